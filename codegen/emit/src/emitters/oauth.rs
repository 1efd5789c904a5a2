//! The setters of a builder that let a client fetch its own tokens.

use proc_macro2::TokenStream;
use quote::quote;
use specloom_ir::{AuthScheme, Flow};

use super::prose::outer;
use super::spelling::ident;
use crate::plan::setup::{Setting, SettingKind};

/// For each scheme of OAuth 2.0 whose spec says where tokens are given out: a
/// setter for a client of its own, and one for a user who has agreed before.
pub(super) fn setters(settings: &[Setting<'_>]) -> Vec<TokenStream> {
    let mut all = Vec::new();
    for setting in settings {
        let SettingKind::Credential(scheme) = setting.kind else { continue };
        let AuthScheme::OAuth2 { flows } = &scheme.kind else { continue };
        let name = setting.name.trim_end_matches('_');
        let free = |name: &str| !settings.iter().any(|it| it.name == name);
        let wire = &*scheme.name.wire;
        let client = format!("{name}_client");
        if let Some(url) = address(flows, &["clientCredentials"]).filter(|_| free(&client)) {
            all.push(by_client(&client, wire, url));
        }
        let refresh = format!("{name}_refresh");
        let users = ["authorizationCode", "password", "deviceAuthorization"];
        if let Some(url) = address(flows, &users).filter(|_| free(&refresh)) {
            all.push(by_refresh(&refresh, wire, url));
        }
    }
    all
}

/// Where tokens are given out, if it is a whole address.
fn address<'a>(flows: &'a [Flow], kinds: &[&str]) -> Option<&'a str> {
    let flows = flows.iter().filter(|it| kinds.contains(&&*it.kind));
    let urls = flows.filter_map(|it| match &*it.kind {
        "clientCredentials" => it.token_url.as_deref(),
        _ => it.refresh_url.as_deref().or(it.token_url.as_deref()),
    });
    urls.into_iter().find(|it| it.starts_with("https://") || it.starts_with("http://"))
}

fn by_client(name: &str, scheme: &str, url: &str) -> TokenStream {
    let docs = outer(
        "A client of its own (RFC 6749 section 4.4). Tokens are fetched and renewed as they are \
         needed; for scopes and the like make a `runtime::OAuth` and set that.",
    );
    let name = ident(name);
    quote! {
        #docs
        pub fn #name(self, id: impl Into<String>, secret: impl Into<String>) -> Self {
            Self(self.0.credential(#scheme, OAuth::client_credentials(#url, id, secret)))
        }
    }
}

fn by_refresh(name: &str, scheme: &str, url: &str) -> TokenStream {
    let docs = outer(
        "A user who has agreed before (RFC 6749 section 6). Tokens are renewed as they are \
         needed; the secret of a client that has none is empty.",
    );
    let name = ident(name);
    quote! {
        #docs
        pub fn #name(
            self,
            id: impl Into<String>,
            secret: impl Into<String>,
            refresh_token: impl Into<String>
        ) -> Self {
            Self(self.0.credential(#scheme, OAuth::refresh_token(#url, (id, secret), refresh_token)))
        }
    }
}
