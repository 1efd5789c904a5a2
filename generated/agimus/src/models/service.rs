// @generated from specs/agimus/openapi.yaml by codegen (emit/src/emitters/models.rs). Run: cargo specloom generate agimus
//! Types that only `Service` uses.

use specloom_runtime::Extra;

/// How the platform is.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Health {
    /// A word for it, such as `healthy`. Its other words are not said.
    pub status: Option<String>,

    /// The version of the platform.
    pub version: Option<String>,

    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

/// What the platform knows of a key.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct KeyInfo {
    /// Whose key it is.
    pub tenant_name: Option<String>,

    /// How many requests a minute it may make.
    pub rate_limit_per_minute: Option<i64>,

    /// The name of this request.
    pub request_id: Option<String>,

    /// What it may do, such as `read_write`. Only later releases name it.
    pub scope: Option<String>,

    /// Members that this version of the crate does not know.
    pub extra: Extra,
}
