//! Enums of constants.

use proc_macro2::{Literal, TokenStream};
use quote::quote;
use specloom_ir::{Enum, TypeDef};

use super::super::spelling::ident;
use super::structs::number;
use super::wording;
use crate::plan::{Constant, EnumForm, Item};

pub(super) fn texts(item: &Item, form: &EnumForm, def: &TypeDef, it: &Enum) -> TokenStream {
    let definition = definition(item, form, (def, it), &quote!(String));
    let name = ident(&item.name);
    let variants: Vec<_> = form.variants.iter().map(|it| ident(&it.name)).collect();
    let values: Vec<_> = form.variants.iter().map(|it| constant(&it.value)).collect();
    let as_str = as_value(form, &quote!(as_str), &quote!(&str), &quote!(&'static str));
    if !form.is_open {
        return quote! { #definition impl #name { #as_str } };
    }
    let found = if variants.is_empty() {
        quote!(Self::Unknown(value))
    } else {
        quote! {
            match value.as_str() {
                #(#values => Self::#variants,)*
                _ => Self::Unknown(value),
            }
        }
    };
    quote! {
        #definition
        string_enum!(#name);
        impl #name { #as_str }
        impl From<String> for #name {
            #[inline]
            fn from(value: String) -> Self {
                #found
            }
        }
    }
}

pub(super) fn integers(item: &Item, form: &EnumForm, def: &TypeDef, it: &Enum) -> TokenStream {
    let definition = definition(item, form, (def, it), &quote!(i64));
    let name = ident(&item.name);
    let variants: Vec<_> = form.variants.iter().map(|it| ident(&it.name)).collect();
    let values: Vec<_> = form.variants.iter().map(|it| constant(&it.value)).collect();
    let as_i64 = as_value(form, &quote!(as_i64), &quote!(i64), &quote!(i64));
    if !form.is_open {
        return quote! { #definition impl #name { #as_i64 } };
    }
    let found = if variants.is_empty() {
        quote!(Self::Unknown(value))
    } else {
        quote! {
            match value {
                #(#values => Self::#variants,)*
                _ => Self::Unknown(value),
            }
        }
    };
    quote! {
        #definition
        integer_enum!(#name);
        impl #name { #as_i64 }
        impl From<i64> for #name {
            #[inline]
            fn from(value: i64) -> Self {
                #found
            }
        }
    }
}

fn definition(
    item: &Item,
    form: &EnumForm,
    (def, it): (&TypeDef, &Enum),
    unknown: &TokenStream,
) -> TokenStream {
    let docs = wording::of_type(item, def);
    let name = ident(&item.name);
    let variants = form.variants.iter().map(|plan| {
        let said = it.values.get(plan.at).map(|it| crate::docs::sent(&it.value));
        let docs = it.values.get(plan.at).map(|it| wording::of_variant(&it.docs, said));
        let name = ident(&plan.name);
        quote!(#docs #name)
    });
    let copy = (!form.is_open).then(|| quote!(Copy,));
    let unknown = form.is_open.then(|| {
        quote! {
            /// A value that this version of the crate does not know.
            Unknown(#unknown),
        }
    });
    quote! {
        #docs
        #[derive(Clone, #copy Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum #name { #(#variants,)* #unknown }
    }
}

/// The method that gives the value as it is sent.
fn as_value(
    form: &EnumForm,
    method: &TokenStream,
    borrowed: &TokenStream,
    owned: &TokenStream,
) -> TokenStream {
    let variants = form.variants.iter().map(|it| ident(&it.name));
    let values = form.variants.iter().map(|it| constant(&it.value));
    let is_text = borrowed.to_string().starts_with('&');
    let unknown = form.is_open.then(|| {
        let value = if is_text { quote!(value) } else { quote!(*value) };
        quote!(Self::Unknown(value) => #value,)
    });
    let (receiver, ty) =
        if form.is_open { (quote!(&self), borrowed) } else { (quote!(self), owned) };
    quote! {
        /// The value as it is sent.
        #[inline]
        pub fn #method(#receiver) -> #ty {
            match self {
                #(Self::#variants => #values,)*
                #unknown
            }
        }
    }
}

/// A constant as a literal.
pub(in super::super) fn constant(it: &Constant) -> TokenStream {
    match it {
        Constant::Text(text) => {
            let text = Literal::string(text);
            quote!(#text)
        }
        Constant::Integer(value) => number(&value.to_string()),
    }
}
