//! Params that come, go, move, or are written otherwise.

use crate::change::Severity;
use crate::rule::{Rule, Verdict};

/// A param is new and may be left out.
pub const PARAM_ADDED_OPTIONAL: Rule = Rule {
    id: "param-added-optional",
    group: "params",
    what: "a param is new and may be left out",
    why: "calls without it mean what they meant",
    who: "nobody",
    instead: "nothing is to be done",
    verdict: Verdict::Always(Severity::Safe),
};

/// A param is new and must be given.
pub const PARAM_ADDED_REQUIRED: Rule = Rule {
    id: "param-added-required",
    group: "params",
    what: "a param is new and must be given",
    why: "calls without it are refused, a default in the spec does not help",
    who: "every caller of the operation",
    instead: "make the param optional and treat its absence as before",
    verdict: Verdict::Always(Severity::Breaking),
};

/// A param may be left out now.
pub const PARAM_BECAME_OPTIONAL: Rule = Rule {
    id: "param-became-optional",
    group: "params",
    what: "a param may be left out now",
    why: "more calls are right",
    who: "Rust code that gives it as an argument, since it is a setter now",
    instead: "nothing is to be done on the wire",
    verdict: Verdict::Always(Severity::Safe),
};

/// A param must be given now.
pub const PARAM_BECAME_REQUIRED: Rule = Rule {
    id: "param-became-required",
    group: "params",
    what: "a param must be given now",
    why: "calls that left it out are refused",
    who: "callers who leave it out",
    instead: "keep the param optional and treat its absence as before",
    verdict: Verdict::Always(Severity::Breaking),
};

/// What the absence of a param means is another value.
pub const PARAM_DEFAULT_CHANGED: Rule = Rule {
    id: "param-default-changed",
    group: "params",
    what: "what the absence of a param means is another value",
    why: "calls that leave it out compile and behave otherwise",
    who: "callers who rely on the default",
    instead: "keep the default, or offer a new param",
    verdict: Verdict::Always(Severity::Breaking),
};

/// A param is put elsewhere: path, query, header, cookie.
pub const PARAM_MOVED: Rule = Rule {
    id: "param-moved",
    group: "params",
    what: "a param is put elsewhere: path, query, header, cookie",
    why: "the server no longer looks where clients put it",
    who: "callers who give it",
    instead: "read the param in both places until clients have moved",
    verdict: Verdict::Always(Severity::Breaking),
};

/// Arguments of a generated method stand in another order.
pub const PARAM_ORDER_CHANGED: Rule = Rule {
    id: "param-order-changed",
    group: "params",
    what: "arguments of a generated method stand in another order",
    why: "two arguments of one type swap places without a word of the compiler",
    who: "Rust code that passes them by place",
    instead: "keep the order of required params",
    verdict: Verdict::Always(Severity::Safe),
};

/// A param is gone.
pub const PARAM_REMOVED: Rule = Rule {
    id: "param-removed",
    group: "params",
    what: "a param is gone",
    why: "what clients give is not looked at any more, or is refused",
    who: "callers who give it",
    instead: "deprecate the param with a sunset first",
    verdict: Verdict::Always(Severity::Risky),
};

/// A param is gone that was deprecated, and its sunset is past if it had one.
pub const PARAM_REMOVED_AFTER_DEPRECATION: Rule = Rule {
    id: "param-removed-after-deprecation",
    group: "params",
    what: "a param is gone that was deprecated, and its sunset is past if it had one",
    why: "callers were told in time",
    who: "callers who did not listen",
    instead: "nothing is to be done",
    verdict: Verdict::Always(Severity::Safe),
};

/// A deprecated param is gone before its sunset.
pub const PARAM_REMOVED_BEFORE_SUNSET: Rule = Rule {
    id: "param-removed-before-sunset",
    group: "params",
    what: "a deprecated param is gone before its sunset",
    why: "callers were promised that it stays until that day",
    who: "callers who rely on the promise",
    instead: "remove it after the sunset",
    verdict: Verdict::Always(Severity::Breaking),
};

/// A param has another name.
pub const PARAM_RENAMED: Rule = Rule {
    id: "param-renamed",
    group: "params",
    what: "a param has another name",
    why: "the server does not know the old name",
    who: "callers who give it",
    instead: "read both names until clients have moved",
    verdict: Verdict::Always(Severity::Breaking),
};

/// A param is written otherwise: style, explode, reserved characters, or as a document.
pub const PARAM_STYLE_CHANGED: Rule = Rule {
    id: "param-style-changed",
    group: "params",
    what: "a param is written otherwise: style, explode, reserved characters, or as a document",
    why: "the server reads another value, and no compiler sees it",
    who: "callers who give it",
    instead: "keep the style, or offer a new param",
    verdict: Verdict::Always(Severity::Breaking),
};

/// A variable of a path has another name.
pub const PATH_PARAM_RENAMED: Rule = Rule {
    id: "path-param-renamed",
    group: "params",
    what: "a variable of a path has another name",
    why: "the wire is the same",
    who: "nobody",
    instead: "nothing is to be done",
    verdict: Verdict::Always(Severity::Safe),
};
