// @generated from specs/axme/openapi.yaml by codegen (emit/src/emitters/models.rs). Run: cargo specloom generate axme
//! Types that only `CapabilitiesApi` uses.

use specloom_runtime::Extra;

/// What the server can do.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Capabilities {
    /// That the call was done.
    pub ok: bool,

    /// What the server can do, by name.
    pub capabilities: Vec<String>,

    /// The kinds of intent that the server itself understands.
    pub supported_intent_types: Vec<String>,

    /// Members that this version of the crate does not know.
    pub extra: Extra,
}
