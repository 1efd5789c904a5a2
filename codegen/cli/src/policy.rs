//! What a house says of changes to its specs: the member `diff` of
//! `specloom.yaml` and of `platform.yaml`.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Deserialize;

/// `specloom.yaml`: what holds for all platforms of a workspace.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct House {
    /// How changes to the specs are judged.
    #[serde(default)]
    pub diff: DiffPolicy,
}

/// How changes to a spec are judged.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct DiffPolicy {
    /// From which severity on `specloom diff` fails. Default: `breaking`.
    #[serde(default)]
    pub fail_on: Option<FailOn>,

    /// Rules, and how much what they find weighs instead. `enum-value-added`
    /// is the whole rule, `enum-value-added/response` what it finds in one
    /// direction.
    #[serde(default)]
    pub rules: BTreeMap<String, Level>,

    /// Changes that are accepted: they are shown and never fail.
    #[serde(default)]
    pub accept: Vec<Entry>,

    /// Changes that are not shown.
    #[serde(default)]
    pub ignore: Vec<Entry>,

    /// How many days a deprecated operation, param or field must go on.
    #[serde(default)]
    pub sunset_days: SunsetDays,

    /// Whether the version in the spec must be raised when something changes, and
    /// its major number when something breaks.
    #[serde(default)]
    pub versions: bool,
}

/// From which severity on a run fails.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "command", derive(clap::ValueEnum))]
pub enum FailOn {
    /// Clients that were right fail.
    Breaking,
    /// Some clients may fail, or behave otherwise.
    Risky,
    /// It never fails.
    None,
}

/// How much the findings of a rule weigh.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Level {
    /// They are not shown.
    Off,
    /// Nothing that is sent or read is different.
    Docs,
    /// Clients go on as before.
    Safe,
    /// Some clients may fail, or behave otherwise.
    Risky,
    /// Clients that were right fail.
    Breaking,
}

/// Some changes, and why. What is left out fits every change; one of `rule`,
/// `route` and `fingerprint` must be given.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Entry {
    /// The rule that finds them.
    #[serde(default)]
    pub rule: Option<String>,

    /// An operation (`POST /orders`), a type, or the route that a report
    /// shows; `*` stands for anything.
    #[serde(default)]
    pub route: Option<String>,

    /// What a report says that one change is known as.
    #[serde(default)]
    pub fingerprint: Option<String>,

    /// Why.
    pub reason: String,

    /// The last day on which this holds, `2027-03-01`.
    #[serde(default)]
    pub until: Option<String>,
}

/// How many days a deprecated thing must go on, by its `x-stability-level`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct SunsetDays {
    /// For `stable`, and where nothing is said. 0: no sunset is needed.
    #[serde(default)]
    pub stable: u32,

    /// For `beta`.
    #[serde(default)]
    pub beta: u32,
}

impl Entry {
    /// Whether the entry says which changes are meant.
    pub fn is_bounded(&self) -> bool {
        self.rule.is_some() || self.route.is_some() || self.fingerprint.is_some()
    }
}

/// Whether a text fits a pattern in which `*` stands for anything.
pub fn fits(pattern: &str, text: &str) -> bool {
    let mut parts = pattern.split('*');
    let Some(mut rest) = parts.next().and_then(|it| text.strip_prefix(it)) else { return false };
    let parts: Vec<&str> = parts.collect();
    let Some((last, between)) = parts.split_last() else { return rest.is_empty() };
    for part in between {
        match rest.find(part) {
            Some(at) => rest = rest.get(at + part.len()..).unwrap_or_default(),
            None => return false,
        }
    }
    rest.ends_with(last)
}

#[cfg(test)]
mod tests {
    use super::fits;

    #[test]
    fn a_star_stands_for_anything() {
        for (pattern, text) in [
            ("POST /orders", "POST /orders"),
            ("POST *", "POST /orders"),
            ("* /orders*", "POST /orders/{id}"),
            ("*", ""),
            ("*/*/*", "GET /a/b/c"),
        ] {
            assert!(fits(pattern, text), "{pattern} {text}");
        }
        for (pattern, text) in [("POST", "POST /orders"), ("a*a", "a"), ("*x", "xy"), ("", "a")] {
            assert!(!fits(pattern, text), "{pattern} {text}");
        }
    }
}
