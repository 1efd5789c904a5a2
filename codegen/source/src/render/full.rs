//! Diagnostics for people: the lines in question, marked, and what to do.

use annotate_snippets::{Annotation, AnnotationKind, Group, Level, Origin, Renderer, Snippet};

use super::clean::clean;
use super::excerpt::{Excerpt, Mark, excerpts};
use crate::diagnostic::{Diagnostic, Severity};
use crate::map::SourceMap;

/// The columns beyond which lines are cut; excerpts are narrower already.
const WIDTH: usize = 400;

/// Each diagnostic with the source it concerns, and a blank line after each.
pub(super) fn render(map: &SourceMap, diagnostics: &[Diagnostic], color: bool) -> String {
    let renderer = if color { Renderer::styled() } else { Renderer::plain() }.term_width(WIDTH);
    diagnostics.iter().map(|it| one(map, it, &renderer) + "\n\n").collect()
}

fn one(map: &SourceMap, diagnostic: &Diagnostic, renderer: &Renderer) -> String {
    let level = match diagnostic.severity {
        Severity::Note => Level::NOTE,
        Severity::Warning => Level::WARNING,
        Severity::Error => Level::ERROR,
    };
    let title = level.primary_title(clean(&diagnostic.message)).id(diagnostic.code);
    let excerpts = excerpts(map, &diagnostic.labels);
    let mut group = Group::with_title(title);
    for excerpt in &excerpts {
        group = with_excerpt(group, map, excerpt);
    }
    if let Some(help) = &diagnostic.help {
        group = group.element(Level::HELP.message(clean(help)));
    }
    renderer.render(&[group])
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
