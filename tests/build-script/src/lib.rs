//! A crate that generates its client in its build script.
