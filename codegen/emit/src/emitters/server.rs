//! The servers between which a caller can choose.

use proc_macro2::TokenStream;
use quote::quote;
use specloom_ir::Api;

use super::prose::outer;
use super::spelling::ident;
use crate::docs::full;
use crate::plan::setup;

/// `pub enum Server` and the setter that takes one; nothing if there is no choice.
pub(super) fn servers(api: &Api) -> TokenStream {
    let servers = setup::servers(api);
    if servers.is_empty() {
        return quote!();
    }
    let docs = outer("Where the API runs.");
    let variants = servers.iter().enumerate().map(|(at, (name, server))| {
        let said = full(&server.docs);
        let address = format!("`{}`", server.url.replace('`', ""));
        let text =
            if said.is_empty() { format!("{address}.") } else { format!("{said}\n\n{address}.") };
        let (docs, name) = (outer(&text), ident(name));
        let default = (at == 0).then(|| quote!(#[default]));
        quote!(#docs #default #name)
    });
    let arms = servers.iter().map(|(name, server)| {
        let (name, url) = (ident(name), server.url.trim_end_matches('/'));
        quote!(Self::#name => #url)
    });
    let url = outer("Its address, perhaps with `{variables}`.");
    let setter = outer("Which server is asked. Default: the first.");
    quote! {
        #docs
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
        #[non_exhaustive]
        pub enum Server { #(#variants),* }

        impl Server {
            #url
            pub fn url(self) -> &'static str {
                match self { #(#arms),* }
            }
        }

        impl ClientBuilder {
            #setter
            pub fn server(self, server: Server) -> Self {
                Self(self.0.server(server.url()))
            }
        }
    }
}
