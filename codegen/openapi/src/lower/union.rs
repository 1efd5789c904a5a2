//! Unions: one of several types.

use specloom_ir::{
    Docs, Member, Name, Openness, Owner, Role, Shape, Tagging, TypeId, TypeRef, Union,
};

use crate::cursor::Cursor;
use crate::extension::schema_extension;
use crate::lower::docs::docs;
use crate::lower::flatten::flatten;
use crate::lower::form::Choice;
use crate::lower::kinds::Kind;
use crate::lower::lowering::Lowering;
use crate::lower::parts::Parts;
use crate::lower::place::Place;
use crate::lower::reduce::{reduce, sole_ref};
use crate::lower::tagging::{Candidate, tagging_of};
use crate::lower::types::{lower_parts, lower_schema};
use crate::media_type::is_bytes;

/// The union of the members of `oneOf` or `anyOf`.
pub fn union_of_choice<'d>(
    low: &mut Lowering<'d, '_>,
    parts: &Parts<'d>,
    choice: &Choice<'d>,
    id: TypeId,
) -> Shape {
    let mut candidates: Vec<Candidate<'d>> = Vec::new();
    for at in &choice.members {
        let reduced = reduce(low, *at);
        let target = sole_ref(reduced.at).and_then(|_| low.target(reduced.at));
        let mut said = flatten(low, reduced.at);
        // One that builds on the base by its own `allOf` is whole by itself.
        let builds_on_base = target.as_ref().is_some_and(|target| {
            let children = low.seen.children.get(&choice.at.span()).into_iter().flatten();
            children.into_iter().any(|it| it.span == target.node.span)
        });
        let is_whole = choice.base.is_empty() || builds_on_base;
        if !is_whole {
            said.list.splice(0..0, choice.base.iter().copied());
        }
        candidates.push(Candidate { at: *at, target, parts: said, tags: Vec::new(), is_whole });
    }
    let tagging = tagging_of(low, choice.at, &mut candidates);
    let mut members: Vec<Member> = Vec::new();
    for (index, candidate) in candidates.into_iter().enumerate() {
        let name = free_name(&members, &word_for(&candidate, index));
        let place = Place::part(Owner::Type(id), Role::Member(name.clone()), candidate.at.span());
        let ty = if candidate.is_whole {
            lower_schema(low, candidate.at, &place)
        } else {
            lower_parts(low, candidate.parts.clone(), &place)
        };
        let prose = if candidate.target.is_some() { Docs::default() } else { docs(candidate.at) };
        let member = Member {
            name,
            ty: TypeRef { nullable: false, ..ty },
            docs: prose,
            tags: candidate.tags,
            origin: candidate.at.span(),
        };
        add_member(&mut members, member);
    }
    shape_of_members(low, parts, members, tagging)
}

/// The union of several JSON types.
pub fn union_of_kinds<'d>(
    low: &mut Lowering<'d, '_>,
    parts: &Parts<'d>,
    kinds: &[Kind],
    id: TypeId,
) -> Shape {
    let mut members = Vec::new();
    for kind in kinds {
        let name = Name::new(kind.word());
        let place = Place::part(Owner::Type(id), Role::Member(name.clone()), parts.top.span());
        let one = Parts { only: Some(*kind), ..parts.clone() };
        let ty = lower_parts(low, one, &place);
        let ty = TypeRef { nullable: false, ..ty };
        let origin = parts.top.span();
        add_member(
            &mut members,
            Member { name, ty, docs: Docs::default(), tags: Vec::new(), origin },
        );
    }
    shape_of_members(low, parts, members, Tagging::Shape)
}

/// The union itself, or another name for its only member.
fn shape_of_members(
    low: &mut Lowering<'_, '_>,
    parts: &Parts<'_>,
    members: Vec<Member>,
    tagging: Tagging,
) -> Shape {
    if let [only] = members.as_slice() {
        return Shape::Alias(only.ty);
    }
    let extension = schema_extension(parts.top.node, &mut low.reports);
    let openness = if extension.closed { Openness::Closed } else { Openness::Open };
    Shape::Union(Union { members, tagging, openness })
}

/// Adds a member; one whose type is there already adds its tags to that.
pub fn add_member(members: &mut Vec<Member>, member: Member) {
    match members.iter_mut().find(|it| it.ty.id == member.ty.id) {
        Some(known) => {
            for tag in member.tags {
                if !known.tags.contains(&tag) {
                    known.tags.push(tag);
                }
            }
        }
        None => members.push(member),
    }
}

/// The name, or with a number if another member has it.
pub fn free_name(members: &[Member], name: &str) -> Name {
    let mut free = name.to_owned();
    let mut number = 2;
    while members.iter().any(|it| *it.name.wire == *free) {
        free = format!("{name} {number}");
        number += 1;
    }
    Name::new(free)
}

/// The best word there is for a member.
fn word_for(candidate: &Candidate<'_>, index: usize) -> String {
    if let Some(target) = &candidate.target {
        return target.name();
    }
    let title = candidate.at.text("title").filter(|it| !it.trim().is_empty());
    if let Some(title) = title {
        return title.to_owned();
    }
    if let Some(tag) = candidate.tags.first() {
        return tag.to_string();
    }
    kind_word(candidate.at, &candidate.parts).unwrap_or_else(|| format!("variant {}", index + 1))
}

/// The same for a text, whether its bytes are told in the way of 3.0 or of 3.1.
fn text_word<'d>(parts: &Parts<'d>) -> &'d str {
    let is_base64 = parts.last_text("contentEncoding") == Some("base64");
    let is_raw = parts.last_text("contentMediaType").is_some_and(is_bytes);
    match parts.last_text("format") {
        Some(format) => format,
        None if is_base64 => "byte",
        None if is_raw => "binary",
        None => "string",
    }
}

/// A word for what the values look like.
fn kind_word(at: Cursor<'_>, parts: &Parts<'_>) -> Option<String> {
    if let Some(items) = at.get("items") {
        let item = items.text("$ref").and_then(|it| it.rsplit('/').next());
        let item = item.or_else(|| items.text("type"));
        return Some(item.map_or_else(|| "array".into(), |it| format!("{it} array")));
    }
    match parts.named_kinds()?.list().as_slice() {
        [Kind::String] => Some(text_word(parts).to_owned()),
        [kind] => Some(kind.word().to_owned()),
        _ => None,
    }
}
