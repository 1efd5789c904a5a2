//! The whole of a document.

use specloom_ir::Api;
use specloom_source::pointer::escaped;
use specloom_source::{Node, Sink};

use crate::document::Document;
use crate::extension::{PREFIX, other_extensions};
use crate::lower::behaviour::{behaviour_of, only_known_variables};
use crate::lower::default::drop_misfits;
use crate::lower::fill::fill_pending;
use crate::lower::group::name_operations;
use crate::lower::info::info_of;
use crate::lower::inherit::{components, note_children};
use crate::lower::lowering::{Lowering, Seen};
use crate::lower::named::named;
use crate::lower::operation::lower_operations;
use crate::lower::page::lower_paginations;
use crate::lower::password::only_texts;
use crate::lower::security::{lower_schemes, requirement_of};
use crate::lower::server::servers_of;
use crate::lower::webhook::lower_webhooks;
use crate::lower::widen::widen_floats;
use crate::problem::OpenApiProblem;
use crate::read::object::{Kind, report_unknown_members};
use crate::report::Reports;
use crate::resolve::Target;
use crate::schemas::Schemas;

/// The root of a document.
pub const DOCUMENT: Kind = Kind {
    name: "document",
    typed: &[],
    tree: &[
        "$self",
        "components",
        "externalDocs",
        "info",
        "jsonSchemaDialect",
        "openapi",
        "paths",
        "security",
        "servers",
        "swagger",
        "tags",
        "webhooks",
    ],
    extended: true,
    stubs: &[],
};

/// `components` of a document.
pub const COMPONENTS: Kind = Kind {
    name: "components",
    typed: &[],
    tree: &[
        "callbacks",
        "examples",
        "headers",
        "links",
        "mediaTypes",
        "parameters",
        "pathItems",
        "requestBodies",
        "responses",
        "schemas",
        "securitySchemes",
    ],
    extended: false,
    stubs: &[],
};

/// Lowers a document.
pub fn lower(document: &Document, schemas: &Schemas, sink: &mut Sink) -> Api {
    let root = &document.root;
    let reports = Reports::new(sink);
    let api = Api { origin: root.span, extensions: other_extensions(root), ..Api::default() };
    let mut low = Lowering { document, schemas, reports, api, seen: Seen::default() };
    report_unknown_members(root, &DOCUMENT, &mut low.reports);
    if let Some(components) = root.get("components") {
        report_unknown_members(components, &COMPONENTS, &mut low.reports);
    }
    reserve_components(&mut low);
    low.api.info = info_of(root, &mut low.reports);
    low.api.servers = servers_of(root, &mut low.reports);
    lower_schemes(&mut low);
    low.api.auth = requirement_of(&mut low, root).unwrap_or_default();
    low.api.behaviour = behaviour_of(&mut low);
    let mut asked = lower_operations(&mut low);
    only_known_variables(&mut low);
    name_operations(&mut low, &asked);
    asked.retain(|it| it.pagination.is_some());
    asked.shrink_to_fit();
    lower_webhooks(&mut low);
    fill_pending(&mut low);
    widen_floats(&mut low);
    only_texts(&mut low);
    lower_paginations(&mut low, asked);
    drop_misfits(&mut low);
    low.api.types.shrink_to_fit();
    low.api.operations.shrink_to_fit();
    low.api
}

/// Ours that say something of a property say nothing of a type with a name.
fn report_members_of_properties(low: &mut Lowering<'_, '_>, node: &Node) {
    for member in ["aliases", "fill", "name", "secret", "send"] {
        let member = format!("{PREFIX}{member}");
        if let Some(it) = node.get(&member) {
            low.report(it.span, OpenApiProblem::MemberNotCarried { member });
        }
    }
}

/// Gives each schema under `components` its type, in the author's order.
fn reserve_components(low: &mut Lowering<'_, '_>) {
    let document = low.document;
    note_children(low);
    // All names first: none of them gives way to one that is reached by another way.
    for (name, node) in components(&document.root) {
        report_members_of_properties(low, node);
        let token = escaped(name);
        named(low, &Target { node, pointer: format!("/components/schemas/{token}").into() });
    }
}
