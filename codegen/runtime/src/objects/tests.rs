//! What conditions, sort terms and metrics are on the wire.

use serde_json::{Value, json};

use super::{
    Expansion, Field, Filter, Granularity, Group, Link, Many, Named, ObjectKey, One, Operand,
    Operator, Partial, Sort, count, field,
};
use crate::json::{self, Encode, JsonObject};
use crate::types::{Date, Decimal};

struct Customer;
struct Order;

const AGE: Field<Customer, i16> = Field::new("age");
const NAME: Field<Customer, String> = Field::new("name");
const SPENT: Field<Customer, Decimal> = Field::new("spent");
const SINCE: Field<Customer, Date> = Field::new("since");
const TAGS: Field<Customer, Vec<String>> = Field::new("tags");
const ORDERS: Link<Customer, Order, Many> = Link::new("orders");
const CUSTOMER: Link<Order, Customer, One> = Link::new("customer");

fn wire(value: &impl Encode) -> Value {
    json::to_value(value).unwrap()
}

fn test(field: &str, op: &str, value: Value) -> Value {
    let mut test = json!({"field": field, "op": op});
    test["value"] = value;
    test
}

#[test]
fn each_operator_is_written_as_it_is_called() {
    let dynamic = || field::<Customer>("x");
    let cases: Vec<(Filter<Customer>, Value)> = vec![
        (AGE.eq(18), test("age", "eq", json!(18))),
        (AGE.ne(18), test("age", "ne", json!(18))),
        (AGE.gt(18), test("age", "gt", json!(18))),
        (AGE.gte(18), test("age", "gte", json!(18))),
        (AGE.lt(18), test("age", "lt", json!(18))),
        (AGE.lte(18), test("age", "lte", json!(18))),
        (AGE.between(18, 65), test("age", "between", json!([18, 65]))),
        (AGE.is_in([1, 2]), test("age", "in", json!([1, 2]))),
        (AGE.not_in(vec![3]), test("age", "nin", json!([3]))),
        (NAME.eq("Å"), test("name", "eq", json!("Å"))),
        (NAME.like("A%"), test("name", "like", json!("A%"))),
        (NAME.ilike("a%"), test("name", "ilike", json!("a%"))),
        (NAME.starts_with("A"), test("name", "starts_with", json!("A"))),
        (NAME.ends_with("z"), test("name", "ends_with", json!("z"))),
        (NAME.is_null(), test("name", "is_null", json!(true))),
        (NAME.is_not_null(), test("name", "is_not_null", json!(true))),
        (NAME.is_empty(), test("name", "is_empty", json!(true))),
        (TAGS.is_not_empty(), test("tags", "is_not_empty", json!(true))),
        (TAGS.contains("new"), test("tags", "contains", json!("new"))),
        (TAGS.overlaps(["a", "b"]), test("tags", "overlaps", json!(["a", "b"]))),
        (dynamic().contains(7), test("x", "contains", json!(7))),
        (dynamic().is_in(["a"]), test("x", "in", json!(["a"]))),
        (dynamic().eq(None::<i32>), test("x", "eq", json!(null))),
    ];
    for (filter, expected) in &cases {
        assert_eq!(wire(filter), *expected);
    }
    let written = |it: &Operator| cases.iter().any(|case| case.1["op"] == it.as_str());
    assert!(Operator::ALL.iter().all(written), "an operator has no case");
    assert!(Operator::ALL.iter().all(|it| Operator::named(it.as_str()) == Some(*it)));
}

#[test]
fn numbers_keep_each_digit() {
    let exact: Decimal = "12500.7500000000000000001".parse().unwrap();
    assert_eq!(wire(&SPENT.gt(&exact))["value"], json!("12500.7500000000000000001"));
    let large = field::<Customer>("id").eq(i64::MAX);
    assert_eq!(
        json::to_string(&large).unwrap(),
        r#"{"field":"id","op":"eq","value":9223372036854775807}"#
    );
}

#[test]
fn what_json_cannot_say_is_told_when_it_is_written() {
    let filter = field::<Customer>("x").eq(f64::NAN) & AGE.gt(1);
    assert!(json::to_value(&filter).is_err());
}

#[test]
fn conditions_are_joined_to_one_list() {
    let filter = AGE.gte(18) & NAME.eq("A") & !(NAME.like("T%") | AGE.eq(1));
    let expected = json!({"and": [
        test("age", "gte", json!(18)),
        test("name", "eq", json!("A")),
        {"not": {"or": [test("name", "like", json!("T%")), test("age", "eq", json!(1))]}},
    ]});
    assert_eq!(wire(&filter), expected);
    assert_eq!(wire(&!!AGE.eq(1)), test("age", "eq", json!(1)));
    assert_eq!(wire(&Filter::any([AGE.eq(1)])), json!({"or": [test("age", "eq", json!(1))]}));
}

#[test]
fn sort_terms_name_the_direction() {
    assert_eq!(AGE.desc().to_string(), "-age");
    assert_eq!(NAME.asc().to_string(), "name");
    assert_eq!(Sort::<Customer>::from("-income").to_string(), "-income");
}

#[test]
fn metrics_and_groups_are_written() {
    assert_eq!(wire(&count::<Customer>().alias("trips")), json!({"op": "count", "alias": "trips"}));
    assert_eq!(wire(&SPENT.sum()), json!({"op": "sum", "field": "spent"}));
    assert_eq!(wire(&NAME.count_distinct()), json!({"op": "count_distinct", "field": "name"}));
    assert_eq!(
        wire(&SINCE.by(Granularity::Month)),
        json!({"field": "since", "granularity": "month"})
    );
    assert_eq!(wire(&NAME.group()), json!({"field": "name"}));
    assert_eq!(wire(&Group::<Customer>::new("x")), json!({"field": "x"}));
}

#[test]
fn links_make_paths() {
    let path = ORDERS.then(CUSTOMER).then(ORDERS);
    assert_eq!(Expansion::from(path).to_string(), "orders.customer.orders");
    assert_eq!(Expansion::from(ORDERS).links, ["orders"]);
    assert_eq!(Expansion::from("orders.items").links, ["orders", "items"]);
    assert_eq!((Named::name(&AGE), Named::<JsonObject>::name(&"x")), ("age", "x"));
}

#[test]
fn parts_of_objects_are_read_by_their_fields() {
    let part: Partial<Customer> =
        json::from_str(r#"{"age": 300, "name": null, "spent": "1.50", "since": 7}"#).unwrap();
    assert_eq!(part.get(&AGE).unwrap(), Some(300));
    assert_eq!(part.get(&NAME).unwrap(), None);
    assert_eq!(part.get(&SPENT).unwrap().map(|it| it.to_string()).as_deref(), Some("1.50"));
    let error = part.get(&SINCE).unwrap_err();
    assert_eq!(error.to_string(), "at since: expected a string, found a number");
    assert_eq!(part.get(&TAGS).unwrap(), None);
}

#[test]
fn keys_keep_what_they_are() {
    assert_eq!(wire(&ObjectKey::from(7_i64)), json!(7));
    assert_eq!(wire(&ObjectKey::from("7")), json!("7"));
    assert_eq!(ObjectKey::from(u64::MAX), ObjectKey::from("18446744073709551615"));
    assert_eq!(ObjectKey::try_from(json!(1.5)), Err(json!(1.5)));
    assert_eq!(Operand::<String>::operand("7").unwrap(), json!("7"));
    for text in ["7", "\"7\""] {
        let key: ObjectKey = json::from_str(text).unwrap();
        assert_eq!(
            (key.to_string(), json::to_string(&key).unwrap()),
            ("7".to_owned(), text.to_owned())
        );
    }
}
