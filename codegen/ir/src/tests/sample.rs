//! APIs in few words, for tests.

use specloom_source::{Severity, Sink, Span};

use crate::*;

/// An API with these types; the first has the id 0.
pub(super) fn types<const N: usize>(types: [(&str, Shape); N]) -> Api {
    let mut api = Api::default();
    for (name, shape) in types {
        api.types.add(define(TypeName::Declared(Name::new(name)), shape));
    }
    api
}

pub(super) fn define(name: TypeName, shape: Shape) -> TypeDef {
    TypeDef {
        name,
        docs: Docs::default(),
        shape,
        constraints: Constraints::default().into(),
        origin: Span::default(),
        extensions: Extensions::default(),
    }
}

/// A use of the type of that number.
pub(super) fn to(id: u32) -> TypeRef {
    TypeRef { id: TypeId(id), nullable: false }
}

/// The same, or null.
pub(super) fn or_null(id: u32) -> TypeRef {
    TypeRef { id: TypeId(id), nullable: true }
}

pub(super) fn text() -> Shape {
    Shape::Scalar(Scalar::String)
}

pub(super) fn int(width: IntWidth) -> Shape {
    Shape::Scalar(Scalar::Int(width))
}

pub(super) fn object<const N: usize>(fields: [Field; N]) -> Shape {
    Shape::Struct(Struct { fields: fields.into(), rest: Rest::Ignored, implements: Vec::new() })
}

/// A required field.
pub(super) fn field(name: &str, ty: TypeRef) -> Field {
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

/// A field that may be absent.
pub(super) fn maybe(name: &str, ty: TypeRef) -> Field {
    Field { presence: Presence::Optional, ..field(name, ty) }
}

/// A union by shape; each member is named after its number.
pub(super) fn union<const N: usize>(types: [TypeRef; N]) -> Shape {
    let members = types.into_iter().enumerate();
    Shape::Union(Union {
        members: members.map(|(at, ty)| member(&format!("m{at}"), ty, &[])).collect(),
        tagging: Tagging::Shape,
        openness: Openness::Closed,
    })
}

pub(super) fn member(name: &str, ty: TypeRef, tags: &[&str]) -> Member {
    Member {
        name: Name::new(name),
        ty,
        docs: Docs::default(),
        tags: tags.iter().map(|&it| it.into()).collect(),
        origin: Span::default(),
    }
}

pub(super) fn tagged<const N: usize>(members: [Member; N]) -> Shape {
    Shape::Union(Union {
        members: members.into(),
        tagging: Tagging::Field(Name::new("type")),
        openness: Openness::Open,
    })
}

pub(super) fn one_of<const N: usize>(values: [Value; N]) -> Shape {
    let values = values.into_iter().map(|value| EnumValue {
        name: Name::new(value.to_string().trim_matches('"')),
        value,
        docs: Docs::default().into(),
        origin: Span::default(),
    });
    Shape::Enum(Enum { values: values.collect(), openness: Openness::Open })
}

pub(super) fn string(text: &str) -> Value {
    Value::String(text.into())
}

pub(super) fn number(digits: &str) -> Value {
    Value::Number(digits.into())
}

/// `GET path`, in the group `things`, which is added if there is none.
pub(super) fn get<'a>(api: &'a mut Api, method: &str, path: &str) -> &'a mut Operation {
    if api.groups.is_empty() {
        let (name, docs) = (Name::new("things"), Docs::default());
        api.groups.add(Group { name, docs, origin: Span::default() });
    }
    let id = api.operations.add(Operation {
        name: Name::new(format!("things.{method}")),
        method: Name::new(method),
        group: GroupId(0),
        docs: Docs::default(),
        params: Vec::new(),
        body: None,
        outcomes: Vec::new(),
        auth: None,
        document: None,
        binding: Binding::Http { method: HttpMethod::Get, path: template(path), servers: vec![] },
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
        origin: Span::default(),
    });
    &mut api.operations[id]
}

fn template(path: &str) -> PathTemplate {
    let mut parts = Vec::new();
    for (at, piece) in path.split(['{', '}']).enumerate() {
        match at % 2 {
            0 if piece.is_empty() => {}
            0 => parts.push(PathPart::Literal(piece.into())),
            _ => parts.push(PathPart::Variable(piece.into())),
        }
    }
    PathTemplate { text: path.into(), parts }
}

pub(super) fn param(location: Location, name: &str, ty: TypeRef) -> Param {
    let style = match location {
        Location::Path | Location::Header => Style::Simple { explode: false },
        Location::Query | Location::QueryString | Location::Cookie | Location::Variable => {
            Style::Form { explode: true, reserved: false }
        }
    };
    Param {
        name: Name::new(name),
        rename: None,
        docs: Docs::default(),
        location,
        style,
        ty,
        presence: Presence::Required,
        default: None,
        send: None,
        client_wide: false,
        overridable: false,
        setting: None,
        range: None,
        origin: Span::default(),
    }
}

pub(super) fn body(ty: TypeRef) -> Body {
    Body {
        media: vec![json(ty)],
        presence: Presence::Required,
        docs: Docs::default(),
        spread: false,
        needs: Vec::new(),
        origin: Span::default(),
    }
}

pub(super) fn json(ty: TypeRef) -> Media {
    Media {
        kind: MediaKind::Json,
        media_type: "application/json".into(),
        ty: Some(ty),
        parts: Vec::new(),
        stream: None,
        origin: Span::default(),
    }
}

pub(super) fn answer(status: u16, ty: TypeRef) -> Outcome {
    Outcome {
        status: StatusPattern::Exact(status),
        docs: Docs::default(),
        headers: Vec::new(),
        media: vec![json(ty)],
        links: Vec::new(),
        origin: Span::default(),
    }
}

pub(super) fn webhook(name: &str, ty: TypeRef) -> Webhook {
    Webhook {
        name: Name::new(name),
        docs: Docs::default(),
        headers: Vec::new(),
        body: Some(body(ty)),
        outcomes: Vec::new(),
        origin: Span::default(),
    }
}

pub(super) fn path<const N: usize>(names: [&str; N]) -> Vec<Box<str>> {
    names.map(Box::from).into()
}

/// The codes of all that is reported, and the API if nothing forbids output.
pub(super) fn checked(api: Api) -> (Vec<&'static str>, Option<Valid<Api>>) {
    let mut sink = Sink::default();
    let valid = validate(api, &mut sink);
    assert_eq!(valid.is_none(), sink.has_errors());
    for it in sink.diagnostics() {
        let explained = EXPLANATIONS.iter().any(|explanation| explanation.code == it.code);
        assert!(explained, "{} is not explained", it.code);
        assert!(it.help.is_some(), "{} has no help", it.code);
        assert!(it.severity >= Severity::Warning, "{} weighs nothing", it.code);
    }
    (sink.diagnostics().iter().map(|it| it.code).collect(), valid)
}

/// The codes of all that is reported.
pub(super) fn codes(api: Api) -> Vec<&'static str> {
    checked(api).0
}
