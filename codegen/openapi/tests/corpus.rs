//! Real documents, where there are some: none may panic or be lost.
//!
//! They are looked for in the directory that `SPECLOOM_CORPUS` names, else in
//! `../shared/corpus` beside the workspace; there only the small ones are read, so
//! that a run of all tests stays short.

use std::path::PathBuf;

use specloom_source::{Format, Severity, Sink, SourceMap};

/// Documents that are right, so that an error in one of them is ours.
const RIGHT: [&str; 16] = [
    "asana-api.yaml",
    "cohere-api.yaml",
    "digitalocean-api.yaml",
    "figma-api.yaml",
    "jellyfin-api.json",
    "meilisearch-api.json",
    "mistral-api.yaml",
    "netbox-api.json",
    "plaid-api.yaml",
    "qdrant-api.json",
    "readme-traintravel31.json",
    "spotify-fixed.yaml",
    "stripe-2023.yaml",
    "sumup-api.json",
    "svix-lib.json",
    "telnyx-api.yaml",
];

/// How large a document may be that is read without being asked for, in bytes.
const SMALL: u64 = 400_000;

/// The directory, and how large a document in it may be.
fn corpus() -> Option<(PathBuf, u64)> {
    let named = std::env::var_os("SPECLOOM_CORPUS").map(|it| (PathBuf::from(it), u64::MAX));
    let beside = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../../shared/corpus");
    named.or(Some((beside, SMALL))).filter(|(it, _)| it.is_dir())
}

#[test]
fn real_documents_are_lowered() {
    let Some((corpus, limit)) = corpus() else {
        println!("skipped: no corpus; set SPECLOOM_CORPUS to a directory of OpenAPI documents");
        return;
    };
    let mut paths: Vec<_> =
        corpus.read_dir().expect("a directory").map(|it| it.expect("an entry").path()).collect();
    paths.retain(|it| it.extension().is_some_and(|it| it == "yaml" || it == "json"));
    paths.retain(|it| it.metadata().is_ok_and(|it| it.len() <= limit));
    paths.sort();
    let mut wrong = String::new();
    for path in paths {
        let name = path.file_name().expect("a file").to_string_lossy().into_owned();
        let text = std::fs::read_to_string(&path).expect("text");
        let mut map = SourceMap::default();
        let file = map.add(name.clone(), text);
        let mut sink = Sink::default();
        let root = specloom_source::read(&map, file, &mut sink).expect("well formed");
        let api = specloom_openapi::lower_document(root, &mut sink);
        let valid = api.and_then(|it| specloom_ir::validate::validate(it, &mut sink));
        let mut errors = sink.diagnostics().to_vec();
        errors.retain(|it| it.severity == Severity::Error);
        assert!(valid.is_some() || !errors.is_empty(), "{name} is lost in silence");
        if RIGHT.contains(&&*name) {
            wrong.push_str(&specloom_source::render(&map, &errors, Format::Concise, false));
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}
