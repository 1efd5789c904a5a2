//! Reviewing changes by the command: what is compared, how it ends, what a
//! policy does.

#![expect(clippy::expect_used, reason = "a test that cannot go on fails")]

mod scratch;

use std::process::Command;

use scratch::Scratch;
use serde_json::Value;

const BASE: &str = "\
openapi: 3.1.0
info: {title: Shop, version: 1.4.0}
paths:
  /orders/{id}:
    get:
      operationId: orders.get
      tags: [orders]
      parameters:
        - {name: id, in: path, required: true, schema: {type: string}}
      responses:
        '200':
          description: The order.
          content: {application/json: {schema: {$ref: '#/components/schemas/Order'}}}
  /orders:
    get:
      operationId: orders.list
      tags: [orders]
      responses:
        '200':
          description: The orders.
          content:
            application/json:
              schema: {type: array, items: {$ref: '#/components/schemas/Order'}}
components:
  schemas:
    Order:
      type: object
      required: [id, price]
      properties:
        id: {type: string}
        price: {type: integer}
        note: {type: string}
";

/// The base without `price` in what comes back.
fn without_price() -> String {
    BASE.replace("required: [id, price]", "required: [id]")
        .replace("        price: {type: integer}\n", "")
}

fn shop(name: &str) -> Scratch {
    let scratch = Scratch::new(name);
    scratch.put("base.yaml", BASE);
    scratch.put("same.yaml", BASE);
    scratch.put("revised.yaml", &without_price());
    scratch
}

fn git(scratch: &Scratch, args: &[&str]) {
    let output = Command::new("git")
        .args(["-c", "user.name=a", "-c", "user.email=a@example.com"])
        .args(args)
        .current_dir(&scratch.0)
        .output()
        .expect("git runs");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
}

/// A workspace with the platform `shop`, committed under the tag `v1`.
fn workspace(name: &str) -> Scratch {
    let scratch = Scratch::new(name);
    scratch.put("specs/shop/platform.yaml", "name: shop\nversion: 1.4.0\n");
    scratch.put("specs/shop/openapi.yaml", BASE);
    assert_eq!(scratch.run(&["generate"]).code, 0);
    git(&scratch, &["init", "-q"]);
    git(&scratch, &["add", "-A"]);
    git(&scratch, &["commit", "-qm", "one"]);
    git(&scratch, &["tag", "v1"]);
    scratch
}

#[test]
fn the_code_says_what_was_found() {
    let scratch = shop("review-codes");
    let code = |args: &[&str]| scratch.run(&[&["diff"], args].concat()).code;
    assert_eq!(code(&["base.yaml", "same.yaml"]), 0);
    assert_eq!(code(&["base.yaml", "revised.yaml"]), 1);
    assert_eq!(code(&["base.yaml", "revised.yaml", "--fail-on", "none"]), 0);
    assert_eq!(code(&["revised.yaml", "base.yaml", "--fail-on", "breaking"]), 0);
    assert_eq!(code(&["base.yaml"]), 2);
    assert_eq!(code(&["-", "-"]), 2);
    assert_eq!(code(&["base.yaml", "revised.yaml", "--today", "soon"]), 2);
    assert_eq!(code(&["git:-x:base.yaml", "revised.yaml"]), 2);
    assert_eq!(code(&["git:no-colon", "revised.yaml"]), 2);
    assert_eq!(code(&["base.yaml", "nowhere.yaml"]), 3);
    scratch.put("broken.yaml", "openapi: 3.1.0\npaths: [");
    assert_eq!(code(&["base.yaml", "broken.yaml"]), 3);
    let other = scratch.run(&["explain", "--format", "html"]);
    assert_eq!(other.code, 2, "{}", other.err);
}

#[test]
fn a_report_quotes_both_sides_and_the_way() {
    let scratch = shop("review-text");
    let ran = scratch.run(&["diff", "base.yaml", "revised.yaml", "--rust"]);
    for part in
        ["breaking\n", "base.yaml:", "price: {type: integer}", "rust: breaks source", "known as:"]
    {
        assert!(ran.out.contains(part), "{part} is missing:\n{}", ran.out);
    }
    let last = ran.out.lines().last().unwrap_or_default();
    assert!(last.starts_with("wire: major (1), rust: major ("), "{last}");
    assert!(last.ends_with("suggested 2.0.0"), "{last}");
}

#[test]
fn every_form_is_printed() {
    let scratch = shop("review-forms");
    let of =
        |format: &str| scratch.run(&["diff", "base.yaml", "revised.yaml", "--format", format]).out;
    let json: Value = serde_json::from_str(&of("json")).expect("JSON");
    assert_eq!(json["form"], "specloom-diff-1");
    assert_eq!(json["summary"]["breaking"], 1, "{json:#}");
    let sarif: Value = serde_json::from_str(&of("sarif")).expect("JSON");
    let run = &sarif["runs"][0];
    let at = run["results"][0]["ruleIndex"].as_u64().expect("an index");
    let rule = &run["tool"]["driver"]["rules"][usize::try_from(at).expect("small")];
    assert_eq!(rule["id"], run["results"][0]["ruleId"]);
    assert!(of("html").starts_with("<!doctype html>"));
    assert!(of("markdown").contains("## API changes: 1 breaking"));
    assert!(of("github").starts_with("::error "));
    assert!(of("junit").contains("failures=\"1\""));
    assert_eq!(of("concise").lines().filter(|it| it.contains('[')).count(), 1);
    let json_again = of("json");
    assert_eq!(json_again, of("json"), "the same on each run");
}

#[test]
fn folders_are_compared_file_by_file() {
    let scratch = Scratch::new("review-folders");
    for (path, text) in [
        ("old/a/one.yaml", BASE.to_owned()),
        ("old/two.yaml", BASE.to_owned()),
        ("new/a/one.yaml", without_price()),
        ("new/two.yaml", BASE.to_owned()),
        ("new/three.yaml", BASE.to_owned()),
        ("new/settings.yaml", "debug: true\n".to_owned()),
    ] {
        scratch.put(path, &text);
    }
    let ran = scratch.run(&["diff", "old", "new", "--format", "json"]);
    let json: Value = serde_json::from_str(&ran.out).expect("JSON");
    let names: Vec<&str> = json["pairs"]
        .as_array()
        .expect("a list")
        .iter()
        .filter_map(|it| it["name"].as_str())
        .collect();
    assert_eq!((ran.code, names), (1, vec!["a/one.yaml", "two.yaml"]));
    assert!(json["notes"][0]["message"].as_str().is_some_and(|it| it.contains("three.yaml")));
    let gone = scratch.run(&["diff", "new", "old"]);
    assert!(
        gone.out.contains("three.yaml: ") && gone.out.contains("[operation-removed]"),
        "{}",
        gone.out
    );
}

#[test]
fn what_a_spec_refers_to_is_compared_with_it() {
    let scratch = Scratch::new("review-files");
    let place = "'#/components/schemas/Order'";
    for (folder, text) in [("old", BASE.to_owned()), ("new", without_price())] {
        let order = text.split("    Order:\n").nth(1).expect("the schema").replace("      ", "");
        scratch.put(&format!("{folder}/parts/order.yaml"), &order);
        let spec = BASE.split("components:").next().expect("the paths");
        scratch.put(&format!("{folder}/shop.yaml"), &spec.replace(place, "parts/order.yaml"));
    }
    for (base, revised) in [("old/shop.yaml", "new/shop.yaml"), ("old", "new")] {
        let ran = scratch.run(&["diff", base, revised]);
        assert_eq!(ran.code, 1, "{} {}", ran.out, ran.err);
        assert!(ran.out.contains("[field-removed]"), "{}", ran.out);
        let same = scratch.run(&["diff", base, base]);
        assert_eq!(same.code, 0, "{} {}", same.out, same.err);
    }
}

#[test]
fn a_workspace_is_compared_with_a_revision() {
    let scratch = workspace("review-since");
    let same = scratch.run(&["diff", "--since", "v1"]);
    assert_eq!((same.code, same.out.as_str()), (0, "shop: no changes\n"), "{}", same.err);
    scratch.put("specs/shop/openapi.yaml", &without_price());
    for args in [
        &["diff", "--since", "v1"][..],
        &["diff", "--since", "v1", "shop"],
        &["diff", "--since", "HEAD", "generated/shop"],
        &["diff", "git:v1:specs/shop", "specs/shop"],
        &["diff", "git:v1:generated/shop", "generated/shop"],
        &["diff", "git:v1:specs/shop/openapi.yaml", "specs/shop/openapi.yaml"],
        &["diff", "git:v1:specs", "specs"],
        &["diff", "git:v1:.", "."],
    ] {
        let ran = scratch.run(args);
        assert_eq!(ran.code, 1, "{args:?}: {}{}", ran.out, ran.err);
        assert!(ran.out.contains("1 breaking"), "{args:?}: {}", ran.out);
    }
    for args in
        [&["diff", "--since", "no-such-revision"][..], &["diff", "git:v1:specs/none", "specs/shop"]]
    {
        assert_eq!(scratch.run(args).code, 3, "{args:?}");
    }
    assert_eq!(scratch.run(&["diff", "--since", "v1", "nobody"]).code, 2);
    assert_eq!(scratch.run(&["diff", "--since=--output=x"]).code, 2);
}

#[test]
fn a_policy_accepts_hides_and_weighs() {
    let scratch = workspace("review-policy");
    scratch.put("specs/shop/openapi.yaml", &without_price());
    let settings = "specs/shop/platform.yaml";
    let with = |policy: &str| {
        scratch.put(settings, &format!("name: shop\nversion: 1.4.0\ndiff:\n{policy}"));
        scratch.run(&["diff", "--since", "v1", "--today", "2026-11-23"])
    };
    let entry = "{rule: field-removed, route: 'GET /orders*', reason: agreed";
    let accepted = with(&format!("  accept: [{entry}}}]\n"));
    assert_eq!(accepted.code, 0, "{}", accepted.err);
    assert!(accepted.out.contains("accepted: agreed"), "{}", accepted.out);
    let over = with(&format!("  accept: [{entry}, until: 2026-11-22}}]\n"));
    assert_eq!(over.code, 1);
    assert!(over.out.contains("held until 2026-11-22 and is over"), "{}", over.out);
    assert_eq!(with(&format!("  accept: [{entry}, until: 2026-11-23}}]\n")).code, 0);
    let hidden = with(&format!("  ignore: [{entry}}}]\n"));
    assert_eq!((hidden.code, hidden.out.contains("field-removed")), (0, false), "{}", hidden.out);
    let light = with("  rules: {field-removed: risky}\n");
    assert_eq!(light.code, 0);
    assert!(light.out.contains("1 risky"), "{}", light.out);
    assert!(with("  rules: {field-removed: off}\n").out.contains("no changes"));
    assert_eq!(with("  rules: {field-removed/request: off}\n").code, 1);
    let unused = with("  accept: [{rule: operation-removed, reason: x}]\n");
    assert!(
        unused.out.contains("platform.yaml:4:12: note: entry 1 of `accept` fits no change"),
        "{}",
        unused.out
    );
    for wrong in [
        "  rules: {field-remove: risky}\n",
        "  accept: [{reason: all}]\n",
        "  ignore: [{rule: field-removed, until: soon, reason: x}]\n",
    ] {
        assert_eq!(with(wrong).code, 2, "{wrong}");
    }
    assert!(with("  rules: {field-remove: risky}\n").err.contains("did you mean `field-removed`?"));
}

#[test]
fn what_fails_can_be_accepted_by_the_command() {
    let scratch = workspace("review-accept");
    scratch.put("specs/shop/openapi.yaml", &without_price());
    let args = ["diff", "--since", "v1", "--write-accept", "--reason", "agreed"];
    let wrote = scratch.run(&args);
    assert_eq!((wrote.code, wrote.out.as_str()), (0, "specs/shop/platform.yaml: 1 accepted\n"));
    let after = scratch.run(&["diff", "--since", "v1"]);
    assert_eq!(after.code, 0, "{}{}", after.out, after.err);
    // A wording and the order of the file change nothing.
    scratch.edit("specs/shop/openapi.yaml", "The order.", "An order.");
    assert_eq!(scratch.run(&["diff", "--since", "v1"]).code, 0);
    // Another break is not accepted by the way.
    scratch.edit("specs/shop/openapi.yaml", "        note: {type: string}\n", "");
    assert!(scratch.run(&["diff", "--since", "v1", "--fail-on", "risky"]).code > 0);
}

#[test]
fn the_house_is_asked_too() {
    let scratch = workspace("review-house");
    scratch.put("specs/shop/openapi.yaml", &without_price());
    scratch.put("specloom.yaml", "diff:\n  fail_on: none\n");
    assert_eq!(scratch.run(&["diff", "--since", "v1"]).code, 0);
    assert_eq!(scratch.run(&["diff", "--since", "v1", "--fail-on", "risky"]).code, 1);
    scratch.put("specloom.yaml", "diff:\n  accept:\n    - {route: GET /nowhere, reason: x}\n");
    let ran = scratch.run(&["diff", "--since", "v1"]);
    assert!(ran.out.contains("specloom.yaml:3:7: note: entry 1 of `accept`"), "{}", ran.out);
    scratch.put("specloom.yaml", "dif: {}\n");
    assert_eq!(scratch.run(&["diff", "--since", "v1"]).code, 2);
}

#[test]
fn a_release_needs_the_version_that_its_changes_ask_for() {
    let scratch = workspace("review-release");
    let log = "generated/shop/CHANGELOG.md";
    assert!(scratch.get(log).contains("## 1.4.0\n\nNot released yet."), "{}", scratch.get(log));
    assert_eq!(scratch.run(&["generate", "--release"]).code, 0);
    assert!(scratch.get("specs/shop/released/openapi.yaml").contains("price"));
    assert_eq!(scratch.run(&["check"]).code, 0);
    assert!(scratch.get(log).contains("The first release."), "{}", scratch.get(log));

    scratch.put("specs/shop/openapi.yaml", &without_price());
    assert_eq!(scratch.run(&["generate"]).code, 0, "work goes on before a release");
    assert!(
        scratch.get(log).contains("## Not released yet\n\n### Breaking\n"),
        "{}",
        scratch.get(log)
    );
    assert_eq!(scratch.run(&["generate", "--release"]).code, 2, "1.4.0 was released");
    scratch.edit("specs/shop/platform.yaml", "1.4.0", "1.5.0");
    let small = scratch.run(&["generate", "--release"]);
    assert_eq!(small.code, 1);
    assert!(
        small.err.contains("version-too-small") && small.err.contains("2.0.0"),
        "{}",
        small.err
    );
    assert_eq!(scratch.run(&["check"]).code, 1);
    scratch.edit("specs/shop/platform.yaml", "1.5.0", "2.0.0");
    let good = scratch.run(&["generate", "--release"]);
    assert_eq!(good.code, 0, "{}", good.err);
    assert_eq!(scratch.run(&["check"]).code, 0);
    let text = scratch.get(log);
    let (new, old) = (text.find("## 2.0.0"), text.find("## 1.4.0"));
    assert!(new.is_some() && new < old, "{text}");
    assert!(!scratch.get("specs/shop/released/openapi.yaml").contains("price"));
}

#[test]
fn explain_knows_the_rules() {
    let scratch = Scratch::new("review-explain");
    let page = scratch.run(&["explain", "field-removed"]);
    assert_eq!(page.code, 0);
    for part in ["why it matters", "whom it breaks", "how to stay compatible"] {
        assert!(page.out.contains(part), "{}", page.out);
    }
    let near = scratch.run(&["explain", "feild-removed"]);
    assert!(near.err.contains("did you mean `field-removed`?"), "{}", near.err);
    assert!(scratch.run(&["explain"]).out.contains("rules of `specloom diff`"));
}

const SCHEMA: &str = "\
type Query {
  parcel(id: ID!): Parcel
}

type Parcel {
  id: ID!
  weight(unit: String): Int
  note: String
}
";

#[test]
fn schemas_are_compared_as_wholes_or_by_documents() {
    let scratch = Scratch::new("review-schemas");
    scratch.put("base.graphql", SCHEMA);
    scratch.put("revised.graphql", &SCHEMA.replace("  note: String\n", ""));
    scratch.put("documents/weight.graphql", "query Weight { parcel(id: 1) { weight } }");
    scratch.put("documents/note.graphql", "query Note { parcel(id: 1) { note } }");
    let pair = ["diff", "base.graphql", "revised.graphql", "--format", "concise"];
    let whole = scratch.run(&pair);
    assert_eq!(whole.code, 1, "{}{}", whole.out, whole.err);
    assert!(
        whole.out.contains("field-removed") && whole.out.contains("QUERY parcel"),
        "{}",
        whole.out
    );
    let by = |documents: &str| {
        let mut args = pair.to_vec();
        args.extend(["--operations", documents]);
        scratch.run(&args)
    };
    assert_eq!(by("documents/weight.graphql").code, 0, "{}", by("documents/weight.graphql").out);
    assert_eq!(by("documents/note.graphql").code, 1);
    assert_eq!(by("documents").code, 1);
    // Documents that the base does not understand, and none at all.
    scratch.put("wrong.graphql", "query Wrong { parcel(id: 1) { colour } }");
    assert_eq!(by("wrong.graphql").code, 3);
    assert_eq!(by("missing.graphql").code, 3);
    scratch.put("one.yaml", BASE);
    let specs = scratch.run(&["diff", "one.yaml", "one.yaml", "--operations", "documents"]);
    assert_eq!(specs.code, 2, "{}", specs.err);
}

#[test]
fn a_house_can_ask_for_raised_versions_and_days_to_the_sunset() {
    let scratch = shop("review-versions");
    let found = |scratch: &Scratch| {
        scratch.run(&["diff", "base.yaml", "revised.yaml", "--format", "concise"]).out
    };
    assert!(!found(&scratch).contains("version-"), "{}", found(&scratch));
    scratch.put("specloom.yaml", "diff:\n  versions: true\n");
    assert!(found(&scratch).contains("version-not-raised"), "{}", found(&scratch));
    let deprecated = BASE
        .replace("operationId: orders.list", "operationId: orders.list\n      deprecated: true");
    scratch.put("revised.yaml", &deprecated);
    scratch.put("specloom.yaml", "diff:\n  sunset_days: {stable: 90}\n");
    assert!(found(&scratch).contains("sunset-missing"), "{}", found(&scratch));
}
