//! What an author names apart from its place: `$id`, `$anchor`, `$dynamicAnchor`.

use std::collections::BTreeMap;

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

/// Notes the marks of a file.
pub fn note_marks(root: &Node, marks: &mut Marks) {
    let mut path = Vec::new();
    note(root, &mut path, marks);
}

fn note<'n>(node: &'n Node, path: &mut Vec<Token<'n>>, marks: &mut Marks) {
    match &node.value {
        Value::Map(map) => {
            for (key, entry) in map {
                if let ("$id" | "$anchor" | "$dynamicAnchor", Some(text)) =
                    (&**key, entry.node.as_str())
                {
                    mark(key, text, place(node, path), marks);
                }
                path.push(Token::Key(key));
                note(&entry.node, path, marks);
                path.pop();
            }
        }
        Value::List(list) => {
            for (at, item) in list.iter().enumerate() {
                path.push(Token::At(at));
                note(item, path, marks);
                path.pop();
            }
        }
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
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
            Token::Key(key) => pointer += &key.replace('~', "~0").replace('/', "~1"),
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
