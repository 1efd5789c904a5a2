//! What may come back.

use specloom_ir::{Operation, Outcome, StatusPattern, Step};

use crate::change::{Effect, Motion, Severity};
use crate::compare::spot::Spot;
use crate::compare::{header, media, prose};
use crate::delta::{Delta, Flow, Owner, Places};
use crate::graph::Wire;
use crate::rule::Verdict;
use crate::rules::outcome as rules;
use crate::work::Work;

/// Compares what two operations answer with. A status that is no longer named
/// but still meant, by `2XX` or `default`, has not gone.
pub fn compare_all(work: &mut Work<'_>, (a, b): (&Operation, &Operation), owner: Owner) {
    for old in &a.outcomes {
        let named = b.outcomes.iter().find(|it| it.status == old.status);
        match named.or_else(|| covering(b, old.status)).or_else(|| covered((a, b), old.status)) {
            Some(new) => compare(work, (old, new), owner),
            None => gone(work, (old, b), owner),
        }
    }
    for new in &b.outcomes {
        let is_met = |old: &Outcome| {
            old.status == new.status
                || (is_free(b, old.status)
                    && covering(b, old.status).is_some_and(|it| it.status == new.status))
        };
        if a.outcomes.iter().any(is_met) {
            continue;
        }
        let known = covering(a, new.status).filter(|it| is_free(b, it.status));
        match known {
            Some(old) => compare(work, (old, new), owner),
            None => came(work, (new, a), owner),
        }
    }
}

/// Whether a status is not named by an operation.
fn is_free(operation: &Operation, status: StatusPattern) -> bool {
    !operation.outcomes.iter().any(|it| it.status == status)
}

/// The outcome that takes the place of a whole class: a status of it that was not
/// named before.
fn covered<'b>((a, b): (&Operation, &'b Operation), status: StatusPattern) -> Option<&'b Outcome> {
    let StatusPattern::Class(class) = status else { return None };
    b.outcomes.iter().find(|it| match it.status {
        StatusPattern::Exact(code) => code / 100 == u16::from(class) && is_free(a, it.status),
        StatusPattern::Class(_) | StatusPattern::Default => false,
    })
}

/// The outcome of an operation that means a status without naming it.
fn covering(operation: &Operation, status: StatusPattern) -> Option<&Outcome> {
    let class = match status {
        StatusPattern::Exact(code) => u8::try_from(code / 100).ok(),
        StatusPattern::Class(_) | StatusPattern::Default => None,
    };
    let find = |status| operation.outcomes.iter().find(|it| it.status == status);
    let by_class = class.and_then(|it| find(StatusPattern::Class(it)));
    let success = status.is_success();
    by_class.or_else(|| {
        // `default` means success only where nothing else does.
        let alone = !operation.outcomes.iter().any(|it| it.status.is_success());
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
        flow: Flow::Response,
        wire: Wire::Typed,
        places,
        noun: format!("the answer with status {}", status_word(it.status)),
        subject: status_word(it.status),
        bounds: None,
        is_optional: false,
    }
}

fn gone(work: &mut Work<'_>, (old, b): (&Outcome, &Operation), owner: Owner) {
    let success = old.status.is_success();
    let rule = if success { &rules::SUCCESS_REMOVED } else { &rules::FAILURE_REMOVED };
    let spot = spot_of(old, Places::gone(old.origin), owner);
    let delta = Delta::removed(rule, old.origin).saying(format!("{} is gone", spot.noun));
    // Who loses the rest of a class may never have met it.
    let is_rest = matches!(old.status, StatusPattern::Class(_))
        && b.outcomes.iter().any(|it| it.status.is_success());
    let verdict = (success && is_rest).then_some(Verdict::Always(Severity::Risky));
    let effect = nothing_to_read(old, b);
    report(work, Delta { motion: Motion::Narrower, verdict, effect, ..delta }, &spot);
}

/// Answers of no body are one type, however many statuses stand for them.
fn nothing_to_read(one: &Outcome, others: &Operation) -> Option<(Effect, Effect)> {
    let is_empty = |it: &Outcome| it.media.is_empty() && it.headers.is_empty();
    let mut kept = others.successes().filter(|it| it.status != one.status).peekable();
    let alike = kept.peek().is_some() && kept.all(is_empty);
    (one.status.is_success() && is_empty(one) && alike).then_some((Effect::None, Effect::None))
}

fn came(work: &mut Work<'_>, (new, a): (&Outcome, &Operation), owner: Owner) {
    let success = new.status.is_success();
    let rule = if success { &rules::SUCCESS_ADDED } else { &rules::FAILURE_ADDED };
    let spot = spot_of(new, Places::new(new.origin), owner);
    let delta = Delta::added(rule, new.origin).saying(format!("{} is new", spot.noun));
    let effect = nothing_to_read(new, a);
    report(work, Delta { motion: Motion::Wider, effect, ..delta }, &spot);
}

fn report(work: &mut Work<'_>, delta: Delta, spot: &Spot<'_>) {
    let delta = delta.of(&spot.subject);
    work.report(spot.owner, Delta { steps: spot.steps.clone(), flow: spot.flow, ..delta });
}

fn compare(work: &mut Work<'_>, (old, new): (&Outcome, &Outcome), owner: Owner) {
    let Outcome { status: _, docs, headers, media, origin } = old;
    let spot = spot_of(new, Places::both(*origin, new.origin), owner);
    prose::compare(work, (docs, &new.docs), &spot);
    header::compare_all(work, (headers, &new.headers), &spot);
    media::compare_all(work, (media, &new.media), &spot);
}
