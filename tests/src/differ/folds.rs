//! The label's names for what our rules find.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use serde::Deserialize;

/// Names that say the same of different places, folded into one, with its group.
#[derive(Clone, Debug, Default)]
pub struct Folds {
    names: BTreeMap<String, (String, String)>,
}

#[derive(Deserialize)]
struct Map {
    rules: Vec<Fold>,
}

#[derive(Deserialize)]
struct Fold {
    id: String,
    group: String,
    oasdiff: Vec<String>,
}

impl Folds {
    /// The folds that lie beside a folder or file of pairs, or none.
    pub fn beside(path: &Path) -> Self {
        let text = path.parent().map(|it| it.join("rule-map.json"));
        let text = text.and_then(|it| std::fs::read_to_string(it).ok()).unwrap_or_default();
        let Ok(map) = serde_json::from_str::<Map>(&text) else { return Self::default() };
        let mut names = BTreeMap::new();
        for fold in map.rules {
            for name in fold.oasdiff {
                names.insert(name, (fold.id.clone(), fold.group.clone()));
            }
        }
        Self { names }
    }

    /// All folded names.
    pub fn names(&self) -> BTreeSet<&str> {
        self.names.values().map(|it| it.0.as_str()).collect()
    }

    /// The folded name of a label, and its group.
    pub fn of(&self, label: &str) -> (String, String) {
        let found = self.names.get(label).cloned();
        found.unwrap_or_else(|| (label.to_owned(), "other".to_owned()))
    }
}
