//! The forms that a body can take.

use specloom_ir::{Header, Media, MediaKind, Name, Part, Step, StreamKind};

use crate::change::{Kind, Motion, Severity};
use crate::compare::spot::Spot;
use crate::compare::{header, uses};
use crate::delta::{Delta, Flow, Owner, Places};
use crate::graph::Wire;
use crate::rule::{Rule, Verdict};
use crate::rules;
use crate::similar::best;
use crate::work::Work;

/// Compares the forms of two bodies.
pub fn compare_all(work: &mut Work<'_>, (a, b): (&[Media], &[Media]), at: &Spot<'_>) {
    let mut gone: Vec<&Media> = Vec::new();
    let mut new: Vec<&Media> = b.iter().collect();
    for old in a {
        let is_same = |it: &&Media| essence(&it.media_type) == essence(&old.media_type);
        match new.iter().position(is_same) {
            Some(place) => compare(work, (old, new.remove(place)), at),
            None => gone.push(old),
        }
    }
    let pairs = best(&gone, &new, |old, new| kinship(&old.media_type, &new.media_type));
    for (old, new) in pairs.iter().filter_map(|(a, b)| Some((*gone.get(*a)?, *new.get(*b)?))) {
        rename(work, (old, new), at);
        compare(work, (old, new), at);
    }
    let untouched = |used: Vec<usize>, all: &[&Media]| -> Vec<(String, specloom_source::Span)> {
        let rest = all.iter().enumerate().filter(|(at, _)| !used.contains(at));
        rest.map(|(_, it)| (it.media_type.to_string(), it.origin)).collect()
    };
    let left = untouched(pairs.iter().map(|it| it.0).collect(), &gone);
    let came = untouched(pairs.iter().map(|it| it.1).collect(), &new);
    for (name, origin) in left {
        let delta = Delta::removed(&rules::media_type_removed::RULE, origin).of(&*name);
        let message = format!("{} no longer comes as `{name}`", at.noun);
        report(work, Delta { motion: Motion::Narrower, ..delta.saying(message) }, at);
    }
    for (name, origin) in came {
        let delta = Delta::added(&rules::media_type_added::RULE, origin).of(&*name);
        // Who receives a webhook has not said which forms it can read.
        let is_pushed = matches!(at.owner, Owner::Webhook(_)) && at.flow == Flow::Response;
        let verdict = is_pushed.then_some(Verdict::Always(Severity::Risky));
        let delta = Delta { verdict, ..delta };
        let message = format!("{} can also come as `{name}`", at.noun);
        report(work, Delta { motion: Motion::Wider, ..delta.saying(message) }, at);
    }
}

fn report(work: &mut Work<'_>, delta: Delta, at: &Spot<'_>) {
    work.report(at.owner, Delta { steps: at.steps.clone(), flow: at.flow, ..delta });
}

/// A media type without its parameters, in small letters.
fn essence(media_type: &str) -> String {
    media_type.split(';').next().unwrap_or_default().trim().to_ascii_lowercase()
}

/// How closely two names of forms are related; 0 if they mean different things.
fn kinship(a: &str, b: &str) -> u32 {
    let (a, b) = (essence(a), essence(b));
    match (covers(&a, &b), covers(&b, &a)) {
        (true, _) | (_, true) => 50,
        (false, false) if suffix(&a).is_some() && suffix(&a) == suffix(&b) => 30,
        (false, false) => 0,
    }
}

/// Whether one name means all that another means.
fn covers(a: &str, b: &str) -> bool {
    let family = |it: &str| it.split('/').next().unwrap_or_default().to_owned();
    a == "*/*" || (a.ends_with("/*") && family(a) == family(b)) || suffix(b) == Some(a.to_owned())
}

/// The form that a suffix stands for: `application/vnd.x+json` is `application/json`.
fn suffix(media_type: &str) -> Option<String> {
    let (head, suffix) = media_type.rsplit_once('+')?;
    Some(format!("{}/{suffix}", head.split('/').next()?))
}

fn rename(work: &mut Work<'_>, (old, new): (&Media, &Media), at: &Spot<'_>) {
    let (a, b) = (essence(&old.media_type), essence(&new.media_type));
    let motion = match (covers(&b, &a), covers(&a, &b)) {
        (true, true) => return,
        (true, false) => Motion::Wider,
        (false, true) => Motion::Narrower,
        (false, false) => Motion::Both,
    };
    let places = Places::both(old.origin, new.origin);
    let delta = Delta::changed(&rules::media_type_changed::RULE, motion, places).of(&*a);
    let message = format!("{} comes as `{b}` instead of `{a}`", at.noun);
    let delta = delta.from_to(a, b).saying(message);
    report(work, Delta { kind: Kind::Renamed, ..delta }, at);
}

fn compare(work: &mut Work<'_>, (old, new): (&Media, &Media), at: &Spot<'_>) {
    // Kind and name were compared to find the pair.
    let Media { kind, media_type, ty, parts, stream, origin } = old;
    let places = Places::both(*origin, new.origin);
    let at = Spot { places, wire: wire_of(*kind), subject: essence(media_type), ..at.clone() };
    compare_streams(work, (*stream, new.stream), &at);
    compare_parts(work, (parts, &new.parts), &at);
    let schema = |rule: &'static Rule, kind, motion, says: &str| {
        let delta = Delta::changed(rule, motion, places).of(&at.subject);
        Delta { kind, ..delta.saying(format!("`{}` of {} {says}", at.subject, at.noun)) }
    };
    let delta = match (*ty, new.ty) {
        (Some(a), Some(b)) => {
            uses::compare(work, (a, b), &at);
            return;
        }
        (None, None) => return,
        (None, Some(_)) => schema(
            &rules::media_schema_added::RULE,
            Kind::Added,
            Motion::Narrower,
            "has a schema now",
        ),
        (Some(_), None) => {
            let says = "has no schema any more";
            schema(&rules::media_schema_removed::RULE, Kind::Removed, Motion::Wider, says)
        }
    };
    report(work, delta, &at);
}

fn wire_of(kind: MediaKind) -> Wire {
    match kind {
        MediaKind::Json | MediaKind::Stream => Wire::Typed,
        MediaKind::Form
        | MediaKind::Multipart
        | MediaKind::Text
        | MediaKind::Binary
        | MediaKind::Xml => Wire::Text,
    }
}

fn compare_streams(
    work: &mut Work<'_>,
    (a, b): (Option<StreamKind>, Option<StreamKind>),
    at: &Spot<'_>,
) {
    if a == b {
        return;
    }
    let term = |it: Option<StreamKind>| match it {
        Some(StreamKind::Sse) => "server-sent events",
        Some(StreamKind::JsonLines) => "lines of JSON",
        Some(StreamKind::WebSocket) => "messages of a websocket",
        None => "a whole",
    };
    let message = format!("{} comes as {} instead of {}", at.noun, term(b), term(a));
    let delta = Delta::changed(&rules::stream_kind_changed::RULE, Motion::Both, at.places);
    report(work, delta.of(&at.subject).from_to(term(a), term(b)).saying(message), at);
}

fn compare_parts(work: &mut Work<'_>, (a, b): (&[Part], &[Part]), at: &Spot<'_>) {
    let find = |list: &[Part], name: &Name| list.iter().find(|it| it.name == *name).cloned();
    let names = a.iter().chain(b.iter().filter(|it| find(a, &it.name).is_none()));
    let names: Vec<Name> = names.map(|it| it.name.clone()).collect();
    for name in names {
        let none =
            Part { name: name.clone(), content_type: None, style: None, headers: Vec::new() };
        let old = find(a, &name).unwrap_or_else(|| none.clone());
        let new = find(b, &name).unwrap_or(none);
        let Part { name, content_type, style, headers } = &old;
        let noun = format!("part `{name}` of {}", at.noun);
        if *content_type != new.content_type || *style != new.style {
            let delta =
                Delta::changed(&rules::part_encoding_changed::RULE, Motion::Both, at.places);
            let delta = delta.of(&*name.wire).saying(format!("{noun} is written otherwise"));
            report(work, delta, at);
        }
        let steps = at.steps.iter().cloned().chain([Step::Part(name.clone())]).collect();
        let within = Spot { steps, noun, ..at.clone() };
        let headers: (&[Header], &[Header]) = (headers, &new.headers);
        header::compare_all(work, headers, &within);
    }
}
