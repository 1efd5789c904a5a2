//! What each type of the standard library takes from a text.

use std::collections::BTreeMap;
use std::fmt::Debug;

use super::super::{
    Decode, Extra, Json, Kind, Options, Reader, Value, from_body, from_str, from_str_with,
};

fn message<T: Decode + Debug>(text: &str) -> String {
    from_str::<T>(text).unwrap_err().to_string()
}

#[test]
fn whole_numbers_are_exact() {
    assert_eq!(from_str::<i64>("-9223372036854775808"), Ok(i64::MIN));
    assert_eq!(from_str::<i64>("9223372036854775807"), Ok(i64::MAX));
    assert_eq!(from_str::<u64>("18446744073709551615"), Ok(u64::MAX));
    assert_eq!(from_str::<u8>("1.0"), Ok(1));
    assert_eq!(from_str::<i32>("-1e3"), Ok(-1000));
    assert_eq!(message::<i64>("9223372036854775808"), "the number is out of the range of `i64`");
    assert_eq!(message::<u64>("-1"), "the number is out of the range of `u64`");
    assert_eq!(message::<u8>("256"), "the number is out of the range of `u8`");
    assert_eq!(message::<i64>("1.5"), "expected a whole number, found a fraction");
    assert_eq!(message::<i64>("1e400"), "the number is too large");
    assert_eq!(message::<i64>("\"one\""), "expected a number, found a string");
}

#[test]
fn doubles_are_the_nearest() {
    assert_eq!(from_str::<f64>("1"), Ok(1.0));
    assert_eq!(from_str::<f64>("0.1"), Ok(0.1));
    assert_eq!(from_str::<f64>("2.2250738585072014e-308"), Ok(f64::MIN_POSITIVE));
    assert_eq!(from_str::<f64>("1e-400"), Ok(0.0));
    assert_eq!(from_str::<f32>("3.4028235e38"), Ok(f32::MAX));
    assert_eq!(message::<f64>("1e400"), "the number is too large");
    assert_eq!(message::<f32>("1e39"), "the number is too large");
}

#[test]
fn lists_maps_and_tuples() {
    assert_eq!(from_str::<Vec<bool>>("[true,false]"), Ok(vec![true, false]));
    assert_eq!(from_str::<Option<Box<str>>>("null"), Ok(None));
    assert_eq!(from_str::<Box<Option<i8>>>("3"), Ok(Box::new(Some(3))));
    let map = from_str::<BTreeMap<String, i64>>(r#"{"b":1,"\u0061":2,"b":3}"#).unwrap();
    assert_eq!(map, BTreeMap::from([("a".to_owned(), 2), ("b".to_owned(), 3)]));
    assert_eq!(from_str::<(i64, String)>(r#"[1,"a"]"#), Ok((1, "a".to_owned())));
    assert_eq!(message::<(i64, i64)>("[1]"), "expected an array of 2, found fewer items");
    assert_eq!(
        message::<(i64, i64)>("[1,2,3]"),
        "at [2]: expected an array of 2, found more items"
    );
    assert_eq!(message::<(i64, i64)>("[1,true]"), "at [1]: expected a number, found a boolean");
    assert_eq!(from_str::<()>(r#"{"a":[1]}"#), Ok(()));
}

#[test]
fn paths_lead_to_the_place() {
    type Deep = BTreeMap<String, Vec<BTreeMap<String, i64>>>;
    assert_eq!(
        message::<Deep>(r#"{"items":[{},{"price":null}]}"#),
        "at items[1].price: expected a number, found null"
    );
    assert_eq!(
        message::<Deep>(r#"{"odd key":[{"a.b":""}]}"#),
        "at [\"odd key\"][0][\"a.b\"]: expected a number, found a string"
    );
    let long = "k".repeat(5000);
    let error = from_str::<BTreeMap<String, i64>>(&format!("{{\"{long}\":[]}}")).unwrap_err();
    assert!(error.path().chars().count() == 65 && error.path().ends_with('…'));
    assert_eq!(
        message::<Value>(r#"{"a":[0,nope]}"#),
        "at a[1]: expected `null`, found another word"
    );
}

#[test]
fn no_error_quotes_a_value() {
    for text in [r#"["hunter2"]"#, r#"{"a":"hunter2"}"#, r#""hunter2""#, r#"["hunter2" x]"#] {
        assert!(!message::<Vec<i64>>(text).contains("hunter2"), "{text}");
        assert!(!message::<Json<Vec<u8>>>(text).contains("hunter2"), "{text}");
        assert!(!message::<Json<bool>>(text).contains("hunter2"), "{text}");
    }
    assert!(!message::<Json<u8>>(r#""a \" hunter2""#).contains("hunter2"));
}

#[test]
fn nesting_has_a_limit() {
    let nested = |depth: usize| "[".repeat(depth) + &"]".repeat(depth);
    assert!(from_str::<Value>(&nested(128)).is_ok());
    assert_eq!(
        message::<Value>(&nested(129)).rsplit(": ").next(),
        Some("arrays and objects are nested too deep")
    );
    assert!(from_str::<()>(&nested(128)).is_ok() && from_str::<()>(&nested(129)).is_err());
    assert!(from_str::<()>(&"[".repeat(1_000_000)).is_err());
    let shallow = Options { depth: 2, ..Options::default() };
    assert!(from_str_with::<Value>("[[1],[2],{}]", shallow).is_ok());
    assert!(from_str_with::<Value>("[[[]]]", shallow).is_err());
    let deep = Options { depth: u16::MAX, ..Options::default() };
    assert!(from_str_with::<Value>(&nested(512), deep).is_ok());
    assert!(from_str_with::<Value>(&nested(513), deep).is_err());
}

#[test]
fn an_empty_body_is_what_is_absent() {
    let options = Options::default();
    assert_eq!(from_body::<()>(b"", options), Ok(()));
    assert_eq!(from_body::<()>(b"done", options), Ok(()));
    assert_eq!(from_body::<Option<i64>>(b" \r\n", options), Ok(None));
    assert_eq!(from_body::<i64>(b"", options).unwrap_err().message(), "the body is empty");
    assert_eq!(from_body::<i64>(b"5", options), Ok(5));
}

#[test]
fn a_callers_type_reads_the_text_itself() {
    let raw: Json<Box<serde_json::value::RawValue>> =
        from_str(" 1.000000000000000000000000001 ").unwrap();
    assert_eq!(raw.get(), "1.000000000000000000000000001");
    let both: (Json<u8>, i64) = from_str("[ 7 , 8 ]").unwrap();
    assert_eq!(both, (Json(7), 8));
}

#[test]
fn a_reader_tells_what_comes() {
    let mut reader = Reader::new(r#" {"k\u0065y":[1,"two"],"other":{}} "#);
    assert_eq!(reader.kind(), Kind::Object);
    let mut extra = Extra::new();
    let mut names = Vec::new();
    let read = reader.object(&["other", "key"], &mut |field, from| {
        names.push((field, from.key().into_owned()));
        if field == 1 { from.skip() } else { from.keep(&mut extra) }
    });
    assert_eq!(read, Ok(()));
    assert_eq!(names, [(1, "key".to_owned()), (0, "other".to_owned())]);
    assert_eq!(extra.get("other"), Some(&Value::Object(serde_json::Map::new())));
    assert_eq!(reader.kind(), Kind::End);
}
