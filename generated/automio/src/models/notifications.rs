// @generated from specs/automio/openapi.yaml by codegen (emit/src/emitters/models.rs). Run: cargo specloom generate automio
//! Types that only `Notifications` uses.

use specloom_runtime::{Extra, Nullable};

/// A mail.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NotifyRequest {
    /// Its subject.
    pub subject: String,

    /// What it says, as plain text.
    pub text: Nullable<String>,

    /// What it says, as HTML.
    pub html: Nullable<String>,

    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

impl NotifyRequest {
    /// A value of what it must have.
    #[inline]
    pub fn new(subject: impl Into<String>) -> Self {
        Self {
            subject: subject.into(),
            text: Nullable::Null,
            html: Nullable::Null,
            extra: Extra::new(),
        }
    }

    /// Its subject.
    #[must_use]
    #[inline]
    pub fn subject(mut self, subject: impl Into<String>) -> Self {
        self.subject = subject.into();
        self
    }

    /// What it says, as plain text.
    #[must_use]
    #[inline]
    pub fn text(mut self, text: impl Into<Nullable<String>>) -> Self {
        self.text = text.into();
        self
    }

    /// What it says, as HTML.
    #[must_use]
    #[inline]
    pub fn html(mut self, html: impl Into<Nullable<String>>) -> Self {
        self.html = html.into();
        self
    }
}
