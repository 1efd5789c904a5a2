//! Small documents, the `Api` that they mean, and what is said of the bad ones.

use specloom_source::{Format, Sink, SourceMap};

/// Lowers a document and prints the model, then the problems.
fn lower(text: &str) -> String {
    let mut map = SourceMap::default();
    let file = map.add("openapi.yaml", text);
    let mut sink = Sink::default();
    let root = specloom_source::read(&map, file, &mut sink);
    let api = root.and_then(|it| specloom_openapi::lower_document(it, &mut sink));
    let mut out = api.map(|it| specloom_ir::print::print(&it)).unwrap_or_default();
    let problems = specloom_source::render(&map, sink.diagnostics(), Format::Full, false);
    if !problems.is_empty() {
        out.push_str("---\n");
        out.push_str(&problems);
    }
    out
}

fn indented(text: &str, by: &str) -> String {
    text.lines().flat_map(|line| [by, line, "\n"]).collect()
}

/// Lowers schemas alone.
fn schemas(version: &str, text: &str) -> String {
    let head = format!("openapi: {version}\ninfo: {{title: T, version: '1'}}\npaths: {{}}\n");
    lower(&format!("{head}components:\n  schemas:\n{}", indented(text, "    ")))
}

/// Lowers paths alone.
fn paths(text: &str) -> String {
    lower(&format!(
        "openapi: 3.1.0\ninfo: {{title: T, version: '1'}}\npaths:\n{}",
        indented(text, "  ")
    ))
}

macro_rules! cases {
    ($($name:ident => $text:expr;)*) => {$(
        #[test]
        fn $name() {
            insta::assert_snapshot!($text);
        }
    )*};
}

cases! {
    nullable_in_3_0 => schemas("3.0.3", "
A: {type: string, nullable: true}
B:
  type: object
  properties:
    plain: {type: integer, nullable: true}
    by_ref: {$ref: '#/components/schemas/C', nullable: true}
    by_all_of: {nullable: true, description: Said., allOf: [{$ref: '#/components/schemas/C'}]}
    by_enum: {type: string, nullable: true, enum: [a, b]}
    of_a: {$ref: '#/components/schemas/A'}
C: {type: object, properties: {x: {type: boolean}}}
");
    integers_are_as_wide_as_what_is_said_of_them => schemas("3.1.0", "
A:
  type: object
  properties:
    a: {type: integer, format: int32, maximum: 4294967295}
    b: {type: integer, format: int32, exclusiveMaximum: 2147483648}
    c: {type: integer, minimum: 0, maximum: 18446744073709551615}
    d: {type: integer, format: int64, example: 99999999999999999999}
    e: {type: integer, format: uint8, default: -1}
");
    ends_of_ranges_that_a_double_has_rounded => schemas("3.1.0", "
A:
  type: object
  properties:
    a: {type: integer, default: 9223372036854776000}
    b: {type: integer, minimum: -9223372036854776000, maximum: 9223372036854776000}
    c: {type: integer, format: int64, example: 9223372036854775808}
    d: {type: integer, maximum: 18446744073709552000, default: 18446744073709552000}
    e: {type: integer, maximum: 9223372036854776001}
    f: {type: integer, exclusiveMaximum: 9223372036854776000}
    g: {type: integer, enum: [1, 9223372036854776000]}
    h: {type: array, items: {type: integer}, default: [9223372036854776000]}
");
    members_by_patterns_beside_others => schemas("3.1.0", "
A: {type: object, properties: {a: {type: string}}, patternProperties: {'^n-': {type: integer}}, additionalProperties: {type: string}}
B: {type: object, properties: {a: {type: string}}, patternProperties: {'^n-': {type: integer}}, additionalProperties: {type: integer}}
");
    null_as_a_member_in_3_0 => schemas("3.0.3", "
A: {anyOf: [{$ref: '#/components/schemas/D'}, {nullable: true}]}
B: {oneOf: [{type: string}, {type: integer}, {nullable: true, description: Nothing.}]}
C: {anyOf: [{type: string}, {type: object, nullable: true, enum: [null]}]}
D: {type: object, properties: {a: {nullable: true}, b: {oneOf: [{type: string}, {enum: [null]}]}}}
E: {anyOf: [{nullable: true}]}
");
    nullable_in_3_1 => schemas("3.1.0", "
A:
  type: object
  required: [a, b, c]
  properties:
    a: {type: [string, 'null']}
    b: {anyOf: [{$ref: '#/components/schemas/B'}, {type: 'null'}]}
    c: {oneOf: [{type: string}, {type: integer}, {type: 'null'}]}
    d: {enum: [x, y, null]}
B: {type: object, properties: {x: {type: 'null'}}}
");
    bounds_are_exact_and_upgraded => schemas("3.0.3", "
A:
  type: object
  properties:
    a: {type: integer, minimum: 0, exclusiveMinimum: true, maximum: 18446744073709551616}
    b: {type: number, minimum: 0.10, default: 0.10, multipleOf: 0.01}
    c: {type: string, minLength: 1, maxLength: 5, pattern: '^a+$'}
");
    a_float_that_says_more_digits_is_a_double => schemas("3.1.0", "
Amounts:
  type: object
  properties:
    most: {type: number, format: float, maximum: 999999.99}
    shown: {type: number, format: float, examples: [0.1, 12345678.91]}
    ratio: {type: number, format: float, maximum: 0.1, default: 0.05}
");
    a_float_is_a_double_if_an_answer_says_so => lower("
openapi: 3.1.0
info: {title: T, version: '1'}
paths:
  /places:
    get:
      operationId: places
      responses:
        '200':
          description: All.
          content:
            application/json:
              schema: {$ref: '#/components/schemas/Places'}
              examples: {all: {$ref: '#/components/examples/All'}}
components:
  examples: {All: {value: {list: [{at: {latitude: 37.77597542841264}, level: 0.5}], rates: [0.5, 0.358853158771352], near: {a: 0.358853158771352}}}}
  schemas:
    Places:
      type: object
      properties:
        list: {type: array, items: {$ref: '#/components/schemas/Place'}}
        rates: {type: array, items: {type: number, format: float}}
        near: {type: object, additionalProperties: {type: number, format: float}}
        others: {type: array, items: {type: number, format: float}}
    Place:
      type: object
      example: {share: 0.123456789, at: {latitude: 1}}
      properties:
        at: {type: object, properties: {latitude: {type: number, format: float}}}
        level: {type: number, format: float}
        share: {$ref: '#/components/schemas/Share'}
    Share: {type: number, format: float, maximum: 1}
");
    formats => schemas("3.1.0", "
A:
  type: object
  properties:
    int: {type: integer}
    int32: {type: integer, format: int32}
    uint64: {type: integer, format: uint64}
    long_text: {type: string, format: int64}
    number: {type: number}
    float: {type: number, format: float}
    decimal: {type: string, format: decimal}
    day: {type: string, format: date}
    moment: {type: string, format: date-time}
    uuid: {type: string, format: uuid}
    url: {type: string, format: uri}
    byte: {type: string, format: byte}
    base64url: {type: string, contentEncoding: base64url}
    raw: {type: string, format: binary}
    secret: {type: string, format: password}
    other: {type: string, format: something}
");
    a_password_is_one_wherever_its_type_stands => schemas("3.0.3", "
Sent:
  type: object
  properties:
    direct: {$ref: '#/components/schemas/Word'}
    told: {allOf: [{$ref: '#/components/schemas/Word'}, {description: The word.}]}
    constant: {allOf: [{$ref: '#/components/schemas/Zone'}]}
Word: {type: string, format: password, minLength: 1}
Zone: {type: string, format: password, enum: [a, b]}
");
    bytes_among_texts_have_a_word_of_their_own => schemas("3.0.3", "
Value: {oneOf: [{type: string, format: byte}, {type: string}, {type: integer}]}
");
    all_of_merges => schemas("3.1.0", "
Base: {type: object, required: [id], properties: {id: {type: string}, kind: {type: string}}}
More:
  description: More than the base.
  allOf:
    - {$ref: '#/components/schemas/Base'}
    - {type: object, required: [size], properties: {size: {type: integer}}}
  required: [kind]
  properties: {kind: {type: string, enum: [more]}}
Wrapped: {allOf: [{$ref: '#/components/schemas/Base'}], description: Only prose.}
Broken:
  allOf:
    - {type: object, properties: {x: {type: string}}}
    - {type: object, properties: {x: {type: integer}}}
");
    unions_and_their_tags => schemas("3.1.0", "
Cat: {type: object, required: [kind], properties: {kind: {const: cat}, claws: {type: boolean}}}
Dog: {type: object, required: [kind], properties: {kind: {enum: [dog, hound]}}}
Told: {oneOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Dog'}]}
Mapped:
  oneOf: [{$ref: '#/components/schemas/A'}, {$ref: '#/components/schemas/B'}]
  discriminator: {propertyName: t, mapping: {a: '#/components/schemas/A', bee: B, c: Nobody}}
A: {type: object, properties: {t: {type: string}}}
B: {type: object, properties: {t: {type: string}}}
Scalars: {type: [string, integer]}
Shape: {anyOf: [{$ref: '#/components/schemas/A'}, {type: array, items: {type: string}}, {type: string, format: date}]}
");
    a_name_is_the_tag_where_all_list_all => schemas("3.0.3", "
Report: {oneOf: [{$ref: '#/components/schemas/SMS'}, {$ref: '#/components/schemas/VOICE-CALL'}], discriminator: {propertyName: product}}
Base: {type: object, required: [product], properties: {product: {type: string, enum: [SMS, VOICE-CALL]}}}
SMS: {allOf: [{$ref: '#/components/schemas/Base'}, {properties: {text: {type: string}}}]}
VOICE-CALL: {allOf: [{$ref: '#/components/schemas/Base'}, {properties: {seconds: {type: integer}}}]}
");
    discriminators_are_inherited => schemas("3.0.3", "
Pet:
  type: object
  required: [petType]
  properties: {petType: {type: string}}
  discriminator: {propertyName: petType, mapping: {dog: Dog}}
Cat: {allOf: [{$ref: '#/components/schemas/Pet'}, {type: object, properties: {name: {type: string}}}]}
Dog: {allOf: [{$ref: '#/components/schemas/Pet'}, {type: object, properties: {bark: {type: string}}}]}
Owner: {type: object, properties: {pets: {type: array, items: {$ref: '#/components/schemas/Pet'}}}}
");
    enums => schemas("3.1.0", "
Open: {type: string, enum: [a, b, a]}
Also: {anyOf: [{type: string}, {$ref: '#/components/schemas/Open'}]}
Inline: {anyOf: [{type: string}, {type: string, enum: [x, y]}]}
Consts: {oneOf: [{const: up, title: Up, description: Upwards.}, {const: down}]}
Closed: {type: string, enum: [a, b], x-specloom-closed: true, x-specloom-names: {a: first}}
Numbers: {type: integer, enum: [1, 2], x-enum-varnames: [ONE, TWO]}
Quoted: {type: string, enum: [1.10, yes, 2024-01-01]}
Mixed: {enum: [1, a]}
");
    objects_and_maps => schemas("3.1.0", "
Free: {type: object}
Map: {type: object, additionalProperties: {type: integer}}
Sealed: {type: object, properties: {a: {type: string}}, additionalProperties: false}
Rest: {type: object, properties: {a: {type: string}}, additionalProperties: {type: boolean}}
Pattern: {type: object, patternProperties: {'^x': {type: string}}}
Tuple: {type: array, prefixItems: [{type: string}, {type: integer}], items: false}
Matrix: {type: array, items: {type: array, items: {type: number}}}
Nothing: false
");
    recursion => schemas("3.1.0", "
Node: {type: object, properties: {next: {$ref: '#/components/schemas/Node'}, children: {type: array, items: {$ref: '#/components/schemas/Node'}}}}
Deep: {type: object, properties: {in: {$ref: '#/components/schemas/Deep/properties/out'}, out: {type: object, properties: {up: {$ref: '#/components/schemas/Deep'}}}}}
A: {$ref: '#/components/schemas/B'}
B: {$ref: '#/components/schemas/A'}
Self: {allOf: [{$ref: '#/components/schemas/Self'}, {type: object, properties: {x: {type: string}}}]}
");
    nullable_left_behind_in_3_1 => schemas("3.1.0", "
A: {type: object, properties: {a: {type: string, nullable: true}, b: {$ref: '#/components/schemas/A', nullable: true}}}
");
    several_patterns => schemas("3.1.0", "
A: {type: object, patternProperties: {'^a': {type: string}, '^b': {type: integer}}}
");
    bases_with_a_choice => schemas("3.1.0", "
Event:
  type: object
  required: [id]
  properties: {id: {type: string}}
  oneOf:
    - {title: Made, required: [made], properties: {made: {type: string}}}
    - {$ref: '#/components/schemas/Gone'}
Gone: {type: object, properties: {gone: {type: boolean}}}
Either: {type: object, properties: {a: {type: string}, b: {type: string}}, anyOf: [{required: [a]}, {required: [b]}]}
Circle: {type: object, discriminator: {propertyName: t}, oneOf: [{$ref: '#/components/schemas/Arc'}], properties: {t: {type: string}}}
Arc: {allOf: [{$ref: '#/components/schemas/Circle'}, {type: object, properties: {r: {type: number}}}]}
");
    keywords_not_carried => schemas("3.1.0", "
A: {type: object, not: {required: [a]}, properties: {a: {type: string, contains: {type: string}}, b: {typ: string}}}
");
    schema_extensions => schemas("3.1.0", "
A:
  type: object
  properties:
    type: {type: string, x-specloom-name: kind, x-specloom-aliases: [sort]}
    key: {type: string, x-specloom-secret: true}
    wait: {type: boolean, x-specloom-send: true, x-other: kept}
    rows: {type: array, items: {$ref: '#/components/schemas/Row'}}
    bad: {type: string, x-specloom-secrt: true}
Row: {x-specloom-type-parameter: Row}
");
    params_and_styles => paths("
/things/{id}/{more}:
  parameters:
    - {name: id, in: path, required: true, schema: {type: integer}}
    - {name: q, in: query, schema: {type: string}}
  get:
    tags: [things]
    operationId: listThings
    parameters:
      - {name: q, in: query, required: true, schema: {type: string, maxLength: 9}}
      - {name: list, in: query, style: pipeDelimited, explode: false, schema: {type: array, items: {type: string}}}
      - {name: filter, in: query, style: deepObject, schema: {type: object, properties: {a: {type: string}}}}
      - {name: json, in: query, content: {application/json: {schema: {type: object}}}}
      - {name: Accept, in: header, schema: {type: string}}
      - {name: X-Trace, in: header, x-specloom-client: true, schema: {type: string, default: 5}}
      - {name: sort, in: path, required: true, schema: {type: string}}
      - {name: broken, in: query, required: 'yes', schema: {type: string}}
    responses: {'200': {description: Fine.}}
");
    cookies_are_written_as_their_style_says => paths("
/things:
  get:
    operationId: listThings
    parameters:
      - {name: usual, in: cookie, schema: {type: string}}
      - {name: plain, in: cookie, style: cookie, schema: {type: string}}
      - {name: joined, in: cookie, style: cookie, explode: false, schema: {type: array, items: {type: string}}}
    responses: {'204': {description: Nothing.}}
");
    bodies_and_outcomes => paths("
/upload:
  post:
    requestBody:
      required: true
      content:
        application/json: {schema: {type: object, properties: {a: {type: string}}}}
        application/x-www-form-urlencoded: {schema: {type: object, properties: {a: {type: string}}}}
        multipart/form-data:
          schema: {type: object, properties: {file: {type: string, format: binary}}}
          encoding: {file: {contentType: image/png}}
        application/octet-stream: {}
        application/xml: {schema: {type: string}}
    responses:
      '200': {description: Done., headers: {X-Left: {schema: {type: integer}}}, content: {application/json: {schema: {type: string}}}}
      '202': {description: Later.}
      4XX: {description: Wrong., content: {application/problem+json: {schema: {type: object, properties: {code: {type: string}}}}}}
      default: {description: Else., content: {text/plain: {}}}
      oops: {description: No status.}
");
    streams => paths("
/events:
  get:
    operationId: events.follow
    x-specloom-stream: {discriminator: type, terminal: [end], resume: true, idle: 60s}
    responses:
      '200':
        description: Events.
        content:
          text/event-stream: {schema: {type: object, properties: {type: {type: string}}}}
          application/jsonl: {schema: {type: array, items: {type: integer}}}
");
    streams_that_are_followed => paths("
/jobs/{id}/events:
  parameters: [{name: id, in: path, required: true, schema: {type: string}}]
  get:
    operationId: jobs.events
    tags: [jobs]
    parameters: [{name: since, in: query, schema: {type: integer}, x-specloom-range: {min: 0, outside: refuse}}]
    responses: {'200': {description: All., content: {application/json: {schema: {type: object, properties: {events: {type: array, items: {type: object, properties: {seq: {type: integer}, state: {type: string}}}}}}}}}}
/jobs/{id}/stream:
  parameters: [{name: id, in: path, required: true, schema: {type: string}}]
  get:
    operationId: jobs.follow
    tags: [jobs]
    parameters: [{name: since, in: query, schema: {type: integer}}, {name: hold, in: query, schema: {type: integer}, x-specloom-range: {max: 60, outside: clamp}}]
    x-specloom-stream:
      events: ['job.*']
      segment-end: [pause]
      terminal-when: {state: [done, lost], seq: ['9']}
      sequence: seq
      resume: true
      resume-param: since
      hold-param: hold
      deadline: 1h
      fallback: {operation: jobs.events, items: events, after-segment: true, interval: 2s}
      wait: wait_for
    responses: {'200': {description: One by one., content: {text/event-stream: {schema: {type: object, properties: {seq: {type: integer}, state: {type: string}}}}}}}
/jobs/all:
  get:
    operationId: jobs.all
    tags: [jobs]
    x-specloom-stream: {endless: true, fallbck: {}, fallback: {operation: jobs.events}}
    responses: {'200': {description: One by one., content: {text/event-stream: {}}}}
");
    promises => paths("
/shops/{shop}/orders:
  parameters: [{name: shop, in: path, required: true, schema: {type: string}}]
  post:
    operationId: orders.create
    x-specloom-idempotency: {header: Key, window: 24h}
    x-specloom-refusal: {member: applied, values: ['false'], code: reason}
    parameters: [{name: tenant, in: header, x-specloom-client: overridable, schema: {type: string}}]
    requestBody:
      x-specloom-needs: [{one-of: [street, locker]}, {when: kind, is: [letter], one-of: [stamp]}]
      content: {application/json: {schema: {type: object, properties: {kind: {type: string}, street: {type: string}, locker: {type: string}, stamp: {type: string}, shop: {type: string, x-specloom-fill: path}, trace: {type: string, x-specloom-fill: uuid}, key: {type: string, x-specloom-fill: idempotency-key}}}}}
    responses: {'200': {description: Done., content: {application/json: {schema: {type: object, properties: {applied: {type: boolean}, reason: {type: string}}}}}}}
  put:
    operationId: orders.check
    x-specloom-safe: true
    x-specloom-refusal: {member: applied, values: ['false'], status: 200}
    parameters: [{name: a, in: query, x-specloom-client: sometimes, schema: {type: string}}, {name: b, in: query, x-specloom-range: {min: 1}, schema: {type: string}}]
    responses: {'204': {description: Done.}}
");
    names_and_groups => paths("
/pages: {get: {tags: [Pages], operationId: listPages, responses: {}}, post: {tags: [Pages], operationId: pages.create, responses: {}}}
/v1/users/{id}: {get: {responses: {}, parameters: [{name: id, in: path, required: true, schema: {type: string}}]}, head: {operationId: user, responses: {}, parameters: [{name: id, in: path, required: true, schema: {type: string}}]}}
/again: {get: {tags: [Pages], operationId: listPages, responses: {}}, put: {tags: [Pages], operationId: pageList, responses: {}}, delete: {tags: [Pages], operationId: list-pages-all, x-specloom-method: list, responses: {}}}
");
    articles_go_with_the_group => paths("
/albums/{id}: {get: {tags: [Albums], operationId: get-an-album, responses: {}}}
/albums/{id}/tracks: {get: {tags: [Albums], operationId: get-an-albums-tracks, responses: {}}}
/albums: {put: {tags: [Albums], operationId: a-album, responses: {}}, get: {tags: [Albums], operationId: get-a-list-of-albums, responses: {}}}
");
    a_status_without_body_has_none => paths("
/alone: {put: {operationId: a.alone, responses: {'204': {description: It., content: {application/json: {schema: {type: integer}}}}}}}
/beside: {put: {operationId: a.beside, responses: {'200': {description: It., content: {application/json: {schema: {type: integer}}}}, '204': {description: None., content: {application/json: {schema: {type: string}}}}}}}
");
    pagination_and_waiting => paths("
/pages:
  get:
    operationId: pages.list
    x-specloom-pagination: {kind: cursor, items: [data.items, $], param: cursor, next: next, size-param: limit, size: 50}
    x-specloom-wait: {status: state, terminal: [done], interval: 1s}
    x-specloom-retry: false
    x-specloom-idempotency: {header: Idempotency-Key}
    responses:
      '200': {description: Some., content: {application/json: {schema: {type: object, properties: {data: {type: object, properties: {items: {type: array, items: {type: string}}}}, next: {type: string}}}}}}
/bad:
  get:
    operationId: pages.bad
    x-specloom-pagination: {kind: cursor, items: nowhere, parm: cursor, next: next}
    x-specloom-timeout: soon
    responses: {'200': {description: Some., content: {application/json: {schema: {type: object, properties: {a: {type: string}}}}}}}
");
    references_of_every_kind => lower("
openapi: 3.1.0
info: {title: T, version: 1.0}
paths:
  /a: {$ref: '#/components/pathItems/A'}
  /b:
    get:
      parameters: [{$ref: '#/components/parameters/P'}, {$ref: '#/components/parameters/Q'}, {$ref: '#/components/schemas/S'}]
      requestBody: {$ref: '#/components/requestBodies/B'}
      responses: {'200': {$ref: '#/components/responses/R'}, '400': {$ref: 'other.yaml#/R'}, '500': {$ref: '#/components/responses/Loop'}}
components:
  pathItems: {A: {get: {responses: {'200': {$ref: '#/paths/~1b/get/responses/200'}}}}}
  parameters: {P: {name: p, in: query, schema: {type: string, enum: [x]}}}
  requestBodies: {B: {content: {application/json: {schema: {$ref: '#/components/schemas/S'}}}}}
  responses:
    R: {description: R., content: {application/json: {schema: {type: object, properties: {s: {$ref: '#/components/schemas/T'}}}}}}
    Loop: {$ref: '#/components/responses/Loop'}
  schemas: {S: {type: object, properties: {a: {type: string}}}}
");
    security_servers_webhooks => lower("
openapi: 3.1.0
info: {title: T, version: '1', sumary: Wrong.}
servers: [{url: 'https://{region}.example/{v}', variables: {region: {default: eu, enum: [eu, us]}, v: {default: v1, x-specloom-required: true}}}]
security: [{key: []}, {}]
tags: [{name: Hooks, description: About hooks.}]
paths:
  /a:
    get:
      tags: [hooks]
      security: [{oauth: [read]}, {kee: []}]
      responses: {}
      callbacks: {done: {'{$request.body#/url}': {post: {requestBody: {content: {application/json: {schema: {type: string}}}}, responses: {}}}}}
webhooks: {changed: {post: {requestBody: {content: {application/json: {schema: {type: object, properties: {id: {type: string}}}}}}, responses: {}}}}
components:
  securitySchemes:
    key: {type: apiKey, in: header, name: X-Key}
    oauth: {type: oauth2, flows: {clientCredentials: {tokenUrl: 'https://a.example', scopes: {read: Reads.}}}}
    mtls: {type: mutualTLS}
    digest: {type: http, scheme: digest}
x-specloom-env: [{name: KEY, sets: credential, of: key, required: true}, {name: V, sets: server-variable, of: w}]
x-specloom-errors: {code: error.code, kinds: [{status: 402, kind: payment-required}]}
x-specloom-webhooks: {scheme: hmac, header: X-Sig, tolerance: 5m}
x-specloom-timeout: 30s
");
    swagger_2 => lower("
swagger: '2.0'
info: {title: T, version: '1'}
host: api.example
basePath: /v1
schemes: [http, https]
consumes: [application/json]
produces: [application/json]
securityDefinitions:
  basic: {type: basic}
  oauth: {type: oauth2, flow: accessCode, authorizationUrl: 'https://a.example', tokenUrl: 'https://t.example', scopes: {r: Reads.}}
parameters:
  Limit: {name: limit, in: query, type: integer, format: int32, default: 10}
  Pet: {name: pet, in: body, required: true, schema: {$ref: '#/definitions/Pet'}}
responses:
  Wrong: {description: Wrong., schema: {type: object, properties: {code: {type: string}}}}
definitions:
  Pet: {type: object, required: [kind], discriminator: kind, properties: {kind: {type: string}, name: {type: string, x-nullable: true}}}
  Cat: {allOf: [{$ref: '#/definitions/Pet'}, {type: object, properties: {claws: {type: boolean}}}]}
paths:
  /pets:
    get:
      operationId: listPets
      parameters:
        - {$ref: '#/parameters/Limit'}
        - {name: tags, in: query, type: array, items: {type: string}, collectionFormat: multi}
        - {name: ids, in: query, type: array, items: {type: integer}}
      responses: {'200': {description: All., schema: {type: array, items: {$ref: '#/definitions/Pet'}}, headers: {X-Left: {type: integer}}}, default: {$ref: '#/responses/Wrong'}}
    post: {operationId: addPet, parameters: [{$ref: '#/parameters/Pet'}], responses: {'201': {description: Done.}}}
  /pets/{id}/photo:
    parameters: [{name: id, in: path, required: true, type: string}]
    post:
      operationId: sendPhoto
      consumes: [multipart/form-data]
      parameters: [{name: photo, in: formData, type: file, required: true}, {name: words, in: formData, type: array, items: {type: string}, collectionFormat: tsv}]
      produces: [image/png]
      responses: {'200': {description: The photo., schema: {type: file}}}
");
    unsupported_versions => lower("openapi: 4.0.0\ninfo: {}\n");
    not_openapi => lower("title: something\n");
    headers_that_nothing_else_says_are_params => paths("
/a:
  get:
    parameters:
      - {name: authorization, in: header, schema: {type: string}}
      - {name: Accept, in: header, schema: {type: string}}
      - {name: Content-Type, in: header, schema: {type: string}}
    responses: {'204': {description: Nothing.}}
  put:
    parameters:
      - {name: Accept, in: header, schema: {type: string}}
    responses: {'200': {description: It., content: {application/json: {schema: {type: string}}}}}
");
    a_range_of_media_types_is_what_its_schema_says => paths("
/a:
  put:
    requestBody: {content: {'*/*': {schema: {type: array, items: {type: integer}}}}}
    responses:
      '200': {description: It., content: {'*/*': {schema: {type: object, properties: {a: {type: string}}}}}}
      '201': {description: It., content: {'*/*': {schema: {type: string}}}}
      '202': {description: It., content: {'*/*': {schema: {type: string, contentMediaType: image/png}}}}
      '203': {description: It., content: {'*/*': {}}}
      '206': {description: It., content: {application/*: {schema: {}}}}
");
    events_carry_what_stands_in_data => paths("
/typed:
  get:
    responses:
      '200':
        description: It.
        content:
          text/event-stream:
            itemSchema:
              type: object
              required: [data]
              properties:
                event: {type: string}
                data: {type: string, contentMediaType: application/json, contentSchema: {type: object, properties: {a: {type: string}}}}
/text:
  get: {responses: {'200': {description: It., content: {text/event-stream: {schema: {type: object, properties: {data: {type: string}, id: {type: string}}}}}}}}
/payload:
  get: {responses: {'200': {description: It., content: {text/event-stream: {schema: {type: object, properties: {data: {type: string}, more: {type: string}}}}}}}}
/named:
  get:
    responses:
      '200':
        description: It.
        content:
          text/event-stream:
            itemSchema:
              oneOf:
                - {properties: {event: {const: a}, data: {type: string}}}
                - {properties: {event: {const: b}, data: {type: integer}}}
");
    an_inline_schema_in_itself_is_one_type => schemas("3.0.3", "
A:
  type: object
  properties:
    more: {nullable: true, allOf: [{$ref: '#/components/schemas/A'}, {type: object, properties: {b: {type: string}}}]}
");
    members_at_fault_and_repeated_params_are_left_out => paths("
/a/{proxy+}/{ID}:
  get:
    deprecated: 'yes'
    parameters:
      - {name: proxy, in: path, required: true, schema: {type: string}}
      - {name: id, in: path, required: true, schema: {type: integer}}
      - {name: q, in: query, style: simple, schema: {type: string}}
      - {name: q, in: query, schema: {type: integer}}
      - {name: X-A, in: header, schema: {type: string}}
      - {name: x-a, in: header, schema: {type: string}}
    responses: {'204': {description: Nothing.}}
");
    authorization_follows_from_security => lower("
openapi: 3.1.0
info: {title: T, version: '1'}
security: [{token: []}]
paths:
  /a:
    parameters: [{name: Authorization, in: header, schema: {type: string}}]
    get: {responses: {'204': {description: Nothing.}}}
    put: {security: [], responses: {'204': {description: Nothing.}}}
components: {securitySchemes: {token: {type: http, scheme: bearer}}}
");
}

/// Documents that are made to do harm end in a report, not in a crash.
#[test]
fn hostile_documents_are_survived() {
    let kinds: [fn(usize) -> String; 4] = [
        |at| {
            format!(
                "{{allOf: [{{$ref: '#/components/schemas/S{at}'}}, {{$ref: '#/components/schemas/S{at}'}}, {{type: object}}]}}"
            )
        },
        |at| format!("{{oneOf: [{{$ref: '#/components/schemas/S{at}'}}, {{type: integer}}]}}"),
        |at| format!("{{$ref: '#/components/schemas/S{at}'}}"),
        |at| {
            format!(
                "{{type: object, discriminator: {{propertyName: t}}, allOf: [{{$ref: '#/components/schemas/S{at}'}}]}}"
            )
        },
    ];
    for kind in kinds {
        let mut text = String::new();
        for at in 0..400 {
            text.extend(["S", &at.to_string(), ": ", &kind(at + 1), "\n"]);
        }
        text.push_str("S400: {type: string}\n");
        assert!(schemas("3.1.0", &text).contains("S399"));
    }
}

/// One further file, under one name.
struct Beside {
    name: &'static str,
    root: specloom_source::Node,
}

impl specloom_openapi::Files for Beside {
    fn read(
        &mut self,
        _from: specloom_source::FileId,
        reference: &str,
        _sink: &mut Sink,
    ) -> Option<specloom_source::Node> {
        (reference == self.name).then(|| self.root.clone())
    }
}

#[test]
fn settings_variables_and_answers() {
    insta::assert_snapshot!(lower(
        "openapi: 3.1.0
info: {title: T, version: '1'}
x-specloom-env:
  - {name: SHOP_ID, sets: param, of: shop}
  - {name: CHAIN, join: [CITY, SHOP], by: '-', sets: param, of: shop}
  - {name: TOWN, by: '-', sets: param, of: shop}
  - {name: PLACE, join: SHOP, sets: param, of: shop, required: true}
x-specloom-env-file: folder/.env
paths:
  /shops/{shop_id}/orders:
    post:
      operationId: orders.create
      x-specloom-envelope: answer.carrier
      x-specloom-unwrap: order
      parameters:
        - {name: shop_id, in: path, required: true, schema: {type: integer}, x-specloom-client: {setting: shop}}
        - {name: X-Shop, in: header, schema: {type: string}, x-specloom-client: {setting: shop, overridable: true}}
        - {name: X-Other, in: header, schema: {type: string}, x-specloom-client: {seting: shop}}
      requestBody:
        content: {application/json: {schema: {type: object, properties: {note: {type: [string, 'null'], x-specloom-send: null}}}}}
      responses: {'200': {description: Done., content: {application/json: {schema: {type: object}}}}}
"
    ));
}

#[test]
fn operations_that_travel_alike() {
    insta::assert_snapshot!(paths(
        "
/values/{key}:
  parameters: [{name: key, in: path, required: true, schema: {type: string}}]
  get:
    operationId: app_cache.get
    security: []
    parameters: [{name: scope, in: query, required: true, schema: {const: app}}]
    responses: {'200': {description: It., content: {application/json: {schema: {type: string}}}}}
    x-specloom-retry: false
    x-specloom-also:
      - operationId: user_cache.get
        parameters: [{name: scope, in: query, required: true, schema: {const: org}}]
      - operationId: user_cache.exists
        responses: {'204': {description: It is there.}}
        x-specloom-also: []
"
    ));
}

#[test]
fn references_to_files_that_are_given() {
    let mut map = SourceMap::default();
    let mut sink = Sink::default();
    let main = map.add(
        "openapi.yaml",
        "openapi: 3.0.3
info: {title: T, version: '1'}
paths: {/a: {get: {responses: {'200': {$ref: './more.yaml#/R'}, '404': {$ref: './none.yaml'}}}}}
",
    );
    let more = map.add(
        "more.yaml",
        "R: {description: R., content: {application/json: {schema: {$ref: '#/S'}}}}
S: {type: object, properties: {a: {type: string, nullable: true}, s: {$ref: '#/S'}}}
",
    );
    let root = specloom_source::read(&map, main, &mut sink);
    let beside = specloom_source::read(&map, more, &mut sink);
    let (Some(root), Some(beside)) = (root, beside) else { panic!("both are well formed") };
    let mut files = Beside { name: "./more.yaml", root: beside };
    let api = specloom_openapi::lower_document_with(root, &mut files, &mut sink);
    let print = api.map(|it| specloom_ir::print::print(&it)).unwrap_or_default();
    let problems = specloom_source::render(&map, sink.diagnostics(), Format::Full, false);
    insta::assert_snapshot!(format!("{print}---\n{problems}"));
}

#[test]
fn explanations_are_sorted() {
    let codes: Vec<_> = specloom_openapi::EXPLANATIONS.iter().map(|it| it.code).collect();
    assert!(codes.is_sorted());
}

#[test]
fn extension_schema_for_editors() {
    let schema = specloom_openapi::extension_schema();
    insta::assert_snapshot!(serde_json::to_string_pretty(&schema).expect("it is JSON"));
}
