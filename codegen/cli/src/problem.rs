//! What can be wrong around a spec: its folder, its settings, its allowances.

use std::fmt;

use specloom_source::{Explanation, Problem, Severity};

/// What can be wrong around a spec.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CommandProblem {
    /// `names.lock` cannot be read.
    BadLock {
        /// What is wrong with it.
        message: String,
    },
    /// `platform.yaml` cannot be used.
    BadPlatform {
        /// What is wrong with it.
        message: String,
    },
    /// `pull` names an operation that cannot be asked so.
    BadPull {
        /// Why not.
        reason: String,
    },
    /// Something broken that was left out because it was asked for.
    LeftOut {
        /// What kind of thing it is, with its article.
        what: String,
        /// Where it stood, as an RFC 6901 pointer.
        place: String,
        /// What is wrong with it.
        reason: String,
    },
    /// An overlay cannot be used.
    OverlayMalformed {
        /// What is wrong with it.
        reason: String,
    },
    /// An action of an overlay that applies to nothing.
    OverlayTarget {
        /// Its path.
        target: String,
    },
    /// The document is in no format that is known.
    UnknownFormat,
    /// What was made is no Rust: a fault of the generator.
    Unprintable {
        /// Which file, and why.
        reason: String,
    },
    /// An entry of `allow` that nothing needs.
    UnusedAllowance {
        /// The code.
        code: String,
    },
    /// The version of the crate is smaller than its changes ask for.
    VersionTooSmall {
        /// The version that `platform.yaml` gives.
        version: String,
        /// The version that was released last.
        released: String,
        /// The least that will do.
        least: String,
        /// What asks for it.
        because: String,
    },
    /// A `rename` that names nothing.
    UnusedRename {
        /// What was to be renamed.
        name: String,
    },
}

impl fmt::Display for CommandProblem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::BadLock { message } | Self::BadPlatform { message } => f.write_str(message),
            Self::BadPull { reason } => f.write_str(reason),
            Self::LeftOut { what, place, reason } => {
                write!(f, "{what} is left out, `{}`: {reason}", place.escape_debug())
            }
            Self::OverlayMalformed { reason } => write!(f, "the overlay {reason}"),
            Self::OverlayTarget { target } => {
                write!(f, "`{target}` leads to nothing in the spec")
            }
            Self::UnknownFormat => f.write_str("this is no spec in a format that is known"),
            Self::Unprintable { reason } => {
                write!(f, "the generator made what is no Rust: {reason}")
            }
            Self::UnusedAllowance { code } => {
                write!(f, "`allow` names `{}`, which nothing reports", code.escape_debug())
            }
            Self::VersionTooSmall { version, released, least, because } => write!(
                f,
                "version `{version}` is too small after `{released}`: {because} asks for `{least}`"
            ),
            Self::UnusedRename { name } => {
                write!(f, "`rename` names `{}`, which is not in the spec", name.escape_debug())
            }
        }
    }
}

impl Problem for CommandProblem {
    fn code(&self) -> &'static str {
        match self {
            Self::BadLock { .. } => "bad-lock",
            Self::BadPlatform { .. } => "bad-platform",
            Self::BadPull { .. } => "bad-pull",
            Self::LeftOut { .. } => "left-out",
            Self::OverlayMalformed { .. } => "overlay-malformed",
            Self::OverlayTarget { .. } => "overlay-target",
            Self::UnknownFormat => "unknown-format",
            Self::Unprintable { .. } => "unprintable",
            Self::UnusedAllowance { .. } => "unused-allowance",
            Self::UnusedRename { .. } => "unused-rename",
            Self::VersionTooSmall { .. } => "version-too-small",
        }
    }

    fn severity(&self) -> Severity {
        match self {
            Self::LeftOut { .. } => Severity::Warning,
            Self::BadLock { .. }
            | Self::BadPlatform { .. }
            | Self::VersionTooSmall { .. }
            | Self::OverlayMalformed { .. }
            | Self::OverlayTarget { .. }
            | Self::UnknownFormat
            | Self::Unprintable { .. }
            | Self::UnusedAllowance { .. }
            | Self::BadPull { .. }
            | Self::UnusedRename { .. } => Severity::Error,
        }
    }

    fn help(&self) -> Option<String> {
        Some(match self {
            Self::BadLock { .. } => {
                "take it from the last commit; `specloom generate` adds what is missing".into()
            }
            Self::BadPlatform { .. } => "specs/README.md lists what `platform.yaml` may say".into(),
            Self::BadPull { .. } => {
                "name the operations by their `operationId`: one that lists entities, and one \
                 that describes the entity of a name"
                    .into()
            }
            Self::LeftOut { .. } => "mend it, or ask who owns the spec to".into(),
            Self::OverlayMalformed { .. } => "write it as OpenAPI Overlay 1.0 or 1.1 has it".into(),
            Self::OverlayTarget { .. } => "correct the path, or remove the action".into(),
            Self::UnknownFormat => {
                "an OpenAPI document has a member `openapi: 3.1.0` at its root".into()
            }
            Self::Unprintable { .. } => {
                "this is a fault of specloom; report it with the spec".into()
            }
            Self::UnusedAllowance { .. } => "remove the entry".into(),
            Self::VersionTooSmall { least, .. } => {
                format!("set `version: {least}`, or take back what asks for it")
            }
            Self::UnusedRename { .. } => "check the spelling, or remove the entry".into(),
        })
    }
}

/// What `specloom explain` says of these problems.
pub const EXPLANATIONS: &[Explanation] = &[
    Explanation {
        code: "bad-lock",
        summary: "`names.lock` cannot be read",
        text: "The file keeps the names that a crate has promised, so that nothing that was \
               written against it stops compiling when the spec says something in other words. \
               It is written by `specloom generate` and was changed by something else, such as a \
               merge.\n\nTake it from the last commit, or solve the conflict so that each line \
               is there once; then run `specloom generate`, which adds what is missing. Without \
               the file all names are given anew.",
    },
    Explanation {
        code: "bad-platform",
        summary: "`platform.yaml` cannot be used",
        text: "Each folder under `specs/` has a `platform.yaml` that names the platform and the \
               version of its crate. A member that is not known, a name that cannot be a crate's \
               or a path that leaves the folder stops the run before anything is written.\n\n\
               Mend the member that the label shows. `specs/README.md` lists all of them, and \
               `specs/platform.schema.json` lets an editor check them as you type.",
    },
    Explanation {
        code: "bad-pull",
        summary: "`pull` names an operation that cannot be asked so",
        text: "`specloom pull` asks one operation for the list of entities and another for each of \
               them. The first must need no params, the second only the name of the entity, in \
               its path.\n\nName other operations, by their `operationId`.",
    },
    Explanation {
        code: "left-out",
        summary: "something broken was left out",
        text: "With `--skip-broken` an error costs the smallest thing around it that can be \
               spared: a schema loses a reference that leads nowhere and takes any value, and an \
               operation, a path or a component is left out as a whole. The rest of the API is \
               generated.\n\nMend what the message says, or accept the loss.",
    },
    Explanation {
        code: "overlay-malformed",
        summary: "an overlay cannot be used",
        text: "An overlay is a document with `overlay: 1.0.0` or `1.1.0` and a list of `actions`. \
               Each has a `target`, a JSONPath by RFC 9535, and one of `update`, `copy` and \
               `remove: true`.\n\nCorrect the member that the label shows.",
    },
    Explanation {
        code: "overlay-target",
        summary: "an action of an overlay applies to nothing",
        text: "An action whose path leads to nothing changes nothing, which is never what its \
               author wants: the path is misspelt, or the spec has changed since.\n\nCorrect the \
               path or remove the action.",
    },
    Explanation {
        code: "unknown-format",
        summary: "the file is no spec in a format that is known",
        text: "A spec is recognised by the member at its root that names its version: `openapi` \
               or `swagger`.\n\nCheck that `spec` in `platform.yaml` names the right file.",
    },
    Explanation {
        code: "unprintable",
        summary: "the generator made what is no Rust",
        text: "Every file is parsed as Rust before it is written, so that no text of a spec can \
               become code by accident. This file could not be parsed: the fault is the \
               generator's, not the spec's.\n\nReport it with the spec that shows it. Nothing \
               was written.",
    },
    Explanation {
        code: "unused-allowance",
        summary: "`allow` names a code that nothing reports",
        text: "An allowance says that a known loss is accepted. Once the spec has no such loss \
               any more, the entry would hide a new one.\n\nRemove the entry.",
    },
    Explanation {
        code: "unused-rename",
        summary: "`rename` names something that is not in the spec",
        text: "A rename that applies to nothing is a misspelling, or was left behind when the \
               spec changed; either way a name is not what its author believes.\n\nCorrect the \
               entry or remove it.",
    },
    Explanation {
        code: "version-too-small",
        summary: "the version of a crate is smaller than its changes ask for",
        text: "`specs/<platform>/released/` holds the spec as it was released last. What changed \
               since then asks for a version: a new major one if clients or their source code \
               break (a new minor one below 1.0.0), a new minor one if something was added. A \
               smaller one would let cargo update users into a break.\n\nRaise `version` in \
               `platform.yaml`, or take back what breaks. `specloom diff specs/<platform>/released \
               specs/<platform> --rust` lists what asks for it.",
    },
];
