//! The endpoint of tools can take their calls, and what is said of them is told apart.

use std::collections::BTreeSet;

use specloom_source::Sink;

use crate::analysis::fixed::sent_param;
use crate::api::Api;
use crate::binding::{Binding, HttpMethod};
use crate::object::Presence;
use crate::operation::Operation;
use crate::problem::ValidateProblem as Problem;

pub(super) fn rpc_endpoints_take_calls(api: &Api, sink: &mut Sink) {
    for operation in &api.operations {
        let Some(rpc) = &operation.json_rpc else { continue };
        if let Some(reason) = unfit(operation, api) {
            sink.report(rpc.origin, Problem::RpcEndpoint { reason: reason.to_owned() });
        }
        let mut names = BTreeSet::new();
        for it in &rpc.context {
            if !names.insert(&it.name) {
                let reason = format!("its context has two members `{}`", it.name);
                sink.report(rpc.origin, Problem::RpcEndpoint { reason });
            }
            if it.param.is_none() && it.argument.is_none() {
                let reason = format!("the member `{}` of its context goes nowhere", it.name);
                sink.report(rpc.origin, Problem::RpcEndpoint { reason });
            }
        }
        let mut codes = BTreeSet::new();
        for it in rpc.kinds.iter().filter(|it| !codes.insert(it.code)) {
            let reason = format!("the code {} means two kinds of errors", it.code);
            sink.report(rpc.origin, Problem::RpcEndpoint { reason });
        }
    }
}

/// Why nothing can be called by JSON-RPC through an operation.
fn unfit(operation: &Operation, api: &Api) -> Option<&'static str> {
    let Binding::Http { method, .. } = &operation.binding;
    if *method != HttpMethod::Post {
        return Some("its method is not `POST`");
    }
    let is_asked = |it: &crate::param::Param| {
        it.presence == Presence::Required && sent_param(api, it).is_none() && !it.client_wide
    };
    operation.params.iter().any(is_asked).then_some("it has a param that a call must give")
}
