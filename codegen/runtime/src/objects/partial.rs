//! An object of which only some properties were asked for.

use std::fmt;
use std::marker::PhantomData;

use serde_json::Value;

use super::entity::{Entity, Object};
use super::field::Field;
use super::link::{Link, Many, One};
use crate::json::{self, Decode, DecodeError, Encode, JsonObject, Reader, Writer};

/// An object of kind `E` of which only some properties were asked for: each is
/// read when it is wanted, by its field.
pub struct Partial<E> {
    members: JsonObject,
    of: PhantomData<fn() -> E>,
}

impl<E> Partial<E> {
    /// The value of a property; `None` if it is null or was not asked for.
    ///
    /// # Errors
    /// If the value that came is none of the property's type.
    pub fn get<T: Decode>(&self, field: &Field<E, T>) -> Result<Option<T>, DecodeError> {
        self.read(field.name())
    }

    /// The one object that a link leads to; `None` if there is none, or the
    /// link was not expanded.
    ///
    /// # Errors
    /// If what came is no such object.
    pub fn one<T: Decode>(&self, link: &Link<E, T, One>) -> Result<Option<T>, DecodeError> {
        self.read(link.name())
    }

    /// The objects that a link leads to; `None` if the link was not expanded.
    ///
    /// # Errors
    /// If what came is no list of such objects.
    pub fn many<T: Decode>(&self, link: &Link<E, T, Many>) -> Result<Option<Vec<T>>, DecodeError> {
        self.read(link.name())
    }

    /// All that came, by the names on the wire.
    pub fn members(&self) -> &JsonObject {
        &self.members
    }

    /// All that came, by the names on the wire.
    pub fn into_members(self) -> JsonObject {
        self.members
    }

    fn read<T: Decode>(&self, name: &str) -> Result<Option<T>, DecodeError> {
        match self.members.get(name) {
            None | Some(Value::Null) => Ok(None),
            Some(value) => {
                json::from_value(value).map(Some).map_err(|error| error.inside_member(name))
            }
        }
    }
}

impl<E: Entity> Object for Partial<E> {
    const LINKS: &'static [&'static str] = E::LINKS;

    type Key = E::Key;
    type Entity = E;
    type Partial = Self;
    type Input = E::Input;
    type Changes = E::Changes;
}

impl<E> Decode for Partial<E> {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self { members: from.tree()?, of: PhantomData })
    }
}

impl<E> Encode for Partial<E> {
    fn encode(&self, to: &mut Writer) {
        self.members.encode(to);
    }
}

impl<E> Clone for Partial<E> {
    fn clone(&self) -> Self {
        Self { members: self.members.clone(), of: PhantomData }
    }
}

impl<E> PartialEq for Partial<E> {
    fn eq(&self, other: &Self) -> bool {
        self.members == other.members
    }
}

impl<E> fmt::Debug for Partial<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Partial").field(&self.members).finish()
    }
}
