//! Real schemas with their documents, where there are some: none is lost.
//!
//! They are looked for in the folder that `SPECLOOM_SHARED` names, else in
//! `../shared` beside the workspace.

use std::path::PathBuf;

use specloom_graphql::{Input, Settings, lower_documents};
use specloom_ir::{Api, validate};
use specloom_source::{Format, Severity, Sink, SourceMap, render};

/// How large a schema may be that is read without being asked for, in bytes.
const SMALL: u64 = 400_000;

#[test]
fn real_schemas_and_documents_are_lowered() {
    let named = std::env::var_os("SPECLOOM_SHARED").map(PathBuf::from);
    let limit = if named.is_some() { u64::MAX } else { SMALL };
    let beside = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../../shared");
    let corpus = named.unwrap_or(beside).join("graphql/corpus");
    if !corpus.is_dir() {
        println!("skipped: no schemas; set SPECLOOM_SHARED to the shared folder");
        return;
    }
    let folders = corpus.read_dir().expect("a folder").map(|it| it.expect("an entry").path());
    let mut folders: Vec<PathBuf> = folders.collect();
    folders.sort();
    let mut wrong = String::new();
    for folder in folders {
        let name = folder.file_name().expect("a name").to_string_lossy().into_owned();
        let forms = ["schema.graphql", "schema.json"].map(|it| folder.join(it));
        for form in forms.iter().filter(|it| it.metadata().is_ok_and(|it| it.len() <= limit)) {
            let mut map = SourceMap::default();
            let text = std::fs::read_to_string(form).expect("text");
            let schema = map.add(format!("{name}/{}", form.display()), text);
            let documents = std::fs::read_to_string(folder.join("all.graphql")).ok();
            let documents: Vec<_> =
                documents.into_iter().map(|it| map.add("all.graphql", it)).collect();
            let settings = Settings::default();
            let input = Input {
                map: &map,
                schema,
                documents: &documents,
                tables: None,
                settings: &settings,
            };
            let mut sink = Sink::default();
            let api = lower_documents(&input, Api::default(), &mut sink);
            let valid = api.and_then(|it| validate(it, &mut sink));
            let mut errors = sink.diagnostics().to_vec();
            errors.retain(|it| it.severity == Severity::Error);
            assert!(valid.is_some() || !errors.is_empty(), "{name} is lost in silence");
            wrong += &render(&map, &errors, Format::Concise, false);
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}
