//! Reads one object of OpenAPI as its `openapiv3` type.

use serde::de::Deserialize;
use specloom_source::{Node, Span, Value};

use crate::problem::OpenApiProblem;
use crate::read::de::{Fault, from_view};
use crate::read::view::{Filter, Stub, View};
use crate::report::Reports;

/// How an object of OpenAPI is read.
#[derive(Clone, Copy, Debug)]
pub struct Kind {
    /// What it is.
    pub name: &'static str,
    /// The members that the typed skeleton reads.
    pub typed: &'static [&'static str],
    /// The members that are read from the tree.
    pub tree: &'static [&'static str],
    /// Whether it has `x-specloom-*` members, which are read for themselves.
    pub extended: bool,
    /// What the skeleton is given where it insists on a member of `tree`, or
    /// where authors often leave out what OpenAPI requires.
    pub stubs: &'static [(&'static str, Stub)],
}

/// Reads an object as `T`. A member at fault is reported at its place and left
/// out if `T` can do without it, which is a warning; `None` if it cannot. `null`
/// is an object without members, which is told.
pub fn read_as<'n, T: Deserialize<'n>>(
    node: &'n Node,
    kind: &Kind,
    reports: &mut Reports<'_>,
) -> Option<T> {
    if node.value == Value::Null {
        reports.report(node.span, OpenApiProblem::EmptyObject { object: kind.name });
    } else if node.as_map().is_none() {
        let reason = format!("{} instead of an object", node.kind());
        reports.report(node.span, OpenApiProblem::MalformedObject { object: kind.name, reason });
        return None;
    }
    report_unknown_members(node, kind, reports);
    let view = View { node, filter: Filter::Only(kind.typed), hidden: &[], stubs: kind.stubs };
    read_view(view, kind.name, reports)
}

/// Reads what a view shows as `T`, member by member as [`read_as`] does.
pub fn read_view<'n, T: Deserialize<'n>>(
    view: View<'_, 'n>,
    object: &'static str,
    reports: &mut Reports<'_>,
) -> Option<T> {
    let mut hidden = view.hidden.to_vec();
    loop {
        let view = View { hidden: &hidden, ..view };
        let fault = match from_view::<T>(view) {
            Ok(value) => return Some(value),
            Err(fault) => fault,
        };
        let culprit = find_culprit::<T>(view, &fault);
        let span = fault.span.or_else(|| culprit.map(|it| it.span)).unwrap_or(view.node.span);
        let spared = culprit.filter(|it| it.is_dispensable);
        let problem = match (spared, view.filter) {
            (Some(it), Filter::Only(_)) => OpenApiProblem::MalformedMember {
                object,
                member: it.member.into(),
                reason: fault.reason,
            },
            (Some(_) | None, Filter::All | Filter::Only(_) | Filter::Prefix(_)) => {
                problem_of(fault, object)
            }
        };
        reports.report(span, problem);
        hidden.push(spared?.member);
    }
}

fn problem_of(fault: Fault, object: &'static str) -> OpenApiProblem {
    match fault.unknown {
        Some((member, known)) => {
            let closest = specloom_source::closest(&member, known.iter().copied());
            OpenApiProblem::UnknownExtension { closest: closest.map(Into::into), member }
        }
        None => OpenApiProblem::MalformedObject { object, reason: fault.reason },
    }
}

/// The member to which a fault is owed.
#[derive(Clone, Copy)]
struct Culprit<'n> {
    member: &'n str,
    span: Span,
    /// Whether the rest can be read without it.
    is_dispensable: bool,
}

/// The member without which the fault is gone.
fn find_culprit<'n, T: Deserialize<'n>>(view: View<'_, 'n>, fault: &Fault) -> Option<Culprit<'n>> {
    let mut changed = None;
    for (member, entry) in view.node.as_map()? {
        if !view.shows(member, &entry.node) {
            continue;
        }
        let mut hidden = view.hidden.to_vec();
        hidden.push(member);
        let culprit = Culprit { member, span: entry.node.span, is_dispensable: true };
        match from_view::<T>(View { hidden: &hidden, ..view }) {
            Ok(_) => return Some(culprit),
            Err(other) if other.reason != fault.reason => {
                let missing = other.reason.starts_with("missing field");
                changed.get_or_insert(Culprit { is_dispensable: !missing, ..culprit });
            }
            Err(_) => {}
        }
    }
    changed
}

/// Reports the members of an object that OpenAPI does not know there.
pub fn report_unknown_members(node: &Node, kind: &Kind, reports: &mut Reports<'_>) {
    for (member, entry) in node.as_map().into_iter().flatten() {
        if member.starts_with("x-specloom-") && !kind.extended {
            let problem =
                OpenApiProblem::UnknownExtension { member: member.to_string(), closest: None };
            reports.report(entry.key, problem);
        }
        let mut known = kind.typed.iter().chain(kind.tree);
        if member.starts_with("x-") || known.any(|it| **it == **member) {
            continue;
        }
        let names = kind.typed.iter().chain(kind.tree).copied();
        let closest = specloom_source::closest(member, names).map(Into::into);
        let problem = OpenApiProblem::UnknownMember {
            object: kind.name,
            member: member.to_string(),
            closest,
        };
        reports.report(entry.key, problem);
    }
}

/// The members of a mapping, or a report if it is none. An absent or `null` one
/// has no members.
pub fn members<'n>(
    node: Option<&'n Node>,
    object: &'static str,
    reports: &mut Reports<'_>,
) -> Vec<(&'n str, Span, &'n Node)> {
    let Some(node) = node else { return Vec::new() };
    match &node.value {
        Value::Null => Vec::new(),
        Value::Map(map) => map.iter().map(|(key, it)| (&**key, it.key, &it.node)).collect(),
        Value::Bool(_) | Value::Number(_) | Value::String(_) | Value::List(_) => {
            let reason = format!("{} instead of an object", node.kind());
            reports.report(node.span, OpenApiProblem::MalformedObject { object, reason });
            Vec::new()
        }
    }
}

/// The items of a sequence, or a report if it is none. An absent or `null` one
/// has no items.
pub fn items<'n>(
    node: Option<&'n Node>,
    object: &'static str,
    reports: &mut Reports<'_>,
) -> &'n [Node] {
    let Some(node) = node else { return &[] };
    match &node.value {
        Value::Null => &[],
        Value::List(list) => list,
        Value::Bool(_) | Value::Number(_) | Value::String(_) | Value::Map(_) => {
            let reason = format!("{} instead of an array", node.kind());
            reports.report(node.span, OpenApiProblem::MalformedObject { object, reason });
            &[]
        }
    }
}
