//! What is worked out over objects.

use agimus::objects::{
    Aggregate, Expression, Filter, Granularity, Group, Metric, MetricOperator, Operator, Query,
};
use serde_json::Value;
use specloom_runtime::JsonObject;

use super::super::outcomes::returned;
use super::super::steps::{Steps, texts};
use crate::replay::outcome::Outcome;

/// Makes a call.
pub(super) async fn made(query: &Query<JsonObject>, steps: &Steps<'_>) -> Result<Outcome, String> {
    let metrics: Result<Vec<_>, String> =
        list(steps.arg(0, "metrics")).iter().map(metric).collect();
    let groups: Result<Vec<_>, String> = list(steps.arg(1, "group_by")).iter().map(group).collect();
    let mut call: Aggregate<JsonObject> = query.aggregate(metrics?).group_by(groups?);
    let having = steps.arg(2, "having");
    if having.as_object().is_some_and(|it| !it.is_empty()) {
        call = call.having(Filter::new(condition(having)?));
    }
    call = call.sort(texts(list(steps.arg(3, "sort"))));
    if let Some(limit) = steps.arg(4, "limit").as_i64() {
        call = call.limit(limit);
    }
    Ok(returned(call.await))
}

fn list(value: &Value) -> &[Value] {
    value.as_array().map(Vec::as_slice).unwrap_or_default()
}

fn metric(value: &Value) -> Result<Metric<JsonObject>, String> {
    use MetricOperator as Of;
    let all =
        [Of::Count, Of::CountDistinct, Of::Sum, Of::Avg, Of::Min, Of::Max, Of::First, Of::Last];
    let found = all.into_iter().find(|it| value["op"] == it.as_str());
    let operator = found.ok_or_else(|| format!("`{}` is no metric", value["op"]))?;
    let metric = match value["field"].as_str() {
        Some(field) => Metric::over(operator, field.to_owned()),
        None if operator == Of::Count => agimus::objects::count(),
        None => return Err("a metric without a field".to_owned()),
    };
    Ok(match value["alias"].as_str() {
        Some(alias) => metric.alias(alias.to_owned()),
        None => metric,
    })
}

fn group(value: &Value) -> Result<Group<JsonObject>, String> {
    use Granularity as By;
    let field = value["field"].as_str().ok_or("a group without a field")?;
    let group = Group::new(field.to_owned());
    let Some(name) = value["granularity"].as_str() else { return Ok(group) };
    let all = [By::Year, By::Quarter, By::Month, By::Week, By::Day, By::Hour];
    let found = all.into_iter().find(|it| it.as_str() == name);
    found.map(|it| group.by(it)).ok_or_else(|| format!("`{name}` is no granularity"))
}

/// A condition in the notation of the wire.
fn condition(value: &Value) -> Result<Expression, String> {
    let all = |list: &Value| -> Result<Vec<_>, _> {
        list.as_array().into_iter().flatten().map(condition).collect()
    };
    if let Some(list) = value.get("and") {
        return all(list).map(Expression::And);
    }
    if let Some(list) = value.get("or") {
        return all(list).map(Expression::Or);
    }
    if let Some(inner) = value.get("not") {
        return Ok(Expression::Not(Box::new(condition(inner)?)));
    }
    let operator = value["op"].as_str().and_then(Operator::named);
    Ok(Expression::Test {
        field: value["field"].as_str().ok_or("a condition without a field")?.to_owned().into(),
        operator: operator.ok_or_else(|| format!("`{}` is no operator", value["op"]))?,
        value: value["value"].clone(),
    })
}
