//! What the emitters make of a small API.

#![expect(clippy::unwrap_used, reason = "a test that stops says where")]

mod parcel;

use specloom_emit::{Files, Settings, emit, plan};
use specloom_ir::validate::validate;
use specloom_source::Sink;

fn settings() -> Settings {
    Settings {
        crate_name: "parcel".into(),
        crate_version: "0.1.0".into(),
        platform: "parcel".into(),
        spec_path: "specs/parcel/openapi.yaml".into(),
        runtime_dependency: "{ version = \"0.1.0\", default-features = false }".into(),
        spec_hash: "00ff".into(),
        ..Settings::default()
    }
}

fn made(settings: &Settings) -> Files {
    let mut sink = Sink::default();
    let api = validate(parcel::parcel(), &mut sink);
    assert!(!sink.has_errors(), "{:?}", sink.diagnostics());
    let api = api.unwrap();
    let plan = plan(&api, settings, &mut sink).unwrap();
    emit(&api, &plan).unwrap()
}

#[test]
fn each_file_says_what_it_must() {
    let files = made(&settings());
    for path in [
        "Cargo.toml",
        "README.md",
        "src/client.rs",
        "src/error.rs",
        "src/lib.rs",
        "src/operations/mod.rs",
        "src/operations/parcels.rs",
        "src/webhooks.rs",
    ] {
        let name = path.replace('/', "_");
        insta::assert_snapshot!(name, files.get(path).unwrap());
    }
}

#[test]
fn every_file_bears_the_header() {
    for (path, text) in made(&settings()).iter() {
        assert!(specloom_emit::header::is_ours(text), "{path}");
        assert!(text.ends_with('\n') && !text.ends_with("\n\n"), "{path}");
    }
}

#[test]
fn the_same_comes_out_every_time() {
    assert_eq!(made(&settings()), made(&settings()));
}

#[test]
fn groups_become_features_where_that_is_wanted() {
    let files = made(&Settings { group_features: Some(true), ..settings() });
    assert!(files.get("Cargo.toml").unwrap().contains("\nparcels = []\n"));
    assert!(files.get("src/client.rs").unwrap().contains("#[cfg(feature = \"parcels\")]"));
    assert!(files.get("src/operations/mod.rs").unwrap().contains("#[cfg(feature = \"parcels\")]"));
}

#[test]
fn a_module_of_another_crate_has_no_manifest_and_no_tests() {
    let files = made(&Settings { module: Some("crate::parcel".into()), ..settings() });
    assert!(files.get("Cargo.toml").is_none() && files.get("README.md").is_none());
    let client = files.get("src/client.rs").unwrap();
    assert!(client.contains("use crate::parcel::operations::ParcelsApi;"), "{client}");
    let all: Vec<&str> =
        files.iter().filter(|(_, it)| it.contains("```no_run")).map(|it| it.0).collect();
    assert_eq!(all, Vec::<&str>::new());
}

#[test]
fn an_operation_stays_short() {
    let files = made(&settings());
    let text = files.get("src/operations/parcels.rs").unwrap();
    let is_code = |it: &&str| !it.trim().is_empty() && !it.trim_start().starts_with("//");
    let lines = text.lines().filter(is_code).count();
    // Seven methods, of which two are further forms of a body.
    assert!(lines <= 7 * 25, "{lines} lines");
}
