//! Tables in print: how they are asked for, columns, keys and relations.

use crate::api::Api;
use crate::print::behaviour::init;
use crate::print::lines::Lines;
use crate::print::names::Names;
use crate::print::words::{about, in_parens};
use crate::socket::{Socket, SocketPlace};
use crate::table::{Table, TableAbility, TableCarrier, Tables};

pub(super) fn print(api: &Api, names: &Names, lines: &mut Lines) {
    let Some(all) = &api.tables else { return };
    lines.add(format!("tables{}", facts(api, all)));
    for it in &all.tables {
        let about = about(&it.docs);
        let key = it.key.join(", ");
        let found = if it.key.is_empty() { String::new() } else { format!(", found by {key}") };
        lines.add(format!("table {} of {}{found} {{{about}", it.name, names.name(it.row)));
        members(all, it, lines);
        lines.add("}");
    }
    lines.gap();
}

/// How new rows are told over a websocket.
fn watch(it: &Socket) -> String {
    let place = match &it.place {
        SocketPlace::Carrier => String::new(),
        SocketPlace::Path(at) | SocketPlace::Address(at) => format!(" at {at}"),
    };
    let said = it.init.as_ref().map(|it| format!(" {}", init(it))).unwrap_or_default();
    format!("told by websocket{place}{said}")
}

fn facts(api: &Api, all: &Tables) -> String {
    let mut facts = Vec::new();
    facts.push(match &all.carrier {
        TableCarrier::Operation(id) => {
            let name = api.operations.get(*id).map(|it| it.name.to_string()).unwrap_or_default();
            format!("by {name}")
        }
        TableCarrier::Path(path) => format!("by POST {path}"),
    });
    facts.extend(all.watch.as_ref().map(watch));
    let prefix = &all.prefix;
    let param = prefix.param.as_ref().map(|it| format!("{{{it}}}")).unwrap_or_default();
    let prefix = format!("{}{param}{}", prefix.before, prefix.after);
    if !prefix.is_empty() {
        facts.push(format!("prefix {prefix}"));
    }
    facts.extend(all.param.as_ref().map(|it| format!("named in {it}")));
    in_parens(&facts)
}

fn members(all: &Tables, it: &Table, lines: &mut Lines) {
    for it in &it.columns {
        lines.add_within(format!("{}: {} ({})", it.name, it.scalar, it.writing.as_str()));
    }
    for it in &it.constraints {
        let columns: Vec<String> = it.columns.iter().map(ToString::to_string).collect();
        lines.add_within(format!("unique {}{}", it.name, in_parens(&columns)));
    }
    for it in &it.relations {
        let target = all.tables.get(it.target).map(|it| it.name.to_string()).unwrap_or_default();
        let about = about(&it.docs);
        lines.add_within(format!("{} -> {target} ({}){about}", it.name, it.count.as_str()));
    }
    for (root, name) in &it.roots {
        lines.add_within(format!("{} by {name}", root.as_str()));
    }
    let can: Vec<&str> = it.abilities.iter().map(|it| TableAbility::as_str(*it)).collect();
    if !can.is_empty() {
        lines.add_within(format!("can {}", can.join(", ")));
    }
}
