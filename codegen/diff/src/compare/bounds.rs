//! What values must fulfil beyond their type.

use std::collections::BTreeMap;

use specloom_ir::{Constraints, Shape, TypeDef, Value};

use crate::change::{Kind, Motion, Severity};
use crate::compare::spot::Spot;
use crate::delta::Delta;
use crate::graph::Wire;
use crate::rule::{Rule, Verdict};
use crate::rules;
use crate::work::Work;

/// Both bounds together, where two holders set them; the first one's count.
pub fn merged(first: Option<&Constraints>, second: Option<&Constraints>) -> Constraints {
    let (Some(a), Some(b)) = (first, second) else {
        return first.or(second).cloned().unwrap_or_default();
    };
    Constraints {
        minimum: a.minimum.clone().or_else(|| b.minimum.clone()),
        maximum: a.maximum.clone().or_else(|| b.maximum.clone()),
        exclusive_minimum: a.exclusive_minimum.clone().or_else(|| b.exclusive_minimum.clone()),
        exclusive_maximum: a.exclusive_maximum.clone().or_else(|| b.exclusive_maximum.clone()),
        multiple_of: a.multiple_of.clone().or_else(|| b.multiple_of.clone()),
        min_length: a.min_length.or(b.min_length),
        max_length: a.max_length.or(b.max_length),
        pattern: a.pattern.clone().or_else(|| b.pattern.clone()),
        min_items: a.min_items.or(b.min_items),
        max_items: a.max_items.or(b.max_items),
        unique_items: a.unique_items || b.unique_items,
        min_members: a.min_members.or(b.min_members),
        max_members: a.max_members.or(b.max_members),
        others: b.others.iter().chain(&a.others).map(|(k, v)| (k.clone(), v.clone())).collect(),
    }
}

/// Whether bounds of the one say something about the other.
pub fn are_comparable(base: &Shape, revised: &Shape) -> bool {
    let (a, b) = (measure(base), measure(revised));
    a == b || a == Measure::Any || b == Measure::Any
}

/// Whether two types have no parts and are the same, so that nothing is to compare.
pub fn is_same_leaf(base: &TypeDef, revised: &TypeDef) -> bool {
    let same = match (&base.shape, &revised.shape) {
        (Shape::Scalar(a), Shape::Scalar(b)) => a == b,
        (Shape::Any, Shape::Any) | (Shape::Never, Shape::Never) => true,
        (
            Shape::Scalar(_)
            | Shape::Struct(_)
            | Shape::Enum(_)
            | Shape::Union(_)
            | Shape::Interface(_)
            | Shape::List(_)
            | Shape::Map(_)
            | Shape::Tuple { .. }
            | Shape::Alias(_)
            | Shape::Any
            | Shape::Parameter(_)
            | Shape::Never,
            _,
        ) => false,
    };
    same && base.constraints == revised.constraints
}

/// What bounds of a type measure.
#[derive(PartialEq, Eq)]
enum Measure {
    Any,
    Number,
    Text,
    Items,
    Members,
    Nothing,
}

fn measure(shape: &Shape) -> Measure {
    use specloom_ir::Scalar;
    match shape {
        Shape::Scalar(Scalar::Bool) | Shape::Never | Shape::Parameter(_) => Measure::Nothing,
        Shape::Scalar(Scalar::Int(_) | Scalar::Float(_)) => Measure::Number,
        Shape::Scalar(
            Scalar::Decimal
            | Scalar::String
            | Scalar::Bytes(_)
            | Scalar::Date
            | Scalar::Time
            | Scalar::DateTime
            | Scalar::Duration
            | Scalar::Uuid
            | Scalar::Url
            | Scalar::Custom(_),
        ) => Measure::Text,
        Shape::Enum(it) => match it.values.first().map(|it| &it.value) {
            Some(Value::Number(_)) => Measure::Number,
            Some(_) | None => Measure::Text,
        },
        Shape::List(_) | Shape::Tuple { .. } => Measure::Items,
        Shape::Struct(_) | Shape::Interface(_) | Shape::Map(_) => Measure::Members,
        Shape::Union(_) | Shape::Alias(_) | Shape::Any => Measure::Any,
    }
}

/// One bound on both sides.
struct Bound<'a> {
    rule: &'static Rule,
    word: &'a str,
    motion: Motion,
    before: Option<String>,
    after: Option<String>,
    verdict: Option<Verdict>,
}

/// Compares two sets of bounds.
pub fn compare(work: &mut Work<'_>, (a, b): (&Constraints, &Constraints), spot: &Spot<'_>) {
    if a == b {
        return;
    }
    let Constraints {
        minimum,
        maximum,
        exclusive_minimum,
        exclusive_maximum,
        multiple_of,
        min_length: _,
        max_length: _,
        pattern,
        min_items: _,
        max_items: _,
        unique_items,
        min_members: _,
        max_members: _,
        others,
    } = a;
    let least = (least(minimum.as_deref(), exclusive_minimum.as_deref()), lower_of(b));
    let most = (most(maximum.as_deref(), exclusive_maximum.as_deref()), upper_of(b));
    let mut found = Vec::new();
    found.extend(number("at least", least, Motion::Narrower));
    found.extend(number("at most", most, Motion::Wider));
    found.extend(multiple(multiple_of.as_deref(), b.multiple_of.as_deref()));
    found.extend(counts(a, b));
    found.extend(patterns(pattern.as_deref(), b.pattern.as_deref()));
    found.extend(unique(*unique_items, b.unique_items));
    found.extend(assertions((others, &b.others), spot.wire));
    for it in found {
        report(work, it, spot);
    }
}

/// The bounds of how much there may be of something.
fn counts(a: &Constraints, b: &Constraints) -> Vec<Bound<'static>> {
    let counts = [
        (&rules::length_bounds_changed::RULE, "min length", a.min_length, b.min_length, true),
        (&rules::length_bounds_changed::RULE, "max length", a.max_length, b.max_length, false),
        (&rules::item_bounds_changed::RULE, "min items", a.min_items, b.min_items, true),
        (&rules::item_bounds_changed::RULE, "max items", a.max_items, b.max_items, false),
        (&rules::member_bounds_changed::RULE, "min members", a.min_members, b.min_members, true),
        (&rules::member_bounds_changed::RULE, "max members", a.max_members, b.max_members, false),
    ];
    let of = |(rule, word, a, b, least)| count((rule, word), (a, b), least);
    counts.into_iter().filter_map(of).collect()
}

fn report(work: &mut Work<'_>, bound: Bound<'_>, spot: &Spot<'_>) {
    let Bound { rule, word, motion, before, after, verdict } = bound;
    let noun = &spot.noun;
    let (kind, message) = match (&before, &after) {
        (None, Some(new)) => (Kind::Added, format!("{noun} has {word} {new} now")),
        (Some(old), None) => (Kind::Removed, format!("{noun} no longer has {word} {old}")),
        (Some(old), Some(new)) => {
            (Kind::Changed, format!("{noun} has {word} {new} instead of {old}"))
        }
        (None, None) => (Kind::Changed, format!("{noun} has another {word}")),
    };
    let delta = Delta::changed(rule, motion, spot.places).of(word).saying(message);
    let steps = spot.steps.clone();
    let delta = Delta { kind, before, after, verdict, steps, flow: spot.flow, ..delta };
    work.report(spot.owner, delta);
}

/// A bound of numbers: the number, and whether it is itself out.
type Limit<'a> = Option<(&'a str, f64, bool)>;

fn lower_of(it: &Constraints) -> Limit<'_> {
    least(it.minimum.as_deref(), it.exclusive_minimum.as_deref())
}

fn upper_of(it: &Constraints) -> Limit<'_> {
    most(it.maximum.as_deref(), it.exclusive_maximum.as_deref())
}

fn least<'a>(inclusive: Option<&'a str>, exclusive: Option<&'a str>) -> Limit<'a> {
    tighter(inclusive, exclusive, |a, b| b >= a)
}

fn most<'a>(inclusive: Option<&'a str>, exclusive: Option<&'a str>) -> Limit<'a> {
    tighter(inclusive, exclusive, |a, b| b <= a)
}

fn tighter<'a>(
    inclusive: Option<&'a str>,
    exclusive: Option<&'a str>,
    is_tighter: fn(f64, f64) -> bool,
) -> Limit<'a> {
    let read = |text: &'a str| text.parse::<f64>().ok().map(|it| (text, it));
    match (inclusive.and_then(read), exclusive.and_then(read)) {
        (Some((_, a)), Some((text, b))) if is_tighter(a, b) => Some((text, b, true)),
        (Some((text, a)), _) => Some((text, a, false)),
        (None, Some((text, b))) => Some((text, b, true)),
        (None, None) => None,
    }
}

/// `raised` is the motion when the number grows.
fn number<'a>(word: &'a str, (a, b): (Limit<'_>, Limit<'_>), raised: Motion) -> Option<Bound<'a>> {
    let motion = match (a, b) {
        (None, None) => return None,
        (None, Some(_)) => Motion::Narrower,
        (Some(_), None) => Motion::Wider,
        (Some((_, a, out_a)), Some((_, b, out_b))) => match a.partial_cmp(&b)? {
            std::cmp::Ordering::Less => raised,
            std::cmp::Ordering::Greater => opposite(raised),
            std::cmp::Ordering::Equal if out_a == out_b => return None,
            std::cmp::Ordering::Equal if out_b => Motion::Narrower,
            std::cmp::Ordering::Equal => Motion::Wider,
        },
    };
    let says = |it: Limit<'_>| {
        it.map(
            |(text, _, out)| if out { format!("`{text}`, exclusive") } else { format!("`{text}`") },
        )
    };
    // Clients seldom check numbers; one that is no longer bound is a risk.
    let gone = b.is_none();
    let verdict = Verdict::Sides { request: Severity::Safe, response: Severity::Risky };
    let verdict = gone.then_some(verdict);
    let rule = &rules::number_bounds_changed::RULE;
    Some(Bound { rule, word, motion, before: says(a), after: says(b), verdict })
}

fn opposite(motion: Motion) -> Motion {
    match motion {
        Motion::Wider => Motion::Narrower,
        Motion::Narrower => Motion::Wider,
        Motion::Neutral | Motion::Both | Motion::Unknown => motion,
    }
}

fn count<'a>(
    (rule, word): (&'static Rule, &'a str),
    (a, b): (Option<u64>, Option<u64>),
    is_least: bool,
) -> Option<Bound<'a>> {
    // At least none is no bound.
    let (a, b) = (a.filter(|it| !is_least || *it > 0), b.filter(|it| !is_least || *it > 0));
    let motion = match (a, b) {
        (a, b) if a == b => return None,
        (None, _) => Motion::Narrower,
        (Some(a), Some(b)) if (a < b) == is_least => Motion::Narrower,
        (Some(_), _) => Motion::Wider,
    };
    let says = |it: Option<u64>| it.map(|it| format!("`{it}`"));
    Some(Bound { rule, word, motion, before: says(a), after: says(b), verdict: None })
}

fn multiple(a: Option<&str>, b: Option<&str>) -> Option<Bound<'static>> {
    let divides = |a: f64, b: f64| {
        let quotient = b / a;
        (quotient - quotient.round()).abs() < 1e-9
    };
    let read = |it: Option<&str>| it.and_then(|it| it.parse::<f64>().ok());
    let motion = match (read(a), read(b)) {
        (None, None) => return None,
        (None, Some(_)) => Motion::Narrower,
        (Some(_), None) => Motion::Wider,
        (Some(a), Some(b)) => match (divides(a, b), divides(b, a)) {
            (true, true) => return None,
            (true, false) => Motion::Narrower,
            (false, true) => Motion::Wider,
            (false, false) => Motion::Both,
        },
    };
    let says = |it: Option<&str>| it.map(|it| format!("`{it}`"));
    let rule = &rules::multiple_of_changed::RULE;
    let (before, after) = (says(a), says(b));
    Some(Bound { rule, word: "multiple of", motion, before, after, verdict: None })
}

fn patterns(a: Option<&str>, b: Option<&str>) -> Option<Bound<'static>> {
    let demands = |it: &&str| !matches!(*it, "" | ".*" | "^.*$" | "^.*" | ".*$");
    let (a, b) = (a.filter(demands), b.filter(demands));
    let (motion, request, response) = match (a, b) {
        (a, b) if a == b => return None,
        (None, _) => (Motion::Narrower, Severity::Breaking, Severity::Safe),
        (_, None) => (Motion::Wider, Severity::Safe, Severity::Risky),
        (Some(_), Some(_)) => (Motion::Unknown, Severity::Risky, Severity::Risky),
    };
    let says = |it: Option<&str>| it.map(|it| format!("`{it}`"));
    let (before, after) = (says(a), says(b));
    let verdict = Some(Verdict::Sides { request, response });
    Some(Bound {
        rule: &rules::pattern_changed::RULE,
        word: "pattern",
        motion,
        before,
        after,
        verdict,
    })
}

fn unique(a: bool, b: bool) -> Option<Bound<'static>> {
    let motion = match (a, b) {
        (false, true) => Motion::Narrower,
        (true, false) => Motion::Wider,
        (true, true) | (false, false) => return None,
    };
    let says = |it: bool| it.then(|| "`true`".to_owned());
    let rule = &rules::unique_items_changed::RULE;
    let (before, after) = (says(a), says(b));
    Some(Bound { rule, word: "unique items", motion, before, after, verdict: None })
}

type Others = BTreeMap<Box<str>, Value>;

fn assertions<'a>((a, b): (&'a Others, &'a Others), wire: Wire) -> Vec<Bound<'a>> {
    let keys: std::collections::BTreeSet<&Box<str>> = a.keys().chain(b.keys()).collect();
    let found = keys.into_iter().filter_map(|key| assertion(key, (a.get(key), b.get(key)), wire));
    found.collect()
}

fn assertion<'a>(
    key: &'a str,
    (a, b): (Option<&Value>, Option<&Value>),
    wire: Wire,
) -> Option<Bound<'a>> {
    if a == b {
        return None;
    }
    let (before, after) = (said(a), said(b));
    let presence = match (a, b) {
        (None, _) => Motion::Narrower,
        (_, None) => Motion::Wider,
        (Some(_), Some(_)) => Motion::Both,
    };
    let (rule, motion, verdict) = match key {
        "format" => (&rules::format_changed::RULE, presence, None),
        // JSON Schema 2020-12, 8.1: contents are told, not demanded.
        "contentMediaType" | "contentEncoding" | "contentSchema" if wire == Wire::Text => {
            (&rules::format_changed::RULE, Motion::Unknown, None)
        }
        "contentMediaType" | "contentEncoding" => {
            (&rules::format_changed::RULE, Motion::Both, None)
        }
        "x-extensible-enum" => {
            let motion = known_values(a, b);
            let request = if motion == Motion::Wider { Severity::Safe } else { Severity::Breaking };
            let verdict = Verdict::Sides { request, response: Severity::Safe };
            (&rules::known_values_changed::RULE, motion, Some(verdict))
        }
        "x-deprecated-values" => {
            let verdict = Some(Verdict::Always(Severity::Safe));
            (&rules::known_values_changed::RULE, Motion::Neutral, verdict)
        }
        "minContains" => (&rules::assertion_changed::RULE, grown(a, b, Motion::Narrower), None),
        "maxContains" => (&rules::assertion_changed::RULE, grown(a, b, Motion::Wider), None),
        _ => (&rules::assertion_changed::RULE, presence, None),
    };
    Some(Bound { rule, word: key, motion, before, after, verdict })
}

fn said(it: Option<&Value>) -> Option<String> {
    match it? {
        Value::String(text) => Some(format!("`{text}`")),
        other => Some(format!("`{other}`")),
    }
}

/// Whether all that was known still is.
fn known_values(a: Option<&Value>, b: Option<&Value>) -> Motion {
    let (Some(Value::List(a)), Some(Value::List(b))) = (a, b) else {
        return if b.is_none() { Motion::Wider } else { Motion::Narrower };
    };
    if a.iter().all(|it| b.contains(it)) { Motion::Wider } else { Motion::Narrower }
}

fn grown(a: Option<&Value>, b: Option<&Value>, raised: Motion) -> Motion {
    let read = |it: Option<&Value>| match it {
        Some(Value::Number(digits)) => digits.parse::<f64>().ok(),
        Some(_) | None => None,
    };
    match (read(a), read(b)) {
        (Some(a), Some(b)) if a < b => raised,
        (Some(_), Some(_)) => opposite(raised),
        (None, Some(_)) => Motion::Narrower,
        (Some(_), None) => Motion::Wider,
        (None, None) => Motion::Both,
    }
}
