//! Filters of every operator, with values of every kind.

use serde_json::{Map, Value, json};

use super::{Case, built};

const WITH_ONE: &[&str] = &["ne", "gt", "gte", "lt", "lte", "contains"];
const WITH_TEXT: &[&str] = &["like", "ilike", "starts_with", "ends_with"];
const WITH_LIST: &[&str] = &["in", "nin", "overlaps", "between"];
const WITH_TRUTH: &[&str] = &["is_null", "is_not_null", "is_empty", "is_not_empty"];

/// Endings that are no operators, and names that look like some.
const STRANGE: &[&str] = &[
    "flag__eq",
    "flag__icontains",
    "flag__IN",
    "flag__not",
    "owner__name",
    "owner.name",
    "a__b__gt",
    "name_like",
    "flag__",
    "größe",
    "is_null",
];

/// All of them.
pub(super) fn filters() -> Vec<Case> {
    let mut cases = Vec::new();
    let mut add = |key: &str, value: &Value| {
        let kw = Map::from_iter([(key.to_owned(), value.clone())]);
        let name = format!("filter {key}={value}");
        cases.push(built(name, &json!([{"m": "filter", "kw": kw}]), &json!({"m": "all"})));
    };
    for value in &values() {
        add("flag", value);
        for operator in WITH_ONE {
            add(&format!("flag__{operator}"), value);
        }
    }
    for operator in WITH_TEXT {
        for value in [json!("A%"), json!("_b%"), json!(""), json!("100\\%"), json!(7)] {
            add(&format!("name__{operator}"), &value);
        }
    }
    for operator in WITH_LIST {
        let lists = [
            json!([1, 2]),
            json!(["NO", "DK"]),
            json!([]),
            json!([null]),
            json!("NO"),
            json!([1.5]),
        ];
        for value in &lists {
            add(&format!("flag__{operator}"), value);
        }
    }
    for operator in WITH_TRUTH {
        for value in [json!(true), json!(false)] {
            add(&format!("soldAt__{operator}"), &value);
        }
    }
    for key in STRANGE {
        add(key, &json!(1));
    }
    cases.extend(joined());
    cases
}

fn values() -> [Value; 15] {
    [
        json!(0),
        json!(-7),
        json!(i64::MAX),
        json!(1.5),
        json!(1e300),
        json!("NO"),
        json!(""),
        json!("Ålesund \"kai\" \\ 3\n☃"),
        json!(true),
        json!(false),
        Value::Null,
        json!("2024-05-01T06:30:00Z"),
        json!("12500.75"),
        json!({"lat": 1.5}),
        json!([1, "2", null]),
    ]
}

/// Several conditions in one filter and in several.
fn joined() -> Vec<Case> {
    let two = json!({"m": "filter", "kw": {"flag": "NO", "age__gte": 18}});
    let one = json!({"m": "filter", "kw": {"name__like": "A%"}});
    let none = json!({"m": "filter", "kw": {}});
    let chains = [
        json!([two]),
        json!([two, one]),
        json!([one, two]),
        json!([one, one, one]),
        json!([none]),
        json!([none, one]),
        json!([one, none]),
        json!([two, two]),
    ];
    let pairs = chains.iter().flat_map(|chain| {
        ["all", "iter", "first", "exists", "count"].map(|last| (chain, json!({"m": last})))
    });
    pairs.map(|(chain, last)| built(format!("{last} {chain}"), chain, &last)).collect()
}
