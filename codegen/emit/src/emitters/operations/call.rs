//! The structs that carry setters, pagers and typed answers.

use proc_macro2::TokenStream;
use quote::quote;

use super::super::prose::outer;
use super::super::spelling::{ident, plain, ty};
use super::value::{Given, given};
use super::{Spoken, answer, constant, stream, wording};
use crate::plan::{AnswerPlan, Argument, RustType};

/// The struct of an operation; nothing if it gives a plain call.
pub(super) fn call(it: Spoken<'_>) -> TokenStream {
    let Some(name) = &it.of.call else { return quote!() };
    let name = ident(name);
    let docs = outer(&wording::call(it));
    let output = answer::output(it);
    let setters = it.of.setters.iter().map(|setter| one(it, setter));
    let pager = it.of.pager.as_ref().map(|item| pager(it, item));
    let typed = typed(it);
    let followed = stream::setters(it);
    let partial = partial(it, &output);
    quote! {
        #docs
        #[derive(Debug)]
        #[must_use = "a call does nothing until it is awaited or sent"]
        pub struct #name(Call<#output>);

        operation!(#name, #output);

        impl #name {
            #(#setters)*
            #pager
            #typed
            #followed
            #partial
        }
    }
}

/// The method that gives data and errors of GraphQL side by side.
fn partial(it: Spoken<'_>, output: &TokenStream) -> Option<TokenStream> {
    it.operation.document.as_ref().filter(|_| matches!(it.of.answer, AnswerPlan::Json(_)))?;
    let docs = outer("What came of the data beside the errors that came with it.");
    Some(quote! {
        #docs
        #[inline]
        pub fn partial(self) -> Call<Partial<#output>> {
            self.0.partial()
        }
    })
}

fn one(it: Spoken<'_>, setter: &Argument) -> TokenStream {
    let docs = outer(&wording::setter(it, setter));
    let deprecated = wording::setter_deprecated(it, setter);
    let Given { name, param, line, put } = given(it, setter);
    quote! {
        #docs
        #deprecated
        #[inline]
        pub fn #name(self, #param) -> Self {
            #line
            Self(self.0 #put)
        }
    }
}

fn pager(it: Spoken<'_>, item: &RustType) -> TokenStream {
    let rules = constant::pages_name(it);
    let of_own = pager_of(item, &quote!(#rules));
    let item = ty(&plain(item));
    let docs = outer("All items, one after the other, asking for more as they are needed.");
    quote! {
        #docs
        #[inline]
        pub fn pager(self) -> Pager<#item> {
            Pager::new(self.0, &#rules)
        }

        #of_own
    }
}

/// The method that reads the items of a list as a type of the caller's own.
fn pager_of(item: &RustType, rules: &TokenStream) -> TokenStream {
    let RustType::Parameter(name) = item.resolved() else { return quote!() };
    let name = ident(name);
    let docs = outer(
        "All items as a type of your own: one that implements `Decode`, or `Json<T>` for one of \
         serde's.",
    );
    quote! {
        #docs
        pub fn pager_of<#name: Decode + 'static>(self) -> Pager<#name> {
            Pager::new(self.0, &#rules)
        }
    }
}

/// The method that reads the answer as the caller's own types.
fn typed(it: Spoken<'_>) -> TokenStream {
    let AnswerPlan::Json(
        RustType::Item { name, generics, .. } | RustType::Alias { name, generics, .. },
    ) = &it.of.answer
    else {
        return quote!();
    };
    if generics.is_empty() {
        return quote!();
    }
    let name = ident(name);
    let generics: Vec<_> = generics.iter().map(|it| ident(it)).collect();
    let docs = outer("The answer with a type of your own in place of any object.");
    quote! {
        #docs
        pub fn typed<#(#generics: DeserializeOwned + 'static),*>(self) -> Call<#name<#(#generics),*>> {
            self.0.decode_as(decode_json)
        }
    }
}
