// @generated from specs/axme/openapi.yaml by codegen (emit/src/emitters/models.rs). Run: cargo specloom generate axme
//! Types that only `PlatformApi` uses.

use specloom_runtime::Extra;

/// Whether the platform answers.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Health {
    /// That the call was done.
    pub ok: bool,

    /// Members that this version of the crate does not know.
    pub extra: Extra,
}
