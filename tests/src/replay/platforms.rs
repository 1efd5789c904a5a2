//! The platforms whose recorded calls can be replayed.

pub mod agimus;
mod amdahl;
pub mod automio;
mod axme;

use super::run::Platform;
use super::vector::{Vector, vectors};

/// Sorted by name.
static PLATFORMS: &[&Platform] =
    &[&agimus::AGIMUS, &amdahl::AMDAHL, &automio::AUTOMIO, &axme::AXME];

/// The records of a platform, in the form that the harness reads.
///
/// # Errors
///
/// When the text is not a list of records.
pub fn records(platform: &str, text: &str) -> Result<Vec<Vector>, String> {
    match platform {
        "agimus" => agimus::records(text),
        "automio" => automio::records(text),
        _ => vectors(text),
    }
}

/// The platform of this name.
pub fn find(name: &str) -> Option<&'static Platform> {
    PLATFORMS.iter().find(|it| it.name == name).copied()
}
