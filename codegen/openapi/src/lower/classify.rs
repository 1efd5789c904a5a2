//! Finds out what a schema's values look like.

use serde_json::Value as Json;
use specloom_ir::Scalar;
use specloom_source::Node;

use crate::cursor::{Cursor, Said};
use crate::lower::constant::{Constants, constants};
use crate::lower::flatten::flatten;
use crate::lower::form::{Choice, Form, FormKind};
use crate::lower::kinds::{Kind, Kinds};
use crate::lower::lowering::Lowering;
use crate::lower::parts::{Part, Parts};
use crate::lower::reduce::{carried, is_null, is_plain_string, is_string_enum, reduce, sole_ref};
use crate::lower::scalar::scalar_of;

/// What a schema's values look like.
pub fn form_of<'d>(low: &mut Lowering<'d, '_>, parts: &Parts<'d>) -> Form<'d> {
    if let Some(name) = parts.top.text("x-specloom-type-parameter") {
        return Form { kind: FormKind::Parameter(name), nullable: false };
    }
    if parts.is_never() {
        return Form { kind: FormKind::Never, nullable: false };
    }
    if parts.only.is_none()
        && let Some((choice, nullable)) = choice_of(parts)
    {
        let constants = string_constants(low, &choice.members);
        let nullable = nullable || choice.members.iter().any(|it| allows_null(low, *it));
        let kind = constants.map_or(FormKind::Choice(choice), FormKind::Enum);
        return Form { kind, nullable };
    }
    let kinds = parts.kinds();
    let mut nullable = kinds.has_null() && kinds != Kinds::ALL && parts.only.is_none();
    if let Some(constants) = constants(parts) {
        nullable |= constants.has_null;
        return Form { kind: enum_form(parts, constants), nullable };
    }
    let kind = match kinds.list().as_slice() {
        _ if kinds.is_everything() => FormKind::Any,
        [] => FormKind::Any,
        [kind] => kind_form(parts, *kind),
        kinds => FormKind::Kinds(kinds.to_vec()),
    };
    Form { kind, nullable }
}

fn enum_form<'d>(parts: &Parts<'d>, constants: Constants<'d>) -> FormKind<'d> {
    let is = |test: fn(&Json) -> bool| constants.list.iter().all(|it| test(&it.value));
    if constants.list.is_empty() {
        return FormKind::Any;
    }
    if is(Json::is_string) || is(Json::is_number) {
        return FormKind::Enum(constants);
    }
    if is(Json::is_boolean) {
        return FormKind::Scalar(Scalar::Bool);
    }
    match parts.kinds().list().as_slice() {
        [kind @ (Kind::Object | Kind::Array)] => kind_form(parts, *kind),
        _ => FormKind::MixedEnum,
    }
}

fn kind_form<'d>(parts: &Parts<'d>, kind: Kind) -> FormKind<'d> {
    match kind {
        Kind::Boolean | Kind::Integer | Kind::Number | Kind::String => {
            FormKind::Scalar(scalar_of(parts, kind))
        }
        Kind::Array => match parts.last("prefixItems") {
            Some(items) if items.items().next().is_some() => {
                FormKind::Tuple(items.items().collect())
            }
            _ => FormKind::List(parts.all("items").collect()),
        },
        Kind::Object if parts.has_properties() => FormKind::Struct,
        Kind::Object => map_form(parts),
    }
}

/// An object without properties.
fn map_form<'d>(parts: &Parts<'d>) -> FormKind<'d> {
    if parts.all("patternProperties").flat_map(Cursor::members).count() > 1 {
        // A struct without fields; it reports what it does not tell apart.
        return FormKind::Struct;
    }
    let pattern = parts.last("patternProperties").and_then(|it| {
        let mut schemas = it.members().map(|(_, it)| it);
        schemas.next().filter(|_| schemas.next().is_none())
    });
    match parts.last("additionalProperties") {
        Some(it) if it.said() == Said::Bool(false) => {
            pattern.map_or(FormKind::Struct, |it| FormKind::Map(Some(it)))
        }
        Some(it) if it.said() == Said::Map => FormKind::Map(Some(it)),
        Some(_) | None => FormKind::Map(pattern),
    }
}

/// The first choice of a schema, and whether `null` is one of its members.
fn choice_of<'d>(parts: &Parts<'d>) -> Option<(Choice<'d>, bool)> {
    for (index, part) in parts.list.iter().enumerate().filter(|(_, it)| it.has_choice) {
        for keyword in ["oneOf", "anyOf"] {
            let Some(list) = part.at.get(keyword) else { continue };
            let (nulls, members): (Vec<_>, Vec<_>) = list.items().partition(|it| is_null(*it));
            if members.is_empty() || members.iter().all(|it| only_constrains(*it)) {
                continue;
            }
            let mut base = parts.list.clone();
            if let Some(part) = base.get_mut(index) {
                part.has_choice = false;
            }
            if !base.iter().any(|it| is_base(*it)) {
                base.clear();
            }
            return Some((Choice { members, base, at: part.at }, !nulls.is_empty()));
        }
    }
    None
}

/// Whether a member of a choice only says which other members must be there.
fn only_constrains(at: Cursor<'_>) -> bool {
    carried(at).all(|it| matches!(it, "required" | "not" | "if" | "then" | "else"))
        || at.said() == Said::Bool(true)
}

/// Whether a part adds something to the members of a choice.
fn is_base(part: Part<'_>) -> bool {
    let adds = |it: &str| !matches!(it, "type" | "oneOf" | "anyOf" | "allOf" | "discriminator");
    carried(part.at).any(adds)
        || (part.has_choice && (part.at.has("oneOf") || part.at.has("anyOf")))
}

/// The constants of a choice whose members are all lists of texts.
fn string_constants<'d>(
    low: &mut Lowering<'d, '_>,
    members: &[Cursor<'d>],
) -> Option<Constants<'d>> {
    let mut all = Constants::default();
    for member in members {
        if is_plain_string(*member) && members.len() > 1 {
            continue;
        }
        if !is_string_enum(low, *member) {
            return None;
        }
        let parts = flatten(low, *member);
        let found = constants(&parts)?;
        all.has_null |= found.has_null;
        let single = found.list.len() == 1;
        all.list.extend(found.list.into_iter().map(|mut it| {
            it.docs = single.then_some(*member).or(it.docs);
            it
        }));
    }
    (!all.list.is_empty()).then_some(all)
}

/// Whether a schema that stands inline or is referred to allows `null`.
fn allows_null<'d>(low: &mut Lowering<'d, '_>, at: Cursor<'d>) -> bool {
    let reduced = reduce(low, at);
    if reduced.nullable {
        return true;
    }
    if sole_ref(reduced.at).is_some() {
        return low.target(reduced.at).is_some_and(|it| is_nullable(low, it.node));
    }
    let parts = flatten(low, reduced.at);
    form_of(low, &parts).nullable
}

/// Whether a schema that has a name allows `null`.
pub fn is_nullable<'d>(low: &mut Lowering<'d, '_>, node: &'d Node) -> bool {
    if let Some(nullable) = low.seen.nullable.get(&node.span) {
        return *nullable;
    }
    // A schema that asks for itself on the way does not make itself nullable.
    low.seen.nullable.insert(node.span, false);
    if low.seen.depth > DEPTH {
        return false;
    }
    low.seen.depth += 1;
    let schemas = low.schemas;
    let nullable = allows_null(low, schemas.at(node));
    low.seen.depth -= 1;
    low.seen.nullable.insert(node.span, nullable);
    nullable
}

/// How many schemas may ask each other whether they allow `null`; beyond it a
/// document is hostile.
const DEPTH: usize = 64;
