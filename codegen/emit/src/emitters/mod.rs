//! One emitter an artifact.

mod behaviour;
pub mod changelog;
pub mod client;
pub mod codec;
pub mod companion;
pub mod entities;
pub mod error;
pub mod examples;
pub mod index;
pub mod manifest;
pub mod models;
mod oauth;
pub mod operations;
mod platform;
mod prose;
pub mod pull;
pub mod readme;
mod sample;
mod server;
mod spelling;
mod start;
pub mod tables;
pub mod title;
pub mod webhooks;

use proc_macro2::TokenStream;
use quote::quote;
use specloom_ir::Api;

use crate::draft::Drafts;
use crate::plan::{Crate, GroupPlan};

/// Makes one artifact of a crate.
///
/// An emitter cannot fail: whatever may be wrong is found by the plan.
pub trait Emitter: Sync {
    /// Its name, as its file's.
    fn name(&self) -> &'static str;

    /// Adds its files.
    fn emit<'a>(&self, api: &'a Api, plan: &'a Crate, drafts: &mut Drafts<'a>);
}

/// Every emitter, by name.
pub const EMITTERS: &[&dyn Emitter] = &[
    &client::Client,
    &codec::Codec,
    &companion::Companions,
    &entities::Entities,
    &error::Errors,
    &examples::Examples,
    &manifest::Manifest,
    &models::Models,
    &operations::Operations,
    &pull::Pull,
    &readme::Readme,
    &tables::Tables,
    &title::Title,
    &webhooks::Webhooks,
];

/// What a file says first if types that it may use are deprecated.
fn allow_deprecated(api: &Api, plan: &Crate) -> Option<TokenStream> {
    let is_deprecated = plan.items.keys().any(|id| api.types[*id].docs.deprecation.is_some());
    is_deprecated.then(|| {
        quote! {
            #![allow(
                deprecated,
                reason = "what is deprecated still comes and goes"
            )]
        }
    })
}

/// The condition under which a group is compiled, if it has one.
fn feature(group: &GroupPlan) -> TokenStream {
    match &group.feature {
        Some(feature) => quote!(#[cfg(feature = #feature)]),
        None => quote!(),
    }
}
