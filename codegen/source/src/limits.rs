//! How much of an input is read, so that a hostile one cannot exhaust the machine.

/// The bounds of one reading. Each that is passed is a located problem.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// The size of a file in bytes; 64 MiB by default.
    pub bytes: usize,
    /// How many lists and mappings may stand in each other; 200 by default.
    ///
    /// Everything that walks the tree, its `Drop` included, calls itself once
    /// a level and relies on this bound.
    pub depth: usize,
    /// The number of values in the tree, aliases expanded; 20 million by default.
    pub nodes: usize,
    /// The number of values that aliases copy; 1 million by default.
    pub copies: usize,
    /// The number of problems in one file after which reading ends; 100 by default.
    pub problems: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self { bytes: 64 << 20, depth: 200, nodes: 20_000_000, copies: 1_000_000, problems: 100 }
    }
}
