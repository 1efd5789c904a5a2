// @generated from specs/agimus/openapi.yaml by codegen (emit/src/emitters/codec.rs). Run: cargo specloom generate agimus
//! How the types that only `Store` uses are read and written.

use specloom_runtime::Extra;
use specloom_runtime::codegen::{
    Decode, DecodeError, DeserializeOwned, Encode, ParamText, ParamValue, Reader, Serialize,
    Writer, json_struct, serde_bridge,
};

use crate::models::{
    BatchGetRequest, BatchGetResult, BatchItem, BatchOperation, BatchRequest, BatchResult,
    CreateOperation, CreateOperationOp, DeleteOperation, DeleteOperationOp, Deleted, ObjectAnswer,
    UpdateOperation, UpdateOperationOp,
};

json_struct!(BatchGetRequest { pks: "pks", fields: "fields", expand: "expand", ..extra });

impl<Object: DeserializeOwned> Decode for BatchGetResult<Object> {
    #[inline]
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const MEMBERS: &[&str] = &["data", "found", "requested"];
        let mut data = None;
        let mut found = None;
        let mut requested = None;
        let mut extra = Extra::new();
        from.object(MEMBERS, &mut |member, from| match member {
            0 => from.set_json(&mut data),
            1 => from.set(&mut found),
            2 => from.set(&mut requested),
            _ => from.keep(&mut extra),
        })?;
        Ok(Self {
            data: from.required_json(data, "data")?,
            found: from.required(found, "found")?,
            requested: from.required(requested, "requested")?,
            extra,
        })
    }
}

impl<Object: Serialize> Encode for BatchGetResult<Object> {
    #[inline]
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.member_json("data", &self.data);
            to.member("found", &self.found);
            to.member("requested", &self.requested);
            to.rest(&self.extra);
        });
    }
}

serde_bridge!(BatchGetResult<Object>);

json_struct!(BatchItem { data: "data", status: "status", ..extra });

impl Decode for BatchOperation {
    #[inline]
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        from.tagged("op", |tag, from| match tag {
            Some("create") => Decode::decode(from).map(Self::CreateOperation),
            Some("update") => Decode::decode(from).map(Self::UpdateOperation),
            Some("delete") => Decode::decode(from).map(Self::DeleteOperation),
            _ => from.unknown().map(Self::Unknown),
        })
    }
}

impl Encode for BatchOperation {
    #[inline]
    fn encode(&self, to: &mut Writer) {
        match self {
            Self::CreateOperation(it) => to.tagged("op", "create", it),
            Self::UpdateOperation(it) => to.tagged("op", "update", it),
            Self::DeleteOperation(it) => to.tagged("op", "delete", it),
            Self::Unknown(it) => to.value(it),
        }
    }
}

serde_bridge!(BatchOperation);

json_struct!(BatchRequest { operations: "operations", ..extra });

json_struct!(BatchResult { results: "results", succeeded: "succeeded", failed: "failed", ..extra });

json_struct!(CreateOperation { op: "op", data: "data", ..extra });

impl Decode for CreateOperationOp {
    #[inline]
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let value = match &*from.string()? {
            "create" => Self::Create,
            _ => return Err(from.error("expected `create`")),
        };
        from.note_exact();
        Ok(value)
    }
}

impl Encode for CreateOperationOp {
    #[inline]
    fn encode(&self, to: &mut Writer) {
        to.string(self.as_str());
    }
}

impl ParamValue for CreateOperationOp {
    #[inline]
    fn param(&self) -> ParamText {
        ParamText::One(self.as_str().to_owned())
    }
}

serde_bridge!(CreateOperationOp);

json_struct!(DeleteOperation { op: "op", pk: "pk", ..extra });

impl Decode for DeleteOperationOp {
    #[inline]
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let value = match &*from.string()? {
            "delete" => Self::Delete,
            _ => return Err(from.error("expected `delete`")),
        };
        from.note_exact();
        Ok(value)
    }
}

impl Encode for DeleteOperationOp {
    #[inline]
    fn encode(&self, to: &mut Writer) {
        to.string(self.as_str());
    }
}

impl ParamValue for DeleteOperationOp {
    #[inline]
    fn param(&self) -> ParamText {
        ParamText::One(self.as_str().to_owned())
    }
}

serde_bridge!(DeleteOperationOp);

json_struct!(Deleted { deleted: "deleted", ..extra });

impl<Object: DeserializeOwned> Decode for ObjectAnswer<Object> {
    #[inline]
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const MEMBERS: &[&str] = &["data"];
        let mut data = None;
        let mut extra = Extra::new();
        from.object(MEMBERS, &mut |member, from| match member {
            0 => from.set_json(&mut data),
            _ => from.keep(&mut extra),
        })?;
        Ok(Self { data: from.required_json(data, "data")?, extra })
    }
}

impl<Object: Serialize> Encode for ObjectAnswer<Object> {
    #[inline]
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.member_json("data", &self.data);
            to.rest(&self.extra);
        });
    }
}

serde_bridge!(ObjectAnswer<Object>);

json_struct!(UpdateOperation { op: "op", pk: "pk", data: "data", ..extra });

impl Decode for UpdateOperationOp {
    #[inline]
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let value = match &*from.string()? {
            "update" => Self::Update,
            _ => return Err(from.error("expected `update`")),
        };
        from.note_exact();
        Ok(value)
    }
}

impl Encode for UpdateOperationOp {
    #[inline]
    fn encode(&self, to: &mut Writer) {
        to.string(self.as_str());
    }
}

impl ParamValue for UpdateOperationOp {
    #[inline]
    fn param(&self) -> ParamText {
        ParamText::One(self.as_str().to_owned())
    }
}

serde_bridge!(UpdateOperationOp);
