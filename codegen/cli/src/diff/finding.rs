//! From a change to what a report shows: placed and quoted.

use specloom_diff as diff;
use specloom_report::{Direction, Effect, Excerpt, Finding, Kind, Place, RustEffect, Severity};
use specloom_source::{SourceMap, Span};

/// How many lines are quoted.
const LINES: usize = 6;
/// How many characters of a line are quoted, and how many before the place.
const WIDTH: usize = 160;
const BEFORE: usize = 40;

/// A change as a report shows it.
pub fn finding(change: &diff::Change, base: &SourceMap, revised: &SourceMap) -> Finding {
    Finding {
        rule: change.rule.to_owned(),
        group: change.group.to_owned(),
        kind: kind(change.kind),
        severity: severity(change.severity),
        severity_of_rule: None,
        request: change.request.map(severity),
        response: change.response.map(severity),
        direction: direction(change.direction),
        route: route(change),
        uses: change.uses.iter().map(|it| it.call.clone()).collect(),
        message: change.message.clone(),
        help: Some(change.help.to_owned()).filter(|it| !it.is_empty()),
        before: change.before.clone(),
        after: change.after.clone(),
        base: change.base.map(|it| place(base, it)),
        revised: change.revised.map(|it| place(revised, it)),
        rust: RustEffect { effect: effect(change.rust.kind), witness: change.rust.witness.clone() },
        fingerprint: change.fingerprint.clone(),
        accepted: None,
    }
}

/// The way to it in words; a type that nothing uses goes by its name.
fn route(change: &diff::Change) -> String {
    match (change.route.is_empty(), &change.site.ty) {
        (false, _) => change.route.clone(),
        (true, Some(name)) => format!("`{name}`"),
        (true, None) => "the whole API".to_owned(),
    }
}

/// The severity of a report.
pub fn severity(it: diff::Severity) -> Severity {
    match it {
        diff::Severity::Docs => Severity::Docs,
        diff::Severity::Safe => Severity::Safe,
        diff::Severity::Risky => Severity::Risky,
        diff::Severity::Breaking => Severity::Breaking,
    }
}

fn kind(it: diff::Kind) -> Kind {
    match it {
        diff::Kind::Added => Kind::Added,
        diff::Kind::Removed => Kind::Removed,
        diff::Kind::Changed => Kind::Changed,
        diff::Kind::Renamed => Kind::Renamed,
    }
}

fn direction(it: diff::Direction) -> Option<Direction> {
    match it {
        diff::Direction::Neither => None,
        diff::Direction::Request => Some(Direction::Request),
        diff::Direction::Response => Some(Direction::Response),
        diff::Direction::Both => Some(Direction::Both),
    }
}

fn effect(it: diff::Effect) -> Effect {
    match it {
        diff::Effect::None => Effect::None,
        diff::Effect::AddsApi => Effect::AddsApi,
        diff::Effect::Behaves => Effect::BehavesOtherwise,
        diff::Effect::BreaksSource => Effect::BreaksSource,
    }
}

fn place(map: &SourceMap, span: Span) -> Place {
    let (start, end) = (map.position(span), map.end_position(span));
    let last = end.line.min(start.line + LINES - 1);
    let lines = (start.line..=last).map(|number| {
        let column = if number == start.line { start.column } else { 1 };
        window(map.line(span.file, number).1, column)
    });
    Place {
        file: map.name(span.file).to_owned(),
        line: start.line,
        column: start.column,
        end_line: end.line,
        end_column: end.column,
        excerpt: Excerpt {
            first_line: start.line,
            lines: lines.collect(),
            is_cut: end.line > last,
        },
    }
}

/// A line, or the part of a long one around a column.
fn window(line: &str, column: usize) -> String {
    if line.len() <= WIDTH || line.chars().nth(WIDTH).is_none() {
        return line.to_owned();
    }
    let skip = column.saturating_sub(BEFORE + 1);
    let mut text = String::new();
    if skip > 0 {
        text.push('…');
    }
    let mut rest = line.chars().skip(skip);
    text.extend(rest.by_ref().take(WIDTH));
    if rest.next().is_some() {
        text.push('…');
    }
    text
}

#[cfg(test)]
mod tests {
    use specloom_source::{FileId, SourceMap, Span};

    use super::{place, window};

    #[test]
    fn a_long_place_is_quoted_in_part() {
        let mut map = SourceMap::default();
        let text = "some line\n".repeat(20);
        let file: FileId = map.add("a.yaml", &text);
        let end = u32::try_from(text.len()).unwrap_or_default();
        let place = place(&map, Span { file, start: 10, end });
        assert_eq!((place.line, place.column, place.excerpt.first_line), (2, 1, 2));
        assert_eq!(place.excerpt.lines.len(), 6);
        assert!(place.excerpt.is_cut);
    }

    #[test]
    fn of_a_long_line_the_place_is_quoted() {
        let line = "x".repeat(500) + "HERE" + &"y".repeat(500);
        let shown = window(&line, 501);
        assert!(shown.contains("HERE") && shown.starts_with('…') && shown.ends_with('…'));
        assert_eq!(shown.chars().count(), 162);
        assert_eq!(window("short", 3), "short");
    }
}
