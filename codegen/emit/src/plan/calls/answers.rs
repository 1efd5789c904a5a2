//! What an operation gives back.

use specloom_ir::{Binding, HttpMethod, Media, MediaKind, Operation, Outcome, StatusPattern};

use super::Known;
use crate::plan::operations::AnswerPlan;
use crate::plan::rust::{Runtime, RustType};
use crate::plan::scope::Scope;

/// What an operation can give back.
pub(super) struct Answers {
    /// Unless something else is asked for.
    pub collected: AnswerPlan,
    /// If a stream can be asked for as well: the type of its items.
    pub stream: Option<RustType>,
}

/// What an operation can give back. The name of an enum is still to be given.
pub(super) fn answers(known: Known<'_>, operation: &Operation) -> Answers {
    let Binding::Http { method, .. } = &operation.binding;
    if *method == HttpMethod::Head {
        // An answer to HEAD has no body, whatever the spec says of one (RFC 9110 section 9.3.2).
        return Answers { collected: AnswerPlan::Nothing, stream: None };
    }
    let outcomes: Vec<&Outcome> = operation.successes().collect();
    let stream = outcomes.iter().find_map(|it| stream(&it.media));
    let item = stream.map(|it| item(known, it));
    let only_stream = outcomes.iter().all(|it| it.media.iter().all(|it| it.stream.is_some()));
    if let Some(item) = item.clone().filter(|_| only_stream) {
        return Answers { collected: AnswerPlan::Stream(item), stream: None };
    }
    let all: Vec<AnswerPlan> = outcomes.iter().map(|it| of_outcome(known, it)).collect();
    Answers { collected: merge(&outcomes, all), stream: item }
}

/// Whether the answer holds a type parameter.
pub(super) fn is_generic(answer: &AnswerPlan) -> bool {
    matches!(answer, AnswerPlan::Json(ty) if has_generics(ty))
}

fn has_generics(ty: &RustType) -> bool {
    match ty {
        RustType::Item { generics, .. } | RustType::Alias { generics, .. } => !generics.is_empty(),
        RustType::Parameter(_) => true,
        RustType::Option(it)
        | RustType::Nullable(it)
        | RustType::Vec(it)
        | RustType::Map(it)
        | RustType::Box(it) => has_generics(it),
        RustType::Tuple(all) => all.iter().any(has_generics),
        RustType::Unit | RustType::Primitive(_) | RustType::Runtime(_) => false,
    }
}

/// The form of an answer that is a stream.
pub(crate) fn stream(media: &[Media]) -> Option<&Media> {
    media.iter().find(|it| it.stream.is_some())
}

/// The form of an answer that is read as a whole: JSON if there is one, else the first.
pub(crate) fn collected(media: &[Media]) -> Option<&Media> {
    let whole = || media.iter().filter(|it| it.stream.is_none());
    whole().find(|it| it.kind == MediaKind::Json).or_else(|| whole().next())
}

fn item(known: Known<'_>, media: &Media) -> RustType {
    media.ty.map_or(RustType::Runtime(Runtime::Value), |it| known.spell(it))
}

fn of_outcome(known: Known<'_>, outcome: &Outcome) -> AnswerPlan {
    let Some(media) = collected(&outcome.media) else { return AnswerPlan::Nothing };
    match media.kind {
        MediaKind::Json => match item(known, media) {
            // Bytes as they are have no JSON: the body itself is meant.
            ty if *ty.resolved() == RustType::Runtime(Runtime::Bytes) => AnswerPlan::Bytes,
            ty => AnswerPlan::Json(ty),
        },
        // XML is given as the text that it is.
        MediaKind::Text | MediaKind::Form | MediaKind::Xml => AnswerPlan::Text,
        MediaKind::Multipart | MediaKind::Binary | MediaKind::Stream => AnswerPlan::Bytes,
    }
}

/// One answer if all are the same; an `Option` if some have no body; else one
/// of several by status.
fn merge(outcomes: &[&Outcome], all: Vec<AnswerPlan>) -> AnswerPlan {
    let Some(first) = all.first() else { return AnswerPlan::Nothing };
    if all.iter().all(|it| is_same(it, first)) {
        return first.clone();
    }
    let mut bodies = all.iter().filter(|it| !matches!(it, AnswerPlan::Nothing));
    if let Some(AnswerPlan::Json(ty)) = bodies.next()
        && bodies.all(|it| is_same(it, &AnswerPlan::Json(ty.clone())))
    {
        return AnswerPlan::Json(optional(ty.clone()));
    }
    let mut taken = Scope::default();
    let variants = outcomes
        .iter()
        .zip(all)
        .map(|(it, answer)| (taken.claim([status(it.status)]), answer))
        .collect();
    AnswerPlan::ByStatus { name: String::new(), variants }
}

fn optional(ty: RustType) -> RustType {
    match ty {
        RustType::Option(_) => ty,
        ty => RustType::Option(Box::new(ty)),
    }
}

fn is_same(one: &AnswerPlan, other: &AnswerPlan) -> bool {
    match (one, other) {
        (AnswerPlan::Nothing, AnswerPlan::Nothing)
        | (AnswerPlan::Text, AnswerPlan::Text)
        | (AnswerPlan::Bytes, AnswerPlan::Bytes) => true,
        (AnswerPlan::Json(one), AnswerPlan::Json(other))
        | (AnswerPlan::Stream(one), AnswerPlan::Stream(other)) => one == other,
        (
            AnswerPlan::Nothing
            | AnswerPlan::Text
            | AnswerPlan::Bytes
            | AnswerPlan::Json(_)
            | AnswerPlan::Stream(_)
            | AnswerPlan::ByStatus { .. },
            _,
        ) => false,
    }
}

/// The variant of a status, by the words of RFC 9110.
fn status(pattern: StatusPattern) -> String {
    let word = match pattern {
        StatusPattern::Default => "Other",
        StatusPattern::Class(_) => "Success",
        StatusPattern::Exact(200) => "Ok",
        StatusPattern::Exact(201) => "Created",
        StatusPattern::Exact(202) => "Accepted",
        StatusPattern::Exact(203) => "NonAuthoritative",
        StatusPattern::Exact(204) => "NoContent",
        StatusPattern::Exact(205) => "ResetContent",
        StatusPattern::Exact(206) => "PartialContent",
        StatusPattern::Exact(207) => "MultiStatus",
        StatusPattern::Exact(status) => return format!("Status{status}"),
    };
    word.to_owned()
}
