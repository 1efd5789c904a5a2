//! Headers by names that are texts.

use http::{HeaderMap, HeaderValue};

/// The first header of this name. To look at all is quicker than to make a name
/// of the text and hash it, as [`HeaderMap::get`] does: answers have few headers.
pub(crate) fn named<'a>(headers: &'a HeaderMap, name: &str) -> Option<&'a HeaderValue> {
    headers.iter().find(|it| it.0.as_str().eq_ignore_ascii_case(name)).map(|it| it.1)
}

#[cfg(test)]
mod tests {
    use super::*;
    use http::HeaderName;

    #[test]
    fn the_first_of_a_name_is_found_in_any_case() {
        let mut headers = HeaderMap::new();
        for (name, value) in [("x-a", "1"), ("content-type", "t"), ("x-a", "2")] {
            headers.append(HeaderName::from_static(name), HeaderValue::from_static(value));
        }
        for name in ["x-a", "X-A", "Content-Type", "x-b", "", "no name"] {
            assert_eq!(named(&headers, name), headers.get(name), "{name}");
        }
    }
}
