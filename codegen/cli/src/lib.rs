//! The command specloom, and its pipeline as a library.

pub mod check;
pub mod write;
