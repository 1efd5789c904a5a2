//! How what callers give is put on a call.

use proc_macro2::{Ident, Literal, TokenStream};
use quote::quote;
use specloom_ir::{Location, Style, Value};

use super::super::spelling::{accept, ident, plain, ty};
use super::{Spoken, body, constant, part};
use crate::plan::calls::arguments::spread_fields;
use crate::plan::{Argument, ArgumentSource, ItemKind, Primitive, Runtime, RustType};

/// A value that a caller gives.
pub(super) struct Given {
    /// Its name.
    pub name: Ident,
    /// The parameter of the method.
    pub param: TokenStream,
    /// What has to happen before it can be put; nothing for most.
    pub line: TokenStream,
    /// The call of a method that puts it.
    pub put: TokenStream,
}

/// How a value is taken and put.
pub(super) fn given(it: Spoken<'_>, argument: &Argument) -> Given {
    let name = ident(&argument.name);
    match argument.source {
        ArgumentSource::Param(at) => {
            let is_json = is_json_param(it, at) || is_deep(it, at);
            let used = if is_json { Use::Json } else { Use::Text };
            let taken = taken(&argument.ty, &name, used);
            let put = put_param(it, at, &taken.value);
            Given { name, param: taken.param, line: taken.line, put }
        }
        ArgumentSource::Member(at) => {
            let fields = spread_fields(it.api, it.operation, body::media_at(it.of));
            let field = fields.get(at);
            let wire = field.map(|it| &*it.name.wire).unwrap_or_default();
            if let Some(media) = part::multipart(it) {
                return part::given(media, wire, argument, name);
            }
            let taken = taken(&argument.ty, &name, Use::Json);
            let value = &taken.value;
            let is_always = field.is_some_and(|it| it.presence.is_required() && it.ty.nullable);
            let method = ident(if is_always { "always" } else { "member" });
            let put = quote!(.#method(#wire, #value));
            Given { name, param: taken.param, line: taken.line, put }
        }
        ArgumentSource::Body(at) => body::given(it, at, argument, name),
    }
}

/// Whether a param is written as a document of JSON; its value is then a reference.
pub(super) fn is_json_param(it: Spoken<'_>, at: usize) -> bool {
    let style = it.operation.params.get(at).map(|it| &it.style);
    matches!(style, Some(Style::Content(of)) if constant::is_json(of))
}

/// Whether what a param nests is written under names in brackets.
fn is_deep(it: Spoken<'_>, at: usize) -> bool {
    it.operation.params.get(at).is_some_and(|it| it.style == Style::DeepObject)
}

/// What becomes of a value.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Use {
    /// A text in the path, query, headers or cookies: `impl ParamValue`.
    Text,
    /// JSON: `&impl Encode`.
    Json,
}

/// How a value is taken.
pub(super) struct Taken {
    /// The parameter of the method.
    pub param: TokenStream,
    /// What makes the value of it, if it is not the parameter itself.
    pub line: TokenStream,
    /// The value for its use.
    pub value: TokenStream,
}

/// Texts and what is large are borrowed, small things are copied, and whatever
/// can be made of several things is made first.
pub(super) fn taken(it: &RustType, name: &Ident, used: Use) -> Taken {
    if let (RustType::Parameter(_), Use::Json) = (it.resolved(), used) {
        let param = quote!(#name: &(impl Encode + ?Sized));
        return Taken { param, line: quote!(), value: quote!(#name) };
    }
    // Callers choose the type of a whole body alone; within one it is any object.
    let it = &plain(it);
    let spelled = ty(it);
    let by_reference = |param: TokenStream| Taken {
        param: quote!(#name: #param),
        line: quote!(),
        value: if used == Use::Text && !is_text(it) {
            quote!(ParamText::of(#name))
        } else {
            quote!(#name)
        },
    };
    match it.resolved() {
        RustType::Primitive(Primitive::String) => Taken {
            param: quote!(#name: impl AsRef<str>),
            line: quote!(),
            value: quote!(#name.as_ref()),
        },
        RustType::Item { kind: ItemKind::Struct, .. }
        | RustType::Map(_)
        | RustType::Tuple(_)
        | RustType::Box(_)
        | RustType::Parameter(_)
        | RustType::Runtime(Runtime::Value | Runtime::JsonObject) => {
            by_reference(quote!(&#spelled))
        }
        RustType::Primitive(_) | RustType::Unit => {
            let value = if used == Use::Json { quote!(&#name) } else { quote!(#name) };
            Taken { param: quote!(#name: #spelled), line: quote!(), value }
        }
        RustType::Runtime(_)
        | RustType::Item { .. }
        | RustType::Alias { .. }
        | RustType::Option(_)
        | RustType::Nullable(_)
        | RustType::Vec(_) => made(it, name, used),
    }
}

/// A value that is made of what the caller gives.
fn made(it: &RustType, name: &Ident, used: Use) -> Taken {
    let spelled = ty(it);
    let accepted = accept(it, name);
    let (param, value) = (accepted.ty, accepted.value);
    let is_same = *name == value.to_string();
    let line = if is_same { quote!() } else { quote!(let #name: #spelled = #value;) };
    let value = match used {
        Use::Json => quote!(&#name),
        Use::Text if is_text(it) => quote!(#name),
        Use::Text => quote!(ParamText::of(&#name)),
    };
    Taken { param: quote!(#name: #param), line, value }
}

/// Whether a type is a param by itself; the others are by way of JSON.
pub(super) fn is_text(ty: &RustType) -> bool {
    match ty.resolved() {
        RustType::Primitive(_) => true,
        RustType::Runtime(it) => *it != Runtime::JsonObject && *it != Runtime::Bytes,
        RustType::Item { kind, .. } => match kind {
            ItemKind::StringEnum { open } | ItemKind::IntegerEnum { open } => *open,
            ItemKind::Struct | ItemKind::Union => false,
        },
        RustType::Option(it)
        | RustType::Nullable(it)
        | RustType::Vec(it)
        | RustType::Box(it)
        | RustType::Map(it) => is_text(it),
        RustType::Unit | RustType::Alias { .. } | RustType::Parameter(_) | RustType::Tuple(_) => {
            false
        }
    }
}

/// The call of a method that puts a param.
pub(super) fn put_param(it: Spoken<'_>, at: usize, value: &TokenStream) -> TokenStream {
    let Some(param) = it.operation.params.get(at) else { return quote!() };
    let wire = &*param.name.wire;
    if param.range.is_some() {
        let spec = constant::param_name(it, at);
        return quote!(.param(&#spec, #value));
    }
    match (param.location, &param.style) {
        (Location::Variable, _) => quote!(.member(#wire, #value)),
        (Location::Path, Style::Simple { explode: false }) => quote!(.path(#wire, #value)),
        (Location::Query, Style::Form { explode: true, reserved: false }) => {
            quote!(.query(#wire, #value))
        }
        (Location::Header, Style::Simple { explode: false }) => {
            quote!(.header_param(#wire, #value))
        }
        (Location::Cookie, Style::Form { explode: true, reserved: false }) => {
            quote!(.cookie(#wire, #value))
        }
        (_, style) => {
            let spec = constant::param_name(it, at);
            let value = match style {
                Style::Content(of) if constant::is_json(of) => quote!(ParamText::json(#value)),
                Style::DeepObject => quote!(ParamText::deep(#value)),
                Style::Content(_)
                | Style::Simple { .. }
                | Style::Matrix { .. }
                | Style::Label { .. }
                | Style::Form { .. }
                | Style::SpaceDelimited
                | Style::PipeDelimited => value.clone(),
            };
            quote!(.param(&#spec, #value))
        }
    }
}

/// A constant of the spec as an expression of a type.
pub(super) fn constant(value: &Value, wanted: &RustType) -> TokenStream {
    match value {
        Value::Null => quote!(Value::Null),
        Value::Bool(it) => quote!(#it),
        Value::Number(digits) => number(digits, wanted),
        Value::String(text) => {
            let text = &**text;
            quote!(#text)
        }
        Value::List(items) if items.is_empty() => quote!(Vec::<Value>::new()),
        Value::Map(members) if members.is_empty() => quote!(JsonObject::new()),
        Value::List(_) | Value::Map(_) => {
            let text = value.to_string();
            quote!(raw_json(#text))
        }
    }
}

fn number(digits: &str, wanted: &RustType) -> TokenStream {
    let is_float =
        matches!(wanted.resolved(), RustType::Primitive(Primitive::F32 | Primitive::F64));
    if let (false, Ok(it)) = (is_float, digits.parse::<i64>()) {
        let it = Literal::i64_unsuffixed(it);
        return quote!(#it);
    }
    match digits.parse::<f64>() {
        Ok(it) if it.is_finite() => {
            let it = Literal::f64_unsuffixed(it);
            quote!(#it)
        }
        // A number that no literal holds is sent as it is written.
        Ok(_) | Err(_) => quote!(raw_json(#digits)),
    }
}
