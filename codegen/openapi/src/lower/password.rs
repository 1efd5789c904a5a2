//! Fields that are passwords by their format.

use specloom_ir::analysis::aliases::behind;
use specloom_ir::{Api, Scalar, Shape, TypeRef};

use crate::lower::lowering::{Lowering, Password};
use crate::problem::OpenApiProblem;

/// Takes back what is no secret: only a text that may be any is one. Constants
/// stand in the spec, and no other kind can be hidden; that is reported. All types
/// must be there, for what is referred to may be lowered last.
pub fn only_texts(low: &mut Lowering<'_, '_>) {
    for Password { owner, field, at } in std::mem::take(&mut low.seen.passwords) {
        let Shape::Struct(it) = &low.api.types[owner].shape else { continue };
        let Some(index) = it.fields.iter().position(|it| it.name == field) else { continue };
        if it.fields.get(index).is_some_and(|it| is_text(&low.api, it.ty)) {
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

fn is_text(api: &Api, ty: TypeRef) -> bool {
    let def = behind(api, ty).and_then(|it| api.types.get(it.id));
    matches!(def.map(|it| &it.shape), Some(Shape::Scalar(Scalar::String)))
}
