//! The expression that stops compiling, behaves otherwise, or is new.
//!
//! It is spelled from the names of the spec by the usual rules of generated code.

use specloom_ir::{Api, Location, Operation, Presence, Step, TypeDef};

use crate::change::Kind;
use crate::compare::webhook::inline;
use crate::delta::{Found, Owner};
use crate::spell::{pascal, snake, type_name};
use crate::work::Work;

/// The witness of a delta, if there is one to show.
pub fn witness(work: &Work<'_>, found: &Found) -> Option<String> {
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
            match found.delta.kind {
                Kind::Added => of_type((work.revised, work.revised.types.get(key.revised)?), found),
                Kind::Removed | Kind::Changed | Kind::Renamed => {
                    of_type((work.base, work.base.types.get(key.base)?), found)
                }
            }
        }
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
    let group = api.groups.get(operation.group).map(|it| snake(&it.name.wire))?;
    let method = snake(&operation.method.wire);
    let call = format!("client.{group}().{method}(…)");
    let param = found.delta.steps.iter().find_map(|it| match it {
        Step::Param(location, name) => Some((*location, name)),
        _ => None,
    });
    let Some((location, _)) = param else { return Some(call) };
    let name = &found.delta.before.as_ref().filter(|_| found.delta.kind == Kind::Renamed);
    let name =
        name.filter(|_| found.delta.rule.id == "param-renamed").unwrap_or(&found.delta.subject);
    let known = operation.params.iter().find(|it| *it.name.wire == **name);
    let required = known.is_some_and(|it| it.presence == Presence::Required);
    if required || location == Location::Path {
        return Some(call);
    }
    Some(format!("{call}.{}(…)", snake(name)))
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
        (_, Some(name)) => format!("{variable}.{}", snake(&name.wire)),
        (_, None) => ty,
    })
}
