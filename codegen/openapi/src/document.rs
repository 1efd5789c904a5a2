//! A document and the files that it refers to, upgraded, with their places.

use std::collections::BTreeMap;

use specloom_source::{FileId, Node, Sink};

use crate::marks::{Marks, survey};
use crate::upgrade;
use crate::version::Version;

/// A document whose text is in memory, in the vocabulary of OpenAPI 3.2.
#[derive(Clone, Debug)]
pub struct Document {
    /// The version that the author wrote.
    pub version: Version,
    /// The document itself.
    pub root: Node,
    /// The other files, each under its id.
    pub files: BTreeMap<FileId, Node>,
    /// Where a file reference leads: from which file, by which words, to which file.
    pub links: BTreeMap<(FileId, Box<str>), FileId>,
    /// Why a reference to a file leads nowhere, where that can be said.
    pub failures: BTreeMap<(FileId, Box<str>), String>,
    /// What the author named apart from its place.
    pub marks: Marks,
}

/// Where the files are that a document refers to.
pub trait Files {
    /// Reads the file that `reference` (a relative path or an address, without
    /// its fragment) means when it stands in the file `from`. What is wrong
    /// with it goes to the sink; `None` if it is not to be had.
    fn read(&mut self, from: FileId, reference: &str, sink: &mut Sink) -> Option<Node>;

    /// Why a file was not to be had, where that can be said.
    fn failure(&self, _from: FileId, _reference: &str) -> Option<&str> {
        None
    }
}

/// There are no other files: a reference to one is an `external-ref`.
#[derive(Clone, Copy, Debug, Default)]
pub struct NoFiles;

impl Files for NoFiles {
    fn read(&mut self, _from: FileId, _reference: &str, _sink: &mut Sink) -> Option<Node> {
        None
    }
}

impl Document {
    /// The tree of a file; the document itself if there is no other of that id.
    pub fn tree(&self, file: FileId) -> &Node {
        self.files.get(&file).unwrap_or(&self.root)
    }
}

/// Upgrades a document and reads what it refers to, and what that refers to.
pub fn open(mut root: Node, version: Version, files: &mut dyn Files, sink: &mut Sink) -> Document {
    upgrade::upgrade_document(&mut root, version, sink);
    let mut document = Document {
        version,
        root,
        files: BTreeMap::new(),
        links: BTreeMap::new(),
        failures: BTreeMap::new(),
        marks: Marks::default(),
    };
    let mut wanted = Vec::new();
    survey(&document.root, &mut document.marks, &mut wanted);
    while let Some((from, reference)) = wanted.pop() {
        let is_known = document.links.contains_key(&(from, reference.clone()))
            || document.marks.resources.contains_key(&reference);
        if is_known {
            continue;
        }
        let Some(mut node) = files.read(from, &reference, sink) else {
            let why = files.failure(from, &reference).map(str::to_owned);
            document.failures.extend(why.map(|it| ((from, reference), it)));
            continue;
        };
        let file = node.span.file;
        document.links.insert((from, reference), file);
        if file != document.root.span.file && !document.files.contains_key(&file) {
            upgrade::upgrade_document(&mut node, version, sink);
            survey(&node, &mut document.marks, &mut wanted);
            document.files.insert(file, node);
        }
    }
    document
}

/// The file and the fragment of a reference.
pub fn split_reference(reference: &str) -> (&str, &str) {
    reference.split_once('#').unwrap_or((reference, ""))
}
