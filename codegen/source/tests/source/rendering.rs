//! How diagnostics look, and that no place can make rendering fail.

use insta::assert_snapshot;
use specloom_source::{
    Diagnostic, EXPLANATIONS, FileId, Format, Label, Problem, ReadProblem, Severity, SourceMap,
    Span, render,
};

use crate::case;

fn shown(name: &str, text: &str, format: Format) -> String {
    let case = case(name, text);
    render(&case.map, case.sink.diagnostics(), format, false)
}

const FAULTY: &str = "\
info:
  title: Größe
  version: 1
  title: again
paths: *nope
limit: .inf
";

#[test]
fn full() {
    assert_snapshot!(shown("specs/parcel.yaml", FAULTY, Format::Full));
}

#[test]
fn full_in_colour() {
    let case = case("a.yaml", "a: 1\na: 2\n");
    let shown = render(&case.map, case.sink.diagnostics(), Format::Full, true);
    assert!(shown.contains("\u{1b}["));
    let (first, styled) = shown.split_once('\u{1b}').unwrap();
    let unstyled = styled.split('\u{1b}').map(|it| it.split_once('m').map_or("", |it| it.1));
    let plain = first.to_owned() + &unstyled.collect::<String>();
    assert_eq!(plain, render(&case.map, case.sink.diagnostics(), Format::Full, false));
}

#[test]
fn concise() {
    assert_snapshot!(shown("specs/parcel.yaml", FAULTY, Format::Concise));
}

#[test]
fn json() {
    assert_snapshot!(shown("specs/parcel.yaml", "a: 1\nä: {b: 2,\n  b: 3}\n", Format::Json));
    assert_eq!(shown("specs/parcel.yaml", "a: 1\n", Format::Json), "[]\n");
}

#[test]
fn broken_yaml() {
    assert_snapshot!(shown("a.yaml", "a: 1\n b: 2\n", Format::Full));
}

#[test]
fn an_open_bracket() {
    assert_snapshot!(shown("a.json", "{\n  \"a\": [1, 2\n", Format::Full));
}

#[test]
fn far_lines_are_shown_apart() {
    let text = format!("a: 1\n{}a: 2\n", "# filler\n".repeat(40));
    assert_snapshot!(shown("a.yaml", &text, Format::Full));
}

#[test]
fn a_very_long_line_is_cut() {
    let items = (0..300_000).map(|it| format!("\"{it} ä\",")).collect::<Vec<_>>();
    let filler = items.concat();
    let text = format!("{{\"first\": [{filler}\"last\"], \"bad\": 01, \"more\": [{filler}0]}}");
    assert_snapshot!(shown("min.json", &text, Format::Full));
}

/// Diagnostics of one code, each with its message, on lines that follow each other.
fn list(severity: Severity, messages: &[&str]) -> (SourceMap, Vec<Diagnostic>) {
    let mut map = SourceMap::default();
    let file = map.add("a.yaml", "a: 1\n".repeat(messages.len()));
    let said = messages.iter().zip((0..).step_by(5)).map(|(message, start)| Diagnostic {
        code: "a-code",
        severity,
        message: (*message).into(),
        labels: vec![Label { span: Span { file, start, end: start + 1 }, text: String::new() }],
        help: Some("mend it".into()),
    });
    (map, said.collect())
}

#[test]
fn the_same_is_shown_once() {
    let (map, said) = list(Severity::Warning, &["one", "two", "one", "one"]);
    assert_snapshot!(render(&map, &said, Format::Full, false));
    let (map, said) = list(Severity::Error, &["one"; 9]);
    assert_snapshot!(render(&map, &said, Format::Full, false));
    let (map, said) = list(Severity::Warning, &["one"; 9]);
    let shown = render(&map, &said, Format::Full, false);
    assert!(shown.contains("a.yaml:6:1, and 3 more"), "{shown}");
}

#[test]
fn many_of_one_code_are_counted_unless_they_are_errors() {
    let messages: Vec<String> = (0..14).map(|it| format!("message {it}")).collect();
    let messages: Vec<&str> = messages.iter().map(String::as_str).collect();
    let (map, said) = list(Severity::Note, &messages);
    let shown = render(&map, &said, Format::Full, false);
    assert_eq!(shown.matches("message").count(), 10, "{shown}");
    assert!(shown.contains("note[a-code]: 4 more of this kind"), "{shown}");
    assert_eq!(render(&map, &said, Format::Concise, false).lines().count(), 14);
    let (map, said) = list(Severity::Error, &messages);
    assert_eq!(render(&map, &said, Format::Full, false).matches("message").count(), 14);
}

#[test]
fn text_of_a_spec_cannot_steer_the_terminal() {
    let text = "\"a\\e[31m\\u202e\": 1\n\"a\\e[31m\\u202e\": 2\n";
    let shown = shown("a.yaml", text, Format::Full) + &shown("a.yaml", text, Format::Concise);
    assert!(!shown.contains(['\u{1b}', '\u{202e}']), "{shown}");
    let raw = shown_of("a\u{1b}[31m\u{202e}: 1\na\u{1b}[31m\u{202e}: 2\n");
    assert!(!raw.contains(['\u{1b}', '\u{202e}']), "{raw}");
}

fn shown_of(text: &str) -> String {
    shown("a.yaml", text, Format::Full) + &shown("a.yaml", text, Format::Concise)
}

#[test]
fn odd_places_are_shown_all_the_same() {
    let texts = ["", "\n", "ä", "a\r\nb", "\n\n😀 x\n", "\t\tä\u{0}"];
    let ends = [0, 1, 2, 3, 4, 5, 100, u32::MAX];
    for text in texts {
        let mut map = SourceMap::default();
        map.add("a.yaml", text);
        for (start, end) in ends.iter().flat_map(|start| ends.map(|end| (*start, end))) {
            for file in [FileId(0), FileId(7)] {
                let label =
                    |start, end| Label { span: Span { file, start, end }, text: "here".to_owned() };
                let diagnostic = Diagnostic {
                    code: "odd-place",
                    severity: Severity::Note,
                    message: "an odd place".to_owned(),
                    labels: vec![label(start, end), label(end, start), label(0, u32::MAX)],
                    help: None,
                };
                for format in [Format::Full, Format::Concise, Format::Json] {
                    let shown = render(&map, std::slice::from_ref(&diagnostic), format, false);
                    assert!(shown.contains("odd-place"));
                }
            }
        }
    }
}

#[test]
fn a_diagnostic_without_a_place_is_shown() {
    let diagnostic = Diagnostic {
        code: "no-place",
        severity: Severity::Warning,
        message: "nothing to point at".to_owned(),
        labels: Vec::new(),
        help: Some("do something".to_owned()),
    };
    let all = [Format::Full, Format::Concise, Format::Json].map(|format| {
        render(&SourceMap::default(), std::slice::from_ref(&diagnostic), format, false)
    });
    assert_snapshot!(all.join("----\n"));
}

#[test]
fn every_problem_is_explained() {
    let text = String::new;
    let problems = [
        ReadProblem::DuplicateKey { key: "".into(), first: Span::default() },
        ReadProblem::EmptyInput,
        ReadProblem::InputTooLarge { bytes: 0, limit: 0 },
        ReadProblem::InvalidEscape { escape: text() },
        ReadProblem::InvalidMerge { kind: "" },
        ReadProblem::Syntax {
            notation: specloom_source::problem::Notation::Json,
            fault: text(),
            opened: None,
            help: None,
        },
        ReadProblem::InvalidTaggedValue { tag: text(), text: text() },
        ReadProblem::NonFiniteNumber { text: text() },
        ReadProblem::NumberOutOfRange { text: text() },
        ReadProblem::RecursiveAlias { name: text() },
        ReadProblem::SeveralDocuments,
        ReadProblem::TooDeep { limit: 0 },
        ReadProblem::TooManyCopies { limit: 0 },
        ReadProblem::TooManyNodes { limit: 0 },
        ReadProblem::TooManyProblems { limit: 0 },
        ReadProblem::UnderIndentedFlow,
        ReadProblem::UnknownAlias { name: text() },
        ReadProblem::UnknownTag { tag: text() },
        ReadProblem::UnsupportedKey { kind: "" },
    ];
    let codes = problems.iter().map(Problem::code).collect::<Vec<_>>();
    let explained = EXPLANATIONS.iter().map(|it| it.code).collect::<Vec<_>>();
    assert_eq!(codes, explained);
    assert!(explained.is_sorted());
}
