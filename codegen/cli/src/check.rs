//! What generating would change, as a unified diff, with nothing touched.

use std::fmt::Write as _;
use std::path::Path;

use similar::TextDiff;
use specloom_emit::Files;

use crate::write::WriteError;
use crate::write::changes::{Changes, changes};

/// What generating would change.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Report {
    /// The unified diff of all files; empty if nothing would change.
    pub diff: String,
    /// How many files differ.
    pub files: usize,
    /// How many lines would come.
    pub added: usize,
    /// How many lines would go.
    pub removed: usize,
}

impl Report {
    /// Whether the directory is as generating would leave it.
    pub fn is_clean(&self) -> bool {
        self.files == 0
    }
}

/// Compares what stands in `directory` with `files`. `shown` is how the
/// directory is called in the diff: `generated/parcel`.
///
/// # Errors
/// As for [`write`](crate::write::write), where it would refuse to write.
pub fn check(directory: &Path, files: &Files, shown: &str) -> Result<Report, WriteError> {
    Ok(report(&changes(directory, files)?, shown))
}

/// The sentence that ends a check that found something.
pub fn what_to_run(report: &Report, platform: &str) -> String {
    let files = if report.files == 1 { "file differs" } else { "files differ" };
    format!(
        "{} {files} (+{} -{}); run `cargo specloom generate {platform}`",
        report.files, report.added, report.removed
    )
}

fn report(changes: &Changes<'_>, shown: &str) -> Report {
    let mut report = Report::default();
    for file in &changes.written {
        let old = file.old.as_deref();
        add(&mut report, (shown, &file.path), old, Some(file.new));
    }
    for file in &changes.deleted {
        add(&mut report, (shown, &file.path), Some(&file.old), None);
    }
    report
}

fn add(report: &mut Report, (shown, path): (&str, &str), old: Option<&str>, new: Option<&str>) {
    let side = |sign: &str, text: Option<&str>| match text {
        Some(_) => format!("{sign}/{shown}/{path}"),
        None => "/dev/null".to_owned(),
    };
    let diff = TextDiff::from_lines(old.unwrap_or_default(), new.unwrap_or_default());
    let text =
        diff.unified_diff().context_radius(3).header(&side("a", old), &side("b", new)).to_string();
    report.files += 1;
    for line in text.lines().skip(2) {
        report.added += usize::from(line.starts_with('+'));
        report.removed += usize::from(line.starts_with('-'));
    }
    for line in text.lines() {
        let _ = writeln!(report.diff, "{}", visible(line));
    }
}

/// A line without what a terminal would obey.
pub(crate) fn visible(line: &str) -> String {
    let mut text = String::with_capacity(line.len());
    for char in line.chars() {
        if char.is_control() && char != '\t' {
            text.extend(char.escape_unicode());
        } else {
            text.push(char);
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::{report, what_to_run};
    use crate::write::changes::{Changes, Deleted, Written};

    #[test]
    fn a_diff_shows_what_comes_and_goes() {
        let changes = Changes {
            written: vec![
                Written {
                    path: "src/lib.rs".into(),
                    old: Some("a\nb\nc\n".into()),
                    new: "a\n\u{1b}[2J\nc\n",
                },
                Written { path: "src/new.rs".into(), old: None, new: "x\n" },
            ],
            unchanged: Vec::new(),
            deleted: vec![Deleted { path: "src/old.rs".into(), old: "y\n".into() }],
        };
        let report = report(&changes, "generated/parcel");
        let expected = "\
--- a/generated/parcel/src/lib.rs
+++ b/generated/parcel/src/lib.rs
@@ -1,3 +1,3 @@
 a
-b
+\\u{1b}[2J
 c
--- /dev/null
+++ b/generated/parcel/src/new.rs
@@ -0,0 +1 @@
+x
--- a/generated/parcel/src/old.rs
+++ /dev/null
@@ -1 +0,0 @@
-y
";
        assert_eq!(report.diff, expected);
        assert_eq!(
            what_to_run(&report, "parcel"),
            "3 files differ (+2 -2); run `cargo specloom generate parcel`"
        );
        assert!(!report.is_clean());
    }

    #[test]
    fn nothing_to_change_is_clean() {
        let report = report(&Changes::default(), "generated/parcel");
        assert!(report.is_clean() && report.diff.is_empty());
    }
}
