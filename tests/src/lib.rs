//! The harness of the cases.
