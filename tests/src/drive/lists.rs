//! Lists that come in pieces, as cases and judges see them.

use serde_json::{Value, json};
use specloom_ir::{Location, Operation, PageKind, Pagination};

/// How the program walks through a list, once its call is put together.
pub(super) const WALK: &str = "walked(call.header(\"x-wire-case\", given.id).pager())";

/// The rules of a list, of the operation at this place of its table.
pub(super) fn rules(at: usize, operation: &Operation, of: &Pagination) -> Value {
    let (kind, param, next, more, first) = match &of.kind {
        PageKind::Cursor { param, next, more } => ("cursor", Some(param), Some(next), more, 0),
        PageKind::Offset { param, more } => ("offset", Some(param), None, more, 0),
        PageKind::Page { param, first, more } => ("page", Some(param), None, more, *first),
        PageKind::NextUrl { next } => ("next-url", None, Some(next), &None, 0),
        PageKind::Link => ("link", None, None, &None, 0),
    };
    let is_query = |name: &str| {
        let mut params = operation.params.iter();
        params.any(|it| it.location == Location::Query && &*it.name.wire == name)
    };
    let place = if param.is_none_or(|it| is_query(it)) { "query" } else { "body" };
    let size = of.size_param.as_ref().zip(of.size);
    json!({
        "operation": at,
        "kind": kind,
        "in": place,
        "param": param,
        "next": next,
        "more": more,
        "first": first,
        "items": of.items,
        "size": size.map(|(param, most)| json!({"param": param, "most": most})),
    })
}
