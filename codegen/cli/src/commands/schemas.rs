//! `specloom schemas`: what lets an editor check specs and settings.

use std::fmt::Write as _;
use std::io;

use crate::platform::Platform;
use crate::policy::House;
use crate::workspace::Workspace;

/// The schemas, by the path where they belong.
pub fn all() -> Vec<(&'static str, String)> {
    let platform = schemars::schema_for!(Platform).to_value();
    let extensions = specloom_openapi::extension_schema();
    let house = schemars::schema_for!(House).to_value();
    let diff = specloom_report::json::schema();
    [
        ("specs/platform.schema.json", platform),
        ("specs/specloom.schema.json", house),
        ("specs/extensions.schema.json", extensions),
        ("specs/diff.schema.json", diff),
    ]
    .map(|(path, schema)| (path, format!("{schema:#}\n")))
    .to_vec()
}

/// Writes the schemas that differ, and says which.
///
/// # Errors
///
/// When a file cannot be written.
pub fn write(workspace: &Workspace) -> io::Result<String> {
    let mut said = String::new();
    for (path, text) in all() {
        let file = workspace.root.join(path);
        let state = if std::fs::read_to_string(&file).is_ok_and(|it| it == text) {
            "unchanged"
        } else {
            std::fs::write(&file, text)?;
            "written"
        };
        let _ = writeln!(said, "{path}: {state}");
    }
    Ok(said)
}
