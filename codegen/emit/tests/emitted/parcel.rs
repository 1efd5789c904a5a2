//! A small API with one of each thing that operations can do.

use specloom_ir::*;
use specloom_source::Span;

/// The Parcel API.
pub(crate) fn parcel() -> Api {
    let mut api = Api { behaviour: behaviour(), ..Api::default() };
    api.info.title = "Parcel API".into();
    api.info.docs = docs("Sends parcels.", "Parcels are sent, found and followed.");
    api.servers.push(server());
    let key = api.schemes.add(Scheme {
        name: Name::new("api_key"),
        docs: docs("The key of your shop.", ""),
        kind: AuthScheme::ApiKey { place: ApiKeyPlace::Header, name: "X-Key".into() },
        prefix: None,
        origin: Span::default(),
    });
    api.auth =
        AuthRequirement { alternatives: vec![vec![AuthUse { scheme: key, scopes: vec![] }]] };
    let types = types(&mut api);
    let group = api.groups.add(Group {
        name: Name::new("parcels"),
        docs: docs("What is on its way.", ""),
        origin: Span::default(),
    });
    for operation in operations(&types, group, key) {
        api.operations.add(operation);
    }
    api
}

struct Types {
    text: TypeRef,
    number: TypeRef,
    status: TypeRef,
    parcel: TypeRef,
    request: TypeRef,
    list: TypeRef,
    missing: TypeRef,
    problem: TypeRef,
    texts: TypeRef,
}

fn types(api: &mut Api) -> Types {
    let text = define(api, "Text", Shape::Scalar(Scalar::String));
    let number = define(api, "Number", Shape::Scalar(Scalar::Int(IntWidth::I64)));
    let texts = define(api, "Texts", Shape::List(text));
    let status = define(
        api,
        "ParcelStatus",
        Shape::Enum(Enum {
            values: ["in-transit", "delivered"].map(constant).into(),
            openness: Openness::Open,
        }),
    );
    let parcel = define(api, "Parcel", object(&[("id", text), ("status", status)], &["id"]));
    let request = define(
        api,
        "ParcelRequest",
        object(&[("to", text), ("note", text), ("priority", number)], &["to"]),
    );
    let page = define(api, "Parcels", Shape::List(parcel));
    let list = define(api, "ParcelList", object(&[("items", page), ("next", text)], &["items"]));
    let missing = define(api, "NotFound", object(&[("id", text)], &[]));
    let problem = define(api, "Problem", object(&[("title", text)], &[]));
    Types { text, number, status, parcel, request, list, missing, problem, texts }
}

fn operations(types: &Types, group: GroupId, key: SchemeId) -> Vec<Operation> {
    let mut list = operation(group, "list", HttpMethod::Get, "/parcels");
    list.docs = docs("Lists parcels.", "The newest come first.\n\n```\nlet code = run();\n```");
    list.params = vec![
        Param {
            default: Some(Box::new(Value::Number("20".into()))),
            ..query("limit", types.number)
        },
        query("cursor", types.text),
        query("status", types.status),
        Param { style: Style::PipeDelimited, ..query("tag", types.texts) },
    ];
    list.outcomes.push(success(StatusPattern::Exact(200), Some(types.list)));
    list.pagination = Some(Box::new(Pagination {
        kind: PageKind::Cursor {
            param: "cursor".into(),
            next: vec![vec!["next".into()]],
            more: None,
        },
        items: vec![vec!["items".into()]],
        item: types.parcel,
        size_param: Some("limit".into()),
        size: Some(20),
        origin: Span::default(),
    }));

    let mut get = operation(group, "get", HttpMethod::Get, "/parcels/{id}");
    get.docs = docs("Reads a parcel.", "");
    get.docs.deprecation =
        Some(Box::new(Deprecation { instead: Some("find".into()), ..Deprecation::default() }));
    get.params = vec![path("id", types.text)];
    get.outcomes = vec![
        success(StatusPattern::Exact(200), Some(types.parcel)),
        failure(StatusPattern::Exact(404), "There is none.", types.missing),
        failure(StatusPattern::Default, "Something else.", types.problem),
    ];
    get.auth = Some(AuthRequirement {
        alternatives: vec![vec![AuthUse { scheme: key, scopes: vec!["parcels:read".into()] }]],
    });
    get.waits = vec![Wait {
        name: Name::new("wait"),
        status: vec!["status".into()],
        terminal: vec!["delivered".into()],
        paused: Vec::new(),
        failed: Vec::new(),
        interval_ms: 500,
        deadline_ms: 120_000,
    }];

    let mut send = operation(group, "send", HttpMethod::Post, "/parcels");
    send.docs = docs("Sends a parcel.", "");
    let header = "Idempotency-Key".into();
    send.idempotency = Some(Box::new(Idempotency { header, auto: true, window_ms: None }));
    send.body = Some(Box::new(Body { spread: true, ..body(&[json(types.request)]) }));
    send.outcomes = vec![
        success(StatusPattern::Exact(201), Some(types.parcel)),
        success(StatusPattern::Exact(202), Some(types.text)),
        success(StatusPattern::Exact(204), None),
    ];

    let mut label = operation(group, "label", HttpMethod::Put, "/parcels/{id}/label");
    label.params = vec![path("id", types.text)];
    label.body = Some(Box::new(body(&[
        json(types.request),
        Media {
            kind: MediaKind::Form,
            media_type: "application/x-www-form-urlencoded".into(),
            ..json(types.request)
        },
        Media { kind: MediaKind::Binary, media_type: "image/png".into(), ..json(types.text) },
    ])));
    label.outcomes = vec![
        success(StatusPattern::Exact(200), Some(types.parcel)),
        success(StatusPattern::Exact(204), None),
    ];
    label.retry = Some(Box::new(Retry { attempts: 1, ..retry() }));

    let mut follow = operation(group, "follow", HttpMethod::Get, "/parcels/{id}/events");
    follow.docs = docs("Follows a parcel.", "");
    follow.params = vec![path("id", types.text)];
    let mut events = success(StatusPattern::Exact(200), Some(types.parcel));
    for media in &mut events.media {
        media.kind = MediaKind::Stream;
        media.media_type = "text/event-stream".into();
        media.stream = Some(StreamKind::Sse);
    }
    follow.outcomes.push(events);
    follow.stream = Some(Box::new(StreamRules {
        sentinel: Some("[DONE]".into()),
        resume: true,
        ..StreamRules::default()
    }));
    follow.timeout_ms = Some(u64::MAX);
    vec![list, get, send, label, follow]
}

fn behaviour() -> Behaviour {
    Behaviour {
        retry: Some(retry()),
        timeout_ms: Some(2500),
        request_id: vec!["X-Request-Id".into()],
        trace_id: None,
        env: vec![EnvVar {
            name: "PARCEL_KEY".into(),
            sets: EnvUse::Credential(SchemeId(0)),
            required: true,
            joined: None,
            origin: Span::default(),
        }],
        signature: Some(Signature {
            scheme: SignatureScheme::StandardWebhooks,
            header: "webhook-signature".into(),
            event: None,
            origin: Span::default(),
        }),
        ..Behaviour::default()
    }
}

fn retry() -> Retry {
    Retry {
        attempts: 3,
        statuses: vec![StatusPattern::Class(5)],
        connection: true,
        base_ms: 100,
        cap_ms: 2000,
        elapsed_ms: None,
        unsafe_statuses: Vec::new(),
    }
}

fn server() -> Server {
    Server {
        url: "https://{region}.parcel.example/v1".into(),
        name: None,
        docs: Docs::default(),
        variables: vec![ServerVariable {
            name: Name::new("region"),
            default: Some("eu".into()),
            choices: vec!["eu".into(), "us".into()],
            docs: docs("Where the shop is.", ""),
            origin: Span::default(),
        }],
        origin: Span::default(),
    }
}

fn docs(summary: &str, description: &str) -> Docs {
    let some = |it: &str| (!it.is_empty()).then(|| it.into());
    Docs { summary: some(summary), description: some(description), ..Docs::default() }
}

fn define(api: &mut Api, name: &str, shape: Shape) -> TypeRef {
    let id = api.types.add(TypeDef {
        name: TypeName::Declared(Name::new(name)),
        docs: Docs::default(),
        shape,
        constraints: Constraints::default().into(),
        origin: Span::default(),
        extensions: Extensions::default(),
    });
    TypeRef { id, nullable: false }
}

fn object(fields: &[(&str, TypeRef)], required: &[&str]) -> Shape {
    let field = |(name, ty): &(&str, TypeRef)| Field {
        fill: None,
        name: Name::new(*name),
        rename: None,
        docs: docs(&format!("The {name}."), ""),
        ty: *ty,
        presence: if required.contains(name) { Presence::Required } else { Presence::Optional },
        access: Access::Both,
        default: None,
        send: (*name == "priority").then(|| Box::new(Value::Number("1".into()))),
        secret: false,
        merged: false,
        constraints: Constraints::default().into(),
        aliases: Vec::new(),
        arguments: Vec::new(),
        origin: Span::default(),
    };
    Shape::Struct(Struct {
        fields: fields.iter().map(field).collect(),
        rest: Rest::Ignored,
        implements: Vec::new(),
    })
}

fn constant(text: &str) -> EnumValue {
    EnumValue {
        value: Value::String(text.into()),
        name: Name::new(text),
        docs: Docs::default().into(),
        origin: Span::default(),
    }
}

fn operation(group: GroupId, method: &str, http: HttpMethod, path: &str) -> Operation {
    let parts = path.split_inclusive('}').flat_map(|it| match it.split_once('{') {
        Some((before, name)) => vec![
            PathPart::Literal(before.into()),
            PathPart::Variable(name.trim_end_matches('}').into()),
        ],
        None => vec![PathPart::Literal(it.into())],
    });
    Operation {
        name: Name::new(format!("parcels.{method}")),
        method: Name::new(method),
        group,
        docs: Docs::default(),
        params: Vec::new(),
        body: None,
        outcomes: Vec::new(),
        auth: None,
        document: None,
        binding: Binding::Http {
            method: http,
            path: PathTemplate { text: path.into(), parts: parts.collect() },
            servers: Vec::new(),
        },
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
    }
}

fn query(name: &str, ty: TypeRef) -> Param {
    Param {
        name: Name::new(name),
        rename: None,
        docs: Docs::default(),
        location: Location::Query,
        style: Style::Form { explode: true, reserved: false },
        ty,
        presence: Presence::Optional,
        default: None,
        send: None,
        client_wide: false,
        overridable: false,
        setting: None,
        range: None,
        origin: Span::default(),
    }
}

fn path(name: &str, ty: TypeRef) -> Param {
    Param {
        location: Location::Path,
        style: Style::Simple { explode: false },
        presence: Presence::Required,
        docs: docs("The parcel.", ""),
        ..query(name, ty)
    }
}

fn json(ty: TypeRef) -> Media {
    Media {
        kind: MediaKind::Json,
        media_type: "application/json".into(),
        ty: Some(ty),
        parts: Vec::new(),
        stream: None,
        origin: Span::default(),
    }
}

fn body(media: &[Media]) -> Body {
    Body {
        media: media.to_vec(),
        presence: Presence::Required,
        docs: Docs::default(),
        spread: false,
        needs: Vec::new(),
        origin: Span::default(),
    }
}

fn success(status: StatusPattern, ty: Option<TypeRef>) -> Outcome {
    Outcome {
        status,
        docs: docs("It worked.", ""),
        headers: Vec::new(),
        media: ty.map(json).into_iter().collect(),
        links: Vec::new(),
        origin: Span::default(),
    }
}

fn failure(status: StatusPattern, said: &str, ty: TypeRef) -> Outcome {
    Outcome { docs: docs(said, ""), ..success(status, Some(ty)) }
}
