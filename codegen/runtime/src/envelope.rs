//! Answers that stand in an object: what makes them answers, and where they are.

use bytes::Bytes;

use crate::answer::Content;
use crate::operation::Operation;
use crate::raw;

/// Whether a body is an answer although its status is that of an error: it has
/// the member that the operation names, and that is not `null`.
pub(crate) fn is_answer(operation: &Operation, content: &Content) -> bool {
    let Content::Whole(body) = content else { return false };
    !operation.envelope.is_empty() && inner(body, operation.envelope).is_some()
}

/// What the member that the operation names holds, where it is there; else the
/// answer itself.
pub(crate) fn unwrapped(operation: &Operation, content: Content) -> Content {
    match content {
        Content::Whole(body) if !operation.unwrap.is_empty() => {
            let inner = inner(&body, operation.unwrap).map(|it| body.slice_ref(it));
            Content::Whole(inner.unwrap_or(body))
        }
        content => content,
    }
}

fn inner<'a>(body: &'a Bytes, path: &[&str]) -> Option<&'a [u8]> {
    let found = raw::member(body, path).ok()??;
    (found != "null").then_some(found.as_bytes())
}

#[cfg(test)]
mod tests {
    use super::*;

    const CALL: Operation = Operation::post("parcels.call", "/call").envelope(&["answer"]);
    const TAG: Operation = Operation::post("parcels.tag", "/tag").unwrap(&["tag"]);

    fn whole(text: &'static str) -> Content {
        Content::Whole(Bytes::from_static(text.as_bytes()))
    }

    #[test]
    fn a_member_makes_an_answer() {
        let table = [
            (r#"{"answer": {"ok": false}}"#, true),
            (r#"{"answer": null}"#, false),
            (r#"{"detail": "no"}"#, false),
            ("[1]", false),
            ("<html>", false),
            ("", false),
        ];
        for (text, is_taken) in table {
            assert_eq!(is_answer(&CALL, &whole(text)), is_taken, "{text}");
        }
        assert!(!is_answer(&TAG, &whole(r#"{"answer": 1}"#)), "it names none");
    }

    #[test]
    fn what_is_wrapped_is_unwrapped() {
        let table = [
            (r#"{"tag": {"name": "a"}}"#, r#"{"name": "a"}"#),
            (r#"{"name": "a"}"#, r#"{"name": "a"}"#),
            (r#"{"tag": null, "name": "a"}"#, r#"{"tag": null, "name": "a"}"#),
            ("oops", "oops"),
        ];
        for (text, inner) in table {
            let Content::Whole(body) = unwrapped(&TAG, whole(text)) else { panic!("it is whole") };
            assert_eq!(body, inner, "{text}");
        }
    }
}
