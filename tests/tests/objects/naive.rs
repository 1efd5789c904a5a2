//! What queries should give, worked out without a server and without JSON.

use std::cmp::Ordering;
use std::collections::BTreeMap;

use serde_json::{Map, Value};

use super::conditions::Condition;
use super::customer::Customer;

/// The keys of the customers that fit, in order.
pub(crate) fn list(
    customers: &[Customer],
    condition: Option<&Condition>,
    terms: &[&str],
) -> Vec<i64> {
    let fits = |it: &&Customer| condition.is_none_or(|condition| condition.holds(it));
    let mut found: Vec<&Customer> = customers.iter().filter(fits).collect();
    found.sort_by(|one, other| {
        terms
            .iter()
            .map(|term| by(term, one, other))
            .find(|it| it.is_ne())
            .unwrap_or(one.key.cmp(&other.key))
    });
    found.iter().map(|it| it.key).collect()
}

fn by(term: &str, one: &Customer, other: &Customer) -> Ordering {
    let (name, turned) = term.strip_prefix('-').map_or((term, false), |it| (it, true));
    let order = |order: Ordering| if turned { order.reverse() } else { order };
    match name {
        "name" => order(one.name.cmp(&other.name)),
        "createdAt" => order(one.created.cmp(&other.created)),
        "customerId" => order(one.key.cmp(&other.key)),
        "age" => missing_last((one.age, other.age), order),
        "total" => missing_last((one.cents(), other.cents()), order),
        _ => Ordering::Equal,
    }
}

fn missing_last(
    both: (Option<i64>, Option<i64>),
    order: impl Fn(Ordering) -> Ordering,
) -> Ordering {
    match both {
        (Some(one), Some(other)) => order(one.cmp(&other)),
        (one, other) => one.is_none().cmp(&other.is_none()),
    }
}

/// The rows of the aggregate, in order.
pub(crate) fn aggregate(
    customers: &[Customer],
    condition: &Condition,
    (by_region, by_month): (bool, bool),
    least: i64,
) -> Vec<Value> {
    type Group = (Option<String>, Option<String>);
    let mut groups: BTreeMap<Group, Vec<&Customer>> = BTreeMap::new();
    if !by_region && !by_month {
        groups.insert((None, None), Vec::new());
    }
    for it in customers.iter().filter(|it| condition.holds(it)) {
        let region = by_region.then(|| it.region.clone());
        let month = by_month.then(|| it.created[..7].to_owned());
        groups.entry((region, month)).or_default().push(it);
    }
    let mut rows: Vec<(usize, Group, Value)> = Vec::new();
    for ((region, month), members) in groups {
        let count = members.len();
        if i64::try_from(count).expect("a number") < least {
            continue;
        }
        let row = row((region.as_deref(), month.as_deref()), &members);
        rows.push((count, (region, month), row));
    }
    // The groups are in the order of their names; the greatest come first.
    rows.sort_by(|one, other| other.0.cmp(&one.0).then_with(|| one.1.cmp(&other.1)));
    rows.into_iter().map(|it| it.2).collect()
}

fn row((region, month): (Option<&str>, Option<&str>), members: &[&Customer]) -> Value {
    let mut row = Map::new();
    let mut put = |name: &str, value: Value| row.insert(name.to_owned(), value);
    if let Some(region) = region {
        put("region", region.into());
    }
    if let Some(month) = month {
        put("createdAt_month", month.into());
    }
    put("n", members.len().into());
    let cents: Vec<i64> = members.iter().filter_map(|it| it.cents()).collect();
    let sum: i64 = cents.iter().sum();
    let text = format!("{}.{:02}", sum / 100, sum % 100);
    // Nothing to add up is no decimal number.
    put("income", if cents.is_empty() { 0.into() } else { text.into() });
    let ages = || members.iter().filter_map(|it| it.age);
    put("min_age", ages().min().map_or(Value::Null, Value::from));
    put("oldest", ages().max().map_or(Value::Null, Value::from));
    let mut regions: Vec<&str> = members.iter().map(|it| it.region.as_str()).collect();
    regions.sort_unstable();
    regions.dedup();
    put("regions", regions.len().into());
    Value::Object(row)
}
