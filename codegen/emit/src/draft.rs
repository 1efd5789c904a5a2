//! What emitters leave behind: files that are still to be printed.

use std::collections::BTreeMap;
use std::fmt;

use proc_macro2::TokenStream;

/// The files to be, by their path from the crate's root.
#[derive(Debug, Default)]
pub struct Drafts<'a> {
    /// The files, in the order of their paths.
    pub all: BTreeMap<String, Draft<'a>>,
}

/// Makes tokens: all of a file, or some items of it.
pub type Tokens<'a> = Box<dyn Fn() -> TokenStream + Send + Sync + 'a>;

/// Some items of a file.
pub struct Piece<'a> {
    /// Makes them.
    pub tokens: Tokens<'a>,
    /// Whether it is an `impl` that goes on with the one at the end of the piece
    /// before: both are printed as one.
    pub goes_on: bool,
}

impl<'a> Piece<'a> {
    /// Items that stand for themselves.
    pub fn new(tokens: impl Fn() -> TokenStream + Send + Sync + 'a) -> Self {
        Self { tokens: Box::new(tokens), goes_on: false }
    }
}

/// A file that is not printed yet.
pub enum Draft<'a> {
    /// Rust, made when it is printed, so that files can be printed at the same
    /// time.
    Rust {
        /// The file of the emitter, for the header: `models.rs`.
        emitter: &'static str,
        /// Makes the items, piece by piece; docs of the file stand in the first.
        /// A long file has several, so that they are printed at the same time
        /// and not all of it is held as a tree.
        pieces: Vec<Piece<'a>>,
    },
    /// Any other text, as it is, the header included.
    Text(String),
}

impl<'a> Drafts<'a> {
    /// Adds a Rust file. `tokens` makes the whole of it, `//!` docs first. The
    /// printer adds the header, and a `use` for every name that a path starts
    /// with and that the plan or the runtime knows (`Page`, `Call`): tokens
    /// hold plain names and import none of those.
    pub fn rust(
        &mut self,
        path: impl Into<String>,
        emitter: &'static str,
        tokens: impl Fn() -> TokenStream + Send + Sync + 'a,
    ) {
        self.pieces(path, emitter, vec![Piece::new(tokens)]);
    }

    /// Adds a Rust file that is long, as pieces.
    pub fn pieces(
        &mut self,
        path: impl Into<String>,
        emitter: &'static str,
        pieces: Vec<Piece<'a>>,
    ) {
        self.all.insert(path.into(), Draft::Rust { emitter, pieces });
    }

    /// Adds a file that is no Rust.
    pub fn text(&mut self, path: impl Into<String>, text: impl Into<String>) {
        self.all.insert(path.into(), Draft::Text(text.into()));
    }
}

impl fmt::Debug for Draft<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Rust { emitter, .. } => f.debug_struct("Rust").field("emitter", emitter).finish(),
            Self::Text(text) => f.debug_tuple("Text").field(text).finish(),
        }
    }
}
