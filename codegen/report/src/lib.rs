//! Shows what changed between two specs, in the form that a reader needs.
//!
//! A [`Report`] is plain data: everything in it is already judged, placed and
//! quoted. Each module below makes one text of it. Nothing here touches the
//! disk or asks for the time, and no text of a spec becomes markup: each form
//! has its own function in [`escape`].
//!
//! | module | for |
//! |---|---|
//! | [`text`] | a terminal |
//! | [`markdown`] | a pull request |
//! | [`json`] | programs; `specs/diff.schema.json` describes it |
//! | [`html`] | a page to read, search and print, in one file |
//! | [`sarif`] | code scanning |
//! | [`github`] | annotations of a workflow |
//! | [`junit`] | test reports |
//! | [`changelog`] | the `CHANGELOG.md` of a crate |

pub mod changelog;
pub mod escape;
pub mod github;
pub mod html;
pub mod json;
pub mod junit;
pub mod markdown;
pub mod model;
pub mod sarif;
pub mod text;
pub mod version;

pub use model::{
    Accepted, Bumps, Direction, Effect, Excerpt, Finding, Kind, Note, Pair, Place, Report,
    RuleEntry, RustEffect, Severity, Side, Summary,
};
pub use version::{Bump, Version};
