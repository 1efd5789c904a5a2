//! What an API sends by itself: clients read what it carries.

use specloom_ir::Webhook;

use crate::compare::spot::Spot;
use crate::compare::{body, lifecycle, prose};
use crate::delta::{Delta, Flow, Owner, Places};
use crate::graph::Wire;
use crate::rules::webhook as rules;
use crate::work::Work;

/// Compares the webhooks of a pair, or reports the one that came or went.
pub fn compare(work: &mut Work<'_>, at: usize) {
    let Some(sides) = work.webhooks.get(at).copied() else { return };
    let base = sides.base.and_then(|it| work.base.webhooks.get(it));
    let revised = sides.revised.and_then(|it| work.revised.webhooks.get(it));
    let owner = Owner::Webhook(at);
    let mut report = |delta: Delta, name: &str, says: &str| {
        let delta = delta.of(name).saying(format!("the webhook `{name}` {says}"));
        work.report(owner, Delta { flow: Flow::None, ..delta });
    };
    match (base, revised) {
        (Some(old), Some(new)) => compare_both(work, (old, new), owner),
        (Some(old), None) => {
            let delta = Delta::removed(&rules::WEBHOOK_REMOVED, old.origin);
            report(delta, &old.name.wire, "is gone");
        }
        (None, Some(new)) => {
            report(Delta::added(&rules::WEBHOOK_ADDED, new.origin), &new.name.wire, "is new");
        }
        (None, None) => {}
    }
}

fn compare_both(work: &mut Work<'_>, (old, new): (&Webhook, &Webhook), owner: Owner) {
    let Webhook { name, docs, body, origin } = old;
    let spot = Spot {
        owner,
        steps: Vec::new(),
        flow: Flow::None,
        wire: Wire::Typed,
        places: Places::both(*origin, new.origin),
        noun: format!("the webhook `{name}`"),
        subject: String::new(),
        bounds: None,
        is_optional: false,
    };
    lifecycle::compare(work, (docs, &new.docs), &spot);
    prose::compare(work, (docs, &new.docs), &spot);
    body::compare(work, (body.as_ref(), new.body.as_ref()), (owner, Flow::Response));
}
