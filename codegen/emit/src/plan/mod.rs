//! What the Rust crate will contain: names, types, items, modules.
//!
//! The plan decides everything; an emitter only says it. Nothing here is a
//! token, and nothing here is a spec.
//!
//! | file | says |
//! |---|---|
//! | `facts` | what is known before anything is named |
//! | `spell`, `scope`, `names` | what everything is called |
//! | `lock` | what was promised, and what is |
//! | `imports` | where names come from that generated files use |
//! | `rust`, `types` | how types are spelled |
//! | `item`, `items`, `fields` | what a type becomes |
//! | `standing` | what is said of types of which the author says nothing |
//! | `entities` | what the entities of an ontology become |
//! | `tables` | what tables become |
//! | `modules` | which file it goes to |
//! | `operations`, `calls` | what a group and an operation become |
//! | `errors` | what error bodies become |
//! | `together` | how two things are done at the same time |
//! | `companion` | what people write beside the spec |
//! | `krate` | the whole |

pub mod calls;
pub mod companion;
pub mod entities;
pub mod errors;
pub mod facts;
pub mod fields;
pub mod imports;
pub mod item;
pub mod items;
pub mod krate;
pub mod lock;
pub mod modules;
pub mod names;
pub mod operations;
pub mod paths;
pub mod rust;
pub mod scope;
pub mod setup;
pub mod shared;
pub mod spell;
pub mod standing;
pub mod tables;
pub mod together;
pub mod twins;
pub mod types;

pub use companion::{Companion, CompanionFeature, DevDependency, Needs};
pub use entities::{EntityPlan, KeyPlan, LinkPlan, PropertyPlan};
pub use item::{
    Constant, DefaultForm, EnumForm, FieldPlan, Form, Initial, Item, RestPlan, SharedField, State,
    StructForm, UnionForm, UnionVariant, VariantPlan,
};
pub use krate::{Crate, Example, Settings, plan};
pub use lock::Lock;
pub use modules::ModelModule;
pub use names::{GroupNames, Names, OperationNames};
pub use operations::{AnswerPlan, Argument, ArgumentSource, GroupPlan, OperationPlan};
pub use rust::{ItemKind, Primitive, Runtime, RustType};
