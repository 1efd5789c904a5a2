//! How a caller proves who they are.

use specloom_source::Span;

use crate::docs::Docs;
use crate::id::SchemeId;
use crate::name::Name;

/// A named way to prove who one is.
#[derive(Clone, Debug)]
pub struct Scheme {
    /// Its name in the spec.
    pub name: Name,
    /// What the author says of it.
    pub docs: Docs,
    /// What it is.
    pub kind: AuthScheme,
    /// What each credential that is a text begins with.
    pub prefix: Option<Box<str>>,
    /// Where it is defined.
    pub origin: Span,
}

/// A way to prove who one is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum AuthScheme {
    /// A key in a named place.
    ApiKey {
        /// The place.
        place: ApiKeyPlace,
        /// The header, query member or cookie.
        name: Box<str>,
    },
    /// RFC 7617.
    Basic,
    /// RFC 6750.
    Bearer {
        /// What the token is, for people.
        format: Option<Box<str>>,
    },
    /// A token behind a word of the platform's own: `Authorization: word token`
    /// (RFC 9110 section 11.6.2).
    Token {
        /// The word, as it is sent.
        word: Box<str>,
    },
    /// RFC 6749.
    OAuth2 {
        /// The flows on offer.
        flows: Vec<Flow>,
    },
    /// OpenID Connect discovery.
    OpenId {
        /// Where the configuration is.
        url: Box<str>,
    },
    /// RFC 8705 and the like.
    MutualTls,
}

/// Where a key is put.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ApiKeyPlace {
    /// In a header.
    Header,
    /// In the query.
    Query,
    /// In a cookie.
    Cookie,
}

/// An OAuth 2.0 flow.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Flow {
    /// `clientCredentials`, `authorizationCode`, `password`, `implicit`, `deviceAuthorization`.
    pub kind: Box<str>,
    /// Where tokens are given out.
    pub token_url: Option<Box<str>>,
    /// Where the user agrees.
    pub authorization_url: Option<Box<str>>,
    /// Where tokens are renewed, if elsewhere.
    pub refresh_url: Option<Box<str>>,
    /// What can be asked for, each with its meaning.
    pub scopes: Vec<(Box<str>, Box<str>)>,
}

/// Any of (all of); an empty inner list is "nothing needed".
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AuthRequirement {
    /// The alternatives in the author's order; none at all is "nothing needed".
    pub alternatives: Vec<Vec<AuthUse>>,
}

/// A scheme and what is asked of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AuthUse {
    /// The scheme.
    pub scheme: SchemeId,
    /// The scopes needed.
    pub scopes: Vec<Box<str>>,
}
