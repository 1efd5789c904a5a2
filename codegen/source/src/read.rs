//! Reads a file into a located tree, whichever of the two notations it is in.

use crate::build::{Builder, Stop};
use crate::limits::Limits;
use crate::map::SourceMap;
use crate::node::Node;
use crate::problem::{Notation, ReadProblem};
use crate::sink::Sink;
use crate::span::FileId;
use crate::{json, yaml};

/// Reads a file, within the default [`Limits`].
///
/// A text that starts with `{` or `[` is JSON. If it breaks JSON's grammar but
/// is YAML in flow style, then it is read as YAML, unless its name ends in
/// `.json`. Everything else is YAML. A byte order mark is skipped.
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
    let mut builder = Builder::new(file, limits, sink);
    if text.len() > limits.bytes {
        let problem = ReadProblem::InputTooLarge { bytes: text.len(), limit: limits.bytes };
        builder.stop(builder.span(0, 0), problem);
        return None;
    }
    let start = if text.starts_with('\u{feff}') { 3 } else { 0 };
    let first = text.get(start..).unwrap_or_default().trim_start().chars().next();
    if !matches!(first, Some('{' | '[')) {
        return read_as(Notation::Yaml, (text, start), builder);
    }
    let mut found = Sink::default();
    let node = read_as(Notation::Json, (text, start), Builder::new(file, limits, &mut found));
    if is_json_name(map.name(file)) || !has_syntax_error(&found) {
        sink.extend(found);
        return node;
    }
    let mut found_in_yaml = Sink::default();
    let node_in_yaml =
        read_as(Notation::Yaml, (text, start), Builder::new(file, limits, &mut found_in_yaml));
    if has_syntax_error(&found_in_yaml) && !is_yaml_name(map.name(file)) {
        sink.extend(found);
        return node;
    }
    sink.extend(found_in_yaml);
    node_in_yaml
}

fn read_as(
    notation: Notation,
    (text, start): (&str, usize),
    mut builder: Builder<'_>,
) -> Option<Node> {
    let done = match notation {
        Notation::Json => json::read(text, start, &mut builder),
        Notation::Yaml => yaml::read(text, start, &mut builder),
    };
    match done {
        Ok(()) => builder.into_root(),
        Err(Stop) => None,
    }
}

fn has_syntax_error(sink: &Sink) -> bool {
    sink.diagnostics().iter().any(|it| it.code == "invalid-syntax")
}

fn is_json_name(name: &str) -> bool {
    extension(name).eq_ignore_ascii_case("json")
}

fn is_yaml_name(name: &str) -> bool {
    let extension = extension(name);
    extension.eq_ignore_ascii_case("yaml") || extension.eq_ignore_ascii_case("yml")
}

fn extension(name: &str) -> &str {
    name.rsplit_once('.').map_or("", |(_, it)| it)
}
