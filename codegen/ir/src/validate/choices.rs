//! Unions say which member a value is, and enums are of one kind.

use std::mem::discriminant;

use specloom_source::Sink;

use crate::api::Api;
use crate::choice::{Enum, Tagging, Union};
use crate::problem::ValidateProblem as Problem;
use crate::types::Shape;
use crate::validate::names::each_twice;

pub(super) fn tags_choose_one_member(api: &Api, sink: &mut Sink) {
    for def in &api.types {
        if let Shape::Union(union) = &def.shape
            && is_tagged(union)
        {
            for member in union.members.iter().filter(|it| it.tags.is_empty()) {
                let member_name = member.name.to_string();
                sink.report(member.origin, Problem::MissingTag { member: member_name });
            }
            let tags =
                union.members.iter().flat_map(|it| it.tags.iter().map(|tag| (tag, it.origin)));
            each_twice(tags, |tag, at, first| {
                sink.report(at, Problem::DuplicateTag { tag: tag.to_string(), first });
            });
        }
    }
}

fn is_tagged(union: &Union) -> bool {
    match union.tagging {
        Tagging::Field(_) | Tagging::EventName | Tagging::Typename | Tagging::OnlyMember => true,
        Tagging::Shape => false,
    }
}

pub(super) fn enums_are_of_one_kind(api: &Api, sink: &mut Sink) {
    for def in &api.types {
        if let Shape::Enum(Enum { values, .. }) = &def.shape
            && let Some(first) = values.first()
            && let Some(other) =
                values.iter().find(|it| discriminant(&it.value) != discriminant(&first.value))
        {
            sink.report(other.origin, Problem::MixedEnum { value: other.value.to_string() });
        }
    }
}
