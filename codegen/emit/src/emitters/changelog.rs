//! `CHANGELOG.md` of a crate: its sections come from what changed in the spec.

use crate::header::{Comment, Made, header};

/// The file of a platform's crate; `sections` are Markdown, the newest first.
pub fn changelog(platform: &str, spec: &str, sections: &str) -> String {
    let head = header(Comment::Markup, Made { spec, platform, emitter: "changelog.rs" });
    format!("{head}\n# Changes of {platform}\n\n{sections}\n")
}
