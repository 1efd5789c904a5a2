// @generated from specs/axme/openapi.yaml by codegen (emit/src/emitters/codec.rs). Run: cargo specloom generate axme
//! How the types that only `Schemas` uses are read and written.

use specloom_runtime::Extra;
use specloom_runtime::codegen::{Decode, DecodeError, Encode, Reader, Writer, serde_bridge};

use crate::models::{SchemaAnswer, SchemaRecord, UpsertSchema};

impl Decode for SchemaAnswer {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const MEMBERS: &[&str] = &["ok", "schema"];
        let mut ok = None;
        let mut schema = None;
        let mut extra = Extra::new();
        from.object(MEMBERS, &mut |member, from| match member {
            0 => from.set(&mut ok),
            1 => from.set(&mut schema),
            _ => from.keep(&mut extra),
        })?;
        Ok(Self { ok: from.required(ok, "ok")?, schema: from.required(schema, "schema")?, extra })
    }
}

impl Encode for SchemaAnswer {
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.member("ok", &self.ok);
            to.member("schema", &self.schema);
            to.rest(&self.extra);
        });
    }
}

serde_bridge!(SchemaAnswer);

impl Decode for SchemaRecord {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const MEMBERS: &[&str] = &[
            "semantic_type",
            "schema_ref",
            "schema_hash",
            "compatibility_mode",
            "scope",
            "owner_agent",
            "active",
            "schema_json",
            "created_at",
            "updated_at",
        ];
        let mut semantic_type = None;
        let mut schema_ref = None;
        let mut schema_hash = None;
        let mut compatibility_mode = None;
        let mut scope = None;
        let mut owner_agent = None;
        let mut active = None;
        let mut schema_json = None;
        let mut created_at = None;
        let mut updated_at = None;
        let mut extra = Extra::new();
        from.object(MEMBERS, &mut |member, from| match member {
            0 => from.set(&mut semantic_type),
            1 => from.set(&mut schema_ref),
            2 => from.set(&mut schema_hash),
            3 => from.set(&mut compatibility_mode),
            4 => from.set(&mut scope),
            5 => from.set(&mut owner_agent),
            6 => from.set(&mut active),
            7 => from.set(&mut schema_json),
            8 => from.set(&mut created_at),
            9 => from.set(&mut updated_at),
            _ => from.keep(&mut extra),
        })?;
        Ok(Self {
            semantic_type: from.required(semantic_type, "semantic_type")?,
            schema_ref: from.required(schema_ref, "schema_ref")?,
            schema_hash: from.required(schema_hash, "schema_hash")?,
            compatibility_mode: from.required(compatibility_mode, "compatibility_mode")?,
            scope: from.required(scope, "scope")?,
            owner_agent: from.required(owner_agent, "owner_agent")?,
            active: from.required(active, "active")?,
            schema_json: from.required(schema_json, "schema_json")?,
            created_at: from.required(created_at, "created_at")?,
            updated_at: from.required(updated_at, "updated_at")?,
            extra,
        })
    }
}

impl Encode for SchemaRecord {
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.member("semantic_type", &self.semantic_type);
            to.member("schema_ref", &self.schema_ref);
            to.member("schema_hash", &self.schema_hash);
            to.member("compatibility_mode", &self.compatibility_mode);
            to.member("scope", &self.scope);
            to.always("owner_agent", &self.owner_agent);
            to.member("active", &self.active);
            to.member("schema_json", &self.schema_json);
            to.member("created_at", &self.created_at);
            to.member("updated_at", &self.updated_at);
            to.rest(&self.extra);
        });
    }
}

serde_bridge!(SchemaRecord);

impl Decode for UpsertSchema {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const MEMBERS: &[&str] = &[
            "semantic_type",
            "schema_json",
            "schema_ref",
            "compatibility_mode",
            "scope",
            "active",
        ];
        let mut semantic_type = None;
        let mut schema_json = None;
        let mut schema_ref = None;
        let mut compatibility_mode = None;
        let mut scope = None;
        let mut active = None;
        let mut extra = Extra::new();
        from.object(MEMBERS, &mut |member, from| match member {
            0 => from.set(&mut semantic_type),
            1 => from.set(&mut schema_json),
            2 => from.set(&mut schema_ref),
            3 => from.set(&mut compatibility_mode),
            4 => from.set(&mut scope),
            5 => from.set(&mut active),
            _ => from.keep(&mut extra),
        })?;
        Ok(Self {
            semantic_type: from.required(semantic_type, "semantic_type")?,
            schema_json: from.required(schema_json, "schema_json")?,
            schema_ref: from.required(schema_ref, "schema_ref")?,
            compatibility_mode: from.required(compatibility_mode, "compatibility_mode")?,
            scope: from.required(scope, "scope")?,
            active: from.required(active, "active")?,
            extra,
        })
    }
}

impl Encode for UpsertSchema {
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.member("semantic_type", &self.semantic_type);
            to.member("schema_json", &self.schema_json);
            to.member("schema_ref", &self.schema_ref);
            to.member("compatibility_mode", &self.compatibility_mode);
            to.member("scope", &self.scope);
            to.member("active", &self.active);
            to.rest(&self.extra);
        });
    }
}

serde_bridge!(UpsertSchema);
