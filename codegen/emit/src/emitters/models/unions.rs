//! Enums of types.

use proc_macro2::TokenStream;
use quote::quote;
use specloom_ir::{TypeDef, Union};

use super::super::prose::outer;
use super::super::spelling::{ident, ty};
use super::structs::defaulted;
use super::wording;
use crate::plan::{Crate, Item, Primitive, RustType, UnionForm, UnionVariant};

pub(super) fn union(
    plan: &Crate,
    item: &Item,
    form: &UnionForm,
    (def, it): (&TypeDef, &Union),
) -> TokenStream {
    let docs = wording::of_type(item, def);
    let name = ident(&item.name);
    let generics = defaulted(&item.generics);
    let variants = form.variants.iter().zip(&it.members).map(|(variant, member)| {
        let docs = wording::of_variant(&member.docs, said(plan, variant));
        let (name, ty) = (ident(&variant.name), ty(&variant.ty));
        quote!(#docs #name(#ty))
    });
    let unknown = form.is_open.then(|| {
        quote! {
            /// A value that this version of the crate does not know.
            Unknown(Value),
        }
    });
    let conversions = form.variants.iter().filter_map(|it| conversion(item, it));
    let shared = shared(item, form);
    quote! {
        #docs
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub enum #name #generics { #(#variants,)* #unknown }
        #shared
        #(#conversions)*
    }
}

/// What all variants have, read whichever it is.
fn shared(item: &Item, form: &UnionForm) -> Option<TokenStream> {
    let methods = form.shared.iter().map(|it| {
        let docs = outer(&format!(
            "{}, whichever it is; `None` of a value that this version of the crate does not know.",
            crate::docs::code(&it.field)
        ));
        let method = ident(&it.method);
        let (ty, _) = lent(&it.ty, &[]);
        let arms = form.variants.iter().zip(&it.paths).map(|(variant, path)| {
            let (name, (_, read)) = (ident(&variant.name), lent(&it.ty, path));
            quote!(Self::#name(it) => #read)
        });
        let unknown = form.is_open.then(|| quote!(Self::Unknown(_) => None,));
        quote! {
            #docs
            #[inline]
            pub fn #method(&self) -> Option<#ty> {
                match self { #(#arms,)* #unknown }
            }
        }
    });
    let name = ident(&item.name);
    (!form.shared.is_empty()).then(|| quote!(impl #name { #(#methods)* }))
}

/// A field as it is lent: its type, and how it is read.
fn lent(it: &RustType, path: &[String]) -> (TokenStream, TokenStream) {
    let path = path.iter().map(|it| ident(it));
    let field = quote!(it #(.#path)*);
    let is_text = |it: &RustType| *it.resolved() == RustType::Primitive(Primitive::String);
    match it {
        RustType::Option(inner) if is_text(inner) => (quote!(&str), quote!(#field.as_deref())),
        RustType::Option(inner) => {
            let inner = ty(inner);
            (quote!(&#inner), quote!(#field.as_ref()))
        }
        it if is_text(it) => (quote!(&str), quote!(Some(&#field))),
        it => {
            let whole = ty(it);
            (quote!(&#whole), quote!(Some(&#field)))
        }
    }
}

/// What a variant is, where the author says nothing: its tag, or its type.
fn said(plan: &Crate, variant: &UnionVariant) -> Option<String> {
    if let Some(tag) = variant.tags.first() {
        return Some(format!("Sent as {}.", crate::docs::code(tag)));
    }
    let RustType::Item { id, name, .. } = variant.ty.resolved() else {
        return Some(format!("{} as it is.", kind(&variant.ty)));
    };
    plan.items.get(id).map(|_| format!("A [`{name}`]."))
}

fn kind(ty: &RustType) -> &'static str {
    match ty.resolved() {
        RustType::Primitive(Primitive::String) => "A text",
        RustType::Primitive(Primitive::Bool) => "A truth value",
        RustType::Primitive(_) => "A number",
        RustType::Vec(_) | RustType::Tuple(_) => "A list",
        RustType::Map(_) => "A map",
        RustType::Unit
        | RustType::Runtime(_)
        | RustType::Item { .. }
        | RustType::Alias { .. }
        | RustType::Parameter(_)
        | RustType::Option(_)
        | RustType::Nullable(_)
        | RustType::Box(_) => "A value",
    }
}

/// `From` for a member that no other shares its type with.
fn conversion(item: &Item, variant: &UnionVariant) -> Option<TokenStream> {
    if !variant.is_unique || !item.generics.is_empty() {
        return None;
    }
    let (name, arm) = (ident(&item.name), ident(&variant.name));
    let (source, value) = match &variant.ty {
        RustType::Box(inner) => (&**inner, quote!(Box::new(value))),
        ty => (ty, quote!(value)),
    };
    let is_text = matches!(source.resolved(), RustType::Primitive(Primitive::String));
    match source.resolved() {
        RustType::Item { id, .. } if *id == item.id => return None,
        RustType::Item { .. } | RustType::Primitive(_) => {}
        RustType::Unit
        | RustType::Alias { .. }
        | RustType::Runtime(_)
        | RustType::Parameter(_)
        | RustType::Option(_)
        | RustType::Nullable(_)
        | RustType::Vec(_)
        | RustType::Map(_)
        | RustType::Box(_)
        | RustType::Tuple(_) => return None,
    }
    let source = ty(source);
    let text = is_text.then(|| {
        quote! {
            impl From<&str> for #name {
                #[inline]
                fn from(value: &str) -> Self {
                    Self::#arm(value.to_owned())
                }
            }
        }
    });
    Some(quote! {
        impl From<#source> for #name {
            #[inline]
            fn from(value: #source) -> Self {
                Self::#arm(#value)
            }
        }
        #text
    })
}
