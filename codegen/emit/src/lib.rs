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
pub use files::{Content, Files, Take};
pub use plan::{Crate, Settings, plan};
pub use print::Unprintable;

use std::sync::{Mutex, PoisonError};

use specloom_ir::{Api, Valid};

/// Makes all files of a crate.
///
/// # Errors
/// If an emitter made tokens that are no Rust, which is a fault of ours.
pub fn emit(api: &Valid<Api>, plan: &Crate) -> Result<Files, Unprintable> {
    let files = Mutex::new(Files::default());
    emit_to(api, plan, &|path, parts| {
        files.lock().unwrap_or_else(PoisonError::into_inner).add(path, parts.concat());
    })?;
    Ok(files.into_inner().unwrap_or_else(PoisonError::into_inner))
}

/// Makes all files of a crate, and holds none of them: each is given away as soon
/// as it is printed.
///
/// # Errors
/// As for [`emit`]. Other files may have been given away by then.
pub fn emit_to(api: &Valid<Api>, plan: &Crate, take: &Take<'_>) -> Result<(), Unprintable> {
    let mut drafts = Drafts::default();
    for emitter in emitters::EMITTERS {
        emitter.emit(api, plan, &mut drafts);
    }
    print::print(plan, &drafts, take)
}
