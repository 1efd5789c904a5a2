//! How a caller proves who they are.

use std::fmt;
use std::future::Future;
use std::sync::Arc;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use http::{HeaderName, HeaderValue, Method, Uri, header};

use crate::body::BoxError;
use crate::error::{Error, ErrorKind};
use crate::future::BoxFuture;
use crate::platform::{AuthPlace, AuthSpec};
use crate::redact;
use crate::style;
use crate::types::Secret;

/// A way to prove who the caller is, asked before each attempt.
///
/// What it gives is put on the request last, is never sent to another origin,
/// and shows in no text of this crate.
pub trait Credential: Send + Sync + 'static {
    /// What to put on this request.
    ///
    /// # Errors
    /// When no proof can be had; the call then fails with
    /// [`ErrorKind::Credential`].
    fn prove<'a>(&'a self, asked: &'a Asked<'a>) -> BoxFuture<'a, Result<Proof, BoxError>>;

    /// Whether it can give another proof after a 401. It is then asked once
    /// more with [`Demand::Renewed`].
    fn is_renewable(&self) -> bool {
        false
    }
}

/// What a proof is asked for.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Asked<'a> {
    /// The name of the scheme in the spec.
    pub scheme: &'a str,
    /// The method of the request.
    pub method: &'a Method,
    /// Where it goes.
    pub uri: &'a Uri,
    /// Whether the last proof will do.
    pub demand: Demand,
}

/// Whether the last proof will do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Demand {
    /// It will.
    Current,
    /// The platform has refused it (401).
    Renewed,
}

/// What is put on a request to prove who the caller is.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Proof {
    /// Headers.
    pub headers: Vec<(HeaderName, HeaderValue)>,
    /// Query members, not encoded.
    pub query: Vec<(String, Secret)>,
    /// Cookies.
    pub cookies: Vec<(String, Secret)>,
    /// What headers of the caller's own carry and must not show either.
    pub(crate) own: Vec<HeaderValue>,
}

impl Proof {
    /// A header. Its value never shows.
    ///
    /// # Errors
    /// When the text cannot stand in a header.
    pub fn header(name: HeaderName, value: &str) -> Result<Self, BoxError> {
        let mut value = HeaderValue::try_from(value)
            .map_err(|_| BoxError::from("the credential cannot stand in a header"))?;
        value.set_sensitive(true);
        Ok(Self { headers: vec![(name, value)], ..Self::default() })
    }

    /// `Authorization: Bearer …`
    ///
    /// # Errors
    /// When the text cannot stand in a header.
    pub fn bearer(token: &str) -> Result<Self, BoxError> {
        Self::header(header::AUTHORIZATION, &format!("Bearer {token}"))
    }

    /// `Authorization: Basic …`
    ///
    /// # Errors
    /// When the name holds a colon (RFC 7617 section 2).
    pub fn basic(name: &str, password: &str) -> Result<Self, BoxError> {
        if name.contains(':') {
            return Err("a user name cannot hold a colon".into());
        }
        let pair = STANDARD.encode(format!("{name}:{password}"));
        Self::header(header::AUTHORIZATION, &format!("Basic {pair}"))
    }

    /// A key in the place that the spec names.
    ///
    /// # Errors
    /// When the key cannot stand there.
    pub fn key(place: AuthPlace, key: &str) -> Result<Self, BoxError> {
        let secret = || Secret::new(key.to_owned());
        match place {
            AuthPlace::Bearer => Self::bearer(key),
            AuthPlace::Token(word) => Self::header(header::AUTHORIZATION, &format!("{word} {key}")),
            AuthPlace::Header(name) => Self::header(HeaderName::try_from(name)?, key),
            AuthPlace::Query(name) => {
                Ok(Self { query: vec![(name.to_owned(), secret())], ..Self::default() })
            }
            AuthPlace::Cookie(name) => {
                Ok(Self { cookies: vec![(name.to_owned(), secret())], ..Self::default() })
            }
            AuthPlace::Basic => match key.split_once(':') {
                Some((name, password)) => Self::basic(name, password),
                None => Self::basic(key, ""),
            },
            AuthPlace::Connection => Ok(Self::default()),
        }
    }

    /// Puts another proof beside this one.
    pub(crate) fn merge(&mut self, other: Self) {
        append(&mut self.headers, other.headers);
        append(&mut self.query, other.query);
        append(&mut self.cookies, other.cookies);
    }

    /// Every text that must not show.
    pub(crate) fn secrets(&self) -> Vec<String> {
        let headers = self.headers.iter().map(|it| &it.1).chain(&self.own);
        let mut all: Vec<String> = headers.flat_map(redact::secrets_of).collect();
        for (_, secret) in self.query.iter().chain(&self.cookies) {
            let (plain, encoded) = (secret.expose(), style::encode(secret.expose()));
            if encoded != plain {
                all.push(encoded);
            }
            all.push(plain.to_owned());
        }
        all
    }
}

impl fmt::Debug for Proof {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Proof")
            .field("headers", &self.headers.iter().map(|it| &it.0).collect::<Vec<_>>())
            .field("query", &self.query.iter().map(|it| &it.0).collect::<Vec<_>>())
            .field("cookies", &self.cookies.iter().map(|it| &it.0).collect::<Vec<_>>())
            .finish_non_exhaustive()
    }
}

/// A bearer token (RFC 6750).
#[derive(Clone, Debug)]
pub struct Bearer(Known);

impl Bearer {
    /// This token.
    pub fn new(token: impl Into<String>) -> Self {
        Self(known(Proof::bearer(&token.into())))
    }

    /// A token that a function gives, asked before each attempt and once more
    /// with [`Demand::Renewed`] after a 401.
    pub fn from_fn<F, Answer>(token: F) -> BearerFn<F>
    where
        F: Fn(Demand) -> Answer + Send + Sync + 'static,
        Answer: Future<Output = Result<String, BoxError>> + Send + 'static,
    {
        BearerFn(token)
    }
}

impl Credential for Bearer {
    fn prove<'a>(&'a self, _: &'a Asked<'a>) -> BoxFuture<'a, Result<Proof, BoxError>> {
        ready(&self.0)
    }
}

/// A token that a function gives: see [`Bearer::from_fn`].
pub struct BearerFn<F>(F);

impl<F> fmt::Debug for BearerFn<F> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("BearerFn")
    }
}

impl<F, Answer> Credential for BearerFn<F>
where
    F: Fn(Demand) -> Answer + Send + Sync + 'static,
    Answer: Future<Output = Result<String, BoxError>> + Send + 'static,
{
    fn prove<'a>(&'a self, asked: &'a Asked<'a>) -> BoxFuture<'a, Result<Proof, BoxError>> {
        let token = (self.0)(asked.demand);
        Box::pin(async move { Proof::bearer(&token.await?) })
    }

    fn is_renewable(&self) -> bool {
        true
    }
}

/// A name and a password (RFC 7617).
#[derive(Clone, Debug)]
pub struct Basic(Known);

impl Basic {
    /// These two.
    pub fn new(name: impl Into<String>, password: impl Into<String>) -> Self {
        Self(known(Proof::basic(&name.into(), &password.into())))
    }
}

impl Credential for Basic {
    fn prove<'a>(&'a self, _: &'a Asked<'a>) -> BoxFuture<'a, Result<Proof, BoxError>> {
        ready(&self.0)
    }
}

/// A key in a named place.
#[derive(Clone, Debug)]
pub struct ApiKey(Known);

impl ApiKey {
    /// This key in this place.
    pub fn new(place: AuthPlace, key: impl Into<String>) -> Self {
        Self(known(Proof::key(place, &key.into())))
    }
}

impl Credential for ApiKey {
    fn prove<'a>(&'a self, _: &'a Asked<'a>) -> BoxFuture<'a, Result<Proof, BoxError>> {
        ready(&self.0)
    }
}

/// Nothing: somebody else proves who the caller is, as a gateway may.
#[derive(Clone, Copy, Debug)]
pub struct Anonymous;

impl Credential for Anonymous {
    fn prove<'a>(&'a self, _: &'a Asked<'a>) -> BoxFuture<'a, Result<Proof, BoxError>> {
        ready(&Ok(Proof::default()))
    }
}

impl Credential for Arc<dyn Credential> {
    fn prove<'a>(&'a self, asked: &'a Asked<'a>) -> BoxFuture<'a, Result<Proof, BoxError>> {
        (**self).prove(asked)
    }

    fn is_renewable(&self) -> bool {
        (**self).is_renewable()
    }
}

/// What never changes is made once; what is wrong with it is told when it is asked.
type Known = Result<Proof, Box<str>>;

fn known(proof: Result<Proof, BoxError>) -> Known {
    proof.map_err(|error| error.to_string().into())
}

fn ready<'a>(proof: &Known) -> BoxFuture<'a, Result<Proof, BoxError>> {
    Box::pin(std::future::ready(proof.clone().map_err(|problem| String::from(problem).into())))
}

fn append<T>(to: &mut Vec<T>, from: Vec<T>) {
    if to.is_empty() {
        *to = from;
    } else {
        to.extend(from);
    }
}

/// What can be given for a scheme: a [`Credential`], a text that is put where
/// the spec says, or a pair of name and password.
pub trait IntoCredential {
    /// As the scheme needs it.
    ///
    /// # Errors
    /// [`ErrorKind::Config`] when the text cannot stand where the scheme wants it.
    fn into_credential(self, spec: &AuthSpec) -> Result<Arc<dyn Credential>, Error>;
}

impl<C: Credential> IntoCredential for C {
    fn into_credential(self, _: &AuthSpec) -> Result<Arc<dyn Credential>, Error> {
        Ok(Arc::new(self))
    }
}

impl IntoCredential for String {
    fn into_credential(self, spec: &AuthSpec) -> Result<Arc<dyn Credential>, Error> {
        keyed(spec, self)
    }
}

impl IntoCredential for &str {
    fn into_credential(self, spec: &AuthSpec) -> Result<Arc<dyn Credential>, Error> {
        keyed(spec, self.to_owned())
    }
}

impl IntoCredential for Secret {
    fn into_credential(self, spec: &AuthSpec) -> Result<Arc<dyn Credential>, Error> {
        keyed(spec, self.expose().to_owned())
    }
}

impl<Name: Into<String>, Password: Into<String>> IntoCredential for (Name, Password) {
    fn into_credential(self, _: &AuthSpec) -> Result<Arc<dyn Credential>, Error> {
        Ok(Arc::new(Basic::new(self.0, self.1)))
    }
}

/// A text that is no header would fail each call: it is refused at once.
fn keyed(spec: &AuthSpec, key: String) -> Result<Arc<dyn Credential>, Error> {
    let problem = |text: &str| {
        Error::new(ErrorKind::Config, format!("the credential for `{}` {text}", spec.scheme))
    };
    if key.trim().is_empty() {
        return Err(problem("is empty"));
    }
    if let Some(prefix) = spec.prefix.filter(|it| !key.starts_with(it)) {
        return Err(problem(&format!("does not begin with `{prefix}`")));
    }
    if Proof::key(spec.place, &key).is_err() {
        return Err(problem("holds characters that cannot be sent"));
    }
    Ok(Arc::new(ApiKey::new(spec.place, key)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn proof(credential: &dyn Credential) -> Proof {
        let uri = Uri::from_static("https://api.example.com/v1");
        let asked = Asked { scheme: "s", method: &Method::GET, uri: &uri, demand: Demand::Current };
        let mut future = credential.prove(&asked);
        let mut context = std::task::Context::from_waker(std::task::Waker::noop());
        match future.as_mut().poll(&mut context) {
            std::task::Poll::Ready(it) => it.unwrap(),
            std::task::Poll::Pending => panic!("a plain credential waits for nothing"),
        }
    }

    #[test]
    fn a_key_of_something_else_is_refused() {
        let spec = AuthSpec::bearer("token").prefix("key_");
        assert!("key_1".into_credential(&spec).is_ok());
        for bad in ["KEY_1", " key_1", "key", ""] {
            let error = bad.into_credential(&spec).err().expect("refused");
            assert_eq!(error.kind(), ErrorKind::Config);
        }
    }

    #[test]
    fn a_text_goes_where_the_spec_says() {
        let at = |spec: AuthSpec| proof(&"k3y:x".into_credential(&spec).unwrap());
        let header = |proof: Proof| proof.headers[0].1.to_str().unwrap().to_owned();
        assert_eq!(header(at(AuthSpec::bearer("s"))), "Bearer k3y:x");
        assert_eq!(header(at(AuthSpec::basic("s"))), "Basic azN5Ong=");
        assert_eq!(header(at(AuthSpec::token("s", "Parcel-Key"))), "Parcel-Key k3y:x");
        assert_eq!(header(at(AuthSpec::header("s", "x-key"))), "k3y:x");
        assert_eq!(at(AuthSpec::query("s", "key")).query[0].0, "key");
        assert_eq!(at(AuthSpec::cookie("s", "sid")).cookies[0].1.expose(), "k3y:x");
        assert!(at(AuthSpec::connection("s")).headers.is_empty());
    }

    #[test]
    fn what_cannot_be_sent_is_refused_without_being_shown() {
        for bad in ["", "  ", "abc\ndef"] {
            let error = bad.into_credential(&AuthSpec::bearer("token")).err().unwrap();
            assert_eq!(error.kind(), ErrorKind::Config);
            assert!(!format!("{error:?} {error}").contains("abc"));
        }
        assert!(Proof::basic("a:b", "c").is_err());
    }

    #[test]
    fn a_proof_shows_names_alone() {
        let mut all = Proof::bearer("hush-1").unwrap();
        all.merge(Proof::key(AuthPlace::Query("key"), "hush-2").unwrap());
        all.merge(Proof::key(AuthPlace::Cookie("sid"), "hush-3").unwrap());
        assert!(!format!("{all:?}").contains("hush"));
        assert_eq!(all.secrets(), ["Bearer hush-1", "hush-1", "hush-2", "hush-3"]);
    }

    #[test]
    fn every_form_of_a_secret_is_known() {
        let basic = Proof::basic("me", "hush").unwrap();
        let forms = ["Basic bWU6aHVzaA==", "bWU6aHVzaA==", "hush", "me:hush"];
        assert_eq!(basic.secrets(), forms);
        let query = Proof::key(AuthPlace::Query("key"), "a&b").unwrap();
        assert_eq!(query.secrets(), ["a%26b", "a&b"]);
    }
}
