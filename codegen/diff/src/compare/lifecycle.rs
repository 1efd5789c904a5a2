//! What is announced: deprecations, sunsets, stability.

use specloom_ir::{Deprecation, Docs};

use crate::change::{Motion, Severity};
use crate::compare::spot::Spot;
use crate::delta::Delta;
use crate::policy::{Day, Policy, Stability};
use crate::rule::{Rule, Verdict};
use crate::rules;
use crate::work::Work;

/// Compares what is announced of a thing.
pub fn compare(work: &mut Work<'_>, (a, b): (&Docs, &Docs), spot: &Spot<'_>) {
    if a.deprecation == b.deprecation && a.stability == b.stability {
        return;
    }
    compare_stability(work, (a.stability.as_deref(), b.stability.as_deref()), spot);
    let days = days_of(work.policy, b.stability.as_deref());
    match (&a.deprecation, &b.deprecation) {
        (None, None) => {}
        (Some(_), None) => note(work, &rules::undeprecated::RULE, "is no longer deprecated", spot),
        (None, Some(new)) => announce(work, new, days, spot),
        (Some(old), Some(new)) => compare_sunsets(work, (old, new), days, spot),
    }
}

/// How long a thing must go on once it is deprecated.
fn days_of(policy: &Policy, stability: Option<&str>) -> u32 {
    match stability.map_or(Some(Stability::Stable), Stability::read) {
        Some(Stability::Stable) => policy.sunset_days.stable,
        Some(Stability::Beta) => policy.sunset_days.beta,
        Some(Stability::Alpha | Stability::Draft) | None => 0,
    }
}

fn note(work: &mut Work<'_>, rule: &'static Rule, says: &str, spot: &Spot<'_>) {
    let delta = Delta::changed(rule, Motion::Neutral, spot.places).of(&spot.subject);
    let delta = delta.saying(format!("{} {says}", spot.noun));
    work.report(spot.owner, Delta { steps: spot.steps.clone(), flow: spot.flow, ..delta });
}

fn announce(work: &mut Work<'_>, new: &Deprecation, days: u32, spot: &Spot<'_>) {
    let Some(text) = &new.sunset else {
        note(work, &rules::deprecated::RULE, "is deprecated", spot);
        if days > 0 {
            note(work, &rules::sunset_missing::RULE, "is deprecated without a sunset", spot);
        }
        return;
    };
    let Some(sunset) = Day::read(text) else {
        note(
            work,
            &rules::sunset_invalid::RULE,
            &format!("has a sunset that is no date: `{text}`"),
            spot,
        );
        return;
    };
    if is_too_soon(work.policy, sunset, days) {
        let says = format!("is deprecated and may be gone after {text}, which is too soon");
        note(work, &rules::sunset_too_soon::RULE, &says, spot);
    } else {
        note(
            work,
            &rules::deprecated::RULE,
            &format!("is deprecated and may be gone after {text}"),
            spot,
        );
    }
}

/// Whether a sunset leaves fewer days than are demanded. Without a day to count
/// from, none is too soon.
fn is_too_soon(policy: &Policy, sunset: Day, days: u32) -> bool {
    policy.today.is_some_and(|today| sunset.0 - today.0 < i64::from(days))
}

fn compare_sunsets(
    work: &mut Work<'_>,
    (old, new): (&Deprecation, &Deprecation),
    days: u32,
    spot: &Spot<'_>,
) {
    let (before, text) = match (&old.sunset, &new.sunset) {
        (a, b) if a == b => return,
        (_, None) => {
            note(work, &rules::sunset_removed::RULE, "no longer has a sunset", spot);
            return;
        }
        (before, Some(text)) => (before.as_deref().unwrap_or("no day"), text),
    };
    let earlier = old.sunset.as_deref().and_then(Day::read);
    let readable = earlier.is_some() || old.sunset.is_none();
    let Some(sunset) = Day::read(text).filter(|_| readable) else {
        let wrong = if Day::read(text).is_none() { &**text } else { before };
        let says = format!("has, or had, a sunset that is no date: `{wrong}`");
        note(work, &rules::sunset_invalid::RULE, &says, spot);
        return;
    };
    let is_earlier = earlier.is_some_and(|it| sunset < it);
    let is_hasty = work.policy.today.is_none() || is_too_soon(work.policy, sunset, days);
    let (rule, term) = match (is_earlier, earlier) {
        (true, _) if is_hasty => (&rules::sunset_moved_earlier::RULE, "already"),
        (_, None) if days > 0 && work.policy.today.is_some() && is_hasty => {
            (&rules::sunset_too_soon::RULE, "already")
        }
        (true | false, _) => (&rules::sunset_changed::RULE, "only"),
    };
    let says = format!("may be gone {term} after {text} instead of {before}");
    let delta = Delta::changed(rule, Motion::Neutral, spot.places).of(&spot.subject);
    let delta = delta.from_to(before, &**text).saying(format!("{} {says}", spot.noun));
    work.report(spot.owner, Delta { steps: spot.steps.clone(), flow: spot.flow, ..delta });
}

fn compare_stability(work: &mut Work<'_>, (a, b): (Option<&str>, Option<&str>), spot: &Spot<'_>) {
    if a == b {
        return;
    }
    let read = |it: Option<&str>| it.map_or(Some(Stability::Stable), Stability::read);
    // What nobody could read is said once, also when it is mended.
    let Some(after) = read(b).filter(|_| read(a).is_some()) else {
        let term = if read(b).is_none() { b } else { a }.unwrap_or_default();
        note(
            work,
            &rules::stability_invalid::RULE,
            &format!("has the unknown stability `{term}`"),
            spot,
        );
        return;
    };
    let before = read(a).unwrap_or(Stability::Draft);
    let term = |it: Option<&str>| it.unwrap_or("stable").to_owned();
    let (rule, motion) = match before.cmp(&after) {
        std::cmp::Ordering::Equal => return,
        std::cmp::Ordering::Less => (&rules::stability_raised::RULE, "is"),
        std::cmp::Ordering::Greater => (&rules::stability_lowered::RULE, "is only"),
    };
    let delta = Delta::changed(rule, Motion::Neutral, spot.places).of(&spot.subject);
    let message = format!("{} {motion} {} instead of {}", spot.noun, term(b), term(a));
    let delta = delta.from_to(term(a), term(b)).saying(message);
    work.report(spot.owner, Delta { steps: spot.steps.clone(), flow: spot.flow, ..delta });
}

/// How a removal was announced.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Announcement {
    /// Not at all.
    None,
    /// It was deprecated, and its sunset is past if it had one.
    Kept,
    /// It was deprecated, and its sunset is still to come or is no date.
    Broken,
}

/// How the removal of a thing was announced.
pub fn announcement(policy: &Policy, docs: &Docs) -> Announcement {
    let Some(deprecation) = &docs.deprecation else { return Announcement::None };
    let Some(text) = &deprecation.sunset else {
        let demanded = days_of(policy, docs.stability.as_deref()) > 0;
        return if demanded { Announcement::None } else { Announcement::Kept };
    };
    match (Day::read(text), policy.today) {
        (Some(sunset), Some(today)) if sunset <= today => Announcement::Kept,
        (Some(_), Some(_)) | (None, _) => Announcement::Broken,
        // Nobody said which day it is: the promise cannot be held against anyone.
        (Some(_), None) => Announcement::Kept,
    }
}

/// The verdict on the removal of a value that was announced; `None` for one that
/// was not.
pub fn removed(work: &Work<'_>, docs: &Docs) -> Option<Verdict> {
    match announcement(work.policy, docs) {
        Announcement::Kept => Some(Verdict::Always(Severity::Safe)),
        Announcement::None | Announcement::Broken => None,
    }
}
