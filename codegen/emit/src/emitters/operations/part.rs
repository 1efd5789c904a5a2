//! How the parts of a multipart body are taken and put, each by a name of its own.

use proc_macro2::Ident;
use quote::quote;
use specloom_ir::{Media, MediaKind};

use super::value::{Given, Taken, Use, is_text, taken};
use super::{Spoken, body, constant};
use crate::plan::{Argument, ItemKind, Primitive, Runtime, RustType};

/// The form of the body that a method sends, if it consists of parts.
pub(super) fn multipart(it: Spoken<'_>) -> Option<&Media> {
    let media = it.operation.body.as_ref()?.media.get(body::media_at(it.of)?)?;
    (media.kind == MediaKind::Multipart).then_some(media)
}

/// How the part of this name on the wire is taken and put.
pub(super) fn given(media: &Media, wire: &str, argument: &Argument, name: Ident) -> Given {
    let said = media.parts.iter().find(|it| *it.name.wire == *wire);
    let content_type = said.and_then(|it| it.content_type.as_deref());
    let ty = present(&argument.ty);
    if is_file(ty) {
        return Given {
            param: quote!(#name: FilePart),
            line: quote!(),
            put: quote!(.file_part(#wire, #name)),
            name,
        };
    }
    if matches!(ty, RustType::Vec(item) if is_file(present(item))) {
        return Given {
            param: quote!(#name: impl IntoIterator<Item = FilePart>),
            line: quote!(),
            put: quote!(.file_parts(#wire, #name)),
            name,
        };
    }
    // A string that is said to be JSON is the text of a document, not a string in one.
    let is_string = *ty == RustType::Primitive(Primitive::String);
    let is_json = !is_string && content_type.map_or(!is_text(ty), constant::is_json);
    let used = if is_json { Use::Json } else { Use::Text };
    let Taken { param, line, value } = taken(&argument.ty, &name, used);
    let put = match content_type.filter(|_| !is_json) {
        // Without a media type OpenAPI makes texts of scalars, and JSON of the rest.
        None if is_json && content_type.is_none() && is_either(ty) => {
            quote!(.value_part(#wire, #value))
        }
        None if is_json => quote!(.json_part(#wire, #value)),
        None => quote!(.text_part(#wire, #value)),
        Some(content_type) => quote!(.text_part_as(#wire, #content_type, #value)),
    };
    Given { name, param, line, put }
}

/// What a part is if it is there: no part of a form is null.
fn present(ty: &RustType) -> &RustType {
    match ty.resolved() {
        RustType::Option(it) | RustType::Nullable(it) => present(it),
        it => it,
    }
}

/// Whether values of a type may be scalars, which only they know.
fn is_either(ty: &RustType) -> bool {
    match ty.resolved() {
        RustType::Option(it) | RustType::Nullable(it) | RustType::Box(it) => is_either(it),
        RustType::Item { kind, .. } => *kind != ItemKind::Struct,
        RustType::Unit
        | RustType::Primitive(_)
        | RustType::Runtime(_)
        | RustType::Alias { .. }
        | RustType::Parameter(_)
        | RustType::Vec(_)
        | RustType::Map(_)
        | RustType::Tuple(_) => false,
    }
}

/// Whether a part is bytes as they are.
pub(super) fn is_file(ty: &RustType) -> bool {
    *ty == RustType::Runtime(Runtime::Bytes)
}
