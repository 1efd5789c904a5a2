//! Discriminators that are inherited: a base that its children name by `allOf`.

use std::collections::{BTreeSet, VecDeque};

use specloom_ir::{
    Docs, Member, Name, Openness, Owner, Role, Shape, Tagging, TypeId, TypeRef, Union,
};
use specloom_source::pointer::escaped;
use specloom_source::{Node, Span};

use crate::cursor::Cursor;
use crate::extension::{other_extensions, schema_extension};
use crate::lower::lowering::Lowering;
use crate::lower::named::named;
use crate::lower::parts::Parts;
use crate::lower::place::Place;
use crate::lower::tagging::mapping_of;
use crate::lower::types::lower_parts;
use crate::lower::union::{add_member, free_name};
use crate::problem::OpenApiProblem;
use crate::resolve::{Target, resolve};

/// A kind of a base.
#[derive(Clone, Debug)]
pub struct Child<'d> {
    /// The schema.
    pub target: Target<'d>,
    /// The tags that choose it.
    pub tags: Vec<Box<str>>,
}

/// Notes for each schema which ones name it in their `allOf`.
pub fn note_children(low: &mut Lowering<'_, '_>) {
    let document = low.document;
    for (name, schema) in components(&document.root) {
        low.seen.components.insert(schema.span, (name, schema));
        let parts = schema.get("allOf").and_then(Node::as_list).unwrap_or_default();
        for reference in parts.iter().filter_map(|it| it.get("$ref")) {
            let target = reference.as_str().and_then(|it| resolve(document, reference, it));
            if let Some(target) = target {
                low.seen.children.entry(target.node.span).or_default().push(schema);
            }
        }
    }
}

/// The schemas under `components`.
pub fn components(root: &Node) -> impl Iterator<Item = (&str, &Node)> {
    let schemas = root.get("components").and_then(|it| it.get("schemas"));
    let schemas = schemas.and_then(Node::as_map);
    schemas.into_iter().flatten().map(|(name, entry)| (&**name, &entry.node))
}

/// The kinds of a schema that is the base of others by its discriminator and has
/// no choice of its own; none if it is not.
pub fn children_of<'d>(
    low: &mut Lowering<'d, '_>,
    node: &'d Node,
    parts: &Parts<'d>,
) -> Vec<Child<'d>> {
    let has_choice = |key: &str| parts.list.iter().any(|it| it.at.has(key));
    let schemas = low.schemas;
    let at = schemas.at(node);
    let property = at.get("discriminator").and_then(|it| it.text("propertyName"));
    if property.is_none() || has_choice("oneOf") || has_choice("anyOf") {
        return Vec::new();
    }
    let mapping = mapping_of(low, at);
    let mut spans: Vec<Span> = mapping.iter().map(|it| it.target).collect();
    descendants(low, node.span, &mut spans);
    if spans.len() >= KINDS {
        let feature = format!("a base of more than {KINDS} kinds");
        low.report(node.span, OpenApiProblem::UnsupportedFeature { feature });
    }
    spans.retain(|it| *it != node.span);
    if spans.is_empty() {
        return Vec::new();
    }
    if mapping.is_empty() || mapping.iter().any(|it| it.target == node.span) {
        spans.push(node.span);
    }
    let mut children: Vec<Child<'d>> = Vec::new();
    let mut known = BTreeSet::new();
    for span in spans {
        if !known.insert(span) {
            continue;
        }
        let Some(target) = component_at(low, span) else { continue };
        let mapped = mapping.iter().filter(|it| it.target == span).map(|it| it.tag.into());
        let mut tags: Vec<Box<str>> = mapped.collect();
        if tags.is_empty() {
            tags.push(target.name().into());
        }
        children.push(Child { target, tags });
    }
    children
}

fn component_at<'d>(low: &Lowering<'d, '_>, span: Span) -> Option<Target<'d>> {
    let (name, node) = *low.seen.components.get(&span)?;
    let token = escaped(name);
    Some(Target { node, pointer: format!("/components/schemas/{token}").into() })
}

/// How many kinds of one base are looked for; beyond it a document is hostile.
const KINDS: usize = 1_000;

/// Adds the schemas that build on a schema, and those that build on them.
fn descendants(low: &Lowering<'_, '_>, of: Span, spans: &mut Vec<Span>) {
    let mut known: BTreeSet<Span> = spans.iter().copied().collect();
    let mut visited = BTreeSet::from([of]);
    let mut open = VecDeque::from([of]);
    while let Some(span) = open.pop_front().filter(|_| spans.len() < KINDS) {
        for child in low.seen.children.get(&span).into_iter().flatten() {
            if known.insert(child.span) {
                spans.push(child.span);
            }
            if low.seen.children.contains_key(&child.span) && visited.insert(child.span) {
                open.push_back(child.span);
            }
        }
    }
}

/// Makes of a base the union of its kinds. The base itself, where values may be
/// nothing more, is a type of its own.
pub fn union_of_children<'d>(
    low: &mut Lowering<'d, '_>,
    id: TypeId,
    parts: &Parts<'d>,
    children: &[Child<'d>],
) {
    let at = parts.top;
    let property = at.get("discriminator").and_then(|it| it.get("propertyName"));
    let property = property.and_then(Cursor::as_str).unwrap_or_default();
    let mut members: Vec<Member> = Vec::new();
    for child in children {
        let name = free_name(&members, &child.target.name());
        let origin = child.target.node.span;
        let ty = if origin == at.span() {
            let role = Role::Member(Name::new(format!("{name} base")));
            let place = Place::part(Owner::Type(id), role, origin);
            lower_parts(low, parts.clone(), &place)
        } else {
            named(low, &child.target)
        };
        let ty = TypeRef { nullable: false, ..ty };
        let tags = child.tags.clone();
        add_member(&mut members, Member { name, ty, docs: Docs::default(), tags, origin });
    }
    let extension = schema_extension(at.node, &mut low.reports);
    let openness = if extension.closed { Openness::Closed } else { Openness::Open };
    let tagging = Tagging::Field(Name::new(property));
    let def = &mut low.api.types[id];
    def.shape = Shape::Union(Union { members, tagging, openness });
    def.extensions = other_extensions(at.node);
}
