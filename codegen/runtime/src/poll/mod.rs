//! Waits: a status asked for again and again until it is an end.

mod poller;
mod spec;

pub use poller::{Poller, Settled, Statuses};
pub use spec::{Phase, WaitSpec};
