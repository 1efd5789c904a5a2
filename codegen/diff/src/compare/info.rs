//! What an API is called, and its version.

use specloom_ir::Info;

use crate::change::{Motion, Severity};
use crate::compare::spot::Spot;
use crate::delta::{Delta, Flow, Owner, Places};
use crate::graph::Wire;
use crate::rule::Rule;
use crate::rules;
use crate::work::Work;

/// Compares what two APIs are called.
pub fn compare(work: &mut Work<'_>) {
    let (base, revised) = (work.base, work.revised);
    let Info { title, version: _, docs, terms, contact, license } = &base.info;
    let new = &revised.info;
    let spot = Spot {
        owner: Owner::Api,
        steps: Vec::new(),
        flow: Flow::None,
        wire: Wire::Typed,
        places: Places::both(base.origin, revised.origin),
        noun: "the API".into(),
        subject: String::new(),
        bounds: None,
        is_optional: false,
    };
    if *title != new.title
        || *terms != new.terms
        || *contact != new.contact
        || *license != new.license
    {
        let delta = Delta::changed(&rules::docs_changed::RULE, Motion::Neutral, spot.places);
        let delta = delta.of("info").saying("the API has another title, licence or contact");
        work.report(Owner::Api, Delta { flow: Flow::None, ..delta });
    }
    super::prose::compare(work, (docs, &new.docs), &spot);
    super::prose::compare_extensions(work, (&base.extensions, &revised.extensions), &spot);
}

/// Compares the versions, once all else is known: `worst` is the gravest verdict.
pub fn compare_versions(work: &mut Work<'_>, worst: Option<Severity>) {
    if !work.policy.versions {
        return;
    }
    let (before, after) = (&work.base.info.version, &work.revised.info.version);
    let (Some(a), Some(b)) = (read(before), read(after)) else { return };
    let changed = worst.is_some_and(|it| it > Severity::Docs);
    let rule: &'static Rule = match a.cmp(&b) {
        std::cmp::Ordering::Greater => &rules::version_lowered::RULE,
        std::cmp::Ordering::Equal if changed => &rules::version_not_raised::RULE,
        std::cmp::Ordering::Equal => return,
        std::cmp::Ordering::Less => {
            let breaks = worst == Some(Severity::Breaking);
            let is_major = b.0 > a.0 || (a.0 == 0 && b.1 > a.1);
            if !breaks || is_major {
                return;
            }
            &rules::version_major_not_raised::RULE
        }
    };
    let places = Places::both(work.base.origin, work.revised.origin);
    let message = format!("the version is `{after}`, it was `{before}`");
    let delta = Delta::changed(rule, Motion::Neutral, places);
    let delta = delta.of("version").from_to(&**before, &**after).saying(message);
    work.report(Owner::Api, Delta { flow: Flow::None, ..delta });
}

/// A version by Semantic Versioning 2.0.0: numbers, then whether it is released.
fn read(text: &str) -> Option<(u64, u64, u64, bool)> {
    let text = text.split('+').next()?;
    let (numbers, rest) = text.split_once('-').map_or((text, None), |it| (it.0, Some(it.1)));
    let mut numbers = numbers.split('.').map(|it| it.parse::<u64>().ok());
    let version = (numbers.next()??, numbers.next()??, numbers.next()??, rest.is_none());
    numbers.next().is_none().then_some(version)
}
