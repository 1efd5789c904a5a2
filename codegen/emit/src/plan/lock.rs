//! The names that a crate has promised to its users.
//!
//! A lock is input of the plan and output of it. What it names keeps its name,
//! whatever is added beside it: types, groups, methods, the structs of calls,
//! fields and variants. What the author calls otherwise gets the new name and
//! keeps the old one, deprecated. The order of arguments stays, and so does
//! each box.
//!
//! Everything is known by what it is on the wire: an operation by method and
//! path, an inline type by where it stands, a field by its wire name. A
//! declared type is known by its name; when that is gone it is looked for where
//! the old one stood, or by its members.
//!
//! | file | does |
//! |---|---|
//! | `keys` | says what everything is known by |
//! | `pins` | finds what the lock names in the API as it is |
//! | `promise` | writes what the plan promises |

pub mod keys;
pub mod pins;
pub mod promise;

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

/// The names that a crate has promised; empty for a crate that is new.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Lock {
    /// Types: the declared ones by their name, inline ones by where they stand.
    #[serde(default)]
    pub types: BTreeMap<String, LockedType>,
    /// Groups by their name in the spec.
    #[serde(default)]
    pub groups: BTreeMap<String, LockedGroup>,
    /// Operations by how they travel: `GET /pages/{}`.
    #[serde(default)]
    pub operations: BTreeMap<String, LockedOperation>,
}

/// What was promised of a type.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct LockedType {
    /// Its name in Rust.
    pub name: String,
    /// What it is: `struct`, `enum`, `union` or `alias`.
    pub kind: String,
    /// Where it is used first.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub place: String,
    /// The wire names of its members, in the order in which `new` takes them.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub members: Vec<String>,
    /// The members whose name in Rust is not the one that follows from theirs.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub names: BTreeMap<String, String>,
    /// The members that are behind a box.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub boxed: Vec<String>,
    /// The type that it is another name of, by that one's name in Rust; empty if
    /// it is defined itself.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub same: String,
    /// Names that it had before.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub was: Vec<String>,
}

/// What was promised of a group.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct LockedGroup {
    /// Its struct.
    pub item: String,
    /// Its module and the client's method.
    pub module: String,
    /// Structs and modules that it had before, as `module/Struct`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub was: Vec<String>,
}

/// What was promised of an operation.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct LockedOperation {
    /// Its name in the spec.
    pub id: String,
    /// Its group and its method there, as the spec has them: `pages/list`.
    pub spec: String,
    /// The module of its group, and its methods there, one for each form:
    /// `pages/list`.
    pub methods: Vec<String>,
    /// The structs that carry setters, one for each form; empty for a form
    /// that has none.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub calls: Vec<String>,
    /// The enum of its answers, if it has one.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub answer: String,
    /// What the first form takes, in order: `path:id`, `query:limit`, `body`,
    /// `member:name`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub arguments: Vec<String>,
    /// Methods that it had before: `pages/fetch`, or `pages/fetch/FetchPages`
    /// with the struct that carried setters.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub was: Vec<String>,
}
