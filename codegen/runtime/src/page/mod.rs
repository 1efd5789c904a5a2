//! Long lists: item by item, page by page, from a kept token on.

mod link;
mod pager;
mod pages;
mod spec;
mod token;
mod turn;

pub use pager::Pager;
pub use pages::{Page, Pages};
pub use spec::{PageKind, Pagination, Slot};
pub use token::PageToken;
