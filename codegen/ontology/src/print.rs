//! An ontology as text, as a person would have written it.

use std::fmt::Write as _;

use crate::ontology::{EntitySpec, LinkSpec, Ontology, PropertySpec};

/// The text of an ontology: YAML, everything in the order of the ontology, and
/// nothing said that goes without saying. Read again, it is the same ontology.
pub fn print(ontology: &Ontology) -> String {
    let mut text = String::from("entities:");
    if ontology.entities.is_empty() {
        text.push_str(" {}");
    }
    text.push('\n');
    for (at, it) in ontology.entities.iter().enumerate() {
        if at > 0 {
            text.push('\n');
        }
        entity(it, &mut text);
    }
    text
}

fn entity(it: &EntitySpec, text: &mut String) {
    line(text, 1, &it.name, "");
    said(text, 2, "title", it.title.as_ref());
    said(text, 2, "plural", it.plural.as_ref());
    said(text, 2, "description", it.description.as_ref());
    line(text, 2, "key", &scalar(&it.key));
    let none = if it.properties.is_empty() { "{}" } else { "" };
    line(text, 2, "properties", none);
    for it in &it.properties {
        property(it, text);
    }
    if !it.links.is_empty() {
        line(text, 2, "links", "");
        for it in &it.links {
            link(it, text);
        }
    }
}

fn property(it: &PropertySpec, text: &mut String) {
    line(text, 3, &it.name, "");
    said(text, 4, "title", it.title.as_ref());
    said(text, 4, "description", it.description.as_ref());
    line(text, 4, "type", it.base.name());
    for (is_said, name, value) in [
        (it.is_list, "list", "true"),
        (it.is_nullable, "nullable", "true"),
        (!it.is_editable, "editable", "false"),
    ] {
        if is_said {
            line(text, 4, name, value);
        }
    }
}

fn link(it: &LinkSpec, text: &mut String) {
    line(text, 3, &it.name, "");
    said(text, 4, "title", it.title.as_ref());
    said(text, 4, "description", it.description.as_ref());
    line(text, 4, "target", &scalar(&it.target));
    line(text, 4, "cardinality", it.cardinality.as_str());
    if let Some(direction) = it.direction {
        line(text, 4, "direction", direction.as_str());
    }
}

fn said(text: &mut String, depth: usize, name: &str, value: Option<&String>) {
    if let Some(value) = value {
        line(text, depth, name, &scalar(value));
    }
}

fn line(text: &mut String, depth: usize, name: &str, value: &str) {
    text.extend(std::iter::repeat_n("  ", depth));
    text.push_str(&scalar(name));
    text.push(':');
    if !value.is_empty() {
        text.push(' ');
        text.push_str(value);
    }
    text.push('\n');
}

/// A text as YAML: plain where nobody can take it for something else.
fn scalar(text: &str) -> String {
    if is_plain(text) { text.to_owned() } else { quoted(text) }
}

fn is_plain(text: &str) -> bool {
    let words = ["true", "false", "null", "yes", "no", "on", "off", "y", "n"];
    text.starts_with(|it: char| it.is_ascii_alphabetic())
        && !text.ends_with(' ')
        && !words.contains(&text.to_ascii_lowercase().as_str())
        && text.chars().all(|it| {
            it.is_alphanumeric() || matches!(it, ' ' | '_' | '-' | '.' | ',' | '(' | ')' | '/')
        })
}

/// In double quotes, in which everything can be said.
fn quoted(text: &str) -> String {
    let mut quoted = String::from("\"");
    for char in text.chars() {
        match char {
            '"' => quoted.push_str("\\\""),
            '\\' => quoted.push_str("\\\\"),
            '\n' => quoted.push_str("\\n"),
            '\t' => quoted.push_str("\\t"),
            _ if is_shown(char) => quoted.push(char),
            _ => {
                let _ = write!(quoted, "\\U{:08X}", u32::from(char));
            }
        }
    }
    quoted.push('"');
    quoted
}

/// Whether a character can stand for itself in every editor.
fn is_shown(char: char) -> bool {
    !char.is_control()
        && !matches!(char, '\u{2028}' | '\u{2029}' | '\u{feff}' | '\u{fffe}' | '\u{ffff}')
}
