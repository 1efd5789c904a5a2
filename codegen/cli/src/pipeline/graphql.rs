//! What a platform says of its GraphQL schema besides the schema.

use specloom_graphql::{Endpoint, Grouping, Settings};
use specloom_ir::{
    Api, ApiKeyPlace, AuthRequirement, AuthScheme, AuthUse, Docs, EnvUse, EnvVar, Info, Name,
    Scheme, Server,
};
use specloom_source::{FileId, Sink, Span};

use super::{GraphQlFiles, Input};
use crate::platform::{GroupBy, Platform, Roots};

/// An API that has no other spec: its name, its address and its credential.
pub(super) fn base(platform: &Platform, schema: FileId) -> Api {
    let origin = Span { file: schema, start: 0, end: 0 };
    let said = platform.graphql.clone().unwrap_or_default();
    let title = platform.title.clone().unwrap_or_else(|| platform.name.clone());
    let mut api = Api {
        info: Info { title, version: platform.version.clone(), ..Info::default() },
        origin,
        ..Api::default()
    };
    if is_address(&said.endpoint) {
        api.servers.push(Server {
            url: said.endpoint.as_str().into(),
            name: None,
            docs: Docs::default(),
            variables: Vec::new(),
            origin,
        });
    }
    let Some(credential) = said.credential else { return api };
    let kind = match credential.header {
        None => AuthScheme::Bearer { format: None },
        Some(name) => AuthScheme::ApiKey { place: ApiKeyPlace::Header, name: name.into() },
    };
    let name = Name::new("token");
    let id = api.schemes.add(Scheme { name, docs: Docs::default(), kind, prefix: None, origin });
    let one = AuthUse { scheme: id, scopes: Vec::new() };
    api.auth = AuthRequirement { alternatives: vec![vec![one]] };
    api.behaviour.env.extend(credential.env.map(|name| EnvVar {
        name: name.into(),
        sets: EnvUse::Credential(id),
        required: true,
        joined: None,
        origin,
    }));
    api
}

/// Adds the operations of the documents.
pub(super) fn add(input: &Input, files: &GraphQlFiles, api: Api, sink: &mut Sink) -> Option<Api> {
    let said = input.platform.graphql.clone().unwrap_or_default();
    let endpoint = if is_address(&said.endpoint) {
        Endpoint::Path(String::new())
    } else if said.endpoint.is_empty() || said.endpoint.starts_with('/') {
        Endpoint::Path(said.endpoint)
    } else {
        Endpoint::Operation(said.endpoint)
    };
    let grouping = match said.group_by {
        GroupBy::Kind => Grouping::Kind,
        GroupBy::File => Grouping::File,
    };
    let usual = if files.tables.is_some() { Roots::Tables } else { Roots::Nothing };
    let roots = match said.roots.unwrap_or(usual) {
        Roots::Nothing => specloom_graphql::Roots::Nothing,
        Roots::Tables => specloom_graphql::Roots::Tables,
        Roots::Operations => specloom_graphql::Roots::Operations,
    };
    let settings = Settings {
        scalars: said.scalars,
        socket: said.subscriptions.socket(),
        endpoint,
        grouping,
        roots,
        prefix: specloom_graphql::prefix::read(&said.prefix),
        table_param: said.table_param,
    };
    let input = specloom_graphql::Input {
        map: &input.map,
        schema: files.schema,
        documents: &files.documents,
        tables: files.tables.as_ref(),
        settings: &settings,
    };
    specloom_graphql::lower_documents(&input, api, sink)
}

fn is_address(text: &str) -> bool {
    text.starts_with("https://") || text.starts_with("http://")
}
