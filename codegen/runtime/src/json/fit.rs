//! How well a text fits the type it was read into.

use std::cmp::Reverse;

/// What a reader has met so far, by which the members of a union are compared.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Fit {
    /// Values that an open enum or union does not know.
    strangers: u32,
    /// Members that were not asked for: two points each, one in a map.
    unknown: u32,
    /// Members that were asked for, and values of an exact form.
    known: u32,
}

impl Fit {
    /// What is compared, and less is better.
    ///
    /// A value that an enum does not know weighs most: the one value of an
    /// enum is often what tells two objects apart.
    pub(super) fn rank(self) -> (u32, u32, Reverse<u32>) {
        (self.strangers, self.unknown, Reverse(self.known))
    }

    pub(super) fn note_stranger(&mut self) {
        self.strangers = self.strangers.saturating_add(1);
    }

    pub(super) fn note_known(&mut self) {
        self.known = self.known.saturating_add(1);
    }

    pub(super) fn note_unknown(&mut self, members: u32) {
        self.unknown = self.unknown.saturating_add(members.saturating_mul(2));
    }

    /// That the unknown member just noted has a place in a map, which is
    /// better than none and worse than one of its own.
    pub(super) fn note_in_map(&mut self) {
        self.unknown = self.unknown.saturating_sub(1);
    }
}
