//! Hostile inputs: each limit is a located problem, and no stack overflows.

use specloom_source::{Limits, Sink, SourceMap, read_within};

use crate::case;

/// The codes that a text gives within limits, and where the last one is.
fn codes(text: &str, limits: &Limits) -> (Vec<&'static str>, usize) {
    let mut map = SourceMap::default();
    let file = map.add("a", text);
    let mut sink = Sink::default();
    read_within(&map, file, limits, &mut sink);
    let at = sink.diagnostics().last().map_or(0, |it| it.labels[0].span.start as usize);
    (sink.diagnostics().iter().map(|it| it.code).collect(), at)
}

#[test]
fn depth_is_limited_in_both_notations() {
    let many = 100_000;
    let staircase = (0..3000).map(|it| " ".repeat(it) + "a:\n").collect::<String>();
    let texts = [
        "[".repeat(many),
        "{\"a\":".repeat(many),
        format!("a: {}", "[".repeat(many)),
        format!("a: {}", "{b: ".repeat(many)),
        format!("a: {}", "[\n".repeat(many)),
        "- ".repeat(many),
        "? ".repeat(many),
        staircase,
    ];
    for text in texts {
        let (codes, _) = codes(&text, &Limits::default());
        let expected = if text.starts_with('?') { "unsupported-key" } else { "too-deep" };
        assert_eq!(codes, [expected], "for {}…", &text[..8]);
    }
}

#[test]
fn the_last_allowed_level_is_read() {
    let limits = Limits { depth: 3, ..Limits::default() };
    assert_eq!(codes("[[[1]]]", &limits), (vec![], 0));
    assert_eq!(codes("[[[[]]]]", &limits), (vec!["too-deep"], 3));
    assert_eq!(codes("- - - 1", &limits), (vec![], 0));
    assert_eq!(codes("- - - - 1", &limits), (vec!["too-deep"], 6));
}

#[test]
fn aliases_do_not_lead_around_the_depth() {
    let limits = Limits { depth: 4, ..Limits::default() };
    assert_eq!(codes("a: &a [[1]]\nb: [*a]", &limits), (vec![], 0));
    assert_eq!(codes("a: &a [[1]]\nb: [[*a]]", &limits), (vec!["too-deep"], 17));
}

#[test]
fn a_bomb_of_aliases_is_refused() {
    let mut bomb = String::from("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
    for level in 1..20 {
        let inner = vec![format!("*a{}", level - 1); 10].join(", ");
        bomb = format!("{bomb}a{level}: &a{level} [{inner}]\n");
    }
    assert_eq!(case("a.yaml", &bomb).codes(), ["too-many-copies"]);
}

#[test]
fn a_large_anchor_that_nothing_asks_for_costs_nothing() {
    let limits = Limits { copies: 10, ..Limits::default() };
    let text = format!("all: &all [{}]\nx: &x 1\ny: *x", "1, ".repeat(100));
    assert_eq!(codes(&text, &limits), (vec![], 0));
}

#[test]
fn values_and_bytes_are_counted() {
    let limits = Limits { nodes: 5, bytes: 20, ..Limits::default() };
    assert_eq!(codes("[1, 2, 3, 4]", &limits), (vec![], 0));
    assert_eq!(codes("[1, 2, 3, 4, 5, 6]", &limits), (vec!["too-many-nodes"], 16));
    assert_eq!(codes("a: &x [1, 2]\nb: *x", &limits), (vec!["too-many-nodes"], 16));
    assert_eq!(codes("[1, 2, 3, 4          ]", &limits), (vec!["input-too-large"], 0));
}

#[test]
fn problems_are_counted() {
    let limits = Limits { problems: 3, ..Limits::default() };
    let (codes, _) = codes("{a: 1, a: 1, a: 1, a: 1, a: 1}", &limits);
    assert_eq!(codes, ["duplicate-key", "duplicate-key", "duplicate-key", "too-many-problems"]);
}

#[test]
fn large_texts_in_brackets_are_json_only() {
    let flow = |items: usize| format!("[{}]", "a, ".repeat(items));
    assert_eq!(case("a", &flow(10)).codes(), Vec::<&str>::new());
    let large = case("a", &flow(3 << 20));
    assert!(large.codes().iter().all(|it| matches!(*it, "invalid-syntax" | "too-many-problems")));
    assert!(large.sink.has_errors());
}
