//! What an ontology says, with its places.

use specloom_ir::{Cardinality, Direction};
use specloom_source::Span;

use crate::base::Base;

/// The kinds of objects that a platform knows, in the author's order.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Ontology {
    /// The kinds of objects.
    pub entities: Vec<EntitySpec>,
    /// Where it stands.
    pub span: Span,
}

/// A kind of objects.
#[derive(Clone, Debug, PartialEq)]
pub struct EntitySpec {
    /// Its API name.
    pub name: String,
    /// What people call one of them.
    pub title: Option<String>,
    /// What people call many of them.
    pub plural: Option<String>,
    /// What it is, in prose.
    pub description: Option<String>,
    /// The property by which an object is found.
    pub key: String,
    /// Its properties.
    pub properties: Vec<PropertySpec>,
    /// Its links.
    pub links: Vec<LinkSpec>,
    /// Where its name stands.
    pub span: Span,
}

/// A property of a kind of objects.
#[derive(Clone, Debug, PartialEq)]
pub struct PropertySpec {
    /// Its API name.
    pub name: String,
    /// What people call it.
    pub title: Option<String>,
    /// What it is, in prose.
    pub description: Option<String>,
    /// What its values are.
    pub base: Base,
    /// Whether it is a list of such values.
    pub is_list: bool,
    /// Whether an object may have no value.
    pub is_nullable: bool,
    /// Whether an update may change it.
    pub is_editable: bool,
    /// Where its name stands.
    pub span: Span,
}

/// A link of a kind of objects.
#[derive(Clone, Debug, PartialEq)]
pub struct LinkSpec {
    /// Its API name.
    pub name: String,
    /// What people call it.
    pub title: Option<String>,
    /// What it is, in prose.
    pub description: Option<String>,
    /// The kind of objects that it leads to.
    pub target: String,
    /// How many objects are at either end.
    pub cardinality: Cardinality,
    /// From which end of the relation it is seen.
    pub direction: Option<Direction>,
    /// Where its name stands.
    pub span: Span,
    /// Where its target stands.
    pub target_span: Span,
}
