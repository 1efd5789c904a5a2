//! Reads JSON (RFC 8259) straight into a located tree.

use crate::build::{Builder, Stop};
use crate::node::{Node, Value};
use crate::problem::{Notation, ReadProblem};
use crate::scalar::is_json_number;
use crate::sink::Sink;
use crate::span::Span;

mod text;

/// What may come next.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Expect {
    Value,
    ValueOrEnd,
    Key,
    KeyOrEnd,
    Colon,
    CommaOrEnd,
    Nothing,
}

/// A place in the text, and the tree so far.
pub(crate) struct Cursor<'a, 'b> {
    text: &'a str,
    at: usize,
    builder: &'a mut Builder<'b>,
}

/// Reads `text` from byte `start` on.
pub(crate) fn read(text: &str, start: usize, mut builder: Builder<'_>) -> (Option<Node>, Sink) {
    let mut cursor = Cursor { text, at: start, builder: &mut builder };
    let mut expect = Expect::Value;
    loop {
        cursor.skip_blanks();
        let next = match cursor.peek() {
            None if expect == Expect::Nothing => break,
            None => Err(cursor.stop_at_end()),
            Some(b'/') => cursor.comment(expect),
            Some(byte) => cursor.step(expect, byte),
        };
        match next {
            Ok(next) => expect = next,
            Err(Stop) => break,
        }
    }
    builder.finish()
}

impl Cursor<'_, '_> {
    fn step(&mut self, expect: Expect, byte: u8) -> Result<Expect, Stop> {
        match (expect, byte) {
            (Expect::Value | Expect::ValueOrEnd, b']' | b'}') => self.close(expect, byte),
            (Expect::Value | Expect::ValueOrEnd, _) => self.value(byte),
            (Expect::Key | Expect::KeyOrEnd, b'"') => {
                let (name, span) = self.string()?;
                let name = self.builder.text(&name, span);
                self.builder.key(name, span);
                Ok(Expect::Colon)
            }
            (Expect::Key | Expect::KeyOrEnd | Expect::CommaOrEnd, b']' | b'}') => {
                self.close(expect, byte)
            }
            (Expect::Key | Expect::KeyOrEnd, _) => {
                Err(self.stop_here("a key in double quotes is expected"))
            }
            (Expect::Colon, b':') => {
                self.at += 1;
                Ok(Expect::Value)
            }
            (Expect::Colon, _) => Err(self.stop_here("`:` is expected after a key")),
            (Expect::CommaOrEnd, b',') => {
                self.at += 1;
                Ok(self.after_comma())
            }
            (Expect::CommaOrEnd, b'"' | b'{' | b'[' | b'-' | b'0'..=b'9' | b't' | b'f' | b'n') => {
                self.fault(self.at, self.at, "a `,` is missing")?;
                Ok(self.after_comma())
            }
            (Expect::CommaOrEnd, _) => Err(self.stop_here("`,` or a closing bracket is expected")),
            (Expect::Nothing, _) => {
                Err(self.stop_here("the value has ended, but more text follows"))
            }
        }
    }

    fn after_comma(&self) -> Expect {
        if self.builder.is_in_map() { Expect::Key } else { Expect::Value }
    }

    fn after_value(&self) -> Expect {
        if self.builder.depth() == 0 { Expect::Nothing } else { Expect::CommaOrEnd }
    }

    fn value(&mut self, byte: u8) -> Result<Expect, Stop> {
        let start = self.at;
        match byte {
            b'{' => {
                self.at += 1;
                self.builder.open_map(self.builder.span(start, self.at))?;
                Ok(Expect::KeyOrEnd)
            }
            b'[' => {
                self.at += 1;
                self.builder.open_list(self.builder.span(start, self.at))?;
                Ok(Expect::ValueOrEnd)
            }
            b'"' => {
                let (text, span) = self.string()?;
                let text = self.builder.text(&text, span);
                self.builder.scalar(Value::String(text), span)?;
                Ok(self.after_value())
            }
            _ => {
                let (value, span) = self.word()?;
                self.builder.scalar(value, span)?;
                Ok(self.after_value())
            }
        }
    }

    /// A number, `true`, `false`, `null`, or something that is none of them.
    fn word(&mut self) -> Result<(Value, Span), Stop> {
        let start = self.at;
        let rest = self.text.get(start..).unwrap_or_default();
        let ends = |c: char| !(c.is_alphanumeric() || matches!(c, '+' | '-' | '.' | '_' | '$'));
        let word = rest.find(ends).and_then(|end| rest.get(..end)).unwrap_or(rest);
        if word.is_empty() {
            return Err(self.stop_here("a value is expected"));
        }
        self.at += word.len();
        let span = self.builder.span(start, self.at);
        let value = match word {
            "null" => Value::Null,
            "true" => Value::Bool(true),
            "false" => Value::Bool(false),
            number if is_json_number(number) => Value::Number(self.builder.text(number, span)),
            word => {
                self.fault(
                    start,
                    self.at,
                    &format!("`{word}` is neither a number nor `true`, `false` or `null`"),
                )?;
                Value::Null
            }
        };
        Ok((value, span))
    }

    fn close(&mut self, expect: Expect, byte: u8) -> Result<Expect, Stop> {
        let in_map = self.builder.is_in_map();
        if self.builder.depth() == 0 || in_map != (byte == b'}') {
            return Err(self.stop_here("this closing bracket does not fit"));
        }
        match expect {
            Expect::Value if in_map => self.fault(self.at, self.at + 1, "a value is expected")?,
            Expect::Value | Expect::Key => {
                self.fault(self.at, self.at + 1, "a `,` stands before the closing bracket")?;
            }
            Expect::ValueOrEnd
            | Expect::KeyOrEnd
            | Expect::Colon
            | Expect::CommaOrEnd
            | Expect::Nothing => {}
        }
        self.at += 1;
        if let Some(built) = self.builder.close(self.at)? {
            self.builder.add(built);
        }
        Ok(self.after_value())
    }

    /// Reports a comment and skips it.
    fn comment(&mut self, expect: Expect) -> Result<Expect, Stop> {
        let start = self.at;
        let rest = self.text.get(start..).unwrap_or_default();
        let length = match rest.as_bytes().get(1) {
            Some(b'/') => rest.find('\n').unwrap_or(rest.len()),
            Some(b'*') => rest.find("*/").map_or(rest.len(), |it| it + 2),
            _ => return Err(self.stop_here("a value is expected")),
        };
        self.at += length;
        let first_line = rest.find(['\r', '\n']).unwrap_or(rest.len()).min(length);
        self.fault(start, start + first_line, "there are no comments in it")?;
        Ok(expect)
    }

    fn skip_blanks(&mut self) {
        while let Some(b' ' | b'\n' | b'\r' | b'\t') = self.peek() {
            self.at += 1;
        }
    }

    fn peek(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    fn stop_here(&mut self, fault: &str) -> Stop {
        let rest = self.text.get(self.at..).unwrap_or_default();
        let length = rest.chars().next().map_or(0, char::len_utf8);
        let span = self.builder.span(self.at, self.at + length);
        self.builder.stop(span, syntax(fault, None))
    }

    fn stop_at_end(&mut self) -> Stop {
        let span = self.builder.span(self.text.len(), self.text.len());
        let opened = self.builder.opened();
        self.builder.stop(span, syntax("the text ends too early", opened))
    }

    fn fault(&mut self, start: usize, end: usize, fault: &str) -> Result<(), Stop> {
        let span = self.builder.span(start, end);
        self.builder.report(span, syntax(fault, None))
    }
}

fn syntax(fault: &str, opened: Option<Span>) -> ReadProblem {
    ReadProblem::Syntax { notation: Notation::Json, fault: fault.to_owned(), opened, help: None }
}
