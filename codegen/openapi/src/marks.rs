//! What an author names apart from its place (`$id`, `$anchor`, `$dynamicAnchor`), and which files.

use std::collections::BTreeMap;

use specloom_source::pointer::escaped;
use specloom_source::{FileId, Node, Value};

/// What an author names apart from its place (JSON Schema 2020-12, section 8.2).
#[derive(Clone, Debug, Default)]
pub struct Marks {
    /// Schemas by their `$id`, whole or by its last segment.
    pub resources: BTreeMap<Box<str>, Mark>,
    /// Schemas by the file and their `$anchor` or `$dynamicAnchor`; the first
    /// of a name counts.
    pub anchors: BTreeMap<(FileId, Box<str>), Mark>,
}

/// Where a mark stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mark {
    /// The file.
    pub file: FileId,
    /// The RFC 6901 pointer of the schema within it.
    pub pointer: Box<str>,
}

/// Which file a reference names, and in which file it stands.
pub type Wanted = (FileId, Box<str>);

/// Notes the marks of a file, and the files that it refers to.
pub fn survey(root: &Node, marks: &mut Marks, wanted: &mut Vec<Wanted>) {
    note(root, &mut Vec::new(), &mut Survey { marks, wanted });
}

/// What is noted on one way through a file.
struct Survey<'s> {
    marks: &'s mut Marks,
    wanted: &'s mut Vec<Wanted>,
}

fn note<'n>(node: &'n Node, path: &mut Vec<Token<'n>>, survey: &mut Survey<'_>) {
    match &node.value {
        Value::Map(map) => {
            for (key, entry) in map {
                if key.starts_with('$')
                    && let Some(text) = entry.node.as_str()
                {
                    note_member((key, text), &entry.node, (node, path), survey);
                }
                path.push(Token::Key(key));
                note(&entry.node, path, survey);
                path.pop();
            }
        }
        Value::List(list) => {
            for (at, item) in list.iter().enumerate() {
                path.push(Token::At(at));
                note(item, path, survey);
                path.pop();
            }
        }
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

fn note_member(
    (key, text): (&str, &str),
    value: &Node,
    (node, path): (&Node, &[Token<'_>]),
    survey: &mut Survey<'_>,
) {
    match key {
        "$id" | "$anchor" | "$dynamicAnchor" => mark(key, text, place(node, path), survey.marks),
        "$ref" => {
            let file = text.split('#').next().unwrap_or_default();
            if !file.is_empty() {
                survey.wanted.push((value.span.file, file.into()));
            }
        }
        _ => {}
    }
}

/// A step of a pointer.
enum Token<'n> {
    Key(&'n str),
    At(usize),
}

fn place(node: &Node, path: &[Token<'_>]) -> Mark {
    let mut pointer = String::new();
    for token in path {
        pointer.push('/');
        match token {
            Token::Key(key) => pointer += &escaped(key),
            Token::At(at) => pointer += &at.to_string(),
        }
    }
    Mark { file: node.span.file, pointer: pointer.into() }
}

fn mark(key: &str, text: &str, place: Mark, marks: &mut Marks) {
    if key != "$id" {
        marks.anchors.entry((place.file, text.into())).or_insert(place);
        return;
    }
    let id = text.trim_end_matches('#');
    let last = id.rsplit('/').next().filter(|it| !it.is_empty());
    for name in last.into_iter().chain([id]).filter(|it| !it.is_empty()) {
        marks.resources.entry(name.into()).or_insert_with(|| place.clone());
    }
}
