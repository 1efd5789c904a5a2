//! Asks the policies: what weighs otherwise, what is accepted, what is hidden.

use std::collections::BTreeSet;

use specloom_diff::{Change, Day, Part, rule};
use specloom_report::{Accepted, Finding, Note, Severity};
use specloom_source::{FileId, SourceMap};

use crate::platform::place_of_entry;
use crate::policy::{DiffPolicy, Entry, Level, fits};

/// A policy, where it stands, and which of its entries were needed.
#[derive(Debug)]
pub struct Layer<'a> {
    /// What it says.
    pub policy: &'a DiffPolicy,
    /// The file that says it.
    pub map: &'a SourceMap,
    /// Which file of the map that is.
    pub file: FileId,
    used: BTreeSet<(List, usize)>,
}

/// One of the lists of entries.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum List {
    Accept,
    Ignore,
}

impl List {
    const ALL: [Self; 2] = [Self::Accept, Self::Ignore];

    fn as_str(self) -> &'static str {
        match self {
            Self::Accept => "accept",
            Self::Ignore => "ignore",
        }
    }

    fn of(self, policy: &DiffPolicy) -> &[Entry] {
        match self {
            Self::Accept => &policy.accept,
            Self::Ignore => &policy.ignore,
        }
    }
}

impl<'a> Layer<'a> {
    /// A policy none of whose entries were needed yet.
    pub fn new(policy: &'a DiffPolicy, map: &'a SourceMap, file: FileId) -> Self {
        Self { policy, map, file, used: BTreeSet::new() }
    }
}

/// What is wrong with a policy: rules that are not known, entries that fit
/// everything, days that are none.
pub fn faults(layer: &Layer<'_>) -> Vec<String> {
    let mut faults = Vec::new();
    for id in layer.policy.rules.keys() {
        let (id, direction) =
            id.split_once('/').map_or((id.as_str(), None), |(id, way)| (id, Some(way)));
        if rule(id).is_none() {
            faults.push(unknown(id));
        }
        if direction.is_some_and(|it| !matches!(it, "request" | "response")) {
            faults.push(format!(
                "`{}` has no such direction: `request` or `response`",
                id.escape_debug()
            ));
        }
    }
    for list in List::ALL {
        for (at, entry) in list.of(layer.policy).iter().enumerate() {
            let name = format!("entry {} of `{}`", at + 1, list.as_str());
            if let Some(id) = entry.rule.as_deref().filter(|it| rule(it).is_none()) {
                faults.push(format!("{name}: {}", unknown(id)));
            }
            if !entry.is_bounded() {
                faults.push(format!("{name} says neither rule, route nor fingerprint"));
            }
            if entry.until.as_deref().is_some_and(|it| Day::read(it).is_none()) {
                faults.push(format!("{name}: `until` is no day like `2027-03-01`"));
            }
        }
    }
    let file = layer.map.name(layer.file);
    faults.into_iter().map(|it| format!("{file}: {it}")).collect()
}

fn unknown(id: &str) -> String {
    let near = specloom_source::closest(id, specloom_diff::RULES.iter().map(|it| it.id));
    let hint = near.map_or_else(String::new, |it| format!("; did you mean `{it}`?"));
    format!("there is no rule `{}`{hint}", id.escape_debug())
}

/// Judges a finding; `None` if it is not shown. The later a layer, the closer
/// it is to the spec, and the more its word counts.
pub fn judge(
    change: &Change,
    mut finding: Finding,
    layers: &mut [Layer<'_>],
    today: Option<Day>,
) -> Option<Finding> {
    let mut level = None;
    for layer in layers.iter() {
        level = weighed(change, layer.policy).or(level);
    }
    match level {
        Some(Weighed::Off) => return None,
        Some(Weighed::As(severity)) if severity != finding.severity => {
            finding.severity_of_rule = Some(finding.severity);
            finding.severity = severity;
        }
        Some(Weighed::As(_)) | None => {}
    }
    for layer in layers {
        if wanted(layer, List::Ignore, change, today).is_some() {
            return None;
        }
        if let Some(entry) = wanted(layer, List::Accept, change, today) {
            finding.accepted =
                Some(Accepted { reason: entry.reason.clone(), until: entry.until.clone() });
        }
    }
    Some(finding)
}

/// What a policy makes of a change.
enum Weighed {
    Off,
    As(Severity),
}

/// What the rule weighs by a policy: each direction for itself, if the policy
/// says something of one.
fn weighed(change: &Change, policy: &DiffPolicy) -> Option<Weighed> {
    let of = |key: &str| policy.rules.get(key).copied();
    let whole = of(change.rule);
    let sides = [("request", change.request), ("response", change.response)];
    let mut said = whole.is_some();
    let mut severities = Vec::new();
    for (way, verdict) in sides {
        let Some(verdict) = verdict else { continue };
        let own = of(&format!("{}/{way}", change.rule));
        said |= own.is_some();
        match own.or(whole) {
            Some(Level::Off) => {}
            Some(level) => severities.extend(severity(level)),
            None => severities.push(super::finding::severity(verdict)),
        }
    }
    if change.request.is_none() && change.response.is_none() {
        severities.extend(whole.and_then(severity));
    }
    let most = severities.into_iter().max();
    said.then(|| most.map_or(Weighed::Off, Weighed::As))
}

fn severity(level: Level) -> Option<Severity> {
    match level {
        Level::Off => None,
        Level::Docs => Some(Severity::Docs),
        Level::Safe => Some(Severity::Safe),
        Level::Risky => Some(Severity::Risky),
        Level::Breaking => Some(Severity::Breaking),
    }
}

/// The first entry of a list that means a change and still holds. Every entry
/// that means it counts as needed.
fn wanted<'a>(
    layer: &mut Layer<'a>,
    list: List,
    change: &Change,
    today: Option<Day>,
) -> Option<&'a Entry> {
    let mut found = None;
    for (at, entry) in list.of(layer.policy).iter().enumerate() {
        if means(entry, change) {
            layer.used.insert((list, at));
            if found.is_none() && !is_over(entry, today) {
                found = Some(entry);
            }
        }
    }
    found
}

fn is_over(entry: &Entry, today: Option<Day>) -> bool {
    entry
        .until
        .as_deref()
        .and_then(Day::read)
        .is_some_and(|it| today.is_some_and(|today| it < today))
}

fn means(entry: &Entry, change: &Change) -> bool {
    entry.is_bounded()
        && entry.rule.as_deref().is_none_or(|it| it == change.rule)
        && entry.fingerprint.as_deref().is_none_or(|it| it == change.fingerprint)
        && entry.route.as_deref().is_none_or(|it| is_at(it, change))
}

/// Whether a pattern fits the route, the place, or an operation where the
/// change is seen.
fn is_at(pattern: &str, change: &Change) -> bool {
    let site = &change.site;
    let line = match (&site.method, &site.path) {
        (Some(method), Some(path)) => Some(format!("{method} {path}")),
        (Some(_) | None, _) => None,
    };
    let part = match &site.part {
        Part::Param(name) => Some(name.clone()),
        Part::Whole | Part::Body | Part::Outcome(_) | Part::Header(..) => None,
    };
    let named = [
        Some(change.route.replace('`', "")),
        line,
        site.path.clone(),
        site.operation.clone(),
        site.webhook.clone(),
        site.ty.clone(),
        part,
    ];
    let uses = change.uses.iter().map(|it| it.call.clone());
    named.into_iter().flatten().chain(uses).any(|it| fits(pattern, &it))
}

/// What is to be said of entries that nothing needed, and of those that are
/// over.
pub fn leftovers(layer: &Layer<'_>, today: Option<Day>) -> Vec<Note> {
    let mut notes = Vec::new();
    for list in List::ALL {
        for (at, entry) in list.of(layer.policy).iter().enumerate() {
            let name = format!("entry {} of `{}`", at + 1, list.as_str());
            let message = if !layer.used.contains(&(list, at)) {
                format!("{name} fits no change: remove it")
            } else if is_over(entry, today) {
                let until = entry.until.as_deref().unwrap_or_default();
                format!("{name} held until {until} and is over")
            } else {
                continue;
            };
            let span = place_of_entry(layer.map, layer.file, &["diff", list.as_str()], at);
            let place = layer.map.position(span);
            let file = layer.map.name(layer.file);
            notes.push(Note {
                message,
                at: Some(format!("{file}:{}:{}", place.line, place.column)),
            });
        }
    }
    notes
}
