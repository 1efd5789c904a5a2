//! Bodies that are sent.

use specloom_ir::{Body, Presence, Step};

use crate::change::{Kind, Motion};
use crate::compare::spot::Spot;
use crate::compare::{media, prose};
use crate::delta::{Delta, Flow, Owner, Places};
use crate::graph::Wire;
use crate::rule::Rule;
use crate::rules;
use crate::work::Work;

/// Compares two bodies, or reports one that came or went. `flow` is the direction
/// in which it travels: what a webhook carries is read.
pub fn compare(
    work: &mut Work<'_>,
    (a, b): (Option<&Body>, Option<&Body>),
    (owner, flow): (Owner, Flow),
) {
    let places = Places { base: a.map(|it| it.origin), revised: b.map(|it| it.origin) };
    let spot = Spot {
        owner,
        steps: vec![Step::Body],
        flow,
        wire: Wire::Typed,
        places,
        noun: "the body".into(),
        subject: String::new(),
        bounds: None,
        is_optional: false,
    };
    match (a, b) {
        (None, None) => {}
        (Some(_), None) => {
            let delta = Delta::changed(&rules::body_removed::RULE, Motion::Narrower, places);
            report(work, Delta { kind: Kind::Removed, ..delta }, "is gone", &spot);
        }
        (None, Some(new)) => {
            let (rule, says) = match new.presence {
                Presence::Required => (&rules::body_added_required::RULE, "is new and required"),
                Presence::Optional => (&rules::body_added_optional::RULE, "is new and optional"),
            };
            let delta = Delta::changed(rule, Motion::Neutral, places);
            report(work, Delta { kind: Kind::Added, ..delta }, says, &spot);
        }
        (Some(old), Some(new)) => compare_both(work, (old, new), &spot),
    }
}

fn report(work: &mut Work<'_>, delta: Delta, says: &str, spot: &Spot<'_>) {
    let delta = delta.saying(format!("{} {says}", spot.noun));
    work.report(spot.owner, Delta { steps: spot.steps.clone(), flow: spot.flow, ..delta });
}

fn compare_both(work: &mut Work<'_>, (old, new): (&Body, &Body), spot: &Spot<'_>) {
    let Body { media, presence, docs, spread, needs, origin: _ } = old;
    let mut note = |rule: &'static Rule, says: &str| {
        let delta = Delta::changed(rule, Motion::Neutral, spot.places);
        report(work, delta, says, spot);
    };
    match (presence, new.presence) {
        (Presence::Required, Presence::Required) | (Presence::Optional, Presence::Optional) => {}
        (Presence::Required, Presence::Optional) => {
            note(&rules::body_became_optional::RULE, "may be left out now");
        }
        (Presence::Optional, Presence::Required) => {
            note(&rules::body_became_required::RULE, "must be there now");
        }
    }
    match (spread, new.spread) {
        (true, true) | (false, false) => {}
        (false, true) => note(&rules::body_spread_changed::RULE, "is given by its members now"),
        (true, false) => note(&rules::body_spread_changed::RULE, "is given as one value now"),
    }
    if *needs != new.needs {
        note(&rules::behaviour_changed::RULE, "is checked by another rule before it is sent");
    }
    prose::compare(work, (docs, &new.docs), spot);
    media::compare_all(work, (media, &new.media), spot);
}
