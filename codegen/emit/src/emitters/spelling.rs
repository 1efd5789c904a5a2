//! Types as tokens, and what callers may give for them.

use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

use crate::plan::{ItemKind, Primitive, Runtime, RustType};

/// A name of the plan as a token.
pub(super) fn ident(name: &str) -> Ident {
    Ident::new(name, Span::call_site())
}

/// A path of the plan as tokens: `crate::operations::Pages`.
pub(super) fn path(path: &str) -> TokenStream {
    let parts = path.split("::").map(|it| Ident::new(it, Span::call_site()));
    quote!(#(#parts)::*)
}

/// A type as it is spelled where it is used.
pub(super) fn ty(it: &RustType) -> TokenStream {
    match it {
        RustType::Unit => quote!(()),
        RustType::Primitive(it) => primitive(*it),
        RustType::Runtime(it) => runtime(*it),
        RustType::Item { name, generics, .. } | RustType::Alias { name, generics, .. } => {
            let name = ident(name);
            let generics = generics.iter().map(|it| ident(it));
            if generics.len() == 0 { quote!(#name) } else { quote!(#name<#(#generics),*>) }
        }
        RustType::Parameter(name) => {
            let name = ident(name);
            quote!(#name)
        }
        RustType::Option(it) => wrapped("Option", it),
        RustType::Nullable(it) => wrapped("Nullable", it),
        RustType::Vec(it) => wrapped("Vec", it),
        RustType::Box(it) => wrapped("Box", it),
        RustType::Map(it) => {
            let value = ty(it);
            quote!(BTreeMap<String, #value>)
        }
        RustType::Tuple(items) => {
            let items = items.iter().map(ty);
            quote!((#(#items,)*))
        }
    }
}

/// What a caller may give for a type, and how that becomes it.
pub(super) struct Accepted {
    /// The type of the parameter.
    pub ty: TokenStream,
    /// What turns the parameter into the type.
    pub value: TokenStream,
}

/// What a caller may give for a type in a parameter of this name: whatever
/// becomes it without loss.
pub(super) fn accept(it: &RustType, name: &Ident) -> Accepted {
    let spelled = ty(it);
    match how(it) {
        How::AsIs => Accepted { ty: spelled, value: quote!(#name) },
        How::Into => Accepted { ty: quote!(impl Into<#spelled>), value: quote!(#name.into()) },
        How::Items(item, inner) => {
            let item = ty(item);
            match inner {
                ItemHow::AsIs => Accepted {
                    ty: quote!(impl IntoIterator<Item = #item>),
                    value: quote!(#name.into_iter().collect()),
                },
                ItemHow::Into => Accepted {
                    ty: quote!(impl IntoIterator<Item = impl Into<#item>>),
                    value: quote!(#name.into_iter().map(Into::into).collect()),
                },
            }
        }
    }
}

/// How a parameter becomes a type.
enum How<'a> {
    AsIs,
    Into,
    Items(&'a RustType, ItemHow),
}

/// How an item of a list becomes its type.
enum ItemHow {
    AsIs,
    Into,
}

fn how(ty: &RustType) -> How<'_> {
    match ty.resolved() {
        RustType::Primitive(Primitive::String)
        | RustType::Runtime(Runtime::Secret | Runtime::Value)
        | RustType::Nullable(_)
        | RustType::Item {
            kind:
                ItemKind::StringEnum { open: true }
                | ItemKind::IntegerEnum { open: true }
                | ItemKind::Union,
            ..
        } => How::Into,
        RustType::Vec(item) => match how(item) {
            How::Into => How::Items(item, ItemHow::Into),
            How::AsIs | How::Items(..) => How::Items(item, ItemHow::AsIs),
        },
        RustType::Unit
        | RustType::Primitive(_)
        | RustType::Runtime(_)
        | RustType::Item { .. }
        | RustType::Alias { .. }
        | RustType::Parameter(_)
        | RustType::Option(_)
        | RustType::Map(_)
        | RustType::Box(_)
        | RustType::Tuple(_) => How::AsIs,
    }
}

fn wrapped(outer: &str, inner: &RustType) -> TokenStream {
    let (outer, inner) = (ident(outer), ty(inner));
    quote!(#outer<#inner>)
}

fn primitive(it: Primitive) -> TokenStream {
    match it {
        Primitive::Bool => quote!(bool),
        Primitive::I8 => quote!(i8),
        Primitive::I16 => quote!(i16),
        Primitive::I32 => quote!(i32),
        Primitive::I64 => quote!(i64),
        Primitive::U8 => quote!(u8),
        Primitive::U16 => quote!(u16),
        Primitive::U32 => quote!(u32),
        Primitive::U64 => quote!(u64),
        Primitive::F32 => quote!(f32),
        Primitive::F64 => quote!(f64),
        Primitive::String => quote!(String),
    }
}

fn runtime(it: Runtime) -> TokenStream {
    match it {
        Runtime::Value => quote!(Value),
        Runtime::JsonObject => quote!(JsonObject),
        Runtime::Decimal => quote!(Decimal),
        Runtime::Timestamp => quote!(Timestamp),
        Runtime::Date => quote!(Date),
        Runtime::Time => quote!(Time),
        Runtime::IsoDuration => quote!(IsoDuration),
        Runtime::Uuid => quote!(Uuid),
        Runtime::Base64Bytes => quote!(Base64Bytes),
        Runtime::Base64UrlBytes => quote!(Base64UrlBytes),
        Runtime::HexBytes => quote!(HexBytes),
        Runtime::Int64Text => quote!(Text64<i64>),
        Runtime::UInt64Text => quote!(Text64<u64>),
        Runtime::Secret => quote!(Secret),
        Runtime::Bytes => quote!(Bytes),
    }
}

/// The type with what its parameters are unless somebody says otherwise.
pub(super) fn plain(it: &RustType) -> RustType {
    let within = |it: &RustType| Box::new(plain(it));
    match it {
        RustType::Item { id, name, kind, .. } => {
            RustType::Item { id: *id, name: name.clone(), generics: Box::default(), kind: *kind }
        }
        RustType::Alias { id, name, target, .. } => RustType::Alias {
            id: *id,
            name: name.clone(),
            generics: Box::default(),
            target: within(target),
        },
        RustType::Parameter(_) => RustType::Runtime(Runtime::JsonObject),
        RustType::Option(it) => RustType::Option(within(it)),
        RustType::Nullable(it) => RustType::Nullable(within(it)),
        RustType::Vec(it) => RustType::Vec(within(it)),
        RustType::Map(it) => RustType::Map(within(it)),
        RustType::Box(it) => RustType::Box(within(it)),
        RustType::Tuple(items) => RustType::Tuple(items.iter().map(plain).collect()),
        RustType::Unit | RustType::Primitive(_) | RustType::Runtime(_) => it.clone(),
    }
}
