//! Where things stand: each value and key covers the very bytes that say it.

use specloom_source::{Node, Value};

use crate::{Case, case};

/// All keys and values with the text that their spans cover, in order.
fn covered(case: &Case) -> Vec<String> {
    let mut found = Vec::new();
    if let Some(node) = &case.node {
        walk(case, node, &mut found);
    }
    found
}

fn walk(case: &Case, node: &Node, found: &mut Vec<String>) {
    found.push(case.map.slice(node.span).to_owned());
    match &node.value {
        Value::List(items) => items.iter().for_each(|it| walk(case, it, found)),
        Value::Map(members) => {
            for entry in members.values() {
                found.push(case.map.slice(entry.key).to_owned());
                walk(case, &entry.node, found);
            }
        }
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

#[test]
fn yaml_spans_are_exact() {
    let cases: [(&str, &[&str]); 16] = [
        ("a: b # c\n", &["a: b", "a", "b"]),
        ("ä: ö\nü: [é, 'ß']\n", &["ä: ö\nü: [é, 'ß']", "ä", "ö", "ü", "[é, 'ß']", "é", "'ß'"]),
        ("😀: {\"k\": 1.50}", &["😀: {\"k\": 1.50}", "😀", "{\"k\": 1.50}", "\"k\"", "1.50"]),
        ("# größer\r\nx: ö\r\ny: 2\r\n", &["x: ö\r\ny: 2", "x", "ö", "y", "2"]),
        ("\u{feff}ä: 1\n", &["ä: 1", "ä", "1"]),
        (
            "a:\n  - b\n  - c: d\n\n# end\ne: f",
            &[
                "a:\n  - b\n  - c: d\n\n# end\ne: f",
                "a",
                "- b\n  - c: d",
                "b",
                "c: d",
                "c",
                "d",
                "e",
                "f",
            ],
        ),
        ("a:\n- b\nc: d", &["a:\n- b\nc: d", "a", "- b", "b", "c", "d"]),
        ("a: |\n  ü x\n  y\nb: 1", &["a: |\n  ü x\n  y\nb: 1", "a", "ü x\n  y", "b", "1"]),
        ("a: x\n  y  \nb: 1", &["a: x\n  y  \nb: 1", "a", "x\n  y", "b", "1"]),
        ("a: &n !!str 1\nb: *n", &["a: &n !!str 1\nb: *n", "a", "1", "b", "1"]),
        ("a: &n\n  b: 1\n", &["a: &n\n  b: 1", "a", "b: 1", "b", "1"]),
        ("a: !!map # x\n  {b: 1}\n", &["a: !!map # x\n  {b: 1}", "a", "{b: 1}", "b", "1"]),
        ("a:\nb: c", &["a:\nb: c", "a", "", "b", "c"]),
        ("[a: 1, {b}]", &["[a: 1, {b}]", "a: 1", "a", "1", "{b}", "b", ""]),
        ("- \n- x", &["- \n- x", "", "x"]),
        ("k: \"a\\\n  b\"\nl: ''", &["k: \"a\\\n  b\"\nl: ''", "k", "\"a\\\n  b\"", "l", "''"]),
    ];
    for (text, expected) in cases {
        let case = case("a.yaml", text);
        assert_eq!(case.codes(), Vec::<&str>::new(), "for {text:?}");
        assert_eq!(covered(&case), expected, "for {text:?}");
    }
}

#[test]
fn json_spans_are_exact() {
    let text = "\u{feff}{ \"ä\\n\": [1, \"ö\", true],\r\n \"b\": {} }\n";
    let expected = [
        "{ \"ä\\n\": [1, \"ö\", true],\r\n \"b\": {} }",
        "\"ä\\n\"",
        "[1, \"ö\", true]",
        "1",
        "\"ö\"",
        "true",
        "\"b\"",
        "{}",
    ];
    assert_eq!(covered(&case("a.json", text)), expected);
}

#[test]
fn spans_stay_exact_far_behind_other_letters() {
    for filler in ["x", "ä", "€", "😀", "a\u{301}é"] {
        for count in [1, 63, 64, 65, 1000] {
            let text = format!(
                "a: \"{}\"\n# {}\nkey: välue\n",
                filler.repeat(count),
                filler.repeat(count)
            );
            let case = case("a.yaml", &text);
            let entry = case.node.as_ref().and_then(|it| it.as_map()?.get("key")).unwrap();
            assert_eq!(case.map.slice(entry.key), "key", "behind {count} of {filler}");
            assert_eq!(case.map.slice(entry.node.span), "välue", "behind {count} of {filler}");
        }
    }
}

#[test]
fn positions_count_lines_and_characters() {
    let case = case("a.yaml", "a: 1\nö: ä # x\n");
    let span = case.node.as_ref().and_then(|it| it.get("ö")).unwrap().span;
    let (start, end) = (case.map.position(span), case.map.end_position(span));
    assert_eq!((start.line, start.column, end.line, end.column), (2, 4, 2, 5));
}
