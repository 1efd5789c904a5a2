//! A crate that generates its client in its build script.

/// The client of `parcels.yaml`.
pub mod parcels {
    include!(concat!(env!("OUT_DIR"), "/parcels/mod.rs"));
}
