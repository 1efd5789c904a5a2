//! What a change does to Rust code that uses the generated crate.
//!
//! Generated structs and enums are open (`#[non_exhaustive]`) and made by `new`,
//! which takes what is required; required params are arguments, optional ones
//! setters. The table follows from that.

use crate::change::{Effect, Motion};

use Effect::{AddsApi, Behaves, BreaksSource, None};

/// What a rule does, where clients write the thing, and where they read it.
struct Entry {
    rule: &'static str,
    request: Effect,
    response: Effect,
}

const fn both(rule: &'static str, effect: Effect) -> Entry {
    Entry { rule, request: effect, response: effect }
}

const fn sides(rule: &'static str, request: Effect, response: Effect) -> Entry {
    Entry { rule, request, response }
}

/// What each rule does, sorted; those that are not listed do nothing.
static EFFECTS: &[Entry] = &[
    both("assertion-changed", Behaves),
    both("auth-scope-added", Behaves),
    both("auth-tightened", Behaves),
    both("became-enum", BreaksSource),
    both("became-not-nullable", BreaksSource),
    both("became-nullable", BreaksSource),
    both("behaviour-changed", Behaves),
    both("body-added-optional", AddsApi),
    both("body-added-required", BreaksSource),
    both("body-became-optional", BreaksSource),
    both("body-became-required", BreaksSource),
    both("body-removed", BreaksSource),
    both("body-spread-changed", BreaksSource),
    both("const-changed", BreaksSource),
    both("deprecated", None),
    both("directive-added", AddsApi),
    both("directive-narrowed", Behaves),
    both("directive-removed", Behaves),
    both("entity-added", AddsApi),
    both("entity-changed", BreaksSource),
    both("entity-removed", BreaksSource),
    both("enum-closed", BreaksSource),
    both("enum-lifted", BreaksSource),
    both("enum-opened", BreaksSource),
    both("enum-value-added", AddsApi),
    both("enum-value-removed", BreaksSource),
    both("enum-value-renamed", BreaksSource),
    both("env-changed", Behaves),
    sides("field-access-narrowed", BreaksSource, BreaksSource),
    sides("field-access-widened", BreaksSource, AddsApi),
    both("field-added-optional", AddsApi),
    sides("field-added-required", BreaksSource, AddsApi),
    both("field-became-optional", BreaksSource),
    both("field-became-required", BreaksSource),
    both("field-default-changed", Behaves),
    both("field-removed", BreaksSource),
    both("field-removed-optional", BreaksSource),
    both("field-renamed", BreaksSource),
    both("format-changed", BreaksSource),
    both("header-added", AddsApi),
    both("header-added-required", AddsApi),
    both("header-became-optional", Behaves),
    both("header-removed", Behaves),
    both("header-removed-optional", Behaves),
    both("idempotency-changed", Behaves),
    both("integer-width-changed", BreaksSource),
    both("interface-added", AddsApi),
    both("interface-removed", BreaksSource),
    sides("item-bounds-changed", Behaves, None),
    sides("known-values-changed", Behaves, None),
    sides("length-bounds-changed", Behaves, None),
    both("media-schema-added", BreaksSource),
    both("media-schema-removed", BreaksSource),
    both("media-type-added", AddsApi),
    both("media-type-changed", Behaves),
    both("media-type-removed", BreaksSource),
    sides("member-bounds-changed", Behaves, None),
    both("members-closed", BreaksSource),
    both("members-opened", AddsApi),
    sides("multiple-of-changed", Behaves, None),
    both("name-in-code-changed", BreaksSource),
    sides("number-bounds-changed", Behaves, None),
    both("operation-added", AddsApi),
    both("operation-moved", Behaves),
    both("operation-regrouped", BreaksSource),
    both("operation-removed", BreaksSource),
    both("operation-removed-after-deprecation", BreaksSource),
    both("operation-removed-before-sunset", BreaksSource),
    both("operation-renamed", BreaksSource),
    both("pagination-changed", BreaksSource),
    both("param-added-optional", AddsApi),
    both("param-added-required", BreaksSource),
    both("param-became-optional", BreaksSource),
    both("param-became-required", BreaksSource),
    both("param-default-changed", Behaves),
    both("param-moved", Behaves),
    both("param-order-changed", Behaves),
    both("param-removed", BreaksSource),
    both("param-removed-after-deprecation", BreaksSource),
    both("param-removed-before-sunset", BreaksSource),
    both("param-renamed", BreaksSource),
    both("param-style-changed", Behaves),
    both("part-encoding-changed", Behaves),
    sides("pattern-changed", Behaves, None),
    both("scheme-added", AddsApi),
    both("scheme-changed", Behaves),
    both("scheme-removed", BreaksSource),
    both("secrecy-changed", BreaksSource),
    both("sent-value-changed", Behaves),
    sides("sent-value-freed", BreaksSource, None),
    both("server-added", AddsApi),
    both("server-changed", Behaves),
    both("server-removed", Behaves),
    both("signature-changed", Behaves),
    both("stream-kind-changed", BreaksSource),
    both("success-added", BreaksSource),
    both("success-removed", BreaksSource),
    both("table-ability-added", AddsApi),
    both("table-ability-removed", BreaksSource),
    both("table-added", AddsApi),
    both("table-column-narrowed", BreaksSource),
    both("table-column-type-changed", Behaves),
    both("table-column-widened", AddsApi),
    both("table-constraint-added", AddsApi),
    both("table-constraint-changed", Behaves),
    both("table-constraint-removed", BreaksSource),
    both("table-key-changed", BreaksSource),
    both("table-relation-added", AddsApi),
    both("table-relation-changed", BreaksSource),
    both("table-relation-removed", BreaksSource),
    both("table-removed", BreaksSource),
    both("type-added", AddsApi),
    both("type-changed", BreaksSource),
    both("type-removed", BreaksSource),
    both("type-renamed", BreaksSource),
    both("union-closed", BreaksSource),
    both("union-member-added", AddsApi),
    both("union-member-removed", BreaksSource),
    both("union-member-renamed", BreaksSource),
    both("union-opened", BreaksSource),
    both("union-tagging-changed", Behaves),
    both("union-tags-changed", Behaves),
    sides("unique-items-changed", Behaves, None),
    both("webhook-added", AddsApi),
    both("webhook-removed", BreaksSource),
];

/// What a rule does, where clients write the thing, and where they read it. A
/// bound that got looser changes nothing for those who kept to it.
pub fn effects(rule: &str, motion: Motion) -> (Effect, Effect) {
    let found = EFFECTS.binary_search_by(|it| it.rule.cmp(rule)).ok();
    let Some(entry) = found.and_then(|at| EFFECTS.get(at)) else { return (None, None) };
    let looser = motion == Motion::Wider;
    let request = if looser && entry.request == Behaves { None } else { entry.request };
    (request, entry.response)
}

#[cfg(test)]
mod tests {
    use super::EFFECTS;
    use crate::rules::rule;

    #[test]
    fn effects_are_sorted_and_of_rules() {
        assert!(EFFECTS.is_sorted_by_key(|it| it.rule));
        for it in EFFECTS {
            assert!(rule(it.rule).is_some(), "{}", it.rule);
        }
    }
}
