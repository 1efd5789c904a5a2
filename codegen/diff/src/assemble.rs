//! Of deltas, changes: one for each edit, with all who see it.

use std::cmp::Reverse;
use std::collections::BTreeMap;
use std::fmt::Write as _;

use sha2::{Digest as _, Sha256};
use specloom_ir::{Route, Step, TypeName};

use crate::change::{
    Change, Changes, Direction, Effect, Kind, Part, RustEffect, Severity, Site, Use,
};
use crate::compare::info;
use crate::compare::outcome::status_word;
use crate::delta::{Delta, Flow, Found, Owner, Places};
use crate::effect::effects;
use crate::reach::{Callers, Reach, first_step, is_argument, is_promised, reach};
use crate::witness::witness;
use crate::work::{Work, address, request_line};

/// What makes two deltas one edit: the rule, the places and what became what.
type Edit<'a> = (&'static str, Kind, Places, &'a str, &'a Option<String>, &'a Option<String>);

/// All changes, the gravest first.
pub fn changes(work: &mut Work<'_>) -> Changes {
    let reach = reach(work);
    let mut list = collect(work, &reach, 0);
    let worst = list.iter().map(|it| it.severity).max();
    let from = work.found.len();
    info::compare_versions(work, worst);
    list.extend(collect(work, &reach, from));
    list.sort_by_key(|it| (Reverse(it.severity), it.revised.is_none(), it.revised, it.base));
    Changes { list }
}

fn collect(work: &Work<'_>, reach: &Reach, from: usize) -> Vec<Change> {
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

/// What is known of a delta once it is known who sees it.
struct Judged {
    request: Option<Severity>,
    response: Option<Severity>,
    severity: Severity,
    effect: Effect,
    flow: Flow,
    callers: Callers,
}

fn judge(work: &Work<'_>, reach: &Reach, found: &Found) -> Judged {
    let delta = &found.delta;
    let verdict = delta.verdict.unwrap_or(delta.rule.verdict);
    let (request, response) = (verdict.on_request(delta.motion), verdict.on_response(delta.motion));
    let of_rule = || effects(delta.rule.id, delta.motion);
    let (on_request, on_response) = delta.effect.unwrap_or_else(of_rule);
    let mut callers = vec![0; (work.operations.len() + work.webhooks.len()).div_ceil(64)];
    let (flow, promised) = match found.owner {
        Owner::Types(at) => {
            let whole = |list: &[Flow]| list.get(at).copied().unwrap_or(Flow::None);
            // Who reads a field writes its arguments.
            let written = |it: Flow| Flow::of(it != Flow::None, false);
            let of = |list: &[Flow]| match is_argument(&delta.steps) {
                true => written(whole(list)),
                false => whole(list).and(delta.flow),
            };
            let seen =
                if is_argument(&delta.steps) { whole(&reach.flows) } else { of(&reach.flows) };
            callers = reach.callers(at, seen);
            (of(&reach.flows), of(&reach.promised) != Flow::None)
        }
        Owner::Operation(at) => {
            set(&mut callers, at);
            (delta.flow, is_promised(work, at))
        }
        Owner::Webhook(at) => {
            set(&mut callers, work.operations.len() + at);
            (delta.flow, true)
        }
        Owner::Api => (delta.flow, true),
    };
    // A type that no operation uses is not on the wire; what is hardly promised may change.
    let is_type = matches!(found.owner, Owner::Types(_));
    let unseen = is_type && flow == Flow::None;
    let broken = delta.rule.id == "stability-invalid";
    let most = if unseen || !(promised || broken) { Severity::Safe } else { Severity::Breaking };
    let request = flow.is_request().then_some(request.min(most));
    let response = flow.is_response().then_some(response.min(most));
    let whole = verdict.on_request(delta.motion).min(most);
    let severity = request.max(response).unwrap_or(whole);
    let effect = match flow {
        Flow::Request => on_request,
        Flow::Response => on_response,
        Flow::None if !is_type => on_request,
        Flow::None | Flow::Both => on_request.max(on_response),
    };
    Judged { request, response, severity, effect, flow, callers }
}

fn set(callers: &mut Callers, at: usize) {
    if let Some(word) = callers.get_mut(at / 64) {
        *word |= 1 << (at % 64);
    }
}

fn change(work: &Work<'_>, reach: &Reach, edit: &[&Found]) -> Option<Change> {
    let first = *edit.first()?;
    let mut all = judge(work, reach, first);
    for other in edit.iter().skip(1) {
        let it = judge(work, reach, other);
        all.request = all.request.max(it.request);
        all.response = all.response.max(it.response);
        all.severity = all.severity.max(it.severity);
        all.effect = all.effect.max(it.effect);
        all.flow = all.flow.or(it.flow);
        for (word, new) in all.callers.iter_mut().zip(&it.callers) {
            *word |= new;
        }
    }
    let Delta {
        rule,
        verdict: _,
        effect: _,
        kind,
        motion,
        places,
        subject,
        before,
        after,
        message,
        steps: _,
        flow: _,
    } = first.delta.clone();
    let seen = edit.iter().find(|it| is_seen(reach, it)).copied().unwrap_or(first);
    let (route, site) = place(work, reach, seen);
    let fingerprint = fingerprint(&[
        rule.id,
        &format!("{kind:?}"),
        &site_text(&site),
        &subject,
        before.as_deref().unwrap_or("\u{0}"),
        after.as_deref().unwrap_or("\u{0}"),
    ]);
    let witness = if all.effect == Effect::None { None } else { witness(work, seen) };
    Some(Change {
        rule: rule.id,
        group: rule.group,
        kind,
        motion,
        severity: all.severity,
        request: all.request,
        response: all.response,
        direction: direction(all.flow),
        route,
        site,
        base: places.base,
        revised: places.revised,
        before,
        after,
        message,
        help: rule.instead,
        rust: RustEffect { kind: all.effect, witness },
        uses: uses(work, &all.callers),
        fingerprint,
    })
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
            let whole = reach.flows.get(at).copied().unwrap_or(Flow::None);
            let flow = if is_argument(&delta.steps) { whole } else { whole.and(delta.flow) };
            let way = reach.way(work, at, flow);
            let pairs = way.as_ref().map_or_else(|| vec![(at, Vec::new())], |it| it.pairs.clone());
            if let Some(way) = &way {
                steps.extend(first_step(work, way.owner));
            }
            steps.extend(pairs.iter().flat_map(|it| it.1.clone()));
            // The way from the last type that has a name, or else from the call.
            let mut local = Vec::new();
            for (pair, to) in &pairs {
                local.extend(to.iter().cloned());
                if let Some(name) = declared(work, *pair) {
                    site.ty = Some(name);
                    local.clear();
                }
            }
            local.append(&mut within);
            within = local;
            if site.ty.is_none()
                && let Some(way) = &way
            {
                fill(work, way.owner, &mut site);
            }
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
