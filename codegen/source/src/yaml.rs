//! Reads YAML 1.2.2 with the core schema, and YAML 1.1's merge keys, into a located tree.

use std::borrow::Cow;

use saphyr_parser::{Event, Parser, ScalarStyle, ScanError, Span as Marks};

use crate::build::{Builder, Stop};
use crate::node::{Node, Value};
use crate::offsets::Offsets;
use crate::problem::{Notation, ReadProblem};
use crate::sink::Sink;
use crate::span::Span;

mod anchors;
mod flow;
mod tags;

use anchors::Anchors;
use tags::Meaning;

/// What reading knows besides the tree.
struct Reading<'a, 'b> {
    text: &'a str,
    /// The byte at which the parser's text starts: after a byte order mark.
    start: usize,
    offsets: Offsets<'a>,
    anchors: Anchors<'a>,
    builder: &'a mut Builder<'b>,
    /// The byte at which what was read last ends.
    last_end: usize,
}

/// A scalar as the parser found it.
struct Scalar<'a> {
    text: &'a str,
    style: ScalarStyle,
    anchor: usize,
    meaning: Meaning,
    span: Span,
}

/// Why reading ended early.
enum Ended {
    /// The reason is in the sink.
    Stopped,
    /// At this byte of the parser's text stands something inside brackets that
    /// is indented too little.
    UnderIndented(usize),
}

impl From<Stop> for Ended {
    fn from(Stop: Stop) -> Self {
        Self::Stopped
    }
}

/// Reads `text` from byte `start` on.
pub(crate) fn read(text: &str, start: usize, mut builder: Builder<'_>) -> (Option<Node>, Sink) {
    let mut body = Cow::Borrowed(text.get(start..).unwrap_or_default());
    let mut joined = Vec::new();
    loop {
        let mut attempt = builder.renewed();
        match read_body(text, &body, start, &mut attempt) {
            Ok(()) => {
                builder = attempt;
                break;
            }
            Err(Ended::Stopped) => return attempt.finish(),
            Err(Ended::UnderIndented(at)) => {
                let span = attempt.span(start + at, start + at + 1);
                let Some(lenient) = flow::joined(&body, at, joined.len()) else {
                    attempt.stop(span, syntax("a line inside brackets is indented too little"));
                    return attempt.finish();
                };
                body = Cow::Owned(lenient);
                joined.push(span);
            }
        }
    }
    for span in joined {
        if builder.report(span, ReadProblem::UnderIndentedFlow).is_err() {
            break;
        }
    }
    builder.finish()
}

fn read_body(text: &str, body: &str, start: usize, builder: &mut Builder<'_>) -> Result<(), Ended> {
    if let Some(at) = text.find('\0') {
        return Err(builder
            .stop(builder.span(at, at + 1), syntax("a NUL character is not allowed"))
            .into());
    }
    let offsets = Offsets::new(body);
    let anchors = Anchors::new(body);
    let mut reading = Reading { text, start, offsets, anchors, builder, last_end: start };
    let mut parser = Parser::new_from_str(body);
    let mut documents = 0;
    while let Some(found) = parser.next_event() {
        let (event, marks) = match found {
            Ok(found) => found,
            Err(error) => {
                reading.error(&error)?;
                continue;
            }
        };
        if let Event::DocumentStart(_) = event {
            documents += 1;
            if documents > 1 {
                let span = reading.span(marks);
                return Ok(reading.builder.report(span, ReadProblem::SeveralDocuments)?);
            }
        }
        reading.event(event, marks)?;
    }
    if documents == 0 {
        let end = reading.builder.span(text.len(), text.len());
        return Err(reading.builder.stop(end, ReadProblem::EmptyInput).into());
    }
    Ok(())
}

impl Reading<'_, '_> {
    fn event(&mut self, event: Event<'_>, marks: Marks) -> Result<(), Stop> {
        match event {
            Event::Scalar(text, style, anchor, tag) => {
                let has_properties = anchor > 0 || tag.is_some();
                let span = self.scalar_span(marks, style, text.is_empty(), has_properties);
                let anchor = self.wanted(anchor, marks, span);
                let meaning = tags::meaning(tag.as_deref(), style);
                self.scalar(&Scalar { text: &text, style, anchor, meaning, span })
            }
            Event::SequenceStart(anchor, tag) => {
                let span = self.collection_span(marks, anchor > 0 || tag.is_some());
                let span = self.with_first_dash(span);
                tags::check_collection(self.builder, tag.as_deref(), span)?;
                self.check_key(span, "an array")?;
                self.anchors.open(self.wanted(anchor, marks, span), self.builder.nodes);
                self.builder.open_list(span)
            }
            Event::MappingStart(anchor, tag) => {
                let span = self.collection_span(marks, anchor > 0 || tag.is_some());
                tags::check_collection(self.builder, tag.as_deref(), span)?;
                self.check_key(span, "an object")?;
                self.anchors.open(self.wanted(anchor, marks, span), self.builder.nodes);
                self.builder.open_map(span)
            }
            Event::SequenceEnd | Event::MappingEnd => self.close(marks),
            Event::Alias(anchor) => self.alias(anchor, marks),
            Event::Nothing
            | Event::StreamStart
            | Event::StreamEnd
            | Event::DocumentStart(_)
            | Event::DocumentEnd => Ok(()),
        }
    }

    fn scalar(&mut self, scalar: &Scalar<'_>) -> Result<(), Stop> {
        self.last_end = scalar.span.end as usize;
        if self.builder.expects_key() {
            let name = self.builder.text(scalar.text, scalar.span);
            self.anchors.keep(scalar.anchor, || Node::string(name.clone(), scalar.span));
            if scalar.text == "<<" && scalar.style == ScalarStyle::Plain {
                self.builder.merge_key(scalar.span);
            } else {
                self.builder.key(name, scalar.span);
            }
            return Ok(());
        }
        let value = tags::value(self.builder, scalar)?;
        self.anchors.keep(scalar.anchor, || Node::new(value.clone(), scalar.span));
        self.builder.scalar(value, scalar.span)
    }

    /// A list or mapping cannot be a key.
    fn check_key(&mut self, span: Span, kind: &'static str) -> Result<(), Stop> {
        if self.builder.expects_key() {
            return Err(self.builder.stop(span, ReadProblem::UnsupportedKey { kind }));
        }
        Ok(())
    }

    /// The number of an anchor that an alias may ask for, else zero.
    fn wanted(&self, anchor: usize, marks: Marks, content: Span) -> usize {
        let properties = Span { end: content.start, ..self.span(marks) };
        if anchor > 0 && self.anchors.is_wanted(self.slice(properties)) { anchor } else { 0 }
    }

    fn close(&mut self, marks: Marks) -> Result<(), Stop> {
        let span = self.span(marks);
        let is_bracket = matches!(self.slice(span), "]" | "}");
        let end = if is_bracket { span.end as usize } else { self.last_end };
        self.last_end = end;
        if let Some(built) = self.builder.close(end)? {
            self.anchors.close(self.builder, &built)?;
            self.builder.add(built);
        }
        Ok(())
    }

    fn alias(&mut self, anchor: usize, marks: Marks) -> Result<(), Stop> {
        let span = self.span(marks);
        self.last_end = span.end as usize;
        let name = self.slice(span).trim_start_matches('*').to_owned();
        let built = self.anchors.copy(self.builder, anchor, (&name, span))?;
        if !self.builder.expects_key() {
            self.builder.add(built);
            return Ok(());
        }
        let kind = built.node.kind();
        match built.node.value {
            Value::String(text) | Value::Number(text) => self.builder.key(text, span),
            Value::Null | Value::Bool(_) | Value::List(_) | Value::Map(_) => {
                return Err(self.builder.stop(span, ReadProblem::UnsupportedKey { kind }));
            }
        }
        Ok(())
    }

    /// The place of a scalar: without its anchor, its tag and the blanks after
    /// it; just after the indicator for one that is not written at all.
    fn scalar_span(
        &self,
        marks: Marks,
        style: ScalarStyle,
        is_empty: bool,
        has_properties: bool,
    ) -> Span {
        let span = self.span(marks);
        if is_empty && style == ScalarStyle::Plain {
            let is_indicator = matches!(self.slice(span), ":" | "-" | "?");
            let at = if is_indicator || has_properties { span.end as usize } else { self.last_end };
            return self.builder.span(at, at);
        }
        let span = if has_properties { self.without_properties(span) } else { span };
        let trimmed = self.slice(span).trim_end().len();
        let end = span.start + u32::try_from(trimmed).unwrap_or_default();
        Span { end, ..span }
    }

    fn collection_span(&self, marks: Marks, has_properties: bool) -> Span {
        let span = self.span(marks);
        let whole = Span { end: u32::try_from(self.text.len()).unwrap_or(u32::MAX), ..span };
        if has_properties { self.without_properties(whole) } else { span }
    }

    /// The place of a list from its first `-` on, which the parser leaves out of
    /// a list that is not indented further than its key.
    fn with_first_dash(&self, span: Span) -> Span {
        let before = self.text.get(..span.start as usize).unwrap_or_default();
        let line = before.rsplit(['\r', '\n']).next().unwrap_or_default();
        if self.builder.is_in_map() && line.trim() == "-" {
            let blanks = line.len() - line.trim_end().len();
            let start = span.start - u32::try_from(blanks + 1).unwrap_or_default();
            return Span { start, ..span };
        }
        span
    }

    /// The span without the anchor and the tag at its start.
    fn without_properties(&self, span: Span) -> Span {
        let mut rest = self.slice(span);
        loop {
            rest = rest.trim_start();
            if rest.starts_with('#') {
                rest = rest.find('\n').and_then(|end| rest.get(end..)).unwrap_or_default();
            } else if rest.starts_with(['&', '!']) {
                let ends = |c: char| c.is_whitespace() || matches!(c, ',' | '[' | ']' | '{' | '}');
                rest = rest.find(ends).and_then(|end| rest.get(end..)).unwrap_or_default();
            } else {
                break;
            }
        }
        let start = span.end - u32::try_from(rest.len()).unwrap_or_default();
        Span { start, ..span }
    }

    fn span(&self, marks: Marks) -> Span {
        let start = self.offsets.byte(marks.start.index());
        let end = self.offsets.byte(marks.end.index()).max(start);
        self.builder.span(self.start + start, self.start + end)
    }

    fn slice(&self, span: Span) -> &str {
        self.text.get(span.start as usize..span.end as usize).unwrap_or_default()
    }

    /// Goes on after an unknown alias; ends at every other error.
    fn error(&mut self, error: &ScanError) -> Result<(), Ended> {
        let at = self.offsets.byte(error.marker().index());
        let start = self.start + at;
        let span = self.builder.span(start, start);
        match error.info() {
            "while parsing node, found unknown anchor" => Ok(self.unknown_alias(start)?),
            "recursion limit exceeded" => {
                let limit = self.builder.limits.depth;
                Err(self.builder.stop(span, ReadProblem::TooDeep { limit }).into())
            }
            "invalid indentation" | "invalid indentation in flow construct" => {
                Err(Ended::UnderIndented(at))
            }
            info => Err(self.builder.stop(span, syntax(info)).into()),
        }
    }

    /// An alias of no anchor stands for null.
    fn unknown_alias(&mut self, start: usize) -> Result<(), Stop> {
        let name = anchors::name_at(self.text.get(start + 1..).unwrap_or_default());
        let span = self.builder.span(start, start + 1 + name.len());
        self.last_end = span.end as usize;
        self.builder.report(span, ReadProblem::UnknownAlias { name: name.to_owned() })?;
        if self.builder.expects_key() {
            let name = self.builder.text(name, span);
            self.builder.key(name, span);
            return Ok(());
        }
        self.builder.scalar(Value::Null, span)
    }
}

fn syntax(fault: &str) -> ReadProblem {
    let told = fault.split_once(", ").filter(|(context, _)| context.starts_with("while "));
    let fault = told.map_or(fault, |(_, fault)| fault).to_owned();
    let help = HELP.iter().find(|(part, _)| fault.contains(part)).map(|(_, help)| *help);
    ReadProblem::Syntax { notation: Notation::Yaml, fault, opened: None, help }
}

/// What to do about the faults that the parser words like this.
const HELP: &[(&str, &str)] = &[
    ("tab", "indent with blanks"),
    (
        "mapping values are not allowed",
        "align the key with its neighbours, or quote a text that holds `: `",
    ),
    ("did not find expected key", "align the key with its neighbours, or quote the text"),
    ("did not find expected '-'", "align the item with the ones above"),
    ("simple key expect", "write `: ` after the key, or quote a text of several lines"),
    ("unexpected character", "quote a text that starts with this character"),
    ("must be separated from other tokens", "put a blank before `#`, or quote the text"),
    ("NUL character", "save the file as UTF-8 text"),
];
