//! One thing or several, however callers have them.

use super::aggregate::{Group, Metric};
use super::field::Field;
use super::filter::Sort;
use super::link::{Expansion, Link, Path};
use crate::json::JsonObject;

/// One thing of a kind or several: alone, in an array, a `Vec` or a tuple.
///
/// Properties of different types cannot lie in one array; in a tuple they can.
///
/// ```
/// use specloom_runtime::JsonObject;
/// use specloom_runtime::objects::{Each, Field, Sort, field};
///
/// const AGE: Field<JsonObject, i32> = Field::new("age");
///
/// let terms: Vec<Sort<JsonObject>> = (AGE.desc(), "name").each();
/// assert_eq!(terms.iter().map(ToString::to_string).collect::<Vec<_>>(), ["-age", "name"]);
/// ```
pub trait Each<X> {
    /// All of them, in their order.
    fn each(self) -> Vec<X>;
}

impl<X, I: Into<X>, const N: usize> Each<X> for [I; N] {
    fn each(self) -> Vec<X> {
        self.into_iter().map(Into::into).collect()
    }
}

impl<X, I: Into<X>> Each<X> for Vec<I> {
    fn each(self) -> Vec<X> {
        self.into_iter().map(Into::into).collect()
    }
}

macro_rules! alone {
    ($($one:ty: $($kind:ident),*);+ $(;)?) => {
        $(impl<X: From<$one> $(, $kind)*> Each<X> for $one {
            fn each(self) -> Vec<X> {
                vec![self.into()]
            }
        })+
    };
}

impl<'a, X: From<&'a str>> Each<X> for &'a str {
    fn each(self) -> Vec<X> {
        vec![self.into()]
    }
}

alone! {
    String: ;
    Expansion<E>: E;
    Field<E, T>: E, T;
    Group<E>: E;
    Link<E, T, C>: E, T, C;
    Metric<E>: E;
    Path<E, T>: E, T;
    Selected<E>: E;
    Sort<E>: E;
}

macro_rules! tuples {
    ($($(($part:ident, $index:tt)),+;)+) => {
        $(impl<X, $($part: Into<X>),+> Each<X> for ($($part,)+) {
            fn each(self) -> Vec<X> {
                vec![$(self.$index.into()),+]
            }
        })+
    };
}

tuples! {
    (A, 0);
    (A, 0), (B, 1);
    (A, 0), (B, 1), (C, 2);
    (A, 0), (B, 1), (C, 2), (D, 3);
    (A, 0), (B, 1), (C, 2), (D, 3), (F, 4);
    (A, 0), (B, 1), (C, 2), (D, 3), (F, 4), (G, 5);
    (A, 0), (B, 1), (C, 2), (D, 3), (F, 4), (G, 5), (H, 6);
    (A, 0), (B, 1), (C, 2), (D, 3), (F, 4), (G, 5), (H, 6), (I, 7);
}

/// A property of objects of kind `E` that is asked for, whatever its type.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Selected<E> {
    /// Its API name.
    pub name: String,
    of: std::marker::PhantomData<fn() -> E>,
}

impl<E> Selected<E> {
    fn new(name: String) -> Self {
        Self { name, of: std::marker::PhantomData }
    }
}

impl<E, T> From<Field<E, T>> for Selected<E> {
    fn from(field: Field<E, T>) -> Self {
        Self::new(field.name().to_owned())
    }
}

impl<E, T> From<&Field<E, T>> for Selected<E> {
    fn from(field: &Field<E, T>) -> Self {
        Self::new(field.name().to_owned())
    }
}

impl From<&str> for Selected<JsonObject> {
    fn from(name: &str) -> Self {
        Self::new(name.to_owned())
    }
}

impl From<String> for Selected<JsonObject> {
    fn from(name: String) -> Self {
        Self::new(name)
    }
}
