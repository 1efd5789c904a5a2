//! Puts a tree together from what a notation's reader finds, within the limits.

use std::sync::Arc;

use crate::diagnostic::Problem;
use crate::limits::Limits;
use crate::map::SourceMap;
use crate::node::{Entry, Map, Node, Value};
use crate::problem::ReadProblem;
use crate::sink::Sink;
use crate::span::{FileId, Span};
use crate::text::{Text, Texts};

/// Reading cannot go on; the reason is in the sink.
pub(crate) struct Stop;

/// A tree under construction.
///
/// The values of all open lists lie on one stack and the members of all open
/// mappings on another, so that each list and mapping is allocated once, at
/// its final size.
pub(crate) struct Builder<'a> {
    pub(crate) limits: &'a Limits,
    /// How many values there are so far.
    pub(crate) nodes: usize,
    file: FileId,
    sink: Sink,
    texts: Texts,
    frames: Vec<Frame>,
    items: Vec<Node>,
    members: Vec<(Text, Entry)>,
    root: Option<Node>,
}

/// A list or mapping that is still open.
struct Frame {
    start: u32,
    /// How many levels stand in it so far.
    height: usize,
    kind: Kind,
}

enum Kind {
    List { from: usize },
    Map { from: usize, key: Key, merges: Vec<Merge> },
}

/// What the next value of a mapping belongs to.
enum Key {
    Missing,
    Named(Text, Span),
    Merge(Span),
}

/// The value of a merge key, and before which of the members it stands.
struct Merge {
    before: usize,
    key: Span,
    node: Node,
}

/// A value, and how many levels it has: none for a scalar.
pub(crate) struct Built {
    pub(crate) node: Node,
    pub(crate) height: usize,
}

impl<'a> Builder<'a> {
    pub(crate) fn new((map, file): (&SourceMap, FileId), limits: &'a Limits) -> Self {
        Self::of((file, map.whole(file)), limits)
    }

    fn of((file, whole): (FileId, Arc<String>), limits: &'a Limits) -> Self {
        Self {
            limits,
            nodes: 0,
            file,
            sink: Sink::default(),
            texts: Texts::new(whole),
            frames: Vec::new(),
            items: Vec::new(),
            members: Vec::new(),
            root: None,
        }
    }

    /// A builder for the same file, with nothing built and nothing reported.
    pub(crate) fn renewed(&self) -> Self {
        Self::of((self.file, Arc::clone(self.texts.whole())), self.limits)
    }

    /// A span of the file.
    pub(crate) fn span(&self, start: usize, end: usize) -> Span {
        let offset = |at| u32::try_from(at).unwrap_or(u32::MAX);
        Span { file: self.file, start: offset(start), end: offset(end) }
    }

    /// Reports a problem after which reading goes on, if there were not too many.
    pub(crate) fn report(&mut self, at: Span, problem: ReadProblem) -> Result<(), Stop> {
        if self.sink.diagnostics().len() >= self.limits.problems {
            return Err(self.stop(at, ReadProblem::TooManyProblems { limit: self.limits.problems }));
        }
        self.sink.report(at, problem);
        Ok(())
    }

    /// Reports a problem after which reading cannot go on.
    pub(crate) fn stop(&mut self, at: Span, problem: impl Problem) -> Stop {
        self.sink.report(at, problem);
        Stop
    }

    /// How many lists and mappings are open.
    pub(crate) fn depth(&self) -> usize {
        self.frames.len()
    }

    /// Where the innermost open list or mapping starts.
    pub(crate) fn opened(&self) -> Option<Span> {
        self.frames.last().map(|it| Span { file: self.file, start: it.start, end: it.start + 1 })
    }

    /// Whether the innermost open thing is a mapping.
    pub(crate) fn is_in_map(&self) -> bool {
        matches!(self.frames.last(), Some(Frame { kind: Kind::Map { .. }, .. }))
    }

    /// Whether what comes next is a key.
    pub(crate) fn expects_key(&self) -> bool {
        matches!(self.frames.last(), Some(Frame { kind: Kind::Map { key: Key::Missing, .. }, .. }))
    }

    /// A text of the tree, which is kept once.
    pub(crate) fn text(&mut self, text: &str, at: Span) -> Text {
        self.texts.text(text, at.start as usize)
    }

    /// Opens a list.
    pub(crate) fn open_list(&mut self, at: Span) -> Result<(), Stop> {
        self.open(at, Kind::List { from: self.items.len() })
    }

    /// Opens a mapping.
    pub(crate) fn open_map(&mut self, at: Span) -> Result<(), Stop> {
        self.open(at, Kind::Map { from: self.members.len(), key: Key::Missing, merges: Vec::new() })
    }

    fn open(&mut self, at: Span, kind: Kind) -> Result<(), Stop> {
        if self.frames.len() >= self.limits.depth {
            return Err(self.stop(at, ReadProblem::TooDeep { limit: self.limits.depth }));
        }
        self.frames.push(Frame { start: at.start, height: 0, kind });
        Ok(())
    }

    /// Names the value that comes next.
    pub(crate) fn key(&mut self, name: Text, span: Span) {
        self.set_key(Key::Named(name, span));
    }

    /// Says that the value that comes next is to be merged into the mapping.
    pub(crate) fn merge_key(&mut self, span: Span) {
        self.set_key(Key::Merge(span));
    }

    fn set_key(&mut self, named: Key) {
        if let Some(Frame { kind: Kind::Map { key, .. }, .. }) = self.frames.last_mut() {
            *key = named;
        }
    }

    /// Adds a scalar where it belongs.
    pub(crate) fn scalar(&mut self, value: Value, span: Span) -> Result<(), Stop> {
        self.count(1, span)?;
        self.add(Built { node: Node::new(value, span), height: 0 });
        Ok(())
    }

    /// Counts values towards the limit.
    pub(crate) fn count(&mut self, nodes: usize, at: Span) -> Result<(), Stop> {
        self.nodes = self.nodes.saturating_add(nodes);
        if self.nodes > self.limits.nodes {
            return Err(self.stop(at, ReadProblem::TooManyNodes { limit: self.limits.nodes }));
        }
        Ok(())
    }

    /// Adds a counted value where it belongs: to the open list, under the key
    /// of the open mapping, or as the root.
    pub(crate) fn add(&mut self, built: Built) {
        let Built { node, height } = built;
        let Some(frame) = self.frames.last_mut() else {
            self.root = Some(node);
            return;
        };
        frame.height = frame.height.max(height);
        match &mut frame.kind {
            Kind::List { .. } => self.items.push(node),
            Kind::Map { key, merges, .. } => match std::mem::replace(key, Key::Missing) {
                Key::Named(name, span) => self.members.push((name, Entry { key: span, node })),
                Key::Merge(key) => merges.push(Merge { before: self.members.len(), key, node }),
                Key::Missing => {}
            },
        }
    }

    /// Ends the innermost list or mapping at byte `end` and takes it out, to be
    /// [added](Self::add) where it belongs.
    pub(crate) fn close(&mut self, end: usize) -> Result<Option<Built>, Stop> {
        let Some(Frame { start, height, kind }) = self.frames.pop() else { return Ok(None) };
        let span = self.span(start as usize, end.max(start as usize));
        let value = match kind {
            Kind::List { from } => Value::List(self.items.drain(from..).collect()),
            Kind::Map { from, merges, .. } => Value::Map(self.finish_map(from, merges)?),
        };
        self.count(1, span)?;
        Ok(Some(Built { node: Node::new(value, span), height: height + 1 }))
    }

    fn finish_map(&mut self, from: usize, merges: Vec<Merge>) -> Result<Map, Stop> {
        let merges = self.checked(merges)?;
        let (map, twice) = match Map::from_list(self.members.split_off(from)) {
            Ok(map) => (map, Vec::new()),
            Err(list) => first_of_each(list),
        };
        for (key, at) in twice {
            let first = map.get(&key).map_or(at, |it| it.key);
            self.report(at, ReadProblem::DuplicateKey { key: key.into(), first })?;
        }
        Ok(if merges.is_empty() { map } else { merged(map, from, merges) })
    }

    /// The mappings that are to be merged; what is no mapping is reported.
    fn checked(&mut self, merges: Vec<Merge>) -> Result<Vec<(usize, Map)>, Stop> {
        let mut maps = Vec::new();
        for Merge { before, key, node } in merges {
            let nodes = match node.value {
                Value::List(list) => list.into_vec(),
                Value::Null
                | Value::Bool(_)
                | Value::Number(_)
                | Value::String(_)
                | Value::Map(_) => vec![node],
            };
            for node in nodes {
                let kind = node.kind();
                match node.value {
                    Value::Map(map) => maps.push((before, map)),
                    Value::Null
                    | Value::Bool(_)
                    | Value::Number(_)
                    | Value::String(_)
                    | Value::List(_) => {
                        self.report(key, ReadProblem::InvalidMerge { kind })?;
                    }
                }
            }
        }
        Ok(maps)
    }

    /// The tree, if everything is closed, and what was reported.
    pub(crate) fn finish(self) -> (Option<Node>, Sink) {
        (self.root.filter(|_| self.frames.is_empty()), self.sink)
    }
}

/// The first member under each key, and the keys of the others with their places.
fn first_of_each(list: Vec<(Text, Entry)>) -> (Map, Vec<(Text, Span)>) {
    let mut map = Map::with_capacity(list.len());
    let mut twice = Vec::new();
    for (key, entry) in list {
        if let Err((key, entry)) = map.try_insert(key, entry) {
            twice.push((key, entry.key));
        }
    }
    (map, twice)
}

/// The explicit members, with the merged ones where their `<<` stands; the
/// explicit ones win, then the earlier of the merged ones.
fn merged(explicit: Map, from: usize, merges: Vec<(usize, Map)>) -> Map {
    let mut merges = merges.into_iter().peekable();
    let mut named = Map::new();
    let mut own = explicit.keys().cloned().collect::<std::collections::BTreeSet<_>>();
    let mut take = |map: &mut Map, added: Map| {
        for (key, entry) in added {
            if own.insert(key.clone()) {
                map.insert(key, entry);
            }
        }
    };
    for (at, (key, entry)) in explicit.into_iter().enumerate() {
        while let Some((_, added)) = merges.next_if(|(before, _)| *before <= from + at) {
            take(&mut named, added);
        }
        named.insert(key, entry);
    }
    merges.for_each(|(_, added)| take(&mut named, added));
    named
}
