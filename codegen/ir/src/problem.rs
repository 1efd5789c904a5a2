//! What can be wrong with an API, whatever format it was read from.

use std::fmt;

use specloom_source::{Label, Problem, Severity, Span};

mod explanations;

pub use explanations::EXPLANATIONS;

/// What can be wrong with an API.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum ValidateProblem {
    /// An alias stands for itself.
    AliasCycle { route: String },
    /// An id leads nowhere: the reader's fault, not the author's.
    DanglingId { what: &'static str, id: u32 },
    /// A default is no value of its type.
    DefaultMismatch { name: String, value: String, ty: String },
    /// A constant stands twice in an enum.
    DuplicateEnumValue { value: String, first: Span },
    /// A struct has two members of one name, aliases included.
    DuplicateField { name: String, first: Span },
    /// Two operations of a group have one method name.
    DuplicateMethod { group: String, method: String, first: Span },
    /// Two operations have one name.
    DuplicateOperation { name: String, first: Span },
    /// An operation says twice what comes back with a status.
    DuplicateOutcome { status: String, first: Span },
    /// An operation takes a param twice.
    DuplicateParam { location: &'static str, name: String, first: Span },
    /// A tag chooses two members of a union.
    DuplicateTag { tag: String, first: Span },
    /// Two types have one name.
    DuplicateType { name: String, first: Span },
    /// A type has no value that comes to an end.
    InfiniteType { route: String },
    /// A variable of a path has no param.
    MissingPathParam { variable: String, path: String },
    /// A member of a tagged union has no tag.
    MissingTag { member: String },
    /// An enum has constants of several kinds.
    MixedEnum { value: String },
    /// No tools can be called through an operation.
    RpcEndpoint { reason: String },
    /// The members of a body that is no JSON object are to be arguments.
    SpreadBody { reason: &'static str },
    /// What is sent when the caller gives nothing is no value of its type.
    SendMismatch { name: String, value: String, ty: String },
    /// A type parameter shares its name with something else.
    TypeParameterClash { name: String, other: String },
    /// A type parameter stands where no caller can choose it.
    TypeParameterPlace { name: String, place: &'static str },
    /// A behaviour names a member that the answer does not have.
    UnknownMember { by: String, path: String },
    /// A behaviour names an operation that its group does not have.
    UnknownOperation { by: String, name: String, known: Vec<String> },
    /// A behaviour names a param that there is not.
    UnknownParam { by: String, name: String, known: Vec<String> },
    /// A variable of the environment sets a server variable that there is not.
    UnknownServerVariable { by: String, name: String, known: Vec<String> },
    /// A path has no place for a param.
    UnusedPathParam { name: String, path: String },
}

impl Problem for ValidateProblem {
    fn code(&self) -> &'static str {
        match self {
            Self::AliasCycle { .. } => "alias-cycle",
            Self::DanglingId { .. } => "dangling-id",
            Self::DefaultMismatch { .. } => "default-mismatch",
            Self::DuplicateEnumValue { .. } => "duplicate-enum-value",
            Self::DuplicateField { .. } => "duplicate-field",
            Self::DuplicateMethod { .. } => "duplicate-method",
            Self::DuplicateOperation { .. } => "duplicate-operation",
            Self::DuplicateOutcome { .. } => "duplicate-outcome",
            Self::DuplicateParam { .. } => "duplicate-param",
            Self::DuplicateTag { .. } => "duplicate-tag",
            Self::DuplicateType { .. } => "duplicate-type",
            Self::InfiniteType { .. } => "infinite-type",
            Self::MissingPathParam { .. } => "missing-path-param",
            Self::MissingTag { .. } => "missing-tag",
            Self::MixedEnum { .. } => "mixed-enum",
            Self::RpcEndpoint { .. } => "rpc-endpoint",
            Self::SendMismatch { .. } => "send-mismatch",
            Self::SpreadBody { .. } => "spread-body",
            Self::TypeParameterClash { .. } => "type-parameter-clash",
            Self::TypeParameterPlace { .. } => "type-parameter-place",
            Self::UnknownMember { .. } => "unknown-member",
            Self::UnknownOperation { .. } => "unknown-operation",
            Self::UnknownParam { .. } => "unknown-param",
            Self::UnknownServerVariable { .. } => "unknown-server-variable",
            Self::UnusedPathParam { .. } => "unused-path-param",
        }
    }

    fn severity(&self) -> Severity {
        match self {
            Self::DefaultMismatch { .. } | Self::DuplicateEnumValue { .. } => Severity::Warning,
            Self::AliasCycle { .. }
            | Self::DanglingId { .. }
            | Self::DuplicateField { .. }
            | Self::DuplicateMethod { .. }
            | Self::DuplicateOperation { .. }
            | Self::DuplicateOutcome { .. }
            | Self::DuplicateParam { .. }
            | Self::DuplicateTag { .. }
            | Self::DuplicateType { .. }
            | Self::InfiniteType { .. }
            | Self::MissingPathParam { .. }
            | Self::MissingTag { .. }
            | Self::MixedEnum { .. }
            | Self::RpcEndpoint { .. }
            | Self::SendMismatch { .. }
            | Self::SpreadBody { .. }
            | Self::TypeParameterClash { .. }
            | Self::TypeParameterPlace { .. }
            | Self::UnknownMember { .. }
            | Self::UnknownOperation { .. }
            | Self::UnknownParam { .. }
            | Self::UnknownServerVariable { .. }
            | Self::UnusedPathParam { .. } => Severity::Error,
        }
    }

    fn help(&self) -> Option<String> {
        Some(match self {
            Self::AliasCycle { .. } => "give one of them a shape of its own".into(),
            Self::DanglingId { .. } => "this is a fault of the reader: please report it".into(),
            Self::DefaultMismatch { .. } => {
                "the default is left out; write one that fits, or correct the type".into()
            }
            Self::DuplicateEnumValue { .. } => {
                "the second one is left out; remove it from the spec".into()
            }
            Self::DuplicateField { .. } => "rename one of them, or drop the alias".into(),
            Self::DuplicateMethod { .. } => {
                "give one of them another `x-specloom-method` or `x-specloom-group`".into()
            }
            Self::DuplicateOperation { .. } => "give one of them another `operationId`".into(),
            Self::DuplicateOutcome { .. } | Self::DuplicateParam { .. } => {
                "remove one of them".into()
            }
            Self::DuplicateTag { .. } => "let the tag choose one of the two".into(),
            Self::DuplicateType { .. } => "rename one of them".into(),
            Self::InfiniteType { .. } => {
                "make one of these places optional or nullable, or a list or map".into()
            }
            Self::MissingPathParam { variable, .. } => {
                format!("declare a param `{variable}` with `in: path`")
            }
            Self::MissingTag { .. } => "add the member's tag to the mapping".into(),
            Self::MixedEnum { .. } => "write a union of an enum for each kind".into(),
            Self::RpcEndpoint { .. } => {
                "say `x-specloom-json-rpc` on the operation that takes the calls, and each thing once".into()
            }
            Self::SendMismatch { .. } => "write a value that fits the type".into(),
            Self::SpreadBody { .. } => {
                "remove `x-specloom-spread`, or describe a JSON object".into()
            }
            Self::TypeParameterClash { .. } => "give the type parameter another name".into(),
            Self::TypeParameterPlace { .. } => {
                "use a type without parameters here; callers choose them by operation, \
                 in a body that is sent or in an answer that is a success"
                    .into()
            }
            Self::UnknownMember { .. } => {
                "name a member of the answer, or declare it in the answer's schema".into()
            }
            Self::UnknownOperation { known, .. }
            | Self::UnknownParam { known, .. }
            | Self::UnknownServerVariable { known, .. } => one_of(known),
            Self::UnusedPathParam { name, .. } => {
                format!("write `{{{name}}}` into the path, or remove the param")
            }
        })
    }

    fn labels(&self) -> Vec<Label> {
        match self {
            Self::DuplicateEnumValue { first, .. }
            | Self::DuplicateField { first, .. }
            | Self::DuplicateMethod { first, .. }
            | Self::DuplicateOperation { first, .. }
            | Self::DuplicateOutcome { first, .. }
            | Self::DuplicateParam { first, .. }
            | Self::DuplicateTag { first, .. }
            | Self::DuplicateType { first, .. } => {
                vec![Label { span: *first, text: "first here".into() }]
            }
            Self::AliasCycle { .. }
            | Self::DanglingId { .. }
            | Self::DefaultMismatch { .. }
            | Self::InfiniteType { .. }
            | Self::MissingPathParam { .. }
            | Self::MissingTag { .. }
            | Self::MixedEnum { .. }
            | Self::RpcEndpoint { .. }
            | Self::SendMismatch { .. }
            | Self::SpreadBody { .. }
            | Self::TypeParameterClash { .. }
            | Self::TypeParameterPlace { .. }
            | Self::UnknownMember { .. }
            | Self::UnknownOperation { .. }
            | Self::UnknownParam { .. }
            | Self::UnknownServerVariable { .. }
            | Self::UnusedPathParam { .. } => Vec::new(),
        }
    }
}

impl fmt::Display for ValidateProblem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::AliasCycle { route } => write!(f, "this is another name for itself: {route}"),
            Self::DanglingId { what, id } => write!(f, "there is no {what} {id}"),
            Self::DefaultMismatch { name, value, ty } => {
                write!(f, "the default `{value}` of `{name}` is no value of `{ty}`")
            }
            Self::DuplicateEnumValue { value, .. } => write!(f, "`{value}` is listed twice"),
            Self::DuplicateField { name, .. } => write!(f, "two members are called `{name}`"),
            Self::DuplicateMethod { group, method, .. } => {
                write!(f, "two operations of `{group}` are called `{method}`")
            }
            Self::DuplicateOperation { name, .. } => {
                write!(f, "two operations are called `{name}`")
            }
            Self::DuplicateOutcome { status, .. } => {
                write!(f, "two outcomes have the status `{status}`")
            }
            Self::DuplicateParam { location, name, .. } => {
                write!(f, "two {location} params are called `{name}`")
            }
            Self::DuplicateTag { tag, .. } => write!(f, "the tag `{tag}` chooses two members"),
            Self::DuplicateType { name, .. } => write!(f, "two types are called `{name}`"),
            Self::InfiniteType { route } => {
                write!(f, "no value of this type comes to an end: {route}")
            }
            Self::MissingPathParam { variable, path } => {
                write!(f, "the variable `{variable}` of `{path}` has no param")
            }
            Self::MissingTag { member } => {
                write!(f, "no tag chooses the member `{member}` of the union")
            }
            Self::MixedEnum { value } => {
                write!(f, "`{value}` is of another kind than the values before it")
            }
            Self::SendMismatch { name, value, ty } => {
                write!(f, "`{value}`, sent for `{name}`, is no value of `{ty}`")
            }
            Self::RpcEndpoint { reason } => {
                write!(f, "no tools can be called by JSON-RPC here: {reason}")
            }
            Self::SpreadBody { reason } => {
                write!(f, "the members of this body cannot be arguments: {reason}")
            }
            Self::TypeParameterClash { name, other } => {
                write!(f, "the type parameter `{name}` is easily taken for {other}")
            }
            Self::TypeParameterPlace { name, place } => {
                write!(f, "nobody can choose the type parameter `{name}` of {place}")
            }
            Self::UnknownMember { by, path } => {
                write!(f, "{by} names `{path}`, which the answer does not have")
            }
            Self::UnknownOperation { by, name, .. } => {
                write!(f, "{by} names the operation `{name}`, which its group does not have")
            }
            Self::UnknownParam { by, name, .. } => {
                write!(f, "{by} names the param `{name}`, which there is not")
            }
            Self::UnknownServerVariable { by, name, .. } => {
                write!(f, "{by} names the server variable `{name}`, which there is not")
            }
            Self::UnusedPathParam { name, path } => {
                write!(f, "`{path}` has no place for the param `{name}`")
            }
        }
    }
}

fn one_of(known: &[String]) -> String {
    match known {
        [] => "declare it, or remove the name".into(),
        [only] => format!("did you mean `{only}`?"),
        many => format!("it can be one of `{}`", many.join("`, `")),
    }
}
