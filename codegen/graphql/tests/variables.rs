//! Variables are held to the rules of the specification (October 2021, section 5.8), one by one.

use std::fmt::Write as _;

use specloom_graphql::{Input, Settings, lower_documents};
use specloom_ir::{Api, validate};
use specloom_source::{Format, Sink, SourceMap, render};

const SCHEMA: &str = "
type Query {
  parcel(id: ID, weight: Int, must: Int!, grams: [Int!], kind: Kind, by: By, usual: Int! = 1, most: Float): Parcel
}
type Parcel { id: ID, label(size: Int!): String }
interface Thing { id: ID }
union Any = Parcel
enum Kind { BOX }
input By { id: ID, must: Int!, usual: Int! = 1 }
";

/// The rule, and documents that keep to it (`+`) or break it (`-`).
const CASES: &[(&str, &[&str])] = &[
    (
        "5.8.1 names of variables are unique",
        &[
            "+query A($a: ID, $b: ID) { parcel(id: $a, must: 1) { id } two: parcel(id: $b, must: 1) { id } }",
            "-query A($a: ID, $a: ID) { parcel(id: $a, must: 1) { id } }",
            "+query A($a: ID) { parcel(id: $a, must: 1) { id } } query B($a: ID) { parcel(id: $a, must: 1) { id } }",
        ],
    ),
    (
        "5.8.2 variables are of input types",
        &[
            "+query A($a: By, $b: Kind, $c: [Int!]) { parcel(by: $a, kind: $b, grams: $c, must: 1) { id } }",
            "-query A($a: Parcel) { parcel(id: $a, must: 1) { id } }",
            "-query A($a: Thing) { parcel(id: $a, must: 1) { id } }",
            "-query A($a: [Any!]) { parcel(id: $a, must: 1) { id } }",
            "-query A($a: Nothing) { parcel(id: $a, must: 1) { id } }",
        ],
    ),
    (
        "5.8.3 variables that are used are defined",
        &[
            "-query A { parcel(id: $a, must: 1) { id } }",
            "-query A { parcel(must: 1) { ...F } } fragment F on Parcel { label(size: $a) }",
            "-query A { parcel(must: 1) { ...F } } fragment F on Parcel { ...G } fragment G on Parcel { label(size: $a) }",
            "-query A { parcel(must: 1, by: {must: $a}) { id } }",
            "-query A { parcel(must: 1) { id @include(if: $a) } }",
            "-query A($a: Int!) { parcel(must: 1) { ...F } } query B { parcel(must: 1) { ...F } } fragment F on Parcel { label(size: $a) }",
            "+query A($a: Int!) { parcel(must: 1) { ...F } } query B($a: Int!) { parcel(must: 1) { ...F } } fragment F on Parcel { label(size: $a) }",
        ],
    ),
    (
        "5.8.4 variables that are defined are used",
        &[
            "-query A($a: ID) { parcel(must: 1) { id } }",
            "+query A($a: Int!) { parcel(must: 1) { ...F } } fragment F on Parcel { label(size: $a) }",
            "-query A($a: Int!) { parcel(must: 1) { ...F } } fragment F on Parcel { id }",
            "+query A($a: Boolean!) { parcel(must: 1) { id @skip(if: $a) } }",
        ],
    ),
    (
        "5.8.5 variables fit where they are used",
        &[
            "-query A($a: String) { parcel(weight: $a, must: 1) { id } }",
            "-query A($a: Int) { parcel(must: $a) { id } }",
            "+query A($a: Int = 1) { parcel(must: $a) { id } }",
            "-query A($a: Int = null) { parcel(must: $a) { id } }",
            "+query A($a: Int) { parcel(usual: $a, must: 1) { id } }",
            "+query A($a: Int!) { parcel(weight: $a, must: 1) { id } }",
            "-query A($a: Int) { parcel(most: $a, must: 1) { id } }",
            "-query A($a: [Int]) { parcel(grams: $a, must: 1) { id } }",
            "+query A($a: [Int!]!) { parcel(grams: $a, must: 1) { id } }",
            "-query A($a: Int!) { parcel(grams: $a, must: 1) { id } }",
            "-query A($a: Int) { parcel(by: {must: $a}, must: 1) { id } }",
            "+query A($a: Int) { parcel(by: {must: 1, usual: $a}, must: 1) { id } }",
            "-query A($a: [Int!]) { parcel(weight: $a, must: 1) { id } }",
            "-query A($a: Boolean) { parcel(must: 1) { id @include(if: $a) } }",
        ],
    ),
];

/// What is said of a document.
fn said(document: &str) -> String {
    let mut map = SourceMap::default();
    let schema = map.add("schema.graphql", SCHEMA);
    let documents = [map.add("documents.graphql", document)];
    let settings = Settings::default();
    let input =
        Input { map: &map, schema, documents: &documents, tables: None, settings: &settings };
    let mut sink = Sink::default();
    let api = lower_documents(&input, Api::default(), &mut sink);
    let _ = api.and_then(|it| validate(it, &mut sink));
    render(&map, sink.diagnostics(), Format::Concise, false)
}

#[test]
fn each_rule_is_kept() {
    let mut all = String::new();
    let mut wrong = Vec::new();
    for (rule, cases) in CASES {
        let _ = writeln!(all, "## {rule}\n");
        for case in *cases {
            let (sign, document) = case.split_at(1);
            let said = said(document);
            if said.contains(": error[") == (sign == "+") {
                wrong.push(*case);
            }
            let _ = writeln!(all, "{case}\n{said}");
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}\n{all}");
    insta::assert_snapshot!(all);
}
