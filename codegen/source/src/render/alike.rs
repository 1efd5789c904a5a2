//! Which diagnostics say the same, so that people read each thing once.

use std::collections::BTreeMap;

use crate::diagnostic::{Diagnostic, Severity};

/// How many different things of one code are shown, unless they are errors.
const SHOWN: usize = 10;

/// What is wrong, and all places where it is.
pub(super) struct Told<'d> {
    /// The first diagnostic that says it.
    pub(super) first: &'d Diagnostic,
    /// The others.
    pub(super) others: Vec<&'d Diagnostic>,
}

/// What is counted only.
pub(super) struct Rest {
    pub(super) code: &'static str,
    pub(super) severity: Severity,
    pub(super) count: usize,
}

/// What some diagnostics say, each thing once, in the order of the first. Of a
/// code that says very many things the rest is counted.
pub(super) fn alike(diagnostics: &[Diagnostic]) -> (Vec<Told<'_>>, Vec<Rest>) {
    let mut shown = Vec::new();
    let mut rest: BTreeMap<(&'static str, Severity), usize> = BTreeMap::new();
    let mut seen: BTreeMap<(&'static str, Severity), usize> = BTreeMap::new();
    for told in gathered(diagnostics) {
        let Diagnostic { code, severity, .. } = *told.first;
        let count = seen.entry((code, severity)).or_default();
        *count += 1;
        if *count <= SHOWN || severity == Severity::Error {
            shown.push(told);
        } else {
            *rest.entry((code, severity)).or_default() += 1 + told.others.len();
        }
    }
    let rest = rest.into_iter().map(|((code, severity), count)| Rest { code, severity, count });
    (shown, rest.collect())
}

/// What is said, each thing once.
fn gathered(diagnostics: &[Diagnostic]) -> Vec<Told<'_>> {
    let mut places = BTreeMap::new();
    let mut all: Vec<Told<'_>> = Vec::new();
    for it in diagnostics {
        let said = (it.code, it.severity, &it.message, &it.help);
        let place = *places.entry(said).or_insert(all.len());
        match all.get_mut(place) {
            Some(told) => told.others.push(it),
            None => all.push(Told { first: it, others: Vec::new() }),
        }
    }
    all
}
