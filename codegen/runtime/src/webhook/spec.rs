//! The rule by which a platform signs what it delivers.

use std::time::Duration;

/// How deliveries of a platform are signed; `const`-built by generated code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SignatureSpec {
    /// What is signed and where the signature stands.
    pub scheme: Scheme,
    /// How far the time of sending may be off, before and after now; `None` asks nothing.
    pub tolerance: Option<Duration>,
}

/// What is signed and where the signature stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scheme {
    /// A keyed hash with headers of the platform's own.
    Hmac {
        /// The header that carries the signatures, in any case of letters. Several
        /// stand in several headers or between commas.
        header: &'static str,
        /// How a signature is written.
        encoding: Encoding,
        /// What stands before each signature: `sha256=`.
        prefix: &'static str,
        /// The header with the time of sending in seconds since 1970. With it the
        /// signed text is `{time}.{body}`, else the body alone.
        timestamp_header: Option<&'static str>,
    },
    /// The [Standard Webhooks](https://www.standardwebhooks.com) specification:
    /// `{webhook-id}.{webhook-timestamp}.{body}`, `v1,` and base 64, secrets in
    /// base 64 after `whsec_`.
    StandardWebhooks,
}

/// How a signature is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Encoding {
    /// Base 16 in small letters; capital ones are refused.
    Hex,
    /// RFC 4648 base 64 with padding.
    Base64,
}

impl SignatureSpec {
    /// HMAC with SHA-256 over the raw body, written in hex, with no time.
    pub const fn hmac_sha256(header: &'static str) -> Self {
        let scheme =
            Scheme::Hmac { header, encoding: Encoding::Hex, prefix: "", timestamp_header: None };
        Self { scheme, tolerance: None }
    }

    /// The Standard Webhooks specification, with its five minutes of tolerance.
    pub const fn standard_webhooks() -> Self {
        Self { scheme: Scheme::StandardWebhooks, tolerance: Some(Duration::from_secs(300)) }
    }

    /// Signatures are written in hex; Standard Webhooks stay in base 64.
    #[must_use]
    pub const fn hex(self) -> Self {
        self.encoding(Encoding::Hex)
    }

    /// Signatures are written in base 64.
    #[must_use]
    pub const fn base64(self) -> Self {
        self.encoding(Encoding::Base64)
    }

    /// What stands before each signature; Standard Webhooks keep their own.
    #[must_use]
    pub const fn prefix(mut self, text: &'static str) -> Self {
        if let Scheme::Hmac { header, encoding, timestamp_header, .. } = self.scheme {
            self.scheme = Scheme::Hmac { header, encoding, prefix: text, timestamp_header };
        }
        self
    }

    /// The header with the time of sending, which is then signed too; Standard
    /// Webhooks keep their own.
    #[must_use]
    pub const fn timestamp(mut self, name: &'static str) -> Self {
        if let Scheme::Hmac { header, encoding, prefix, .. } = self.scheme {
            self.scheme = Scheme::Hmac { header, encoding, prefix, timestamp_header: Some(name) };
        }
        self
    }

    /// How far the time of sending may be off in seconds; `None` asks nothing.
    /// Without a header that carries a time it says nothing.
    #[must_use]
    pub const fn tolerance(mut self, seconds: Option<u64>) -> Self {
        self.tolerance = match seconds {
            Some(seconds) => Some(Duration::from_secs(seconds)),
            None => None,
        };
        self
    }

    const fn encoding(mut self, encoding: Encoding) -> Self {
        if let Scheme::Hmac { header, prefix, timestamp_header, .. } = self.scheme {
            self.scheme = Scheme::Hmac { header, encoding, prefix, timestamp_header };
        }
        self
    }
}
