// @generated from specs/agimus/openapi.yaml by codegen (emit/src/emitters/codec.rs). Run: cargo specloom generate agimus
//! How the types that are used all over the API are read and written.

use specloom_runtime::Extra;
use specloom_runtime::codegen::{
    Decode, DecodeError, DeserializeOwned, Encode, Reader, Serialize, Writer, json_param,
    serde_bridge,
};

use crate::models::{
    Count, ErrorEnvelope, ErrorObject, GeoPoint, Key, ObjectPage, PlainError, WrappedError,
};

impl Decode for Count {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const MEMBERS: &[&str] = &["count"];
        let mut count = None;
        let mut extra = Extra::new();
        from.object(MEMBERS, &mut |member, from| match member {
            0 => from.set(&mut count),
            _ => from.keep(&mut extra),
        })?;
        Ok(Self { count: from.required(count, "count")?, extra })
    }
}

impl Encode for Count {
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.member("count", &self.count);
            to.rest(&self.extra);
        });
    }
}

serde_bridge!(Count);

impl Decode for ErrorEnvelope {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        from.best_or(
            &[
                ("WrappedError", |from| Decode::decode(from).map(Self::WrappedError)),
                ("PlainError", |from| Decode::decode(from).map(Self::PlainError)),
                ("Other", |from| Decode::decode(from).map(Self::Other)),
            ],
            Self::Unknown,
        )
    }
}

impl Encode for ErrorEnvelope {
    fn encode(&self, to: &mut Writer) {
        match self {
            Self::WrappedError(it) => it.encode(to),
            Self::PlainError(it) => it.encode(to),
            Self::Other(it) => it.encode(to),
            Self::Unknown(it) => to.value(it),
        }
    }
}

serde_bridge!(ErrorEnvelope);

impl Decode for ErrorObject {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const MEMBERS: &[&str] = &["code", "message", "requestId", "field"];
        let mut code = None;
        let mut message = None;
        let mut request_id = None;
        let mut field = None;
        let mut extra = Extra::new();
        from.object(MEMBERS, &mut |member, from| match member {
            0 => from.set(&mut code),
            1 => from.set(&mut message),
            2 => from.set(&mut request_id),
            3 => from.set(&mut field),
            _ => from.keep(&mut extra),
        })?;
        Ok(Self {
            code: from.required(code, "code")?,
            message: from.required(message, "message")?,
            request_id: from.required(request_id, "requestId")?,
            field: from.required(field, "field")?,
            extra,
        })
    }
}

impl Encode for ErrorObject {
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.member("code", &self.code);
            to.member("message", &self.message);
            to.member("requestId", &self.request_id);
            to.member("field", &self.field);
            to.rest(&self.extra);
        });
    }
}

serde_bridge!(ErrorObject);

impl Decode for GeoPoint {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const MEMBERS: &[&str] = &["lat", "lng"];
        let mut lat = None;
        let mut lng = None;
        let mut extra = Extra::new();
        from.object(MEMBERS, &mut |member, from| match member {
            0 => from.set(&mut lat),
            1 => from.set(&mut lng),
            _ => from.keep(&mut extra),
        })?;
        Ok(Self { lat: from.required(lat, "lat")?, lng: from.required(lng, "lng")?, extra })
    }
}

impl Encode for GeoPoint {
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.member("lat", &self.lat);
            to.member("lng", &self.lng);
            to.rest(&self.extra);
        });
    }
}

serde_bridge!(GeoPoint);

impl Decode for Key {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        from.best(&[
            ("Integer", |from| Decode::decode(from).map(Self::Integer)),
            ("Text", |from| Decode::decode(from).map(Self::Text)),
        ])
    }
}

impl Encode for Key {
    fn encode(&self, to: &mut Writer) {
        match self {
            Self::Integer(it) => it.encode(to),
            Self::Text(it) => it.encode(to),
        }
    }
}

serde_bridge!(Key);
json_param!(Key);

impl<Object: DeserializeOwned> Decode for ObjectPage<Object> {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const MEMBERS: &[&str] = &["data", "hasMore", "cursor"];
        let mut data = None;
        let mut has_more = None;
        let mut cursor = None;
        let mut extra = Extra::new();
        from.object(MEMBERS, &mut |member, from| match member {
            0 => from.set_json(&mut data),
            1 => from.set(&mut has_more),
            2 => from.set(&mut cursor),
            _ => from.keep(&mut extra),
        })?;
        Ok(Self {
            data: from.required_json(data, "data")?,
            has_more: from.required(has_more, "hasMore")?,
            cursor: from.required(cursor, "cursor")?,
            extra,
        })
    }
}

impl<Object: Serialize> Encode for ObjectPage<Object> {
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.member_json("data", &self.data);
            to.member("hasMore", &self.has_more);
            to.member("cursor", &self.cursor);
            to.rest(&self.extra);
        });
    }
}

serde_bridge!(ObjectPage<Object>);

impl Decode for PlainError {
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

impl Encode for PlainError {
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.member("error", &self.error);
            to.rest(&self.extra);
        });
    }
}

serde_bridge!(PlainError);

impl Decode for WrappedError {
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

impl Encode for WrappedError {
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.member("detail", &self.detail);
            to.rest(&self.extra);
        });
    }
}

serde_bridge!(WrappedError);
