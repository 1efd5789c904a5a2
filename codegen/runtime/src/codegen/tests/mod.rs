//! What generated code looks like compiles against this crate, and does what it says.

mod codec;
mod models;

use std::collections::BTreeMap;

use self::models::{
    Circle, Comment, Created, Event, Level, Metric, Page, PagePatch, QueryResult, Shape, Square,
    Status, Tree,
};
use crate::codegen::{Decode, Encode, JsonObject, Nullable, ParamText, ParamValue};
use crate::json::{Options, Value, from_str, from_str_with, to_string};

const PAGE: &str = r#"{"id":"p1","name":"One","status":"live","level":2,"archived_at":null,"note":null,"tags":["a","b"],"parent":{"id":"p0"},"colour":{"red":1},"size":3}"#;

/// That a text is read and written back the same.
fn survives<T: Decode + Encode>(text: &str) -> T {
    let value: T = from_str(text).unwrap();
    assert_eq!(to_string(&value).unwrap(), text);
    value
}

#[test]
fn a_struct_keeps_what_it_does_not_know() {
    let page: Page = from_str(PAGE).unwrap();
    assert_eq!(page.id, "p1");
    assert_eq!(page.status, Some(Status::Live));
    assert_eq!(page.level, Some(Level::Two));
    assert_eq!(page.archived_at, Nullable::Null);
    assert_eq!(page.note, None);
    assert_eq!(page.extra.len(), 3);
    assert_eq!(page.extra.get("size"), Some(&Value::from(3)));
    let again: Page = from_str(&to_string(&page).unwrap()).unwrap();
    assert_eq!(page, again);
}

#[test]
fn absent_null_and_value_are_three_things() {
    assert_eq!(survives::<PagePatch>("{}").note, Nullable::Absent);
    assert_eq!(survives::<PagePatch>(r#"{"note":null}"#).note, Nullable::Null);
    let patch = survives::<PagePatch>(r#"{"note":"x","name":"y"}"#);
    assert_eq!(patch.note, Nullable::Value("x".to_owned()));
}

#[test]
fn a_required_nullable_member_is_written_as_null() {
    let text = r#"{"id":"p","name":"n","note":null,"tags":[]}"#;
    survives::<Page>(text);
}

#[test]
fn a_missing_member_is_named_with_its_place() {
    let error =
        from_str::<Vec<Page>>(r#"[{"id":"p","name":"n","tags":[],"note":null},{"id":"q"}]"#);
    assert_eq!(error.unwrap_err().to_string(), "at [1]: the member `name` is missing");
}

#[test]
fn a_wrong_kind_is_named_with_its_place() {
    let text = r#"{"items":[{"id":"p","name":"n","note":null,"tags":["a",[]]}]}"#;
    let error = from_str::<BTreeMap<String, Vec<Page>>>(text).unwrap_err();
    assert_eq!(error.path(), "items[0].tags[1]");
    assert_eq!(error.to_string(), "at items[0].tags[1]: expected a string, found an array");
    assert_eq!(error.offset(), text.find("[]"));
}

#[test]
fn lists_may_be_missing_in_lenient_mode_only() {
    let text = r#"{"id":"p","name":"n","note":null,"tags":null}"#;
    assert_eq!(from_str::<Page>(text).unwrap_err().path(), "tags");
    let lenient = Options { lenient: true, ..Options::default() };
    assert!(from_str_with::<Page>(text, lenient).unwrap().tags.is_empty());
    let text = r#"{"id":"p","name":"n","note":null}"#;
    assert!(from_str::<Page>(text).is_err());
    assert!(from_str_with::<Page>(text, lenient).unwrap().tags.is_empty());
    let text = r#"{"id":"p","name":null,"note":null,"tags":[]}"#;
    assert_eq!(from_str_with::<Page>(text, lenient).unwrap_err().path(), "name");
}

#[test]
fn an_open_enum_keeps_what_it_does_not_know() {
    assert_eq!(survives::<Status>(r#""live""#), Status::Live);
    assert_eq!(survives::<Status>(r#""gone""#), Status::Unknown("gone".to_owned()));
    assert_eq!("draft".parse::<Status>().unwrap(), Status::Draft);
    assert_eq!(Status::Draft.to_string(), "draft");
    assert_eq!(Status::Draft.as_ref(), "draft");
    assert_eq!(Status::Draft.param(), ParamText::One("draft".to_owned()));
    assert_eq!(survives::<Level>("7"), Level::Unknown(7));
    assert_eq!(i64::from(Level::One), 1);
    assert_eq!(Level::Two.to_string(), "2");
    assert_eq!(Level::Two.param(), ParamText::One("2".to_owned()));
}

#[test]
fn a_tag_may_stand_anywhere() {
    let created = Event::Created(Created { id: "e".to_owned(), page: None });
    for text in
        [r#"{"type":"created","id":"e"}"#, r#"{"id":"e","nested":[{"type":1}],"type":"created"}"#]
    {
        assert_eq!(from_str::<Event>(text).unwrap(), created);
    }
    assert_eq!(to_string(&created).unwrap(), r#"{"type":"created","id":"e"}"#);
    let unknown = survives::<Event>(r#"{"type":"later","x":[1]}"#);
    assert!(matches!(unknown, Event::Unknown(_)));
    assert!(matches!(survives::<Event>("{}"), Event::Unknown(_)));
    assert_eq!(
        from_str::<Event>("[]").unwrap_err().message(),
        "expected an object, found an array"
    );
}

#[test]
fn a_variant_that_writes_the_tag_itself_writes_it_once() {
    let text = r#"{"text":"hi","type":"comment.v2"}"#;
    let comment = Comment { text: "hi".to_owned(), kind: "comment.v2".to_owned() };
    assert_eq!(from_str::<Event>(text).unwrap(), Event::Comment(comment));
    survives::<Event>(text);
    survives::<Vec<Event>>(&format!(
        r#"[{text},{{"type":"created","id":"e","page":{{"id":"p","name":"n","note":null,"tags":[]}}}}]"#
    ));
}

#[test]
fn the_union_member_that_fits_best_is_read() {
    let circle = Shape::Circle(Circle { radius: 1.5, colour: None });
    assert_eq!(survives::<Shape>(r#"{"radius":1.5}"#), circle);
    // Both fit; the square knows a member more.
    let square = Shape::Square(Square { radius: None, side: Some(2.0), colour: None });
    assert_eq!(survives::<Shape>(r#"{"side":2.0}"#), square);
    let both = from_str::<Shape>(r#"{"radius":1,"side":2}"#).unwrap();
    assert!(matches!(both, Shape::Square(_)));
    assert_eq!(survives::<Shape>(r#""round""#), Shape::Name("round".to_owned()));
    assert_eq!(survives::<Shape>("[1]"), Shape::Unknown(Value::from(vec![1])));
}

#[test]
fn exact_scalars_are_preferred_whatever_their_order() {
    assert_eq!(survives::<Metric>("1.5"), Metric::Number(1.5));
    assert_eq!(survives::<Metric>("1"), Metric::Count(1));
    assert_eq!(survives::<Metric>(r#""x""#), Metric::Text("x".to_owned()));
    let date = Metric::Day("2024-02-29".parse().unwrap());
    assert_eq!(survives::<Metric>(r#""2024-02-29""#), date);
    assert_eq!(survives::<Metric>(r#""2024-02-30""#), Metric::Text("2024-02-30".to_owned()));
    assert_eq!(survives::<Metric>("true"), Metric::Flag(true));
}

#[test]
fn a_union_says_why_no_member_fits() {
    let error = from_str::<Vec<Metric>>("[{}]").unwrap_err().to_string();
    assert_eq!(
        error,
        "at [0]: no member of the union fits: \
         `Text`: expected a string, found an object; \
         `Day`: expected a string, found an object; \
         `Number`: expected a number, found an object; \
         `Count`: expected a number, found an object; \
         `Flag`: expected a boolean, found an object"
    );
}

#[test]
fn a_recursive_type_nests_until_the_limit() {
    survives::<Tree>(r#"{"value":1,"left":{"value":2,"right":{"value":3}}}"#);
    let nested = |depth: usize| r#"{"value":1,"left":"#.repeat(depth) + "null" + &"}".repeat(depth);
    from_str::<Tree>(&nested(128)).unwrap();
    let error = from_str::<Tree>(&nested(129)).unwrap_err();
    assert_eq!(error.message(), "arrays and objects are nested too deep");
}

#[test]
fn rows_are_of_the_callers_type() {
    type Row = (String, u64);
    let text = r#"{"rows":[["a",18446744073709551615]],"first":["b",1]}"#;
    let result = survives::<QueryResult<Row>>(text);
    assert_eq!(result.rows[0].1, u64::MAX);
    let result = survives::<QueryResult>(r#"{"rows":[{"x":1}],"took_ms":3}"#);
    assert_eq!(result.rows, vec![JsonObject::from_iter([("x".to_owned(), Value::from(1))])]);
    assert_eq!(result.first, None);
    let error = from_str::<QueryResult<Row>>(r#"{"rows":[["a","secret"]]}"#).unwrap_err();
    assert_eq!(error.path(), "rows");
    assert!(error.message().contains("invalid type: string \"…\", expected u64"), "{error}");
    let error = from_str::<QueryResult<Row>>("{}").unwrap_err();
    assert_eq!(error.message(), "the member `rows` is missing");
}

#[test]
fn a_struct_as_a_parameter_is_its_members() {
    let patch: PagePatch = from_str(r#"{"note":null,"name":"y"}"#).unwrap();
    assert_eq!(patch.param(), ParamText::Map(vec![("name".to_owned(), "y".to_owned())]));
}

#[cfg(feature = "serde")]
#[test]
fn serde_reads_and_writes_the_same() {
    let page: Page = serde_json::from_str(PAGE).unwrap();
    assert_eq!(page, from_str(PAGE).unwrap());
    let value = serde_json::to_value(&page).unwrap();
    assert_eq!(value, from_str::<Value>(&to_string(&page).unwrap()).unwrap());
    let result: QueryResult<u8> = serde_json::from_str(r#"{"rows":[1,2]}"#).unwrap();
    assert_eq!(result.rows, [1, 2]);
    let error = serde_json::from_str::<Page>("{}").unwrap_err();
    assert!(error.to_string().contains("the member `id` is missing"));
}
