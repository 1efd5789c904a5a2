//! How callers prove who they are.

use specloom_ir::{Api, AuthRequirement, AuthScheme, Scheme};

use crate::change::{Effect, Kind, Motion};
use crate::delta::{Delta, Flow, Owner, Places};
use crate::rule::Rule;
use crate::rules;
use crate::work::Work;

/// One way in: schemes, each with the scopes asked of it.
type Way = Vec<(String, Vec<String>)>;

/// The ways in, by the names of schemes. None at all is one that asks for nothing.
fn ways(api: &Api, requirement: &AuthRequirement) -> Vec<Way> {
    let name = |it: &specloom_ir::AuthUse| {
        let scheme = api.schemes.get(it.scheme).map(|it| it.name.to_string());
        let mut scopes: Vec<String> = it.scopes.iter().map(ToString::to_string).collect();
        scopes.sort();
        (scheme.unwrap_or_default(), scopes)
    };
    let mut ways: Vec<Way> = requirement
        .alternatives
        .iter()
        .map(|way| {
            let mut way: Way = way.iter().map(name).collect();
            way.sort();
            way
        })
        .collect();
    if ways.is_empty() {
        ways.push(Vec::new());
    }
    ways
}

/// Compares two requirements: who got in must still get in.
pub fn compare(
    work: &mut Work<'_>,
    (a, b): (&AuthRequirement, &AuthRequirement),
    (owner, places): (Owner, Places),
) {
    let (before, after) = (ways(work.base, a), ways(work.revised, b));
    // What every call needs is an argument of the client's constructor.
    let is_api = matches!(owner, Owner::Api) && given(&before) != given(&after);
    let effect = is_api.then_some((Effect::BreaksSource, Effect::BreaksSource));
    let report = |work: &mut Work<'_>, rule: &'static Rule, kind, way: &Way, says: &str| {
        let delta = Delta::changed(rule, Motion::Neutral, places).of(word(way));
        let delta = delta.saying(format!("{says} {}", word(way)));
        work.report(owner, Delta { kind, flow: Flow::None, effect, ..delta });
    };
    for way in before.iter().filter(|way| !after.iter().any(|it| suffices(way, it))) {
        if let Some(new) = after.iter().find(|it| has_schemes(it, way)) {
            report_scopes(work, (more(way, new), Motion::Narrower), (owner, places));
        } else {
            let says = "it no longer suffices to prove who one is by";
            report(work, &rules::auth_tightened::RULE, Kind::Removed, way, says);
        }
    }
    for way in after.iter().filter(|way| !before.iter().any(|it| suffices(way, it))) {
        match before.iter().find(|it| has_schemes(it, way)) {
            Some(old) => report_scopes(work, (more(way, old), Motion::Wider), (owner, places)),
            // More than before is asked: that is the other side of what was tightened.
            None if before.iter().any(|it| is_part(it, way)) => {}
            None => {
                let says = "it suffices to prove who one is by";
                report(work, &rules::auth_loosened::RULE, Kind::Added, way, says);
            }
        }
    }
}

/// Reports scopes that are needed from now on, or no longer.
fn report_scopes(
    work: &mut Work<'_>,
    (scopes, motion): (Vec<String>, Motion),
    (owner, places): (Owner, Places),
) {
    let (rule, kind, says) = match motion {
        Motion::Narrower => (&rules::auth_scope_added::RULE, Kind::Added, "is needed"),
        Motion::Wider | Motion::Neutral | Motion::Both | Motion::Unknown => {
            (&rules::auth_scope_removed::RULE, Kind::Removed, "is no longer needed")
        }
    };
    for scope in scopes {
        let delta = Delta::changed(rule, motion, places).of(scope.as_str());
        let delta = delta.saying(format!("the scope `{scope}` {says}"));
        work.report(owner, Delta { kind, flow: Flow::None, ..delta });
    }
}

/// The schemes of the first way in, if none of them is to give nothing.
fn given(ways: &[Way]) -> Vec<&str> {
    let first = ways.first().filter(|_| !ways.iter().any(Vec::is_empty));
    first.into_iter().flatten().map(|it| it.0.as_str()).collect()
}

/// Whether who has one way in has what another asks for.
fn suffices(has: &Way, asked: &Way) -> bool {
    asked.iter().all(|(scheme, scopes)| {
        let held = has.iter().find(|it| it.0 == *scheme);
        held.is_some_and(|it| scopes.iter().all(|scope| it.1.contains(scope)))
    })
}

/// Whether two ways name the same schemes.
fn has_schemes(a: &Way, b: &Way) -> bool {
    a.len() == b.len() && a.iter().zip(b).all(|(a, b)| a.0 == b.0)
}

/// Whether one way names a part of the schemes of another.
fn is_part(a: &Way, b: &Way) -> bool {
    a.iter().all(|it| b.iter().any(|other| other.0 == it.0))
}

/// The scopes that the second asks for and the first does not.
fn more(a: &Way, b: &Way) -> Vec<String> {
    let has =
        |scheme: &str, scope: &String| a.iter().any(|it| it.0 == scheme && it.1.contains(scope));
    let all = b.iter().flat_map(|(scheme, scopes)| scopes.iter().map(move |it| (scheme, it)));
    all.filter(|(scheme, scope)| !has(scheme, scope)).map(|it| it.1.clone()).collect()
}

fn word(way: &Way) -> String {
    if way.is_empty() {
        return "nothing".into();
    }
    way.iter().map(|it| format!("`{}`", it.0)).collect::<Vec<_>>().join(" and ")
}

/// Compares the schemes that are described.
pub fn compare_schemes(work: &mut Work<'_>) {
    let (base, revised) = (work.base, work.revised);
    for old in &base.schemes {
        let Scheme { name, docs: _, kind, origin, prefix } = old;
        if let Some(new) = revised.schemes.iter().find(|it| it.name == *name) {
            let places = Places::both(*origin, new.origin);
            compare_kinds(work, (kind, &new.kind), (&name.wire, places));
            if *prefix != new.prefix {
                let delta = Delta::changed(&rules::scheme_changed::RULE, Motion::Neutral, places);
                let message = format!("the security scheme `{name}` has another prefix");
                note(work, delta.of(format!("{name} prefix")).saying(message));
            }
        } else {
            let delta = Delta::removed(&rules::scheme_removed::RULE, *origin).of(&*name.wire);
            note(work, delta.saying(format!("the security scheme `{name}` is gone")));
        }
    }
    for new in
        revised.schemes.iter().filter(|it| !base.schemes.iter().any(|old| old.name == it.name))
    {
        let delta = Delta::added(&rules::scheme_added::RULE, new.origin).of(&*new.name.wire);
        note(work, delta.saying(format!("the security scheme `{}` is new", new.name)));
    }
}

fn note(work: &mut Work<'_>, delta: Delta) {
    work.report(Owner::Api, Delta { flow: Flow::None, ..delta });
}

/// The scopes of each flow, in the order of the alphabet.
fn scopes(flows: &[specloom_ir::Flow]) -> Vec<Vec<String>> {
    let of = |it: &specloom_ir::Flow| {
        let mut scopes: Vec<String> = it.scopes.iter().map(|it| format!("{it:?}")).collect();
        scopes.sort();
        scopes
    };
    flows.iter().map(of).collect()
}

/// Flows without their scopes.
fn plain(flows: &[specloom_ir::Flow]) -> Vec<specloom_ir::Flow> {
    let bare = |it: &specloom_ir::Flow| specloom_ir::Flow { scopes: Vec::new(), ..it.clone() };
    flows.iter().map(bare).collect()
}

fn compare_scopes(
    work: &mut Work<'_>,
    (a, b): (&[specloom_ir::Flow], &[specloom_ir::Flow]),
    (name, places): (&str, Places),
) {
    if scopes(a) == scopes(b) {
        return;
    }
    let delta = Delta::changed(&rules::scheme_changed::RULE, Motion::Neutral, places).of(name);
    let message = format!("the security scheme `{name}` offers other scopes");
    let verdict = Some(crate::rule::Verdict::Always(crate::change::Severity::Safe));
    note(work, Delta { verdict, ..delta.saying(message) });
}

fn compare_kinds(
    work: &mut Work<'_>,
    (a, b): (&AuthScheme, &AuthScheme),
    (name, places): (&str, Places),
) {
    if let (AuthScheme::OAuth2 { flows: a }, AuthScheme::OAuth2 { flows: b }) = (a, b)
        && plain(a) == plain(b)
    {
        compare_scopes(work, (a, b), (name, places));
        return;
    }
    let Some(says) = otherwise(a, b) else { return };
    let delta = Delta::changed(&rules::scheme_changed::RULE, Motion::Neutral, places).of(name);
    note(work, delta.saying(format!("the security scheme `{name}` {says}")));
}

/// How the second scheme differs from the first; `None` if it does not.
fn otherwise(a: &AuthScheme, b: &AuthScheme) -> Option<String> {
    Some(match (a, b) {
        (AuthScheme::Bearer { format: _ }, AuthScheme::Bearer { format: _ }) => return None,
        (a, b) if a == b => return None,
        (
            AuthScheme::ApiKey { place, name: key },
            AuthScheme::ApiKey { place: new_place, name: new_key },
        ) => {
            if place == new_place {
                format!("is sent as `{new_key}` instead of `{key}`")
            } else {
                format!("`{new_key}` is sent in another place")
            }
        }
        (AuthScheme::OAuth2 { flows: _ }, AuthScheme::OAuth2 { flows: _ }) => {
            "has other flows or addresses".to_owned()
        }
        (AuthScheme::OpenId { url: _ }, AuthScheme::OpenId { url }) => {
            format!("is found at `{url}`")
        }
        (AuthScheme::Token { word }, AuthScheme::Token { word: new_word }) => {
            format!("is sent behind `{new_word}` instead of `{word}`")
        }
        (
            AuthScheme::ApiKey { .. }
            | AuthScheme::Basic
            | AuthScheme::Bearer { .. }
            | AuthScheme::Token { .. }
            | AuthScheme::OAuth2 { .. }
            | AuthScheme::OpenId { .. }
            | AuthScheme::MutualTls,
            _,
        ) => "is of another type".to_owned(),
    })
}
