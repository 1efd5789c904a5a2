//! From the located tree to typed objects, each from its own subtree.

pub mod de;
pub mod object;
pub mod plain;
pub mod style;
pub mod view;
