//! All calls.

use serde_json::{Value, json};

use super::filters::filters;
use super::keyed::keyed;
use super::lists::{aggregates, batches, pages};
use super::{Case, built, case};

/// All calls: each operation and each method of the builder.
pub fn calls() -> Vec<Case> {
    let mut all = service();
    all.extend(filters());
    all.extend(states());
    all.extend(keyed());
    all.extend(aggregates());
    all.extend(batches());
    all.extend(pages());
    all
}

fn service() -> Vec<Case> {
    let object = json!({"apiName": "Vessel", "displayName": "Vessel", "baseType": "long"});
    let answer = json!({
        "status": "healthy", "version": "7", "tenantName": "T", "rateLimitPerMinute": 60,
        "apiName": "Vessel", "entities": [object], "properties": [object],
        "links": [{"apiName": "voyages", "targetEntity": "Voyage"}], "property": object,
    });
    let mut cases = Vec::new();
    let mut add = |m: &str, args: Value, answer: &Value| {
        let mut one = case(format!("{m} {args}"), json!({"terminal": {"m": m, "args": args}}));
        one.answers = vec![(200, answer.clone())];
        cases.push(one);
    };
    for m in ["health", "me", "list_entities"] {
        add(m, json!([]), &answer);
    }
    for entity in ["Vessel", "a b", "é", "query", "schema"] {
        for m in ["get_entity_schema", "get_properties", "get_links"] {
            add(m, json!([entity]), &answer);
        }
        add("get_property", json!([entity, "tags"]), &answer);
        add("get_primary_key", json!([entity]), &json!({"primaryKey": object}));
    }
    cases
}

/// What can be set on the builder, and which call heeds what.
fn states() -> Vec<Case> {
    let terminals = [
        json!({"m": "all"}),
        json!({"m": "iter"}),
        json!({"m": "first"}),
        json!({"m": "exists"}),
        json!({"m": "count"}),
        json!({"m": "distinct", "args": ["flag"]}),
        json!({"m": "distinct", "args": ["flag", 5]}),
        json!({"m": "batch_get", "args": [[1]]}),
        json!({"m": "count_links", "args": [1, "voyages"]}),
        json!({"m": "aggregate", "kw": {"metrics": [{"op": "count"}]}}),
    ];
    let chains = chains();
    let pairs = chains.iter().flat_map(|chain| terminals.iter().map(move |last| (chain, last)));
    pairs.map(|(chain, last)| built(format!("{chain} {last}"), chain, last)).collect()
}

fn chains() -> Vec<Value> {
    let set = |m: &str, args: Value| json!({"m": m, "args": args});
    let mut chains: Vec<Value> = vec![json!([])];
    for m in ["sort", "order_by"] {
        for args in [json!(["name"]), json!(["-name", "imo"]), json!([])] {
            chains.push(json!([set(m, args)]));
        }
    }
    for m in ["fields", "select", "expand", "include"] {
        for args in [json!(["imo"]), json!(["voyages", "voyages.port"]), json!([])] {
            chains.push(json!([set(m, args)]));
        }
    }
    for size in [-1, 0, 1, 25, 50, 99, 100, 101, 500] {
        chains.push(json!([set("page_size", json!([size]))]));
    }
    for limit in [-1, 0, 1, 10, 50, 51, 1000] {
        let limit = set("limit", json!([limit]));
        let size = set("page_size", json!([20]));
        chains.push(json!([limit]));
        chains.push(json!([limit, size]));
        chains.push(json!([size, limit]));
        chains.push(json!([limit, set("limit", json!([200]))]));
    }
    chains.push(json!([
        {"m": "filter", "kw": {"flag": "NO"}}, set("sort", json!(["-name"])),
        set("fields", json!(["imo"])), set("expand", json!(["voyages"])), set("limit", json!([7])),
        set("page_size", json!([3])),
    ]));
    chains.push(json!([set("sort", json!(["a"])), set("sort", json!(["b"]))]));
    chains
}
