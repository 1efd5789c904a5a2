//! Finds what changed between the two states of a pair.

use std::collections::BTreeSet;

use specloom_diff::{Changes, Day, Policy, SunsetDays};
use specloom_ir::validate::validate;
use specloom_ir::{Api, Valid};
use specloom_report::{Effect, Finding, Note, Pair, RustEffect, Side};
use specloom_source::Sink;

use crate::diff::bumps::bumps;
use crate::diff::finding::finding;
use crate::diff::judge::{Layer, judge, leftovers};
use crate::diff::pairs::StatePair;
use crate::diff::state::State;
use crate::diff::twins::{self, Versions};
use crate::policy::DiffPolicy;

/// What came of a pair.
#[derive(Debug)]
pub struct Compared {
    /// What changed; `None` if one side cannot be understood.
    pub pair: Option<Pair>,
    /// What is to be said besides.
    pub notes: Vec<Note>,
}

/// Compares the two states of a pair. A spec that is gone has lost all that it
/// had; one that is new has nothing to be compared with.
pub fn compare<'a>(
    states: &'a StatePair,
    layers: &mut Vec<Layer<'a>>,
    today: Option<Day>,
) -> Compared {
    let mut compared = Compared { pair: None, notes: Vec::new() };
    let Some(revised) = &states.revised else {
        if let Some(base) = &states.base {
            let gone = State { shown: "nothing".into(), ..State::default() };
            compared.pair = nothing().and_then(|api| {
                let api = base.api.as_ref().map(|it| (it, &api))?;
                Some(changes((base, &gone), api, layers, today))
            });
        }
        return compared;
    };
    let Some(base) = &states.base else {
        let message = format!("`{}` is new; there is nothing to compare it with", states.name);
        compared.notes.push(Note { message, at: None });
        return compared;
    };
    let (Some(before), Some(after)) = (&base.api, &revised.api) else { return compared };
    layers.push(Layer::new(&revised.policy, &revised.map, revised.settings.unwrap_or_default()));
    let pair = changes((base, revised), (before, after), layers, today);
    if let Some(own) = layers.pop() {
        compared.notes.extend(leftovers(&own, today));
    }
    compared.pair = Some(Pair { name: states.name.clone(), ..pair });
    compared
}

fn nothing() -> Option<Valid<Api>> {
    validate(Api::default(), &mut Sink::default())
}

fn changes(
    (base, revised): (&State, &State),
    (before, after): (&Valid<Api>, &Valid<Api>),
    layers: &mut [Layer<'_>],
    today: Option<Day>,
) -> Pair {
    let policy = Policy {
        today,
        sunset_days: sunset_days(layers.iter().map(|it| it.policy)),
        versions: layers.iter().any(|it| it.policy.versions),
        ..Policy::default()
    };
    let changes = specloom_diff::diff_with(before, after, &policy);
    let has_lock = !revised.lock.types.is_empty() || !revised.lock.operations.is_empty();
    let found = changes.list.iter().map(|it| {
        let finding = finding(it, &base.map, &revised.map);
        let moves = |group: &str| group_goes_on(group, &changes, after);
        (it, if has_lock { kept(finding, moves) } else { finding })
    });
    let mut all: Vec<_> = found.collect();
    let versions = Versions { base: (before, &base.lock), revised: (after, &revised.lock) };
    twins::tell(&mut all, versions);
    let mut pair = Pair {
        name: base.name.clone(),
        base: side(base),
        revised: side(revised),
        ..Pair::default()
    };
    let judged = all.into_iter().filter_map(|(change, it)| judge(change, it, layers, today));
    pair.findings = judged.collect();
    pair.findings.sort_by(|one, other| {
        let key = |it: &Finding| (std::cmp::Reverse(it.severity), it.route.clone());
        key(one).cmp(&key(other))
    });
    pair.bumps = bumps(&pair.findings, base.version.as_deref());
    pair
}

/// What the lock of names keeps out of the source of users: what was renamed
/// goes on under the old name, and arguments stay in their order.
fn kept(mut finding: Finding, goes_on: impl Fn(&str) -> bool) -> Finding {
    let effect = match finding.rule.as_str() {
        "operation-regrouped" if finding.before.as_deref().is_some_and(goes_on) => Effect::AddsApi,
        "operation-renamed" | "type-renamed" => Effect::AddsApi,
        "param-order-changed" => Effect::None,
        _ => return finding,
    };
    if finding.rust.effect > effect {
        finding.rust = RustEffect { effect, witness: None };
    }
    finding
}

/// Whether calls through a group still find what left it: it is there, or all
/// of it went to one place.
fn group_goes_on(group: &str, changes: &Changes, after: &Api) -> bool {
    let moves = changes.list.iter().filter(|it| it.rule == "operation-regrouped");
    let places: BTreeSet<&Option<String>> =
        moves.filter(|it| it.before.as_deref() == Some(group)).map(|it| &it.after).collect();
    after.groups.iter().any(|it| *it.name.wire == *group) || places.len() == 1
}

/// The longest that any layer asks for.
fn sunset_days<'a>(policies: impl Iterator<Item = &'a DiffPolicy>) -> SunsetDays {
    let mut days = SunsetDays::default();
    for it in policies {
        days.stable = days.stable.max(it.sunset_days.stable);
        days.beta = days.beta.max(it.sunset_days.beta);
    }
    days
}

fn side(state: &State) -> Side {
    Side { shown: state.shown.clone(), version: state.version.clone() }
}
