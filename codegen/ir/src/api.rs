//! The whole of one API.

use specloom_source::Span;

use crate::arena::Arena;
use crate::auth::{AuthRequirement, Scheme};
use crate::behaviour::Behaviour;
use crate::body::Body;
use crate::docs::Docs;
use crate::entity::Entity;
use crate::graphql::GraphQlSchema;
use crate::header::Header;
use crate::id::{GroupId, OperationId, SchemeId, TypeId};
use crate::name::Name;
use crate::operation::{Group, Operation};
use crate::outcome::Outcome;
use crate::server::Server;
use crate::table::Tables;
use crate::types::{Extensions, TypeDef};

/// The whole of one API.
#[derive(Clone, Debug, Default)]
pub struct Api {
    /// What it is called and who stands behind it.
    pub info: Info,
    /// Where it runs; the first is the one that is used.
    pub servers: Vec<Server>,
    /// Its types.
    pub types: Arena<TypeId, TypeDef>,
    /// What can be asked of it.
    pub operations: Arena<OperationId, Operation>,
    /// How that is ordered.
    pub groups: Arena<GroupId, Group>,
    /// How callers prove who they are.
    pub schemes: Arena<SchemeId, Scheme>,
    /// Which of these is needed unless an operation says otherwise.
    pub auth: AuthRequirement,
    /// What it sends by itself: webhooks and callbacks.
    pub webhooks: Vec<Webhook>,
    /// The kinds of objects that its ontology knows.
    pub entities: Vec<Entity>,
    /// What a schema of GraphQL says besides, if the API was read from a schema
    /// without documents.
    pub schema: Option<GraphQlSchema>,
    /// The tables whose rows clients ask for without documents.
    pub tables: Option<Tables>,
    /// What clients do beyond one request.
    pub behaviour: Behaviour,
    /// What else the author wrote.
    pub extensions: Extensions,
    /// Where it is defined.
    pub origin: Span,
}

/// What an API is called and who stands behind it.
#[derive(Clone, Debug, Default)]
pub struct Info {
    /// Its title.
    pub title: String,
    /// Its version, in the author's own scheme.
    pub version: String,
    /// What the author says of it.
    pub docs: Docs,
    /// Where the terms are.
    pub terms: Option<String>,
    /// Whom to ask.
    pub contact: Option<Contact>,
    /// Under which licence the spec is.
    pub license: Option<License>,
}

/// Whom to ask.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Contact {
    /// The name.
    pub name: Option<String>,
    /// The address of a page.
    pub url: Option<String>,
    /// The address for mail.
    pub email: Option<String>,
}

/// A licence.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct License {
    /// The name.
    pub name: String,
    /// SPDX.
    pub identifier: Option<String>,
    /// The address of its text.
    pub url: Option<String>,
}

/// Something the API sends by itself.
#[derive(Clone, Debug)]
pub struct Webhook {
    /// Its name: the key in `webhooks`, or operation and key of a callback.
    pub name: Name,
    /// What the author says of it.
    pub docs: Docs,
    /// Headers that come with it.
    pub headers: Vec<Header>,
    /// What it carries.
    pub body: Option<Body>,
    /// What its receiver may answer.
    pub outcomes: Vec<Outcome>,
    /// Where it is defined.
    pub origin: Span,
}
