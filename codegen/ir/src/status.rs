//! The statuses of answers.

/// Which statuses are meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum StatusPattern {
    /// One.
    Exact(u16),
    /// A hundred: `2` for 200 to 299.
    Class(u8),
    /// Any that is not named.
    Default,
}

impl StatusPattern {
    /// Whether it means a success. `default` does not, unless nothing else does:
    /// see [`Operation::successes`](crate::Operation::successes).
    pub fn is_success(self) -> bool {
        match self {
            Self::Exact(status) => (200..300).contains(&status),
            Self::Class(class) => class == 2,
            Self::Default => false,
        }
    }
}
