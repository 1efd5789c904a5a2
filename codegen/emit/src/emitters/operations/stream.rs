//! The constants that describe streams of events, and the methods that follow them.

use proc_macro2::TokenStream;
use quote::quote;
use specloom_ir::{Fallback, Location, Operation, SocketInit, StreamKind, StreamRules};

use super::super::behaviour::{number, texts};
use super::super::prose::outer;
use super::super::spelling::{ident, plain, ty};
use super::constant::stream_name;
use super::value::{Given, given};
use super::{Spoken, wording};
use crate::plan::AnswerPlan;
use crate::plan::calls::answers;

/// The static that says how a stream is cut, ends and goes on.
pub(super) fn stream(it: Spoken<'_>) -> Option<TokenStream> {
    let AnswerPlan::Stream(_) = &it.of.answer else { return None };
    let name = stream_name(it);
    let kind = it.operation.successes().find_map(|it| answers::stream(&it.media)?.stream);
    let kind = match kind {
        Some(StreamKind::JsonLines) => quote!(json_lines()),
        Some(StreamKind::WebSocket) => quote!(messages()),
        Some(StreamKind::Sse) | None => quote!(sse()),
    };
    let rules = it.operation.stream.as_ref().map(|rules| {
        let (ends, goes_on) = (ends(rules), goes_on(it, rules));
        quote!(#ends #goes_on)
    });
    // GraphQL over server-sent events says when it ends.
    let is_whole = it.operation.document.is_some() && !is_socket(it.operation);
    let whole = is_whole.then(|| quote!(.whole()));
    Some(quote! { static #name: StreamSpec = StreamSpec::#kind #rules #whole; })
}

/// How an operation is asked over a websocket, if its answers come over one.
pub(super) fn socket(it: Spoken<'_>) -> Option<TokenStream> {
    let is_socket = is_socket(it.operation);
    is_socket.then(|| socket_spec(it.operation.stream.as_ref().and_then(|it| it.init.as_ref())))
}

/// Whether the answers of an operation come over a websocket.
pub(in crate::emitters) fn is_socket(operation: &Operation) -> bool {
    let media = operation.successes().flat_map(|it| &it.media);
    media.into_iter().any(|it| it.stream == Some(StreamKind::WebSocket))
}

/// `.socket(&SocketSpec::new().init(SocketInit::Headers))`
pub(in crate::emitters) fn socket_spec(init: Option<&SocketInit>) -> TokenStream {
    let init = init.map(|it| match it {
        SocketInit::Headers => quote!(.init(SocketInit::Headers)),
        SocketInit::Member(name) => {
            let name = &**name;
            quote!(.init(SocketInit::Member(#name)))
        }
    });
    quote!(.socket(&SocketSpec::new() #init))
}

/// What is an event, and which is the last.
fn ends(rules: &StreamRules) -> TokenStream {
    let list = |method: &str, names: &[Box<str>]| {
        let (method, names_of) = (ident(method), texts(names));
        (!names.is_empty()).then(|| quote!(.#method(#names_of)))
    };
    let discriminator = list("discriminator", &rules.discriminator);
    let events = list("events", &rules.events);
    let terminal = list("terminal", &rules.terminal);
    let segment = list("segment_end", &rules.segment_end);
    let cases = rules.ends.iter().map(|it| {
        let (path, values) = (texts(&it.path), texts(&it.values));
        quote!(EndCase { path: #path, values: #values })
    });
    let cases = (!rules.ends.is_empty()).then(|| quote!(.ends(&[#(#cases),*])));
    let sentinel = rules.sentinel.as_ref().map(|it| {
        let it = &**it;
        quote!(.sentinel(#it))
    });
    quote!(#discriminator #events #terminal #cases #segment #sentinel)
}

/// How the stream goes on after a connection.
fn goes_on(it: Spoken<'_>, rules: &StreamRules) -> TokenStream {
    let sequence = rules.sequence.as_ref().map(|path| {
        let path = texts(path);
        quote!(.sequence(#path))
    });
    let endless = rules.endless.then(|| quote!(.endless()));
    let resume = rules.resume.then(|| {
        let Some(param) = &rules.resume_param else { return quote!(.resume()) };
        let param = &**param;
        quote!(.resume_param(#param))
    });
    let idle = rules.idle_ms.map(|it| {
        let idle = number(it);
        quote!(.idle(#idle))
    });
    let deadline = rules.deadline_ms.map(|it| {
        let deadline = number(it);
        quote!(.deadline(#deadline))
    });
    let hold = rules.hold_param.as_ref().map(|it| {
        let it = &**it;
        quote!(.hold(#it))
    });
    let fallback = rules.fallback.as_ref().and_then(|rules| fallback(it, rules));
    quote!(#endless #sequence #resume #idle #deadline #hold #fallback)
}

fn fallback(it: Spoken<'_>, rules: &Fallback) -> Option<TokenStream> {
    let operations = it.group.operations.iter();
    let (of, listing) = operations
        .filter_map(|of| Some((of, it.api.operations.get(of.id)?)))
        .find(|(_, operation)| operation.name.wire == rules.operation)?;
    let constant = ident(&of.constant);
    let items = texts(&rules.items);
    let param = rules.param.as_ref().map(|it| {
        let it = &**it;
        quote!(.param(#it))
    });
    let shared: Vec<&str> = query_names(it.operation)
        .filter(|name| query_names(listing).any(|it| it == *name))
        .filter(|name| rules.param.as_deref() != Some(*name))
        .collect();
    let shared = (!shared.is_empty()).then(|| quote!(.shared(&[#(#shared),*])));
    let statuses = rules.statuses.iter().map(|it| proc_macro2::Literal::u16_unsuffixed(*it));
    let is_usual = rules.statuses == [404, 405, 501];
    let statuses = (!is_usual).then(|| quote!(.statuses(&[#(#statuses),*])));
    let interval = (rules.interval_ms != 1_000).then(|| {
        let interval = number(rules.interval_ms);
        quote!(.interval(#interval))
    });
    let also = rules.after_segment.then(|| quote!(.after_segment()));
    let made = quote!(StreamFallback::new(&#constant, #items));
    Some(quote!(.fallback(&#made #param #shared #statuses #interval #also)))
}

fn query_names(operation: &Operation) -> impl Iterator<Item = &str> {
    let params = operation.params.iter().filter(|it| it.location == Location::Query);
    params.map(|it| &*it.name.wire)
}

/// The setters of a stream that is followed over several connections. One whose
/// name the spec has given to something else is left out.
pub(super) fn setters(it: Spoken<'_>) -> TokenStream {
    let is_followed = it.operation.stream.as_deref().is_some_and(StreamRules::is_followed);
    if !is_followed || !matches!(it.of.answer, AnswerPlan::Stream(_)) {
        return quote!();
    }
    let is_free = |name: &str| !it.of.setters.iter().any(|it| it.name == name);
    let deadline = is_free("deadline").then(|| {
        let docs =
            outer("How long the stream may take until its last event; an error ends it then.");
        quote! {
            #docs
            #[inline]
            pub fn deadline(self, longest: Duration) -> Self {
                Self(self.0.deadline(longest))
            }
        }
    });
    let interval = is_free("interval").then(|| {
        let docs = outer("The pause before events are asked for again where they do not stream.");
        quote! {
            #docs
            #[inline]
            pub fn interval(self, pause: Duration) -> Self {
                Self(self.0.interval(pause))
            }
        }
    });
    quote! { #deadline #interval }
}

/// The method that waits for the last event.
pub(super) fn watch(it: Spoken<'_>) -> TokenStream {
    let (Some(name), AnswerPlan::Stream(item)) = (&it.of.watch, &it.of.answer) else {
        return quote!();
    };
    let docs = outer(&wording::watch(it));
    let (name, method) = (ident(name), ident(&it.of.method));
    let given: Vec<Given> = it.of.arguments.iter().map(|argument| given(it, argument)).collect();
    let params = given.iter().map(|given| &given.param);
    let names = given.iter().map(|given| &given.name);
    let item = ty(&plain(item));
    quote! {
        #docs
        #[inline]
        pub fn #name(&self, #(#params),*) -> Watch<#item> {
            Watch::new(self.#method(#(#names),*))
        }
    }
}
