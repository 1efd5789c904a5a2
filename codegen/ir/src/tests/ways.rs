//! Walks: each use once for each position, with its route in words.

use super::sample::*;
use crate::*;

/// Notes everything that a walk shows.
#[derive(Default)]
struct Notes {
    uses: Vec<String>,
    types: Vec<(u32, Position)>,
    fields: Vec<String>,
}

impl Visit for Notes {
    fn visit_use(&mut self, _: TypeRef, here: &Here<'_>) {
        self.uses.push(here.route().to_string());
    }

    fn visit_type(&mut self, id: TypeId, _: &TypeDef, here: &Here<'_>) {
        self.types.push((id.0, here.position));
    }

    fn visit_field(&mut self, _: TypeId, field: &Field, here: &Here<'_>) {
        self.fields.push(format!("{:?} {}", here.position, field.name));
    }
}

fn notes(api: &Api) -> Notes {
    let mut notes = Notes::default();
    walk(api, &mut notes);
    notes
}

#[test]
fn routes_are_words() {
    let mut api = types([
        ("Order", object([field("items", to(1)), maybe("labels", to(4))])),
        ("Items", Shape::List(to(2))),
        ("Item", object([field("price", to(3))])),
        ("Price", text()),
        ("Labels", Shape::Map(to(5))),
        ("Label", union([to(3)])),
    ]);
    let it = get(&mut api, "list", "/orders");
    it.params = vec![param(Location::Query, "limit", to(3))];
    it.outcomes = vec![answer(200, to(0))];
    api.webhooks.push(webhook("ping", to(3)));
    insta::assert_snapshot!(notes(&api).uses.join("\n"), @r##"
    `GET /orders` → query `limit`
    `GET /orders` → 200
    webhook `ping` → body
    `GET /orders` → 200 → `items`
    `GET /orders` → 200 → `labels`
    `GET /orders` → 200 → `items[]`
    `GET /orders` → 200 → `labels{}`
    `GET /orders` → 200 → `items[].price`
    `GET /orders` → 200 → `labels{}(m0)`
    "##);
}

#[test]
fn a_type_is_seen_once_in_each_position() {
    let mut api =
        types([("Node", object([maybe("next", to(0)), maybe("name", to(1))])), ("T", text())]);
    let it = get(&mut api, "swap", "/");
    it.body = Some(Box::new(body(to(0))));
    it.outcomes = vec![answer(200, to(0))];
    let notes = notes(&api);
    let (sent, read) = (Position::Request, Position::Response);
    assert_eq!(notes.types, [(0, sent), (0, read), (1, sent), (1, read)]);
    assert_eq!(notes.uses.len(), 6);
}

#[test]
fn fields_are_followed_only_where_they_travel() {
    let read_only = Field { access: Access::ReadOnly, ..field("id", to(1)) };
    let write_only = Field { access: Access::WriteOnly, ..field("secret", to(1)) };
    let mut api = types([("Account", object([read_only, write_only])), ("Text", text())]);
    let it = get(&mut api, "swap", "/");
    it.body = Some(Box::new(body(to(0))));
    it.outcomes = vec![answer(200, to(0))];
    assert_eq!(notes(&api).fields, ["Request secret", "Response id"]);
}
