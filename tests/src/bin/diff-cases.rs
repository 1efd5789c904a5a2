//! `diff-cases matrix|cases|real|graphql PATH`: how far the differ agrees with labelled
//! pairs. `diff-cases same FOLDER…`: whether specs written otherwise are the same.

#![expect(clippy::print_stdout, reason = "the table is what it is for")]

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use specloom_diff::Severity;
use specloom_tests::differ::respell::Same;
use specloom_tests::differ::{
    Case, Folds, Judged, cases, judge, missed, schema_agreement, schema_cases, schema_table, table,
};

fn main() -> ExitCode {
    let mut arguments = std::env::args().skip(1);
    let (Some(kind), Some(path)) = (arguments.next(), arguments.next()) else {
        println!("usage: diff-cases matrix|cases|real|missed|graphql|same PATH");
        return ExitCode::from(2);
    };
    let path = PathBuf::from(path);
    match kind.as_str() {
        "graphql" => return say(schema_cases(&path).map(|it| schema_table(&schema_agreement(&it)))),
        "same" => return say(Ok(Same::of(&path).to_string())),
        _ => {}
    }
    match cases(&path) {
        Ok(list) => {
            let judged: Vec<(Case, Judged)> = list
                .into_iter()
                .map(|it| {
                    let judged = judge(&it);
                    (it, judged)
                })
                .collect();
            println!("{}", report(&kind, &judged, &path));
            ExitCode::SUCCESS
        }
        Err(error) => {
            println!("{error}");
            ExitCode::from(3)
        }
    }
}

fn say(report: Result<String, String>) -> ExitCode {
    match report {
        Ok(text) => {
            println!("{text}");
            ExitCode::SUCCESS
        }
        Err(error) => {
            println!("{error}");
            ExitCode::from(3)
        }
    }
}

/// The table; for real pairs also how many findings each side has.
fn report(kind: &str, judged: &[(Case, Judged)], path: &Path) -> String {
    if kind == "missed" {
        return missed(judged, &Folds::beside(path));
    }
    let mut text = table(judged, &Folds::beside(path));
    if kind != "real" {
        return text;
    }
    let (mut labels, mut ours) = (0, 0);
    for (case, judged) in judged {
        let Ok(changes) = &judged.changes else { continue };
        labels += case.changes.len();
        ours += changes.list.iter().filter(|it| it.severity > Severity::Docs).count();
    }
    let _ = writeln!(text, "\n{labels} findings of the labels, {ours} changes of ours");
    text
}
