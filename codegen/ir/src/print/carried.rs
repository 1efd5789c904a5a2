//! Bodies, their forms and their headers in print.

use crate::body::{Body, Media, MediaKind, Part, StreamKind};
use crate::header::Header;
use crate::print::lines::Lines;
use crate::print::names::Names;
use crate::print::words::{about, in_parens, mark, style};

pub(super) fn body(body: &Body, names: &Names, lines: &mut Lines) {
    let forms: Vec<String> = body.media.iter().map(|it| media(it, names)).collect();
    let spread = if body.spread { " spread" } else { "" };
    let (mark, about) = (mark(body.presence), about(&body.docs));
    lines.add_within(format!("body{mark}{spread} {}{about}", forms.join(" | ")));
    for it in &body.needs {
        let when = it
            .when
            .as_ref()
            .map(|(member, values)| format!(" where {member} is {}", values.join("|")));
        let when = when.unwrap_or_default();
        lines.add_within(format!("   needs {}{when}", it.one_of.join(" or ")));
    }
}

pub(super) fn media(media: &Media, names: &Names) -> String {
    let kind = match (media.kind, media.stream) {
        (_, Some(StreamKind::Sse)) => "sse",
        (_, Some(StreamKind::JsonLines)) => "json-lines",
        (_, Some(StreamKind::WebSocket)) => "websocket",
        (MediaKind::Json, None) => "json",
        (MediaKind::Form, None) => "form",
        (MediaKind::Multipart, None) => "multipart",
        (MediaKind::Text, None) => "text",
        (MediaKind::Binary, None) => "binary",
        (MediaKind::Xml, None) => "xml",
        (MediaKind::Stream, None) => "stream",
    };
    let ty = media.ty.map(|ty| format!(" {}", names.of(ty))).unwrap_or_default();
    let parts: Vec<String> = media.parts.iter().map(|it| part(it, names)).collect();
    let media_type = match (media.kind, &*media.media_type) {
        (MediaKind::Json, "application/json")
        | (MediaKind::Form, "application/x-www-form-urlencoded")
        | (MediaKind::Multipart, "multipart/form-data")
        | (MediaKind::Text, "text/plain")
        | (MediaKind::Binary, "application/octet-stream")
        | (MediaKind::Xml, "application/xml")
        | (MediaKind::Stream, "text/event-stream" | "application/json") => String::new(),
        (_, other) => format!(" ({other})"),
    };
    format!("{kind}{media_type}{ty}{}", in_parens(&parts))
}

fn part(part: &Part, names: &Names) -> String {
    let content_type = part.content_type.as_ref().map(|it| format!(" as {it}"));
    let style = part.style.as_ref().map(|it| format!(" {}", style(it)));
    let headers = part.headers.iter().map(|it| format!(" header {}", header(it, names)));
    let facts: String = content_type.into_iter().chain(style).chain(headers).collect();
    format!("{}{facts}", part.name)
}

pub(super) fn header(header: &Header, names: &Names) -> String {
    let about = about(&header.docs);
    format!("{}{}: {}{about}", header.name, mark(header.presence), names.of(header.ty))
}
