//! What changes rows that are there.

use serde_json::{Map, Value};

use super::column::Change;
use super::filter::Filter;
use super::rendering::Rendering;
use super::selection::{Only, Row, Selection, Whole};
use super::table::{Key, Table, TableClient};
use super::write::{Response, Written, awaited, by_operator, render_response};
use crate::call::{Call, Pending};
use crate::error::Error;
use crate::json::Decode;
use crate::json::{DecodeError, Reader};

/// The changes as arguments: `_set:$v1,_inc:$v2`.
fn change_arguments<R: Table>(changes: Vec<Change<R>>, to: &mut Rendering) -> Vec<String> {
    let full = to.full(R::NAME);
    refuse_fixed(&changes, to);
    let all = by_operator(changes).into_iter().map(|(operator, members)| {
        let ty = format!("{full}{operator}_input");
        format!("{operator}:{}", to.variable(&ty, Value::Object(members)))
    });
    all.collect()
}

/// Columns that are given a value in new rows only are not sent in vain.
fn refuse_fixed<R: Table>(changes: &[Change<R>], to: &mut Rendering) {
    if let Some(it) = changes.iter().find(|it| R::FIXED.contains(&it.column)) {
        to.refuse(format!("`{}` is given a value in new rows only", it.column));
    }
}

/// Rows that are changed; sent when it is awaited.
#[derive(Clone, Debug)]
#[must_use = "a change does nothing until it is awaited or sent"]
pub struct Update<R, S = Whole<R>> {
    client: TableClient,
    filter: Filter<R>,
    changes: Vec<Change<R>>,
    selection: S,
}

impl<R: Table> Update<R> {
    /// All rows for which the condition holds.
    pub fn new(client: TableClient, filter: Filter<R>) -> Self {
        Self { client, filter, changes: Vec::new(), selection: Whole::new() }
    }
}

impl<R: Table, S: Selection<R>> Update<R, S> {
    /// A further change.
    pub fn set(mut self, change: Change<R>) -> Self {
        self.changes.push(change);
        self
    }

    /// Of the rows only what is named comes back.
    pub fn only<T: Selection<R>>(self, selection: T) -> Update<R, T> {
        Update { client: self.client, filter: self.filter, changes: self.changes, selection }
    }

    /// The call that it is.
    pub fn into_call(self) -> Call<Written<S::Output>> {
        let mut to = self.client.rendering();
        let full = to.full(R::NAME);
        let filter = to.variable(&format!("{full}_bool_exp!"), self.filter.expression);
        let mut all = vec![format!("where:{filter}")];
        all.extend(change_arguments(self.changes, &mut to));
        let root = to.root(R::ROOTS.update, ("update_", R::NAME, ""));
        to.text = format!("rows:{root}({})", all.join(","));
        render_response(&self.selection, &mut to);
        let call = self.client.mutation::<Only<Response<R, S>>>(R::NAME, to);
        call.mapped(|it| it.0.0)
    }
}

awaited!(Update, Written<S::Output>);

/// A row that is changed by its primary key; sent when it is awaited.
#[derive(Clone, Debug)]
#[must_use = "a change does nothing until it is awaited or sent"]
pub struct UpdateByKey<R, S = Whole<R>> {
    client: TableClient,
    key: Key<R>,
    changes: Vec<Change<R>>,
    selection: S,
}

impl<R: Table> UpdateByKey<R> {
    /// The row with this key.
    pub fn new(client: TableClient, key: Key<R>) -> Self {
        Self { client, key, changes: Vec::new(), selection: Whole::new() }
    }
}

impl<R: Table, S: Selection<R>> UpdateByKey<R, S> {
    /// A further change.
    pub fn set(mut self, change: Change<R>) -> Self {
        self.changes.push(change);
        self
    }

    /// Of the row only what is named comes back.
    pub fn only<T: Selection<R>>(self, selection: T) -> UpdateByKey<R, T> {
        UpdateByKey { client: self.client, key: self.key, changes: self.changes, selection }
    }

    /// The call that it is; there may be no such row.
    pub fn into_call(self) -> Call<Option<S::Output>> {
        let mut to = self.client.rendering();
        let full = to.full(R::NAME);
        let parts = self.key.parts.into_iter().map(|(column, _, it)| (column.to_owned(), it));
        let key = Value::Object(parts.collect::<Map<_, _>>());
        let key = to.variable(&format!("{full}_pk_columns_input!"), key);
        let mut all = vec![format!("pk_columns:{key}")];
        all.extend(change_arguments(self.changes, &mut to));
        let root = to.root(R::ROOTS.update_by_key, ("update_", R::NAME, "_by_pk"));
        to.text = format!("rows:{root}({}){{", all.join(","));
        self.selection.render(&mut to);
        to.text.push('}');
        let call = self.client.mutation::<Only<Option<Row<R, S>>>>(R::NAME, to);
        call.mapped(|it| it.0.map(|it| it.0))
    }
}

awaited!(UpdateByKey, Option<S::Output>);

/// Several changes, each of the rows of its own condition, one after the
/// other; sent when it is awaited.
#[derive(Clone, Debug)]
#[must_use = "a change does nothing until it is awaited or sent"]
pub struct UpdateMany<R, S = Whole<R>> {
    client: TableClient,
    updates: Vec<(Filter<R>, Vec<Change<R>>)>,
    selection: S,
}

impl<R: Table> UpdateMany<R> {
    /// No change yet.
    pub fn new(client: TableClient) -> Self {
        Self { client, updates: Vec::new(), selection: Whole::new() }
    }
}

impl<R: Table, S: Selection<R>> UpdateMany<R, S> {
    /// Changes of all rows for which the condition holds.
    pub fn update(
        mut self,
        filter: Filter<R>,
        changes: impl IntoIterator<Item = Change<R>>,
    ) -> Self {
        self.updates.push((filter, changes.into_iter().collect()));
        self
    }

    /// Of the rows only what is named comes back.
    pub fn only<T: Selection<R>>(self, selection: T) -> UpdateMany<R, T> {
        UpdateMany { client: self.client, updates: self.updates, selection }
    }

    /// The call that it is; what each change did, in their order.
    pub fn into_call(self) -> Call<Vec<Written<S::Output>>> {
        let mut to = self.client.rendering();
        let full = to.full(R::NAME);
        let mut updates = Vec::new();
        for (filter, changes) in self.updates {
            refuse_fixed(&changes, &mut to);
            let mut update = Map::new();
            update.insert("where".to_owned(), filter.expression);
            for (operator, members) in by_operator(changes) {
                update.insert(operator.to_owned(), Value::Object(members));
            }
            updates.push(Value::Object(update));
        }
        let updates = to.variable(&format!("[{full}_updates!]!"), updates.into());
        let root = to.root(R::ROOTS.update_many, ("update_", R::NAME, "_many"));
        to.text = format!("rows:{root}(updates:{updates})");
        render_response(&self.selection, &mut to);
        let call = self.client.mutation::<Only<All<R, S>>>(R::NAME, to);
        call.mapped(|it| it.0.0)
    }
}

awaited!(UpdateMany, Vec<Written<S::Output>>);

/// What several changes did; one that the platform says nothing of touched no row.
struct All<R, S: Selection<R>>(Vec<Written<S::Output>>, std::marker::PhantomData<fn() -> R>);

impl<R, S: Selection<R>> Decode for All<R, S> {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut all = Vec::new();
        from.array(&mut |from| {
            let one = Option::<Response<R, S>>::decode(from)?;
            all.push(one.map_or_else(|| Written { affected: 0, rows: Vec::new() }, |it| it.0));
            Ok(())
        })?;
        Ok(Self(all, std::marker::PhantomData))
    }
}
