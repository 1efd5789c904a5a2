//! Diagnostics for people: the lines in question, marked, and what to do.

use annotate_snippets::{Annotation, AnnotationKind, Group, Level, Origin, Renderer, Snippet};

use super::alike::{Rest, Told, alike};
use super::clean::clean;
use super::excerpt::{Excerpt, Mark, excerpts};
use crate::diagnostic::{Diagnostic, Severity};
use crate::map::SourceMap;

/// The columns beyond which lines are cut; excerpts are narrower already.
const WIDTH: usize = 400;

/// How many further places of what is said already are listed, unless it is an error.
const LISTED: usize = 5;

/// Each thing that is said with the source it concerns, and a blank line after each.
pub(super) fn render(map: &SourceMap, diagnostics: &[Diagnostic], color: bool) -> String {
    let renderer = if color { Renderer::styled() } else { Renderer::plain() }.term_width(WIDTH);
    let (told, rest) = alike(diagnostics);
    let told = told.iter().map(|it| one(map, it, &renderer) + "\n\n");
    let rest = rest.iter().map(|it| counted(it, &renderer) + "\n\n");
    told.chain(rest).collect()
}

fn level_of(severity: Severity) -> Level<'static> {
    match severity {
        Severity::Note => Level::NOTE,
        Severity::Warning => Level::WARNING,
        Severity::Error => Level::ERROR,
    }
}

fn one(map: &SourceMap, told: &Told<'_>, renderer: &Renderer) -> String {
    let diagnostic = told.first;
    let level = level_of(diagnostic.severity);
    let title = level.primary_title(clean(&diagnostic.message)).id(diagnostic.code);
    let excerpts = excerpts(map, &diagnostic.labels);
    let mut group = Group::with_title(title);
    for excerpt in &excerpts {
        group = with_excerpt(group, map, excerpt);
    }
    if let Some(places) = further(map, told) {
        group = group.element(Level::NOTE.message(places));
    }
    if let Some(help) = &diagnostic.help {
        group = group.element(Level::HELP.message(clean(help)));
    }
    renderer.render(&[group])
}

/// Where the same is wrong as well.
fn further(map: &SourceMap, told: &Told<'_>) -> Option<String> {
    let others = &told.others;
    let listed = if told.first.severity == Severity::Error { others.len() } else { LISTED };
    let places = others.iter().filter_map(|it| it.labels.first()).take(listed).map(|it| {
        let position = map.position(it.span);
        let name = clean(map.name(it.span.file));
        format!("{name}:{}:{}", position.line, position.column)
    });
    let places = places.collect::<Vec<_>>().join(", ");
    let more = match others.len().saturating_sub(listed) {
        0 => String::new(),
        more => format!(", and {more} more"),
    };
    (!places.is_empty()).then(|| format!("the same at {places}{more}"))
}

/// What is counted only.
fn counted(rest: &Rest, renderer: &Renderer) -> String {
    let title = format!("{} more of this kind", rest.count);
    let title = level_of(rest.severity).primary_title(title).id(rest.code);
    let help = Level::HELP.message("`--format concise` lists each in a line");
    renderer.render(&[Group::with_title(title).element(help)])
}

fn with_excerpt<'a>(group: Group<'a>, map: &'a SourceMap, excerpt: &'a Excerpt<'a>) -> Group<'a> {
    let path = clean(map.name(excerpt.file));
    let snippet = Snippet::source(excerpt.text.as_str())
        .line_start(excerpt.first_line)
        .annotations(excerpt.marks.iter().map(annotation));
    let main = excerpt.marks.iter().find(|it| it.is_main).or(excerpt.marks.first());
    match main {
        // The columns are found in the excerpt, which is wrong for a line that
        // is cut at its start; then the place is said apart.
        Some(Mark { label, .. }) if excerpt.is_shifted => {
            let position = map.position(label.span);
            let origin = Origin::path(path).line(position.line).char_column(position.column);
            group.element(origin).element(snippet)
        }
        Some(_) | None => group.element(snippet.path(path)),
    }
}

fn annotation<'a>(mark: &'a Mark<'a>) -> Annotation<'a> {
    let kind = if mark.is_main { AnnotationKind::Primary } else { AnnotationKind::Context };
    let annotation = kind.span(mark.range.clone());
    if mark.label.text.is_empty() { annotation } else { annotation.label(clean(&mark.label.text)) }
}
