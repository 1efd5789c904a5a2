//! How long lists come in pieces, once the types are known.

use specloom_ir::{Api, MediaKind, OperationId, Owner, PageKind, Pagination, Role, Shape, TypeRef};
use specloom_source::Span;

use crate::extension::operation::{PaginationKind, PaginationMember};
use crate::lower::behaviour::paths;
use crate::lower::group::Asked;
use crate::lower::intern::intern_any;
use crate::lower::lowering::Lowering;
use crate::lower::place::Place;
use crate::problem::OpenApiProblem;

/// Gives each operation its pagination.
pub fn lower_paginations(low: &mut Lowering<'_, '_>, asked: Vec<Asked>) {
    for one in asked {
        let Some((member, at)) = one.pagination.map(|it| *it) else { continue };
        low.api.operations[one.id].pagination =
            pagination_of(low, one.id, member, at).map(Box::new);
    }
}

fn pagination_of(
    low: &mut Lowering<'_, '_>,
    id: OperationId,
    member: PaginationMember,
    at: Span,
) -> Option<Pagination> {
    let kind = page_kind(low, &member, at)?;
    let items = paths(member.items);
    let body = low.api.operations[id]
        .successes()
        .flat_map(|it| &it.media)
        .find(|it| it.kind == MediaKind::Json)
        .and_then(|it| it.ty);
    let found = body.and_then(|body| items.iter().find_map(|it| item_at(&low.api, body, it)));
    let item = match found {
        Some(Found::Item(item)) => item,
        Some(Found::Anything) => {
            intern_any(low, &Place::part(Owner::Operation(id), Role::Item, at))
        }
        None => {
            report(low, at, "`items` leads to no list in the answer");
            return None;
        }
    };
    Some(Pagination {
        kind,
        items,
        item,
        size_param: member.size_param.map(Into::into),
        size: member.size,
        origin: at,
    })
}

fn page_kind(low: &mut Lowering<'_, '_>, member: &PaginationMember, at: Span) -> Option<PageKind> {
    let param = member.param.as_deref().map(Into::into);
    let needed = |low: &mut Lowering<'_, '_>| {
        if param.is_none() {
            report(low, at, "`param` is needed to ask for the next piece");
        }
        param.clone()
    };
    let more = member.more.clone().map(|it| it.0);
    let next = paths(member.next.clone());
    let kind = match member.kind {
        PaginationKind::Cursor => {
            PageKind::Cursor { param: needed(low)?, next: next.clone(), more }
        }
        PaginationKind::Offset => PageKind::Offset { param: needed(low)?, more },
        PaginationKind::Page => {
            PageKind::Page { param: needed(low)?, first: member.first.unwrap_or(1), more }
        }
        PaginationKind::NextUrl => PageKind::NextUrl { next: next.clone() },
        PaginationKind::Link => PageKind::Link,
    };
    let needs_next = matches!(member.kind, PaginationKind::Cursor | PaginationKind::NextUrl);
    if needs_next && next.is_empty() {
        report(low, at, "`next` is needed to find what leads to the next piece");
        return None;
    }
    Some(kind)
}

fn report(low: &mut Lowering<'_, '_>, at: Span, reason: &str) {
    let member = "x-specloom-pagination".into();
    low.report(at, OpenApiProblem::ExtensionValue { member, reason: reason.into() });
}

/// What stands at a path.
enum Found {
    /// A list, of this type.
    Item(TypeRef),
    /// Something of which nothing is said.
    Anything,
}

/// How many aliases and fields are followed.
const STEPS: usize = 64;

fn item_at(api: &Api, body: TypeRef, path: &[Box<str>]) -> Option<Found> {
    let mut at = body;
    let mut names = path.iter();
    for _ in 0..STEPS {
        at = match &api.types.get(at.id)?.shape {
            Shape::Alias(ty) => *ty,
            Shape::List(item) => return names.next().is_none().then_some(Found::Item(*item)),
            Shape::Any => return Some(Found::Anything),
            Shape::Map(value) => names.next().map(|_| *value)?,
            Shape::Struct(it) => {
                let name = names.next()?;
                match it.fields.iter().find(|it| it.name.wire == *name) {
                    Some(field) => field.ty,
                    // Others may come all the same, but a path that is spelled
                    // wrong must not pass for one of them.
                    None => return None,
                }
            }
            Shape::Scalar(_)
            | Shape::Enum(_)
            | Shape::Union(_)
            | Shape::Interface(_)
            | Shape::Tuple { .. }
            | Shape::Parameter(_)
            | Shape::Never => return None,
        };
    }
    None
}
