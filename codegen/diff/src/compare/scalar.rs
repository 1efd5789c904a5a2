//! Values without parts.

use specloom_ir::{Api, FloatWidth, IntWidth, Scalar, Shape};

use crate::change::{Motion, Severity};
use crate::compare::two::{Two, changed};
use crate::delta::Delta;
use crate::graph::Wire;
use crate::rule::Verdict;
use crate::rules;
use crate::spell::scalar_word;
use crate::work::{Work, follow};

/// Compares two scalars.
pub fn compare(work: &mut Work<'_>, (a, b): (&Scalar, &Scalar), two: &Two<'_>) {
    if a == b {
        return;
    }
    if let (Scalar::Int(a), Scalar::Int(b)) = (a, b)
        && is_text(*a) == is_text(*b)
    {
        compare_widths(work, (*a, *b), two);
        return;
    }
    let motion = motion(a, b, two.wire);
    if is_string(a) && is_string(b) {
        let (before, after) = (scalar_word(a), scalar_word(b));
        let message = format!("{} is {after} instead of {before}", two.noun());
        let delta = Delta::changed(&rules::format_changed::RULE, motion, two.places());
        work.report(two.owner(), delta.from_to(before, after).saying(message));
    } else {
        changed(work, motion, two);
    }
}

fn compare_widths(work: &mut Work<'_>, (a, b): (IntWidth, IntWidth), two: &Two<'_>) {
    let ((min_a, max_a), (min_b, max_b)) = (a.range().into_inner(), b.range().into_inner());
    let motion = match (min_b <= min_a && max_b >= max_a, min_a <= min_b && max_a >= max_b) {
        (true, true) => Motion::Neutral,
        (true, false) => Motion::Wider,
        (false, true) => Motion::Narrower,
        (false, false) => Motion::Both,
    };
    // A wire of text or JSON carries both; only what holds the value is too small.
    let verdict = match motion {
        Motion::Neutral => (Severity::Safe, Severity::Safe),
        Motion::Wider => (Severity::Safe, Severity::Risky),
        Motion::Narrower => (Severity::Breaking, Severity::Safe),
        Motion::Both | Motion::Unknown => (Severity::Breaking, Severity::Risky),
    };
    let verdict = Verdict::Sides { request: verdict.0, response: verdict.1 };
    let (before, after) = (scalar_word(&Scalar::Int(a)), scalar_word(&Scalar::Int(b)));
    let message = format!("{} is {after} instead of {before}", two.noun());
    let delta = Delta::changed(&rules::integer_width_changed::RULE, motion, two.places());
    let delta = delta.from_to(before, after).saying(message);
    work.report(two.owner(), Delta { verdict: Some(verdict), ..delta });
}

fn is_text(width: IntWidth) -> bool {
    matches!(width, IntWidth::I64Text | IntWidth::U64Text)
}

/// Whether a scalar is carried as a text, whatever the wire.
fn is_string(scalar: &Scalar) -> bool {
    match scalar {
        Scalar::Int(width) => is_text(*width),
        Scalar::Bool | Scalar::Float(_) => false,
        Scalar::Decimal
        | Scalar::String
        | Scalar::Bytes(_)
        | Scalar::Date
        | Scalar::Time
        | Scalar::DateTime
        | Scalar::Duration
        | Scalar::Uuid
        | Scalar::Url
        | Scalar::Custom(_) => true,
    }
}

/// Whether one scalar has all values of another.
pub fn motion(a: &Scalar, b: &Scalar, wire: Wire) -> Motion {
    let is_number = |it: &Scalar| matches!(it, Scalar::Float(_) | Scalar::Int(_));
    match (a, b) {
        // How a text is to be read is told in params, not demanded.
        (Scalar::Bytes(_), _) | (_, Scalar::Bytes(_)) => {
            if wire == Wire::Text {
                Motion::Unknown
            } else {
                Motion::Both
            }
        }
        (Scalar::String, b) if is_string(b) || wire == Wire::Text => Motion::Narrower,
        (a, Scalar::String) if is_string(a) || wire == Wire::Text => Motion::Wider,
        (Scalar::Float(FloatWidth::F32), Scalar::Float(FloatWidth::F64)) => Motion::Wider,
        (Scalar::Float(FloatWidth::F64), Scalar::Float(FloatWidth::F32)) => Motion::Narrower,
        (Scalar::Int(a), Scalar::Float(_)) if !is_text(*a) => Motion::Wider,
        (Scalar::Float(_), Scalar::Int(b)) if !is_text(*b) => Motion::Narrower,
        (a, Scalar::Decimal) if wire == Wire::Text && is_number(a) => Motion::Wider,
        (Scalar::Decimal, b) if wire == Wire::Text && is_number(b) => Motion::Narrower,
        (
            Scalar::Bool
            | Scalar::Int(_)
            | Scalar::Float(_)
            | Scalar::Decimal
            | Scalar::String
            | Scalar::Date
            | Scalar::Time
            | Scalar::DateTime
            | Scalar::Duration
            | Scalar::Uuid
            | Scalar::Url
            | Scalar::Custom(_),
            _,
        ) => Motion::Both,
    }
}

/// Whether one type has all values of another of quite another form, carried as
/// text. One value is a list of one; a plain text has all values that are not lists.
/// `None` if text makes no difference.
pub fn as_text(api: (&Api, &Api), (a, b): (&Shape, &Shape)) -> Option<Motion> {
    let is_list = |it: &Shape| matches!(it, Shape::List(_) | Shape::Tuple { .. });
    let free = (is_free(api.0, a), is_free(api.1, b));
    let is_plain = matches!(b, Shape::Scalar(Scalar::String));
    match (is_list(a), is_list(b), free) {
        (true, true, _) | (false, false, (false, false)) => None,
        (true, false, _) => Some(if is_plain { Motion::Wider } else { Motion::Narrower }),
        (false, true, _) => Some(into_list(api.1, a, b)),
        (false, false, (true, true)) => Some(Motion::Neutral),
        (false, false, (false, true)) => Some(Motion::Wider),
        (false, false, (true, false)) => Some(Motion::Narrower),
    }
}

/// A value that became a list: as text it is a list of one, if items may be like it.
fn into_list(api: &Api, a: &Shape, b: &Shape) -> Motion {
    let Shape::List(item) = b else { return Motion::Both };
    let Some(item) = follow(api, *item) else { return Motion::Both };
    let same = match (a, &item.def.shape) {
        (Shape::Scalar(a), Shape::Scalar(b)) => a == b,
        (_, b) => is_free(api, b),
    };
    let takes = same || is_free(api, &item.def.shape);
    if takes && item.def.constraints.is_empty() { Motion::Wider } else { Motion::Both }
}

/// Whether a type has every text: it is one, anything, or a choice with one.
fn is_free(api: &Api, shape: &Shape) -> bool {
    match shape {
        Shape::Scalar(Scalar::String) | Shape::Any | Shape::Parameter(_) => true,
        Shape::Union(it) => it.members.iter().any(|it| {
            let target = follow(api, it.ty).map(|it| &it.def.shape);
            matches!(target, Some(Shape::Scalar(Scalar::String) | Shape::Any))
        }),
        Shape::Scalar(_)
        | Shape::Struct(_)
        | Shape::Enum(_)
        | Shape::Interface(_)
        | Shape::List(_)
        | Shape::Map(_)
        | Shape::Tuple { .. }
        | Shape::Alias(_)
        | Shape::Never => false,
    }
}
