//! The expression that stops compiling, behaves otherwise, or is new.
//!
//! It is spelled from the names of the spec by the usual rules of generated code.

use specloom_ir::{Api, Location, Name, Operation, Presence, Shape, Step, TypeDef, TypeName};

use crate::change::Kind;
use crate::compare::webhook::inline;
use crate::delta::{Found, Owner};
use crate::reach::Reach;
use crate::spell::{pascal, snake, type_name};
use crate::work::Work;

/// The witness of a delta, if there is one to show.
pub fn witness(work: &Work<'_>, reach: &Reach, found: &Found) -> Option<String> {
    match found.owner {
        Owner::Api => of_api(found),
        Owner::Operation(at) => {
            let sides = work.operations.get(at)?;
            let base = sides.base.and_then(|it| work.base.operations.get(it));
            let revised = sides.revised.and_then(|it| work.revised.operations.get(it));
            // What stops compiling is what was written against the base.
            match (base, revised) {
                (Some(it), _) if found.delta.kind != Kind::Added => {
                    of_operation((work.base, it), found)
                }
                (_, Some(it)) => of_operation((work.revised, it), found),
                (Some(it), None) => of_operation((work.base, it), found),
                (None, None) => None,
            }
        }
        Owner::Webhook(at) => {
            let sides = work.webhooks.get(at)?;
            let base = sides.base.and_then(|it| Some((work.base, work.base.webhooks.get(it)?)));
            let revised =
                sides.revised.and_then(|it| Some((work.revised, work.revised.webhooks.get(it)?)));
            let (api, webhook) = revised.or(base)?;
            inline(api, webhook).next().map(|it| type_name(api, it))
        }
        Owner::Types(at) => {
            let key = work.graph.pairs.get(at)?.key;
            let (api, def) = match found.delta.kind {
                Kind::Added => (work.revised, work.revised.types.get(key.revised)?),
                Kind::Removed | Kind::Changed | Kind::Renamed => {
                    (work.base, work.base.types.get(key.base)?)
                }
            };
            if has_name(def) { of_type((api, def), found) } else { of_holder(work, reach, at) }
        }
    }
}

/// Whether generated code has a type for a type of the model.
fn has_name(def: &TypeDef) -> bool {
    match &def.shape {
        Shape::Struct(_) | Shape::Enum(_) | Shape::Union(_) | Shape::Interface(_) => true,
        Shape::Scalar(_)
        | Shape::List(_)
        | Shape::Map(_)
        | Shape::Tuple { .. }
        | Shape::Alias(_)
        | Shape::Any
        | Shape::Parameter(_)
        | Shape::Never => matches!(def.name, TypeName::Declared(_)),
    }
}

/// What holds a value whose type has no name in code: a field, else a call.
fn of_holder(work: &Work<'_>, reach: &Reach, at: usize) -> Option<String> {
    let way = reach.way(work, at, *reach.flows.get(at)?)?;
    let mut links = way.pairs.windows(2).rev().filter_map(|it| match it {
        [(holder, _), (_, steps)] => Some((*holder, field_of(steps)?)),
        _ => None,
    });
    if let Some((holder, field)) = links.next() {
        let key = work.graph.pairs.get(holder)?.key;
        let def = work.base.types.get(key.base)?;
        return Some(read(work.base, def, field));
    }
    let (Owner::Operation(at), (_, steps)) = (way.owner, way.pairs.first()?) else { return None };
    let id = work.operations.get(at)?.base?;
    let operation = work.base.operations.get(id)?;
    let call = call_of(work.base, operation)?;
    let param = param_of(steps).map(|(location, name)| (location, &*name.wire));
    Some(with_param(call, operation, param))
}

fn field_of(steps: &[Step]) -> Option<&Name> {
    steps.iter().rev().find_map(|it| match it {
        Step::Field(name) => Some(name),
        _ => None,
    })
}

fn param_of(steps: &[Step]) -> Option<(Location, &Name)> {
    steps.iter().find_map(|it| match it {
        Step::Param(location, name) => Some((*location, name)),
        _ => None,
    })
}

/// How a field is read.
fn read(api: &Api, def: &TypeDef, field: &Name) -> String {
    format!("{}.{}", snake(&type_name(api, def)), snake(&field.wire))
}

fn call_of(api: &Api, operation: &Operation) -> Option<String> {
    let group = api.groups.get(operation.group).map(|it| snake(&it.name.wire))?;
    Some(format!("client.{group}().{}(…)", snake(&operation.method.wire)))
}

/// A call with a param: what is required is among its arguments.
fn with_param(call: String, operation: &Operation, param: Option<(Location, &str)>) -> String {
    let Some((location, name)) = param else { return call };
    let known = operation.params.iter().find(|it| *it.name.wire == *name);
    let required = known.is_some_and(|it| it.presence == Presence::Required);
    if required || location == Location::Path {
        call
    } else {
        format!("{call}.{}(…)", snake(name))
    }
}

fn of_api(found: &Found) -> Option<String> {
    let name = &found.delta.subject;
    match found.delta.rule.group {
        "types" => Some(format!("models::{}", pascal(name))),
        "tables" => {
            let (table, part) = name.split_once('.').unwrap_or((name, ""));
            let is_named =
                found.delta.rule.id.contains("relation") || found.delta.rule.id.contains("column");
            let part = if is_named { format!("::{}()", snake(part)) } else { String::new() };
            Some(format!("tables::{}{part}", snake(table)))
        }
        "auth" if found.delta.rule.id.starts_with("scheme-") => {
            Some(format!("Client::builder().{}(…)", snake(name)))
        }
        _ => None,
    }
}

fn of_operation((api, operation): (&Api, &Operation), found: &Found) -> Option<String> {
    let call = call_of(api, operation)?;
    let name = &found.delta.before.as_ref().filter(|_| found.delta.kind == Kind::Renamed);
    let name =
        name.filter(|_| found.delta.rule.id == "param-renamed").unwrap_or(&found.delta.subject);
    let param = param_of(&found.delta.steps).map(|it| (it.0, name.as_str()));
    Some(with_param(call, operation, param))
}

fn of_type((api, def): (&Api, &TypeDef), found: &Found) -> Option<String> {
    let ty = type_name(api, def);
    let delta = &found.delta;
    let field = delta.steps.iter().find_map(|it| match it {
        Step::Field(name) => Some(name),
        _ => None,
    });
    let variable = snake(&ty);
    Some(match (delta.rule.group, field) {
        ("values" | "unions", _) if !delta.subject.is_empty() => {
            format!("{ty}::{}", pascal(&delta.subject))
        }
        ("fields", Some(_)) if delta.rule.id == "field-added-required" => format!("{ty}::new(…)"),
        ("fields", Some(_)) if delta.kind == Kind::Renamed => {
            format!("{variable}.{}", snake(delta.before.as_deref()?))
        }
        (_, Some(name)) => read(api, def, name),
        (_, None) => ty,
    })
}
