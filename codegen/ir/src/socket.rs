//! How subscriptions of GraphQL travel over a websocket.

/// How subscriptions travel over a websocket, by `graphql-transport-ws`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Socket {
    /// Where it is.
    pub place: SocketPlace,
    /// What its first message says of the caller; nothing if `None`.
    pub init: Option<SocketInit>,
}

/// Where a websocket is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SocketPlace {
    /// Where documents are sent.
    Carrier,
    /// At this path after the server's address.
    Path(Box<str>),
    /// At this address.
    Address(Box<str>),
}

/// What the first message of a websocket says of the caller.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SocketInit {
    /// The credential's headers, in a member `headers`.
    Headers,
    /// The value of the credential's header, in this member.
    Member(Box<str>),
}
