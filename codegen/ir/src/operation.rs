//! What a caller can ask for.

use specloom_source::Span;

use crate::auth::AuthRequirement;
use crate::behaviour::{Idempotency, Refusal, Retry, StreamRules, Wait};
use crate::binding::{Binding, Document};
use crate::body::Body;
use crate::docs::Docs;
use crate::id::GroupId;
use crate::name::Name;
use crate::outcome::{Outcome, successes};
use crate::page::Pagination;
use crate::param::Param;
use crate::rpc::JsonRpc;
use crate::status::StatusPattern;
use crate::types::Extensions;

/// One thing a caller can ask for.
#[derive(Clone, Debug)]
pub struct Operation {
    /// Its full name in the spec: the `operationId`, or one made from method
    /// and path. Unique.
    pub name: Name,
    /// The name of its method within the group: `list`, `create`.
    pub method: Name,
    /// The group it belongs to.
    pub group: GroupId,
    /// What the author says of it.
    pub docs: Docs,
    /// What it takes besides a body, in the author's order.
    pub params: Vec<Param>,
    /// What is sent.
    pub body: Option<Box<Body>>,
    /// What may come back.
    pub outcomes: Vec<Outcome>,
    /// How the caller proves who they are; `None` is the API's own rule.
    pub auth: Option<AuthRequirement>,
    /// How it travels.
    pub binding: Binding,
    /// The document of GraphQL that it sends; its variables are params.
    pub document: Option<Box<Document>>,
    /// How a repeated request is recognised.
    pub idempotency: Option<Box<Idempotency>>,
    /// Whether it may be repeated although its method does not say so
    /// (`x-specloom-safe`).
    pub safe: bool,
    /// Which of its answers mean that nothing was done.
    pub refusal: Option<Box<Refusal>>,
    /// What is an answer, and where it stands in what comes.
    pub answer: AnswerRules,
    /// How a long list comes in pieces.
    pub pagination: Option<Box<Pagination>>,
    /// When to ask again; `None` is the API's own rule.
    pub retry: Option<Box<Retry>>,
    /// How a stream of events ends and resumes.
    pub stream: Option<Box<StreamRules>>,
    /// How to wait for an end.
    pub waits: Vec<Wait>,
    /// Tools that are called through it, if it is an endpoint of JSON-RPC.
    pub json_rpc: Option<Box<JsonRpc>>,
    /// How long it may take in milliseconds; `None` is the API's own rule,
    /// `u64::MAX` is no limit.
    pub timeout_ms: Option<u64>,
    /// What else the author wrote.
    pub extensions: Extensions,
    /// Where it is defined.
    pub origin: Span,
}

/// What is an answer, and where it stands in what comes: names of members from
/// the root on, none if nothing is said.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AnswerRules {
    /// The member that makes a body an answer, whatever its status
    /// (`x-specloom-envelope`).
    pub envelope: Vec<Box<str>>,
    /// The member that holds the answer, where it is there (`x-specloom-unwrap`).
    pub unwrap: Vec<Box<str>>,
}

/// Operations that belong together.
#[derive(Clone, Debug)]
pub struct Group {
    /// Its name.
    pub name: Name,
    /// What the author says of it.
    pub docs: Docs,
    /// Where it is defined, or first used.
    pub origin: Span,
}

impl Operation {
    /// The outcomes that are a success: those of a 2xx status, or `default` if
    /// there is none.
    pub fn successes(&self) -> impl Iterator<Item = &Outcome> {
        successes(&self.outcomes)
    }

    /// The outcomes that are not.
    pub fn failures(&self) -> impl Iterator<Item = &Outcome> {
        let named = self.outcomes.iter().any(|it| it.status.is_success());
        self.outcomes.iter().filter(move |it| {
            !it.status.is_success() && (named || it.status != StatusPattern::Default)
        })
    }
}
