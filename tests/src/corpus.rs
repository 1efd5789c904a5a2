//! Real specs: each becomes a crate, nothing of it is lost, and the crate compiles.
//!
//! | file | does |
//! |---|---|
//! | `spec` | finds the specs of a folder |
//! | `count` | counts operations, in the spec and in the crate, by other means than ours |
//! | `generate` | makes a crate, and says how long that took and what it cost |
//! | `check` | compiles it |
//! | `report` | says it all as JSON and as a table |

pub mod check;
pub mod count;
pub mod generate;
pub mod report;
pub mod spec;

pub use check::{Checked, check, check_together};
pub use generate::{Generated, generate};
pub use report::{Outcome, markdown};
pub use spec::{Spec, specs};
