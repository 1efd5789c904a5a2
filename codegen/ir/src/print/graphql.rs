//! What a schema of GraphQL says besides, in print.

use crate::api::Api;
use crate::graphql::Directive;
use crate::print::lines::Lines;
use crate::print::words::{about, in_parens};

pub(super) fn print(api: &Api, lines: &mut Lines) {
    let Some(schema) = &api.schema else { return };
    for it in &schema.roots {
        lines.add(format!("root {} {}", it.kind.as_str(), it.name));
    }
    for it in &schema.directives {
        directive(it, lines);
    }
    lines.gap();
}

fn directive(it: &Directive, lines: &mut Lines) {
    let arguments: Vec<String> = (it.arguments.iter())
        .map(|it| {
            let default = it.default.as_ref().map(|it| format!(" = {it}")).unwrap_or_default();
            format!("{}: {}{default}{}", it.name, it.ty, about(&it.docs))
        })
        .collect();
    let repeatable = if it.repeatable { " repeatable" } else { "" };
    let places = it.places.join(" | ");
    let arguments = in_parens(&arguments);
    let about = about(&it.docs);
    lines.add(format!("directive @{}{arguments}{repeatable} on {places}{about}", it.name));
    for it in &it.uses {
        lines.add_within(format!("on {}{}", it.on, it.arguments));
    }
}
