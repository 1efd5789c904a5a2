//! A form in parts: `multipart/form-data` (RFC 7578), files and all.

mod boundary;
mod joined;
#[cfg(test)]
mod tests;

use std::borrow::Cow;
use std::fmt;
use std::path::PathBuf;

use bytes::Bytes;
use http::HeaderValue;

use crate::body::{Body, BodyStream};
use crate::error::{Error, ErrorKind};
use crate::json::{self, Encode, Kind, Reader};

/// A form in parts, sent as `multipart/form-data`.
///
/// ```
/// use specloom_runtime::{FilePart, Multipart};
///
/// let form = Multipart::new()
///     .text("purpose", "invoice")
///     .file("file", FilePart::bytes("a.pdf", "%PDF").content_type("application/pdf"));
/// ```
///
/// Files are read while they are sent. The form can be sent again unless one
/// of its parts can be read only once.
#[derive(Clone, Default)]
pub struct Multipart {
    parts: Vec<Part>,
    /// Why it cannot be sent.
    fault: Option<String>,
}

const JSON: &str = "application/json";

#[derive(Clone)]
struct Part {
    name: String,
    file_name: Option<String>,
    content_type: Option<String>,
    content: Body,
}

impl Multipart {
    /// A form without parts.
    pub fn new() -> Self {
        Self::default()
    }

    /// The form without the parts of a name.
    pub(crate) fn without(mut self, name: &str) -> Self {
        self.parts.retain(|it| it.name != name);
        self
    }

    /// A text, sent without a content type as browsers do.
    #[must_use]
    pub fn text(self, name: impl Into<String>, value: impl Into<String>) -> Self {
        let content = Body::from(value.into());
        self.push(Part { name: name.into(), file_name: None, content_type: None, content })
    }

    /// A value as `application/json`. One that is absent is left out; one that
    /// JSON cannot say makes the call fail when it is sent.
    #[must_use]
    pub fn json(self, name: impl Into<String>, value: &(impl Encode + ?Sized)) -> Self {
        self.written(name.into(), value, |form, name, json| form.part(name, JSON, json))
    }

    /// A value by what it is: a text, a number or a truth value as a text, anything
    /// else as [`Multipart::json`] does.
    #[must_use]
    pub(crate) fn value(self, name: &str, value: &(impl Encode + ?Sized)) -> Self {
        self.written(name.to_owned(), value, |form, name, json| match scalar(&json) {
            Some(text) => form.text(name, text),
            None => form.part(name, JSON, json),
        })
    }

    /// A value as JSON, to be put in some way.
    fn written(
        mut self,
        name: String,
        value: &(impl Encode + ?Sized),
        put: impl FnOnce(Self, String, String) -> Self,
    ) -> Self {
        if value.is_absent() {
            return self;
        }
        match json::to_string(value) {
            Ok(json) => put(self, name, json),
            Err(error) => {
                let fault = format!("the part `{name}` cannot be sent: {error}");
                self.fault.get_or_insert(fault);
                self
            }
        }
    }

    /// A file; `application/octet-stream` unless it says otherwise.
    #[must_use]
    pub fn file(self, name: impl Into<String>, file: FilePart) -> Self {
        let FilePart { file_name, content_type, content } = file;
        let name = name.into();
        self.push(Part {
            name,
            file_name: Some(file_name),
            content_type: Some(content_type),
            content,
        })
    }

    /// Anything else of some media type, without the name of a file.
    #[must_use]
    pub fn part(
        self,
        name: impl Into<String>,
        content_type: impl Into<String>,
        content: impl Into<Body>,
    ) -> Self {
        self.push(Part {
            name: name.into(),
            file_name: None,
            content_type: Some(content_type.into()),
            content: content.into(),
        })
    }

    /// Its content type, with the boundary between its parts, and its bytes.
    ///
    /// It is in one piece if all parts are; its length is known if theirs are.
    ///
    /// # Errors
    /// If the value of a part cannot be said in JSON, or a content type is no
    /// value of a header.
    pub(crate) fn into_body(self) -> Result<(String, Body), Error> {
        if let Some(fault) = self.fault {
            return Err(Error::new(ErrorKind::Request, fault));
        }
        let boundary = boundary::random();
        let mut pieces = Vec::with_capacity(self.parts.len() * 2 + 1);
        let mut between = "";
        for part in self.parts {
            pieces.push(Body::from(part.head(&boundary, between)));
            pieces.push(part.content);
            between = "\r\n";
        }
        pieces.push(Body::from(format!("{between}--{boundary}--\r\n")));
        let content_type = format!("multipart/form-data; boundary={boundary}");
        Ok((content_type, joined::body(pieces)))
    }

    fn push(mut self, part: Part) -> Self {
        let content_type = part.content_type.as_deref();
        if content_type.is_some_and(|it| HeaderValue::from_str(it).is_err()) {
            let fault =
                format!("the content type of the part `{}` is no value of a header", part.name);
            self.fault.get_or_insert(fault);
        }
        self.parts.push(part);
        self
    }
}

impl Part {
    fn head(&self, boundary: &str, before: &str) -> String {
        let name = quoted(&self.name);
        let mut head =
            format!("{before}--{boundary}\r\nContent-Disposition: form-data; name=\"{name}\"");
        if let Some(file_name) = &self.file_name {
            head.push_str("; filename=\"");
            head.push_str(&quoted(file_name));
            head.push('"');
        }
        if let Some(content_type) = &self.content_type {
            head.push_str("\r\nContent-Type: ");
            head.push_str(content_type);
        }
        head.push_str("\r\n\r\n");
        head
    }
}

/// What a text, a number or a truth value is outside of JSON; `None` for anything else.
fn scalar(json: &str) -> Option<String> {
    let mut from = Reader::new(json);
    match from.kind() {
        Kind::String => from.string().ok().map(Cow::into_owned),
        Kind::Number | Kind::Bool => Some(json.to_owned()),
        Kind::Null | Kind::Array | Kind::Object | Kind::End | Kind::Other => None,
    }
}

/// A name as it stands between quotes (HTML, section "multipart form data").
fn quoted(name: &str) -> String {
    name.replace('"', "%22").replace('\r', "%0D").replace('\n', "%0A")
}

/// Names and sizes; contents may be secret.
impl fmt::Debug for Multipart {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_map().entries(self.parts.iter().map(|it| (&it.name, &it.content))).finish()
    }
}

/// A file of a [`Multipart`] form.
#[derive(Clone, Debug)]
pub struct FilePart {
    file_name: String,
    content_type: String,
    content: Body,
}

impl FilePart {
    /// Any body as a file of this name.
    pub fn new(file_name: impl Into<String>, content: impl Into<Body>) -> Self {
        let content_type = "application/octet-stream".to_owned();
        Self { file_name: file_name.into(), content_type, content: content.into() }
    }

    /// These bytes as a file of this name.
    pub fn bytes(file_name: impl Into<String>, bytes: impl Into<Bytes>) -> Self {
        Self::new(file_name, bytes.into())
    }

    /// A file of the machine, under the last part of its path. It is read when
    /// it is sent; one that cannot be read makes the sending fail.
    pub fn path(path: impl Into<PathBuf>) -> Self {
        let path = path.into();
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        Self::new(name, Body::file(path))
    }

    /// A stream as a file of this name, made anew each time that it is sent,
    /// and how long it is if that is known.
    pub fn stream(
        file_name: impl Into<String>,
        length: Option<u64>,
        make: impl Fn() -> BodyStream + Send + Sync + 'static,
    ) -> Self {
        Self::new(file_name, Body::stream(length, make))
    }

    /// Under another name.
    #[must_use]
    pub fn file_name(mut self, file_name: impl Into<String>) -> Self {
        self.file_name = file_name.into();
        self
    }

    /// Of this media type.
    #[must_use]
    pub fn content_type(mut self, content_type: impl Into<String>) -> Self {
        self.content_type = content_type.into();
        self
    }
}
