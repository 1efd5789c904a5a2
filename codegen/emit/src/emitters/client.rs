//! The client and its builder: `client.rs`.

use proc_macro2::TokenStream;
use quote::quote;
use specloom_ir::{Api, AuthScheme, EnvUse};

use super::manifest::{client_of, title};
use super::prose::{inner, outer};
use super::spelling::ident;
use super::{Emitter, feature};
use super::{oauth, platform, server};
use crate::docs::{first_sentence, full, prose};
use crate::draft::Drafts;
use crate::plan::setup::{Setting, SettingKind, setting_of, settings};
use crate::plan::{Crate, GroupPlan};

/// Emits the client.
pub struct Client;

impl Emitter for Client {
    fn name(&self) -> &'static str {
        "client"
    }

    fn emit<'a>(&self, api: &'a Api, plan: &'a Crate, drafts: &mut Drafts<'a>) {
        drafts.rust("src/client.rs", "client.rs", || file(api, plan));
    }
}

fn file(api: &Api, plan: &Crate) -> TokenStream {
    let docs = inner("The client: a method per group of operations, and how it is set up.");
    let settings = settings(api);
    let client = client(api, plan, &settings);
    let builder = builder(&settings);
    let platform = platform::platform(api, plan);
    let servers = server::servers(api);
    quote! { #docs #client #builder #servers #platform }
}

fn client(api: &Api, plan: &Crate, settings: &[Setting<'_>]) -> TokenStream {
    let docs = outer(&format!(
        "{}\n\nA clone is cheap and shares connections and limits with the original.",
        prose(&client_of(&title(api, plan)))
    ));
    let new = new(settings);
    let env = from_env(api, settings);
    let builder_docs = outer("Starts to set up a client.");
    let groups = plan.groups.iter().map(|it| group(api, plan, it));
    let tables = super::tables::client_methods(plan);
    quote! {
        #docs
        #[derive(Clone, Debug)]
        pub struct Client(Core);

        impl Client {
            #new
            #env

            #builder_docs
            pub fn builder() -> ClientBuilder {
                ClientBuilder(Core::builder(&PLATFORM))
            }

            #(#groups)*
            #tables
        }
    }
}

fn new(settings: &[Setting<'_>]) -> TokenStream {
    let required: Vec<&Setting<'_>> = settings.iter().filter(|it| it.is_required).collect();
    let docs = outer(if required.is_empty() {
        "A client with all settings as they are.\n\n# Errors\nWhen the platform cannot be reached this way."
    } else {
        "A client with what it cannot do without.\n\n# Errors\nWhen a setting cannot be used."
    });
    let params = required.iter().map(|it| param(it));
    let sets = required.iter().map(|it| {
        let name = ident(&it.name);
        match it.kind {
            SettingKind::Credential(scheme) if scheme.kind == AuthScheme::Basic => {
                quote!(.#name(user, password))
            }
            SettingKind::BaseUrl
            | SettingKind::Variable(_)
            | SettingKind::Credential(_)
            | SettingKind::Param(_)
            | SettingKind::Own(_) => quote!(.#name(#name)),
        }
    });
    quote! {
        #docs
        pub fn new(#(#params),*) -> Result<Self, Error> {
            Self::builder()#(#sets)*.build()
        }
    }
}

/// The parameter that gives a setting.
fn param(it: &Setting<'_>) -> TokenStream {
    let name = ident(&it.name);
    match it.kind {
        SettingKind::Credential(scheme) if scheme.kind == AuthScheme::Basic => {
            quote!(user: impl Into<String>, password: impl Into<String>)
        }
        SettingKind::Credential(_) => quote!(#name: impl IntoCredential),
        SettingKind::BaseUrl | SettingKind::Variable(_) | SettingKind::Own(_) => {
            quote!(#name: impl Into<String>)
        }
        SettingKind::Param(of) if of.setting.is_some() => quote!(#name: impl ParamValue),
        SettingKind::Param(_) => quote!(#name: impl AsRef<str>),
    }
}

fn from_env(api: &Api, settings: &[Setting<'_>]) -> TokenStream {
    let mut lines: Vec<String> = settings
        .iter()
        .filter_map(|it| {
            let env = it.env?;
            let need = if env.required { "needed" } else { "if set" };
            let joined = api.behaviour.env.iter().filter(|it| it.sets == env.sets);
            let joined = joined.filter_map(|it| {
                let others = it.joined.as_ref()?.with.iter().map(|name| format!(" and `{name}`"));
                let by = &it.joined.as_ref()?.by;
                Some(format!(", or `{}`{} joined by `{by}`", it.name, others.collect::<String>()))
            });
            let joined: String = joined.collect();
            Some(format!(
                "- `{}`{joined} sets [`{name}`](ClientBuilder::{name}), {need}",
                env.name,
                name = it.name
            ))
        })
        .collect();
    let is_said = settings.iter().any(|it| matches!(it.kind, SettingKind::BaseUrl));
    let base = api.behaviour.env.iter().find(|it| it.sets == EnvUse::BaseUrl);
    lines.extend(base.filter(|_| !is_said).map(|env| {
        let need = if env.required { "needed" } else { "if set" };
        format!("- `{}` sets the address of the server, {need}", env.name)
    }));
    if lines.is_empty() {
        return quote!();
    }
    let file = api.behaviour.env_file.as_ref().map(|it| {
        format!(
            "\n\nThe file `{it}` of the current folder, or of the nearest one above it that has \
             one, sets those that are not there."
        )
    });
    let docs = outer(&format!(
        "A client from variables of the environment:\n{}{}\n\n# Errors\nWhen one that is needed is missing, or cannot be used.",
        lines.join("\n"),
        file.unwrap_or_default()
    ));
    quote! {
        #docs
        pub fn from_env() -> Result<Self, Error> {
            Self::builder().from_env().build()
        }
    }
}

fn group(api: &Api, plan: &Crate, group: &GroupPlan) -> TokenStream {
    let docs = api.groups.get(group.id).and_then(|it| first_sentence(&it.docs));
    let docs = outer(&docs.unwrap_or_else(|| format!("The operations of `{}`.", group.module)));
    let (module, name) = (ident(&group.module), ident(&group.name));
    let feature = feature(group);
    // What is there only with a feature is not imported.
    let name = if group.feature.is_some() {
        super::spelling::path(&format!("{}::operations::{}", plan.root, group.name))
    } else {
        quote!(#name)
    };
    let former = group.was.iter().map(|it| {
        let docs =
            outer(&format!("What [`{}`](Self::{}) was called before.", group.module, group.module));
        let note = format!("renamed to `{}`", group.module);
        let old = ident(&it.module);
        quote! {
            #docs
            #feature
            #[deprecated(note = #note)]
            pub fn #old(&self) -> #name {
                self.#module()
            }
        }
    });
    quote! {
        #docs
        #feature
        pub fn #module(&self) -> #name {
            #name::new(self.0.clone())
        }

        #(#former)*
    }
}

fn builder(settings: &[Setting<'_>]) -> TokenStream {
    let docs = outer("Sets up a [`Client`].");
    let setters = settings.iter().map(setter);
    let own: Vec<TokenStream> = setters.chain(oauth::setters(settings)).collect();
    let own = (!own.is_empty()).then(|| quote!(impl ClientBuilder { #(#own)* }));
    quote! {
        #docs
        #[derive(Debug)]
        #[must_use = "a builder does nothing until a client is built"]
        pub struct ClientBuilder(CoreBuilder);

        client_builder!(ClientBuilder, Client);

        #own
    }
}

fn setter(it: &Setting<'_>) -> TokenStream {
    let name = ident(&it.name);
    let said = it.docs().map(full).filter(|it| !it.is_empty());
    let env = it.env.map(|it| format!("`{}` in the environment.", it.name));
    let param = param(it);
    let (fallback, body) = match it.kind {
        // The macro gives this one.
        SettingKind::BaseUrl => return quote!(),
        SettingKind::Variable(of) => {
            let wire = &*of.name.wire;
            (format!("`{wire}` of the address."), quote!(variable(#wire, #name)))
        }
        SettingKind::Credential(of) => {
            let wire = &*of.name.wire;
            let value = if of.kind == AuthScheme::Basic {
                quote!((user.into(), password.into()))
            } else {
                quote!(#name)
            };
            (credential(&of.kind).to_owned(), quote!(credential(#wire, #value)))
        }
        SettingKind::Param(of) => {
            let wire = setting_of(of);
            let value = if of.setting.is_some() { quote!(#name) } else { quote!(#name.as_ref()) };
            (format!("`{wire}`, for every call that takes it."), quote!(param(#wire, #value)))
        }
        SettingKind::Own(of) => {
            (format!("`{of}`, for modules of this crate."), quote!(setting(#of, #name)))
        }
    };
    let text: Vec<String> = [Some(said.unwrap_or(fallback)), env].into_iter().flatten().collect();
    let docs = outer(&text.join("\n\n"));
    quote! {
        #docs
        pub fn #name(self, #param) -> Self {
            Self(self.0.#body)
        }
    }
}

fn credential(kind: &AuthScheme) -> &'static str {
    match kind {
        AuthScheme::ApiKey { .. } | AuthScheme::Token { .. } => {
            "The key that is sent with each call."
        }
        AuthScheme::Basic => "The name and the password that are sent with each call.",
        AuthScheme::Bearer { .. } | AuthScheme::OAuth2 { .. } | AuthScheme::OpenId { .. } => {
            "The token that is sent with each call."
        }
        AuthScheme::MutualTls => "The certificate of the connection.",
    }
}
