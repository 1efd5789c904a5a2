//! What the author says of things.

use specloom_ir::{Docs, Extensions};

use crate::change::Motion;
use crate::compare::spot::Spot;
use crate::delta::Delta;
use crate::rules;
use crate::work::Work;

/// Compares prose and examples.
pub fn compare(work: &mut Work<'_>, (a, b): (&Docs, &Docs), spot: &Spot<'_>) {
    // What is announced is compared by `lifecycle`.
    let Docs { summary, description, deprecation: _, examples, link, stability: _ } = a;
    let is_same = *summary == b.summary && *description == b.description;
    // In which order examples stand says nothing.
    let same_examples =
        examples.len() == b.examples.len() && examples.iter().all(|it| b.examples.contains(it));
    if is_same && same_examples && *link == b.link {
        return;
    }
    note(work, "is described otherwise", spot);
}

/// Compares what else the author wrote.
pub fn compare_extensions(
    work: &mut Work<'_>,
    (a, b): (&Extensions, &Extensions),
    spot: &Spot<'_>,
) {
    let read_elsewhere = |key: &str| {
        ["x-stability-level", "x-sunset", "x-extensible-enum", "x-deprecated-values"].contains(&key)
            || key.starts_with("x-deprecated-")
    };
    let one = |a: &Extensions, b: &Extensions| {
        a.iter()
            .find(|(key, it)| !read_elsewhere(key) && b.get(key) != Some(it))
            .map(|it| it.0.clone())
    };
    if let Some(key) = one(a, b).or_else(|| one(b, a)) {
        note(work, &format!("has another `{key}`"), spot);
    }
}

fn note(work: &mut Work<'_>, says: &str, spot: &Spot<'_>) {
    let delta = Delta::changed(&rules::docs_changed::RULE, Motion::Neutral, spot.places);
    let delta = delta.of(&spot.subject).saying(format!("{} {says}", spot.noun));
    work.report(spot.owner, Delta { steps: spot.steps.clone(), flow: spot.flow, ..delta });
}
