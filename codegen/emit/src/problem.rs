//! What can be wrong between an API and its Rust.

use specloom_source::{Explanation, Problem as Report, Severity};

/// What can be wrong between an API and its Rust.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Problem {
    /// A companion whose name is no module's, or is taken.
    CompanionName {
        /// The name.
        name: String,
    },
    /// A companion that no other declares.
    CompanionOrphan {
        /// The file that is missing.
        parent: String,
    },
    /// A companion that is no Rust.
    CompanionSyntax {
        /// What the parser says.
        reason: String,
    },
    /// A type that several others share the fields of.
    Interface,
    /// A type that nothing fulfils.
    Never,
    /// A list, map or tuple that holds itself with no named type between.
    EndlessType,
    /// A type that is nested too deep to be written out.
    DeepType,
    /// A tuple that Rust's own cannot say.
    OpenTuple,
    /// A secret that is no text.
    SecretShape {
        /// The field.
        field: String,
    },
    /// `x-specloom-send` with a value that cannot be written as a constant.
    SendValue {
        /// The field.
        field: String,
    },
    /// Constants that are neither texts nor whole numbers.
    OddConstant {
        /// The constant.
        value: String,
    },
    /// A type that no operation and no webhook uses.
    UnusedType {
        /// The type.
        name: String,
    },
}

impl std::fmt::Display for Problem {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::CompanionName { name } => {
                write!(f, "`{}` cannot be a module of this crate", name.escape_debug())
            }
            Self::CompanionOrphan { parent } => {
                write!(f, "this file belongs to `{parent}`, which is not there")
            }
            Self::CompanionSyntax { reason } => write!(f, "this is no Rust: {reason}"),
            Self::Interface => f.write_str("interfaces have no Rust form yet"),
            Self::Never => f.write_str("no value fulfils this schema, so any value is taken"),
            Self::EndlessType => {
                f.write_str("this type holds itself without a name between, so any value is taken")
            }
            Self::DeepType => f.write_str("this type is nested too deep, so any value is taken"),
            Self::OpenTuple => {
                f.write_str("this tuple has no fixed length, so any values are taken")
            }
            Self::SecretShape { field } => {
                write!(f, "`{field}` is secret but holds more than texts")
            }
            Self::SendValue { field } => {
                write!(f, "the value to send for `{field}` is not a constant of its type")
            }
            Self::OddConstant { value } => {
                write!(f, "`{value}` is neither a text nor a whole number")
            }
            Self::UnusedType { name } => {
                write!(f, "`{name}` is used by no operation, so it is not generated")
            }
        }
    }
}

impl Report for Problem {
    fn code(&self) -> &'static str {
        match self {
            Self::CompanionName { .. } => "companion-name",
            Self::CompanionOrphan { .. } => "companion-orphan",
            Self::CompanionSyntax { .. } => "companion-syntax",
            Self::Interface => "unsupported-interface",
            Self::Never => "never-type",
            Self::EndlessType => "endless-type",
            Self::DeepType => "deep-type",
            Self::OpenTuple => "open-tuple",
            Self::SecretShape { .. } => "secret-shape",
            Self::SendValue { .. } => "send-value",
            Self::OddConstant { .. } => "odd-constant",
            Self::UnusedType { .. } => "unused-type",
        }
    }

    fn severity(&self) -> Severity {
        match self {
            Self::CompanionName { .. }
            | Self::CompanionOrphan { .. }
            | Self::CompanionSyntax { .. }
            | Self::Interface
            | Self::SecretShape { .. }
            | Self::SendValue { .. } => Severity::Error,
            Self::Never
            | Self::EndlessType
            | Self::DeepType
            | Self::OpenTuple
            | Self::OddConstant { .. } => Severity::Warning,
            Self::UnusedType { .. } => Severity::Note,
        }
    }

    fn help(&self) -> Option<String> {
        let help = match self {
            Self::CompanionName { .. } => {
                "name the file in small letters, and not as a module that is generated"
            }
            Self::CompanionOrphan { .. } => "write that file, with a `mod` line for this one",
            Self::CompanionSyntax { .. } => "mend the file; it is copied into the crate as it is",
            Self::Interface => "list the types as a union instead",
            Self::Never => "remove the schema, or say what may stand here",
            Self::EndlessType => "put an object with a name between the type and itself",
            Self::DeepType => "give one of the inner types a name and properties",
            Self::OpenTuple => "say `items: false`, or use an array of one type",
            Self::SecretShape { .. } => "mark the texts inside as secret, not what holds them",
            Self::SendValue { .. } => "send a text, a number, a truth value or a value of the enum",
            Self::OddConstant { .. } => "list texts, or whole numbers of 64 bits",
            Self::UnusedType { .. } => return None,
        };
        Some(help.to_owned())
    }
}

/// What each code means, by code.
pub const EXPLANATIONS: &[Explanation] = &[
    Explanation {
        code: "companion-name",
        summary: "a companion cannot be a module of the crate",
        text: "Each file right under `companion/` becomes a public module of the crate, under its \
               own name. So its name must be a module's: small letters, digits and `_`, no word \
               of the language. `client`, `codec`, `entities`, `error`, `models`, `operations` \
               and `webhooks` are written by the generator.",
    },
    Explanation {
        code: "companion-orphan",
        summary: "a companion in a folder has no file that declares it",
        text: "A file `companion/parcels/labels.rs` is the module `parcels::labels`. Rust finds \
               it only if `companion/parcels.rs` says `mod labels;`.",
    },
    Explanation {
        code: "companion-syntax",
        summary: "a companion is no Rust",
        text: "The files under `companion/` are copied into the crate. Each is parsed first, so \
               that a slip is shown where it was written and not in generated code.",
    },
    Explanation {
        code: "deep-type",
        summary: "a type is nested too deep to be written out",
        text: "Lists, maps and tuples are written where they are used, one inside the other. \
               Beyond 200 parts that is no type that anybody can read, so any JSON value is taken \
               instead. Name an object on the way.",
    },
    Explanation {
        code: "endless-type",
        summary: "a list, map or tuple holds itself",
        text: "A list of itself has no spelling in Rust, because only structs and enums have an \
               identity of their own. Any JSON value is taken in its place, so nothing is lost but \
               the types. An object between the list and itself mends it.",
    },
    Explanation {
        code: "never-type",
        summary: "no value fulfils a schema",
        text: "A schema such as `not: {}` allows nothing. Where a value comes all the same, it is \
               kept as any JSON value rather than refused.",
    },
    Explanation {
        code: "odd-constant",
        summary: "an enum has constants that Rust's enums cannot carry",
        text: "Enums of texts and of whole numbers become enums in Rust. Values with a fraction, \
               or numbers beyond 64 bits, are kept as plain values of their type.",
    },
    Explanation {
        code: "open-tuple",
        summary: "an array has items of several types and no fixed length",
        text: "Up to eight items of given types become a tuple. Where more may follow, the items \
               are kept as a list of any JSON values.",
    },
    Explanation {
        code: "secret-shape",
        summary: "something secret is no text",
        text: "A secret never shows in logs and messages. That can be promised for a text, for \
               lists of texts and for maps of texts; within an object each secret text is marked \
               by itself.",
    },
    Explanation {
        code: "send-value",
        summary: "the value of `x-specloom-send` does not fit",
        text: "What is sent when the caller gives nothing is written into the client as a \
               constant: a text, a number, a truth value, or a value of the field's enum.",
    },
    Explanation {
        code: "unsupported-interface",
        summary: "interfaces are not generated yet",
        text: "An interface is a set of fields that several types share. It has no form in Rust \
               yet; a union of the types has.",
    },
    Explanation {
        code: "unused-type",
        summary: "a type is used by no operation",
        text: "Only what operations and webhooks use is generated: a type that nobody can send or \
               receive would be kept forever for nothing.",
    },
];

#[cfg(test)]
mod tests {
    use super::EXPLANATIONS;

    #[test]
    fn explanations_are_sorted() {
        assert!(EXPLANATIONS.is_sorted_by(|one, other| one.code < other.code));
    }
}
