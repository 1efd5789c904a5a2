//! What can be wrong with a file before it means anything.

use std::fmt;

use crate::diagnostic::{Label, Problem, Severity};
use crate::span::Span;

mod explanations;

pub use explanations::EXPLANATIONS;

/// The code of a text that breaks the grammar.
pub(crate) const SYNTAX: &str = "invalid-syntax";

/// A notation that files are written in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Notation {
    /// JSON, RFC 8259.
    Json,
    /// YAML 1.2.2 with the core schema.
    Yaml,
}

impl fmt::Display for Notation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Json => "JSON",
            Self::Yaml => "YAML",
        })
    }
}

/// A problem of reading text into a tree.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ReadProblem {
    /// The text breaks the grammar.
    Syntax {
        /// The grammar.
        notation: Notation,
        /// What was found or missed.
        fault: String,
        /// The bracket or quote that is still open.
        opened: Option<Span>,
        /// What to do, if that is known.
        help: Option<&'static str>,
    },
    /// A mapping has the same key twice.
    DuplicateKey {
        /// The key.
        key: Box<str>,
        /// Where it stands for the first time.
        first: Span,
    },
    /// A mapping has a key that is no scalar.
    UnsupportedKey {
        /// What it is instead.
        kind: &'static str,
    },
    /// An alias names an anchor that was not set before it.
    UnknownAlias {
        /// The anchor's name.
        name: String,
    },
    /// An alias stands inside the value that it names.
    RecursiveAlias {
        /// The anchor's name.
        name: String,
    },
    /// The value of a merge key `<<` is no mapping.
    InvalidMerge {
        /// What it is instead.
        kind: &'static str,
    },
    /// A tag that has no meaning here.
    UnknownTag {
        /// The tag.
        tag: String,
    },
    /// A text that is not what its tag says.
    InvalidTaggedValue {
        /// The tag.
        tag: String,
        /// The text.
        text: String,
    },
    /// An escape in a quoted text that stands for nothing.
    InvalidEscape {
        /// The escape.
        escape: String,
    },
    /// A number without a finite value: `.inf`, `.nan`.
    NonFiniteNumber {
        /// The number.
        text: String,
    },
    /// A hexadecimal or octal number of more than 128 bits.
    NumberOutOfRange {
        /// The number.
        text: String,
    },
    /// The file holds more than one YAML document.
    SeveralDocuments,
    /// The file holds nothing but blanks and comments.
    EmptyInput,
    /// The file has too many bytes.
    InputTooLarge {
        /// How many it has.
        bytes: usize,
        /// How many it may have.
        limit: usize,
    },
    /// Too many lists and mappings stand in each other.
    TooDeep {
        /// How many may.
        limit: usize,
    },
    /// The tree has too many values.
    TooManyNodes {
        /// How many it may have.
        limit: usize,
    },
    /// Aliases copy too many values.
    TooManyCopies {
        /// How many they may copy.
        limit: usize,
    },
    /// A line inside `{…}` or `[…]` is indented less than YAML asks for.
    UnderIndentedFlow,
    /// The file has so many problems that reading ended.
    TooManyProblems {
        /// How many are reported.
        limit: usize,
    },
}

impl fmt::Display for ReadProblem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Syntax { notation, fault, .. } => write!(f, "this is not {notation}: {fault}"),
            Self::DuplicateKey { key, .. } => write!(f, "the key `{key}` is given twice"),
            Self::UnsupportedKey { kind } => write!(f, "a key cannot be {kind}"),
            Self::UnknownAlias { name } => {
                write!(f, "no anchor `&{name}` is set before this alias")
            }
            Self::RecursiveAlias { name } => {
                write!(f, "the alias `*{name}` stands inside the value it names")
            }
            Self::InvalidMerge { kind } => write!(f, "`<<` merges mappings, but this is {kind}"),
            Self::UnknownTag { tag } => write!(f, "the tag `{tag}` has no meaning here"),
            Self::InvalidTaggedValue { tag, text } => {
                write!(f, "`{text}` is not a value of the tag `{tag}`")
            }
            Self::InvalidEscape { escape } => {
                write!(f, "the escape `{escape}` stands for no character")
            }
            Self::NonFiniteNumber { text } => write!(f, "`{text}` is not a finite number"),
            Self::NumberOutOfRange { text } => write!(f, "`{text}` has more than 128 bits"),
            Self::SeveralDocuments => write!(f, "a second document starts here"),
            Self::EmptyInput => write!(f, "the file is empty"),
            Self::InputTooLarge { bytes, limit } => {
                write!(f, "the file has {bytes} bytes, more than the {limit} that are read")
            }
            Self::TooDeep { limit } => {
                write!(f, "more than {limit} lists and mappings stand in each other")
            }
            Self::TooManyNodes { limit } => write!(f, "the file holds more than {limit} values"),
            Self::TooManyCopies { limit } => write!(f, "aliases copy more than {limit} values"),
            Self::UnderIndentedFlow => {
                write!(f, "a line inside brackets is indented no further than what holds them")
            }
            Self::TooManyProblems { limit } => write!(f, "reading ends after {limit} problems"),
        }
    }
}

impl Problem for ReadProblem {
    fn code(&self) -> &'static str {
        match self {
            Self::Syntax { .. } => SYNTAX,
            Self::DuplicateKey { .. } => "duplicate-key",
            Self::UnsupportedKey { .. } => "unsupported-key",
            Self::UnknownAlias { .. } => "unknown-alias",
            Self::RecursiveAlias { .. } => "recursive-alias",
            Self::InvalidMerge { .. } => "invalid-merge",
            Self::UnknownTag { .. } => "unknown-tag",
            Self::InvalidTaggedValue { .. } => "invalid-tagged-value",
            Self::InvalidEscape { .. } => "invalid-escape",
            Self::NonFiniteNumber { .. } => "non-finite-number",
            Self::NumberOutOfRange { .. } => "number-out-of-range",
            Self::SeveralDocuments => "several-documents",
            Self::EmptyInput => "empty-input",
            Self::InputTooLarge { .. } => "input-too-large",
            Self::TooDeep { .. } => "too-deep",
            Self::TooManyNodes { .. } => "too-many-nodes",
            Self::TooManyCopies { .. } => "too-many-copies",
            Self::UnderIndentedFlow => "under-indented-flow",
            Self::TooManyProblems { .. } => "too-many-problems",
        }
    }

    fn severity(&self) -> Severity {
        match self {
            Self::UnknownTag { .. } | Self::UnderIndentedFlow => Severity::Warning,
            Self::Syntax { .. }
            | Self::DuplicateKey { .. }
            | Self::UnsupportedKey { .. }
            | Self::UnknownAlias { .. }
            | Self::RecursiveAlias { .. }
            | Self::InvalidMerge { .. }
            | Self::InvalidTaggedValue { .. }
            | Self::InvalidEscape { .. }
            | Self::NonFiniteNumber { .. }
            | Self::NumberOutOfRange { .. }
            | Self::SeveralDocuments
            | Self::EmptyInput
            | Self::InputTooLarge { .. }
            | Self::TooDeep { .. }
            | Self::TooManyNodes { .. }
            | Self::TooManyCopies { .. }
            | Self::TooManyProblems { .. } => Severity::Error,
        }
    }

    fn help(&self) -> Option<String> {
        let help = match self {
            Self::Syntax { help, .. } => return help.map(str::to_owned),
            Self::DuplicateKey { .. } => "remove one of the two, or give it another name",
            Self::UnsupportedKey { .. } => "use a text as the key",
            Self::UnknownAlias { .. } => {
                "set the anchor earlier in the file, or quote the text if it is no alias"
            }
            Self::RecursiveAlias { .. } => "use `$ref` for a schema that holds itself",
            Self::InvalidMerge { .. } => "give an alias of a mapping, or a list of such aliases",
            Self::UnknownTag { .. } => "remove the tag; the value is read as if it had none",
            Self::InvalidTaggedValue { .. } => "write a value that fits the tag, or remove the tag",
            Self::InvalidEscape { .. } => {
                "write a backslash as `\\\\`, and a character beyond U+FFFF as itself or as two `\\u` escapes"
            }
            Self::NonFiniteNumber { .. } => "quote it if a text is meant",
            Self::NumberOutOfRange { .. } => "quote it if a text is meant, or write it in decimal",
            Self::SeveralDocuments => "put each document into a file of its own",
            Self::EmptyInput => "write a spec into it, or point to another file",
            Self::InputTooLarge { .. } | Self::TooManyNodes { .. } => {
                "split the spec into several files"
            }
            Self::TooDeep { .. } => "move inner values to a place of their own and refer to them",
            Self::TooManyCopies { .. } => "use `$ref` instead of aliases of large values",
            Self::UnderIndentedFlow => "indent it further; other readers of YAML may refuse it",
            Self::TooManyProblems { .. } => "mend the ones above and read the file again",
        };
        Some(help.to_owned())
    }

    fn labels(&self) -> Vec<Label> {
        match self {
            Self::DuplicateKey { first, .. } => {
                vec![Label { span: *first, text: "first defined here".to_owned() }]
            }
            Self::Syntax { opened: Some(span), .. } => {
                vec![Label { span: *span, text: "opened here".to_owned() }]
            }
            Self::Syntax { opened: None, .. }
            | Self::UnsupportedKey { .. }
            | Self::UnknownAlias { .. }
            | Self::RecursiveAlias { .. }
            | Self::InvalidMerge { .. }
            | Self::UnknownTag { .. }
            | Self::InvalidTaggedValue { .. }
            | Self::InvalidEscape { .. }
            | Self::NonFiniteNumber { .. }
            | Self::NumberOutOfRange { .. }
            | Self::SeveralDocuments
            | Self::EmptyInput
            | Self::InputTooLarge { .. }
            | Self::TooDeep { .. }
            | Self::TooManyNodes { .. }
            | Self::TooManyCopies { .. }
            | Self::UnderIndentedFlow
            | Self::TooManyProblems { .. } => Vec::new(),
        }
    }
}
