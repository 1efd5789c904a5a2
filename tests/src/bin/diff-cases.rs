//! `diff-cases matrix|cases|real PATH`: how far the differ agrees with labelled pairs.

#![expect(clippy::print_stdout, reason = "the table is what it is for")]

use std::path::PathBuf;
use std::process::ExitCode;

use specloom_tests::differ::{cases, judge, table};

fn main() -> ExitCode {
    let mut arguments = std::env::args().skip(1);
    let (Some(_), Some(path)) = (arguments.next(), arguments.next()) else {
        println!("usage: diff-cases matrix|cases|real PATH");
        return ExitCode::from(2);
    };
    match cases(&PathBuf::from(path)) {
        Ok(list) => {
            let judged: Vec<_> = list
                .into_iter()
                .map(|it| {
                    let judged = judge(&it);
                    (it, judged)
                })
                .collect();
            println!("{}", table(&judged));
            ExitCode::SUCCESS
        }
        Err(error) => {
            println!("{error}");
            ExitCode::from(3)
        }
    }
}
