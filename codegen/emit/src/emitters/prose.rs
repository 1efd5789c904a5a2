//! Docs as tokens.

use proc_macro2::TokenStream;
use quote::quote;

/// `///` lines.
pub(super) fn outer(text: &str) -> TokenStream {
    let lines = text.lines().map(|line| {
        let line = spaced(line);
        quote!(#[doc = #line])
    });
    quote!(#(#lines)*)
}

/// `//!` lines.
pub(super) fn inner(text: &str) -> TokenStream {
    let lines = text.lines().map(|line| {
        let line = spaced(line);
        quote!(#![doc = #line])
    });
    quote!(#(#lines)*)
}

fn spaced(line: &str) -> String {
    if line.is_empty() { String::new() } else { format!(" {line}") }
}
