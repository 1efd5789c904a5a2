//! What the values of properties can do.

use serde_json::Value;

use super::operand::Untyped;
use crate::json::Decode;
use crate::types::{Date, Decimal, Time, Timestamp, Uuid};

/// Values that are equal to another or not.
#[diagnostic::on_unimplemented(
    message = "values of `{Self}` cannot be held against each other",
    label = "this property has values of `{Self}`"
)]
pub trait Comparable {}

/// Values of which one is greater than another.
#[diagnostic::on_unimplemented(
    message = "values of `{Self}` have no order",
    label = "this property has values of `{Self}`"
)]
pub trait Ordered: Comparable {}

/// Numbers.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is no number",
    label = "this property has values of `{Self}`"
)]
pub trait Numeric: Ordered {}

/// Texts.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is no text",
    label = "this property has values of `{Self}`"
)]
pub trait Textual: Comparable {}

/// Days and moments.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is no point in time",
    label = "this property has values of `{Self}`"
)]
pub trait Temporal: Ordered {}

/// Values that can have nothing in them: texts and lists.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is neither a text nor a list",
    label = "this property has values of `{Self}`"
)]
pub trait Measured {}

/// Lists.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is no list",
    label = "this property has values of `{Self}`"
)]
pub trait Listed: Measured {
    /// What is in them.
    type Item;
}

/// Values that can be read: each as itself, those of which nothing is known as
/// any JSON value.
pub trait Readable {
    /// As what they are read.
    type Read: Decode + Send + 'static;
}

impl<T: Decode + Send + 'static> Readable for T {
    type Read = T;
}

impl Readable for Untyped {
    type Read = Value;
}

macro_rules! are {
    ($can:ident: $($name:ty),+ $(,)?) => {
        $(impl $can for $name {})+
    };
}

are!(Comparable: i8, i16, i32, i64, f32, f64, Decimal, bool, String, Date, Time, Timestamp, Uuid);
are!(Ordered: i8, i16, i32, i64, f32, f64, Decimal, String, Date, Time, Timestamp);
are!(Numeric: i8, i16, i32, i64, f32, f64, Decimal);
are!(Temporal: Date, Timestamp);

impl Textual for String {}
impl Measured for String {}
impl<T> Measured for Vec<T> {}

impl<T> Listed for Vec<T> {
    type Item = T;
}

impl Comparable for Untyped {}
impl Ordered for Untyped {}
impl Numeric for Untyped {}
impl Textual for Untyped {}
impl Temporal for Untyped {}
impl Measured for Untyped {}

impl Listed for Untyped {
    type Item = Self;
}
