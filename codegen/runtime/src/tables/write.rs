//! What adds rows and takes them away.

use std::collections::BTreeMap;
use std::marker::PhantomData;

use serde_json::{Map, Value, json};

use super::column::{Change, Column};
use super::filter::Filter;
use super::rendering::{Rendering, arguments};
use super::select::key_arguments;
use super::selection::{Only, Row, Rows, Selection, Whole};
use super::table::{Constraint, Key, Table, TableClient};
use crate::call::{Call, Pending};
use crate::error::Error;
use crate::json::{Decode, DecodeError, Reader};

/// What a change of many rows did.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Written<T> {
    /// How many rows it touched.
    pub affected: u64,
    /// These rows, of which what was selected.
    pub rows: Vec<T>,
}

/// The answer to a change of many rows.
pub(super) struct Response<R, S: Selection<R>>(pub Written<S::Output>, PhantomData<fn() -> R>);

impl<R, S: Selection<R>> Decode for Response<R, S> {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let (mut affected, mut rows) = (None, None);
        from.object(&["affected_rows", "returning"], &mut |member, from| match member {
            0 => from.set(&mut affected),
            1 => from.set(&mut rows),
            _ => from.skip(),
        })?;
        let rows: Rows<R, S> = from.required(rows, "returning")?;
        let affected = from.required(affected, "affected_rows")?;
        Ok(Self(Written { affected, rows: rows.0 }, PhantomData))
    }
}

/// What a change of many rows gives back.
pub(super) fn render_response<R>(selection: &impl Selection<R>, to: &mut Rendering) {
    to.text += "{affected_rows returning{";
    selection.render(to);
    to.text += "}}";
}

/// The values of a new row; what changes an old value is told.
fn object<R>(changes: impl IntoIterator<Item = Change<R>>, problem: &mut Option<String>) -> Value {
    let mut row = Map::new();
    for it in changes {
        if it.operator != "_set" {
            problem.get_or_insert_with(|| format!("a new row has no `{}` to change", it.column));
        }
        row.insert(it.column.to_owned(), it.value);
    }
    Value::Object(row)
}

/// What happens where a new row is not unique.
#[derive(Clone, Debug)]
struct Conflict<R> {
    constraint: Constraint<R>,
    columns: Vec<&'static str>,
    filter: Option<Filter<R>>,
}

fn conflict_argument<R: Table>(it: Option<Conflict<R>>, to: &mut Rendering) -> Option<String> {
    let it = it?;
    let mut value = json!({
        "constraint": to.filled(it.constraint.pattern),
        "update_columns": it.columns,
    });
    if let Some(filter) = it.filter {
        value["where"] = filter.expression;
    }
    let ty = format!("{}_on_conflict", to.full(R::NAME));
    Some(format!("on_conflict:{}", to.variable(&ty, value)))
}

macro_rules! conflicts {
    () => {
        /// Where a row breaks this constraint, the one that is there is left as it is.
        pub fn or_skip(mut self, constraint: Constraint<R>) -> Self {
            self.conflict = Some(Conflict { constraint, columns: Vec::new(), filter: None });
            self
        }

        /// Where a row breaks this constraint, the one that is there gets the new
        /// values of the columns that [`update`](Self::update) names.
        pub fn upsert(self, constraint: Constraint<R>) -> Self {
            self.or_skip(constraint)
        }

        /// A column that gets its new value where the row is there already.
        pub fn update<V, O>(mut self, column: Column<R, V, O>) -> Self {
            if let Some(conflict) = &mut self.conflict {
                conflict.columns.push(column.name);
            }
            self
        }

        /// Only rows that are there and for which the condition holds are updated.
        pub fn update_if(mut self, filter: Filter<R>) -> Self {
            if let Some(conflict) = &mut self.conflict {
                conflict.filter = Some(filter);
            }
            self
        }
    };
}

macro_rules! awaited {
    ($name:ident, $output:ty) => {
        impl<R: Table, S: Selection<R>> IntoFuture for $name<R, S> {
            type Output = Result<$output, Error>;
            type IntoFuture = Pending<$output>;

            fn into_future(self) -> Self::IntoFuture {
                self.into_call().into_future()
            }
        }
    };
}
pub(super) use awaited;

/// Rows that are added; sent when it is awaited.
#[derive(Clone, Debug)]
#[must_use = "a change does nothing until it is awaited or sent"]
pub struct Insert<R, S = Whole<R>> {
    client: TableClient,
    rows: Vec<Value>,
    problem: Option<String>,
    selection: S,
    conflict: Option<Conflict<R>>,
}

impl<R: Table> Insert<R> {
    /// These rows, each of the values of its columns.
    pub fn new<C: IntoIterator<Item = Change<R>>>(
        client: TableClient,
        rows: impl IntoIterator<Item = C>,
    ) -> Self {
        let mut problem = None;
        let rows = rows.into_iter().map(|it| object(it, &mut problem)).collect();
        Self { client, rows, problem, selection: Whole::new(), conflict: None }
    }
}

impl<R: Table, S: Selection<R>> Insert<R, S> {
    conflicts!();

    /// Of the new rows only what is named comes back.
    pub fn only<T: Selection<R>>(self, selection: T) -> Insert<R, T> {
        let Self { client, rows, problem, conflict, .. } = self;
        Insert { client, rows, problem, selection, conflict }
    }

    /// The call that it is.
    pub fn into_call(self) -> Call<Written<S::Output>> {
        let mut to = self.client.rendering();
        self.problem.into_iter().for_each(|it| to.refuse(it));
        let full = to.full(R::NAME);
        let rows = to.variable(&format!("[{full}_insert_input!]!"), self.rows.into());
        let mut all = vec![format!("objects:{rows}")];
        all.extend(conflict_argument(self.conflict, &mut to));
        let root = to.root(R::ROOTS.insert, ("insert_", R::NAME, ""));
        to.text = format!("rows:{root}{}", arguments(&all));
        render_response(&self.selection, &mut to);
        let call = self.client.mutation::<Only<Response<R, S>>>(R::NAME, to);
        call.mapped(|it| it.0.0)
    }
}

awaited!(Insert, Written<S::Output>);

/// A row that is added; sent when it is awaited.
#[derive(Clone, Debug)]
#[must_use = "a change does nothing until it is awaited or sent"]
pub struct InsertOne<R, S = Whole<R>> {
    client: TableClient,
    row: Value,
    problem: Option<String>,
    selection: S,
    conflict: Option<Conflict<R>>,
}

impl<R: Table> InsertOne<R> {
    /// A row of the values of its columns.
    pub fn new(client: TableClient, row: impl IntoIterator<Item = Change<R>>) -> Self {
        let mut problem = None;
        let row = object(row, &mut problem);
        Self { client, row, problem, selection: Whole::new(), conflict: None }
    }
}

impl<R: Table, S: Selection<R>> InsertOne<R, S> {
    conflicts!();

    /// Of the new row only what is named comes back.
    pub fn only<T: Selection<R>>(self, selection: T) -> InsertOne<R, T> {
        let Self { client, row, problem, conflict, .. } = self;
        InsertOne { client, row, problem, selection, conflict }
    }

    /// The call that it is; nothing comes of a row that was skipped.
    pub fn into_call(self) -> Call<Option<S::Output>> {
        let mut to = self.client.rendering();
        self.problem.into_iter().for_each(|it| to.refuse(it));
        let full = to.full(R::NAME);
        let row = to.variable(&format!("{full}_insert_input!"), self.row);
        let mut all = vec![format!("object:{row}")];
        all.extend(conflict_argument(self.conflict, &mut to));
        let root = to.root(R::ROOTS.insert_one, ("insert_", R::NAME, "_one"));
        to.text = format!("rows:{root}{}{{", arguments(&all));
        self.selection.render(&mut to);
        to.text.push('}');
        let call = self.client.mutation::<Only<Option<Row<R, S>>>>(R::NAME, to);
        call.mapped(|it| it.0.map(|it| it.0))
    }
}

awaited!(InsertOne, Option<S::Output>);

/// Rows that are taken away; sent when it is awaited.
#[derive(Clone, Debug)]
#[must_use = "a change does nothing until it is awaited or sent"]
pub struct Delete<R, S = Whole<R>> {
    client: TableClient,
    filter: Filter<R>,
    selection: S,
}

impl<R: Table> Delete<R> {
    /// All rows for which the condition holds.
    pub fn new(client: TableClient, filter: Filter<R>) -> Self {
        Self { client, filter, selection: Whole::new() }
    }
}

impl<R: Table, S: Selection<R>> Delete<R, S> {
    /// Of the rows only what is named comes back.
    pub fn only<T: Selection<R>>(self, selection: T) -> Delete<R, T> {
        Delete { client: self.client, filter: self.filter, selection }
    }

    /// The call that it is.
    pub fn into_call(self) -> Call<Written<S::Output>> {
        let mut to = self.client.rendering();
        let full = to.full(R::NAME);
        let filter = to.variable(&format!("{full}_bool_exp!"), self.filter.expression);
        let root = to.root(R::ROOTS.delete, ("delete_", R::NAME, ""));
        to.text = format!("rows:{root}(where:{filter})");
        render_response(&self.selection, &mut to);
        let call = self.client.mutation::<Only<Response<R, S>>>(R::NAME, to);
        call.mapped(|it| it.0.0)
    }
}

awaited!(Delete, Written<S::Output>);

/// A row that is taken away by its primary key; sent when it is awaited.
#[derive(Clone, Debug)]
#[must_use = "a change does nothing until it is awaited or sent"]
pub struct DeleteByKey<R, S = Whole<R>> {
    client: TableClient,
    key: Key<R>,
    selection: S,
}

impl<R: Table> DeleteByKey<R> {
    /// The row with this key.
    pub fn new(client: TableClient, key: Key<R>) -> Self {
        Self { client, key, selection: Whole::new() }
    }
}

impl<R: Table, S: Selection<R>> DeleteByKey<R, S> {
    /// Of the row only what is named comes back.
    pub fn only<T: Selection<R>>(self, selection: T) -> DeleteByKey<R, T> {
        DeleteByKey { client: self.client, key: self.key, selection }
    }

    /// The call that it is; there may be no such row.
    pub fn into_call(self) -> Call<Option<S::Output>> {
        let mut to = self.client.rendering();
        let arguments = key_arguments(self.key, &mut to);
        let root = to.root(R::ROOTS.delete_by_key, ("delete_", R::NAME, "_by_pk"));
        to.text = format!("rows:{root}{arguments}{{");
        self.selection.render(&mut to);
        to.text.push('}');
        let call = self.client.mutation::<Only<Option<Row<R, S>>>>(R::NAME, to);
        call.mapped(|it| it.0.map(|it| it.0))
    }
}

awaited!(DeleteByKey, Option<S::Output>);

/// Changes by what they do, as arguments or members.
pub(super) fn by_operator<R>(
    changes: impl IntoIterator<Item = Change<R>>,
) -> BTreeMap<&'static str, Map<String, Value>> {
    let mut all: BTreeMap<&'static str, Map<String, Value>> = BTreeMap::new();
    for it in changes {
        all.entry(it.operator).or_default().insert(it.column.to_owned(), it.value);
    }
    all
}
