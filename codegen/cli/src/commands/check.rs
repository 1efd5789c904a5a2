//! `specloom check`: whether `generated/` is what the specs make.

use std::io;

use specloom_emit::emitters::index::Row;
use specloom_source::{Sink, SourceMap};

use crate::check::{Report, check};
use crate::index;
use crate::load;
use crate::lock;
use crate::pipeline::{Made, make};
use crate::release;
use crate::remote::Remote;
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
    /// Whether `names.lock` says what the crate promises.
    pub lock_is_right: bool,
    /// Its row in the table of all crates; `None` if the platform cannot be read.
    pub row: Option<Row>,
}

impl Found {
    /// Whether the folder is what the spec makes.
    pub fn is_good(&self) -> bool {
        self.lock_is_right && matches!(&self.report, Some(Ok(report)) if report.is_clean())
    }
}

/// Compares one platform's folder with what its spec makes; touches nothing.
///
/// # Errors
///
/// When a file of the platform cannot be read.
pub fn platform(workspace: &Workspace, name: &str) -> io::Result<Found> {
    let mut sink = Sink::default();
    let (map, input) = load::platform(workspace, name, Remote::Named, &mut sink)?;
    let spec = workspace.spec_folder(name);
    let mut made = Made::default();
    let (mut lock_is_right, mut row) = (true, None);
    if let Some(input) = &input {
        made = make(input);
        release::finish(&spec, input, &mut made)?;
        if sink.has_errors() {
            made.files = None;
        }
        let found = std::fs::read_to_string(spec.join(lock::FILE)).unwrap_or_default();
        lock_is_right = found == lock::text(&made.lock);
        row = Some(index::row(input, &made));
    }
    made.diagnostics.splice(0..0, sink.into_diagnostics());
    let folder = workspace.generated().join(name);
    let shown = format!("generated/{name}");
    let report = made.files.as_ref().map(|files| check(&folder, files, &shown));
    Ok(Found { name: name.to_owned(), map, made, report, lock_is_right, row })
}
