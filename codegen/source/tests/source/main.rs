//! What is read from texts, where it stands, and what is said of bad ones.

mod closest;
mod json;
mod limits;
mod members;
mod mutations;
mod places;
mod rendering;
mod yaml;

use specloom_source::{Node, Sink, SourceMap, Value, read};

/// A text that was read.
struct Case {
    map: SourceMap,
    node: Option<Node>,
    sink: Sink,
}

fn case(name: &str, text: &str) -> Case {
    let mut map = SourceMap::default();
    let file = map.add(name, text);
    let mut sink = Sink::default();
    let node = read(&map, file, &mut sink);
    Case { map, node, sink }
}

impl Case {
    /// The codes of what was reported.
    fn codes(&self) -> Vec<&'static str> {
        self.sink.diagnostics().iter().map(|it| it.code).collect()
    }

    /// The tree in one line.
    fn shown(&self) -> String {
        self.node.as_ref().map_or_else(|| "nothing".to_owned(), show)
    }
}

/// A tree in one line: texts in quotes, numbers as they are kept.
fn show(node: &Node) -> String {
    match &node.value {
        Value::Null => "null".to_owned(),
        Value::Bool(it) => it.to_string(),
        Value::Number(digits) => digits.to_string(),
        Value::String(text) => format!("{text:?}"),
        Value::List(items) => {
            format!("[{}]", items.iter().map(show).collect::<Vec<_>>().join(", "))
        }
        Value::Map(members) => {
            let members =
                members.iter().map(|(key, entry)| format!("{key}: {}", show(&entry.node)));
            format!("{{{}}}", members.collect::<Vec<_>>().join(", "))
        }
    }
}
