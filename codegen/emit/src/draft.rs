//! What emitters leave behind: files whose Rust is still tokens.

use std::collections::BTreeMap;

use proc_macro2::TokenStream;

/// The files to be, by their path from the crate's root.
pub type Drafts = BTreeMap<String, Draft>;

/// A file that is not printed yet.
#[derive(Clone, Debug)]
pub enum Draft {
    /// Rust.
    Rust(RustDraft),
    /// Any other text, as it is, the header included.
    Text(String),
}

/// Rust that is not printed yet. The printer adds the header, and a `use` for
/// every name that a path starts with and that the plan or the runtime knows
/// (`Page`, `Call`): emitters write names and import none of those.
#[derive(Clone, Debug)]
pub struct RustDraft {
    /// The file of the emitter, for the header: `models.rs`.
    pub emitter: &'static str,
    /// Inner docs and attributes of the file (`//!`, `#![…]`).
    pub head: TokenStream,
    /// Its items; each piece holds whole items and is printed by itself, so
    /// that pieces can be printed at the same time.
    pub pieces: Vec<TokenStream>,
}
