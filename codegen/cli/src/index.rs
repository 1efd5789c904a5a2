//! The table of all generated crates: `generated/README.md`.

use std::io;

use specloom_emit::emitters::index::{Row, index};
use specloom_emit::header;
use specloom_source::Sink;

use crate::commands::generate;
use crate::load;
use crate::pipeline::{Input, Made, make};
use crate::remote::Remote;
use crate::workspace::Workspace;

/// The row of a crate.
pub fn row(input: &Input, made: &Made) -> Row {
    Row {
        folder: input.platform.name.clone(),
        version: input.platform.version.clone(),
        title: made.title.clone(),
        spec: input.spec_path.clone(),
        operations: made.operations,
        types: made.types,
    }
}

fn generated(it: &generate::Row) -> Row {
    Row {
        folder: it.name.clone(),
        version: it.version.clone(),
        title: it.made.title.clone(),
        spec: it.spec_path.clone(),
        operations: it.made.operations,
        types: it.made.types,
    }
}

/// The text of the table. What was just made, or made by an earlier run of the
/// same texts, is not made again.
fn text(workspace: &Workspace, made: &[Row]) -> io::Result<String> {
    let mut rows = made.to_vec();
    for name in workspace.platforms()? {
        if made.iter().any(|it| it.folder == name) {
            continue;
        }
        let (_, input) = load::platform(workspace, &name, Remote::Named, &mut Sink::default())?;
        let Some(input) = input else { continue };
        let known = generate::known(workspace, &input);
        rows.push(row(&input, &known.unwrap_or_else(|| make(&input))));
    }
    Ok(index(&rows))
}

/// Writes the table if it differs.
///
/// # Errors
///
/// When something stands in its place that was not generated, or it cannot be
/// written.
pub fn write(workspace: &Workspace, made: &[generate::Row]) -> io::Result<()> {
    let rows: Vec<Row> = made.iter().map(generated).collect();
    let text = text(workspace, &rows)?;
    let path = workspace.generated().join("README.md");
    match std::fs::read_to_string(&path) {
        Ok(old) if old == text => return Ok(()),
        Ok(old) if !header::is_ours(&old) => {
            let message = "generated/README.md was not generated and is left alone";
            return Err(io::Error::new(io::ErrorKind::AlreadyExists, message));
        }
        Ok(_) | Err(_) => {}
    }
    std::fs::create_dir_all(workspace.generated())?;
    std::fs::write(path, text)
}

/// Whether the table is what the specs make, of which these were just made.
///
/// # Errors
///
/// When a file of a platform cannot be read.
pub fn is_right(workspace: &Workspace, made: &[Row]) -> io::Result<bool> {
    let found = std::fs::read_to_string(workspace.generated().join("README.md"));
    Ok(found.is_ok_and(|it| text(workspace, made).is_ok_and(|text| it == text)))
}
