//! Where an API runs.

use specloom_ir::{Docs, Name, Server, ServerVariable};
use specloom_source::Node;

use crate::extension::read_extension;
use crate::extension::root::VariableExtension;
use crate::lower::docs::prose;
use crate::problem::OpenApiProblem;
use crate::read::object::{Kind, items, members, read_as};
use crate::read::view::Stub;
use crate::report::Reports;

const SERVER: Kind = Kind {
    name: "server",
    typed: &["url", "description"],
    tree: &["variables", "name"],
    extended: false,
    stubs: &[],
};

const VARIABLE: Kind = Kind {
    name: "server variable",
    typed: &["default", "description", "enum"],
    tree: &[],
    extended: true,
    stubs: &[("default", Stub::Text(""))],
};

/// The servers that an object lists.
pub fn servers_of(node: &Node, reports: &mut Reports<'_>) -> Vec<Server> {
    let servers = items(node.get("servers"), "list of servers", reports);
    servers.iter().filter_map(|it| server_of(it, reports)).collect()
}

fn server_of(node: &Node, reports: &mut Reports<'_>) -> Option<Server> {
    let server = read_as::<openapiv3::Server>(node, &SERVER, reports)?;
    let url = url_of(node, server.url, reports);
    let variables = members(node.get("variables"), "server variables", reports);
    let variables =
        variables.into_iter().filter_map(|(name, _, it)| variable_of(name, it, reports));
    Some(Server {
        url: url.into(),
        name: node.get("name").and_then(Node::as_str).map(Name::new),
        docs: described(server.description.as_deref()),
        variables: variables.collect(),
        origin: node.span,
    })
}

/// The URL of a server, and the address that is meant by it.
fn url_of(node: &Node, url: String, reports: &mut Reports<'_>) -> String {
    let at = node.get("url").map_or(node.span, |it| it.span);
    match meant(&url) {
        Url::Said => url,
        Url::Meant(taken) => {
            reports.report(at, OpenApiProblem::ServerUrl { url, taken: Some(taken.clone()) });
            taken
        }
        Url::Unusable => {
            reports.report(at, OpenApiProblem::ServerUrl { url: url.clone(), taken: None });
            url
        }
    }
}

/// What the URL of a server is.
enum Url {
    /// An address, or a path from where the spec was found.
    Said,
    /// An address without its scheme, or a path without its slash.
    Meant(String),
    /// Nothing that can be asked.
    Unusable,
}

/// What is meant by the URL of a server. Of a scheme that is not said it is `https`.
fn meant(url: &str) -> Url {
    let trimmed = url.trim();
    let after = trimmed.split_once("://").map(|it| it.1).or(trimmed.strip_prefix("//"));
    if let Some(after) = after {
        return match after.starts_with(['/', '?', '#']) || after.is_empty() {
            true => Url::Unusable,
            false if trimmed.starts_with("//") => Url::Meant(format!("https:{trimmed}")),
            false => Url::Said,
        };
    }
    if trimmed.is_empty() || trimmed.starts_with(['/', '{', '.']) {
        return Url::Said;
    }
    let is_of_urls = |it: char| it.is_ascii_alphanumeric() || "-._~%:/{}".contains(it);
    if !trimmed.chars().all(is_of_urls) {
        return Url::Unusable;
    }
    let host = trimmed.split('/').next().unwrap_or_default();
    let is_host = host.contains(['.', ':']) || host == "localhost";
    Url::Meant(if is_host { format!("https://{trimmed}") } else { format!("/{trimmed}") })
}

fn variable_of(name: &str, node: &Node, reports: &mut Reports<'_>) -> Option<ServerVariable> {
    let variable = read_as::<openapiv3::ServerVariable>(node, &VARIABLE, reports)?;
    let extension: VariableExtension = read_extension(node, reports);
    let is_given = node.get("default").is_some() && !extension.required;
    Some(ServerVariable {
        name: Name::new(name),
        default: is_given.then(|| variable.default.into()),
        choices: variable.enumeration.into_iter().map(Into::into).collect(),
        docs: described(variable.description.as_deref()),
        origin: node.span,
    })
}

/// Docs of a description alone.
pub fn described(description: Option<&str>) -> Docs {
    Docs { description: description.and_then(prose), ..Docs::default() }
}
