//! Counts what stands in a spec, what of it is in the model and what in the
//! crate, so that nothing is lost unseen (`--report`).

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use specloom_emit::Crate;
use specloom_emit::plan::ArgumentSource;
use specloom_ir::{Api, Location, TypeName};
use specloom_source::{Diagnostic, Node};

/// How many things there are of each kind.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Operations.
    pub operations: usize,
    /// Params, those of a path counted for each of its operations.
    pub parameters: usize,
    /// Operations that send something.
    pub bodies: usize,
    /// Statuses that are described.
    pub answers: usize,
    /// Schemas that have a name.
    pub schemas: usize,
}

const METHODS: [&str; 9] =
    ["get", "put", "post", "delete", "options", "head", "patch", "trace", "query"];

/// What stands in a document of OpenAPI 3.2, counted by its tree alone.
pub fn in_document(root: &Node) -> Counts {
    let mut counts = Counts::default();
    let schemas = root.pointer("/components/schemas").and_then(Node::as_map);
    counts.schemas = schemas.map_or(0, specloom_source::Members::len);
    let paths = root.get("paths").and_then(Node::as_map).into_iter().flatten();
    for (_, entry) in paths.filter(|(key, _)| !key.starts_with("x-")) {
        let item = followed(root, &entry.node);
        let fixed = METHODS.iter().filter_map(|it| item.get(it));
        let others = item.get("additionalOperations").and_then(Node::as_map);
        let others = others.into_iter().flatten().map(|(_, it)| &it.node);
        for operation in fixed.chain(others) {
            count_operation(root, (item, operation), &mut counts);
        }
    }
    counts
}

fn count_operation(root: &Node, (item, operation): (&Node, &Node), counts: &mut Counts) {
    counts.operations += 1;
    let lists = [item, operation].into_iter().filter_map(|it| it.get("parameters")?.as_list());
    let name = |it: &Node| {
        let it = followed(root, it);
        let text = |key| it.get(key).and_then(Node::as_str).map(str::to_owned);
        (text("name"), text("in"))
    };
    let names: BTreeSet<_> = lists.flatten().map(name).collect();
    counts.parameters += names.len();
    counts.bodies += usize::from(operation.get("requestBody").is_some());
    let answers = operation.get("responses").and_then(Node::as_map).into_iter().flatten();
    counts.answers += answers.filter(|(key, _)| !key.starts_with("x-")).count();
}

/// What a reference within the document leads to.
fn followed<'n>(root: &'n Node, node: &'n Node) -> &'n Node {
    let mut at = node;
    for _ in 0..8 {
        let reference = at.get("$ref").and_then(Node::as_str);
        let Some(pointer) = reference.and_then(|it| it.strip_prefix('#')) else { break };
        let Some(target) = root.pointer(pointer) else { break };
        at = target;
    }
    at
}

/// What is in the model.
pub fn in_model(api: &Api) -> Counts {
    let declared = api.types.iter().filter(|it| matches!(it.name, TypeName::Declared(_)));
    Counts {
        operations: api.operations.len(),
        parameters: api.operations.iter().map(|it| it.params.len()).sum(),
        bodies: api.operations.iter().filter(|it| it.body.is_some()).count(),
        answers: api.operations.iter().map(|it| it.outcomes.len()).sum(),
        schemas: declared.count(),
    }
}

/// What is in the crate.
pub fn in_crate(api: &Api, plan: &Crate) -> Counts {
    let mut counts = Counts::default();
    let mut params = BTreeSet::new();
    let mut seen = BTreeSet::new();
    for of in plan.groups.iter().flat_map(|it| &it.operations) {
        let Some(operation) = api.operations.get(of.id) else { continue };
        for argument in of.arguments.iter().chain(&of.setters) {
            if let ArgumentSource::Param(at) = argument.source {
                params.insert((of.id, at));
            }
        }
        if seen.insert(of.id) {
            let wide = |(_, it): &(usize, &specloom_ir::Param)| {
                it.client_wide && it.location != Location::Path
            };
            let wide = operation.params.iter().enumerate().filter(wide);
            params.extend(wide.map(|(at, _)| (of.id, at)));
            counts.operations += 1;
            counts.bodies += usize::from(of.media.is_some());
            counts.answers += operation.outcomes.len();
        }
    }
    counts.parameters = params.len();
    let declared = |it: &&specloom_ir::TypeId| {
        api.types.get(**it).is_some_and(|it| matches!(it.name, TypeName::Declared(_)))
    };
    counts.schemas = plan.names.types.keys().filter(declared).count();
    counts
}

/// One of the counts.
type Counted = fn(&Counts) -> usize;

/// The counts as a table, and by code what is not carried as it stands.
pub fn table(name: &str, counts: &[Counts; 3], diagnostics: &[Diagnostic]) -> String {
    let mut text = format!("\n{name:14}  {:>8}  {:>9}  {:>8}\n", "in spec", "in model", "in crate");
    let rows: [(&str, Counted); 5] = [
        ("operations", |it| it.operations),
        ("parameters", |it| it.parameters),
        ("bodies", |it| it.bodies),
        ("answers", |it| it.answers),
        ("schemas", |it| it.schemas),
    ];
    for (word, count) in rows {
        let [read, model, made] = counts;
        let (read, model, made) = (count(read), count(model), count(made));
        let _ = writeln!(text, "{word:14}  {read:>8}  {model:>9}  {made:>8}");
    }
    let mut codes: BTreeMap<(&str, &str), usize> = BTreeMap::new();
    for it in diagnostics {
        *codes.entry((it.severity.as_str(), it.code)).or_default() += 1;
    }
    for ((severity, code), count) in codes {
        let _ = writeln!(text, "{count:>6} {severity:7} {code}");
    }
    text
}
