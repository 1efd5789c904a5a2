//! Who stands behind an API.

use specloom_ir::{Contact, Docs, Info, License};
use specloom_source::{Node, Text};

use crate::lower::docs::{object_docs, prose};
use crate::read::object::{Kind, read_as};
use crate::read::view::Stub;
use crate::report::Reports;

const INFO: Kind = Kind {
    name: "info object",
    typed: &["title", "version", "description", "termsOfService", "contact", "license"],
    tree: &["summary"],
    extended: false,
    stubs: &[("title", Stub::Text("")), ("version", Stub::Text(""))],
};

/// The `info` of a document; nothing if there is none.
pub fn info_of(root: &Node, reports: &mut Reports<'_>) -> Info {
    let Some(node) = root.get("info") else { return Info::default() };
    let Some(info) = read_as::<openapiv3::Info>(node, &INFO, reports) else {
        return Info::default();
    };
    let docs =
        Docs { description: info.description.as_deref().and_then(prose), ..object_docs(node) };
    let identifier = node.pointer("/license/identifier").and_then(Node::as_str);
    Info {
        title: info.title,
        version: info.version,
        docs: Docs { link: link_of(root), ..docs },
        terms: info.terms_of_service,
        contact: info.contact.map(|it| Contact { name: it.name, url: it.url, email: it.email }),
        license: info.license.map(|it| License {
            name: it.name,
            identifier: identifier.map(Into::into),
            url: it.url,
        }),
    }
}

fn link_of(root: &Node) -> Option<Text> {
    root.get("externalDocs")?.get("url")?.as_text().cloned()
}
