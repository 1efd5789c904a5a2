//! Names that a crate has promised: they stay, whatever is added; what is
//! renamed keeps the old name beside the new one.

#![expect(clippy::expect_used, reason = "a test that cannot go on fails")]

mod scratch;

use scratch::Scratch;

const SPEC: &str = "specs/shop/openapi.yaml";
const LOCK: &str = "specs/shop/names.lock";

const BASE: &str = "\
openapi: 3.1.0
info: {title: Shop, version: 1.0.0}
paths:
  /orders/{id}:
    get:
      operationId: orders.fetch
      tags: [orders]
      parameters:
        - {name: id, in: path, required: true, schema: {type: string}}
        - {name: currency, in: query, required: true, schema: {type: string}}
        - {name: language, in: query, required: true, schema: {type: string}}
        - {name: expand, in: query, schema: {type: boolean}}
      responses:
        '200':
          description: The order.
          content: {application/json: {schema: {$ref: '#/components/schemas/Order'}}}
  /orders:
    post:
      operationId: orders.create
      tags: [orders]
      requestBody:
        required: true
        content: {application/json: {schema: {$ref: '#/components/schemas/OrderDraft'}}}
      responses:
        '201':
          description: The order.
          content: {application/json: {schema: {$ref: '#/components/schemas/Order'}}}
components:
  schemas:
    Order:
      type: object
      required: [id, state]
      properties:
        id: {type: string}
        state: {type: string, enum: [open, paid]}
        fooBar: {type: string}
        parent: {$ref: '#/components/schemas/Parent'}
    Parent:
      type: object
      properties:
        name: {type: string}
    OrderDraft:
      type: object
      required: [from, to]
      properties:
        from: {type: string}
        to: {type: string}
";

fn shop(name: &str) -> Scratch {
    let scratch = Scratch::new(name);
    scratch.put("specs/shop/platform.yaml", "name: shop\nversion: 1.0.0\n");
    scratch.put(SPEC, BASE);
    let ran = scratch.run(&["generate"]);
    assert_eq!(ran.code, 0, "{}", ran.err);
    scratch
}

/// All Rust of the crate after an edit, without breaks of lines. The lock is
/// right then, and a second run changes nothing.
fn after(scratch: &Scratch, edits: &[(&str, &str)]) -> String {
    for (from, to) in edits {
        scratch.edit(SPEC, from, to);
    }
    let ran = scratch.run(&["generate"]);
    assert_eq!(ran.code, 0, "{}", ran.err);
    let before = scratch.files();
    assert_eq!(scratch.run(&["generate"]).code, 0);
    assert_eq!(scratch.files(), before, "a second run changes nothing");
    assert_eq!(scratch.run(&["check"]).code, 0);
    let rust = before.into_iter().filter(|(path, _)| path.contains("/src/"));
    let text: Vec<String> =
        rust.map(|(_, text)| String::from_utf8(text).expect("a text")).collect();
    text.join("\n").split_whitespace().collect::<Vec<_>>().join(" ")
}

#[track_caller]
fn assert_has(text: &str, part: &str) {
    let near = part.split(' ').rev().find(|it| it.len() > 4).unwrap_or(part);
    let context: Vec<&str> = text
        .match_indices(near.trim_end_matches(['(', ')', ';', ',', '{']))
        .map(|(at, _)| text.get(at.saturating_sub(60)..(at + 80).min(text.len())).unwrap_or(""))
        .collect();
    assert!(text.contains(part), "{part} is missing; near it:\n{}", context.join("\n"));
}

#[test]
fn a_schema_that_is_renamed_keeps_its_old_name() {
    let scratch = shop("lock-schema");
    let rust = after(
        &scratch,
        &[("schemas/Order'", "schemas/Purchase'"), ("    Order:\n", "    Purchase:\n")],
    );
    assert_has(&rust, "pub struct Purchase {");
    assert_has(&rust, "#[deprecated(note = \"renamed to `Purchase`\")] pub type Order = Purchase;");
    // What stands inline in it goes along.
    assert_has(&rust, "pub enum PurchaseState {");
    assert_has(&rust, "pub type OrderState = PurchaseState;");
    // A second rename forgets neither.
    let rust = after(
        &scratch,
        &[("schemas/Purchase'", "schemas/Sale'"), ("    Purchase:\n", "    Sale:\n")],
    );
    assert_has(&rust, "pub type Order = Sale;");
    assert_has(&rust, "pub type Purchase = Sale;");
    // Taking the old name out of the lock is how it goes.
    let lock = scratch.get(LOCK);
    let line = lock.lines().find(|it| it.starts_with("  Sale:")).expect("a line");
    scratch.put(LOCK, &lock.replace(line, &line.replace(", was: [Order, Purchase]", "")));
    assert!(!after(&scratch, &[]).contains("type Order ="));
}

#[test]
fn a_schema_that_is_taken_out_of_line_keeps_its_name() {
    let scratch = shop("lock-inline");
    let rust = after(
        &scratch,
        &[
            (
                "state: {type: string, enum: [open, paid]}",
                "state: {$ref: '#/components/schemas/Standing'}",
            ),
            ("    Parent:\n", "    Standing: {type: string, enum: [open, paid]}\n    Parent:\n"),
        ],
    );
    assert_has(&rust, "pub enum Standing {");
    assert_has(&rust, "pub type OrderState = Standing;");
}

#[test]
fn an_operation_that_is_renamed_forwards() {
    let scratch = shop("lock-operation");
    let rust = after(&scratch, &[("orders.fetch", "orders.get")]);
    assert_has(&rust, "pub fn get( &self,");
    assert_has(&rust, "#[deprecated(note = \"renamed to `get`\")] #[inline] pub fn fetch( &self,");
    assert_has(&rust, "self.get(id, currency, language)");
    assert_has(&rust, "pub type FetchOrders = GetOrders;");
}

#[test]
fn what_a_callback_of_a_renamed_operation_carries_keeps_its_name() {
    let scratch = shop("lock-callback");
    let place = "      operationId: orders.create\n";
    let callback = "      callbacks:
        done:
          '{$request.body#/to}':
            post:
              requestBody:
                content:
                  application/json:
                    schema: {type: object, properties: {order: {type: string}}}
              responses: {'204': {description: It is known.}}
";
    let rust = after(&scratch, &[(place, &format!("{place}{callback}"))]);
    assert_has(&rust, "pub struct OrdersCreateDoneRequest {");
    let rust = after(&scratch, &[("orders.create", "orders.make")]);
    assert_has(&rust, "pub struct OrdersMakeDoneRequest {");
    assert_has(&rust, "pub type OrdersCreateDoneRequest = OrdersMakeDoneRequest;");
}

#[test]
fn a_tag_that_is_renamed_forwards() {
    let scratch = shop("lock-tag");
    let rust = after(
        &scratch,
        &[
            ("tags: [orders]", "tags: [sales]"),
            ("orders.fetch", "sales.fetch"),
            ("orders.create", "sales.create"),
        ],
    );
    assert_has(&rust, "pub fn sales(&self) -> Sales {");
    assert_has(
        &rust,
        "#[deprecated(note = \"renamed to `sales`\")] pub fn orders(&self) -> Sales {",
    );
    assert_has(&rust, "pub mod orders { pub use super::sales::*;");
    assert_has(&rust, "pub type Orders = super::sales::Sales;");
    assert_has(&rust, "pub type Orders = sales::Sales;");
}

#[test]
fn an_operation_that_moves_to_another_group_forwards() {
    let scratch = shop("lock-move");
    let rust = after(
        &scratch,
        &[("orders.create\n      tags: [orders]", "desk.create\n      tags: [desk]")],
    );
    assert_has(
        &rust,
        "#[deprecated(note = \"renamed to `desk.create`\")] #[inline] pub fn create(&self,",
    );
    assert_has(&rust, "Desk::new(self.0.clone()).create(body)");
}

#[test]
fn what_is_added_takes_no_name_away() {
    let scratch = shop("lock-added");
    let fields = "fooBar: {type: string}\n        foo_bar: {type: string}";
    let rust = after(
        &scratch,
        &[("fooBar: {type: string}", fields), ("enum: [open, paid]", "enum: [open, paid, Open]")],
    );
    // Without the lock `foo_bar` would be the field that is spelled so.
    assert_has(&rust, "#[doc = \"`fooBar` on the wire.\"]".split('#').next().unwrap_or_default());
    let lock = scratch.get(LOCK);
    let line = lock.lines().find(|it| it.starts_with("  Order:")).expect("a line");
    assert!(line.contains("foo_bar: foo_bar_2"), "{line}");
    assert!(!line.contains("fooBar: foo_bar_2"), "{line}");
    let line = lock.lines().find(|it| it.contains("name: OrderState")).expect("a line");
    assert!(line.contains("Open: OpenValue"), "{line}");
}

#[test]
fn arguments_stay_in_their_order() {
    let scratch = shop("lock-arguments");
    let currency =
        "        - {name: currency, in: query, required: true, schema: {type: string}}\n";
    let language =
        "        - {name: language, in: query, required: true, schema: {type: string}}\n";
    let rust = after(
        &scratch,
        &[
            (&format!("{currency}{language}"), &format!("{language}{currency}")),
            (
                "from: {type: string}\n        to: {type: string}",
                "to: {type: string}\n        from: {type: string}",
            ),
        ],
    );
    assert_has(
        &rust,
        "fn fetch( &self, id: impl AsRef<str>, currency: impl AsRef<str>, language: impl AsRef<str>,",
    );
    assert_has(&rust, "pub fn new(from: impl Into<String>, to: impl Into<String>) -> Self");
}

#[test]
fn a_new_circle_is_boxed_where_it_is_new() {
    let scratch = shop("lock-box");
    // `Order` comes before `Parent`, so that a fresh plan would box the field of `Parent`;
    // here the old field stays, and only the new one is boxed.
    let name = "        name: {type: string}\n";
    let rust = after(
        &scratch,
        &[(name, &format!("{name}        first: {{$ref: '#/components/schemas/Order'}}\n"))],
    );
    assert_has(&rust, "pub parent: Option<Parent>,");
    assert_has(&rust, "pub first: Option<Box<Order>>,");
    let lock = scratch.get(LOCK);
    assert!(
        lock.lines().any(|it| it.starts_with("  Parent:") && it.contains("boxed: [first]")),
        "{lock}"
    );
    // The circle goes, the box stays.
    let rust = after(
        &scratch,
        &[(
            "        parent: {$ref: '#/components/schemas/Parent'}\n",
            "        parent: {type: string}\n        kept: {type: array, items: {$ref: '#/components/schemas/Parent'}}\n",
        )],
    );
    assert_has(&rust, "pub first: Option<Box<Order>>,");
}

#[test]
fn a_damaged_lock_stops_the_run() {
    let scratch = shop("lock-damaged");
    scratch.put(LOCK, "types: [\n");
    let before = scratch.files();
    let ran = scratch.run(&["generate"]);
    assert_eq!(ran.code, 1, "{}", ran.out);
    assert!(ran.err.contains("bad-lock"), "{}", ran.err);
    assert_eq!(scratch.files(), before, "nothing is written");
}
