//! Arguments of a generated method stand in another order.

use crate::change::Severity;
use crate::rule::{Rule, Verdict};

/// The rule.
pub const RULE: Rule = Rule {
    id: "param-order-changed",
    group: "params",
    what: "arguments of a generated method stand in another order",
    why: "two arguments of one type swap places without a word of the compiler",
    who: "Rust code that passes them by place",
    instead: "keep the order of required params",
    verdict: Verdict::Always(Severity::Safe),
};
