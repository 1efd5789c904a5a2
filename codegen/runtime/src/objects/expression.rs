//! Conditions as data.

use std::borrow::Cow;

use serde_json::Value;

use crate::json::{Encode, EncodeError, Writer};

/// A condition on the properties of an object.
///
/// It is written as `{"field", "op", "value"}`, `{"and": […]}`, `{"or": […]}`
/// or `{"not": …}`.
#[derive(Clone, Debug, PartialEq)]
pub enum Expression {
    /// One property is held against a value.
    Test {
        /// The property, by its name on the wire.
        field: Cow<'static, str>,
        /// How.
        operator: Operator,
        /// Against what.
        value: Value,
    },
    /// All of these hold; so it is where there are none.
    And(Vec<Self>),
    /// At least one of these holds.
    Or(Vec<Self>),
    /// This does not hold.
    Not(Box<Self>),
    /// The value cannot be said in JSON (it is infinite, for instance): a
    /// request with such a condition fails before it is sent.
    Wrong(EncodeError),
}

impl Expression {
    /// Both hold. Conditions that are joined already are joined to one list.
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        let mut all = match self {
            Self::And(all) => all,
            one => vec![one],
        };
        match other {
            Self::And(others) => all.extend(others),
            one => all.push(one),
        }
        Self::And(all)
    }

    /// One of the two holds at least.
    #[must_use]
    pub fn or(self, other: Self) -> Self {
        let mut all = match self {
            Self::Or(all) => all,
            one => vec![one],
        };
        match other {
            Self::Or(others) => all.extend(others),
            one => all.push(one),
        }
        Self::Or(all)
    }

    /// It does not hold; twice denied is what it was.
    #[must_use]
    pub fn negated(self) -> Self {
        match self {
            Self::Not(inner) => *inner,
            other => Self::Not(Box::new(other)),
        }
    }
}

impl Encode for Expression {
    fn encode(&self, to: &mut Writer) {
        match self {
            Self::Test { field, operator, value } => to.object(|to| {
                to.always("field", field);
                to.always("op", operator.as_str());
                to.always("value", value);
            }),
            Self::And(all) => to.object(|to| to.always("and", all)),
            Self::Or(all) => to.object(|to| to.always("or", all)),
            Self::Not(inner) => to.object(|to| to.always("not", inner)),
            Self::Wrong(error) => to.fail(error.to_string()),
        }
    }
}

/// How a property is held against a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Operator {
    /// Equal.
    Eq,
    /// Not equal.
    Ne,
    /// Greater.
    Gt,
    /// Greater or equal.
    Gte,
    /// Less.
    Lt,
    /// Less or equal.
    Lte,
    /// From one value to another, both included.
    Between,
    /// One of a list.
    In,
    /// None of a list.
    Nin,
    /// Fits a pattern of SQL, case told apart.
    Like,
    /// Fits a pattern of SQL, in either case.
    Ilike,
    /// Begins with a text.
    StartsWith,
    /// Ends with a text.
    EndsWith,
    /// Has no value.
    IsNull,
    /// Has a value.
    IsNotNull,
    /// Has no value, or a text or list with nothing in it.
    IsEmpty,
    /// Has something in it.
    IsNotEmpty,
    /// The list has this item.
    Contains,
    /// The lists share an item.
    Overlaps,
}

impl Operator {
    /// All operators.
    pub const ALL: [Self; 19] = [
        Self::Eq,
        Self::Ne,
        Self::Gt,
        Self::Gte,
        Self::Lt,
        Self::Lte,
        Self::Between,
        Self::In,
        Self::Nin,
        Self::Like,
        Self::Ilike,
        Self::StartsWith,
        Self::EndsWith,
        Self::IsNull,
        Self::IsNotNull,
        Self::IsEmpty,
        Self::IsNotEmpty,
        Self::Contains,
        Self::Overlaps,
    ];

    /// How it is written.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Eq => "eq",
            Self::Ne => "ne",
            Self::Gt => "gt",
            Self::Gte => "gte",
            Self::Lt => "lt",
            Self::Lte => "lte",
            Self::Between => "between",
            Self::In => "in",
            Self::Nin => "nin",
            Self::Like => "like",
            Self::Ilike => "ilike",
            Self::StartsWith => "starts_with",
            Self::EndsWith => "ends_with",
            Self::IsNull => "is_null",
            Self::IsNotNull => "is_not_null",
            Self::IsEmpty => "is_empty",
            Self::IsNotEmpty => "is_not_empty",
            Self::Contains => "contains",
            Self::Overlaps => "overlaps",
        }
    }

    /// The operator that is written so.
    pub fn named(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|it| it.as_str() == text)
    }
}
