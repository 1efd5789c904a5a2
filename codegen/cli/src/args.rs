//! What can be said on the command line.

use std::path::PathBuf;

use clap::{Parser, Subcommand, ValueEnum};
use specloom_source::render;

use crate::policy::FailOn;

/// Turns specs of OpenAPI and GraphQL into typed Rust client crates, and reviews their changes.
#[derive(Debug, Parser)]
#[command(name = "specloom", version, max_term_width = 96)]
pub struct Args {
    /// What to do.
    #[command(subcommand)]
    pub command: Command,

    /// How problems are shown: `full` with the source, `concise` in one line each, or `json`;
    /// by `diff` also `markdown`, `html`, `sarif`, `github` or `junit`.
    #[arg(long, global = true, value_enum, default_value_t = Format::Full)]
    #[arg(hide_possible_values = true)]
    pub format: Format,

    /// Whether problems are coloured: `always`, `never`, or on a terminal unless `NO_COLOR` is set.
    #[arg(long, global = true, value_enum, default_value_t = Color::Auto)]
    #[arg(hide_possible_values = true)]
    pub color: Color,
}

/// What to do.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Writes the crates of all platforms, or of those named.
    Generate(Generate),
    /// Says whether `generated/` is what the specs make, and shows the difference.
    Check {
        /// The platforms; default: all.
        platforms: Vec<String>,
    },
    /// Shows what changed between two states of specs, and whom it breaks.
    Diff(Diff),
    /// Explains a problem or a rule of `diff` by its code; without one lists them all.
    Explain {
        /// The code, such as `unresolved-ref` or `field-removed`.
        code: Option<String>,
    },
    /// Prints what a spec means, in a short notation.
    Dump {
        /// A platform, or the path of a spec.
        spec: String,

        /// Prints the GraphQL schema instead, with all that tables expand to.
        #[arg(long)]
        expanded: bool,
    },
    /// Starts a new platform: a folder under `specs/` with a small spec that works.
    New {
        /// Its name: small letters, digits, `-` and `_`.
        name: String,
    },
    /// Writes the ontology of a platform as the platform describes it.
    Pull(Pull),
    /// Writes the JSON Schemas that let an editor check specs and settings.
    Schemas,
}

/// What to write, and where.
#[derive(Debug, clap::Args)]
#[expect(clippy::struct_excessive_bools, reason = "each is a flag of the command line")]
pub struct Generate {
    /// The platforms; default: all.
    pub platforms: Vec<String>,

    /// A spec outside `specs/`, to be used alone.
    #[arg(long, value_name = "FILE", requires = "out", conflicts_with = "platforms")]
    pub spec: Option<PathBuf>,

    /// The folder of the crate that `--spec` makes.
    #[arg(long, value_name = "FOLDER", requires = "spec")]
    pub out: Option<PathBuf>,

    /// What changes `--spec` before it is read (OpenAPI Overlay 1.0, 1.1); may be
    /// said several times.
    #[arg(long, value_name = "FILE", requires = "spec")]
    pub overlay: Vec<PathBuf>,

    /// What clients ask of `--spec`, if that is a schema of GraphQL: a folder of
    /// documents, or one file; default: `documents` beside it, or else an
    /// operation for each root of the schema.
    #[arg(long, value_name = "PATH", requires = "spec")]
    pub documents: Option<PathBuf>,

    /// Leaves out what is broken in a spec, says what, and generates the rest.
    #[arg(long)]
    pub skip_broken: bool,

    /// Asks other hosts for what the specs refer to there: a `$ref` to an address of
    /// `http` or `https`.
    #[arg(long)]
    pub allow_remote: bool,

    /// Counts what stands in the specs, what is carried and what is emitted, and
    /// lists by code what is not.
    #[arg(long)]
    pub report: bool,

    /// The folder that references of `--spec` to other files may not leave;
    /// default: that in which the spec stands.
    #[arg(long, value_name = "FOLDER", requires = "spec")]
    pub root: Option<PathBuf>,

    /// The name of the crate that `--spec` makes; default: the folder's.
    #[arg(long, requires = "spec")]
    pub name: Option<String>,

    /// Records the specs as released in these versions: later changes are
    /// judged by them.
    #[arg(long, conflicts_with = "spec")]
    pub release: bool,
}

/// Whose ontology, and what may be done with the file.
#[derive(Debug, clap::Args)]
pub struct Pull {
    /// The platform, as `parcels` or `parcels-ontology`.
    pub platform: String,

    /// Writes nothing, and shows the difference.
    #[arg(long, conflicts_with = "force")]
    pub check: bool,

    /// Replaces the file even if a person has written in it.
    #[arg(long)]
    pub force: bool,
}

/// What to compare, and how to judge it.
#[derive(Debug, clap::Args)]
pub struct Diff {
    /// Two specs or folders of specs: paths, `git:REV:path`, or `-`. With
    /// `--since` the platforms or generated crates that are meant; default: all.
    #[arg(value_name = "BASE REVISED")]
    pub specs: Vec<String>,

    /// Compares the workspace with what it was at a revision of git.
    #[arg(long, value_name = "REV")]
    pub since: Option<String>,

    /// Documents of GraphQL, or folders of them: of two schemas only what these
    /// select is judged. Can be given more than once.
    #[arg(long, value_name = "DOCUMENTS", conflicts_with = "since")]
    pub operations: Vec<PathBuf>,

    /// Asks other hosts for what the specs refer to there: a `$ref` to an address of
    /// `http` or `https`.
    #[arg(long)]
    pub allow_remote: bool,

    /// From which severity on the run ends with code 1; default: what
    /// `specloom.yaml` says, or `breaking`.
    #[arg(long, value_enum, value_name = "SEVERITY")]
    pub fail_on: Option<FailOn>,

    /// Says which version the changes ask for, on the wire and in Rust.
    #[arg(long)]
    pub rust: bool,

    /// The day on which sunsets and acceptances are judged; default: today.
    #[arg(long, value_name = "YYYY-MM-DD")]
    pub today: Option<String>,

    /// Accepts what would fail: writes an entry for each into the policy.
    #[arg(long)]
    pub write_accept: bool,

    /// Why it is accepted.
    #[arg(long, requires = "write_accept")]
    pub reason: Option<String>,
}

/// How problems and reports are shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// With the source.
    #[value(alias = "text")]
    Full,
    /// One line each.
    Concise,
    /// For programs.
    Json,
    /// For a pull request; only for `diff`.
    Markdown,
    /// A page to read, search and print; only for `diff`.
    Html,
    /// For code scanning; only for `diff`.
    Sarif,
    /// Annotations of a GitHub workflow; only for `diff`.
    Github,
    /// For test reports; only for `diff`.
    Junit,
}

/// Whether problems are coloured.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Color {
    /// On a terminal, unless `NO_COLOR` is set.
    Auto,
    /// Yes.
    Always,
    /// No.
    Never,
}

impl From<Format> for render::Format {
    fn from(format: Format) -> Self {
        match format {
            Format::Json => Self::Json,
            Format::Concise => Self::Concise,
            Format::Full
            | Format::Markdown
            | Format::Html
            | Format::Sarif
            | Format::Github
            | Format::Junit => Self::Full,
        }
    }
}
