//! What operations say of bodies, keys and refusals.

use proc_macro2::{Literal, TokenStream};
use quote::quote;
use specloom_ir::analysis::aliases::behind;
use specloom_ir::{Fill, Need, Refusal, Shape};

use super::super::behaviour::{number, texts};
use super::super::spelling::{ident, plain, ty};
use super::{Spoken, body};
use crate::plan::AnswerPlan;

/// What is said of an operation besides where it goes.
pub(super) fn promises(it: Spoken<'_>) -> TokenStream {
    let of = it.operation;
    let idempotency = of.idempotency.as_ref().map(|it| {
        let (header, is_made) = (&*it.header, it.auto);
        let window = it.window_ms.map(|it| {
            let seconds = number(it.div_ceil(1_000));
            quote!(.key_window(#seconds))
        });
        quote!(.idempotency(#header, #is_made) #window)
    });
    let safe = of.safe.then(|| quote!(.repeatable()));
    let fills = fills(it);
    let needs = of.body.as_ref().map(|it| it.needs.as_slice()).unwrap_or_default();
    let cases = needs.iter().map(need);
    let needs = (!needs.is_empty()).then(|| quote!(.needs(&[#(#cases),*])));
    let refusal = of.refusal.as_ref().and_then(|rule| refusal(it, rule));
    let path = |method: &str, path: &[Box<str>]| {
        let (method, names) = (ident(method), texts(path));
        (!path.is_empty()).then(|| quote!(.#method(#names)))
    };
    let envelope = path("envelope", &of.answer.envelope);
    let unwrap = path("unwrap", &of.answer.unwrap);
    quote!(#idempotency #safe #fills #needs #refusal #envelope #unwrap)
}

/// The members that the client fills in.
fn fills(it: Spoken<'_>) -> Option<TokenStream> {
    let media = it.operation.body.as_ref()?.media.get(body::media_at(it.of)?)?;
    let ty = behind(it.api, media.ty?)?;
    let Shape::Struct(of) = &it.api.types.get(ty.id)?.shape else { return None };
    let fills = of.fields.iter().filter_map(|it| {
        let member = &*it.name.wire;
        let from = match it.fill? {
            Fill::Uuid => quote!(FillFrom::Uuid),
            Fill::Path => quote!(FillFrom::Path(#member)),
            Fill::IdempotencyKey => quote!(FillFrom::Key),
        };
        Some(quote!(BodyFill { member: #member, from: #from }))
    });
    let fills: Vec<TokenStream> = fills.collect();
    (!fills.is_empty()).then(|| quote!(.fills(&[#(#fills),*])))
}

fn need(it: &Need) -> TokenStream {
    let one_of = texts(&it.one_of);
    let when = match &it.when {
        None => quote!(None),
        Some((member, values)) => {
            let (member, values) = (&**member, texts(values));
            quote!(Some((#member, #values)))
        }
    };
    quote!(BodyNeed { when: #when, one_of: #one_of })
}

fn refusal(it: Spoken<'_>, rule: &Refusal) -> Option<TokenStream> {
    let AnswerPlan::Json(answer) = &it.of.answer else { return None };
    let answer = ty(&plain(answer));
    let (path, values, code) = (texts(&rule.path), texts(&rule.values), texts(&rule.code));
    let status = Literal::u16_unsuffixed(rule.status);
    Some(quote! {
        .refusal(&AnswerRefusal {
            path: #path,
            values: #values,
            stands_for: #status,
            code: #code,
            decode: refused_body::<#answer>,
        })
    })
}
