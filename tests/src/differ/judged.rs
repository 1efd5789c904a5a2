//! What we say of a pair, and whether the label says the same.

use specloom_diff::{Changes, Day, Policy, Severity, SunsetDays, diff_with};
use specloom_ir::{Api, Valid, validate};
use specloom_source::{Sink, SourceMap};

use super::case::Case;

/// What we say of a pair.
#[derive(Debug)]
pub struct Judged {
    /// The changes; the reason if a document cannot be read.
    pub changes: Result<Changes, String>,
}

impl Judged {
    /// Whether something breaks.
    pub fn breaking(&self) -> bool {
        let changes = self.changes.as_ref().ok();
        changes.is_some_and(|it| it.severity() == Some(Severity::Breaking))
    }
}

/// Reads a document. What is wrong with it, and does not keep its meaning from
/// being known, is passed over: the pairs are made to show one thing each.
///
/// # Errors
/// The first thing that keeps it from being understood.
pub fn read(name: &str, text: &str) -> Result<Valid<Api>, String> {
    let mut map = SourceMap::default();
    let file = map.add(name, text);
    let mut sink = Sink::default();
    let first = |sink: Sink| {
        let mut all = sink.into_diagnostics();
        all.retain(|it| it.severity == specloom_source::Severity::Error);
        all.first().map_or("no reason".to_owned(), |it| format!("{}: {}", it.code, it.message))
    };
    let Some(root) = specloom_source::read(&map, file, &mut sink) else { return Err(first(sink)) };
    let Some(api) = specloom_openapi::lower_document(root, &mut sink) else {
        return Err(first(sink));
    };
    let mut found = Sink::default();
    validate(api, &mut found).ok_or_else(|| first(found))
}

/// Judges a pair as the label's author was asked to.
pub fn judge(case: &Case) -> Judged {
    let changes = read("base", &case.base).and_then(|base| {
        let revised = read("revised", &case.revised)?;
        Ok(diff_with(&base, &revised, &policy(case)))
    });
    Judged { changes }
}

fn policy(case: &Case) -> Policy {
    let days = |flag: &str| {
        let at = case.flags.iter().position(|it| it == flag);
        at.and_then(|at| case.flags.get(at + 1)?.parse().ok()).unwrap_or(0)
    };
    let day = if case.evaluated_on.is_empty() { "2026-11-22" } else { &case.evaluated_on };
    Policy {
        today: Day::read(day),
        sunset_days: SunsetDays {
            stable: days("--deprecation-days-stable"),
            beta: days("--deprecation-days-beta"),
        },
        versions: case.versioning_policy == "on",
        ..Policy::default()
    }
}
