//! Headers of answers and of parts.

use specloom_ir::{Header, Presence, Step};

use crate::change::Motion;
use crate::compare::spot::Spot;
use crate::compare::{lifecycle, prose, uses};
use crate::delta::{Delta, Places};
use crate::graph::Wire;
use crate::rule::Rule;
use crate::rules;
use crate::work::Work;

/// Compares headers, whose names have no case.
pub fn compare_all(work: &mut Work<'_>, (a, b): (&[Header], &[Header]), of: &Spot<'_>) {
    let find = |list: &[Header], name: &Header| {
        list.iter().position(|it| it.name.wire.eq_ignore_ascii_case(&name.name.wire))
    };
    for old in a {
        if let Some(new) = find(b, old).and_then(|at| b.get(at)) {
            compare(work, (old, new), of);
        } else {
            let rule = match old.presence {
                Presence::Required => &rules::header_removed::RULE,
                Presence::Optional => &rules::header_removed_optional::RULE,
            };
            let spot = spot_of(old, Places::gone(old.origin), of);
            let delta = Delta::removed(rule, old.origin);
            report(work, delta.saying(format!("{} is gone", spot.noun)), &spot);
        }
    }
    for new in b.iter().filter(|it| find(a, it).is_none()) {
        let spot = spot_of(new, Places::new(new.origin), of);
        let rule = match (new.presence, of.flow.is_request()) {
            (Presence::Required, true) => &rules::header_added_required::RULE,
            (Presence::Required, false) | (Presence::Optional, _) => &rules::header_added::RULE,
        };
        let delta = Delta::added(rule, new.origin);
        report(work, delta.saying(format!("{} is new", spot.noun)), &spot);
    }
}

fn spot_of<'a>(it: &Header, places: Places, of: &Spot<'a>) -> Spot<'a> {
    Spot {
        steps: of.steps.iter().cloned().chain([Step::Header(it.name.clone())]).collect(),
        wire: Wire::Text,
        places,
        noun: format!("header `{}` of {}", it.name, of.noun),
        subject: it.name.to_string(),
        ..of.clone()
    }
}

fn compare(work: &mut Work<'_>, (old, new): (&Header, &Header), of: &Spot<'_>) {
    let Header { name: _, docs, ty, presence, origin } = old;
    let spot = spot_of(new, Places::both(*origin, new.origin), of);
    let mut note = |rule: &'static Rule, motion, says: &str| {
        let delta = Delta::changed(rule, motion, spot.places);
        report(work, delta.saying(format!("{} {says}", spot.noun)), &spot);
    };
    match (presence, new.presence) {
        (Presence::Required, Presence::Required) | (Presence::Optional, Presence::Optional) => {}
        (Presence::Required, Presence::Optional) => {
            note(&rules::header_became_optional::RULE, Motion::Wider, "may be absent now");
        }
        (Presence::Optional, Presence::Required) => {
            note(&rules::header_became_required::RULE, Motion::Narrower, "always comes now");
        }
    }
    lifecycle::compare(work, (docs, &new.docs), &spot);
    prose::compare(work, (docs, &new.docs), &spot);
    uses::compare(work, (*ty, new.ty), &spot);
}

fn report(work: &mut Work<'_>, delta: Delta, spot: &Spot<'_>) {
    let delta = delta.of(&spot.subject);
    work.report(spot.owner, Delta { steps: spot.steps.clone(), flow: spot.flow, ..delta });
}
