//! What tables become: a module of columns, relations and constraints each.

use std::collections::BTreeMap;

use specloom_ir::{Api, GroupId, Name, RelationCount, Table, Tables, TypeId, Writing};

use crate::plan::item::{Form, Item, State};
use crate::plan::names::Names;
use crate::plan::operations::GroupPlan;
use crate::plan::rust::RustType;
use crate::plan::scope::Scope;
use crate::plan::setup::{SettingKind, settings};
use crate::plan::spell::{snake, words};

/// What the tables of a platform become.
#[derive(Clone, Debug, Default)]
pub struct TablesPlan {
    /// The group whose methods give them; a struct of their own if `None`.
    pub group: Option<GroupId>,
    /// The setting of the client that the prefix holds, if it holds one.
    pub setting: Option<String>,
    /// The param of that setting, by its wire name.
    pub param: Option<String>,
    /// The tables in the author's order.
    pub tables: Vec<TablePlan>,
}

/// What a table becomes: the file `tables/<module>.rs`.
#[derive(Clone, Debug)]
pub struct TablePlan {
    /// The place in the model's list.
    pub at: usize,
    /// The name of the file: `orders`; unique among tables.
    pub module: String,
    /// The method that gives it: `orders`; unique in the group.
    pub method: String,
    /// The struct of a row: `Order`.
    pub row: String,
    /// The functions of its columns, parallel to the model's.
    pub columns: Vec<ColumnPlan>,
    /// The functions of its relations, parallel to the model's.
    pub relations: Vec<RelationPlan>,
    /// The functions of its constraints, parallel to the model's.
    pub constraints: Vec<String>,
    /// The function that makes a key of a row, and its parameters: the column's
    /// place and the name.
    pub key: Option<(String, Vec<(usize, String)>)>,
}

/// The function of a column.
#[derive(Clone, Debug)]
pub struct ColumnPlan {
    /// Its name; unique in the file.
    pub function: String,
    /// What its values are.
    pub ty: RustType,
    /// Whether it may hold none.
    pub is_nullable: bool,
    /// Whether callers give it values.
    pub is_written: bool,
}

/// The function of a relation.
#[derive(Clone, Debug)]
pub struct RelationPlan {
    /// Its name; unique in the file.
    pub function: String,
    /// The struct of the rows that it leads to.
    pub target: String,
    /// How many there are: `Many`.
    pub count: &'static str,
}

/// What the tables become, if there are some.
pub fn tables(
    api: &Api,
    items: &BTreeMap<TypeId, Item>,
    (names, groups): (&Names, &[GroupPlan]),
) -> Option<TablesPlan> {
    let all = api.tables.as_ref()?;
    let found = names.groups.iter().find(|(_, it)| it.module == "tables").map(|it| *it.0);
    let group = groups.iter().find(|it| Some(it.id) == found);
    let methods = group.iter().flat_map(|it| &it.operations).flat_map(|it| {
        let tools = it.tools.iter().map(|it| it.method.as_str());
        let more = it.waits.iter().chain(&it.watch).map(String::as_str);
        std::iter::once(it.method.as_str()).chain(more).chain(tools)
    });
    let mut methods = Scope::with(methods.chain(["new"]));
    let mut modules = Scope::with(["aux", "con", "mod", "nul", "prn"]);
    let wide = settings(api);
    let setting = all.prefix.param.as_ref().and_then(|param| {
        let is_it =
            |it: &SettingKind<'_>| matches!(it, SettingKind::Param(of) if of.carries(param));
        wide.iter().find(|it| is_it(&it.kind)).map(|it| it.name.clone())
    });
    let tables = all.tables.iter().enumerate().filter_map(|(at, it)| {
        let name = snake(&words(&it.name));
        let module = modules.claim([name.clone(), format!("{name}_table")]);
        let method = methods.claim([name.clone(), format!("{name}_table")]);
        table(all, items, it, (at, module, method))
    });
    let tables = tables.collect();
    let param = all.prefix.param.as_deref().map(ToOwned::to_owned);
    Some(TablesPlan { group: group.map(|it| it.id), setting, param, tables })
}

fn table(
    all: &Tables,
    items: &BTreeMap<TypeId, Item>,
    it: &Table,
    (at, module, method): (usize, String, String),
) -> Option<TablePlan> {
    let row = items.get(&it.row)?;
    let Form::Struct(form) = &row.form else { return None };
    let mut functions = Scope::default();
    let mut columns = Vec::new();
    for (column, field) in it.columns.iter().zip(&form.fields) {
        let name = snake(&words(&column.name));
        columns.push(ColumnPlan {
            function: functions.claim([name.clone(), format!("{name}_column")]),
            ty: field.inner.clone(),
            is_nullable: field.state != State::Required,
            is_written: column.writing != Writing::Never,
        });
    }
    let mut relations = Vec::new();
    for relation in &it.relations {
        let name = snake(&words(&relation.name));
        let target = items.get(&all.tables.get(relation.target)?.row)?;
        relations.push(RelationPlan {
            function: functions.claim([name.clone(), format!("{name}_rows")]),
            target: target.name.to_string(),
            count: match relation.count {
                RelationCount::One => "One",
                RelationCount::Maybe => "Maybe",
                RelationCount::Many => "Many",
            },
        });
    }
    let key = key(it, &columns, &mut functions);
    let constraints =
        it.constraints.iter().map(|of| constraint(it, &of.name, &mut functions)).collect();
    let row = row.name.to_string();
    Some(TablePlan { at, module, method, row, columns, relations, constraints, key })
}

fn key(
    it: &Table,
    columns: &[ColumnPlan],
    functions: &mut Scope,
) -> Option<(String, Vec<(usize, String)>)> {
    let places: Vec<usize> = it
        .key
        .iter()
        .filter_map(|key| it.columns.iter().position(|it| it.name.wire == *key))
        .collect();
    let named = places.iter().map(|at| Some((*at, columns.get(*at)?.function.clone())));
    let parameters = named.collect::<Option<Vec<_>>>().filter(|it| !it.is_empty())?;
    Some((functions.claim(["key".to_owned(), "key_of".to_owned()]), parameters))
}

/// A constraint is called by its name without the prefix and the table:
/// `uq_{prefix}orders_number_org` is `uq_number_org`.
fn constraint(it: &Table, name: &str, functions: &mut Scope) -> String {
    let own = words(&it.name);
    let mut all = words(&Name::new(name.replace("{prefix}", "")));
    let at = all.windows(own.len()).position(|part| part == own.as_slice());
    if let Some(at) = at.filter(|_| all.len() > own.len()) {
        all.drain(at..at + own.len());
    }
    let name = snake(&all);
    functions.claim([name.clone(), format!("{name}_constraint")])
}
