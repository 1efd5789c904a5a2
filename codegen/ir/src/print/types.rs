//! Types in print.

use crate::api::Api;
use crate::choice::{Enum, Openness, Tagging, Union};
use crate::object::{Access, Field, Fill, Rest, Struct};
use crate::print::lines::Lines;
use crate::print::names::Names;
use crate::print::words::{about, constraints, default, extensions, in_parens, mark};
use crate::types::{Shape, TypeDef};
use crate::value::Value;

pub(super) fn print(api: &Api, names: &Names, lines: &mut Lines) {
    let mut listed: Vec<_> =
        api.types.entries().filter(|(id, _)| !names.is_written_out(*id)).collect();
    listed.sort_by_key(|(id, _)| (names.name(*id), *id));
    for (id, def) in listed {
        define(names.name(id), def, names, lines);
        extensions(&def.extensions, lines);
    }
}

fn define(name: &str, def: &TypeDef, names: &Names, lines: &mut Lines) {
    let facts = in_parens(&constraints(&def.constraints));
    let about = about(&def.docs);
    match &def.shape {
        Shape::Struct(it) => {
            let implements = implements(it, names);
            lines.add(format!("type {name}{implements}{facts} {{{about}"));
            fields(&it.fields, names, lines);
            rest(it.rest, names, lines);
            lines.add("}");
        }
        Shape::Interface(it) => {
            lines.add(format!("interface {name}{facts} {{{about}"));
            fields(&it.fields, names, lines);
            lines.add("}");
            let types: Vec<&str> = it.implementors.iter().map(|&id| names.name(id)).collect();
            lines.add_within(format!("of {}", types.join(", ")));
        }
        Shape::Enum(it) => enumeration(&format!("{name}{facts}"), it, &about, lines),
        Shape::Union(it) => union(&format!("{name}{facts}"), it, &about, (names, lines)),
        Shape::Scalar(_)
        | Shape::List(_)
        | Shape::Map(_)
        | Shape::Tuple { .. }
        | Shape::Alias(_)
        | Shape::Any
        | Shape::Parameter(_)
        | Shape::Never => {
            let text = names.structure(&def.shape).unwrap_or_default();
            lines.add(format!("type {name} = {text}{facts}{about}"));
        }
    }
}

/// ` implements Node, Owned`, if it does.
fn implements(it: &Struct, names: &Names) -> String {
    let interfaces: Vec<&str> = it.implements.iter().map(|&id| names.name(id)).collect();
    match interfaces.as_slice() {
        [] => String::new(),
        them => format!(" implements {}", them.join(", ")),
    }
}

fn rest(rest: Rest, names: &Names, lines: &mut Lines) {
    match rest {
        Rest::Forbidden => {}
        Rest::Ignored => lines.add_within("..."),
        Rest::Kept(ty) => lines.add_within(format!("...: {}", names.of(ty))),
    }
}

fn fields(fields: &[Field], names: &Names, lines: &mut Lines) {
    for it in fields {
        lines.add_within(field(it, names));
    }
}

fn field(field: &Field, names: &Names) -> String {
    let arguments: Vec<String> = field.arguments.iter().map(|it| self::field(it, names)).collect();
    let arguments =
        if arguments.is_empty() { String::new() } else { format!("({})", arguments.join(", ")) };
    let mut facts = Vec::new();
    match field.access {
        Access::Both => {}
        Access::ReadOnly => facts.push("read-only".to_owned()),
        Access::WriteOnly => facts.push("write-only".to_owned()),
    }
    if field.merged {
        facts.push("merged".into());
    }
    if field.secret {
        facts.push("secret".into());
    }
    facts.extend(field.rename.as_ref().map(|it| format!("in code {it}")));
    facts.extend(field.aliases.iter().map(|it| format!("or {it}")));
    facts.extend(field.send.as_ref().map(|it| format!("sends {it}")));
    facts.extend(field.fill.map(|it| match it {
        Fill::Uuid => "filled with a uuid".to_owned(),
        Fill::Path => "filled from the path".to_owned(),
        Fill::IdempotencyKey => "filled with the idempotency key".to_owned(),
    }));
    facts.extend(constraints(&field.constraints));
    format!(
        "{}{arguments}{}: {}{}{}{}",
        field.name,
        mark(field.presence),
        names.of(field.ty),
        default(field.default.as_deref()),
        in_parens(&facts),
        about(&field.docs)
    )
}

fn enumeration(head: &str, it: &Enum, about: &str, lines: &mut Lines) {
    lines.add(format!("enum {head}{} {{{about}", openness(it.openness)));
    for it in &it.values {
        let name = match &it.value {
            Value::String(text) if *text == it.name.wire => String::new(),
            Value::Null
            | Value::Bool(_)
            | Value::Number(_)
            | Value::String(_)
            | Value::List(_)
            | Value::Map(_) => format!(" as {}", it.name),
        };
        lines.add_within(format!("{}{name}{}", it.value, self::about(&it.docs)));
    }
    lines.add("}");
}

fn union(head: &str, it: &Union, about: &str, (names, lines): (&Names, &mut Lines)) {
    let tagging = match &it.tagging {
        Tagging::Field(name) => format!("field `{name}`"),
        Tagging::EventName => "event name".into(),
        Tagging::Typename => "typename".into(),
        Tagging::OnlyMember => "only member".into(),
        Tagging::Shape => "shape".into(),
    };
    lines.add(format!("union {head} by {tagging}{} {{{about}", openness(it.openness)));
    for it in &it.members {
        let tags: Vec<String> =
            it.tags.iter().map(|tag| Value::String((&**tag).into()).to_string()).collect();
        let tags =
            if tags.is_empty() { String::new() } else { format!("{} => ", tags.join(" | ")) };
        let ty = names.of(it.ty);
        lines.add_within(format!("{tags}{}: {ty}{}", it.name, self::about(&it.docs)));
    }
    lines.add("}");
}

fn openness(openness: Openness) -> &'static str {
    match openness {
        Openness::Open => " open",
        Openness::Closed => "",
    }
}
