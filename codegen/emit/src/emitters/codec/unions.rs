//! How enums of types are read and written.

use proc_macro2::TokenStream;
use quote::quote;
use specloom_ir::Tagging;

use super::super::spelling::ident;
use super::structs::generics;
use crate::plan::{Item, UnionForm, UnionVariant};

pub(super) fn union(item: &Item, form: &UnionForm, tagging: &Tagging) -> TokenStream {
    let name = ident(&item.name);
    let decode = match tagging {
        Tagging::Field(field) => tagged(form, &quote!(from.tagged), Some(&field.wire)),
        Tagging::Typename => tagged(form, &quote!(from.tagged), Some("__typename")),
        Tagging::EventName => tagged(form, &quote!(from.by_event), None),
        Tagging::OnlyMember => by_only_member(form),
        Tagging::Shape => by_shape(form),
    };
    let arms = form.variants.iter().map(|it| written(it, tagging));
    let unknown = form.is_open.then(|| quote!(Self::Unknown(it) => to.value(it),));
    let written = if form.variants.is_empty() && !form.is_open {
        quote!(let _ = to; match *self {})
    } else {
        quote!(match self { #(#arms,)* #unknown })
    };
    let (decoded, encoded, generics) = generics(item);
    quote! {
        impl #decoded Decode for #name #generics {
            #[inline]
            fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
                #decode
            }
        }

        impl #encoded Encode for #name #generics {
            #[inline]
            fn encode(&self, to: &mut Writer) {
                #written
            }
        }
    }
}

/// By a tag: that of a member of the object, or the name of the event.
fn tagged(form: &UnionForm, read: &TokenStream, member: Option<&str>) -> TokenStream {
    let arms = form.variants.iter().filter(|it| !it.tags.is_empty()).map(|it| {
        let (name, tags) = (ident(&it.name), it.tags.iter().map(|it| &**it));
        quote!(Some(#(#tags)|*) => Decode::decode(from).map(Self::#name))
    });
    let none = if form.is_open {
        quote!(from.unknown().map(Self::Unknown))
    } else {
        let place = member.map_or("the event".to_owned(), crate::docs::code);
        let message = format!("{place} names no member of the union");
        quote!(Err(from.error(#message)))
    };
    let member = member.map(|it| quote!(#it,));
    quote! {
        #read(#member |tag, from| match tag {
            #(#arms,)*
            _ => #none,
        })
    }
}

/// By the one member of the object.
fn by_only_member(form: &UnionForm) -> TokenStream {
    let arms = form.variants.iter().filter(|it| !it.tags.is_empty()).map(|it| {
        let (name, tags) = (ident(&it.name), it.tags.iter().map(|it| &**it));
        quote!(#(#tags)|* => Decode::decode(from).map(Self::#name))
    });
    quote! {
        let found = from.only_member(|name, from| match name {
            #(#arms,)*
            _ => Err(from.error("the member is none of those that there are")),
        })?;
        found.ok_or_else(|| from.error("one member was expected"))
    }
}

fn by_shape(form: &UnionForm) -> TokenStream {
    let candidates = form.variants.iter().map(|it| {
        let (text, name) = (&it.name, ident(&it.name));
        quote!((#text, |from| Decode::decode(from).map(Self::#name)))
    });
    if form.is_open {
        quote!(from.best_or(&[#(#candidates),*], Self::Unknown))
    } else {
        quote!(from.best(&[#(#candidates),*]))
    }
}

fn written(it: &UnionVariant, tagging: &Tagging) -> TokenStream {
    let name = ident(&it.name);
    let member = match tagging {
        Tagging::Field(field) => Some(&*field.wire),
        Tagging::Typename => Some("__typename"),
        Tagging::OnlyMember => {
            let member = it.tags.first().map(|it| &**it).unwrap_or_default();
            return quote!(Self::#name(it) => to.object(|to| to.always(#member, it)));
        }
        Tagging::EventName | Tagging::Shape => None,
    };
    let Some((member, tag)) = member.zip(it.tags.first().map(|it| &**it)) else {
        return quote!(Self::#name(it) => it.encode(to));
    };
    quote!(Self::#name(it) => to.tagged(#member, #tag, it))
}
