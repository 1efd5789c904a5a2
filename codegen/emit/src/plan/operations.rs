//! Groups and operations as Rust offers them.
//!
//! The data types stand here; `plan::calls` fills them (names come from
//! `plan::names`, types from `plan::types`).

use specloom_ir::{GroupId, OperationId};
use specloom_source::Text;

use crate::plan::rust::RustType;

/// A group: a struct in `operations/` and the method of the client that gives it.
#[derive(Clone, Debug)]
pub struct GroupPlan {
    /// The group of the model.
    pub id: GroupId,
    /// The struct: `Pages`; unique in the crate.
    pub name: String,
    /// The module `operations/pages.rs`, and the client's method `pages()`.
    pub module: String,
    /// The cargo feature it needs, if the API is large enough to have some.
    pub feature: Option<String>,
    /// Its operations in the author's order.
    pub operations: Vec<OperationPlan>,
    /// What it was called before; that stays beside it, deprecated.
    pub was: Vec<FormerGroup>,
}

/// What a group was called before.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FormerGroup {
    /// Its module and the client's method.
    pub module: String,
    /// Its struct.
    pub item: String,
}

/// What an operation was called before.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FormerMethod {
    /// The module of the group that it was in.
    pub module: String,
    /// The method.
    pub method: String,
    /// The struct that carried its setters, if it had one.
    pub call: Option<String>,
}

/// An operation: a method of its group.
#[derive(Clone, Debug)]
pub struct OperationPlan {
    /// The operation of the model.
    pub id: OperationId,
    /// The method: `list`; unique in the group.
    pub method: String,
    /// The constant that describes it: `LIST`; unique in the group's file.
    pub constant: String,
    /// The struct that carries setters and pager: `ListPages`; unique in the
    /// crate. `None`: the method gives a plain `Call`.
    pub call: Option<String>,
    /// Which form of the body is sent, if there is one.
    pub media: Option<usize>,
    /// What the method takes, in order: path params by path, then required
    /// query, header and cookie params by name, then the body or its members.
    pub arguments: Vec<Argument>,
    /// What may be said besides, as methods of `call`.
    pub setters: Vec<Argument>,
    /// What is sent by itself and asked of nobody, for there is only one value;
    /// each by its name on the wire.
    pub fixed: Vec<Argument>,
    /// What comes back.
    pub answer: AnswerPlan,
    /// The type of a list's item, if the list comes in pieces.
    pub pager: Option<RustType>,
    /// The methods that wait for an end, parallel to the operation's waits.
    pub waits: Vec<String>,
    /// The method that waits for the last event of a stream, if there is one.
    pub watch: Option<String>,
    /// The tools behind it, if it is an endpoint of JSON-RPC.
    pub tools: Option<ToolsPlan>,
    /// What it was called before; that stays beside it, deprecated.
    pub was: Vec<FormerMethod>,
}

/// The tools behind an endpoint of JSON-RPC.
#[derive(Clone, Debug)]
pub struct ToolsPlan {
    /// The method that gives them: `tools`; unique in the group.
    pub method: String,
    /// The struct: `ShopTools`; unique in the crate.
    pub item: String,
    /// The setters of what is said once for all calls, parallel to the model's.
    pub setters: Vec<String>,
}

/// A value that a caller gives to an operation.
#[derive(Clone, Debug)]
pub struct Argument {
    /// Its name in Rust; unique among arguments and setters of the operation.
    pub name: Text,
    /// Where it goes.
    pub source: ArgumentSource,
    /// Its type, without `Option`.
    pub ty: RustType,
}

/// Where a value goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum ArgumentSource {
    /// A param: an index into the operation's.
    Param(usize),
    /// The whole body, in this one of its forms.
    Body(usize),
    /// A member of the body (spread): an index into the struct's fields.
    Member(usize),
}

/// What comes back.
#[derive(Clone, Debug)]
pub enum AnswerPlan {
    /// Nothing that is read.
    Nothing,
    /// JSON of this type.
    Json(RustType),
    /// A text.
    Text,
    /// Bytes.
    Bytes,
    /// A stream of values of this type.
    Stream(RustType),
    /// One of several by status: an enum of this name, made for the operation.
    ByStatus {
        /// The enum; unique in the crate.
        name: String,
        /// Its variants, parallel to the operation's successes.
        variants: Vec<(String, Self)>,
    },
}
