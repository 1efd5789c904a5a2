//! Constants.

use apollo_compiler::ast;
use specloom_ir::Value;

/// A constant; `None` if it holds a variable.
pub(crate) fn value(it: &ast::Value) -> Option<Value> {
    Some(match it {
        ast::Value::Null => Value::Null,
        ast::Value::Variable(_) => return None,
        ast::Value::Boolean(it) => Value::Bool(*it),
        ast::Value::Enum(it) => Value::String(it.as_str().into()),
        ast::Value::String(it) => Value::String(it.as_str().into()),
        ast::Value::Int(it) => Value::Number(it.as_str().into()),
        ast::Value::Float(it) => Value::Number(it.as_str().into()),
        ast::Value::List(items) => {
            Value::List(items.iter().map(|it| value(it)).collect::<Option<_>>()?)
        }
        ast::Value::Object(members) => {
            let members = members
                .iter()
                .map(|(name, it)| Some((Box::<str>::from(name.as_str()), value(it)?)));
            Value::Map(members.collect::<Option<_>>()?)
        }
    })
}

/// What an absent value means: a default that is not null. A single value
/// stands for a list of it.
pub(crate) fn default(it: Option<&ast::Value>, ty: &ast::Type) -> Option<Value> {
    let mut found = value(it?)?;
    let mut ty = ty;
    while ty.is_list() && !matches!(found, Value::List(_) | Value::Null) {
        found = Value::List(vec![found]);
        ty = ty.item_type();
    }
    (found != Value::Null).then_some(found)
}
