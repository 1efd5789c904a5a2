//! The constants of `enum` and `const`.

use serde_json::Value as Json;
use specloom_ir::Value;
use specloom_source::Text;

use crate::cursor::Cursor;
use crate::lower::kinds::Kinds;
use crate::lower::parts::Parts;

/// The constants that a schema lists.
#[derive(Clone, Debug, Default)]
pub struct Constants<'d> {
    /// Those besides `null`, in the author's order.
    pub list: Vec<Constant<'d>>,
    /// Whether `null` is one.
    pub has_null: bool,
    /// Whether it is the one value of a `const`.
    pub is_const: bool,
}

/// A constant.
#[derive(Clone, Debug)]
pub struct Constant<'d> {
    /// The value, as the type has it.
    pub value: Json,
    /// The place.
    pub at: Cursor<'d>,
    /// Where its own prose stands, if it has a schema of its own.
    pub docs: Option<Cursor<'d>>,
}

impl Constant<'_> {
    /// The value, exactly.
    pub fn exact(&self) -> Value {
        match &self.value {
            Json::String(text) => {
                let own = self.at.node.as_text().filter(|own| ***own == **text);
                Value::String(own.map_or_else(|| text.as_str().into(), Text::clone))
            }
            Json::Number(number) => {
                let digits = self.at.node.as_number();
                Value::Number(digits.map_or_else(|| number.to_string().into(), Into::into))
            }
            Json::Null | Json::Bool(_) | Json::Array(_) | Json::Object(_) => {
                Value::from(self.at.node)
            }
        }
    }
}

/// The constants that a schema lists in all its parts; `None` if it lists none.
pub fn constants<'d>(parts: &Parts<'d>) -> Option<Constants<'d>> {
    let kinds = parts.named_kinds().unwrap_or(Kinds::ALL);
    let mut found: Option<Vec<Constant<'d>>> = None;
    let mut is_const = false;
    for part in &parts.list {
        let list: Vec<_> = match (part.at.get("const"), part.at.get("enum")) {
            (Some(it), _) => {
                is_const = true;
                vec![it]
            }
            (None, Some(list)) => list.items().collect(),
            (None, None) => continue,
        };
        let list = list.into_iter().map(|at| Constant { value: typed(at, kinds), at, docs: None });
        found = Some(match found {
            None => list.collect(),
            Some(before) => {
                let list: Vec<_> = list.collect();
                let both = |it: &&Constant<'d>| before.iter().any(|old| old.value == it.value);
                let common: Vec<_> = list.iter().filter(both).cloned().collect();
                // A part that shares nothing with those before it replaces them.
                if common.is_empty() { list } else { common }
            }
        });
    }
    let mut list = found?;
    let before = list.len();
    list.retain(|it| !it.value.is_null());
    let has_null = before != list.len();
    Some(Constants { list, has_null, is_const })
}

/// A constant as its type has it: authors of YAML forget quotes.
fn typed(at: Cursor<'_>, kinds: Kinds) -> Json {
    match at.json() {
        Json::Number(number) if kinds.has_string() && !kinds.has_number() => {
            let digits = at.node.as_number().map_or_else(|| number.to_string(), Into::into);
            Json::String(digits)
        }
        Json::Bool(it) if kinds.has_string() && kinds.list().len() == 1 => {
            Json::String(it.to_string())
        }
        Json::String(text) if kinds.has_number() && !kinds.has_string() => {
            let number = text.parse::<i64>().map(Json::from);
            number.unwrap_or(Json::String(text))
        }
        value => value,
    }
}
