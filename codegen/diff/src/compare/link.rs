//! What may be asked for next, with what an answer holds.

use specloom_ir::{Api, Link, LinkTarget};

use crate::change::Motion;
use crate::compare::prose;
use crate::compare::spot::Spot;
use crate::delta::{Delta, Flow, Places};
use crate::rules;
use crate::targets::Index;
use crate::work::{Work, request_line};

/// Compares the links of two answers, by name.
pub fn compare_all(work: &mut Work<'_>, (a, b): (&[Link], &[Link]), of: &Spot<'_>) {
    for old in a {
        if let Some(new) = b.iter().find(|it| it.name == old.name) {
            compare(work, (old, new), of);
        } else {
            let delta = Delta::removed(&rules::link_removed::RULE, old.origin);
            report(work, delta.of(&*old.name.wire), &format!("{} is gone", noun(old, of)), of);
        }
    }
    for new in b.iter().filter(|it| !a.iter().any(|old| old.name == it.name)) {
        let delta = Delta::added(&rules::link_added::RULE, new.origin);
        report(work, delta.of(&*new.name.wire), &format!("{} is new", noun(new, of)), of);
    }
}

fn noun(link: &Link, of: &Spot<'_>) -> String {
    format!("the link `{}` of {}", link.name, of.noun)
}

fn report(work: &mut Work<'_>, delta: Delta, says: &str, of: &Spot<'_>) {
    let delta = delta.saying(says);
    work.report(of.owner, Delta { steps: of.steps.clone(), flow: Flow::None, ..delta });
}

fn compare(work: &mut Work<'_>, (old, new): (&Link, &Link), of: &Spot<'_>) {
    let Link { name, docs, target, params, body, server, origin } = old;
    let places = Places::both(*origin, new.origin);
    let noun = noun(new, of);
    let note = |work: &mut Work<'_>, what: &str, (before, after): (String, String)| {
        let delta = Delta::changed(&rules::link_changed::RULE, Motion::Neutral, places);
        let says = format!("{noun} {what} `{after}` instead of `{before}`");
        let delta = delta.of(format!("{name} {what}")).from_to(before, after);
        report(work, delta, &says, of);
    };
    if !leads_alike(work, (target.as_ref(), new.target.as_ref())) {
        let targets = work.targets();
        let (a, b) = (
            target_text((work.base, &targets.base), target.as_ref()),
            target_text((work.revised, &targets.revised), new.target.as_ref()),
        );
        note(work, "leads to", (a, b));
    }
    if server != &new.server {
        let text = |it: &Option<Box<str>>| it.as_deref().unwrap_or("the same server").to_owned();
        note(work, "is asked for at", (text(server), text(&new.server)));
    }
    if *params != new.params {
        note(work, "gives", (params_text(old), params_text(new)));
    }
    if *body != new.body {
        let text = |it: &Link| it.body.as_ref().map_or("nothing".to_owned(), ToString::to_string);
        note(work, "sends", (text(old), text(new)));
    }
    let spot = Spot { places, noun, subject: name.to_string(), flow: Flow::None, ..of.clone() };
    prose::compare(work, (docs, &new.docs), &spot);
}

/// Whether two links lead to operations that are one pair, or else to one thing by
/// its name.
fn leads_alike(work: &Work<'_>, (a, b): (Option<&LinkTarget>, Option<&LinkTarget>)) -> bool {
    let (Some(old), Some(new)) = (a, b) else { return a.is_none() && b.is_none() };
    let targets = work.targets();
    match (targets.base.find(old), targets.revised.find(new)) {
        (Some(old), Some(new)) => targets.pairs.contains(&(old, new)),
        (None, None) => old == new,
        (Some(_), None) | (None, Some(_)) => false,
    }
}

fn target_text((api, index): (&Api, &Index<'_>), target: Option<&LinkTarget>) -> String {
    let known = target.and_then(|it| index.find(it)).and_then(|it| api.operations.get(it));
    match (known, target) {
        (Some(it), _) => request_line(it),
        (None, Some(LinkTarget::Named(text) | LinkTarget::Elsewhere(text))) => text.to_string(),
        (None, Some(LinkTarget::At { method, path })) => format!("{} {path}", method.as_str()),
        (None, None) => "nothing".to_owned(),
    }
}

fn params_text(link: &Link) -> String {
    let params: Vec<String> =
        link.params.iter().map(|(name, it)| format!("{name} = {it}")).collect();
    if params.is_empty() { "nothing".to_owned() } else { params.join(", ") }
}
