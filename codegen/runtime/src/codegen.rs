//! What generated code calls. No part of the public interface: it changes with the generator.

pub use crate::answer::{Answer, decode_bytes, decode_json, decode_text};
pub use crate::document::GraphQlDocument;
pub use crate::error_rules::{ErrorRules, KindRule, Paths};
pub use crate::failure::{error_body, refused_body};
pub use crate::form::FormField;
pub use crate::json::{
    Candidate, Decode, DecodeError, Encode, EncodeError, Extra, Json, JsonObject, Options, RawJson,
    Reader, Value, Writer, raw_json,
};
pub use crate::operation::{
    AnswerKind, ErrorCase, ErrorDecoder, Fill, FillFrom, Idempotency, Need, Operation, Refusal,
    Timeout,
};
pub use crate::page::Pagination;
pub use crate::param::{ParamText, ParamValue};
pub use crate::param_spec::{Location, Outside, ParamSpec, Range, Style as ParamStyle};
pub use crate::platform::{
    AuthPlace, AuthSpec, BaseUrl, ClientParam, EnvUse, EnvVar, JoinedEnv, ParamSetting, Platform,
    ServerVariable,
};
pub use crate::poll::WaitSpec;
pub use crate::prefix::TablePrefix;
pub use crate::rate_limit::RateLimitHeaders;
#[cfg(feature = "json-rpc")]
pub use crate::rpc::{RpcContext, RpcSpec};
pub use crate::socket_spec::{SocketInit, SocketSpec};
pub use crate::status::StatusPattern;
pub use crate::stream::{EndCase, Fallback, StreamSpec};
#[cfg(feature = "json-rpc")]
pub use crate::tools;
pub use crate::types::Nullable;
#[cfg(feature = "webhooks")]
pub use crate::webhook::SignatureSpec;
pub use crate::{
    client_builder, integer_enum, json_param, json_struct, operation, serde_bridge, string_enum,
};
pub use ::serde::Serialize;
pub use ::serde::de::DeserializeOwned;
pub use std::collections::BTreeMap;

/// What `json_struct!` calls.
#[doc(hidden)]
pub mod members {
    pub use crate::json::member::Member;
    pub use crate::json::members::{Rest, Slot, incomplete, read, read_with, write, write_with};
}

/// What `serde_bridge!` calls.
#[cfg(feature = "serde")]
pub mod serde {
    pub use crate::json::bridge::{
        Deserialize, DeserializeOwned, Deserializer, Serialize, Serializer, deserialize, serialize,
    };
}

#[cfg(test)]
mod tests;
