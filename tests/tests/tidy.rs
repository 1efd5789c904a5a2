//! The rules of the house, held against the repository.

#![expect(clippy::expect_used, reason = "a repository that cannot be read fails each rule")]

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use specloom_tests::repository::{File, files, root, shipped};

/// Who may import whom: each crate of `codegen/`, and what it may depend on.
const IMPORTS: &[(&str, &[&str])] = &[
    ("cli", &["diff", "emit", "graphql", "ir", "ontology", "openapi", "report", "source"]),
    ("diff", &["ir", "source"]),
    ("emit", &["ir", "source"]),
    ("graphql", &["ir", "source"]),
    ("ir", &["source"]),
    ("ontology", &["ir", "source"]),
    ("openapi", &["ir", "source"]),
    ("report", &[]),
    ("runtime", &[]),
    ("source", &[]),
];

/// How many lines a file may have.
const LINES: usize = 600;
const LINES_OF_ROOT: usize = 120;
const LINES_OF_MAIN: usize = 80;
const LINES_GENERATED: usize = 1500;

fn rust(folder: &str) -> Vec<File> {
    let mut files = files(folder).expect("the folder can be read");
    files.retain(|it| Path::new(&it.path).extension().is_some_and(|it| it == "rs"));
    assert!(!files.is_empty(), "no Rust in {folder}");
    files
}

fn is_test(path: &str) -> bool {
    path.contains("/tests/")
        || path.contains("/examples/")
        || path.contains("/benches/")
        || path.ends_with("tests.rs")
        || path.ends_with("test.rs")
}

#[track_caller]
fn assert_none(found: &[String], rule: &str) {
    assert!(found.is_empty(), "{rule}:\n  {}", found.join("\n  "));
}

#[test]
fn crates_import_only_what_the_table_allows() {
    let mut found = Vec::new();
    for (name, allowed) in IMPORTS {
        let path = root().join("codegen").join(name).join("Cargo.toml");
        let manifest = std::fs::read_to_string(path).expect("each crate has a manifest");
        for line in manifest.lines() {
            let Some(rest) = line.strip_prefix("specloom-") else { continue };
            let other: String = rest.chars().take_while(char::is_ascii_lowercase).collect();
            if !allowed.contains(&other.as_str()) {
                found.push(format!("{name} imports {other}"));
            }
        }
    }
    assert_none(&found, "an import that the table of the architecture does not have");
    let folders: BTreeSet<String> = std::fs::read_dir(root().join("codegen"))
        .expect("codegen can be listed")
        .filter_map(Result::ok)
        .filter(|it| it.path().is_dir())
        .map(|it| it.file_name().to_string_lossy().into_owned())
        .collect();
    let known: BTreeSet<String> = IMPORTS.iter().map(|(it, _)| (*it).to_owned()).collect();
    assert_eq!(folders, known, "the table of imports names each crate");
}

#[test]
fn modules_of_a_crate_make_no_circle() {
    let mut found = Vec::new();
    for (name, _) in IMPORTS {
        let prefix = format!("codegen/{name}/src/");
        let files = rust(&format!("codegen/{name}/src"));
        let modules: BTreeMap<String, &File> =
            files.iter().map(|it| (module(&it.path[prefix.len()..]), it)).collect();
        let edges: BTreeMap<&str, BTreeSet<String>> =
            modules.iter().map(|(it, file)| (it.as_str(), imports(file, &modules))).collect();
        for start in modules.keys() {
            if let Some(circle) = circle(start, &edges) {
                found.push(format!("{name}: {}", circle.join(" → ")));
            }
        }
    }
    assert_none(&found, "a circle of `use crate::`");
}

/// The module of a file, as paths name it: `plan/names.rs` is `plan::names`.
fn module(path: &str) -> String {
    path.trim_end_matches(".rs").trim_end_matches("/mod").replace('/', "::")
}

/// The modules whose items a file uses; a parent that only lists its children is none.
fn imports(file: &File, modules: &BTreeMap<String, &File>) -> BTreeSet<String> {
    let parsed = syn::parse_file(shipped(&file.text)).expect("a file of ours is Rust");
    let mut paths = Vec::new();
    for item in &parsed.items {
        if let syn::Item::Use(it) = item {
            leaves(&it.tree, &mut Vec::new(), &mut paths);
        }
    }
    paths
        .iter()
        .filter_map(|it| nearest(it.strip_prefix(&["crate".to_owned()])?, modules))
        .collect()
}

/// The paths of a `use`, braces opened.
fn leaves(tree: &syn::UseTree, above: &mut Vec<String>, found: &mut Vec<Vec<String>>) {
    match tree {
        syn::UseTree::Path(it) => {
            above.push(it.ident.to_string());
            leaves(&it.tree, above, found);
            above.pop();
        }
        syn::UseTree::Group(it) => it.items.iter().for_each(|it| leaves(it, above, found)),
        syn::UseTree::Name(it) => found.push([&above[..], &[it.ident.to_string()]].concat()),
        syn::UseTree::Rename(it) => found.push([&above[..], &[it.ident.to_string()]].concat()),
        syn::UseTree::Glob(_) => found.push(above.clone()),
    }
}

/// The module that holds what a path names.
fn nearest(path: &[String], modules: &BTreeMap<String, &File>) -> Option<String> {
    (1..=path.len()).rev().map(|it| path[..it].join("::")).find(|it| modules.contains_key(it))
}

/// A way from a module back to itself.
fn circle(start: &str, edges: &BTreeMap<&str, BTreeSet<String>>) -> Option<Vec<String>> {
    let mut paths = vec![vec![start.to_owned()]];
    let mut seen = BTreeSet::new();
    while let Some(path) = paths.pop() {
        let last = path.last()?;
        for next in edges.get(last.as_str()).into_iter().flatten() {
            let mut longer = path.clone();
            longer.push(next.clone());
            if next == start {
                return Some(longer);
            }
            if seen.insert(next.clone()) {
                paths.push(longer);
            }
        }
    }
    None
}

#[test]
fn files_are_small() {
    let mut found = Vec::new();
    for file in rust("codegen").into_iter().chain(rust("tests")) {
        let lines = file.text.lines().count();
        let most = match file.path.rsplit('/').next() {
            _ if is_test(&file.path) => continue,
            Some("lib.rs") => LINES_OF_ROOT,
            Some("main.rs") => LINES_OF_MAIN,
            _ => LINES,
        };
        if lines > most {
            found.push(format!("{}: {lines} lines, at most {most}", file.path));
        }
    }
    for file in rust("generated") {
        let lines = file.text.lines().count();
        if lines > LINES_GENERATED {
            found.push(format!("{}: {lines} lines, at most {LINES_GENERATED}", file.path));
        }
    }
    assert_none(&found, "a file that is too long");
}

#[test]
fn each_file_says_what_it_is() {
    let found: Vec<String> = rust("codegen")
        .into_iter()
        .chain(rust("tests"))
        .filter(|it| !it.text.starts_with("//! "))
        .map(|it| it.path)
        .collect();
    assert_none(&found, "a file that does not begin with `//!`");
}

#[test]
fn nothing_panics_outside_tests() {
    let words = [".unwrap()", ".expect(", "panic!(", "todo!(", "unimplemented!(", "unreachable!("];
    let mut found = Vec::new();
    for file in rust("codegen") {
        if is_test(&file.path) {
            continue;
        }
        for (at, line) in shipped(&file.text).lines().enumerate() {
            let code = line.split("//").next().unwrap_or(line);
            if words.iter().any(|it| code.contains(it)) {
                found.push(format!("{}:{}: {}", file.path, at + 1, line.trim()));
            }
        }
    }
    assert_none(&found, "code that can panic");
}

#[test]
fn generated_files_say_so() {
    let mut found = Vec::new();
    for file in files("generated").expect("generated can be read") {
        let first = file.text.lines().next().unwrap_or_default();
        if !first.contains("@generated") {
            found.push(file.path);
        }
    }
    assert_none(&found, "a file under generated/ without its header");
}

#[test]
fn no_platform_is_named_in_codegen() {
    let platforms = ["amdahl", "agimus", "automio", "axme"];
    let mut found = Vec::new();
    for file in files("codegen").expect("codegen can be read") {
        let text = file.text.to_lowercase();
        found.extend(
            platforms
                .iter()
                .filter(|it| text.contains(**it))
                .map(|it| format!("{}: {it}", file.path)),
        );
    }
    assert_none(&found, "a platform's name in codegen/");
}

#[test]
fn no_path_of_a_machine_stands_anywhere() {
    // Put together, so that this file does not hold what it looks for.
    let words: Vec<String> = ["/home/", "/root/", "/work/", "/Users/", "/tmp/"]
        .iter()
        .map(|it| (*it).to_owned())
        .collect();
    let mut found = Vec::new();
    for file in files("").expect("the repository can be read") {
        if file.path.ends_with("tests/tidy.rs") {
            continue;
        }
        for (at, line) in file.text.lines().enumerate() {
            if words.iter().any(|it| line.contains(it.as_str())) {
                found.push(format!("{}:{}: {}", file.path, at + 1, line.trim()));
            }
        }
    }
    assert_none(&found, "the path of a machine");
}

#[test]
fn no_word_of_vagueness_names_a_file() {
    let words = ["util", "utils", "helper", "helpers", "common", "misc", "manager"];
    let found: Vec<String> = rust("codegen")
        .into_iter()
        .map(|it| it.path)
        .filter(|path| path.split(['/', '.']).any(|it| words.contains(&it)))
        .collect();
    assert_none(&found, "a name that says nothing");
}

#[test]
fn explanations_are_sorted_and_complete() {
    let mut found = Vec::new();
    for (name, _) in IMPORTS {
        for file in rust(&format!("codegen/{name}/src")) {
            let Some((_, table)) = file.text.split_once("EXPLANATIONS: &[Explanation] = &[") else {
                continue;
            };
            let codes: Vec<&str> = table
                .lines()
                .filter_map(|it| it.trim().strip_prefix("code: \"")?.split('"').next())
                .collect();
            if !codes.is_sorted() {
                found.push(format!("{}: {codes:?}", file.path));
            }
        }
    }
    assert_none(&found, "a table of explanations that is not sorted");
}

#[test]
fn every_rule_of_the_differ_is_in_the_catalogue() {
    let mut files = rust("codegen/diff/src/rules");
    let at = files.iter().position(|it| it.path.ends_with("/mod.rs")).expect("a catalogue");
    let catalogue = files.remove(at).text;
    let mut found = Vec::new();
    for file in files {
        let name = file.path.rsplit('/').next().and_then(|it| it.strip_suffix(".rs"));
        let name = name.unwrap_or_default();
        if !catalogue.contains(&format!("    &{name}::RULE,\n"))
            || !file.text.contains(&format!("id: \"{}\"", name.replace('_', "-")))
        {
            found.push(file.path.clone());
        }
    }
    assert_none(&found, "a rule that is not in the catalogue under its own name");
}
