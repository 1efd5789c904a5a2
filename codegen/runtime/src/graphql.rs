//! Answers of GraphQL: data, errors, or both.

use std::fmt;

use crate::answer::Answer;
use crate::error::{Error, ErrorKind};
use crate::error_rules::KindRule;
use crate::json::{Decode, DecodeError, JsonObject, Options, Reader, Value};

/// What came back of a document, with the errors that came beside it.
///
/// A platform that fails to make a part of an answer says `null` there and
/// names the failure. [`Call::partial`](crate::Call::partial) gives both; a
/// call that is awaited as it is gives an error instead.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Partial<T> {
    /// What came; `None` if there is nothing, or less than the type needs.
    pub data: Option<T>,
    /// What failed, in the platform's order.
    pub errors: Vec<GraphQlError>,
    /// What the platform says besides.
    pub extensions: JsonObject,
}

/// One failure, as GraphQL describes it (October 2021, section 7.1.2).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GraphQlError {
    /// The sentence for people.
    pub message: String,
    /// Where in the document, if the platform says so.
    pub locations: Vec<GraphQlLocation>,
    /// Where in the data.
    pub path: Vec<PathSegment>,
    /// What the platform says besides.
    pub extensions: JsonObject,
}

/// A place in a document.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct GraphQlLocation {
    /// The line, from one.
    pub line: u64,
    /// The column, from one.
    pub column: u64,
}

/// A step of a path into data.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PathSegment {
    /// A member, under the name that the document gives it.
    Member(String),
    /// An item of a list, from zero.
    Item(u64),
}

impl GraphQlError {
    /// The machine-readable code, `extensions.code`, where the platform gives one.
    pub fn code(&self) -> Option<&str> {
        self.extensions.get("code").and_then(Value::as_str)
    }
}

impl fmt::Display for PathSegment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Member(name) => f.write_str(name),
            Self::Item(at) => write!(f, "{at}"),
        }
    }
}

impl fmt::Display for GraphQlError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)?;
        if !self.path.is_empty() {
            let path: Vec<String> = self.path.iter().map(ToString::to_string).collect();
            write!(f, " (at {})", path.join("."))?;
        }
        Ok(())
    }
}

/// The kinds of the codes that servers of GraphQL have in common.
const KINDS: &[(&str, ErrorKind)] = &[
    ("BAD_USER_INPUT", ErrorKind::Validation),
    ("FORBIDDEN", ErrorKind::AccessDenied),
    ("GRAPHQL_PARSE_FAILED", ErrorKind::Validation),
    ("GRAPHQL_VALIDATION_FAILED", ErrorKind::Validation),
    ("INTERNAL_SERVER_ERROR", ErrorKind::Server),
    ("NOT_FOUND", ErrorKind::NotFound),
    ("RATE_LIMITED", ErrorKind::RateLimit),
    ("UNAUTHENTICATED", ErrorKind::Authentication),
    ("access-denied", ErrorKind::AccessDenied),
    ("bad-request", ErrorKind::Validation),
    ("constraint-error", ErrorKind::Conflict),
    ("constraint-violation", ErrorKind::Conflict),
    ("data-exception", ErrorKind::Validation),
    ("invalid-jwt", ErrorKind::Authentication),
    ("not-exists", ErrorKind::NotFound),
    ("parse-failed", ErrorKind::Validation),
    ("permission-error", ErrorKind::AccessDenied),
    ("postgres-error", ErrorKind::Server),
    ("unexpected", ErrorKind::Server),
    ("validation-failed", ErrorKind::Validation),
];

/// Decodes the data of an answer.
///
/// # Errors
/// The first of the errors that came, whatever data came beside them; and
/// [`ErrorKind::Decode`].
#[expect(clippy::needless_pass_by_value, reason = "decoders take answers")]
pub(crate) fn decode_data<T: Decode>(answer: Answer) -> Result<T, Error> {
    let envelope = envelope(&answer)?;
    if let Some(error) = failure(&answer, &envelope.errors) {
        return Err(error);
    }
    match data(&answer) {
        Ok(Some(data)) => Ok(data),
        Ok(None) => Err(broken(&answer, DecodeError::missing("data"))),
        Err(error) => Err(broken(&answer, error)),
    }
}

/// Decodes what came of data, and the errors beside it.
///
/// # Errors
/// [`ErrorKind::Decode`] when the answer is none of GraphQL, or its data is
/// not what was asked for although no error says so.
#[expect(clippy::needless_pass_by_value, reason = "decoders take answers")]
pub(crate) fn decode_partial<T: Decode>(answer: Answer) -> Result<Partial<T>, Error> {
    let Envelope { errors, extensions } = envelope(&answer)?;
    let data = match data(&answer) {
        Ok(data) => data,
        Err(_) if !errors.is_empty() => None,
        Err(error) => return Err(broken(&answer, error)),
    };
    Ok(Partial { data, errors, extensions })
}

impl Error {
    /// The errors that an answer of GraphQL carries; none for other failures.
    pub fn graphql(&self) -> Vec<GraphQlError> {
        read_envelope(self.body()).map(|it| it.errors).unwrap_or_default()
    }

    /// The data that came beside the errors of an answer of GraphQL, if it is
    /// what `T` needs.
    pub fn partial<T: Decode>(&self) -> Option<T> {
        read_data(self.body()).ok().flatten()
    }
}

/// The code and the sentence of a failure whose body is an answer of GraphQL.
pub(crate) fn described(body: &[u8]) -> Option<(Option<String>, String)> {
    let errors = read_envelope(body).ok()?.errors;
    let first = errors.first()?;
    let code = errors.iter().find_map(GraphQlError::code);
    Some((code.map(ToOwned::to_owned), first.to_string()))
}

/// An answer without its data.
#[derive(Default)]
struct Envelope {
    errors: Vec<GraphQlError>,
    extensions: JsonObject,
}

fn envelope(answer: &Answer) -> Result<Envelope, Error> {
    read_envelope(answer.body()).map_err(|error| broken(answer, error))
}

fn data<T: Decode>(answer: &Answer) -> Result<Option<T>, DecodeError> {
    read_data(answer.body())
}

fn text(body: &[u8]) -> Result<&str, DecodeError> {
    std::str::from_utf8(body).map_err(|_| DecodeError::new("the text is not UTF-8"))
}

fn read_envelope(body: &[u8]) -> Result<Envelope, DecodeError> {
    let mut reader = Reader::new(text(body)?);
    let (mut errors, mut extensions) = (None, None);
    reader.object(&["errors", "extensions"], &mut |member, from| match member {
        0 => from.set(&mut errors),
        1 => from.set(&mut extensions),
        _ => from.skip(),
    })?;
    reader.finish()?;
    let errors: Option<Option<Vec<GraphQlError>>> = errors;
    let extensions: Option<Option<JsonObject>> = extensions;
    Ok(Envelope {
        errors: errors.flatten().unwrap_or_default(),
        extensions: extensions.flatten().unwrap_or_default(),
    })
}

fn read_data<T: Decode>(body: &[u8]) -> Result<Option<T>, DecodeError> {
    let mut reader = Reader::with(text(body)?, Options { depth: 256, ..Options::default() });
    let mut data: Option<Option<T>> = None;
    reader.object(&["data"], &mut |member, from| match member {
        0 => from.set(&mut data),
        _ => from.skip(),
    })?;
    Ok(data.flatten())
}

/// The error that an answer is, if it carries some.
fn failure(answer: &Answer, errors: &[GraphQlError]) -> Option<Error> {
    let mut error = of_errors(answer.kinds, errors)?;
    answer.fill(&mut error);
    Some(error)
}

/// The error that some errors are; `None` if there are none.
pub(crate) fn of_errors(kinds: &[KindRule], errors: &[GraphQlError]) -> Option<Error> {
    let first = errors.first()?;
    let more = errors.len() - 1;
    let message = match more {
        0 => first.to_string(),
        1 => format!("{first}, and 1 more error"),
        _ => format!("{first}, and {more} more errors"),
    };
    let code = errors.iter().find_map(GraphQlError::code);
    let mut error = Error::new(kind(kinds, code), message);
    error.0.code = code.map(Into::into);
    Some(error)
}

/// What the platform's spec says of the code, else what is usual.
fn kind(kinds: &[KindRule], code: Option<&str>) -> ErrorKind {
    let Some(code) = code else { return ErrorKind::GraphQl };
    let own = kinds.iter().find(|it| it.code == Some(code)).map(|it| it.kind);
    let usual = || KINDS.iter().find(|it| it.0 == code).map(|it| it.1);
    own.or_else(usual).unwrap_or(ErrorKind::GraphQl)
}

fn broken(answer: &Answer, error: DecodeError) -> Error {
    let mut error = Error::decode(error);
    answer.fill(&mut error);
    error
}

/// A whole answer, as subscriptions give them one after the other.
impl<T: Decode> Decode for Partial<T> {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let (mut data, mut errors, mut extensions) = (None, None, None);
        let mut fault = None;
        from.object(&["data", "errors", "extensions"], &mut |member, from| match member {
            0 => {
                let mut ahead = from.clone();
                match Option::<T>::decode(&mut ahead) {
                    Ok(it) => data = it,
                    Err(error) => fault = Some(error.inside_member("data")),
                }
                from.skip()
            }
            1 => from.set(&mut errors),
            2 => from.set(&mut extensions),
            _ => from.skip(),
        })?;
        let errors: Option<Option<Vec<GraphQlError>>> = errors;
        let extensions: Option<Option<JsonObject>> = extensions;
        let errors = errors.flatten().unwrap_or_default();
        match fault {
            Some(fault) if errors.is_empty() => Err(fault),
            Some(_) | None => {
                Ok(Self { data, errors, extensions: extensions.flatten().unwrap_or_default() })
            }
        }
    }
}

impl Decode for GraphQlError {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut it = Self::default();
        let names = ["message", "locations", "path", "extensions"];
        from.object(&names, &mut |member, from| {
            match member {
                0 => it.message = Option::decode(from)?.unwrap_or_default(),
                1 => it.locations = Option::decode(from)?.unwrap_or_default(),
                2 => it.path = Option::decode(from)?.unwrap_or_default(),
                3 => it.extensions = Option::decode(from)?.unwrap_or_default(),
                _ => from.skip()?,
            }
            Ok(())
        })?;
        Ok(it)
    }
}

impl Decode for GraphQlLocation {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut it = Self::default();
        from.object(&["line", "column"], &mut |member, from| {
            match member {
                0 => it.line = u64::decode(from)?,
                1 => it.column = u64::decode(from)?,
                _ => from.skip()?,
            }
            Ok(())
        })?;
        Ok(it)
    }
}

impl Decode for PathSegment {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        match Value::decode(from)? {
            Value::String(name) => Ok(Self::Member(name)),
            value => value
                .as_u64()
                .map(Self::Item)
                .ok_or_else(|| from.error("a path holds names and whole numbers")),
        }
    }
}
