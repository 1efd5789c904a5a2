//! What operations and fields take besides a body.

use specloom_ir::analysis::fixed::sent_param;
use specloom_ir::{
    Api, Binding, Docs, Field, Location, Name, Operation, Param, PathPart, Presence, Step, Style,
};

use crate::change::{Effect, Kind, Motion, Severity};
use crate::compare::default::{compare_fixed, default_delta};
use crate::compare::lifecycle::{self, Announcement};
use crate::compare::spot::Spot;
use crate::compare::two::alike;
use crate::compare::{named, prose, uses};
use crate::delta::{Delta, Flow, Owner, Places, place_word};
use crate::graph::Wire;
use crate::rule::{Rule, Verdict};
use crate::rules;
use crate::similar::{best, is_like};
use crate::work::Work;

/// Compares what two operations take.
pub fn compare_all(work: &mut Work<'_>, (a, b): (&Operation, &Operation), owner: Owner) {
    let (mut gone, mut new): (Vec<&Param>, Vec<&Param>) = (Vec::new(), b.params.iter().collect());
    for old in &a.params {
        let same = |it: &&Param| is_same((a, old), (b, it));
        match new.iter().position(same) {
            Some(at) => compare(work, (old, new.remove(at)), owner),
            None => gone.push(old),
        }
    }
    let pairs = best(&gone, &new, |old, new| became(work, old, new));
    for &(at, to) in &pairs {
        if let (Some(old), Some(new)) = (gone.get(at), new.get(to)) {
            replace(work, (old, new), owner);
            compare(work, (old, new), owner);
        }
    }
    for (at, old) in gone.iter().enumerate() {
        if !pairs.iter().any(|it| it.0 == at) {
            let effect = is_unasked(work.base, old).then_some((Effect::Behaves, Effect::None));
            remove(work, (&old.docs, effect), &spot_of(old, old, owner));
        }
    }
    for (at, new) in new.iter().enumerate() {
        if !pairs.iter().any(|it| it.1 == at) {
            let effect = is_unasked(work.revised, new).then_some((Effect::Behaves, Effect::None));
            add(work, (new.presence, effect), &spot_of(new, new, owner));
        }
    }
    compare_order(work, (a, b), owner);
}

/// Whether nobody is asked for a param, since there is only one value.
fn is_unasked(api: &Api, param: &Param) -> bool {
    param.send.is_none() && sent_param(api, param).is_some()
}

/// Whether a param is the same one: by place and name; in a path by where it
/// stands, since nobody sends its name; in headers in any case of letters.
fn is_same((a, old): (&Operation, &Param), (b, new): (&Operation, &Param)) -> bool {
    old.location == new.location
        && match old.location {
            Location::Path => variable(a, &old.name) == variable(b, &new.name),
            Location::Header => old.name.wire.eq_ignore_ascii_case(&new.name.wire),
            Location::Query | Location::Cookie | Location::Variable => old.name == new.name,
            Location::QueryString => true,
        }
}

/// The place of a variable among those of the path.
fn variable(operation: &Operation, name: &Name) -> Option<usize> {
    let Binding::Http { method: _, path, servers: _ } = &operation.binding;
    let variables = path.parts.iter().filter_map(|it| match it {
        PathPart::Variable(name) => Some(name),
        PathPart::Literal(_) => None,
    });
    variables.into_iter().position(|it| *it == name.wire)
}

/// How likely one param became another: it moved, or it was renamed.
fn became(work: &Work<'_>, old: &Param, new: &Param) -> u32 {
    if old.location == Location::Path || new.location == Location::Path {
        return u32::from(old.name == new.name && old.location != new.location);
    }
    if old.name == new.name && old.location != new.location {
        return 200;
    }
    let like = old.location == new.location
        && old.presence == new.presence
        && is_like(&old.name, &new.name);
    let score = if like { alike(work, old.ty, new.ty) } else { 0 };
    if score >= 60 { score } else { 0 }
}

fn spot_of<'a>(old: &Param, new: &Param, owner: Owner) -> Spot<'a> {
    let typed = matches!(&new.style, Style::Content(media) if media.contains("json"));
    Spot {
        owner,
        steps: vec![Step::Param(new.location, new.name.clone())],
        flow: Flow::Request,
        wire: if typed { Wire::Typed } else { Wire::Text },
        places: Places::both(old.origin, new.origin),
        noun: noun(new),
        subject: new.name.to_string(),
        bounds: None,
        is_optional: false,
    }
}

/// What a param is called in messages.
fn noun(it: &Param) -> String {
    match it.location {
        Location::Variable => format!("argument `{}`", it.name),
        Location::Path
        | Location::Query
        | Location::QueryString
        | Location::Header
        | Location::Cookie => format!("{} param `{}`", place_word(it.location), it.name),
    }
}

fn report(work: &mut Work<'_>, delta: Delta, spot: &Spot<'_>) {
    let delta = delta.of(&spot.subject);
    work.report(spot.owner, Delta { steps: spot.steps.clone(), flow: spot.flow, ..delta });
}

fn note(work: &mut Work<'_>, rule: &'static Rule, says: &str, spot: &Spot<'_>) {
    let delta = Delta::changed(rule, Motion::Neutral, spot.places);
    report(work, delta.saying(format!("{} {says}", spot.noun)), spot);
}

/// What is done to Rust where that is not what the rule says.
type Special = Option<(Effect, Effect)>;

fn remove(work: &mut Work<'_>, (docs, effect): (&Docs, Special), spot: &Spot<'_>) {
    let Some(at) = spot.places.base else { return };
    let (rule, says) = match lifecycle::announcement(work.policy, docs) {
        Announcement::None => (&rules::param_removed::RULE, "is gone"),
        Announcement::Kept => {
            (&rules::param_removed_after_deprecation::RULE, "is gone, as was announced")
        }
        Announcement::Broken => {
            (&rules::param_removed_before_sunset::RULE, "is gone before its sunset")
        }
    };
    // A field that is given what it does not know is refused.
    let verdict = work.is_schema().then_some(Verdict::Always(Severity::Breaking));
    let delta = Delta::removed(rule, at).saying(format!("{} {says}", spot.noun));
    report(work, Delta { verdict, effect, ..delta }, spot);
}

fn add(work: &mut Work<'_>, (presence, effect): (Presence, Special), spot: &Spot<'_>) {
    let Some(at) = spot.places.revised else { return };
    let (rule, term) = match presence {
        Presence::Required => (&rules::param_added_required::RULE, "required"),
        Presence::Optional => (&rules::param_added_optional::RULE, "optional"),
    };
    let delta = Delta::added(rule, at).saying(format!("{} is new and {term}", spot.noun));
    report(work, Delta { effect, ..delta }, spot);
}

/// A param that moved or was renamed.
fn replace(work: &mut Work<'_>, (old, new): (&Param, &Param), owner: Owner) {
    let spot = spot_of(old, new, owner);
    // What nobody had to give, nobody may have given: then it is as if it were gone.
    let optional = !old.presence.is_required() && !new.presence.is_required();
    let verdict = (optional && !work.is_schema()).then_some(Verdict::Always(Severity::Risky));
    let (rule, before, after) = if old.location == new.location {
        (&rules::param_renamed::RULE, old.name.to_string(), new.name.to_string())
    } else {
        let term = |it| place_word(it).to_owned();
        (&rules::param_moved::RULE, term(old.location), term(new.location))
    };
    let says = if old.location == new.location { "was called" } else { "was put in the" };
    let message = format!("{} {says} `{before}`", spot.noun);
    let delta = Delta::changed(rule, Motion::Both, spot.places).from_to(before, after);
    report(work, Delta { kind: Kind::Renamed, verdict, ..delta.saying(message) }, &spot);
}

fn compare(work: &mut Work<'_>, (old, new): (&Param, &Param), owner: Owner) {
    let Param {
        name: _,
        rename,
        docs,
        location: _,
        style: _,
        ty,
        presence,
        default: _,
        send: _,
        client_wide,
        overridable,
        setting,
        range,
        origin: _,
    } = old;
    let spot = spot_of(old, new, owner);
    compare_carrying(work, (old, new), &spot);
    compare_presence(work, (*presence, new.presence), &spot);
    compare_defaults(work, (old, new), &spot);
    if *rename != new.rename {
        note(work, &rules::name_in_code_changed::RULE, "has another name in code", &spot);
    }
    if *range != new.range {
        note(work, &rules::behaviour_changed::RULE, "is held to another range", &spot);
    }
    let is_same_place = *client_wide == new.client_wide && *setting == new.setting;
    if !is_same_place || *overridable != new.overridable {
        note(work, &rules::behaviour_changed::RULE, "is set in another place", &spot);
    }
    lifecycle::compare(work, (docs, &new.docs), &spot);
    prose::compare(work, (docs, &new.docs), &spot);
    let ty = named::once(work, (*ty, new.ty), (*presence, new.presence));
    uses::compare(work, ty, &spot);
}

/// Compares how a param is carried: by which name, and in which style.
fn compare_carrying(work: &mut Work<'_>, (old, new): (&Param, &Param), spot: &Spot<'_>) {
    let (name, style) = (&old.name, &old.style);
    if old.location == Location::Path && *name != new.name {
        let delta = Delta::changed(&rules::path_param_renamed::RULE, Motion::Neutral, spot.places);
        let delta = delta.from_to(name.to_string(), new.name.to_string());
        let delta = delta.saying(format!("{} was called `{name}`", spot.noun));
        report(work, Delta { kind: Kind::Renamed, ..delta }, spot);
    }
    if old.location == new.location && *style != new.style {
        let delta = Delta::changed(&rules::param_style_changed::RULE, Motion::Both, spot.places);
        let message = format!("{} is written in another style", spot.noun);
        let slight = is_escaping_alone(style, &new.style);
        let verdict = slight.then_some(Verdict::Always(Severity::Risky));
        report(work, Delta { verdict, ..delta.saying(message) }, spot);
    }
}

fn compare_presence(work: &mut Work<'_>, sides: (Presence, Presence), spot: &Spot<'_>) {
    match sides {
        (Presence::Required, Presence::Required) | (Presence::Optional, Presence::Optional) => {}
        (Presence::Required, Presence::Optional) => {
            note(work, &rules::param_became_optional::RULE, "may be left out now", spot);
        }
        (Presence::Optional, Presence::Required) => {
            note(work, &rules::param_became_required::RULE, "must be given now", spot);
        }
    }
}

/// Compares what the absence of a param means, and what is sent in its place.
fn compare_defaults(work: &mut Work<'_>, (old, new): (&Param, &Param), spot: &Spot<'_>) {
    let defaults = (old.default.as_deref(), new.default.as_deref());
    if let Some(delta) = default_delta(&rules::param_default_changed::RULE, defaults, spot) {
        // What must be given is never absent.
        let given = old.presence.is_required() && new.presence.is_required();
        let verdict = match (given, work.is_schema()) {
            (true, _) => Some(Verdict::Always(Severity::Safe)),
            (false, true) => Some(Verdict::Always(Severity::Risky)),
            (false, false) => None,
        };
        work.report(spot.owner, Delta { verdict, ..delta });
    }
    let is_asked = |it: &Param| {
        it.presence.is_required()
            && it.send.is_none()
            && !it.client_wide
            && it.location != Location::Variable
    };
    if is_asked(old) && is_asked(new) {
        compare_fixed(work, (old.ty, new.ty), spot);
    }
    let sent = (old.send.as_deref(), new.send.as_deref());
    if let Some(delta) = default_delta(&rules::sent_value_changed::RULE, sent, spot) {
        work.report(spot.owner, delta);
    }
}

/// Whether two styles differ in nothing but which characters are escaped.
fn is_escaping_alone(a: &Style, b: &Style) -> bool {
    match (a, b) {
        (Style::Form { explode: a, reserved: _ }, Style::Form { explode: b, reserved: _ }) => {
            a == b
        }
        (
            Style::Simple { .. }
            | Style::Matrix { .. }
            | Style::Label { .. }
            | Style::Form { .. }
            | Style::SpaceDelimited
            | Style::PipeDelimited
            | Style::DeepObject
            | Style::Content(_),
            _,
        ) => false,
    }
}

/// Whether arguments that were there swap places: the required ones, in the
/// order of the path or else of the author.
fn compare_order(work: &mut Work<'_>, (a, b): (&Operation, &Operation), owner: Owner) {
    // Fields of a schema take their arguments by name.
    if work.is_schema() {
        return;
    }
    let arguments = |it: &Operation| -> Vec<Name> {
        let required = it.params.iter().filter(|it| it.presence.is_required());
        let loose = required.filter(|it| it.location != Location::Path && it.send.is_none());
        loose.map(|it| it.name.clone()).collect()
    };
    let (before, after) = (arguments(a), arguments(b));
    let kept: Vec<&Name> = before.iter().filter(|it| after.contains(it)).collect();
    let now: Vec<&Name> = after.iter().filter(|it| before.contains(it)).collect();
    if kept == now {
        return;
    }
    let delta = Delta::changed(
        &rules::param_order_changed::RULE,
        Motion::Neutral,
        Places::both(a.origin, b.origin),
    );
    let delta = delta.saying("required params stand in another order");
    work.report(owner, Delta { flow: Flow::None, ..delta });
}

/// Compares the arguments of a field (GraphQL). Clients write them, whoever
/// writes the field.
pub fn compare_arguments(work: &mut Work<'_>, (a, b): (&[Field], &[Field]), of: &Spot<'_>) {
    for old in a {
        let Some(new) = b.iter().find(|it| it.name == old.name) else {
            // A call that gives what is not known is refused.
            let at = argument(of, old, old);
            let delta = Delta::removed(&rules::param_removed::RULE, old.origin);
            let verdict = Some(Verdict::Always(Severity::Breaking));
            let message = format!("{} is gone", at.noun);
            report(work, Delta { verdict, ..delta.saying(message) }, &at);
            continue;
        };
        compare_argument(work, (old, new), &argument(of, old, new));
    }
    for new in b.iter().filter(|it| !a.iter().any(|old| old.name == it.name)) {
        add(work, (new.presence, None), &argument(of, new, new));
    }
}

/// Where an argument of a field stands.
fn argument<'a>(of: &Spot<'_>, old: &'a Field, new: &'a Field) -> Spot<'a> {
    Spot {
        owner: of.owner,
        steps: of.steps.iter().cloned().chain([Step::Argument(new.name.clone())]).collect(),
        flow: Flow::Request,
        wire: of.wire,
        places: Places::both(old.origin, new.origin),
        noun: format!("argument `{}` of {}", new.name, of.noun),
        subject: new.name.to_string(),
        bounds: Some((&old.constraints, &new.constraints)),
        is_optional: false,
    }
}

fn compare_argument(work: &mut Work<'_>, (old, new): (&Field, &Field), at: &Spot<'_>) {
    match (old.presence, new.presence) {
        (Presence::Required, Presence::Optional) => {
            note(work, &rules::param_became_optional::RULE, "may be left out now", at);
        }
        (Presence::Optional, Presence::Required) => {
            note(work, &rules::param_became_required::RULE, "must be given now", at);
        }
        (Presence::Required, Presence::Required) | (Presence::Optional, Presence::Optional) => {}
    }
    let defaults = (old.default.as_deref(), new.default.as_deref());
    if let Some(delta) = default_delta(&rules::param_default_changed::RULE, defaults, at) {
        let verdict = Some(Verdict::Always(Severity::Risky));
        work.report(at.owner, Delta { verdict, ..delta });
    }
    lifecycle::compare(work, (&old.docs, &new.docs), at);
    prose::compare(work, (&old.docs, &new.docs), at);
    let ty = named::once(work, (old.ty, new.ty), (old.presence, new.presence));
    uses::compare(work, ty, at);
}
