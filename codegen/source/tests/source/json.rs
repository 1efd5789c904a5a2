//! JSON: what is read, and what is refused.

use crate::case;

#[test]
fn values_are_read_as_written() {
    let cases = [
        ("{}", "{}"),
        ("[]", "[]"),
        (" [ null , true , false ] ", "[null, true, false]"),
        (
            "[0, -0, 1.50, 1e400, 1E+2, 123456789012345678901234567890]",
            "[0, -0, 1.50, 1e400, 1E+2, 123456789012345678901234567890]",
        ),
        (r#"["\"\\\/\b\f\n\r\t"]"#, r#"["\"\\/\u{8}\u{c}\n\r\t"]"#),
        (r#"["\u00e4\uD83D\uDE00é"]"#, r#"["ä😀é"]"#),
        (r#"{"b": 1, "a": {"c": []}}"#, "{b: 1, a: {c: []}}"),
        ("\u{feff}{\"a\":1}", "{a: 1}"),
        ("{\"a\":\r\n1}", "{a: 1}"),
        (r#"{"no": "no", "<<": {"x": 1}}"#, r#"{no: "no", <<: {x: 1}}"#),
    ];
    for (text, expected) in cases {
        let case = case("a.json", text);
        assert_eq!((case.shown().as_str(), case.codes()), (expected, vec![]), "for {text}");
    }
}

#[test]
fn faults_are_found_and_reading_goes_on_where_it_can() {
    let syntax = "invalid-syntax";
    let cases = [
        ("[1,]", "[1]", vec![syntax]),
        (r#"{"a":1,}"#, "{a: 1}", vec![syntax]),
        ("[1 2]", "[1, 2]", vec![syntax]),
        (
            "[01, +1, .5, 1., 1e, 0x1, -]",
            "[null, null, null, null, null, null, null]",
            vec![syntax; 7],
        ),
        ("[True, NaN, undefined]", "[null, null, null]", vec![syntax; 3]),
        ("[1, // one\n2 /* two */]", "[1, 2]", vec![syntax; 2]),
        ("[\"a\tb\"]", r#"["a\tb"]"#, vec![syntax]),
        (r#"["\x", "\ud800", "\ude00\u12"]"#, r#"["�", "�", "��12"]"#, vec!["invalid-escape"; 4]),
        (r#"["\ud800A"]"#, r#"["�A"]"#, vec!["invalid-escape"]),
        (r#"{"a":1,"b":2,"a":3}"#, "{a: 1, b: 2}", vec!["duplicate-key"]),
        ("[1, 2", "nothing", vec![syntax]),
        ("[1}", "nothing", vec![syntax]),
        ("{]", "nothing", vec![syntax]),
        (r#"{"a" 1}"#, "nothing", vec![syntax]),
        ("{a: 1}", "nothing", vec![syntax]),
        (r#"{"a": 'b'}"#, "nothing", vec![syntax]),
        (r#"["abc"#, "nothing", vec![syntax]),
        (r#"["abc\"#, "nothing", vec!["invalid-escape", syntax]),
        ("{} {}", "{}", vec![syntax]),
        ("[1]]", "[1]", vec![syntax]),
    ];
    for (text, expected, codes) in cases {
        let case = case("a.json", text);
        assert_eq!((case.shown().as_str(), case.codes()), (expected, codes), "for {text}");
    }
}

#[test]
fn text_in_brackets_is_yaml_unless_the_name_says_json() {
    let text = "{a: 1, b: [yes, 'c']}";
    assert_eq!(case("a.yaml", text).shown(), r#"{a: 1, b: ["yes", "c"]}"#);
    assert_eq!(case("schema", text).shown(), r#"{a: 1, b: ["yes", "c"]}"#);
    assert_eq!(case("a.json", text).codes(), ["invalid-syntax"]);
    assert_eq!(case("a.JSON", text).codes(), ["invalid-syntax"]);
}

#[test]
fn a_text_that_is_neither_is_blamed_as_what_its_name_says() {
    let text = "{\"a\": [1, 2}";
    let json = case("spec", text);
    assert!(json.sink.diagnostics()[0].message.starts_with("this is not JSON"));
    let yaml = case("spec.yml", text);
    assert!(yaml.sink.diagnostics()[0].message.starts_with("this is not YAML"));
}
