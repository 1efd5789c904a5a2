//! YAML: what scalars mean, anchors and merges, and what is refused.

use crate::case;

#[test]
fn plain_scalars_follow_the_core_schema() {
    let cases = [
        ("", "null"),
        ("~", "null"),
        ("null", "null"),
        ("NULL", "null"),
        ("nULL", r#""nULL""#),
        ("true", "true"),
        ("False", "false"),
        ("yes", r#""yes""#),
        ("no", r#""no""#),
        ("on", r#""on""#),
        ("y", r#""y""#),
        ("tRUE", r#""tRUE""#),
        ("0", "0"),
        ("-12", "-12"),
        ("+12", "12"),
        ("010", "10"),
        ("-00", "-0"),
        ("0o17", "15"),
        ("0o8", r#""0o8""#),
        ("0xFf", "255"),
        ("0x", r#""0x""#),
        ("-0x1", r#""-0x1""#),
        ("0xffffffffffffffffffffffffffffffff", "340282366920938463463374607431768211455"),
        ("1_000", r#""1_000""#),
        ("1.10", "1.10"),
        ("1.", "1.0"),
        (".5", "0.5"),
        ("-.5e-3", "-0.5e-3"),
        ("1e3", "1e3"),
        ("1.E+3", "1.0E+3"),
        ("1e400", "1e400"),
        ("1e", r#""1e""#),
        (".", r#"".""#),
        ("+", r#""+""#),
        ("e3", r#""e3""#),
        ("1.2.3", r#""1.2.3""#),
        ("2024-01-31", r#""2024-01-31""#),
        ("12:30", r#""12:30""#),
        ("'200'", r#""200""#),
        ("\"a\\u00e4\\x41\"", r#""aäA""#),
        ("!!str 12", r#""12""#),
        ("! 12", r#""12""#),
        ("!!int '12'", "12"),
        ("!!float 3", "3"),
        ("!!bool 'true'", "true"),
        ("!!null ''", "null"),
        ("!<tag:yaml.org,2002:str> 5", r#""5""#),
        ("!!binary aGk=", r#""aGk=""#),
        ("|\n  a\n  b\n", r#""a\nb\n""#),
        (">-\n  a\n  b\n", r#""a b""#),
        ("|\n  12\n", r#""12\n""#),
    ];
    for (text, expected) in cases {
        let case = case("a.yaml", &format!("a: {text}"));
        assert_eq!(
            (case.shown(), case.codes()),
            (format!("{{a: {expected}}}"), vec![]),
            "for {text:?}"
        );
    }
}

#[test]
fn values_without_meaning_are_reported() {
    let cases = [
        (".inf", r#"".inf""#, vec!["non-finite-number"]),
        ("-.INF", r#""-.INF""#, vec!["non-finite-number"]),
        (".NaN", r#"".NaN""#, vec!["non-finite-number"]),
        (
            "0x1ffffffffffffffffffffffffffffffff",
            r#""0x1ffffffffffffffffffffffffffffffff""#,
            vec!["number-out-of-range"],
        ),
        ("!!int 1.5", "1.5", vec!["invalid-tagged-value"]),
        ("!!bool no", r#""no""#, vec!["invalid-tagged-value"]),
        ("!secret 12", "12", vec!["unknown-tag"]),
        ("!secret '12'", r#""12""#, vec!["unknown-tag"]),
        ("!!set {a}", "{a: null}", vec!["unknown-tag"]),
        ("!!map {a: 1}", "{a: 1}", vec![]),
        ("*nope", "null", vec!["unknown-alias"]),
    ];
    for (text, expected, codes) in cases {
        let case = case("a.yaml", &format!("a: {text}"));
        assert_eq!(
            (case.shown(), case.codes()),
            (format!("{{a: {expected}}}"), codes),
            "for {text:?}"
        );
    }
}

#[test]
fn documents_are_read() {
    let cases = [
        ("a: 1\nb:\n- x\n- y: z\n", r#"{a: 1, b: ["x", {y: "z"}]}"#),
        ("a: 1\r\nb: 2\r\n", "{a: 1, b: 2}"),
        ("\u{feff}a: 1", "{a: 1}"),
        ("%YAML 1.2\n---\na: 1\n...\n", "{a: 1}"),
        (
            "200: ok\n404: bad\n0x1F: h\ntrue: t\n~: n\n'no': q",
            r#"{200: "ok", 404: "bad", 0x1F: "h", true: "t", ~: "n", no: "q"}"#,
        ),
        ("a:\n  b:\n  c: 1", "{a: {b: null, c: 1}}"),
        ("- a\n-\n- - b", r#"["a", null, ["b"]]"#),
        ("[a: 1, b]", r#"[{a: 1}, "b"]"#),
        ("a: {b: c, d}", r#"{a: {b: "c", d: null}}"#),
        ("just text", r#""just text""#),
        ("---\n", "null"),
    ];
    for (text, expected) in cases {
        let case = case("a.yaml", text);
        assert_eq!((case.shown().as_str(), case.codes()), (expected, vec![]), "for {text:?}");
    }
}

#[test]
fn aliases_copy_and_merge_keys_merge() {
    let cases = [
        ("a: &x 1\nb: *x", "{a: 1, b: 1}"),
        ("a: &x {k: [1]}\nb: *x\nc: [*x]", "{a: {k: [1]}, b: {k: [1]}, c: [{k: [1]}]}"),
        ("&k key: 1\nb: *k\n*k : 2", r#"{key: 1, b: "key"}"#),
        ("a: &x 1\nb: &x 2\nc: *x", "{a: 1, b: 2, c: 2}"),
        ("a: &x\nb: *x", "{a: null, b: null}"),
        ("a: &x {p: 1, q: 2}\nb: {r: 0, <<: *x, q: 3}", "{a: {p: 1, q: 2}, b: {r: 0, p: 1, q: 3}}"),
        (
            "a: &x {p: 1}\nb: &y {p: 2, q: 2}\nc: {<<: [*x, *y]}",
            "{a: {p: 1}, b: {p: 2, q: 2}, c: {p: 1, q: 2}}",
        ),
        (
            "a: &x {p: 1}\nb: &y {q: 2}\nc: {<<: *x, k: 0, <<: *y}",
            "{a: {p: 1}, b: {q: 2}, c: {p: 1, k: 0, q: 2}}",
        ),
        ("a: {'<<': 1}", "{a: {<<: 1}}"),
    ];
    for (text, expected) in cases {
        let case = case("a.yaml", text);
        let codes = if text.contains("*k : 2") { vec!["duplicate-key"] } else { vec![] };
        assert_eq!((case.shown().as_str(), case.codes()), (expected, codes), "for {text:?}");
    }
}

#[test]
fn faults_are_named() {
    let cases = [
        ("a: 1\na: 2", "{a: 1}", vec!["duplicate-key"]),
        ("a: {b: 1, \"b\": 2}", "{a: {b: 1}}", vec!["duplicate-key"]),
        ("a: &x [*x]", "{a: [null]}", vec!["recursive-alias"]),
        ("a: {<<: 1, b: 2}", "{a: {b: 2}}", vec!["invalid-merge"]),
        ("a: {<<: [{c: 1}, x], b: 2}", "{a: {c: 1, b: 2}}", vec!["invalid-merge"]),
        ("? [a]\n: b", "nothing", vec!["unsupported-key"]),
        ("{a}: b", "nothing", vec!["unsupported-key"]),
        ("a: 1\n---\nb: 2", "{a: 1}", vec!["several-documents"]),
        ("", "nothing", vec!["empty-input"]),
        ("\u{feff}", "nothing", vec!["empty-input"]),
        ("# only a comment\n\n", "nothing", vec!["empty-input"]),
        ("a: b: c", "nothing", vec!["invalid-syntax"]),
        ("a: 'b", "nothing", vec!["invalid-syntax"]),
        ("a:\n\tb: 1", "nothing", vec!["invalid-syntax"]),
        ("a: @b", "nothing", vec!["invalid-syntax"]),
        ("a: [1, 2", "nothing", vec!["invalid-syntax"]),
        ("a: b\0c", "nothing", vec!["invalid-syntax"]),
        ("a: \"\\ud800\"", "nothing", vec!["invalid-syntax"]),
    ];
    for (text, expected, codes) in cases {
        let case = case("a.yaml", text);
        assert_eq!((case.shown().as_str(), case.codes()), (expected, codes), "for {text:?}");
    }
}

#[test]
fn a_bracket_right_below_its_key_is_read_with_a_warning() {
    let text = "a:\n  b: {\n    'x': {}\n  }\n  c: [\n  'y'\n  ]\n";
    let case = case("a.yaml", text);
    assert_eq!(case.shown(), r#"{a: {b: {x: {}}, c: ["y"]}}"#);
    assert_eq!(case.codes(), ["under-indented-flow"; 3]);
    let lines = case.sink.diagnostics().iter().map(|it| case.map.position(it.labels[0].span).line);
    assert_eq!(lines.collect::<Vec<_>>(), [4, 6, 7]);
}

#[test]
fn a_bracket_after_a_comment_is_not_moved_into_it() {
    let case = case("a.yaml", "a:\n  b: {\n    'x': {} # one\n  }\n");
    assert_eq!((case.shown().as_str(), case.codes()), ("nothing", vec!["invalid-syntax"]));
}
