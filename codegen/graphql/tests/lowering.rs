//! What documents mean: a schema and its documents, and the model in its notation.

use specloom_graphql::{Endpoint, Input, Settings, lower_documents};
use specloom_ir::{Api, Socket, SocketInit, SocketPlace, validate};
use specloom_source::{Format, Sink, SourceMap, render};

const SCHEMA: &str = "
type Query { hero(id: ID): Character, search(text: String!): [Found!]!, humans(by: By, order: [Order!] = [NAME]): [Human] }
type Mutation { rename(id: ID!, input: Renaming!): Human! }
interface Character { id: ID!, name: String!, friends(first: Int = 3): [Character] }
\"A person.\"
type Human implements Character { id: ID!, name: String!, friends(first: Int = 3): [Character], height: Float, born: Stamp, ship: Ship @deprecated(reason: \"ships are sold\") }
type Droid implements Character { id: ID!, name: String!, friends(first: Int = 3): [Character], job: String }
type Ship { name: String!, crew: [[Human!]!] }
union Found = Human | Droid | Ship
enum Order { NAME HEIGHT @deprecated }
input By @oneOf { id: ID, name: String, near: Near }
input Near { order: Order!, limit: Int! = 10, but: Near, any: [Near!] }
input Renaming { name: String, note: String!, near: Near }
scalar Stamp
";

/// The model of documents, and what is said of them.
fn model(schema: &str, documents: &str) -> String {
    model_with(schema, documents, Settings::default())
}

/// The same, with what a platform says besides.
fn model_with(schema: &str, documents: &str, settings: Settings) -> String {
    let mut map = SourceMap::default();
    let schema = map.add("schema.graphql", schema);
    let documents = [map.add("documents.graphql", documents)];
    let mut settings = Settings { endpoint: Endpoint::Path("/graphql".into()), ..settings };
    if map.text(schema).contains("scalar Stamp") {
        settings.scalars.insert("Stamp".into(), "date-time".into());
    }
    let input =
        Input { map: &map, schema, documents: &documents, tables: None, settings: &settings };
    let mut sink = Sink::default();
    let api = lower_documents(&input, Api::default(), &mut sink);
    let api = api.and_then(|it| validate(it, &mut sink));
    let mut text = render(&map, sink.diagnostics(), Format::Concise, false);
    text += &api.map(|it| specloom_ir::print::print(&it)).unwrap_or_default();
    text
}

macro_rules! cases {
    ($($name:ident => $documents:expr;)+) => {$(
        #[test]
        fn $name() {
            insta::assert_snapshot!(model(SCHEMA, $documents));
        }
    )+};
}

cases! {
    a_selection_is_a_struct => "
# Finds a hero.
query Hero($id: ID) { hero(id: $id) { id, called: name } }";
    a_fragment_is_a_type => "
query Hero { hero { ...Facts } } query Heroes { hero { id ...Facts } }
fragment Facts on Character { name }";
    what_is_asked_of_some_types_is_a_union => "
query Hero { hero { name ... on Human { height } ...OfDroid } }
fragment OfDroid on Droid { job }";
    a_union_asked_by_type_alone_is_a_union => "
query Search { search(text: \"a\") { __typename ... on Character { name } ... on Ship { name crew { id } } } }";
    what_depends_on_a_condition_may_be_absent => "
query Hero($deep: Boolean!) { hero { id @include(if: $deep) ... @skip(if: $deep) { name } ...Facts @include(if: $deep) } }
fragment Facts on Character { name }";
    variables_have_states => "
query Humans($a: By, $b: [Order!]! = [HEIGHT], $c: [Order!]) { humans(by: $a, order: $b) { id } more: humans(order: $c) { born ship { name } } }";
    inputs_may_hold_themselves => "
mutation Rename($id: ID!, $input: Renaming!) { rename(id: $id, input: $input) { id } }";
    lists_of_lists_are_lists => "
query Crew { search(text: \"a\") { ... on Ship { crew { id } } } }";
    names_are_as_short_as_they_can_be => "
query Hero { hero { friends { friends { id } } } }";
    a_fragment_on_an_interface_may_ask_more_of_some_types => "
query Hero { hero { ...Facts } }
fragment Facts on Character { name friends { id ... on Droid { job } } ... on Human { height } }";
    fragments_on_a_union_may_be_on_interfaces => "
query Search { search(text: \"a\") { ...Named ... on Ship { name } ...OfHuman } }
fragment Named on Character { name }
fragment OfHuman on Human { height }";
}

#[test]
fn subscriptions_may_travel_over_websockets() {
    let schema = "type Query { a: Int } type Subscription { told(id: ID!): Int }";
    let document = "subscription Told($id: ID!) { told(id: $id) }";
    let over = |place: SocketPlace| {
        let socket = Some(Socket { place, init: Some(SocketInit::Headers) });
        model_with(schema, document, Settings { socket, ..Settings::default() })
    };
    insta::assert_snapshot!(over(SocketPlace::Carrier));
    insta::assert_snapshot!(over(SocketPlace::Path("/live".into())));
    insta::assert_snapshot!(over(SocketPlace::Address("https://live.example/".into())));
}

#[test]
fn an_introspection_means_what_its_schema_means() {
    let json = r#"{"data": {"__schema": {"queryType": {"name": "Query"}, "types": [
        {"kind": "OBJECT", "name": "Query", "interfaces": [], "fields": [
            {"name": "parcel", "description": "One \"parcel\".", "args": [
                {"name": "id", "type": {"kind": "NON_NULL", "ofType": {"kind": "SCALAR", "name": "ID"}}, "defaultValue": null}
            ], "type": {"kind": "OBJECT", "name": "Parcel"}, "isDeprecated": false}]},
        {"kind": "OBJECT", "name": "Parcel", "fields": [
            {"name": "tags", "args": [], "type": {"kind": "LIST", "ofType": {"kind": "SCALAR", "name": "String"}}, "isDeprecated": true, "deprecationReason": "gone"}]},
        {"kind": "SCALAR", "name": "ID"}, {"kind": "SCALAR", "name": "String"}
    ]}}}"#;
    let document = "query Parcel($id: ID!) { parcel(id: $id) { tags } }";
    insta::assert_snapshot!(model(json, document));
}

#[test]
fn what_is_wrong_with_an_introspection_is_told_in_the_json() {
    let json = "{\"__schema\": {\"queryType\": {\"name\": \"Query\"}, \"types\": [\n  {\"kind\": \"OBJECT\", \"name\": \"Query\", \"fields\": [\n    {\"name\": \"a\", \"type\": {\"kind\": \"OBJECT\", \"name\": \"Lost\"}}]}]}}";
    assert!(model(json, "query A { a }").starts_with("schema.graphql:3:5: error[graphql-type]"));
}

/// Damaged texts, the same ones on each run: nothing panics, and what is
/// accepted is valid.
#[test]
fn damage_does_no_harm() {
    const INTRUDERS: &[&str] = &[
        "{",
        "}",
        "(",
        ")",
        "!",
        "...",
        "on",
        "@oneOf",
        "$a",
        "\"",
        "\"\"\"",
        "#",
        "[",
        "]",
        "null",
        "__typename",
        "fragment",
        "\u{0}",
        "\u{feff}",
        "é",
        "=",
        "|",
        "&",
        "1e999",
        "...Facts",
        "input",
    ];
    let documents = "query Hero($id: ID, $by: By) { hero(id: $id) { ...Facts ... on Human { height } } humans(by: $by) { id } }
fragment Facts on Character { name friends(first: 2) { id } }";
    let mut state = 7_u64;
    let mut below = |bound: usize| {
        state =
            state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(state >> 33).unwrap_or(0) % bound.max(1)
    };
    let mut accepted = 0;
    for round in 0..1500 {
        let mut texts = [SCHEMA.to_owned(), documents.to_owned()];
        let text = &mut texts[round % 2];
        for _ in 0..=below(3) {
            let mut at = below(text.len());
            while !text.is_char_boundary(at) {
                at -= 1;
            }
            let mut end = (at + below(12)).min(text.len());
            while !text.is_char_boundary(end) {
                end += 1;
            }
            let intruder = INTRUDERS.get(below(INTRUDERS.len())).copied().expect("one of them");
            text.replace_range(at..end, intruder);
        }
        let said = model(&texts[0], &texts[1]);
        accepted += usize::from(!said.contains(": error["));
    }
    assert!(accepted > 5, "{accepted} of the damaged texts were accepted");
}
