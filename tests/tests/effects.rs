//! The effect on Rust is true: for each small change of `effects/base.yaml` the
//! client is generated anew, and the code of a careful user
//! (`effects/consumer.rs`) is compiled against it. It fails exactly where the
//! diff says `breaks source`.
//!
//! All clients are modules of one crate, so that one `cargo check` sees them
//! all. Errors of names hide errors of types: what fails is taken out, and the
//! rest is checked again until nothing fails.

#![expect(clippy::expect_used, clippy::panic, reason = "a test that cannot go on fails")]

#[path = "effects/cases.rs"]
mod cases;
#[path = "effects/semver.rs"]
mod semver;

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs};

use cases::CASES;
use serde_json::Value;
use specloom::diff::compare::compare;
use specloom::diff::pairs::StatePair;
use specloom::diff::state::State;
use specloom::load::spec_text;
use specloom::pipeline::{lower, make};
use specloom_emit::plan::Lock;
use specloom_report::Effect;
use specloom_source::Sink;
use specloom_tests::repository::root;

const BASE: &str = include_str!("../effects/base.yaml");
const CONSUMER: &str = include_str!("../effects/consumer.rs");

/// Where the diff is wrong, and how.
const KNOWN: &[(&str, &str)] = &[];

/// The base after the edits of a case.
fn revised(name: &str, edits: &[(&str, &str)]) -> String {
    edits.iter().fold(BASE.to_owned(), |text, (from, to)| {
        assert!(text.contains(from), "{name}: the base has no {from:?}");
        text.replace(from, to)
    })
}

/// The effect as the command reports it for a platform with a lock of names.
fn effect(name: &str, text: &str, lock: &Lock) -> Effect {
    let api = |text: &str| {
        let mut sink = Sink::default();
        let input = spec_text(text.to_owned(), "spec.yaml", "shop");
        let api = lower(&input, &mut sink);
        api.unwrap_or_else(|| panic!("{name}: {:#?}", sink.into_diagnostics()))
    };
    let state = |text: &str| State {
        name: "shop".into(),
        api: Some(api(text)),
        lock: lock.clone(),
        ..State::default()
    };
    let states =
        StatePair { name: "shop".into(), base: Some(state(BASE)), revised: Some(state(text)) };
    let pair = compare(&states, &mut Vec::new(), None).pair.expect("two specs");
    pair.findings.iter().map(|it| it.rust.effect).max().unwrap_or_default()
}

/// Writes the client of a spec as a module; the names that it promises.
fn module(folder: &Path, name: &str, text: &str, lock: &Lock) -> Lock {
    let mut input = spec_text(text.to_owned(), "spec.yaml", "shop");
    input.lock = lock.clone();
    input.module = Some(format!("crate::{name}"));
    let made = make(&input);
    let files = made.files.unwrap_or_else(|| panic!("{name}: {:#?}", made.diagnostics));
    for (path, text) in files.iter() {
        let Some(path) = path.strip_prefix("src/") else { continue };
        let file = folder.join(name).join(path);
        fs::create_dir_all(file.parent().expect("a folder")).expect("a folder");
        fs::write(file, text).expect("a file");
    }
    made.lock
}

/// A crate of all clients, each with its user beside it.
fn workspace() -> PathBuf {
    let folder = env::temp_dir().join(format!("specloom-effects-{}", std::process::id()));
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(folder.join("src")).expect("a folder");
    let runtime = root().join("codegen/runtime");
    let manifest = format!(
        "[package]\nname = \"effects\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[workspace]\n\n\
         [dependencies]\nspecloom-runtime = {{ path = {:?}, default-features = false }}\n",
        runtime.display().to_string()
    );
    fs::write(folder.join("Cargo.toml"), manifest).expect("a manifest");
    fs::copy(root().join("Cargo.lock"), folder.join("Cargo.lock")).expect("a lock");
    folder
}

fn list(folder: &Path, clients: &BTreeSet<String>, users: &BTreeSet<String>) {
    let mut text = "#![allow(warnings)]\n".to_owned();
    for name in clients {
        text.extend(["pub mod ", name, ";\n"]);
    }
    for name in users {
        text.extend(["mod user_", name, ";\n"]);
    }
    fs::write(folder.join("src/lib.rs"), text).expect("a file");
}

/// The files with errors, each with its first.
fn check(folder: &Path) -> BTreeMap<String, String> {
    let target =
        env::var_os("CARGO_TARGET_DIR").map_or_else(|| root().join("target"), PathBuf::from);
    let output = Command::new(env!("CARGO"))
        .args(["check", "--offline", "--quiet", "--message-format=json"])
        .current_dir(folder)
        .env("CARGO_TARGET_DIR", target.join("effects"))
        .output()
        .expect("cargo runs");
    let mut found = BTreeMap::new();
    for line in String::from_utf8_lossy(&output.stdout).lines() {
        let Ok(value) = serde_json::from_str::<Value>(line) else { continue };
        let message = &value["message"];
        let file = message["spans"][0]["file_name"].as_str().unwrap_or_default();
        if message["level"] == "error" && !file.is_empty() {
            let text = message["rendered"].as_str().unwrap_or_default();
            found.entry(file.to_owned()).or_insert_with(|| text.to_owned());
        }
    }
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success() || !found.is_empty(), "{said}");
    found
}

/// The users whose code does not compile, each with its first error.
fn failing(folder: &Path, clients: &BTreeSet<String>) -> BTreeMap<String, String> {
    let mut users = clients.clone();
    let mut failing = BTreeMap::new();
    loop {
        list(folder, clients, &users);
        let found = check(folder);
        if found.is_empty() {
            return failing;
        }
        for (file, error) in found {
            let name = file.strip_prefix("src/user_").and_then(|it| it.strip_suffix(".rs"));
            let name = name.unwrap_or_else(|| panic!("a generated client is wrong:\n{error}"));
            users.remove(name);
            failing.insert(name.to_owned(), error);
        }
    }
}

#[test]
fn what_breaks_source_does_and_nothing_else() {
    assert!(CASES.len() >= 60, "{} cases", CASES.len());
    let folder = workspace();
    let mut clients = BTreeSet::from(["base".to_owned()]);
    let mut effects = BTreeMap::from([("base".to_owned(), Effect::None)]);
    let lock = module(&folder.join("src"), "base", BASE, &Lock::default());
    for (name, edits) in CASES {
        let text = revised(name, edits);
        module(&folder.join("src"), name, &text, &lock);
        effects.insert((*name).to_owned(), effect(name, &text, &lock));
        assert!(clients.insert((*name).to_owned()), "{name} is there twice");
    }
    for name in &clients {
        let text = CONSUMER.replace("use api::", &format!("use crate::{name}::"));
        let text = text.replace("api::", &format!("crate::{name}::"));
        fs::write(folder.join(format!("src/user_{name}.rs")), text).expect("a file");
    }
    let failing = failing(&folder, &clients);
    let mut wrong = Vec::new();
    for (name, effect) in &effects {
        let agrees = failing.contains_key(name) == (*effect == Effect::BreaksSource);
        if KNOWN.iter().any(|(known, _)| known == name) {
            if agrees {
                wrong.push(format!("{name}: is right now; take it out of `KNOWN`"));
            }
            continue;
        }
        match (failing.get(name), effect) {
            (Some(_), Effect::BreaksSource)
            | (None, Effect::None | Effect::AddsApi | Effect::BehavesOtherwise) => {}
            (None, Effect::BreaksSource) => {
                wrong.push(format!("{name}: said to break, and compiles"));
            }
            (Some(error), effect) => {
                wrong.push(format!("{name}: said `{effect:?}`, and fails:\n{error}"));
            }
        }
    }
    let _ = fs::remove_dir_all(&folder);
    println!("{} changes, {} break source", effects.len() - 1, failing.len());
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
