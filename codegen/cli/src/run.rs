//! One run of the command: what it says, and the code it ends with.
//!
//! 0: all is well. 1: the specs have errors, or `generated/` differs. 2: the
//! command cannot do what was asked.

use std::fmt::Write as _;
use std::io;
use std::path::Path;

use specloom_source::render::{self, render};
use specloom_source::{Diagnostic, SourceMap};

use crate::args::{self, Command, Generate};
use crate::check::what_to_run;
use crate::commands::generate::{Place, Wishes};
use crate::commands::{check, dump, explain, generate, new, pull, schemas};
use crate::index;
use crate::report;
use crate::workspace::{self, Workspace};
use crate::write::WriteError;

/// What a run says.
#[derive(Debug, Default)]
pub struct Say {
    /// To the standard output.
    pub out: String,
    /// To the standard error.
    pub err: String,
    /// How diagnostics are shown.
    pub format: render::Format,
    /// Whether they are coloured.
    pub color: bool,
}

impl Say {
    fn diagnostics(&mut self, map: &SourceMap, diagnostics: &[Diagnostic]) {
        if !diagnostics.is_empty() {
            self.err += &render(map, diagnostics, self.format, self.color);
        }
    }

    fn refusal(&mut self, error: &WriteError) {
        let _ = writeln!(self.err, "specloom: {error}");
        if let Some(help) = error.help() {
            let _ = writeln!(self.err, "  help: {help}");
        }
    }

    fn failure(&mut self, failure: impl std::fmt::Display) -> u8 {
        let _ = writeln!(self.err, "specloom: {failure}");
        2
    }
}

/// Does what was asked in a directory, and says with which code to end.
pub fn run(command: &Command, directory: &Path, say: &mut Say) -> u8 {
    let workspace = workspace::find(directory);
    let done = match command {
        Command::Explain { code } => Ok(run_explain(code.as_deref(), say)),
        Command::Dump { spec } => run_dump(workspace.as_ref(), directory, spec, say),
        Command::Generate(asked) => match place_of(asked, directory) {
            Some(place) => run_alone(&place, asked, say),
            None => within(workspace.as_ref()).and_then(|it| run_generate(it, asked, say)),
        },
        Command::Check { platforms } => {
            within(workspace.as_ref()).and_then(|it| run_check(it, platforms, say))
        }
        Command::New { name } => {
            let workspace = workspace.unwrap_or(Workspace { root: directory.to_owned() });
            new::create(&workspace, name).map(|said| {
                say.out += &said;
                0
            })
        }
        Command::Pull(it) => within(workspace.as_ref()).and_then(|root| run_pull(root, it, say)),
        Command::Schemas => within(workspace.as_ref()).and_then(schemas::write).map(|said| {
            say.out += &said;
            0
        }),
    };
    done.unwrap_or_else(|failure| say.failure(failure))
}

/// Where the spec is that stands alone, if one is named.
fn place_of(asked: &Generate, directory: &Path) -> Option<Place> {
    let (spec, out) = asked.spec.as_ref().zip(asked.out.as_ref())?;
    Some(Place {
        spec: directory.join(spec),
        root: asked.root.as_ref().map(|it| directory.join(it)),
        overlays: asked.overlay.iter().map(|it| directory.join(it)).collect(),
        out: directory.join(out),
    })
}

fn wishes(asked: &Generate) -> Wishes {
    Wishes { skip_broken: asked.skip_broken, report: asked.report }
}

fn within(workspace: Option<&Workspace>) -> io::Result<&Workspace> {
    let missing = "there is no folder `specs` here or above; `specloom new NAME` makes one";
    workspace.ok_or_else(|| io::Error::new(io::ErrorKind::NotFound, missing))
}

fn run_explain(code: Option<&str>, say: &mut Say) -> u8 {
    match code.map_or_else(|| Ok(explain::list()), explain::page) {
        Ok(text) => {
            say.out += &text;
            0
        }
        Err(text) => {
            say.err += &text;
            2
        }
    }
}

fn run_dump(
    workspace: Option<&Workspace>,
    directory: &Path,
    spec: &str,
    say: &mut Say,
) -> io::Result<u8> {
    let (text, map, diagnostics) = dump::dump(workspace, directory, spec)?;
    say.diagnostics(&map, &diagnostics);
    Ok(match text {
        Some(text) => {
            say.out += &text;
            0
        }
        None => 1,
    })
}

fn run_pull(workspace: &Workspace, it: &args::Pull, say: &mut Say) -> io::Result<u8> {
    let named = pull::platform_of(&it.platform, &workspace.platforms()?).to_owned();
    let mode = match (it.check, it.force) {
        (true, _) => pull::Mode::Check,
        (false, true) => pull::Mode::Force,
        (false, false) => pull::Mode::Write,
    };
    let names = chosen(workspace, &[named])?;
    let mut code = 0;
    for name in names {
        let pulled = pull::pull(workspace, &name, mode, &[])?;
        say.diagnostics(&pulled.map, &pulled.diagnostics);
        say.out += &pulled.out;
        say.err += &pulled.err;
        code |= u8::from(!pulled.is_good);
    }
    Ok(code)
}

fn run_alone(place: &Place, asked: &Generate, say: &mut Say) -> io::Result<u8> {
    let folder = place.out.file_name().map(|it| it.to_string_lossy().into_owned());
    let name = asked.name.clone().or(folder).unwrap_or_default();
    if !crate::platform::is_crate_name(&name) {
        let message =
            format!("`{}` cannot be a crate's name; give one with `--name`", name.escape_debug());
        return Err(io::Error::new(io::ErrorKind::InvalidInput, message));
    }
    let row = generate::alone(place, &name, wishes(asked))?;
    Ok(summary(&[row], asked, say))
}

fn run_generate(workspace: &Workspace, asked: &Generate, say: &mut Say) -> io::Result<u8> {
    let names = chosen(workspace, &asked.platforms)?;
    let rows: io::Result<Vec<_>> =
        names.iter().map(|it| generate::platform(workspace, it, wishes(asked))).collect();
    let rows = rows?;
    let code = summary(&rows, asked, say);
    if code == 0 {
        index::write(workspace, &rows)?;
    }
    Ok(code)
}

fn summary(rows: &[generate::Row], asked: &Generate, say: &mut Say) -> u8 {
    for row in rows {
        say.diagnostics(&row.map, &row.made.diagnostics);
        if let Some(Err(error)) = &row.written {
            say.refusal(error);
        }
    }
    let _ = write!(say.out, "{}", generate::Table(rows));
    for row in rows.iter().filter(|_| asked.report) {
        say.out += &report::table(&row.name, &row.made.counts, &row.made.diagnostics);
    }
    u8::from(!rows.iter().all(generate::Row::is_good))
}

fn run_check(workspace: &Workspace, names: &[String], say: &mut Say) -> io::Result<u8> {
    let mut code = 0;
    for name in chosen(workspace, names)? {
        let found = check::platform(workspace, &name)?;
        say.diagnostics(&found.map, &found.made.diagnostics);
        match &found.report {
            Some(Ok(report)) if report.is_clean() => {
                let _ = writeln!(say.out, "{name}: generated/{name} is what its spec makes");
            }
            Some(Ok(report)) => {
                let _ = write!(say.out, "{}", report.diff);
                let _ = writeln!(say.out, "{name}: {}", what_to_run(report, &name));
            }
            Some(Err(error)) => say.refusal(error),
            None => {}
        }
        code |= u8::from(!found.is_good());
    }
    if names.is_empty() && code == 0 && !index::is_right(workspace)? {
        let _ = writeln!(say.out, "generated/README.md differs; run `cargo specloom generate`");
        code = 1;
    }
    Ok(code)
}

/// The platforms that were named, or all.
fn chosen(workspace: &Workspace, names: &[String]) -> io::Result<Vec<String>> {
    let known = workspace.platforms()?;
    if names.is_empty() {
        return Ok(known);
    }
    for name in names {
        if !known.contains(name) {
            let near = specloom_source::closest(name, known.iter().map(String::as_str));
            let hint = near.map_or_else(String::new, |it| format!("; did you mean `{it}`?"));
            let message = format!("there is no platform `{}`{hint}", name.escape_debug());
            return Err(io::Error::new(io::ErrorKind::NotFound, message));
        }
    }
    Ok(names.to_vec())
}
