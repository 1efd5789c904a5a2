//! `wire DIR [--only ID]… [--roundtrip-only] [--skip ID]… [--out FOLDER]`: drives the crate of
//! every spec of a folder: each type, each operation.
//!
//! What is made is kept under `target/wire/`, or in another folder, so that two
//! runs need not wait for each other; `results.json` and `results.md` there hold
//! what came of all.

use std::path::PathBuf;
use std::process::ExitCode;
use std::{env, fs, io};

use specloom_tests::corpus::specs;
use specloom_tests::drive::{Judge, attempt, markdown};
use specloom_tests::repository::root;

/// What was asked for.
#[derive(Default)]
struct Asked {
    folder: PathBuf,
    only: Vec<String>,
    skip: Vec<String>,
    only_types: bool,
    out: Option<PathBuf>,
}

#[tokio::main(flavor = "current_thread")]
#[expect(clippy::print_stdout, reason = "this is what the command is for")]
#[expect(clippy::print_stderr, reason = "this is what the command is for")]
async fn main() -> ExitCode {
    let args: Vec<String> = env::args().skip(1).collect();
    let Ok(asked) = asked(&args).inspect_err(|it| eprintln!("wire: {it}")) else {
        println!("usage: wire DIR [--only ID]… [--skip ID]… [--roundtrip-only] [--out FOLDER]");
        return ExitCode::from(2);
    };
    let Some(judge) = Judge::find() else {
        println!("skipped: a Python with openapi-core, jsonschema and rstr is not here");
        println!("0 passed, 0 failed");
        return ExitCode::SUCCESS;
    };
    match run(&asked, &judge).await {
        Ok((passed, failed)) => {
            println!("{passed} passed, {failed} failed");
            if failed == 0 && passed > 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE }
        }
        Err(error) => {
            eprintln!("wire: {error}");
            ExitCode::FAILURE
        }
    }
}

fn asked(args: &[String]) -> Result<Asked, String> {
    let (folder, mut rest) = args.split_first().ok_or("a folder is missing")?;
    let mut asked = Asked { folder: folder.into(), ..Asked::default() };
    loop {
        rest = match rest {
            [] => return Ok(asked),
            [flag, more @ ..] if flag == "--roundtrip-only" => {
                asked.only_types = true;
                more
            }
            [flag, id, more @ ..] if flag == "--only" => {
                asked.only.push(id.clone());
                more
            }
            [flag, id, more @ ..] if flag == "--skip" => {
                asked.skip.push(id.clone());
                more
            }
            [flag, folder, more @ ..] if flag == "--out" => {
                asked.out = Some(folder.into());
                more
            }
            [other, ..] => return Err(format!("`{other}` is not understood")),
        };
    }
}

#[expect(clippy::print_stdout, reason = "this is what the command is for")]
async fn run(asked: &Asked, judge: &Judge) -> io::Result<(usize, usize)> {
    let mut specs = specs(&asked.folder)?;
    specs.retain(|it| asked.only.is_empty() || asked.only.contains(&it.id));
    specs.retain(|it| !asked.skip.contains(&it.id));
    let out = asked.out.clone().unwrap_or_else(|| root().join("target/wire"));
    let mut outcomes = Vec::new();
    for spec in &specs {
        let outcome = attempt(judge, spec, &out, asked.only_types).await;
        println!("{}", outcome.line());
        outcomes.push(outcome);
        fs::create_dir_all(&out)?;
        fs::write(out.join("results.json"), serde_json::to_string_pretty(&outcomes)?)?;
        fs::write(out.join("results.md"), markdown(&outcomes))?;
    }
    let passed = outcomes.iter().filter(|it| it.is_good()).count();
    Ok((passed, outcomes.len() - passed))
}
