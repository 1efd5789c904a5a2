//! Every kind of query and change, and every document, asked of the engine.
#![expect(clippy::expect_used, reason = "a test that cannot go on fails")]

mod bench;

use automio::models::{BillingEntriesInsertInput, MessagesInsertInput};
use automio::tables::{billing_entries, messages, orders};
use automio::{Client, ErrorKind};
use serde_json::{Value, json};
use specloom_runtime::tables::{Whole, count};
use specloom_runtime::{Decimal, Timestamp, Uuid};

use bench::{bench, client_of};
use specloom_table_tests::engine::Engine;

fn text(number: u32) -> String {
    format!("00000000-0000-4000-8000-{number:012}")
}

fn id(number: u32) -> Uuid {
    text(number).parse().expect("a UUID")
}

fn decimal(text: &str) -> Decimal {
    text.parse().expect("a number")
}

fn rows() -> Value {
    json!({
        "orders": [
            {"id": text(1), "orderId": "A", "buyerLogin": "anna", "delivered": false, "organization_id": 2, "connection_id": 7},
            {"id": text(2), "orderId": "B", "buyerLogin": null, "delivered": true, "organization_id": 2, "connection_id": null},
        ],
        "messages": [
            {"id": text(11), "order_id": text(1), "messageContent": "first", "organization_id": 2, "connection_id": null},
            {"id": text(12), "order_id": text(1), "messageContent": "second", "organization_id": 2, "connection_id": null},
        ],
        "billing_entries": [
            {"id": text(21), "allegroId": "e1", "occurredAt": "2026-01-02T03:04:05Z", "type": {"id": "SUC", "tags": ["a", "b"]}, "value": -1.5, "balance": 10, "organization_id": 2, "connection_id": null},
        ],
    })
}

fn filled() -> Option<(Engine, Client)> {
    let (engine, client) = bench()?;
    engine.fill(&rows()).expect("an engine");
    Some((engine, client))
}

#[tokio::test]
async fn rows_are_read() {
    let Some((_engine, client)) = filled() else { return };
    let id_of_a = "A";
    let found = client
        .tables()
        .orders()
        .select()
        .filter(orders::order_id().eq(id_of_a))
        .order_by(orders::order_id().desc())
        .limit(1)
        .await
        .expect("rows");
    assert_eq!(found.len(), 1);
    assert_eq!((found[0].id, found[0].buyer_login.as_deref()), (id(1), Some("anna")));
    let texts = orders::messages().select((messages::message_content(),));
    let texts = texts.order_by(messages::message_content().desc()).limit(1);
    let counted = orders::messages().aggregate((count(), messages::message_content().max()));
    let found = client.tables().orders().select().order_by(orders::messages().most_first());
    let found = found.only((orders::order_id(), texts, counted)).await.expect("rows");
    assert_eq!(found[0].1, [(Some("second".to_owned()),)]);
    assert_eq!(found[0].2, (2, Some("second".to_owned())));
    assert_eq!((found[1].1.len(), &found[1].2), (0, &(0, None)));
    let order = messages::order().select(Whole::default());
    let found = client.tables().messages().by_key(messages::key(id(12))).only((order,)).await;
    let order = found.expect("a row").expect("a row").0.expect("its order");
    assert_eq!(order.order_id, "A");
    let none = client.tables().orders().by_key(orders::key(id(9))).await.expect("an answer");
    assert!(none.is_none());
}

#[tokio::test]
async fn figures_are_read() {
    let Some((_engine, client)) = filled() else { return };
    let value = billing_entries::value();
    let figures = (count(), value.sum(), billing_entries::occurred_at().max(), value.avg());
    let found = client.tables().billing_entries().aggregate(figures).await.expect("figures");
    let at: Timestamp = "2026-01-02T03:04:05Z".parse().expect("a time");
    assert_eq!(found, (1, Some(decimal("-1.5")), Some(at), Some(-1.5)));
    let none = client.tables().orders().aggregate((count(),));
    assert_eq!(none.filter(orders::delivered().is_null(true)).await.expect("figures"), (0,));
}

#[tokio::test]
async fn rows_are_added_and_updated_where_they_are_there() {
    let Some((_engine, client)) = filled() else { return };
    let entries = client.tables().billing_entries();
    let row = |name: &str, value: &str| {
        [billing_entries::allegro_id().set(name), billing_entries::value().set(decimal(value))]
    };
    let added = entries
        .insert([row("e1", "7"), row("e2", "8")])
        .upsert(billing_entries::uq_allegro_id_org())
        .update(billing_entries::value())
        .only((billing_entries::allegro_id(), billing_entries::value(), billing_entries::balance()))
        .await
        .expect("rows");
    assert_eq!(added.affected, 2);
    let expected = [
        ("e1".to_owned(), Some(decimal("7")), Some(decimal("10"))),
        ("e2".to_owned(), Some(decimal("8")), None),
    ];
    assert_eq!(added.rows, expected);
    let again = entries.insert_one(row("e1", "9"));
    let error = again.await.expect_err("there is such a row");
    assert_eq!((error.kind(), error.code()), (ErrorKind::Conflict, Some("constraint-violation")));
    let again = entries.insert_one(row("e1", "9")).or_skip(billing_entries::uq_allegro_id_org());
    assert!(again.await.expect("an answer").is_none());
    let own = orders::id().set(id(3));
    let order = client.tables().orders().insert_one([own, orders::order_id().set("C")]);
    assert_eq!(order.await.expect("a row").expect("a row").id, id(3));
}

#[tokio::test]
async fn rows_are_changed_and_taken_away() {
    let Some((_engine, client)) = filled() else { return };
    let (all, entries) = (client.tables().orders(), client.tables().billing_entries());
    let done = all.update(orders::order_id().eq("A")).set(orders::delivered().set(true));
    let done = done.set(orders::organization_id().increase(3));
    let done = done.only((orders::delivered(), orders::organization_id())).await.expect("rows");
    assert_eq!((done.affected, done.rows), (1, vec![(Some(true), Some(5))]));
    let done = entries
        .update_by_key(billing_entries::key(id(21)))
        .set(billing_entries::type_().append(json!({"new": 1})))
        .only((billing_entries::type_(),))
        .await
        .expect("a row");
    assert_eq!(done, Some((json!({"id": "SUC", "new": 1, "tags": ["a", "b"]}),)));
    let found = entries.select().filter(billing_entries::type_().has_key("new"));
    assert_eq!(found.await.expect("rows").len(), 1);
    let done = entries.update(billing_entries::type_().contains(&json!({"tags": ["b"]})));
    let done = done.set(billing_entries::type_().delete_at(&["tags", "0"]));
    let done = done.only((billing_entries::type_(),)).await.expect("rows");
    assert_eq!(done.rows, [(json!({"id": "SUC", "new": 1, "tags": ["b"]}),)]);
    let many = all
        .update_many()
        .update(orders::order_id().eq("A"), [orders::buyer_login().set_null()])
        .update(orders::order_id().eq("Z"), [orders::delivered().set(false)]);
    let many = many.await.expect("changes");
    assert_eq!(many.iter().map(|it| it.affected).collect::<Vec<_>>(), [1, 0]);
    assert_eq!(many[0].rows[0].buyer_login, None);
    let refused = all.update_by_key(orders::key(id(1))).set(orders::id().set(id(5)));
    assert_eq!(refused.await.expect_err("a key stays").kind(), ErrorKind::Request);
    let gone = all.delete(orders::buyer_login().is_null(true)).only((orders::order_id(),));
    assert_eq!(gone.await.expect("rows").affected, 2);
    let gone = entries.delete_by_key(billing_entries::key(id(21))).await.expect("a row");
    assert_eq!(gone.map(|it| it.allegro_id).as_deref(), Some("e1"));
}

#[tokio::test]
async fn documents_are_answered() {
    let Some((_engine, client)) = filled() else { return };
    let found = client.queries().get_order("A", 2).await.expect("an order");
    assert_eq!(found.orders[0].buyer_login.as_deref(), Some("anna"));
    let done = client.mutations().update_order_delivered("A", true, 2).await.expect("a change");
    assert_eq!(done.update_orders.expect("a change").affected_rows, 1);
    let newest = client.queries().newest_billing_entry().await.expect("an entry");
    assert_eq!(newest.billing_entries[0].allegro_id, "e1");
    let entry = BillingEntriesInsertInput::new().allegro_id("e1".to_owned()).value(decimal("3"));
    let done = client.mutations().upsert_billing_entries([entry]).await.expect("a change");
    assert_eq!(done.insert_billing_entries.expect("a change").affected_rows, 1);
    let message = MessagesInsertInput::new().order_id(id(1)).message_content("third".to_owned());
    let done = client.mutations().insert_message(&message).await.expect("a change");
    assert_eq!(done.insert_messages_one.expect("a row").order_id, Some(id(1)));
}

#[tokio::test]
async fn an_application_without_a_number_is_told_before_anything_is_sent() {
    let client = client_of("http://127.0.0.1:9", "north/shop");
    let error = client.tables().orders().select().await.expect_err("no number");
    assert_eq!(error.kind(), ErrorKind::Request);
    assert!(error.message().contains("north/shop"), "{error}");
    let error = client.queries().get_order("A", 2).await.expect_err("no number");
    assert_eq!(error.kind(), ErrorKind::Request);
    let Some((engine, _)) = filled() else { return };
    let client = client_of(&engine.address(), "north/shop");
    assert_eq!(client.tables_of(130).orders().select().await.expect("rows").len(), 2);
    assert_eq!(
        client.with_app_id(130).queries().get_order("A", 2).await.expect("rows").orders.len(),
        1
    );
}
