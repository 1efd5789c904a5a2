//! Takes a schema apart into what must all hold.

use std::collections::BTreeSet;

use specloom_source::Span;

use crate::cursor::{Cursor, Said};
use crate::keyword::{CARRIED, NOT_CARRIED, is_annotation, is_carried};
use crate::lower::lowering::Lowering;
use crate::lower::parts::{Part, Parts};
use crate::problem::OpenApiProblem;

/// How many references may follow each other; beyond it a document is hostile.
const DEPTH: usize = 64;

/// The way through a schema.
struct Walk<'d> {
    /// The schemas that lead to this place.
    path: Vec<Span>,
    /// The schemas that are parts already: what holds twice holds once.
    done: BTreeSet<Span>,
    /// The parts so far.
    list: Vec<Part<'d>>,
}

/// The parts of a schema.
pub fn flatten<'d>(low: &mut Lowering<'d, '_>, at: Cursor<'d>) -> Parts<'d> {
    let mut walk = Walk { path: vec![at.span()], done: BTreeSet::new(), list: Vec::new() };
    add(low, at, &mut walk);
    Parts { top: at, list: walk.list, only: None }
}

/// The parts of several schemas that must all hold.
pub fn flatten_all<'d>(
    low: &mut Lowering<'d, '_>,
    first: Cursor<'d>,
    others: &[Cursor<'d>],
) -> Parts<'d> {
    let mut all = flatten(low, first);
    for at in others {
        let parts = flatten(low, *at);
        all.list.extend(parts.list);
        all.top = parts.top;
    }
    all
}

fn add<'d>(low: &mut Lowering<'d, '_>, at: Cursor<'d>, walk: &mut Walk<'d>) {
    if at.text("$ref").is_some() {
        add_target(low, at, walk);
    }
    for part in at.get("allOf").into_iter().flat_map(Cursor::items) {
        add(low, part, walk);
    }
    let is_own = |key: &str| key != "$ref" && key != "allOf";
    if matches!(at.said(), Said::Bool(_)) || at.keys().any(is_own) {
        report_keywords(low, at);
        let has_choice = !lists_any(low, at, &walk.path);
        walk.list.push(Part { at, has_choice });
    }
}

fn add_target<'d>(low: &mut Lowering<'d, '_>, at: Cursor<'d>, walk: &mut Walk<'d>) {
    let Some(target) = low.target(at) else { return };
    let span = target.node.span;
    if walk.path.contains(&span) {
        let target = at.text("$ref").unwrap_or_default().into();
        low.report(at.span(), OpenApiProblem::CircularRef { target });
    } else if walk.path.len() > DEPTH {
        let feature = format!("an `allOf` of more than {DEPTH} references in a row");
        low.report(at.span(), OpenApiProblem::UnsupportedFeature { feature });
    } else if walk.done.insert(span) {
        walk.path.push(span);
        let schemas = low.schemas;
        add(low, schemas.at(target.node), walk);
        walk.path.pop();
    }
}

/// Whether the choice of a schema lists one of the schemas on the way to it.
fn lists_any<'d>(low: &mut Lowering<'d, '_>, at: Cursor<'d>, path: &[Span]) -> bool {
    let members =
        ["oneOf", "anyOf"].into_iter().filter_map(|it| at.get(it)).flat_map(Cursor::items);
    let members: Vec<_> = members.filter(|it| it.has("$ref")).collect();
    members.into_iter().any(|it| low.target(it).is_some_and(|it| path.contains(&it.node.span)))
}

/// Reports the keywords of a schema that are not carried.
fn report_keywords(low: &mut Lowering<'_, '_>, at: Cursor<'_>) {
    for key in at.keys().filter(|it| !is_carried(it) && !is_annotation(it)) {
        let Some(member) = at.get(key) else { continue };
        let span = at.key_span(key);
        let says_nothing = member.said() == Said::Bool(false) || member.is_empty_map();
        if NOT_CARRIED.contains(&key) {
            if !says_nothing {
                let keyword = key.into();
                low.report(span, OpenApiProblem::SchemaKeywordNotCarried { keyword });
            }
            continue;
        }
        let closest = specloom_source::closest(key, CARRIED.iter().copied()).map(Into::into);
        let problem =
            OpenApiProblem::UnknownMember { object: "schema", member: key.into(), closest };
        low.report(span, problem);
    }
}
