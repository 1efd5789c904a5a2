// @generated from specs/agimus/openapi.yaml by codegen (emit/src/emitters/models.rs). Run: cargo specloom generate agimus
//! What `Customer` objects look like.

use specloom_runtime::{Date, Decimal, Extra, JsonObject, Nullable, Timestamp, Value};

use crate::models::{GeoPoint, Order};

/// Somebody who orders.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Customer {
    /// Customer ID.
    pub customer_id: i64,

    /// The name that stands on invoices.
    pub name: String,

    /// Email address.
    pub email: Option<String>,

    /// How far the relation has come, `active` for instance.
    pub status: String,

    /// Sales region.
    pub region: Option<String>,

    /// The age in years.
    pub age: Option<i32>,

    /// Up to which sum orders need no payment in advance.
    pub credit_limit: Option<Decimal>,

    /// How likely the customer is to order again.
    pub score: Option<f64>,

    /// Whether the address was verified.
    pub is_verified: Option<bool>,

    /// Marks that people have set.
    pub tags: Option<Vec<String>>,

    /// Date of birth.
    pub birth_date: Option<Date>,

    /// When the customer was added.
    pub created_at: Option<Timestamp>,

    /// When the customer was deleted.
    pub deleted_at: Option<Timestamp>,

    /// Where the customer lives.
    pub location: Option<GeoPoint>,

    /// What the customer has chosen.
    pub preferences: Option<JsonObject>,

    /// The contract as it was signed.
    pub contract: Option<Value>,

    /// What the customer has ordered.
    pub orders: Option<Vec<Order>>,

    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

impl Customer {
    /// A value of what it must have.
    #[inline]
    pub fn new(customer_id: i64, name: impl Into<String>, status: impl Into<String>) -> Self {
        Self {
            customer_id,
            name: name.into(),
            email: None,
            status: status.into(),
            region: None,
            age: None,
            credit_limit: None,
            score: None,
            is_verified: None,
            tags: None,
            birth_date: None,
            created_at: None,
            deleted_at: None,
            location: None,
            preferences: None,
            contract: None,
            orders: None,
            extra: Extra::new(),
        }
    }

    /// Customer ID.
    #[must_use]
    #[inline]
    pub fn customer_id(mut self, customer_id: i64) -> Self {
        self.customer_id = customer_id;
        self
    }

    /// The name that stands on invoices.
    #[must_use]
    #[inline]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = name.into();
        self
    }

    /// Email address.
    #[must_use]
    #[inline]
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.email = Some(email.into());
        self
    }

    /// How far the relation has come, `active` for instance.
    #[must_use]
    #[inline]
    pub fn status(mut self, status: impl Into<String>) -> Self {
        self.status = status.into();
        self
    }

    /// Sales region.
    #[must_use]
    #[inline]
    pub fn region(mut self, region: impl Into<String>) -> Self {
        self.region = Some(region.into());
        self
    }

    /// The age in years.
    #[must_use]
    #[inline]
    pub fn age(mut self, age: i32) -> Self {
        self.age = Some(age);
        self
    }

    /// Up to which sum orders need no payment in advance.
    #[must_use]
    #[inline]
    pub fn credit_limit(mut self, credit_limit: Decimal) -> Self {
        self.credit_limit = Some(credit_limit);
        self
    }

    /// How likely the customer is to order again.
    #[must_use]
    #[inline]
    pub fn score(mut self, score: f64) -> Self {
        self.score = Some(score);
        self
    }

    /// Whether the address was verified.
    #[must_use]
    #[inline]
    pub fn is_verified(mut self, is_verified: bool) -> Self {
        self.is_verified = Some(is_verified);
        self
    }

    /// Marks that people have set.
    #[must_use]
    #[inline]
    pub fn tags(mut self, tags: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.tags = Some(tags.into_iter().map(Into::into).collect());
        self
    }

    /// Date of birth.
    #[must_use]
    #[inline]
    pub fn birth_date(mut self, birth_date: Date) -> Self {
        self.birth_date = Some(birth_date);
        self
    }

    /// When the customer was added.
    #[must_use]
    #[inline]
    pub fn created_at(mut self, created_at: Timestamp) -> Self {
        self.created_at = Some(created_at);
        self
    }

    /// When the customer was deleted.
    #[must_use]
    #[inline]
    pub fn deleted_at(mut self, deleted_at: Timestamp) -> Self {
        self.deleted_at = Some(deleted_at);
        self
    }

    /// Where the customer lives.
    #[must_use]
    #[inline]
    pub fn location(mut self, location: GeoPoint) -> Self {
        self.location = Some(location);
        self
    }

    /// What the customer has chosen.
    #[must_use]
    #[inline]
    pub fn preferences(mut self, preferences: JsonObject) -> Self {
        self.preferences = Some(preferences);
        self
    }

    /// The contract as it was signed.
    #[must_use]
    #[inline]
    pub fn contract(mut self, contract: impl Into<Value>) -> Self {
        self.contract = Some(contract.into());
        self
    }
}

/// What an update of one object may change: Customer.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomerChanges {
    /// The name that stands on invoices.
    pub name: Option<String>,

    /// Email address.
    pub email: Nullable<String>,

    /// How far the relation has come, `active` for instance.
    pub status: Option<String>,

    /// Sales region.
    pub region: Nullable<String>,

    /// The age in years.
    pub age: Nullable<i32>,

    /// Up to which sum orders need no payment in advance.
    pub credit_limit: Nullable<Decimal>,

    /// How likely the customer is to order again.
    pub score: Nullable<f64>,

    /// Whether the address was verified.
    pub is_verified: Nullable<bool>,

    /// Marks that people have set.
    pub tags: Nullable<Vec<String>>,

    /// Date of birth.
    pub birth_date: Nullable<Date>,

    /// Where the customer lives.
    pub location: Nullable<GeoPoint>,

    /// What the customer has chosen.
    pub preferences: Nullable<JsonObject>,

    /// The contract as it was signed.
    pub contract: Nullable<Value>,

    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

impl CustomerChanges {
    /// An empty value.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The name that stands on invoices.
    #[must_use]
    #[inline]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Email address.
    #[must_use]
    #[inline]
    pub fn email(mut self, email: impl Into<Nullable<String>>) -> Self {
        self.email = email.into();
        self
    }

    /// How far the relation has come, `active` for instance.
    #[must_use]
    #[inline]
    pub fn status(mut self, status: impl Into<String>) -> Self {
        self.status = Some(status.into());
        self
    }

    /// Sales region.
    #[must_use]
    #[inline]
    pub fn region(mut self, region: impl Into<Nullable<String>>) -> Self {
        self.region = region.into();
        self
    }

    /// The age in years.
    #[must_use]
    #[inline]
    pub fn age(mut self, age: impl Into<Nullable<i32>>) -> Self {
        self.age = age.into();
        self
    }

    /// Up to which sum orders need no payment in advance.
    #[must_use]
    #[inline]
    pub fn credit_limit(mut self, credit_limit: impl Into<Nullable<Decimal>>) -> Self {
        self.credit_limit = credit_limit.into();
        self
    }

    /// How likely the customer is to order again.
    #[must_use]
    #[inline]
    pub fn score(mut self, score: impl Into<Nullable<f64>>) -> Self {
        self.score = score.into();
        self
    }

    /// Whether the address was verified.
    #[must_use]
    #[inline]
    pub fn is_verified(mut self, is_verified: impl Into<Nullable<bool>>) -> Self {
        self.is_verified = is_verified.into();
        self
    }

    /// Marks that people have set.
    #[must_use]
    #[inline]
    pub fn tags(mut self, tags: impl Into<Nullable<Vec<String>>>) -> Self {
        self.tags = tags.into();
        self
    }

    /// Date of birth.
    #[must_use]
    #[inline]
    pub fn birth_date(mut self, birth_date: impl Into<Nullable<Date>>) -> Self {
        self.birth_date = birth_date.into();
        self
    }

    /// Where the customer lives.
    #[must_use]
    #[inline]
    pub fn location(mut self, location: impl Into<Nullable<GeoPoint>>) -> Self {
        self.location = location.into();
        self
    }

    /// What the customer has chosen.
    #[must_use]
    #[inline]
    pub fn preferences(mut self, preferences: impl Into<Nullable<JsonObject>>) -> Self {
        self.preferences = preferences.into();
        self
    }

    /// The contract as it was signed.
    #[must_use]
    #[inline]
    pub fn contract(mut self, contract: impl Into<Nullable<Value>>) -> Self {
        self.contract = contract.into();
        self
    }
}
