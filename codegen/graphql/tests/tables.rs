//! Tables in short, and the schemas that follow from them.

use specloom_graphql::{Input, Roots, Settings, lower_documents, tables};
use specloom_ir::{Api, print, validate};
use specloom_source::{Format, Sink, SourceMap, render};

const TABLES: &str = "
enum Status { open paid }

\"What was ordered.\"
type Order @table(name: \"orders\") {
  id: uuid!
  \"Its number.\"
  number: String! @unique(name: \"uq_{prefix}orders_number_org\")
  total: numeric
  data: jsonb
  status: Status!
  placed: timestamptz
  customer_id: uuid!
  customer: Customer! @relation(column: \"customer_id\")
  items: [Item!]! @relation(column: \"order_id\")
}

type Customer @table(name: \"customers\") @unique(columns: [\"name\", \"active\"]) {
  id: uuid!
  name: String!
  active: Boolean!
}

type Item @table(name: \"order_items\", key: [\"order_id\", \"line\"]) {
  order_id: uuid!
  line: Int!
  price: numeric!
}
";

fn expanded(text: &str) -> (String, String) {
    let mut map = SourceMap::default();
    let file = map.add("tables.graphql", text);
    let mut sink = Sink::default();
    let tables = tables::read(&map, file, &mut sink);
    let text = tables.map(|it| tables::expand(&it, "app_130_")).unwrap_or_default();
    (text, render(&map, sink.diagnostics(), Format::Concise, false))
}

#[test]
fn tables_become_a_whole_schema() {
    let (text, said) = expanded(TABLES);
    assert_eq!(said, "");
    insta::assert_snapshot!(text);
}

#[test]
fn documents_can_be_asked_of_it() {
    let (schema, _) = expanded(TABLES);
    let documents = "
query Orders($where: app_130_orders_bool_exp, $order: [app_130_orders_order_by!]) {
  app_130_orders(where: $where, order_by: $order, limit: 3) { number customer { name } items(order_by: {line: asc}) { line } items_aggregate { aggregate { count sum { price } } } }
}
mutation Upsert($rows: [app_130_orders_insert_input!]!) {
  insert_app_130_orders(objects: $rows, on_conflict: {constraint: uq_app_130_orders_number_org, update_columns: [total]}) { affected_rows returning { id } }
}
subscription Told { app_130_orders_stream(batch_size: 5, cursor: [{initial_value: {number: \"a\"}}]) { id } }
";
    let mut map = SourceMap::default();
    let schema = map.add("schema.graphql", schema);
    let documents = [map.add("documents.graphql", documents)];
    let settings = Settings::default();
    let input =
        Input { map: &map, schema, documents: &documents, tables: None, settings: &settings };
    let mut sink = Sink::default();
    let api = lower_documents(&input, Api::default(), &mut sink).expect("a model");
    let api = validate(api, &mut sink).expect("a valid model");
    assert_eq!(api.operations.len(), 3);
}

#[test]
fn what_does_not_hang_together_is_told() {
    let text = "type A @table(name: \"a\", key: [\"key\"]) {\n  id: uuid!\n  b: B @relation(column: \"b_id\")\n  as: [A!]! @relation(column: \"a_id\")\n}\ntype B { id: uuid! }\n";
    assert_eq!(
        expanded(text).1,
        "tables.graphql:1:6: error[graphql-table]: the table `A` has no column `key`\n\
         tables.graphql:1:6: error[graphql-table]: the table `A` relates to `B`, which is no table\n\
         tables.graphql:1:6: error[graphql-table]: the table `A` relates by `a_id`, which `A` has not\n"
    );
}

/// The tables of a schema as the model prints them.
fn modelled(schema: &str, settings: &Settings, tables: Option<&tables::Tables>) -> String {
    let mut map = SourceMap::default();
    let schema = map.add("schema.graphql", schema);
    let input = Input { map: &map, schema, documents: &[], tables, settings };
    let mut sink = Sink::default();
    let api = lower_documents(&input, Api::default(), &mut sink);
    let api = api.and_then(|it| validate(it, &mut sink));
    let said = render(&map, sink.diagnostics(), Format::Concise, false);
    let text = api.map_or(said, |it| print::print(&it));
    // What stands before is the same for all APIs.
    text.find("tables (").map(|at| text[at..].to_owned()).unwrap_or(text)
}

#[test]
fn tables_become_a_part_of_the_model() {
    let prefix = specloom_graphql::prefix::read("app_130_");
    let settings = Settings { roots: Roots::Tables, prefix, ..Settings::default() };
    let mut map = SourceMap::default();
    let file = map.add("tables.graphql", TABLES);
    let short = tables::read(&map, file, &mut Sink::default());
    let from_short = modelled(&expanded(TABLES).0, &settings, short.as_ref());
    insta::assert_snapshot!(from_short);
    // The same schema without the short form: rows are called as their tables.
    let whole = modelled(&expanded(TABLES).0, &settings, None);
    let names = [("Order", "orders"), ("Customer", "customers"), ("Item", "order_items")];
    let renamed = names.iter().fold(from_short, |text, (short, whole)| {
        text.replace(&format!(" of {short},"), &format!(" of {whole},"))
            .replace(&format!("type {short} "), &format!("type {whole} "))
    });
    assert_eq!(sorted(&whole), sorted(&renamed));
}

fn sorted(text: &str) -> Vec<&str> {
    let mut lines: Vec<&str> = text.lines().collect();
    lines.sort_unstable();
    lines
}

#[test]
fn a_schema_without_tables_is_told() {
    let settings = Settings { roots: Roots::Tables, ..Settings::default() };
    assert_eq!(
        modelled("type Query { orders: [Int!]! }", &settings, None),
        "schema.graphql:1:1: error[graphql-tables]: the schema has no tables in the form of Hasura\n"
    );
}

/// Roots under names of their own, as servers in the form of Hasura can be told
/// to have them.
const CUSTOM: &str = "
schema { query: Q mutation: M subscription: S }
scalar uuid
type Q {
  getOrders(where: orders_bool_exp, order_by: [orders_order_by!], limit: Int): [orders!]!
  ordersOf(args: Int!, where: orders_bool_exp): [orders!]!
  figures(where: orders_bool_exp): orders_aggregate!
  order(id: uuid!): orders
  filtered(where: Filter): [items!]!
  now: Int
}
type M {
  addOrders(objects: [orders_insert_input!]!): orders_mutation_response
  addOrder(object: orders_insert_input!): orders
  archiveOrder(id: uuid!): orders
  changeOrders(where: orders_bool_exp!, _set: orders_set_input): orders_mutation_response
  changeOrder(pk_columns: orders_pk_columns_input!, _set: orders_set_input): orders
  changes(updates: [orders_updates!]!): [orders_mutation_response]
  dropOrders(where: orders_bool_exp!): orders_mutation_response
  deleteOrder(id: uuid!): orders
}
type S { newOrders(batch_size: Int!, cursor: [orders_stream_cursor_input]!, where: orders_bool_exp): [orders!]! }
type orders { id: uuid! number: String items(where: items_bool_exp): [items!]! }
type items { id: uuid! }
type orders_aggregate { aggregate: orders_aggregate_fields }
type orders_aggregate_fields { count: Int! }
type orders_mutation_response { affected_rows: Int! returning: [orders!]! }
input orders_bool_exp { number: Int }
input items_bool_exp { number: Int }
input orders_order_by { number: Int }
input orders_insert_input { id: uuid number: String }
input orders_set_input { number: String }
input orders_pk_columns_input { id: uuid! }
input orders_updates { where: orders_bool_exp! _set: orders_set_input }
input orders_stream_cursor_input { ordering: Int }
input Filter { number: Int }
";

#[test]
fn roots_may_have_any_name() {
    let settings = Settings { roots: Roots::Tables, ..Settings::default() };
    insta::assert_snapshot!(modelled(CUSTOM, &settings, None));
    let mut map = SourceMap::default();
    let schema = map.add("schema.graphql", CUSTOM);
    let input = Input { map: &map, schema, documents: &[], tables: None, settings: &settings };
    let mut sink = Sink::default();
    lower_documents(&input, Api::default(), &mut sink).expect("a model");
    let said = render(&map, sink.diagnostics(), Format::Concise, false);
    assert!(
        said.contains(
            "note[graphql-table-shape]: `filtered` gives rows of `items` by a `Filter` instead of \
             a `items_bool_exp`; it becomes no table"
        ),
        "{said}"
    );
}
