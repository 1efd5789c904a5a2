//! The types: `models/<group>.rs`.
//!
//! | file | says |
//! |---|---|
//! | `structs` | structs, their `new` and their setters |
//! | `enums` | enums of constants |
//! | `unions` | enums of types |
//! | `wording` | docs and deprecations |

mod enums;
mod structs;
mod unions;
mod wording;

pub(super) use enums::constant;

use proc_macro2::TokenStream;
use quote::quote;
use specloom_ir::{Api, Shape, TypeId};

use super::Emitter;
use super::prose::{inner, outer};
use super::spelling::{ident, ty};
use crate::draft::{Drafts, Piece};
use crate::plan::modules::ROWS;
use crate::plan::{Crate, Form, Item, ModelModule};

/// Emits the types.
pub struct Models;

impl Emitter for Models {
    fn name(&self) -> &'static str {
        "models"
    }

    fn emit<'a>(&self, api: &'a Api, plan: &'a Crate, drafts: &mut Drafts<'a>) {
        drafts.rust("src/models/mod.rs", "models.rs", || index(plan));
        for module in &plan.modules {
            let path = format!("src/models/{}.rs", module.name);
            let one = |item: &Item| {
                let (definition, former) = (definition(api, plan, item), former(item));
                quote!(#definition #former)
            };
            drafts.pieces(path, "models.rs", pieces(plan, module, docs, one));
        }
    }
}

fn index(plan: &Crate) -> TokenStream {
    let docs = inner("The types of the API.");
    let modules = plan.modules.iter().map(|it| {
        let (name, feature) = (ident(&it.name), feature(it));
        quote!(#feature mod #name;)
    });
    let uses = plan.modules.iter().map(|it| {
        let (name, feature) = (ident(&it.name), feature(it));
        quote!(#feature pub use #name::*;)
    });
    quote! {
        #docs
        #![allow(
            deprecated,
            reason = "what is deprecated can still be built"
        )]
        #![allow(
            clippy::doc_markdown,
            clippy::enum_variant_names,
            clippy::large_enum_variant,
            clippy::module_inception,
            clippy::should_implement_trait,
            clippy::struct_excessive_bools,
            clippy::struct_field_names,
            clippy::too_many_lines,
            clippy::wrong_self_convention,
            reason = "names, prose and sizes are the API's own"
        )]
        #(#modules)*
        #(#uses)*
    }
}

/// The condition under which a module is compiled, if it has one.
pub(super) fn feature(module: &ModelModule) -> Option<TokenStream> {
    module.feature.as_ref().map(|it| quote!(#[cfg(feature = #it)]))
}

/// How many items stand in a piece of a file.
const CHUNK: usize = 16;

/// The pieces of a module's file: what it is, then what `one` says of each item.
pub(super) fn pieces<'a>(
    plan: &'a Crate,
    module: &'a ModelModule,
    docs: fn(&Crate, &ModelModule) -> TokenStream,
    one: impl Fn(&Item) -> TokenStream + Clone + Send + Sync + 'a,
) -> Vec<Piece<'a>> {
    let piece = |(at, ids): (usize, &'a [TypeId])| {
        let one = one.clone();
        Piece::new(move || {
            let docs = (at == 0).then(|| docs(plan, module));
            let items = ids.iter().filter_map(|id| plan.items.get(id)).map(&one);
            quote! { #docs #(#items)* }
        })
    };
    module.items.chunks(CHUNK).enumerate().map(piece).collect()
}

fn docs(plan: &Crate, module: &ModelModule) -> TokenStream {
    let group = plan.groups.iter().find(|it| it.module == module.name);
    let entity = plan.entities.iter().find(|it| it.module == module.name);
    inner(&match (group, entity) {
        (Some(group), _) => format!("Types that only `{}` uses.", group.name),
        (None, Some(entity)) => format!("What `{}` objects look like.", entity.object),
        (None, None) if module.name == ROWS => "Rows of tables.".to_owned(),
        (None, None) => "Types that are used all over the API.".to_owned(),
    })
}

/// The names that a type had before.
fn former(item: &Item) -> TokenStream {
    let (name, generics) = (ident(&item.name), structs::defaulted(&item.generics));
    let own: Vec<_> = item.generics.iter().map(|it| ident(it)).collect();
    let own = (!own.is_empty()).then(|| quote!(<#(#own),*>));
    let note = format!("renamed to `{}`", item.name);
    let former = item.was.iter().map(|old| {
        let docs = outer(&format!("What [`{}`] was called before.", item.name));
        let old = ident(old);
        quote! {
            #docs
            #[deprecated(note = #note)]
            pub type #old #generics = #name #own;
        }
    });
    quote!(#(#former)*)
}

fn definition(api: &Api, plan: &Crate, item: &Item) -> TokenStream {
    let def = &api.types[item.id];
    match (&item.form, &def.shape) {
        (Form::Struct(form), Shape::Struct(it)) => structs::structure(api, item, form, (def, it)),
        (Form::StringEnum(form), Shape::Enum(it)) => enums::texts(item, form, def, it),
        (Form::IntegerEnum(form), Shape::Enum(it)) => enums::integers(item, form, def, it),
        (Form::Union(form), Shape::Union(it)) => unions::union(plan, item, form, (def, it)),
        (Form::Alias(target), _) => {
            let docs = wording::of_type(item, def);
            let (name, target) = (ident(&item.name), ty(target));
            let generics = structs::defaulted(&item.generics);
            quote!(#docs pub type #name #generics = #target;)
        }
        // The plan takes the form from the shape.
        (Form::Struct(_) | Form::StringEnum(_) | Form::IntegerEnum(_) | Form::Union(_), _) => {
            TokenStream::new()
        }
    }
}
