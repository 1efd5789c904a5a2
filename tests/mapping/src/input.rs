//! A case as the generator takes it.

use specloom::pipeline::{GraphQlFiles, Input};
use specloom::platform::{GraphQl, Platform};
use specloom_graphql::tables::{expand, read};
use specloom_source::{Sink, SourceMap};

use crate::page::{Case, Spec};

/// What is generated of a case: a crate of this name, or a module of one.
pub fn input(case: &Case, name: &str, module: Option<String>) -> Input {
    let mut map = SourceMap::default();
    let mut platform =
        Platform { name: name.into(), version: "0.1.0".into(), ..Platform::default() };
    match &case.spec {
        Spec::OpenApi(text) => {
            let spec = map.add("openapi.yaml", text.as_str());
            Input { map, spec, platform, module, ..Input::default() }
        }
        Spec::GraphQl { schema, documents, settings } => {
            let schema = map.add("schema.graphql", schema.as_str());
            let documents = vec![map.add("documents.graphql", documents.as_str())];
            // Settings that cannot be read show as a page that differs.
            let said: Option<GraphQl> = serde_yaml::from_str(settings).unwrap_or_default();
            let said = said.unwrap_or_default();
            platform.graphql = Some(GraphQl { endpoint: "/graphql".to_owned(), ..said });
            let graphql = Some(GraphQlFiles { schema, documents, tables: None, is_alone: true });
            Input { map, spec: schema, platform, module, graphql, ..Input::default() }
        }
        Spec::Tables { text, documents } => {
            let file = map.add("tables.graphql", text.as_str());
            let tables = read(&map, file, &mut Sink::default());
            let whole = tables.as_ref().map(|it| expand(it, "")).unwrap_or_default();
            let schema = map.add("schema.graphql", whole);
            let said = (!documents.is_empty()).then_some(documents);
            let documents = said.map(|it| map.add("documents.graphql", it.as_str()));
            let documents = documents.into_iter().collect();
            platform.graphql =
                Some(GraphQl { endpoint: "/graphql".to_owned(), ..GraphQl::default() });
            let graphql = Some(GraphQlFiles { schema, documents, tables, is_alone: true });
            Input { map, spec: schema, platform, module, graphql, ..Input::default() }
        }
    }
}
