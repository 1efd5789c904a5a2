//! For test reports: a suite for each pair, a case for each change.
//!
//! Only what fails the run is a failure. What is accepted is skipped, and a
//! pair with no changes is one case that passed.

use std::fmt::Write as _;

use crate::escape::markup;
use crate::model::{Finding, Pair, Report, Severity};

/// The report as `JUnit`'s XML. What weighs at least `fail_on` is a failure;
/// nothing is with `None`.
pub fn junit(report: &Report, fail_on: Option<Severity>) -> String {
    let mut out = String::from("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    let tests: usize = report.pairs.iter().map(|it| it.findings.len().max(1)).sum();
    let failures = report.findings().filter(|it| fails(it, fail_on)).count();
    let _ = writeln!(
        out,
        "<testsuites name=\"specloom diff\" tests=\"{tests}\" failures=\"{failures}\">"
    );
    for pair in &report.pairs {
        suite(pair, fail_on, &mut out);
    }
    out += "</testsuites>\n";
    out
}

fn suite(pair: &Pair, fail_on: Option<Severity>, out: &mut String) {
    let name = markup(&pair.name);
    let failures = pair.findings.iter().filter(|it| fails(it, fail_on)).count();
    let skipped = pair.findings.iter().filter(|it| it.accepted.is_some()).count();
    let tests = pair.findings.len().max(1);
    let _ = writeln!(
        out,
        "  <testsuite name=\"{name}\" tests=\"{tests}\" failures=\"{failures}\" errors=\"0\" skipped=\"{skipped}\">"
    );
    if pair.findings.is_empty() {
        let _ = writeln!(out, "    <testcase classname=\"{name}\" name=\"no changes\"/>");
    }
    for it in &pair.findings {
        case(pair, it, fail_on, out);
    }
    out.push_str("  </testsuite>\n");
}

fn case(pair: &Pair, it: &Finding, fail_on: Option<Severity>, out: &mut String) {
    let class = markup(&format!("{}.{}", pair.name, it.rule));
    let name = markup(&format!("{}: {}", it.route, it.message));
    let _ = write!(out, "    <testcase classname=\"{class}\" name=\"{name}\"");
    if let Some(accepted) = &it.accepted {
        let reason = markup(&accepted.reason);
        let _ = writeln!(out, "><skipped message=\"accepted: {reason}\"/></testcase>");
    } else if fails(it, fail_on) {
        let message = markup(&it.message);
        let mut text = String::new();
        if let Some(place) = it.revised.as_ref().or(it.base.as_ref()) {
            let _ = writeln!(text, "{}:{}:{}", place.file, place.line, place.column);
        }
        let _ = write!(text, "{}", it.help.as_deref().unwrap_or_default());
        let text: Vec<String> = text.lines().map(markup).collect();
        let _ = writeln!(
            out,
            "><failure type=\"{}\" message=\"{message}\">{}</failure></testcase>",
            it.severity.as_str(),
            text.join("\n")
        );
    } else {
        out.push_str("/>\n");
    }
}

fn fails(it: &Finding, fail_on: Option<Severity>) -> bool {
    it.accepted.is_none() && fail_on.is_some_and(|least| it.severity >= least)
}
