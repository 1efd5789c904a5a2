//! A customer of the store, as a plain value.

use serde::Deserialize;
use serde_json::Value;
use specloom_tests::object_store::customers;

/// A customer.
#[derive(Clone, Debug, Deserialize)]
pub(crate) struct Customer {
    /// The key.
    #[serde(rename = "customerId")]
    pub(crate) key: i64,
    /// A word and a number.
    pub(crate) name: String,
    /// In years.
    pub(crate) age: Option<i64>,
    /// One of five.
    pub(crate) region: String,
    /// A decimal number with two digits after the point.
    total: Option<String>,
    /// Year, month, day, hour.
    #[serde(rename = "createdAt")]
    pub(crate) created: String,
    /// Some of four.
    pub(crate) tags: Vec<String>,
    /// The key of another.
    #[serde(rename = "referrerId")]
    pub(crate) referrer: Option<i64>,
}

impl Customer {
    /// The total in hundredths.
    pub(crate) fn cents(&self) -> Option<i64> {
        self.total.as_ref()?.replace('.', "").parse().ok()
    }
}

/// The customers of a store of this size.
pub(crate) fn all(count: i64) -> Vec<Customer> {
    let rows = customers(count).into_iter();
    rows.map(|it| serde_json::from_value(Value::Object(it)).expect("a customer")).collect()
}
