//! Paths with places for params.

use specloom_ir::{PathPart, PathTemplate};
use specloom_source::Span;

use crate::lower::lowering::Lowering;
use crate::problem::OpenApiProblem;

/// The parts of a path; reports what makes it none. A fragment is never sent.
pub fn path_of(low: &mut Lowering<'_, '_>, text: &str, at: Span) -> Option<PathTemplate> {
    let (sent, fragment) = text.split_once('#').map_or((text, None), |(a, b)| (a, Some(b)));
    let unsupported =
        [(fragment.is_some(), "a fragment in a path"), (sent.contains('?'), "a query in a path")];
    for (_, feature) in unsupported.into_iter().filter(|(is_there, _)| *is_there) {
        low.report(at, OpenApiProblem::UnsupportedFeature { feature: feature.into() });
    }
    let reason = if sent.starts_with('/') {
        match parts_of(sent) {
            Some(parts) => return Some(PathTemplate { text: sent.into(), parts }),
            None => "has a brace without its other half",
        }
    } else {
        "does not start with a slash"
    };
    low.report(at, OpenApiProblem::PathTemplate { path: text.into(), reason });
    None
}

fn parts_of(text: &str) -> Option<Vec<PathPart>> {
    let mut parts = Vec::new();
    let mut rest = text;
    while let Some((literal, after)) = rest.split_once('{') {
        let (name, after) = after.split_once('}')?;
        if literal.contains('}') || name.contains('{') || name.is_empty() {
            return None;
        }
        if !literal.is_empty() {
            parts.push(PathPart::Literal(literal.into()));
        }
        parts.push(PathPart::Variable(name.into()));
        rest = after;
    }
    if rest.contains('}') {
        return None;
    }
    if !rest.is_empty() {
        parts.push(PathPart::Literal(rest.into()));
    }
    Some(parts)
}
