//! Requests that we send otherwise.

use serde_json::Value;

use super::super::raw::escaped;
use super::{called, is_failures, ours};
use crate::replay::compare::{Difference, Part};
use crate::replay::rule::Rule;
use crate::replay::vector::Vector;

pub(super) const CONTENT_TYPE: Rule = Rule {
    name: "no media type without a body",
    reason: "`Content-Type` describes a body; a request that has none says nothing of it",
    covers: |vector, difference| {
        difference.part == Part::Header("content-type".to_owned())
            && difference.ours.is_null()
            && vector.exchanges.iter().all(|it| it.request.body.is_null())
    },
};

pub(super) const HOST_SLASH: Rule = Rule {
    name: "a slash at the end of the host",
    reason: "it is left out; the guide's client asks for a path that begins with two slashes",
    covers: |vector, difference| {
        let given = vector.env.get("AMDAHL_URL").and_then(Value::as_str);
        let recorded = difference.recorded.as_str().unwrap_or_default().trim_start_matches('/');
        difference.part == Part::Path
            && given.is_some_and(|it| it.ends_with('/'))
            && difference.ours.as_str().and_then(|it| it.strip_prefix('/')) == Some(recorded)
    },
};

pub(super) const ESCAPED_IDS: Rule = Rule {
    name: "ids are escaped",
    reason: "an id is one segment of the path: it cannot change the route or add a query",
    covers: |vector, difference| {
        let ours = difference.ours.as_str().unwrap_or_default();
        let is_in_place = difference.part == Part::Path
            && ids(vector).any(|it| escaped(it) != it && ours.contains(&escaped(it)));
        let is_query = difference.part == Part::Query && ids(vector).any(|it| it.contains('?'));
        is_in_place
            || is_query && difference.ours.as_object().is_some_and(serde_json::Map::is_empty)
    },
};

pub(super) const REFUSED_IDS: Rule = Rule {
    name: "ids that would go elsewhere are refused",
    reason: "an empty id, `.` or `..` would reach another route, so nothing is sent",
    covers: |vector, difference| {
        let is_lost = ids(vector).any(|it| matches!(it, "" | "." | ".."));
        is_lost && (is_unsent(difference) || is_ours(difference, "Request "))
    },
};

pub(super) const EMPTY_SETTING: Rule = Rule {
    name: "an empty setting is none",
    reason: "a variable of the environment that is empty was forgotten; the client says so at once",
    covers: |vector, difference| {
        let is_empty = |it: &Value| it.as_str().is_some_and(|it| it.trim().is_empty());
        vector.env.values().any(is_empty)
            && (is_unsent(difference) || is_ours(difference, "Config "))
    },
};

fn is_ours(difference: &Difference, kind: &str) -> bool {
    is_failures(difference) && ours(difference).starts_with(kind)
}

/// Whether we sent nothing where something was recorded.
fn is_unsent(difference: &Difference) -> bool {
    difference.part == Part::Requests && difference.ours == 0
}

/// The arguments that are segments of the path.
fn ids(vector: &Vector) -> impl Iterator<Item = &str> {
    let args = &called(vector)["args"];
    ["page_id", "session_id", "webhook_id"].into_iter().filter_map(|it| args[it].as_str())
}
