//! The command in a folder of its own.

#![allow(dead_code, reason = "each file of tests needs some of it")]

use std::collections::BTreeMap;
use std::fs;
use std::path::PathBuf;

use clap::Parser as _;
use specloom::args::Args;
use specloom::run::{Say, run};

/// A folder that goes away with the test.
pub(crate) struct Scratch(pub(crate) PathBuf);

impl Scratch {
    pub(crate) fn new(name: &str) -> Self {
        let path = std::env::temp_dir().join(format!("specloom-{name}-{}", std::process::id()));
        let _ = fs::remove_dir_all(&path);
        fs::create_dir_all(&path).expect("a folder");
        Self(path)
    }

    /// A folder with the platform `parcels`, of the spec that `new` makes.
    pub(crate) fn parcels(name: &str) -> Self {
        let scratch = Self::new(name);
        assert_eq!(scratch.run(&["new", "parcels"]).code, 0);
        scratch
    }

    pub(crate) fn put(&self, path: &str, text: &str) {
        let path = self.0.join(path);
        fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
        fs::write(path, text).expect("it can be written");
    }

    pub(crate) fn get(&self, path: &str) -> String {
        fs::read_to_string(self.0.join(path)).expect(path)
    }

    pub(crate) fn edit(&self, path: &str, from: &str, to: &str) {
        let text = self.get(path);
        assert!(text.contains(from), "{path} has no {from:?}");
        self.put(path, &text.replace(from, to));
    }

    /// All files, by path.
    pub(crate) fn files(&self) -> BTreeMap<String, Vec<u8>> {
        let mut files = BTreeMap::new();
        let mut folders = vec![self.0.clone()];
        while let Some(folder) = folders.pop() {
            for entry in fs::read_dir(&folder).expect("a folder") {
                let path = entry.expect("an entry").path();
                if path == self.0.join("target") {
                    // What is kept of runs is no output.
                } else if path.is_dir() {
                    folders.push(path);
                } else {
                    let shown = path.strip_prefix(&self.0).expect("a path within");
                    let text = fs::read(&path).expect("a file");
                    files.insert(shown.to_string_lossy().into_owned(), text);
                }
            }
        }
        files
    }

    pub(crate) fn run(&self, args: &[&str]) -> Ran {
        let args = Args::try_parse_from([&["specloom"], args].concat()).expect("right arguments");
        let mut say = Say { format: args.format.into(), ..Say::default() };
        let code = run(&args.command, args.format, &self.0, &mut say);
        Ran { code, out: say.out, err: say.err }
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

/// What came of a run.
#[derive(Debug)]
pub(crate) struct Ran {
    pub(crate) code: u8,
    pub(crate) out: String,
    pub(crate) err: String,
}

impl Ran {
    /// The numbers of a platform's row: operations, types, written, unchanged, deleted.
    pub(crate) fn row(&self, platform: &str) -> Vec<usize> {
        let line = self.out.lines().find(|it| it.starts_with(platform)).expect("a row");
        line.split_whitespace().skip(1).take(5).map(|it| it.parse().expect("a number")).collect()
    }
}
