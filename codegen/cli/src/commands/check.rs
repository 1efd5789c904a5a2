//! `specloom check`: whether `generated/` is what the specs make.

use std::io;

use specloom_source::{Sink, SourceMap};

use crate::check::{Report, check};
use crate::load;
use crate::pipeline::{Made, make};
use crate::workspace::Workspace;
use crate::write::WriteError;

/// What was found for one platform.
#[derive(Debug)]
pub struct Found {
    /// The platform.
    pub name: String,
    /// The texts that diagnostics point into.
    pub map: SourceMap,
    /// What came of the spec.
    pub made: Made,
    /// How the folder differs; `None` if the spec makes no crate.
    pub report: Option<Result<Report, WriteError>>,
}

impl Found {
    /// Whether the folder is what the spec makes.
    pub fn is_good(&self) -> bool {
        matches!(&self.report, Some(Ok(report)) if report.is_clean())
    }
}

/// Compares one platform's folder with what its spec makes; touches nothing.
///
/// # Errors
///
/// When a file of the platform cannot be read.
pub fn platform(workspace: &Workspace, name: &str) -> io::Result<Found> {
    let mut sink = Sink::default();
    let (map, input) = load::platform(workspace, name, &mut sink)?;
    let mut made = input.map(|it| make(&it)).unwrap_or_default();
    made.diagnostics.splice(0..0, sink.into_diagnostics());
    let folder = workspace.generated().join(name);
    let shown = format!("generated/{name}");
    let report = made.files.as_ref().map(|files| check(&folder, files, &shown));
    Ok(Found { name: name.to_owned(), map, made, report })
}
