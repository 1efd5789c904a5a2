//! The kinds of objects that an ontology knows.

use specloom_ir::{Entity, TypeId, TypeRef};

use crate::change::Motion;
use crate::compare::spot::Spot;
use crate::compare::uses;
use crate::delta::{Delta, Flow, Owner, Places};
use crate::graph::Wire;
use crate::rules;
use crate::work::Work;

/// Compares the kinds of objects of two ontologies, by name.
pub fn compare(work: &mut Work<'_>) {
    let (base, revised) = (work.base, work.revised);
    for old in &base.entities {
        if let Some(new) = revised.entities.iter().find(|it| it.name == old.name) {
            compare_both(work, (old, new));
        } else {
            let delta =
                Delta::removed(&rules::entity_removed::RULE, old.origin).of(&*old.name.wire);
            note(work, delta.saying(format!("objects of `{}` are gone", old.name)));
        }
    }
    for new in &revised.entities {
        if !base.entities.iter().any(|it| it.name == new.name) {
            let delta = Delta::added(&rules::entity_added::RULE, new.origin).of(&*new.name.wire);
            note(work, delta.saying(format!("objects of `{}` are new", new.name)));
        }
    }
}

fn note(work: &mut Work<'_>, delta: Delta) {
    work.report(Owner::Api, Delta { flow: Flow::None, ..delta });
}

fn compare_both(work: &mut Work<'_>, (old, new): (&Entity, &Entity)) {
    let Entity { name, docs: _, object, changes, key, links, origin } = old;
    let places = Places::both(*origin, new.origin);
    let changed = |what: String| {
        let delta = Delta::changed(&rules::entity_changed::RULE, Motion::Both, places);
        let message = format!("objects of `{name}` {what}");
        delta.of(format!("{name} {what}")).saying(message)
    };
    if *key != new.key {
        note(work, changed(format!("are found by `{}` instead of `{key}`", new.key)));
    }
    for link in links {
        let same = new.links.iter().find(|it| it.name == link.name);
        match same {
            None => note(work, changed(format!("no longer have the link `{}`", link.name))),
            Some(it) if it.cardinality != link.cardinality => {
                note(work, changed(format!("have another number behind the link `{}`", link.name)));
            }
            Some(_) => {}
        }
    }
    let spot = |noun: &str, flow| Spot {
        owner: Owner::Api,
        steps: Vec::new(),
        flow,
        wire: Wire::Typed,
        places,
        noun: format!("{noun} of `{name}`"),
        subject: name.to_string(),
        bounds: None,
        is_optional: false,
    };
    let whole = |id: TypeId| TypeRef { id, nullable: false };
    uses::compare(work, (whole(*object), whole(new.object)), &spot("an object", Flow::Response));
    uses::compare(work, (whole(*changes), whole(new.changes)), &spot("changes", Flow::Request));
}
