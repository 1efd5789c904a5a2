//! Members of a JSON text found by path, with the rest left unread.
//!
//! Pages, waits and streams look at one or two members of an answer whose type
//! they do not know; no tree is built for that.

use std::ops::Range;

use crate::json::{DecodeError, Kind, Reader};

/// Member names from the root on; an empty one is the root itself.
pub(crate) type Path = &'static [&'static str];

/// The text of the member at `path`, without blanks around it.
///
/// `None` if it is not there: a member is missing, or what should hold it is no
/// object. Of members with the same name the last counts.
///
/// # Errors
/// The text is not JSON.
pub(crate) fn member<'a>(text: &'a [u8], path: &[&str]) -> Result<Option<&'a str>, DecodeError> {
    let text = utf8(text)?;
    let mut from = Reader::new(text);
    let found = find(&mut from, path)?;
    from.finish()?;
    Ok(found.and_then(|it| text.get(it)))
}

/// Where the value of a member of an object stands in its text; of members with the
/// same name the last.
///
/// # Errors
/// The text is not JSON.
pub(crate) fn place(text: &str, name: &str) -> Result<Option<Range<usize>>, DecodeError> {
    let mut from = Reader::new(text);
    let found = find(&mut from, &[name])?;
    from.finish()?;
    Ok(found)
}

/// The texts of an array's elements; `None` if it is something else.
///
/// # Errors
/// The text is not JSON.
pub(crate) fn elements(text: &str) -> Result<Option<Vec<&str>>, DecodeError> {
    let mut from = Reader::new(text);
    if from.kind() != Kind::Array {
        return Ok(None);
    }
    let mut found = Vec::new();
    from.array(&mut |from| {
        found.push(here(from)?);
        Ok(())
    })?;
    from.finish()?;
    Ok(Some(found.into_iter().filter_map(|it| text.get(it)).collect()))
}

/// A string, number or boolean as plain text; `None` for anything else.
pub(crate) fn scalar(text: &str) -> Option<String> {
    let mut from = Reader::new(text);
    match from.kind() {
        Kind::String => from.string().ok().map(std::borrow::Cow::into_owned),
        Kind::Number | Kind::Bool => Some(text.to_owned()),
        Kind::Null | Kind::Array | Kind::Object | Kind::End | Kind::Other => None,
    }
}

fn find(from: &mut Reader<'_>, path: &[&str]) -> Result<Option<Range<usize>>, DecodeError> {
    let Some((name, rest)) = path.split_first() else {
        return here(from).map(Some);
    };
    if from.kind() != Kind::Object {
        return from.skip().map(|()| None);
    }
    let mut found = None;
    from.object(&[name], &mut |at, from| {
        if at == 0 {
            found = find(from, rest)?;
            return Ok(());
        }
        from.skip()
    })?;
    Ok(found)
}

/// Where the next value stands in the text; it is passed over.
pub(crate) fn here(from: &mut Reader<'_>) -> Result<Range<usize>, DecodeError> {
    let length = from.raw()?.len();
    let end = from.offset();
    Ok(end.saturating_sub(length)..end)
}

fn utf8(text: &[u8]) -> Result<&str, DecodeError> {
    std::str::from_utf8(text).map_err(|_| DecodeError::new("the text is not UTF-8"))
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &[u8] =
        br#" {"a": [1, {"b": 2}], "m": {"x\u0031": {"next" : "c\"2" }, "n": null}, "a": 3.50 } "#;

    fn at(path: &[&str]) -> Option<&'static str> {
        member(TEXT, path).expect("json")
    }

    #[test]
    fn a_member_is_found_at_any_depth() {
        assert_eq!(at(&["m", "x1", "next"]), Some("\"c\\\"2\""));
        assert_eq!(at(&["m", "n"]), Some("null"));
        assert_eq!(at(&[]).map(str::len), Some(TEXT.len() - 2));
    }

    #[test]
    fn the_last_of_two_members_counts() {
        assert_eq!(at(&["a"]), Some("3.50"));
        assert_eq!(at(&["a", "b"]), None);
    }

    #[test]
    fn what_is_not_there_is_none() {
        assert_eq!(at(&["z"]), None);
        assert_eq!(at(&["m", "n", "o"]), None);
    }

    #[test]
    fn broken_text_is_an_error() {
        for text in ["", "{", "{\"a\":1} x", "{\"a\":01}", "[1,]"] {
            assert!(member(text.as_bytes(), &["a"]).is_err(), "{text}");
        }
    }

    #[test]
    fn elements_and_scalars_are_cut_out() {
        assert_eq!(elements("[1, \"a,]\" ,{}]").expect("json"), Some(vec!["1", "\"a,]\"", "{}"]));
        assert_eq!(elements("{}").expect("json"), None);
        assert_eq!(scalar("\"a\\u00e4\"").as_deref(), Some("a\u{e4}"));
        assert_eq!(scalar("true").as_deref(), Some("true"));
        assert_eq!(scalar("12.0").as_deref(), Some("12.0"));
        assert_eq!(scalar("null"), None);
        assert_eq!(scalar("{}"), None);
    }
}
