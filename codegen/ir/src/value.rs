//! A constant of the spec: a default, an example, an extension.

use specloom_source::{Members, Text};

/// A value in no particular format.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value {
    /// Nothing.
    Null,
    /// A truth value.
    Bool(bool),
    /// A number in JSON's grammar, kept exactly.
    Number(Text),
    /// A text.
    String(Text),
    /// A sequence.
    List(Vec<Value>),
    /// A mapping, in the author's order.
    Map(Members<Value>),
}

impl From<&specloom_source::Node> for Value {
    fn from(node: &specloom_source::Node) -> Self {
        use specloom_source::Value as Source;
        match &node.value {
            Source::Null => Self::Null,
            Source::Bool(it) => Self::Bool(*it),
            Source::Number(digits) => Self::Number(digits.clone()),
            Source::String(text) => Self::String(text.clone()),
            Source::List(list) => Self::List(list.iter().map(Self::from).collect()),
            Source::Map(map) => {
                Self::Map(map.iter().map(|(key, it)| (key.clone(), (&it.node).into())).collect())
            }
        }
    }
}

/// Prints the value as JSON on one line.
impl std::fmt::Display for Value {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Null => f.write_str("null"),
            Self::Bool(it) => write!(f, "{it}"),
            Self::Number(digits) => f.write_str(digits),
            Self::String(text) => quote(text, f),
            Self::List(list) => {
                f.write_str("[")?;
                for (at, item) in list.iter().enumerate() {
                    f.write_str(if at == 0 { "" } else { "," })?;
                    item.fmt(f)?;
                }
                f.write_str("]")
            }
            Self::Map(map) => {
                f.write_str("{")?;
                for (at, (key, value)) in map.iter().enumerate() {
                    f.write_str(if at == 0 { "" } else { "," })?;
                    quote(key, f)?;
                    f.write_str(":")?;
                    value.fmt(f)?;
                }
                f.write_str("}")
            }
        }
    }
}

fn quote(text: &str, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
    f.write_str("\"")?;
    for char in text.chars() {
        match char {
            '"' => f.write_str("\\\"")?,
            '\\' => f.write_str("\\\\")?,
            '\n' => f.write_str("\\n")?,
            '\r' => f.write_str("\\r")?,
            '\t' => f.write_str("\\t")?,
            char if char < ' ' => write!(f, "\\u{:04x}", u32::from(char))?,
            char => write!(f, "{char}")?,
        }
    }
    f.write_str("\"")
}
