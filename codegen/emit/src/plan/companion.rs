//! Modules that people write beside a spec: what they are, and what can be wrong with them.

use std::collections::BTreeSet;

use specloom_source::{FileId, Sink, Span};

use crate::problem::Problem;

/// A file that a person wrote, to be a part of the crate.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Companion {
    /// Its path from `src/`: `objects.rs`, `objects/query.rs`.
    pub path: String,
    /// Where it is written, from the root of the repository.
    pub source: String,
    /// The same, for what is said of it.
    pub file: FileId,
    /// Its text.
    pub text: String,
}

/// A package that examples or companions need.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DevDependency {
    /// Its name.
    pub name: String,
    /// Which versions will do.
    pub version: String,
    /// Its features that are needed.
    pub features: Vec<String>,
}

/// What companions need of the manifest.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Needs {
    /// Packages besides the runtime.
    pub dependencies: Vec<DevDependency>,
    /// Features of the runtime.
    pub runtime: Vec<String>,
    /// Cargo features, by name.
    pub features: Vec<CompanionFeature>,
}

/// A cargo feature that turns modules and packages on.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CompanionFeature {
    /// Its name: `validation`.
    pub name: String,
    /// What it gives, in one sentence.
    pub about: String,
    /// The modules that need it: `tools`.
    pub modules: Vec<String>,
    /// The packages that only it needs.
    pub dependencies: Vec<String>,
    /// The features of the runtime that only it needs.
    pub runtime: Vec<String>,
}

impl Companion {
    /// The module, if it is one of the crate's root: `objects` for `objects.rs`.
    pub fn root_module(&self) -> Option<&str> {
        self.path.strip_suffix(".rs").filter(|it| !it.contains('/'))
    }

    /// The file that declares it: `objects.rs` for `objects/query.rs`.
    fn parent(&self) -> Option<String> {
        self.path.rsplit_once('/').map(|(folder, _)| format!("{folder}.rs"))
    }
}

impl Needs {
    /// The feature that a module of the crate's root needs.
    pub fn feature_of(&self, module: &str) -> Option<&str> {
        let features = self.features.iter();
        let mut found = features.filter(|it| it.modules.iter().any(|name| name == module));
        found.next().map(|it| it.name.as_str())
    }

    /// Whether a package is needed only with a feature.
    pub fn is_optional(&self, dependency: &str) -> bool {
        self.features.iter().any(|it| it.dependencies.iter().any(|name| name == dependency))
    }
}

/// The modules of the crate's root that are written by the generator.
const TAKEN: &[&str] = &[
    "client",
    "codec",
    "entities",
    "error",
    "lib",
    "main",
    "mod",
    "models",
    "operations",
    "tables",
    "webhooks",
];

/// Reports each companion that cannot be a part of the crate.
pub fn companions(all: &[Companion], sink: &mut Sink) {
    let paths: BTreeSet<&str> = all.iter().map(|it| it.path.as_str()).collect();
    for it in all {
        let start = Span { file: it.file, start: 0, end: 0 };
        let words = it.path.trim_end_matches(".rs").split('/');
        for name in words.filter(|it| !is_module(it)) {
            sink.report(start, Problem::CompanionName { name: name.to_owned() });
        }
        if let Some(name) = it.root_module().filter(|it| TAKEN.contains(it)) {
            sink.report(start, Problem::CompanionName { name: name.to_owned() });
        }
        if let Some(parent) = it.parent().filter(|it| !paths.contains(it.as_str())) {
            sink.report(start, Problem::CompanionOrphan { parent });
        }
        if let Err(error) = syn::parse_file(&it.text) {
            let span = place(it, &error);
            sink.report(span, Problem::CompanionSyntax { reason: error.to_string() });
        }
    }
}

/// Whether a text can name a module.
fn is_module(text: &str) -> bool {
    text.starts_with(|it: char| it.is_ascii_lowercase())
        && text.bytes().all(|it| matches!(it, b'a'..=b'z' | b'0'..=b'9' | b'_'))
        && syn::parse_str::<syn::Ident>(text).is_ok()
}

/// Where in the file an error is.
fn place(companion: &Companion, error: &syn::Error) -> Span {
    let (start, end) = (error.span().start(), error.span().end());
    let offset = |line: usize, column: usize| {
        let lines = companion.text.split_inclusive('\n').take(line.saturating_sub(1));
        let before: usize = lines.map(str::len).sum();
        let rest = companion.text.get(before..).unwrap_or_default();
        let within: usize = rest.chars().take(column).map(char::len_utf8).sum();
        u32::try_from(before + within).unwrap_or(u32::MAX)
    };
    let start = offset(start.line, start.column);
    Span { file: companion.file, start, end: offset(end.line, end.column).max(start) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn codes(files: &[(&str, &str)]) -> Vec<(&'static str, u32)> {
        let companion = |(path, text): &(&str, &str)| Companion {
            path: (*path).to_owned(),
            text: (*text).to_owned(),
            ..Companion::default()
        };
        let all: Vec<Companion> = files.iter().map(companion).collect();
        let mut sink = Sink::default();
        companions(&all, &mut sink);
        let found = sink.into_diagnostics().into_iter();
        found.map(|it| (it.code, it.labels.first().map_or(0, |it| it.span.start))).collect()
    }

    #[test]
    fn what_is_rust_in_its_place_is_taken() {
        assert_eq!(codes(&[("objects.rs", "mod query;\n"), ("objects/query.rs", "")]), []);
    }

    #[test]
    fn what_is_no_rust_is_shown_where_it_is() {
        assert_eq!(codes(&[("a.rs", "//! Ä.\nfn 1() {}\n")]), [("companion-syntax", 11)]);
    }

    #[test]
    fn names_that_are_taken_and_files_that_nobody_declares_are_told() {
        assert_eq!(codes(&[("models.rs", "")]), [("companion-name", 0)]);
        assert_eq!(codes(&[("fn.rs", "")]), [("companion-name", 0)]);
        assert_eq!(codes(&[("A-b.rs", "")]), [("companion-name", 0)]);
        assert_eq!(codes(&[("objects/query.rs", "")]), [("companion-orphan", 0)]);
    }
}
