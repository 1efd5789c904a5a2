//! Anchors and what their aliases copy.

use std::collections::{BTreeMap, BTreeSet};

use crate::build::{Builder, Built, Stop};
use crate::node::{Node, Value};
use crate::problem::ReadProblem;
use crate::span::Span;

/// The anchors of a document.
///
/// The parser numbers them from one; zero stands for no anchor.
pub(super) struct Anchors<'a> {
    /// The names that an alias may ask for; other values need not be kept.
    wanted: BTreeSet<&'a str>,
    values: BTreeMap<usize, Anchor>,
    /// The open lists and mappings.
    open: Vec<Open>,
    copies: usize,
}

enum Anchor {
    /// The value has not ended yet.
    Open,
    Closed {
        node: Node,
        height: usize,
        nodes: usize,
    },
}

struct Open {
    anchor: usize,
    /// How many values there were before it.
    before: usize,
}

impl<'a> Anchors<'a> {
    pub(super) fn new(text: &'a str) -> Self {
        let starts = text.match_indices('*');
        let names = starts.map(|(at, _)| name_at(text.get(at + 1..).unwrap_or_default()));
        let wanted = names.filter(|it| !it.is_empty()).collect();
        Self { wanted, values: BTreeMap::new(), open: Vec::new(), copies: 0 }
    }

    /// Whether some alias may ask for the anchor that stands in `properties`.
    pub(super) fn is_wanted(&self, properties: &str) -> bool {
        properties.split_once('&').is_some_and(|(_, rest)| self.wanted.contains(name_at(rest)))
    }

    /// A list or mapping starts.
    pub(super) fn open(&mut self, anchor: usize, before: usize) {
        self.open.push(Open { anchor, before });
        if anchor > 0 {
            self.values.insert(anchor, Anchor::Open);
        }
    }

    /// The innermost list or mapping has ended.
    pub(super) fn close(&mut self, builder: &mut Builder<'_>, built: &Built) -> Result<(), Stop> {
        match self.open.pop() {
            Some(Open { anchor, before }) if anchor > 0 => {
                let nodes = builder.nodes - before;
                charge(&mut self.copies, builder, nodes, built.node.span)?;
                let Built { node, height } = built;
                self.values
                    .insert(anchor, Anchor::Closed { node: node.clone(), height: *height, nodes });
                Ok(())
            }
            Some(_) | None => Ok(()),
        }
    }

    /// Keeps a scalar.
    pub(super) fn keep(&mut self, anchor: usize, node: impl FnOnce() -> Node) {
        if anchor > 0 {
            self.values.insert(anchor, Anchor::Closed { node: node(), height: 0, nodes: 1 });
        }
    }

    /// The value of an anchor, for the alias at a place.
    pub(super) fn copy(
        &mut self,
        builder: &mut Builder<'_>,
        anchor: usize,
        (name, at): (&str, Span),
    ) -> Result<Built, Stop> {
        let problem = match self.values.get(&anchor) {
            Some(Anchor::Closed { node, height, nodes }) => {
                let (height, nodes, limit) = (*height, *nodes, builder.limits.depth);
                if builder.depth() + height > limit {
                    return Err(builder.stop(at, ReadProblem::TooDeep { limit }));
                }
                charge(&mut self.copies, builder, nodes, at)?;
                builder.count(nodes, at)?;
                return Ok(Built { node: node.clone(), height });
            }
            Some(Anchor::Open) => ReadProblem::RecursiveAlias { name: name.to_owned() },
            None => ReadProblem::UnknownAlias { name: name.to_owned() },
        };
        builder.report(at, problem)?;
        builder.count(1, at)?;
        Ok(Built { node: Node::new(Value::Null, at), height: 0 })
    }
}

fn charge(
    copies: &mut usize,
    builder: &mut Builder<'_>,
    nodes: usize,
    at: Span,
) -> Result<(), Stop> {
    *copies = copies.saturating_add(nodes);
    if *copies > builder.limits.copies {
        return Err(builder.stop(at, ReadProblem::TooManyCopies { limit: builder.limits.copies }));
    }
    Ok(())
}

/// The name of an anchor or alias at the start of a text.
pub(super) fn name_at(text: &str) -> &str {
    let ends = |c: char| c.is_whitespace() || matches!(c, ',' | '[' | ']' | '{' | '}');
    text.find(ends).and_then(|end| text.get(..end)).unwrap_or(text)
}
