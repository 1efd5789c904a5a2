//! Real specs become crates: the same twice, whole, and small ones compile.
//!
//! The specs are not part of the repository; `SPECLOOM_SHARED` names the folder
//! that has them.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::{env, fs};

use specloom::pipeline::make;
use specloom::write::write;
use specloom_tests::corpus::generate::{input, summary};
use specloom_tests::corpus::{Spec, check, specs};
use specloom_tests::repository::root;

/// OpenAPI 2.0, 3.0, 3.1 and 3.2, YAML and JSON, large and small.
const SPECS: [&str; 14] = [
    "axme-gateway",
    "firecracker-api",
    "hashicorp-nomad",
    "lob-bundled",
    "mistral-api",
    "oai-petstore2",
    "oai-tags32",
    "qdrant-api",
    "readme-traintravel31",
    "spotify-fixed",
    "sumup-api",
    "twilio-verify",
    "typesense-api",
    "xero-files",
];

/// Those of them that are compiled here; the command `corpus` compiles all.
const COMPILED: [&str; 3] = ["oai-petstore2", "readme-traintravel31", "xero-files"];

/// The specs that there are, by name; nothing if the folder is not here.
#[expect(clippy::print_stdout, reason = "what is skipped is said")]
fn found() -> BTreeMap<String, Spec> {
    let folder = env::var_os("SPECLOOM_SHARED").map(|it| PathBuf::from(it).join("corpus"));
    let Some(folder) = folder.filter(|it| it.is_dir()) else {
        println!("skipped: there are no specs of others here");
        return BTreeMap::new();
    };
    let all = specs(&folder).expect("the folder can be read");
    all.into_iter().map(|it| (it.id.clone(), it)).collect()
}

#[test]
fn specs_become_the_same_whole_crate_each_time() {
    let found = found();
    for spec in SPECS.iter().filter_map(|id| found.get(*id)) {
        let input = input(spec).expect("the spec can be read");
        let (first, second) = (make(&input), make(&input));
        let of = summary(&input, &first);
        assert_eq!((of.made, of.errors), (true, 0), "{}: {}", spec.id, of.faults);
        assert_eq!(first.files, second.files, "{} differs from run to run", spec.id);
        assert_eq!(of.operations_read, Some(of.operations_emitted), "{}", spec.id);
        assert!(of.operations_emitted > 0, "{} has no operations", spec.id);
    }
}

#[test]
fn small_crates_compile_without_a_warning() {
    let found = found();
    for spec in COMPILED.iter().filter_map(|id| found.get(*id)) {
        let made = make(&input(spec).expect("the spec can be read"));
        let folder = root().join("target/corpus-test").join(&spec.id);
        fs::create_dir_all(folder.join("crate")).expect("a folder");
        write(&folder.join("crate"), &made.files.expect("a crate")).expect("files");
        let target = root().join("target/corpus-test/target");
        let checked = check(&folder, &target).expect("cargo runs");
        assert!(checked.passed, "{}:\n{}", spec.id, checked.said);
    }
}
