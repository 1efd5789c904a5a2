//! Tables are told apart, and what they name is there.

use std::collections::BTreeSet;

use specloom_source::{Sink, Span};

use crate::api::Api;
use crate::object::Field;
use crate::problem::ValidateProblem;
use crate::table::{Table, TableCarrier, Tables};
use crate::types::Shape;

pub(super) fn tables_are_told_apart(api: &Api, sink: &mut Sink) {
    let mut seen = BTreeSet::new();
    for (at, it) in tables(api).iter().enumerate() {
        if !seen.insert(&it.name) {
            fault("name of its own for table", at, it.origin, sink);
        }
        let roots: BTreeSet<_> = it.roots.iter().map(|it| it.0).collect();
        if roots.len() < it.roots.len() {
            fault("one root of a kind for table", at, it.origin, sink);
        }
    }
}

pub(super) fn tables_have_their_columns(api: &Api, sink: &mut Sink) {
    for (at, it) in tables(api).iter().enumerate() {
        let fields = fields(api, it);
        let agree = fields.len() == it.columns.len()
            && fields.iter().zip(&it.columns).all(|(field, it)| field.name == it.name);
        if !agree {
            fault("field for each column of table", at, it.origin, sink);
        }
        let has = |name: &str| it.columns.iter().any(|it| &*it.name.wire == name);
        let named = it.constraints.iter().flat_map(|it| &it.columns).chain(&it.key);
        if named.into_iter().any(|name| !has(name)) {
            fault("column that is named in table", at, it.origin, sink);
        }
    }
}

pub(super) fn tables_lead_somewhere(api: &Api, sink: &mut Sink) {
    let Some(Tables { carrier, prefix, tables, origin, .. }) = &api.tables else { return };
    for it in tables {
        for relation in &it.relations {
            if tables.get(relation.target).is_none() {
                fault("table", relation.target, it.origin, sink);
            }
        }
    }
    let is_client_wide = |name: &str| {
        let params = api.operations.iter().flat_map(|it| &it.params);
        params.into_iter().any(|it| it.carries(name))
    };
    if prefix.param.as_ref().is_some_and(|it| !is_client_wide(it)) {
        fault("param of the whole client for the prefix", 0, *origin, sink);
    }
    if let TableCarrier::Operation(id) = carrier
        && api.operations.get(*id).is_none()
    {
        fault("operation that asks for rows", id.0 as usize, *origin, sink);
    }
}

fn tables(api: &Api) -> &[Table] {
    api.tables.as_ref().map(|it| it.tables.as_slice()).unwrap_or_default()
}

/// Readers report what authors do wrong; what is left is theirs.
fn fault(what: &'static str, at: usize, origin: Span, sink: &mut Sink) {
    let id = u32::try_from(at).unwrap_or(u32::MAX);
    sink.report(origin, ValidateProblem::DanglingId { what, id });
}

fn fields<'a>(api: &'a Api, it: &Table) -> &'a [Field] {
    match api.types.get(it.row).map(|it| &it.shape) {
        Some(Shape::Struct(it)) => &it.fields,
        Some(
            Shape::Scalar(_)
            | Shape::Enum(_)
            | Shape::Union(_)
            | Shape::Interface(_)
            | Shape::List(_)
            | Shape::Map(_)
            | Shape::Tuple { .. }
            | Shape::Alias(_)
            | Shape::Any
            | Shape::Parameter(_)
            | Shape::Never,
        )
        | None => &[],
    }
}
