//! Values that stand for what is absent, or that are sent by themselves.

use specloom_ir::analysis::fixed::only_constant;
use specloom_ir::{Api, Shape, TypeRef, Value};

use crate::change::Motion;
use crate::compare::spot::Spot;
use crate::delta::Delta;
use crate::rule::Rule;
use crate::rules;
use crate::work::{Work, follow};

/// What differs between two defaults, under a rule.
pub fn default_delta(
    rule: &'static Rule,
    (a, b): (Option<&Value>, Option<&Value>),
    spot: &Spot<'_>,
) -> Option<Delta> {
    let is_same = match (a, b) {
        (Some(Value::Number(a)), Some(Value::Number(b))) => {
            a == b || a.parse::<f64>().ok() == b.parse::<f64>().ok()
        }
        (a, b) => a == b,
    };
    if is_same {
        return None;
    }
    let says = |it: Option<&Value>| it.map(|it| format!("`{it}`"));
    let (before, after) = (says(a), says(b));
    let message = match (&before, &after) {
        (_, Some(new)) => format!("{} is {new} when absent", spot.noun),
        (_, None) => format!("{} has no default any more", spot.noun),
    };
    let delta = Delta::changed(rule, Motion::Neutral, spot.places).of(&spot.subject);
    let (steps, flow) = (spot.steps.clone(), spot.flow);
    Some(Delta { before, after, steps, flow, ..delta.saying(message) })
}

/// Reports a value that has to be sent, of which there was only one and are
/// several now: callers have to choose.
pub fn compare_fixed(work: &mut Work<'_>, (old, new): (TypeRef, TypeRef), spot: &Spot<'_>) {
    if only_constant(work.base, old).is_none() || !has_several(work.revised, new) {
        return;
    }
    let delta = Delta::changed(&rules::sent_value_freed::RULE, Motion::Neutral, spot.places)
        .of(&spot.subject);
    let delta = delta.saying(format!("{} has to be chosen, it had one value", spot.noun));
    work.report(spot.owner, Delta { steps: spot.steps.clone(), flow: spot.flow, ..delta });
}

/// Whether a value is one of several constants.
fn has_several(api: &Api, ty: TypeRef) -> bool {
    let shape = follow(api, ty).map(|it| &it.def.shape);
    matches!(shape, Some(Shape::Enum(it)) if it.values.len() > 1)
}
