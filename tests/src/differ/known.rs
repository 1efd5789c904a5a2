//! Where the labels are wrong or silent, and where we judge otherwise on purpose.
//! `tests/diff/disagreements.md` says why, under the same names.

use specloom_diff::{Change, Direction, Kind, Motion, Part, Severity};

use super::case::{Case, Label};
use super::judged::Judged;

/// Why a label does not count against us.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Reason {
    /// The study of the tools found that the label is wrong or silent.
    Study(&'static str),
    /// A document contradicts its own format, and the two read it otherwise.
    Faulty(&'static str),
    /// We judge otherwise, and say why.
    Argued(&'static str),
}

/// The reason why a verdict that differs does not count against us. Each break
/// that only one side sees must have one; the weakest is given.
pub fn known(case: &Case, judged: &Judged) -> Option<Reason> {
    let changes = judged.changes.as_ref().ok()?;
    if case.flags.iter().any(|it| it.starts_with("--strip-prefix")) {
        return Some(Reason::Study("asked to leave a prefix out"));
    }
    if judged.breaking() {
        let breaking = changes.list.iter().filter(|it| it.severity == Severity::Breaking);
        let restyled = changes.list.iter().any(|it| it.rule == "param-style-changed");
        if restyled && breaking.clone().all(|it| matches!(it.site.part, Part::Param(_))) {
            return Some(Reason::Study("serialisation"));
        }
        let reasons: Option<Vec<Reason>> = breaking.map(|it| stricter(case, it)).collect();
        return reasons?.into_iter().max();
    }
    let errors = case.changes.iter().filter(|it| it.level == "error");
    let by_meaning = case.changes.iter().any(|it| it.id.contains("-of-"));
    let reasons: Option<Vec<Reason>> =
        errors.map(|it| laxer((it, by_meaning), &changes.list)).collect();
    reasons?.into_iter().max()
}

/// Why we see a break where the label sees none.
fn stricter(case: &Case, change: &Change) -> Option<Reason> {
    let has = |part: &str| case.changes.iter().any(|it| it.id.contains(part));
    let in_param = matches!(change.site.part, Part::Param(_));
    let by_webhook = !change.uses.is_empty() && change.uses.iter().all(|it| it.webhook);
    let is_new = change.kind == Kind::Added && change.before.is_none();
    Some(match change.rule {
        _ if by_webhook => Reason::Study("callbacks and webhooks"),
        _ if change.route.contains("header `") && !in_param => Reason::Study("header schemas"),
        "auth-tightened" | "auth-scope-added" => Reason::Study("security"),
        "param-style-changed" | "part-encoding-changed" => Reason::Study("serialisation"),
        "type-changed" if [".*", "{}"].iter().any(|it| change.site.within.contains(it)) => {
            Reason::Study("additional properties")
        }
        "members-closed" | "members-opened" => Reason::Study("additional properties"),
        "item-bounds-changed"
        | "member-bounds-changed"
        | "multiple-of-changed"
        | "unique-items-changed" => Reason::Study("constraints not looked at"),
        "assertion-changed" if change.message.contains(" not ") => Reason::Study("not"),
        "field-became-optional" | "field-removed" if has("all-of-removed") => {
            Reason::Study("all of removed")
        }
        "union-member-added" if has("any-of-added") => Reason::Study("any of added"),
        "number-bounds-changed" | "length-bounds-changed" if is_new || has("-set") => {
            Reason::Study("bounds newly set")
        }
        "number-bounds-changed" | "length-bounds-changed"
            if change.direction != Direction::Request && change.motion == Motion::Wider =>
        {
            Reason::Argued("bounds of answers that are gone")
        }
        _ if in_param => Reason::Argued("less seen in params"),
        _ => return argued(case, change),
    })
}

/// Why we see a break where the label sees none and is not known to be wrong.
fn argued(case: &Case, change: &Change) -> Option<Reason> {
    let has = |part: &str| case.changes.iter().any(|it| it.id.contains(part));
    let is_new = change.kind == Kind::Added && change.before.is_none();
    Some(match change.rule {
        "format-changed" if has("type-generalized") => Reason::Argued("date and date-time"),
        "pattern-changed" if is_new => Reason::Argued("patterns that match all"),
        "type-changed" if has("prefix-items") => Reason::Argued("prefix items"),
        "type-changed" if change.message.contains("tuple") => Reason::Argued("prefix items"),
        "field-access-widened" => Reason::Argued("required and no longer read-only"),
        "assertion-changed" if has("property-removed") => Reason::Argued("conditions as a whole"),
        "type-changed" if change.message.contains("instead of any value") => {
            Reason::Argued("items that were free")
        }
        "stability-lowered" => Reason::Argued("stability everywhere"),
        _ => return None,
    })
}

/// Why we see no break where the label sees one.
fn laxer((label, by_meaning): (&Label, bool), changes: &[Change]) -> Option<Reason> {
    let id = &*label.id;
    let has = |rule: &str| changes.iter().any(|it| it.rule == rule);
    let quiet = changes.iter().all(|it| it.severity <= Severity::Safe);
    let by_webhook =
        changes.iter().any(|it| !it.uses.is_empty() && it.uses.iter().all(|it| it.webhook));
    Some(match id {
        _ if by_webhook => Reason::Study("callbacks and webhooks"),
        _ if id.contains("type") && has("integer-width-changed") => Reason::Study("integer width"),
        _ if id.contains("nullable") && quiet => Reason::Study("spellings of null"),
        _ if (by_meaning || id.contains("-of-")) && quiet => {
            Reason::Study("one of, any of, all of by meaning")
        }
        "new-request-path-parameter" => Reason::Study("params of paths and operations"),
        "response-success-status-removed" => Reason::Study("statuses by coverage"),
        "request-body-media-type-removed" if has("media-type-changed") => {
            Reason::Study("names of media types")
        }
        _ if id.contains("pattern") && has("pattern-changed") => {
            Reason::Study("read-only in requests")
        }
        _ if id.contains("const") || id.contains("became-enum") => Reason::Study("const and enum"),
        _ if id.contains("enum-value-removed") && has("enum-closed") => {
            Reason::Study("const and enum")
        }
        _ if id.contains("enum-value-removed") && has("enum-lifted") => {
            Reason::Argued("enums that are gone")
        }
        _ if id.starts_with("request-parameter") && changes.is_empty() => {
            Reason::Faulty("params that no request carries")
        }
        _ if id.contains("property") && changes.is_empty() => {
            Reason::Faulty("members of what is no object")
        }
        _ if id.contains("type-changed") && quiet => Reason::Argued("types in text"),
        "api-invalid-stability-level" => Reason::Argued("faults that both have"),
        _ => return None,
    })
}
