//! The table of all generated crates: `generated/README.md`.

use std::io;

use specloom_emit::emitters::index::{Row, index};
use specloom_emit::header;
use specloom_source::Sink;

use crate::commands::generate;
use crate::load;
use crate::pipeline::make;
use crate::workspace::Workspace;

/// The text of the table. What was just made is not made again.
///
/// # Errors
///
/// When a file of a platform cannot be read.
pub fn text(workspace: &Workspace, made: &[generate::Row]) -> io::Result<String> {
    let mut rows = Vec::new();
    for name in workspace.platforms()? {
        if let Some(row) = made.iter().find(|it| it.name == name) {
            rows.push(Row {
                folder: name,
                version: row.version.clone(),
                title: row.made.title.clone(),
                spec: row.spec_path.clone(),
                operations: row.made.operations,
                types: row.made.types,
            });
            continue;
        }
        let (_, input) = load::platform(workspace, &name, &mut Sink::default())?;
        let Some(input) = input else { continue };
        let made = make(&input);
        rows.push(Row {
            folder: name,
            version: input.platform.version,
            title: made.title,
            spec: input.spec_path,
            operations: made.operations,
            types: made.types,
        });
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
    let text = text(workspace, made)?;
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

/// Whether the table is what the specs make.
///
/// # Errors
///
/// When a file of a platform cannot be read.
pub fn is_right(workspace: &Workspace) -> io::Result<bool> {
    let found = std::fs::read_to_string(workspace.generated().join("README.md"));
    Ok(found.is_ok_and(|it| text(workspace, &[]).is_ok_and(|text| it == text)))
}
