//! How a value of a union says which member it is.

use serde_json::Value as Json;
use specloom_ir::{Name, Tagging};
use specloom_source::Span;
use specloom_source::pointer::escaped;

use crate::cursor::Cursor;
use crate::lower::constant::constants;
use crate::lower::flatten::flatten_all;
use crate::lower::lowering::Lowering;
use crate::lower::parts::Parts;
use crate::problem::OpenApiProblem;
use crate::resolve::{Target, resolve};

/// A member of a union to be.
#[derive(Clone, Debug)]
pub struct Candidate<'d> {
    /// The schema.
    pub at: Cursor<'d>,
    /// Where it leads, if it is a reference.
    pub target: Option<Target<'d>>,
    /// All that must hold for it.
    pub parts: Parts<'d>,
    /// The tags that choose it.
    pub tags: Vec<Box<str>>,
    /// Whether its own schema says all of that.
    pub is_whole: bool,
}

/// How values of a union say which member they are; gives each candidate its tags.
pub fn tagging_of<'d>(
    low: &mut Lowering<'d, '_>,
    at: Cursor<'d>,
    candidates: &mut [Candidate<'d>],
) -> Tagging {
    let declared = at.get("discriminator").and_then(|it| it.text("propertyName"));
    let Some(property) = declared else {
        return infer(low, candidates);
    };
    let mapping = mapping_of(low, at);
    for entry in &mapping {
        let is_meant = |it: &&mut Candidate<'d>| {
            it.at.node.span == entry.target
                || it.target.as_ref().is_some_and(|it| it.node.span == entry.target)
        };
        if let Some(candidate) = candidates.iter_mut().find(is_meant) {
            candidate.tags.push(entry.tag.into());
        } else {
            let tag = entry.tag.to_owned();
            low.report(entry.at, OpenApiProblem::DiscriminatorMapping { tag });
        }
    }
    complete(low, property, candidates);
    if candidates.iter().all(|it| !it.tags.is_empty()) && are_distinct(&*candidates) {
        return Tagging::Field(Name::new(property));
    }
    let keyword = "discriminator".into();
    low.report(at.key_span("discriminator"), OpenApiProblem::SchemaKeywordNotCarried { keyword });
    clear_tags(candidates);
    Tagging::Shape
}

/// Gives tags to the candidates that no mapping names: the constants of their
/// property, or else their names. Where all list the constants of all, only its
/// name can be the tag of one.
fn complete<'d>(low: &mut Lowering<'d, '_>, property: &str, candidates: &mut [Candidate<'d>]) {
    let mut unmapped: Vec<_> = candidates.iter_mut().filter(|it| it.tags.is_empty()).collect();
    for candidate in &mut unmapped {
        let said = tags_of(low, candidate, property);
        let implicit = || candidate.target.as_ref().map(|it| vec![it.name().into()]);
        candidate.tags = said.or_else(implicit).unwrap_or_default();
    }
    if are_distinct(unmapped.iter().map(|it| &**it)) {
        return;
    }
    for candidate in unmapped {
        let name = candidate.target.as_ref().map(|it| it.name().into_boxed_str());
        if let Some(name) = name.filter(|it| candidate.tags.contains(it)) {
            candidate.tags = vec![name];
        }
    }
}

/// An entry of a `mapping` that leads somewhere.
#[derive(Clone, Copy, Debug)]
pub struct Mapped<'d> {
    /// The tag.
    pub tag: &'d str,
    /// The schema.
    pub target: Span,
    /// Where the entry stands.
    pub at: Span,
}

/// The `mapping` of the discriminator of a schema.
pub fn mapping_of<'d>(low: &mut Lowering<'d, '_>, at: Cursor<'d>) -> Vec<Mapped<'d>> {
    let mapping = at.get("discriminator").and_then(|it| it.get("mapping"));
    let mut found = Vec::new();
    for (tag, entry) in mapping.into_iter().flat_map(Cursor::members) {
        let target = entry.as_str().and_then(|it| mapped(low, entry, it));
        if let Some(target) = target {
            found.push(Mapped { tag, target: target.node.span, at: entry.span() });
        } else {
            let tag = tag.to_owned();
            low.report(entry.span(), OpenApiProblem::DiscriminatorMapping { tag });
        }
    }
    found
}

/// Where an entry leads: by a reference, or by the name of a schema.
pub fn mapped<'d>(low: &Lowering<'d, '_>, at: Cursor<'d>, text: &str) -> Option<Target<'d>> {
    let by_name = format!("#/components/schemas/{}", escaped(text));
    let by_ref = || resolve(low.document, at.node, text);
    let by_name = || resolve(low.document, at.node, &by_name);
    if text.contains('#') { by_ref().or_else(by_name) } else { by_name().or_else(by_ref) }
}

/// The texts that a property of a candidate can have, if they are listed.
fn tags_of<'d>(
    low: &mut Lowering<'d, '_>,
    candidate: &Candidate<'d>,
    property: &str,
) -> Option<Vec<Box<str>>> {
    let property = candidate.parts.properties().into_iter().find(|it| it.name == property)?;
    let parts = flatten_all(low, property.last, &property.before);
    let constants = constants(&parts)?;
    let text = |it: &Json| it.as_str().map(Into::into);
    let tags: Option<Vec<Box<str>>> = constants.list.iter().map(|it| text(&it.value)).collect();
    tags.filter(|it| !it.is_empty())
}

fn clear_tags(candidates: &mut [Candidate<'_>]) {
    for candidate in candidates {
        candidate.tags.clear();
    }
}

fn are_distinct<'a, 'd: 'a>(candidates: impl IntoIterator<Item = &'a Candidate<'d>>) -> bool {
    let mut tags: Vec<_> = candidates.into_iter().flat_map(|it| &it.tags).collect();
    let all = tags.len();
    tags.sort();
    tags.dedup();
    tags.len() == all
}

/// Members that all require one property, each with constants of its own, are
/// told apart by it although the author does not say so.
fn infer<'d>(low: &mut Lowering<'d, '_>, candidates: &mut [Candidate<'d>]) -> Tagging {
    let Some(first) = candidates.first() else { return Tagging::Shape };
    let names: Vec<_> = first.parts.properties().iter().map(|it| it.name).collect();
    for name in names {
        let is_required =
            |it: &Candidate<'d>| it.parts.required().iter().any(|(it, _)| *it == name);
        if !candidates.iter().all(is_required) {
            continue;
        }
        let tags: Option<Vec<_>> = candidates.iter().map(|it| tags_of(low, it, name)).collect();
        let Some(tags) = tags else { continue };
        for (candidate, tags) in candidates.iter_mut().zip(tags) {
            candidate.tags = tags;
        }
        if are_distinct(&*candidates) {
            return Tagging::Field(Name::new(name));
        }
        clear_tags(candidates);
    }
    Tagging::Shape
}
