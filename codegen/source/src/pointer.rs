//! Tokens of JSON pointers (RFC 6901, section 3): `~` is `~0` there, `/` is `~1`.

use std::borrow::Cow;

/// A name as it stands in a pointer.
pub fn escaped(name: &str) -> Cow<'_, str> {
    if name.contains(['~', '/']) {
        Cow::Owned(name.replace('~', "~0").replace('/', "~1"))
    } else {
        Cow::Borrowed(name)
    }
}

/// The name that stands in a pointer.
pub fn unescaped(token: &str) -> Cow<'_, str> {
    if token.contains('~') {
        Cow::Owned(token.replace("~1", "/").replace("~0", "~"))
    } else {
        Cow::Borrowed(token)
    }
}

#[cfg(test)]
mod tests {
    use super::{escaped, unescaped};

    #[test]
    fn tokens_say_any_name() {
        for (name, token) in [("plain", "plain"), ("a/b", "a~1b"), ("~1", "~01"), ("~/~", "~0~1~0")]
        {
            assert_eq!(escaped(name), token);
            assert_eq!(unescaped(token), name);
        }
    }
}
