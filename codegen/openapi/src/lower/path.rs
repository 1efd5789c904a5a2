//! Paths with places for params.

use specloom_ir::{PathPart, PathTemplate};
use specloom_source::Span;

use crate::lower::lowering::Lowering;
use crate::problem::OpenApiProblem;

/// The parts of a path; reports what makes it none.
pub fn path_of(low: &mut Lowering<'_, '_>, text: &str, at: Span) -> Option<PathTemplate> {
    let wrong = if !text.starts_with('/') {
        Some("does not start with a slash")
    } else if text.contains('#') {
        Some("has a fragment, which is never sent")
    } else {
        None
    };
    let parts = if wrong.is_none() { parts_of(text) } else { None };
    let Some(parts) = parts else {
        let reason = wrong.unwrap_or("has a brace without its other half");
        low.report(at, OpenApiProblem::PathTemplate { path: text.into(), reason });
        return None;
    };
    if text.contains('?') {
        let feature = "a query in a path".into();
        low.report(at, OpenApiProblem::UnsupportedFeature { feature });
    }
    Some(PathTemplate { text: text.into(), parts })
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
