//! The Api model to the files of a Rust crate.
//!
//! [`plan`] decides what the crate contains and what everything is called,
//! [`emitters`] say it as tokens, and the printer makes text of them.

pub mod docs;
pub mod draft;
pub mod emitters;
pub mod files;
pub mod header;
pub mod plan;
pub mod print;
pub mod problem;

pub use draft::{Draft, Drafts};
pub use files::{Content, Files};
pub use plan::{Crate, Settings, plan};
pub use print::Unprintable;

use specloom_ir::{Api, Valid};

/// Makes all files of a crate.
///
/// # Errors
/// If an emitter made tokens that are no Rust, which is a fault of ours.
pub fn emit(api: &Valid<Api>, plan: &Crate) -> Result<Files, Unprintable> {
    let mut drafts = Drafts::default();
    for emitter in emitters::EMITTERS {
        emitter.emit(api, plan, &mut drafts);
    }
    print::print(plan, &drafts)
}
