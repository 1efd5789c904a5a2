//! Peels off what says nothing: a list of one schema, and `null`.

use crate::cursor::{Cursor, Said};
use crate::keyword::is_annotation;
use crate::lower::lowering::Lowering;

/// What is left of a schema.
#[derive(Clone, Copy, Debug)]
pub struct Reduced<'d> {
    /// The schema that says it.
    pub at: Cursor<'d>,
    /// Whether `null` was allowed on the way.
    pub nullable: bool,
}

/// How many schemas may be peeled off one; authors need two.
const LAYERS: usize = 64;

/// Peels off what says nothing.
pub fn reduce<'d>(low: &mut Lowering<'d, '_>, at: Cursor<'d>) -> Reduced<'d> {
    let mut reduced = Reduced { at, nullable: false };
    for _ in 0..LAYERS {
        let Some((inner, nullable)) = peel(low, reduced.at) else { break };
        reduced = Reduced { at: inner, nullable: reduced.nullable || nullable };
    }
    reduced
}

/// The `$ref` of a schema that says nothing else about values.
pub fn sole_ref(at: Cursor<'_>) -> Option<&str> {
    let sole = carried(at).all(|it| it == "$ref") && !is_parameter(at);
    sole.then(|| at.text("$ref")).flatten()
}

/// Whether a schema allows `null` and nothing else.
pub fn is_null(at: Cursor<'_>) -> bool {
    let is_list_of = |list: Cursor<'_>, item: Said<'_>| {
        list.items().next().is_some() && list.items().all(|it| it.said() == item)
    };
    let word = Said::Text("null");
    let is_null_type = at.get("type").is_some_and(|it| it.said() == word || is_list_of(it, word));
    // Constants leave nothing else, whatever type stands beside them.
    is_null_type
        || at.get("const").is_some_and(|it| it.said() == Said::Null)
        || at.get("enum").is_some_and(|it| is_list_of(it, Said::Null))
}

/// The keywords of a schema that say which values are right.
pub fn carried(at: Cursor<'_>) -> impl Iterator<Item = &str> {
    at.keys().filter(|it| !is_annotation(it))
}

/// Whether the caller chooses the type.
pub fn is_parameter(at: Cursor<'_>) -> bool {
    at.has("x-specloom-type-parameter")
}

fn peel<'d>(low: &mut Lowering<'d, '_>, at: Cursor<'d>) -> Option<(Cursor<'d>, bool)> {
    if is_parameter(at) || at.has("$ref") {
        return None;
    }
    let only = |keys: &[&str]| carried(at).all(|it| keys.contains(&it));
    if at.has("allOf") && only(&["allOf", "type"]) {
        let parts = at.get("allOf")?.items();
        let mut parts = parts.filter(|it| carried(*it).next().is_some() || is_parameter(*it));
        let part = parts.next()?;
        return parts.next().is_none().then_some((part, false));
    }
    for keyword in ["oneOf", "anyOf"] {
        if at.has(keyword) && only(&[keyword, "type", "discriminator"]) {
            let members: Vec<_> = at.get(keyword)?.items().collect();
            let nullable = members.iter().any(|it| is_null(*it));
            let members = members.into_iter().filter(|it| !is_null(*it)).collect();
            let members = without_open_string(low, members);
            return match members.as_slice() {
                [member] => Some((*member, nullable)),
                _ => None,
            };
        }
    }
    None
}

/// `anyOf: [E, {type: string}]` with an enum `E` of texts is how authors say that
/// `E` is open, which every enum is unless its author closes it.
fn without_open_string<'d>(
    low: &mut Lowering<'d, '_>,
    members: Vec<Cursor<'d>>,
) -> Vec<Cursor<'d>> {
    let (open, rest): (Vec<_>, Vec<_>) = members.iter().partition(|it| is_plain_string(**it));
    let is_open_enum =
        !open.is_empty() && !rest.is_empty() && rest.iter().all(|it| is_string_enum(low, *it));
    if is_open_enum { rest } else { members }
}

/// Whether any text is right.
pub fn is_plain_string(at: Cursor<'_>) -> bool {
    at.text("type") == Some("string") && carried(at).all(|it| it == "type")
}

/// Whether it lists texts, directly or behind references.
pub fn is_string_enum<'d>(low: &mut Lowering<'d, '_>, at: Cursor<'d>) -> bool {
    let mut at = at;
    for _ in 0..LAYERS {
        if sole_ref(at).is_none() {
            break;
        }
        let Some(target) = low.target(at) else { return false };
        at = low.schemas.at(target.node);
    }
    let constants = at.get("enum").map(Cursor::items).into_iter().flatten().chain(at.get("const"));
    let constants: Vec<_> = constants.filter(|it| it.said() != Said::Null).collect();
    !constants.is_empty() && constants.iter().all(|it| it.as_str().is_some())
}
