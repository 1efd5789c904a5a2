//! Paths with places for params.

use std::borrow::Cow;

use specloom_ir::{PathPart, PathTemplate};
use specloom_source::Span;

use crate::lower::lowering::Lowering;
use crate::problem::OpenApiProblem;

/// The parts of a path; reports what makes it none. A query in it is sent as it
/// stands there, a fragment is never sent.
pub fn path_of(low: &mut Lowering<'_, '_>, text: &str, at: Span) -> Option<PathTemplate> {
    let (sent, fragment) = text.split_once('#').map_or((text, None), |(a, b)| (a, Some(b)));
    if fragment.is_some() {
        low.report(at, OpenApiProblem::PathFragment);
    }
    let mut sent = Cow::Borrowed(sent);
    if !sent.starts_with('/') && !sent.contains("://") {
        low.report(at, OpenApiProblem::PathSlash { path: text.into() });
        sent = Cow::Owned(format!("/{sent}"));
    }
    let reason = if sent.starts_with('/') {
        match parts_of(&sent) {
            Some(parts) => return Some(PathTemplate { text: sent.into(), parts }),
            None => "has a brace without its other half",
        }
    } else {
        "does not start with a slash"
    };
    low.report(at, OpenApiProblem::PathTemplate { path: text.into(), reason });
    None
}

/// The path without what its query says of params that stand in the query anyway:
/// `/search?q={q}` and `/search{?q}` are `/search` if `q` is declared as one.
pub fn without_query(path: &PathTemplate, declared: &[&str], queried: &[&str]) -> PathTemplate {
    let is_told = |name: &str| queried.contains(&name) && !declared.contains(&name);
    let mut text = path.text.to_string();
    for part in &path.parts {
        let PathPart::Variable(variable) = part else { continue };
        let names = variable.strip_prefix(['?', '&']);
        if names.is_some_and(|it| it.split(',').all(|name| is_told(plain(name)))) {
            text = text.replace(&format!("{{{variable}}}"), "");
        }
    }
    if let Some((before, query)) = text.split_once('?') {
        let is_kept = |piece: &&str| {
            let said = piece.split_once('=').filter(|(_, it)| it.starts_with('{'));
            said.is_none_or(|(name, it)| {
                let variable = it.trim_start_matches('{').trim_end_matches('}');
                !is_told(name) || declared.contains(&variable)
            })
        };
        let kept: Vec<&str> = query.split('&').filter(is_kept).collect();
        let query = kept.join("&");
        text = if query.is_empty() { before.to_owned() } else { format!("{before}?{query}") };
    }
    let parts = parts_of(&text).unwrap_or_else(|| path.parts.clone());
    PathTemplate { text: text.into(), parts }
}

/// The path with the names that its params have: `{proxy+}` is `{proxy}` if that
/// is declared. What is found is reported.
pub fn spelled(
    low: &mut Lowering<'_, '_>,
    path: &PathTemplate,
    declared: &[&str],
    at: Span,
) -> PathTemplate {
    let mut spelled = path.clone();
    for part in &mut spelled.parts {
        let PathPart::Variable(variable) = part else { continue };
        if declared.contains(&&**variable) {
            continue;
        }
        let is_used = |name: &str| path.text.contains(&format!("{{{name}}}"));
        let meant = |it: &&&str| plain(variable).eq_ignore_ascii_case(it) && !is_used(it);
        let mut found = declared.iter().filter(meant);
        if let (Some(name), None) = (found.next(), found.next()) {
            let (from, to) = (format!("{{{variable}}}"), format!("{{{name}}}"));
            spelled.text = spelled.text.replace(&from, &to).into();
            let (variable, name) = (variable.to_string(), (*name).to_owned());
            *part = PathPart::Variable(name.as_str().into());
            low.report(at, OpenApiProblem::PathParamSpelling { variable, name });
        }
    }
    spelled
}

/// A variable without what gateways and routers add to its name.
fn plain(variable: &str) -> &str {
    let name = variable.split(':').next().unwrap_or(variable);
    name.trim_start_matches(['+', '*']).trim_end_matches(['+', '*', '?']).trim()
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
    parts.shrink_to_fit();
    Some(parts)
}
