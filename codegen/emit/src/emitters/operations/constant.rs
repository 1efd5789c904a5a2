//! The constants that describe operations, lists, streams, waits and params.

use std::collections::BTreeSet;

use proc_macro2::{Ident, Literal, TokenStream};
use quote::{format_ident, quote};
use specloom_ir::{
    AuthRequirement, Binding, HttpMethod, Location, Operation, PageKind, Pagination, Param, Style,
    Wait,
};

use super::super::behaviour::{paths, retry, texts};
use super::super::spelling::ident;
use super::{Spoken, body, promise, stream};
use crate::plan::calls::answers;
use crate::plan::{AnswerPlan, ArgumentSource};

/// The operations of a group that constants describe, of those that share one
/// the first.
pub(super) fn owners<'a>(all: &[Spoken<'a>]) -> Vec<Spoken<'a>> {
    let mut seen = BTreeSet::new();
    all.iter().filter(|it| seen.insert(&it.of.constant)).copied().collect()
}

/// All constants of an operation.
pub(super) fn constants(it: Spoken<'_>) -> TokenStream {
    let operation = operation(it);
    let pages = it.operation.pagination.as_ref().map(|rules| pages(it, rules));
    let stream = stream::stream(it);
    let waits = it.of.waits.iter().zip(&it.operation.waits).map(|(name, it)| wait(name, it));
    let params = it.operation.params.iter().enumerate();
    let params = params.filter_map(|(at, of)| param(it, at, of));
    let tools = super::tools::constant(it);
    quote! { #operation #pages #stream #(#waits)* #tools #(#params)* }
}

/// `LIST_PAGES`
pub(super) fn pages_name(it: Spoken<'_>) -> Ident {
    format_ident!("{}_PAGES", it.of.constant)
}

/// `STREAM_RULES`
pub(super) fn stream_name(it: Spoken<'_>) -> Ident {
    format_ident!("{}_RULES", it.of.constant)
}

/// `WAIT_RULES`
pub(super) fn wait_name(method: &str) -> Ident {
    format_ident!("{}_RULES", method.trim_end_matches('_').to_uppercase())
}

/// `LIST_PARAM_1`: its name may be anything, its place is unique.
pub(super) fn param_name(it: Spoken<'_>, at: usize) -> Ident {
    format_ident!("{}_PARAM_{}", it.of.constant, at + 1)
}

/// `CREATE_FORM`
pub(super) fn form_name(it: Spoken<'_>) -> Ident {
    format_ident!("{}_FORM", it.of.constant)
}

/// What makes the constant: method, name, path and server.
pub(super) fn made(it: Spoken<'_>) -> TokenStream {
    let Binding::Http { method, path, servers } = &it.operation.binding;
    let (id, path) = (it.operation.name.wire.as_ref(), path.text.as_ref());
    let made = match method {
        HttpMethod::Get => quote!(get(#id, #path)),
        HttpMethod::Put => quote!(put(#id, #path)),
        HttpMethod::Post => quote!(post(#id, #path)),
        HttpMethod::Delete => quote!(delete(#id, #path)),
        HttpMethod::Options => quote!(options(#id, #path)),
        HttpMethod::Head => quote!(head(#id, #path)),
        HttpMethod::Patch => quote!(patch(#id, #path)),
        HttpMethod::Trace => quote!(trace(#id, #path)),
        HttpMethod::Query | HttpMethod::Other(_) => {
            let token = method.as_str();
            quote!(other(#token, #id, #path))
        }
    };
    let server = servers.first().map(|it| {
        let url = &*it.url;
        quote!(.server(#url))
    });
    quote!(#made #server)
}

fn operation(it: Spoken<'_>) -> TokenStream {
    let name = ident(&it.of.constant);
    let (made, rules) = (made(it), rules(it));
    let Some(document) = &it.operation.document else {
        return quote! { const #name: Operation = Operation::#made #rules; };
    };
    let at = format_ident!("{}_DOCUMENT", it.of.constant);
    let (kind, called) = (document.kind.as_str(), &*document.name);
    let (text, hash) = (&*document.text, &*document.hash);
    let prefix = document.prefix.as_ref().map(|it| {
        let prefix = super::super::tables::prefix(it);
        quote!(.prefixed(#prefix))
    });
    quote! {
        const #name: Operation = Operation::#made #rules.document(&#at);
        static #at: GraphQlDocument = GraphQlDocument::new(#kind, #called, #text, #hash) #prefix;
    }
}

/// What holds for the operation besides.
pub(super) fn rules(it: Spoken<'_>) -> TokenStream {
    let of = it.operation;
    let auth = of.auth.as_ref().map(|auth| {
        let schemes = requirement(it, auth);
        quote!(.auth(#schemes))
    });
    let errors = it.plan.errors.of.get(&it.of.id).and_then(|at| it.plan.errors.tables.get(*at));
    let errors = errors.map(|table| {
        let constant = ident(&table.constant);
        quote!(.errors(#constant))
    });
    let retry = of.retry.as_ref().map(|it| {
        let policy = retry(it);
        quote!(.retry(&#policy))
    });
    let timeout = of.timeout_ms.map(|it| {
        let timeout = super::super::behaviour::timeout(it);
        quote!(.timeout(#timeout))
    });
    let accept = accept(it);
    let names: Vec<&str> = of
        .params
        .iter()
        .filter(|it| it.client_wide && it.location != Location::Path)
        .map(|it| &*it.name.wire)
        .collect();
    let params = (!names.is_empty()).then(|| quote!(.client_params(&[#(#names),*])));
    let promises = promise::promises(it);
    let socket = stream::socket(it);
    quote! { #auth #errors #retry #timeout #promises #accept #socket #params }
}

/// The names of schemes: any of (all of).
fn requirement(it: Spoken<'_>, auth: &AuthRequirement) -> TokenStream {
    super::super::behaviour::requirement(it.api, auth)
}

/// What is accepted, if it is not JSON alone.
fn accept(it: Spoken<'_>) -> Option<TokenStream> {
    let is_stream = matches!(it.of.answer, AnswerPlan::Stream(_));
    let mut types: Vec<&str> = Vec::new();
    for outcome in it.operation.successes() {
        let media = if is_stream {
            answers::stream(&outcome.media)
        } else {
            answers::collected(&outcome.media)
        };
        let media_type = media.map(|it| it.media_type.split(';').next().unwrap_or_default().trim());
        types.extend(media_type.filter(|it| !types.contains(it)));
    }
    let joined = types.join(", ");
    let is_usual = types.is_empty() || joined == "application/json";
    let accept = (!is_usual).then(|| quote!(.accept(#joined)));
    let streaming = is_stream.then(|| quote!(.streaming()));
    (accept.is_some() || streaming.is_some()).then(|| quote!(#accept #streaming))
}

fn pages(it: Spoken<'_>, rules: &Pagination) -> TokenStream {
    let name = pages_name(it);
    let items = paths(&rules.items);
    let kind = match &rules.kind {
        PageKind::Cursor { param, next, more } => {
            let (param, next) = (&**param, paths(next));
            let more = more.as_ref().map(|it| more_path(it));
            quote!(cursor(#param).next(#next)#more)
        }
        PageKind::Offset { param, more } => {
            let param = &**param;
            let more = more.as_ref().map(|it| more_path(it));
            quote!(offset(#param)#more)
        }
        PageKind::Page { param, first, more } => {
            let (param, first) = (&**param, Literal::u64_unsuffixed(*first));
            let more = more.as_ref().map(|it| more_path(it));
            quote!(page(#param, #first)#more)
        }
        PageKind::NextUrl { next } => {
            let next = paths(next);
            quote!(next_url(#next))
        }
        PageKind::Link => quote!(link()),
    };
    let in_body = is_in_body(it, &rules.kind).then(|| quote!(.in_body()));
    let size = rules.size_param.as_ref().zip(rules.size).map(|(param, size)| {
        let (param, size) = (&**param, Literal::u64_unsuffixed(size));
        quote!(.size(#param, #size))
    });
    quote! { static #name: Pagination = Pagination::#kind #in_body .items(#items) #size; }
}

/// Whether what leads to the next piece is a member of the body: then no param
/// of the query has its name.
fn is_in_body(it: Spoken<'_>, kind: &PageKind) -> bool {
    let (PageKind::Cursor { param, .. }
    | PageKind::Offset { param, .. }
    | PageKind::Page { param, .. }) = kind
    else {
        return false;
    };
    let is_param = |of: &Param| of.location == Location::Query && *of.name.wire == **param;
    it.operation.body.is_some() && !it.operation.params.iter().any(is_param)
}

/// A number as a person writes it: `120_000`.
fn millis(it: u64) -> TokenStream {
    super::super::behaviour::number(it)
}

fn more_path(path: &[Box<str>]) -> TokenStream {
    let path = texts(path);
    quote!(.more(#path))
}

fn wait(method: &str, rules: &Wait) -> TokenStream {
    let name = wait_name(method);
    let status = texts(&rules.status);
    let list = |method: &str, states: &[Box<str>]| {
        let (method, names) = (ident(method), texts(states));
        (!states.is_empty()).then(|| quote!(.#method(#names)))
    };
    let terminal = list("terminal", &rules.terminal);
    let paused = list("paused", &rules.paused);
    let failed = list("failed", &rules.failed);
    let interval = millis(rules.interval_ms);
    let deadline = millis(rules.deadline_ms);
    quote! {
        static #name: WaitSpec = WaitSpec::new(#status)
            #terminal #paused #failed .interval(#interval).deadline(#deadline);
    }
}

/// The constant of a param that is not written in the usual way of its place.
fn param(it: Spoken<'_>, at: usize, param: &Param) -> Option<TokenStream> {
    if super::super::behaviour::is_plain(param) {
        return None;
    }
    let is_used = |of: &crate::plan::Argument| of.source == ArgumentSource::Param(at);
    if !it.of.arguments.iter().chain(&it.of.setters).chain(&it.of.fixed).any(is_used) {
        return None;
    }
    let wire = &*param.name.wire;
    let name = param_name(it, at);
    let place = ident(match param.location {
        Location::Path => "path",
        Location::Query => "query",
        Location::QueryString => "query_string",
        Location::Header => "header",
        Location::Cookie => "cookie",
        // Variables have no style of their own.
        Location::Variable => return None,
    });
    let is_usual = super::super::behaviour::is_usual(param);
    let style = match &param.style {
        _ if is_usual => None,
        // A form in one text is a query already.
        Style::Content(of) if is_form(of) => Some(quote!(.reserved())),
        style => Some(super::super::behaviour::style(style)),
    };
    let range = param.range.as_ref().map(super::super::behaviour::range);
    Some(quote! { const #name: ParamSpec = ParamSpec::#place(#wire) #style #range; })
}

/// The constants that say how the members of a form are written.
pub(super) fn forms(all: &[Spoken<'_>]) -> TokenStream {
    let mut seen = BTreeSet::new();
    let each = all.iter().filter_map(|it| {
        let media = form(it.operation, body::media_at(it.of))?;
        let name = form_name(*it);
        if !seen.insert(name.to_string()) {
            return None;
        }
        let fields = media.parts.iter().map(|part| {
            let wire = &*part.name.wire;
            let style = part.style.as_ref().map(super::super::behaviour::style);
            let is_json = style.is_none() && part.content_type.as_deref().is_some_and(is_json);
            let json = is_json.then(|| quote!(.json()));
            quote!(FormField::new(#wire) #style #json)
        });
        Some(quote! { static #name: &[FormField] = &[#(#fields),*]; })
    });
    quote!(#(#each)*)
}

/// Whether a media type is JSON.
pub(super) fn is_json(media_type: &str) -> bool {
    let essence = essence(media_type);
    essence == "application/json" || essence == "text/json" || essence.ends_with("+json")
}

/// A media type without its parameters, in small letters.
fn essence(media_type: &str) -> String {
    media_type.split(';').next().unwrap_or_default().trim().to_ascii_lowercase()
}

/// Whether a media type is that of a form in one text.
pub(super) fn is_form(media_type: &str) -> bool {
    essence(media_type) == "application/x-www-form-urlencoded"
}

fn form(operation: &Operation, media: Option<usize>) -> Option<&specloom_ir::Media> {
    let media = operation.body.as_ref()?.media.get(media?)?;
    let is_form = media.kind == specloom_ir::MediaKind::Form && !media.parts.is_empty();
    is_form.then_some(media)
}
