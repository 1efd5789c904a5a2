//! What a platform says of its ontology, as the file beside its spec.
//!
//! | file | says |
//! |---|---|
//! | `asked` | whether the operations can be asked that `pull` in `platform.yaml` names |
//! | `fetch` | asks the platform, by a program of its own generated crate |
//! | `mapping` | answers to an ontology |
//! | `place` | whether the file may be replaced, and what would change |

pub mod asked;
pub mod fetch;
pub mod mapping;
pub mod place;

pub use fetch::fetch;
pub use mapping::{Pulled, ontology};
pub use place::{Placed, place};
