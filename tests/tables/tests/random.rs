//! Random conditions, orders and pieces of rows: the engine gives what a naive
//! evaluation gives.
#![expect(clippy::expect_used, reason = "a test that cannot go on fails")]

mod bench;

use automio::tables::orders;
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};
use serde_json::json;
use specloom_runtime::tables::{Filter, count};
use specloom_table_tests::naive::{Condition, Plain, Sorting, stored};

use bench::bench;

/// How many queries are made.
const CASES: u32 = 400;

fn rows() -> Vec<Plain> {
    let id = |at: usize, kind: usize| format!("00000000-0000-4000-8000-{:012}", at * 10 + kind);
    let buyers = [None, Some("anna"), Some("Ann"), Some("bob"), Some("a%b"), Some("")];
    let delivered = [None, Some(true), Some(false)];
    let all = (0..24_usize).map(|at| {
        let messages = (0..at % 4).map(|it| {
            let text = (it != 2).then(|| format!("text {it}"));
            json!({
                "id": id(at, it + 1), "order_id": id(at, 0), "messageContent": text,
                "organization_id": 1, "connection_id": null,
            })
        });
        json!({
            "id": id(at, 0),
            "orderId": format!("N-{:02}", at * 7 % 24),
            "buyerLogin": buyers[at % 6],
            "delivered": delivered[at % 3],
            "organization_id": (at % 5 != 0).then_some(at % 4),
            "connection_id": at,
            "messages": messages.collect::<Vec<_>>(),
        })
    });
    all.collect()
}

fn conditions() -> impl Strategy<Value = Condition> {
    use Condition as Is;
    let buyer =
        prop_oneof![Just("anna"), Just("Ann"), Just("bob"), Just("a%b"), Just(""), Just("z")];
    let leaf = prop_oneof![
        (0..6_usize, 0..24_u32).prop_map(|(at, it)| Is::Number(at, format!("N-{it:02}"))),
        (0..6_usize, buyer).prop_map(|(at, it)| Is::Buyer(at, it.to_owned())),
        (any::<bool>(), "[aAbB]{0,2}").prop_map(|(is, it)| Is::Begins(is, it)),
        any::<bool>().prop_map(Is::Nobody),
        any::<bool>().prop_map(Is::Delivered),
        (0..6_usize, -1..5_i32).prop_map(|(at, it)| Is::Organization(at, it)),
        (any::<bool>(), prop::collection::vec(0..4_i32, 0..3))
            .prop_map(|(is, it)| Is::Among(is, it)),
        "[012x]".prop_map(Is::Message),
        (0..6_usize, 0..4_u32).prop_map(|(at, it)| Is::Messages(at, it)),
    ];
    leaf.prop_recursive(3, 12, 3, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..3).prop_map(Is::All),
            prop::collection::vec(inner.clone(), 0..3).prop_map(Is::Any),
            inner.prop_map(|it| Is::Not(Box::new(it))),
        ]
    })
}

fn sortings() -> impl Strategy<Value = Vec<Sorting>> {
    let one =
        (0..3_usize, 0..4_usize).prop_map(|(column, direction)| Sorting { column, direction });
    prop::collection::vec(one, 0..3)
}

/// What should come: the numbers of the orders.
fn expected(rows: &[Plain], condition: &Condition, sorting: &[Sorting]) -> Vec<String> {
    let mut found: Vec<&Plain> =
        rows.iter().filter(|it| condition.holds(it) == Some(true)).collect();
    found.sort_by(|one, other| {
        let by = sorting.iter().map(|it| it.compare(one, other));
        let last = one["orderId"].as_str().cmp(&other["orderId"].as_str());
        by.chain([last]).find(|it| it.is_ne()).unwrap_or(std::cmp::Ordering::Equal)
    });
    found.iter().filter_map(|it| it["orderId"].as_str()).map(ToOwned::to_owned).collect()
}

#[test]
fn the_engine_gives_what_a_naive_evaluation_gives() {
    let Some((engine, client)) = bench() else { return };
    let rows = rows();
    engine.fill(&stored(&rows)).expect("an engine");
    let runtime =
        tokio::runtime::Builder::new_current_thread().enable_all().build().expect("tokio");
    let mut runner = TestRunner::new(Config { cases: CASES, ..Config::default() });
    let cases = (conditions(), sortings(), 0..10_u32, prop::option::of(0..12_u32));
    let outcome = runner.run(&cases, |(condition, sorting, offset, limit)| {
        let query = || {
            let all = client.tables().orders().select().filter(condition.filter()).offset(offset);
            let sorted = sorting.iter().fold(all, |query, it| query.order_by(it.order()));
            let sorted = sorted.order_by(orders::order_id().asc());
            match limit {
                Some(limit) => sorted.limit(limit),
                None => sorted,
            }
        };
        let wanted = expected(&rows, &condition, &sorting);
        let total = wanted.len() as u64;
        let most = limit.map_or(usize::MAX, |it| it as usize);
        let wanted: Vec<String> = wanted.into_iter().skip(offset as usize).take(most).collect();
        // A tuple, the whole row, and how many there are, in one go.
        let (pieces, whole, all) = runtime.block_on(async {
            let pieces = query().only((orders::order_id(), orders::delivered())).await;
            let figures = client.tables().orders().aggregate((count(),));
            let all = figures.filter(condition.filter()).await;
            (pieces, query().await, all)
        });
        let pieces = pieces.map_err(|error| TestCaseError::fail(error.to_string()))?;
        let whole = whole.map_err(|error| TestCaseError::fail(error.to_string()))?;
        let all = all.map_err(|error| TestCaseError::fail(error.to_string()))?;
        prop_assert_eq!(pieces.iter().map(|it| it.0.clone()).collect::<Vec<_>>(), wanted.clone());
        prop_assert_eq!(whole.iter().map(|it| it.order_id.clone()).collect::<Vec<_>>(), wanted);
        prop_assert_eq!(all, (total,));
        Ok(())
    });
    outcome.expect("the same rows");
    let every = runtime.block_on(async {
        client.tables().orders().select().filter(Filter::every()).await.expect("rows").len()
    });
    assert_eq!(every, rows.len());
}
