//! Codecs as the generator prints them.

use super::models::{
    Circle, Comment, Created, Event, Metric, Page, PagePatch, QueryResult, Shape, Square, Tree,
};
use crate::codegen::{
    Decode, DecodeError, DeserializeOwned, Encode, Extra, Reader, Serialize, Writer,
};

impl Decode for Page {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut id = None;
        let mut name = None;
        let mut status = None;
        let mut level = None;
        let mut archived_at = None;
        let mut note = None;
        let mut tags = None;
        let mut extra = Extra::new();
        from.object(
            &["id", "name", "status", "level", "archived_at", "note", "tags"],
            &mut |field, from| match field {
                0 => from.set(&mut id),
                1 => from.set(&mut name),
                2 => from.set(&mut status),
                3 => from.set(&mut level),
                4 => from.set(&mut archived_at),
                5 => from.set(&mut note),
                6 => from.set(&mut tags),
                _ => from.keep(&mut extra),
            },
        )?;
        Ok(Self {
            id: from.required(id, "id")?,
            name: from.required(name, "name")?,
            status: from.required(status, "status")?,
            level: from.required(level, "level")?,
            archived_at: from.required(archived_at, "archived_at")?,
            note: from.required(note, "note")?,
            tags: from.required(tags, "tags")?,
            extra,
        })
    }
}

impl Encode for Page {
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.member("id", &self.id);
            to.member("name", &self.name);
            to.member("status", &self.status);
            to.member("level", &self.level);
            to.member("archived_at", &self.archived_at);
            to.always("note", &self.note);
            to.member("tags", &self.tags);
            to.rest(&self.extra);
        });
    }
}

impl Decode for PagePatch {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut note = None;
        let mut name = None;
        from.object(&["note", "name"], &mut |field, from| match field {
            0 => from.set(&mut note),
            1 => from.set(&mut name),
            _ => from.skip(),
        })?;
        Ok(Self { note: from.required(note, "note")?, name: from.required(name, "name")? })
    }
}

impl Encode for PagePatch {
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.member("note", &self.note);
            to.member("name", &self.name);
        });
    }
}

impl Decode for Event {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        from.tagged("type", |tag, from| match tag {
            Some("created") => Decode::decode(from).map(Self::Created),
            Some("comment" | "comment.v2") => Decode::decode(from).map(Self::Comment),
            _ => from.unknown().map(Self::Unknown),
        })
    }
}

impl Encode for Event {
    fn encode(&self, to: &mut Writer) {
        match self {
            Self::Created(it) => to.tagged("type", "created", it),
            Self::Comment(it) => to.tagged("type", "comment", it),
            Self::Unknown(it) => it.encode(to),
        }
    }
}

impl Decode for Created {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut id = None;
        let mut page = None;
        from.object(&["id", "page"], &mut |field, from| match field {
            0 => from.set(&mut id),
            1 => from.set(&mut page),
            _ => from.skip(),
        })?;
        Ok(Self { id: from.required(id, "id")?, page: from.required(page, "page")? })
    }
}

impl Encode for Created {
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.member("id", &self.id);
            to.member("page", &self.page);
        });
    }
}

impl Decode for Comment {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut text = None;
        let mut kind = None;
        from.object(&["text", "type"], &mut |field, from| match field {
            0 => from.set(&mut text),
            1 => from.set(&mut kind),
            _ => from.skip(),
        })?;
        Ok(Self { text: from.required(text, "text")?, kind: from.required(kind, "type")? })
    }
}

impl Encode for Comment {
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.member("text", &self.text);
            to.member("type", &self.kind);
        });
    }
}

impl Decode for Shape {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        from.best_or(
            &[
                ("Circle", |from| Decode::decode(from).map(Self::Circle)),
                ("Square", |from| Decode::decode(from).map(Self::Square)),
                ("Name", |from| Decode::decode(from).map(Self::Name)),
            ],
            Self::Unknown,
        )
    }
}

impl Encode for Shape {
    fn encode(&self, to: &mut Writer) {
        match self {
            Self::Circle(it) => it.encode(to),
            Self::Square(it) => it.encode(to),
            Self::Name(it) => it.encode(to),
            Self::Unknown(it) => it.encode(to),
        }
    }
}

impl Decode for Circle {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut radius = None;
        let mut colour = None;
        from.object(&["radius", "colour"], &mut |field, from| match field {
            0 => from.set(&mut radius),
            1 => from.set(&mut colour),
            _ => from.skip(),
        })?;
        Ok(Self {
            radius: from.required(radius, "radius")?,
            colour: from.required(colour, "colour")?,
        })
    }
}

impl Encode for Circle {
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.member("radius", &self.radius);
            to.member("colour", &self.colour);
        });
    }
}

impl Decode for Square {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut radius = None;
        let mut side = None;
        let mut colour = None;
        from.object(&["radius", "side", "colour"], &mut |field, from| match field {
            0 => from.set(&mut radius),
            1 => from.set(&mut side),
            2 => from.set(&mut colour),
            _ => from.skip(),
        })?;
        Ok(Self {
            radius: from.required(radius, "radius")?,
            side: from.required(side, "side")?,
            colour: from.required(colour, "colour")?,
        })
    }
}

impl Encode for Square {
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.member("radius", &self.radius);
            to.member("side", &self.side);
            to.member("colour", &self.colour);
        });
    }
}

impl Decode for Metric {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        from.best(&[
            ("Text", |from| Decode::decode(from).map(Self::Text)),
            ("Day", |from| Decode::decode(from).map(Self::Day)),
            ("Number", |from| Decode::decode(from).map(Self::Number)),
            ("Count", |from| Decode::decode(from).map(Self::Count)),
            ("Flag", |from| Decode::decode(from).map(Self::Flag)),
        ])
    }
}

impl Encode for Metric {
    fn encode(&self, to: &mut Writer) {
        match self {
            Self::Text(it) => it.encode(to),
            Self::Day(it) => it.encode(to),
            Self::Number(it) => it.encode(to),
            Self::Count(it) => it.encode(to),
            Self::Flag(it) => it.encode(to),
        }
    }
}

impl Decode for Tree {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = None;
        let mut left = None;
        let mut right = None;
        from.object(&["value", "left", "right"], &mut |field, from| match field {
            0 => from.set(&mut value),
            1 => from.set(&mut left),
            2 => from.set(&mut right),
            _ => from.skip(),
        })?;
        Ok(Self {
            value: from.required(value, "value")?,
            left: from.required(left, "left")?,
            right: from.required(right, "right")?,
        })
    }
}

impl Encode for Tree {
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.member("value", &self.value);
            to.member("left", &self.left);
            to.member("right", &self.right);
        });
    }
}

impl<Row: DeserializeOwned> Decode for QueryResult<Row> {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut rows = None;
        let mut first = None;
        let mut took_ms = None;
        from.object(&["rows", "first", "took_ms"], &mut |field, from| match field {
            0 => from.set_json(&mut rows),
            1 => from.set_json(&mut first),
            2 => from.set(&mut took_ms),
            _ => from.skip(),
        })?;
        Ok(Self {
            rows: from.required_json(rows, "rows")?,
            first: first.flatten(),
            took_ms: from.required(took_ms, "took_ms")?,
        })
    }
}

impl<Row: Serialize> Encode for QueryResult<Row> {
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.member_json("rows", &self.rows);
            to.optional_json("first", &self.first);
            to.member("took_ms", &self.took_ms);
        });
    }
}
