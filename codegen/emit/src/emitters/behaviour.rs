//! What a client does beyond one request, as expressions.

use std::time::Duration;

use proc_macro2::{Literal, TokenStream};
use quote::quote;
use specloom_ir::{
    Api, AuthRequirement, Location, Outside, Param, Range, Retry, StatusPattern, Style,
};

/// `&["a", "b"]`
pub(super) fn texts(all: &[Box<str>]) -> TokenStream {
    let all = all.iter().map(|it| &**it);
    quote!(&[#(#all),*])
}

/// `&[&["a", "b"], &["c"]]`
pub(super) fn paths(all: &[Vec<Box<str>>]) -> TokenStream {
    let all = all.iter().map(|it| texts(it));
    quote!(&[#(#all),*])
}

/// `Duration::from_secs(30)`
pub(super) fn duration(it: Duration) -> TokenStream {
    if it.subsec_nanos() == 0 {
        let seconds = number(it.as_secs());
        quote!(Duration::from_secs(#seconds))
    } else {
        let millis = u64::try_from(it.as_millis()).unwrap_or(u64::MAX);
        let millis = number(millis);
        quote!(Duration::from_millis(#millis))
    }
}

/// A number as a person writes it: `120_000`.
pub(super) fn number(it: u64) -> TokenStream {
    let digits = it.to_string();
    let mut text = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && digits.len() > 4 && (digits.len() - at).is_multiple_of(3) {
            text.push('_');
        }
        text.push(digit);
    }
    let literal = text.parse().unwrap_or_else(|_| Literal::u64_unsuffixed(it));
    quote!(#literal)
}

/// A limit in milliseconds; the largest number, and 0, are none.
pub(super) fn timeout(millis: u64) -> TokenStream {
    if millis == 0 || millis == u64::MAX {
        return quote!(Timeout::Unlimited);
    }
    let duration = duration(Duration::from_millis(millis));
    quote!(Timeout::After(#duration))
}

/// Any of (all of), by the names of schemes.
pub(super) fn requirement(api: &Api, auth: &AuthRequirement) -> TokenStream {
    let alternatives = auth.alternatives.iter().map(|all| {
        let names = all.iter().filter_map(|it| api.schemes.get(it.scheme)).map(|it| &*it.name.wire);
        quote!(&[#(#names),*])
    });
    quote!(&[#(#alternatives),*])
}

/// `RetryPolicy::DEFAULT.attempts(4)…`
pub(super) fn retry(it: &Retry) -> TokenStream {
    if it.attempts <= 1 {
        return quote!(RetryPolicy::NEVER);
    }
    let attempts = Literal::u32_unsuffixed(it.attempts);
    let statuses = it.statuses.iter().map(|it| status(*it));
    let connection = it.connection;
    let base = duration(Duration::from_millis(it.base_ms));
    let cap = duration(Duration::from_millis(it.cap_ms));
    let elapsed = it.elapsed_ms.map(|it| {
        let elapsed = duration(Duration::from_millis(it));
        quote!(.elapsed(#elapsed))
    });
    let unsafe_statuses = (!it.unsafe_statuses.is_empty()).then(|| {
        let statuses = it.unsafe_statuses.iter().map(|it| status(*it));
        quote!(.unsafe_statuses(&[#(#statuses),*]))
    });
    quote! {
        RetryPolicy::DEFAULT
            .attempts(#attempts)
            .statuses(&[#(#statuses),*])
            .connection(#connection)
            .pauses(#base, #cap)
            #elapsed
            #unsafe_statuses
    }
}

/// `StatusPattern::Exact(404)`
pub(super) fn status(it: StatusPattern) -> TokenStream {
    match it {
        StatusPattern::Exact(status) => {
            let status = Literal::u16_unsuffixed(status);
            quote!(StatusPattern::Exact(#status))
        }
        StatusPattern::Class(class) => {
            let class = Literal::u8_unsuffixed(class);
            quote!(StatusPattern::Class(#class))
        }
        StatusPattern::Default => quote!(StatusPattern::Default),
    }
}

/// `.style(ParamStyle::Pipe).explode(false)`
pub(super) fn style(it: &Style) -> TokenStream {
    match it {
        Style::Simple { explode } => quote!(.style(ParamStyle::Simple).explode(#explode)),
        Style::Matrix { explode } => quote!(.style(ParamStyle::Matrix).explode(#explode)),
        Style::Label { explode } => quote!(.style(ParamStyle::Label).explode(#explode)),
        Style::Form { explode, reserved } => {
            let reserved = reserved.then(|| quote!(.reserved()));
            quote!(.style(ParamStyle::Form).explode(#explode)#reserved)
        }
        Style::SpaceDelimited => quote!(.style(ParamStyle::Space).explode(false)),
        Style::PipeDelimited => quote!(.style(ParamStyle::Pipe).explode(false)),
        Style::DeepObject => quote!(.style(ParamStyle::DeepObject).explode(true)),
        Style::Content(_) => quote!(),
    }
}

/// `.range(Some(1), None, OutsideRange::Refuse)`
pub(super) fn range(it: &Range) -> TokenStream {
    let bound = |it: Option<i64>| {
        let some = it.map(Literal::i64_unsuffixed).map(|it| quote!(Some(#it)));
        some.unwrap_or_else(|| quote!(None))
    };
    let (min, max) = (bound(it.min), bound(it.max));
    let outside = match it.outside {
        Outside::Clamp => quote!(Clamp),
        Outside::Refuse => quote!(Refuse),
    };
    quote!(.range(#min, #max, OutsideRange::#outside))
}

/// Whether its name is all that there is to say of a param.
pub(super) fn is_plain(param: &Param) -> bool {
    is_usual(param) && param.range.is_none()
}

/// Whether a param is written in the usual way of its place.
pub(super) fn is_usual(param: &Param) -> bool {
    matches!(
        (param.location, &param.style),
        (Location::Variable, _)
            | (Location::Path | Location::Header, Style::Simple { explode: false })
            | (Location::Query | Location::Cookie, Style::Form { explode: true, reserved: false })
    )
}
