//! Enums, and values that become one or no longer are.

use specloom_ir::{Enum, EnumValue, Openness, Scalar, Value};

use crate::change::{Motion, Severity};
use crate::compare::spot::Spot;
use crate::compare::two::{Two, changed, spot_of};
use crate::compare::{lifecycle, prose};
use crate::delta::{Delta, Places};
use crate::graph::Wire;
use crate::rule::Verdict;
use crate::rules;
use crate::spell::{scalar_word, text_of, values_word};
use crate::work::Work;

/// Compares two enums, value by value.
pub fn compare_enums(work: &mut Work<'_>, (a, b): (&Enum, &Enum), two: &Two<'_>) {
    let Enum { values, openness } = a;
    let noun = two.noun();
    if let ([old], [new]) = (values.as_slice(), b.values.as_slice())
        && !is_same(&old.value, &new.value)
    {
        let places = Places::both(old.origin, new.origin);
        let delta = Delta::changed(&rules::const_changed::RULE, Motion::Both, places);
        let message = format!("{noun} is always {} instead of {}", quoted(new), quoted(old));
        work.report(two.owner(), delta.from_to(quoted(old), quoted(new)).saying(message));
        return;
    }
    for old in values {
        if let Some(new) = b.values.iter().find(|it| is_same(&it.value, &old.value)) {
            compare_values(work, (old, new), two);
        } else {
            let delta = Delta::removed(&rules::enum_value_removed::RULE, old.origin);
            let message = format!("{noun} no longer has the value {}", quoted(old));
            let delta = delta.of(text_of(old)).saying(message);
            work.report(two.owner(), Delta { motion: Motion::Narrower, ..delta });
        }
    }
    for new in &b.values {
        if values.iter().any(|it| is_same(&it.value, &new.value)) {
            continue;
        }
        let delta = Delta::added(&rules::enum_value_added::RULE, new.origin);
        let message = format!("{noun} has the new value {}", quoted(new));
        // Who promised that no other value will come breaks that promise.
        let promised = *openness == Openness::Closed && values.len() > 1;
        let verdict = promised
            .then_some(Verdict::Sides { request: Severity::Safe, response: Severity::Breaking });
        let delta = delta.of(text_of(new)).saying(message);
        work.report(two.owner(), Delta { motion: Motion::Wider, verdict, ..delta });
    }
    compare_openness(work, (a, b), two);
}

fn compare_openness(work: &mut Work<'_>, (a, b): (&Enum, &Enum), two: &Two<'_>) {
    let noun = two.noun();
    let (rule, message) = match (a.openness, b.openness) {
        (Openness::Open, Openness::Open) | (Openness::Closed, Openness::Closed) => return,
        (Openness::Open, Openness::Closed) => {
            (&rules::enum_closed::RULE, format!("{noun} promises that no other value will come"))
        }
        (Openness::Closed, Openness::Open) => (
            &rules::enum_opened::RULE,
            format!("{noun} no longer promises that no other value will come"),
        ),
    };
    let delta = Delta::changed(rule, Motion::Neutral, two.places());
    work.report(two.owner(), delta.saying(message));
}

fn compare_values(work: &mut Work<'_>, (old, new): (&EnumValue, &EnumValue), two: &Two<'_>) {
    let EnumValue { value: _, name, docs, origin } = old;
    let places = Places::both(*origin, new.origin);
    let noun = format!("the value {} of {}", quoted(old), two.noun());
    if *name != new.name {
        let delta = Delta::changed(&rules::enum_value_renamed::RULE, Motion::Neutral, places);
        let message = format!("{noun} is called `{}` in code instead of `{name}`", new.name);
        let delta = delta.from_to(name.to_string(), new.name.to_string());
        work.report(two.owner(), delta.of(text_of(old)).saying(message));
    }
    let spot = Spot { places, noun, subject: text_of(old), ..spot_of(two, Vec::new()) };
    lifecycle::compare(work, (docs, &new.docs), &spot);
    prose::compare(work, (docs, &new.docs), &spot);
}

/// A value that was one of a list can be anything of its kind.
pub fn lifted(work: &mut Work<'_>, (a, b): (&Enum, &Scalar), two: &Two<'_>) {
    if !is_of(a, b, two.wire) {
        changed(work, Motion::Both, two);
        return;
    }
    let (before, after) = (values_word(a), scalar_word(b));
    let message = format!("{} can be any {after}, it was one of {before}", two.noun());
    let delta = Delta::changed(&rules::enum_lifted::RULE, Motion::Wider, two.places());
    work.report(two.owner(), delta.from_to(before, after).saying(message));
}

/// A value that could be anything of its kind is one of a list.
pub fn became(work: &mut Work<'_>, (a, b): (&Scalar, &Enum), two: &Two<'_>) {
    if !is_of(b, a, two.wire) {
        changed(work, Motion::Both, two);
        return;
    }
    let (before, after) = (scalar_word(a), values_word(b));
    let message = format!("{} is one of {after}, it could be any {before}", two.noun());
    let delta = Delta::changed(&rules::became_enum::RULE, Motion::Narrower, two.places());
    work.report(two.owner(), delta.from_to(before, after).saying(message));
}

/// Whether the values of an enum are of a scalar.
fn is_of(list: &Enum, scalar: &Scalar, wire: Wire) -> bool {
    list.values.iter().all(|it| match (&it.value, scalar) {
        (Value::String(_), Scalar::String) | (Value::Number(_), Scalar::Float(_)) => true,
        (Value::Number(digits), Scalar::Int(_)) => digits.parse::<i128>().is_ok(),
        (_, Scalar::String) => wire == Wire::Text,
        (
            _,
            Scalar::Bool
            | Scalar::Int(_)
            | Scalar::Float(_)
            | Scalar::Decimal
            | Scalar::Bytes(_)
            | Scalar::Date
            | Scalar::Time
            | Scalar::DateTime
            | Scalar::Duration
            | Scalar::Uuid
            | Scalar::Url
            | Scalar::Custom(_),
        ) => false,
    })
}

/// Whether two constants are the same: `1` and `1.0` are.
fn is_same(a: &Value, b: &Value) -> bool {
    match (a, b) {
        (Value::Number(a), Value::Number(b)) => {
            a == b || a.parse::<f64>().ok() == b.parse::<f64>().ok()
        }
        (
            Value::Null
            | Value::Bool(_)
            | Value::Number(_)
            | Value::String(_)
            | Value::List(_)
            | Value::Map(_),
            _,
        ) => a == b,
    }
}

fn quoted(value: &EnumValue) -> String {
    format!("`{}`", text_of(value))
}
