//! Where a type stands.

use specloom_ir::{Owner, Role, TypeName};
use specloom_source::Span;

/// Where a type stands.
#[derive(Clone, Debug)]
pub struct Place {
    /// The name that it has from there.
    pub name: TypeName,
    /// The place.
    pub origin: Span,
    /// The name that the author gave to the component in which it stands; its type
    /// is called so unless another one is.
    pub component: Option<String>,
    /// Whether who stands there carries the bounds itself, as fields do.
    pub lifted: bool,
}

impl Place {
    /// A part of something that leaves the bounds to its type.
    pub fn part(owner: Owner, role: Role, origin: Span) -> Self {
        Self { name: TypeName::Derived { owner, role }, origin, component: None, lifted: false }
    }
}
