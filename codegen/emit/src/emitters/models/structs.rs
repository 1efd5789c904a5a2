//! Structs, their `new` and their setters.

use proc_macro2::{Literal, TokenStream};
use quote::quote;
use specloom_ir::{Api, Field, Struct, TypeDef};

use super::super::spelling::{Accepted, accept, ident, ty};
use super::wording;
use crate::plan::{DefaultForm, FieldPlan, Initial, Item, RestPlan, RustType, State, StructForm};

/// More arguments than these are a lint.
const MOST_ARGUMENTS: usize = 7;

pub(super) fn structure(
    api: &Api,
    item: &Item,
    form: &StructForm,
    (def, it): (&TypeDef, &Struct),
) -> TokenStream {
    let docs = wording::of_type(item, def);
    let name = ident(&item.name);
    let generics = defaulted(&item.generics);
    let is_derived = form.is_made && form.default == DefaultForm::Derived;
    let default = is_derived.then(|| quote!(Default,));
    let fields = form.fields.iter().zip(&it.fields).map(|(plan, field)| {
        let docs = wording::of_field(api, plan, field);
        let (name, ty) = (ident(&plan.name), ty(&plan.ty()));
        quote!(#docs pub #name: #ty)
    });
    let rest = form.rest.as_deref().map(rest).into_iter();
    let implementation = form.is_made.then(|| implementation(item, form, it));
    quote! {
        #docs
        #[derive(Clone, Debug, #default PartialEq)]
        #[non_exhaustive]
        pub struct #name #generics { #(#fields,)* #(#rest,)* }
        #implementation
    }
}

/// `<Row = JsonObject>`, or nothing.
pub(super) fn defaulted(generics: &[String]) -> Option<TokenStream> {
    let names = generics.iter().map(|it| ident(it));
    (!generics.is_empty()).then(|| quote!(<#(#names = JsonObject),*>))
}

fn rest(it: &RestPlan) -> TokenStream {
    let name = ident(&it.name);
    match &it.value {
        None => quote! {
            /// Members that this version of the crate does not know.
            pub #name: Extra
        },
        Some(value) => {
            let value = ty(value);
            quote! {
                /// All other members.
                pub #name: BTreeMap<String, #value>
            }
        }
    }
}

fn implementation(item: &Item, form: &StructForm, it: &Struct) -> TokenStream {
    let name = ident(&item.name);
    let names: Vec<_> = item.generics.iter().map(|it| ident(it)).collect();
    let generics = (!names.is_empty()).then(|| quote!(<#(#names),*>));
    let new = new(form);
    let fields = form.fields.iter().zip(&it.fields);
    let setters = fields.filter_map(|(plan, field)| setter(plan, field));
    let default = (form.default == DefaultForm::New).then(|| {
        quote! {
            impl #generics Default for #name #generics {
                #[inline]
                fn default() -> Self {
                    Self::new()
                }
            }
        }
    });
    quote! {
        impl #generics #name #generics {
            #new
            #(#setters)*
        }
        #default
    }
}

fn new(form: &StructForm) -> TokenStream {
    let arguments: Vec<TokenStream> = (form.arguments.iter())
        .filter_map(|at| form.fields.get(*at))
        .map(|it| {
            let (name, ty) = (ident(&it.name), accepted(it).ty);
            quote!(#name: #ty)
        })
        .collect();
    if form.default == DefaultForm::Derived {
        return quote! {
            /// An empty value.
            #[inline]
            pub fn new() -> Self {
                Self::default()
            }
        };
    }
    let values = form.fields.iter().map(first_value);
    let rest = form.rest.iter().map(|it| {
        let name = ident(&it.name);
        let new = if it.value.is_some() { quote!(BTreeMap) } else { quote!(Extra) };
        quote!(#name: #new::new())
    });
    let many = (arguments.len() > MOST_ARGUMENTS).then(
        || quote!(#[expect(clippy::too_many_arguments, reason = "the API asks for all of them")]),
    );
    quote! {
        /// A value of what it must have.
        #many
        #[inline]
        pub fn new(#(#arguments),*) -> Self {
            Self { #(#values,)* #(#rest,)* }
        }
    }
}

/// A field in the struct that `new` makes.
fn first_value(it: &FieldPlan) -> TokenStream {
    let name = ident(&it.name);
    if it.in_new {
        let value = accepted(it).value;
        return if *value.to_string() == *it.name { quote!(#name) } else { quote!(#name: #value) };
    }
    let value = match (it.initial.as_deref(), it.state) {
        (Some(Initial::Null), State::OptionalNullable) => quote!(Nullable::Null),
        (Some(Initial::Null), State::Required | State::RequiredNullable | State::Optional) => {
            quote!(None)
        }
        (Some(value), State::Required) => initial(value),
        (Some(value), State::RequiredNullable | State::Optional) => {
            let value = initial(value);
            quote!(Some(#value))
        }
        (Some(value), State::OptionalNullable) => {
            let value = initial(value);
            quote!(Nullable::Value(#value))
        }
        (None, State::OptionalNullable) => quote!(Nullable::Absent),
        (None, State::Required | State::RequiredNullable | State::Optional) => quote!(None),
    };
    quote!(#name: #value)
}

fn initial(it: &Initial) -> TokenStream {
    match it {
        Initial::EmptyList => quote!(Vec::new()),
        Initial::EmptyMap => quote!(BTreeMap::new()),
        Initial::EmptyObject => quote!(JsonObject::new()),
        Initial::EmptyValue => quote!(Value::Object(JsonObject::new())),
        Initial::Null => quote!(None),
        Initial::Bool(it) => quote!(#it),
        Initial::Text(it) => {
            let it = it.as_str();
            quote!(#it.to_owned())
        }
        Initial::Number(digits) => number(digits),
        Initial::Variant { item, variant } => {
            let (item, variant) = (ident(item), ident(variant));
            quote!(#item::#variant)
        }
    }
}

/// A number as a person would write it: long ones with underscores.
pub(super) fn number(digits: &str) -> TokenStream {
    let is_long = digits.len() > 5 && digits.bytes().all(|it| it.is_ascii_digit() || it == b'-');
    let mut text = String::new();
    for (at, char) in digits.chars().enumerate() {
        let left = digits.len() - at;
        if is_long && left.is_multiple_of(3) && at > 0 && !text.ends_with('-') {
            text.push('_');
        }
        text.push(char);
    }
    text.parse::<Literal>().map(|it| quote!(#it)).unwrap_or_default()
}

fn setter(plan: &FieldPlan, field: &Field) -> Option<TokenStream> {
    let docs = wording::of_setter(plan, field);
    let method = ident(plan.setter.as_deref()?);
    let name = ident(&plan.name);
    let Accepted { ty, value } = accepted(plan);
    Some(quote! {
        #docs
        #[must_use]
        #[inline]
        pub fn #method(mut self, #name: #ty) -> Self {
            self.#name = #value;
            self
        }
    })
}

/// What `new` and the setter take for a field, and the field's value from it.
fn accepted(it: &FieldPlan) -> Accepted {
    let name = ident(&it.name);
    let inner = match &it.inner {
        RustType::Box(inner) => {
            let Accepted { ty, value } = accept(inner, &name);
            Accepted { ty, value: quote!(Box::new(#value)) }
        }
        inner => accept(inner, &name),
    };
    match it.state {
        State::Required => inner,
        State::Optional => {
            let Accepted { ty, value } = inner;
            Accepted { ty, value: quote!(Some(#value)) }
        }
        State::RequiredNullable | State::OptionalNullable => {
            let whole = ty(&it.ty());
            Accepted { ty: quote!(impl Into<#whole>), value: quote!(#name.into()) }
        }
    }
}
