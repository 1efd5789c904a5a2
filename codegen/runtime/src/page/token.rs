//! Where a list goes on, as text that can be kept.

use std::convert::Infallible;
use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// Where a list goes on, as text that can be kept: the platform's own cursor,
/// the number of an item or page, or an address.
///
/// It belongs to one operation with the same params.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PageToken(Box<str>);

impl PageToken {
    /// A token of this text.
    pub fn new(text: impl Into<Box<str>>) -> Self {
        Self(text.into())
    }

    /// Its text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for PageToken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl FromStr for PageToken {
    type Err = Infallible;

    fn from_str(text: &str) -> Result<Self, Infallible> {
        Ok(Self::new(text))
    }
}

impl From<String> for PageToken {
    fn from(text: String) -> Self {
        Self::new(text)
    }
}

impl From<&str> for PageToken {
    fn from(text: &str) -> Self {
        Self::new(text)
    }
}

impl Serialize for PageToken {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(&self.0)
    }
}

impl<'de> Deserialize<'de> for PageToken {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        String::deserialize(from).map(Self::from)
    }
}

#[cfg(test)]
mod tests {
    use super::PageToken;

    #[test]
    fn it_is_kept_as_text() {
        let token = PageToken::new("a+b/=");
        let kept = serde_json::to_string(&token).expect("text");
        assert_eq!(kept, "\"a+b/=\"");
        assert_eq!(serde_json::from_str::<PageToken>(&kept).expect("token"), token);
        assert_eq!("a+b/=".parse(), Ok(token));
    }
}
