//! An API in a compact notation, for `specloom dump` and for tests.
//!
//! One thing a line; types in the order of their names, everything else in the
//! author's. Everything that matters shows, spans do not, prose only as a
//! trailing `# summary`.

mod behaviour;
mod carried;
mod entities;
mod graphql;
mod header;
mod lines;
mod names;
mod operations;
mod rpc;
mod tables;
mod types;
mod words;

use lines::Lines;
use names::Names;

use crate::api::Api;
use crate::id::{TypeId, TypeRef};
use crate::types::Shape;

/// Prints the whole of an API, whose ids all resolve.
pub fn print(api: &Api) -> String {
    let names = Names::new(api);
    let mut lines = Lines::default();
    header::print(api, &mut lines);
    behaviour::print(api, &names, &mut lines);
    lines.gap();
    operations::print(api, &names, &mut lines);
    lines.gap();
    entities::print(api, &names, &mut lines);
    graphql::print(api, &mut lines);
    tables::print(api, &names, &mut lines);
    types::print(api, &names, &mut lines);
    lines.into_text()
}

/// The name of a type as print shows it: `Parcel.items[]` for an inline one.
pub fn type_name(api: &Api, id: TypeId) -> String {
    names::name(api, id)
}

/// A use of a type as messages show it: a scalar by its word, others by name.
pub fn print_type(api: &Api, ty: TypeRef) -> String {
    let text = match api.types.get(ty.id).map(|it| &it.shape) {
        Some(Shape::Scalar(it)) => words::scalar(it),
        Some(
            Shape::Struct(_)
            | Shape::Enum(_)
            | Shape::Union(_)
            | Shape::Interface(_)
            | Shape::List(_)
            | Shape::Map(_)
            | Shape::Tuple { .. }
            | Shape::Alias(_)
            | Shape::Any
            | Shape::Parameter(_)
            | Shape::Never,
        )
        | None => type_name(api, ty.id),
    };
    if ty.nullable { format!("{text} | null") } else { text }
}
