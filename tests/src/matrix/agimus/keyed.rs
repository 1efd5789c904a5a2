//! Calls that name an object by its key, with keys of every spelling.

use serde_json::{Value, json};

use super::{Case, built};

/// Keys of both types, and of every spelling that a path takes.
fn keys() -> Vec<Value> {
    let texts = [
        "9301234",
        "NOSVG",
        "a b",
        " x ",
        "é",
        "日本",
        "🚢",
        "a/b",
        "a?b=c",
        "a#f",
        "100%",
        "a%2Fb",
        "a+b",
        "a&b=c",
        "a;b,c",
        "urn:x:1",
        "a@b",
        "~-_.!*'()",
        "$[]",
        "{}`\"<>",
        "...",
        "query",
    ];
    let numbers = [json!(9_301_234), json!(-5), json!(0), json!(i64::MAX)];
    numbers.into_iter().chain(texts.map(Value::from)).collect()
}

/// All of them.
pub(super) fn keyed() -> Vec<Case> {
    let mut cases = Vec::new();
    let mut add = |m: &str, args: Value| {
        let terminal = json!({"m": m, "args": args});
        let mut one = built(format!("{m} {args}"), &json!([]), &terminal);
        one.answers = vec![(200, json!({"data": {"imo": 1}, "deleted": true, "count": 3}))];
        cases.push(one);
    };
    for key in keys() {
        for m in ["get", "get_or_none", "delete"] {
            add(m, json!([key]));
        }
        for m in ["update", "upsert"] {
            add(m, json!([key, {"flag": "SE", "tags": ["a"], "soldAt": null}]));
        }
        add("count_links", json!([key, "voyages"]));
    }
    let objects =
        [json!({}), json!({"imo": 1, "rate": "1.50", "nested": {"a": [1.5]}}), json!({"é": "☃"})];
    for object in objects {
        add("create", json!([object]));
        add("update", json!([1, object]));
        add("upsert", json!(["NOSVG", object]));
    }
    cases.extend(linked());
    cases.extend(chosen());
    cases
}

fn linked() -> Vec<Case> {
    let plain = keys().into_iter().map(|key| {
        let terminal = json!({"m": "links", "args": [key, "voyages"]});
        built(format!("links {key}"), &json!([]), &terminal)
    });
    let placed =
        [json!({"page_size": 10}), json!({"offset": 20}), json!({"page_size": 500, "offset": -1})];
    let placed = placed.into_iter().map(|kw| {
        let terminal = json!({"m": "links", "args": [1, "voy ages"], "kw": kw});
        built(format!("links {kw}"), &json!([]), &terminal)
    });
    plain.chain(placed).collect()
}

/// Fields and links, of the call and of the builder.
fn chosen() -> Vec<Case> {
    let lists = [
        json!({}),
        json!({"fields": ["imo", "na,me"]}),
        json!({"expand": ["voyages", "voyages.port"]}),
        json!({"fields": ["imo"], "expand": ["voyages"]}),
        json!({"fields": [], "expand": []}),
    ];
    let set = json!([{"m": "fields", "args": ["x"]}, {"m": "expand", "args": ["y"]}]);
    let calls = [("get", json!(7)), ("get_or_none", json!("7")), ("batch_get", json!([1, "2"]))];
    let mut cases = Vec::new();
    for (kw, chain) in lists.iter().flat_map(|kw| [(kw, json!([])), (kw, set.clone())]) {
        for (m, first) in &calls {
            let terminal = json!({"m": m, "args": [first], "kw": kw});
            let mut one = built(format!("{chain} {terminal}"), &chain, &terminal);
            if *m != "batch_get" {
                one.answers = vec![(200, json!({"data": {"imo": 1}}))];
            }
            cases.push(one);
        }
    }
    cases
}
