//! Where types enter an API: from its operations, webhooks, signatures, entities and tables.

use crate::api::{Api, Webhook};
use crate::body::{Body, Media};
use crate::entity::Entity;
use crate::id::{OperationId, TypeRef};
use crate::operation::Operation;
use crate::outcome::Outcome;
use crate::table::Table;
use crate::types::Shape;

/// Who reads and who writes what stands in a place.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Position {
    /// The client writes it.
    Request,
    /// The client reads it: answers, and what the API sends by itself.
    Response,
}

/// Who brings a type in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Source {
    /// An operation.
    Operation(OperationId),
    /// A webhook: an index into [`Api::webhooks`].
    Webhook(usize),
    /// The signature of inbound deliveries, with the type of their body.
    Signature,
    /// An entity of the ontology: an index into [`Api::entities`].
    Entity(usize),
    /// A table: an index into [`Tables::tables`](crate::Tables::tables).
    Table(usize),
}

/// A place of an operation or webhook where a type stands; numbers count from
/// 0 in the author's order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum EntryPlace {
    /// The type of a param.
    Param(usize),
    /// One form of the body that is sent, or of a webhook's body.
    Body {
        /// The form.
        media: usize,
    },
    /// A header of a part of that.
    BodyPartHeader {
        /// The form.
        media: usize,
        /// The part.
        part: usize,
        /// The header.
        header: usize,
    },
    /// A header of a webhook.
    Header(usize),
    /// One form of what comes back, or of what the receiver of a webhook answers.
    Outcome {
        /// The outcome.
        outcome: usize,
        /// The form.
        media: usize,
    },
    /// A header of what comes back.
    OutcomeHeader {
        /// The outcome.
        outcome: usize,
        /// The header.
        header: usize,
    },
    /// A header of a part of what comes back.
    OutcomePartHeader {
        /// The outcome.
        outcome: usize,
        /// The form.
        media: usize,
        /// The part.
        part: usize,
        /// The header.
        header: usize,
    },
    /// An item of a list that comes in pieces.
    PageItem,
    /// The body of an inbound delivery.
    Event,
    /// An object of an entity, as it comes.
    Object,
    /// An object of an entity, as it is created.
    Input,
    /// What an update of an object may change.
    Changes,
    /// A row of a table, as it comes.
    Row,
    /// The value of a column, as it is compared and written: a number from 0.
    Column(usize),
}

/// One type that enters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Entry {
    /// Who brings it in.
    pub source: Source,
    /// Where it stands.
    pub place: EntryPlace,
    /// The type.
    pub ty: TypeRef,
}

impl Entry {
    /// Whether the client writes or reads it.
    pub fn position(&self) -> Position {
        match self.source {
            Source::Webhook(_) if self.place.is_answer() => Position::Request,
            Source::Webhook(_) | Source::Signature => Position::Response,
            Source::Operation(_) | Source::Entity(_) | Source::Table(_) => match self.place {
                EntryPlace::Param(_)
                | EntryPlace::Body { .. }
                | EntryPlace::BodyPartHeader { .. }
                | EntryPlace::Input
                | EntryPlace::Changes
                | EntryPlace::Column(_) => Position::Request,
                EntryPlace::Header(_)
                | EntryPlace::Outcome { .. }
                | EntryPlace::OutcomeHeader { .. }
                | EntryPlace::OutcomePartHeader { .. }
                | EntryPlace::PageItem
                | EntryPlace::Event
                | EntryPlace::Object
                | EntryPlace::Row => Position::Response,
            },
        }
    }
}

impl EntryPlace {
    /// Whether it is a part of an answer: what comes back from an operation, and what
    /// the receiver of a webhook gives back.
    fn is_answer(self) -> bool {
        match self {
            Self::Outcome { .. } | Self::OutcomeHeader { .. } | Self::OutcomePartHeader { .. } => {
                true
            }
            Self::Param(_)
            | Self::Body { .. }
            | Self::BodyPartHeader { .. }
            | Self::Header(_)
            | Self::PageItem
            | Self::Event
            | Self::Object
            | Self::Input
            | Self::Changes
            | Self::Row
            | Self::Column(_) => false,
        }
    }
}

/// All types that enter: operations, then webhooks, the signature's, then
/// entities and tables.
pub fn entries(api: &Api) -> Vec<Entry> {
    let mut entries: Vec<Entry> =
        api.operations.entries().flat_map(|(id, it)| of_operation(id, it)).collect();
    entries.extend(api.webhooks.iter().enumerate().flat_map(|(at, it)| of_webhook(at, it)));
    if let Some(ty) = api.behaviour.signature.as_ref().and_then(|it| it.event) {
        entries.push(Entry { source: Source::Signature, place: EntryPlace::Event, ty });
    }
    entries.extend(api.entities.iter().enumerate().flat_map(|(at, it)| of_entity(at, it)));
    let tables = api.tables.iter().flat_map(|it| &it.tables).enumerate();
    entries.extend(tables.flat_map(|(at, it)| of_table(api, at, it)));
    entries
}

/// The types that enter by an entity; `at` is its place in [`Api::entities`].
pub fn of_entity(at: usize, entity: &Entity) -> [Entry; 3] {
    let places = [
        (EntryPlace::Object, entity.object),
        (EntryPlace::Input, entity.object),
        (EntryPlace::Changes, entity.changes),
    ];
    places.map(|(place, id)| {
        let ty = TypeRef { id, nullable: false };
        Entry { source: Source::Entity(at), place, ty }
    })
}

/// The types that enter by a table: a row, which comes, and what its columns
/// hold, which is sent as well.
pub fn of_table(api: &Api, at: usize, table: &Table) -> Vec<Entry> {
    let ty = TypeRef { id: table.row, nullable: false };
    let mut places = vec![(EntryPlace::Row, ty)];
    if let Some(Shape::Struct(row)) = api.types.get(table.row).map(|it| &it.shape) {
        let columns = row.fields.iter().enumerate();
        places.extend(columns.map(|(at, it)| (EntryPlace::Column(at), it.ty)));
    }
    let source = Source::Table(at);
    places.into_iter().map(|(place, ty)| Entry { source, place, ty }).collect()
}

/// The types that enter by an operation, in the order of its parts.
pub fn of_operation(id: OperationId, operation: &Operation) -> impl Iterator<Item = Entry> {
    let params = operation.params.iter().enumerate();
    let params = params.map(|(at, param)| (EntryPlace::Param(at), param.ty));
    let body = operation.body.iter().flat_map(|it| of_body(it));
    let page = operation.pagination.iter().map(|it| (EntryPlace::PageItem, it.item));
    let places = params.chain(body).chain(of_outcomes(&operation.outcomes)).chain(page);
    places.map(move |(place, ty)| Entry { source: Source::Operation(id), place, ty })
}

/// The types that enter by a webhook; `at` is its place in [`Api::webhooks`].
pub fn of_webhook(at: usize, webhook: &Webhook) -> Vec<Entry> {
    let source = Source::Webhook(at);
    let headers = webhook.headers.iter().enumerate();
    let headers = headers.map(|(at, it)| (EntryPlace::Header(at), it.ty));
    let places = headers.chain(webhook.body.iter().flat_map(of_body));
    let places = places.chain(of_outcomes(&webhook.outcomes));
    places.map(|(place, ty)| Entry { source, place, ty }).collect()
}

fn of_outcomes(outcomes: &[Outcome]) -> impl Iterator<Item = (EntryPlace, TypeRef)> {
    outcomes.iter().enumerate().flat_map(|(outcome, it)| {
        let headers = it.headers.iter().enumerate();
        let headers =
            headers.map(move |(header, it)| (EntryPlace::OutcomeHeader { outcome, header }, it.ty));
        let media = it.media.iter().enumerate().flat_map(move |(media, it)| {
            let whole = it.ty.map(|ty| (EntryPlace::Outcome { outcome, media }, ty));
            let parts = part_headers(it).map(move |(part, header, ty)| {
                (EntryPlace::OutcomePartHeader { outcome, media, part, header }, ty)
            });
            whole.into_iter().chain(parts)
        });
        headers.chain(media)
    })
}

fn of_body(body: &Body) -> impl Iterator<Item = (EntryPlace, TypeRef)> {
    body.media.iter().enumerate().flat_map(|(media, it)| {
        let whole = it.ty.map(|ty| (EntryPlace::Body { media }, ty));
        let parts = part_headers(it).map(move |(part, header, ty)| {
            (EntryPlace::BodyPartHeader { media, part, header }, ty)
        });
        whole.into_iter().chain(parts)
    })
}

fn part_headers(media: &Media) -> impl Iterator<Item = (usize, usize, TypeRef)> {
    media.parts.iter().enumerate().flat_map(|(part, it)| {
        it.headers.iter().enumerate().map(move |(header, it)| (part, header, it.ty))
    })
}
