//! What the events of a stream carry, where a document describes whole events.
//!
//! OpenAPI 3.2 lets `itemSchema` describe an event of `text/event-stream` as an
//! object with `data`, `event`, `id` and `retry` ("Special Considerations for Server-Sent
//! Events"); others write
//! the same into `schema`. What callers want is what stands in `data`.

use specloom_source::Node;

use crate::cursor::Cursor;
use crate::lower::lowering::Lowering;
use crate::lower::reduce::{reduce, sole_ref};
use crate::media_type::kind_of;
use crate::problem::OpenApiProblem;

/// The members of an event (WHATWG HTML, section 9.2.6).
const MEMBERS: [&str; 4] = ["data", "event", "id", "retry"];

/// How many references may lead to an event.
const HOPS: usize = 16;

/// What the data of events look like.
#[derive(Clone, Copy, Debug)]
pub enum Payload<'d> {
    /// As the schema says.
    Whole,
    /// As the schema of `data` says.
    Data(Cursor<'d>),
    /// It depends on the name of the event, which is reported.
    Any,
}

/// What the data of the events look like that a schema describes.
pub fn payload_of<'d>(low: &mut Lowering<'d, '_>, schema: &'d Node) -> Payload<'d> {
    let schemas = low.schemas;
    let at = behind(low, schemas.at(schema));
    if let Some(data) = data_of(at) {
        return Payload::Data(data);
    }
    let choice = at.get("oneOf").or_else(|| at.get("anyOf"));
    let members: Vec<_> = choice.into_iter().flat_map(Cursor::items).collect();
    let is_choice = !members.is_empty();
    if is_choice && members.into_iter().all(|it| data_of(behind(low, it)).is_some()) {
        let feature = "a payload that depends on the name of its event".into();
        low.report(schema.span, OpenApiProblem::UnsupportedFeature { feature });
        return Payload::Any;
    }
    Payload::Whole
}

/// The schema to which references lead.
fn behind<'d>(low: &mut Lowering<'d, '_>, at: Cursor<'d>) -> Cursor<'d> {
    let mut at = reduce(low, at).at;
    for _ in 0..HOPS {
        let target = sole_ref(at).and_then(|_| low.target(at));
        let Some(target) = target else { break };
        let schemas = low.schemas;
        at = reduce(low, schemas.at(target.node)).at;
    }
    at
}

/// The schema of the data, if a schema describes an event.
fn data_of(at: Cursor<'_>) -> Option<Cursor<'_>> {
    let members = at.get("properties")?;
    let data = members.get("data")?;
    if !members.members().all(|(name, _)| MEMBERS.contains(&name)) {
        return None;
    }
    let is_json = data
        .text("contentMediaType")
        .is_some_and(|it| kind_of(it) == (specloom_ir::MediaKind::Json, None));
    Some(data.get("contentSchema").filter(|_| is_json).unwrap_or(data))
}
