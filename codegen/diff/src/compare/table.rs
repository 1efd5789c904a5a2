//! Tables whose rows clients ask for without documents.
//!
//! What columns hold is compared as the struct of a row, which comes, and column by
//! column, since values of columns are sent as well: in conditions and in changes.

use std::collections::BTreeSet;

use specloom_ir::{
    Api, Column, Field, Name, Shape, Step, Table, TableAbility, TableCarrier, TableConstraint,
    TableRelation, Tables, TypeRef, Writing,
};

use crate::change::{Kind, Motion};
use crate::compare::spot::Spot;
use crate::compare::uses;
use crate::delta::{Delta, Flow, Owner, Places};
use crate::graph::Wire;
use crate::rule::Rule;
use crate::rules;
use crate::work::Work;

/// Compares the tables of two APIs, by name.
pub fn compare(work: &mut Work<'_>, (a, b): (Option<&Tables>, Option<&Tables>)) {
    let [old, new] = [a, b].map(|it| it.map_or(&[][..], |it| it.tables.as_slice()));
    if let (Some(a), Some(b)) = (a, b) {
        compare_carriers(work, (a, b));
    }
    for table in old {
        if let Some(it) = new.iter().find(|it| it.name == table.name) {
            compare_both(work, (table, it), (old, new));
        } else {
            let delta = Delta::removed(&rules::table_removed::RULE, table.origin);
            of_table(work, delta, table, "is gone");
        }
    }
    for table in new.iter().filter(|it| !old.iter().any(|old| old.name == it.name)) {
        let delta = Delta::added(&rules::table_added::RULE, table.origin);
        of_table(work, delta, table, "is new");
    }
}

fn note(work: &mut Work<'_>, delta: Delta, subject: &str, says: &str) {
    let delta = delta.of(subject).saying(says);
    work.report(Owner::Api, Delta { flow: Flow::None, ..delta });
}

fn of_table(work: &mut Work<'_>, delta: Delta, table: &Table, says: &str) {
    let steps = vec![Step::Table(table.name.clone())];
    let says = format!("the table `{}` {says}", table.name);
    note(work, Delta { steps, ..delta }, &table.name.wire, &says);
}

/// Compares how questions for rows travel.
fn compare_carriers(work: &mut Work<'_>, (old, new): (&Tables, &Tables)) {
    let Tables { prefix, carrier, watch, param, tables: _, origin } = old;
    let places = Places::both(*origin, new.origin);
    let changed = || Delta::changed(&rules::behaviour_changed::RULE, Motion::Both, places);
    if *prefix != new.prefix {
        note(work, changed(), "prefix", "tables have another prefix on the wire");
    }
    let is_same = way(work.base, carrier) == way(work.revised, &new.carrier);
    if !is_same || *param != new.param {
        note(work, changed(), "carrier", "questions for rows travel another way");
    }
    if *watch != new.watch {
        note(work, changed(), "watch", "new rows are told another way");
    }
}

/// By what questions for rows travel: the name of an operation, or a path.
fn way(api: &Api, carrier: &TableCarrier) -> Option<String> {
    match carrier {
        TableCarrier::Operation(id) => api.operations.get(*id).map(|it| it.name.to_string()),
        TableCarrier::Path(path) => Some(path.to_string()),
    }
}

fn compare_both(
    work: &mut Work<'_>,
    (old, new): (&Table, &Table),
    (all_old, all_new): (&[Table], &[Table]),
) {
    let Table {
        name,
        docs: _,
        row,
        columns,
        key,
        constraints,
        relations,
        abilities,
        roots,
        origin,
    } = old;
    let at = At { name: name.clone(), places: Places::both(*origin, new.origin) };
    if *key != new.key {
        let (before, after) = (key_text(key), key_text(&new.key));
        let says = format!("a row of `{name}` is named by {after} instead of {before}");
        let delta = at.changed(&rules::table_key_changed::RULE).from_to(before, after);
        at.note(work, delta, "key", &says);
    }
    compare_abilities(work, (abilities, &new.abilities), &at);
    if *roots != new.roots {
        let delta = at.changed(&rules::behaviour_changed::RULE);
        let says = format!("rows of `{name}` are asked for by roots of other names");
        at.note(work, delta, "roots", &says);
    }
    let (a, b) = beside_keys(((key, constraints), (&new.key, &new.constraints)));
    compare_constraints(work, (&a, &b), &at);
    let (a, b) = (relations_of(all_old, relations), relations_of(all_new, &new.relations));
    compare_relations(work, (&a, &b), &at);
    compare_columns(work, (columns, &new.columns), &at);
    let whole = |id| TypeRef { id, nullable: false };
    let spot = at.spot(format!("a row of `{name}`"), Vec::new(), Flow::Response);
    uses::compare(work, (whole(*row), whole(new.row)), &spot);
    compare_values(work, (old, new), &at);
}

/// The key of a table and all its constraints.
type Keyed<'a> = (&'a [Box<str>], &'a [TableConstraint]);

/// The constraints of both sides but for that of the key, which follows the key.
fn beside_keys(
    ((key, old), (new_key, new)): (Keyed<'_>, Keyed<'_>),
) -> (Vec<TableConstraint>, Vec<TableConstraint>) {
    let is_of_key = |it: &&TableConstraint| {
        let same = new.iter().find(|new| new.name == it.name);
        it.columns == *key && same.is_some_and(|it| it.columns == *new_key)
    };
    let of_key: Vec<_> = old.iter().filter(is_of_key).map(|it| &it.name).collect();
    let others = |list: &[TableConstraint]| -> Vec<TableConstraint> {
        list.iter().filter(|it| !of_key.contains(&&it.name)).cloned().collect()
    };
    (others(old), others(new))
}

/// Each relation with the table that it leads to.
fn relations_of(all: &[Table], relations: &[TableRelation]) -> Vec<(String, String)> {
    let relation = |it: &TableRelation| {
        let TableRelation { name, docs: _, target, count } = it;
        let target = all.get(*target).map_or_else(String::new, |it| it.name.to_string());
        (name.to_string(), format!("{} of `{target}`", count.as_str()))
    };
    relations.iter().map(relation).collect()
}

/// Where the parts of a table stand, and what it is called.
struct At {
    name: Name,
    places: Places,
}

impl At {
    fn changed(&self, rule: &'static Rule) -> Delta {
        Delta::changed(rule, Motion::Both, self.places)
    }

    fn came(&self, rule: &'static Rule) -> Delta {
        let places = Places { base: None, ..self.places };
        Delta { kind: Kind::Added, ..Delta::changed(rule, Motion::Neutral, places) }
    }

    fn gone(&self, rule: &'static Rule) -> Delta {
        let places = Places { revised: None, ..self.places };
        Delta { kind: Kind::Removed, ..Delta::changed(rule, Motion::Neutral, places) }
    }

    fn note(&self, work: &mut Work<'_>, delta: Delta, part: &str, says: &str) {
        let name = &self.name;
        let steps = vec![Step::Table(name.clone())];
        note(work, Delta { steps, ..delta }, &format!("{name}.{part}"), says);
    }

    fn spot<'a>(&self, noun: String, steps: Vec<Step>, flow: Flow) -> Spot<'a> {
        Spot {
            owner: Owner::Api,
            steps,
            flow,
            wire: Wire::Typed,
            places: self.places,
            noun,
            subject: self.name.to_string(),
            bounds: None,
            is_optional: false,
        }
    }
}

fn key_text(key: &[Box<str>]) -> String {
    if key.is_empty() { "nothing".to_owned() } else { format!("`{}`", key.join("`, `")) }
}

fn compare_abilities(work: &mut Work<'_>, (a, b): (&[TableAbility], &[TableAbility]), at: &At) {
    for it in a.iter().filter(|it| !b.contains(it)) {
        let says = format!("rows of `{}` take no `{}` any more", at.name, it.as_str());
        at.note(work, at.gone(&rules::table_ability_removed::RULE), it.as_str(), &says);
    }
    for it in b.iter().filter(|it| !a.contains(it)) {
        let says = format!("rows of `{}` take `{}` now", at.name, it.as_str());
        at.note(work, at.came(&rules::table_ability_added::RULE), it.as_str(), &says);
    }
}

fn compare_constraints(
    work: &mut Work<'_>,
    (a, b): (&[TableConstraint], &[TableConstraint]),
    at: &At,
) {
    for TableConstraint { name, columns } in a {
        let Some(new) = b.iter().find(|it| it.name == *name) else {
            let says = format!("the constraint `{name}` of `{}` is gone", at.name);
            at.note(work, at.gone(&rules::table_constraint_removed::RULE), name, &says);
            continue;
        };
        // Where nobody says of which columns it is, nothing is known to differ.
        let is_known = !columns.is_empty() && !new.columns.is_empty();
        let set = |list: &[Box<str>]| list.iter().cloned().collect::<BTreeSet<_>>();
        if is_known && set(columns) != set(&new.columns) {
            let (before, after) = (key_text(columns), key_text(&new.columns));
            let says = format!(
                "the constraint `{name}` of `{}` is about {after} instead of {before}",
                at.name
            );
            let delta = at.changed(&rules::table_constraint_changed::RULE).from_to(before, after);
            at.note(work, delta, name, &says);
        }
    }
    for it in b.iter().filter(|it| !a.iter().any(|old| old.name == it.name)) {
        let says = format!("the constraint `{}` of `{}` is new", it.name, at.name);
        at.note(work, at.came(&rules::table_constraint_added::RULE), &it.name, &says);
    }
}

/// A relation as its name and what it leads to.
type Lead = (String, String);

fn compare_relations(work: &mut Work<'_>, (a, b): (&[Lead], &[Lead]), at: &At) {
    for (name, old) in a {
        match b.iter().find(|it| it.0 == *name).map(|it| &it.1) {
            Some(new) if new == old => {}
            Some(new) => {
                let says =
                    format!("the relation `{name}` of `{}` gives {new} instead of {old}", at.name);
                let delta = at.changed(&rules::table_relation_changed::RULE).from_to(old, new);
                at.note(work, delta, name, &says);
            }
            None => {
                let says = format!("the relation `{name}` of `{}` is gone", at.name);
                at.note(work, at.gone(&rules::table_relation_removed::RULE), name, &says);
            }
        }
    }
    for (name, _) in b.iter().filter(|it| !a.iter().any(|old| old.0 == it.0)) {
        let says = format!("the relation `{name}` of `{}` is new", at.name);
        at.note(work, at.came(&rules::table_relation_added::RULE), name, &says);
    }
}

/// When a column is given a value: in new rows, in rows that are there.
fn times(writing: Writing) -> (bool, bool) {
    match writing {
        Writing::Always => (true, true),
        Writing::New => (true, false),
        Writing::Old => (false, true),
        Writing::Never => (false, false),
    }
}

fn times_text(writing: Writing) -> &'static str {
    match writing {
        Writing::Always => "always",
        Writing::New => "in new rows",
        Writing::Old => "in rows that are there",
        Writing::Never => "never",
    }
}

/// Compares columns of one name. Those that came or went are fields of the row.
fn compare_columns(work: &mut Work<'_>, (a, b): (&[Column], &[Column]), at: &At) {
    for Column { name, scalar, writing } in a {
        let Some(new) = b.iter().find(|it| it.name == *name) else { continue };
        let (before, after) = (times(*writing), times(new.writing));
        let lost = (before.0 && !after.0) || (before.1 && !after.1);
        let rule = if lost {
            &rules::table_column_narrowed::RULE
        } else {
            &rules::table_column_widened::RULE
        };
        let words = (times_text(*writing), times_text(new.writing));
        if before != after {
            let says = format!(
                "the column `{name}` of `{}` is written {} instead of {}",
                at.name, words.1, words.0
            );
            at.note(work, at.changed(rule).from_to(words.0, words.1), &name.wire, &says);
        }
        if *scalar != new.scalar {
            let says = format!(
                "the column `{name}` of `{}` is `{}` instead of `{scalar}`",
                at.name, new.scalar
            );
            let delta = at.changed(&rules::table_column_type_changed::RULE);
            let delta = delta.from_to(&**scalar, &*new.scalar);
            at.note(work, delta, &name.wire, &says);
        }
    }
}

/// The columns of a table as fields of its row.
fn fields<'a>(api: &'a Api, table: &Table) -> &'a [Field] {
    match api.types.get(table.row).map(|it| &it.shape) {
        Some(Shape::Struct(it)) => &it.fields,
        Some(_) | None => &[],
    }
}

/// Compares what is sent as values of columns.
fn compare_values(work: &mut Work<'_>, (old, new): (&Table, &Table), at: &At) {
    let (a, b) = (fields(work.base, old), fields(work.revised, new));
    for field in a {
        let Some(it) = b.iter().find(|it| it.name == field.name) else { continue };
        let steps = vec![Step::Table(old.name.clone()), Step::Field(field.name.clone())];
        let noun = format!("column `{}` of `{}`", field.name, old.name);
        let spot = Spot {
            places: Places::both(field.origin, it.origin),
            ..at.spot(noun, steps, Flow::Request)
        };
        // Whether a value may be null is said by the row.
        let plain = |ty: TypeRef| TypeRef { nullable: false, ..ty };
        uses::compare(work, (plain(field.ty), plain(it.ty)), &spot);
    }
}
