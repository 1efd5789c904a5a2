//! `corpus DIR [--only ID] [--jobs N] [--check]`: makes a crate of every spec
//! of a folder, counts what came through, and compiles it if asked.
//!
//! What it finds is kept under `target/corpus/`: a spec that has not changed is
//! not tried again by the same program. `results.json` and `results.md` there
//! hold the whole.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::{env, fs, io, thread};

use sha2::{Digest as _, Sha256};
use specloom_tests::corpus::report::{earlier, keep};
use specloom_tests::corpus::{Outcome, Spec, check, generate, markdown, specs};
use specloom_tests::repository::root;

/// What was asked for.
struct Asked {
    folder: PathBuf,
    only: Option<String>,
    jobs: usize,
    check: bool,
}

#[expect(clippy::print_stdout, reason = "this is what the command is for")]
#[expect(clippy::print_stderr, reason = "this is what the command is for")]
fn main() -> ExitCode {
    let args: Vec<String> = env::args().skip(1).collect();
    // The program calls itself for each spec, so that its memory can be told.
    if let [flag, path, id, out, folder @ ..] = args.as_slice()
        && flag == "--one"
    {
        return match one(path, id, Path::new(out), folder.first()) {
            Ok(text) => {
                println!("{text}");
                ExitCode::SUCCESS
            }
            Err(error) => {
                eprintln!("{error}");
                ExitCode::FAILURE
            }
        };
    }
    let result = asked(&args).and_then(|it| run(&it).map_err(|error| error.to_string()));
    match result {
        Ok((passed, failed)) => {
            println!("{passed} passed, {failed} failed");
            if failed == 0 && passed > 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE }
        }
        Err(message) => {
            eprintln!("corpus: {message}");
            println!("usage: corpus DIR [--only ID] [--jobs N] [--check]");
            ExitCode::from(2)
        }
    }
}

fn asked(args: &[String]) -> Result<Asked, String> {
    let (folder, mut rest) = args.split_first().ok_or("a folder is missing")?;
    let mut asked = Asked { folder: folder.into(), only: None, jobs: 1, check: false };
    loop {
        rest = match rest {
            [] => return Ok(asked),
            [flag, more @ ..] if flag == "--check" => {
                asked.check = true;
                more
            }
            [flag, id, more @ ..] if flag == "--only" => {
                asked.only = Some(id.clone());
                more
            }
            [flag, count, more @ ..] if flag == "--jobs" => {
                let jobs = count.parse().map_err(|_| format!("`{count}` is no number"))?;
                asked.jobs = std::cmp::max(jobs, 1);
                more
            }
            [other, ..] => return Err(format!("`{other}` is not understood")),
        };
    }
}

/// Makes one crate; what came of it as JSON.
fn one(path: &str, id: &str, out: &Path, folder: Option<&String>) -> io::Result<String> {
    let bytes = fs::metadata(path)?.len();
    let spec = Spec { folder: folder.map(Into::into), id: id.to_owned(), path: path.into(), bytes };
    Ok(serde_json::to_string(&generate(&spec, out)?)?)
}

#[expect(clippy::print_stdout, reason = "this is what the command is for")]
fn run(asked: &Asked) -> io::Result<(usize, usize)> {
    let mut specs = specs(&asked.folder)?;
    specs.retain(|it| asked.only.as_ref().is_none_or(|only| *only == it.id));
    let out = root().join("target/corpus");
    fs::create_dir_all(&out)?;
    let program = hash(&[&fs::read(env::current_exe()?)?]);
    let next = AtomicUsize::new(0);
    let outcomes = Mutex::new(Vec::new());
    thread::scope(|scope| {
        for _ in 0..asked.jobs {
            scope.spawn(|| {
                while let Some(spec) = specs.get(next.fetch_add(1, Ordering::Relaxed)) {
                    let outcome = attempt(asked, spec, &out, &program);
                    println!("{}", outcome.line());
                    if let Ok(mut all) = outcomes.lock() {
                        all.push(outcome);
                    }
                }
            });
        }
    });
    let mut outcomes = outcomes.into_inner().map_err(|_| io::Error::other("a worker died"))?;
    outcomes.sort_by(|one, other| one.id.cmp(&other.id));
    fs::write(out.join("results.json"), serde_json::to_string_pretty(&outcomes)?)?;
    fs::write(out.join("results.md"), markdown(&outcomes))?;
    let passed = outcomes.iter().filter(|it| it.is_good()).count();
    Ok((passed, outcomes.len() - passed))
}

/// Does what is asked with one spec, unless that is known already.
fn attempt(asked: &Asked, spec: &Spec, out: &Path, program: &str) -> Outcome {
    let folder = out.join(&spec.id);
    let file = folder.join("outcome.json");
    let text = fs::read(&spec.path).unwrap_or_default();
    let key = hash(&[&text, program.as_bytes()]);
    if let Some(known) = earlier(&file, &key)
        && (known.checked.is_some() || !asked.check || !known.is_good())
    {
        return known;
    }
    let mut outcome = Outcome {
        id: spec.id.clone(),
        key,
        bytes: spec.bytes,
        generated: None,
        checked: None,
        fault: None,
    };
    if let Err(error) = fill(asked, spec, (&folder, out), &mut outcome) {
        outcome.fault = Some(error.to_string());
    }
    if let Err(error) = keep(&file, &outcome) {
        outcome.fault.get_or_insert_with(|| error.to_string());
    }
    outcome
}

fn fill(
    asked: &Asked,
    spec: &Spec,
    (folder, out): (&Path, &Path),
    outcome: &mut Outcome,
) -> io::Result<()> {
    let made = folder.join("crate");
    fs::create_dir_all(&made)?;
    let output = Command::new(env::current_exe()?)
        .args([Path::new("--one"), &spec.path, Path::new(&spec.id), &made])
        .args(&spec.folder)
        .output()?;
    if !output.status.success() {
        let said = String::from_utf8_lossy(&output.stderr).trim().to_owned();
        return Err(io::Error::other(format!("{}: {said}", output.status)));
    }
    let generated = outcome.generated.insert(serde_json::from_slice(&output.stdout)?);
    if asked.check && generated.made {
        outcome.checked = Some(check(folder, &out.join("target"))?);
    }
    Ok(())
}

fn hash(parts: &[&[u8]]) -> String {
    let mut hash = Sha256::new();
    for part in parts {
        hash.update(part);
    }
    hash.finalize().iter().fold(String::new(), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}
