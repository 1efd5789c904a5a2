//! The label's names for what our rules find.
