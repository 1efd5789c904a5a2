//! What the tools behind an endpoint of JSON-RPC are called.

use specloom_ir::{JsonRpc, Name};

use super::Taken;
use crate::plan::operations::ToolsPlan;
use crate::plan::scope::Scope;
use crate::plan::spell::{camel, joined, words};

/// Methods that the tools of every platform have.
const TOOLS: &[&str] =
    &["at", "call", "clone", "initialize", "initialize_as", "list", "observer", "request"];

/// The plan of the tools of a group.
pub(super) fn tools(rpc: &JsonRpc, group: &Name, taken: &mut Taken<'_>) -> ToolsPlan {
    let item = camel(&joined(&words(group), &words(&rpc.name)));
    let mut setters = Scope::with(TOOLS.iter().copied());
    ToolsPlan {
        method: super::labels::value(&rpc.name, &mut taken.methods),
        item: taken.calls.claim([item]),
        setters: rpc
            .context
            .iter()
            .map(|it| super::labels::value(&it.name, &mut setters))
            .collect(),
    }
}
