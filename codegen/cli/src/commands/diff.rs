//! `specloom diff`: what changed between two states of specs, and whom it
//! breaks.

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use specloom_diff::Day;
use specloom_report::{
    Finding, Report, RuleEntry, Severity, github, html, json, junit, markdown, sarif, text,
};
use specloom_source::SourceMap;
use specloom_source::render::{self, render};

use crate::args::{Diff, Format};
use crate::diff::DiffError;
use crate::diff::accept::with_entries;
use crate::diff::compare::compare;
use crate::diff::judge::{Layer, faults, leftovers};
use crate::diff::operations;
use crate::diff::pairs::{StatePair, of_places, since};
use crate::diff::today;
use crate::policy::{FailOn, House};
use crate::remote::Remote;
use crate::workspace::Workspace;

/// What a comparison came to.
#[derive(Debug)]
pub struct Ended {
    /// What goes to the standard output.
    pub out: String,
    /// What goes to the standard error.
    pub err: String,
    /// The code of the command.
    pub code: u8,
}

/// How the report is shown.
#[derive(Clone, Copy, Debug)]
pub struct Shown {
    /// In which form.
    pub format: Format,
    /// Whether the text is coloured.
    pub color: bool,
}

/// Compares what was asked for.
///
/// # Errors
///
/// When the question makes no sense, or something cannot be read.
pub fn diff(
    args: &Diff,
    (directory, workspace): (&Path, Option<&Workspace>),
    shown: Shown,
) -> Result<Ended, DiffError> {
    let today = day(args)?;
    let mut pairs = pairs(args, directory, workspace)?;
    if !args.operations.is_empty() {
        operations::narrow(&mut pairs, &operations::documents(directory, &args.operations)?)?;
    }
    let ended = review((args, today), &pairs, (directory, workspace), shown);
    // The command ends here, and the system takes both models back at once; to
    // take large ones apart piece by piece takes a tenth of the time.
    std::mem::forget(pairs);
    ended
}

/// Judges what differs in the pairs, and says it.
fn review(
    (args, today): (&Diff, Day),
    pairs: &[StatePair],
    (directory, workspace): (&Path, Option<&Workspace>),
    shown: Shown,
) -> Result<Ended, DiffError> {
    let house = house(directory)?;
    let mut layers: Vec<Layer<'_>> =
        house.iter().map(|it| Layer::new(&it.house.diff, &it.map, it.file)).collect();
    check_policies(&layers, pairs)?;
    let mut ended = Ended { out: String::new(), err: String::new(), code: 0 };
    let mut report = Report::default();
    for states in pairs {
        for state in states.base.iter().chain(&states.revised) {
            if state.api.is_none() {
                ended.err += &render(&state.map, &state.errors, render::Format::Full, false);
                let _ = writeln!(ended.err, "specloom: `{}` cannot be understood", state.shown);
                ended.code = 3;
            }
        }
        let compared = compare(states, &mut layers, Some(today));
        report.pairs.extend(compared.pair);
        report.notes.extend(compared.notes);
    }
    if args.since.is_some() && args.specs.is_empty() {
        report.notes.extend(layers.iter().flat_map(|it| leftovers(it, Some(today))));
    }
    let least = fail_on(args, house.as_ref());
    if ended.code == 0 && report.findings().any(|it| fails(it, least)) {
        ended.code = 1;
    }
    if args.write_accept {
        ended.out = accept(args, &report, (directory, workspace), today)?;
        ended.code = if ended.code == 1 { 0 } else { ended.code };
        return Ok(ended);
    }
    ended.out = print(&report, shown, args.rust, least);
    Ok(ended)
}

fn day(args: &Diff) -> Result<Day, DiffError> {
    match &args.today {
        None => Ok(today::today()),
        Some(text) => Day::read(text).ok_or_else(|| {
            let message = format!("`--today {}` is no day like `2027-03-01`", text.escape_debug());
            DiffError::Usage(message)
        }),
    }
}

fn pairs(
    args: &Diff,
    directory: &Path,
    workspace: Option<&Workspace>,
) -> Result<Vec<StatePair>, DiffError> {
    let remote = Remote::said(args.allow_remote);
    match (&args.since, args.specs.as_slice()) {
        (Some(revision), names) => {
            let workspace = workspace.ok_or_else(|| {
                DiffError::Usage("there is no folder `specs` here or above".to_owned())
            })?;
            since(workspace, revision, names, remote)
        }
        (None, [base, revised]) => of_places(directory, (base, revised), remote),
        (None, _) => Err(DiffError::Usage(
            "`specloom diff` compares two: `specloom diff BASE REVISED`, or `specloom diff --since REV`"
                .to_owned(),
        )),
    }
}

/// `specloom.yaml`, and what it says.
struct HouseFile {
    house: House,
    map: SourceMap,
    file: specloom_source::FileId,
}

/// The nearest `specloom.yaml` upwards.
fn house(directory: &Path) -> Result<Option<HouseFile>, DiffError> {
    let Some(path) =
        directory.ancestors().map(|it| it.join("specloom.yaml")).find(|it| it.is_file())
    else {
        return Ok(None);
    };
    let text = crate::load::text(&path, "specloom.yaml")?;
    let house: Option<House> = serde_yaml::from_str(&text)
        .map_err(|error| DiffError::Usage(format!("specloom.yaml: {error}")))?;
    let mut map = SourceMap::default();
    let file = map.add("specloom.yaml", text);
    Ok(Some(HouseFile { house: house.unwrap_or_default(), map, file }))
}

fn check_policies(layers: &[Layer<'_>], pairs: &[StatePair]) -> Result<(), DiffError> {
    let mut found: Vec<String> = layers.iter().flat_map(faults).collect();
    for state in pairs.iter().filter_map(|it| it.revised.as_ref()) {
        let layer = Layer::new(&state.policy, &state.map, state.settings.unwrap_or_default());
        found.extend(faults(&layer));
    }
    if found.is_empty() { Ok(()) } else { Err(DiffError::Usage(found.join("\nspecloom: "))) }
}

/// From which severity on the run fails: what the command line says, else the
/// house.
fn fail_on(args: &Diff, house: Option<&HouseFile>) -> Option<Severity> {
    let said = args.fail_on.or_else(|| house.and_then(|it| it.house.diff.fail_on));
    match said.unwrap_or(FailOn::Breaking) {
        FailOn::Breaking => Some(Severity::Breaking),
        FailOn::Risky => Some(Severity::Risky),
        FailOn::None => None,
    }
}

fn fails(it: &Finding, least: Option<Severity>) -> bool {
    least.is_some_and(|least| it.accepted.is_none() && it.severity >= least)
}

fn print(report: &Report, shown: Shown, rust: bool, least: Option<Severity>) -> String {
    let options =
        text::Options { color: shown.color, rust, short: shown.format == Format::Concise };
    match shown.format {
        Format::Full | Format::Concise => text::text(report, options),
        Format::Json => json::json(report),
        Format::Markdown => markdown::markdown(report, rust),
        Format::Html => html::html(report),
        Format::Sarif => {
            let rules: Vec<RuleEntry> = specloom_diff::RULES
                .iter()
                .map(|it| RuleEntry { id: it.id, summary: it.what, text: it.why })
                .collect();
            sarif::sarif(report, &rules, env!("CARGO_PKG_VERSION"))
        }
        Format::Github => github::github(report),
        Format::Junit => junit::junit(report, least),
    }
}

/// Writes an entry for each finding that fails: into the platform's own
/// settings, or else into `specloom.yaml`.
fn accept(
    args: &Diff,
    report: &Report,
    (directory, workspace): (&Path, Option<&Workspace>),
    today: Day,
) -> Result<String, DiffError> {
    let reason =
        args.reason.clone().unwrap_or_else(|| format!("accepted on {}", today::shown(today)));
    let least = fail_on(args, None);
    let mut said = String::new();
    for pair in &report.pairs {
        let found: Vec<&Finding> = pair.findings.iter().filter(|it| fails(it, least)).collect();
        if found.is_empty() {
            continue;
        }
        let (path, shown) = policy_file(directory, workspace, &pair.name);
        let text = if path.is_file() { crate::load::text(&path, &shown)? } else { String::new() };
        let text = with_entries(&text, &found, &reason)
            .map_err(|error| DiffError::Usage(format!("{shown}: {error}")))?;
        fs::write(&path, text)?;
        let _ = writeln!(said, "{shown}: {} accepted", found.len());
    }
    Ok(if said.is_empty() { "nothing to accept\n".to_owned() } else { said })
}

fn policy_file(directory: &Path, workspace: Option<&Workspace>, name: &str) -> (PathBuf, String) {
    let own = workspace.filter(|_| crate::platform::is_crate_name(name)).and_then(|it| {
        let path = it.spec_folder(name).join("platform.yaml");
        path.is_file().then(|| (path, format!("specs/{name}/platform.yaml")))
    });
    let near = directory.ancestors().map(|it| it.join("specloom.yaml")).find(|it| it.is_file());
    let root = workspace.map_or(directory, |it| it.root.as_path());
    own.unwrap_or_else(|| {
        (near.unwrap_or_else(|| root.join("specloom.yaml")), "specloom.yaml".to_owned())
    })
}

/// The page of a rule, as `specloom explain` shows it.
pub fn rule_page(id: &str) -> Option<String> {
    let rule = specloom_diff::rule(id)?;
    let part = |title: &str, text: &str| {
        if text.is_empty() { String::new() } else { format!("{title}\n  {text}\n\n") }
    };
    Some(format!(
        "{}: {}\n\n{}{}{}known to `specloom diff`; a policy may weigh it otherwise: \
         `diff: {{rules: {{{}: risky}}}}` in `platform.yaml`\n",
        rule.id,
        rule.what,
        part("why it matters", rule.why),
        part("whom it breaks", rule.who),
        part("how to stay compatible", rule.instead),
        rule.id
    ))
}

/// All codes that `specloom explain` knows besides those of problems.
pub fn rules() -> impl Iterator<Item = (&'static str, &'static str)> {
    specloom_diff::RULES.iter().map(|it| (it.id, it.what))
}
