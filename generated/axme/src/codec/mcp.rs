// @generated from specs/axme/openapi.yaml by codegen (emit/src/emitters/codec.rs). Run: cargo specloom generate axme
//! How the types that only `Mcp` uses are read and written.

use specloom_runtime::Extra;
use specloom_runtime::codegen::{Decode, DecodeError, Encode, Reader, Writer, serde_bridge};

use crate::models::{RpcAnswer, RpcError, RpcRequest};

impl Decode for RpcAnswer {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const MEMBERS: &[&str] = &["jsonrpc", "id", "result", "error"];
        let mut jsonrpc = None;
        let mut id = None;
        let mut result = None;
        let mut error = None;
        let mut extra = Extra::new();
        from.object(MEMBERS, &mut |member, from| match member {
            0 => from.set(&mut jsonrpc),
            1 => from.set(&mut id),
            2 => from.set(&mut result),
            3 => from.set(&mut error),
            _ => from.keep(&mut extra),
        })?;
        Ok(Self {
            jsonrpc: from.required(jsonrpc, "jsonrpc")?,
            id: from.required(id, "id")?,
            result: from.required(result, "result")?,
            error: from.required(error, "error")?,
            extra,
        })
    }
}

impl Encode for RpcAnswer {
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.member("jsonrpc", &self.jsonrpc);
            to.member("id", &self.id);
            to.member("result", &self.result);
            to.member("error", &self.error);
            to.rest(&self.extra);
        });
    }
}

serde_bridge!(RpcAnswer);

impl Decode for RpcError {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const MEMBERS: &[&str] = &["code", "message", "data"];
        let mut code = None;
        let mut message = None;
        let mut data = None;
        let mut extra = Extra::new();
        from.object(MEMBERS, &mut |member, from| match member {
            0 => from.set(&mut code),
            1 => from.set(&mut message),
            2 => from.set(&mut data),
            _ => from.keep(&mut extra),
        })?;
        Ok(Self {
            code: from.required(code, "code")?,
            message: from.required(message, "message")?,
            data: from.required(data, "data")?,
            extra,
        })
    }
}

impl Encode for RpcError {
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.member("code", &self.code);
            to.member("message", &self.message);
            to.member("data", &self.data);
            to.rest(&self.extra);
        });
    }
}

serde_bridge!(RpcError);

impl Decode for RpcRequest {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const MEMBERS: &[&str] = &["jsonrpc", "id", "method", "params"];
        let mut jsonrpc = None;
        let mut id = None;
        let mut method = None;
        let mut params = None;
        let mut extra = Extra::new();
        from.object(MEMBERS, &mut |member, from| match member {
            0 => from.set(&mut jsonrpc),
            1 => from.set(&mut id),
            2 => from.set(&mut method),
            3 => from.set(&mut params),
            _ => from.keep(&mut extra),
        })?;
        Ok(Self {
            jsonrpc: from.required(jsonrpc, "jsonrpc")?,
            id: from.required(id, "id")?,
            method: from.required(method, "method")?,
            params: from.required(params, "params")?,
            extra,
        })
    }
}

impl Encode for RpcRequest {
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.member("jsonrpc", &self.jsonrpc);
            to.member("id", &self.id);
            to.member("method", &self.method);
            to.member("params", &self.params);
            to.rest(&self.extra);
        });
    }
}

serde_bridge!(RpcRequest);
