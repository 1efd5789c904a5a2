//! One spec from its text to what came of it.

use std::path::Path;
use std::time::Instant;
use std::{fs, io};

use specloom::pipeline::make;

use super::{Calls, Judge, Outcome, build, exchange, program};
use crate::corpus::Spec;
use crate::corpus::generate::input;

/// Makes the crate of a spec, drives it, and judges what came of it. What is
/// made lies under `out`, in a folder of the spec's name.
pub async fn attempt(judge: &Judge, spec: &Spec, out: &Path, only_types: bool) -> Outcome {
    let mut outcome = Outcome { id: spec.id.clone(), ..Outcome::default() };
    if let Err(error) = drive(judge, spec, (out, only_types), &mut outcome).await {
        outcome.fault = Some(error.to_string());
    }
    outcome
}

async fn drive(
    judge: &Judge,
    spec: &Spec,
    (out, only_types): (&Path, bool),
    outcome: &mut Outcome,
) -> io::Result<()> {
    let folder = out.join(&spec.id);
    fs::create_dir_all(&folder)?;
    let mut input = input(spec)?;
    let mut made = make(&input);
    if made.files.is_none() {
        // What is broken in a spec is left out, and the rest is driven.
        input.skip_broken = true;
        made = make(&input);
    }
    let (Some(api), Some(plan), Some(files)) = (&made.api, &made.plan, &made.files) else {
        return Err(io::Error::other("no crate can be made of it"));
    };
    let calls = if only_types { Calls::None } else { Calls::All };
    let program = program((api, plan), calls, (&input.map, input.spec));
    fs::write(folder.join("tables.json"), program.tables.to_string())?;
    let start = Instant::now();
    let built = build((&spec.id, files), &program, &folder, &out.join("target"))?;
    outcome.build_ms = start.elapsed().as_millis();
    let built = built.map_err(io::Error::other)?;
    let start = Instant::now();
    judge.cases(&spec.path, &folder, only_types)?;
    exchange(&built, &folder).await?;
    outcome.told = judge.judge(&spec.path, &folder)?;
    outcome.drive_ms = start.elapsed().as_millis();
    Ok(())
}
