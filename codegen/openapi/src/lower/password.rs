//! Fields that are passwords by their format.

use specloom_ir::{Scalar, Shape, TypeId};

use crate::lower::lowering::{Lowering, Password};
use crate::problem::OpenApiProblem;

/// How many aliases are followed to the type behind them.
const ALIASES: usize = 32;

/// Takes back what is no secret: only a text that may be any is one. Constants
/// stand in the spec, and no other kind can be hidden; that is reported. All types
/// must be there, for what is referred to may be lowered last.
pub fn only_texts(low: &mut Lowering<'_, '_>) {
    for Password { owner, field, at } in std::mem::take(&mut low.seen.passwords) {
        let fields = |low: &Lowering<'_, '_>| match low.api.types.get(owner).map(|it| &it.shape) {
            Some(Shape::Struct(it)) => it.fields.iter().position(|it| it.name == field),
            Some(_) | None => None,
        };
        let Some(index) = fields(low) else { continue };
        if is_text(low, owner, index) {
            continue;
        }
        if let Shape::Struct(it) = &mut low.api.types[owner].shape
            && let Some(found) = it.fields.get_mut(index)
        {
            found.secret = false;
        }
        let keyword = "format: password".to_owned();
        low.report(at, OpenApiProblem::SchemaKeywordNotCarried { keyword });
    }
}

fn is_text(low: &Lowering<'_, '_>, owner: TypeId, index: usize) -> bool {
    let Shape::Struct(it) = &low.api.types[owner].shape else { return false };
    let Some(mut id) = it.fields.get(index).map(|it| it.ty.id) else { return false };
    for _ in 0..ALIASES {
        match low.api.types.get(id).map(|it| &it.shape) {
            Some(Shape::Alias(it)) => id = it.id,
            Some(Shape::Scalar(Scalar::String)) => return true,
            Some(_) | None => return false,
        }
    }
    false
}
