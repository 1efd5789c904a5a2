//! Collects diagnostics, so that one run reports them all.

use crate::diagnostic::{Diagnostic, Label, Problem, Severity};
use crate::span::Span;

/// The diagnostics of a run, in the order of their discovery.
#[derive(Clone, Debug, Default)]
pub struct Sink {
    diagnostics: Vec<Diagnostic>,
}

impl Sink {
    /// Reports a problem at a place.
    pub fn report(&mut self, at: Span, problem: impl Problem) {
        self.report_as(at, problem, "");
    }

    /// Reports a problem at a place, with words for the place.
    #[expect(clippy::needless_pass_by_value, reason = "a problem is made to be reported once")]
    pub fn report_as(&mut self, at: Span, problem: impl Problem, text: impl Into<String>) {
        let mut labels = vec![Label { span: at, text: text.into() }];
        labels.extend(problem.labels());
        self.diagnostics.push(Diagnostic {
            code: problem.code(),
            severity: problem.severity(),
            message: problem.to_string(),
            labels,
            help: problem.help(),
        });
    }

    /// All that was reported.
    pub fn diagnostics(&self) -> &[Diagnostic] {
        &self.diagnostics
    }

    /// All that was reported, to keep.
    pub fn into_diagnostics(self) -> Vec<Diagnostic> {
        self.diagnostics
    }

    /// Takes over what another sink collected.
    pub fn extend(&mut self, other: Self) {
        self.diagnostics.extend(other.diagnostics);
    }

    /// Takes over diagnostics that were sorted out elsewhere.
    pub fn add(&mut self, diagnostics: impl IntoIterator<Item = Diagnostic>) {
        self.diagnostics.extend(diagnostics);
    }

    /// Whether something forbids output.
    pub fn has_errors(&self) -> bool {
        self.diagnostics.iter().any(|it| it.severity == Severity::Error)
    }
}
