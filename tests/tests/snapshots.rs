//! What comes of whole specs, kept and compared: the model in its notation, and the files.

#![expect(clippy::expect_used, clippy::panic, reason = "a test that cannot go on fails")]
#![expect(clippy::case_sensitive_file_extension_comparisons, reason = "we name these files")]

use std::path::Path;

use specloom::load;
use specloom::pipeline::{self, make};
use specloom::remote::Remote;
use specloom::workspace::Workspace;
use specloom_source::{Format, Sink, render};
use specloom_tests::repository::root;

#[test]
fn the_model_of_amdahl() {
    let mut sink = Sink::default();
    let workspace = Workspace { root: root() };
    let (map, input) =
        load::platform(&workspace, "amdahl", Remote::Named, &mut sink).expect("it can be read");
    let api = pipeline::lower(&input.expect("settings"), &mut sink);
    let report = render(&map, sink.diagnostics(), Format::Full, false);
    let api = api.unwrap_or_else(|| panic!("{report}"));
    insta::assert_snapshot!("amdahl", specloom_ir::print::print(&api));
}

/// One snapshot for each file, beside the spec: `tests/emitted/lists/src-lib.rs.snap`.
fn emitted(spec: &str) {
    let folder = root().join("tests/emitted");
    let name = spec.split('.').next().unwrap_or(spec);
    let mut input = load::spec(&folder.join(spec), name).expect("it can be read");
    let ontology = format!("{name}.ontology.yaml");
    if let Ok(text) = std::fs::read_to_string(folder.join(&ontology)) {
        input.ontology = Some(input.map.add(&ontology, text));
    }
    let made = make(&input);
    let report = render(&input.map, &made.diagnostics, Format::Full, false);
    let files = made.files.unwrap_or_else(|| panic!("{report}"));
    let snapshots = folder.join(name);
    let mut kept = vec!["report.snap".to_owned()];
    insta::with_settings!({
        snapshot_path => &snapshots,
        prepend_module_to_snapshot => false,
        omit_expression => true,
    }, {
        insta::assert_snapshot!("report", report);
        for (path, text) in files.iter() {
            let name = path.replace('/', "-");
            kept.push(format!("{name}.snap"));
            insta::assert_snapshot!(name, text);
        }
    });
    assert_eq!(stale(&snapshots, &kept), Vec::<String>::new(), "nothing makes these any more");
}

/// The snapshots of files that are not made any more.
fn stale(folder: &Path, kept: &[String]) -> Vec<String> {
    let entries = std::fs::read_dir(folder).expect("the folder of snapshots");
    let names = entries.map(|it| it.expect("an entry").file_name().to_string_lossy().into_owned());
    names.filter(|it| it.ends_with(".snap") && !kept.contains(it)).collect()
}

#[test]
fn lists_errors_and_changes() {
    emitted("lists.yaml");
}

#[test]
fn entities_of_an_ontology() {
    emitted("things.yaml");
}

#[test]
fn streams_waits_and_webhooks() {
    emitted("events.yaml");
}

#[test]
fn forms_files_and_the_oldest_notation() {
    emitted("uploads.json");
}
