//! Where a `$ref` leads.

use std::rc::Rc;

use specloom_source::Node;
use specloom_source::pointer::{escaped, unescaped};

use crate::document::{Document, split_reference};
use crate::problem::OpenApiProblem;
use crate::report::Reports;

/// What a reference leads to.
#[derive(Clone, Debug)]
pub struct Target<'d> {
    /// The node, which may itself be a reference.
    pub node: &'d Node,
    /// Its RFC 6901 pointer within its file; the file's own name if it is the
    /// whole of one.
    pub pointer: Rc<str>,
}

impl Target<'_> {
    /// The last token of the pointer: the name of a component.
    pub fn name(&self) -> String {
        let last = self.pointer.rsplit('/').next().unwrap_or_default();
        unescaped(last).into_owned()
    }

    /// The section of `components` in which the target stands itself.
    pub fn section(&self) -> Option<&str> {
        let (section, name) = self.pointer.strip_prefix("/components/")?.split_once('/')?;
        (!name.contains('/')).then_some(section)
    }
}

/// Follows one `$ref` that stands at `at`; `None` if it leads nowhere.
pub fn resolve<'d>(document: &'d Document, at: &Node, reference: &str) -> Option<Target<'d>> {
    let (tree, pointer) = place_of(document, at, reference)?;
    let node = tree.pointer(&pointer)?;
    if pointer.is_empty() {
        return Some(Target { node, pointer: stem(reference).into() });
    }
    Some(Target { node, pointer: pointer.into() })
}

/// The name of a file without its folder and ending: `shared/pet.v1.yaml` is `pet.v1`.
fn stem(reference: &str) -> &str {
    let (file, _) = split_reference(reference);
    let name = file.rsplit('/').next().unwrap_or(file);
    name.rsplit_once('.').map_or(name, |(stem, _)| stem)
}

/// Why a `$ref` that stands at `at` leads nowhere.
pub fn reason(document: &Document, at: &Node, reference: &str) -> OpenApiProblem {
    let target = reference.into();
    match place_of(document, at, reference) {
        None => {
            let (file, _) = split_reference(reference);
            match document.failures.get(&(at.span.file, file.into())) {
                Some(reason) => OpenApiProblem::RemoteRef { target, reason: reason.clone() },
                None => OpenApiProblem::ExternalRef { target },
            }
        }
        Some((tree, pointer)) => {
            let closest = closest_reference(tree, &pointer);
            OpenApiProblem::UnresolvedRef { target, closest }
        }
    }
}

/// The file and the pointer that a reference names.
fn place_of<'d>(document: &'d Document, at: &Node, reference: &str) -> Option<(&'d Node, String)> {
    let (file, fragment) = split_reference(reference);
    let fragment = percent_decoded(fragment);
    let (id, start) = if file.is_empty() {
        (at.span.file, "")
    } else if let Some(id) = document.links.get(&(at.span.file, file.into())) {
        (*id, "")
    } else {
        let mark = document.marks.resources.get(file)?;
        (mark.file, &*mark.pointer)
    };
    let is_pointer = fragment.is_empty() || fragment.starts_with('/');
    let marked = || document.marks.anchors.get(&(id, fragment.as_str().into()));
    match (!is_pointer).then(marked).flatten() {
        Some(mark) => Some((document.tree(mark.file), mark.pointer.to_string())),
        None if start.is_empty() => Some((document.tree(id), fragment)),
        None => Some((document.tree(id), format!("{start}{fragment}"))),
    }
}

/// The reference that may be meant: the longest part that leads somewhere, with
/// the member there that is spelled most alike.
fn closest_reference(tree: &Node, pointer: &str) -> Option<String> {
    let mut start = pointer;
    loop {
        let (parent, _) = start.rsplit_once('/')?;
        if let Some(node) = tree.pointer(parent) {
            let wrong = unescaped(start.get(parent.len() + 1..)?);
            let names = node.as_map()?.keys().map(|it| &**it);
            let name = specloom_source::closest(&wrong, names)?;
            let rest = pointer.get(start.len()..).unwrap_or_default();
            return Some(format!("#{parent}/{}{rest}", escaped(name)));
        }
        start = parent;
    }
}

/// Follows the references of an object until there is none; reports what goes
/// wrong. `section` is the part of `components` where such objects stand.
pub fn follow<'d>(
    document: &'d Document,
    node: &'d Node,
    section: Section,
    reports: &mut Reports<'_>,
) -> Option<Followed<'d>> {
    let mut followed = Followed { node, name: None };
    let mut seen = Vec::new();
    while let Some(reference) = followed.node.get("$ref") {
        let Some(text) = reference.as_str() else { return Some(followed) };
        let Some(target) = resolve(document, reference, text) else {
            reports.report(reference.span, reason(document, reference, text));
            return None;
        };
        if seen.contains(&target.node.span) {
            reports.report(reference.span, OpenApiProblem::CircularRef { target: text.into() });
            return None;
        }
        let named = target.section().is_none_or(|it| it == section.key);
        if !named || target.node.as_map().is_none() {
            let problem =
                OpenApiProblem::RefWrongKind { target: text.into(), expected: section.object };
            reports.report(reference.span, problem);
            return None;
        }
        seen.push(target.node.span);
        let name = target.section().is_some().then(|| target.name());
        followed = Followed { node: target.node, name: name.or(followed.name) };
    }
    Some(followed)
}

/// An object behind references.
#[derive(Clone, Debug)]
pub struct Followed<'d> {
    /// The object.
    pub node: &'d Node,
    /// Its name in `components`, if it was reached there.
    pub name: Option<String>,
}

/// A section of `components`.
#[derive(Clone, Copy, Debug)]
pub struct Section {
    /// Its key.
    pub key: &'static str,
    /// What stands in it, with its article.
    pub object: &'static str,
}

/// `components/callbacks`
pub const CALLBACKS: Section = Section { key: "callbacks", object: "a callback" };
/// `components/examples`
pub const EXAMPLES: Section = Section { key: "examples", object: "an example" };
/// `components/headers`
pub const HEADERS: Section = Section { key: "headers", object: "a header" };
/// `components/links`
pub const LINKS: Section = Section { key: "links", object: "a link" };
/// `components/mediaTypes` (OpenAPI 3.2)
pub const MEDIA_TYPES: Section = Section { key: "mediaTypes", object: "a media type" };
/// `components/parameters`
pub const PARAMETERS: Section = Section { key: "parameters", object: "a parameter" };
/// `components/pathItems`
pub const PATH_ITEMS: Section = Section { key: "pathItems", object: "a path item" };
/// `components/requestBodies`
pub const REQUEST_BODIES: Section = Section { key: "requestBodies", object: "a request body" };
/// `components/responses`
pub const RESPONSES: Section = Section { key: "responses", object: "a response" };
/// `components/securitySchemes`
pub const SECURITY_SCHEMES: Section =
    Section { key: "securitySchemes", object: "a security scheme" };

/// RFC 3986 percent-decoding; what is not encoded rightly stays as it is.
pub fn percent_decoded(text: &str) -> String {
    if !text.contains('%') {
        return text.into();
    }
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let Some((&byte, after)) = rest.split_first() {
        let code = (byte == b'%').then(|| after.get(..2)).flatten();
        let code = code.and_then(|it| std::str::from_utf8(it).ok());
        let decoded = code.and_then(|it| u8::from_str_radix(it, 16).ok());
        bytes.push(decoded.unwrap_or(byte));
        rest = if decoded.is_some() { after.get(2..).unwrap_or_default() } else { after };
    }
    String::from_utf8(bytes).unwrap_or_else(|_| text.into())
}
