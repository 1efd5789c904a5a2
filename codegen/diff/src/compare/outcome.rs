//! What may come back, and what the receiver of a webhook may give back.

use specloom_ir::outcome::successes;
use specloom_ir::{Outcome, StatusPattern, Step};

use crate::change::{Effect, Motion, Severity};
use crate::compare::spot::Spot;
use crate::compare::{header, link, media, prose};
use crate::delta::{Delta, Flow, Owner, Places};
use crate::graph::Wire;
use crate::rule::Verdict;
use crate::rules;
use crate::work::Work;

/// Compares what two operations, or the receivers of two webhooks, answer with. A
/// status that is no longer named but still meant, by `2XX` or `default`, has not gone.
pub fn compare_all(work: &mut Work<'_>, (a, b): (&[Outcome], &[Outcome]), owner: Owner) {
    for old in a {
        let named = b.iter().find(|it| it.status == old.status);
        match named.or_else(|| covering(b, old.status)).or_else(|| covered((a, b), old.status)) {
            Some(new) => compare(work, (old, new), owner),
            None => gone(work, (old, b), owner),
        }
    }
    for new in b {
        let is_met = |old: &Outcome| {
            old.status == new.status
                || (is_free(b, old.status)
                    && covering(b, old.status).is_some_and(|it| it.status == new.status))
        };
        if a.iter().any(is_met) {
            continue;
        }
        let known = covering(a, new.status).filter(|it| is_free(b, it.status));
        match known {
            Some(old) => compare(work, (old, new), owner),
            None => came(work, (new, a), owner),
        }
    }
}

/// Whether a status is not named.
fn is_free(outcomes: &[Outcome], status: StatusPattern) -> bool {
    !outcomes.iter().any(|it| it.status == status)
}

/// The outcome that takes the place of a whole class: a status of it that was not
/// named before.
fn covered<'b>((a, b): (&[Outcome], &'b [Outcome]), status: StatusPattern) -> Option<&'b Outcome> {
    let StatusPattern::Class(class) = status else { return None };
    b.iter().find(|it| match it.status {
        StatusPattern::Exact(code) => code / 100 == u16::from(class) && is_free(a, it.status),
        StatusPattern::Class(_) | StatusPattern::Default => false,
    })
}

/// The outcome that means a status without naming it.
fn covering(outcomes: &[Outcome], status: StatusPattern) -> Option<&Outcome> {
    let class = match status {
        StatusPattern::Exact(code) => u8::try_from(code / 100).ok(),
        StatusPattern::Class(_) | StatusPattern::Default => None,
    };
    let find = |status| outcomes.iter().find(|it| it.status == status);
    let by_class = class.and_then(|it| find(StatusPattern::Class(it)));
    let success = status.is_success();
    by_class.or_else(|| {
        // `default` means success only where nothing else does.
        let alone = !outcomes.iter().any(|it| it.status.is_success());
        find(StatusPattern::Default)
            .filter(|_| status != StatusPattern::Default && (!success || alone))
    })
}

/// The status in words.
pub fn status_word(status: StatusPattern) -> String {
    match status {
        StatusPattern::Exact(code) => code.to_string(),
        StatusPattern::Class(class) => format!("{class}XX"),
        StatusPattern::Default => "default".into(),
    }
}

fn spot_of<'a>(it: &Outcome, places: Places, owner: Owner) -> Spot<'a> {
    Spot {
        owner,
        steps: vec![Step::Outcome(it.status)],
        flow: if is_given(owner) { Flow::Request } else { Flow::Response },
        wire: Wire::Typed,
        places,
        noun: format!("the answer with status {}", status_word(it.status)),
        subject: status_word(it.status),
        bounds: None,
        is_optional: false,
    }
}

/// Whether clients give the answers of an owner: they receive its webhooks.
fn is_given(owner: Owner) -> bool {
    match owner {
        Owner::Webhook(_) => true,
        Owner::Api | Owner::Operation(_) | Owner::Types(_) => false,
    }
}

/// Reports a status that a receiver may answer with from now on, or no longer.
fn given(work: &mut Work<'_>, delta: Delta, says: &str, spot: &Spot<'_>) {
    let effect = Some((Effect::None, Effect::None));
    report(work, Delta { effect, ..delta.saying(format!("{} {says}", spot.noun)) }, spot);
}

fn no_longer_given(work: &mut Work<'_>, (old, b): (&Outcome, &[Outcome]), spot: &Spot<'_>) {
    // Who takes no success at all says nothing of answers.
    let is_refused = old.status.is_success() && b.iter().any(|it| it.status.is_success());
    let verdict = (!is_refused).then_some(Verdict::Always(Severity::Safe));
    let delta = Delta::removed(&rules::webhook_answer_removed::RULE, old.origin);
    given(work, Delta { verdict, ..delta }, "is not expected any more", spot);
}

fn gone(work: &mut Work<'_>, (old, b): (&Outcome, &[Outcome]), owner: Owner) {
    let success = old.status.is_success();
    let rule = if success { &rules::success_removed::RULE } else { &rules::failure_removed::RULE };
    let spot = spot_of(old, Places::gone(old.origin), owner);
    if is_given(owner) {
        return no_longer_given(work, (old, b), &spot);
    }
    let delta = Delta::removed(rule, old.origin).saying(format!("{} is gone", spot.noun));
    // Who loses the rest of a class may never have met it.
    let is_rest =
        matches!(old.status, StatusPattern::Class(_)) && b.iter().any(|it| it.status.is_success());
    let verdict = (success && is_rest).then_some(Verdict::Always(Severity::Risky));
    let effect = nothing_to_read(old, b);
    report(work, Delta { motion: Motion::Narrower, verdict, effect, ..delta }, &spot);
}

/// Answers of no body are one type, however many statuses stand for them.
fn nothing_to_read(one: &Outcome, others: &[Outcome]) -> Option<(Effect, Effect)> {
    let is_empty = |it: &Outcome| it.media.is_empty() && it.headers.is_empty();
    let mut kept = successes(others).filter(|it| it.status != one.status).peekable();
    let alike = kept.peek().is_some() && kept.all(is_empty);
    (one.status.is_success() && is_empty(one) && alike).then_some((Effect::None, Effect::None))
}

fn came(work: &mut Work<'_>, (new, a): (&Outcome, &[Outcome]), owner: Owner) {
    let success = new.status.is_success();
    let rule = if success { &rules::success_added::RULE } else { &rules::failure_added::RULE };
    let spot = spot_of(new, Places::new(new.origin), owner);
    if is_given(owner) {
        let delta = Delta::added(&rules::webhook_answer_added::RULE, new.origin);
        return given(work, delta, "is taken, too", &spot);
    }
    let delta = Delta::added(rule, new.origin).saying(format!("{} is new", spot.noun));
    let effect = nothing_to_read(new, a);
    report(work, Delta { motion: Motion::Wider, effect, ..delta }, &spot);
}

fn report(work: &mut Work<'_>, delta: Delta, spot: &Spot<'_>) {
    let delta = delta.of(&spot.subject);
    work.report(spot.owner, Delta { steps: spot.steps.clone(), flow: spot.flow, ..delta });
}

fn compare(work: &mut Work<'_>, (old, new): (&Outcome, &Outcome), owner: Owner) {
    let Outcome { status: _, docs, headers, media, links, origin } = old;
    let spot = spot_of(new, Places::both(*origin, new.origin), owner);
    prose::compare(work, (docs, &new.docs), &spot);
    header::compare_all(work, (headers, &new.headers), &spot);
    media::compare_all(work, (media, &new.media), &spot);
    link::compare_all(work, (links, &new.links), &spot);
}
