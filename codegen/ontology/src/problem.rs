//! What can be wrong with an ontology.

mod explanations;

use std::fmt;

use specloom_source::{Label, Problem, Severity, Span};

pub use explanations::EXPLANATIONS;

/// A problem of an ontology.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum OntologyProblem {
    /// What is named as the key of an entity cannot be one.
    BadEntityKey {
        /// The entity.
        entity: String,
        /// The property.
        key: String,
        /// Why it cannot be.
        reason: &'static str,
    },
    /// A property and a link share a name.
    DuplicateEntityMember {
        /// The name.
        name: String,
        /// Where the property stands.
        first: Span,
    },
    /// A member that must be there is not.
    MissingOntologyMember {
        /// What should have it.
        of: &'static str,
        /// The member.
        member: &'static str,
    },
    /// A member says something that cannot be.
    OntologyValue {
        /// The member.
        member: String,
        /// What it can be.
        expected: String,
    },
    /// A type of a property that is not known.
    UnknownBaseType {
        /// The type.
        name: String,
        /// What may have been meant.
        closest: Option<String>,
    },
    /// A link leads to an entity that is not there.
    UnknownLinkTarget {
        /// The entity.
        target: String,
        /// What may have been meant.
        closest: Option<String>,
    },
    /// A member that means nothing here.
    UnknownOntologyMember {
        /// The member.
        member: String,
        /// What may have been meant.
        closest: Option<String>,
    },
}

impl Problem for OntologyProblem {
    fn code(&self) -> &'static str {
        match self {
            Self::BadEntityKey { .. } => "bad-entity-key",
            Self::DuplicateEntityMember { .. } => "duplicate-entity-member",
            Self::MissingOntologyMember { .. } => "missing-ontology-member",
            Self::OntologyValue { .. } => "ontology-value",
            Self::UnknownBaseType { .. } => "unknown-base-type",
            Self::UnknownLinkTarget { .. } => "unknown-link-target",
            Self::UnknownOntologyMember { .. } => "unknown-ontology-member",
        }
    }

    fn severity(&self) -> Severity {
        Severity::Error
    }

    fn help(&self) -> Option<String> {
        Some(match self {
            Self::BadEntityKey { .. } => {
                "name a property of type `string`, `integer`, `long`, `short` or `byte`".into()
            }
            Self::DuplicateEntityMember { .. } => "give one of the two another name".into(),
            Self::MissingOntologyMember { member, .. } => format!("add `{member}`"),
            Self::OntologyValue { expected, .. } => format!("write {expected}"),
            Self::UnknownBaseType { closest, .. } => {
                hint(closest.as_ref(), "specs/README.md lists the types of properties")
            }
            Self::UnknownLinkTarget { closest, .. } => {
                hint(closest.as_ref(), "describe that entity, or remove the link")
            }
            Self::UnknownOntologyMember { closest, .. } => {
                hint(closest.as_ref(), "remove it; specs/README.md lists what may stand here")
            }
        })
    }

    fn labels(&self) -> Vec<Label> {
        match self {
            Self::DuplicateEntityMember { first, .. } => {
                vec![Label { span: *first, text: "first here".into() }]
            }
            Self::BadEntityKey { .. }
            | Self::MissingOntologyMember { .. }
            | Self::OntologyValue { .. }
            | Self::UnknownBaseType { .. }
            | Self::UnknownLinkTarget { .. }
            | Self::UnknownOntologyMember { .. } => Vec::new(),
        }
    }
}

fn hint(closest: Option<&String>, otherwise: &str) -> String {
    closest.map_or_else(|| otherwise.to_owned(), |it| format!("did you mean `{it}`?"))
}

impl fmt::Display for OntologyProblem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::BadEntityKey { entity, key, reason } => {
                write!(f, "`{}` cannot be the key of `{}`: {reason}", plain(key), plain(entity))
            }
            Self::DuplicateEntityMember { name, .. } => {
                write!(f, "a property and a link are called `{}`", plain(name))
            }
            Self::MissingOntologyMember { of, member } => write!(f, "{of} has no `{member}`"),
            Self::OntologyValue { member, expected } => {
                write!(f, "`{}` is not {expected}", plain(member))
            }
            Self::UnknownBaseType { name, .. } => {
                write!(f, "there is no type `{}` of properties", plain(name))
            }
            Self::UnknownLinkTarget { target, .. } => {
                write!(f, "there is no entity `{}`", plain(target))
            }
            Self::UnknownOntologyMember { member, .. } => {
                write!(f, "`{}` means nothing here", plain(member))
            }
        }
    }
}

fn plain(text: &str) -> std::str::EscapeDebug<'_> {
    text.escape_debug()
}
