//! A customer of the store, as a plain value.

use serde::Deserialize;
use serde_json::Value;
use specloom_tests::object_store::customers;

/// A customer.
#[derive(Clone, Debug, Deserialize)]
pub struct Customer {
    /// The key.
    #[serde(rename = "customerId")]
    pub key: i64,
    /// A word and a number.
    pub name: String,
    /// In years.
    pub age: Option<i64>,
    /// One of five.
    pub region: String,
    /// A decimal number with two digits after the point.
    total: Option<String>,
    /// Year, month, day, hour.
    #[serde(rename = "createdAt")]
    pub created: String,
    /// Some of four.
    pub tags: Vec<String>,
    /// The key of another.
    #[serde(rename = "referrerId")]
    pub referrer: Option<i64>,
}

impl Customer {
    /// The total in hundredths.
    pub fn cents(&self) -> Option<i64> {
        self.total.as_ref()?.replace('.', "").parse().ok()
    }
}

/// The customers of a store of this size.
pub fn all(count: i64) -> Vec<Customer> {
    let rows = customers(count).into_iter();
    rows.map(|it| serde_json::from_value(Value::Object(it)).expect("a customer")).collect()
}
