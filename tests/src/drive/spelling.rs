//! Types of a generated crate, as a program outside of it spells them.

use specloom_emit::plan::{ItemKind, Primitive, Runtime, RustType};

/// A type, aliases written out.
pub(super) fn spelled(it: &RustType) -> String {
    match it {
        RustType::Unit => "()".to_owned(),
        RustType::Primitive(it) => primitive(*it).to_owned(),
        RustType::Runtime(it) => runtime(*it),
        RustType::Item { name, .. } => format!("api::models::{name}"),
        RustType::Alias { target, .. } => spelled(target),
        RustType::Parameter(_) => runtime(Runtime::JsonObject),
        RustType::Option(it) => format!("Option<{}>", spelled(it)),
        RustType::Nullable(it) => format!("specloom_runtime::Nullable<{}>", spelled(it)),
        RustType::Vec(it) => format!("Vec<{}>", spelled(it)),
        RustType::Map(it) => format!("std::collections::BTreeMap<String, {}>", spelled(it)),
        RustType::Box(it) => format!("Box<{}>", spelled(it)),
        RustType::Tuple(items) => {
            let items: String = items.iter().map(|it| spelled(it) + ", ").collect();
            format!("({items})")
        }
    }
}

/// Whether methods take a reference to a value of it.
pub(super) fn is_borrowed(it: &RustType) -> bool {
    match it.resolved() {
        RustType::Item { kind: ItemKind::Struct, .. }
        | RustType::Map(_)
        | RustType::Tuple(_)
        | RustType::Box(_)
        | RustType::Parameter(_)
        | RustType::Runtime(Runtime::Value | Runtime::JsonObject) => true,
        RustType::Unit
        | RustType::Primitive(_)
        | RustType::Runtime(_)
        | RustType::Item { .. }
        | RustType::Alias { .. }
        | RustType::Option(_)
        | RustType::Nullable(_)
        | RustType::Vec(_) => false,
    }
}

/// Whether it is bytes as they are, or null in their place.
pub(super) fn is_file(it: &RustType) -> bool {
    match it.resolved() {
        RustType::Option(it) | RustType::Nullable(it) => is_file(it),
        it => *it == RustType::Runtime(Runtime::Bytes),
    }
}

/// Whether it is a list of bytes as they are, or null in its place.
pub(super) fn is_files(it: &RustType) -> bool {
    match it.resolved() {
        RustType::Option(it) | RustType::Nullable(it) => is_files(it),
        RustType::Vec(item) => is_file(item),
        _ => false,
    }
}

/// Whether JSON can say it.
pub(super) fn is_json(it: &RustType) -> bool {
    !is_file(it) && it.parts().iter().all(is_json)
}

fn primitive(it: Primitive) -> &'static str {
    match it {
        Primitive::Bool => "bool",
        Primitive::I8 => "i8",
        Primitive::I16 => "i16",
        Primitive::I32 => "i32",
        Primitive::I64 => "i64",
        Primitive::U8 => "u8",
        Primitive::U16 => "u16",
        Primitive::U32 => "u32",
        Primitive::U64 => "u64",
        Primitive::F32 => "f32",
        Primitive::F64 => "f64",
        Primitive::String => "String",
    }
}

fn runtime(it: Runtime) -> String {
    let name = match it {
        Runtime::Value => "Value",
        Runtime::JsonObject => "JsonObject",
        Runtime::Decimal => "Decimal",
        Runtime::Timestamp => "Timestamp",
        Runtime::Date => "Date",
        Runtime::Time => "Time",
        Runtime::IsoDuration => "IsoDuration",
        Runtime::Uuid => "Uuid",
        Runtime::Base64Bytes => "Base64Bytes",
        Runtime::Base64UrlBytes => "Base64UrlBytes",
        Runtime::HexBytes => "HexBytes",
        Runtime::Int64Text => "Text64<i64>",
        Runtime::UInt64Text => "Text64<u64>",
        Runtime::Secret => "Secret",
        Runtime::Bytes => "Bytes",
    };
    format!("specloom_runtime::{name}")
}
