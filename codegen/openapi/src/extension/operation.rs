//! Our members of operations, params and request bodies.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Deserialize;

use crate::extension::client::ClientMember;
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
    /// Whether it may be repeated although its method does not say so.
    #[serde(rename = "x-specloom-safe")]
    pub safe: bool,
    /// Which of its answers mean that nothing was done.
    #[serde(rename = "x-specloom-refusal")]
    pub refusal: Option<RefusalMember>,
    /// The member that makes a body an answer, whatever its status.
    #[serde(rename = "x-specloom-envelope")]
    pub envelope: Option<MemberPath>,
    /// The member that holds the answer, where it is there.
    #[serde(rename = "x-specloom-unwrap")]
    pub unwrap: Option<MemberPath>,
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
    /// Further operations of the same method and path.
    #[serde(rename = "x-specloom-also")]
    pub also: Vec<AnyValue>,
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
    /// How long the platform remembers keys; the client then refuses a key that
    /// is given again for something else.
    pub window: Option<Millis>,
}

/// An answer with the status of a success that means that nothing was done.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct RefusalMember {
    /// Where the answer says so.
    pub member: MemberPath,
    /// The values that mean it; booleans and numbers as JSON writes them.
    pub values: Vec<String>,
    /// The status that would say the same; 409 if absent.
    pub status: Option<u16>,
    /// Where the answer says why, for programs.
    pub code: Option<MemberPath>,
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
    /// The states after which nothing more comes, by the member that says them.
    pub terminal_when: BTreeMap<String, Vec<String>>,
    /// The names of the events that are given, `*` for anything; all if empty.
    pub events: Vec<String>,
    /// The names of the events that end a connection but not the stream.
    pub segment_end: Vec<String>,
    /// The member that numbers the events.
    pub sequence: Option<MemberPath>,
    /// Whether the stream has no end of its own.
    pub endless: bool,
    /// Whether a lost connection is resumed.
    pub resume: bool,
    /// The query param that carries the last event's id, if not the header.
    pub resume_param: Option<String>,
    /// How long nothing may come.
    pub idle: Option<Millis>,
    /// How long it may take until the last event; no limit if absent.
    pub deadline: Option<Millis>,
    /// The query param that says for how many seconds a connection is held.
    pub hold_param: Option<String>,
    /// How events are asked for where they do not stream.
    pub fallback: Option<FallbackMember>,
    /// The name of a method that waits for the last event.
    pub wait: Option<String>,
}

/// How events are asked for where they do not stream.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct FallbackMember {
    /// The `operationId` of an operation of the same group that lists them.
    pub operation: String,
    /// Where its answer holds the list.
    pub items: MemberPath,
    /// Its query param that asks for events behind the last one.
    pub param: Option<String>,
    /// The statuses that say that there is no stream; 404, 405 and 501 if absent.
    pub statuses: Option<Vec<u16>>,
    /// The pause after an answer without events; 1 second if absent.
    pub interval: Option<Millis>,
    /// Whether it is asked once as well whenever a connection has ended in order.
    #[serde(default)]
    pub after_segment: bool,
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
    pub client: ClientMember,
    /// The bounds that a number is held to.
    #[serde(rename = "x-specloom-range")]
    pub range: Option<RangeMember>,
}

/// The bounds of a number.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct RangeMember {
    /// The lowest.
    pub min: Option<i64>,
    /// The highest.
    pub max: Option<i64>,
    /// What becomes of a number beyond them.
    pub outside: OutsideName,
}

/// What becomes of a number beyond its bounds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum OutsideName {
    /// The bound is sent in its place.
    Clamp,
    /// The call is refused before it is sent.
    Refuse,
}

/// Our members of a request body.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct BodyExtension {
    /// Whether its members are arguments and setters of the operation.
    #[serde(rename = "x-specloom-spread")]
    pub spread: bool,
    /// What it must hold, so that it is not sent in vain.
    #[serde(rename = "x-specloom-needs")]
    pub needs: Vec<NeedMember>,
}

/// What a body must hold.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct NeedMember {
    /// The member that decides whether this holds; it always does if absent.
    pub when: Option<String>,
    /// Its values for which this holds.
    #[serde(default)]
    pub is: Vec<String>,
    /// One of these members has to be there.
    pub one_of: Vec<String>,
}
