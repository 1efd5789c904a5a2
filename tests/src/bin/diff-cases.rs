//! `diff-cases matrix|cases|real PATH`: how far the differ agrees with labelled pairs.

#![expect(clippy::print_stdout, reason = "the table is what it is for")]

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use specloom_diff::Severity;
use specloom_tests::differ::{Case, Folds, Judged, cases, judge, table};

fn main() -> ExitCode {
    let mut arguments = std::env::args().skip(1);
    let (Some(kind), Some(path)) = (arguments.next(), arguments.next()) else {
        println!("usage: diff-cases matrix|cases|real PATH");
        return ExitCode::from(2);
    };
    let path = PathBuf::from(path);
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

/// The table; for real pairs also how many findings each side has.
fn report(kind: &str, judged: &[(Case, Judged)], path: &Path) -> String {
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
