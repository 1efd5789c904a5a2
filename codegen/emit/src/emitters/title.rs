//! The title page: `lib.rs`.

use proc_macro2::TokenStream;
use quote::quote;
use specloom_ir::Api;

use super::Emitter;
use super::manifest::{client_of, title};
use super::prose::inner;
use super::sample;
use super::spelling::ident;
use super::start::start;
use crate::docs::{full, prose};
use crate::draft::Drafts;
use crate::plan::setup::servers;
use crate::plan::{Companion, Crate};

/// Emits the title page.
pub struct Title;

impl Emitter for Title {
    fn name(&self) -> &'static str {
        "title"
    }

    fn emit<'a>(&self, api: &'a Api, plan: &'a Crate, drafts: &mut Drafts<'a>) {
        let path = if plan.settings.module.is_some() { "src/mod.rs" } else { "src/lib.rs" };
        drafts.rust(path, "title.rs", || file(api, plan));
    }
}

fn file(api: &Api, plan: &Crate) -> TokenStream {
    let docs = inner(&text(api, plan));
    let lints = plan.settings.module.is_none().then(|| {
        quote! {
            #![deny(missing_docs)]
            #![forbid(unsafe_code)]
        }
    });
    // A module of somebody's crate has no features of its own.
    let gate = plan.settings.module.is_none().then(|| quote!(#[cfg(feature = "webhooks")]));
    let webhooks = api.behaviour.signature.is_some().then(|| {
        let module = quote! {
            #gate
            pub mod webhooks;
        };
        ("webhooks", module)
    });
    let mut modules = companions(plan);
    let (models, operations) = (
        quote!(
            pub mod models;
        ),
        quote!(
            pub mod operations;
        ),
    );
    modules.extend([("models", models), ("operations", operations)]);
    modules.extend(webhooks);
    modules.extend((!plan.entities.is_empty()).then(|| {
        (
            "entities",
            quote!(
                pub mod entities;
            ),
        )
    }));
    modules.extend(plan.tables.is_some().then(|| {
        let module = quote!(
            pub mod tables;
        );
        ("tables", module)
    }));
    modules.sort_by_key(|it| it.0);
    let modules = modules.into_iter().map(|it| it.1);
    let has_guide = plan.settings.module.is_none() && !plan.settings.guide.trim().is_empty();
    let guide = has_guide.then(|| {
        quote! {
            #[cfg(doctest)]
            #[doc = include_str!("../README.md")]
            struct Guide;
        }
    });
    let paths = if plan.settings.module.is_some() { quote!(self::) } else { quote!() };
    let errors = ident("ErrorBody");
    let server = (!servers(api).is_empty()).then(|| quote!(, Server));
    quote! {
        #docs
        #lints

        mod client;
        mod codec;
        mod error;
        #(#modules)*
        #guide

        pub use #paths client::{Client, ClientBuilder #server};
        pub use #paths error::#errors;
        pub use specloom_runtime as runtime;
        pub use specloom_runtime::{Call, Error, ErrorKind, EventStream, Pager, Poller, Response};
    }
}

/// The modules that people wrote, by name.
fn companions(plan: &Crate) -> Vec<(&str, TokenStream)> {
    let of = &plan.settings;
    let modules = of.companions.iter().filter_map(Companion::root_module).map(|name| {
        let module = ident(name);
        let gate = of.needs.feature_of(name).map(|it| quote!(#[cfg(feature = #it)]));
        let module = quote! {
            #gate
            pub mod #module;
        };
        (name, module)
    });
    modules.collect()
}

fn text(api: &Api, plan: &Crate) -> String {
    let mut parts = vec![prose(&client_of(&title(api, plan)))];
    parts.push(full(&api.info.docs));
    parts.extend(example(api, plan));
    parts.retain(|it| !it.is_empty());
    parts.join("\n\n")
}

/// The first call that can be shown, with the client that makes it.
fn example(api: &Api, plan: &Crate) -> Option<String> {
    let krate = sample::krate(plan);
    let sample = plan.groups.iter().find_map(|it| sample::of_group(api, plan, it))?;
    let mut all = vec!["```no_run".to_owned()];
    all.extend(sample.uses.iter().map(|it| format!("use {it};")));
    if !sample.uses.is_empty() {
        all.push(String::new());
    }
    all.push(format!("# async fn example() -> Result<(), {krate}::Error> {{"));
    all.extend(start(api, &sample, &format!("{krate}::Client")));
    all.extend(sample.lines);
    all.extend(["# Ok(())", "# }", "```"].map(str::to_owned));
    Some(all.join("\n"))
}
