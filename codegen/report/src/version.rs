//! Versions, and how far a change moves them (Semantic Versioning 2.0.0, and
//! cargo's rule for versions below 1.0.0).

use std::fmt;

use schemars::JsonSchema;
use serde::Serialize;

/// How far a version moves.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
pub enum Bump {
    /// Not at all.
    #[default]
    None,
    /// The last number.
    Patch,
    /// The second number: something was added.
    Minor,
    /// The first number: something broke.
    Major,
}

impl Bump {
    /// The word that reports use.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Patch => "patch",
            Self::Minor => "minor",
            Self::Major => "major",
        }
    }
}

/// A version: three numbers, and perhaps what comes before the release. What
/// follows a `+` says nothing and is dropped.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Version {
    /// Moves when something breaks.
    pub major: u64,
    /// Moves when something is added.
    pub minor: u64,
    /// Moves otherwise.
    pub patch: u64,
    /// The parts after the `-`; none for a release.
    pub pre: Vec<String>,
}

impl Version {
    /// Reads `1.2.3` or `1.2.3-rc.1`; `None` for anything else.
    pub fn read(text: &str) -> Option<Self> {
        let text = text.split('+').next()?;
        let (core, pre) = match text.split_once('-') {
            Some((core, pre)) => (core, pre.split('.').map(ToOwned::to_owned).collect()),
            None => (text, Vec::new()),
        };
        if pre.iter().any(String::is_empty) {
            return None;
        }
        let mut numbers = core.split('.').map(number);
        let (major, minor, patch) = (numbers.next()??, numbers.next()??, numbers.next()??);
        numbers.next().is_none().then_some(Self { major, minor, patch, pre })
    }

    /// The least version after this one that a bump allows. Below 1.0.0 the
    /// numbers stand one place further right, as cargo reads them.
    #[must_use]
    pub fn bumped(&self, bump: Bump) -> Self {
        let bump = match (self.major, bump) {
            (0, Bump::Major) => Bump::Minor,
            (0, Bump::Minor) => Bump::Patch,
            (_, bump) => bump,
        };
        let (major, minor, patch) = (self.major, self.minor, self.patch);
        let (major, minor, patch) = match bump {
            Bump::None => return self.clone(),
            Bump::Patch => (major, minor, patch.saturating_add(1)),
            Bump::Minor => (major, minor.saturating_add(1), 0),
            Bump::Major => (major.saturating_add(1), 0, 0),
        };
        Self { major, minor, patch, pre: Vec::new() }
    }

    /// Whether this version is after another by precedence.
    pub fn is_after(&self, other: &Self) -> bool {
        let core = |it: &Self| (it.major, it.minor, it.patch);
        match core(self).cmp(&core(other)) {
            std::cmp::Ordering::Less => false,
            std::cmp::Ordering::Greater => true,
            std::cmp::Ordering::Equal => match (self.pre.is_empty(), other.pre.is_empty()) {
                (true, empty) => !empty,
                (false, true) => false,
                (false, false) => pre_key(&self.pre) > pre_key(&other.pre),
            },
        }
    }
}

/// Numbers come before words, and are compared as numbers.
fn pre_key(parts: &[String]) -> Vec<(bool, u64, &str)> {
    let key = |it: &String| match number(it) {
        Some(number) => (false, number, ""),
        None => (true, 0, ""),
    };
    parts
        .iter()
        .map(|it| {
            let (is_word, number, _) = key(it);
            (is_word, number, if is_word { it.as_str() } else { "" })
        })
        .collect()
}

fn number(text: &str) -> Option<u64> {
    let plain = !text.is_empty() && text.bytes().all(|it| it.is_ascii_digit());
    let plain = plain && (text == "0" || !text.starts_with('0'));
    plain.then(|| text.parse().ok()).flatten()
}

impl fmt::Display for Version {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}.{}", self.major, self.minor, self.patch)?;
        if !self.pre.is_empty() {
            write!(f, "-{}", self.pre.join("."))?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::{Bump, Version};

    fn bumped(from: &str, bump: Bump) -> String {
        Version::read(from).map(|it| it.bumped(bump).to_string()).unwrap_or_default()
    }

    #[test]
    fn a_break_moves_the_first_number_that_counts() {
        assert_eq!(bumped("1.4.2", Bump::Major), "2.0.0");
        assert_eq!(bumped("1.4.2", Bump::Minor), "1.5.0");
        assert_eq!(bumped("1.4.2", Bump::Patch), "1.4.3");
        assert_eq!(bumped("0.4.2", Bump::Major), "0.5.0");
        assert_eq!(bumped("0.4.2", Bump::Minor), "0.4.3");
        assert_eq!(bumped("1.4.2", Bump::None), "1.4.2");
    }

    #[test]
    fn what_is_no_version_is_none() {
        for text in ["", "1", "1.2", "1.2.3.4", "01.2.3", "v1.2.3", "1.2.x", "1.2.3-", "2024-01-01"]
        {
            assert_eq!(Version::read(text), None, "{text}");
        }
    }

    #[test]
    fn versions_follow_each_other() {
        let order =
            ["1.0.0-alpha", "1.0.0-alpha.1", "1.0.0-beta.2", "1.0.0-beta.11", "1.0.0", "1.0.1"];
        let order: Vec<Version> = order.iter().filter_map(|it| Version::read(it)).collect();
        for pair in order.windows(2) {
            assert!(pair[1].is_after(&pair[0]) && !pair[0].is_after(&pair[1]), "{pair:?}");
        }
    }
}
