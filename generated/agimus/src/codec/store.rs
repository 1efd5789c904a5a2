// @generated from specs/agimus/openapi.yaml by codegen (emit/src/emitters/codec.rs). Run: cargo specloom generate agimus
//! How the types that only `Store` uses are read and written.

use specloom_runtime::Extra;
use specloom_runtime::codegen::{
    Decode, DecodeError, DeserializeOwned, Encode, ParamText, ParamValue, Reader, Serialize,
    Writer, serde_bridge,
};

use crate::models::{
    BatchGetRequest, BatchGetResult, BatchItem, BatchOperation, BatchRequest, BatchResult,
    CreateOperation, CreateOperationOp, DeleteOperation, DeleteOperationOp, Deleted, ObjectAnswer,
    UpdateOperation, UpdateOperationOp,
};

impl Decode for BatchGetRequest {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const MEMBERS: &[&str] = &["pks", "fields", "expand"];
        let mut pks = None;
        let mut fields = None;
        let mut expand = None;
        let mut extra = Extra::new();
        from.object(MEMBERS, &mut |member, from| match member {
            0 => from.set(&mut pks),
            1 => from.set(&mut fields),
            2 => from.set(&mut expand),
            _ => from.keep(&mut extra),
        })?;
        Ok(Self {
            pks: from.required(pks, "pks")?,
            fields: from.required(fields, "fields")?,
            expand: from.required(expand, "expand")?,
            extra,
        })
    }
}

impl Encode for BatchGetRequest {
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.member("pks", &self.pks);
            to.member("fields", &self.fields);
            to.member("expand", &self.expand);
            to.rest(&self.extra);
        });
    }
}

serde_bridge!(BatchGetRequest);

impl<Object: DeserializeOwned> Decode for BatchGetResult<Object> {
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

impl Decode for BatchItem {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const MEMBERS: &[&str] = &["data", "status"];
        let mut data = None;
        let mut status = None;
        let mut extra = Extra::new();
        from.object(MEMBERS, &mut |member, from| match member {
            0 => from.set(&mut data),
            1 => from.set(&mut status),
            _ => from.keep(&mut extra),
        })?;
        Ok(Self {
            data: from.required(data, "data")?,
            status: from.required(status, "status")?,
            extra,
        })
    }
}

impl Encode for BatchItem {
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.member("data", &self.data);
            to.member("status", &self.status);
            to.rest(&self.extra);
        });
    }
}

serde_bridge!(BatchItem);

impl Decode for BatchOperation {
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

impl Decode for BatchRequest {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const MEMBERS: &[&str] = &["operations"];
        let mut operations = None;
        let mut extra = Extra::new();
        from.object(MEMBERS, &mut |member, from| match member {
            0 => from.set(&mut operations),
            _ => from.keep(&mut extra),
        })?;
        Ok(Self { operations: from.required(operations, "operations")?, extra })
    }
}

impl Encode for BatchRequest {
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.member("operations", &self.operations);
            to.rest(&self.extra);
        });
    }
}

serde_bridge!(BatchRequest);

impl Decode for BatchResult {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const MEMBERS: &[&str] = &["results", "succeeded", "failed"];
        let mut results = None;
        let mut succeeded = None;
        let mut failed = None;
        let mut extra = Extra::new();
        from.object(MEMBERS, &mut |member, from| match member {
            0 => from.set(&mut results),
            1 => from.set(&mut succeeded),
            2 => from.set(&mut failed),
            _ => from.keep(&mut extra),
        })?;
        Ok(Self {
            results: from.required(results, "results")?,
            succeeded: from.required(succeeded, "succeeded")?,
            failed: from.required(failed, "failed")?,
            extra,
        })
    }
}

impl Encode for BatchResult {
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.member("results", &self.results);
            to.member("succeeded", &self.succeeded);
            to.member("failed", &self.failed);
            to.rest(&self.extra);
        });
    }
}

serde_bridge!(BatchResult);

impl Decode for CreateOperation {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const MEMBERS: &[&str] = &["op", "data"];
        let mut op = None;
        let mut data = None;
        let mut extra = Extra::new();
        from.object(MEMBERS, &mut |member, from| match member {
            0 => from.set(&mut op),
            1 => from.set(&mut data),
            _ => from.keep(&mut extra),
        })?;
        Ok(Self { op: from.required(op, "op")?, data: from.required(data, "data")?, extra })
    }
}

impl Encode for CreateOperation {
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.member("op", &self.op);
            to.member("data", &self.data);
            to.rest(&self.extra);
        });
    }
}

serde_bridge!(CreateOperation);

impl Decode for CreateOperationOp {
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
    fn encode(&self, to: &mut Writer) {
        to.string(self.as_str());
    }
}

impl ParamValue for CreateOperationOp {
    fn param(&self) -> ParamText {
        ParamText::One(self.as_str().to_owned())
    }
}

serde_bridge!(CreateOperationOp);

impl Decode for DeleteOperation {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const MEMBERS: &[&str] = &["op", "pk"];
        let mut op = None;
        let mut pk = None;
        let mut extra = Extra::new();
        from.object(MEMBERS, &mut |member, from| match member {
            0 => from.set(&mut op),
            1 => from.set(&mut pk),
            _ => from.keep(&mut extra),
        })?;
        Ok(Self { op: from.required(op, "op")?, pk: from.required(pk, "pk")?, extra })
    }
}

impl Encode for DeleteOperation {
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.member("op", &self.op);
            to.member("pk", &self.pk);
            to.rest(&self.extra);
        });
    }
}

serde_bridge!(DeleteOperation);

impl Decode for DeleteOperationOp {
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
    fn encode(&self, to: &mut Writer) {
        to.string(self.as_str());
    }
}

impl ParamValue for DeleteOperationOp {
    fn param(&self) -> ParamText {
        ParamText::One(self.as_str().to_owned())
    }
}

serde_bridge!(DeleteOperationOp);

impl Decode for Deleted {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const MEMBERS: &[&str] = &["deleted"];
        let mut deleted = None;
        let mut extra = Extra::new();
        from.object(MEMBERS, &mut |member, from| match member {
            0 => from.set(&mut deleted),
            _ => from.keep(&mut extra),
        })?;
        Ok(Self { deleted: from.required(deleted, "deleted")?, extra })
    }
}

impl Encode for Deleted {
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.member("deleted", &self.deleted);
            to.rest(&self.extra);
        });
    }
}

serde_bridge!(Deleted);

impl<Object: DeserializeOwned> Decode for ObjectAnswer<Object> {
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
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.member_json("data", &self.data);
            to.rest(&self.extra);
        });
    }
}

serde_bridge!(ObjectAnswer<Object>);

impl Decode for UpdateOperation {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const MEMBERS: &[&str] = &["op", "pk", "data"];
        let mut op = None;
        let mut pk = None;
        let mut data = None;
        let mut extra = Extra::new();
        from.object(MEMBERS, &mut |member, from| match member {
            0 => from.set(&mut op),
            1 => from.set(&mut pk),
            2 => from.set(&mut data),
            _ => from.keep(&mut extra),
        })?;
        Ok(Self {
            op: from.required(op, "op")?,
            pk: from.required(pk, "pk")?,
            data: from.required(data, "data")?,
            extra,
        })
    }
}

impl Encode for UpdateOperation {
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.member("op", &self.op);
            to.member("pk", &self.pk);
            to.member("data", &self.data);
            to.rest(&self.extra);
        });
    }
}

serde_bridge!(UpdateOperation);

impl Decode for UpdateOperationOp {
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
    fn encode(&self, to: &mut Writer) {
        to.string(self.as_str());
    }
}

impl ParamValue for UpdateOperationOp {
    fn param(&self) -> ParamText {
        ParamText::One(self.as_str().to_owned())
    }
}

serde_bridge!(UpdateOperationOp);
