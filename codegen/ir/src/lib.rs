//! What an API means, in no format and no language.
//!
//! An [`Api`] is what the wire carries: types, operations and the behaviour of
//! clients. It knows nothing of `$ref`, `allOf`, a spec's version, or Rust.
//! Readers make it, [`validate::validate`] proves it, everything after reads it.

pub mod analysis;
pub mod api;
pub mod arena;
pub mod auth;
pub mod behaviour;
pub mod binding;
pub mod body;
pub mod choice;
pub mod constraint;
pub mod docs;
pub mod edge;
pub mod entity;
pub mod entry;
pub mod graphql;
pub mod header;
pub mod id;
pub mod interface;
pub mod link;
pub mod name;
pub mod object;
pub mod operation;
pub mod outcome;
pub mod page;
pub mod param;
pub mod print;
mod problem;
pub mod route;
pub mod rpc;
pub mod scalar;
pub mod seldom;
pub mod server;
pub mod socket;
pub mod status;
pub mod table;
pub mod types;
pub mod validate;
pub mod value;
pub mod walk;

#[cfg(test)]
mod tests;

pub use api::{Api, Contact, Info, License, Webhook};
pub use arena::Arena;
pub use auth::{ApiKeyPlace, AuthRequirement, AuthScheme, AuthUse, Flow, Scheme};
pub use behaviour::{
    Behaviour, EndCase, EnvUse, EnvVar, ErrorKind, ErrorRules, Fallback, Idempotency, Joined,
    KindRule, RateLimit, Refusal, Retry, Signature, SignatureAlgorithm, SignatureEncoding,
    SignatureScheme, StreamRules, TraceId, Wait,
};
pub use binding::{Binding, Document, HttpMethod, PathPart, PathTemplate, RootKind};
pub use body::{Body, Media, MediaKind, Need, Part, StreamKind};
pub use choice::{Enum, EnumValue, Member, Openness, Tagging, Union};
pub use constraint::Constraints;
pub use docs::{Deprecation, Docs, Example};
pub use edge::{Edge, Hold, Place};
pub use entity::{Cardinality, Direction, Entity, EntityLink};
pub use entry::{Entry, EntryPlace, Position};
pub use graphql::{Directive, DirectiveArgument, DirectiveUse, GraphQlSchema, Root};
pub use header::Header;
pub use id::{GroupId, OperationId, SchemeId, TypeId, TypeRef};
pub use interface::interfaces_as_unions;
pub use link::{Link, LinkTarget};
pub use name::{Name, Owner, Role, TypeName};
pub use object::{Access, Field, Fill, Interface, Presence, Rest, Struct};
pub use operation::{AnswerRules, Group, Operation};
pub use outcome::Outcome;
pub use page::{PageKind, Pagination};
pub use param::{Location, Outside, Param, Range, Style};
pub use problem::EXPLANATIONS;
pub use route::{Route, Step};
pub use rpc::{JsonRpc, RpcContext, RpcHandshake, RpcKind, RpcList, RpcToolCall};
pub use scalar::{Encoding, FloatWidth, IntWidth, Scalar};
pub use seldom::{Blank, Seldom};
pub use server::{Server, ServerVariable};
pub use socket::{Socket, SocketInit, SocketPlace};
pub use status::StatusPattern;
pub use table::{
    Column, RelationCount, Table, TableAbility, TableCarrier, TableConstraint, TablePrefix,
    TableRelation, TableRoot, Tables, Writing,
};
pub use types::{Extensions, Shape, TypeDef};
pub use validate::{Valid, validate};
pub use value::Value;
pub use walk::{Here, Visit, walk};
