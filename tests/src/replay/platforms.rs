//! The platforms whose recorded calls can be replayed.

pub mod agimus;
mod amdahl;
mod axme;

use super::run::Platform;

/// Sorted by name.
static PLATFORMS: &[&Platform] = &[&agimus::AGIMUS, &amdahl::AMDAHL, &axme::AXME];

/// The platform of this name.
pub fn find(name: &str) -> Option<&'static Platform> {
    PLATFORMS.iter().find(|it| it.name == name).copied()
}
