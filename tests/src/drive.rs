//! Whether a generated crate is right on the wire, measured.
//!
//! | step | where |
//! |---|---|
//! | a crate is made of the spec, and a program that drives it | `program`, `lists`, `places`, `spelling` |
//! | both are compiled | `build` |
//! | values are made from the schemas of the spec, by Python | `tests/drive/` |
//! | each type reads and writes them; each operation is called, a server of this process answers | `exchange` |
//! | requests are held against the spec, answers against what was sent, by Python | `tests/drive/` |
//! | what came of all is put together | `report` |

mod attempt;
mod build;
mod exchange;
mod judge;
mod lists;
mod places;
mod program;
mod report;
mod spelling;

pub use attempt::attempt;
pub use build::build;
pub use exchange::exchange;
pub use judge::{Judge, Told};
pub use program::{Calls, Program, program};
pub use report::{Outcome, markdown};
