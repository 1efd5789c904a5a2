//! Types of the caller's own, carried by serde.

use std::ops::{Deref, DerefMut};

use serde::Serialize;
use serde::de::DeserializeOwned;

use super::error::DecodeError;
use super::reader::{Decode, Reader};
use super::writer::{Encode, Writer};

/// A value of any type that serde can read and write.
///
/// It is read from the text itself, so that nothing is lost on the way: a
/// number of any size reaches a type that can hold it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Json<T>(pub T);

impl<T> Json<T> {
    /// The value.
    pub fn into_inner(self) -> T {
        self.0
    }
}

impl<T> From<T> for Json<T> {
    fn from(value: T) -> Self {
        Self(value)
    }
}

impl<T> Deref for Json<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.0
    }
}

impl<T> DerefMut for Json<T> {
    fn deref_mut(&mut self) -> &mut T {
        &mut self.0
    }
}

impl<T: DeserializeOwned> Decode for Json<T> {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        from.json().map(Self)
    }
}

impl<T: Serialize> Encode for Json<T> {
    fn encode(&self, to: &mut Writer) {
        to.json(&self.0);
    }
}
