//! Names: how they stand on the wire, and of which words they are made.

use specloom_source::Text;

use crate::id::{OperationId, TypeId};

/// A name as the author wrote it. Its words are what every language's own
/// spelling is made from.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Name {
    /// The spelling on the wire.
    pub wire: Text,
}

impl Name {
    /// A name, as it stands on the wire.
    pub fn new(wire: impl Into<Text>) -> Self {
        Self { wire: wire.into() }
    }

    /// The words of the name in lower case: `weightGrams`, `weight-grams` and
    /// `WEIGHT_GRAMS` are all `weight`, `grams`. Symbols separate words; an
    /// acronym is one word (`HTTPServer` is `http`, `server`), with its plural or
    /// version (`VPCs`, `IPv6`); digits stay with the word before them. A name of
    /// symbols alone has no words.
    pub fn words(&self) -> Vec<String> {
        words(&self.wire)
    }
}

impl std::fmt::Display for Name {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.wire)
    }
}

/// How firmly a type holds its name.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum TypeName {
    /// The author gave it.
    Declared(Name),
    /// The type stands inline; its name comes from where it stands and gives
    /// way to declared ones.
    Derived {
        /// What it is part of.
        owner: Owner,
        /// Which part.
        role: Role,
    },
}

/// What an inline type is part of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Owner {
    /// Another type.
    Type(TypeId),
    /// An operation.
    Operation(OperationId),
    /// A webhook: an index into [`Api::webhooks`](crate::Api::webhooks).
    Webhook(u32),
}

/// Which part of its owner an inline type is.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Role {
    /// The type of a field.
    Field(Name),
    /// The item of a list or tuple.
    Item,
    /// The value of a map.
    Value,
    /// A member of a union, under the best name there is for it: a title, a
    /// tag, or the word of its kind.
    Member(Name),
    /// The type of a parameter.
    Param(Name),
    /// The body of a request.
    Request,
    /// The body of an answer that is a success.
    Response,
    /// An item of a stream.
    Event,
    /// The body of an answer that is an error, with its status.
    Error(Name),
    /// The value of an answer's header.
    Header(Name),
}

/// The words of a text, in small letters: `weightGrams` is `weight` and `grams`.
pub fn words(text: &str) -> Vec<String> {
    if text.is_ascii() {
        return ascii_words(text);
    }
    let mut words: Vec<String> = Vec::new();
    let mut word = String::new();
    let chars: Vec<char> = text.chars().collect();
    for (at, &char) in chars.iter().enumerate() {
        if !char.is_alphanumeric() {
            end(&mut word, &mut words);
            continue;
        }
        let before = at.checked_sub(1).and_then(|it| chars.get(it)).copied();
        let after = [1, 2].map(|it| chars.get(at + it).copied());
        if starts_word(before, char, after) {
            end(&mut word, &mut words);
        }
        word.extend(char.to_lowercase());
    }
    end(&mut word, &mut words);
    words
}

/// The same for a text that has one byte for each character, as nearly all have.
fn ascii_words(text: &str) -> Vec<String> {
    let bytes = text.as_bytes();
    let mut words = Vec::new();
    let mut start = 0;
    let mut end = |start: usize, end: usize| {
        let word = text.get(start..end).filter(|it| !it.is_empty());
        words.extend(word.map(str::to_ascii_lowercase));
    };
    let char = |at: usize| bytes.get(at).copied().map(char::from);
    for (at, byte) in bytes.iter().enumerate() {
        if !byte.is_ascii_alphanumeric() {
            end(start, at);
            start = at + 1;
        } else if byte.is_ascii_uppercase() {
            let before = at.checked_sub(1).and_then(char);
            if starts_word(before, char::from(*byte), [1, 2].map(|it| char(at + it))) {
                end(start, at);
                start = at;
            }
        }
    }
    end(start, bytes.len());
    words
}

/// A capital starts a word after a small letter or digit, and at the end of an acronym.
fn starts_word(before: Option<char>, char: char, after: [Option<char>; 2]) -> bool {
    let Some(before) = before else { return false };
    if !char.is_uppercase() {
        return false;
    }
    before.is_lowercase()
        || before.is_numeric()
        || (before.is_uppercase()
            && after[0].is_some_and(char::is_lowercase)
            && !is_of_acronym(after))
}

/// Whether small letters belong to the acronym before them: the `s` of a plural,
/// the `v` of a version.
fn is_of_acronym(small: [Option<char>; 2]) -> bool {
    match small {
        [Some('s'), beyond] => !beyond.is_some_and(char::is_lowercase),
        [Some('v'), Some(beyond)] => beyond.is_numeric(),
        [_, _] => false,
    }
}

fn end(word: &mut String, words: &mut Vec<String>) {
    if !word.is_empty() {
        words.push(std::mem::take(word));
    }
}

#[cfg(test)]
mod tests {
    use super::Name;

    #[test]
    fn words_are_found_in_every_spelling() {
        let cases: [(&str, &[&str]); 16] = [
            ("weightGrams", &["weight", "grams"]),
            ("weight-grams", &["weight", "grams"]),
            ("WEIGHT_GRAMS", &["weight", "grams"]),
            ("HTTPServer", &["http", "server"]),
            ("oauth2Token", &["oauth2", "token"]),
            ("ipV4Address", &["ip", "v4", "address"]),
            ("VPCs", &["vpcs"]),
            ("listIDsOfURLs", &["list", "ids", "of", "urls"]),
            ("Floating IPs", &["floating", "ips"]),
            ("reserved-IPv6", &["reserved", "ipv6"]),
            ("APIv2Key", &["apiv2", "key"]),
            ("SQLServer", &["sql", "server"]),
            ("größeIDs", &["größe", "ids"]),
            ("$ref", &["ref"]),
            ("+1", &["1"]),
            ("🦀", &[]),
        ];
        for (wire, words) in cases {
            assert_eq!(Name::new(wire).words(), words, "{wire}");
        }
    }
}
