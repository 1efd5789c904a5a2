//! The methods of a group.

use proc_macro2::TokenStream;
use quote::quote;
use specloom_ir::analysis::fixed::{sent_field, sent_param};
use specloom_ir::{Field, Value};

use super::super::prose::outer;
use super::super::spelling::ident;
use super::value::{Given, given};
use super::{Spoken, answer, body, constant, part, stream, tools, value, wording};
use crate::plan::calls::arguments::spread_fields;
use crate::plan::{AnswerPlan, Argument, ArgumentSource};

/// The method of an operation, then those that wait with it.
pub(super) fn methods(it: Spoken<'_>) -> TokenStream {
    let method = method(it);
    let waits = it.of.waits.iter().zip(&it.operation.waits).map(|(name, rules)| {
        let docs = outer(&wording::wait(it, rules));
        wait(it, name, &docs)
    });
    let tools = tools::method(it);
    let watch = stream::watch(it);
    quote! { #method #(#waits)* #watch #tools }
}

fn method(it: Spoken<'_>) -> TokenStream {
    let docs = outer(&wording::method(it));
    let deprecated = wording::deprecated(&it.operation.docs);
    let name = ident(&it.of.method);
    let given: Vec<Given> = it.of.arguments.iter().map(|argument| given(it, argument)).collect();
    let (params, lines): (Vec<_>, Vec<_>) =
        given.iter().map(|given| (&given.param, &given.line)).unzip();
    let output = answer::output(it);
    let start = start(it);
    let sent = sent(it);
    let puts = given.iter().map(|given| &given.put);
    let chain = quote! { #start #(#sent)* #(#puts)* };
    let (output, value) = match &it.of.call {
        Some(call) => {
            let call = ident(call);
            (quote!(#call), quote!(#call(#chain)))
        }
        None => (quote!(Call<#output>), chain),
    };
    quote! {
        #docs
        #deprecated
        #[inline]
        pub fn #name(&self, #(#params),*) -> #output {
            #(#lines)*
            #value
        }
    }
}

/// The call before anything is put on it.
fn start(it: Spoken<'_>) -> TokenStream {
    let constant = ident(&it.of.constant);
    match &it.of.answer {
        AnswerPlan::Json(_) if it.operation.document.is_some() => {
            quote!(self.0.graphql(&#constant))
        }
        AnswerPlan::Json(_) | AnswerPlan::Nothing => quote!(self.0.call(&#constant)),
        AnswerPlan::Text => quote!(self.0.call::<()>(&#constant).decode_as(decode_text)),
        AnswerPlan::Bytes => quote!(self.0.call::<()>(&#constant).decode_as(decode_bytes)),
        AnswerPlan::Stream(_) => {
            let rules = constant::stream_name(it);
            quote!(self.0.stream(&#constant, &#rules))
        }
        AnswerPlan::ByStatus { .. } => {
            let decode = answer::decoder(it);
            quote!(self.0.call::<()>(&#constant).decode_as(#decode))
        }
    }
}

/// What is sent although the caller has given nothing.
fn sent(it: Spoken<'_>) -> Vec<TokenStream> {
    let mut sent: Vec<TokenStream> = Vec::new();
    for argument in it.of.fixed.iter().chain(&it.of.setters) {
        if let ArgumentSource::Param(at) = argument.source {
            let param = it.operation.params.get(at);
            if let Some(default) = param.and_then(|param| sent_param(it.api, param)) {
                let value = value::constant(default, &argument.ty);
                let is_text = matches!(default, Value::String(_));
                let needs_reference = value::is_json_param(it, at) && !is_text;
                let value = if needs_reference { quote!(&#value) } else { value };
                sent.push(value::put_param(it, at, &value));
            }
        }
    }
    let fields = spread_fields(it.api, it.operation, body::media_at(it.of));
    for (at, field) in fields.iter().enumerate() {
        if let Some(default) = sent_field(it.api, field) {
            sent.push(sent_member(it, at, field, default));
        }
    }
    let has_member = it.of.arguments.iter().any(is_member);
    if !fields.is_empty() && sent.is_empty() && !has_member && body::is_required(it) {
        let is_multipart = part::multipart(it).is_some();
        sent.push(if is_multipart {
            quote!(.multipart(Multipart::new()))
        } else {
            quote!(.json(&JsonObject::new()))
        });
    }
    sent
}

fn sent_member(it: Spoken<'_>, at: usize, field: &Field, default: &Value) -> TokenStream {
    let wire = &*field.name.wire;
    let of = |argument: &&Argument| argument.source == ArgumentSource::Member(at);
    match it.of.fixed.iter().chain(&it.of.setters).find(of) {
        Some(argument) => {
            let value = value::constant(default, &argument.ty);
            if part::multipart(it).is_some() {
                return quote!(.text_part(#wire, #value));
            }
            match default {
                // A text is a reference already.
                Value::String(_) => quote!(.member(#wire, #value)),
                Value::Null
                | Value::Bool(_)
                | Value::Number(_)
                | Value::List(_)
                | Value::Map(_) => quote!(.member(#wire, &#value)),
            }
        }
        None => quote!(),
    }
}

fn is_member(argument: &Argument) -> bool {
    matches!(argument.source, ArgumentSource::Member(_))
}

fn wait(it: Spoken<'_>, name: &str, docs: &TokenStream) -> TokenStream {
    let rules = constant::wait_name(name);
    let (name, method) = (ident(name), ident(&it.of.method));
    let given: Vec<Given> = it.of.arguments.iter().map(|argument| given(it, argument)).collect();
    let params = given.iter().map(|given| &given.param);
    let names = given.iter().map(|given| &given.name);
    let output = answer::output(it);
    let inner = it.of.call.as_ref().map(|_| quote!(.0));
    let expected = it
        .operation
        .docs
        .deprecation
        .as_ref()
        .map(|_| quote!(#[expect(deprecated, reason = "waiting asks what is deprecated")]));
    quote! {
        #docs
        #expected
        #[inline]
        pub fn #name(&self, #(#params),*) -> Poller<#output> {
            Poller::new(self.#method(#(#names),*)#inner, &#rules)
        }
    }
}
