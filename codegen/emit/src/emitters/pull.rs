//! The program that asks a platform for its ontology: `examples/pull_ontology.rs`.

use proc_macro2::TokenStream;
use quote::quote;
use specloom_ir::Api;

use super::Emitter;
use super::prose::inner;
use super::sample::krate;
use super::spelling::ident;
use crate::draft::Drafts;
use crate::plan::krate::PullSettings;
use crate::plan::{Crate, GroupPlan, OperationPlan};

/// Emits the program.
pub struct Pull;

impl Emitter for Pull {
    fn name(&self) -> &'static str {
        "pull"
    }

    fn emit<'a>(&self, api: &'a Api, plan: &'a Crate, drafts: &mut Drafts<'a>) {
        if plan.settings.module.is_some() {
            return;
        }
        let Some(pull) = &plan.settings.pull else { return };
        let (Some(list), Some(get)) =
            (operation(api, plan, &pull.list), operation(api, plan, &pull.get))
        else {
            // The command has reported an operation that is not there.
            return;
        };
        drafts.rust("examples/pull_ontology.rs", "pull.rs", move || file(plan, pull, (list, get)));
    }
}

type Found<'a> = (&'a GroupPlan, &'a OperationPlan);

fn operation<'a>(api: &Api, plan: &'a Crate, name: &str) -> Option<Found<'a>> {
    let all =
        plan.groups.iter().flat_map(|group| group.operations.iter().map(move |it| (group, it)));
    all.into_iter()
        .find(|(_, it)| api.operations.get(it.id).is_some_and(|it| *it.name.wire == *name))
}

fn file(plan: &Crate, pull: &PullSettings, (list, get): (Found<'_>, Found<'_>)) -> TokenStream {
    let docs = inner(&format!(
        "Prints all that the platform says of its ontology, as JSON. `specloom pull {}` reads it.",
        plan.settings.platform
    ));
    let krate = ident(&krate(plan));
    let (list_group, list) = (ident(&list.0.module), ident(&list.1.method));
    let (get_group, get) = (ident(&get.0.module), ident(&get.1.method));
    let (items, name) = (&pull.items, &pull.name);
    quote! {
        #docs
        use #krate::runtime::json;

        #[tokio::main(flavor = "current_thread")]
        async fn main() -> Result<(), Box<dyn std::error::Error>> {
            let client = #krate::Client::from_env()?;
            let list = json::to_value(&client.#list_group().#list().await?)?;
            let items = list.get(#items).and_then(json::Value::as_array);
            let mut entities = Vec::new();
            for item in items.ok_or("the answer has no list of entities")? {
                let name = item.get(#name).and_then(json::Value::as_str);
                let name = name.ok_or("an entity has no name")?;
                entities.push(json::to_value(&client.#get_group().#get(name).await?)?);
            }
            let all = json::Value::Array(entities);
            println!("{all}");
            Ok(())
        }
    }
}
