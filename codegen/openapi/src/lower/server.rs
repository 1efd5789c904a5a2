//! Where an API runs.

use specloom_ir::{Docs, Name, Server, ServerVariable};
use specloom_source::Node;

use crate::extension::read_extension;
use crate::extension::root::VariableExtension;
use crate::lower::docs::prose;
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
    let variables = members(node.get("variables"), "server variables", reports);
    let variables =
        variables.into_iter().filter_map(|(name, _, it)| variable_of(name, it, reports));
    Some(Server {
        url: server.url.into(),
        name: node.get("name").and_then(Node::as_str).map(Name::new),
        docs: described(server.description.as_deref()),
        variables: variables.collect(),
        origin: node.span,
    })
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
