//! One run of the command: what it says, and the code it ends with.
//!
//! 0: all is well. 1: the specs have errors, `generated/` differs, or `diff`
//! found what it is to fail on. 2: the command cannot do what was asked. 3:
//! what `diff` is to compare cannot be read.

use std::fmt::Write as _;
use std::io;
use std::path::Path;

use specloom_source::render::{self, render};
use specloom_source::{Diagnostic, SourceMap};

use crate::args::{self, Command, Diff, Format, Generate};
use crate::check::what_to_run;
use crate::commands::generate::{Place, Wishes};
use crate::commands::{check, diff, dump, explain, generate, new, pull, schemas};
use crate::index;
use crate::remote::Remote;
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
    /// Whether the standard output is coloured.
    pub out_color: bool,
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
/// `format` is that of the command line.
pub fn run(command: &Command, format: Format, directory: &Path, say: &mut Say) -> u8 {
    let workspace = workspace::find(directory);
    if let (false, Some(word)) = (matches!(command, Command::Diff(_)), of_diff(format)) {
        return say.failure(format!("`--format {word}` is for `specloom diff`"));
    }
    let done = match command {
        Command::Diff(asked) => {
            return run_diff(asked, (directory, workspace.as_ref()), format, say);
        }
        Command::Explain { code } => Ok(run_explain(code.as_deref(), say)),
        Command::Dump { spec, expanded } => {
            let form = if *expanded { dump::Form::Schema } else { dump::Form::Model };
            run_dump(workspace.as_ref(), directory, (spec, form), say)
        }
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
        documents: asked.documents.as_ref().map(|it| directory.join(it)),
        out: directory.join(out),
    })
}

fn wishes(asked: &Generate) -> Wishes {
    let remote = Remote::said(asked.allow_remote);
    let Generate { skip_broken, report, release, .. } = *asked;
    Wishes { skip_broken, remote, report, release }
}

/// The word for a format that only `diff` has.
fn of_diff(format: Format) -> Option<&'static str> {
    match format {
        Format::Full | Format::Concise | Format::Json => None,
        Format::Markdown => Some("markdown"),
        Format::Html => Some("html"),
        Format::Sarif => Some("sarif"),
        Format::Github => Some("github"),
        Format::Junit => Some("junit"),
    }
}

fn run_diff(asked: &Diff, at: (&Path, Option<&Workspace>), format: Format, say: &mut Say) -> u8 {
    let shown = diff::Shown { format, color: say.out_color };
    match diff::diff(asked, at, shown) {
        Ok(ended) => {
            say.out += &ended.out;
            say.err += &ended.err;
            ended.code
        }
        Err(error) => {
            say.failure(&error);
            error.code()
        }
    }
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
    (spec, form): (&str, dump::Form),
    say: &mut Say,
) -> io::Result<u8> {
    let (text, map, diagnostics) = dump::dump(workspace, directory, spec, form)?;
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
    let platform = pull::platform_of(&it.platform, &workspace.platforms()?).to_owned();
    let mode = match (it.check, it.force) {
        (true, _) => pull::Mode::Check,
        (false, true) => pull::Mode::Force,
        (false, false) => pull::Mode::Write,
    };
    let names = chosen(workspace, &[platform])?;
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
    let (mut code, mut rows) = (0, Vec::new());
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
        if found.report.is_some() && !found.lock_is_right {
            let _ = writeln!(
                say.out,
                "{name}: specs/{name}/names.lock differs; run `cargo specloom generate {name}`"
            );
        }
        code |= u8::from(!found.is_good());
        rows.extend(found.row);
    }
    if names.is_empty() && code == 0 && !index::is_right(workspace, &rows)? {
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
