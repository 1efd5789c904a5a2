//! Directives and roots of a schema of GraphQL.

use specloom_ir::graphql::is_executable;
use specloom_ir::{Directive, DirectiveArgument, DirectiveUse, GraphQlSchema, Root};

use crate::change::{Kind, Motion, Severity};
use crate::compare::default::default_delta;
use crate::compare::spot::Spot;
use crate::delta::{Delta, Flow, Owner, Places};
use crate::graph::Wire;
use crate::rule::{Rule, Verdict};
use crate::rules;
use crate::work::Work;

/// Compares what two schemas say besides their types and root fields.
pub fn compare(work: &mut Work<'_>, sides: (Option<&GraphQlSchema>, Option<&GraphQlSchema>)) {
    let (Some(base), Some(revised)) = sides else { return };
    let GraphQlSchema { roots, directives } = base;
    for old in roots {
        if let Some(new) = revised.roots.iter().find(|it| it.kind == old.kind) {
            compare_roots(work, (old, new));
        }
    }
    for old in directives {
        match revised.directives.iter().find(|it| it.name == old.name) {
            Some(new) => compare_both(work, (old, new)),
            None => remove(work, old),
        }
    }
    for new in revised.directives.iter().filter(|it| !directives.iter().any(|a| a.name == it.name))
    {
        let delta =
            Delta::added(&rules::directive_added::RULE, new.origin).of(format!("@{}", new.name));
        note(work, delta.saying(format!("the directive `@{}` is new", new.name)));
        compare_uses(work, (&[], &new.uses), &new.name.wire);
    }
}

fn note(work: &mut Work<'_>, delta: Delta) {
    work.report(Owner::Api, Delta { flow: Flow::None, ..delta });
}

fn compare_roots(work: &mut Work<'_>, (old, new): (&Root, &Root)) {
    let Root { kind, name, origin } = old;
    if *name == new.name {
        return;
    }
    let places = Places::both(*origin, new.origin);
    let root = kind.as_str();
    let message = format!("the type `{name}` of the {root} root is called `{}` now", new.name);
    let delta = Delta::changed(&rules::type_renamed::RULE, Motion::Neutral, places).of(root);
    let delta = delta.from_to(name.to_string(), new.name.to_string()).saying(message);
    // A fragment of the root names it.
    let verdict = Some(Verdict::Always(Severity::Breaking));
    note(work, Delta { kind: Kind::Renamed, verdict, ..delta });
}

/// How grave it is: a directive that clients cannot write is between the platform
/// and its tools.
fn weighed(it: &Directive, severity: Severity) -> Verdict {
    let most = if it.is_executable() { Severity::Breaking } else { Severity::Safe };
    Verdict::Always(severity.min(most))
}

fn remove(work: &mut Work<'_>, old: &Directive) {
    let delta =
        Delta::removed(&rules::directive_removed::RULE, old.origin).of(format!("@{}", old.name));
    let delta = delta.saying(format!("the directive `@{}` is gone", old.name));
    note(work, Delta { verdict: Some(weighed(old, Severity::Breaking)), ..delta });
    compare_uses(work, (&old.uses, &[]), &old.name.wire);
}

fn compare_both(work: &mut Work<'_>, (old, new): (&Directive, &Directive)) {
    let Directive { name, docs, arguments, places: _, repeatable: _, uses, origin } = old;
    let at = Places::both(*origin, new.origin);
    compare_places(work, (old, new), at);
    compare_repeats(work, (old, new), at);
    if docs != &new.docs {
        let delta =
            Delta::changed(&rules::docs_changed::RULE, Motion::Neutral, at).of(format!("@{name}"));
        note(work, delta.saying(format!("the directive `@{name}` is described otherwise")));
    }
    for it in arguments {
        if let Some(now) = new.arguments.iter().find(|new| new.name == it.name) {
            compare_arguments(work, (it, now), new);
        } else {
            let delta = Delta::removed(&rules::param_removed::RULE, it.origin);
            let verdict = Some(weighed(old, Severity::Breaking));
            argument(work, (Delta { verdict, ..delta }, "is gone"), (it, old));
        }
    }
    for it in new.arguments.iter().filter(|it| !arguments.iter().any(|a| a.name == it.name)) {
        let (rule, says, severity) = if it.is_required() {
            (&rules::param_added_required::RULE, "is new and required", Severity::Breaking)
        } else {
            (&rules::param_added_optional::RULE, "is new and optional", Severity::Safe)
        };
        let delta = Delta::added(rule, it.origin);
        let verdict = Some(weighed(new, severity));
        argument(work, (Delta { verdict, ..delta }, says), (it, new));
    }
    compare_uses(work, (uses, &new.uses), &name.wire);
}

fn compare_repeats(work: &mut Work<'_>, (old, new): (&Directive, &Directive), at: Places) {
    let (rule, says, severity): (&'static Rule, _, _) = match (old.repeatable, new.repeatable) {
        (true, true) | (false, false) => return,
        (true, false) => (
            &rules::directive_narrowed::RULE,
            "may stand only once in a place now",
            Severity::Breaking,
        ),
        (false, true) => (
            &rules::directive_widened::RULE,
            "may stand more than once in a place now",
            Severity::Safe,
        ),
    };
    let delta = Delta::changed(rule, Motion::Neutral, at).of(format!("@{} repeatable", old.name));
    let delta = delta.saying(format!("the directive `@{}` {says}", old.name));
    note(work, Delta { verdict: Some(weighed(old, severity)), ..delta });
}

/// Compares where a directive may stand.
fn compare_places(work: &mut Work<'_>, (old, new): (&Directive, &Directive), at: Places) {
    let subject = format!("@{}", old.name);
    for place in old.places.iter().filter(|it| !new.places.contains(it)) {
        let delta = Delta::changed(&rules::directive_narrowed::RULE, Motion::Neutral, at);
        let delta = delta.of(format!("{subject} {place}"));
        let own = !is_executable(place);
        let verdict = own.then_some(Verdict::Always(Severity::Safe));
        let message = format!("the directive `{subject}` may no longer stand on `{place}`");
        note(work, Delta { verdict, ..delta.saying(message) });
    }
    for place in new.places.iter().filter(|it| !old.places.contains(it)) {
        let delta = Delta::changed(&rules::directive_widened::RULE, Motion::Neutral, at);
        let delta = delta.of(format!("{subject} {place}"));
        note(work, delta.saying(format!("the directive `{subject}` may stand on `{place}`")));
    }
}

/// Reports a delta of an argument.
fn argument(
    work: &mut Work<'_>,
    (delta, says): (Delta, &str),
    (it, of): (&DirectiveArgument, &Directive),
) {
    let message = format!("argument `{}` of the directive `@{}` {says}", it.name, of.name);
    note(work, delta.of(format!("@{}({}:)", of.name, it.name)).saying(message));
}

fn compare_arguments(
    work: &mut Work<'_>,
    (old, new): (&DirectiveArgument, &DirectiveArgument),
    of: &Directive,
) {
    let DirectiveArgument { name: _, docs, ty, default, origin } = old;
    let at = Places::both(*origin, new.origin);
    if *ty != new.ty {
        let says = format!("is `{}` instead of `{ty}`", new.ty);
        argument(work, (other_type((ty, &new.ty), at, of), &says), (new, of));
    }
    let spot = Spot {
        owner: Owner::Api,
        steps: Vec::new(),
        flow: Flow::None,
        wire: Wire::Typed,
        places: at,
        noun: format!("argument `{}` of the directive `@{}`", new.name, of.name),
        subject: format!("@{}({}:)", of.name, new.name),
        bounds: None,
        is_optional: false,
    };
    let defaults = (default.as_ref(), new.default.as_ref());
    if let Some(delta) = default_delta(&rules::param_default_changed::RULE, defaults, &spot) {
        let verdict = Some(Verdict::Always(Severity::Risky));
        note(work, Delta { verdict, ..delta });
    }
    if docs != &new.docs {
        let delta = Delta::changed(&rules::docs_changed::RULE, Motion::Neutral, at);
        argument(work, (delta, "is described otherwise"), (new, of));
    }
}

/// An argument that need not be given any more takes all that it took.
fn other_type((old, new): (&str, &str), at: Places, of: &Directive) -> Delta {
    let (motion, severity) = if old.strip_suffix('!') == Some(new) {
        (Motion::Wider, Severity::Safe)
    } else {
        (Motion::Both, Severity::Breaking)
    };
    let delta = Delta::changed(&rules::type_changed::RULE, motion, at).from_to(old, new);
    Delta { verdict: Some(weighed(of, severity)), ..delta }
}

/// Compares where the schema itself uses a directive.
fn compare_uses(work: &mut Work<'_>, (a, b): (&[DirectiveUse], &[DirectiveUse]), name: &str) {
    let mut gone: Vec<&DirectiveUse> = a.iter().collect();
    let mut come: Vec<&DirectiveUse> = Vec::new();
    for new in b {
        let same = |it: &&DirectiveUse| it.on == new.on && it.arguments == new.arguments;
        match gone.iter().position(same) {
            Some(at) => drop(gone.remove(at)),
            None => come.push(new),
        }
    }
    for new in come {
        let old = gone.iter().position(|it| it.on == new.on).map(|at| gone.remove(at));
        let (kind, places, says) = match old {
            Some(old) => {
                (Kind::Changed, Places::both(old.origin, new.origin), "has other arguments")
            }
            None => (Kind::Added, Places::new(new.origin), "stands"),
        };
        usage(work, (kind, places), (new, name, says));
    }
    for old in gone {
        usage(work, (Kind::Removed, Places::gone(old.origin)), (old, name, "no longer stands"));
    }
}

fn usage(
    work: &mut Work<'_>,
    (kind, places): (Kind, Places),
    (it, name, says): (&DirectiveUse, &str, &str),
) {
    let delta = Delta::changed(&rules::directive_use_changed::RULE, Motion::Neutral, places);
    let delta = delta.of(format!("@{name}{} {}", it.arguments, it.on));
    let message = format!("the directive `@{name}` {says} on `{}`", it.on);
    note(work, Delta { kind, ..delta.saying(message) });
}
