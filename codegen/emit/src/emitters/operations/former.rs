//! Names that groups and operations had before: they go on working.

use proc_macro2::TokenStream;
use quote::quote;
use specloom_ir::Api;

use super::super::prose::outer;
use super::super::spelling::{ident, path};
use super::value::{Given, given};
use super::{Spoken, answer};
use crate::plan::operations::{FormerGroup, FormerMethod};
use crate::plan::{Crate, GroupPlan};

/// Modules and structs of groups under the names that they had before: each
/// struct both in its old module and beside it.
pub(super) fn groups(groups: &[&GroupPlan]) -> TokenStream {
    let former = groups.iter().flat_map(|group| group.was.iter().map(move |it| (group, it)));
    let all = former.map(|(group, it)| {
        let feature = super::super::feature(group);
        let (module, old_module) = (ident(&group.module), ident(&it.module));
        let note = format!("renamed to `{}`", group.module);
        let docs = outer(&format!("What [`{}`] was called before.", group.module));
        let inside = alias(group, it, &format!("super::{}", group.module));
        let beside = alias(group, it, &group.module).map(|it| quote!(#feature #it));
        quote! {
            #docs
            #feature
            #[deprecated(note = #note)]
            pub mod #old_module {
                pub use super::#module::*;

                #inside
            }
            #beside
        }
    });
    quote!(#(#all)*)
}

/// The struct of a group, which lies in a module, under its old name; `None` if
/// that is its name still.
fn alias(group: &GroupPlan, was: &FormerGroup, module: &str) -> Option<TokenStream> {
    if was.item == group.name {
        return None;
    }
    let target = format!("{module}::{}", group.name);
    let (old, path) = (ident(&was.item), path(&target));
    let note = format!("renamed to `{}`", group.name);
    let docs = outer(&format!("What [`{}`]({target}) was called before.", group.name));
    Some(quote! {
        #docs
        #[deprecated(note = #note)]
        pub type #old = #path;
    })
}

/// The methods that operations had in this group before, wherever they are now.
pub(super) fn methods(api: &Api, plan: &Crate, group: &GroupPlan) -> TokenStream {
    let mut all = Vec::new();
    for other in &plan.groups {
        for of in &other.operations {
            let Some(operation) = api.operations.get(of.id) else { continue };
            let it = Spoken { api, plan, group: other, of, operation };
            for was in of.was.iter().filter(|was| was.module == group.module) {
                all.push(method(it, was, other.module == group.module));
            }
        }
    }
    quote!(#(#all)*)
}

fn method(it: Spoken<'_>, was: &FormerMethod, is_here: bool) -> TokenStream {
    let given: Vec<Given> = it.of.arguments.iter().map(|argument| given(it, argument)).collect();
    let params = given.iter().map(|given| &given.param);
    let names = given.iter().map(|given| &given.name);
    let output = if let Some(call) = &it.of.call {
        let call = ident(call);
        quote!(#call)
    } else {
        let output = answer::output(it);
        quote!(Call<#output>)
    };
    let (old, new, group) = (ident(&was.method), ident(&it.of.method), ident(&it.group.name));
    let target = if is_here { quote!(self) } else { quote!(#group::new(self.0.clone())) };
    let place = if is_here { String::new() } else { format!("{}.", it.group.module) };
    let note = format!("renamed to `{place}{}`", it.of.method);
    let docs = outer(&format!("What `{place}{}` was called before.", it.of.method));
    // What lies behind a feature can be called only with it.
    let feature = if is_here { quote!() } else { super::super::feature(it.group) };
    quote! {
        #docs
        #feature
        #[deprecated(note = #note)]
        #[inline]
        pub fn #old(&self, #(#params),*) -> #output {
            #target.#new(#(#names),*)
        }
    }
}

/// The struct of an operation under the names that it had before.
pub(super) fn calls(it: Spoken<'_>) -> TokenStream {
    let Some(call) = &it.of.call else { return quote!() };
    let former = it.of.was.iter().filter_map(|it| it.call.as_ref());
    let name = ident(call);
    let all = former.map(|old| {
        let note = format!("renamed to `{call}`");
        let docs = outer(&format!("What [`{call}`] was called before."));
        let old = ident(old);
        quote! {
            #docs
            #[deprecated(note = #note)]
            pub type #old = #name;
        }
    });
    quote!(#(#all)*)
}
