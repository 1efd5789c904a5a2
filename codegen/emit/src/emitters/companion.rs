//! Modules that people wrote beside the spec, woven into the crate as they are.

use specloom_ir::Api;

use super::Emitter;
use crate::draft::Drafts;
use crate::header::{Comment, Made, header};
use crate::plan::Crate;

/// Emits the companions.
pub struct Companions;

impl Emitter for Companions {
    fn name(&self) -> &'static str {
        "companion"
    }

    fn emit<'a>(&self, _: &'a Api, plan: &'a Crate, drafts: &mut Drafts<'a>) {
        for it in &plan.settings.companions {
            let made = Made {
                spec: &it.source,
                platform: &plan.settings.platform,
                emitter: "companion.rs",
            };
            let text = header(Comment::Slashes, made) + &it.text;
            drafts.text(format!("src/{}", it.path), text);
        }
    }
}
