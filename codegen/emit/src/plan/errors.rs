//! What errors carry, by status: one enum for the crate, and tables of it.

use std::collections::BTreeMap;

use specloom_ir::{Api, MediaKind, Operation, OperationId, StatusPattern, TypeId};

use crate::plan::names::Names;
use crate::plan::rust::RustType;
use crate::plan::scope::Scope;
use crate::plan::spell::{upper, words};
use crate::plan::types::at_place;

/// What errors carry.
#[derive(Clone, Debug, Default)]
pub struct ErrorPlan {
    /// The variants of `ErrorBody` but `Unknown`: a name and a type.
    pub variants: Vec<ErrorVariant>,
    /// The tables: a constant, and a variant for each status.
    pub tables: Vec<ErrorTable>,
    /// The table of each operation: an index. Operations without typed errors have none.
    pub of: BTreeMap<OperationId, usize>,
}

/// A variant of `ErrorBody`.
#[derive(Clone, Debug)]
pub struct ErrorVariant {
    /// Its name: `NotFound`.
    pub name: String,
    /// The function that decodes it: `not_found`.
    pub decoder: String,
    /// What it holds.
    pub ty: RustType,
}

/// The errors of operations, by status.
#[derive(Clone, Debug)]
pub struct ErrorTable {
    /// The constant in `error.rs`: `ERRORS`.
    pub constant: String,
    /// A variant, as an index, for each status.
    pub cases: Vec<(StatusPattern, usize)>,
}

/// Plans what errors carry.
pub fn errors(api: &Api, types: &BTreeMap<TypeId, RustType>, names: &Names) -> ErrorPlan {
    let mut plan = ErrorPlan::default();
    let mut all: Vec<(OperationId, Vec<(StatusPattern, usize)>)> = Vec::new();
    let mut taken = Taken { variants: Scope::with(["Unknown"]), decoders: Scope::default() };
    for (id, operation) in api.operations.entries() {
        let cases = cases(types, operation, &mut plan, &mut taken);
        if !cases.is_empty() {
            all.push((id, cases));
        }
    }
    let shared = most_common(&all);
    let mut constants = Scope::with(["ERRORS"]);
    for (id, cases) in all {
        let known = plan.tables.iter().position(|it| it.cases == cases);
        let at = known.unwrap_or_else(|| {
            let constant = if shared.as_ref() == Some(&cases) {
                "ERRORS".to_owned()
            } else {
                constants.claim([constant(api, names, id)])
            };
            plan.tables.push(ErrorTable { constant, cases });
            plan.tables.len() - 1
        });
        plan.of.insert(id, at);
    }
    plan
}

struct Taken {
    variants: Scope,
    decoders: Scope,
}

fn cases(
    types: &BTreeMap<TypeId, RustType>,
    operation: &Operation,
    plan: &mut ErrorPlan,
    taken: &mut Taken,
) -> Vec<(StatusPattern, usize)> {
    let mut cases = Vec::new();
    for outcome in operation.failures() {
        let json = outcome.media.iter().find(|it| it.kind == MediaKind::Json);
        let Some(ty) = json.and_then(|it| it.ty) else { continue };
        let ty = at_place(types, ty);
        let known = plan.variants.iter().position(|it| it.ty == ty);
        let at = known.unwrap_or_else(|| {
            let words = words(&specloom_ir::Name::new(word(&ty)));
            plan.variants.push(ErrorVariant {
                name: taken.variants.claim([crate::plan::spell::camel(&words)]),
                decoder: taken.decoders.claim([crate::plan::spell::snake(&words)]),
                ty,
            });
            plan.variants.len() - 1
        });
        cases.push((outcome.status, at));
    }
    cases
}

/// The cases that most operations have; the first of them wins.
fn most_common(
    all: &[(OperationId, Vec<(StatusPattern, usize)>)],
) -> Option<Vec<(StatusPattern, usize)>> {
    let count = |cases: &[_]| all.iter().filter(|(_, it)| it == cases).count();
    let mut best: Option<(usize, &Vec<(StatusPattern, usize)>)> = None;
    for (_, cases) in all {
        let times = count(cases);
        if best.is_none_or(|(most, _)| times > most) {
            best = Some((times, cases));
        }
    }
    best.map(|(_, cases)| cases.clone())
}

/// `PAGES_GET_ERRORS`, after the first operation that needs it.
fn constant(api: &Api, names: &Names, id: OperationId) -> String {
    let group = api.operations.get(id).and_then(|it| names.groups.get(&it.group));
    let group = group.map(|it| it.module.clone()).unwrap_or_default();
    let method = names.operations.get(&id).map(|it| it.method.clone()).unwrap_or_default();
    upper(&words(&specloom_ir::Name::new(format!("{group}_{method}_errors"))))
}

/// The word for a type that names a variant.
fn word(ty: &RustType) -> &str {
    match ty {
        RustType::Item { name, .. } | RustType::Alias { name, .. } => name,
        RustType::Option(it) | RustType::Nullable(it) | RustType::Box(it) => word(it),
        RustType::Primitive(_) => "Plain",
        RustType::Vec(_) | RustType::Tuple(_) => "List",
        RustType::Map(_) => "Map",
        RustType::Unit | RustType::Parameter(_) | RustType::Runtime(_) => "Json",
    }
}
