//! Says it all as a table.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use specloom_diff::{Change, Direction, Severity};

use super::case::Case;
use super::coverage::{OPENAPI, speaks_of};
use super::folds::Folds;
use super::judged::Judged;
use super::known::{Reason, known};

/// How far two opinions agree on whether something breaks.
#[derive(Clone, Debug, Default)]
pub struct Agreement {
    /// The pairs.
    pub pairs: usize,
    /// Those of which both say the same.
    pub same: usize,
    /// Those where the label is known to be wrong or silent, by reason.
    pub reasons: BTreeMap<Reason, usize>,
    /// Those with a document that cannot be read.
    pub unread: Vec<String>,
    /// The others, by name.
    pub others: Vec<String>,
}

impl Agreement {
    /// How many of a hundred pairs agree, those left out where the study found the
    /// label to be wrong.
    pub fn percent(&self) -> f64 {
        let study: usize = self
            .reasons
            .iter()
            .filter(|it| !matches!(it.0, Reason::Argued(_)))
            .map(|it| it.1)
            .sum();
        let counted = self.pairs.saturating_sub(study + self.unread.len()).max(1);
        #[expect(clippy::cast_precision_loss, reason = "there are thousands of pairs at most")]
        let share = self.same as f64 / counted as f64;
        share * 100.0
    }
}

/// The agreement over some pairs.
pub fn agreement(cases: &[(Case, Judged)]) -> Agreement {
    let mut found = Agreement { pairs: cases.len(), ..Agreement::default() };
    for (case, judged) in cases {
        match &judged.changes {
            Err(reason) => found.unread.push(format!("{} {reason}", case.id)),
            Ok(_) if judged.breaking() == case.breaking => found.same += 1,
            Ok(changes) => match known(case, judged) {
                Some(reason) => *found.reasons.entry(reason).or_default() += 1,
                None => found.others.push(disagreement(case, judged, &changes.list)),
            },
        }
    }
    found
}

fn disagreement(case: &Case, judged: &Judged, changes: &[Change]) -> String {
    let word = if judged.breaking() { "stricter" } else { "laxer" };
    let ours = changes.iter().filter(|it| it.severity > Severity::Docs).take(8);
    let ours: Vec<String> =
        ours.map(|it| format!("{}:{}", it.rule, it.severity.as_str())).collect();
    let mut labels: Vec<String> =
        case.changes.iter().map(|it| format!("{}:{}", it.id, it.level)).collect();
    labels.dedup();
    labels.truncate(8);
    let (ours, labels) = (ours.join(" "), labels.join(" "));
    format!(
        "{word} {} {} {}\n    ours  {ours}\n    label {labels}",
        case.id, case.family, case.name
    )
}

/// The agreement in words: by verdict, by reason, and by group of rules.
pub fn table(cases: &[(Case, Judged)], folds: &Folds) -> String {
    let found = agreement(cases);
    let mut text = String::new();
    let _ = writeln!(text, "{} pairs, {} the same verdict", found.pairs, found.same);
    for (reason, count) in &found.reasons {
        let (by, name) = match reason {
            Reason::Study(name) => ("label wrong or silent", name),
            Reason::Faulty(name) => ("document at fault", name),
            Reason::Argued(name) => ("argued", name),
        };
        let _ = writeln!(text, "{count:5}  {by}: {name}");
    }
    for name in &found.unread {
        let _ = writeln!(text, "unread {name}");
    }
    for name in &found.others {
        let _ = writeln!(text, "{name}");
    }
    let _ = writeln!(text, "agreement {:.1} % outside what the study lists\n", found.percent());
    text + &groups(cases, folds)
}

#[derive(Default)]
struct Count {
    labels: usize,
    found: usize,
    ours: usize,
    right: usize,
}

/// Precision and recall for each group of folded rules.
fn groups(cases: &[(Case, Judged)], folds: &Folds) -> String {
    let mut counts: BTreeMap<String, Count> = BTreeMap::new();
    for (case, judged) in cases {
        let Ok(changes) = &judged.changes else { continue };
        let labels: BTreeSet<(String, String)> =
            case.changes.iter().map(|it| folds.of(&it.id)).collect();
        let ours: Vec<&Change> =
            changes.list.iter().filter(|it| it.severity > Severity::Docs).collect();
        for (folded, group) in &labels {
            let count = counts.entry(group.clone()).or_default();
            count.labels += 1;
            count.found += usize::from(ours.iter().any(|it| agrees(folded, it)));
        }
        let rules: BTreeSet<&str> = ours.iter().map(|it| it.rule).collect();
        for rule in rules {
            let fits = labels.iter().find(|it| speaks_of(&OPENAPI, &it.0, rule));
            let group = fits.map_or_else(|| format!("ours: {}", group_of(rule)), |it| it.1.clone());
            let count = counts.entry(group).or_default();
            count.ours += 1;
            count.right += usize::from(fits.is_some());
        }
    }
    let mut text =
        format!("{:32} {:>7} {:>7} {:>7} {:>7}\n", "group", "labels", "found", "ours", "right");
    for (group, it) in counts {
        let _ = writeln!(
            text,
            "{group:32} {:7} {:7} {:7} {:7}",
            it.labels, it.found, it.ours, it.right
        );
    }
    text
}

/// What labels speak of and we do not find: each folded name with the pairs, so that
/// no kind of edit is overlooked.
pub fn missed(cases: &[(Case, Judged)], folds: &Folds) -> String {
    let mut missed: BTreeMap<String, Vec<&str>> = BTreeMap::new();
    for (case, judged) in cases {
        let Ok(changes) = &judged.changes else { continue };
        let labels: BTreeSet<String> = case.changes.iter().map(|it| folds.of(&it.id).0).collect();
        for folded in labels {
            if !changes.list.iter().any(|it| agrees(&folded, it)) {
                missed.entry(folded).or_default().push(&case.id);
            }
        }
    }
    let lines = missed.iter().map(|(folded, ids)| format!("{folded}: {}", ids.join(" ")));
    lines.collect::<Vec<_>>().join("\n")
}

fn group_of(rule: &str) -> &'static str {
    specloom_diff::rule(rule).map_or("", |it| it.group)
}

/// Whether a change of ours is what a folded name speaks of, in its direction.
fn agrees(folded: &str, change: &Change) -> bool {
    let direction = match change.direction {
        Direction::Neither | Direction::Both => true,
        Direction::Request => !folded.starts_with("response"),
        Direction::Response => !folded.starts_with("request"),
    };
    (direction || change.uses.iter().all(|it| it.webhook))
        && speaks_of(&OPENAPI, folded, change.rule)
}
