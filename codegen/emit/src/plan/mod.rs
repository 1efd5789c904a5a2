//! What the Rust crate will contain: names, types, items, modules.
//!
//! The plan decides everything; an emitter only says it. Nothing here is a
//! token, and nothing here is a spec.
//!
//! | file | says |
//! |---|---|
//! | `rust` | types as they are spelled |
//! | `item` | what a type becomes |
//! | `operations` | what a group and an operation become |
//! | `krate` | the whole |

pub mod derives;
pub mod item;
pub mod krate;
pub mod operations;
pub mod rust;

pub use derives::Derives;
pub use item::{
    Constant, EnumForm, FieldPlan, Form, Item, RestPlan, State, StructForm, UnionForm,
    UnionVariant, VariantPlan,
};
pub use krate::{Crate, ModelModule, Settings};
pub use operations::{AnswerPlan, Argument, ArgumentSource, GroupPlan, OperationPlan};
pub use rust::{ItemKind, Primitive, Runtime, RustType};
