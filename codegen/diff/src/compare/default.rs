//! Values that stand for what is absent, or that are sent by themselves.

use specloom_ir::Value;

use crate::change::Motion;
use crate::compare::spot::Spot;
use crate::delta::Delta;
use crate::rule::Rule;

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
