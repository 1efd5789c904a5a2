//! The compact notation.

use specloom_source::Span;

use super::sample::*;
use crate::*;

fn parcels() -> Api {
    let weight = Field { default: Some(number("5").into()), ..maybe("weightGrams", to(2)) };
    let token = Field {
        secret: true,
        access: Access::WriteOnly,
        aliases: vec![Name::new("key")],
        rename: Some(Name::new("api_token")),
        send: Some(string("x").into()),
        constraints: Constraints { min_length: Some(1), ..Constraints::default() }.into(),
        ..field("token", to(1))
    };
    let parcel = object([field("id", to(1)), weight, field("note", or_null(1)), token]);
    let mut api = types([
        ("Parcel", parcel),
        ("Text", text()),
        ("Weight", int(IntWidth::I64)),
        ("Status", one_of([string("in-transit"), string("done")])),
        ("Event", tagged([member("made", to(0), &["parcel.made", "parcel.new"])])),
        ("Pair", Shape::Tuple { items: vec![to(1)], rest: Some(to(2)) }),
        ("ParcelList", object([field("items", to(7)), maybe("next", to(8))])),
    ]);
    let inline = |role| TypeName::Derived { owner: Owner::Type(TypeId(6)), role };
    api.types.add(define(inline(Role::Field(Name::new("items"))), Shape::List(to(0))));
    let mut next = define(inline(Role::Field(Name::new("next"))), text());
    next.constraints.pattern = Some("^c".into());
    api.types.add(next);
    let meta =
        TypeName::Derived { owner: Owner::Type(TypeId(0)), role: Role::Field(Name::new("meta")) };
    api.types.add(define(meta, object([])));
    api.types[TypeId(0)].docs.description = Some("A parcel.\n\nWith much to say.".into());
    api
}

fn with_behaviour() -> Api {
    let mut api = parcels();
    api.info = Info { title: "Parcels".into(), version: "1.2".into(), ..Info::default() };
    api.servers.push(Server {
        url: "https://{region}.example.com".into(),
        name: None,
        docs: Docs::default(),
        variables: vec![ServerVariable {
            name: Name::new("region"),
            default: Some("eu".into()),
            choices: vec!["eu".into(), "us".into()],
            docs: Docs::default(),
            origin: Span::default(),
        }],
        origin: Span::default(),
    });
    let key = api.schemes.add(Scheme {
        name: Name::new("key"),
        docs: Docs::default(),
        kind: AuthScheme::ApiKey { place: ApiKeyPlace::Header, name: "X-Key".into() },
        prefix: None,
        origin: Span::default(),
    });
    api.auth.alternatives = vec![vec![AuthUse { scheme: key, scopes: vec![] }]];
    let (name, sets) = ("PARCELS_KEY".into(), EnvUse::Credential(key));
    api.behaviour.env.push(EnvVar {
        name,
        sets,
        required: true,
        joined: None,
        origin: Span::default(),
    });
    api.behaviour.errors = ErrorRules {
        code: vec![path(["error", "code"]), path(["code"])],
        code_fallback: Some("unknown".into()),
        kinds: vec![KindRule {
            status: Some(StatusPattern::Exact(402)),
            code: None,
            kind: ErrorKind::PaymentRequired,
        }],
        ..ErrorRules::default()
    };
    api.behaviour.retry = Some(Retry {
        attempts: 4,
        statuses: vec![StatusPattern::Exact(429), StatusPattern::Class(5)],
        connection: true,
        base_ms: 500,
        cap_ms: 30_000,
        elapsed_ms: None,
        unsafe_statuses: vec![StatusPattern::Exact(429)],
    });
    api.behaviour.timeout_ms = Some(30_000);
    api.behaviour.signature = Some(Signature {
        scheme: SignatureScheme::Hmac {
            algorithm: SignatureAlgorithm::HmacSha256,
            encoding: SignatureEncoding::Hex,
            prefix: "sha256=".into(),
            timestamp_header: None,
            tolerance_s: None,
        },
        header: "X-Signature".into(),
        event: Some(to(4)),
        origin: Span::default(),
    });
    api
}

fn whole() -> Api {
    let mut api = with_behaviour();
    let list = get(&mut api, "list", "/parcels");
    list.docs.summary = Some("Lists parcels.".into());
    let limit = Param { presence: Presence::Optional, ..param(Location::Query, "limit", to(2)) };
    let cursor = Param { style: Style::DeepObject, ..param(Location::Query, "cursor", to(1)) };
    list.params = vec![limit, cursor];
    list.outcomes = vec![answer(200, to(6)), answer(404, or_null(0))];
    list.pagination = Some(Box::new(Pagination {
        kind: PageKind::Cursor { param: "cursor".into(), next: vec![path(["next"])], more: None },
        items: vec![path(["items"])],
        item: to(0),
        size_param: Some("limit".into()),
        size: Some(100),
        origin: Span::default(),
    }));
    let watch = get(&mut api, "watch", "/parcels/{id}");
    watch.params = vec![param(Location::Path, "id", to(1))];
    watch.body = Some(Box::new(Body { spread: true, ..body(to(0)) }));
    let events = Media {
        kind: MediaKind::Stream,
        media_type: "text/event-stream".into(),
        stream: Some(StreamKind::Sse),
        ..json(to(4))
    };
    watch.outcomes = vec![Outcome { media: vec![events], ..answer(200, to(4)) }];
    watch.stream = Some(Box::new(StreamRules { resume: true, ..StreamRules::default() }));
    let header = "Idempotency-Key".into();
    watch.idempotency = Some(Box::new(Idempotency { header, auto: true, window_ms: Some(60_000) }));
    watch.auth = Some(AuthRequirement::default());
    api.webhooks.push(webhook("parcel", to(4)));
    api
}

#[test]
fn everything_shows() {
    insta::assert_snapshot!(print::print(&whole()), @r##"
    api "Parcels" 1.2
    server https://{region}.example.com (region=eu of eu|us)
    scheme key key in header X-Key
    auth key
    group things
    env PARCELS_KEY sets credential key required
    errors code error.code or code, code else "unknown", 402 => payment-required
    retry attempts 4, on 429|5XX, connection, pause 500ms to 30000ms, even unsafe on 429
    timeout 30000ms
    signature in X-Signature: hmac-sha256 hex after "sha256=", event Event

    op things.list GET /parcels  # Lists parcels.
      query limit?: Weight
      query cursor: Text (deep-object)
      -> 200 json ParcelList
      -> 404 json Parcel | null
      pagination cursor cursor from next, items items of Parcel, size limit, 100 at once
    op things.watch GET /parcels/{id}
      path id: Text
      body spread json Parcel
      -> 200 sse Event
      auth none
      idempotency Idempotency-Key auto, remembered for 60000ms
      stream by event name, resumes
    webhook parcel
      body json Event

    union Event by field `type` open {
      "parcel.made" | "parcel.new" => made: Parcel
    }
    type Pair = (Text, ...Weight)
    type Parcel {  # A parcel.
      id: Text
      weightGrams?: Weight = 5
      note: Text | null
      token: Text (write-only, secret, in code api_token, or key, sends "x", length >= 1)
      ...
    }
    type Parcel.meta {
      ...
    }
    type ParcelList {
      items: [Parcel]
      next?: string(pattern ^c)
      ...
    }
    enum Status open {
      "in-transit"
      "done"
    }
    type Text = string
    type Weight = int64
    "##);
}

#[test]
fn the_sample_is_valid() {
    let codes = codes(whole());
    assert!(codes.is_empty(), "{codes:?}");
}

#[test]
fn a_type_that_holds_itself_without_a_name_is_printed_once() {
    let mut api = Api::default();
    let name = TypeName::Derived { owner: Owner::Type(TypeId(1)), role: Role::Item };
    api.types.add(define(name, Shape::List(to(0))));
    api.types.add(define(TypeName::Declared(Name::new("A")), Shape::Alias(to(0))));
    insta::assert_snapshot!(print::print(&api), @r##"
    api ""
    auth none

    type A = A[]
    type A[] = [A[]]
    "##);
}
