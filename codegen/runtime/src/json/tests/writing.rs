//! How values are written.

use std::borrow::Cow;
use std::collections::BTreeMap;

use super::super::{Encode, Extra, Json, Value, Writer, from_str, to_string, to_value, to_vec};

/// An object with members of many kinds.
struct Sample;

impl Encode for Sample {
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.member("absent", &None::<i64>);
            to.member("text", "a\"b");
            to.always("null", &None::<i64>);
            to.member("list", &[1, 2]);
            to.member("empty", &Vec::<String>::new());
            to.member(
                "inner",
                &BTreeMap::from([("k".to_owned(), Some(1.5)), ("n".to_owned(), None)]),
            );
            to.member_json("json", &(1, "x"));
            to.rest(&Extra::from_iter([("rest", 1)]));
            to.rest_of(&BTreeMap::from([("of".to_owned(), true)]));
        });
    }
}

#[test]
fn members_stand_in_the_order_in_which_they_are_written() {
    let text = r#"{"text":"a\"b","null":null,"list":[1,2],"empty":[],"inner":{"k":1.5,"n":null},"json":[1,"x"],"rest":1,"of":true}"#;
    assert_eq!(to_string(&Sample).unwrap(), text);
    assert_eq!(to_string(&[Sample, Sample]).unwrap(), format!("[{text},{text}]"));
    assert_eq!(to_value(&Sample).unwrap(), from_str::<Value>(text).unwrap());
}

#[test]
fn numbers_are_as_short_as_they_can_be() {
    for (number, text) in [
        (0.0, "0.0"),
        (-0.0, "-0.0"),
        (1.0, "1.0"),
        (0.1, "0.1"),
        (1e21, "1e21"),
        (5e-324, "5e-324"),
        (f64::MAX, "1.7976931348623157e308"),
        (123_456_789.125, "123456789.125"),
    ] {
        let written = to_string(&number).unwrap();
        assert_eq!(written.replace("e+", "e"), text);
        assert_eq!(from_str::<f64>(&written).map(f64::to_bits), Ok(number.to_bits()));
    }
    assert_eq!(to_string(&0.1_f32).unwrap(), "0.1");
    assert_eq!(
        to_string(&(i8::MIN, i64::MIN, u64::MAX, 0_u8)).unwrap(),
        "[-128,-9223372036854775808,18446744073709551615,0]"
    );
}

#[test]
fn what_json_cannot_say_is_an_error_with_its_member() {
    let error = to_vec(&f64::NAN).unwrap_err();
    assert_eq!(error.to_string(), "the number is infinite or no number, which JSON cannot say");
    assert!(to_vec(&vec![f32::INFINITY]).is_err());
    let error = to_vec(&BTreeMap::from([("price".to_owned(), f64::INFINITY)])).unwrap_err();
    assert_eq!(error.member(), Some("price"));
    let error = to_vec(&Json(BTreeMap::from([((1, 2), 3)]))).unwrap_err();
    assert_eq!(error.message(), "key must be a string");
}

#[test]
fn every_text_survives() {
    for text in [
        "",
        "plain",
        "\"\\/\u{8}\u{c}\n\r\t\u{0}\u{1f}",
        "é漢🦀\u{2028}\u{7f}",
        "12345678\"",
        "1234567\n",
    ] {
        let written = to_string(text).unwrap();
        assert_eq!(written, serde_json::to_string(text).unwrap());
        assert_eq!(from_str::<String>(&written).unwrap(), text);
        assert_eq!(to_string(&Cow::Borrowed(text)).unwrap(), written);
    }
}

/// An object that may write the tag itself, and nests another one.
struct Tagged {
    has_tag: bool,
}

impl Encode for Tagged {
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            if self.has_tag {
                to.member("kind", "own");
            }
            to.always("inner", &BTreeMap::from([("kind".to_owned(), 1)]));
        });
    }
}

#[test]
fn a_tag_is_written_once() {
    let write = |value: &dyn Encode| {
        let mut to = Writer::new();
        to.tagged("kind", "union", value);
        String::from_utf8(to.finish().unwrap()).unwrap()
    };
    assert_eq!(write(&Tagged { has_tag: true }), r#"{"kind":"own","inner":{"kind":1}}"#);
    assert_eq!(write(&Tagged { has_tag: false }), r#"{"kind":"union","inner":{"kind":1}}"#);
    assert_eq!(write(&BTreeMap::<String, i64>::new()), r#"{"kind":"union"}"#);
    assert_eq!(write(&1), "1");
    assert_eq!(write(&vec![BTreeMap::<String, i64>::new()]), "[{}]");
}

/// A tagged union inside a tagged union.
struct Twice;

impl Encode for Twice {
    fn encode(&self, to: &mut Writer) {
        to.tagged("sub", "b", &BTreeMap::from([("x".to_owned(), 1)]));
    }
}

#[test]
fn unions_inside_each_other_have_both_tags() {
    let mut to = Writer::new();
    to.object(|to| {
        to.name("first");
        to.tagged("kind", "a", &Twice);
        to.member("second", &BTreeMap::from([("y".to_owned(), 2)]));
    });
    let text = String::from_utf8(to.finish().unwrap()).unwrap();
    assert_eq!(text, r#"{"first":{"kind":"a","sub":"b","x":1},"second":{"y":2}}"#);
}
