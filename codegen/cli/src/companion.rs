//! What `platform.yaml` says of the modules under `companion/`.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Deserialize;
use specloom_emit::plan::{CompanionFeature, Needs};

use crate::needed::Needed;

/// What the modules under `companion/` need.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct CompanionNeeds {
    /// Packages: the name, and the version or version and features.
    #[serde(default)]
    pub dependencies: BTreeMap<String, Needed>,

    /// Features of the runtime that the modules need: `redis`, `store`.
    #[serde(default)]
    pub runtime: Vec<String>,

    /// Cargo features that some of the modules need.
    #[serde(default)]
    pub features: BTreeMap<String, Feature>,
}

/// A cargo feature of companions.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Feature {
    /// What it gives, in one sentence.
    pub about: String,

    /// The modules that need it: files right under `companion/`, without `.rs`.
    #[serde(default)]
    pub modules: Vec<String>,

    /// The packages of `dependencies` that only it needs.
    #[serde(default)]
    pub dependencies: Vec<String>,

    /// The features of the runtime that only it needs.
    #[serde(default)]
    pub runtime: Vec<String>,
}

/// The features that crates have for themselves.
const TAKEN: &[&str] = &[
    "blocking",
    "default",
    "native-tls",
    "rustls",
    "rustls-no-provider",
    "serde",
    "tracing",
    "webhooks",
];

/// The features of the runtime that a companion can ask for.
const RUNTIME: &[&str] = &["redis", "store"];

impl CompanionNeeds {
    /// The same, as the manifest says it.
    pub fn needs(&self) -> Needs {
        let dependencies = self.dependencies.iter().map(|(name, it)| it.named(name));
        let features = self.features.iter().map(|(name, it)| CompanionFeature {
            name: name.clone(),
            about: it.about.clone(),
            modules: it.modules.clone(),
            dependencies: it.dependencies.clone(),
            runtime: it.runtime.clone(),
        });
        Needs {
            dependencies: dependencies.collect(),
            runtime: self.runtime.clone(),
            features: features.collect(),
        }
    }

    /// What is wrong with it by itself.
    pub fn faults(&self) -> Vec<String> {
        let mut faults = Vec::new();
        let names = self.dependencies.keys().chain(self.features.keys());
        for name in names.filter(|it| !is_package(it)) {
            faults.push(format!(
                "`companion` names `{}`, which no crate can be called",
                name.escape_debug()
            ));
        }
        let asked = self.features.values().flat_map(|it| &it.runtime);
        for it in self.runtime.iter().chain(asked).filter(|it| !RUNTIME.contains(&it.as_str())) {
            faults.push(format!(
                "`companion` asks for `{}` of the runtime; it can ask for `{}`",
                it.escape_debug(),
                RUNTIME.join("` or `")
            ));
        }
        for (name, feature) in &self.features {
            if TAKEN.contains(&name.as_str()) {
                faults.push(format!("`companion.features` names `{name}`, which each crate has"));
            }
            for it in feature.dependencies.iter().filter(|it| !self.dependencies.contains_key(*it))
            {
                faults.push(format!(
                    "the feature `{name}` needs `{}`, which is not among `companion.dependencies`",
                    it.escape_debug()
                ));
            }
        }
        faults
    }
}

/// Whether a text can name a package or a feature.
fn is_package(text: &str) -> bool {
    text.starts_with(|it: char| it.is_ascii_lowercase())
        && text.len() <= 64
        && text.bytes().all(|it| matches!(it, b'a'..=b'z' | b'0'..=b'9' | b'-' | b'_'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_cannot_be_is_told() {
        let text = "runtime: [store, rpc]\n\
                    dependencies: {serde: '1', 'a b': '1'}\n\
                    features: {serde: {about: x}, tools: {about: y, dependencies: [serde, other]}}\n";
        let needs: CompanionNeeds = serde_yaml::from_str(text).expect("YAML");
        let faults = needs.faults();
        assert_eq!(faults.len(), 4, "{faults:#?}");
        assert!(needs.needs().is_optional("serde"));
    }
}
