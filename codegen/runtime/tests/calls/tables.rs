//! Rows of tables: the documents that queries become, and how answers are read.

use serde_json::{Value, json};
use specloom_runtime::ErrorKind;
use specloom_runtime::codegen::{Decode, DecodeError, Operation, Reader, TablePrefix};
use specloom_runtime::tables::{
    Aggregable, Aggregate, ByKey, Column, Constraint, Delete, DeleteByKey, Filter, Insert,
    InsertOne, Key, Many, Maybe, Relation, Select, Streamable, Table, TableApi, TableClient,
    TableOf, Update, UpdateByKey, UpdateMany, count,
};
use specloom_runtime::transport::{MockAnswer, MockTransport};

use crate::bench::mocked;

struct Orders;
struct Items;

#[derive(Clone, Debug, PartialEq)]
struct Order {
    id: String,
    total: Option<i64>,
}

impl Decode for Order {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let (mut id, mut total) = (None, None);
        from.object(&["id", "total"], &mut |member, from| match member {
            0 => from.set(&mut id),
            1 => from.set(&mut total),
            _ => from.skip(),
        })?;
        Ok(Self { id: from.required(id, "id")?, total: from.required(total, "total")? })
    }
}

impl Table for Orders {
    type Row = Order;
    const NAME: &'static str = "orders";
    const COLUMNS: &'static [&'static str] = &["id", "total"];
}

impl Aggregable for Orders {}
impl Streamable for Orders {}
impl Aggregable for Items {}

impl Table for Items {
    type Row = Value;
    const NAME: &'static str = "items";
    const COLUMNS: &'static [&'static str] = &["id"];
}

const ID: Column<Orders, String> = Column::new("id");
const TOTAL: Column<Orders, i64, Option<i64>> = Column::new("total");
const DATA: Column<Orders, Value> = Column::new("data");
const ITEMS: Relation<Orders, Items, Many> = Relation::new("items");
const PARENT: Relation<Orders, Orders, Maybe> = Relation::new("parent");
const SKU: Column<Items, String> = Column::new("sku");
const UNIQUE: Constraint<Orders> = Constraint::new("uq_{prefix}orders_id_org");

static API: TableApi = TableApi {
    read: Operation::post("tables", "/graphql").repeatable(),
    write: Operation::post("tables", "/graphql"),
    watch: Operation::post("tables", "/graphql").accept("text/event-stream").streaming(),
    table_param: Some("table"),
    prefix: TablePrefix::fixed("app_130_"),
};

/// A platform that answers with these rows, and who asks it.
fn tables(rows: &Value) -> (TableClient, MockTransport) {
    let body = json!({"data": {"rows": rows}}).to_string();
    let mock = MockTransport::new().fallback(MockAnswer::bytes(200, "application/json", body));
    (TableClient::new(mocked(&mock).0, &API), mock)
}

/// The document and the variables that were sent last.
fn sent(mock: &MockTransport) -> (String, Value) {
    let requests = mock.requests();
    let last = requests.last().expect("a request");
    assert_eq!(last.query(), Some("table=orders"));
    let body: Value = serde_json::from_slice(&last.body).expect("JSON");
    (body["query"].as_str().expect("a text").to_owned(), body["variables"].clone())
}

fn key() -> Key<Orders> {
    Key::of("id", "uuid", "o1")
}

#[tokio::test]
async fn rows_are_asked_for_as_a_whole() {
    let (client, mock) = tables(&json!([{"id": "o1", "total": null}]));
    let rows = Select::<Orders>::new(client)
        .filter(ID.eq("o1"))
        .filter(TOTAL.gt(5).or(!TOTAL.is_null(true)))
        .order_by(TOTAL.desc())
        .limit(1)
        .offset(2)
        .await;
    assert_eq!(rows.expect("rows"), [Order { id: "o1".into(), total: None }]);
    let (text, variables) = sent(&mock);
    assert_eq!(
        text,
        "query Rows($v1:app_130_orders_bool_exp,$v2:[app_130_orders_order_by!],$v3:Int,$v4:Int)\
         {rows:app_130_orders(where:$v1,order_by:$v2,limit:$v3,offset:$v4){ id total}}"
    );
    assert_eq!(
        variables,
        json!({
            "v1": {"_and": [{"id": {"_eq": "o1"}}, {"_or": [{"total": {"_gt": 5}}, {"_not": {"total": {"_is_null": true}}}]}]},
            "v2": [{"total": "desc"}], "v3": 1, "v4": 2,
        })
    );
}

#[tokio::test]
async fn what_was_not_selected_cannot_be_read() {
    let rows = json!([{"c0": "o1", "c1": [{"c0": "s"}], "c2": null}]);
    let (client, mock) = tables(&rows);
    let items = ITEMS.select((SKU,)).filter(SKU.like("a%")).limit(3);
    let rows: Vec<(String, Vec<(String,)>, Option<Order>)> = Select::<Orders>::new(client)
        .filter(ITEMS.has(SKU.eq("s")))
        .only((ID, items, PARENT.select(whole())))
        .await
        .expect("rows");
    assert_eq!(rows, [("o1".into(), vec![("s".into(),)], None)]);
    assert_eq!(
        sent(&mock).0,
        "query Rows($v1:app_130_orders_bool_exp,$v2:app_130_items_bool_exp,$v3:Int)\
         {rows:app_130_orders(where:$v1){ c0:id c1:items(where:$v2,limit:$v3){ c0:sku} c2:parent{ id total}}}"
    );
}

fn whole() -> specloom_runtime::tables::Whole<Orders> {
    specloom_runtime::tables::Whole::default()
}

#[tokio::test]
async fn rows_that_belong_to_a_row_are_counted_and_judged() {
    let (client, mock) = tables(&json!([{"c0": "o1", "c1": {"aggregate": {"f0": 2}}}]));
    let rows: Vec<(String, (u64,))> = Select::<Orders>::new(client)
        .filter(ITEMS.rows().filter(SKU.eq("s")).ge(2))
        .filter(ITEMS.all(Column::<Items, bool>::new("sent")))
        .order_by(ITEMS.most_first())
        .order_by(PARENT.order(TOTAL.asc()))
        .only((ID, ITEMS.aggregate((count(),)).filter(SKU.ne("t"))))
        .await
        .expect("rows");
    assert_eq!(rows, [("o1".to_owned(), (2,))]);
    let (text, variables) = sent(&mock);
    assert_eq!(
        text,
        "query Rows($v1:app_130_orders_bool_exp,$v2:[app_130_orders_order_by!],\
         $v3:app_130_items_bool_exp){rows:app_130_orders(where:$v1,order_by:$v2)\
         { c0:id c1:items_aggregate(where:$v3){aggregate{ f0:count}}}}"
    );
    assert_eq!(
        variables["v1"]["_and"],
        json!([
            {"items_aggregate": {"count": {"filter": {"sku": {"_eq": "s"}}, "predicate": {"_gte": 2}}}},
            {"items_aggregate": {"bool_and": {"arguments": "sent", "predicate": {"_eq": true}}}},
        ])
    );
    assert_eq!(
        variables["v2"],
        json!([{"items_aggregate": {"count": "desc"}}, {"parent": {"total": "asc"}}])
    );
}

#[tokio::test]
async fn a_row_is_found_by_its_key() {
    let (client, mock) = tables(&Value::Null);
    assert_eq!(ByKey::<Orders>::new(client, key()).only((ID,)).await.expect("an answer"), None);
    assert_eq!(sent(&mock).0, "query Rows($v1:uuid!){rows:app_130_orders_by_pk(id:$v1){ c0:id}}");
}

#[tokio::test]
async fn figures_have_their_types() {
    let (client, mock) = tables(&json!({"aggregate": {"f0": 2, "f1": {"value": 7}, "f2": null}}));
    let figures = Aggregate::<Orders, _>::new(client, (count(), TOTAL.sum(), TOTAL.avg()));
    let found: (u64, Option<i64>, Option<f64>) =
        figures.filter(Filter::every()).await.expect("figures");
    assert_eq!(found, (2, Some(7), None));
    assert_eq!(
        sent(&mock).0,
        "query Rows($v1:app_130_orders_bool_exp){rows:app_130_orders_aggregate(where:$v1)\
         {aggregate{ f0:count f1:sum{value:total} f2:avg{value:total}}}}"
    );
}

#[tokio::test]
async fn rows_are_added() {
    let (client, mock) = tables(&json!({"affected_rows": 1, "returning": [{"c0": "o1"}]}));
    let rows = [[ID.set("o1"), TOTAL.set(5)], [ID.set("o2"), TOTAL.set_null()]];
    let done = Insert::<Orders>::new(client, rows).upsert(UNIQUE).update(TOTAL).only((ID,)).await;
    let done = done.expect("an answer");
    assert_eq!((done.affected, done.rows), (1, vec![("o1".to_owned(),)]));
    let (text, variables) = sent(&mock);
    assert_eq!(
        text,
        "mutation Rows($v1:[app_130_orders_insert_input!]!,$v2:app_130_orders_on_conflict)\
         {rows:insert_app_130_orders(objects:$v1,on_conflict:$v2){affected_rows returning{ c0:id}}}"
    );
    assert_eq!(
        variables,
        json!({
            "v1": [{"id": "o1", "total": 5}, {"id": "o2", "total": null}],
            "v2": {"constraint": "uq_app_130_orders_id_org", "update_columns": ["total"]},
        })
    );
    let (client, mock) = tables(&Value::Null);
    let done = InsertOne::<Orders>::new(client, [ID.set("o1")]).or_skip(UNIQUE).only((ID,)).await;
    assert_eq!(done.expect("an answer"), None);
    assert_eq!(
        sent(&mock).0,
        "mutation Rows($v1:app_130_orders_insert_input!,$v2:app_130_orders_on_conflict)\
         {rows:insert_app_130_orders_one(object:$v1,on_conflict:$v2){ c0:id}}"
    );
}

#[tokio::test]
async fn a_new_row_has_no_value_to_change() {
    let (client, mock) = tables(&Value::Null);
    let error = InsertOne::<Orders>::new(client, [TOTAL.increase(1)]).await.expect_err("no value");
    assert_eq!((error.kind(), mock.requests().len()), (ErrorKind::Request, 0));
}

#[tokio::test]
async fn rows_are_changed() {
    let answer = json!({"affected_rows": 2, "returning": []});
    let (client, mock) = tables(&answer);
    let update = Update::<Orders>::new(client, ID.one_of(["o1", "o2"])).only((ID,));
    let update = update.set(TOTAL.increase(2)).set(DATA.append(json!({"a": 1}))).set(ID.set("o3"));
    assert_eq!(update.await.expect("an answer").affected, 2);
    let (text, variables) = sent(&mock);
    assert_eq!(
        text,
        "mutation Rows($v1:app_130_orders_bool_exp!,$v2:app_130_orders_append_input,\
         $v3:app_130_orders_inc_input,$v4:app_130_orders_set_input){rows:update_app_130_orders\
         (where:$v1,_append:$v2,_inc:$v3,_set:$v4){affected_rows returning{ c0:id}}}"
    );
    assert_eq!(variables["v2"], json!({"data": {"a": 1}}));
    let (client, mock) = tables(&Value::Null);
    let update = UpdateByKey::<Orders>::new(client, key()).set(DATA.delete_key("a")).only((ID,));
    assert_eq!(update.await.expect("an answer"), None);
    assert_eq!(
        sent(&mock).0,
        "mutation Rows($v1:app_130_orders_pk_columns_input!,$v2:app_130_orders_delete_key_input)\
         {rows:update_app_130_orders_by_pk(pk_columns:$v1,_delete_key:$v2){ c0:id}}"
    );
    let (client, mock) = tables(&json!([answer, null]));
    let update = UpdateMany::<Orders>::new(client)
        .update(ID.eq("o1"), [TOTAL.set(1)])
        .update(ID.eq("o2"), [TOTAL.increase(1)]);
    let done = update.only((ID,)).await.expect("an answer");
    assert_eq!(done.iter().map(|it| it.affected).collect::<Vec<_>>(), [2, 0]);
    assert_eq!(
        sent(&mock).1["v1"],
        json!([
            {"where": {"id": {"_eq": "o1"}}, "_set": {"total": 1}},
            {"where": {"id": {"_eq": "o2"}}, "_inc": {"total": 1}},
        ])
    );
}

#[tokio::test]
async fn rows_are_taken_away() {
    let (client, mock) = tables(&json!({"affected_rows": 0, "returning": []}));
    let done = Delete::<Orders>::new(client, DATA.has_key("x")).only((ID,)).await;
    assert_eq!(done.expect("an answer").affected, 0);
    assert_eq!(
        sent(&mock).0,
        "mutation Rows($v1:app_130_orders_bool_exp!){rows:delete_app_130_orders(where:$v1)\
         {affected_rows returning{ c0:id}}}"
    );
    let (client, mock) = tables(&json!({"id": "o1", "total": 3}));
    let row = DeleteByKey::<Orders>::new(client, key()).await.expect("an answer");
    assert_eq!(row, Some(Order { id: "o1".into(), total: Some(3) }));
    assert_eq!(
        sent(&mock).0,
        "mutation Rows($v1:uuid!){rows:delete_app_130_orders_by_pk(id:$v1){ id total}}"
    );
}

#[tokio::test]
async fn a_table_begins_all_of_them() {
    let (client, mock) = tables(&json!([{"c0": "o1"}]));
    let orders = TableOf::<Orders>::new(client);
    let first = orders.select().only((ID,)).first().await.expect("an answer");
    assert_eq!(first, Some(("o1".to_owned(),)));
    assert_eq!(sent(&mock).0, "query Rows($v1:Int){rows:app_130_orders(limit:$v1){ c0:id}}");
}

#[tokio::test]
async fn new_rows_are_told() {
    let events = "event: next\ndata: {\"data\":{\"rows\":[{\"c0\":\"o1\"}]}}\n\n\
                  event: next\ndata: {\"errors\":[{\"message\":\"no\"}]}\n\n\
                  event: complete\ndata: {}\n\n";
    let mock = MockTransport::new().fallback(MockAnswer::bytes(200, "text/event-stream", events));
    let orders = TableOf::<Orders>::new(TableClient::new(mocked(&mock).0, &API));
    let stream = orders.stream(10).after(TOTAL, 5).filter(ID.ne("x")).only((ID,));
    let mut stream = stream.await.expect("a stream");
    let first = stream.next().await.expect("an event").expect("rows");
    assert_eq!(first.rows, [("o1".to_owned(),)]);
    let second = stream.next().await.expect("an event").expect("an error");
    assert_eq!((second.rows.len(), second.errors[0].message.as_str()), (0, "no"));
    let (text, variables) = sent(&mock);
    assert_eq!(
        text,
        "subscription Rows($v1:Int!,$v2:[app_130_orders_stream_cursor_input]!,\
         $v3:app_130_orders_bool_exp){rows:app_130_orders_stream(batch_size:$v1,cursor:$v2,where:$v3){ c0:id}}"
    );
    assert_eq!(variables["v2"], json!([{"initial_value": {"total": 5}, "ordering": "ASC"}]));
    assert!(stream.next().await.is_none());
}
