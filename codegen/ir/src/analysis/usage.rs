//! In which direction each type travels.

use crate::analysis::facts::Facts;
use crate::api::Api;
use crate::edge::{Place, edges};
use crate::entry::{Position, Source, entries};
use crate::id::TypeId;

/// In which direction a type travels; a type that nothing uses does not at all.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Usage {
    /// In requests of operations, params included, and in what a webhook is answered with.
    pub sent: bool,
    /// In answers of operations, headers included.
    pub received: bool,
    /// In what the API sends by itself: webhooks and signed deliveries.
    pub delivered: bool,
}

impl Usage {
    /// Whether clients write it.
    pub fn is_written(self) -> bool {
        self.sent
    }

    /// Whether clients read it.
    pub fn is_read(self) -> bool {
        self.received || self.delivered
    }

    /// Whether it travels at all.
    pub fn is_used(self) -> bool {
        self.is_written() || self.is_read()
    }

    fn and(self, other: Self) -> Self {
        Self {
            sent: self.sent || other.sent,
            received: self.received || other.received,
            delivered: self.delivered || other.delivered,
        }
    }
}

/// In which direction each type travels. A struct is one type wherever it is
/// used, so the types of its fields travel with it even where a field's
/// [`Access`](crate::Access) keeps the field itself back.
pub fn usage(api: &Api) -> Facts<Usage> {
    let mut usage = Facts::new(api, |_| Usage::default());
    let mut waiting: Vec<(TypeId, Usage)> = (entries(api).into_iter())
        .map(|it| (it.ty.id, first_use(it.source, it.position())))
        .collect();
    while let Some((id, found)) = waiting.pop() {
        let all = usage[id].and(found);
        if all == usage[id] {
            continue;
        }
        usage[id] = all;
        waiting.extend(edges(&api.types[id].shape).into_iter().map(|edge| match edge.place {
            Place::Argument { .. } => (edge.ty.id, Usage { sent: true, ..Usage::default() }),
            Place::Field(_)
            | Place::Rest
            | Place::Implements(_)
            | Place::Implementor(_)
            | Place::Member(_)
            | Place::Item
            | Place::Value
            | Place::Slot(_)
            | Place::SlotRest
            | Place::Target => (edge.ty.id, all),
        }));
    }
    usage
}

fn first_use(source: Source, position: Position) -> Usage {
    match (source, position) {
        (
            Source::Operation(_) | Source::Webhook(_) | Source::Entity(_) | Source::Table(_),
            Position::Request,
        ) => Usage { sent: true, ..Usage::default() },
        (Source::Operation(_) | Source::Entity(_) | Source::Table(_), Position::Response) => {
            Usage { received: true, ..Usage::default() }
        }
        (Source::Webhook(_), Position::Response) | (Source::Signature, _) => {
            Usage { delivered: true, ..Usage::default() }
        }
    }
}
