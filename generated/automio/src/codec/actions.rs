// @generated from specs/automio/openapi.yaml by codegen (emit/src/emitters/codec.rs). Run: cargo specloom generate automio
//! How the types that only `Actions` uses are read and written.

use specloom_runtime::codegen::json_struct;

use crate::models::{Action, ActionRunRequest, ActionRunResponse, ActionRunStatusResponse};

json_struct!(Action {
    id: "id",
    is_mine: "is_mine",
    table_name: "table_name",
    can_view_code: "can_view_code",
    action_type: "action_type",
    name: "name",
    slug: "slug",
    description: "description",
    required_confirmation: "required_confirmation",
    code: "code",
    input_schema: "input_schema",
    is_public: "is_public",
    created_at: "created_at",
    updated_at: "updated_at",
    organization: "organization",
    table: "table",
    app: "app",
    ..extra
});

json_struct!(ActionRunRequest {
    selected_rows: "selected_rows",
    selected_all: "selected_all",
    filter_params: "filter_params",
    user_input: "user_input",
    connection_id: "connection_id",
    language: "language",
    ..extra
});

json_struct!(ActionRunResponse {
    run_id: "run_id",
    task_id: "task_id",
    run_number: "run_number",
    ..extra
});

json_struct!(ActionRunStatusResponse {
    status: "status",
    error: "error",
    logs: "logs",
    progress: "progress",
    result: "result",
    ..extra
});
