//! Files that set variables of the environment: `.env`.
//!
//! They are read as python-dotenv reads them, since that is what files of
//! platforms with a client in Python are written for: a `$` and a backslash
//! outside of quotes are themselves, a value may hold blanks, the last line of a
//! name counts, and a line that sets nothing costs no other. (Two things are
//! left out: `${NAME}` stands for itself, and a value ends with its line.) The
//! crate `dotenvy`
//! (0.15, of March 2023) takes `pa$word` for a variable, fails at `two words` and
//! at `C:\dir`, lets the first line count, and quotes the line at fault, secret
//! and all, in its error. So this is code of our own.

use std::collections::BTreeMap;
use std::path::Path;

/// The variables of the file of this name in the current folder, else in the
/// nearest folder above that has one. Nothing if there is none that can be read.
pub(crate) fn nearest(name: &str) -> BTreeMap<String, String> {
    std::env::current_dir().map(|it| above(&it, name)).unwrap_or_default()
}

fn above(folder: &Path, name: &str) -> BTreeMap<String, String> {
    let mut files = folder.ancestors().map(|it| it.join(name)).filter(|it| it.is_file());
    let text = files.next().and_then(|it| std::fs::read_to_string(it).ok());
    text.map(|it| variables(&it)).unwrap_or_default()
}

/// The variables of a text: a line `NAME=value` for each, perhaps behind the
/// word `export`. What stands in quotes is kept with its blanks; `#` after a
/// blank starts a comment elsewhere. The last of a name counts, and what is no
/// such line says nothing.
fn variables(text: &str) -> BTreeMap<String, String> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    text.lines().filter_map(variable).collect()
}

fn variable(line: &str) -> Option<(String, String)> {
    let line = line.trim();
    let line = line.strip_prefix("export ").unwrap_or(line);
    let (name, value) = line.split_once('=')?;
    let name = name.trim();
    let is_name = !name.is_empty()
        && name.chars().all(|it| it.is_ascii_alphanumeric() || it == '_' || it == '.');
    is_name.then(|| (name.to_owned(), plain(value.trim())))
}

/// A value without its quotes or its comment.
fn plain(value: &str) -> String {
    if let Some(rest) = value.strip_prefix('\'') {
        return rest.split_once('\'').map_or(value, |it| it.0).to_owned();
    }
    if let Some(rest) = value.strip_prefix('"') {
        return quoted(rest).unwrap_or_else(|| value.to_owned());
    }
    let comment = value.match_indices('#').map(|it| it.0);
    let is_comment = |at: &usize| {
        value.get(..*at).is_some_and(|it| it.is_empty() || it.ends_with(char::is_whitespace))
    };
    let end = comment.into_iter().find(is_comment).unwrap_or(value.len());
    value.get(..end).unwrap_or(value).trim_end().to_owned()
}

/// What stands before the closing quote, with its escapes read.
fn quoted(rest: &str) -> Option<String> {
    let mut text = String::new();
    let mut chars = rest.chars();
    loop {
        match chars.next()? {
            '"' => return Some(text),
            '\\' => match chars.next()? {
                'n' => text.push('\n'),
                'r' => text.push('\r'),
                't' => text.push('\t'),
                other @ ('"' | '\\' | '$') => text.push(other),
                other => text.extend(['\\', other]),
            },
            other => text.push(other),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_set_variables() {
        let text = "\u{feff}# comment\nA=1\n export B = two words \nC='x # y' # z\n\
                    D=\"a\\n\\\"b\\\"\" \nE=\nF=a#b #c\nG=#c\nnonsense\n=5\na b=1\nA=2\nH=\"open\n\
                    I=pa$$word\nJ=C:\\dir\n";
        let found = variables(text);
        let found: Vec<_> = found.iter().map(|(a, b)| (a.as_str(), b.as_str())).collect();
        let expected = [
            ("A", "2"),
            ("B", "two words"),
            ("C", "x # y"),
            ("D", "a\n\"b\""),
            ("E", ""),
            ("F", "a#b"),
            ("G", ""),
            ("H", "\"open"),
            ("I", "pa$$word"),
            ("J", "C:\\dir"),
        ];
        assert_eq!(found, expected);
    }

    #[test]
    fn the_nearest_file_counts() {
        let root = std::env::temp_dir().join(format!("specloom-env-{}", std::process::id()));
        let inner = root.join("a/b");
        std::fs::create_dir_all(&inner).unwrap();
        std::fs::write(root.join(".env"), "A=far").unwrap();
        assert_eq!(above(&inner, ".env").get("A").map(String::as_str), Some("far"));
        std::fs::write(root.join("a/.env"), "A=near").unwrap();
        assert_eq!(above(&inner, ".env").get("A").map(String::as_str), Some("near"));
        assert!(above(&inner, ".none-of-this-name").is_empty());
        std::fs::remove_dir_all(&root).unwrap();
    }
}
