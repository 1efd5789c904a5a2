//! What is worked out over objects.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use super::compare::{cents, compare};
use super::data::{Row, Store};
use super::filters::fits;
use super::pages::{by, fitting, texts};

/// Works out what is asked.
///
/// # Errors
///
/// When something of it is not allowed.
pub(super) fn aggregate(store: &Store, asked: &Value) -> Result<Value, String> {
    let limit = asked["limit"].as_u64().filter(|it| (1..=10_000).contains(it));
    let limit = usize::try_from(limit.ok_or("a limit is from 1 to 10000")?).unwrap_or(1);
    let groups = asked["groupBy"].as_array().cloned().unwrap_or_default();
    let metrics = asked["metrics"].as_array().ok_or("there are no metrics")?;
    let mut grouped: BTreeMap<String, (Row, Vec<&Row>)> = BTreeMap::new();
    for row in fitting(store, asked.get("filter"))? {
        let head: Row = groups.iter().map(|it| place(it, row)).collect::<Result<_, String>>()?;
        let name = Value::Object(head.clone()).to_string();
        grouped.entry(name).or_insert_with(|| (head, Vec::new())).1.push(row);
    }
    if groups.is_empty() && grouped.is_empty() {
        grouped.insert(String::new(), (Map::new(), Vec::new()));
    }
    let mut rows = Vec::new();
    for (mut head, members) in grouped.into_values() {
        for metric in metrics {
            let (name, value) = worked_out(metric, &members)?;
            head.insert(name, value);
        }
        let keep = asked.get("having").map_or(Ok(true), |it| fits(it, &head))?;
        rows.extend(keep.then_some(head));
    }
    let terms = texts(&asked["sort"]);
    rows.sort_by(|one, other| {
        terms
            .iter()
            .map(|it| by(it, one, other))
            .fold(std::cmp::Ordering::Equal, std::cmp::Ordering::then)
    });
    let all = rows.len();
    rows.truncate(limit);
    Ok(json!({"data": rows, "totalGroups": all}))
}

/// The name and the value of a group for an object.
fn place(group: &Value, row: &Row) -> Result<(String, Value), String> {
    let field = group["field"].as_str().ok_or("a group has no field")?;
    let value = row.get(field).cloned().unwrap_or_default();
    let Some(unit) = group["granularity"].as_str() else { return Ok((field.to_owned(), value)) };
    let text = value.as_str().ok_or("only points in time have granularities")?;
    let length = match unit {
        "year" => 4,
        "month" => 7,
        "day" => 10,
        "hour" => 13,
        other => return Err(format!("`{other}` is not worked out here")),
    };
    Ok((format!("{field}_{unit}"), text.get(..length).into()))
}

fn worked_out(metric: &Value, rows: &[&Row]) -> Result<(String, Value), String> {
    let op = metric["op"].as_str().ok_or("a metric has no operator")?;
    let field = metric["field"].as_str();
    let name = match (metric["alias"].as_str(), field) {
        (Some(alias), _) => alias.to_owned(),
        (None, Some(field)) => format!("{op}_{field}"),
        (None, None) => op.to_owned(),
    };
    let Some(field) = field else {
        return if op == "count" {
            Ok((name, rows.len().into()))
        } else {
            Err("a metric has no field".to_owned())
        };
    };
    let values: Vec<&Value> =
        rows.iter().filter_map(|it| it.get(field)).filter(|it| !it.is_null()).collect();
    let best = |wanted| {
        values
            .iter()
            .copied()
            .reduce(|best, it| if compare(field, it, best) == Some(wanted) { it } else { best })
    };
    let value = match op {
        "count" => values.len().into(),
        "count_distinct" => {
            let mut texts: Vec<String> = values.iter().map(ToString::to_string).collect();
            texts.sort();
            texts.dedup();
            texts.len().into()
        }
        "sum" => sum(&values),
        "avg" => mean(&values),
        "min" => best(std::cmp::Ordering::Less).cloned().unwrap_or_default(),
        "max" => best(std::cmp::Ordering::Greater).cloned().unwrap_or_default(),
        "first" => values.first().copied().cloned().unwrap_or_default(),
        "last" => values.last().copied().cloned().unwrap_or_default(),
        other => return Err(format!("`{other}` is no metric")),
    };
    Ok((name, value))
}

/// Over decimal numbers the sum is a text, over others a number.
fn sum(values: &[&Value]) -> Value {
    if values.iter().any(|it| it.is_string()) {
        let all: i64 = values.iter().filter_map(|it| cents(it.as_str()?)).sum();
        return format!("{}.{:02}", all / 100, all % 100).into();
    }
    values.iter().filter_map(|it| it.as_i64()).sum::<i64>().into()
}

#[expect(clippy::cast_precision_loss, reason = "the numbers of the store are small")]
fn mean(values: &[&Value]) -> Value {
    let numbers: Vec<f64> = values.iter().filter_map(|it| it.as_f64()).collect();
    if numbers.is_empty() {
        Value::Null
    } else {
        (numbers.iter().sum::<f64>() / numbers.len() as f64).into()
    }
}
