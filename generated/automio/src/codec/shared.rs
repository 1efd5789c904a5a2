// @generated from specs/automio/openapi.yaml by codegen (emit/src/emitters/codec.rs). Run: cargo specloom generate automio
//! How the types that are used all over the API are read and written.

use specloom_runtime::Extra;
use specloom_runtime::codegen::{
    Decode, DecodeError, Encode, Reader, Writer, json_param, serde_bridge,
};

use crate::models::{CacheDeleteResult, CacheEntry, CacheSetResult, Id, Refusal, TableRefusal};

impl Decode for CacheDeleteResult {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const MEMBERS: &[&str] = &["success", "message", "key", "deleted"];
        let mut success = None;
        let mut message = None;
        let mut key = None;
        let mut deleted = None;
        let mut extra = Extra::new();
        from.object(MEMBERS, &mut |member, from| match member {
            0 => from.set(&mut success),
            1 => from.set(&mut message),
            2 => from.set(&mut key),
            3 => from.set(&mut deleted),
            _ => from.keep(&mut extra),
        })?;
        Ok(Self {
            success: from.required(success, "success")?,
            message: from.required(message, "message")?,
            key: from.required(key, "key")?,
            deleted: from.required(deleted, "deleted")?,
            extra,
        })
    }
}

impl Encode for CacheDeleteResult {
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.member("success", &self.success);
            to.member("message", &self.message);
            to.member("key", &self.key);
            to.member("deleted", &self.deleted);
            to.rest(&self.extra);
        });
    }
}

serde_bridge!(CacheDeleteResult);

impl Decode for CacheEntry {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const MEMBERS: &[&str] = &["key", "value", "exists", "ttl"];
        let mut key = None;
        let mut value = None;
        let mut exists = None;
        let mut ttl = None;
        let mut extra = Extra::new();
        from.object(MEMBERS, &mut |member, from| match member {
            0 => from.set(&mut key),
            1 => from.set(&mut value),
            2 => from.set(&mut exists),
            3 => from.set(&mut ttl),
            _ => from.keep(&mut extra),
        })?;
        Ok(Self {
            key: from.required(key, "key")?,
            value: from.required(value, "value")?,
            exists: from.required(exists, "exists")?,
            ttl: from.required(ttl, "ttl")?,
            extra,
        })
    }
}

impl Encode for CacheEntry {
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.member("key", &self.key);
            to.member("value", &self.value);
            to.member("exists", &self.exists);
            to.member("ttl", &self.ttl);
            to.rest(&self.extra);
        });
    }
}

serde_bridge!(CacheEntry);

impl Decode for CacheSetResult {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const MEMBERS: &[&str] = &["success", "key", "message", "ttl"];
        let mut success = None;
        let mut key = None;
        let mut message = None;
        let mut ttl = None;
        let mut extra = Extra::new();
        from.object(MEMBERS, &mut |member, from| match member {
            0 => from.set(&mut success),
            1 => from.set(&mut key),
            2 => from.set(&mut message),
            3 => from.set(&mut ttl),
            _ => from.keep(&mut extra),
        })?;
        Ok(Self {
            success: from.required(success, "success")?,
            key: from.required(key, "key")?,
            message: from.required(message, "message")?,
            ttl: from.required(ttl, "ttl")?,
            extra,
        })
    }
}

impl Encode for CacheSetResult {
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.member("success", &self.success);
            to.member("key", &self.key);
            to.member("message", &self.message);
            to.member("ttl", &self.ttl);
            to.rest(&self.extra);
        });
    }
}

serde_bridge!(CacheSetResult);

impl Decode for Id {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        from.best_or(
            &[
                ("Number", |from| Decode::decode(from).map(Self::Number)),
                ("Text", |from| Decode::decode(from).map(Self::Text)),
            ],
            Self::Unknown,
        )
    }
}

impl Encode for Id {
    fn encode(&self, to: &mut Writer) {
        match self {
            Self::Number(it) => it.encode(to),
            Self::Text(it) => it.encode(to),
            Self::Unknown(it) => to.value(it),
        }
    }
}

serde_bridge!(Id);
json_param!(Id);

impl Decode for Refusal {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const MEMBERS: &[&str] = &["detail"];
        let mut detail = None;
        let mut extra = Extra::new();
        from.object(MEMBERS, &mut |member, from| match member {
            0 => from.set(&mut detail),
            _ => from.keep(&mut extra),
        })?;
        Ok(Self { detail: from.required(detail, "detail")?, extra })
    }
}

impl Encode for Refusal {
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.member("detail", &self.detail);
            to.rest(&self.extra);
        });
    }
}

serde_bridge!(Refusal);

impl Decode for TableRefusal {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const MEMBERS: &[&str] = &["error"];
        let mut error = None;
        let mut extra = Extra::new();
        from.object(MEMBERS, &mut |member, from| match member {
            0 => from.set(&mut error),
            _ => from.keep(&mut extra),
        })?;
        Ok(Self { error: from.required(error, "error")?, extra })
    }
}

impl Encode for TableRefusal {
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.member("error", &self.error);
            to.rest(&self.extra);
        });
    }
}

serde_bridge!(TableRefusal);
