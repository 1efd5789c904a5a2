//! What may stand where a value of a property is asked for.

use serde_json::Value;

use super::key::ObjectKey;
use crate::json::{self, Encode, EncodeError};
use crate::types::{Date, Decimal, Time, Timestamp, Uuid};

/// The values of a property of which nothing is known: anything may be done with them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Untyped {}

/// What may stand where a `T` is asked for: a `&str` for a `String`, for instance.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot stand for a value of `{T}`",
    label = "this is no `{T}`"
)]
pub trait Operand<T> {
    /// The value as it is sent.
    ///
    /// # Errors
    /// If JSON cannot say it: a number that is infinite.
    fn operand(self) -> Result<Value, EncodeError>;
}

fn tree<V: Encode + ?Sized>(value: &V) -> Result<Value, EncodeError> {
    json::to_value(value)
}

macro_rules! stands_for {
    ($wanted:ty: $($given:ty),+ $(,)?) => {
        $(impl Operand<$wanted> for $given {
            fn operand(self) -> Result<Value, EncodeError> {
                tree(&self)
            }
        })+
    };
}

stands_for!(i8: i8);
stands_for!(i16: i16);
stands_for!(i32: i32);
stands_for!(i64: i64);
stands_for!(f32: f32);
stands_for!(f64: f64);
stands_for!(bool: bool);
stands_for!(Decimal: Decimal, &Decimal);
stands_for!(Date: Date, &Date);
stands_for!(Time: Time, &Time);
stands_for!(Timestamp: Timestamp, &Timestamp);
stands_for!(Uuid: Uuid, &Uuid);
stands_for!(String: String, &String, &str);
stands_for!(ObjectKey: ObjectKey, &ObjectKey, i8, i16, i32, i64, u8, u16, u32, String, &String, &str);

/// One that is beyond an `i64` is a text of its digits.
impl Operand<ObjectKey> for u64 {
    fn operand(self) -> Result<Value, EncodeError> {
        tree(&ObjectKey::from(self))
    }
}

impl<V: Encode> Operand<Untyped> for V {
    fn operand(self) -> Result<Value, EncodeError> {
        tree(&self)
    }
}
