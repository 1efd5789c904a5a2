// @generated from specs/automio/openapi.yaml by codegen (emit/src/emitters/codec.rs). Run: cargo specloom generate automio
//! How the types that only `Tables` uses are read and written.

use specloom_runtime::codegen::json_struct;

use crate::models::{
    GraphQlError, GraphQlLocation, GraphQlRequest, GraphQlResponse, Tag, TagRequest,
};

json_struct!(GraphQlError {
    message: "message",
    locations: "locations",
    path: "path",
    extensions: "extensions",
    ..extra
});

json_struct!(GraphQlLocation { line: "line", column: "column", ..extra });

json_struct!(GraphQlRequest { query: "query", variables: "variables", ..extra });

json_struct!(GraphQlResponse { data: "data", errors: "errors", extensions: "extensions", ..extra });

json_struct!(Tag {
    id: "_id",
    name: "name",
    organization_id: "organization_id",
    collection_name: "collection_name",
    description: "description",
    color: "color",
    count: "count",
    created_at: "createdAt",
    updated_at: "updatedAt",
    ..extra
});

json_struct!(TagRequest { name: "name", description: "description", color: "color", ..extra });
