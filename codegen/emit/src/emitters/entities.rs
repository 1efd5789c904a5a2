//! The entities of an ontology: `entities/<entity>.rs`.

use proc_macro2::TokenStream;
use quote::quote;
use specloom_ir::{Api, Cardinality, Docs, Entity, EntityLink, Field, Shape};

use super::Emitter;
use super::allow_deprecated;
use super::prose::{inner, outer};
use super::spelling::{ident, path, ty};
use crate::docs::{code, first_sentence, full};
use crate::draft::Drafts;
use crate::plan::entities::is_copied;
use crate::plan::{Crate, EntityPlan, LinkPlan, PropertyPlan};

/// Emits the properties and links of entities.
pub struct Entities;

impl Emitter for Entities {
    fn name(&self) -> &'static str {
        "entities"
    }

    fn emit<'a>(&self, api: &'a Api, plan: &'a Crate, drafts: &mut Drafts<'a>) {
        if plan.entities.is_empty() {
            return;
        }
        drafts.rust("src/entities/mod.rs", "entities.rs", || index(plan));
        for entity in &plan.entities {
            let path = format!("src/entities/{}.rs", entity.module);
            drafts.rust(path, "entities.rs", move || file(api, plan, entity));
        }
    }
}

fn index(plan: &Crate) -> TokenStream {
    let docs = inner(
        "The kinds of objects that the ontology knows: for each its properties and links, of \
         which conditions, sort terms and metrics are made.",
    );
    let mut modules: Vec<&String> = plan.entities.iter().map(|it| &it.module).collect();
    modules.sort();
    let modules = modules.into_iter().map(|it| {
        let name = ident(it);
        quote!(pub mod #name;)
    });
    let models = path(&format!("{}::models", plan.root));
    let mut names: Vec<&String> =
        plan.entities.iter().flat_map(|it| [&it.object, &it.changes]).collect();
    names.sort();
    let names = names.into_iter().map(|it| ident(it));
    quote! {
        #docs
        #(#modules)*
        pub use #models::{#(#names),*};
    }
}

fn file(api: &Api, plan: &Crate, it: &EntityPlan) -> TokenStream {
    let Some(entity) = api.entities.get(it.at) else { return TokenStream::new() };
    let docs = inner(&format!("The properties and links of {}.", code(&it.object)));
    let allow = allow_deprecated(api, plan);
    // The model proves that it is a struct.
    let Shape::Struct(structure) = &api.types[entity.object].shape else {
        return TokenStream::new();
    };
    let properties = it.properties.iter().filter_map(|plan| {
        let field = structure.fields.get(plan.at)?;
        Some(property(it, plan, field))
    });
    let links = it.links.iter().zip(&entity.links).map(|(plan, link)| self::link(it, plan, link));
    let entity = implementation(it, entity);
    quote! { #docs #allow #(#properties)* #(#links)* #entity }
}

fn property(it: &EntityPlan, plan: &PropertyPlan, field: &Field) -> TokenStream {
    let docs = docs(&field.docs, || format!("The property {}.", code(&field.name.wire)));
    let (name, object) = (ident(&plan.constant), ident(&it.object));
    let (values, wire) = (ty(&plan.ty), &*field.name.wire);
    quote! {
        #docs
        pub const #name: objects::Field<#object, #values> = objects::Field::new(#wire);
    }
}

fn link(it: &EntityPlan, plan: &LinkPlan, link: &EntityLink) -> TokenStream {
    let docs = docs(&link.docs, || format!("The link {}.", code(&link.name.wire)));
    let (name, object) = (ident(&plan.constant), ident(&it.object));
    let (target, wire) = (ident(&plan.target), &*link.name.wire);
    let many = match link.cardinality {
        Cardinality::OneToOne | Cardinality::ManyToOne => quote!(objects::One),
        Cardinality::OneToMany | Cardinality::ManyToMany => quote!(objects::Many),
    };
    quote! {
        #docs
        pub const #name: objects::Link<#object, #target, #many> = objects::Link::new(#wire);
    }
}

fn docs(docs: &Docs, otherwise: impl FnOnce() -> String) -> TokenStream {
    let own = first_sentence(docs).unwrap_or_else(|| full(docs));
    outer(&crate::docs::wrapped(&if own.is_empty() { otherwise() } else { own }))
}

fn implementation(it: &EntityPlan, entity: &Entity) -> TokenStream {
    let (object, changes) = (ident(&it.object), ident(&it.changes));
    let (key, field) = (ty(&it.key.ty), ident(&it.key.field));
    let (name, key_name) = (&*entity.name.wire, &*entity.key.wire);
    let value = if is_copied(&it.key) { quote!(self.#field) } else { quote!(self.#field.clone()) };
    let links: Vec<&str> = entity.links.iter().map(|it| &*it.name.wire).collect();
    let links =
        (!links.is_empty()).then(|| quote!(const LINKS: &'static [&'static str] = &[#(#links),*];));
    quote! {
        impl objects::Object for #object {
            #links

            type Changes = #changes;
            type Entity = Self;
            type Input = Self;
            type Key = #key;
            type Partial = objects::Partial<Self>;
        }

        impl objects::Entity for #object {
            const KEY: &'static str = #key_name;
            const NAME: &'static str = #name;

            fn key(&self) -> #key {
                #value
            }
        }
    }
}
