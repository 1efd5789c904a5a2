//! Our members of operations, params and request bodies.

use schemars::JsonSchema;
use serde::Deserialize;

use crate::extension::root::RetryMember;
use crate::extension::rpc::JsonRpcMember;
use crate::extension::text::{AnyValue, Limit, MemberPath, Millis, OneOrMany, OrNever};

/// Our members of an operation.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct OperationExtension {
    /// The group it belongs to.
    #[serde(rename = "x-specloom-group")]
    pub group: Option<String>,
    /// The name of its method within the group.
    #[serde(rename = "x-specloom-method")]
    pub method: Option<String>,
    /// How a long list comes in pieces.
    #[serde(rename = "x-specloom-pagination")]
    pub pagination: Option<PaginationMember>,
    /// How a repeated request is recognised.
    #[serde(rename = "x-specloom-idempotency")]
    pub idempotency: Option<IdempotencyMember>,
    /// How a stream of events ends and resumes.
    #[serde(rename = "x-specloom-stream")]
    pub stream: Option<StreamMember>,
    /// How to wait for an end.
    #[serde(rename = "x-specloom-wait")]
    pub wait: OneOrMany<WaitMember>,
    /// Tools that are called through it by JSON-RPC.
    #[serde(rename = "x-specloom-json-rpc")]
    pub json_rpc: Option<JsonRpcMember>,
    /// When to ask again; `false` is never.
    #[serde(rename = "x-specloom-retry")]
    pub retry: Option<OrNever<RetryMember>>,
    /// How long it may take.
    #[serde(rename = "x-specloom-timeout")]
    pub timeout: Option<Limit>,
}

/// How a long list comes in pieces.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct PaginationMember {
    /// What leads to the next piece.
    pub kind: PaginationKind,
    /// Where the items are in the answer.
    pub items: OneOrMany<MemberPath>,
    /// The query param or body member that asks for the next piece.
    pub param: Option<String>,
    /// Where the answer holds what leads to the next piece.
    #[serde(default)]
    pub next: OneOrMany<MemberPath>,
    /// Where the answer says that there is more.
    pub more: Option<MemberPath>,
    /// The number of the first page; 1 if absent.
    pub first: Option<u64>,
    /// The query param that asks for a size.
    pub size_param: Option<String>,
    /// The size to ask for when the caller gives none.
    pub size: Option<u64>,
}

/// What leads to the next piece of a list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum PaginationKind {
    /// A token of the answer.
    Cursor,
    /// The number of items so far.
    Offset,
    /// The number of the page.
    Page,
    /// An address in the answer.
    NextUrl,
    /// A `Link` header.
    Link,
}

/// How a repeated request is recognised.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct IdempotencyMember {
    /// The header that carries the key.
    pub header: String,
    /// Whether a key is made when the caller gives none; it is, if absent.
    #[serde(default = "yes")]
    pub auto: bool,
}

fn yes() -> bool {
    true
}

/// How a stream of events ends and resumes.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(default, rename_all = "kebab-case", deny_unknown_fields)]
pub struct StreamMember {
    /// The payload that ends the stream.
    pub sentinel: Option<String>,
    /// Where the payload names its event; the event's own name if absent.
    pub discriminator: Option<MemberPath>,
    /// The events after which nothing more comes.
    pub terminal: Vec<String>,
    /// Whether a lost connection is resumed.
    pub resume: bool,
    /// The query param that carries the last event's id, if not the header.
    pub resume_param: Option<String>,
    /// How long nothing may come.
    pub idle: Option<Millis>,
}

/// How to wait for an end by asking again and again.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct WaitMember {
    /// The name of the method; `wait` if absent.
    pub name: Option<String>,
    /// Where the answer holds the state.
    pub status: MemberPath,
    /// The states that are an end.
    pub terminal: Vec<String>,
    /// The states in which the caller has to do something.
    #[serde(default)]
    pub paused: Vec<String>,
    /// Those of the ends that are failures.
    #[serde(default)]
    pub failed: Vec<String>,
    /// The pause; 3 seconds if absent.
    pub interval: Option<Millis>,
    /// The longest wait; 10 minutes if absent.
    pub deadline: Option<Millis>,
}

/// Our members of a param.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct ParamExtension {
    /// The name in code.
    #[serde(rename = "x-specloom-name")]
    pub name: Option<String>,
    /// What is sent when the caller gives nothing.
    #[serde(rename = "x-specloom-send")]
    pub send: Option<AnyValue>,
    /// Whether it may be set once for the whole client.
    #[serde(rename = "x-specloom-client")]
    pub client: bool,
}

/// Our members of a request body.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct BodyExtension {
    /// Whether its members are arguments and setters of the operation.
    #[serde(rename = "x-specloom-spread")]
    pub spread: bool,
}
