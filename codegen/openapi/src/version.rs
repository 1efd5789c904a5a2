//! Which version of OpenAPI a document is written in.

use specloom_source::Node;

/// A version of OpenAPI. Patch releases do not differ in meaning.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Version {
    /// Swagger 2.0
    V2,
    /// OpenAPI 3.0
    V3_0,
    /// OpenAPI 3.1
    V3_1,
    /// OpenAPI 3.2
    V3_2,
}

/// What the head of a document says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Recognised {
    /// A version that is known.
    Known(Version),
    /// A version that is not.
    Unknown(String),
}

/// The version of a document, or nothing if it is not one of OpenAPI that is known.
pub fn recognise(root: &Node) -> Option<Version> {
    match recognise_any(root)? {
        Recognised::Known(version) => Some(version),
        Recognised::Unknown(_) => None,
    }
}

/// What the head of a document says, or nothing if it is not one of OpenAPI.
pub fn recognise_any(root: &Node) -> Option<Recognised> {
    let head = root.get("openapi").or_else(|| root.get("swagger"))?;
    let text = head.as_str().or_else(|| head.as_number())?;
    let known = [
        ("2.0", Version::V2),
        ("3.0", Version::V3_0),
        ("3.1", Version::V3_1),
        ("3.2", Version::V3_2),
    ];
    let found = known.into_iter().find(|(start, _)| is_release_of(text, start));
    Some(found.map_or_else(|| Recognised::Unknown(text.into()), |(_, it)| Recognised::Known(it)))
}

fn is_release_of(text: &str, version: &str) -> bool {
    text.strip_prefix(version)
        .is_some_and(|rest| rest.is_empty() || rest.starts_with('.') || rest.starts_with('-'))
}
