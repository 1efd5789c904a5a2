//! Builds small models by hand, and makes crates of them.

use specloom_emit::{Crate, Files, Settings, emit, plan};
use specloom_ir::{
    Access, Api, Binding, Constraints, Docs, Enum, EnumValue, Extensions, Field, Group, GroupId,
    HttpMethod, Info, Media, MediaKind, Name, Openness, Operation, Outcome, Owner, PathPart,
    PathTemplate, Presence, Rest, Role, Shape, StatusPattern, Struct, TypeDef, TypeId, TypeName,
    TypeRef, Valid, Value, validate,
};
use specloom_source::{Sink, Span};

/// An API without anything.
pub(crate) fn api() -> Api {
    let info = Info { title: "Test".to_owned(), version: "1".to_owned(), ..Info::default() };
    Api { info, ..Api::default() }
}

/// A name that the author gave.
pub(crate) fn declared(name: &str) -> TypeName {
    TypeName::Declared(Name::new(name))
}

/// A name that comes from where the type stands.
pub(crate) fn derived(owner: u32, role: Role) -> TypeName {
    TypeName::Derived { owner: Owner::Type(TypeId(owner)), role }
}

/// A type.
pub(crate) fn typed(name: TypeName, shape: Shape) -> TypeDef {
    TypeDef {
        name,
        docs: Docs::default(),
        shape,
        constraints: Constraints::default().into(),
        origin: Span::default(),
        extensions: Extensions::default(),
    }
}

/// A struct that keeps what it does not know.
pub(crate) fn structure(name: TypeName, fields: Vec<Field>) -> TypeDef {
    typed(name, Shape::Struct(Struct { fields, rest: Rest::Ignored, implements: Vec::new() }))
}

/// An open enum of texts.
pub(crate) fn text_enum(name: TypeName, values: &[String]) -> TypeDef {
    let values = values.iter().map(|it| EnumValue {
        value: Value::String(it.as_str().into()),
        name: Name::new(it.as_str()),
        docs: Docs::default().into(),
        origin: Span::default(),
    });
    typed(name, Shape::Enum(Enum { values: values.collect(), openness: Openness::Open }))
}

/// A required field.
pub(crate) fn field(name: &str, ty: TypeRef) -> Field {
    Field {
        name: Name::new(name),
        rename: None,
        docs: Docs::default(),
        ty,
        presence: Presence::Required,
        access: Access::Both,
        default: None,
        send: None,
        fill: None,
        secret: false,
        merged: false,
        constraints: Constraints::default().into(),
        aliases: Vec::new(),
        arguments: Vec::new(),
        origin: Span::default(),
    }
}

/// A group.
pub(crate) fn group(name: &str) -> Group {
    Group { name: Name::new(name), docs: Docs::default(), origin: Span::default() }
}

/// An operation that sends and receives a type.
pub(crate) fn operation(api: &mut Api, group: GroupId, (of, method): (&str, &str), ty: TypeRef) {
    let at = api.operations.len();
    let text: Box<str> = format!("/{at}").into();
    let media = Media {
        kind: MediaKind::Json,
        media_type: "application/json".into(),
        ty: Some(ty),
        parts: Vec::new(),
        stream: None,
        origin: Span::default(),
    };
    let body = specloom_ir::Body {
        needs: Vec::new(),
        media: vec![media.clone()],
        presence: Presence::Required,
        docs: Docs::default(),
        spread: false,
        origin: Span::default(),
    };
    let outcome = Outcome {
        status: StatusPattern::Exact(200),
        docs: Docs::default(),
        headers: Vec::new(),
        media: vec![media],
        links: Vec::new(),
        origin: Span::default(),
    };
    api.operations.add(Operation {
        safe: false,
        refusal: None,
        answer: specloom_ir::AnswerRules::default(),
        name: Name::new(format!("{of}.{method}.{at}")),
        method: Name::new(method),
        group,
        docs: Docs::default(),
        params: Vec::new(),
        body: Some(Box::new(body)),
        outcomes: vec![outcome],
        auth: None,
        document: None,
        binding: Binding::Http {
            method: HttpMethod::Post,
            path: PathTemplate { text: text.clone(), parts: vec![PathPart::Literal(text)] },
            servers: Vec::new(),
        },
        idempotency: None,
        pagination: None,
        retry: None,
        stream: None,
        waits: Vec::new(),
        json_rpc: None,
        timeout_ms: None,
        extensions: Extensions::default(),
        origin: Span::default(),
    });
}

/// The model, looked at.
#[expect(clippy::panic, reason = "a model that does not hold is a fault of the test")]
pub(crate) fn valid(api: Api) -> Valid<Api> {
    let mut sink = Sink::default();
    validate(api, &mut sink).unwrap_or_else(|| panic!("{:#?}", sink.diagnostics()))
}

/// The plan and the files of a crate.
#[expect(clippy::panic, reason = "what cannot be emitted is what the test is to find")]
pub(crate) fn emitted(api: &Valid<Api>) -> (Crate, Files) {
    let settings = Settings {
        crate_name: "parcel".to_owned(),
        crate_version: "0.1.0".to_owned(),
        platform: "parcel".to_owned(),
        spec_path: "specs/parcel/openapi.yaml".to_owned(),
        runtime_dependency: "{ version = \"0.1\" }".to_owned(),
        ..Settings::default()
    };
    let mut sink = Sink::default();
    let plan = plan(api, &settings, &mut sink);
    let plan = plan.unwrap_or_else(|| panic!("{:#?}", sink.diagnostics()));
    let files = emit(api, &plan).unwrap_or_else(|error| panic!("{error}"));
    (plan, files)
}
