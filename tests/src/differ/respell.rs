//! Other ways to write the same spec.

use std::path::Path;

use serde_json::{Map, Value, json};
use specloom_diff::diff;
use specloom_ir::{Api, Valid};
use specloom_openapi::keyword::is_annotation;

use super::judged::read;

/// The members of all objects in the order of the alphabet, backwards.
pub fn reordered(value: &Value) -> Value {
    match value {
        Value::Object(members) => {
            let mut names: Vec<&String> = members.keys().collect();
            // The order of what stands in paths and properties is the author's, and
            // means nothing on the wire.
            names.sort_by(|a, b| b.cmp(a));
            // Of media types the first one is taken.
            let order = |name: &str, it: &Value| match (name, it) {
                ("content", Value::Object(media)) => {
                    let media = media.iter().map(|(name, it)| (name.clone(), reordered(it)));
                    Value::Object(media.collect())
                }
                _ => reordered(it),
            };
            let members = names.into_iter().map(|it| (it.clone(), order(it, &members[it])));
            Value::Object(members.collect())
        }
        Value::Array(items) => Value::Array(items.iter().map(reordered).collect()),
        other => other.clone(),
    }
}

/// A spec of OpenAPI 3.0 as one of 3.1: `nullable`, bounds that exclude, and bytes
/// are written otherwise. What 3.0 ignores beside a reference is taken out: beside one to a
/// schema prose and `null` count, for authors mean them.
pub fn as_3_1(document: &Value) -> Value {
    let mut document = newer(document);
    document["openapi"] = json!("3.1.0");
    if let Value::Object(members) = &mut document
        && let Some(webhooks) = members.remove("x-webhooks")
    {
        members.insert("webhooks".into(), webhooks);
    }
    document
}

fn newer(value: &Value) -> Value {
    match value {
        Value::Object(members) if members.get("$ref").is_some_and(Value::is_string) => {
            let target = members["$ref"].as_str().unwrap_or_default();
            let is_schema = target.contains("/schemas/");
            let is_kept = |name: &str| {
                name == "$ref" || (is_schema && (name == "nullable" || is_annotation(name)))
            };
            let kept = members.iter().filter(|(name, _)| is_kept(name));
            let mut kept: Map<String, Value> =
                kept.map(|(name, it)| (name.clone(), it.clone())).collect();
            if let Some(shown) = kept.remove("example") {
                kept.insert("examples".into(), json!([shown]));
            }
            Value::Object(kept)
        }
        Value::Object(members) => {
            let mut members: Map<String, Value> =
                members.iter().map(|(name, it)| (name.clone(), of_member(name, it))).collect();
            null(&mut members);
            example(&mut members);
            excluded(&mut members, "exclusiveMinimum", "minimum");
            excluded(&mut members, "exclusiveMaximum", "maximum");
            Value::Object(members)
        }
        Value::Array(items) => Value::Array(items.iter().map(newer).collect()),
        other => other.clone(),
    }
}

/// What an author shows is no part of the format.
fn of_member(name: &str, value: &Value) -> Value {
    match name {
        "example" | "examples" | "default" | "enum" => value.clone(),
        _ => newer(value),
    }
}

/// A schema of 3.1 shows a list of values. A param or body says `schema` beside its own.
fn example(members: &mut Map<String, Value>) {
    let is_schema = ["type", "properties", "items", "allOf", "anyOf", "oneOf", "format"];
    if members.contains_key("schema") || !is_schema.iter().any(|it| members.contains_key(*it)) {
        return;
    }
    if let Some(shown) = members.remove("example") {
        members.insert("examples".into(), json!([shown]));
    }
}

fn null(members: &mut Map<String, Value>) {
    let Some(Value::String(ty)) = members.get("type").cloned() else { return };
    if members.get("nullable") == Some(&Value::Bool(true)) {
        members.remove("nullable");
        members.insert("type".into(), json!([ty, "null"]));
        if let Some(Value::Array(values)) = members.get_mut("enum")
            && !values.contains(&Value::Null)
        {
            // 3.0 refuses such a `null`, but who writes `nullable` means it.
            values.push(Value::Null);
        }
    } else if members.get("nullable") == Some(&Value::Bool(false)) {
        members.remove("nullable");
    }
}

fn excluded(members: &mut Map<String, Value>, name: &str, bound: &str) {
    match members.get(name) {
        Some(Value::Bool(true)) => {
            members.remove(name);
            if let Some(bound) = members.remove(bound) {
                members.insert(name.into(), bound);
            }
        }
        Some(Value::Bool(false)) => drop(members.remove(name)),
        Some(_) | None => {}
    }
}

/// The schemas of answers and bodies that stand inline, moved to the components.
pub fn referenced(document: &Value) -> Value {
    let mut document = document.clone();
    let mut moved = Map::new();
    if let Some(paths) = document.get_mut("paths") {
        hoist(paths, &mut moved);
    }
    if !document["components"].is_object() {
        document["components"] = json!({});
    }
    let components = &mut document["components"];
    if !components["schemas"].is_object() {
        components["schemas"] = json!({});
    }
    for (name, schema) in moved {
        components["schemas"][name] = schema;
    }
    document
}

/// Moves the schemas under `content` out.
fn hoist(value: &mut Value, moved: &mut Map<String, Value>) {
    match value {
        Value::Object(members) => {
            for (name, it) in members.iter_mut() {
                if name == "content" {
                    move_out(it, moved);
                } else if !matches!(name.as_str(), "example" | "examples" | "schema") {
                    hoist(it, moved);
                }
            }
        }
        Value::Array(items) => items.iter_mut().for_each(|it| hoist(it, moved)),
        _ => {}
    }
}

fn move_out(content: &mut Value, moved: &mut Map<String, Value>) {
    let Value::Object(media) = content else { return };
    for (kind, it) in media.iter_mut() {
        let Some(schema) = it.get("schema").filter(|it| it.get("$ref").is_none()).cloned() else {
            continue;
        };
        // What forms and parts say of their members refers to them where they stand.
        if !schema.is_object() || !kind.contains("json") {
            continue;
        }
        let name = format!("Moved{}", moved.len());
        it["schema"] = json!({"$ref": format!("#/components/schemas/{name}")});
        moved.insert(name, schema);
    }
}

/// How many specs are the same when they are written otherwise.
#[derive(Clone, Debug, Default)]
pub struct Same {
    /// Those that can be read.
    pub specs: usize,
    /// Those that cannot, and are passed over.
    pub unread: usize,
    /// What differs all the same, by file and way of writing.
    pub wrong: Vec<String>,
}

impl std::fmt::Display for Same {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        for it in &self.wrong {
            writeln!(f, "{it}")?;
        }
        let (specs, unread, wrong) = (self.specs, self.unread, self.wrong.len());
        write!(f, "{specs} specs, {unread} that cannot be read, {wrong} differ from themselves")
    }
}

impl Same {
    /// Looks at all specs under a folder, or at one file.
    pub fn of(path: &Path) -> Self {
        let mut same = Self::default();
        let mut waiting = vec![path.to_owned()];
        while let Some(path) = waiting.pop() {
            if let Ok(entries) = std::fs::read_dir(&path) {
                let mut paths: Vec<_> =
                    entries.filter_map(Result::ok).map(|it| it.path()).collect();
                paths.sort();
                waiting.extend(paths);
                continue;
            }
            let ending = path.extension().and_then(|it| it.to_str()).unwrap_or_default();
            if path.file_name().is_some_and(|it| it == "expected.json") {
                continue;
            }
            if let (Ok(text), "yaml" | "yml" | "json" | "graphql") =
                (std::fs::read_to_string(&path), ending)
            {
                same.look(&path.display().to_string(), &text);
            }
        }
        same
    }

    fn look(&mut self, name: &str, text: &str) {
        if Path::new(name).extension().is_some_and(|it| it == "graphql") {
            self.look_at_schema(name, text);
            return;
        }
        let Ok(base) = read(name, text) else {
            self.unread += 1;
            return;
        };
        self.specs += 1;
        self.hold(name, "itself", &base, &base);
        let value: Option<Value> = serde_yaml::from_str(text).ok();
        let Some(value) = value else { return };
        let mut ways = vec![("json", value.clone()), ("reordered", reordered(&value))];
        ways.push(("referenced", referenced(&value)));
        if value["openapi"].as_str().is_some_and(|it| it.starts_with("3.0")) {
            ways.push(("3.1", as_3_1(&value)));
        }
        for (way, value) in ways {
            match read(name, &value.to_string()) {
                Ok(api) => self.hold(name, way, &base, &api),
                Err(reason) => self.wrong.push(format!("{name} as {way}: {reason}")),
            }
        }
    }

    fn look_at_schema(&mut self, name: &str, text: &str) {
        match super::read_schema(name, text) {
            Ok(api) => {
                self.specs += 1;
                self.hold(name, "itself", &api, &api);
            }
            Err(_) => self.unread += 1,
        }
    }

    /// Holds two readings of a spec against each other. Another order is one of the
    /// generated code, and a type that has a name now is new there; on the wire
    /// neither is anything.
    fn hold(&mut self, name: &str, way: &str, base: &Valid<Api>, other: &Valid<Api>) {
        let changes = diff(base, other);
        let is_quiet = |rule: &str| match way {
            "referenced" => rule == "type-added",
            "reordered" => rule == "param-order-changed",
            _ => false,
        };
        if let Some(it) = changes.list.iter().find(|it| !is_quiet(it.rule)) {
            let count = changes.list.len();
            self.wrong
                .push(format!("{name} as {way}: {count}, {} {} {}", it.rule, it.route, it.message));
        }
    }
}
