//! The table of all generated crates: `generated/README.md`.

use std::fmt::Write as _;

/// A crate of the table.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Row {
    /// Its folder: `parcel`.
    pub folder: String,
    /// Its version.
    pub version: String,
    /// What people call the platform.
    pub title: String,
    /// Where the spec is, from the root of the repository.
    pub spec: String,
    /// How many operations it has.
    pub operations: usize,
    /// How many types have a name in code.
    pub types: usize,
}

/// The text of the table, without rows that are there twice.
pub fn index(rows: &[Row]) -> String {
    let mut rows: Vec<&Row> = rows.iter().collect();
    rows.sort();
    rows.dedup();
    let mut text = String::from(
        "<!-- @generated from specs by codegen (emit/src/emitters/index.rs). Run: cargo specloom generate -->\n\n\
         # Generated crates\n\n\
         One crate per platform. Nothing here is written by hand: change the spec, then run\n\
         `cargo specloom generate`.\n\n\
         | crate | version | platform | operations | types | spec |\n\
         |---|---|---|---:|---:|---|\n",
    );
    for row in rows {
        let Row { folder, version, title, spec, operations, types } = row;
        let title = cell(title);
        let _ = writeln!(
            text,
            "| [`{folder}`]({folder}) | {version} | {title} | {operations} | {types} | \
             [`{spec}`](../{spec}) |"
        );
    }
    text
}

/// A text that stays in its cell and is no markup.
fn cell(text: &str) -> String {
    let words: Vec<&str> = text.split_whitespace().collect();
    let mut out = String::new();
    for char in words.join(" ").chars().filter(|it| !it.is_control()) {
        if matches!(char, '|' | '[' | ']' | '<' | '*' | '_' | '`' | '\\') {
            out.push('\\');
        }
        out.push(char);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::{Row, index};
    use crate::header::is_ours;

    #[test]
    fn crates_are_listed_by_name() {
        let row = |folder: &str, title: &str| Row {
            folder: folder.into(),
            version: "0.1.0".into(),
            title: title.into(),
            spec: format!("specs/{folder}/openapi.yaml"),
            operations: 2,
            types: 3,
        };
        let text = index(&[row("zebra", "Z | <b>"), row("ant", "Ant\nWorks")]);
        assert!(is_ours(&text));
        insta::assert_snapshot!(text);
    }
}
