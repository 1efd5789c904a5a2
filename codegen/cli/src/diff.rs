//! `specloom diff`: two states of specs, compared and judged.
//!
//! | module | does |
//! |---|---|
//! | `place` | understands what the command line names |
//! | `git` | brings a revision's files in |
//! | `state` | reads one state of one spec |
//! | `schema` | the same for a schema of GraphQL that stands alone |
//! | `operations` | leaves of two schemas what documents select |
//! | `pairs` | puts states side by side |
//! | `compare` | finds what changed between the two of a pair |
//! | `finding` | places and quotes a change |
//! | `judge` | asks the policy of the house |
//! | `twins` | says where types come apart that generated code defines once |
//! | `accept` | writes what is accepted |
//! | `bumps` | says which versions that asks for |
//! | `today` | the day, if nobody gives one |

pub mod accept;
pub mod bumps;
pub mod compare;
pub mod finding;
pub mod git;
pub mod judge;
pub mod operations;
pub mod pairs;
pub mod place;
pub mod schema;
pub mod state;
pub mod today;
pub mod twins;

use std::io;

/// Why a comparison cannot be made.
#[derive(Debug)]
pub enum DiffError {
    /// What was asked for makes no sense.
    Usage(String),
    /// Something cannot be read.
    Unreadable(String),
}

impl DiffError {
    /// The code with which the command ends.
    pub fn code(&self) -> u8 {
        match self {
            Self::Usage(_) => 2,
            Self::Unreadable(_) => 3,
        }
    }
}

impl std::fmt::Display for DiffError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Usage(text) | Self::Unreadable(text) => f.write_str(text),
        }
    }
}

impl std::error::Error for DiffError {}

impl From<io::Error> for DiffError {
    fn from(error: io::Error) -> Self {
        Self::Unreadable(error.to_string())
    }
}
