//! Each page shows what the generator makes, to the letter.
//!
//! A page is its own snapshot: with `SPECLOOM_ACCEPT=1` it is written anew, and
//! the difference is reviewed like any other.

use std::fs;
use std::path::Path;

use specloom::pipeline::{Input, Made, make};
use specloom_mapping::page::{self, Case, Page, Piece, cases, text};
use specloom_source::{Format, render};

#[path = "../src/input.rs"]
mod input;

#[test]
fn pages_show_what_is_made() {
    let accept = std::env::var_os("SPECLOOM_ACCEPT").is_some();
    let mut wrong = String::new();
    for entry in fs::read_dir(env!("CARGO_MANIFEST_DIR")).expect("the folder of pages") {
        let path = entry.expect("an entry").path();
        let name = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        if path.extension().is_none_or(|it| it != "md") || name == "README" {
            continue;
        }
        let kept = fs::read_to_string(&path).expect("a page is text");
        let mut page = page::page(&name, &kept);
        for case in cases(&page) {
            show(&mut page, &case);
        }
        let made = text(&page);
        if made != kept && accept {
            fs::write(&path, made).expect("a page can be written");
        } else if made != kept {
            let diff = similar::TextDiff::from_lines(&kept, &made);
            wrong += &diff.unified_diff().header(&name, "what is made").to_string();
        }
    }
    assert!(wrong.is_empty(), "run with SPECLOOM_ACCEPT=1 and review the difference:\n{wrong}");
}

/// Puts what is made of a case into its fences.
fn show(page: &mut Page, case: &Case) {
    let input = input::input(case, "parcels", None);
    let made = make(&input);
    assert!(!case.shown.is_empty(), "{} shows nothing", case.name);
    for at in &case.shown {
        if let Some(Piece::Fence { info, body }) = page.pieces.get_mut(*at) {
            *body = match info.as_str() {
                "rust" | "rust models" => files(&made, "src/models/"),
                "rust operations" => files(&made, "src/operations/"),
                "rust client" => files(&made, "src/client.rs"),
                "rust codec" => files(&made, "src/codec/"),
                "rust tables" => files(&made, "src/tables/"),
                "rust webhooks" => files(&made, "src/webhooks.rs"),
                "text" => problems(&input, &made),
                other => panic!("{}: a fence of `{other}` is not known", case.name),
            };
        }
    }
}

fn problems(input: &Input, made: &Made) -> String {
    let text = render(&input.map, &made.diagnostics, Format::Concise, false);
    // The place is one of the whole spec, of which the page shows a piece.
    let short = |line: &str| line.splitn(4, ':').nth(3).unwrap_or(line).trim().to_owned() + "\n";
    text.lines().map(short).collect()
}

/// The items of the files, without headers and imports.
fn files(made: &Made, prefix: &str) -> String {
    let Some(files) = &made.files else { return String::new() };
    let shown =
        files.iter().filter(|(path, _)| path.starts_with(prefix) && !path.ends_with("mod.rs"));
    let texts: Vec<String> = shown.map(|(_, text)| items(text)).collect();
    texts.join("\n")
}

fn items(text: &str) -> String {
    let mut out = String::new();
    let mut is_inside = false;
    for line in text.lines() {
        let starts = line.starts_with("use ") || line.starts_with("#![");
        let is_head = line.starts_with("// @generated") || line.starts_with("//!");
        is_inside |= starts;
        if !(is_inside || is_head || out.is_empty() && line.is_empty()) {
            out.extend([line, "\n"]);
        }
        if is_inside && (line.ends_with(';') || line.ends_with(']')) {
            is_inside = false;
        }
    }
    out
}

#[test]
fn each_page_has_a_title_and_prose() {
    for entry in fs::read_dir(env!("CARGO_MANIFEST_DIR")).expect("the folder of pages") {
        let path = entry.expect("an entry").path();
        if path.extension().is_some_and(|it| it == "md") {
            let kept = fs::read_to_string(&path).expect("a page is text");
            assert!(kept.starts_with("# "), "{} has no title", Path::new(&path).display());
        }
    }
}
