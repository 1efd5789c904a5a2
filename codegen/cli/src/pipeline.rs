//! From a spec's text to the files of a crate: read, lower, validate, plan, emit.

use std::fmt::Write as _;

use sha2::{Digest as _, Sha256};
use specloom_emit::plan::{Companion, Example, Lock};
use specloom_emit::{Files, Settings};
use specloom_ir::Api;
use specloom_ir::validate::{Valid, validate};
use specloom_source::{Diagnostic, FileId, Severity, Sink, SourceMap};

use crate::platform::{Platform, place_of};
use crate::problem::CommandProblem;
use crate::rename::rename;

/// The texts of a platform, as they were read.
#[derive(Clone, Debug, Default)]
pub struct Input {
    /// All texts.
    pub map: SourceMap,
    /// `platform.yaml`, if the platform has one.
    pub platform_file: Option<FileId>,
    /// What it says.
    pub platform: Platform,
    /// The spec.
    pub spec: FileId,
    /// Where the spec is, as generated files name it: `specs/parcels/openapi.yaml`.
    pub spec_path: String,
    /// How the manifest names the runtime: `{ version = "…" }`.
    pub runtime_dependency: String,
    /// What people wrote for the page of the crate.
    pub guide: String,
    /// Programs that show the crate in use.
    pub examples: Vec<Example>,
    /// Modules written by hand, which become a part of the crate.
    pub companions: Vec<Companion>,
    /// Set if a module is made instead of a crate: its path, `crate::parcels`.
    pub module: Option<String>,
    /// The names that the crate has promised so far.
    pub lock: Lock,
}

/// What came of a spec.
#[derive(Debug, Default)]
pub struct Made {
    /// The files; none if there were errors.
    pub files: Option<Files>,
    /// The names that it promises.
    pub lock: Lock,
    /// What the spec means.
    pub api: Option<Valid<Api>>,
    /// How many operations the spec has.
    pub operations: usize,
    /// How many types of it have a name in code.
    pub types: usize,
    /// What people call the platform.
    pub title: String,
    /// What is to be said, allowances taken out.
    pub diagnostics: Vec<Diagnostic>,
}

impl Made {
    /// How many diagnostics are of a severity.
    pub fn count(&self, severity: Severity) -> usize {
        self.diagnostics.iter().filter(|it| it.severity == severity).count()
    }
}

/// Makes the files of a platform. Never stops at the first problem.
pub fn make(input: &Input) -> Made {
    let mut sink = Sink::default();
    let mut made = Made::default();
    if let Some(api) = lower(input, &mut sink) {
        made.operations = api.operations.len();
        made.title = input.platform.title.clone().unwrap_or_else(|| api.info.title.clone());
        if let Some(plan) = specloom_emit::plan(&api, &settings(input), &mut sink) {
            made.types = plan.items.len();
            made.lock.clone_from(&plan.lock);
            match specloom_emit::emit(&api, &plan) {
                Ok(files) => made.files = Some(files),
                Err(error) => {
                    let problem = CommandProblem::Unprintable { reason: error.to_string() };
                    sink.report(api.origin, problem);
                }
            }
        }
        made.api = Some(api);
    }
    made.diagnostics = allowed(input, sink);
    if made.count(Severity::Error) > 0 {
        made.files = None;
    }
    made
}

/// What a platform's spec means.
pub fn lower(input: &Input, sink: &mut Sink) -> Option<Valid<Api>> {
    let root = specloom_source::read(&input.map, input.spec, sink)?;
    if specloom_openapi::recognise_any(&root).is_none() {
        sink.report(root.span, CommandProblem::UnknownFormat);
        return None;
    }
    let mut api = specloom_openapi::lower_document(root, sink)?;
    if let Some(file) = input.platform_file {
        rename(&mut api, &input.platform.rename, (&input.map, file), sink);
    }
    validate(api, sink)
}

/// Whether a text is a spec in a format that is known.
pub fn is_spec(input: &Input) -> bool {
    let root = specloom_source::read(&input.map, input.spec, &mut Sink::default());
    root.is_some_and(|it| specloom_openapi::recognise_any(&it).is_some())
}

fn settings(input: &Input) -> Settings {
    let platform = &input.platform;
    Settings {
        crate_name: platform.name.clone(),
        crate_version: platform.version.clone(),
        platform: platform.name.clone(),
        spec_path: input.spec_path.clone(),
        module: input.module.clone(),
        runtime_dependency: input.runtime_dependency.clone(),
        title: platform.title.clone().unwrap_or_default(),
        description: platform.description.clone().unwrap_or_default(),
        keywords: platform.keywords.clone(),
        license: platform.license.clone(),
        spec_hash: hash(input.map.text(input.spec)),
        feature_threshold: platform.feature_threshold,
        default_groups: platform.default_groups.clone(),
        group_features: None,
        guide: input.guide.clone(),
        examples: input.examples.clone(),
        dev_dependencies: platform.dev_dependencies(),
        companions: input.companions.clone(),
        needs: platform.companion.needs(),
        lock: input.lock.clone(),
    }
}

/// SHA-256 in base 16.
fn hash(text: &str) -> String {
    Sha256::digest(text).iter().fold(String::new(), |mut hash, byte| {
        let _ = write!(hash, "{byte:02x}");
        hash
    })
}

/// Takes out what the platform accepts, and reports what it accepts for nothing.
fn allowed(input: &Input, sink: Sink) -> Vec<Diagnostic> {
    let allow = &input.platform.allow;
    let mut rest = Sink::default();
    let all = sink.into_diagnostics();
    let file = input.platform_file.unwrap_or_default();
    for code in allow {
        if !all.iter().any(|it| it.code == code && it.severity != Severity::Error) {
            let at = place_of(&input.map, file, &["allow"], code);
            rest.report(at, CommandProblem::UnusedAllowance { code: code.clone() });
        }
    }
    let is_allowed = |it: &Diagnostic| {
        it.severity != Severity::Error && allow.iter().any(|code| code == it.code)
    };
    let mut diagnostics: Vec<Diagnostic> = all.into_iter().filter(|it| !is_allowed(it)).collect();
    diagnostics.extend(rest.into_diagnostics());
    diagnostics
}
