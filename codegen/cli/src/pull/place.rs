//! Whether the file of an ontology may be replaced, and what would change.

use similar::TextDiff;
use specloom_ontology::Ontology;
use specloom_source::{Sink, SourceMap};

/// What becomes of the file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Placed {
    /// It says the same already.
    Same,
    /// It can be written: nothing that a person wrote is lost.
    New {
        /// The text.
        text: String,
        /// What would change, as a unified diff.
        diff: String,
    },
    /// A person has written in it what would be lost.
    Refused {
        /// The text that was to be written.
        text: String,
        /// What would change, as a unified diff.
        diff: String,
    },
}

/// The text of a pulled ontology, with its first lines.
pub fn text(ontology: &Ontology, platform: &str) -> String {
    let head = head(platform);
    format!("{head}{}", specloom_ontology::print(ontology))
}

/// What becomes of a file that says `old`, called `shown`, when an ontology is pulled.
pub fn place(old: Option<&str>, ontology: &Ontology, (platform, shown): (&str, &str)) -> Placed {
    let text = text(ontology, platform);
    let Some(old) = old else {
        let diff = diff("", &text, shown);
        return Placed::New { text, diff };
    };
    if old == text {
        return Placed::Same;
    }
    let diff = diff(old, &text, shown);
    if is_pulled(old, platform) {
        Placed::New { text, diff }
    } else {
        Placed::Refused { text, diff }
    }
}

/// The first lines of a file that was pulled.
fn head(platform: &str) -> String {
    format!(
        "# As the platform describes it. Run: cargo specloom pull {platform}\n\
         # What is written here by hand is not replaced unless `--force` says so.\n"
    )
}

/// Whether nothing in a text was written by hand: it is word for word what
/// would be written of what it says.
fn is_pulled(old: &str, platform: &str) -> bool {
    let mut map = SourceMap::default();
    let file = map.add("ontology.yaml", old);
    let mut sink = Sink::default();
    let ontology = specloom_source::read(&map, file, &mut sink)
        .map(|it| specloom_ontology::read(&it, &mut sink));
    ontology.is_some_and(|it| !sink.has_errors() && text(&it, platform) == old)
}

fn diff(old: &str, new: &str, shown: &str) -> String {
    let (from, to) = (format!("a/{shown}"), format!("b/{shown}"));
    let from = if old.is_empty() { "/dev/null" } else { &from };
    let diff = TextDiff::from_lines(old, new);
    let text = diff.unified_diff().context_radius(3).header(from, &to).to_string();
    text.lines().fold(String::new(), |mut all, line| {
        all += &crate::check::visible(line);
        all.push('\n');
        all
    })
}
