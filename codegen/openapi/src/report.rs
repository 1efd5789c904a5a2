//! Reports each problem of a place once, however often the place is visited.

use std::collections::BTreeSet;

use specloom_source::{Sink, Span};

use crate::problem::OpenApiProblem;

/// A sink that remembers what it was told.
#[derive(Debug)]
pub struct Reports<'s> {
    /// Where problems go.
    pub sink: &'s mut Sink,
    /// What has been reported.
    pub known: BTreeSet<(Span, String)>,
}

impl<'s> Reports<'s> {
    /// Nothing has been reported yet.
    pub fn new(sink: &'s mut Sink) -> Self {
        Self { sink, known: BTreeSet::new() }
    }

    /// Reports a problem at a place, unless it is known there.
    pub fn report(&mut self, at: Span, problem: OpenApiProblem) {
        if self.known.insert((at, problem.to_string())) {
            self.sink.report(at, problem);
        }
    }
}
