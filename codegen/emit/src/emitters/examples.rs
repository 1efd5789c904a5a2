//! Programs that show the crate in use: `examples/*.rs`, as their authors wrote them.

use specloom_ir::Api;

use super::Emitter;
use crate::draft::Drafts;
use crate::header::{Comment, Made, header};
use crate::plan::Crate;

/// Emits the examples.
pub struct Examples;

impl Emitter for Examples {
    fn name(&self) -> &'static str {
        "examples"
    }

    fn emit<'a>(&self, _: &'a Api, plan: &'a Crate, drafts: &mut Drafts<'a>) {
        let of = &plan.settings;
        if of.module.is_some() {
            return;
        }
        for example in &of.examples {
            let made =
                Made { spec: &example.source, platform: &of.platform, emitter: "examples.rs" };
            let text = header(Comment::Slashes, made) + &example.text;
            drafts.text(format!("examples/{}.rs", example.name), text);
        }
    }
}
