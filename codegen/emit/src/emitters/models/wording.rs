//! What is said about types, fields and variants.

use proc_macro2::TokenStream;
use quote::quote;
use specloom_ir::{Api, Constraints, Deprecation, Docs, Field, TypeDef};

use super::super::prose::outer;
use crate::docs::{deprecation, facts, first_sentence, full};
use crate::plan::{FieldPlan, Item};

/// Docs and deprecation of a type: the author's, else where it stands.
pub(super) fn of_type(item: &Item, def: &TypeDef) -> TokenStream {
    let mut own = full(&def.docs);
    if own.is_empty() {
        own = crate::docs::wrapped(&item.standing);
    }
    let docs = outer(&paragraphs([Some(own), facts(&def.constraints, None)]));
    let deprecated = deprecated(def.docs.deprecation.as_deref());
    quote!(#docs #deprecated)
}

/// Docs and deprecation of a field: the author's, else those of its type, else
/// its name on the wire.
pub(super) fn of_field(api: &Api, plan: &FieldPlan, field: &Field) -> TokenStream {
    let mut own = full(&field.docs);
    if own.is_empty() {
        let of_type = api.types.get(field.ty.id).and_then(|it| first_sentence(&it.docs));
        own = of_type.map(|it| crate::docs::wrapped(&it)).unwrap_or_default();
    }
    let wire = own.is_empty().then(|| format!("Sent as {}.", crate::docs::code(&plan.wire)));
    let facts = facts(&field.constraints, field.default.as_deref());
    let docs = outer(&paragraphs([Some(own), wire, facts]));
    let deprecated = deprecated(field.docs.deprecation.as_deref());
    quote!(#docs #deprecated)
}

/// Docs of a field's setter: one sentence.
pub(super) fn of_setter(plan: &FieldPlan, field: &Field) -> TokenStream {
    let sentence = first_sentence(&field.docs);
    let text = sentence.unwrap_or_else(|| format!("Sets {}.", crate::docs::code(&plan.wire)));
    let docs = outer(&crate::docs::wrapped(&text));
    let deprecated = deprecated(field.docs.deprecation.as_deref());
    quote!(#docs #deprecated)
}

/// Docs and deprecation of a variant: the author's, or what it is on the wire.
pub(super) fn of_variant(docs: &Docs, wire: Option<String>) -> TokenStream {
    let own = full(docs);
    let wire = if own.is_empty() { wire } else { None };
    let text = outer(&paragraphs([Some(own), wire, facts(&Constraints::default(), None)]));
    let deprecated = deprecated(docs.deprecation.as_deref());
    quote!(#text #deprecated)
}

fn paragraphs<const N: usize>(parts: [Option<String>; N]) -> String {
    let parts: Vec<String> = parts.into_iter().flatten().filter(|it| !it.is_empty()).collect();
    parts.join("\n\n")
}

fn deprecated(it: Option<&Deprecation>) -> Option<TokenStream> {
    let parts = match deprecation(it?) {
        (None, None) => return Some(quote!(#[deprecated])),
        (since, note) => {
            since.map(|it| quote!(since = #it)).into_iter().chain(note.map(|it| quote!(note = #it)))
        }
    };
    Some(quote!(#[deprecated(#(#parts),*)]))
}
