//! Customers, conditions on them, and what a naive evaluation makes of both.

pub(crate) mod conditions;
pub(crate) mod customer;
pub(crate) mod naive;
