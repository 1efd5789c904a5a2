//! Params as the text of a path, query, header or cookie (RFC 6570, OpenAPI).

use std::borrow::Cow;

use percent_encoding::{AsciiSet, CONTROLS, NON_ALPHANUMERIC, utf8_percent_encode};

use crate::param::ParamText;
use crate::param_spec::{ParamSpec, Style};

/// All but the unreserved characters of RFC 3986.
const UNRESERVED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// Besides, the reserved ones that mean nothing inside a query value.
const RESERVED: &AsciiSet = &UNRESERVED
    .remove(b':')
    .remove(b'/')
    .remove(b'?')
    .remove(b'@')
    .remove(b'!')
    .remove(b'$')
    .remove(b'\'')
    .remove(b'(')
    .remove(b')')
    .remove(b'*')
    .remove(b',')
    .remove(b';')
    .remove(b'=');

/// What would end a cookie or its header, and is never sent as it is.
const ENDS: &AsciiSet = &CONTROLS.add(b';');

/// A text with all but the unreserved characters percent-encoded.
pub(crate) fn encode(text: &str) -> String {
    Cow::from(utf8_percent_encode(text, UNRESERVED)).into_owned()
}

/// A text that may hold reserved characters and percent-encoded triplets as
/// they are (RFC 6570 section 3.2.3).
fn encode_reserved(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('%') {
        let (before, from) = rest.split_at(at);
        out.extend(utf8_percent_encode(before, RESERVED));
        let digits = from.get(1..3).filter(|it| it.bytes().all(|it| it.is_ascii_hexdigit()));
        let (piece, length) = match digits {
            Some(digits) => (format!("%{digits}"), 3),
            None => ("%25".to_owned(), 1),
        };
        out.push_str(&piece);
        rest = &from[length..];
    }
    out.extend(utf8_percent_encode(rest, RESERVED));
    out
}

fn encoded(spec: &ParamSpec, text: &str) -> String {
    if spec.reserved { encode_reserved(text) } else { encode(text) }
}

/// A value as its place in a path takes it; `None` when there is none.
pub(crate) fn path(spec: &ParamSpec, value: &ParamText) -> Option<String> {
    let write = |it: &str| encoded(spec, it);
    if let (Style::Simple, ParamText::One(text)) = (spec.style, value) {
        return Some(write(text));
    }
    let items = parts(value, spec.explode, '=', &write)?;
    let name = encode(spec.name);
    Some(match spec.style {
        Style::Matrix if spec.explode => match value {
            ParamText::Map(_) => format!(";{}", items.join(";")),
            ParamText::None | ParamText::One(_) | ParamText::List(_) => {
                format!(";{name}={}", items.join(&format!(";{name}=")))
            }
        },
        Style::Matrix => format!(";{name}={}", items.join(",")),
        Style::Label => format!(".{}", items.join(if spec.explode { "." } else { "," })),
        Style::Simple | Style::Form | Style::Space | Style::Pipe | Style::DeepObject => {
            items.join(",")
        }
    })
}

/// A value as members of a query, joined; `None` when there is none.
pub(crate) fn query(spec: &ParamSpec, value: &ParamText) -> Option<String> {
    let write = |it: &str| encoded(spec, it);
    let name = encode(spec.name);
    let named = |separator: &str| {
        let items = parts(value, false, '=', &write)?;
        Some(format!("{name}={}", items.join(separator)))
    };
    match (spec.style, value) {
        (_, ParamText::None) => None,
        (_, ParamText::One(text)) => Some(format!("{name}={}", write(text))),
        (Style::DeepObject, ParamText::Map(members)) => join(
            members.iter().map(|(key, it)| format!("{name}%5B{}%5D={}", encode(key), write(it))),
        ),
        (Style::Space, _) if !spec.explode => named("%20"),
        (Style::Pipe, _) if !spec.explode => named("%7C"),
        (_, ParamText::Map(_)) if spec.explode => {
            join(parts(value, true, '=', &write)?.into_iter())
        }
        (_, ParamText::List(items)) if spec.explode => {
            join(items.iter().map(|it| format!("{name}={}", write(it))))
        }
        (_, ParamText::List(_) | ParamText::Map(_)) => named(","),
    }
}

/// A value as the text of a header.
pub(crate) fn header(spec: &ParamSpec, value: &ParamText) -> Option<String> {
    parts(value, spec.explode, '=', &str::to_owned).map(|it| it.join(","))
}

/// A value as cookies, each `name=value`.
pub(crate) fn cookies(spec: &ParamSpec, value: &ParamText) -> Vec<String> {
    // OpenAPI 3.2 `style: cookie`: nothing is escaped.
    let plain = |it: &str| utf8_percent_encode(it, ENDS).to_string();
    let write: &dyn Fn(&str) -> String = if spec.reserved { &plain } else { &encode };
    let items = parts(value, spec.explode, '=', write).unwrap_or_default();
    match value {
        ParamText::Map(_) if spec.explode => items,
        ParamText::List(_) if spec.explode => {
            items.into_iter().map(|it| format!("{}={it}", spec.name)).collect()
        }
        ParamText::None => Vec::new(),
        ParamText::One(_) | ParamText::List(_) | ParamText::Map(_) => {
            vec![format!("{}={}", spec.name, items.join(","))]
        }
    }
}

/// The pieces of a value: items, or keys and values (one piece each, or `k=v`).
fn parts(
    value: &ParamText,
    pairs: bool,
    equals: char,
    write: &dyn Fn(&str) -> String,
) -> Option<Vec<String>> {
    match value {
        ParamText::None => None,
        ParamText::One(text) => Some(vec![write(text)]),
        ParamText::List(items) => {
            (!items.is_empty()).then(|| items.iter().map(|it| write(it)).collect())
        }
        ParamText::Map(members) if members.is_empty() => None,
        ParamText::Map(members) if pairs => Some(
            members
                .iter()
                .map(|(key, it)| format!("{}{equals}{}", write(key), write(it)))
                .collect(),
        ),
        ParamText::Map(members) => {
            Some(members.iter().flat_map(|(key, it)| [write(key), write(it)]).collect())
        }
    }
}

fn join(members: impl Iterator<Item = String>) -> Option<String> {
    let members: Vec<_> = members.collect();
    (!members.is_empty()).then(|| members.join("&"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn one() -> ParamText {
        ParamText::One("a b/é".into())
    }

    fn list() -> ParamText {
        ParamText::List(vec!["blue".into(), "b,k".into()])
    }

    fn map() -> ParamText {
        ParamText::Map(vec![("R".into(), "100".into()), ("G".into(), "200".into())])
    }

    #[test]
    fn paths_by_style() {
        let table = [
            (Style::Simple, false, "a%20b%2F%C3%A9", "blue,b%2Ck", "R,100,G,200"),
            (Style::Simple, true, "a%20b%2F%C3%A9", "blue,b%2Ck", "R=100,G=200"),
            (Style::Label, false, ".a%20b%2F%C3%A9", ".blue,b%2Ck", ".R,100,G,200"),
            (Style::Label, true, ".a%20b%2F%C3%A9", ".blue.b%2Ck", ".R=100.G=200"),
            (Style::Matrix, false, ";c=a%20b%2F%C3%A9", ";c=blue,b%2Ck", ";c=R,100,G,200"),
            (Style::Matrix, true, ";c=a%20b%2F%C3%A9", ";c=blue;c=b%2Ck", ";R=100;G=200"),
        ];
        for (style, explode, text, texts, object) in table {
            let spec = ParamSpec::path("c").style(style).explode(explode);
            let write = |value| path(&spec, &value).unwrap();
            assert_eq!([write(one()), write(list()), write(map())], [text, texts, object]);
        }
        assert_eq!(path(&ParamSpec::path("c"), &ParamText::None), None);
    }

    #[test]
    fn queries_by_style() {
        let table = [
            (Style::Form, true, "c=blue&c=b%2Ck", "R=100&G=200"),
            (Style::Form, false, "c=blue,b%2Ck", "c=R,100,G,200"),
            (Style::Space, false, "c=blue%20b%2Ck", "c=R%20100%20G%20200"),
            (Style::Pipe, false, "c=blue%7Cb%2Ck", "c=R%7C100%7CG%7C200"),
            (Style::DeepObject, true, "c=blue&c=b%2Ck", "c%5BR%5D=100&c%5BG%5D=200"),
        ];
        for (style, explode, texts, object) in table {
            let spec = ParamSpec::query("c").style(style).explode(explode);
            assert_eq!(query(&spec, &one()).unwrap(), "c=a%20b%2F%C3%A9");
            assert_eq!(query(&spec, &list()).unwrap(), texts);
            assert_eq!(query(&spec, &map()).unwrap(), object);
            assert_eq!(query(&spec, &ParamText::None), None);
            assert_eq!(query(&spec, &ParamText::List(Vec::new())), None);
        }
        let empty = ParamText::One(String::new());
        assert_eq!(query(&ParamSpec::query("c"), &empty).unwrap(), "c=");
    }

    #[test]
    fn reserved_characters_and_triplets_may_stay() {
        let spec = ParamSpec::query("q").reserved();
        let table = [
            ("a/b?c:d", "q=a/b?c:d"),
            ("a&b#c+d", "q=a%26b%23c%2Bd"),
            ("%2F%zz%", "q=%2F%25zz%25"),
            ("ä%", "q=%C3%A4%25"),
        ];
        for (text, wire) in table {
            assert_eq!(query(&spec, &ParamText::One(text.into())).unwrap(), wire);
        }
        assert_eq!(
            query(&ParamSpec::query("cursor"), &ParamText::One("a+b/=".into())).unwrap(),
            "cursor=a%2Bb%2F%3D"
        );
    }

    #[test]
    fn headers_and_cookies() {
        assert_eq!(header(&ParamSpec::header("x"), &list()).unwrap(), "blue,b,k");
        assert_eq!(header(&ParamSpec::header("x").explode(true), &map()).unwrap(), "R=100,G=200");
        assert_eq!(cookies(&ParamSpec::cookie("c"), &list()), ["c=blue", "c=b%2Ck"]);
        assert_eq!(cookies(&ParamSpec::cookie("c").explode(false), &map()), ["c=R,100,G,200"]);
        assert_eq!(cookies(&ParamSpec::cookie("c"), &one()), ["c=a%20b%2F%C3%A9"]);
        assert!(cookies(&ParamSpec::cookie("c"), &ParamText::None).is_empty());
    }

    #[test]
    fn cookies_may_be_written_as_they_are() {
        let spec = ParamSpec::cookie("c").reserved();
        let table =
            [("a b/=%20,\"+", "c=a b/=%20,\"+"), ("a; d=1\r\nx: é", "c=a%3B d=1%0D%0Ax: %C3%A9")];
        for (text, wire) in table {
            assert_eq!(cookies(&spec, &ParamText::One(text.into())), [wire]);
        }
        assert_eq!(cookies(&spec, &map()), ["R=100", "G=200"]);
    }
}
