//! What items derive.

/// What an item derives besides `Clone`, `Debug` and `PartialEq`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Derives {
    /// Nothing more.
    Plain,
    /// `Default`: no field must be given.
    Default,
}
