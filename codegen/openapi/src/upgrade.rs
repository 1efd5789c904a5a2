//! Rewrites of older documents into the vocabulary of OpenAPI 3.2.
//!
//! A rewrite is a small named function. Those of documents change the located
//! tree and keep its places; those of schemas change a `schemars::Schema`.

mod dynamic_refs;
mod v2_operation;
mod v2_param;
mod v2_to_v3_0;
mod v2_tree;
mod v3_0_to_v3_1;
mod v3_1_to_v3_2;

use schemars::Schema;
use schemars::transform::{Transform, transform_subschemas};
use specloom_source::{Node, Sink};

use crate::version::Version;

/// The rewrites from one version to the next.
#[derive(Clone, Copy, Debug)]
pub struct Upgrade {
    /// The version that is upgraded.
    pub from: Version,
    /// The rewrites of the document, in their order.
    pub document: &'static [fn(&mut Node, &mut Sink)],
    /// The rewrites of each schema that come before those of the schemas in it.
    pub outer: &'static [fn(&mut Schema)],
    /// The rewrites of each schema, in their order.
    pub schema: &'static [fn(&mut Schema)],
}

/// The rewrites, sorted by version.
pub const UPGRADES: [Upgrade; 3] =
    [v2_to_v3_0::UPGRADE, v3_0_to_v3_1::UPGRADE, v3_1_to_v3_2::UPGRADE];

/// Upgrades a document from the version in which it is written.
pub fn upgrade_document(root: &mut Node, version: Version, sink: &mut Sink) {
    for upgrade in UPGRADES.iter().filter(|it| it.from >= version) {
        for rewrite in upgrade.document {
            rewrite(root, sink);
        }
    }
    dynamic_refs::dynamic_refs(root);
}

/// Upgrades a schema and all schemas in it, the inner ones first.
#[derive(Clone, Copy, Debug)]
pub struct SchemaUpgrade {
    /// The version in which the schema is written.
    pub from: Version,
}

impl Transform for SchemaUpgrade {
    fn transform(&mut self, schema: &mut Schema) {
        let from = self.from;
        let upgrades = || UPGRADES.iter().filter(|it| it.from >= from);
        for rewrite in upgrades().flat_map(|it| it.outer) {
            rewrite(schema);
        }
        transform_subschemas(self, schema);
        for upgrade in upgrades() {
            for rewrite in upgrade.schema {
                rewrite(schema);
            }
        }
    }
}
