//! The whole of a crate to be.

use std::collections::BTreeMap;

use specloom_ir::{Api, TypeId, TypeName, Valid};
use specloom_source::Sink;

use crate::plan::calls::{Known, groups};
use crate::plan::companion::{Companion, DevDependency, Needs, companions};
use crate::plan::entities::{EntityPlan, entities};
use crate::plan::errors::{ErrorPlan, errors};
use crate::plan::facts::Facts;
use crate::plan::item::{Form, Item};
use crate::plan::items::{Basis, items};
use crate::plan::lock::Lock;
use crate::plan::lock::keys::{Keys, keys};
use crate::plan::lock::pins::pins;
use crate::plan::lock::promise::{promise, promise_same};
use crate::plan::modules::{ModelModule, feature, modules};
use crate::plan::names::{Names, names};
use crate::plan::operations::GroupPlan;
use crate::plan::paths::paths;
use crate::plan::rust::RustType;
use crate::plan::shared::share;
use crate::plan::standing::standing;
use crate::plan::tables::{TablesPlan, tables};
use crate::plan::together::together;
use crate::plan::twins::{join, twins};
use crate::plan::types::types;
use crate::problem::Problem;

/// From how many operations on each group is a cargo feature.
const MANY_OPERATIONS: usize = 150;

/// What a platform wants of its crate; from `platform.yaml`.
#[derive(Clone, Debug, Default)]
pub struct Settings {
    /// The name of the package: `parcels`.
    pub crate_name: String,
    /// The version of the package: `0.1.0`.
    pub crate_version: String,
    /// The name of the platform, as the command takes it: `parcels`.
    pub platform: String,
    /// Where the spec is, from the root of the repository: `specs/parcels/openapi.yaml`.
    pub spec_path: String,
    /// Set if no crate is made but a module of another one (`build.rs`): the
    /// path of that module there, `crate::parcels`.
    pub module: Option<String>,
    /// Whether each group is a cargo feature; `None`: if there are many.
    pub group_features: Option<bool>,
    /// How the manifest names the runtime: `{ version = "…" }`, or with a path.
    pub runtime_dependency: String,
    /// What people call the platform; the title of the spec if empty.
    pub title: String,
    /// One sentence for the manifest and the top of the README.
    pub description: String,
    /// Words to find the crate by.
    pub keywords: Vec<String>,
    /// The licence of the crate (SPDX).
    pub license: String,
    /// A hash of the spec, in base 16; none if empty.
    pub spec_hash: String,
    /// From how many operations on each group is a cargo feature; 0 is 150.
    pub feature_threshold: usize,
    /// The groups that are on by default where groups are features; all if `None`.
    pub default_groups: Option<Vec<String>>,
    /// What people wrote for the page of the crate; nothing if empty. Its fences
    /// of Rust are compiled as doc examples.
    pub guide: String,
    /// Programs that show the crate in use, written by hand beside the spec.
    pub examples: Vec<Example>,
    /// What they need besides the crate and an async runtime.
    pub dev_dependencies: Vec<DevDependency>,
    /// Modules written by hand beside the spec.
    pub companions: Vec<Companion>,
    /// What they need of the manifest.
    pub needs: Needs,
    /// How a program of the crate reads the ontology, if it shall have one.
    pub pull: Option<PullSettings>,
    /// The names that the crate has promised so far.
    pub lock: Lock,
    /// Whether nobody keeps what it promises from now on: then that is not put together.
    pub is_forgotten: bool,
}

/// How a program of the crate reads the ontology.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PullSettings {
    /// The operation that lists entities.
    pub list: String,
    /// The member of its answer that holds them.
    pub items: String,
    /// The member of each that is its name.
    pub name: String,
    /// The operation that describes the entity of a name.
    pub get: String,
}

/// A program that shows the crate in use.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Example {
    /// Its name: `follow`.
    pub name: String,
    /// Where it is written, from the root of the repository.
    pub source: String,
    /// Its text.
    pub text: String,
}

/// The whole of a crate to be. Decided; the emitters only say it.
#[derive(Clone, Debug, Default)]
pub struct Crate {
    /// What the platform wants.
    pub settings: Settings,
    /// What paths inside the crate start with: `crate`, or the module's path.
    pub root: String,
    /// What everything is called.
    pub names: Names,
    /// How each type of the model is spelled where it is used.
    pub types: BTreeMap<TypeId, RustType>,
    /// What is defined for types, by type; those that are only spelled have none.
    pub items: BTreeMap<TypeId, Item>,
    /// The files of `models/` and `codec/`, by name.
    pub modules: Vec<ModelModule>,
    /// The groups in the author's order.
    pub groups: Vec<GroupPlan>,
    /// The entities of the ontology in the author's order.
    pub entities: Vec<EntityPlan>,
    /// The tables, if there are some.
    pub tables: Option<TablesPlan>,
    /// What errors carry.
    pub errors: ErrorPlan,
    /// What each public name of the crate that is no item of the runtime comes
    /// from: name to path, `Page` to `crate::models::Page`.
    pub paths: BTreeMap<String, String>,
    /// The names that it promises.
    pub lock: Lock,
}

impl Crate {
    /// What is defined for a type, be it under another name.
    pub fn defined(&self, id: TypeId) -> Option<&Item> {
        let item = self.items.get(&id)?;
        match &item.form {
            Form::Alias(RustType::Item { id, .. }) => self.items.get(id),
            Form::Alias(_)
            | Form::Struct(_)
            | Form::StringEnum(_)
            | Form::IntegerEnum(_)
            | Form::Union(_) => Some(item),
        }
    }

    /// The param that the prefix of tables holds, by the setting that gives it.
    pub fn tables_param(&self) -> &str {
        self.tables.as_ref().and_then(|it| it.param.as_deref()).unwrap_or_default()
    }
}

/// Plans a crate; `None` if something was reported that forbids it.
pub fn plan(api: &Valid<Api>, settings: &Settings, sink: &mut Sink) -> Option<Crate> {
    companions(&settings.companions, sink);
    // Without a lock of today and of tomorrow nobody asks for a key.
    let needs_keys = !settings.is_forgotten || settings.lock != Lock::default();
    let keys = || if needs_keys { keys(api) } else { Keys::default() };
    let (facts, keys) = together(|| Facts::new(api), keys);
    report_unused(api, &facts, sink);
    let defined = facts.kinds.keys().copied().collect();
    let pins = pins(api, (&settings.lock, keys), &defined);
    let facts = if pins.types.is_empty() { facts } else { Facts::with(api, &pins.kept(api)) };
    let names = names(api, &defined, &facts.all_generics(), &pins);
    let types = types(api, &facts, &names, sink);
    let mut items = items(Basis { api, facts: &facts, names: &names, pins: &pins }, &types, sink);
    share(api, &mut items);
    let known = Known { api, types: &types, items: &items, names: &names, pins: &pins };
    let (mut groups, standing) = together(|| groups(known), || standing(api, &items));
    for (id, said) in standing {
        items.entry(id).and_modify(|it| it.standing = said);
    }
    // A map that has grown has room between its entries, one made at once has none.
    items = std::mem::take(&mut items).into_iter().collect();
    let has_features = choose_features(api, settings, &mut groups);
    let entities = entities(api, &items, &names);
    let tables = tables(api, &items, (&names, &groups));
    let promised = || promise(api, (&items, &groups), (&facts, &pins));
    let alike = || twins(api, &items, &pins);
    let (mut lock, alike) =
        if settings.is_forgotten { (Lock::default(), alike()) } else { together(promised, alike) };
    join(&mut items, alike);
    promise_same(&items, &pins, &mut lock);
    let settings = settings.clone();
    let krate =
        Crate { settings, names, types, items, groups, entities, tables, lock, ..Crate::default() };
    (!sink.has_errors()).then(|| complete(api, krate, has_features))
}

/// Adds what follows from all else.
fn complete(api: &Api, krate: Crate, has_features: bool) -> Crate {
    let Crate { settings, names, types, items, groups, entities, .. } = &krate;
    let root = settings.module.clone().unwrap_or_else(|| "crate".to_owned());
    let errors = errors(api, types, names);
    let modules = modules(api, names, (items, entities), has_features);
    let paths = paths(&root, items, groups, &errors);
    Crate { root, modules, errors, paths, ..krate }
}

fn report_unused(api: &Api, facts: &Facts, sink: &mut Sink) {
    for (id, def) in api.types.entries() {
        if let (false, TypeName::Declared(name)) = (facts.usage[id].is_used(), &def.name) {
            sink.report(def.origin, Problem::UnusedType { name: name.to_string() });
        }
    }
}

/// Gives each group its cargo feature, if there are many operations.
fn choose_features(api: &Api, settings: &Settings, groups: &mut [GroupPlan]) -> bool {
    let many = match settings.feature_threshold {
        0 => MANY_OPERATIONS,
        many => many,
    };
    let has_features = settings.group_features.unwrap_or(api.operations.len() > many);
    for it in groups.iter_mut().filter(|_| has_features) {
        it.feature = Some(feature(&it.module));
    }
    has_features
}
