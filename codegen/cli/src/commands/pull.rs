//! `specloom pull`: the ontology of a platform, as a server describes it.

use std::fmt::Write as _;
use std::{fs, io};

use specloom_source::{Diagnostic, Sink, SourceMap};

use crate::load;
use crate::platform::Platform;
use crate::pull::{self, Placed};
use crate::pull_settings::Pull;
use crate::workspace::Workspace;

/// What may be done with the file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mode {
    /// It is written unless something written by hand would be lost.
    Write,
    /// It is written whatever it says.
    Force,
    /// Nothing is written; the difference is shown.
    Check,
}

/// What came of a pull.
#[derive(Debug, Default)]
pub struct Pulled {
    /// What is to be said on the standard output.
    pub out: String,
    /// What is to be said on the standard error.
    pub err: String,
    /// The texts that diagnostics point into.
    pub map: SourceMap,
    /// What is wrong with the platform's settings.
    pub diagnostics: Vec<Diagnostic>,
    /// Whether the file is as the server describes the ontology.
    pub is_good: bool,
}

/// The platform that is meant: `parcels`, or `parcels-ontology`.
pub fn platform_of<'a>(named: &'a str, known: &[String]) -> &'a str {
    let is_known = known.iter().any(|it| it == named);
    if is_known { named } else { named.strip_suffix("-ontology").unwrap_or(named) }
}

/// Asks the platform, and places the file. `env` is set for the program that
/// asks, besides the environment.
///
/// # Errors
///
/// When the platform cannot be asked, or a file cannot be read or written.
pub fn pull(
    workspace: &Workspace,
    name: &str,
    mode: Mode,
    env: &[(&str, &str)],
) -> io::Result<Pulled> {
    let mut sink = Sink::default();
    let (map, input) = load::settings(workspace, name, &mut sink)?;
    let mut pulled = Pulled { map, diagnostics: sink.into_diagnostics(), ..Pulled::default() };
    let Some(platform) = input else { return Ok(pulled) };
    let Platform { pull: Some(settings), ontology: Some(file), .. } = &platform else {
        let message = format!("specs/{name}/platform.yaml does not say `ontology` and `pull`");
        return Err(io::Error::new(io::ErrorKind::InvalidInput, message));
    };
    let answers = pull::fetch(workspace, name, env)?;
    let shown = format!("specs/{name}/{file}");
    let placed = placed(workspace, settings, (name, file, &shown), (&answers, &mut pulled))?;
    finish(workspace, placed, (name, file, &shown), (mode, &mut pulled))?;
    Ok(pulled)
}

fn placed(
    workspace: &Workspace,
    settings: &Pull,
    (name, file, shown): (&str, &str, &str),
    (answers, pulled): (&serde_json::Value, &mut Pulled),
) -> io::Result<Placed> {
    let found = pull::ontology(settings, answers);
    for it in &found.left_out {
        let _ = writeln!(pulled.err, "specloom: left out: {it}");
    }
    let old = match fs::read_to_string(workspace.spec_folder(name).join(file)) {
        Ok(old) => Some(old),
        Err(error) if error.kind() == io::ErrorKind::NotFound => None,
        Err(error) => {
            return Err(io::Error::new(error.kind(), format!("cannot read {shown}: {error}")));
        }
    };
    Ok(pull::place(old.as_deref(), &found.ontology, (name, shown)))
}

fn finish(
    workspace: &Workspace,
    placed: Placed,
    (name, file, shown): (&str, &str, &str),
    (mode, pulled): (Mode, &mut Pulled),
) -> io::Result<()> {
    let path = workspace.spec_folder(name).join(file);
    match (placed, mode) {
        (Placed::Same, _) => {
            pulled.is_good = true;
            let _ = writeln!(pulled.out, "{shown} is what the platform describes");
        }
        (Placed::New { diff, .. } | Placed::Refused { diff, .. }, Mode::Check) => {
            pulled.out += &diff;
            let _ = writeln!(pulled.out, "{shown} differs; run `cargo specloom pull {name}`");
        }
        (Placed::New { text, .. }, Mode::Write | Mode::Force)
        | (Placed::Refused { text, .. }, Mode::Force) => {
            fs::write(&path, text).map_err(|error| {
                io::Error::new(error.kind(), format!("cannot write {shown}: {error}"))
            })?;
            pulled.is_good = true;
            let _ =
                writeln!(pulled.out, "{shown} was written; run `cargo specloom generate {name}`");
        }
        (Placed::Refused { .. }, Mode::Write) => {
            let _ = writeln!(
                pulled.err,
                "specloom: {shown} was written by hand, and is not replaced\n  \
                 help: `--check` shows what would change, `--force` replaces the file"
            );
        }
    }
    Ok(())
}
