//! An object store with a state: it filters, sorts, pages, aggregates and writes
//! thousands of objects, behind the routes of Agimus.

mod aggregates;
mod answers;
mod compare;
mod data;
mod filters;
mod pages;
mod routes;
mod writes;

pub use data::{Store, customers};
pub use routes::ObjectServer;
