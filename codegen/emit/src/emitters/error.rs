//! What errors carry: `error.rs`.

use proc_macro2::TokenStream;
use quote::quote;
use specloom_ir::Api;

use super::Emitter;
use super::behaviour::status;
use super::prose::{inner, outer};
use super::spelling::{ident, plain, ty};
use crate::draft::Drafts;
use crate::plan::Crate;

/// Emits what errors carry.
pub struct Errors;

impl Emitter for Errors {
    fn name(&self) -> &'static str {
        "error"
    }

    fn emit<'a>(&self, api: &'a Api, plan: &'a Crate, drafts: &mut Drafts<'a>) {
        drafts.rust("src/error.rs", "error.rs", move || file(api, plan));
    }
}

fn file(api: &Api, plan: &Crate) -> TokenStream {
    let allow = super::allow_deprecated(api, plan);
    let docs = inner("What the bodies of errors hold.");
    let body = body(plan);
    let decoders = plan.errors.variants.iter().map(|it| {
        let (decoder, name) = (ident(&it.decoder), ident(&it.name));
        quote! {
            fn #decoder(body: &[u8]) -> Result<Box<dyn Any + Send + Sync>, DecodeError> {
                error_body(body, ErrorBody::#name, ErrorBody::Unknown)
            }
        }
    });
    let tables = plan.errors.tables.iter().map(|table| {
        let name = ident(&table.constant);
        let cases = table.cases.iter().filter_map(|(pattern, at)| {
            let decoder = ident(&plan.errors.variants.get(*at)?.decoder);
            let status = status(*pattern);
            Some(quote!(ErrorCase::new(#status, #decoder)))
        });
        quote!(pub(crate) const #name: &[ErrorCase] = &[#(#cases),*];)
    });
    // Without any group nobody would use them.
    let has_features = plan.groups.iter().any(|it| it.feature.is_some());
    let names: Vec<_> = plan.errors.tables.iter().map(|it| ident(&it.constant)).collect();
    let used = (has_features && !names.is_empty())
        .then(|| quote!(const _: &[&[ErrorCase]] = &[#(#names),*];));
    quote! { #docs #allow #body #(#decoders)* #(#tables)* #used }
}

fn body(plan: &Crate) -> TokenStream {
    let example = example(plan);
    let docs = outer(&format!("What the body of an error holds.{example}"));
    let variants = plan.errors.variants.iter().map(|it| {
        let (name, held) = (ident(&it.name), plain(&it.ty));
        let docs = outer(&match &it.ty {
            crate::plan::RustType::Item { name, .. }
            | crate::plan::RustType::Alias { name, .. } => {
                format!("[`{name}`].")
            }
            _ => "JSON of the spec's own.".to_owned(),
        });
        let held = ty(&held);
        quote!(#docs #name(#held))
    });
    let unknown = outer("JSON that the spec does not know.");
    quote! {
        #docs
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub enum ErrorBody {
            #(#variants,)*
            #unknown
            Unknown(Value),
        }
    }
}

/// How the body is asked for. In a module of another crate docs cannot name themselves.
fn example(plan: &Crate) -> String {
    if plan.settings.module.is_some() {
        return String::new();
    }
    let krate = super::sample::krate(plan);
    format!(
        "\n\n```\nfn body(error: &{krate}::Error) -> Option<&{krate}::ErrorBody> {{\n    \
         error.api::<{krate}::ErrorBody>()\n}}\n```"
    )
}
