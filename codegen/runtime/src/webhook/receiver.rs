//! Checks a delivery's signature over its raw bytes, then reads the event.

use std::fmt;
use std::marker::PhantomData;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use crate::clock::{Clock, SystemClock};
use crate::error::{Error, ErrorKind};
use crate::json::{Decode, from_slice};

use super::headers::gather;
use super::signature::{BadSecret, Key, is_same, write};
use super::spec::{Encoding, Scheme, SignatureSpec};

/// What takes a platform's deliveries: it checks who sent them, then reads them.
///
/// Give it the body's bytes as they came; a body that was parsed and written
/// again has another signature.
///
/// ```
/// use specloom_runtime::codegen::SignatureSpec;
/// use specloom_runtime::{JsonObject, Receiver};
///
/// static SIGNATURE: SignatureSpec = SignatureSpec::hmac_sha256("X-Signature");
/// let receiver = Receiver::<JsonObject>::new(&SIGNATURE, "secret");
/// let body = br#"{"event":"created"}"#;
/// let headers = receiver.sign("msg_1", body)?;
/// let event = receiver.receive(headers, body)?;
/// assert_eq!(event["event"], "created");
/// # Ok::<(), specloom_runtime::Error>(())
/// ```
#[derive(Clone)]
pub struct Receiver<T> {
    spec: &'static SignatureSpec,
    keys: Vec<Result<Key, BadSecret>>,
    clock: Arc<dyn Clock>,
    event: PhantomData<fn() -> T>,
}

/// What the signature of a delivery is made of.
struct Signed {
    signatures: Vec<Vec<u8>>,
    /// What is hashed before the body.
    before: Vec<u8>,
}

impl<T> Receiver<T> {
    /// A receiver with one secret, as the platform gave it.
    ///
    /// A secret that is empty, or not in the form that the scheme wants, makes
    /// every delivery an error of kind [`ErrorKind::Config`].
    pub fn new(spec: &'static SignatureSpec, secret: impl AsRef<str>) -> Self {
        let it = Self { spec, keys: Vec::new(), clock: Arc::new(SystemClock), event: PhantomData };
        it.secret(secret)
    }

    /// A receiver with the secret that a variable of the environment holds.
    ///
    /// # Errors
    /// [`ErrorKind::Config`] when the variable is not set, empty or no text.
    pub fn from_env(spec: &'static SignatureSpec, variable: &str) -> Result<Self, Error> {
        match std::env::var(variable) {
            Ok(secret) if !secret.is_empty() => Ok(Self::new(spec, secret)),
            Ok(_) | Err(_) => {
                let message = format!("the variable `{variable}` holds no secret");
                Err(Error::new(ErrorKind::Config, message))
            }
        }
    }

    /// Another secret that counts as well, while one is being replaced.
    #[must_use]
    pub fn secret(mut self, another: impl AsRef<str>) -> Self {
        self.keys.push(Key::new(self.spec.scheme, another.as_ref()));
        self
    }

    /// Another clock to hold the time of sending against.
    #[must_use]
    pub fn clock(mut self, clock: impl Clock) -> Self {
        self.clock = Arc::new(clock);
        self
    }

    /// Checks who sent a delivery. The headers are `&http::HeaderMap` or any
    /// iterator of names and values; `raw` is the body as it came.
    ///
    /// # Errors
    /// [`ErrorKind::Webhook`]: a header is missing, no signature fits, or the time
    /// of sending is too far off. [`ErrorKind::Config`]: a secret is unusable.
    pub fn verify<N, V>(
        &self,
        headers: impl IntoIterator<Item = (N, V)>,
        raw: &[u8],
    ) -> Result<(), Error>
    where
        N: AsRef<str>,
        V: AsRef<[u8]>,
    {
        let signed = self.signed(&gather(headers, &self.names()))?;
        let (encoding, _) = self.form();
        let mut is_known = false;
        for key in &self.keys {
            let key = key.as_ref().map_err(|why| bad_secret(*why))?;
            let hash = key.hash(&[&signed.before, raw]).ok_or_else(|| refused("it has no hash"))?;
            for came in &signed.signatures {
                is_known |= is_same(hash, encoding, came);
            }
        }
        if is_known { Ok(()) } else { Err(refused("no signature fits the body")) }
    }

    /// Checks who sent a delivery, then reads it.
    ///
    /// # Errors
    /// Those of [`Receiver::verify`], and [`ErrorKind::Decode`] when the body is
    /// not the event that the spec says.
    pub fn receive<N, V>(
        &self,
        headers: impl IntoIterator<Item = (N, V)>,
        raw: &[u8],
    ) -> Result<T, Error>
    where
        N: AsRef<str>,
        V: AsRef<[u8]>,
        T: Decode,
    {
        self.verify(headers, raw)?;
        from_slice(raw).map_err(Error::decode)
    }

    /// The headers that this platform would send with such a body now, signed
    /// with the first secret: for tests, and for those who send.
    ///
    /// `id` names the delivery where the scheme has a name for it.
    ///
    /// # Errors
    /// [`ErrorKind::Config`]: the secret is unusable.
    pub fn sign(&self, id: &str, raw: &[u8]) -> Result<Vec<(&'static str, String)>, Error> {
        let first = self.keys.first().cloned().unwrap_or(Err(BadSecret::Empty));
        let key = first.map_err(bad_secret)?;
        let time = seconds(self.clock.system()).to_string();
        let before = match self.spec.scheme {
            Scheme::Hmac { timestamp_header: None, .. } => String::new(),
            Scheme::Hmac { timestamp_header: Some(_), .. } => format!("{time}."),
            Scheme::StandardWebhooks => format!("{id}.{time}."),
        };
        let hash = key
            .hash(&[before.as_bytes(), raw])
            .ok_or_else(|| Error::new(ErrorKind::Config, "the secret makes no hash"))?;
        let (encoding, prefix) = self.form();
        let signature = format!("{prefix}{}", write(hash, encoding));
        Ok(match self.spec.scheme {
            Scheme::Hmac { header, timestamp_header, .. } => {
                let time = timestamp_header.map(|name| (name, time));
                [(header, signature)].into_iter().chain(time).collect()
            }
            Scheme::StandardWebhooks => {
                vec![(ID, id.to_owned()), (TIMESTAMP, time), (SIGNATURE, signature)]
            }
        })
    }

    /// The headers that are looked at: the signature's, the time's, the name's.
    fn names(&self) -> Vec<&'static str> {
        match self.spec.scheme {
            Scheme::Hmac { header, timestamp_header, .. } => {
                [header].into_iter().chain(timestamp_header).collect()
            }
            Scheme::StandardWebhooks => vec![SIGNATURE, TIMESTAMP, ID],
        }
    }

    /// How a signature is written, and what stands before it.
    fn form(&self) -> (Encoding, &'static str) {
        match self.spec.scheme {
            Scheme::Hmac { encoding, prefix, .. } => (encoding, prefix),
            Scheme::StandardWebhooks => (Encoding::Base64, "v1,"),
        }
    }

    fn signed(&self, found: &[(usize, Vec<u8>)]) -> Result<Signed, Error> {
        let names = self.names();
        let only = |at: usize| -> Result<&[u8], Error> {
            let name = names.get(at).copied().unwrap_or_default();
            let mut values = found.iter().filter(|it| it.0 == at);
            match (values.next(), values.next()) {
                (Some((_, value)), None) => Ok(value),
                (None, _) => Err(refused(&format!("the header `{name}` is missing"))),
                (Some(_), Some(_)) => Err(refused(&format!("the header `{name}` came twice"))),
            }
        };
        let mut before = Vec::new();
        if self.spec.scheme == Scheme::StandardWebhooks {
            before.extend_from_slice(only(2)?);
            before.push(b'.');
        }
        if names.len() > 1 {
            let time = only(1)?;
            self.check_time(time)?;
            before.extend_from_slice(time);
            before.push(b'.');
        }
        let signatures = self.signatures(found);
        if signatures.is_empty() {
            let name = names.first().copied().unwrap_or_default();
            return Err(refused(&format!("the header `{name}` holds no signature")));
        }
        Ok(Signed { signatures, before })
    }

    /// Each signature without what stands before it. Those of another version
    /// or with another prefix are left out.
    fn signatures(&self, found: &[(usize, Vec<u8>)]) -> Vec<Vec<u8>> {
        let (_, prefix) = self.form();
        let separator = match self.spec.scheme {
            Scheme::Hmac { .. } => b',',
            Scheme::StandardWebhooks => b' ',
        };
        let values = found.iter().filter(|it| it.0 == 0);
        values
            .flat_map(|(_, value)| value.split(move |it| *it == separator))
            .filter_map(|it| it.trim_ascii().strip_prefix(prefix.as_bytes()))
            .filter(|it| !it.is_empty())
            .map(<[u8]>::to_vec)
            .collect()
    }

    fn check_time(&self, came: &[u8]) -> Result<(), Error> {
        let sent: Option<u64> = std::str::from_utf8(came)
            .ok()
            .filter(|it| it.bytes().all(|it| it.is_ascii_digit()))
            .and_then(|it| it.parse().ok());
        let Some(sent) = sent else {
            return Err(refused("the time of sending is no number of seconds"));
        };
        let off = Duration::from_secs(seconds(self.clock.system()).abs_diff(sent));
        match self.spec.tolerance {
            Some(tolerance) if off > tolerance => {
                Err(refused(&format!("the time of sending is {} s off", off.as_secs())))
            }
            Some(_) | None => Ok(()),
        }
    }
}

const ID: &str = "webhook-id";
const TIMESTAMP: &str = "webhook-timestamp";
const SIGNATURE: &str = "webhook-signature";

fn seconds(time: SystemTime) -> u64 {
    time.duration_since(SystemTime::UNIX_EPOCH).map_or(0, |it| it.as_secs())
}

fn refused(why: &str) -> Error {
    Error::new(ErrorKind::Webhook, format!("the delivery is not to be trusted: {why}"))
}

fn bad_secret(why: BadSecret) -> Error {
    let why = match why {
        BadSecret::Empty => "the secret of the deliveries is empty",
        BadSecret::NotBase64 => "the secret of the deliveries is not base 64",
    };
    Error::new(ErrorKind::Config, why)
}

impl<T> fmt::Debug for Receiver<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Receiver")
            .field("spec", self.spec)
            .field("secrets", &self.keys.len())
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests;
