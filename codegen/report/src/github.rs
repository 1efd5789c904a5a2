//! Annotations of a GitHub workflow, as commands on the standard output.
//!
//! A step may show ten errors, ten warnings and ten notices; what is beyond is
//! counted in a last notice.

use std::fmt::Write as _;

use crate::escape::plain;
use crate::model::{Effect, Finding, Pair, Report, Severity};

/// How many of each kind are shown.
const MOST: usize = 10;

/// The report as workflow commands.
pub fn github(report: &Report) -> String {
    let mut out = String::new();
    let mut counts = [0_usize; 3];
    let mut left = 0;
    for severity in Severity::ALL {
        for (pair, it) in all(report).filter(|(_, it)| it.weight() == severity) {
            let (at, command) = match severity {
                Severity::Breaking => (0, "error"),
                Severity::Risky => (1, "warning"),
                Severity::Safe => (2, "notice"),
                Severity::Docs => continue,
            };
            counts[at] += 1;
            // The last notice is kept for the count.
            if counts[at] > if at == 2 { MOST - 1 } else { MOST } {
                left += 1;
            } else {
                annotation(pair, it, command, &mut out);
            }
        }
    }
    let more = if left > 0 { format!("; {left} more are not shown here") } else { String::new() };
    let _ = writeln!(out, "::notice title=API changes::{}{more}", report.summary().in_words());
    out
}

fn all(report: &Report) -> impl Iterator<Item = (&Pair, &Finding)> {
    report.pairs.iter().flat_map(|pair| pair.findings.iter().map(move |it| (pair, it)))
}

fn annotation(pair: &Pair, it: &Finding, command: &str, out: &mut String) {
    let mut text = format!("{}: {}", plain(&it.route), plain(&it.message));
    if it.rust.effect == Effect::BreaksSource {
        text += "\nRust: breaks source";
    }
    if let Some(help) = &it.help {
        let _ = write!(text, "\nhelp: {}", plain(help));
    }
    let place = it.revised.as_ref().map(|place| {
        format!("file={},line={},col={},", property(&place.file), place.line, place.column)
    });
    let place = place.unwrap_or_else(|| format!("file={},", property(&pair.revised.shown)));
    let title = property(&format!("{} [{}]", it.severity.as_str(), it.rule));
    let _ = writeln!(out, "::{command} {place}title={title}::{}", data(&text));
}

/// The message of a command: only `%` and ends of lines mean something.
fn data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

/// A property of a command, which `:` and `,` would end.
fn property(text: &str) -> String {
    data(&plain(text)).replace(':', "%3A").replace(',', "%2C")
}
