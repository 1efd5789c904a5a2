//! Reads a file into a located tree, whichever of the two notations it is in.

use crate::build::Builder;
use crate::limits::Limits;
use crate::map::SourceMap;
use crate::node::Node;
use crate::problem::{ReadProblem, SYNTAX};
use crate::sink::Sink;
use crate::span::{FileId, Span};
use crate::{json, yaml};

/// Reads a file, within the default [`Limits`].
///
/// A text that starts with `{` or `[` is JSON. If it breaks JSON's grammar but
/// is YAML in flow style, then it is read as YAML, unless its name ends in
/// `.json` or it has more than 8 MiB. Everything else is YAML. A byte order mark
/// is skipped.
///
/// Gives nothing if the problems that go to `sink` leave no tree. A tree may
/// come with problems: what they concern is left out or `null`.
pub fn read(map: &SourceMap, file: FileId, sink: &mut Sink) -> Option<Node> {
    read_within(map, file, &Limits::default(), sink)
}

/// Reads a file as [`read`] does, within limits of the caller's choice.
pub fn read_within(
    map: &SourceMap,
    file: FileId,
    limits: &Limits,
    sink: &mut Sink,
) -> Option<Node> {
    let text = map.text(file);
    if text.len() > limits.bytes {
        let problem = ReadProblem::InputTooLarge { bytes: text.len(), limit: limits.bytes };
        sink.report(Span { file, start: 0, end: 0 }, problem);
        return None;
    }
    let start = if text.starts_with('\u{feff}') { '\u{feff}'.len_utf8() } else { 0 };
    let first = text.get(start..).unwrap_or_default().trim_start().chars().next();
    let (node, found) = if matches!(first, Some('{' | '[')) {
        read_bracketed(map, file, start, limits)
    } else {
        yaml::read(text, start, Builder::new((map, file), limits))
    };
    sink.extend(found);
    node
}

/// The size up to which a text in brackets is tried as YAML: all of its tokens
/// are held at once until the last bracket is seen, for it might be a key.
const FLOW_BYTES: usize = 8 << 20;

/// Reads JSON, or else YAML in flow style.
fn read_bracketed(
    map: &SourceMap,
    file: FileId,
    start: usize,
    limits: &Limits,
) -> (Option<Node>, Sink) {
    let (text, name) = (map.text(file), map.name(file));
    let as_json = json::read(text, start, Builder::new((map, file), limits));
    let is_json = has_extension(name, &["json"]) || text.len() > FLOW_BYTES;
    if is_json || !has_syntax_error(&as_json.1) {
        return as_json;
    }
    let as_yaml = yaml::read(text, start, Builder::new((map, file), limits));
    if has_extension(name, &["yaml", "yml"]) || !has_syntax_error(&as_yaml.1) {
        return as_yaml;
    }
    as_json
}

fn has_syntax_error(sink: &Sink) -> bool {
    sink.diagnostics().iter().any(|it| it.code == SYNTAX)
}

fn has_extension(name: &str, extensions: &[&str]) -> bool {
    name.rsplit_once('.')
        .is_some_and(|(_, own)| extensions.iter().any(|it| own.eq_ignore_ascii_case(it)))
}
