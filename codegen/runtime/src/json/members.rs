//! Structs by a table of their members: what `json_struct!` reads and writes with.

use std::collections::BTreeMap;

use super::error::DecodeError;
use super::extra::Extra;
use super::member::Member;
use super::reader::{Decode, Reader};
use super::writer::{Encode, Writer};

/// Where a member is read to: an `Option`, which is empty before.
pub trait Slot {
    /// Reads the member.
    ///
    /// # Errors
    /// If the value does not fit.
    fn read(&mut self, from: &mut Reader<'_>) -> Result<(), DecodeError>;

    /// Fills the slot if the object is read and the member was not there.
    /// Whether the slot is filled now.
    fn settle(&mut self, from: &Reader<'_>) -> bool;
}

impl<T: Decode> Slot for Option<T> {
    fn read(&mut self, from: &mut Reader<'_>) -> Result<(), DecodeError> {
        *self = Some(T::decode(from)?);
        Ok(())
    }

    fn settle(&mut self, from: &Reader<'_>) -> bool {
        if self.is_none() {
            *self = T::absent(from);
        }
        self.is_some()
    }
}

/// Where members without a field are kept.
pub trait Rest: Default {
    /// Reads one of them.
    ///
    /// # Errors
    /// If the value does not fit.
    fn keep(&mut self, from: &mut Reader<'_>) -> Result<(), DecodeError>;

    /// Writes all of them.
    fn write(&self, to: &mut Writer);
}

impl Rest for Extra {
    fn keep(&mut self, from: &mut Reader<'_>) -> Result<(), DecodeError> {
        from.keep(self)
    }

    fn write(&self, to: &mut Writer) {
        to.rest(self);
    }
}

impl<T: Decode + Encode> Rest for BTreeMap<String, T> {
    fn keep(&mut self, from: &mut Reader<'_>) -> Result<(), DecodeError> {
        from.keep_in(self)
    }

    fn write(&self, to: &mut Writer) {
        to.rest_of(self);
    }
}

/// Reads the members of an object into slots, one for each in the same order;
/// all of them are filled then. Others are passed over.
///
/// # Errors
/// If something else than an object comes, a value does not fit, or a member is
/// missing that must be there. Where exact forms are asked for, as they are of
/// the members of a union, also if nothing but others comes.
pub fn read(
    from: &mut Reader<'_>,
    members: &[Member],
    slots: &mut [&mut dyn Slot],
) -> Result<(), DecodeError> {
    let mut passed_over = false;
    let known = read_each(from, members, slots, &mut |from| {
        passed_over = true;
        from.skip()
    })?;
    if passed_over && !known && from.exact() {
        return Err(from.error("none of its members is known here"));
    }
    Ok(())
}

/// The same; members that are none of these are given back.
///
/// # Errors
/// As [`read`] has them.
pub fn read_with<R: Rest>(
    from: &mut Reader<'_>,
    members: &[Member],
    slots: &mut [&mut dyn Slot],
) -> Result<R, DecodeError> {
    let mut rest = R::default();
    read_each(from, members, slots, &mut |from| rest.keep(from))?;
    Ok(rest)
}

/// Whether one of the members came.
fn read_each(
    from: &mut Reader<'_>,
    members: &[Member],
    slots: &mut [&mut dyn Slot],
    other: &mut dyn FnMut(&mut Reader<'_>) -> Result<(), DecodeError>,
) -> Result<bool, DecodeError> {
    let mut known = false;
    from.members(members, &mut |at, from| match slots.get_mut(at) {
        Some(slot) => {
            known = true;
            slot.read(from)
        }
        None => other(from),
    })?;
    for (slot, member) in slots.iter_mut().zip(members) {
        if !slot.settle(from) {
            return Err(missing(member));
        }
    }
    Ok(known)
}

#[cold]
fn missing(member: &Member) -> DecodeError {
    DecodeError::missing(member.names.first().copied().unwrap_or_default())
}

/// What is said if a slot is empty although all were filled, which cannot be.
#[cold]
pub fn incomplete() -> DecodeError {
    DecodeError::missing("")
}

/// Writes an object of members, one value for each in the same order.
pub fn write(to: &mut Writer, members: &[Member], values: &[&dyn Encode]) {
    to.object(|to| write_each(to, members, values));
}

/// The same, with what was kept besides.
pub fn write_with(
    to: &mut Writer,
    (members, rest): (&[Member], &impl Rest),
    values: &[&dyn Encode],
) {
    to.object(|to| {
        write_each(to, members, values);
        rest.write(to);
    });
}

fn write_each(to: &mut Writer, members: &[Member], values: &[&dyn Encode]) {
    for (member, value) in members.iter().zip(values) {
        if (member.always || !value.is_absent())
            && let Some(name) = member.names.first()
        {
            to.name(name);
            value.encode(to);
        }
    }
}
