//! `replay PLATFORM VECTORS.json [--only NAME]`: makes recorded calls through a
//! generated crate and compares what goes over the wire and what comes of it.

use std::process::ExitCode;

use specloom_tests::replay::{Verdict, platforms, replay};

#[expect(clippy::print_stdout, reason = "this is what the command is for")]
#[expect(clippy::print_stderr, reason = "this is what the command is for")]
fn main() -> ExitCode {
    let args: Vec<String> = std::env::args().skip(1).collect();
    match run(&args) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(message) => {
            eprintln!("replay: {message}");
            println!("usage: replay PLATFORM VECTORS.json [--only NAME]");
            ExitCode::from(2)
        }
    }
}

#[expect(clippy::print_stdout, reason = "this is what the command is for")]
fn run(args: &[String]) -> Result<bool, String> {
    let (name, file, only) = match args {
        [name, file] => (name, file, None),
        [name, file, flag, only] if flag == "--only" => (name, file, Some(only)),
        _ => return Err("the arguments are not understood".to_owned()),
    };
    let platform = platforms::find(name)
        .ok_or_else(|| format!("there is no platform `{}`", name.escape_debug()))?;
    let text = std::fs::read_to_string(file).map_err(|error| format!("{file}: {error}"))?;
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .map_err(|error| error.to_string())?;
    let (mut passed, mut failed, mut skipped) = (0, 0, 0);
    for vector in platforms::records(name, &text)? {
        if only.is_some_and(|it| *it != vector.name) {
            continue;
        }
        let report = runtime.block_on(replay(platform, &vector));
        println!("{report}");
        match report.verdict {
            Verdict::Passed(_) => passed += 1,
            Verdict::Failed(_) => failed += 1,
            Verdict::Skipped(_) => skipped += 1,
        }
    }
    println!("{passed} passed, {failed} failed, {skipped} skipped");
    Ok(failed == 0 && passed > 0)
}
