//! How the types are read and written: `codec/<group>.rs`.
//!
//! | file | says |
//! |---|---|
//! | `structs` | structs |
//! | `enums` | closed enums of constants; open ones are a line of the runtime's |
//! | `unions` | enums of types |

mod enums;
mod structs;
mod unions;

use std::collections::BTreeSet;
use std::sync::Arc;

use proc_macro2::TokenStream;
use quote::quote;
use specloom_ir::{Api, Shape, TypeId};

use super::Emitter;
use super::models::{feature, pieces};
use super::prose::inner;
use super::spelling::ident;
use crate::draft::Drafts;
use crate::plan::modules::ROWS;
use crate::plan::{Crate, Form, Item, ModelModule};

/// Emits how the types are read and written.
pub struct Codec;

impl Emitter for Codec {
    fn name(&self) -> &'static str {
        "codec"
    }

    fn emit<'a>(&self, api: &'a Api, plan: &'a Crate, drafts: &mut Drafts<'a>) {
        let params = Arc::new(params(api, plan));
        let modules =
            plan.modules.iter().filter(|it| it.items.iter().any(|it| is_coded(plan, *it)));
        let modules: Vec<&ModelModule> = modules.collect();
        for module in &modules {
            let path = format!("src/codec/{}.rs", module.name);
            let params = Arc::clone(&params);
            let one = move |item: &Item| coded(api, item, &params);
            drafts.pieces(path, "codec.rs", pieces(plan, module, docs, one));
        }
        drafts.rust("src/codec/mod.rs", "codec.rs", move || index(&modules));
    }
}

/// The structs and unions that stand as params.
fn params(api: &Api, plan: &Crate) -> BTreeSet<TypeId> {
    let types = api.operations.iter().flat_map(|it| &it.params).map(|it| it.ty.id);
    let named = types.filter_map(|id| plan.types.get(&id)).flat_map(|it| it.resolved().items());
    named.filter_map(|id| plan.defined(id)).map(|it| it.id).collect()
}

/// Whether anything is said about a type here.
fn is_coded(plan: &Crate, id: TypeId) -> bool {
    plan.items.get(&id).is_some_and(|it| match it.form {
        Form::Struct(_) | Form::Union(_) => true,
        Form::StringEnum(ref form) | Form::IntegerEnum(ref form) => !form.is_open,
        Form::Alias(_) => false,
    })
}

fn index(modules: &[&ModelModule]) -> TokenStream {
    let docs = inner("How the types are read and written.");
    let modules = modules.iter().map(|it| {
        let (name, feature) = (ident(&it.name), feature(it));
        quote!(#feature mod #name;)
    });
    quote! {
        #docs
        #![allow(
            deprecated,
            reason = "what is deprecated is still read and written"
        )]
        #![allow(
            clippy::too_many_lines,
            reason = "a type has as many members as the API gives it"
        )]
        #(#modules)*
    }
}

fn docs(plan: &Crate, module: &ModelModule) -> TokenStream {
    let group = plan.groups.iter().find(|it| it.module == module.name);
    let entity = plan.entities.iter().find(|it| it.module == module.name);
    inner(&match (group, entity) {
        (Some(group), _) => {
            format!("How the types that only `{}` uses are read and written.", group.name)
        }
        (None, Some(entity)) => format!("How `{}` objects are read and written.", entity.object),
        (None, None) if module.name == ROWS => "How rows of tables are read.".to_owned(),
        (None, None) => {
            "How the types that are used all over the API are read and written.".to_owned()
        }
    })
}

/// How an item is read and written, and that it can be a param.
fn coded(api: &Api, item: &Item, params: &BTreeSet<TypeId>) -> TokenStream {
    let codec = codec(api, item);
    let name = ident(&item.name);
    let is_param = params.contains(&item.id)
        && matches!(item.form, Form::Struct(_) | Form::Union(_))
        && item.generics.is_empty();
    let param = is_param.then(|| quote!(json_param!(#name);));
    quote!(#codec #param)
}

fn codec(api: &Api, item: &Item) -> TokenStream {
    let bridge = bridge(item);
    let code = match (&item.form, &api.types[item.id].shape) {
        (Form::Struct(form), _) => return structs::structure(item, form, &bridge),
        (Form::StringEnum(form) | Form::IntegerEnum(form), _) if form.is_open => {
            return TokenStream::new();
        }
        (Form::StringEnum(form), _) => enums::texts(item, form),
        (Form::IntegerEnum(form), _) => enums::integers(item, form),
        (Form::Union(form), Shape::Union(it)) => unions::union(item, form, &it.tagging),
        (Form::Union(_) | Form::Alias(_), _) => return TokenStream::new(),
    };
    quote!(#code #bridge)
}

/// serde's traits, if the runtime has them.
fn bridge(item: &Item) -> TokenStream {
    let name = ident(&item.name);
    let generics = item.generics.iter().map(|it| ident(it));
    if item.generics.is_empty() {
        quote!(serde_bridge!(#name);)
    } else {
        quote!(serde_bridge!(#name<#(#generics),*>);)
    }
}
