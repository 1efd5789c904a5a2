//! How closed enums of constants are read and written.

use proc_macro2::TokenStream;
use quote::quote;

use super::super::models::constant;
use super::super::spelling::ident;
use crate::docs::code;
use crate::plan::{Constant, EnumForm, Item};

/// How many values an error names.
const MOST_NAMED: usize = 6;

pub(super) fn texts(item: &Item, form: &EnumForm) -> TokenStream {
    let write = quote!(to.string(self.as_str()));
    let param = quote!(self.as_str().to_owned());
    closed(item, form, &Kind { read: quote!(&*from.string()?), write, param })
}

pub(super) fn integers(item: &Item, form: &EnumForm) -> TokenStream {
    let write = quote!(to.signed(self.as_i64()));
    let param = quote!(self.as_i64().to_string());
    closed(item, form, &Kind { read: quote!(from.integer()?), write, param })
}

/// How the constants of an enum are carried.
struct Kind {
    read: TokenStream,
    write: TokenStream,
    param: TokenStream,
}

fn closed(item: &Item, form: &EnumForm, kind: &Kind) -> TokenStream {
    let name = ident(&item.name);
    let variants = form.variants.iter().map(|it| ident(&it.name));
    let values = form.variants.iter().map(|it| constant(&it.value));
    let expected = expected(form);
    let Kind { read, write, param } = kind;
    quote! {
        impl Decode for #name {
            #[inline]
            fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
                let value = match #read {
                    #(#values => Self::#variants,)*
                    _ => return Err(from.error(#expected)),
                };
                from.note_exact();
                Ok(value)
            }
        }

        impl Encode for #name {
            #[inline]
            fn encode(&self, to: &mut Writer) {
                #write;
            }
        }

        impl ParamValue for #name {
            #[inline]
            fn param(&self) -> ParamText {
                ParamText::One(#param)
            }
        }
    }
}

fn expected(form: &EnumForm) -> String {
    let named: Vec<String> = (form.variants.iter().take(MOST_NAMED))
        .map(|it| match &it.value {
            Constant::Text(text) => code(text),
            Constant::Integer(value) => value.to_string(),
        })
        .collect();
    let more = form.variants.len().saturating_sub(named.len());
    match (named.as_slice(), more) {
        ([], _) => "no value is allowed here".to_owned(),
        ([only], 0) => format!("expected {only}"),
        ([before @ .., last], 0) => format!("expected {} or {last}", before.join(", ")),
        (_, more) => format!("expected {} or {more} more", named.join(", ")),
    }
}
