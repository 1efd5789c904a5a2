//! The command as a person uses it, in folders of its own.

#![expect(clippy::expect_used, reason = "a test that cannot go on fails")]
#![expect(clippy::case_sensitive_file_extension_comparisons, reason = "we name these files")]

mod scratch;

use std::fs;
use std::path::Path;
use std::process::Command;

use scratch::Scratch;
use specloom_tests::program;
use specloom_tests::repository::root;

#[test]
fn a_new_platform_generates_and_stays_as_it_is() {
    let scratch = Scratch::parcels("new");
    let first = scratch.run(&["generate"]);
    assert_eq!((first.code, first.err.as_str()), (0, ""), "{}", first.out);
    let row = first.row("parcels");
    assert!(row[0] == 1 && row[2] > 5 && row[3] == 0 && row[4] == 0, "{row:?}");
    let before = scratch.files();
    let second = scratch.run(&["generate", "parcels"]);
    assert_eq!(second.row("parcels")[2..], [0, row[2], 0]);
    assert_eq!(scratch.files(), before);
    let check = scratch.run(&["check"]);
    assert_eq!((check.code, check.err.as_str()), (0, ""), "{}", check.out);
    assert_eq!(check.out, "parcels: generated/parcels is what its spec makes\n");
    let again = scratch.run(&["new", "parcels"]);
    assert_eq!(again.code, 2, "a platform is not made twice");
    assert_eq!(scratch.files(), before);
}

#[test]
fn check_shows_what_differs_and_touches_nothing() {
    let scratch = Scratch::parcels("check");
    scratch.run(&["generate"]);
    scratch.edit("specs/parcels/openapi.yaml", "Finds a parcel.", "Looks a parcel up.");
    let before = scratch.files();
    let check = scratch.run(&["check"]);
    assert_eq!(check.code, 1);
    assert!(check.out.contains("\n+++ b/generated/parcels/src/"), "{}", check.out);
    assert!(check.out.lines().any(|it| it.starts_with('-') && it.contains("Finds a parcel.")));
    assert!(check.out.lines().any(|it| it.starts_with('+') && it.contains("Looks a parcel up.")));
    assert!(check.out.contains("run `cargo specloom generate parcels`"), "{}", check.out);
    assert_eq!(scratch.files(), before);
    assert_eq!(scratch.run(&["generate"]).code, 0);
    assert_eq!(scratch.run(&["check"]).code, 0);
}

#[test]
fn a_spec_with_errors_leaves_the_old_crate_whole() {
    let scratch = Scratch::parcels("errors");
    scratch.run(&["generate"]);
    let spec = "specs/parcels/openapi.yaml";
    scratch.edit(spec, "#/components/schemas/Parcel'", "#/components/schemas/Parcle'");
    scratch.edit(spec, "      summary: Finds", "      x-specloom-timout: 1s\n      summary: Finds");
    let before = scratch.files();
    let failed = scratch.run(&["generate"]);
    assert_eq!(failed.code, 1);
    assert!(failed.err.contains("error[unresolved-ref]"), "{}", failed.err);
    assert!(failed.err.contains("error[unknown-extension]"), "{}", failed.err);
    assert!(failed.out.contains("2 errors"), "{}", failed.out);
    assert_eq!(scratch.files(), before);
    assert_eq!(scratch.run(&["check"]).code, 1);
}

#[test]
fn orphans_go_and_foreign_files_stay() {
    let scratch = Scratch::parcels("orphans");
    let spec = "specs/parcels/openapi.yaml";
    scratch.edit(spec, "parcels.get", "boxes.get");
    scratch.run(&["generate"]);
    let orphan = "generated/parcels/src/operations/boxes.rs";
    assert!(scratch.files().contains_key(orphan), "{:?}", scratch.files().keys());
    scratch.edit(spec, "boxes.get", "parcels.get");
    assert_eq!(scratch.run(&["generate"]).code, 0);
    assert!(!scratch.files().contains_key(orphan));

    let own = "generated/parcels/src/client.rs";
    scratch.put(own, "// written by hand\n");
    scratch.edit(spec, "Finds a parcel.", "Looks a parcel up.");
    let before = scratch.files();
    let refused = scratch.run(&["generate"]);
    assert_eq!(refused.code, 1);
    assert!(refused.err.contains("client.rs") && refused.err.contains("help: "), "{}", refused.err);
    assert_eq!(scratch.files(), before);
    let check = scratch.run(&["check"]);
    assert_eq!(check.code, 1);
    assert!(check.err.contains("client.rs") && check.err.contains("help: "), "{}", check.err);
}

#[test]
fn what_is_not_known_is_answered_with_what_is_near() {
    let scratch = Scratch::parcels("near");
    assert_eq!(scratch.run(&["explain", "unresolved-ref"]).code, 0);
    let all = scratch.run(&["explain"]);
    assert!(all.code == 0 && all.out.contains("\n  unresolved-ref "), "{}", all.out);
    let near = scratch.run(&["explain", "unresolved-reff"]);
    assert_eq!(near.code, 2);
    assert!(near.err.contains("did you mean `unresolved-ref`?"), "{}", near.err);
    let platform = scratch.run(&["generate", "parcel"]);
    assert_eq!(platform.code, 2);
    assert!(platform.err.contains("did you mean `parcels`?"), "{}", platform.err);
    let name = scratch.run(&["new", "../parcels"]);
    assert_eq!(name.code, 2);
    let missing = scratch.run(&["dump", "nothing.yaml"]);
    assert_eq!(missing.code, 2);
    assert!(missing.err.contains("nothing.yaml"), "{}", missing.err);
    let nowhere = Scratch::new("nowhere").run(&["generate"]);
    assert_eq!(nowhere.code, 2);
    assert!(nowhere.err.contains("`specloom new NAME`"), "{}", nowhere.err);
}

#[test]
fn dump_and_schemas() {
    let scratch = Scratch::parcels("dump");
    let dump = scratch.run(&["dump", "parcels"]);
    assert!(dump.code == 0 && dump.out.contains("/parcels/{id}"), "{}", dump.out);
    let file = scratch.run(&["dump", "specs/parcels/openapi.yaml"]);
    assert_eq!((file.code, file.out), (0, dump.out));
    let schemas = scratch.run(&["schemas"]);
    assert_eq!(schemas.out.matches(": written").count(), 4, "{}", schemas.out);
    let again = scratch.run(&["schemas"]);
    assert_eq!(again.out.matches(": unchanged").count(), 4, "{}", again.out);
    for path in ["specs/platform.schema.json", "specs/extensions.schema.json"] {
        serde_json::from_str::<serde_json::Value>(&scratch.get(path)).expect("it is JSON");
    }
}

#[test]
fn problems_are_shown_to_people_editors_and_programs() {
    let scratch = Scratch::parcels("formats");
    scratch.edit(
        "specs/parcels/openapi.yaml",
        "type: string, description",
        "typ: string, description",
    );
    let full = scratch.run(&["generate"]);
    assert!(full.err.contains("help: did you mean `type`?"), "{}", full.err);
    let concise = scratch.run(&["generate", "--format", "concise"]);
    let line = concise.err.lines().next().expect("a line");
    assert!(line.starts_with("specs/parcels/openapi.yaml:"), "{line}");
    assert!(line.contains("warning[unknown-member]: "), "{line}");
    let json = scratch.run(&["generate", "--format", "json"]);
    let json: serde_json::Value = serde_json::from_str(&json.err).expect("it is JSON");
    assert_eq!(json[0]["code"], "unknown-member");

    scratch.put(
        "specs/parcels/platform.yaml",
        "name: parcels\nversion: 0.1.0\nallow: [unknown-member]\n",
    );
    let allowed = scratch.run(&["generate"]);
    assert_eq!((allowed.code, allowed.err.as_str()), (0, ""));
    scratch.edit("specs/parcels/openapi.yaml", "typ: string", "type: string");
    let unused = scratch.run(&["generate"]);
    assert_eq!(unused.code, 1);
    assert!(unused.err.contains("error[unused-allowance]"), "{}", unused.err);
}

#[test]
fn names_can_be_replaced() {
    let scratch = Scratch::parcels("rename");
    scratch.put(
        "specs/parcels/platform.yaml",
        "name: parcels\nversion: 0.1.0\nrename:\n  types: {Parcel: Package}\n  groups: {parcels: packages}\n  methods: {parcels.get: find}\n",
    );
    let ran = scratch.run(&["generate"]);
    assert_eq!((ran.code, ran.err.as_str()), (0, ""));
    let operations = scratch.get("generated/parcels/src/operations/packages.rs");
    assert!(operations.contains("pub fn find("), "{operations}");
    assert!(operations.contains("Package") && !operations.contains("<Parcel>"), "{operations}");
}

/// A spec with one operation that is right, and two that refer to nothing.
const BROKEN: &str = "\
openapi: 3.1.0
info: {title: Parcels, version: '1'}
paths:
  /parcels:
    get:
      operationId: parcels.list
      responses:
        '200':
          description: All.
          content: {application/json: {schema: {$ref: '#/components/schemas/List'}}}
    post:
      operationId: parcels.create
      parameters: [{$ref: '#/components/parameters/Gone'}]
      responses: {'204': {description: Nothing.}}
components:
  schemas:
    List: {type: object, properties: {all: {$ref: '#/components/schemas/Gone'}}}
";

#[test]
fn what_is_broken_can_be_left_out() {
    let scratch = Scratch::parcels("broken");
    scratch.put("specs/parcels/openapi.yaml", BROKEN);
    assert_eq!(scratch.run(&["generate"]).code, 1);
    let ran = scratch.run(&["generate", "--skip-broken", "--report", "--format", "concise"]);
    assert_eq!(ran.code, 0, "{}", ran.err);
    assert_eq!(ran.row("parcels")[0], 2);
    let left: Vec<_> = ran.err.lines().filter(|it| it.contains("warning[left-out]")).collect();
    assert_eq!(left.len(), 2, "{}", ran.err);
    let param = "a parameter is left out, `/paths/~1parcels/post/parameters/0`";
    assert!(ran.err.contains(param), "{}", ran.err);
    assert!(ran.err.contains("the reference of a schema is left out"), "{}", ran.err);
    assert!(ran.out.contains("operations             2          2         2"), "{}", ran.out);
    assert!(ran.out.contains("     2 warning left-out"), "{}", ran.out);
}

#[test]
fn an_operation_goes_with_its_body() {
    let scratch = Scratch::parcels("bodiless");
    let parameters = "parameters: [{$ref: '#/components/parameters/Gone'}]";
    let body = "requestBody: {$ref: '#/components/requestBodies/Gone'}";
    scratch.put("specs/parcels/openapi.yaml", &BROKEN.replace(parameters, body));
    let ran = scratch.run(&["generate", "--skip-broken", "--report", "--format", "concise"]);
    assert_eq!(ran.code, 0, "{}", ran.err);
    assert!(ran.err.contains("an operation is left out, `/paths/~1parcels/post`"), "{}", ran.err);
    assert!(ran.out.contains("operations             2          1         1"), "{}", ran.out);
}

#[test]
fn overlays_and_files_beside_the_spec_count() {
    let scratch = Scratch::parcels("overlay");
    scratch.put(
        "specs/parcels/openapi.yaml",
        &BROKEN.replace("#/components/schemas/Gone", "shared/page.yaml"),
    );
    scratch.put(
        "specs/parcels/shared/page.yaml",
        "type: object\nproperties: {number: {type: integer}}\n",
    );
    let overlay = "overlay: 1.0.0\ninfo: {title: Ours, version: '1'}\nactions:\n\
                   - {target: \"$.paths['/parcels'].post\", remove: true}\n\
                   - {target: '$.info', update: {title: Letters}}\n";
    scratch.put("specs/parcels/overlays/ours.yaml", overlay);
    let ran = scratch.run(&["generate"]);
    assert_eq!(ran.code, 0, "{}", ran.err);
    assert_eq!(ran.row("parcels")[0], 1);
    assert!(scratch.get("generated/parcels/README.md").contains("Letters"));
    let files = scratch.files();
    let models: Vec<_> = files.iter().filter(|(path, _)| path.contains("/src/models/")).collect();
    let has = |word: &str| models.iter().any(|it| String::from_utf8_lossy(it.1).contains(word));
    assert!(has("pub struct Page"), "{:?}", files.keys());
    scratch.put(
        "specs/parcels/shared/page.yaml",
        "type: object\nproperties: {size: {type: integer}}\n",
    );
    let again = scratch.run(&["generate"]);
    assert!(again.row("parcels")[2] > 0, "a file beside the spec has changed");
}

#[test]
fn a_run_with_nothing_to_do_says_the_same() {
    let scratch = Scratch::parcels("again");
    let with_loss = BROKEN
        .replace("      parameters: [{$ref: '#/components/parameters/Gone'}]\n", "")
        .replace("{$ref: '#/components/schemas/Gone'}", "{enum: [1, a]}");
    scratch.put("specs/parcels/openapi.yaml", &with_loss);
    let first = scratch.run(&["generate"]);
    assert!(first.err.contains("mixed-enum"), "{}", first.err);
    let second = scratch.run(&["generate"]);
    assert_eq!((second.code, &second.err), (0, &first.err));
    assert_eq!(second.row("parcels")[2..], [0, first.row("parcels")[2], 0]);
    // Whatever is not as it was is made again.
    scratch.edit("generated/parcels/src/lib.rs", "mod client;", "mod  client;");
    assert_eq!(scratch.run(&["generate"]).row("parcels")[2], 1);
}

#[test]
fn a_spec_that_stands_alone() {
    let scratch = Scratch::new("alone");
    scratch.put(
        "api/boxes.yaml",
        &fs::read_to_string(root().join("tests/emitted/lists.yaml")).expect("a spec"),
    );
    let ran = scratch.run(&["generate", "--spec", "api/boxes.yaml", "--out", "out/boxes"]);
    assert_eq!(ran.code, 0, "{}", ran.err);
    assert!(scratch.get("out/boxes/Cargo.toml").contains("name = \"boxes\""));
    assert!(
        scratch.files().keys().all(|it| it.starts_with("api/") || it.starts_with("out/boxes/"))
    );
}

#[test]
fn an_introspection_is_a_spec() {
    let scratch = Scratch::new("introspection");
    let text = r#"{"data": {"__schema": {"queryType": {"name": "Query"}, "types": [
        {"kind": "OBJECT", "name": "Query", "fields": [
            {"name": "weight", "args": [], "type": {"kind": "SCALAR", "name": "Float"}}]}]}}}"#;
    scratch.put("api/schema.json", text);
    let ran = scratch.run(&["generate", "--spec", "api/schema.json", "--out", "out/scales"]);
    assert_eq!(ran.code, 0, "{}", ran.err);
    assert!(scratch.get("out/scales/src/operations/queries.rs").contains("pub fn weight("));
    scratch.put("api/schema.json", &text.replace("\"name\": \"Float\"", "\"name\": \"Lost\""));
    let ran = scratch.run(&["generate", "--spec", "api/schema.json", "--out", "out/scales"]);
    assert_eq!(ran.code, 1, "{}", ran.out);
    assert!(
        ran.err.contains("api/schema.json:3:") || ran.err.contains("schema.json:3:"),
        "{}",
        ran.err
    );
}

/// Words that would do harm in code, in a path, in a manifest or in a page.
const HOSTILE: &[&str] = &[
    "*/ pub fn evil_word() {} /*",
    "\"] pub fn evil_word() {} #[doc = \"",
    "\npub fn evil_word() {}\n//",
    "../../../evil_word",
    "$(evil_word); `evil_word` && rm -rf evil_word",
    "\u{feff}evil_word\u{202e}\u{1f980}",
    "```\npub fn evil_word() {}\n```\n<script>evil_word()</script>",
    "\"#; pub fn evil_word() {} r#\"",
    "{evil_word} {0} {{}}",
];

/// A spec in which a text stands wherever an author can write one.
fn hostile(text: &str) -> String {
    use serde_json::json;
    let schema = json!({
        "type": "object", "title": text, "description": text, "required": [text],
        "properties": {
            text: {"type": "string", "description": text, "default": text, "pattern": text},
            "kind": {"type": "string", "enum": [text, "plain"], "description": text, "x-specloom-send": text},
        },
    });
    let operation = json!({
        "operationId": text, "tags": [text], "summary": text, "description": text,
        "parameters": [
            {"name": text, "in": "query", "description": text, "schema": {"type": "string", "default": text}},
            {"name": "id", "in": "path", "required": true, "description": text, "schema": {"type": "string"}},
        ],
        "requestBody": {"description": text, "content": {"application/json": {"schema": schema}}},
        "responses": {"200": {"description": text, "content": {"application/json": {
            "schema": {"$ref": "#/components/schemas/Thing"}, "example": text,
        }}}},
    });
    let spec = json!({
        "openapi": "3.1.0",
        "info": {"title": text, "version": text, "summary": text, "description": text},
        "servers": [{"url": "https://hostile.example", "description": text}],
        "tags": [{"name": text, "description": text}],
        "paths": {"/things/{id}": {"post": operation}},
        "components": {"schemas": {"Thing": schema, text: {"type": "string", "description": text}}},
    });
    format!("{spec:#}")
}

/// The words outside of comments and literals, with a bracket for each bracket. A setter may be
/// called after a hostile text; a function without arguments can only come of one that was obeyed.
fn code(text: &str) -> String {
    fn flat(stream: proc_macro2::TokenStream, words: &mut String) {
        use proc_macro2::TokenTree as Tree;
        for tree in stream {
            match tree {
                Tree::Group(it) => {
                    words.push_str("( ");
                    flat(it.stream(), words);
                    words.push_str(") ");
                }
                Tree::Ident(it) => words.extend([it.to_string().as_str(), " "]),
                Tree::Punct(_) | Tree::Literal(_) => {}
            }
        }
    }
    let mut words = String::new();
    flat(text.parse().expect("it is Rust"), &mut words);
    words
}

#[test]
fn hostile_texts_stay_texts() {
    let long = "evil_word".repeat(34);
    let mut accepted = 0;
    for (index, text) in HOSTILE.iter().copied().chain([long.as_str()]).enumerate() {
        let scratch = Scratch::new(&format!("hostile-{index}"));
        scratch.put("specs/hostile/platform.yaml", "name: hostile\nversion: 0.1.0\n");
        scratch.put("specs/hostile/openapi.yaml", &hostile(text));
        let ran = scratch.run(&["generate"]);
        assert!(ran.code < 2, "{}", ran.err);
        accepted += usize::from(ran.code == 0);
        for (path, bytes) in scratch.files() {
            assert!(path.starts_with("specs/hostile/") || path.starts_with("generated/"), "{path}");
            let text = String::from_utf8(bytes).expect("text");
            if path.ends_with(".rs") {
                syn::parse_file(&text).unwrap_or_else(|error| panic!("{path}: {error}"));
                assert!(!code(&text).contains("fn evil_word ( ) "), "{path} of {index}");
                assert!(!text.contains('\u{202e}'), "{path} of {index}");
            }
            if path == "generated/hostile/Cargo.toml" {
                assert!(!text.lines().any(|it| it.starts_with("pub fn")), "{text}");
            }
        }
        let outside = scratch.0.parent().expect("a folder").join("evil_word");
        assert!(!outside.exists());
    }
    assert!(accepted > HOSTILE.len() / 2, "{accepted} were accepted, so the rest proves little");
}

#[test]
fn neither_place_nor_environment_shows_in_the_result() {
    let program = program::specloom().expect("the command compiles");
    let run = |scratch: &Scratch, environment: &[(&str, &str)]| {
        let output = Command::new(&program)
            .arg("generate")
            .current_dir(&scratch.0)
            .env_clear()
            .envs(environment.iter().copied())
            .output()
            .expect("it runs");
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        assert!(output.status.success(), "{said}");
        said
    };
    let (here, there) = (Scratch::new("here"), Scratch::new("there-under-a-longer-name"));
    for scratch in [&here, &there] {
        copy(&root().join("specs/amdahl"), &scratch.0.join("specs/amdahl"));
    }
    let one = run(&here, &[("HOME", "/nowhere"), ("TZ", "UTC"), ("LANG", "C")]);
    let other = run(
        &there,
        &[
            ("HOME", "/elsewhere"),
            ("TZ", "Asia/Tokyo"),
            ("LANG", "tr_TR.UTF-8"),
            ("NO_COLOR", "1"),
            ("CARGO_TERM_COLOR", "always"),
        ],
    );
    assert_eq!(one, other);
    let files = here.files();
    assert!(files.len() > 10, "{:?}", files.keys());
    assert!(files == there.files(), "the files differ");
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("a folder");
    for entry in fs::read_dir(from).expect("a folder") {
        let path = entry.expect("an entry").path();
        let target = to.join(path.file_name().expect("a name"));
        if path.is_dir() {
            copy(&path, &target);
        } else {
            fs::copy(&path, &target).expect("it can be copied");
        }
    }
}
