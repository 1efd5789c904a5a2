//! Of deltas, changes: one for each edit, with all who see it.

use std::cmp::Reverse;
use std::collections::BTreeMap;
use std::fmt::Write as _;

use sha2::{Digest as _, Sha256};
use specloom_ir::{Route, Step, TypeName};

use crate::change::{Change, Changes, Direction, Effect, Kind, Part, RustEffect, Site, Use};
use crate::compare::info;
use crate::compare::outcome::status_word;
use crate::delta::{Delta, Flow, Found, Owner, Places};
use crate::judge::judge_all;
use crate::reach::{Callers, Reach, first_step, is_argument, reach};
use crate::witness::witness;
use crate::work::{Work, address, request_line};

/// What makes two deltas one edit: the rule, the places and what became what.
type Edit<'a> = (&'static str, Kind, Places, &'a str, &'a Option<String>, &'a Option<String>);

/// All changes, the gravest first.
pub fn changes(work: &mut Work<'_>) -> Changes {
    let mut reach = reach(work);
    let mut list = collect(work, &mut reach, 0);
    let worst = list.iter().map(|it| it.severity).max();
    let from = work.found.len();
    info::compare_versions(work, worst);
    list.extend(collect(work, &mut reach, from));
    list.sort_by_key(|it| (Reverse(it.severity), it.revised.is_none(), it.revised, it.base));
    Changes { list }
}

fn collect(work: &Work<'_>, reach: &mut Reach, from: usize) -> Vec<Change> {
    let mut edits: BTreeMap<Edit<'_>, Vec<&Found>> = BTreeMap::new();
    let mut order = Vec::new();
    for found in work.found.iter().skip(from) {
        let Delta { rule, kind, places, subject, before, after, .. } = &found.delta;
        let edit: Edit<'_> = (rule.id, *kind, *places, subject, before, after);
        let list = edits.entry(edit).or_default();
        if list.is_empty() {
            order.push(edit);
        }
        list.push(found);
    }
    let lists = order.into_iter().filter_map(|it| edits.remove(&it));
    lists.filter_map(|it| change(work, reach, &it)).collect()
}

fn change(work: &Work<'_>, reach: &mut Reach, edit: &[&Found]) -> Option<Change> {
    let first = *edit.first()?;
    let all = judge_all(work, reach, edit)?;
    let seen = edit.iter().find(|it| is_seen(reach, it)).copied().unwrap_or(first);
    let (route, site) = place(work, reach, seen);
    let delta = first.delta.clone();
    let fingerprint = fingerprint_of(&delta, &site);
    let witness = if all.effect == Effect::None { None } else { witness(work, reach, seen) };
    Some(Change {
        rule: delta.rule.id,
        group: delta.rule.group,
        kind: delta.kind,
        motion: delta.motion,
        severity: all.severity,
        request: all.request,
        response: all.response,
        direction: direction(all.flow),
        route,
        site,
        base: delta.places.base,
        revised: delta.places.revised,
        before: delta.before,
        after: delta.after,
        message: delta.message,
        help: delta.rule.instead,
        rust: RustEffect { kind: all.effect, witness },
        uses: uses(work, &all.callers),
        fingerprint,
    })
}

/// What an edit is known by, over wording.
fn fingerprint_of(delta: &Delta, site: &Site) -> String {
    fingerprint(&[
        delta.rule.id,
        &format!("{:?}", delta.kind),
        &site_text(site),
        &delta.subject,
        delta.before.as_deref().unwrap_or("\u{0}"),
        delta.after.as_deref().unwrap_or("\u{0}"),
    ])
}

fn direction(flow: Flow) -> Direction {
    match flow {
        Flow::None => Direction::Neither,
        Flow::Request => Direction::Request,
        Flow::Response => Direction::Response,
        Flow::Both => Direction::Both,
    }
}

fn is_seen(reach: &Reach, found: &Found) -> bool {
    match found.owner {
        Owner::Types(at) => reach.flows.get(at).is_some_and(|it| *it != Flow::None),
        Owner::Api | Owner::Operation(_) | Owner::Webhook(_) => true,
    }
}

fn uses(work: &Work<'_>, callers: &Callers) -> Vec<Use> {
    let has = |at: usize| callers.get(at / 64).is_some_and(|it| it & (1 << (at % 64)) != 0);
    let count = work.operations.len();
    let operations = (0..count).filter(|at| has(*at)).filter_map(|at| work.operation(at));
    let operations = operations.map(|it| Use {
        call: request_line(it),
        webhook: false,
        name: it.name.to_string(),
    });
    let webhooks = (0..work.webhooks.len()).filter(|at| has(count + *at));
    let webhooks = webhooks.filter_map(|at| work.webhook(at)).map(|it| Use {
        call: it.name.to_string(),
        webhook: true,
        name: it.name.to_string(),
    });
    operations.chain(webhooks).collect()
}

/// Where a delta is, in words and for filters.
fn place(work: &Work<'_>, reach: &Reach, found: &Found) -> (String, Site) {
    let delta = &found.delta;
    let mut steps: Vec<Step> = Vec::new();
    let mut site = Site::default();
    let mut within: Vec<Step> = delta.steps.clone();
    match found.owner {
        Owner::Types(at) => {
            let (way, mut local) = place_of_type(work, (reach, at), delta, &mut site);
            steps.extend(way);
            local.append(&mut within);
            within = local;
        }
        owner => {
            steps.extend(first_step(work, owner));
            fill(work, owner, &mut site);
        }
    }
    steps.extend(delta.steps.iter().cloned());
    if work.is_schema() {
        // Fields have one answer, of no status.
        steps.retain(|it| !matches!(it, Step::Outcome(_)));
    }
    site.part = part(&within);
    site.within = inner(&within);
    let route = if steps.is_empty() { declared_route(&site) } else { Route { steps }.to_string() };
    (route, site)
}

/// The way to a type; and that to it from the last type that has a name, or else
/// from the call.
fn place_of_type(
    work: &Work<'_>,
    (reach, at): (&Reach, usize),
    delta: &Delta,
    site: &mut Site,
) -> (Vec<Step>, Vec<Step>) {
    let whole = reach.flows.get(at).copied().unwrap_or(Flow::None);
    let flow = if is_argument(&delta.steps) { whole } else { whole.and(delta.flow) };
    let way = reach.way(work, at, flow);
    let pairs = way.as_ref().map_or_else(|| vec![(at, Vec::new())], |it| it.pairs.clone());
    let mut steps: Vec<Step> = Vec::new();
    if let Some(way) = &way {
        steps.extend(first_step(work, way.owner));
    }
    steps.extend(pairs.iter().flat_map(|it| it.1.clone()));
    let mut local = Vec::new();
    for (pair, to) in &pairs {
        local.extend(to.iter().cloned());
        if let Some(name) = declared(work, *pair) {
            site.ty = Some(name);
            local.clear();
        }
    }
    if site.ty.is_none()
        && let Some(way) = &way
    {
        fill(work, way.owner, site);
    }
    (steps, local)
}

fn declared_route(site: &Site) -> String {
    site.ty.as_ref().map(|it| format!("type `{it}`")).unwrap_or_default()
}

fn fill(work: &Work<'_>, owner: Owner, site: &mut Site) {
    match owner {
        Owner::Operation(at) => {
            if let Some(it) = work.operation(at) {
                let (method, path) = address(it);
                site.operation = Some(it.name.to_string());
                site.method = Some(method.to_owned());
                site.path = Some(path.to_owned());
            }
        }
        Owner::Webhook(at) => site.webhook = work.webhook(at).map(|it| it.name.to_string()),
        Owner::Api | Owner::Types(_) => {}
    }
}

fn declared(work: &Work<'_>, pair: usize) -> Option<String> {
    let key = work.graph.pairs.get(pair)?.key;
    let names = [
        work.revised.types.get(key.revised).map(|it| &it.name),
        work.base.types.get(key.base).map(|it| &it.name),
    ];
    names.into_iter().flatten().find_map(|it| match it {
        TypeName::Declared(name) => Some(name.to_string()),
        TypeName::Derived { .. } => None,
    })
}

fn part(steps: &[Step]) -> Part {
    match steps {
        [Step::Param(_, name), ..] => Part::Param(name.to_string()),
        [Step::Body, ..] => Part::Body,
        [Step::Outcome(status), Step::Header(name), ..] => {
            Part::Header(status_word(*status), name.to_string())
        }
        [Step::Outcome(status), ..] => Part::Outcome(status_word(*status)),
        _ => Part::Whole,
    }
}

/// The steps within a value, without the quotes of a whole route.
fn inner(steps: &[Step]) -> String {
    let inner = steps.iter().filter(|it| {
        matches!(
            it,
            Step::Field(_)
                | Step::Argument(_)
                | Step::Rest
                | Step::Member(_)
                | Step::Item
                | Step::Value
                | Step::Slot(_)
        )
    });
    Route { steps: inner.cloned().collect() }.to_string().trim_matches('`').to_owned()
}

/// A site by its names alone.
fn site_text(site: &Site) -> String {
    let Site { operation: _, method, path, webhook, ty, part, within } = site;
    format!("{method:?} {path:?} {webhook:?} {ty:?} {part:?} {within}")
}

fn fingerprint(parts: &[&str]) -> String {
    let mut hash = Sha256::new();
    for part in parts {
        hash.update(part.as_bytes());
        hash.update([0x1f]);
    }
    hash.finalize().iter().take(6).fold(String::new(), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}
