//! Queries and what is worked out.

use agimus::models::{And, Clause, Filter, GroupBy, Metric};
use agimus::operations::Search;
use agimus::operations::search::QuerySearch;
use serde_json::Value;

use super::super::clauses::typed;
use super::super::outcomes::{failed, listed, member, returned};
use super::super::steps::{Set, Steps, texts};
use crate::replay::outcome::Outcome;

/// Makes one.
pub(super) async fn made(
    search: &Search,
    entity: &str,
    steps: &Steps<'_>,
) -> Result<Outcome, String> {
    let set = &steps.set;
    Ok(match steps.name {
        Some("first") => first(search, entity, set).await,
        Some("exists") => {
            let outcome = first(search, entity, set).await;
            Outcome { returns: outcome.returns.map(|it| Value::from(!it.is_null())), ..outcome }
        }
        Some("count") => {
            let call = search.count(entity);
            let call = match filter(set) {
                Some(filter) => call.filter(filter),
                None => call,
            };
            member(call.await, "count")
        }
        Some("distinct") => distinct(search, entity, steps).await?,
        Some("aggregate") => aggregate(search, entity, steps).await?,
        Some(_) | None => walked(query(search, entity, set), set.limit).await,
    })
}

/// All conditions, as the builder joins them.
fn filter(set: &Set) -> Option<Filter> {
    match set.filters.as_slice() {
        [] => None,
        [one] => Some(one.clone()),
        many => Some(And::new(many.to_vec()).into()),
    }
}

fn query(search: &Search, entity: &str, set: &Set) -> QuerySearch {
    let mut query = search.query(entity);
    if let Some(size) = set.page_size {
        query = query.page_size(size);
    }
    if let Some(filter) = filter(set) {
        query = query.filter(filter);
    }
    if !set.sort.is_empty() {
        query = query.sort(set.sort.clone());
    }
    if !set.fields.is_empty() {
        query = query.fields(set.fields.clone());
    }
    if !set.expand.is_empty() {
        query = query.expand(set.expand.clone());
    }
    query
}

async fn first(search: &Search, entity: &str, set: &Set) -> Outcome {
    match query(search, entity, set).page_size(1).await {
        Ok(page) => {
            let first = page.data.into_iter().next();
            Outcome::returned(first.map_or(Value::Null, Value::Object))
        }
        Err(error) => failed(&error),
    }
}

async fn walked(query: QuerySearch, limit: Option<usize>) -> Outcome {
    let pager = query.pager();
    let mut pager = match limit {
        Some(limit) => pager.limit(limit),
        None => pager,
    };
    let mut objects = Vec::new();
    while let Some(object) = pager.next().await {
        match object {
            Ok(object) => objects.push(Value::Object(object)),
            Err(error) => return failed(&error),
        }
    }
    listed(objects)
}

async fn distinct(search: &Search, entity: &str, steps: &Steps<'_>) -> Result<Outcome, String> {
    let mut call = search.distinct(entity, steps.text(0, "field")?);
    if let Some(limit) = steps.arg(1, "limit").as_i64() {
        call = call.limit(limit);
    }
    if let Some(filter) = filter(&steps.set) {
        call = call.filter(filter);
    }
    Ok(member(call.await, "values"))
}

async fn aggregate(search: &Search, entity: &str, steps: &Steps<'_>) -> Result<Outcome, String> {
    let metrics: Vec<Metric> = typed(steps.arg(0, "metrics"))?;
    let groups: Option<Vec<GroupBy>> = typed(steps.arg(1, "group_by"))?;
    let having: Option<Clause> = typed(steps.arg(2, "having"))?;
    let sort = texts(steps.arg(3, "sort").as_array());
    let mut call = search.aggregate(entity, metrics);
    if let Some(filter) = filter(&steps.set) {
        call = call.filter(filter);
    }
    if let Some(groups) = groups.filter(|it| !it.is_empty()) {
        call = call.group_by(groups);
    }
    if let Some(having) = having {
        call = call.having(having);
    }
    if !sort.is_empty() {
        call = call.sort(sort);
    }
    match steps.arg(4, "limit").as_i64() {
        Some(10_001..) => return Err("a limit out of bounds is the builder's".to_owned()),
        Some(limit) => call = call.limit(limit),
        None => {}
    }
    Ok(returned(call.await))
}
