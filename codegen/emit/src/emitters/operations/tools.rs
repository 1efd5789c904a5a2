//! The tools behind an endpoint of JSON-RPC.

use proc_macro2::{Ident, Literal, TokenStream};
use quote::{format_ident, quote};
use specloom_ir::{ErrorKind, JsonRpc, RpcContext};

use super::super::prose::outer;
use super::super::spelling::ident;
use super::Spoken;
use crate::docs::prose;
use crate::plan::operations::ToolsPlan;

/// The method that gives the tools; nothing if there are none.
pub(super) fn method(it: Spoken<'_>) -> Option<TokenStream> {
    let (plan, rpc) = known(it)?;
    let docs = outer(&said(rpc));
    let (name, item) = (ident(&plan.method), ident(&plan.item));
    let (constant, rules) = (ident(&it.of.constant), rules_name(it));
    Some(quote! {
        #docs
        #[inline]
        pub fn #name(&self) -> #item {
            #item(Tools::new(&self.0, &#constant, &#rules))
        }
    })
}

/// The struct of the tools; nothing if there are none.
pub(super) fn item(it: Spoken<'_>) -> TokenStream {
    let Some((plan, rpc)) = known(it) else { return quote!() };
    let (name, group, method) = (ident(&plan.item), &it.group.name, &plan.method);
    let docs = outer(&format!(
        "[`{group}::{method}`]: what there is, and how it is called.\n\nA clone is cheap and knows \
         the same schemas."
    ));
    let setters = rpc.context.iter().zip(&plan.setters).map(|(of, name)| setter(of, name));
    let setters: Vec<_> = setters.collect();
    let setters = (!setters.is_empty()).then(|| quote!(impl #name { #(#setters)* }));
    quote! {
        #docs
        #[derive(Clone, Debug)]
        pub struct #name(Tools);

        tools!(#name);

        #setters
    }
}

/// The constant that describes the tools; nothing if there are none.
pub(super) fn constant(it: Spoken<'_>) -> Option<TokenStream> {
    let (_, rpc) = known(it)?;
    let name = rules_name(it);
    let initialize = rpc.initialize.as_ref().map(|it| {
        let (method, param, version) = (&*it.method, &*it.param, &*it.version);
        quote!(.initialize(#method, #param, #version))
    });
    let list = &rpc.list;
    let (method, items, item) = (&*list.method, &*list.items, &*list.name);
    let schema = &*list.schema;
    let list = quote!(.list(#method, #items, #item, #schema));
    let call = &rpc.call;
    let (method, tool, arguments) = (&*call.method, &*call.name, &*call.arguments);
    let key = call.key.as_ref().map(|it| {
        let it = &**it;
        quote!(.key(#it))
    });
    let context = rpc.context.iter().map(context);
    let context = (!rpc.context.is_empty()).then(|| quote!(.context(&[#(#context),*])));
    let kinds = rpc.kinds.iter().map(|it| {
        let (code, kind) = (Literal::i64_unsuffixed(it.code), kind(it.kind));
        quote!((#code, #kind))
    });
    let kinds = (!rpc.kinds.is_empty()).then(|| quote!(.kinds(&[#(#kinds),*])));
    Some(quote! {
        static #name: RpcSpec = RpcSpec::new()
            #initialize #list .call(#method, #tool, #arguments) #key #context #kinds;
    })
}

fn known(it: Spoken<'_>) -> Option<(&ToolsPlan, &JsonRpc)> {
    it.of.tools.as_ref().zip(it.operation.json_rpc.as_deref())
}

/// `SEND_TOOLS`
fn rules_name(it: Spoken<'_>) -> Ident {
    format_ident!("{}_TOOLS", it.of.constant)
}

fn said(rpc: &JsonRpc) -> String {
    let first = "The tools of the platform, called by JSON-RPC 2.0.\n\nKeep what this gives: once \
                 the tools have been listed it knows their schemas, and holds arguments against \
                 them before they are sent.";
    match &rpc.initialize {
        Some(_) => format!("{first} `initialize` is the handshake."),
        None => first.to_owned(),
    }
}

fn setter(of: &RpcContext, name: &str) -> TokenStream {
    let wire = &*of.name.wire;
    let about = of.description.as_deref().map(prose).filter(|it| !it.is_empty());
    let about = about.unwrap_or_else(|| format!("Sent as `{}`.", wire.replace('`', "'")));
    let docs = outer(&format!("{about}\n\nSaid once, for all calls of tools."));
    let name = ident(name);
    quote! {
        #docs
        #[must_use]
        pub fn #name(self, #name: impl Into<String>) -> Self {
            Self(self.0.context(#wire, #name))
        }
    }
}

fn context(of: &RpcContext) -> TokenStream {
    let name = &*of.name.wire;
    let place = |it: &Option<Box<str>>| {
        let some = it.as_deref().map(|it| quote!(Some(#it)));
        some.unwrap_or_else(|| quote!(None))
    };
    let (param, argument) = (place(&of.param), place(&of.argument));
    quote!(RpcContext { name: #name, param: #param, argument: #argument })
}

fn kind(kind: ErrorKind) -> TokenStream {
    let kind = super::super::platform::kind(kind);
    quote!(ErrorKind::#kind)
}
