//! Customers, conditions on them, and what a naive evaluation makes of both.

pub mod conditions;
pub mod customer;
pub mod naive;
