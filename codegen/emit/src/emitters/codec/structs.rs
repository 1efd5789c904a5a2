//! How structs are read and written.

use proc_macro2::{Ident, Literal, TokenStream};
use quote::quote;

use super::super::spelling::ident;
use crate::plan::scope::Scope;
use crate::plan::{FieldPlan, Item, RestPlan, State, StructForm};

pub(super) fn structure(item: &Item, form: &StructForm, bridge: &TokenStream) -> TokenStream {
    let name = ident(&item.name);
    let is_plain = form.fields.iter().all(|it| !it.merged && !it.is_generic);
    if is_plain && item.generics.is_empty() {
        return table(&name, form);
    }
    let decode = decode(form);
    let encode = encode(form);
    let (decoded, encoded, generics) = generics(item);
    quote! {
        impl #decoded Decode for #name #generics {
            #decode
        }

        impl #encoded Encode for #name #generics {
            #encode
        }
        #bridge
    }
}

/// What the members of the struct are called, by which the runtime reads and
/// writes it.
fn table(name: &Ident, form: &StructForm) -> TokenStream {
    let wires: Vec<&str> = form.fields.iter().map(|it| &*it.wire).collect();
    let members = form.fields.iter().map(|field| {
        let (name, wire) = (ident(&field.name), &*field.wire);
        let others = field.aliases.iter().map(|it| &**it).filter(|it| !wires.contains(it));
        let is_always = match field.state {
            State::Required => field.inner.takes_null(),
            State::RequiredNullable => true,
            State::Optional | State::OptionalNullable => false,
        };
        let null = is_always.then(|| quote!(| null));
        quote!(#name: #wire #(| #others)* #null)
    });
    let rest = form.rest.iter().map(|it| {
        let name = ident(&it.name);
        quote!(..#name)
    });
    let all = members.chain(rest);
    quote!(json_struct!(#name { #(#all),* });)
}

/// The parameters of the two impls with their bounds, and without.
pub(super) fn generics(
    item: &Item,
) -> (Option<TokenStream>, Option<TokenStream>, Option<TokenStream>) {
    let names: Vec<Ident> = item.generics.iter().map(|it| ident(it)).collect();
    let of = |tokens: TokenStream| (!names.is_empty()).then_some(tokens);
    (
        of(quote!(<#(#names: DeserializeOwned),*>)),
        of(quote!(<#(#names: Serialize),*>)),
        of(quote!(<#(#names),*>)),
    )
}

/// A field and the variable that it is read into.
struct Slot<'a> {
    field: &'a FieldPlan,
    variable: Ident,
}

fn decode(form: &StructForm) -> TokenStream {
    let mut scope = Scope::with(["from", "member"]);
    let slots: Vec<Slot<'_>> = (form.fields.iter())
        .map(|field| Slot { field, variable: ident(&scope.claim([field.name.to_string()])) })
        .collect();
    let rest = form.rest.as_deref().map(|it| (it, ident(&scope.claim([it.name.clone()]))));
    let variables = slots.iter().map(|it| &it.variable);
    let merged: Vec<TokenStream> = slots.iter().filter(|it| it.field.merged).map(merged).collect();
    let first_rest = rest.as_ref().map(|(it, variable)| {
        let new = if it.value.is_some() { quote!(BTreeMap) } else { quote!(Extra) };
        quote!(let mut #variable = #new::new();)
    });
    let (names, arms) = arms(&slots);
    let other = match &rest {
        None => quote!(from.skip()),
        Some((RestPlan { value: None, .. }, variable)) => quote!(from.keep(&mut #variable)),
        Some((_, variable)) => quote!(from.keep_in(&mut #variable)),
    };
    let read = if arms.is_empty() {
        quote!(from.object(&[], &mut |_, from| #other)?;)
    } else {
        quote! {
            from.object(MEMBERS, &mut |member, from| match member {
                #(#arms,)*
                _ => #other,
            })?;
        }
    };
    let names = (!names.is_empty()).then(|| quote!(const MEMBERS: &[&str] = &[#(#names),*];));
    let values = slots.iter().map(value);
    let last_rest = rest.iter().map(|(it, variable)| named(&ident(&it.name), &quote!(#variable)));
    quote! {
        #[inline]
        fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
            #names
            #(let mut #variables = None;)*
            #first_rest
            #(#merged)*
            #read
            Ok(Self { #(#values,)* #(#last_rest,)* })
        }
    }
}

/// What reads a field whose members stand among those of the struct.
fn merged(slot: &Slot<'_>) -> TokenStream {
    let variable = &slot.variable;
    match slot.field.state {
        State::Required => quote!(from.merged(&mut #variable)?;),
        State::RequiredNullable | State::Optional | State::OptionalNullable => {
            quote!(from.merged_if_any(&mut #variable)?;)
        }
    }
}

/// All names under which members come, and what is done with each.
fn arms<'a>(slots: &'a [Slot<'_>]) -> (Vec<&'a str>, Vec<TokenStream>) {
    let slots: Vec<&Slot<'_>> = slots.iter().filter(|it| !it.field.merged).collect();
    let mut names: Vec<&str> = slots.iter().map(|it| &*it.field.wire).collect();
    let mut arms = Vec::new();
    for (at, slot) in slots.into_iter().enumerate() {
        let mut places = vec![at];
        for alias in &slot.field.aliases {
            if !names.contains(&&**alias) {
                places.push(names.len());
                names.push(alias);
            }
        }
        let places = places.into_iter().map(Literal::usize_unsuffixed);
        let variable = &slot.variable;
        let read = if slot.field.is_generic { quote!(set_json) } else { quote!(set) };
        arms.push(quote!(#(#places)|* => from.#read(&mut #variable)));
    }
    (names, arms)
}

/// A field of the value that was read.
fn value(slot: &Slot<'_>) -> TokenStream {
    let Slot { field, variable } = slot;
    let wire = &*field.wire;
    let value = match (field.is_generic, field.state) {
        (false, _) => quote!(from.required(#variable, #wire)?),
        (true, State::Required) => quote!(from.required_json(#variable, #wire)?),
        (true, State::RequiredNullable | State::Optional | State::OptionalNullable) => {
            quote!(#variable.flatten())
        }
    };
    named(&ident(&field.name), &value)
}

fn named(name: &Ident, value: &TokenStream) -> TokenStream {
    if *name == value.to_string() { quote!(#name) } else { quote!(#name: #value) }
}

fn encode(form: &StructForm) -> TokenStream {
    let own = form.fields.iter().filter(|it| !it.merged).map(|field| {
        let (wire, name) = (&*field.wire, ident(&field.name));
        let write = match (field.is_generic, field.state) {
            (false, State::Required) if field.inner.takes_null() => quote!(always),
            (false, State::Required | State::Optional | State::OptionalNullable) => quote!(member),
            (false, State::RequiredNullable) => quote!(always),
            (true, State::Required | State::RequiredNullable) => quote!(member_json),
            (true, State::Optional | State::OptionalNullable) => quote!(optional_json),
        };
        quote!(to.#write(#wire, &self.#name);)
    });
    let members: Vec<TokenStream> = own.collect();
    let merged = form.fields.iter().filter(|it| it.merged).map(|field| {
        let name = ident(&field.name);
        quote!(to.merged(start, &self.#name);)
    });
    let merged: Vec<TokenStream> = merged.collect();
    let start = (!merged.is_empty()).then(|| quote!(let start = to.start();));
    let rest = form.rest.as_ref().map(|it| {
        let name = ident(&it.name);
        let write = if it.value.is_some() { quote!(rest_of) } else { quote!(rest) };
        quote!(to.#write(&self.#name);)
    });
    let body = if form.fields.is_empty() && form.rest.is_none() {
        quote!(to.object(|_| {});)
    } else {
        quote!(to.object(|to| { #start #(#members)* #(#merged)* #rest });)
    };
    quote! {
        #[inline]
        fn encode(&self, to: &mut Writer) {
            #body
        }
    }
}
