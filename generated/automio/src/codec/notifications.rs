// @generated from specs/automio/openapi.yaml by codegen (emit/src/emitters/codec.rs). Run: cargo specloom generate automio
//! How the types that only `Notifications` uses are read and written.

use specloom_runtime::Extra;
use specloom_runtime::codegen::{Decode, DecodeError, Encode, Reader, Writer, serde_bridge};

use crate::models::NotifyRequest;

impl Decode for NotifyRequest {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const MEMBERS: &[&str] = &["subject", "text", "html"];
        let mut subject = None;
        let mut text = None;
        let mut html = None;
        let mut extra = Extra::new();
        from.object(MEMBERS, &mut |member, from| match member {
            0 => from.set(&mut subject),
            1 => from.set(&mut text),
            2 => from.set(&mut html),
            _ => from.keep(&mut extra),
        })?;
        Ok(Self {
            subject: from.required(subject, "subject")?,
            text: from.required(text, "text")?,
            html: from.required(html, "html")?,
            extra,
        })
    }
}

impl Encode for NotifyRequest {
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.member("subject", &self.subject);
            to.member("text", &self.text);
            to.member("html", &self.html);
            to.rest(&self.extra);
        });
    }
}

serde_bridge!(NotifyRequest);
