//! Thousands of damaged texts: whatever is read, nothing panics and every place exists.

use specloom_source::{Format, Node, Span, Value, render};

use crate::case;

const TEXTS: &[&str] = &[
    "openapi: 3.1.0\ninfo: {title: Größe, version: '1'}\npaths:\n  /a/{id}:\n    get:\n      responses:\n        200: {description: ok}\n",
    "a: &x {p: 1, q: [1, 2]}\nb: {<<: *x, q: 3}\nc: [*x, *x]\n",
    "a: |\n  text ü\n   more\n\nb: >-\n  folded\n  text\n",
    "- a\n- - b\n  - c: d\n    e: f\n-\n- ? g\n  : h\n",
    "a: \"x\\u00e4\\n\\\n  y\"\nb: 'it''s'\n",
    "%YAML 1.2\n%TAG !e! tag:example.com,2000:\n---\na: !e!x 1\nb: !!str 2\nc: !<tag:yaml.org,2002:int> 3\n...\n",
    "a: 1\r\nb:\r\n  - 2\r\n  - 3\r\n",
    "x: {\n  a: 1,\n  b: [\n1, 2\n  ]\n}\n",
    "a: 0x1F\nb: .5\nc: -.inf\nd: 1e3\ne: ~\nf:\n",
    "{a: 1, b: [c: d, e], ? f : g}",
    "\u{feff}größe: 😀 # ümlaut\n'schlüssel': \"wert\"\n",
    "a:\tb\n\tc: d\n",
    "&a a: &b b\n*a : *b\n",
    "{\"openapi\": \"3.0.0\", \"paths\": {\"/a\": {\"get\": {\"x\": [1, -2.5e+3, true, null]}}}}",
    "[\"\\u00e4\\ud83d\\ude00\\n\", \"ä😀\", 0, -0, 1E5]",
    "{\n  \"a\": [\n    {},\n    []\n  ],\n  \"b\": \"\\\\\"\n}\n",
    "[1, 2, /* no */ 3,]",
    "{\"a\": 1, \"a\": 2, \"\": {\"\": \"\"}}",
    "a: [1, 2\nb: 3\n---\nc: 4\n--- d\n",
    "? |\n  block key\n: - one\n  - two\n? [complex]\n: x\n",
];

/// A generator of numbers, the same ones on each run.
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, bound: usize) -> usize {
        self.0 =
            self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap_or_default() % bound.max(1)
    }
}

const INSERTED: &[u8] = b"{}[]:,-?&*!|>'\"%@`# \t\r\n\\~<=.0aeu/\0\xc3\xa4\xef\xbb\xbf\xf0";

fn damaged(text: &str, numbers: &mut Numbers) -> String {
    let mut bytes = text.as_bytes().to_vec();
    for _ in 0..=numbers.below(4) {
        let at = numbers.below(bytes.len());
        match numbers.below(5) {
            0 => drop(bytes.drain(at..(at + 1 + numbers.below(6)).min(bytes.len()))),
            1 => bytes.insert(at, INSERTED[numbers.below(INSERTED.len())]),
            2 if !bytes.is_empty() => bytes[at] ^= 1 << numbers.below(8),
            3 => bytes.truncate(at),
            _ => {
                let from = numbers.below(bytes.len());
                let copy = bytes[from..(from + numbers.below(20)).min(bytes.len())].to_vec();
                bytes.splice(at..at, copy);
            }
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

#[test]
fn damaged_texts_are_read_and_reported_without_panic() {
    let mut numbers = Numbers(2_463_534_242);
    let (mut read, mut refused) = (0, 0);
    for round in 0..8000 {
        let text = damaged(TEXTS[round % TEXTS.len()], &mut numbers);
        let case = case(["a.yaml", "a.json", "a"][numbers.below(3)], &text);
        if let Some(node) = &case.node {
            read += 1;
            check_places(node, &text);
        } else {
            refused += 1;
            assert!(case.sink.has_errors(), "nothing read, nothing said: {text:?}");
        }
        for format in [Format::Full, Format::Concise, Format::Json] {
            let shown = render(&case.map, case.sink.diagnostics(), format, round % 2 == 0);
            assert_eq!(shown.trim_matches(['[', ']', '\n']).is_empty(), case.codes().is_empty());
        }
    }
    assert!(read > 1000 && refused > 1000, "{read} read, {refused} refused");
}

fn check_places(node: &Node, text: &str) {
    let exists = |span: Span| text.get(span.start as usize..span.end as usize).is_some();
    assert!(exists(node.span), "{:?} in {text:?}", node.span);
    match &node.value {
        Value::List(items) => items.iter().for_each(|it| check_places(it, text)),
        Value::Map(members) => {
            for (key, entry) in members {
                assert!(exists(entry.key), "the key {key:?} in {text:?}");
                check_places(&entry.node, text);
            }
        }
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}
