//! Later releases of the platforms: an overlay says what is new, and the report
//! finds exactly that.

#![expect(clippy::expect_used, clippy::panic, reason = "a test that cannot go on fails")]

use serde_json::{Map, Value};
use specloom::load::spec_text;
use specloom::pipeline::lower;
use specloom_diff::{Changes, Effect, Severity, diff};
use specloom_ir::{Api, Valid};
use specloom_source::Sink;
use specloom_tests::repository::root;

fn yaml(path: &str) -> Value {
    let text = std::fs::read_to_string(root().join(path)).expect("a file");
    let value: serde_yaml::Value = serde_yaml::from_str(&text).expect("YAML");
    serde_json::to_value(value).expect("what JSON can say")
}

/// Applies an overlay (OpenAPI Overlay 1.0.0), whose targets are plain ways of
/// members.
fn overlaid(base: &Value, overlay: &Value) -> Value {
    let mut revised = base.clone();
    for action in overlay["actions"].as_array().expect("actions") {
        let target = action["target"].as_str().expect("a target");
        let names = target.strip_prefix("$.").expect("a way from the root").split('.');
        let at = names.fold(&mut revised, |at, name| &mut at[name]);
        merge(at, &action["update"]);
    }
    revised
}

/// The spec says what later releases brought as well: the first one is without.
fn first_release(mut spec: Value) -> Value {
    let is_new = |path: &String| {
        path.starts_with("/v1/scenarios/")
            || path.starts_with("/v1/agents/")
            || path == "/v1/agents"
    };
    let paths = spec["paths"].as_object_mut().expect("paths");
    paths.retain(|path, _| !is_new(path));
    let schemas = spec["components"]["schemas"].as_object_mut().expect("schemas");
    schemas.retain(|name, _| !name.starts_with("Scenario"));
    spec
}

fn merge(at: &mut Value, update: &Value) {
    match (at, update) {
        (Value::Object(at), Value::Object(update)) => {
            for (name, value) in update {
                merge(at.entry(name.clone()).or_insert(Value::Object(Map::new())), value);
            }
        }
        (at, update) => *at = update.clone(),
    }
}

fn api(value: &Value) -> Valid<Api> {
    let mut sink = Sink::default();
    let input = spec_text(value.to_string(), "openapi.json", "spec");
    lower(&input, &mut sink).unwrap_or_else(|| panic!("{:#?}", sink.into_diagnostics()))
}

/// Rule, first use and severity of each change.
fn found(changes: &Changes) -> Vec<String> {
    let mut found: Vec<String> = changes
        .list
        .iter()
        .map(|it| {
            let at = it.uses.first().map_or(it.message.as_str(), |it| it.call.as_str());
            format!("{} {at} {}", it.rule, it.severity.as_str())
        })
        .collect();
    found.sort();
    found
}

#[test]
fn the_second_release_of_the_vendor_adds_scenarios_and_agents() {
    let base = first_release(yaml("specs/axme/openapi.yaml"));
    let revised = overlaid(&base, &yaml("tests/releases/axme-0.1.2.overlay.yaml"));
    let (base, revised) = (api(&base), api(&revised));
    let changes = diff(&base, &revised);
    let expected = [
        "operation-added GET /v1/agents safe",
        "operation-added GET /v1/agents/{org}/{workspace}/{name} safe",
        "operation-added GET /v1/agents/{org}/{workspace}/{name}/intents/stream safe",
        "operation-added POST /v1/scenarios/apply safe",
        "operation-added POST /v1/scenarios/validate safe",
        "type-added the type `ScenarioApplied` is new safe",
        "type-added the type `ScenarioVerdict` is new safe",
    ];
    assert_eq!(found(&changes), expected);
    assert_eq!((changes.severity(), changes.effect()), (Some(Severity::Safe), Effect::AddsApi));
    let back = diff(&revised, &base);
    let gone = back.list.iter().filter(|it| it.rule == "operation-removed").count();
    assert_eq!((gone, back.list.len()), (5, expected.len()), "{:#?}", found(&back));
    assert_eq!(back.count(Severity::Breaking), 5, "{:#?}", found(&back));
}
