//! Damaged specs, several thousands, the same ones on each run: nothing panics, and what is
//! accepted becomes Rust.

#![expect(clippy::expect_used, clippy::panic, reason = "a test that cannot go on fails")]
#![expect(clippy::case_sensitive_file_extension_comparisons, reason = "we name these files")]
#![expect(clippy::print_stdout, reason = "how many were accepted is worth to be seen")]
#![expect(clippy::match_wild_err_arm, reason = "the panic has said what is wrong")]

use std::fs;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::PathBuf;

use specloom::pipeline::{Input, make};
use specloom::platform::Platform;
use specloom_source::{Format, Severity, SourceMap, render};
use specloom_tests::repository::root;

/// A linear congruential generator (Knuth's MMIX), so that each run damages alike.
struct Dice(u64);

impl Dice {
    fn below(&mut self, bound: usize) -> usize {
        self.0 =
            self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        let high = usize::try_from(self.0 >> 33).unwrap_or(0);
        high.checked_rem(bound).unwrap_or(0)
    }

    fn pick<'a>(&mut self, from: &[&'a str]) -> &'a str {
        from.get(self.below(from.len())).copied().unwrap_or_default()
    }
}

/// What is put where it does not belong.
const INTRUDERS: &[&str] = &[
    "{",
    "}",
    "[",
    "]",
    ":",
    ",",
    "'",
    "\"",
    "#",
    "|",
    ">",
    "-",
    "? ",
    "&a ",
    "*a",
    "<<: *a",
    "!!int ",
    "null",
    "true",
    "~",
    "-1",
    "0",
    "1e400",
    "18446744073709551616",
    ".nan",
    "3.0.0",
    "''",
    "{}",
    "[]",
    "\u{feff}",
    "\u{0}",
    "\u{1f980}",
    "\u{202e}",
    "\\",
    "\n",
    "\r\n",
    "\t",
    "  ",
    "*/",
    "\"#",
    "r#type",
    "self",
    "Self",
    "crate",
    "$ref",
    "{$ref: '#'}",
    "{$ref: '#/components/schemas'}",
    "{$ref: '#/paths'}",
    "allOf",
    "oneOf",
    "anyOf",
    "not",
    "type",
    "array",
    "object",
    "string",
    "integer",
    "items",
    "required",
    "enum",
    "const",
    "default",
    "nullable",
    "discriminator",
    "additionalProperties",
    "properties",
    "x-specloom-pagination",
    "x-specloom-stream",
    "x-specloom-wait",
    "x-specloom-spread",
    "x-specloom-send",
    "x-specloom-type-parameter",
    "x-specloom-secret",
    "200",
    "default",
    "4XX",
    "{id}",
    "/",
    "../..",
];

/// A place between two characters.
fn place(text: &str, dice: &mut Dice) -> usize {
    let mut at = dice.below(text.len() + 1);
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}

/// The bounds of the word at or after a place.
fn word(text: &str, dice: &mut Dice) -> (usize, usize) {
    let is_word = |it: char| it.is_alphanumeric() || matches!(it, '-' | '_' | '.' | '$' | '/');
    let from = place(text, dice);
    let rest = text.get(from..).unwrap_or_default();
    let start = from + rest.find(is_word).unwrap_or(rest.len());
    let rest = text.get(start..).unwrap_or_default();
    (start, start + rest.find(|it| !is_word(it)).unwrap_or(rest.len()))
}

fn replaced(text: &str, (start, end): (usize, usize), with: &str) -> String {
    [text.get(..start).unwrap_or_default(), with, text.get(end..).unwrap_or_default()].concat()
}

/// The text with one damage.
fn damaged(text: &str, dice: &mut Dice) -> String {
    let lines = || text.split_inclusive('\n').collect::<Vec<_>>();
    match dice.below(10) {
        0 => text.get(..place(text, dice)).unwrap_or_default().to_owned(),
        1 => {
            let (one, other) = (place(text, dice), place(text, dice));
            let longest = one.min(other) + 40;
            let mut end = one.max(other).min(longest).min(text.len());
            while !text.is_char_boundary(end) {
                end += 1;
            }
            replaced(text, (one.min(other), end), "")
        }
        2 => {
            let at = place(text, dice);
            replaced(text, (at, at), dice.pick(INTRUDERS))
        }
        3 | 4 => {
            let at = word(text, dice);
            replaced(text, at, dice.pick(INTRUDERS))
        }
        5 | 6 => {
            let (start, end) = word(text, dice);
            let at = word(text, dice);
            replaced(text, at, text.get(start..end).unwrap_or_default())
        }
        7 => {
            let mut lines = lines();
            let at = dice.below(lines.len());
            lines.remove(at);
            lines.concat()
        }
        8 => {
            let mut lines = lines();
            let (one, other) = (dice.below(lines.len()), dice.below(lines.len()));
            lines.swap(one, other);
            lines.concat()
        }
        _ => {
            let mut lines = lines();
            let at = dice.below(lines.len());
            let line = lines[at];
            let moved = match dice.below(3) {
                0 => format!("  {line}"),
                1 => line.strip_prefix("  ").unwrap_or(line).to_owned(),
                _ => format!("{line}{line}"),
            };
            lines[at] = &moved;
            lines.concat()
        }
    }
}

/// Whether a text was accepted. Asserts what must hold of every text. An ontology
/// stands beside a spec that is right.
fn accepted(name: &str, text: &str) -> bool {
    let mut map = SourceMap::default();
    let file = map.add(name, text);
    let (spec, ontology) = if name.contains("ontology") {
        let whole = fs::read_to_string(root().join("tests/emitted/things.yaml"));
        (map.add("openapi.yaml", whole.expect("the spec is there")), Some(file))
    } else {
        (file, None)
    };
    let input = Input {
        map,
        ontology,
        platform: Platform {
            name: "damaged".into(),
            version: "0.1.0".into(),
            license: "MIT".into(),
            feature_threshold: 150,
            ..Platform::default()
        },
        spec,
        spec_path: format!("specs/damaged/{name}"),
        runtime_dependency: "\"0.1.0\"".into(),
        ..Input::default()
    };
    let made = make(&input);
    for format in [Format::Full, Format::Concise, Format::Json] {
        let report = render(&input.map, &made.diagnostics, format, false);
        assert!(made.diagnostics.is_empty() || !report.is_empty(), "nothing is shown");
    }
    assert!(made.diagnostics.iter().all(|it| it.code != "unprintable"), "{:#?}", made.diagnostics);
    assert!(made.diagnostics.iter().all(|it| it.code != "dangling-id"), "{:#?}", made.diagnostics);
    let Some(files) = made.files else {
        assert!(made.count(Severity::Error) > 0, "refused without a reason");
        return false;
    };
    for (path, text) in files.iter() {
        assert!(!path.starts_with('/') && !path.split('/').any(|it| it == ".."), "{path}");
        if path.ends_with(".rs") {
            let parsed = syn::parse_file(text);
            assert!(parsed.is_ok(), "{path} is no Rust");
        }
    }
    true
}

/// Damages a text many times, each time once to thrice, and asserts that the pipeline stands.
fn stands(path: &str, times: usize) -> (usize, usize) {
    let file = root().join(path);
    let text = fs::read_to_string(&file).expect("the spec is there");
    let name = PathBuf::from(path).file_name().expect("a name").to_string_lossy().into_owned();
    let mut dice = Dice(path.bytes().map(u64::from).sum());
    let mut counts = (0, 0);
    for time in 0..times {
        let mut damage = text.clone();
        for _ in 0..=dice.below(3) {
            damage = damaged(&damage, &mut dice);
        }
        match catch_unwind(AssertUnwindSafe(|| accepted(&name, &damage))) {
            Ok(true) => counts.0 += 1,
            Ok(false) => counts.1 += 1,
            Err(_) => panic!("{path}, damage {time}:\n{damage}"),
        }
    }
    println!("{path}: {times} damaged, {} accepted, {} refused", counts.0, counts.1);
    counts
}

#[test]
fn amdahl_stands() {
    let (accepted, refused) = stands("specs/amdahl/openapi.yaml", 250);
    assert!(accepted > 0 && refused > 0);
}

#[test]
fn small_specs_stand() {
    let small = [
        "tests/build-script/parcels.yaml",
        "tests/emitted/events.yaml",
        "tests/emitted/lists.yaml",
        "tests/emitted/uploads.json",
    ];
    for path in small {
        let (accepted, refused) = stands(path, 700);
        assert!(accepted > 0 && refused > 0, "{path}");
    }
}

#[test]
fn ontologies_stand() {
    let names = fs::read_dir(root().join("tests/diagnostics")).expect("the cases");
    let names = names.map(|it| it.expect("an entry").file_name().to_string_lossy().into_owned());
    let mut paths: Vec<String> = names
        .map(|it| format!("tests/diagnostics/{it}/ontology.yaml"))
        .filter(|it| root().join(it).is_file())
        .collect();
    paths.sort();
    assert!(!paths.is_empty());
    for path in &paths {
        stands(path, 40);
    }
    for path in ["specs/agimus/ontology.yaml", "tests/emitted/things.ontology.yaml"] {
        let (accepted, refused) = stands(path, 400);
        assert!(accepted > 0 && refused > 0, "{path}");
    }
}

/// The cases of diagnostics are nearest to what goes wrong.
#[test]
fn cases_of_diagnostics_stand() {
    let folder = root().join("tests/diagnostics");
    let entries = fs::read_dir(folder).expect("the cases");
    let names = entries.map(|it| it.expect("an entry").file_name().to_string_lossy().into_owned());
    let mut names: Vec<String> = names.collect();
    names.sort();
    for name in names.iter().filter(|it| *it != "too-many-copies") {
        let path = format!("tests/diagnostics/{name}/openapi.yaml");
        if root().join(&path).is_file() {
            stands(&path, 40);
        }
    }
}
