//! What a platform sends by itself: `webhooks.rs`.

use proc_macro2::TokenStream;
use quote::quote;
use specloom_ir::{Api, EnvUse, Signature, SignatureAlgorithm, SignatureEncoding, SignatureScheme};

use super::Emitter;
use super::prose::{inner, outer};
use super::spelling::{plain, ty};
use crate::draft::Drafts;
use crate::plan::types::at_place;
use crate::plan::{Crate, Runtime, RustType};

/// Emits the receiver of what a platform sends by itself.
pub struct Webhooks;

impl Emitter for Webhooks {
    fn name(&self) -> &'static str {
        "webhooks"
    }

    fn emit<'a>(&self, api: &'a Api, plan: &'a Crate, drafts: &mut Drafts<'a>) {
        if let Some(signature) = &api.behaviour.signature {
            drafts.rust("src/webhooks.rs", "webhooks.rs", move || file(api, plan, signature));
        }
    }
}

fn file(api: &Api, plan: &Crate, signature: &Signature) -> TokenStream {
    let docs = inner("What the platform sends by itself, and whether it was the platform.");
    let event = signature.event.map(|it| plain(&at_place(&plan.types, it)));
    let event = ty(&event.unwrap_or(RustType::Runtime(Runtime::Value)));
    let example = example(plan);
    let receiver_docs = outer(&format!(
        "A receiver that knows this secret; more can be added while secrets change.\n\nIt takes the headers and the raw body of a request, and gives what is in it once the signature is found to be right.{example}"
    ));
    let env = env(api, &event);
    let rules = rules(signature);
    let allow = super::allow_deprecated(api, plan);
    quote! {
        #docs
        #allow

        #receiver_docs
        pub fn receiver(secret: impl AsRef<str>) -> Receiver<#event> {
            Receiver::new(&SIGNATURE, secret)
        }

        #env

        static SIGNATURE: SignatureSpec = #rules;
    }
}

/// The receiver from the environment, if a variable holds the secret.
fn env(api: &Api, event: &TokenStream) -> TokenStream {
    let env = api.behaviour.env.iter().find(|it| it.sets == EnvUse::WebhookSecret);
    let Some(name) = env.map(|it| &*it.name) else { return quote!() };
    let docs = outer(&format!(
        "A receiver with the secret of `{name}` in the environment.\n\n# Errors\nWhen it is not set."
    ));
    quote! {
        #docs
        pub fn from_env() -> Result<Receiver<#event>, Error> {
            Receiver::from_env(&SIGNATURE, #name)
        }
    }
}

fn rules(it: &Signature) -> TokenStream {
    let header = &*it.header;
    match &it.scheme {
        SignatureScheme::StandardWebhooks => quote!(SignatureSpec::standard_webhooks()),
        SignatureScheme::Hmac { algorithm, encoding, prefix, timestamp_header, tolerance_s } => {
            let made = match algorithm {
                SignatureAlgorithm::HmacSha256 => quote!(SignatureSpec::hmac_sha256(#header)),
            };
            let encoding = match encoding {
                SignatureEncoding::Hex => quote!(.hex()),
                SignatureEncoding::Base64 => quote!(.base64()),
            };
            let prefix = (!prefix.is_empty()).then(|| {
                let prefix = &**prefix;
                quote!(.prefix(#prefix))
            });
            let timestamp = timestamp_header.as_ref().map(|it| {
                let it = &**it;
                quote!(.timestamp(#it))
            });
            let tolerance = tolerance_s.map(|it| {
                let it = proc_macro2::Literal::u64_unsuffixed(it);
                quote!(.tolerance(Some(#it)))
            });
            quote!(#made #encoding #prefix #timestamp #tolerance)
        }
    }
}

/// How a receiver is made. In a module of another crate docs cannot name themselves.
fn example(plan: &Crate) -> String {
    if plan.settings.module.is_some() {
        return String::new();
    }
    let krate = super::sample::krate(plan);
    format!(
        "\n\n```\nlet receiver = {krate}::webhooks::receiver(\"the secret\");\n\
         let refused = receiver.receive([(\"signature\", \"none\")], b\"{{}}\");\n\
         assert!(refused.is_err());\n```"
    )
}
