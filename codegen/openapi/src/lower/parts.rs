//! A schema as the list of what must all hold: itself and its `allOf`.

use crate::cursor::{Cursor, Said};
use crate::lower::kinds::{Kind, Kinds};

/// A schema as the list of what must all hold.
#[derive(Clone, Debug)]
pub struct Parts<'d> {
    /// The schema itself, from which its prose comes.
    pub top: Cursor<'d>,
    /// Its parts: first those of `allOf`, in the author's order, then its own.
    pub list: Vec<Part<'d>>,
    /// Set where one of several types is looked at alone.
    pub only: Option<Kind>,
}

/// A part of a schema. Its own `allOf` and `$ref` are parts beside it.
#[derive(Clone, Copy, Debug)]
pub struct Part<'d> {
    /// The schema.
    pub at: Cursor<'d>,
    /// Whether its `oneOf` and `anyOf` count. Those of a base that lists the
    /// very schema that builds on it do not.
    pub has_choice: bool,
}

/// A property and all that is said of it.
#[derive(Clone, Debug)]
pub struct Property<'d> {
    /// Its name.
    pub name: &'d str,
    /// What is said last.
    pub last: Cursor<'d>,
    /// What is said before, by other parts.
    pub before: Vec<Cursor<'d>>,
}

impl<'d> Property<'d> {
    /// All that is said of it, the last first.
    pub fn said(&self) -> impl Iterator<Item = Cursor<'d>> {
        std::iter::once(self.last).chain(self.before.iter().rev().copied())
    }
}

impl<'d> Parts<'d> {
    /// What stands under a keyword, part by part.
    pub fn all(&self, key: &'static str) -> impl Iterator<Item = Cursor<'d>> {
        self.list.iter().filter_map(move |it| it.at.get(key))
    }

    /// What stands under a keyword in the last part that has it.
    pub fn last(&self, key: &str) -> Option<Cursor<'d>> {
        self.list.iter().rev().find_map(|it| it.at.get(key))
    }

    /// The text under a keyword in the last part that has it.
    pub fn last_text(&self, key: &str) -> Option<&'d str> {
        self.last(key)?.as_str()
    }

    /// Whether `true` stands under a keyword in any part.
    pub fn is_set(&self, key: &str) -> bool {
        self.list.iter().any(|it| it.at.is_set(key)) || self.top.is_set(key)
    }

    /// The types that `type` allows in all parts; `None` if none says.
    pub fn named_kinds(&self) -> Option<Kinds> {
        self.list.iter().filter_map(|it| Kinds::named(it.at)).reduce(Kinds::and)
    }

    /// The types that are meant.
    pub fn kinds(&self) -> Kinds {
        if let Some(only) = self.only {
            return Kinds::of(only);
        }
        let named = self.named_kinds().filter(|it| *it != Kinds::NONE);
        // Types that contradict each other are reported; the last part wins.
        let last = || self.list.iter().rev().find_map(|it| Kinds::named(it.at));
        named.or_else(last).unwrap_or_else(|| {
            let implied = self.list.iter().map(|it| Kinds::implied(it.at));
            let implied = implied.fold(Kinds::NONE, |all, it| Kinds(all.0 | it.0));
            if implied == Kinds::NONE { Kinds::ALL } else { implied }
        })
    }

    /// Whether nothing fulfils it: `false`, or `not` of what everything fulfils.
    pub fn is_never(&self) -> bool {
        let refuses_all = |it: Cursor<'_>| it.said() == Said::Bool(true) || it.is_empty_map();
        self.list.iter().any(|it| {
            it.at.said() == Said::Bool(false) || it.at.get("not").is_some_and(refuses_all)
        })
    }

    /// The properties in order, each with all that is said of it.
    pub fn properties(&self) -> Vec<Property<'d>> {
        let mut found = indexmap::IndexMap::<&str, Property<'d>>::new();
        for (name, at) in self.all("properties").flat_map(Cursor::members) {
            match found.get_mut(name) {
                None => {
                    found.insert(name, Property { name, last: at, before: Vec::new() });
                }
                Some(known) => known.before.push(std::mem::replace(&mut known.last, at)),
            }
        }
        found.into_values().collect()
    }

    /// Whether there is a property.
    pub fn has_properties(&self) -> bool {
        self.all("properties").any(|it| it.members().next().is_some())
    }

    /// The required members, each with its place.
    pub fn required(&self) -> Vec<(&'d str, Cursor<'d>)> {
        let items = self.all("required").flat_map(Cursor::items);
        items.filter_map(|it| Some((it.as_str()?, it))).collect()
    }
}
