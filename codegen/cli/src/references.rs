//! The files that a spec refers to, brought in before it is read.
//!
//! A reference is a path from the file in which it stands. It may not leave one
//! folder: the text of a spec never decides what of the machine is read.

use std::collections::{BTreeMap, VecDeque};
use std::fs;
use std::path::Path;

use specloom_openapi::Files;
use specloom_source::{FileId, Node, Sink, SourceMap};

/// How many files a spec may consist of.
const FILES: usize = 10_000;
/// How large one may be, in bytes.
const LARGEST: u64 = 64 << 20;

/// The folder that references may not leave, and the spec in it.
#[derive(Clone, Copy, Debug)]
pub struct Folder<'a> {
    /// The folder.
    pub path: &'a Path,
    /// What messages call it: `specs/parcels`; nothing for the spec's own.
    pub shown: &'a str,
    /// The path of the spec from there, with slashes.
    pub spec: &'a str,
}

/// Where each reference leads: from which file, by which words, to which file.
pub type Links = BTreeMap<(FileId, Box<str>), FileId>;

/// Why a reference to another host led nowhere: from which file, by which words.
pub type Failures = BTreeMap<(FileId, Box<str>), String>;

/// Brings in what the spec refers to, and what that refers to. What cannot be
/// read is left out: whoever follows the reference reports it at its place.
pub fn bring(map: &mut SourceMap, spec: FileId, folder: Folder<'_>) -> Links {
    let mut links = Links::new();
    let Ok(root) = fs::canonicalize(folder.path) else { return links };
    let mut known = BTreeMap::from([(folder.spec.to_owned(), spec)]);
    let mut open = VecDeque::from([(folder.spec.to_owned(), spec)]);
    while let Some((from, file)) = open.pop_front() {
        for reference in references(map.text(file)) {
            let Some(path) = within(&from, &reference) else { continue };
            let id = if let Some(id) = known.get(&path) {
                *id
            } else {
                let Some(text) = text(&root, &path).filter(|_| known.len() < FILES) else {
                    continue;
                };
                let shown = [folder.shown, path.as_str()].join("/");
                let id = map.add(shown.trim_start_matches('/'), text);
                known.insert(path.clone(), id);
                open.push_back((path, id));
                id
            };
            links.insert((file, reference.into()), id);
        }
    }
    links
}

/// The text of a file that does not lead out of the folder, links of the disk
/// included.
fn text(root: &Path, path: &str) -> Option<String> {
    let file = fs::canonicalize(root.join(path)).ok()?;
    let is_inside = file.starts_with(root);
    let is_small = fs::metadata(&file).is_ok_and(|it| it.is_file() && it.len() <= LARGEST);
    if is_inside && is_small { fs::read_to_string(file).ok() } else { None }
}

/// What stands behind `$ref` in a text and names a file, without its fragment,
/// each once. A file is read only if a text says so; that the words stand in a
/// place where they are a reference is for the reader to find out.
pub fn references(text: &str) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    let mut last = "";
    for rest in text.split("$ref").skip(1) {
        let rest = rest.trim_start_matches(['"', '\'']).trim_start();
        let Some(rest) = rest.strip_prefix(':') else { continue };
        let rest = rest.trim_start();
        let quote = rest.chars().next().filter(|it| matches!(it, '"' | '\''));
        let word = match quote {
            Some(quote) => rest.get(1..).and_then(|it| it.split(quote).next()),
            None => rest.split(['\n', '\r', ',', '}']).next().map(str::trim_end),
        };
        let word = word.and_then(|it| it.split('#').next()).unwrap_or_default();
        if word.is_empty() || word == last || word.len() > 1000 {
            continue;
        }
        last = word;
        let word = if quote == Some('"') { word.replace("\\/", "/") } else { word.to_owned() };
        if !found.contains(&word) {
            found.push(word);
        }
    }
    found
}

/// The path from the folder to which a reference in a file leads; `None` if it
/// is an address, or leaves the folder.
fn within(from: &str, reference: &str) -> Option<String> {
    let is_elsewhere = reference.starts_with('/') || reference.contains([':', '\\', '\0', '?']);
    if is_elsewhere {
        return None;
    }
    let mut parts: Vec<&str> = from.split('/').collect();
    parts.pop();
    for part in reference.split('/') {
        match part {
            "" | "." => {}
            ".." => {
                parts.pop()?;
            }
            part => parts.push(part),
        }
    }
    (!parts.is_empty()).then(|| parts.join("/"))
}

/// Files that were brought in, for who follows references.
#[derive(Debug)]
pub struct Brought<'a> {
    /// All texts.
    pub map: &'a SourceMap,
    /// Where references lead.
    pub links: &'a Links,
    /// Why references to other hosts led nowhere.
    pub failures: &'a Failures,
}

impl Files for Brought<'_> {
    fn read(&mut self, from: FileId, reference: &str, sink: &mut Sink) -> Option<Node> {
        let file = *self.links.get(&(from, reference.into()))?;
        specloom_source::read(self.map, file, sink)
    }

    fn failure(&self, from: FileId, reference: &str) -> Option<&str> {
        self.failures.get(&(from, reference.into())).map(String::as_str)
    }
}

#[cfg(test)]
mod tests {
    use super::{references, within};

    #[test]
    fn references_to_files_are_found_in_both_notations() {
        let text = "a: {$ref: '#/x'}\nb:\n  $ref: b.yml#/y\nc: { $ref: \"../c.yml\" }\n\
                    {\"$ref\" : \"d.json#\", \"e\": {\"$ref\": \"sub\\/e.json\"}}\n$reference: f\n";
        assert_eq!(references(text), ["b.yml", "../c.yml", "d.json", "sub/e.json"]);
    }

    #[test]
    fn a_reference_stays_in_its_folder() {
        let cases = [
            ("spec.yml", "a/b.yml", Some("a/b.yml")),
            ("a/spec.yml", "./b.yml", Some("a/b.yml")),
            ("a/spec.yml", "../b.yml", Some("b.yml")),
            ("spec.yml", "../b.yml", None),
            ("a/spec.yml", "../../b.yml", None),
            ("spec.yml", "/etc/passwd", None),
            ("spec.yml", "https://a.example/b.yml", None),
            ("spec.yml", "..\\b.yml", None),
        ];
        for (from, reference, path) in cases {
            assert_eq!(within(from, reference).as_deref(), path, "{from} {reference}");
        }
    }
}
