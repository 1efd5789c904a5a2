//! A second opinion: what `cargo-semver-checks` says of the same changes.
//!
//! It looks at items, not at the types of fields, arguments and answers, so it
//! sees fewer breaks than the compiler. What it does call a break must be one.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use specloom_report::Effect;
use specloom_tests::repository::root;

use crate::cases::CASES;
use crate::{BASE, Lock, effect, module, revised};

/// What the tool asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Bump {
    None,
    Minor,
    Major,
}

/// What the tool asks for and we do not, with the reason.
const DISAGREEMENTS: &[(&str, &str)] = &[];

/// A crate of one client, as a user depends on it.
fn client(folder: &Path, name: &str, text: &str, lock: &Lock) -> (PathBuf, Lock) {
    let folder = folder.join(name);
    fs::create_dir_all(folder.join("src")).expect("a folder");
    let runtime = root().join("codegen/runtime");
    let manifest = format!(
        "[package]\nname = \"shop\"\nversion = \"1.0.0\"\nedition = \"2024\"\n\n[workspace]\n\n\
         [dependencies]\nspecloom-runtime = {{ path = {:?}, default-features = false }}\n",
        runtime.display().to_string()
    );
    fs::write(folder.join("Cargo.toml"), manifest).expect("a manifest");
    fs::copy(root().join("Cargo.lock"), folder.join("Cargo.lock")).expect("a lock");
    fs::write(folder.join("src/lib.rs"), "#![allow(warnings)]\npub mod api;\n").expect("a root");
    let lock = module(&folder.join("src"), "api", text, lock);
    (folder, lock)
}

fn ask(base: &Path, revised: &Path, target: &Path) -> (Bump, String) {
    let output = Command::new("cargo-semver-checks")
        .args(["semver-checks", "--color", "never", "--only-explicit-features"])
        .arg("--manifest-path")
        .arg(revised.join("Cargo.toml"))
        .arg("--baseline-root")
        .arg(base)
        .env("CARGO_TARGET_DIR", target)
        .env("CARGO_NET_OFFLINE", "true")
        .output()
        .expect("the tool runs");
    let said = String::from_utf8_lossy(&output.stderr).into_owned()
        + &String::from_utf8_lossy(&output.stdout);
    let failures = said.lines().filter_map(|it| it.strip_prefix("--- failure "));
    let lints = failures.filter_map(|it| it.split(':').next()).collect::<Vec<_>>().join(", ");
    let bump = match &said {
        it if it.contains("requires new major version") => Bump::Major,
        it if it.contains("requires new minor version") => Bump::Minor,
        it if it.contains("no semver update required") => Bump::None,
        it => panic!("not understood: {it}"),
    };
    (bump, lints)
}

fn is_there() -> bool {
    let version = Command::new("cargo-semver-checks").arg("--version").output();
    version.is_ok_and(|it| it.status.success())
}

#[test]
fn cargo_semver_checks_calls_nothing_a_break_that_is_none() {
    // `1` means all cases, any other value those whose names hold it.
    let wanted = std::env::var("SPECLOOM_SEMVER").unwrap_or_default();
    if wanted.is_empty() || !is_there() {
        println!("skipped: `SPECLOOM_SEMVER` is not set, or `cargo-semver-checks` is not there");
        return;
    }
    let folder = std::env::temp_dir().join(format!("specloom-semver-{}", std::process::id()));
    let _ = fs::remove_dir_all(&folder);
    let (base, lock) = client(&folder, "base", BASE, &Lock::default());
    let mut counts: BTreeMap<(String, Bump), usize> = BTreeMap::new();
    let mut wrong = Vec::new();
    for (name, edits) in CASES.iter().filter(|it| wanted == "1" || it.0.contains(&wanted)) {
        let text = revised(name, edits);
        let effect = effect(name, &text, &lock);
        let (revised, _) = client(&folder, "revised", &text, &lock);
        let (bump, lints) = ask(&base, &revised, &folder.join("target"));
        fs::remove_dir_all(&revised).expect("a folder");
        println!("{name} | {effect:?} | {bump:?} | {lints}");
        *counts.entry((format!("{effect:?}"), bump)).or_default() += 1;
        let known = DISAGREEMENTS.iter().any(|(known, _)| known == name);
        if (bump == Bump::Major && effect != Effect::BreaksSource) != known {
            wrong.push(format!("{name}: {bump:?} ({lints}), and we say {effect:?}"));
        }
    }
    let _ = fs::remove_dir_all(&folder);
    for ((effect, bump), count) in &counts {
        println!("{effect} and {bump:?}: {count}");
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
