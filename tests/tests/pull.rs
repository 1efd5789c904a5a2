//! An ontology as a server describes it, pulled through the generated crate and placed.

#![expect(clippy::expect_used, reason = "a test that cannot go on fails")]

use std::fs;
use std::path::Path;

use serde_json::{Value, json};
use specloom::commands::pull::{Mode, platform_of, pull};
use specloom::load;
use specloom::pull::{Placed, fetch, ontology, place};
use specloom::pull_settings::Pull;
use specloom::workspace::Workspace;
use specloom_source::Sink;
use specloom_tests::loopback::{Answer, Server};
use specloom_tests::repository::root;

fn settings() -> Pull {
    let mut sink = Sink::default();
    let workspace = Workspace { root: root() };
    let (_, platform) = load::settings(&workspace, "agimus", &mut sink).expect("it can be read");
    platform.and_then(|it| it.pull).expect("it can be pulled")
}

fn customer() -> Value {
    json!({
        "apiName": "Customer", "entityId": "ent_1", "displayName": "Customer", "pluralName": "Customers",
        "description": null, "primaryKey": "customerId",
        "properties": [
            property("tags", "string", &json!({"isArray": true, "nullable": true})),
            property("customerId", "long", &json!({"isPrimaryKey": true, "isEditable": false})),
            property("spent", "decimal", &json!({"description": "All: \"sums\"\n# no comment"})),
            property("mood", "feeling", &json!({})),
        ],
        "links": [
            {"apiName": "orders", "displayName": "Orders", "targetEntity": "Order",
             "cardinality": "ONE_TO_MANY", "direction": "forward"},
            {"apiName": "secrets", "displayName": "Secrets", "targetEntity": "Secret",
             "cardinality": "one_to_many", "direction": "forward"},
            {"apiName": "odd", "displayName": "Odd", "targetEntity": "Order",
             "cardinality": "some", "direction": "forward"},
        ],
    })
}

fn order() -> Value {
    json!({
        "apiName": "Order", "entityId": "ent_2", "displayName": "Order", "pluralName": "Orders",
        "description": "What was ordered.", "primaryKey": "orderId",
        "properties": [property("orderId", "string", &json!({"isEditable": false}))],
        "links": [{"apiName": "customer", "displayName": "Customer", "targetEntity": "Customer",
                   "cardinality": "many_to_one", "direction": "reverse"}],
    })
}

fn property(name: &str, base: &str, with: &Value) -> Value {
    let mut all = json!({
        "apiName": name, "propertyId": format!("prop_{name}"), "displayName": name, "description": null,
        "baseType": base, "isArray": false, "nullable": false, "isPrimaryKey": false, "isEditable": true,
    });
    for (member, value) in with.as_object().into_iter().flatten() {
        all[member] = value.clone();
    }
    all
}

const EXPECTED: &str = "\
# As the platform describes it. Run: cargo specloom pull agimus
# What is written here by hand is not replaced unless `--force` says so.
entities:
  Customer:
    title: Customer
    plural: Customers
    key: customerId
    properties:
      customerId:
        title: customerId
        type: long
        editable: false
      spent:
        title: spent
        description: \"All: \\\"sums\\\"\\n# no comment\"
        type: decimal
      tags:
        title: tags
        type: string
        list: true
        nullable: true
    links:
      orders:
        title: Orders
        target: Order
        cardinality: one_to_many
        direction: forward

  Order:
    title: Order
    plural: Orders
    description: What was ordered.
    key: orderId
    properties:
      orderId:
        title: orderId
        type: string
        editable: false
    links:
      customer:
        title: Customer
        target: Customer
        cardinality: many_to_one
        direction: reverse
";

const SHOWN: (&str, &str) = ("agimus", "specs/agimus/ontology.yaml");

#[test]
fn what_is_described_becomes_the_file_in_whatever_order_it_comes() {
    let (one, other) = (json!([customer(), order()]), json!([order(), customer()]));
    let pulled = ontology(&settings(), &one);
    assert_eq!(pulled.ontology, ontology(&settings(), &other).ontology);
    assert_eq!(
        pulled.left_out,
        [
            "a property of `Customer` has a type that is not known: `mood` is a `feeling`",
            "a link of `Customer` has a cardinality that is not known: `odd` is `some`",
            "the link `Customer.secrets` leads to `Secret`, which the platform does not list",
        ]
    );
    let Placed::New { text, diff } = place(None, &pulled.ontology, SHOWN) else { panic!("new") };
    assert_eq!(text, EXPECTED);
    assert!(diff.starts_with("--- /dev/null\n+++ b/specs/agimus/ontology.yaml\n"), "{diff}");
}

#[test]
fn what_was_written_by_hand_is_not_lost() {
    let pulled = ontology(&settings(), &json!([customer(), order()])).ontology;
    let less = ontology(&settings(), &json!([customer()])).ontology;
    assert_eq!(place(Some(EXPECTED), &pulled, SHOWN), Placed::Same);
    let placed = place(Some(EXPECTED), &less, SHOWN);
    let Placed::New { diff, .. } = placed else { panic!("{placed:?}") };
    assert!(diff.contains("-  Order:"), "{diff}");
    let by_hand = [
        EXPECTED.replace("type: decimal", "type: decimal # in euros"),
        EXPECTED.replace("# As the", "# As a"),
        EXPECTED.replace(
            "        list: true\n        nullable: true\n",
            "        nullable: true\n        list: true\n",
        ),
        "entities: {}\n".to_owned(),
        "what: is this".to_owned(),
    ];
    for old in by_hand {
        let placed = place(Some(&old), &pulled, SHOWN);
        assert!(matches!(placed, Placed::Refused { .. }), "{old}");
    }
}

#[test]
fn a_platform_can_be_named_by_its_ontology() {
    let known = ["agimus".to_owned(), "an-ontology".to_owned()];
    let cases =
        [("agimus", "agimus"), ("agimus-ontology", "agimus"), ("an-ontology", "an-ontology")];
    for (named, meant) in cases {
        assert_eq!(platform_of(named, &known), meant);
    }
}

#[tokio::test]
async fn a_server_is_asked_through_the_generated_crate() {
    let list = json!({"entities": [{"apiName": "Order"}, {"apiName": "Customer"}]});
    let answers = vec![
        Answer::json(200, &list),
        Answer::json(200, &order()),
        Answer::json(200, &customer()),
        Answer::json(200, &list),
        Answer::json(200, &order()),
        Answer::json(200, &customer()),
    ];
    let server = Server::answering(answers).await.expect("a server");
    let address = server.address().to_owned();
    let said = tokio::task::spawn_blocking(move || {
        let env = [
            ("AGIMUS_BASE_URL", address.as_str()),
            ("AGIMUS_API_KEY", "agm_a_b"),
            ("NO_PROXY", "127.0.0.1"),
        ];
        let workspace = Workspace { root: root() };
        let answers = fetch(&workspace, "agimus", &env).expect("it is asked");
        let before = file(&workspace.root);
        let checked = pull(&workspace, "agimus", Mode::Check, &env).expect("it is asked");
        assert_eq!(file(&workspace.root), before, "a check writes nothing");
        (answers, checked)
    });
    let (answers, checked) = said.await.expect("it ends");
    let Placed::New { text, .. } = place(None, &ontology(&settings(), &answers).ontology, SHOWN)
    else {
        panic!("new")
    };
    assert_eq!(text, EXPECTED);
    assert!(!checked.is_good && checked.out.contains("+++ b/specs/agimus/ontology.yaml"));
    assert!(
        checked.out.ends_with("differs; run `cargo specloom pull agimus`\n"),
        "{}",
        checked.out
    );
    assert_eq!(checked.err.lines().count(), 3, "{}", checked.err);
    let requests = server.requests();
    let paths: Vec<&str> = requests.iter().take(3).map(|it| it.path.as_str()).collect();
    let base = "/api/v1/objects/schema/entities";
    assert_eq!(paths, [base.to_owned(), format!("{base}/Order"), format!("{base}/Customer")]);
    assert!(requests.iter().all(|it| it.header("authorization") == Some("Bearer agm_a_b")));
}

fn file(root: &Path) -> String {
    fs::read_to_string(root.join("specs/agimus/ontology.yaml")).expect("the file is there")
}
