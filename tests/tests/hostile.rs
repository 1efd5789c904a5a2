//! Small specs with all that real ones have done to generators: each becomes a
//! whole crate, what is not carried is named, and all of them compile.

#![expect(clippy::expect_used, reason = "a test that cannot go on fails")]

use std::fs;
use std::path::PathBuf;

use specloom::pipeline::{Input, make};
use specloom::write::write;
use specloom_source::render::{Format, render};
use specloom_tests::corpus::generate::{input, summary};
use specloom_tests::corpus::{Spec, check_together, specs};
use specloom_tests::repository::root;

/// What cannot be generated without leaving something out.
const BROKEN: &str = "broken";

fn all() -> Vec<(Spec, Input)> {
    let mut specs = specs(&root().join("tests/hostile")).expect("the folder can be read");
    specs.sort_by(|one, other| one.id.cmp(&other.id));
    let read = |spec: Spec| {
        let mut input = input(&spec).expect("the spec can be read");
        input.skip_broken = spec.id == BROKEN;
        (spec, input)
    };
    specs.into_iter().map(read).collect()
}

#[test]
fn what_is_not_carried_is_named() {
    for (spec, input) in all() {
        let made = make(&input);
        let of = summary(&input, &made);
        let told = render(&input.map, &made.diagnostics, Format::Concise, false);
        insta::assert_snapshot!(format!("told_of_{}", spec.id), told);
        assert_eq!((of.made, of.errors), (true, 0), "{}:\n{}", spec.id, of.faults);
        assert_eq!(made.files, make(&input).files, "{} differs from run to run", spec.id);
        if spec.id != BROKEN {
            let read = of.operations_read.unwrap_or(of.operations_emitted);
            assert_eq!(read, of.operations_emitted, "{} lost operations", spec.id);
        }
    }
}

#[test]
fn all_compile_without_a_warning() {
    let folder: PathBuf = root().join("target/hostile");
    let mut names = Vec::new();
    for (spec, input) in all() {
        let made = make(&input).files.expect("a crate");
        fs::create_dir_all(folder.join(&spec.id)).expect("a folder");
        write(&folder.join(&spec.id), &made).expect("files");
        names.push(spec.id);
    }
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    let target = root().join("target/corpus-test/target");
    let checked = check_together(&folder, &names, &target).expect("cargo runs");
    assert!(checked.passed, "{}", checked.said);
}
