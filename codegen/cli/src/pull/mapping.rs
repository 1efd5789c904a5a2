//! A platform's answers to an ontology.

use serde_json::Value;
use specloom_ir::{Cardinality, Direction, Name};
use specloom_ontology::base::Base;
use specloom_ontology::{EntitySpec, LinkSpec, Ontology, PropertySpec};
use specloom_source::Span;

use crate::pull_settings::{LinkMembers, PropertyMembers, Pull};

/// An ontology, and what could not be taken over.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Pulled {
    /// The ontology, entities and what they have by name.
    pub ontology: Ontology,
    /// What was left out, a sentence each.
    pub left_out: Vec<String>,
}

/// The ontology that a platform describes. What no code can be made of is left
/// out and told: an object keeps such members all the same.
pub fn ontology(pull: &Pull, answers: &Value) -> Pulled {
    let mut pulled = Pulled::default();
    for answer in answers.as_array().into_iter().flatten() {
        let entity = entity(pull, answer, &mut pulled.left_out);
        pulled.ontology.entities.extend(entity);
    }
    let entities = &mut pulled.ontology.entities;
    entities.sort_by(|one, other| one.name.cmp(&other.name));
    entities.dedup_by(|one, other| one.name == other.name);
    let names: Vec<String> = entities.iter().map(|it| it.name.clone()).collect();
    for entity in entities {
        let EntitySpec { name, links, .. } = entity;
        links.retain(|link| {
            let is_known = names.contains(&link.target);
            if !is_known {
                let (link, target) = (plain(&link.name), plain(&link.target));
                pulled.left_out.push(format!(
                    "the link `{}.{link}` leads to `{target}`, which the platform does not list",
                    plain(name)
                ));
            }
            is_known
        });
    }
    pulled
}

fn entity(pull: &Pull, answer: &Value, left_out: &mut Vec<String>) -> Option<EntitySpec> {
    let at = &pull.entity;
    let (Some(name), Some(key)) = (text(answer, &at.name), text(answer, &at.key)) else {
        left_out.push("an entity has no name or no key".to_owned());
        return None;
    };
    let mut properties = Vec::new();
    for it in list(answer, &at.properties) {
        match property(&pull.property, it, &key) {
            Ok(property) => properties.push(property),
            Err(why) => left_out.push(format!("a property of `{}` {why}", plain(&name))),
        }
    }
    let mut links = Vec::new();
    for it in at.links.iter().flat_map(|links| list(answer, links)) {
        match link(&pull.link, it) {
            Ok(link) => links.push(link),
            Err(why) => left_out.push(format!("a link of `{}` {why}", plain(&name))),
        }
    }
    if !properties.iter().any(|it| it.name == key) {
        left_out.push(format!(
            "the entity `{}` has the key `{}`, which is none of its properties",
            plain(&name),
            plain(&key)
        ));
        return None;
    }
    links.retain(|link| {
        let is_free = !properties.iter().any(|it| it.name == link.name);
        if !is_free {
            let link = plain(&link.name);
            left_out.push(format!("the link `{}.{link}` has the name of a property", plain(&name)));
        }
        is_free
    });
    properties
        .sort_by(|one, other| (one.name != key, &one.name).cmp(&(other.name != key, &other.name)));
    properties.dedup_by(|one, other| one.name == other.name);
    links.sort_by(|one, other| one.name.cmp(&other.name));
    links.dedup_by(|one, other| one.name == other.name);
    Some(EntitySpec {
        name,
        title: said(answer, at.title.as_ref()),
        plural: said(answer, at.plural.as_ref()),
        description: said(answer, at.description.as_ref()),
        key,
        properties,
        links,
        span: Span::default(),
    })
}

fn property(at: &PropertyMembers, it: &Value, key: &str) -> Result<PropertySpec, String> {
    let name = text(it, &at.name).ok_or("has no name")?;
    let word = text(it, &at.base).unwrap_or_default();
    let base = Base::named(&word).ok_or_else(|| {
        format!("has a type that is not known: `{}` is a `{}`", plain(&name), plain(&word))
    })?;
    let is_key = name == key;
    Ok(PropertySpec {
        title: said(it, at.title.as_ref()),
        description: said(it, at.description.as_ref()),
        base,
        is_list: flag(it, at.list.as_ref()).unwrap_or(false),
        // A key is always there, and never changes.
        is_nullable: !is_key && flag(it, at.nullable.as_ref()).unwrap_or(true),
        is_editable: !is_key && flag(it, at.editable.as_ref()).unwrap_or(true),
        name,
        span: Span::default(),
    })
}

fn link(at: &LinkMembers, it: &Value) -> Result<LinkSpec, String> {
    let name = text(it, &at.name).ok_or("has no name")?;
    let target =
        text(it, &at.target).ok_or_else(|| format!("has no target: `{}`", plain(&name)))?;
    let word = text(it, &at.cardinality).unwrap_or_default();
    let spelled = Name::new(word.as_str()).words().join("_");
    let cardinality = Cardinality::ALL.into_iter().find(|it| it.as_str() == spelled);
    let cardinality = cardinality.ok_or_else(|| {
        format!("has a cardinality that is not known: `{}` is `{}`", plain(&name), plain(&word))
    })?;
    let direction = said(it, at.direction.as_ref()).map(|it| it.to_lowercase());
    let direction = Direction::ALL.into_iter().find(|it| Some(it.as_str()) == direction.as_deref());
    Ok(LinkSpec {
        title: said(it, at.title.as_ref()),
        description: said(it, at.description.as_ref()),
        target,
        cardinality,
        direction,
        name,
        span: Span::default(),
        target_span: Span::default(),
    })
}

fn list<'a>(value: &'a Value, member: &str) -> impl Iterator<Item = &'a Value> {
    value.get(member).and_then(Value::as_array).into_iter().flatten()
}

fn text(value: &Value, member: &str) -> Option<String> {
    value.get(member).and_then(Value::as_str).map(str::to_owned)
}

fn said(value: &Value, member: Option<&String>) -> Option<String> {
    text(value, member?).filter(|it| !it.trim().is_empty())
}

fn flag(value: &Value, member: Option<&String>) -> Option<bool> {
    value.get(member?).and_then(Value::as_bool)
}

fn plain(text: &str) -> std::str::EscapeDebug<'_> {
    text.escape_debug()
}
