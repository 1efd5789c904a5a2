//! What is JSON by RFC 8259, and what is not.

use super::super::{Reader, Value, from_slice, from_str};

const ACCEPTED: &[&str] = &[
    "null",
    "true",
    "false",
    "0",
    "-0",
    "0.0",
    "-0.5",
    "1",
    "10",
    "-12",
    "1.25",
    "1e5",
    "1E5",
    "1e+5",
    "1e-5",
    "0e0",
    "0E+1",
    "1.5e10",
    "123456789012345678901234567890",
    "-9223372036854775808",
    "18446744073709551615",
    "\"\"",
    "\"a\"",
    "\"a b c d e f g h i j k l m n\"",
    "\"\u{7f}\"",
    "\"é漢字🦀\"",
    "\"\u{2028}\u{2029}\"",
    r#""\"\\\/\b\f\n\r\t""#,
    r#""\u0041""#,
    r#""\u00e9\u6f22""#,
    r#""\uD83E\uDD80""#,
    r#""\ud83e\udd80 crab""#,
    r#""\u0000""#,
    r#""\uFFFF\uDBFF\uDFFF""#,
    r#""a\\""#,
    r#""\\u0041""#,
    "[]",
    "[ ]",
    "[1]",
    "[1,2,3]",
    " [ 1 , 2 ] ",
    "[[],[[]]]",
    "[null,true,1,\"a\",{},[]]",
    "{}",
    "{ }",
    r#"{"a":1}"#,
    r#"{"a":1,"b":[2]}"#,
    r#"{ "a" : { "b" : null } }"#,
    r#"{"":0}"#,
    r#"{"a\u0062":0}"#,
    r#"{"a":1,"a":2}"#,
    "\t\r\n 1 \n\r\t",
];

const REFUSED: &[&str] = &[
    "",
    " ",
    "nul",
    "nulll",
    "null null",
    "Null",
    "True",
    "tru",
    "fals",
    "undefined",
    "NaN",
    "Infinity",
    "-Infinity",
    "-",
    "+1",
    "01",
    "-01",
    "00",
    "1.",
    ".5",
    "-.5",
    "1.e5",
    "1e",
    "1e+",
    "1e-",
    "1e1.5",
    "1ee5",
    "0x10",
    "1_000",
    "1a",
    "1 2",
    "--1",
    "１",
    "\"",
    "\"a",
    "'a'",
    "a",
    "\"a\" \"b\"",
    "\"\n\"",
    "\"\t\"",
    "\"a long text and then \u{1f}\"",
    "\"\u{0}\"",
    r#""\x41""#,
    r#""\a""#,
    r#""\"#,
    r#""\u""#,
    r#""\u12""#,
    r#""\u12g4""#,
    r#""\u+123""#,
    r#""\U0041""#,
    r#""\uD800""#,
    r#""\uDC00""#,
    r#""\uDC00\uD800""#,
    r#""\uD800\uD800""#,
    r#""\uD800\u0041""#,
    r#""\uD800x""#,
    r#""\uD800\n""#,
    "[",
    "]",
    "[1",
    "[1,",
    "[1,]",
    "[,1]",
    "[,]",
    "[1,,2]",
    "[1 2]",
    "[1}",
    "[1]]",
    "[1;2]",
    "{",
    "}",
    "{1:2}",
    "{a:1}",
    "{'a':1}",
    r#"{"a"}"#,
    r#"{"a":}"#,
    r#"{"a":1,}"#,
    r#"{,"a":1}"#,
    r#"{"a":1,,"b":2}"#,
    r#"{"a" 1}"#,
    r#"{"a"::1}"#,
    r#"{"a":1 "b":2}"#,
    r#"{"a":1]"#,
    r#"{"a":1}}"#,
    r#"{"a":1}x"#,
    r#"{"\uD800":1}"#,
    "{null:1}",
    "[1]//",
    "/* */ 1",
    "# 1",
    "\u{feff}1",
    "\u{a0}1",
    "\u{b}1",
    "\u{0}",
    "1\u{0}",
];

/// Whether passing over the value accepts the whole of a text.
fn is_skipped(text: &str) -> bool {
    let mut reader = Reader::new(text);
    reader.skip().and_then(|()| reader.finish()).is_ok()
}

#[test]
fn what_is_json_is_read_as_serde_json_reads_it() {
    for text in ACCEPTED {
        let ours = from_str::<Value>(text);
        assert_eq!(ours.ok(), serde_json::from_str(text).ok(), "{text}");
        assert!(from_str::<Value>(text).is_ok() && is_skipped(text), "{text}");
        assert_eq!(Reader::new(text).raw().map(str::trim), Ok(text.trim()), "{text}");
    }
}

#[test]
fn what_is_not_json_is_refused_by_reading_and_by_skipping() {
    for text in REFUSED {
        assert!(from_str::<Value>(text).is_err(), "{text}");
        assert!(!is_skipped(text), "{text}");
        assert!(serde_json::from_str::<Value>(text).is_err(), "{text}: no error of serde_json");
        let nested = format!("[{text}]");
        assert_eq!(
            from_str::<Value>(&nested).is_ok(),
            serde_json::from_str::<Value>(&nested).is_ok()
        );
    }
}

#[test]
fn bytes_must_be_utf_8() {
    for bytes in
        [&b"\"\xff\""[..], b"\"\xc0\x80\"", b"\"\xed\xa0\x80\"", b"\xff\xfe1\0", b"\"\xe6\xbc\""]
    {
        assert_eq!(from_slice::<Value>(bytes).unwrap_err().message(), "the text is not UTF-8");
    }
}

#[test]
fn numbers_beyond_a_double_are_refused_as_values_and_passed_over() {
    assert_eq!(from_str::<Value>("1e999").unwrap_err().message(), "the number is too large");
    assert!(is_skipped("1e999"));
}
