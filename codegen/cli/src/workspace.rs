//! Where specs and crates lie.

use std::io;
use std::path::{Path, PathBuf};

/// A folder with `specs/`, and `generated/` beside it.
#[derive(Clone, Debug)]
pub struct Workspace {
    /// The folder.
    pub root: PathBuf,
}

/// The workspace that `start` lies in: the nearest folder upwards with `specs/`.
pub fn find(start: &Path) -> Option<Workspace> {
    let root = start.ancestors().find(|it| it.join("specs").is_dir())?;
    Some(Workspace { root: root.to_owned() })
}

impl Workspace {
    /// The folder of a platform's spec.
    pub fn spec_folder(&self, platform: &str) -> PathBuf {
        self.root.join("specs").join(platform)
    }

    /// The folder of all generated crates.
    pub fn generated(&self) -> PathBuf {
        self.root.join("generated")
    }

    /// The platforms: the folders under `specs/` that have a `platform.yaml`,
    /// by name.
    ///
    /// # Errors
    ///
    /// When the folder cannot be listed.
    pub fn platforms(&self) -> io::Result<Vec<String>> {
        let mut names = Vec::new();
        for entry in std::fs::read_dir(self.root.join("specs"))? {
            let entry = entry?;
            let Ok(name) = entry.file_name().into_string() else { continue };
            if entry.path().join("platform.yaml").is_file() {
                names.push(name);
            }
        }
        names.sort();
        Ok(names)
    }
}
