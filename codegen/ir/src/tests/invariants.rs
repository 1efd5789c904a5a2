//! Each invariant: an API that breaks it is told, one that does not is not.

use specloom_source::Span;

use super::sample::*;
use crate::*;

#[test]
fn an_empty_api_is_valid() {
    assert!(codes(Api::default()).is_empty());
}

#[test]
fn explanations_are_sorted_by_code() {
    assert!(EXPLANATIONS.is_sorted_by(|a, b| a.code < b.code));
}

#[test]
fn every_id_resolves() {
    assert_eq!(codes(types([("A", Shape::List(to(7)))])), ["dangling-id"]);

    let mut api = types([("A", text())]);
    get(&mut api, "list", "/").outcomes = vec![answer(200, to(3))];
    assert_eq!(codes(api), ["dangling-id"]);

    let mut api = types([("A", text())]);
    get(&mut api, "list", "/").group = GroupId(4);
    assert_eq!(codes(api), ["dangling-id"]);

    let mut api = Api::default();
    let one = AuthUse { scheme: SchemeId(0), scopes: vec![] };
    api.auth.alternatives.push(vec![one]);
    assert_eq!(codes(api), ["dangling-id"]);

    let mut api = Api::default();
    api.webhooks.push(webhook("ping", to(0)));
    assert_eq!(codes(api), ["dangling-id"]);

    let mut api = types([("A", text())]);
    get(&mut api, "list", "/").pagination = Some(Box::new(pages(PageKind::Link, [], to(9))));
    assert_eq!(codes(api), ["dangling-id"]);
}

#[test]
fn owners_of_inline_types_end() {
    let derived = |id| TypeName::Derived { owner: Owner::Type(TypeId(id)), role: Role::Item };
    let mut api = Api::default();
    api.types.add(define(derived(1), text()));
    api.types.add(define(derived(0), text()));
    assert_eq!(codes(api), ["dangling-id"]);

    let mut api = types([("A", Shape::List(to(1)))]);
    api.types.add(define(derived(0), Shape::List(to(2))));
    api.types.add(define(derived(1), text()));
    assert!(codes(api).is_empty());
}

#[test]
fn names_are_unique() {
    assert_eq!(codes(types([("A", text()), ("A", text())])), ["duplicate-type"]);

    let mut api = Api::default();
    get(&mut api, "list", "/");
    get(&mut api, "other", "/other").name = Name::new("things.list");
    assert_eq!(codes(api), ["duplicate-operation"]);

    let mut api = Api::default();
    get(&mut api, "list", "/");
    let other = get(&mut api, "list", "/other");
    other.name = Name::new("elsewhere");
    assert_eq!(codes(api), ["duplicate-method"]);
}

#[test]
fn wire_names_are_unique_with_aliases() {
    let twice = object([field("a", to(1)), maybe("a", to(1))]);
    assert_eq!(codes(types([("A", twice), ("Text", text())])), ["duplicate-field"]);

    let aliased = Field { aliases: vec![Name::new("a")], ..field("b", to(1)) };
    let api = types([("A", object([field("a", to(1)), aliased])), ("Text", text())]);
    assert_eq!(codes(api), ["duplicate-field"]);
}

#[test]
fn paths_and_params_agree() {
    let with = |path: &str, params: Vec<Param>| {
        let mut api = types([("Text", text())]);
        get(&mut api, "get", path).params = params;
        codes(api)
    };
    let id = || param(Location::Path, "id", to(0));
    assert!(with("/things/{id}", vec![id()]).is_empty());
    assert_eq!(with("/things/{id}", vec![]), ["missing-path-param"]);
    assert_eq!(with("/things", vec![id()]), ["unused-path-param"]);
    assert_eq!(with("/{id}", vec![id(), id()]), ["duplicate-param"]);

    let header = |name: &str| param(Location::Header, name, to(0));
    assert_eq!(with("/", vec![header("X-Trace"), header("x-trace")]), ["duplicate-param"]);
    let query = |name: &str| param(Location::Query, name, to(0));
    assert!(with("/", vec![header("a"), query("a"), query("A")]).is_empty());
}

#[test]
fn tags_choose_one_member() {
    let union = |first: &[&str], second: &[&str]| {
        let members = [member("a", to(1), first), member("b", to(2), second)];
        codes(types([("U", tagged(members)), ("A", object([])), ("B", object([]))]))
    };
    assert!(union(&["a", "aa"], &["b"]).is_empty());
    assert_eq!(union(&["a"], &[]), ["missing-tag"]);
    assert_eq!(union(&["a"], &["a"]), ["duplicate-tag"]);
}

#[test]
fn values_end() {
    assert_eq!(codes(types([("A", object([field("a", to(0))]))])), ["infinite-type"]);
    assert!(codes(types([("A", object([maybe("a", to(0))]))])).is_empty());
    assert!(codes(types([("A", object([field("a", or_null(0))]))])).is_empty());

    let through = |shape| codes(types([("A", object([field("b", to(1))])), ("B", shape)]));
    assert!(through(Shape::List(to(0))).is_empty());
    assert!(through(Shape::Map(to(0))).is_empty());
    assert!(through(Shape::Alias(or_null(0))).is_empty());
    assert_eq!(through(Shape::Alias(to(0))), ["infinite-type"]);
    assert_eq!(through(object([field("a", to(0))])), ["infinite-type"]);
    assert_eq!(through(union([to(0), to(1)])), ["infinite-type"]);
    assert!(through(union([or_null(0)])).is_empty());
    let tuple = |ty| Shape::Tuple { items: vec![ty], rest: None };
    assert_eq!(through(tuple(to(0))), ["infinite-type"]);
    assert!(through(tuple(or_null(0))).is_empty());
    assert!(through(Shape::Tuple { items: vec![], rest: Some(to(0)) }).is_empty());

    let api =
        types([("A", object([field("b", to(1))])), ("B", union([to(0), to(2)])), ("Text", text())]);
    assert!(codes(api).is_empty(), "a union with another way out");
}

#[test]
fn aliases_end() {
    let api = types([("A", Shape::Alias(to(1))), ("B", Shape::Alias(or_null(0)))]);
    assert_eq!(codes(api), ["alias-cycle"]);
    let api = types([("A", Shape::Alias(to(1))), ("B", Shape::Alias(to(0)))]);
    assert_eq!(codes(api), ["alias-cycle"]);
    let api = types([("A", Shape::Alias(to(1))), ("B", text())]);
    assert!(codes(api).is_empty());
}

#[test]
fn defaults_that_do_not_fit_are_left_out() {
    let with = |shape, nullable, default: Value| {
        let ty = TypeRef { id: TypeId(1), nullable };
        let it = Field { default: Some(default.into()), ..maybe("a", ty) };
        let (codes, valid) = checked(types([("A", object([it])), ("B", shape)]));
        let valid = valid.expect("a default is no error");
        let Shape::Struct(kept) = &valid.types[TypeId(0)].shape else { panic!("a struct") };
        assert_eq!(kept.fields[0].default.is_some(), codes.is_empty());
        codes
    };
    let bad = ["default-mismatch"];
    assert!(with(text(), false, string("a")).is_empty());
    assert_eq!(with(text(), false, number("1")), bad);
    assert_eq!(with(text(), false, Value::Null), bad);
    assert!(with(text(), true, Value::Null).is_empty());
    assert!(with(int(IntWidth::I8), false, number("127")).is_empty());
    assert_eq!(with(int(IntWidth::I8), false, number("128")), bad);
    assert_eq!(with(int(IntWidth::U64), false, number("-1")), bad);
    assert!(with(int(IntWidth::U64), false, number("18446744073709551615")).is_empty());
    assert_eq!(with(int(IntWidth::I64Text), false, number("1")), bad);
    assert!(with(int(IntWidth::I64Text), false, string("1")).is_empty());
    assert!(with(Shape::List(to(1)), false, Value::List(vec![])).is_empty());
    assert!(with(one_of([string("x")]), false, string("x")).is_empty());
    assert_eq!(with(one_of([string("x")]), false, string("y")), bad);
    assert_eq!(with(Shape::Scalar(Scalar::Date), false, string("soon")), bad);
    assert!(with(Shape::Scalar(Scalar::Date), false, string("2024-02-29")).is_empty());
    assert_eq!(with(Shape::Scalar(Scalar::Uuid), false, string("1")), bad);
    assert_eq!(with(Shape::Never, false, string("1")), bad);
    assert!(with(Shape::Any, false, number("1")).is_empty());
    assert_eq!(with(object([]), false, Value::List(vec![])), bad);
}

#[test]
fn defaults_are_compared_in_depth() {
    let point = object([field("x", to(1)), maybe("y", to(1))]);
    let fits = |members: Vec<(&str, Value)>| {
        let map =
            Value::Map(members.into_iter().map(|(key, it)| (Box::<str>::from(key), it)).collect());
        let it = Field { default: Some(map.into()), ..maybe("at", to(2)) };
        let types = types([
            ("A", object([it])),
            ("Int", int(IntWidth::I32)),
            ("U", union([to(3), to(4)])),
            ("Text", text()),
            ("Point", point.clone()),
        ]);
        codes(types).is_empty()
    };
    assert!(fits(vec![("x", number("1"))]));
    assert!(fits(vec![("x", number("1")), ("z", Value::Null)]));
    assert!(!fits(vec![("y", number("1"))]));
    assert!(!fits(vec![("x", string("1"))]));
}

#[test]
fn a_union_in_a_union_is_tried_once() {
    let mut value = number("1");
    for _ in 0..60 {
        value = Value::List(vec![value]);
    }
    let it = Field { default: Some(value.into()), ..maybe("a", to(1)) };
    let api = types([
        ("A", object([it])),
        ("U", union([to(1), to(2), to(3), to(4)])),
        ("L1", Shape::List(to(1))),
        ("L2", Shape::List(to(1))),
        ("Text", text()),
    ]);
    assert_eq!(codes(api), ["default-mismatch"]);
}

#[test]
fn params_have_defaults_too() {
    let mut api = types([("Int", int(IntWidth::I32))]);
    let it = param(Location::Query, "limit", to(0));
    get(&mut api, "list", "/").params = vec![Param { default: Some(string("x").into()), ..it }];
    let (codes, valid) = checked(api);
    assert_eq!(codes, ["default-mismatch"]);
    let valid = valid.expect("a default is no error");
    assert!(valid.operations[OperationId(0)].params[0].default.is_none());
}

#[test]
fn sent_values_fit() {
    let with = |send: Value| {
        let it = Field { send: Some(send.into()), ..field("a", to(1)) };
        codes(types([("A", object([it])), ("Text", text())]))
    };
    assert!(with(string("v1")).is_empty());
    assert_eq!(with(number("1")), ["send-mismatch"]);
}

#[test]
fn repeated_constants_are_left_out() {
    let (codes, valid) = checked(types([("E", one_of([string("a"), string("b"), string("a")]))]));
    assert_eq!(codes, ["duplicate-enum-value"]);
    let valid = valid.expect("a repetition is no error");
    let Shape::Enum(it) = &valid.types[TypeId(0)].shape else { panic!("an enum") };
    assert_eq!(it.values.len(), 2);
}

#[test]
fn enums_are_of_one_kind() {
    assert_eq!(codes(types([("E", one_of([string("a"), number("1")]))])), ["mixed-enum"]);
}

fn pages<const N: usize>(kind: PageKind, items: [&str; N], item: TypeRef) -> Pagination {
    let items = vec![path(items)];
    let (size_param, size) = (Some("limit".into()), None);
    Pagination { kind, items, item, size_param, size, origin: Span::default() }
}

#[test]
fn pages_name_what_there_is() {
    let with = |params: &[&str], kind: PageKind, items: &str| {
        let page = object([field("items", to(2)), maybe("next", to(1))]);
        let mut api = types([("Page", page), ("Text", text()), ("Texts", Shape::List(to(1)))]);
        let list = get(&mut api, "list", "/");
        list.params = params.iter().map(|it| param(Location::Query, it, to(1))).collect();
        list.outcomes = vec![answer(200, to(0))];
        list.pagination = Some(Box::new(pages(kind, [items], to(1))));
        codes(api)
    };
    let cursor = || PageKind::Cursor {
        param: "cursor".into(),
        next: vec![path(["meta", "next"]), path(["next"])],
        more: None,
    };
    assert!(with(&["cursor", "limit"], cursor(), "items").is_empty());
    assert_eq!(with(&["limit"], cursor(), "items"), ["unknown-param"]);
    assert_eq!(with(&["cursor"], cursor(), "items"), ["unknown-param"]);
    assert_eq!(with(&["cursor", "limit"], cursor(), "data"), ["unknown-member"]);
    let next = || PageKind::NextUrl { next: vec![path(["links"])] };
    assert_eq!(with(&["limit"], next(), "items"), ["unknown-member"]);
}

#[test]
fn a_cursor_can_be_a_member_of_the_body() {
    let with = |more| {
        let mut api = types([
            ("Query", object([maybe("cursor", to(1)), maybe("limit", to(1))])),
            ("Text", text()),
            ("Page", object([field("items", to(3)), maybe("next", to(1))])),
            ("Texts", Shape::List(to(1))),
        ]);
        let list = get(&mut api, "list", "/");
        list.body = Some(Box::new(body(to(0))));
        list.outcomes = vec![answer(200, to(2))];
        let kind = PageKind::Cursor { param: "cursor".into(), next: vec![path(["next"])], more };
        list.pagination = Some(Box::new(pages(kind, ["items"], to(1))));
        codes(api)
    };
    assert!(with(None).is_empty());
    assert_eq!(with(Some(path(["further"]))), ["unknown-member"]);
}

#[test]
fn streams_and_waits_name_what_there_is() {
    let mut api = types([("Run", object([field("status", to(1))])), ("Text", text())]);
    let it = get(&mut api, "run", "/");
    it.outcomes = vec![answer(200, to(0))];
    it.stream =
        Some(Box::new(StreamRules { resume_param: Some("since".into()), ..Default::default() }));
    it.waits = vec![wait(["status"]), wait(["state"])];
    assert_eq!(codes(api), ["unknown-param", "unknown-member"]);
}

#[test]
fn a_stream_is_made_up_for_by_a_list_of_its_group() {
    let with = |operation: &str, variable: &str, param: Option<&str>, items: &str| {
        let mut api = types([("Text", text()), ("All", object([field("items", to(0))]))]);
        let list = get(&mut api, "list", &format!("/{{{variable}}}/events"));
        list.params = vec![param_of(Location::Path, variable), param_of(Location::Query, "since")];
        list.outcomes = vec![answer(200, to(1))];
        let follow = get(&mut api, "follow", "/{id}/stream");
        follow.params = vec![param_of(Location::Path, "id")];
        follow.outcomes = vec![answer(200, to(1))];
        let fallback = Fallback {
            operation: operation.into(),
            items: path([items]),
            param: param.map(Into::into),
            statuses: vec![404],
            interval_ms: 1,
            after_segment: false,
        };
        follow.stream =
            Some(Box::new(StreamRules { fallback: Some(fallback), ..Default::default() }));
        codes(api)
    };
    assert!(with("things.list", "id", Some("since"), "items").is_empty());
    assert_eq!(with("things.lists", "id", None, "items"), ["unknown-operation"]);
    assert_eq!(with("things.list", "key", None, "items"), ["unknown-param"]);
    assert_eq!(with("things.list", "id", Some("after"), "items"), ["unknown-param"]);
    assert_eq!(with("things.list", "id", None, "events"), ["unknown-member"]);
}

fn param_of(location: Location, name: &str) -> Param {
    param(location, name, to(0))
}

#[test]
fn bodies_and_refusals_name_what_there_is() {
    let with = |needed: &str, fill: Option<Fill>, refused: &str| {
        let member = Field { fill, ..field("shop", to(0)) };
        let mut api = types([("Text", text()), ("Order", object([member]))]);
        let send = get(&mut api, "send", "/{shop}");
        send.params = vec![param_of(Location::Path, "shop")];
        let needs = vec![Need { when: None, one_of: vec![needed.into()] }];
        send.body = Some(Box::new(Body { needs, ..body(to(1)) }));
        send.outcomes = vec![answer(200, to(1))];
        send.refusal = Some(Box::new(Refusal {
            path: path([refused]),
            values: path(["no"]),
            status: 409,
            code: vec![],
            origin: Span::default(),
        }));
        codes(api)
    };
    assert!(with("shop", Some(Fill::Path), "shop").is_empty());
    assert_eq!(with("street", None, "shop"), ["unknown-param"]);
    assert_eq!(with("shop", None, "applied"), ["unknown-member"]);
    let mut api = types([
        ("Text", text()),
        ("Order", object([Field { fill: Some(Fill::Path), ..field("shop", to(0)) }])),
    ]);
    get(&mut api, "send", "/").body = Some(Box::new(body(to(1))));
    assert_eq!(codes(api), ["unknown-param"]);
}

fn wait<const N: usize>(status: [&str; N]) -> Wait {
    Wait {
        name: Name::new("wait"),
        status: path(status),
        terminal: path(["done"]),
        paused: vec![],
        failed: vec![],
        interval_ms: 1,
        deadline_ms: 2,
    }
}

#[test]
fn env_names_what_there_is() {
    let with = |sets: EnvUse, client_wide: bool| {
        let mut api = types([("Text", text())]);
        let tenant = param(Location::Header, "tenant", to(0));
        get(&mut api, "list", "/").params = vec![Param { client_wide, ..tenant }];
        let name = "THINGS_TENANT".into();
        api.behaviour.env.push(EnvVar {
            name,
            sets,
            required: false,
            joined: None,
            origin: Span::default(),
        });
        codes(api)
    };
    assert!(with(EnvUse::Param("tenant".into()), true).is_empty());
    assert_eq!(with(EnvUse::Param("tenant".into()), false), ["unknown-param"]);
    assert_eq!(with(EnvUse::ServerVariable("region".into()), true), ["unknown-server-variable"]);
    assert!(with(EnvUse::BaseUrl, true).is_empty());
}

#[test]
fn outcomes_are_unique_by_status() {
    let mut api = types([("Text", text())]);
    get(&mut api, "a", "/").outcomes = vec![answer(200, to(0)), answer(201, to(0))];
    assert!(codes(api.clone()).is_empty());
    get(&mut api, "b", "/").outcomes = vec![answer(200, to(0)), answer(200, to(0))];
    assert_eq!(codes(api), ["duplicate-outcome"]);
}

#[test]
fn spread_bodies_are_json_structs() {
    let with = |ty: TypeRef, kind: MediaKind| {
        let mut api = types([("A", object([])), ("Also", Shape::Alias(to(0))), ("Text", text())]);
        let media = vec![Media { kind, ..json(ty) }];
        get(&mut api, "make", "/").body = Some(Box::new(Body { media, spread: true, ..body(ty) }));
        codes(api)
    };
    assert!(with(to(0), MediaKind::Json).is_empty());
    assert!(with(to(1), MediaKind::Json).is_empty());
    for (ty, kind) in
        [(to(2), MediaKind::Json), (or_null(1), MediaKind::Json), (to(0), MediaKind::Form)]
    {
        assert_eq!(with(ty, kind), ["spread-body"]);
    }
}

#[test]
fn type_parameters_are_told_apart() {
    let with = |names: [&str; 2]| {
        let [a, b] = names.map(|it| Shape::Parameter(it.into()));
        codes(types([("A", a), ("B", b), ("Parcel", object([]))]))
    };
    assert!(with(["Row", "Row"]).is_empty());
    assert!(with(["Row", "Cell"]).is_empty());
    assert_eq!(with(["Row", "row"]), ["type-parameter-clash"]);
    assert_eq!(with(["Row", "parcel"]), ["type-parameter-clash"]);
    assert_eq!(with(["Row", "🦀"]), ["type-parameter-clash"]);
}

#[test]
fn type_parameters_can_be_chosen() {
    let sample = || types([("Rows", Shape::List(to(1))), ("Row", Shape::Parameter("Row".into()))]);
    let mut api = sample();
    let it = get(&mut api, "query", "/");
    it.outcomes = vec![answer(200, to(0))];
    it.body = Some(Box::new(body(to(0))));
    assert!(codes(api).is_empty());

    let mut api = sample();
    get(&mut api, "query", "/").outcomes = vec![answer(200, to(0)), answer(400, to(0))];
    assert_eq!(codes(api), ["type-parameter-place"]);

    let mut api = sample();
    get(&mut api, "query", "/").params = vec![param(Location::Query, "row", to(0))];
    assert_eq!(codes(api), ["type-parameter-place"]);

    let mut api = sample();
    api.webhooks.push(webhook("rows", to(0)));
    assert_eq!(codes(api), ["type-parameter-place"]);
}

#[test]
fn a_long_chain_of_types_is_no_matter() {
    let mut api = Api::default();
    let length = 100_000;
    for at in 0..length {
        let name = TypeName::Declared(Name::new(format!("T{at}")));
        let next = to((at + 1) % length);
        let shape = match at % 3 {
            0 => object([maybe("next", next)]),
            1 => Shape::Alias(next),
            _ => union([next]),
        };
        api.types.add(define(name, shape));
    }
    let it = Field { default: Some(number("1").into()), ..maybe("a", to(0)) };
    api.types.add(define(TypeName::Declared(Name::new("Start")), object([it])));
    let start = TypeRef { id: TypeId(length), nullable: false };
    get(&mut api, "list", "/").outcomes = vec![answer(200, start)];
    let (codes, valid) = checked(api);
    assert_eq!(codes, ["default-mismatch"]);
    let valid = valid.expect("a default is no error");
    let recursion = analysis::recursion::recursion(&valid);
    let boxes: usize = recursion.boxed.entries().map(|(_, it)| it.len()).sum();
    assert_eq!(boxes, 1);
    assert!(analysis::usage::usage(&valid).entries().all(|(_, it)| it.is_read()));
    assert!(print::print(&valid).lines().count() > 100_000);
}
