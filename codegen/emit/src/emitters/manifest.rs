//! The manifest: `Cargo.toml`.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use specloom_ir::{Api, Operation};

use super::Emitter;
use super::operations::is_socket;
use crate::draft::Drafts;
use crate::header::{Comment, Made, header};
use crate::plan::modules::feature;
use crate::plan::{Crate, DevDependency};

/// Emits the manifest.
pub struct Manifest;

impl Emitter for Manifest {
    fn name(&self) -> &'static str {
        "manifest"
    }

    fn emit<'a>(&self, api: &'a Api, plan: &'a Crate, drafts: &mut Drafts<'a>) {
        // A module of another crate has no manifest of its own.
        if plan.settings.module.is_none() {
            drafts.text("Cargo.toml", text(api, plan));
        }
    }
}

fn text(api: &Api, plan: &Crate) -> String {
    let of = &plan.settings;
    let made = Made { spec: &of.spec_path, platform: &of.platform, emitter: "manifest.rs" };
    let mut text = header(Comment::Hash, made);
    text.push_str("\n[package]\n");
    let mut line = |name: &str, value: &str| {
        let _ = writeln!(text, "{name} = {}", quoted(value));
    };
    line("name", &of.crate_name);
    line("version", &of.crate_version);
    line("edition", "2024");
    line("rust-version", "1.88");
    line("description", &description(api, plan));
    line("license", if of.license.is_empty() { "MIT OR Apache-2.0" } else { &of.license });
    line("readme", "README.md");
    let keywords: Vec<String> = of.keywords.iter().map(|it| quoted(it)).collect();
    if !keywords.is_empty() {
        let _ = writeln!(text, "keywords = [{}]", keywords.join(", "));
    }
    text.push_str("include = [\"/src\", \"/README.md\", \"/CHANGELOG.md\", \"/examples\"]\n");
    let _ = write!(text, "\n[package.metadata.specloom]\nspec = {}\n", quoted(&of.spec_path));
    if !of.spec_hash.is_empty() {
        let _ = writeln!(text, "hash = {}", quoted(&of.spec_hash));
    }
    text.push_str("\n[package.metadata.docs.rs]\nall-features = true\n");
    text.push_str(&features(api, plan));
    text.push_str(&dependencies(api, plan));
    text.push_str(&dev_dependencies(plan));
    text.push_str(LINTS);
    text
}

/// The runtime, with what groups need that have no feature of their own.
fn runtime(api: &Api, plan: &Crate) -> String {
    let of = &plan.settings.runtime_dependency;
    let tools = has_tools(plan, None).then_some("json-rpc");
    let needed = plan.settings.needs.runtime.iter().map(String::as_str);
    let socket = has_socket(api).then_some("websocket");
    let is_late = |it: &Operation| it.document.as_ref().is_some_and(|it| it.prefix.is_some());
    let hashes = api.operations.iter().any(is_late).then_some("hashes");
    let features = tools.into_iter().chain(socket).chain(hashes).chain(needed);
    let features: BTreeSet<String> = features.map(quoted).collect();
    match of.trim_end().strip_suffix('}') {
        Some(start) if !features.is_empty() => {
            let features = features.into_iter().collect::<Vec<_>>().join(", ");
            format!("{}, features = [{features}] }}", start.trim_end())
        }
        Some(_) | None => of.clone(),
    }
}

/// Whether something is told over a websocket.
fn has_socket(api: &Api) -> bool {
    let tables = api.tables.as_ref().is_some_and(|it| it.watch.is_some());
    tables || api.operations.iter().any(is_socket)
}

/// Whether an operation is an endpoint of JSON-RPC, in a group with this feature.
fn has_tools(plan: &Crate, feature: Option<&String>) -> bool {
    let groups = plan.groups.iter().filter(|it| it.feature.as_ref() == feature);
    groups.flat_map(|it| &it.operations).any(|it| it.tools.is_some())
}

/// Pedantic, with what generated code cannot promise and why.
const LINTS: &str = "
[lints.rust]
missing_docs = \"deny\"
unsafe_code = \"forbid\"

[lints.clippy]
pedantic = { level = \"warn\", priority = -1 }
# Prose comes from the spec, whose authors do not mark every name as code.
doc_markdown = \"allow\"
# A getter that is called for nothing is no mistake that costs anybody anything.
must_use_candidate = \"allow\"
# Names are the platform's: `Pages` of `pages` says what the platform says.
module_name_repetitions = \"allow\"
# How many flags or lines a thing has is the platform's choice.
struct_excessive_bools = \"allow\"
too_many_arguments = \"allow\"
too_many_lines = \"allow\"
# What a call takes by value reads the same for all calls, needed or not.
needless_pass_by_value = \"allow\"
similar_names = \"allow\"
";

/// The runtime, and what companions need, by name.
fn dependencies(api: &Api, plan: &Crate) -> String {
    let of = &plan.settings;
    let mut lines = vec![format!("specloom-runtime = {}", runtime(api, plan))];
    let needed = of.needs.dependencies.iter();
    lines.extend(needed.map(|it| dependency(it, of.needs.is_optional(&it.name))));
    lines.sort();
    format!("\n[dependencies]\n{}\n", lines.join("\n"))
}

/// What examples and doc examples need, by name.
fn dev_dependencies(plan: &Crate) -> String {
    let mut lines =
        vec!["tokio = { version = \"1\", features = [\"macros\", \"net\", \"rt\"] }".to_owned()];
    let needed = plan.settings.dev_dependencies.iter().filter(|it| it.name != "tokio");
    lines.extend(needed.map(|it| dependency(it, false)));
    lines.sort();
    format!("\n[dev-dependencies]\n{}\n", lines.join("\n"))
}

/// `serde = { version = "1", features = ["derive"] }`
fn dependency(it: &DevDependency, is_optional: bool) -> String {
    let version = quoted(&it.version);
    let mut says = vec![format!("version = {version}")];
    if !it.features.is_empty() {
        let features: Vec<String> = it.features.iter().map(|it| quoted(it)).collect();
        says.push(format!("features = [{}]", features.join(", ")));
    }
    if is_optional {
        says.push("optional = true".to_owned());
    }
    match says.as_slice() {
        [_] => format!("{} = {version}", it.name),
        _ => format!("{} = {{ {} }}", it.name, says.join(", ")),
    }
}

/// The feature of inbound deliveries; a group of that name shares it.
pub(super) const WEBHOOKS: &str = "webhooks";

/// The features of every crate.
const EVERYWHERE: &str = concat!(
    "## Calls without async: `send_blocking` and the like.\n",
    "blocking = [\"specloom-runtime/blocking\"]\n",
    "## TLS by the system's own library.\n",
    "native-tls = [\"specloom-runtime/native-tls\"]\n",
    "## TLS by rustls, with the platform's certificates.\n",
    "rustls = [\"specloom-runtime/rustls\"]\n",
    "## TLS by rustls, the provider of cryptography chosen by the application.\n",
    "rustls-no-provider = [\"specloom-runtime/rustls-no-provider\"]\n",
    "## serde's traits on all types.\n",
    "serde = [\"specloom-runtime/serde\"]\n",
    "## Spans and events for `tracing`.\n",
    "tracing = [\"specloom-runtime/tracing\"]\n",
);

fn features(api: &Api, plan: &Crate) -> String {
    let mut text = String::from("\n[features]\n");
    let groups: Vec<&String> = plan.groups.iter().filter_map(|it| it.feature.as_ref()).collect();
    // One feature for what is received and what is said of it.
    let webhooks = api.behaviour.signature.is_some();
    let groups: Vec<&String> =
        groups.into_iter().filter(|it| !webhooks || *it != WEBHOOKS).collect();
    let chosen =
        |it: &&&String| plan.settings.default_groups.as_ref().is_none_or(|on| on.contains(it));
    let mut default = vec![quoted("rustls"), quoted("tracing")];
    default.extend(groups.iter().filter(chosen).map(|it| quoted(it)));
    let _ = writeln!(text, "default = [{}]", default.join(", "));
    text.push_str(EVERYWHERE);
    if webhooks {
        text = text.replacen("default = [", "default = [\"webhooks\", ", 1);
        text.push_str(
            "## Signatures of inbound deliveries.\nwebhooks = [\"specloom-runtime/webhooks\"]\n",
        );
    }
    for it in &plan.settings.needs.features {
        let packages = it.dependencies.iter().map(|it| format!("dep:{it}"));
        let runtime = it.runtime.iter().map(|it| format!("specloom-runtime/{it}"));
        let on: Vec<String> = packages.chain(runtime).map(|it| quoted(&it)).collect();
        let _ = writeln!(text, "## {}\n{} = [{}]", one_line(&it.about), it.name, on.join(", "));
    }
    for name in groups {
        let needs = if has_tools(plan, Some(name)) { "\"specloom-runtime/json-rpc\"" } else { "" };
        let _ = writeln!(text, "## The operations of `{name}`.\n{name} = [{needs}]");
    }
    text.push_str(&former_features(plan, &text));
    text
}

/// The features of groups under the names that they had before, unless something
/// else has that name now.
fn former_features(plan: &Crate, features: &str) -> String {
    let mut text = String::new();
    for group in &plan.groups {
        let Some(name) = &group.feature else { continue };
        for was in &group.was {
            let old = feature(&was.module);
            if !features.lines().any(|it| it.starts_with(&format!("{old} = "))) {
                let _ = writeln!(text, "## What `{name}` was called before.\n{old} = [\"{name}\"]");
            }
        }
    }
    text
}

/// What the crate is, in one sentence.
pub(super) fn description(api: &Api, plan: &Crate) -> String {
    if plan.settings.description.is_empty() {
        client_of(&title(api, plan))
    } else {
        plan.settings.description.clone()
    }
}

/// `A client of the Parcel API.`
pub(super) fn client_of(title: &str) -> String {
    let is_thing = ["API", "Api", "Service", "service"].iter().any(|it| title.ends_with(it));
    let article = if is_thing && !title.to_lowercase().starts_with("the ") { "the " } else { "" };
    format!("A client of {article}{title}.")
}

/// What people call the platform.
pub(super) fn title(api: &Api, plan: &Crate) -> String {
    let title = if plan.settings.title.is_empty() { &api.info.title } else { &plan.settings.title };
    let title: Vec<&str> = title.split_whitespace().collect();
    let title = title.join(" ");
    let title = title.trim_end_matches('.');
    if title.is_empty() { plan.settings.platform.clone() } else { title.to_owned() }
}

/// A text as it stands in a comment.
fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A TOML string.
fn quoted(text: &str) -> String {
    let mut out = String::from("\"");
    for char in text.chars() {
        match char {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            char if char.is_control() => {
                let _ = write!(out, "\\u{:04X}", u32::from(char));
            }
            char => out.push(char),
        }
    }
    out.push('"');
    out
}

#[cfg(test)]
mod tests {
    use super::quoted;

    #[test]
    fn a_text_cannot_leave_its_quotes() {
        assert_eq!(quoted("a\"]\n[x]\\"), "\"a\\\"]\\u000A[x]\\\\\"");
    }
}
