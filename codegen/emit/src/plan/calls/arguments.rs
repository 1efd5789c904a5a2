//! What an operation takes, and what may be said besides.

use specloom_ir::analysis::fixed::{is_settled_field, is_settled_param, sent_field, sent_param};
use specloom_ir::{
    Access, Api, Binding, Body, Field, Location, Media, MediaKind, Operation, Param, PathPart,
    Presence, Shape, Struct, TypeId,
};

use super::{Known, labels};
use crate::plan::item::{FieldPlan, Form, State};
use crate::plan::operations::{Argument, ArgumentSource};
use crate::plan::rust::{Primitive, RustType};
use crate::plan::scope::Scope;

/// The forms of a body after the first that deserve a method: one of each kind.
pub(super) fn further_media(media: &[Media]) -> Vec<usize> {
    let mut seen: Vec<MediaKind> = media.first().map(|it| it.kind).into_iter().collect();
    let mut further = Vec::new();
    for (at, it) in media.iter().enumerate().skip(1) {
        if !seen.contains(&it.kind) {
            seen.push(it.kind);
            further.push(at);
        }
    }
    further
}

/// The arguments and the setters of an operation whose body has this form.
pub(super) fn arguments(
    known: Known<'_>,
    operation: &Operation,
    media: Option<usize>,
) -> (Vec<Argument>, Vec<Argument>) {
    let mut taken = labels::setters(operation);
    let mut lists = Lists::default();
    for at in in_order(operation) {
        if let Some(param) = operation.params.get(at) {
            add_param(known, (at, param), &mut taken, &mut lists);
        }
    }
    if let (Some(body), Some(at)) = (&operation.body, media) {
        match spread(known.api, body, at) {
            Some((id, of)) => add_members(known, (id, of), &mut taken, &mut lists),
            None => add_body(known, (body, at), &mut lists),
        }
    }
    (lists.arguments, lists.setters)
}

/// The fields of the struct whose members are arguments themselves; none if
/// the body is not spread.
pub fn spread_fields<'a>(api: &'a Api, operation: &Operation, media: Option<usize>) -> &'a [Field] {
    let body = operation.body.as_ref();
    let found = body.zip(media).and_then(|(body, at)| spread(api, body, at));
    found.map(|(_, it)| it.fields.as_slice()).unwrap_or_default()
}

/// The struct whose members are arguments themselves: if the body is spread, or
/// comes in parts.
fn spread<'a>(api: &'a Api, body: &Body, at: usize) -> Option<(TypeId, &'a Struct)> {
    let is_spread = |it: &&Media| match it.kind {
        MediaKind::Json => body.spread,
        MediaKind::Multipart => true,
        MediaKind::Form
        | MediaKind::Text
        | MediaKind::Binary
        | MediaKind::Xml
        | MediaKind::Stream => false,
    };
    let media = body.media.get(at).filter(is_spread)?;
    let mut id = media.ty?.id;
    // Aliases of aliases end, or the model would not be valid.
    for _ in 0..=api.types.len() {
        match &api.types.get(id)?.shape {
            Shape::Alias(target) => id = target.id,
            Shape::Struct(it) if it.fields.is_empty() => return None,
            Shape::Struct(it) => return Some((id, it)),
            Shape::Scalar(_)
            | Shape::Enum(_)
            | Shape::Union(_)
            | Shape::Interface(_)
            | Shape::List(_)
            | Shape::Map(_)
            | Shape::Tuple { .. }
            | Shape::Any
            | Shape::Parameter(_)
            | Shape::Never => return None,
        }
    }
    None
}

#[derive(Default)]
struct Lists {
    arguments: Vec<Argument>,
    setters: Vec<Argument>,
}

/// The params in the order of arguments: by path, then by name of place.
fn in_order(operation: &Operation) -> Vec<usize> {
    let Binding::Http { path, .. } = &operation.binding;
    let place = |it: &Param| {
        path.parts.iter().position(|part| match part {
            PathPart::Variable(name) => *name == it.name.wire && it.location == Location::Path,
            PathPart::Literal(_) => false,
        })
    };
    let mut order: Vec<usize> = (0..operation.params.len()).collect();
    order.sort_by_key(|&at| operation.params.get(at).and_then(place).unwrap_or(usize::MAX));
    order
}

fn add_param(known: Known<'_>, (at, param): (usize, &Param), taken: &mut Scope, lists: &mut Lists) {
    // What carries a setting is the client's to give, wherever it is put.
    let in_path = param.location == Location::Path && param.setting.is_none();
    if param.client_wide && !param.overridable && !in_path {
        return;
    }
    if is_settled_param(known.api, param) {
        return;
    }
    let name = labels::value(param.rename.as_ref().unwrap_or(&param.name), taken);
    let sent = sent_param(known.api, param);
    let is_required = param.presence.is_required() && sent.is_none() && !param.client_wide;
    // What an author says besides is not taken of a variable of the path.
    let is_fixed = sent.is_some() && param.send.is_none();
    let ty = match param.location {
        Location::Variable => variable_type(known, param, is_required),
        Location::Path
        | Location::Query
        | Location::QueryString
        | Location::Header
        | Location::Cookie => without_option(known.spell(param.ty)),
    };
    let argument = Argument { name, source: ArgumentSource::Param(at), ty };
    if (in_path && !is_fixed) || is_required {
        lists.arguments.push(argument);
    } else {
        lists.setters.push(argument);
    }
}

fn add_body(known: Known<'_>, (body, at): (&Body, usize), lists: &mut Lists) {
    let Some(media) = body.media.get(at) else { return };
    let ty = media.ty.map_or(RustType::Runtime(crate::plan::Runtime::Value), |it| known.spell(it));
    let ty = match media.kind {
        MediaKind::Text | MediaKind::Xml => RustType::Primitive(Primitive::String),
        MediaKind::Json
        | MediaKind::Form
        | MediaKind::Multipart
        | MediaKind::Binary
        | MediaKind::Stream => ty,
    };
    let argument = Argument { name: "body".into(), source: ArgumentSource::Body(at), ty };
    match body.presence {
        Presence::Required => lists.arguments.push(argument),
        Presence::Optional => lists.setters.push(argument),
    }
}

fn add_members(
    known: Known<'_>,
    (id, of): (TypeId, &Struct),
    taken: &mut Scope,
    lists: &mut Lists,
) {
    let Some(Form::Struct(form)) = known.items.get(&id).map(|it| &it.form) else { return };
    let sent = || {
        of.fields.iter().zip(&form.fields).enumerate().filter(|(_, (it, _))| {
            it.access != Access::ReadOnly && !is_settled_field(known.api, it)
        })
    };
    for (at, (field, planned)) in sent() {
        let name = labels::value(field.rename.as_ref().unwrap_or(&field.name), taken);
        let argument =
            Argument { name, source: ArgumentSource::Member(at), ty: member_type(planned) };
        if is_argument(known.api, field) {
            lists.arguments.push(argument);
        } else {
            lists.setters.push(argument);
        }
    }
}

/// Whether a member of a spread body must be given by the caller.
fn is_argument(api: &Api, field: &Field) -> bool {
    field.presence.is_required() && sent_field(api, field).is_none()
}

/// Where `null` means something the caller must be able to say it.
fn member_type(field: &FieldPlan) -> RustType {
    match field.state {
        State::Required | State::Optional => field.inner.clone(),
        State::RequiredNullable | State::OptionalNullable => field.ty(),
    }
}

/// A variable that may be null can be set to it, unlike one that is left out.
fn variable_type(known: Known<'_>, param: &Param, is_required: bool) -> RustType {
    let ty = without_option(known.spell(param.ty));
    if param.ty.nullable && !is_required && !ty.takes_null() {
        return RustType::Nullable(Box::new(ty));
    }
    ty
}

/// A param that is not given is left out, whatever its type says of `null`.
fn without_option(ty: RustType) -> RustType {
    match ty {
        RustType::Option(inner) => *inner,
        ty => ty,
    }
}
