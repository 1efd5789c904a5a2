//! What an API sends by itself: clients read what it carries, and write what they answer.

use specloom_ir::entry::of_webhook;
use specloom_ir::{Api, Shape, TypeDef, TypeName, Webhook};

use crate::change::Effect;
use crate::compare::spot::Spot;
use crate::compare::{body, header, lifecycle, outcome, prose};
use crate::delta::{Delta, Flow, Owner, Places};
use crate::graph::Wire;
use crate::rules;
use crate::work::Work;

/// Compares the webhooks of a pair, or reports the one that came or went.
pub fn compare(work: &mut Work<'_>, at: usize) {
    let Some(sides) = work.webhooks.get(at).copied() else { return };
    let base = sides.base.and_then(|it| work.base.webhooks.get(it));
    let revised = sides.revised.and_then(|it| work.revised.webhooks.get(it));
    let owner = Owner::Webhook(at);
    let report = |work: &mut Work<'_>, delta: Delta, name: &str, says: &str| {
        let delta = delta.of(name).saying(format!("the webhook `{name}` {says}"));
        work.report(owner, Delta { flow: Flow::None, ..delta });
    };
    match (base, revised) {
        (Some(old), Some(new)) => compare_both(work, (old, new), owner),
        (Some(old), None) => {
            let effect = effect(work.base, (old, Effect::BreaksSource));
            let delta = Delta::removed(&rules::webhook_removed::RULE, old.origin);
            report(work, Delta { effect: Some(effect), ..delta }, &old.name.wire, "is gone");
        }
        (None, Some(new)) => {
            let effect = effect(work.revised, (new, Effect::AddsApi));
            let delta = Delta::added(&rules::webhook_added::RULE, new.origin);
            report(work, Delta { effect: Some(effect), ..delta }, &new.name.wire, "is new");
        }
        (None, None) => {}
    }
}

/// What a webhook that came or went does to Rust: only types without a name of
/// their own are its alone.
fn effect(api: &Api, (webhook, effect): (&Webhook, Effect)) -> (Effect, Effect) {
    let own = inline(api, webhook).next();
    own.map_or((Effect::None, Effect::None), |_| (effect, effect))
}

/// The types of a webhook that stand in it and have a shape of their own.
pub fn inline<'a>(api: &'a Api, webhook: &'a Webhook) -> impl Iterator<Item = &'a TypeDef> {
    let defs = of_webhook(0, webhook).into_iter().filter_map(|it| api.types.get(it.ty.id));
    defs.filter(|it| match (&it.name, &it.shape) {
        (TypeName::Derived { .. }, Shape::Struct(_) | Shape::Enum(_) | Shape::Union(_)) => true,
        (TypeName::Derived { .. } | TypeName::Declared(_), _) => false,
    })
}

fn compare_both(work: &mut Work<'_>, (old, new): (&Webhook, &Webhook), owner: Owner) {
    let Webhook { name, docs, headers, body, outcomes, origin } = old;
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
    header::compare_all(work, (headers, &new.headers), &Spot { flow: Flow::Response, ..spot });
    outcome::compare_all(work, (outcomes, &new.outcomes), owner);
    body::compare(work, (body.as_ref(), new.body.as_ref()), (owner, Flow::Response));
}
