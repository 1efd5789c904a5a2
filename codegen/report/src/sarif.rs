//! For code scanning: SARIF 2.1.0 (OASIS Standard).
//!
//! All rules are listed on every run, so that an alert whose cause is gone is
//! closed. What is accepted is a suppressed result.

use serde_json::{Value, json};

use crate::escape::plain;
use crate::json::sorted;
use crate::model::{Finding, Pair, Place, Report, RuleEntry, Severity};

const SCHEMA: &str =
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

/// The report as SARIF. `version` is that of the tool.
pub fn sarif(report: &Report, rules: &[RuleEntry], version: &str) -> String {
    let results: Vec<Value> = report
        .pairs
        .iter()
        .flat_map(|pair| pair.findings.iter().map(|it| result(pair, it, rules)))
        .collect();
    let value = json!({
        "$schema": SCHEMA,
        "version": "2.1.0",
        "runs": [{
            "columnKind": "unicodeCodePoints",
            "results": results,
            "tool": {"driver": {
                "name": "specloom diff",
                "rules": rules.iter().map(rule).collect::<Vec<Value>>(),
                "semanticVersion": version,
            }},
        }],
    });
    format!("{:#}\n", sorted(value))
}

fn rule(it: &RuleEntry) -> Value {
    json!({
        "fullDescription": {"text": it.text},
        "help": {"text": format!("specloom explain {}", it.id)},
        "id": it.id,
        "shortDescription": {"text": it.summary},
    })
}

fn result(pair: &Pair, it: &Finding, rules: &[RuleEntry]) -> Value {
    let mut value = json!({
        "level": level(it.severity),
        "locations": [location(pair, it)],
        "message": {"text": message(it)},
        "partialFingerprints": {"specloomChange/v1": it.fingerprint},
        "properties": {
            "direction": it.direction.map(crate::Direction::as_str),
            "rust": it.rust.effect.as_str(),
            "severity": it.severity.as_str(),
        },
        "ruleId": it.rule,
    });
    if let Some(at) = rules.iter().position(|rule| rule.id == it.rule) {
        value["ruleIndex"] = json!(at);
    }
    if let (Some(base), Some(_)) = (&it.base, &it.revised) {
        let mut related = physical(base);
        related["id"] = json!(1);
        related["message"] = json!({"text": "as it was"});
        value["relatedLocations"] = json!([related]);
    }
    if let Some(accepted) = &it.accepted {
        value["suppressions"] =
            json!([{"kind": "external", "justification": plain(&accepted.reason)}]);
    }
    value
}

fn message(it: &Finding) -> String {
    let help = it.help.as_ref().map(|it| format!("\n{}", plain(it))).unwrap_or_default();
    format!("{}: {}{help}", plain(&it.route), plain(&it.message))
}

fn level(severity: Severity) -> &'static str {
    match severity {
        Severity::Breaking => "error",
        Severity::Risky => "warning",
        Severity::Safe | Severity::Docs => "note",
    }
}

/// Where it stands in the revised spec, or else in the base.
fn location(pair: &Pair, it: &Finding) -> Value {
    let mut value = match it.revised.as_ref().or(it.base.as_ref()) {
        Some(place) => physical(place),
        None => {
            json!({"physicalLocation": {"artifactLocation": {"uri": uri(&pair.revised.shown)}}})
        }
    };
    value["logicalLocations"] = json!([{"fullyQualifiedName": plain(&it.route)}]);
    value
}

fn physical(place: &Place) -> Value {
    json!({"physicalLocation": {
        "artifactLocation": {"uri": uri(&place.file)},
        "region": {
            "endColumn": place.end_column.max(1),
            "endLine": place.end_line.max(place.line).max(1),
            "startColumn": place.column.max(1),
            "startLine": place.line.max(1),
        },
    }})
}

/// A relative reference (RFC 3986): whatever is no plain character of a path is
/// written as its bytes.
fn uri(path: &str) -> String {
    use std::fmt::Write as _;
    let mut uri = String::with_capacity(path.len());
    for byte in path.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~/".contains(&byte) {
            uri.push(char::from(byte));
        } else {
            // Writing to a `String` cannot fail.
            let _ = write!(uri, "%{byte:02X}");
        }
    }
    uri
}
