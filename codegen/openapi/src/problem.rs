//! What can be wrong with an OpenAPI document.

mod explanations;

use std::fmt;

use specloom_source::{Problem, Severity};

pub use explanations::EXPLANATIONS;

/// A problem of an OpenAPI document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum OpenApiProblem {
    /// Parts of an `allOf` contradict each other in a keyword.
    AllOfConflict {
        /// The keyword.
        keyword: &'static str,
    },
    /// A `$ref` leads back to itself.
    CircularRef {
        /// The reference.
        target: String,
    },
    /// A default does not fit its type.
    DefaultMismatch {
        /// The default, as JSON.
        value: String,
    },
    /// A default is written as another kind than its type.
    DefaultSpelling {
        /// The default, as JSON.
        value: String,
        /// What it is taken for, as JSON.
        taken: String,
    },
    /// A `mapping` of a discriminator leads nowhere.
    DiscriminatorMapping {
        /// The tag.
        tag: String,
    },
    /// A constant stands twice in an enum.
    DuplicateEnumValue {
        /// The constant, as JSON.
        value: String,
    },
    /// Two operations have one `operationId`.
    DuplicateOperationId {
        /// The id.
        id: String,
        /// What the later one is called instead.
        instead: String,
    },
    /// Nothing stands where an object is expected.
    EmptyObject {
        /// What is expected.
        object: &'static str,
    },
    /// An `x-specloom-*` member says something that cannot be.
    ExtensionValue {
        /// The member.
        member: String,
        /// Why it cannot be.
        reason: String,
    },
    /// A `$ref` leads to another host, or to a file that cannot be read.
    ExternalRef {
        /// The reference.
        target: String,
    },
    /// A header param that OpenAPI says is to be ignored.
    IgnoredHeader {
        /// The header.
        name: String,
    },
    /// A member that can be spared is not of the form that OpenAPI gives it.
    MalformedMember {
        /// What it is a member of.
        object: &'static str,
        /// The member.
        member: String,
        /// Why not.
        reason: String,
    },
    /// An object is not of the form that OpenAPI gives it.
    MalformedObject {
        /// What it is.
        object: &'static str,
        /// Why not.
        reason: String,
    },
    /// An xml body, which is carried as text.
    MediaTypeAsText {
        /// The media type.
        media_type: String,
    },
    /// A member that is understood and has no place in the model.
    MemberNotCarried {
        /// The member.
        member: String,
    },
    /// An enum whose constants are of several kinds.
    MixedEnum,
    /// Not an OpenAPI document.
    NotOpenApi,
    /// A fragment of a path, which is never sent.
    PathFragment,
    /// A variable of a path that is spelled otherwise than its param.
    PathParamSpelling {
        /// The variable.
        variable: String,
        /// The param.
        name: String,
    },
    /// A variable of a path that no param declares.
    PathParamUndeclared {
        /// The variable.
        name: String,
    },
    /// A path param that does not occur in the path.
    PathParamUnused {
        /// The param.
        name: String,
    },
    /// A path that is taken for one, with the slash before it.
    PathSlash {
        /// The path as it is written.
        path: String,
    },
    /// A path that is no path.
    PathTemplate {
        /// The path.
        path: String,
        /// Why.
        reason: &'static str,
    },
    /// A `$ref` leads to a thing of another kind.
    RefWrongKind {
        /// The reference.
        target: String,
        /// What must stand there.
        expected: &'static str,
    },
    /// A `$ref` leads to another host, from which nothing could be read.
    RemoteRef {
        /// The reference.
        target: String,
        /// Why not.
        reason: String,
    },
    /// A param that is listed before.
    RepeatedParam {
        /// The param.
        name: String,
        /// Where it is put.
        place: &'static str,
    },
    /// A `required` member that no property describes.
    RequiredWithoutProperty {
        /// The member.
        name: String,
    },
    /// A keyword of JSON Schema that the model does not carry.
    SchemaKeywordNotCarried {
        /// The keyword.
        keyword: String,
    },
    /// The URL of a server is no address.
    ServerUrl {
        /// The URL.
        url: String,
        /// What it is taken for, if something.
        taken: Option<String>,
    },
    /// A status that is none.
    Status {
        /// What stands there.
        status: String,
    },
    /// A body where there is none by the status.
    StatusWithoutBody {
        /// The status.
        status: u16,
    },
    /// An `x-specloom-*` member that does not exist.
    UnknownExtension {
        /// The member.
        member: String,
        /// The one that may be meant.
        closest: Option<String>,
    },
    /// A member that OpenAPI does not know in this place.
    UnknownMember {
        /// What it is a member of.
        object: &'static str,
        /// The member.
        member: String,
        /// The one that may be meant.
        closest: Option<String>,
    },
    /// A security scheme that is not declared.
    UnknownScheme {
        /// The scheme.
        name: String,
        /// The one that may be meant.
        closest: Option<String>,
    },
    /// A `$ref` leads nowhere.
    UnresolvedRef {
        /// The reference.
        target: String,
        /// The one that may be meant.
        closest: Option<String>,
    },
    /// A feature of OpenAPI that is not supported.
    UnsupportedFeature {
        /// What it is.
        feature: String,
    },
    /// A version of OpenAPI that is not supported.
    UnsupportedVersion {
        /// The version.
        version: String,
    },
}

impl Problem for OpenApiProblem {
    fn code(&self) -> &'static str {
        match self {
            Self::AllOfConflict { .. } => "all-of-conflict",
            Self::CircularRef { .. } => "circular-ref",
            Self::DefaultMismatch { .. } => "default-mismatch",
            Self::DefaultSpelling { .. } => "default-spelling",
            Self::DiscriminatorMapping { .. } => "discriminator-mapping",
            Self::DuplicateEnumValue { .. } => "duplicate-enum-value",
            Self::DuplicateOperationId { .. } => "duplicate-operation-id",
            Self::EmptyObject { .. } => "empty-object",
            Self::ExtensionValue { .. } => "extension-value",
            Self::ExternalRef { .. } => "external-ref",
            Self::IgnoredHeader { .. } => "ignored-header",
            Self::MalformedMember { .. } => "malformed-member",
            Self::MalformedObject { .. } => "malformed-object",
            Self::MediaTypeAsText { .. } => "media-type-as-text",
            Self::MemberNotCarried { .. } => "member-not-carried",
            Self::MixedEnum => "mixed-enum",
            Self::NotOpenApi => "not-openapi",
            Self::PathFragment => "path-fragment",
            Self::PathParamSpelling { .. } => "path-param-spelling",
            Self::PathParamUndeclared { .. } => "path-param-undeclared",
            Self::PathParamUnused { .. } => "path-param-unused",
            Self::PathSlash { .. } => "path-slash",
            Self::PathTemplate { .. } => "path-template",
            Self::RefWrongKind { .. } => "ref-wrong-kind",
            Self::RemoteRef { .. } => "remote-ref",
            Self::RepeatedParam { .. } => "repeated-param",
            Self::RequiredWithoutProperty { .. } => "required-without-property",
            Self::SchemaKeywordNotCarried { .. } => "schema-keyword-not-carried",
            Self::ServerUrl { .. } => "server-url",
            Self::Status { .. } => "status",
            Self::StatusWithoutBody { .. } => "status-without-body",
            Self::UnknownExtension { .. } => "unknown-extension",
            Self::UnknownMember { .. } => "unknown-member",
            Self::UnknownScheme { .. } => "unknown-scheme",
            Self::UnresolvedRef { .. } => "unresolved-ref",
            Self::UnsupportedFeature { .. } => "unsupported-feature",
            Self::UnsupportedVersion { .. } => "unsupported-version",
        }
    }

    fn severity(&self) -> Severity {
        match self {
            Self::IgnoredHeader { .. } | Self::MemberNotCarried { .. } | Self::PathFragment => {
                Severity::Note
            }
            Self::AllOfConflict { .. }
            | Self::DefaultMismatch { .. }
            | Self::DefaultSpelling { .. }
            | Self::DiscriminatorMapping { .. }
            | Self::DuplicateEnumValue { .. }
            | Self::DuplicateOperationId { .. }
            | Self::EmptyObject { .. }
            | Self::MalformedMember { .. }
            | Self::MediaTypeAsText { .. }
            | Self::MixedEnum
            | Self::PathParamSpelling { .. }
            | Self::PathParamUndeclared { .. }
            | Self::PathParamUnused { .. }
            | Self::PathSlash { .. }
            | Self::RepeatedParam { .. }
            | Self::RequiredWithoutProperty { .. }
            | Self::SchemaKeywordNotCarried { .. }
            | Self::ServerUrl { .. }
            | Self::StatusWithoutBody { .. }
            | Self::UnknownMember { .. }
            | Self::UnsupportedFeature { .. } => Severity::Warning,
            Self::CircularRef { .. }
            | Self::ExtensionValue { .. }
            | Self::ExternalRef { .. }
            | Self::MalformedObject { .. }
            | Self::NotOpenApi
            | Self::PathTemplate { .. }
            | Self::RefWrongKind { .. }
            | Self::RemoteRef { .. }
            | Self::Status { .. }
            | Self::UnknownExtension { .. }
            | Self::UnknownScheme { .. }
            | Self::UnresolvedRef { .. }
            | Self::UnsupportedVersion { .. } => Severity::Error,
        }
    }

    fn help(&self) -> Option<String> {
        match self {
            Self::UnknownExtension { closest, .. }
            | Self::UnknownMember { closest, .. }
            | Self::UnknownScheme { closest, .. }
            | Self::UnresolvedRef { closest, .. } => {
                closest.as_ref().map(|it| format!("did you mean `{it}`?"))
            }
            Self::CircularRef { .. } => Some("let one of them say what it is".into()),
            Self::DuplicateOperationId { .. } => {
                Some("give each operation an `operationId` of its own".into())
            }
            Self::ExternalRef { target } if target.contains("://") => Some(
                "allow it with `--allow-remote` or `remote` in platform.yaml, or put a copy beside the spec"
                    .into(),
            ),
            Self::RemoteRef { .. } => {
                Some("mend the address, or put a copy beside the spec".into())
            }
            Self::ExternalRef { .. } => {
                Some("put the file beside the spec, or what it holds under `components`".into())
            }
            Self::NotOpenApi => Some("start the document with `openapi: 3.1.0`".into()),
            Self::PathParamUndeclared { name } => {
                Some(format!("add a parameter `{name}` with `in: path`"))
            }
            Self::ServerUrl { taken: None, .. } => {
                Some("write the URL, with a variable for what callers choose".into())
            }
            Self::Status { .. } => Some("write a status as `200`, `2XX` or `default`".into()),
            Self::StatusWithoutBody { .. } => {
                Some("give the body to the status that it comes with, or remove it".into())
            }
            Self::UnsupportedVersion { .. } => Some("supported are 2.0, 3.0, 3.1 and 3.2".into()),
            Self::AllOfConflict { .. } => Some("let all parts say the same, or only one".into()),
            Self::DefaultMismatch { .. } => {
                Some("write a default that fits, or correct the type".into())
            }
            Self::DefaultSpelling { taken, .. } | Self::ServerUrl { taken: Some(taken), .. } => Some(format!("write `{taken}`")),
            Self::DiscriminatorMapping { .. } => {
                Some("name a member of the `oneOf`, or remove the entry".into())
            }
            Self::DuplicateEnumValue { .. } => Some("remove one of the two".into()),
            Self::EmptyObject { .. } => Some("write `{}` if nothing is to be said of it".into()),
            Self::ExtensionValue { .. } => Some("specs/README.md says what it may be".into()),
            Self::MixedEnum => Some("write a `oneOf` of an enum for each kind".into()),
            Self::MalformedMember { member, .. } => {
                Some(format!("write `{member}` as OpenAPI has it, or remove it"))
            }
            Self::PathFragment => {
                Some("what the platform must see of it belongs into a parameter".into())
            }
            Self::PathParamSpelling { name, .. } => Some(format!("write `{{{name}}}`")),
            Self::PathSlash { path } => Some(format!("write `/{path}`")),
            Self::RepeatedParam { .. } => Some("remove all but one".into()),
            Self::PathParamUnused { name } => {
                Some(format!("write `{{{name}}}` into the path, or remove the parameter"))
            }
            Self::PathTemplate { .. } => Some("write a path as `/things/{id}`".into()),
            Self::RequiredWithoutProperty { .. } => {
                Some("describe it under `properties`, or remove it from `required`".into())
            }
            Self::MediaTypeAsText { .. }
            | Self::SchemaKeywordNotCarried { .. }
            | Self::UnsupportedFeature { .. } => {
                let code = self.code();
                Some(format!("accept the loss with `allow: [{code}]` in platform.yaml"))
            }
            Self::IgnoredHeader { .. }
            | Self::MalformedObject { .. }
            | Self::MemberNotCarried { .. }
            | Self::RefWrongKind { .. } => None,
        }
    }
}

impl fmt::Display for OpenApiProblem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::AllOfConflict { keyword } => {
                write!(f, "the parts of `allOf` contradict each other in `{keyword}`")
            }
            Self::CircularRef { target } => write!(f, "`{target}` leads back to itself"),
            Self::DefaultMismatch { value } => {
                write!(f, "the default `{value}` does not fit its type and is left out")
            }
            Self::DefaultSpelling { value, taken } => {
                write!(f, "the default `{value}` is taken for `{taken}`")
            }
            Self::DiscriminatorMapping { tag } => {
                write!(f, "the tag `{tag}` of the discriminator leads to no member")
            }
            Self::DuplicateEnumValue { value } => write!(f, "`{value}` stands twice in the enum"),
            Self::DuplicateOperationId { id, instead } => {
                write!(f, "`{id}` is the id of an earlier operation; this one becomes `{instead}`")
            }
            Self::EmptyObject { object } => write!(f, "nothing is said of the {object}"),
            Self::ExtensionValue { member, reason } => write!(f, "`{member}`: {reason}"),
            Self::ExternalRef { target } if target.contains("://") => {
                write!(f, "`{target}` leads to another host, which may not be asked")
            }
            Self::ExternalRef { target } => {
                write!(f, "`{target}` leads to a file that is not there to be read")
            }
            Self::IgnoredHeader { name } => {
                write!(f, "the header `{name}` follows from elsewhere and is no param")
            }
            Self::MalformedMember { object, member, reason } => {
                write!(f, "malformed {object}: {reason}; `{member}` is left out")
            }
            Self::MalformedObject { object, reason } => write!(f, "malformed {object}: {reason}"),
            Self::MediaTypeAsText { media_type } => {
                write!(f, "`{media_type}` is carried as text")
            }
            Self::MemberNotCarried { member } => write!(f, "`{member}` is not carried"),
            Self::MixedEnum => f.write_str("the constants of the enum are of several kinds"),
            Self::NotOpenApi => f.write_str("not an OpenAPI document: no `openapi` member"),
            Self::PathFragment => f.write_str("the fragment of the path is not sent"),
            Self::PathSlash { path } => write!(f, "the path `{path}` is taken for `/{path}`"),
            Self::PathParamSpelling { variable, name } => {
                write!(f, "`{{{variable}}}` is taken for the parameter `{name}`")
            }
            Self::PathParamUndeclared { name } => {
                write!(f, "no parameter declares `{{{name}}}`; it is taken for a string")
            }
            Self::PathParamUnused { name } => {
                write!(f, "`{{{name}}}` does not occur in the path; the parameter is left out")
            }
            Self::PathTemplate { path, reason } => write!(f, "the path `{path}` {reason}"),
            Self::RefWrongKind { target, expected } => {
                write!(f, "`{target}` does not lead to {expected}")
            }
            Self::RemoteRef { target, reason } => write!(f, "`{target}` cannot be read: {reason}"),
            Self::RepeatedParam { name, place } => {
                write!(f, "the {place} param `{name}` is listed before; this one is left out")
            }
            Self::RequiredWithoutProperty { name } => {
                write!(f, "`{name}` is required and no property describes it")
            }
            Self::SchemaKeywordNotCarried { keyword } => {
                write!(f, "the schema keyword `{keyword}` is not carried")
            }
            Self::ServerUrl { url, taken: Some(taken) } => {
                write!(f, "the server `{url}` is taken for `{taken}`")
            }
            Self::ServerUrl { url, taken: None } => {
                write!(f, "the server `{url}` is no address that can be asked")
            }
            Self::Status { status } => write!(f, "`{status}` is no status"),
            Self::StatusWithoutBody { status } => {
                write!(f, "an answer `{status}` has no body, so this may come with another status")
            }
            Self::UnknownExtension { member, .. } if member.starts_with("x-") => {
                write!(f, "no extension `{member}` is known here")
            }
            Self::UnknownExtension { member, .. } => {
                write!(f, "unknown member `{member}` of an extension")
            }
            Self::UnknownMember { object, member, .. } => {
                write!(f, "unknown member `{member}` of the {object}")
            }
            Self::UnknownScheme { name, .. } => write!(f, "unknown security scheme `{name}`"),
            Self::UnresolvedRef { target, .. } => write!(f, "`{target}` leads nowhere"),
            Self::UnsupportedFeature { feature } => write!(f, "{feature} is not supported"),
            Self::UnsupportedVersion { version } => {
                write!(f, "OpenAPI version `{version}` is not supported")
            }
        }
    }
}
