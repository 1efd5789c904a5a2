//! Entities in print: keys and links; properties show with the types.

use crate::api::Api;
use crate::entity::EntityLink;
use crate::print::lines::Lines;
use crate::print::names::Names;
use crate::print::words::{about, in_parens};

pub(super) fn print(api: &Api, names: &Names, lines: &mut Lines) {
    for it in &api.entities {
        let (object, changes) = (names.name(it.object), names.name(it.changes));
        let about = about(&it.docs);
        lines.add(format!(
            "entity {} of {object}, changed by {changes}, found by {} {{{about}",
            it.name, it.key
        ));
        for it in &it.links {
            lines.add_within(link(api, it));
        }
        lines.add("}");
    }
    if !api.entities.is_empty() {
        lines.gap();
    }
}

fn link(api: &Api, it: &EntityLink) -> String {
    let target = api.entities.get(it.target).map(|it| it.name.to_string()).unwrap_or_default();
    let direction: Vec<String> = it.direction.iter().map(|it| it.as_str().to_owned()).collect();
    let facts = in_parens(&direction);
    format!("{} -> {target} {}{facts}{}", it.name, it.cardinality.as_str(), about(&it.docs))
}
