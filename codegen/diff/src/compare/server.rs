//! Where an API runs.

use specloom_ir::{Server, ServerVariable};

use crate::change::Motion;
use crate::delta::{Delta, Flow, Owner, Places};
use crate::rules;
use crate::work::Work;

/// Compares two lists of servers. The first is the one that clients use.
pub fn compare_all(work: &mut Work<'_>, (a, b): (&[Server], &[Server]), owner: Owner) {
    let mut report = |delta: Delta| work.report(owner, Delta { flow: Flow::None, ..delta });
    if let (Some(old), Some(new)) = (a.first(), b.first())
        && old.url != new.url
    {
        let places = Places::both(old.origin, new.origin);
        let delta =
            Delta::changed(&rules::server_changed::RULE, Motion::Neutral, places).of(&*old.url);
        let message = format!("clients use `{}` instead of `{}`", new.url, old.url);
        report(delta.from_to(&*old.url, &*new.url).saying(message));
    }
    for (at, old) in a.iter().enumerate() {
        match same(old, b) {
            Some(new) => {
                if let Some(says) = difference(old, new) {
                    let places = Places::both(old.origin, new.origin);
                    let delta =
                        Delta::changed(&rules::server_changed::RULE, Motion::Neutral, places);
                    let message = format!("the server `{}` {says}", old.url);
                    report(delta.of(&*old.url).saying(message));
                }
            }
            None if at > 0 || b.is_empty() => {
                let delta = Delta::removed(&rules::server_removed::RULE, old.origin).of(&*old.url);
                report(delta.saying(format!("the server `{}` is gone", old.url)));
            }
            None => {}
        }
    }
    for (at, new) in b.iter().enumerate() {
        if same(new, a).is_none() && (at > 0 || a.is_empty()) {
            let delta = Delta::added(&rules::server_added::RULE, new.origin).of(&*new.url);
            report(delta.saying(format!("the server `{}` is new", new.url)));
        }
    }
}

/// The server at the address of another one; of several the one that does not differ.
fn same<'b>(old: &Server, list: &'b [Server]) -> Option<&'b Server> {
    let mut there = list.iter().filter(|it| it.url == old.url);
    there.clone().find(|it| difference(old, it).is_none()).or_else(|| there.next())
}

/// What differs between two servers at one address.
fn difference(old: &Server, new: &Server) -> Option<String> {
    let Server { url: _, name: _, docs: _, variables, origin: _ } = old;
    for variable in variables {
        let ServerVariable { name, default, choices, docs: _, origin: _ } = variable;
        let Some(it) = new.variables.iter().find(|it| it.name == *name) else {
            return Some(format!("no longer has the variable `{name}`"));
        };
        if *default != it.default {
            return Some(format!("has another default for the variable `{name}`"));
        }
        let refused = |it: &[Box<str>], old: &[Box<str>]| {
            !it.is_empty() && (old.is_empty() || old.iter().any(|old| !it.contains(old)))
        };
        if refused(&it.choices, choices) {
            return Some(format!("no longer takes all values for the variable `{name}`"));
        }
    }
    let is_new = |it: &&ServerVariable| !variables.iter().any(|old| old.name == it.name);
    let new = new.variables.iter().find(is_new);
    new.map(|it| format!("has the new variable `{}`", it.name))
}
