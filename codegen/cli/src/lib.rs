//! The command specloom, and its pipeline as a library.
