//! A property of a kind of objects, and what can be asked of it.

use std::borrow::Cow;
use std::fmt;
use std::marker::PhantomData;

use serde_json::Value;

use super::expression::{Expression, Operator};
use super::filter::{Filter, Sort};
use super::operand::{Operand, Untyped};
use super::property::{Comparable, Listed, Measured, Ordered, Readable, Textual};
use crate::json::{Decode, EncodeError, JsonObject};

/// A property of objects of kind `E`, with values of type `T`.
///
/// What can be asked depends on `T`: numbers have an order, texts fit
/// patterns, lists have items.
///
/// ```
/// use specloom_runtime::JsonObject;
/// use specloom_runtime::objects::{Field, Filter};
///
/// const AGE: Field<JsonObject, i32> = Field::new("age");
/// const NAME: Field<JsonObject, String> = Field::new("name");
///
/// let grown: Filter<JsonObject> = AGE.gte(18) & !NAME.like("Test%");
/// ```
///
/// A number fits no pattern:
///
/// ```compile_fail,E0277
/// # use specloom_runtime::{JsonObject, objects::Field};
/// # const AGE: Field<JsonObject, i32> = Field::new("age");
/// let never = AGE.like("1%");
/// ```
///
/// and is held against numbers alone:
///
/// ```compile_fail,E0277
/// # use specloom_runtime::{JsonObject, objects::Field};
/// # const AGE: Field<JsonObject, i32> = Field::new("age");
/// let never = AGE.eq("18");
/// ```
pub struct Field<E, T> {
    name: Cow<'static, str>,
    of: PhantomData<fn() -> (E, T)>,
}

/// A property of which nothing is known but its name: it takes all operators
/// and values.
///
/// ```
/// use specloom_runtime::JsonObject;
/// use specloom_runtime::objects::{Filter, field};
///
/// let grown: Filter<JsonObject> = field("age").gte(18) | field("name").is_null();
/// ```
pub fn field<E>(name: impl Into<Cow<'static, str>>) -> Field<E, Untyped> {
    Field { name: name.into(), of: PhantomData }
}

/// What names a property of objects of kind `E`: a [`Field`], or its API name
/// where nothing is known of the ontology.
#[diagnostic::on_unimplemented(
    message = "`{Self}` names no property of `{E}`",
    label = "give a field of `{E}`"
)]
pub trait Named<E> {
    /// As what its values are read.
    type Value: Decode + Send + 'static;

    /// Its API name.
    fn name(&self) -> &str;
}

impl<E, T: Readable> Named<E> for Field<E, T> {
    type Value = T::Read;

    fn name(&self) -> &str {
        &self.name
    }
}

impl Named<JsonObject> for &str {
    type Value = Value;

    fn name(&self) -> &str {
        self
    }
}

impl Named<JsonObject> for String {
    type Value = Value;

    fn name(&self) -> &str {
        self
    }
}

impl<E, T> Field<E, T> {
    /// The property with this API name.
    pub const fn new(name: &'static str) -> Self {
        Self { name: Cow::Borrowed(name), of: PhantomData }
    }

    /// Its API name.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Its API name, to keep.
    pub(super) fn owned_name(&self) -> Cow<'static, str> {
        self.name.clone()
    }

    /// It has no value.
    pub fn is_null(&self) -> Filter<E> {
        self.test(Operator::IsNull, Ok(Value::Bool(true)))
    }

    /// It has a value.
    pub fn is_not_null(&self) -> Filter<E> {
        self.test(Operator::IsNotNull, Ok(Value::Bool(true)))
    }

    fn test(&self, operator: Operator, value: Result<Value, EncodeError>) -> Filter<E> {
        Filter::new(match value {
            Ok(value) => Expression::Test { field: self.name.clone(), operator, value },
            Err(error) => Expression::Wrong(error),
        })
    }
}

impl<E, T: Comparable> Field<E, T> {
    /// It is this value.
    pub fn eq(&self, value: impl Operand<T>) -> Filter<E> {
        self.test(Operator::Eq, value.operand())
    }

    /// It is another value.
    pub fn ne(&self, value: impl Operand<T>) -> Filter<E> {
        self.test(Operator::Ne, value.operand())
    }

    /// It is one of these values.
    pub fn is_in(&self, values: impl IntoIterator<Item = impl Operand<T>>) -> Filter<E> {
        self.test(Operator::In, list(values))
    }

    /// It is none of these values.
    pub fn not_in(&self, values: impl IntoIterator<Item = impl Operand<T>>) -> Filter<E> {
        self.test(Operator::Nin, list(values))
    }
}

impl<E, T: Ordered> Field<E, T> {
    /// It is greater.
    pub fn gt(&self, value: impl Operand<T>) -> Filter<E> {
        self.test(Operator::Gt, value.operand())
    }

    /// It is greater or equal.
    pub fn gte(&self, value: impl Operand<T>) -> Filter<E> {
        self.test(Operator::Gte, value.operand())
    }

    /// It is less.
    pub fn lt(&self, value: impl Operand<T>) -> Filter<E> {
        self.test(Operator::Lt, value.operand())
    }

    /// It is less or equal.
    pub fn lte(&self, value: impl Operand<T>) -> Filter<E> {
        self.test(Operator::Lte, value.operand())
    }

    /// It lies from `low` to `high`, both included.
    pub fn between(&self, low: impl Operand<T>, high: impl Operand<T>) -> Filter<E> {
        let both = low.operand().and_then(|low| Ok(Value::Array(vec![low, high.operand()?])));
        self.test(Operator::Between, both)
    }

    /// From the least to the greatest.
    pub fn asc(&self) -> Sort<E> {
        Sort::ascending(self.owned_name())
    }

    /// From the greatest to the least.
    pub fn desc(&self) -> Sort<E> {
        Sort::descending(self.owned_name())
    }
}

impl<E, T: Textual> Field<E, T> {
    /// It fits a pattern of SQL: `%` is any text, `_` any character.
    pub fn like(&self, pattern: impl Into<String>) -> Filter<E> {
        self.test(Operator::Like, Ok(Value::String(pattern.into())))
    }

    /// It fits a pattern of SQL, in either case.
    pub fn ilike(&self, pattern: impl Into<String>) -> Filter<E> {
        self.test(Operator::Ilike, Ok(Value::String(pattern.into())))
    }

    /// It begins with a text.
    pub fn starts_with(&self, text: impl Into<String>) -> Filter<E> {
        self.test(Operator::StartsWith, Ok(Value::String(text.into())))
    }

    /// It ends with a text.
    pub fn ends_with(&self, text: impl Into<String>) -> Filter<E> {
        self.test(Operator::EndsWith, Ok(Value::String(text.into())))
    }
}

impl<E, T: Measured> Field<E, T> {
    /// It has no value, or nothing is in it.
    pub fn is_empty(&self) -> Filter<E> {
        self.test(Operator::IsEmpty, Ok(Value::Bool(true)))
    }

    /// Something is in it.
    pub fn is_not_empty(&self) -> Filter<E> {
        self.test(Operator::IsNotEmpty, Ok(Value::Bool(true)))
    }
}

impl<E, T: Listed> Field<E, T> {
    /// This item is in the list.
    pub fn contains(&self, item: impl Operand<T::Item>) -> Filter<E> {
        self.test(Operator::Contains, item.operand())
    }

    /// One of these items at least is in the list.
    pub fn overlaps(&self, items: impl IntoIterator<Item = impl Operand<T::Item>>) -> Filter<E> {
        self.test(Operator::Overlaps, list(items))
    }
}

fn list<T>(values: impl IntoIterator<Item = impl Operand<T>>) -> Result<Value, EncodeError> {
    let values: Result<Vec<Value>, EncodeError> =
        values.into_iter().map(Operand::operand).collect();
    values.map(Value::Array)
}

impl<E, T> Clone for Field<E, T> {
    fn clone(&self) -> Self {
        Self { name: self.name.clone(), of: PhantomData }
    }
}

impl<E, T> fmt::Debug for Field<E, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Field").field(&self.name).finish()
    }
}

impl<E, T> fmt::Display for Field<E, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.name)
    }
}
