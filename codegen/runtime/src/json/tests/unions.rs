//! Unions told apart by shape: which member wins, and what trying costs.

use super::super::{Decode, DecodeError, Extra, Reader, Value, from_str};
use crate::json_struct;

/// Any of three objects that nest the union again.
#[derive(Debug, PartialEq)]
enum Node {
    Left(Option<Box<Self>>),
    Right(Option<Box<Self>>),
    Both(Option<Box<Self>>),
}

fn child(from: &mut Reader<'_>, names: &[&str]) -> Result<Option<Box<Node>>, DecodeError> {
    let mut child = None;
    from.object(names, &mut |field, from| {
        if field == 0 { from.set(&mut child) } else { from.skip() }
    })?;
    from.required(child, "child")
}

impl Decode for Node {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        from.best(&[
            ("Left", |from| child(from, &["child"]).map(Self::Left)),
            ("Right", |from| child(from, &["child"]).map(Self::Right)),
            ("Both", |from| child(from, &["child", "more"]).map(Self::Both)),
        ])
    }
}

fn nested(depth: usize) -> String {
    r#"{"child":"#.repeat(depth) + "{}" + &"}".repeat(depth)
}

#[test]
fn the_first_of_equals_wins_at_every_depth() {
    let node = from_str::<Node>(&nested(3)).unwrap();
    assert_eq!(
        node,
        Node::Left(Some(Box::new(Node::Left(Some(Box::new(Node::Left(Some(Box::new(
            Node::Left(None)
        )))))))))
    );
    let node = from_str::<Node>(r#"{"child":{"more":1}}"#).unwrap();
    assert_eq!(node, Node::Left(Some(Box::new(Node::Both(None)))));
}

#[test]
fn trying_is_bounded() {
    let error = from_str::<Node>(&nested(100)).unwrap_err();
    assert_eq!(error.message(), "unions are nested too deep to be told apart");
}

#[derive(Debug, PartialEq)]
enum Answer {
    Known(String, Extra),
    Tree(Value),
    Map(std::collections::BTreeMap<String, String>),
}

fn known(from: &mut Reader<'_>) -> Result<Answer, DecodeError> {
    let mut id = None;
    let mut extra = Extra::new();
    from.object(&["id"], &mut |field, from| match field {
        0 => from.set(&mut id),
        _ => from.keep(&mut extra),
    })?;
    Ok(Answer::Known(from.required(id, "id")?, extra))
}

impl Decode for Answer {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        from.best(&[
            ("Tree", |from| Decode::decode(from).map(Self::Tree)),
            ("Map", |from| Decode::decode(from).map(Self::Map)),
            ("Known", known),
        ])
    }
}

#[test]
fn a_type_that_knows_members_wins_over_trees_and_maps() {
    for text in
        [r#"{"id":"a"}"#, r#"{"id":"a","new":"x"}"#, r#"{"id":"a","new":{"deep":{"er":1}}}"#]
    {
        assert!(matches!(from_str(text), Ok(Answer::Known(..))), "{text}");
    }
    assert!(matches!(from_str(r#"{"x":"a","y":"b"}"#), Ok(Answer::Map(_))));
    assert!(matches!(from_str(r#"{"x":1}"#), Ok(Answer::Tree(_))));
    assert!(matches!(from_str("[]"), Ok(Answer::Tree(_))));
}

#[derive(Clone, Debug, PartialEq)]
struct Options {
    sort: Option<String>,
    limit: Option<i64>,
}

json_struct!(Options { sort: "sort", limit: "limit" });

#[derive(Debug, PartialEq)]
enum Query {
    Options(Options),
    Unknown(Value),
}

impl Decode for Query {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        from.best_or(&[("Options", |from| Decode::decode(from).map(Self::Options))], Self::Unknown)
    }
}

#[test]
fn an_object_that_shares_nothing_with_a_closed_one_is_unknown() {
    for text in ["{}", r#"{"sort":"up"}"#, r#"{"sort":"up","new":1}"#] {
        assert!(matches!(from_str(text), Ok(Query::Options(_))), "{text}");
    }
    for text in [r#"{"new":1}"#, "[]"] {
        assert!(matches!(from_str(text), Ok(Query::Unknown(_))), "{text}");
    }
    // Outside of unions there is no other type that it could be.
    assert_eq!(from_str(r#"{"new":1}"#), Ok(Options { sort: None, limit: None }));
}

#[test]
fn reading_goes_on_behind_a_union() {
    let both = from_str::<Vec<Answer>>(r#"[{"id":"a"},{"x":"a"}]"#).unwrap();
    assert!(matches!(both.as_slice(), [Answer::Known(..), Answer::Map(_)]));
}

#[test]
fn a_fault_in_the_text_fails_every_member() {
    let error = from_str::<Answer>(r#"{"id":"a",}"#).unwrap_err();
    assert!(error.message().starts_with("no member of the union fits: `Tree`: "));
}

#[test]
fn at_most_eight_reasons_are_given() {
    let mut reader = Reader::new("null");
    let candidates = [("Text", String::decode as fn(&mut Reader<'_>) -> _); 11];
    let message = reader.best(&candidates).unwrap_err().to_string();
    assert_eq!(message.matches("`Text`").count(), 8);
    assert!(message.ends_with("; and 3 more"));
}

#[test]
fn a_tag_that_is_no_text_is_given_as_text() {
    for (text, tag) in [
        (r#"{"kind":1}"#, Some("1")),
        (r#"{"kind":true}"#, Some("true")),
        (r#"{"kind":"\u0061"}"#, Some("a")),
        (r#"{"kind":null}"#, None),
        (r#"{"a":{"kind":"x"}}"#, None),
        ("{}", None),
    ] {
        let read = Reader::new(text).tagged("kind", |found, from| {
            assert_eq!(found, tag);
            from.skip()
        });
        assert_eq!(read, Ok(()));
    }
}
