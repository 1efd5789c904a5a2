//! Says it all as a table.

use std::fmt::Write as _;

use specloom_diff::Severity;

use super::case::Case;
use super::judged::Judged;
use super::known::known;

/// The agreement over some pairs, and each disagreement by name.
pub fn table(cases: &[(Case, Judged)]) -> String {
    let mut text = String::new();
    let (mut same, mut excused, mut unread) = (0, 0, 0);
    for (case, judged) in cases {
        let changes = match &judged.changes {
            Ok(changes) => changes,
            Err(reason) => {
                unread += 1;
                let _ = writeln!(text, "UNREAD {} {} {reason}", case.id, case.family);
                continue;
            }
        };
        if judged.breaking() == case.breaking {
            same += 1;
            continue;
        }
        if known(case, judged).is_some() {
            excused += 1;
            continue;
        }
        let word = if judged.breaking() { "STRICTER" } else { "LAXER" };
        let ours: Vec<String> = changes
            .list
            .iter()
            .filter(|it| it.severity > Severity::Docs)
            .take(8)
            .map(|it| format!("{}:{}", it.rule, it.severity.as_str()))
            .collect();
        let mut labels: Vec<String> =
            case.changes.iter().map(|it| format!("{}:{}", it.id, it.level)).collect();
        labels.dedup();
        labels.truncate(8);
        let _ = writeln!(
            text,
            "{word} {} {} {}\n    ours  {}\n    label {}",
            case.id,
            case.family,
            case.name,
            ours.join(" "),
            labels.join(" ")
        );
    }
    let _ =
        writeln!(text, "{} cases: {same} same, {excused} excused, {unread} unread", cases.len());
    text
}
