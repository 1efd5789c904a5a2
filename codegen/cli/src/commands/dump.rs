//! `specloom dump`: what a spec means, in a short notation.

use std::io;
use std::path::Path;

use specloom_source::{Diagnostic, Sink, SourceMap};

use crate::load;
use crate::pipeline;
use crate::remote::Remote;
use crate::workspace::Workspace;

/// What is printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// The model, in its notation.
    Model,
    /// The schema of GraphQL, expanded.
    Schema,
}

/// The notation of a platform, or of a spec that stands alone in `directory`,
/// if it can be read, and what is to be said about it.
///
/// # Errors
///
/// When a file cannot be read.
pub fn dump(
    workspace: Option<&Workspace>,
    directory: &Path,
    spec: &str,
    form: Form,
) -> io::Result<(Option<String>, SourceMap, Vec<Diagnostic>)> {
    let mut sink = Sink::default();
    let known = workspace.filter(|it| it.spec_folder(spec).join("platform.yaml").is_file());
    let (map, input) = if let Some(workspace) = known {
        load::platform(workspace, spec, Remote::Named, &mut sink)?
    } else {
        let input = load::spec(&directory.join(spec), "spec")?;
        (input.map.clone(), Some(input))
    };
    let text = match form {
        Form::Model => {
            let api = input.and_then(|it| pipeline::lower(&it, &mut sink));
            api.map(|it| specloom_ir::print::print(&it))
        }
        Form::Schema => {
            let files = input.and_then(|it| it.graphql);
            files.map(|it| map.text(it.schema).to_owned())
        }
    };
    Ok((text, map, sink.into_diagnostics()))
}
