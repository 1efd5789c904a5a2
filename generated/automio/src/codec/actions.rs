// @generated from specs/automio/openapi.yaml by codegen (emit/src/emitters/codec.rs). Run: cargo specloom generate automio
//! How the types that only `Actions` uses are read and written.

use specloom_runtime::Extra;
use specloom_runtime::codegen::{Decode, DecodeError, Encode, Reader, Writer, serde_bridge};

use crate::models::{Action, ActionRunRequest, ActionRunResponse, ActionRunStatusResponse};

impl Decode for Action {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const MEMBERS: &[&str] = &[
            "id",
            "is_mine",
            "table_name",
            "can_view_code",
            "action_type",
            "name",
            "slug",
            "description",
            "required_confirmation",
            "code",
            "input_schema",
            "is_public",
            "created_at",
            "updated_at",
            "organization",
            "table",
            "app",
        ];
        let mut id = None;
        let mut is_mine = None;
        let mut table_name = None;
        let mut can_view_code = None;
        let mut action_type = None;
        let mut name = None;
        let mut slug = None;
        let mut description = None;
        let mut required_confirmation = None;
        let mut code = None;
        let mut input_schema = None;
        let mut is_public = None;
        let mut created_at = None;
        let mut updated_at = None;
        let mut organization = None;
        let mut table = None;
        let mut app = None;
        let mut extra = Extra::new();
        from.object(MEMBERS, &mut |member, from| match member {
            0 => from.set(&mut id),
            1 => from.set(&mut is_mine),
            2 => from.set(&mut table_name),
            3 => from.set(&mut can_view_code),
            4 => from.set(&mut action_type),
            5 => from.set(&mut name),
            6 => from.set(&mut slug),
            7 => from.set(&mut description),
            8 => from.set(&mut required_confirmation),
            9 => from.set(&mut code),
            10 => from.set(&mut input_schema),
            11 => from.set(&mut is_public),
            12 => from.set(&mut created_at),
            13 => from.set(&mut updated_at),
            14 => from.set(&mut organization),
            15 => from.set(&mut table),
            16 => from.set(&mut app),
            _ => from.keep(&mut extra),
        })?;
        Ok(Self {
            id: from.required(id, "id")?,
            is_mine: from.required(is_mine, "is_mine")?,
            table_name: from.required(table_name, "table_name")?,
            can_view_code: from.required(can_view_code, "can_view_code")?,
            action_type: from.required(action_type, "action_type")?,
            name: from.required(name, "name")?,
            slug: from.required(slug, "slug")?,
            description: from.required(description, "description")?,
            required_confirmation: from.required(required_confirmation, "required_confirmation")?,
            code: from.required(code, "code")?,
            input_schema: from.required(input_schema, "input_schema")?,
            is_public: from.required(is_public, "is_public")?,
            created_at: from.required(created_at, "created_at")?,
            updated_at: from.required(updated_at, "updated_at")?,
            organization: from.required(organization, "organization")?,
            table: from.required(table, "table")?,
            app: from.required(app, "app")?,
            extra,
        })
    }
}

impl Encode for Action {
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.member("id", &self.id);
            to.member("is_mine", &self.is_mine);
            to.member("table_name", &self.table_name);
            to.member("can_view_code", &self.can_view_code);
            to.member("action_type", &self.action_type);
            to.member("name", &self.name);
            to.member("slug", &self.slug);
            to.member("description", &self.description);
            to.member("required_confirmation", &self.required_confirmation);
            to.member("code", &self.code);
            to.member("input_schema", &self.input_schema);
            to.member("is_public", &self.is_public);
            to.member("created_at", &self.created_at);
            to.member("updated_at", &self.updated_at);
            to.member("organization", &self.organization);
            to.member("table", &self.table);
            to.member("app", &self.app);
            to.rest(&self.extra);
        });
    }
}

serde_bridge!(Action);

impl Decode for ActionRunRequest {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const MEMBERS: &[&str] = &[
            "selected_rows",
            "selected_all",
            "filter_params",
            "user_input",
            "connection_id",
            "language",
        ];
        let mut selected_rows = None;
        let mut selected_all = None;
        let mut filter_params = None;
        let mut user_input = None;
        let mut connection_id = None;
        let mut language = None;
        let mut extra = Extra::new();
        from.object(MEMBERS, &mut |member, from| match member {
            0 => from.set(&mut selected_rows),
            1 => from.set(&mut selected_all),
            2 => from.set(&mut filter_params),
            3 => from.set(&mut user_input),
            4 => from.set(&mut connection_id),
            5 => from.set(&mut language),
            _ => from.keep(&mut extra),
        })?;
        Ok(Self {
            selected_rows: from.required(selected_rows, "selected_rows")?,
            selected_all: from.required(selected_all, "selected_all")?,
            filter_params: from.required(filter_params, "filter_params")?,
            user_input: from.required(user_input, "user_input")?,
            connection_id: from.required(connection_id, "connection_id")?,
            language: from.required(language, "language")?,
            extra,
        })
    }
}

impl Encode for ActionRunRequest {
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.member("selected_rows", &self.selected_rows);
            to.member("selected_all", &self.selected_all);
            to.member("filter_params", &self.filter_params);
            to.member("user_input", &self.user_input);
            to.member("connection_id", &self.connection_id);
            to.member("language", &self.language);
            to.rest(&self.extra);
        });
    }
}

serde_bridge!(ActionRunRequest);

impl Decode for ActionRunResponse {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const MEMBERS: &[&str] = &["run_id", "task_id", "run_number"];
        let mut run_id = None;
        let mut task_id = None;
        let mut run_number = None;
        let mut extra = Extra::new();
        from.object(MEMBERS, &mut |member, from| match member {
            0 => from.set(&mut run_id),
            1 => from.set(&mut task_id),
            2 => from.set(&mut run_number),
            _ => from.keep(&mut extra),
        })?;
        Ok(Self {
            run_id: from.required(run_id, "run_id")?,
            task_id: from.required(task_id, "task_id")?,
            run_number: from.required(run_number, "run_number")?,
            extra,
        })
    }
}

impl Encode for ActionRunResponse {
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.member("run_id", &self.run_id);
            to.member("task_id", &self.task_id);
            to.member("run_number", &self.run_number);
            to.rest(&self.extra);
        });
    }
}

serde_bridge!(ActionRunResponse);

impl Decode for ActionRunStatusResponse {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const MEMBERS: &[&str] = &["status", "error", "logs", "progress", "result"];
        let mut status = None;
        let mut error = None;
        let mut logs = None;
        let mut progress = None;
        let mut result = None;
        let mut extra = Extra::new();
        from.object(MEMBERS, &mut |member, from| match member {
            0 => from.set(&mut status),
            1 => from.set(&mut error),
            2 => from.set(&mut logs),
            3 => from.set(&mut progress),
            4 => from.set(&mut result),
            _ => from.keep(&mut extra),
        })?;
        Ok(Self {
            status: from.required(status, "status")?,
            error: from.required(error, "error")?,
            logs: from.required(logs, "logs")?,
            progress: from.required(progress, "progress")?,
            result: from.required(result, "result")?,
            extra,
        })
    }
}

impl Encode for ActionRunStatusResponse {
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.member("status", &self.status);
            to.member("error", &self.error);
            to.member("logs", &self.logs);
            to.member("progress", &self.progress);
            to.member("result", &self.result);
            to.rest(&self.extra);
        });
    }
}

serde_bridge!(ActionRunStatusResponse);
