//! What the query builder gives is what a naive evaluation gives, over thousands of objects.
#![expect(clippy::expect_used, reason = "a test that cannot go on fails")]

mod objects;

use std::collections::BTreeMap;

use agimus::Client;
use agimus::objects::{Granularity, Query, Write, count, field};
use objects::conditions::{Condition, conditions};
use objects::customer::{Customer, all};
use objects::naive;
use proptest::prelude::*;
use proptest::test_runner::TestCaseError;
use serde_json::{Value, json};
use specloom_runtime::JsonObject;
use specloom_tests::object_store::{ObjectServer, Store, customers};
use tokio::runtime::Runtime;

/// So many customers.
const MANY: i64 = 2_500;

fn runtime() -> Runtime {
    tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime")
}

fn serving(runtime: &Runtime, count: i64) -> (ObjectServer, Client) {
    let store = Store::new(customers(count));
    let server = runtime.block_on(ObjectServer::serving(store)).expect("a server");
    let client = Client::builder().base_url(server.address()).api_key("agm_demo_1");
    (server, client.build().expect("a client"))
}

fn keys(rows: &[JsonObject]) -> Vec<i64> {
    rows.iter().filter_map(|it| it["customerId"].as_i64()).collect()
}

/// What is asked of a list.
#[derive(Clone, Debug)]
struct Asked {
    condition: Option<Condition>,
    terms: Vec<&'static str>,
    limit: Option<usize>,
    page_size: Option<i64>,
}

fn asked() -> impl Strategy<Value = Asked> {
    let terms = ["name", "-name", "age", "-age", "total", "-total", "-createdAt", "customerId"];
    (
        proptest::option::weighted(0.8, conditions()),
        proptest::collection::vec(proptest::sample::select(terms.to_vec()), 0..3),
        proptest::option::of(0..300_usize),
        proptest::option::of(proptest::sample::select(vec![-5, 0, 1, 7, 30, 100, 150])),
    )
        .prop_map(|(condition, terms, limit, page_size)| Asked {
            condition,
            terms,
            // Small pages of many objects take long.
            limit: limit.or(page_size.filter(|it| *it < 30).map(|_| 25)),
            page_size,
        })
}

fn query(client: &Client, asked: &Asked) -> Query<JsonObject> {
    let mut query = client.objects("Customer").sort(asked.terms.clone());
    if let Some(condition) = &asked.condition {
        query = query.filter(condition.filter());
    }
    if let Some(limit) = asked.limit {
        query = query.limit(limit);
    }
    match asked.page_size {
        Some(size) => query.page_size(size),
        None => query,
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn lists_are_what_a_naive_evaluation_gives(asked in proptest::collection::vec(asked(), 2)) {
        let runtime = runtime();
        let (_server, client) = serving(&runtime, MANY);
        let customers = all(MANY);
        for asked in asked {
            let query = query(&client, &asked);
            let fitting = naive::list(&customers, asked.condition.as_ref(), &asked.terms);
            let wanted: Vec<i64> =
                fitting.iter().copied().take(asked.limit.unwrap_or(usize::MAX)).collect();
            let found = runtime.block_on(query.all().into_future()).expect("a list");
            prop_assert_eq!(keys(&found), wanted);
            let first = runtime.block_on(query.first().into_future()).expect("an object");
            let first = first.and_then(|it| it["customerId"].as_i64());
            prop_assert_eq!(first, fitting.first().copied());
            let is_there = runtime.block_on(query.exists().into_future()).expect("an answer");
            prop_assert_eq!(is_there, !fitting.is_empty());
            let counted = runtime.block_on(query.count().into_future()).expect("a number");
            prop_assert_eq!(usize::try_from(counted).ok(), Some(fitting.len()));
        }
    }

    #[test]
    fn aggregates_are_what_a_naive_evaluation_gives(
        condition in conditions(),
        by_region in any::<bool>(),
        by_month in any::<bool>(),
        least in 0..40_i64,
        limit in 1..30_i64,
    ) {
        let runtime = runtime();
        let (_server, client) = serving(&runtime, MANY);
        let mut groups = Vec::new();
        if by_region {
            groups.push(field("region").group());
        }
        if by_month {
            groups.push(field("createdAt").by(Granularity::Month));
        }
        let metrics = (
            count().alias("n"),
            field("total").sum().alias("income"),
            field("age").min(),
            field("age").max().alias("oldest"),
            field("region").count_distinct().alias("regions"),
        );
        let call = client
            .objects("Customer")
            .filter(condition.filter())
            .aggregate(metrics)
            .group_by(groups)
            .having(("n__gte", least))
            .sort(["-n", "region", "createdAt_month"])
            .limit(limit);
        let result = runtime.block_on(call.into_future()).expect("rows");
        let wanted = naive::aggregate(&all(MANY), &condition, (by_region, by_month), least);
        prop_assert_eq!(result.total_groups, i64::try_from(wanted.len()).ok());
        let most = usize::try_from(limit).expect("a number");
        let rows: Vec<Value> = result.data.into_iter().map(Value::Object).collect();
        prop_assert_eq!(rows, wanted.into_iter().take(most).collect::<Vec<_>>());
    }

    #[test]
    fn writes_leave_what_a_map_would_hold(steps in proptest::collection::vec((0..6_u8, 1..30_i64), 1..40)) {
        let runtime = runtime();
        let (server, client) = serving(&runtime, 0);
        let mut model: BTreeMap<i64, Value> = BTreeMap::new();
        for (at, (step, key)) in steps.into_iter().enumerate() {
            runtime.block_on(write(&client, &mut model, (step, key, at)))?;
        }
        let rows = server.store().rows.into_iter().map(|(key, row)| (key, Value::Object(row)));
        prop_assert_eq!(rows.collect::<BTreeMap<_, _>>(), model);
    }
}

/// Writes something, to the store and to the model.
async fn write(
    client: &Client,
    model: &mut BTreeMap<i64, Value>,
    (step, key, at): (u8, i64, usize),
) -> Result<(), TestCaseError> {
    let customers = client.objects("Customer");
    let fresh = json!({"customerId": key, "name": format!("n{at}")});
    let is_there = model.contains_key(&key);
    match step {
        0 => {
            let created = customers.create(fresh.clone()).await;
            prop_assert_eq!(created.is_ok(), !is_there);
            model.entry(key).or_insert(fresh);
        }
        1 => {
            let updated = customers.update(key, json!({"age": at})).await;
            prop_assert_eq!(updated.is_ok(), is_there);
            if let Some(row) = model.get_mut(&key) {
                row["age"] = at.into();
            }
        }
        2 => {
            customers.upsert(key, json!({"name": "put"})).await.expect("an object");
            model.insert(key, json!({"customerId": key, "name": "put"}));
        }
        3 => {
            let deleted = customers.delete(key).await;
            prop_assert_eq!(deleted.is_ok(), model.remove(&key).is_some());
        }
        4 => {
            let found = customers.find(key).await.expect("an answer");
            prop_assert_eq!(found.map(Value::Object), model.get(&key).cloned());
        }
        _ => {
            let writes = [Write::create(fresh.clone()), Write::delete(key + 1)];
            let result = customers.batch(writes).await.expect("an answer");
            let done = i64::from(!is_there) + i64::from(model.remove(&(key + 1)).is_some());
            prop_assert_eq!((result.succeeded, result.failed), (Some(done), Some(2 - done)));
            model.entry(key).or_insert(fresh);
        }
    }
    Ok(())
}

#[tokio::test]
async fn links_are_followed_to_their_end() {
    let store = Store::new(customers(300));
    let server = ObjectServer::serving(store).await.expect("a server");
    let client = Client::builder().base_url(server.address()).api_key("agm_demo_1");
    let client = client.build().expect("a client");
    let query = client.objects("Customer");
    let wanted: Vec<i64> =
        all(300).iter().filter(|it| it.referrer == Some(3)).map(|it| it.key).collect();
    assert!(wanted.len() > 10);
    let found = query.links(3, "referred").page_size(7).all().await.expect("all");
    assert_eq!(keys(&found), wanted);
    let page = query.links(3, "referred").page_size(5).offset(2).await.expect("a page");
    assert_eq!((keys(&page.data), page.has_more), (wanted[2..7].to_vec(), Some(true)));
    let counted = query.count_links(3, "referred").await.expect("a number");
    assert_eq!(usize::try_from(counted).ok(), Some(wanted.len()));
    let expanded = query.fields(["name"]).expand("referred").get(3).await.expect("an object");
    assert_eq!(expanded["referred"].as_array().map(Vec::len), Some(wanted.len()));
    assert_eq!(expanded.len(), 2);
}

#[tokio::test]
async fn what_went_wrong_says_of_what() {
    let server = ObjectServer::serving(Store::new(customers(3))).await.expect("a server");
    let client = Client::builder().base_url(server.address()).api_key("agm_demo_1");
    let client = client.build().expect("a client");
    let error = client.objects("Customer").get(99).await.expect_err("not there");
    assert_eq!(error.kind(), agimus::ErrorKind::NotFound);
    assert_eq!(error.path_param("entity"), Some("Customer"));
    assert_eq!(error.path_param("pk"), Some("99"));
    assert_eq!(error.message(), "no 99");
    let error = client.objects("Customer").create(json!({"customerId": 3})).await;
    assert_eq!(error.expect_err("taken").kind(), agimus::ErrorKind::Conflict);
    let nonsense = client.objects("Customer").filter(("age", f64::NAN)).all().await;
    assert_eq!(nonsense.expect_err("not sent").kind(), agimus::ErrorKind::Request);
    assert_eq!(server.store().asked, 2);
}

#[test]
fn the_same_names_do_without_async() {
    let runtime = runtime();
    let (_server, client) = serving(&runtime, 120);
    let server = std::thread::spawn(move || {
        let query = client.objects("Customer").filter(("customerId__lte", 70)).page_size(30);
        let found = query.all().send_blocking().expect("all");
        let walked: Result<Vec<_>, _> = query.iter().blocking().collect();
        let counted = query.count().send_blocking().expect("a number");
        let regions = query.distinct("region").limit(3).send_blocking().expect("values");
        let sum = query.aggregate(count().alias("n")).send_blocking().expect("rows");
        (found.len(), walked.expect("all").len(), counted, regions.len(), sum.data[0]["n"].clone())
    });
    let waiting = tokio::time::Duration::from_millis(5);
    while !server.is_finished() {
        runtime.block_on(async { tokio::time::sleep(waiting).await });
    }
    let found = server.join().expect("no panic");
    assert_eq!(found, (70, 70, 70, 3, json!(70)));
}

#[test]
fn customers_are_read_as_they_are() {
    let customers: Vec<Customer> = all(50);
    assert_eq!(customers.len(), 50);
    assert!(customers.iter().any(|it| it.age.is_none()));
}
