//! Tables: their invariants, their notation, and in which direction their types travel.

use specloom_source::Span;

use super::sample::*;
use crate::analysis::usage::usage;
use crate::*;

/// Orders that belong to orders: `Order`, a text.
fn ordered() -> Api {
    let mut api = types([
        ("Order", object([field("id", to(1)), field("note", or_null(1))])),
        ("Text", text()),
    ]);
    let column = |name: &str, scalar: &str, writing| Column {
        name: Name::new(name),
        scalar: scalar.into(),
        writing,
    };
    let table = Table {
        name: Name::new("orders"),
        docs: Docs::default(),
        row: TypeId(0),
        columns: vec![
            column("id", "uuid", Writing::New),
            column("note", "String", Writing::Always),
        ],
        key: vec!["id".into()],
        constraints: vec![TableConstraint {
            name: "{prefix}orders_pkey".into(),
            columns: vec!["id".into()],
        }],
        relations: vec![TableRelation {
            name: Name::new("parts"),
            docs: Docs::default(),
            target: 0,
            count: RelationCount::Many,
        }],
        abilities: vec![TableAbility::Aggregate, TableAbility::Insert],
        roots: vec![(TableRoot::List, "getOrders".into())],
        origin: Span::default(),
    };
    api.tables = Some(Tables {
        prefix: TablePrefix { before: "shop_".into(), param: None, after: "".into() },
        carrier: TableCarrier::Path("/graphql".into()),
        watch: None,
        param: Some("table".into()),
        tables: vec![table],
        origin: Span::default(),
    });
    api
}

#[test]
fn tables_hold_together() {
    assert!(codes(ordered()).is_empty());
    let broken: [fn(&mut Tables); 9] = [
        |it| it.tables[0].key = vec!["nothing".into()],
        |it| it.tables[0].row = TypeId(1),
        |it| it.tables[0].row = TypeId(9),
        |it| it.tables[0].columns.truncate(1),
        |it| it.tables[0].relations[0].target = 1,
        |it| it.tables[0].roots.push((TableRoot::List, "orders".into())),
        |it| it.carrier = TableCarrier::Operation(OperationId(3)),
        |it| it.prefix.param = Some("shop".into()),
        |it| it.tables.push(it.tables[0].clone()),
    ];
    for (at, it) in broken.iter().enumerate() {
        let mut api = ordered();
        it(api.tables.as_mut().expect("tables"));
        let codes = codes(api);
        assert!(
            codes.iter().all(|it| *it == "dangling-id") && !codes.is_empty(),
            "{at}: {codes:?}"
        );
    }
}

#[test]
fn rows_come_and_what_columns_hold_is_sent_too() {
    let usage = usage(&ordered());
    let ways = |id| (usage[TypeId(id)].is_written(), usage[TypeId(id)].is_read());
    assert_eq!([ways(0), ways(1)], [(false, true), (true, true)]);
}

#[test]
fn tables_show_in_print() {
    let text = print::print(&ordered());
    let expected = "\
tables (by POST /graphql, prefix shop_, named in table)
table orders of Order, found by id {
  id: uuid (new rows)
  note: String (always)
  unique {prefix}orders_pkey (id)
  parts -> orders (many)
  list by getOrders
  can aggregate, insert
}
";
    assert!(text.contains(expected), "{text}");
}
