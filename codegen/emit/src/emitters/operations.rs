//! The groups of operations: `operations/<group>.rs`.
//!
//! | file | says |
//! |---|---|
//! | `method` | the methods of a group |
//! | `call` | the structs that carry setters, pagers and typed answers |
//! | `value` | how what callers give is put on a call |
//! | `body` | how a body is put on a call |
//! | `part` | how the parts of a multipart body are put on a call |
//! | `answer` | what comes back |
//! | `former` | names from before, which go on working |
//! | `constant` | the constants that describe operations, lists and waits |
//! | `promise` | what they say of bodies, keys and refusals |
//! | `stream` | what they say of streams, and the methods that follow one |
//! | `tools` | tools that are called by JSON-RPC |
//! | `wording` | docs |
//! | `sample` | the example of a group |

mod answer;
mod body;
mod call;
mod constant;
mod former;
mod method;
mod part;
mod promise;
mod stream;
mod tools;
mod value;
mod wording;

pub(super) use stream::{is_socket, socket_spec};

use proc_macro2::TokenStream;
use quote::quote;
use specloom_ir::{Api, Operation, OperationId};

use super::Emitter;
use super::prose::{inner, outer};
use super::sample;
use super::spelling::ident;
use crate::draft::{Drafts, Piece};
use crate::plan::{Crate, GroupPlan, OperationPlan};

/// Emits the groups of operations.
pub struct Operations;

impl Emitter for Operations {
    fn name(&self) -> &'static str {
        "operations"
    }

    fn emit<'a>(&self, api: &'a Api, plan: &'a Crate, drafts: &mut Drafts<'a>) {
        drafts.rust("src/operations/mod.rs", "operations.rs", move || index(api, plan));
        for group in &plan.groups {
            let path = format!("src/operations/{}.rs", group.module);
            drafts.pieces(path, "operations.rs", file(api, plan, group));
        }
    }
}

/// An operation and all that is known about it.
#[derive(Clone, Copy)]
struct Spoken<'a> {
    api: &'a Api,
    plan: &'a Crate,
    group: &'a GroupPlan,
    of: &'a OperationPlan,
    operation: &'a Operation,
}

fn index(api: &Api, plan: &Crate) -> TokenStream {
    let allow = super::allow_deprecated(api, plan);
    let docs = inner("The groups of operations. A client gives them.");
    let mut groups: Vec<&GroupPlan> = plan.groups.iter().collect();
    groups.sort_by_key(|it| &it.module);
    let modules = groups.iter().map(|group| {
        let (module, feature) = (ident(&group.module), super::feature(group));
        quote!(#feature pub mod #module;)
    });
    let names = groups.iter().map(|group| {
        let (module, name) = (ident(&group.module), ident(&group.name));
        let feature = super::feature(group);
        quote!(#feature pub use #module::#name;)
    });
    let former = former::groups(&groups);
    quote! { #docs #allow #(#modules)* #(#names)* #former }
}

/// How requests travel that go the way of an operation but carry a body of
/// their own: what makes the constant, and its rules.
pub(super) fn carrier(api: &Api, plan: &Crate, id: OperationId) -> (TokenStream, TokenStream) {
    let all =
        plan.groups.iter().flat_map(|group| group.operations.iter().map(move |it| (group, it)));
    let found = all.into_iter().find(|(_, it)| it.id == id);
    let (Some((group, of)), Some(operation)) = (found, api.operations.get(id)) else {
        return (quote!(post("tables", "")), quote!());
    };
    let bare = Operation { body: None, safe: false, ..operation.clone() };
    let spoken = Spoken { api, plan, group, of, operation: &bare };
    (constant::made(spoken), constant::rules(spoken))
}

/// How many operations stand in a piece of a file.
const CHUNK: usize = 8;

/// The file of a group: the group with its methods, then for some operations at
/// a time what each kind of item says of them.
fn file<'a>(api: &'a Api, plan: &'a Crate, group: &'a GroupPlan) -> Vec<Piece<'a>> {
    let all: Vec<Spoken<'a>> = group
        .operations
        .iter()
        .filter_map(|of| {
            let operation = api.operations.get(of.id)?;
            Some(Spoken { api, plan, group, of, operation })
        })
        .collect();
    let chunks: Vec<Vec<Spoken<'a>>> = all.chunks(CHUNK).map(<[_]>::to_vec).collect();
    let mut pieces = group_pieces((api, plan, group), &chunks);
    let kinds: [fn(Spoken<'_>) -> TokenStream; 4] =
        [call::call, tools::item, former::calls, answer::by_status];
    for item in kinds {
        for chunk in &chunks {
            let chunk = chunk.clone();
            pieces.push(Piece::new(move || chunk.iter().map(|it| item(*it)).collect()));
        }
    }
    let constants = constant::owners(&all);
    for chunk in constants.chunks(CHUNK).map(<[_]>::to_vec) {
        pieces.push(Piece::new(move || chunk.iter().map(|it| constant::constants(*it)).collect()));
    }
    pieces.push(Piece::new(move || constant::forms(&all)));
    pieces
}

/// The group and its methods, some at a time.
fn group_pieces<'a>(
    (api, plan, group): (&'a Api, &'a Crate, &'a GroupPlan),
    chunks: &[Vec<Spoken<'a>>],
) -> Vec<Piece<'a>> {
    let mut pieces = vec![Piece::new(move || head(api, plan, group))];
    for chunk in chunks {
        let chunk = chunk.clone();
        pieces.push(methods(group, move || chunk.iter().map(|it| method::methods(*it)).collect()));
    }
    pieces.push(methods(group, move || {
        let tables = super::tables::methods_of(api, plan, group);
        let former = former::methods(api, plan, group);
        quote!(#tables #former)
    }));
    pieces
}

/// More methods of a group.
fn methods<'a>(
    group: &'a GroupPlan,
    all: impl Fn() -> TokenStream + Send + Sync + 'a,
) -> Piece<'a> {
    let tokens = move || {
        let (name, all) = (ident(&group.name), all());
        quote!(impl #name { #all })
    };
    Piece { goes_on: true, ..Piece::new(tokens) }
}

/// The group, and how it is made.
fn head(api: &Api, plan: &Crate, group: &GroupPlan) -> TokenStream {
    let docs = inner(&wording::group(group));
    let example = sample::of_group(api, plan, group);
    let item_docs = outer(&wording::group_item(api, group, example.as_ref()));
    let name = ident(&group.name);
    quote! {
        #docs

        #item_docs
        #[derive(Clone, Debug)]
        pub struct #name(Client);

        impl #name {
            pub(crate) fn new(client: Client) -> Self {
                Self(client)
            }
        }
    }
}
