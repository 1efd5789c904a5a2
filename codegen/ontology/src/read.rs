//! A located tree to an ontology; each fault is told at its place.

use specloom_ir::{Cardinality, Direction, Name};
use specloom_source::{Entry, Map, Node, Sink, Span, closest};

use crate::base::{BASES, Base};
use crate::ontology::{EntitySpec, LinkSpec, Ontology, PropertySpec};
use crate::problem::OntologyProblem as Problem;

/// Reads an ontology. What is wrong is reported and left out.
pub fn read(root: &Node, sink: &mut Sink) -> Ontology {
    let mut ontology = Ontology { entities: Vec::new(), span: root.span };
    let Some(map) = members(root, "the ontology", sink) else { return ontology };
    only(map, &["entities"], sink);
    let Some(node) = needed(map, ("an ontology", root.span), "entities", sink) else {
        return ontology;
    };
    for (name, entry) in members(node, "entities", sink).into_iter().flatten() {
        ontology.entities.extend(entity(name, entry, sink));
    }
    targets(&ontology, sink);
    ontology
}

fn entity(name: &str, entry: &Entry, sink: &mut Sink) -> Option<EntitySpec> {
    is_name(name, entry.key, sink);
    let map = members(&entry.node, name, sink)?;
    only(map, &["title", "plural", "description", "key", "properties", "links"], sink);
    let here = ("an entity", entry.key);
    let key = needed(map, here, "key", sink);
    let key = key.and_then(|it| Some((text(it, "key", sink)?, it.span)));
    let properties = needed(map, here, "properties", sink);
    let written = properties.and_then(|it| members(it, "properties", sink));
    let properties = written.into_iter().flatten();
    let properties = properties.filter_map(|(name, it)| property(name, it, sink)).collect();
    let links = map.get("links").and_then(|it| members(&it.node, "links", sink));
    let links = links.into_iter().flatten().filter_map(|(name, it)| link(name, it, sink)).collect();
    let (key, key_span) = key?;
    let it = EntitySpec {
        name: name.to_owned(),
        title: optional(map, "title", sink),
        plural: optional(map, "plural", sink),
        description: optional(map, "description", sink),
        key,
        properties,
        links,
        span: entry.key,
    };
    told_apart(&it, sink);
    // What is wrong with a property that could not be read was told already.
    let is_read = it.properties.iter().any(|property| property.name == it.key);
    if is_read || written.is_some_and(|written| !written.contains_key(&it.key)) {
        key_is_right(&it, key_span, sink);
    }
    Some(it)
}

fn property(name: &str, entry: &Entry, sink: &mut Sink) -> Option<PropertySpec> {
    is_name(name, entry.key, sink);
    let map = members(&entry.node, name, sink)?;
    only(map, &["title", "description", "type", "list", "nullable", "editable"], sink);
    let node = needed(map, ("a property", entry.key), "type", sink)?;
    let word = text(node, "type", sink)?;
    let Some(base) = Base::named(&word) else {
        let closest = closest(&word, BASES.iter().map(|(name, _)| *name)).map(str::to_owned);
        sink.report(node.span, Problem::UnknownBaseType { name: word, closest });
        return None;
    };
    Some(PropertySpec {
        name: name.to_owned(),
        title: optional(map, "title", sink),
        description: optional(map, "description", sink),
        base,
        is_list: flag(map, "list", false, sink),
        is_nullable: flag(map, "nullable", false, sink),
        is_editable: flag(map, "editable", true, sink),
        span: entry.key,
    })
}

fn link(name: &str, entry: &Entry, sink: &mut Sink) -> Option<LinkSpec> {
    is_name(name, entry.key, sink);
    let map = members(&entry.node, name, sink)?;
    only(map, &["title", "description", "target", "cardinality", "direction"], sink);
    let here = ("a link", entry.key);
    let target = needed(map, here, "target", sink);
    let cardinality = needed(map, here, "cardinality", sink);
    let cardinality = cardinality.and_then(|it| one_of(it, "cardinality", &CARDINALITIES, sink));
    let direction = map.get("direction");
    let direction = direction.and_then(|it| one_of(&it.node, "direction", &DIRECTIONS, sink));
    let target_node = target?;
    Some(LinkSpec {
        name: name.to_owned(),
        title: optional(map, "title", sink),
        description: optional(map, "description", sink),
        target: text(target_node, "target", sink)?,
        cardinality: cardinality?,
        direction,
        span: entry.key,
        target_span: target_node.span,
    })
}

const CARDINALITIES: [(&str, Cardinality); 4] = [
    ("one_to_one", Cardinality::OneToOne),
    ("one_to_many", Cardinality::OneToMany),
    ("many_to_one", Cardinality::ManyToOne),
    ("many_to_many", Cardinality::ManyToMany),
];

const DIRECTIONS: [(&str, Direction); 2] =
    [("forward", Direction::Forward), ("reverse", Direction::Reverse)];

/// One of some words, written with any marks between their parts.
fn one_of<T: Copy>(node: &Node, member: &str, words: &[(&str, T)], sink: &mut Sink) -> Option<T> {
    let found = node.as_str().and_then(|text| {
        let text = Name::new(text).words().join("_");
        words.iter().find(|(word, _)| *word == text).map(|(_, it)| *it)
    });
    if found.is_none() {
        let words: Vec<String> = words.iter().map(|(word, _)| format!("`{word}`")).collect();
        let expected = format!("one of {}", words.join(", "));
        sink.report(node.span, Problem::OntologyValue { member: member.to_owned(), expected });
    }
    found
}

/// Links lead to entities that are there.
fn targets(ontology: &Ontology, sink: &mut Sink) {
    let names: Vec<&str> = ontology.entities.iter().map(|it| it.name.as_str()).collect();
    for link in ontology.entities.iter().flat_map(|it| &it.links) {
        if !names.contains(&link.target.as_str()) {
            let closest = closest(&link.target, names.iter().copied()).map(str::to_owned);
            let target = link.target.clone();
            sink.report(link.target_span, Problem::UnknownLinkTarget { target, closest });
        }
    }
}

fn told_apart(it: &EntitySpec, sink: &mut Sink) {
    for link in &it.links {
        if let Some(property) = it.properties.iter().find(|it| it.name == link.name) {
            let (name, first) = (link.name.clone(), property.span);
            sink.report(link.span, Problem::DuplicateEntityMember { name, first });
        }
    }
}

fn key_is_right(it: &EntitySpec, at: Span, sink: &mut Sink) {
    let reason = match it.properties.iter().find(|property| property.name == it.key) {
        None => "the entity has no such property",
        Some(key) if key.is_list => "it is a list",
        Some(key) if key.is_nullable => "it may be null",
        Some(key) if !key.base.is_key() => "its type is none of a key",
        Some(_) => return,
    };
    let (entity, key) = (it.name.clone(), it.key.clone());
    sink.report(at, Problem::BadEntityKey { entity, key, reason });
}

fn is_name(name: &str, at: Span, sink: &mut Sink) {
    let is_right = !name.trim().is_empty() && !name.contains(['.', ',']) && !name.starts_with('-');
    if !is_right {
        let expected = "a name: something, without `.` and `,`, and no `-` first".to_owned();
        sink.report(at, Problem::OntologyValue { member: name.to_owned(), expected });
    }
}

fn members<'a>(node: &'a Node, member: &str, sink: &mut Sink) -> Option<&'a Map> {
    let map = node.as_map();
    if map.is_none() {
        wrong(node, member, "a map", sink);
    }
    map
}

fn only(map: &Map, known: &[&str], sink: &mut Sink) {
    for (member, entry) in map {
        if !known.contains(&&**member) {
            let closest = closest(member, known.iter().copied()).map(str::to_owned);
            let member = member.to_string();
            sink.report(entry.key, Problem::UnknownOntologyMember { member, closest });
        }
    }
}

fn needed<'a>(
    map: &'a Map,
    (of, at): (&'static str, Span),
    member: &'static str,
    sink: &mut Sink,
) -> Option<&'a Node> {
    let found = map.get(member).map(|it| &it.node);
    if found.is_none() {
        sink.report(at, Problem::MissingOntologyMember { of, member });
    }
    found
}

fn text(node: &Node, member: &str, sink: &mut Sink) -> Option<String> {
    let text = node.as_str();
    if text.is_none() {
        wrong(node, member, "a text", sink);
    }
    text.map(str::to_owned)
}

fn optional(map: &Map, member: &str, sink: &mut Sink) -> Option<String> {
    map.get(member).and_then(|it| text(&it.node, member, sink))
}

fn flag(map: &Map, member: &str, otherwise: bool, sink: &mut Sink) -> bool {
    let Some(entry) = map.get(member) else { return otherwise };
    entry.node.as_bool().unwrap_or_else(|| {
        wrong(&entry.node, member, "`true` or `false`", sink);
        otherwise
    })
}

fn wrong(node: &Node, member: &str, expected: &str, sink: &mut Sink) {
    let (member, expected) = (member.to_owned(), expected.to_owned());
    sink.report(node.span, Problem::OntologyValue { member, expected });
}
