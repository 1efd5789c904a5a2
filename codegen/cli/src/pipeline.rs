//! From a spec's text to the files of a crate: read, lower, validate, plan, emit.

mod graphql;

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::sync::{Mutex, PoisonError};

use sha2::{Digest as _, Sha256};
use specloom_emit::plan::krate::PullSettings;
use specloom_emit::plan::{Companion, Example, Lock};
use specloom_emit::{Crate, Files, Settings, Take};
use specloom_graphql::tables::Tables;
use specloom_ir::validate::{Valid, validate};
use specloom_ir::{Api, interfaces_as_unions};
use specloom_source::{Diagnostic, FileId, Node, Severity, Sink, SourceMap};

use crate::platform::{Platform, place_of};
use crate::problem::CommandProblem;
use crate::pull;
use crate::references::{Brought, Failures, Links};
use crate::rename::rename;
use crate::report::{self, Counts};
use crate::{overlay, skip};

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
    /// The ontology, if the platform has one.
    pub ontology: Option<FileId>,
    /// Where its references to other files lead.
    pub links: Links,
    /// Why references to other hosts led nowhere.
    pub failures: Failures,
    /// What is changed in it before it is read, in this order.
    pub overlays: Vec<FileId>,
    /// Whether what is broken is left out, so that the rest can be generated.
    pub skip_broken: bool,
    /// The schema and the documents of GraphQL, if the platform has some.
    pub graphql: Option<GraphQlFiles>,
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
    /// Whether nobody keeps what it promises from now on.
    pub is_forgotten: bool,
}

/// The texts of GraphQL.
#[derive(Clone, Debug, Default)]
pub struct GraphQlFiles {
    /// The schema.
    pub schema: FileId,
    /// The documents.
    pub documents: Vec<FileId>,
    /// The tables of which the schema was made, if it was.
    pub tables: Option<Tables>,
    /// Whether there is no other spec.
    pub is_alone: bool,
}

/// What came of a spec.
#[derive(Debug, Default)]
pub struct Made {
    /// The files; none if there were errors, or if they were given away.
    pub files: Option<Files>,
    /// Whether all files were made, and nothing is wrong with them.
    pub is_whole: bool,
    /// The names that it promises.
    pub lock: Lock,
    /// What the spec means.
    pub api: Option<Valid<Api>>,
    /// What the crate contains.
    pub plan: Option<Crate>,
    /// How many operations the spec has.
    pub operations: usize,
    /// How many types of it have a name in code.
    pub types: usize,
    /// How many things stand in the spec, in the model and in the crate.
    pub counts: [Counts; 3],
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
    let files = Mutex::new(Files::default());
    let mut made = make_to(input, &|path, parts| {
        files.lock().unwrap_or_else(PoisonError::into_inner).add(path, parts.concat());
    });
    let files = files.into_inner().unwrap_or_else(PoisonError::into_inner);
    made.files = made.is_whole.then_some(files);
    made
}

/// Makes the files of a platform, and gives each to `take` as soon as it is printed: all
/// of them, unless there are errors.
pub fn make_to(input: &Input, take: &Take<'_>) -> Made {
    let mut sink = Sink::default();
    let mut made = Made::default();
    if let Some(Lowered { api, read }) = read(input, &mut sink) {
        made.counts = [read, report::in_model(&api), Counts::default()];
        made.operations = api.operations.len();
        made.title = input.platform.title.clone().unwrap_or_else(|| api.info.title.clone());
        if let Some(mut plan) = specloom_emit::plan(&api, &settings(input), &mut sink) {
            made.types = plan.items.len();
            made.lock = std::mem::take(&mut plan.lock);
            made.counts[2] = report::in_crate(&api, &plan);
            if !sink.has_errors() {
                match specloom_emit::emit_to(&api, &plan, take) {
                    Ok(()) => made.is_whole = true,
                    Err(error) => {
                        let problem = CommandProblem::Unprintable { reason: error.to_string() };
                        sink.report(api.origin, problem);
                    }
                }
            }
            made.plan = Some(plan);
        }
        made.api = Some(api);
    }
    made.diagnostics = allowed(input, sink);
    made.is_whole &= made.count(Severity::Error) == 0;
    made
}

/// What a platform's spec means.
pub fn lower(input: &Input, sink: &mut Sink) -> Option<Valid<Api>> {
    read_counting(input, |_| Counts::default(), sink).map(|it| it.api)
}

/// What a spec means, and what stands in it.
#[derive(Debug)]
pub struct Lowered {
    /// What it means.
    pub api: Valid<Api>,
    /// How many things stand in it.
    pub read: Counts,
}

/// Reads a spec, its overlays and what it refers to.
pub fn read(input: &Input, sink: &mut Sink) -> Option<Lowered> {
    read_counting(input, report::in_document, sink)
}

/// Says how many things stand in a document.
type Count = fn(&Node) -> Counts;

fn read_counting(input: &Input, count: Count, sink: &mut Sink) -> Option<Lowered> {
    if let Some(files) = input.graphql.as_ref().filter(|it| it.is_alone) {
        let api = graphql::base(&input.platform, files.schema);
        return complete(input, (api, Counts::default()), sink);
    }
    let mut found = Sink::default();
    let root = specloom_source::read(&input.map, input.spec, &mut found);
    match &root {
        Some(root) if input.skip_broken => skip::leave_out_unread(root, found, sink),
        Some(_) | None => sink.extend(found),
    }
    let mut root = root?;
    overlay::apply(&input.map, &input.overlays, &mut root, sink);
    if specloom_openapi::recognise_any(&root).is_none() {
        sink.report(root.span, CommandProblem::UnknownFormat);
        return None;
    }
    let mut counted = (count, None);
    if !input.skip_broken {
        return attempt(input, root, &mut counted, sink);
    }
    for _ in 0..ROUNDS {
        let mut tried = Sink::default();
        let lowered = attempt(input, root.clone(), &mut counted, &mut tried);
        if !tried.has_errors() || !skip::leave_out(&mut root, tried.diagnostics(), sink) {
            sink.extend(tried);
            return lowered;
        }
    }
    attempt(input, root, &mut counted, sink)
}

/// How often more is left out; what is left out may leave others broken.
const ROUNDS: usize = 100;

/// Lowers a document. What stands in it is counted the first time, before
/// anything is left out.
fn attempt(
    input: &Input,
    root: Node,
    (count, counts): &mut (Count, Option<Counts>),
    sink: &mut Sink,
) -> Option<Lowered> {
    let mut files = Brought { map: &input.map, links: &input.links, failures: &input.failures };
    let document = specloom_openapi::open_document(root, &mut files, sink)?;
    let counts = *counts.get_or_insert_with(|| count(&document.root));
    let api = specloom_openapi::lower_opened(&document, sink);
    drop(document);
    complete(input, (api, counts), sink)
}

/// Adds what stands beside the spec, and holds the whole to its invariants.
fn complete(input: &Input, (api, read): (Api, Counts), sink: &mut Sink) -> Option<Lowered> {
    let mut api = match &input.graphql {
        Some(files) => graphql::add(input, files, api, sink)?,
        None => api,
    };
    if let Some(file) = input.ontology {
        add_ontology((&input.map, file), &mut api, sink);
    }
    if let Some(file) = input.platform_file {
        if let Some(pull) = &input.platform.pull {
            pull::asked::check(&api, pull, (&input.map, file), sink);
        }
        rename(&mut api, &input.platform.rename, (&input.map, file), sink);
    }
    interfaces_as_unions(&mut api);
    Some(Lowered { api: validate(api, sink)?, read })
}

/// Adds what an ontology says, unless something is wrong with it.
fn add_ontology((map, file): (&SourceMap, FileId), api: &mut Api, sink: &mut Sink) {
    let mut found = Sink::default();
    if let Some(root) = specloom_source::read(map, file, &mut found) {
        let ontology = specloom_ontology::read(&root, &mut found);
        if !found.has_errors() {
            specloom_ontology::lower(&ontology, api);
        }
    }
    sink.extend(found);
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
        spec_hash: hash(input),
        feature_threshold: platform.feature_threshold,
        default_groups: platform.default_groups.clone(),
        group_features: None,
        guide: input.guide.clone(),
        examples: input.examples.clone(),
        dev_dependencies: platform.dev_dependencies(),
        companions: input.companions.clone(),
        needs: platform.companion.needs(),
        pull: platform.pull.as_ref().map(|it| PullSettings {
            list: it.list.operation.clone(),
            items: it.list.items.clone(),
            name: it.list.name.clone(),
            get: it.get.clone(),
        }),
        lock: input.lock.clone(),
        is_forgotten: input.is_forgotten,
    }
}

/// SHA-256 of the spec, of all files that it refers to and of those beside it, in base 16.
fn hash(input: &Input) -> String {
    let mut sum = Sha256::new();
    sum.update(input.map.text(input.spec));
    let schema =
        input.graphql.iter().flat_map(|it| std::iter::once(&it.schema).chain(&it.documents));
    let others = input.links.values().chain(&input.overlays).chain(&input.ontology).chain(schema);
    let others: BTreeSet<FileId> = others.copied().collect();
    for file in others.into_iter().filter(|it| *it != input.spec) {
        sum.update([0]);
        sum.update(input.map.text(file));
    }
    sum.finalize().iter().fold(String::new(), |mut hash, byte| {
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
