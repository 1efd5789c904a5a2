//! Variables in a file `.env`, for programs that are started without them.

use std::collections::BTreeMap;
use std::fmt;
use std::path::{Path, PathBuf};

use dotenvy::{Error, from_path_iter};

/// The name of the file.
const FILE: &str = ".env";

/// Variables in a file. They are not put into the environment of the process:
/// that is not safe while other threads run.
#[derive(Default)]
pub(crate) struct DotEnv(BTreeMap<String, String>);

impl DotEnv {
    /// The variables of the nearest file `.env`: of the current folder, or of
    /// one above it. None is there if there is no such file.
    ///
    /// # Errors
    /// Why the file cannot be read, in words that show no value.
    pub(crate) fn nearest() -> Result<Self, String> {
        let folder = std::env::current_dir();
        folder.map_or_else(|_| Ok(Self::default()), |it| Self::above(&it))
    }

    /// The same, from this folder on.
    pub(crate) fn above(folder: &Path) -> Result<Self, String> {
        let mut files = folder.ancestors().map(|it| it.join(FILE));
        files.find(|it| it.is_file()).map_or_else(|| Ok(Self::default()), |it| Self::read(&it))
    }

    fn read(file: &PathBuf) -> Result<Self, String> {
        let path = file.display();
        let lines = from_path_iter(file).map_err(|it| reason(&format!("`{path}`"), &it))?;
        let mut found = BTreeMap::new();
        let mut last = String::new();
        for line in lines {
            let place = if last.is_empty() {
                format!("the first line of `{path}`")
            } else {
                format!("`{path}` after `{last}`")
            };
            let (name, value) = line.map_err(|it| reason(&place, &it))?;
            last.clone_from(&name);
            found.insert(name, value);
        }
        Ok(Self(found))
    }

    /// A variable of the file, unless the process has one of that name, be it
    /// an empty one.
    pub(crate) fn or_environment(&self, name: &str) -> Option<String> {
        match std::env::var_os(name) {
            Some(value) => value.into_string().ok(),
            None => self.0.get(name).cloned(),
        }
    }
}

/// Why a file cannot be read. The reader's own words show the line, in which a
/// secret may stand.
fn reason(place: &str, error: &Error) -> String {
    match error {
        Error::Io(error) => format!("{place} cannot be read: {error}"),
        Error::LineParse(..) => format!("{place} cannot be read: a line is no `NAME=value`"),
        Error::EnvVar(_) => format!("{place} cannot be read: a variable in it is no text"),
        _ => format!("{place} cannot be read"),
    }
}

impl fmt::Debug for DotEnv {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self.0.keys()).finish()
    }
}

#[cfg(test)]
mod tests {
    use super::DotEnv;

    fn folder(name: &str) -> std::path::PathBuf {
        let folder = std::env::temp_dir().join(format!("specloom-{name}-{}", std::process::id()));
        std::fs::create_dir_all(folder.join("a/b")).expect("a folder");
        folder
    }

    #[test]
    fn the_nearest_file_counts_and_what_is_set_wins() {
        let root = folder("dotenv-nearest");
        std::fs::write(root.join(".env"), "SPECLOOM_FAR=1\n").expect("written");
        assert_eq!(
            DotEnv::above(&root.join("a/b")).expect("read").or_environment("SPECLOOM_FAR"),
            Some("1".to_owned())
        );
        let text = "# words\nexport SPECLOOM_NEAR=\"two words\"\nPATH=lost\n";
        std::fs::write(root.join("a/.env"), text).expect("written");
        let near = DotEnv::above(&root.join("a/b")).expect("read");
        assert_eq!(near.or_environment("SPECLOOM_NEAR"), Some("two words".to_owned()));
        assert_eq!(near.or_environment("SPECLOOM_FAR"), None);
        assert_ne!(near.or_environment("PATH"), Some("lost".to_owned()));
        assert_eq!(format!("{near:?}"), "{\"PATH\", \"SPECLOOM_NEAR\"}");
        std::fs::remove_dir_all(root).expect("removed");
    }

    #[test]
    fn what_cannot_be_read_is_told_without_its_values() {
        let root = folder("dotenv-broken");
        std::fs::write(root.join(".env"), "A=1\nB 'tok_secret\n").expect("written");
        let error = DotEnv::above(&root).expect_err("broken");
        assert!(error.contains("after `A`") && !error.contains("tok_secret"), "{error}");
        // A folder of that name, as tools of other languages make it, is no file.
        std::fs::remove_file(root.join(".env")).expect("removed");
        std::fs::create_dir(root.join("a/.env")).expect("a folder");
        let none = DotEnv::above(&root.join("a")).expect("nothing to read");
        assert_eq!(none.or_environment("A"), None);
        std::fs::remove_dir_all(root).expect("removed");
    }
}
