//! JSON members as a form: `application/x-www-form-urlencoded`.

use crate::error::{Error, ErrorKind};
use crate::json::{self, DecodeError, Encode, Kind, Reader};
use crate::param::ParamText;
use crate::param_spec::{ParamSpec, Style};
use crate::style;

/// The media type of a form.
pub(crate) const FORM: &str = "application/x-www-form-urlencoded";

/// How a member of a form is written. Built in a constant:
///
/// ```
/// use specloom_runtime::codegen::{FormField, ParamStyle};
/// static FIELDS: &[FormField] = &[FormField::new("tags").style(ParamStyle::Form).explode(false)];
/// ```
///
/// A member whose field has a style is written as that style says, what it
/// nests deeper as JSON. One whose field says [`FormField::json`] is JSON as a
/// whole. A member without a field or a style is written by the content type
/// that OpenAPI 3.1 gives it (4.8.15): objects are documents of JSON.
///
/// | value | without a style | `deepObject` |
/// |---|---|---|
/// | `{"a": 1}` | `a=1` | `a=1` |
/// | `{"a": [1, 2]}` | `a=1&a=2` | `a[0]=1&a[1]=2` |
/// | `{"a": {"b": {"c": 1}}}` | `a={"b":{"c":1}}` | `a[b][c]=1` |
/// | `{"a": {"b": [1, 2]}}` | `a={"b":[1,2]}` | `a[b][0]=1&a[b][1]=2` |
/// | `{"a": [{"b": 1}]}` | `a={"b":1}` | `a[0][b]=1` |
///
/// Scalars are written with the text that they have in JSON, strings without
/// quotes. `null` and an empty list cannot be said in a form and are left out,
/// an empty object likewise under a style.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[must_use]
pub struct FormField {
    name: &'static str,
    style: Option<Style>,
    explode: bool,
    reserved: bool,
    json: bool,
}

impl FormField {
    /// The member of this name.
    pub const fn new(name: &'static str) -> Self {
        Self { name, style: None, explode: true, reserved: false, json: false }
    }

    /// How it is written.
    pub const fn style(mut self, style: Style) -> Self {
        self.style = Some(style);
        self
    }

    /// Whether each item or member stands by itself; `true` unless this is said.
    pub const fn explode(mut self, explode: bool) -> Self {
        self.explode = explode;
        self
    }

    /// RFC 3986 reserved characters go out as they are.
    pub const fn reserved(mut self) -> Self {
        self.reserved = true;
        self
    }

    /// It is written as a document of JSON (`contentType: application/json`).
    pub const fn json(mut self) -> Self {
        self.json = true;
        self
    }

    /// The same as a param of a query, to which OpenAPI likens it.
    fn spec(&self, style: Style) -> ParamSpec {
        let spec = ParamSpec::query(self.name).style(style).explode(self.explode);
        if self.reserved { spec.reserved() } else { spec }
    }
}

/// The members of a body as a form, each as its field says; a body that is
/// `null` is an empty form.
///
/// A space is `%20`, which every reader of forms takes as it takes `+`.
///
/// # Errors
/// If the body is no object, cannot be said in JSON, or is nested deeper than
/// 128 levels.
pub(crate) fn form<T: Encode + ?Sized>(
    body: &T,
    fields: &'static [FormField],
) -> Result<String, Error> {
    let text = json::to_string(body).map_err(|error| refused(error.to_string()))?;
    members(&text, fields).map_err(|error| refused(error.to_string()))
}

fn refused(why: String) -> Error {
    Error::new(ErrorKind::Request, why)
}

fn members(text: &str, fields: &'static [FormField]) -> Result<String, DecodeError> {
    let mut from = Reader::new(text);
    let mut form = Form::default();
    if !from.null()? {
        from.object(&[], &mut |_, from| {
            let name = from.key();
            let field = fields.iter().find(|it| it.name == name);
            form.name = style::encode(&name);
            if field.is_some_and(|it| it.json) {
                let text = from.raw()?;
                form.push((text != "null").then_some(text));
                return Ok(());
            }
            match field.and_then(|it| Some((it, it.style?))) {
                Some((_, Style::DeepObject)) => form.nested(from),
                Some((field, style)) => {
                    form.push_joined(style::query(&field.spec(style), &flat(from)?));
                    Ok(())
                }
                None if from.kind() == Kind::Array => form.repeated(from),
                None => {
                    form.push(part(from)?.as_deref());
                    Ok(())
                }
            }
        })?;
    }
    from.finish()?;
    Ok(form.text)
}

/// What is written so far, and the name of what comes next.
#[derive(Default)]
struct Form {
    text: String,
    name: String,
}

impl Form {
    /// A value under its name, with brackets for what it nests.
    fn nested(&mut self, from: &mut Reader<'_>) -> Result<(), DecodeError> {
        let length = self.name.len();
        match from.kind() {
            Kind::Object => from.object(&[], &mut |_, from| {
                let key = style::encode(&from.key());
                self.inside(&key, from)?;
                self.name.truncate(length);
                Ok(())
            }),
            Kind::Array => {
                let mut index = 0_usize;
                from.array(&mut |from| {
                    if from.null()? {
                        return Ok(());
                    }
                    self.inside(&index.to_string(), from)?;
                    self.name.truncate(length);
                    index += 1;
                    Ok(())
                })
            }
            Kind::Null | Kind::Bool | Kind::Number | Kind::String | Kind::End | Kind::Other => {
                self.push(scalar(from)?.as_deref());
                Ok(())
            }
        }
    }

    fn inside(&mut self, key: &str, from: &mut Reader<'_>) -> Result<(), DecodeError> {
        self.name.push_str("%5B");
        self.name.push_str(key);
        self.name.push_str("%5D");
        self.nested(from)
    }

    /// A list as its name again and again.
    fn repeated(&mut self, from: &mut Reader<'_>) -> Result<(), DecodeError> {
        from.array(&mut |from| {
            self.push(part(from)?.as_deref());
            Ok(())
        })
    }

    fn push(&mut self, value: Option<&str>) {
        let Some(value) = value else { return };
        self.separate();
        self.text.push_str(&self.name);
        self.text.push('=');
        self.text.push_str(&style::encode(value));
    }

    fn push_joined(&mut self, members: Option<String>) {
        let Some(members) = members else { return };
        self.separate();
        self.text.push_str(&members);
    }

    fn separate(&mut self) {
        if !self.text.is_empty() {
            self.text.push('&');
        }
    }
}

/// A value for a style: what nests deeper than a list or an object is JSON.
fn flat(from: &mut Reader<'_>) -> Result<ParamText, DecodeError> {
    match from.kind() {
        Kind::Object => {
            let mut parts = Vec::new();
            from.object(&[], &mut |_, from| {
                let key = from.key().into_owned();
                parts.extend(part(from)?.map(|it| (key, it)));
                Ok(())
            })?;
            Ok(ParamText::Map(parts))
        }
        Kind::Array => {
            let mut parts = Vec::new();
            from.array(&mut |from| {
                parts.extend(part(from)?);
                Ok(())
            })?;
            Ok(ParamText::List(parts))
        }
        Kind::Null | Kind::Bool | Kind::Number | Kind::String | Kind::End | Kind::Other => {
            Ok(scalar(from)?.map_or(ParamText::None, ParamText::One))
        }
    }
}

fn part(from: &mut Reader<'_>) -> Result<Option<String>, DecodeError> {
    match from.kind() {
        Kind::Object | Kind::Array => from.raw().map(|it| Some(it.to_owned())),
        Kind::Null | Kind::Bool | Kind::Number | Kind::String | Kind::End | Kind::Other => {
            scalar(from)
        }
    }
}

/// The text of a scalar; `null` has none.
fn scalar(from: &mut Reader<'_>) -> Result<Option<String>, DecodeError> {
    if from.kind() == Kind::String {
        return from.string().map(|it| Some(it.into_owned()));
    }
    let text = from.raw()?;
    Ok((text != "null").then(|| text.to_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::json::raw_json;

    fn written(json: &'static str, fields: &'static [FormField]) -> String {
        form(&raw_json(json), fields).unwrap()
    }

    #[test]
    fn values_without_a_field() {
        let table = [
            ("{}", ""),
            ("null", ""),
            (
                r#"{"a":"x y&=+é~*","b":true,"c":null,"d":""}"#,
                "a=x%20y%26%3D%2B%C3%A9~%2A&b=true&d=",
            ),
            (r#"{"a":[1,null,"2"],"b":[]}"#, "a=1&a=2"),
            (r#"{"a":{"b":{"c":1}},"d":{}}"#, "a=%7B%22b%22%3A%7B%22c%22%3A1%7D%7D&d=%7B%7D"),
            (r#"{"a":["x",{"b":1},[2]]}"#, "a=x&a=%7B%22b%22%3A1%7D&a=%5B2%5D"),
            (r#"{"a[]&":1}"#, "a%5B%5D%26=1"),
        ];
        for (json, text) in table {
            assert_eq!(written(json, &[]), text, "{json}");
        }
    }

    #[test]
    fn numbers_keep_their_digits() {
        let json = r#"{"a":12345678901234567890.120,"b":1e400,"c":-0}"#;
        assert_eq!(written(json, &[]), "a=12345678901234567890.120&b=1e400&c=-0");
    }

    #[test]
    fn fields_have_styles() {
        static FIELDS: &[FormField] = &[
            FormField::new("plain"),
            FormField::new("comma").style(Style::Form).explode(false),
            FormField::new("each").style(Style::Form).explode(true),
            FormField::new("space").style(Style::Space).explode(false),
            FormField::new("pipe").style(Style::Pipe).explode(false),
            FormField::new("deep").style(Style::DeepObject).explode(true),
            FormField::new("free").style(Style::Form).explode(true).reserved(),
        ];
        let table = [
            (r#"{"plain":{"x":1}}"#, "plain=%7B%22x%22%3A1%7D"),
            (r#"{"comma":["a,b",null,"c"]}"#, "comma=a%2Cb,c"),
            (r#"{"comma":{"R":1,"G":2}}"#, "comma=R,1,G,2"),
            (r#"{"comma":[]}"#, ""),
            (r#"{"each":["a","b"]}"#, "each=a&each=b"),
            (r#"{"each":{"R":1,"G":{"x":[1.50]}}}"#, "R=1&G=%7B%22x%22%3A%5B1.50%5D%7D"),
            (r#"{"space":[1,2],"pipe":[3,4]}"#, "space=1%202&pipe=3%7C4"),
            (
                r#"{"deep":[1,[2],{"a":3}]}"#,
                "deep%5B0%5D=1&deep%5B1%5D%5B0%5D=2&deep%5B2%5D%5Ba%5D=3",
            ),
            (r#"{"deep":{"a":null,"b":"x"}}"#, "deep%5Bb%5D=x"),
            (
                r#"{"deep":{"a":{"b":1},"c":[1,null,2],"k=":{}}}"#,
                "deep%5Ba%5D%5Bb%5D=1&deep%5Bc%5D%5B0%5D=1&deep%5Bc%5D%5B1%5D=2",
            ),
            (r#"{"free":"a/b?c+d"}"#, "free=a/b?c%2Bd"),
        ];
        for (json, text) in table {
            assert_eq!(written(json, FIELDS), text, "{json}");
        }
    }

    #[test]
    fn what_is_no_form_is_refused() {
        let deep = format!("{{\"a\":{}1{}}}", "[".repeat(200), "]".repeat(200));
        let deep: &'static str = deep.leak();
        for json in ["1", "[]", "\"a\"", deep] {
            let error = form(&raw_json(json), &[]).unwrap_err();
            assert_eq!(error.kind(), ErrorKind::Request, "{json}");
        }
        assert_eq!(form(&f64::NAN, &[]).unwrap_err().kind(), ErrorKind::Request);
    }

    #[test]
    fn megabytes_are_written_once() {
        let body =
            std::collections::BTreeMap::from([("a".to_owned(), vec!["é".repeat(1000); 2000])]);
        let text = form(&body, &[]).unwrap();
        assert_eq!(text.len(), 2000 * (3 + 6 * 1000) - 1);
    }
}
