//! Structs by a table of their members.

use std::collections::BTreeMap;

use super::super::{Extra, Value, from_str, to_string};
use crate::json_struct;
use crate::types::Nullable;

#[derive(Clone, Debug, PartialEq)]
struct Parcel {
    id: String,
    kind: Option<String>,
    parent: Option<i64>,
    note: Nullable<String>,
    r#type: Vec<i64>,
    extra: Extra,
}

json_struct!(Parcel {
    id: "id",
    kind: "kind" | "sort" | "class",
    parent: "parentId" | null,
    note: "note",
    r#type: "type",
    ..extra
});

#[derive(Clone, Debug, PartialEq)]
struct Weights {
    unit: Value,
    all: BTreeMap<String, f64>,
}

json_struct!(Weights { unit: "unit" | null, ..all });

#[derive(Clone, Debug, PartialEq)]
struct Closed {
    id: u8,
}

json_struct!(Closed { id: "id" });

#[derive(Clone, Debug, PartialEq)]
struct Empty {}

json_struct!(Empty {});

#[derive(Clone, Debug, PartialEq)]
struct Odd {
    quoted: bool,
}

json_struct!(Odd { quoted: "a \"quoted\"\n\\ name" });

#[test]
fn names_are_escaped_where_they_must_be() {
    let text = r#"{"a \"quoted\"\n\\ name":true}"#;
    assert_eq!(to_string(&Odd { quoted: true }).unwrap(), text);
    assert_eq!(from_str::<Odd>(text).unwrap(), Odd { quoted: true });
}

fn fault<T: super::super::Decode + std::fmt::Debug>(text: &str) -> String {
    from_str::<T>(text).unwrap_err().to_string()
}

#[test]
fn members_are_read_in_any_order_and_the_last_one_wins() {
    let text = r#"{"type":[1],"new":true,"id":"p1","id":"p2","note":null,"parentId":null}"#;
    let parcel: Parcel = from_str(text).unwrap();
    assert_eq!((parcel.id.as_str(), parcel.kind.as_deref(), parcel.parent), ("p2", None, None));
    assert_eq!((parcel.note, parcel.r#type), (Nullable::Null, vec![1]));
    assert_eq!(parcel.extra.get("new"), Some(&Value::Bool(true)));
}

#[test]
fn a_member_is_read_under_each_of_its_names() {
    for name in ["kind", "sort", "class", r"cl\u0061ss"] {
        let text = format!(r#"{{"id":"p1","type":[],"{name}":"box"}}"#);
        let parcel: Parcel = from_str(&text).unwrap();
        assert_eq!(parcel.kind.as_deref(), Some("box"), "{name}");
        assert_eq!(
            to_string(&parcel).unwrap(),
            r#"{"id":"p1","kind":"box","parentId":null,"type":[]}"#
        );
    }
}

#[test]
fn what_is_absent_is_left_out_but_where_null_is_said() {
    let weights: Weights = from_str(r#"{"a":1.5,"unit":null,"b":2}"#).unwrap();
    assert_eq!(weights.all.len(), 2);
    assert_eq!(to_string(&weights).unwrap(), r#"{"unit":null,"a":1.5,"b":2.0}"#);
    assert_eq!(to_string(&from_str::<Empty>(r#"{"a":[{}]}"#).unwrap()).unwrap(), "{}");
    assert_eq!(
        to_string(&from_str::<Closed>(r#"{"a":0,"id":7}"#).unwrap()).unwrap(),
        r#"{"id":7}"#
    );
}

#[test]
fn faults_name_the_member() {
    assert_eq!(fault::<Parcel>(r#"{"id":"p1"}"#), "the member `type` is missing");
    assert_eq!(fault::<Parcel>(r#"{"type":[]}"#), "the member `id` is missing");
    assert_eq!(
        fault::<Vec<Parcel>>(r#"[{"id":"p1","type":[1,"b"]}]"#),
        "at [0].type[1]: expected a number, found a string"
    );
    assert_eq!(fault::<Weights>(r#"{"a":"b"}"#), "at a: expected a number, found a string");
    assert_eq!(fault::<Empty>("[]"), "expected an object, found an array");
}
