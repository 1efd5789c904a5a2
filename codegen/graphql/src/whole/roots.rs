//! Root fields.

use apollo_compiler::ast::{FieldDefinition, InputValueDefinition, OperationType};
use specloom_ir::{
    AnswerRules, Binding, Docs, Extensions, Group, GroupId, HttpMethod, Location, Media, MediaKind,
    Name, Operation, Outcome, Param, PathPart, PathTemplate, Presence, StatusPattern, Style,
    TypeRef,
};
use specloom_source::Span;

use super::Whole;
use super::fields::{arguments, is_required};
use super::types::used;
use crate::lower::value::default;
use crate::lower::words::docs;
use crate::picked::root_word;

/// Makes an operation of each root field, those left out that no document asks for.
pub(super) fn lower(whole: &mut Whole<'_>) {
    let schema = whole.schema;
    for (kind, root) in schema.definitions.schema_definition.iter_root_operations() {
        let Some(root) = schema.definitions.get_object(&root.name) else { continue };
        let (name, docs) = (Name::new(group_word(kind)), Docs::default());
        let origin = schema.span(root.location());
        let group = whole.api.groups.add(Group { name, docs, origin });
        let picked = whole.picked;
        let taken = |it: &&str| picked.is_none_or(|all| all.takes(root_word(kind), it));
        for it in root.fields.values().filter(|it| taken(&it.name.as_str())) {
            operation(whole, it, (kind, group));
        }
    }
}

fn group_word(kind: OperationType) -> &'static str {
    match kind {
        OperationType::Query => "queries",
        OperationType::Mutation => "mutations",
        OperationType::Subscription => "subscriptions",
    }
}

fn method(kind: OperationType) -> HttpMethod {
    match kind {
        OperationType::Query => HttpMethod::Query,
        OperationType::Mutation => HttpMethod::Other("MUTATION".into()),
        OperationType::Subscription => HttpMethod::Other("SUBSCRIPTION".into()),
    }
}

fn operation(whole: &mut Whole<'_>, it: &FieldDefinition, of: (OperationType, GroupId)) {
    let (kind, group) = of;
    let word = root_word(kind);
    let origin = whole.schema.span(it.name.location());
    let answer = used(whole, &it.ty);
    let given = arguments(whole, word, it);
    let params = given.iter().map(|it| param(whole, it)).collect();
    let text: Box<str> = it.name.as_str().into();
    let path = PathTemplate { parts: vec![PathPart::Literal(text.clone())], text };
    whole.api.operations.add(Operation {
        name: Name::new(format!("{word}.{}", it.name)),
        method: Name::new(it.name.as_str()),
        group,
        docs: docs(it.description.as_ref(), &it.directives),
        params,
        body: None,
        outcomes: vec![outcome(answer, origin)],
        auth: None,
        binding: Binding::Http { method: method(kind), path, servers: Vec::new() },
        document: None,
        idempotency: None,
        safe: false,
        refusal: None,
        answer: AnswerRules::default(),
        pagination: None,
        retry: None,
        stream: None,
        waits: Vec::new(),
        json_rpc: None,
        timeout_ms: None,
        extensions: Extensions::default(),
        origin,
    });
}

fn outcome(ty: TypeRef, origin: Span) -> Outcome {
    let media = Media {
        kind: MediaKind::Json,
        media_type: "application/json".into(),
        ty: Some(ty),
        parts: Vec::new(),
        stream: None,
        origin,
    };
    Outcome {
        status: StatusPattern::Exact(200),
        docs: Docs::default(),
        headers: Vec::new(),
        media: vec![media],
        links: Vec::new(),
        origin,
    }
}

fn param(whole: &mut Whole<'_>, it: &InputValueDefinition) -> Param {
    let ty = used(whole, &it.ty);
    Param {
        name: Name::new(it.name.as_str()),
        rename: None,
        docs: docs(it.description.as_ref(), &it.directives),
        location: Location::Variable,
        style: Style::Content("application/json".into()),
        ty,
        presence: if is_required(it) { Presence::Required } else { Presence::Optional },
        default: default(it.default_value.as_deref(), &it.ty).map(Box::new),
        send: None,
        client_wide: false,
        overridable: false,
        setting: None,
        range: None,
        origin: whole.schema.span(it.name.location()),
    }
}
