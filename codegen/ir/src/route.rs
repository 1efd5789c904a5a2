//! The way from an operation to a use of a type, in words.

use std::fmt;

use crate::api::Api;
use crate::binding::Binding;
use crate::body::Media;
use crate::edge::Place;
use crate::entry::{Entry, EntryPlace, Source};
use crate::name::Name;
use crate::object::Field;
use crate::operation::Operation;
use crate::param::Location;
use crate::status::StatusPattern;
use crate::types::Shape;

/// A way to a use of a type. Prints as `` `POST /orders` → 200 → `items[].price` ``.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Route {
    /// From the operation on.
    pub steps: Vec<Step>,
}

/// One step of a way.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Step {
    /// An operation: method and path.
    Operation(Box<str>),
    /// A webhook.
    Webhook(Name),
    /// The signed deliveries of the API.
    Delivery,
    /// An entity of the ontology.
    Entity(Name),
    /// A table.
    Table(Name),
    /// A param.
    Param(Location, Name),
    /// What is sent.
    Body,
    /// What comes back with a status.
    Outcome(StatusPattern),
    /// A header.
    Header(Name),
    /// A part of a form or multipart body.
    Part(Name),
    /// An item of a list that comes in pieces.
    PageItem,
    /// A field.
    Field(Name),
    /// An argument of a field.
    Argument(Name),
    /// The members that are not named.
    Rest,
    /// A member of a union.
    Member(Name),
    /// The items of a list.
    Item,
    /// The values of a map.
    Value,
    /// One of the first items of a tuple, counted from 0.
    Slot(usize),
}

/// The steps to where a type enters.
pub(crate) fn entry_steps(api: &Api, entry: &Entry) -> Vec<Step> {
    let (mut steps, body, outcomes) = match entry.source {
        Source::Operation(id) => {
            let Some(operation) = api.operations.get(id) else { return Vec::new() };
            (
                vec![Step::Operation(request_line(operation))],
                operation.body.as_deref(),
                &operation.outcomes,
            )
        }
        Source::Webhook(at) => {
            let Some(webhook) = api.webhooks.get(at) else { return Vec::new() };
            (vec![Step::Webhook(webhook.name.clone())], webhook.body.as_ref(), &webhook.outcomes)
        }
        Source::Signature => return vec![Step::Delivery],
        Source::Entity(at) => {
            return api
                .entities
                .get(at)
                .map(|it| Step::Entity(it.name.clone()))
                .into_iter()
                .collect();
        }
        Source::Table(at) => {
            let table = api.tables.iter().flat_map(|it| &it.tables).nth(at);
            return table.map(|it| Step::Table(it.name.clone())).into_iter().collect();
        }
    };
    let outcome = |at: usize| outcomes.get(at);
    let status = |at: usize| outcome(at).map(|it| Step::Outcome(it.status));
    match entry.place {
        EntryPlace::Param(at) => {
            let Source::Operation(id) = entry.source else { return steps };
            let param = api.operations.get(id).and_then(|it| it.params.get(at));
            steps.extend(param.map(|it| Step::Param(it.location, it.name.clone())));
        }
        EntryPlace::Header(at) => {
            let Source::Webhook(webhook) = entry.source else { return steps };
            let header = api.webhooks.get(webhook).and_then(|it| it.headers.get(at));
            steps.extend(header.map(|it| Step::Header(it.name.clone())));
        }
        EntryPlace::Body { .. } => steps.push(Step::Body),
        EntryPlace::BodyPartHeader { media, part, header } => {
            steps.push(Step::Body);
            let media = body.as_ref().and_then(|it| it.media.get(media));
            steps.extend(part_steps(media, part, header));
        }
        EntryPlace::Outcome { outcome, .. } => steps.extend(status(outcome)),
        EntryPlace::OutcomeHeader { outcome: at, header } => {
            steps.extend(status(at));
            let header = outcome(at).and_then(|it| it.headers.get(header));
            steps.extend(header.map(|it| Step::Header(it.name.clone())));
        }
        EntryPlace::OutcomePartHeader { outcome: at, media, part, header } => {
            steps.extend(status(at));
            let media = outcome(at).and_then(|it| it.media.get(media));
            steps.extend(part_steps(media, part, header));
        }
        EntryPlace::PageItem => steps.push(Step::PageItem),
        EntryPlace::Event
        | EntryPlace::Object
        | EntryPlace::Input
        | EntryPlace::Changes
        | EntryPlace::Row
        | EntryPlace::Column(_) => {}
    }
    steps
}

/// The steps to a header of a part.
fn part_steps(media: Option<&Media>, part: usize, header: usize) -> Vec<Step> {
    let part = media.and_then(|it| it.parts.get(part));
    let header = part.and_then(|it| it.headers.get(header));
    let part = part.map(|it| Step::Part(it.name.clone()));
    part.into_iter().chain(header.map(|it| Step::Header(it.name.clone()))).collect()
}

fn request_line(operation: &Operation) -> Box<str> {
    let Binding::Http { method, path, .. } = &operation.binding;
    format!("{} {}", method.as_str(), path.text).into()
}

/// The step to a place within a type; an alias is none.
pub(crate) fn place_step(shape: &Shape, place: Place) -> Option<Step> {
    let fields: &[Field] = match shape {
        Shape::Struct(it) => &it.fields,
        Shape::Interface(it) => &it.fields,
        Shape::Union(it) => {
            let Place::Member(at) = place else { return None };
            return it.members.get(at).map(|it| Step::Member(it.name.clone()));
        }
        Shape::Scalar(_)
        | Shape::Enum(_)
        | Shape::List(_)
        | Shape::Map(_)
        | Shape::Tuple { .. }
        | Shape::Alias(_)
        | Shape::Any
        | Shape::Parameter(_)
        | Shape::Never => &[],
    };
    match place {
        Place::Field(at) => fields.get(at).map(|it| Step::Field(it.name.clone())),
        Place::Argument { field, argument } => {
            let argument = fields.get(field)?.arguments.get(argument)?;
            Some(Step::Argument(argument.name.clone()))
        }
        Place::Rest => Some(Step::Rest),
        Place::Item | Place::SlotRest => Some(Step::Item),
        Place::Value => Some(Step::Value),
        Place::Slot(at) => Some(Step::Slot(at)),
        Place::Implements(_) | Place::Implementor(_) | Place::Member(_) | Place::Target => None,
    }
}

impl fmt::Display for Route {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut parts: Vec<String> = self.steps.iter().filter_map(outer).collect();
        let path: Vec<String> = self.steps.iter().filter_map(inner).collect();
        if !path.is_empty() {
            parts.push(format!("`{}`", path.concat().trim_start_matches('.')));
        }
        f.write_str(&parts.join(" → "))
    }
}

/// A step that stands by itself.
fn outer(step: &Step) -> Option<String> {
    match step {
        Step::Operation(line) => Some(format!("`{line}`")),
        Step::Webhook(name) => Some(format!("webhook `{name}`")),
        Step::Delivery => Some("delivery".into()),
        Step::Entity(name) => Some(format!("entity `{name}`")),
        Step::Table(name) => Some(format!("table `{name}`")),
        Step::Param(location, name) => Some(format!("{} `{name}`", location_word(*location))),
        Step::Body => Some("body".into()),
        Step::Outcome(StatusPattern::Exact(status)) => Some(status.to_string()),
        Step::Outcome(StatusPattern::Class(class)) => Some(format!("{class}XX")),
        Step::Outcome(StatusPattern::Default) => Some("default".into()),
        Step::Header(name) => Some(format!("header `{name}`")),
        Step::Part(name) => Some(format!("part `{name}`")),
        Step::PageItem => Some("each item".into()),
        Step::Field(_)
        | Step::Argument(_)
        | Step::Rest
        | Step::Member(_)
        | Step::Item
        | Step::Value
        | Step::Slot(_) => None,
    }
}

/// A step within a value.
fn inner(step: &Step) -> Option<String> {
    match step {
        Step::Field(name) => Some(format!(".{name}")),
        Step::Argument(name) => Some(format!("({name}:)")),
        Step::Rest => Some(".*".into()),
        Step::Member(name) => Some(format!("({name})")),
        Step::Item => Some("[]".into()),
        Step::Value => Some("{}".into()),
        Step::Slot(at) => Some(format!("[{at}]")),
        Step::Operation(_)
        | Step::Webhook(_)
        | Step::Delivery
        | Step::Entity(_)
        | Step::Table(_)
        | Step::Param(..)
        | Step::Body
        | Step::Outcome(_)
        | Step::Header(_)
        | Step::Part(_)
        | Step::PageItem => None,
    }
}

fn location_word(location: Location) -> &'static str {
    match location {
        Location::Path => "path",
        Location::Query => "query",
        Location::QueryString => "query string",
        Location::Header => "header",
        Location::Cookie => "cookie",
        Location::Variable => "variable",
    }
}
