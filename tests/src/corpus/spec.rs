//! The specs of a folder.

use std::path::{Path, PathBuf};
use std::{fs, io};

/// A spec in one file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Spec {
    /// The name of its file without the ending; also that of its crate.
    pub id: String,
    /// Where it is.
    pub path: PathBuf,
    /// How large it is, in bytes.
    pub bytes: u64,
}

/// The specs of a folder, by size and name: every JSON and YAML file but the
/// list of what is in the folder.
///
/// # Errors
///
/// When the folder cannot be read.
pub fn specs(folder: &Path) -> io::Result<Vec<Spec>> {
    let mut specs = Vec::new();
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let path = entry.path();
        let ending = path.extension().and_then(|it| it.to_str());
        let (Some("json" | "yaml" | "yml"), Some(id)) =
            (ending, path.file_stem().and_then(|it| it.to_str()))
        else {
            continue;
        };
        if id == "manifest" || !entry.file_type()?.is_file() {
            continue;
        }
        specs.push(Spec { id: crate_name(id), bytes: entry.metadata()?.len(), path });
    }
    specs.sort_by(|one, other| (one.bytes, &one.id).cmp(&(other.bytes, &other.id)));
    Ok(specs)
}

/// The name of a crate: small letters, digits, `-` and `_`, a letter first.
fn crate_name(id: &str) -> String {
    let plain = |char: char| match char.to_ascii_lowercase() {
        char @ ('a'..='z' | '0'..='9' | '-' | '_') => char,
        _ => '-',
    };
    let name: String = id.chars().map(plain).collect();
    if name.starts_with(|it: char| it.is_ascii_lowercase()) { name } else { format!("api-{name}") }
}

#[cfg(test)]
mod tests {
    use super::crate_name;

    #[test]
    fn any_file_gives_a_crate_its_name() {
        assert_eq!(crate_name("Stripe.v1"), "stripe-v1");
        assert_eq!(crate_name("3d-é"), "api-3d--");
    }
}
