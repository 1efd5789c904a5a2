//! Crates are written whole or not at all, whatever fails.

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU32, AtomicUsize, Ordering};

use specloom_emit::Files;
use specloom_emit::header::{Comment, Made, header};

use super::disk::Disk;
use super::{Staged, Summary, WriteError, write, write_with};

/// A directory of one test, removed at its end.
struct Place(PathBuf);

impl Place {
    fn new() -> Self {
        static NEXT: AtomicU32 = AtomicU32::new(0);
        let name = format!(
            "specloom-write-{}-{}",
            std::process::id(),
            NEXT.fetch_add(1, Ordering::Relaxed)
        );
        let path = std::env::temp_dir().join(name);
        fs::create_dir_all(&path).unwrap();
        Self(path)
    }

    fn target(&self) -> PathBuf {
        self.0.join("parcel")
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

fn generated(text: &str) -> String {
    let made = Made { spec: "specs/parcel/openapi.yaml", platform: "parcel", emitter: "models.rs" };
    header(Comment::Slashes, made) + text
}

fn files(all: &[(&str, &str)]) -> Files {
    let mut files = Files::default();
    for (path, text) in all {
        files.add(*path, generated(text));
    }
    files
}

/// All files under a directory, staging included.
fn found(directory: &Path) -> BTreeMap<PathBuf, String> {
    let mut all = BTreeMap::new();
    for entry in fs::read_dir(directory).into_iter().flatten() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            all.extend(found(&path));
        } else {
            all.insert(path.clone(), fs::read_to_string(&path).unwrap());
        }
    }
    all
}

fn before() -> Files {
    files(&[("src/lib.rs", "old"), ("src/same.rs", "same"), ("src/gone/a.rs", "a")])
}

fn after() -> Files {
    files(&[("src/lib.rs", "new"), ("src/same.rs", "same"), ("src/models/b.rs", "b")])
}

#[test]
fn only_what_differs_is_touched() {
    let place = Place::new();
    write(&place.target(), &before()).unwrap();
    let stamp = |path: &str| fs::metadata(place.target().join(path)).unwrap().modified().unwrap();
    let same = stamp("src/same.rs");
    let summary = write(&place.target(), &after()).unwrap();
    assert_eq!(
        summary,
        Summary {
            written: vec!["src/lib.rs".into(), "src/models/b.rs".into()],
            unchanged: vec!["src/same.rs".into()],
            deleted: vec!["src/gone/a.rs".into()],
        }
    );
    assert_eq!(same, stamp("src/same.rs"));
    assert!(!place.target().join("src/gone").exists());
    let again = write(&place.target(), &after()).unwrap();
    assert_eq!(again.unchanged.len(), 3);
    assert!(again.written.is_empty() && again.deleted.is_empty());
    assert_eq!(found(&place.0).len(), 3, "nothing is left beside the crate");
}

#[test]
fn files_of_others_are_left_alone() {
    let place = Place::new();
    fs::create_dir_all(place.target().join("src")).unwrap();
    let hand = place.target().join("src/lib.rs");
    fs::write(&hand, "// by hand").unwrap();
    fs::write(place.target().join("notes.txt"), "kept").unwrap();
    let error = write(&place.target(), &after()).unwrap_err();
    assert!(matches!(&error, WriteError::Foreign { path } if *path == hand), "{error}");
    assert_eq!(found(&place.0).len(), 2);
    fs::remove_file(hand).unwrap();
    write(&place.target(), &after()).unwrap();
    assert_eq!(fs::read_to_string(place.target().join("notes.txt")).unwrap(), "kept");
}

#[test]
fn paths_stay_inside() {
    let place = Place::new();
    for path in
        ["../x", "/etc/x", "a/../b", "a//b", "", ".hidden", "a\\b", "a/\u{e9}", "c:x", "a\nb"]
    {
        let error = write(&place.target(), &files(&[(path, "")])).unwrap_err();
        assert!(matches!(error, WriteError::BadPath { .. }), "{path}: {error}");
    }
    let error = write(&place.target(), &files(&[("a", ""), ("a/b", "")])).unwrap_err();
    assert!(matches!(error, WriteError::BadPath { .. }), "{error}");
    let error = write(&place.target(), &files(&[("src/A.rs", ""), ("src/a.rs", "")])).unwrap_err();
    assert!(matches!(error, WriteError::SameFile { .. }), "{error}");
    assert_eq!(found(&place.0).len(), 0);
}

#[cfg(unix)]
#[test]
fn links_are_not_followed() {
    use std::os::unix::fs::symlink;
    let place = Place::new();
    let outside = place.0.join("outside");
    fs::create_dir_all(&outside).unwrap();
    fs::write(outside.join("lib.rs"), generated("old")).unwrap();
    fs::create_dir_all(place.target()).unwrap();
    symlink(&outside, place.target().join("src")).unwrap();
    let error = write(&place.target(), &after()).unwrap_err();
    assert!(matches!(error, WriteError::NotAFile { .. }), "{error}");

    fs::remove_file(place.target().join("src")).unwrap();
    fs::create_dir_all(place.target().join("src")).unwrap();
    symlink(outside.join("lib.rs"), place.target().join("src/lib.rs")).unwrap();
    let error = write(&place.target(), &after()).unwrap_err();
    assert!(matches!(error, WriteError::NotAFile { .. }), "{error}");

    // A link that nothing wants to replace is no orphan either.
    fs::remove_file(place.target().join("src/lib.rs")).unwrap();
    symlink(&outside, place.target().join("src/elsewhere")).unwrap();
    write(&place.target(), &after()).unwrap();
    assert_eq!(fs::read_to_string(outside.join("lib.rs")).unwrap(), generated("old"));
}

/// Runs the change from `before` to `after`, and lets the steps fail that `fails` picks.
fn run(
    target: &Path,
    fails: &(dyn Fn(usize) -> bool + Sync),
) -> (usize, Result<Summary, WriteError>) {
    let steps = AtomicUsize::new(0);
    let hook = |_: &'static str, _: &Path| {
        let step = steps.fetch_add(1, Ordering::Relaxed) + 1;
        if fails(step) { Err(io::Error::other("injected")) } else { Ok(()) }
    };
    let result = write_with(Disk::new(hook), target, &after());
    (steps.into_inner(), result)
}

#[test]
fn a_step_that_fails_leaves_the_old_crate_or_the_new_one() {
    let (old, new) = both();
    let mut failed = 0;
    for step in 1..=steps() {
        let place = Place::new();
        write(&place.target(), &before()).unwrap();
        let (_, result) = run(&place.target(), &|it| it == step);
        let here = relative(&place);
        match result {
            Err(_) => assert_eq!(here, old, "step {step}"),
            Ok(_) => assert_eq!(here, new, "step {step}"),
        }
        failed += usize::from(result.is_err());
        write(&place.target(), &after()).unwrap();
        assert_eq!(relative(&place), new, "step {step}");
        assert_eq!(found(&place.0).len(), new.len(), "step {step} left something behind");
    }
    assert!(failed > 15, "only {failed} steps matter");
}

#[test]
fn a_run_that_dies_is_taken_back_by_the_next() {
    let (old, new) = both();
    for step in 1..=steps() {
        let place = Place::new();
        write(&place.target(), &before()).unwrap();
        // From this step on the disk does nothing more: the process is gone.
        let (_, result) = run(&place.target(), &|it| it >= step);
        super::recover(&place.target()).unwrap();
        let here = relative(&place);
        if result.is_err() {
            assert_eq!(here, old, "step {step}");
        } else {
            assert_eq!(here, new, "step {step}");
        }
        assert_eq!(found(&place.0).len(), here.len(), "step {step} left something behind");
        write(&place.target(), &after()).unwrap();
        assert_eq!(relative(&place), new, "step {step}");
    }
}

#[test]
fn a_recovery_that_dies_is_done_again() {
    let (old, _) = both();
    for step in 1..=steps() {
        for next in [1, 2, 3, 5, 8] {
            let place = Place::new();
            write(&place.target(), &before()).unwrap();
            let (_, first) = run(&place.target(), &|it| it >= step);
            let _ = run(&place.target(), &|it| it >= next);
            if first.is_err() {
                super::recover(&place.target()).unwrap();
                assert_eq!(relative(&place), old, "steps {step}, {next}");
            }
        }
    }
}

#[test]
fn a_crate_that_is_given_up_leaves_nothing() {
    let (old, _) = both();
    let place = Place::new();
    write(&place.target(), &before()).unwrap();
    let staged = Staged::new(&place.target()).unwrap();
    staged.take("src/lib.rs", &[generated("new"), "\n".into()]);
    assert!(found(&place.0).len() > old.len(), "nothing was staged");
    staged.abandon();
    assert_eq!(relative(&place), old);
    assert_eq!(found(&place.0).len(), old.len(), "something was left behind");
}

#[test]
fn parts_are_compared_with_what_stands_there() {
    let place = Place::new();
    write(&place.target(), &files(&[("a.rs", "onetwo"), ("b.rs", "onetwo")])).unwrap();
    let staged = Staged::new(&place.target()).unwrap();
    staged.take("a.rs", &[generated("one"), "two".into()]);
    staged.take("b.rs", &[generated("one"), "tow".into()]);
    let summary = staged.finish().unwrap();
    assert_eq!((summary.unchanged, summary.written), (vec!["a.rs".into()], vec!["b.rs".into()]));
    assert_eq!(relative(&place)["b.rs"], generated("onetow"));
}

#[test]
fn a_journal_from_elsewhere_leads_nowhere() {
    let place = Place::new();
    write(&place.target(), &before()).unwrap();
    let hand = place.target().join("hand.rs");
    fs::write(&hand, "by hand").unwrap();
    fs::write(place.0.join("precious"), generated("x")).unwrap();
    let staging = place.0.join(".parcel.staging");
    fs::create_dir_all(&staging).unwrap();
    fs::write(staging.join("mark"), "").unwrap();
    fs::write(staging.join("journal"), "0 ../precious\n1 hand.rs\n+ ..\n../x src/lib.rs\n")
        .unwrap();
    super::recover(&place.target()).unwrap();
    assert!(hand.exists() && place.0.join("precious").exists());
    assert!(place.target().join("src/lib.rs").exists());
    assert!(!staging.exists());
}

#[test]
fn a_staging_directory_of_others_is_left_alone() {
    let place = Place::new();
    let staging = place.0.join(".parcel.staging");
    fs::create_dir_all(&staging).unwrap();
    fs::write(staging.join("thesis.txt"), "x").unwrap();
    let error = write(&place.target(), &after()).unwrap_err();
    assert!(matches!(error, WriteError::ForeignStaging { .. }), "{error}");
    assert!(staging.join("thesis.txt").exists());
}

/// How many steps the change takes when all goes well.
fn steps() -> usize {
    let place = Place::new();
    write(&place.target(), &before()).unwrap();
    run(&place.target(), &|_| false).0
}

/// The old crate and the new one, by relative path.
fn both() -> (BTreeMap<String, String>, BTreeMap<String, String>) {
    let place = Place::new();
    write(&place.target(), &before()).unwrap();
    let old = relative(&place);
    write(&place.target(), &after()).unwrap();
    (old, relative(&place))
}

fn relative(place: &Place) -> BTreeMap<String, String> {
    let target = place.target();
    let short = |path: &Path| path.strip_prefix(&target).unwrap().display().to_string();
    found(&target).iter().map(|(path, text)| (short(path), text.clone())).collect()
}
