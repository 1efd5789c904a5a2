//! Prose that means well, and prose that does not.

use specloom_ir::{Constraints, Docs, Value};

use super::{code, facts, first_sentence, full, prose};

fn docs(summary: &str, description: &str) -> Docs {
    let some = |it: &str| (!it.is_empty()).then(|| it.into());
    Docs { summary: some(summary), description: some(description), ..Docs::default() }
}

#[test]
fn summary_and_description() {
    assert_eq!(full(&docs("Lists pages", "Newest first")), "Lists pages.\n\nNewest first.");
    assert_eq!(full(&docs("Lists pages", "Lists pages. All of them")), "Lists pages. All of them.");
    assert_eq!(full(&docs("", "")), "");
    let long = docs("", "The first sentence, e.g. this one. And another.");
    assert_eq!(first_sentence(&long).as_deref(), Some("The first sentence, e.g. this one."));
}

#[test]
fn code_never_runs() {
    let cases = [
        ("```\npanic!()\n```", "```text\npanic!()\n```"),
        ("```rust\npanic!()\n```", "```text\npanic!()\n```"),
        ("```JSON\n{}\n```", "```json\n{}\n```"),
        ("~~~\npanic!()", "```text\npanic!()\n```"),
        ("````\n```\npanic!()\n```\n````", "````text\n```\npanic!()\n```\n````"),
        ("a\n\n    panic!()", "a.\n\npanic!()"),
        ("\tpanic!()", "panic!()."),
        ("- a\n\n      panic!()", "- a panic!()."),
        ("> ```\n> panic!()\n> ```", "```text\n> panic!()\n```"),
        ("1. ```\n   panic!()\n   ```", "```text\n   panic!()\n```"),
        ("<pre><code>panic!()</code></pre>", "`panic!()`."),
    ];
    for (text, expected) in cases {
        assert_eq!(prose(text), expected, "{text}");
    }
}

#[test]
fn links_and_html() {
    let cases = [
        ("See [Vec] and [`Option`]", "See \\[Vec\\] and \\[`Option`\\]."),
        ("[here](https://a.example/b)", "[here](https://a.example/b)."),
        ("[here](/docs#x) or [there](javascript:alert)", "here or there."),
        ("At https://a.example/b.", "At <https://a.example/b>."),
        ("<script>alert(1)</script>", "\\<script>alert(1)\\</script>."),
        ("<p>One</p><p>Two <b>bold</b></p>", "One.\n\nTwo **bold**"),
        ("<a href=\"https://a.example\">a</a>", "[a](https://a.example)."),
        ("Vec<String> and a < b", "Vec\\<String> and a \\< b."),
        ("one ` tick", "one \\` tick."),
        ("![alt](https://a.example/x.png)", "[alt](https://a.example/x.png)."),
    ];
    for (text, expected) in cases {
        assert_eq!(prose(text), expected, "{text}");
    }
}

#[test]
fn hidden_characters_are_gone() {
    assert_eq!(prose("a\u{202e}b\u{200b}c\u{0}d\u{2028}e"), "abcd e.");
}

#[test]
fn lists_and_tables_are_laid_out() {
    let text = "Kinds:\n* one\n   * inner\n* two\n  goes on\n\nEnd";
    assert_eq!(prose(text), "Kinds:\n\n- one\n   - inner\n- two goes on\n\nEnd");
    assert_eq!(prose("| a | b |\n|---|---|\n| 1 | [x] |"), "| a | b |\n|---|---|\n| 1 | \\[x\\] |");
    let long = "word ".repeat(40);
    assert!(prose(&long).lines().all(|it| it.len() <= 88));
}

#[test]
fn facts_are_short() {
    let constraints = Constraints {
        minimum: Some("1".into()),
        maximum: Some("100".into()),
        max_length: Some(1),
        ..Constraints::default()
    };
    let default = Value::Number("10".into());
    assert_eq!(
        facts(&constraints, Some(&default)).as_deref(),
        Some("Defaults to `10`. From `1` to `100`. At most 1 character.")
    );
    assert_eq!(code("a`b"), "``a`b``");
}
