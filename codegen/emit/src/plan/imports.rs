//! Where the names come from that generated files use.
//!
//! The same table says which names types of a spec cannot have, so that a file
//! can always import what it uses under its own name.

/// A name that generated code may write, and its path.
///
/// Macros carry their `!`; a name that differs from the end of its path is
/// imported under that name.
pub type Import = (&'static str, &'static str);

/// Names of the standard library and the runtime, by name.
pub const IMPORTS: &[Import] = &[
    ("Answer", "specloom_runtime::codegen::Answer"),
    ("AnswerKind", "specloom_runtime::codegen::AnswerKind"),
    ("AnswerRefusal", "specloom_runtime::codegen::Refusal"),
    ("Any", "std::any::Any"),
    ("Arc", "std::sync::Arc"),
    ("Auth", "specloom_runtime::codegen::Auth"),
    ("AuthSpec", "specloom_runtime::codegen::AuthSpec"),
    ("BTreeMap", "std::collections::BTreeMap"),
    ("Base64Bytes", "specloom_runtime::Base64Bytes"),
    ("Base64UrlBytes", "specloom_runtime::Base64UrlBytes"),
    ("BaseUrl", "specloom_runtime::codegen::BaseUrl"),
    ("Body", "specloom_runtime::Body"),
    ("BodyFill", "specloom_runtime::codegen::Fill"),
    ("BodyNeed", "specloom_runtime::codegen::Need"),
    ("Bytes", "specloom_runtime::Bytes"),
    ("Call", "specloom_runtime::Call"),
    ("Client", "specloom_runtime::Client"),
    ("ClientParam", "specloom_runtime::codegen::ClientParam"),
    ("Core", "specloom_runtime::Client"),
    ("CoreBuilder", "specloom_runtime::ClientBuilder"),
    ("Date", "specloom_runtime::Date"),
    ("Decimal", "specloom_runtime::Decimal"),
    ("Decode", "specloom_runtime::codegen::Decode"),
    ("DecodeError", "specloom_runtime::codegen::DecodeError"),
    ("DeserializeOwned", "specloom_runtime::codegen::DeserializeOwned"),
    ("Duration", "std::time::Duration"),
    ("Encode", "specloom_runtime::codegen::Encode"),
    ("EndCase", "specloom_runtime::codegen::EndCase"),
    ("EnvUse", "specloom_runtime::codegen::EnvUse"),
    ("EnvVar", "specloom_runtime::codegen::EnvVar"),
    ("Error", "specloom_runtime::Error"),
    ("ErrorCase", "specloom_runtime::codegen::ErrorCase"),
    ("ErrorKind", "specloom_runtime::ErrorKind"),
    ("ErrorRules", "specloom_runtime::codegen::ErrorRules"),
    ("EventStream", "specloom_runtime::EventStream"),
    ("Extra", "specloom_runtime::Extra"),
    ("FilePart", "specloom_runtime::FilePart"),
    ("FillFrom", "specloom_runtime::codegen::FillFrom"),
    ("FormField", "specloom_runtime::codegen::FormField"),
    ("GraphQlDocument", "specloom_runtime::codegen::GraphQlDocument"),
    ("HexBytes", "specloom_runtime::HexBytes"),
    ("Idempotency", "specloom_runtime::codegen::Idempotency"),
    ("IntoCredential", "specloom_runtime::IntoCredential"),
    ("IsoDuration", "specloom_runtime::IsoDuration"),
    ("JoinedEnv", "specloom_runtime::codegen::JoinedEnv"),
    ("Json", "specloom_runtime::Json"),
    ("JsonObject", "specloom_runtime::JsonObject"),
    ("KindRule", "specloom_runtime::codegen::KindRule"),
    ("Method", "specloom_runtime::codegen::Method"),
    ("Multipart", "specloom_runtime::Multipart"),
    ("Nullable", "specloom_runtime::Nullable"),
    ("OAuth", "specloom_runtime::OAuth"),
    ("Operation", "specloom_runtime::codegen::Operation"),
    ("OutsideRange", "specloom_runtime::codegen::Outside"),
    ("Pager", "specloom_runtime::Pager"),
    ("Pagination", "specloom_runtime::codegen::Pagination"),
    ("ParamSetting", "specloom_runtime::codegen::ParamSetting"),
    ("ParamSpec", "specloom_runtime::codegen::ParamSpec"),
    ("ParamStyle", "specloom_runtime::codegen::ParamStyle"),
    ("ParamText", "specloom_runtime::codegen::ParamText"),
    ("ParamValue", "specloom_runtime::codegen::ParamValue"),
    ("Partial", "specloom_runtime::Partial"),
    ("Platform", "specloom_runtime::codegen::Platform"),
    ("Poller", "specloom_runtime::Poller"),
    ("RateLimitHeaders", "specloom_runtime::codegen::RateLimitHeaders"),
    ("Reader", "specloom_runtime::codegen::Reader"),
    ("Receiver", "specloom_runtime::Receiver"),
    ("RetryPolicy", "specloom_runtime::RetryPolicy"),
    ("RpcContext", "specloom_runtime::codegen::RpcContext"),
    ("RpcSpec", "specloom_runtime::codegen::RpcSpec"),
    ("Secret", "specloom_runtime::Secret"),
    ("Serialize", "specloom_runtime::codegen::Serialize"),
    ("ServerVariable", "specloom_runtime::codegen::ServerVariable"),
    ("SignatureSpec", "specloom_runtime::codegen::SignatureSpec"),
    ("SocketInit", "specloom_runtime::codegen::SocketInit"),
    ("SocketSpec", "specloom_runtime::codegen::SocketSpec"),
    ("StatusPattern", "specloom_runtime::codegen::StatusPattern"),
    ("StreamFallback", "specloom_runtime::codegen::Fallback"),
    ("StreamSpec", "specloom_runtime::codegen::StreamSpec"),
    ("TablePrefix", "specloom_runtime::codegen::TablePrefix"),
    ("Text64", "specloom_runtime::Text64"),
    ("Time", "specloom_runtime::Time"),
    ("Timeout", "specloom_runtime::codegen::Timeout"),
    ("Timestamp", "specloom_runtime::Timestamp"),
    ("Tools", "specloom_runtime::rpc::Tools"),
    ("Uuid", "specloom_runtime::Uuid"),
    ("Value", "specloom_runtime::Value"),
    ("WaitSpec", "specloom_runtime::codegen::WaitSpec"),
    ("Watch", "specloom_runtime::Watch"),
    ("Writer", "specloom_runtime::codegen::Writer"),
    ("client_builder!", "specloom_runtime::codegen::client_builder"),
    ("decode_bytes", "specloom_runtime::codegen::decode_bytes"),
    ("decode_json", "specloom_runtime::codegen::decode_json"),
    ("decode_text", "specloom_runtime::codegen::decode_text"),
    ("error_body", "specloom_runtime::codegen::error_body"),
    ("integer_enum!", "specloom_runtime::codegen::integer_enum"),
    ("json_param!", "specloom_runtime::codegen::json_param"),
    ("json_struct!", "specloom_runtime::codegen::json_struct"),
    ("objects", "specloom_runtime::objects"),
    ("operation!", "specloom_runtime::codegen::operation"),
    ("raw_json", "specloom_runtime::codegen::raw_json"),
    ("refused_body", "specloom_runtime::codegen::refused_body"),
    ("serde_bridge!", "specloom_runtime::codegen::serde_bridge"),
    ("string_enum!", "specloom_runtime::codegen::string_enum"),
    ("tables", "specloom_runtime::tables"),
    ("tools!", "specloom_runtime::codegen::tools"),
];

/// Names that every Rust file knows, and those that the crate itself defines:
/// a type of the spec cannot have one of them.
pub const KNOWN: &[&str] = &[
    // The prelude and its traits, and what derives write.
    "AsMut",
    "AsRef",
    "Box",
    "Clone",
    "Copy",
    "Debug",
    "Default",
    "DoubleEndedIterator",
    "Drop",
    "Eq",
    "Err",
    "ExactSizeIterator",
    "Extend",
    "Fn",
    "FnMut",
    "FnOnce",
    "From",
    "FromIterator",
    "FromStr",
    "Future",
    "Hash",
    "Into",
    "IntoFuture",
    "IntoIterator",
    "Iterator",
    "None",
    "Ok",
    "Option",
    "Ord",
    "PartialEq",
    "PartialOrd",
    "Result",
    "Send",
    "Sized",
    "Some",
    "String",
    "Sync",
    "ToOwned",
    "ToString",
    "TryFrom",
    "TryInto",
    "Unpin",
    "Vec",
    "Self_",
    // What each crate defines.
    "ClientBuilder",
    "ErrorBody",
    "T",
];

/// Every name that a type of the spec cannot have.
pub fn reserved() -> impl Iterator<Item = &'static str> {
    IMPORTS.iter().map(|(name, _)| *name).chain(KNOWN.iter().copied())
}

/// The path of a name, if it is one of the standard library's or the runtime's.
pub fn path(name: &str) -> Option<&'static str> {
    let at = IMPORTS.binary_search_by(|(it, _)| (*it).cmp(name)).ok()?;
    IMPORTS.get(at).map(|(_, path)| *path)
}

#[cfg(test)]
mod tests {
    use super::IMPORTS;

    #[test]
    fn the_table_is_sorted() {
        assert!(IMPORTS.is_sorted_by(|(one, _), (other, _)| one < other));
    }
}
