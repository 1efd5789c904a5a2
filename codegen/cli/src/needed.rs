//! A package that something written by hand needs, as `platform.yaml` names it.

use schemars::JsonSchema;
use serde::Deserialize;
use specloom_emit::plan::DevDependency;

/// A package that examples or companions need.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(untagged)]
pub enum Needed {
    /// Its version.
    Version(String),
    /// Its version and features.
    Features {
        /// Which versions will do.
        version: String,
        /// The features that are needed.
        features: Vec<String>,
    },
}

impl Needed {
    /// The package of this name.
    pub fn named(&self, name: &str) -> DevDependency {
        let (version, features) = match self {
            Self::Version(version) => (version, Vec::new()),
            Self::Features { version, features } => (version, features.clone()),
        };
        DevDependency { name: name.to_owned(), version: version.clone(), features }
    }
}
