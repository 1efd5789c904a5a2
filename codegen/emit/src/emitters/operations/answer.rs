//! What comes back.

use proc_macro2::{Ident, Literal, TokenStream};
use quote::{format_ident, quote};
use specloom_ir::{Outcome, StatusPattern};

use super::super::prose::outer;
use super::super::spelling::{ident, plain, ty};
use super::{Spoken, wording};
use crate::plan::AnswerPlan;

/// The type that a call gives.
pub(super) fn output(it: Spoken<'_>) -> TokenStream {
    // What a subscription gives is a whole answer each time.
    if let (AnswerPlan::Stream(item), Some(_)) = (&it.of.answer, &it.operation.document) {
        let item = ty(&plain(item));
        return quote!(EventStream<Partial<#item>>);
    }
    of_plan(&it.of.answer)
}

fn of_plan(answer: &AnswerPlan) -> TokenStream {
    match answer {
        AnswerPlan::Nothing => quote!(()),
        AnswerPlan::Json(it) => ty(&plain(it)),
        AnswerPlan::Text => quote!(String),
        AnswerPlan::Bytes => quote!(Bytes),
        AnswerPlan::Stream(it) => {
            let item = ty(&plain(it));
            quote!(EventStream<#item>)
        }
        AnswerPlan::ByStatus { name, .. } => {
            let name = ident(name);
            quote!(#name)
        }
    }
}

/// The function that decodes an answer by its status: that of the first form,
/// whose enum all forms of a body share.
pub(super) fn decoder(it: Spoken<'_>) -> TokenStream {
    let first = it.group.operations.iter().find(|of| of.id == it.of.id).unwrap_or(it.of);
    let name = format_ident!("{}_answer", first.method.trim_end_matches('_'));
    quote!(#name)
}

/// The enum of what comes back, and the function that decodes it; nothing if
/// there is only one thing.
pub(super) fn by_status(it: Spoken<'_>) -> TokenStream {
    let AnswerPlan::ByStatus { name, variants } = &it.of.answer else { return quote!() };
    // Further forms of a body share the enum of the first.
    let is_first = it.group.operations.iter().find(|of| of.id == it.of.id);
    if is_first.is_none_or(|of| of.method != it.of.method) {
        return quote!();
    }
    let outcomes: Vec<&Outcome> = it.operation.successes().collect();
    let docs = outer(&wording::answer(it));
    let name = ident(name);
    let items = variants.iter().zip(&outcomes).map(|((variant, answer), outcome)| {
        let docs = outer(&wording::outcome(outcome));
        let variant = ident(variant);
        match answer {
            AnswerPlan::Nothing => quote!(#docs #variant),
            answer => {
                let ty = of_plan(answer);
                quote!(#docs #variant(#ty))
            }
        }
    });
    let decode = decoder(it);
    let arms = arms(&name, variants, &outcomes);
    quote! {
        #docs
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub enum #name {
            #(#items,)*
        }

        #[inline]
        fn #decode(answer: Answer) -> Result<#name, Error> {
            match answer.status().as_u16() {
                #(#arms,)*
            }
        }
    }
}

/// The arms of the match: exact statuses, then classes. All others are read as
/// `default` if the spec knows it, else as the first that it names.
fn arms(
    name: &Ident,
    variants: &[(String, AnswerPlan)],
    outcomes: &[&Outcome],
) -> Vec<TokenStream> {
    let mut cases: Vec<(StatusPattern, &(String, AnswerPlan))> =
        outcomes.iter().map(|it| it.status).zip(variants).collect();
    let others = cases.iter().position(|(it, _)| *it == StatusPattern::Default).unwrap_or(0);
    if others >= cases.len() {
        return Vec::new();
    }
    let (_, others) = cases.remove(others);
    cases.sort_by_key(|(status, _)| *status);
    let mut arms: Vec<TokenStream> = Vec::new();
    for (status, case) in cases {
        let read = read(name, case);
        if let Some(pattern) = pattern(status) {
            arms.push(quote!(#pattern => #read));
        }
    }
    let read = read(name, others);
    arms.push(quote!(_ => #read));
    arms
}

fn read(name: &Ident, (variant, answer): &(String, AnswerPlan)) -> TokenStream {
    let variant = ident(variant);
    match answer {
        AnswerPlan::Nothing => quote!(Ok(#name::#variant)),
        AnswerPlan::Json(_) => quote!(answer.json().map(#name::#variant)),
        AnswerPlan::Text => quote!(answer.text().map(#name::#variant)),
        AnswerPlan::Bytes | AnswerPlan::Stream(_) | AnswerPlan::ByStatus { .. } => {
            quote!(Ok(#name::#variant(answer.bytes())))
        }
    }
}

fn pattern(status: StatusPattern) -> Option<TokenStream> {
    match status {
        StatusPattern::Exact(status) => {
            let status = Literal::u16_unsuffixed(status);
            Some(quote!(#status))
        }
        StatusPattern::Class(class) => {
            let first = u16::from(class) * 100;
            let (first, last) =
                (Literal::u16_unsuffixed(first), Literal::u16_unsuffixed(first + 99));
            Some(quote!(#first..=#last))
        }
        StatusPattern::Default => None,
    }
}
