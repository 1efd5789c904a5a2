//! What an operation takes, and what may be said besides.

use specloom_ir::analysis::aliases::behind;
use specloom_ir::analysis::fixed::{sent_field, sent_param};
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

/// What an operation whose body has this form takes.
pub(super) fn arguments(known: Known<'_>, operation: &Operation, media: Option<usize>) -> Lists {
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
    lists
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
    let id = behind(api, media.ty?)?.id;
    let Shape::Struct(it) = &api.types.get(id)?.shape else { return None };
    (!it.fields.is_empty()).then_some((id, it))
}

/// What an operation takes.
#[derive(Default)]
pub(super) struct Lists {
    /// What callers give.
    pub(super) arguments: Vec<Argument>,
    /// What they may say besides.
    pub(super) setters: Vec<Argument>,
    /// What there is only one value of.
    pub(super) fixed: Vec<Argument>,
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
    let is_required = param.presence.is_required() && param.send.is_none() && !param.client_wide;
    let ty = match param.location {
        Location::Variable => variable_type(known, param, is_required),
        Location::Path
        | Location::Query
        | Location::QueryString
        | Location::Header
        | Location::Cookie => without_option(known.spell(param.ty)),
    };
    let source = ArgumentSource::Param(at);
    if param.send.is_none() && sent_param(known.api, param).is_some() {
        lists.fixed.push(Argument { name: param.name.wire.clone(), source, ty });
        return;
    }
    let name = labels::value(param.rename.as_ref().unwrap_or(&param.name), taken);
    let argument = Argument { name: name.into(), source, ty };
    if in_path || is_required {
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
        of.fields
            .iter()
            .zip(&form.fields)
            .enumerate()
            .filter(|(_, (it, _))| it.access != Access::ReadOnly)
    };
    for (at, (field, planned)) in sent() {
        let (source, ty) = (ArgumentSource::Member(at), member_type(planned));
        if field.send.is_none() && sent_field(known.api, field).is_some() {
            lists.fixed.push(Argument { name: field.name.wire.clone(), source, ty });
            continue;
        }
        let name = labels::value(field.rename.as_ref().unwrap_or(&field.name), taken);
        let argument = Argument { name: name.into(), source, ty };
        if field.presence.is_required() && field.send.is_none() {
            lists.arguments.push(argument);
        } else {
            lists.setters.push(argument);
        }
    }
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
