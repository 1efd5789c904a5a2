//! What compiles of typed conditions, and what does not: the doc tests of this page.
//!
//! Each property takes what its type can do:
//!
//! ```
//! use agimus::entities::{Customer, customer, order};
//! use agimus::runtime::objects::{Filter, field};
//!
//! let grown: Filter<Customer> = customer::AGE.gte(18) & customer::NAME.like("A%");
//! let marked: Filter<Customer> = customer::TAGS.contains("new");
//! let known: Filter<Customer> = field("loyaltyTier").eq("gold");
//! let sorted = customer::CREATED_AT.desc();
//! let path = customer::ORDERS.then(order::ITEMS);
//! let total = order::TOTAL.sum();
//! ```
//!
//! An age is no text:
//!
//! ```compile_fail
//! use agimus::entities::customer;
//! let filter = customer::AGE.like("x");
//! ```
//!
//! and is compared with numbers alone:
//!
//! ```compile_fail
//! use agimus::entities::customer;
//! let filter = customer::AGE.gte("18");
//! ```
//!
//! A flag has no order:
//!
//! ```compile_fail
//! use agimus::entities::customer;
//! let sort = customer::IS_VERIFIED.desc();
//! ```
//!
//! A name has no sum:
//!
//! ```compile_fail
//! use agimus::entities::customer;
//! let metric = customer::NAME.sum();
//! ```
//!
//! A number is no list:
//!
//! ```compile_fail
//! use agimus::entities::customer;
//! let filter = customer::AGE.contains(1);
//! ```
//!
//! A property of orders says nothing of customers:
//!
//! ```compile_fail
//! use agimus::entities::{Customer, customer, order};
//! use agimus::runtime::objects::Filter;
//! let filter: Filter<Customer> = customer::AGE.gte(18) & order::STATUS.eq("completed");
//! ```
//!
//! A path goes on from where it has come to:
//!
//! ```compile_fail
//! use agimus::entities::{customer, order_item};
//! let path = customer::ORDERS.then(order_item::PRODUCT);
//! ```
