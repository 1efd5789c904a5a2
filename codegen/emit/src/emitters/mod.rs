//! One emitter an artifact.

use specloom_ir::Api;

use crate::draft::Drafts;
use crate::plan::Crate;

/// Makes one artifact of a crate.
///
/// An emitter cannot fail: whatever may be wrong is found by the plan.
pub trait Emitter: Sync {
    /// Its name, as its file's.
    fn name(&self) -> &'static str;

    /// Adds its files.
    fn emit<'a>(&self, api: &'a Api, plan: &'a Crate, drafts: &mut Drafts<'a>);
}

/// Every emitter, by name.
pub const EMITTERS: &[&dyn Emitter] = &[];
