//! `platform.yaml`: what is said about a platform besides its spec.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Deserialize;
use specloom_emit::plan::DevDependency;
use specloom_source::{FileId, Sink, SourceMap, Span, Value};

use crate::companion::CompanionNeeds;
use crate::needed::Needed;
use crate::policy::DiffPolicy;
use crate::problem::CommandProblem;
use crate::pull_settings::Pull;
use crate::remote::is_entry;
use crate::subscriptions::Subscriptions;

/// The only knobs of a platform.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Platform {
    /// The name of the platform, of its folder under `generated/` and of its crate.
    #[schemars(regex(pattern = "^[a-z][a-z0-9_-]*$"))]
    pub name: String,

    /// What people call it. Default: the title of the spec.
    #[serde(default)]
    pub title: Option<String>,

    /// The version of the generated crate (Semantic Versioning).
    pub version: String,

    /// One sentence for the crate's manifest and the top of its README.
    #[serde(default)]
    pub description: Option<String>,

    /// The spec, beside this file. Default: `openapi.yaml`.
    #[serde(default = "default_spec")]
    pub spec: String,

    /// Hosts (`schemas.example`) and beginnings of addresses
    /// (`https://schemas.example/v1/`) that the spec may refer to; they are asked in
    /// each run. Default: none.
    #[serde(default)]
    pub remote: Vec<String>,

    /// The kinds of objects that the platform holds, beside this file:
    /// `ontology.yaml`. Default: none are known.
    #[serde(default)]
    pub ontology: Option<String>,

    /// How `specloom pull` reads the ontology from the platform. Default: it
    /// cannot.
    #[serde(default)]
    pub pull: Option<Pull>,

    /// A GraphQL schema of the platform, and the documents that its clients send.
    #[serde(default)]
    pub graphql: Option<GraphQl>,

    /// Words to find the crate by, five at most.
    #[serde(default)]
    pub keywords: Vec<String>,

    /// The licence of the generated crate (SPDX). Default: `MIT OR Apache-2.0`.
    #[serde(default = "default_license")]
    pub license: String,

    /// Codes of warnings that are accepted and not shown. One that nothing
    /// uses is an error.
    #[serde(default)]
    pub allow: Vec<String>,

    /// Names to be used in code instead of the spec's.
    #[serde(default)]
    pub rename: Rename,

    /// From how many operations on each group is a cargo feature of its own.
    /// Default: 150.
    #[serde(default = "default_feature_threshold")]
    pub feature_threshold: usize,

    /// The groups whose features are on by default, where groups are features.
    /// Default: all.
    #[serde(default)]
    pub default_groups: Option<Vec<String>>,

    /// What the programs under `examples/` need besides the crate and tokio:
    /// the package's name, and its version or version and features.
    #[serde(default)]
    pub example_dependencies: BTreeMap<String, Needed>,

    /// How changes to the spec are judged.
    #[serde(default)]
    pub diff: DiffPolicy,

    /// What the modules under `companion/` need.
    #[serde(default)]
    pub companion: CompanionNeeds,
}

/// A GraphQL schema, and the documents that clients send.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct GraphQl {
    /// The schema, beside `platform.yaml`: SDL, or the answer of an
    /// introspection as JSON. Default: `schema.graphql`.
    #[serde(default = "default_schema")]
    pub schema: String,

    /// Tables in short, in place of a schema: a file of types with `@table`,
    /// which are expanded to the schema that a server in the form of Hasura
    /// publishes for them.
    #[serde(default)]
    pub tables: Option<String>,

    /// What stands before the name of each table. A name in braces is a param of
    /// the endpoint that is set for a whole client: `app_{app}_`. Schema and
    /// documents then hold that name in capitals: `app_APP_orders`.
    #[serde(default)]
    pub prefix: String,

    /// The query param of the endpoint that takes the name of a table without
    /// its prefix.
    #[serde(default)]
    pub table_param: Option<String>,

    /// What becomes of the roots of the schema besides documents. Default:
    /// `tables` if there are `tables`, else `nothing`.
    #[serde(default)]
    pub roots: Option<Roots>,

    /// The folder of the documents, or one file of them. Default: `documents`.
    #[serde(default = "default_documents")]
    pub documents: String,

    /// Where documents are sent: a path after the server's address, a whole
    /// address, or the name of an operation of the OpenAPI document that
    /// carries them. Default: the server's address itself.
    #[serde(default)]
    pub endpoint: String,

    /// How subscriptions travel. Default: as server-sent events, from where
    /// documents are sent.
    #[serde(default)]
    pub subscriptions: Subscriptions,

    /// What the scalars of the schema are, by name.
    #[serde(default)]
    pub scalars: BTreeMap<String, String>,

    /// How operations are grouped. Default: by kind.
    #[serde(default)]
    pub group_by: GroupBy,

    /// The credential that is needed, where no OpenAPI document says it.
    #[serde(default)]
    pub credential: Option<GraphQlCredential>,
}

impl Default for GraphQl {
    fn default() -> Self {
        Self {
            schema: default_schema(),
            tables: None,
            prefix: String::new(),
            table_param: None,
            roots: None,
            documents: default_documents(),
            endpoint: String::new(),
            subscriptions: Subscriptions::default(),
            scalars: BTreeMap::new(),
            group_by: GroupBy::Kind,
            credential: None,
        }
    }
}

/// What becomes of the roots of a schema besides documents.
#[derive(Clone, Copy, Debug, Default, Deserialize, JsonSchema, PartialEq, Eq)]
#[serde(rename_all = "kebab-case")]
pub enum Roots {
    /// Nothing.
    #[default]
    Nothing,
    /// Typed tables, if the schema has the form of Hasura.
    Tables,
    /// An operation each.
    Operations,
}

/// How operations of documents are grouped.
#[derive(Clone, Copy, Debug, Default, Deserialize, JsonSchema, PartialEq, Eq)]
#[serde(rename_all = "kebab-case")]
pub enum GroupBy {
    /// `queries`, `mutations` and `subscriptions`.
    #[default]
    Kind,
    /// By the file that they stand in.
    File,
}

/// A credential in a header.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct GraphQlCredential {
    /// The header that holds it; a bearer token in `Authorization` unless this
    /// is said.
    #[serde(default)]
    pub header: Option<String>,

    /// The variable of the environment that gives it.
    #[serde(default)]
    pub env: Option<String>,
}

impl Platform {
    /// What the examples need.
    pub fn dev_dependencies(&self) -> Vec<DevDependency> {
        self.example_dependencies.iter().map(|(name, it)| it.named(name)).collect()
    }
}

/// Names to be used in code instead of the spec's.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Rename {
    /// Types: the name in the spec, and the one to use.
    #[serde(default)]
    pub types: BTreeMap<String, String>,

    /// Groups: the name in the spec, and the one to use.
    #[serde(default)]
    pub groups: BTreeMap<String, String>,

    /// Methods: the operation's name in the spec, and the method's name to use.
    #[serde(default)]
    pub methods: BTreeMap<String, String>,
}

fn default_spec() -> String {
    "openapi.yaml".into()
}

fn default_schema() -> String {
    "schema.graphql".into()
}

fn default_documents() -> String {
    "documents".into()
}

fn default_license() -> String {
    "MIT OR Apache-2.0".into()
}

fn default_feature_threshold() -> usize {
    150
}

/// Reads a `platform.yaml`; a fault is reported at its place.
pub fn read(map: &SourceMap, file: FileId, sink: &mut Sink) -> Option<Platform> {
    let text = map.text(file);
    let platform: Platform = match serde_yaml::from_str(text) {
        Ok(platform) => platform,
        Err(error) => {
            let at = error.location().map_or(0, |it| it.index()).min(text.len());
            let at = u32::try_from(at).unwrap_or(u32::MAX);
            let span = Span { file, start: at, end: at };
            sink.report(span, CommandProblem::BadPlatform { message: plain(&error) });
            return None;
        }
    };
    is_right(&platform, file, sink).then_some(platform)
}

/// Where a name stands in `platform.yaml`: as an entry of the list, or as a key
/// of the map, that a path of members leads to. The start of the file if it
/// cannot be found.
pub fn place_of(map: &SourceMap, file: FileId, path: &[&str], name: &str) -> Span {
    let root = specloom_source::read(map, file, &mut Sink::default());
    let found = path.iter().try_fold(root.as_ref(), |node, key| Some(node?.get(key)));
    let place = found.flatten().and_then(|node| match &node.value {
        Value::List(list) => list.iter().find(|it| it.as_str() == Some(name)).map(|it| it.span),
        Value::Map(entries) => entries.get(name).map(|it| it.key),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => None,
    });
    place.unwrap_or(Span { file, start: 0, end: 0 })
}

/// Where an entry of a list stands, by its number, that a path of members leads
/// to. The start of the file if it cannot be found.
pub fn place_of_entry(map: &SourceMap, file: FileId, path: &[&str], at: usize) -> Span {
    let root = specloom_source::read(map, file, &mut Sink::default());
    let found = path.iter().try_fold(root.as_ref(), |node, key| Some(node?.get(key)));
    let place = found.flatten().and_then(|node| match &node.value {
        Value::List(list) => list.get(at).map(|it| it.span),
        Value::Map(_) | Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => None,
    });
    place.unwrap_or(Span { file, start: 0, end: 0 })
}

/// The message without the place, which the label shows.
fn plain(error: &serde_yaml::Error) -> String {
    let text = error.to_string();
    text.split(" at line ").next().unwrap_or(&text).to_owned()
}

fn is_right(platform: &Platform, file: FileId, sink: &mut Sink) -> bool {
    let span = Span { file, start: 0, end: 0 };
    let mut right = true;
    let mut report = |message: String| {
        sink.report(span, CommandProblem::BadPlatform { message });
        right = false;
    };
    if !is_crate_name(&platform.name) {
        report(format!(
            "`name: {}` cannot be a crate's name: small letters, digits, `-` and `_`, a letter first",
            platform.name.escape_debug()
        ));
    }
    if !is_version(&platform.version) {
        report(format!(
            "`version: {}` is no version like `1.2.3`",
            platform.version.escape_debug()
        ));
    }
    for entry in platform.remote.iter().filter(|it| !is_entry(it)) {
        let entry = entry.escape_debug();
        report(format!("`remote: {entry}` is no host and no address of `https` or `http`"));
    }
    if !is_beside(&platform.spec) {
        report(format!(
            "`spec: {}` does not name a file beside this one",
            platform.spec.escape_debug()
        ));
    }
    for path in platform.ontology.iter().filter(|it| !is_beside(it)) {
        report(format!("`ontology: {}` does not name a file beside this one", path.escape_debug()));
    }
    let beside = platform.graphql.iter().flat_map(|it| {
        let tables = it.tables.iter().map(|it| ("tables", it));
        [("schema", &it.schema), ("documents", &it.documents)].into_iter().chain(tables)
    });
    for (key, path) in beside.filter(|it| !is_beside(it.1)) {
        let path = path.escape_debug();
        report(format!("`graphql.{key}: {path}` does not name a file beside this one"));
    }
    for message in platform.graphql.iter().filter_map(|it| it.subscriptions.fault()) {
        report(message);
    }
    for name in platform.example_dependencies.keys().filter(|it| !is_crate_name(it)) {
        report(format!(
            "`example_dependencies` names `{}`, which is no crate",
            name.escape_debug()
        ));
    }
    for message in platform.companion.faults() {
        report(message);
    }
    if platform.keywords.len() > 5 {
        report(format!("`keywords` has {} words, where five are allowed", platform.keywords.len()));
    }
    right
}

/// Whether a text can name a crate and a folder.
pub fn is_crate_name(text: &str) -> bool {
    text.len() <= 64
        && text.starts_with(|it: char| it.is_ascii_lowercase())
        && text.bytes().all(|it| matches!(it, b'a'..=b'z' | b'0'..=b'9' | b'-' | b'_'))
}

/// `MAJOR.MINOR.PATCH`, and perhaps `-pre.release`.
fn is_version(text: &str) -> bool {
    let (core, pre) = text.split_once('-').map_or((text, None), |(core, pre)| (core, Some(pre)));
    let numbers: Vec<&str> = core.split('.').collect();
    let is_number = |it: &&str| {
        !it.is_empty()
            && it.len() < 19
            && it.bytes().all(|byte| byte.is_ascii_digit())
            && (*it == "0" || !it.starts_with('0'))
    };
    let is_word = |it: &str| {
        !it.is_empty() && it.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
    };
    numbers.len() == 3
        && numbers.iter().all(is_number)
        && pre.is_none_or(|pre| pre.split('.').all(is_word))
}

/// A relative path that stays in its folder.
fn is_beside(path: &str) -> bool {
    !path.is_empty()
        && !path.contains(['\\', '\0', ':'])
        && path.split('/').all(|it| !matches!(it, "" | "." | ".."))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read_text(text: &str) -> (Option<Platform>, Vec<String>) {
        let mut map = SourceMap::default();
        let file = map.add("platform.yaml", text);
        let mut sink = Sink::default();
        let platform = read(&map, file, &mut sink);
        (platform, sink.into_diagnostics().into_iter().map(|it| it.message).collect())
    }

    #[test]
    fn what_is_right_is_read() {
        let (platform, messages) = read_text("name: parcels\nversion: 1.2.3-rc.1\n");
        assert_eq!(messages, Vec::<String>::new());
        assert_eq!(platform.map(|it| it.spec).as_deref(), Some("openapi.yaml"));
    }

    #[test]
    fn what_is_wrong_is_reported_all_at_once() {
        let (platform, messages) = read_text("name: ../x\nversion: '1'\nspec: /etc/passwd\n");
        assert!(platform.is_none());
        assert_eq!(messages.len(), 3, "{messages:#?}");
    }

    #[test]
    fn a_member_that_is_not_known_is_an_error() {
        let (platform, messages) = read_text("name: a\nversion: 1.0.0\nverson: 2\n");
        assert!(platform.is_none());
        assert!(messages[0].contains("verson"), "{messages:?}");
    }
}
