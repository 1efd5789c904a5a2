//! What is worked out over many objects, written at once, and walked through.

use serde_json::{Value, json};

use super::{Case, built};

/// Metrics, groups, conditions on them, orders and limits.
pub(super) fn aggregates() -> Vec<Case> {
    let metrics = [
        json!([]),
        json!([{"op": "count"}]),
        json!([{"op": "sum", "field": "rate"}, {"op": "avg", "field": "rate", "alias": "mean"}]),
        json!([{"op": "min", "field": "rate"}, {"op": "max", "field": "rate"}]),
        json!([{"op": "count_distinct", "field": "flag"}, {"op": "count", "field": "flag"}]),
        json!([{"op": "first", "field": "rate"}, {"op": "last", "field": "rate"}]),
    ];
    let units = ["year", "quarter", "month", "week", "day", "hour"];
    let mut groups: Vec<Value> =
        units.iter().map(|it| json!([{"field": "at", "granularity": it}])).collect();
    groups.extend([json!([]), json!([{"field": "flag"}, {"field": "at", "granularity": "day"}])]);
    let having = [json!({"field": "n", "op": "gte", "value": 2}), json!({})];
    let sorts = [json!([]), json!(["-n", "flag"])];
    let limits = [json!(1), json!(10_000), json!(20_000), json!(0), json!(-1)];
    let parts: [(&str, &[Value]); 5] = [
        ("metrics", &metrics),
        ("group_by", &groups),
        ("having", &having),
        ("sort", &sorts),
        ("limit", &limits),
    ];
    let chain = json!([{"m": "filter", "kw": {"flag": "NO"}}, {"m": "sort", "args": ["x"]}]);
    let of = |part: &str, value: &Value| {
        let mut kw = json!({"metrics": [{"op": "count", "alias": "n"}]});
        kw[part] = value.clone();
        built(format!("aggregate {kw}"), &chain, &json!({"m": "aggregate", "kw": kw}))
    };
    parts.iter().flat_map(|(part, list)| list.iter().map(|it| of(part, it))).collect()
}

/// Many writes and many keys in one call.
pub(super) fn batches() -> Vec<Case> {
    let create = json!({"op": "create", "data": {"imo": 1, "rate": "1.50"}});
    let update = json!({"op": "update", "pk": 2, "data": {"flag": null}});
    let delete = json!({"op": "delete", "pk": "3"});
    let lists = [
        json!([]),
        json!([create]),
        json!([update]),
        json!([delete]),
        json!([create, update, delete]),
    ];
    let answer = json!({"results": [{"success": true}], "succeeded": 1, "failed": 0});
    let writes = lists.map(|list| {
        let terminal = json!({"m": "batch", "args": [list]});
        let mut one = built(format!("batch {list}"), &json!([]), &terminal);
        one.answers = vec![(200, answer.clone())];
        one
    });
    let many = Value::from((0..150).collect::<Vec<_>>());
    let lists = [json!([]), json!([1, "2", "a/b"]), json!([i64::MAX]), many];
    let gets = lists.map(|list| {
        let terminal = json!({"m": "batch_get", "args": [list]});
        built(format!("batch_get {list}"), &json!([]), &terminal)
    });
    writes.into_iter().chain(gets).collect()
}

/// Lists that go on, end, and are cut.
pub(super) fn pages() -> Vec<Case> {
    let page = |rows: &[i64], more: bool, cursor: Value| {
        let data: Vec<Value> = rows.iter().map(|it| json!({"imo": it})).collect();
        (200, json!({"data": data, "hasMore": more, "cursor": cursor}))
    };
    let busy = json!({"error": {"code": "BUSY", "message": "Try later"}});
    let walks = [
        vec![
            page(&[1, 2], true, json!("a")),
            page(&[3, 4], true, json!("b")),
            page(&[5], false, Value::Null),
        ],
        vec![
            page(&[1], true, json!("a")),
            page(&[], true, json!("b")),
            page(&[2], false, Value::Null),
        ],
        vec![page(&[1], true, Value::Null)],
        vec![page(&[1], true, json!(""))],
        vec![page(&[1], false, json!("a"))],
        vec![page(&[], false, Value::Null)],
        vec![(200, json!({}))],
        vec![page(&[1, 2], true, json!("a")), (503, busy)],
    ];
    let limit = |it: i64| json!({"m": "limit", "args": [it]});
    let size = json!({"m": "page_size", "args": [2]});
    let chains = [json!([]), json!([limit(2)]), json!([limit(3), size]), json!([limit(100)])];
    let mut cases = Vec::new();
    for (at, answers) in walks.iter().enumerate() {
        for chain in &chains {
            for last in ["all", "iter", "first", "exists"] {
                let name = format!("{last} {chain}, walk {at}");
                let mut one = built(name, chain, &json!({"m": last}));
                one.answers.clone_from(answers);
                cases.push(one);
            }
        }
    }
    cases
}
