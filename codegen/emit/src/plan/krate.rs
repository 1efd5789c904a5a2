//! The whole of a crate to be.

use std::collections::BTreeMap;

use specloom_ir::TypeId;

use crate::plan::item::Item;
use crate::plan::operations::GroupPlan;
use crate::plan::rust::RustType;

/// What a platform wants of its crate; from `platform.yaml`.
#[derive(Clone, Debug, Default)]
pub struct Settings {
    /// The name of the package: `parcels`.
    pub crate_name: String,
    /// The version of the package: `0.1.0`.
    pub crate_version: String,
    /// The name of the platform, as the command takes it: `parcels`.
    pub platform: String,
    /// Where the spec is, from the root of the repository: `specs/parcels/openapi.yaml`.
    pub spec_path: String,
    /// Set if no crate is made but a module of another one (`build.rs`): the
    /// path of that module there, `crate::parcels`.
    pub module: Option<String>,
    /// Whether each group is a cargo feature; `None`: if there are many.
    pub group_features: Option<bool>,
    /// How the manifest names the runtime: `{ version = "…" }`, or with a path.
    pub runtime_dependency: String,
}

/// The whole of a crate to be. Decided; the emitters only say it.
#[derive(Clone, Debug)]
pub struct Crate {
    /// What the platform wants.
    pub settings: Settings,
    /// What paths inside the crate start with: `crate`, or the module's path.
    pub root: String,
    /// How each type of the model is spelled where it is used.
    pub types: BTreeMap<TypeId, RustType>,
    /// What is defined for types, by type; those that are only spelled have none.
    pub items: BTreeMap<TypeId, Item>,
    /// The files of `models/` and `codec/`, by name.
    pub modules: Vec<ModelModule>,
    /// The groups in the author's order.
    pub groups: Vec<GroupPlan>,
    /// The cargo features of groups, by name, each with the groups it brings.
    pub features: BTreeMap<String, Vec<String>>,
    /// What each public name of the crate that is no item of the runtime comes
    /// from: name to path, `Page` to `crate::models::Page`.
    pub paths: BTreeMap<String, String>,
}

/// A file of `models/`, and its twin in `codec/`.
#[derive(Clone, Debug)]
pub struct ModelModule {
    /// Its name: `pages`, `shared`.
    pub name: String,
    /// What it holds, by name.
    pub items: Vec<TypeId>,
}
