//! What is announced: deprecations, sunsets, stability.

use specloom_ir::{Deprecation, Docs};

use crate::change::{Motion, Severity};
use crate::compare::spot::Spot;
use crate::delta::Delta;
use crate::policy::{Day, Policy, Stability};
use crate::rule::{Rule, Verdict};
use crate::rules::lifecycle as rules;
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
        (Some(_), None) => note(work, &rules::UNDEPRECATED, "is no longer deprecated", spot),
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
        note(work, &rules::DEPRECATED, "is deprecated", spot);
        if days > 0 {
            note(work, &rules::SUNSET_MISSING, "is deprecated without a sunset", spot);
        }
        return;
    };
    let Some(sunset) = Day::read(text) else {
        note(
            work,
            &rules::SUNSET_INVALID,
            &format!("has a sunset that is no date: `{text}`"),
            spot,
        );
        return;
    };
    if is_too_soon(work.policy, sunset, days) {
        let says = format!("is deprecated and may be gone after {text}, which is too soon");
        note(work, &rules::SUNSET_TOO_SOON, &says, spot);
    } else {
        note(
            work,
            &rules::DEPRECATED,
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
            note(work, &rules::SUNSET_REMOVED, "no longer has a sunset", spot);
            return;
        }
        (before, Some(text)) => (before.as_deref().unwrap_or("no day"), text),
    };
    let earlier = old.sunset.as_deref().and_then(Day::read);
    let Some(sunset) = Day::read(text) else {
        note(
            work,
            &rules::SUNSET_INVALID,
            &format!("has a sunset that is no date: `{text}`"),
            spot,
        );
        return;
    };
    let is_earlier = earlier.is_some_and(|it| sunset < it);
    let is_hasty = work.policy.today.is_none() || is_too_soon(work.policy, sunset, days);
    let (rule, word) = match (is_earlier, earlier) {
        (true, _) if is_hasty => (&rules::SUNSET_MOVED_EARLIER, "already"),
        (_, None) if days > 0 && work.policy.today.is_some() && is_hasty => {
            (&rules::SUNSET_TOO_SOON, "already")
        }
        (true | false, _) => (&rules::SUNSET_CHANGED, "only"),
    };
    let says = format!("may be gone {word} after {text} instead of {before}");
    let delta = Delta::changed(rule, Motion::Neutral, spot.places).of(&spot.subject);
    let delta = delta.from_to(before, &**text).saying(format!("{} {says}", spot.noun));
    work.report(spot.owner, Delta { steps: spot.steps.clone(), flow: spot.flow, ..delta });
}

fn compare_stability(work: &mut Work<'_>, (a, b): (Option<&str>, Option<&str>), spot: &Spot<'_>) {
    if a == b {
        return;
    }
    let read = |it: Option<&str>| it.map_or(Some(Stability::Stable), Stability::read);
    let Some(after) = read(b) else {
        let word = b.unwrap_or_default();
        note(work, &rules::STABILITY_INVALID, &format!("has the unknown stability `{word}`"), spot);
        return;
    };
    let before = read(a).unwrap_or(Stability::Draft);
    let word = |it: Option<&str>| it.unwrap_or("stable").to_owned();
    let (rule, motion) = match before.cmp(&after) {
        std::cmp::Ordering::Equal => return,
        std::cmp::Ordering::Less => (&rules::STABILITY_RAISED, "is"),
        std::cmp::Ordering::Greater => (&rules::STABILITY_LOWERED, "is only"),
    };
    let delta = Delta::changed(rule, Motion::Neutral, spot.places).of(&spot.subject);
    let message = format!("{} {motion} {} instead of {}", spot.noun, word(b), word(a));
    let delta = delta.from_to(word(a), word(b)).saying(message);
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
