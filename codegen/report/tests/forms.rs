//! One report in each form. Its texts try to be markup, commands and escapes.

use specloom_report::{
    Accepted, Bump, Bumps, Direction, Effect, Excerpt, Finding, Kind, Note, Pair, Place, Report,
    RuleEntry, RustEffect, Severity, Side, changelog, github, html, json, junit, markdown, sarif,
    text,
};

fn place(file: &str, line: usize, lines: &[&str]) -> Place {
    Place {
        file: file.into(),
        line,
        column: 9,
        end_line: line + lines.len() - 1,
        end_column: 30,
        excerpt: Excerpt {
            first_line: line,
            lines: lines.iter().map(|it| (*it).to_owned()).collect(),
            is_cut: false,
        },
    }
}

fn removed() -> Finding {
    Finding {
        rule: "field-removed".into(),
        group: "fields".into(),
        kind: Kind::Removed,
        severity: Severity::Breaking,
        response: Some(Severity::Breaking),
        direction: Some(Direction::Response),
        route: "`GET /orders/{id}` → 200 → `price`".into(),
        uses: ["GET /orders", "GET /orders/{id}", "POST /orders"].map(Into::into).to_vec(),
        message: "the field `price` is gone".into(),
        help: Some("deprecate it first, and say when it goes".into()),
        before: Some("integer".into()),
        base: Some(place(
            "specs/shop/openapi.yaml",
            41,
            &["        price:", "          type: integer"],
        )),
        revised: Some(place("specs/shop/openapi.yaml", 38, &["    Order:"])),
        rust: RustEffect {
            effect: Effect::BreaksSource,
            witness: Some("let it: i64 = order.price;".into()),
        },
        fingerprint: "0a1b2c3d4e5f".into(),
        ..Finding::default()
    }
}

/// A change whose every text is hostile.
fn hostile() -> Finding {
    let text = "`</script><img src=x onerror=alert(1)>` \" ' & ::error::x %0A | ``` @you \u{1b}[31m \u{202e}";
    Finding {
        rule: "enum-value-added".into(),
        group: "values".into(),
        kind: Kind::Added,
        severity: Severity::Risky,
        severity_of_rule: Some(Severity::Breaking),
        request: None,
        response: Some(Severity::Risky),
        direction: Some(Direction::Response),
        route: text.into(),
        uses: vec![text.into()],
        message: text.into(),
        help: Some(text.into()),
        before: Some(text.into()),
        after: Some(text.into()),
        base: None,
        revised: Some(place("specs/a b,c:d/<i>.yaml", 7, &[text, "-->]]>", "</textarea>"])),
        rust: RustEffect { effect: Effect::AddsApi, witness: Some(text.into()) },
        fingerprint: "ffffffffffff".into(),
        accepted: None,
    }
}

fn accepted() -> Finding {
    Finding {
        severity: Severity::Breaking,
        fingerprint: "111111111111".into(),
        accepted: Some(Accepted {
            reason: "nobody reads it".into(),
            until: Some("2027-03-01".into()),
        }),
        ..removed()
    }
}

fn report() -> Report {
    let side =
        |shown: &str, version: &str| Side { shown: shown.into(), version: Some(version.into()) };
    Report {
        pairs: vec![
            Pair {
                name: "shop".into(),
                base: side("git:v1:specs/shop", "1.4.0"),
                revised: side("specs/shop", "1.4.0"),
                findings: vec![removed(), accepted(), hostile()],
                bumps: Bumps {
                    wire: Bump::Major,
                    wire_count: 2,
                    rust: Bump::Major,
                    rust_count: 2,
                    suggested: Some("2.0.0".into()),
                },
            },
            Pair { name: "quiet".into(), ..Pair::default() },
        ],
        notes: vec![Note {
            message: "nothing is accepted by `accept` entry `222222222222`".into(),
            at: Some("specloom.yaml:3:5".into()),
        }],
    }
}

const RULES: &[RuleEntry] = &[
    RuleEntry { id: "enum-value-added", summary: "a value is new", text: "Clients meet it." },
    RuleEntry { id: "field-removed", summary: "a field is gone", text: "Clients miss it." },
];

#[test]
fn as_text() {
    let options = text::Options { rust: true, ..text::Options::default() };
    insta::assert_snapshot!("text", text::text(&report(), options));
    let short = text::Options { short: true, ..text::Options::default() };
    insta::assert_snapshot!("short", text::text(&report(), short));
}

#[test]
fn colour_is_only_where_it_is_asked_for() {
    assert!(!text::text(&report(), text::Options::default()).contains('\u{1b}'));
    let color = text::Options { color: true, ..text::Options::default() };
    let shown = text::text(&report(), color);
    assert!(shown.contains("\u{1b}[1;31mbreaking\u{1b}[0m"), "{shown}");
    assert!(!shown.contains("\u{1b}[31m "), "an escape of the spec came through");
}

#[test]
fn as_markdown() {
    insta::assert_snapshot!("markdown", markdown::markdown(&report(), true));
}

#[test]
fn a_long_markdown_is_cut() {
    let mut report = report();
    report.pairs[0].findings = std::iter::repeat_with(removed).take(5_000).collect();
    let text = markdown::markdown(&report, false);
    assert!(text.len() < 65_000 && text.contains(" more."), "{}", text.len());
}

#[test]
fn as_json_that_fits_its_schema() {
    let text = json::json(&report());
    insta::assert_snapshot!("json", text);
    let schema = json::schema();
    let value: serde_json::Value = serde_json::from_str(&text).expect("JSON");
    let named = |it: &serde_json::Value| -> Vec<String> {
        it["properties"].as_object().map(|it| it.keys().cloned().collect()).unwrap_or_default()
    };
    let members: Vec<String> = value.as_object().expect("an object").keys().cloned().collect();
    assert_eq!(named(&schema), members);
    let finding: Vec<String> =
        value["pairs"][0]["findings"][0].as_object().expect("an object").keys().cloned().collect();
    assert_eq!(named(&schema["$defs"]["Finding"]), finding);
}

#[test]
fn as_html_with_no_markup_of_the_spec() {
    let page = html::html(&report());
    for harm in ["<img", "onerror=alert(1)>", "</textarea>", "<i>.yaml", "\u{202e}"] {
        assert!(!page.contains(harm), "{harm} came through");
    }
    assert_eq!(page.matches("<script").count(), 1);
    assert_eq!(page.matches("</script").count(), 1);
    assert!(!page.contains("http://") && !page.contains("https://"), "the page is alone");
    let body = page.split_once("</head>").expect("a head").1;
    let body = body.split_once("<script").expect("a script").0;
    insta::assert_snapshot!("html", body);
}

#[test]
fn as_sarif() {
    let text = sarif::sarif(&report(), RULES, "0.1.0");
    insta::assert_snapshot!("sarif", text);
}

#[test]
fn as_annotations() {
    let text = github::github(&report());
    insta::assert_snapshot!("github", text);
    assert!(text.lines().all(|it| it.starts_with("::")), "{text}");
}

#[test]
fn at_most_thirty_annotations() {
    let mut report = report();
    report.pairs[0].findings = std::iter::repeat_with(removed).take(50).collect();
    let text = github::github(&report);
    assert_eq!(text.lines().count(), 11, "{text}");
    assert!(text.contains("40 more are not shown here"), "{text}");
}

#[test]
fn as_junit() {
    insta::assert_snapshot!("junit", junit::junit(&report(), Some(Severity::Breaking)));
    assert!(!junit::junit(&report(), None).contains("<failure"));
}

#[test]
fn as_changelog() {
    insta::assert_snapshot!("changelog", changelog::section("2.0.0", &report().pairs[0].findings));
}
