//! Settings of the whole client that several params carry: one value, sent under
//! the name that each operation has for it.

use crate::error::{Error, ErrorKind};
use crate::operation::Operation;
use crate::param::ParamText;
use crate::param_spec::Location;
use crate::platform::ParamSetting;
use crate::request::Parts;

/// Puts the settings that an operation takes in their places. A text where a
/// number is needed is not put: the call may still give its own.
pub(crate) fn put(parts: &mut Parts) {
    let client = std::sync::Arc::clone(&parts.client);
    for it in client.platform.settings.iter().filter(|it| is_taken(parts.operation, it)) {
        match client.params.get(it.of) {
            Some(value) if fits(it, value) => parts.put(&it.spec, value),
            Some(_) | None => {}
        }
    }
}

/// Looks whether all that an operation needs of the settings is said.
///
/// # Errors
/// [`ErrorKind::Request`] when one is missing, or has no number where one is needed.
pub(crate) fn check(parts: &Parts) -> Result<(), Error> {
    let missing = |it: &&ParamSetting| is_taken(parts.operation, it) && !is_there(parts, it);
    for it in parts.client.platform.settings.iter().filter(missing) {
        let message = match parts.client.params.get(it.of) {
            Some(ParamText::One(text)) => format!(
                "`{}` is `{}`, where this call needs a whole number",
                it.of,
                text.escape_debug()
            ),
            Some(_) | None if it.required => {
                format!("this call needs `{}`, and nobody has said it", it.of)
            }
            Some(_) | None => continue,
        };
        return Err(Error::new(ErrorKind::Request, message));
    }
    Ok(())
}

fn fits(it: &ParamSetting, value: &ParamText) -> bool {
    match value {
        ParamText::One(text) => !it.integer || text.parse::<i64>().is_ok(),
        ParamText::None | ParamText::List(_) | ParamText::Map(_) => true,
    }
}

/// Whether an operation takes the param that carries a setting.
fn is_taken(operation: &Operation, it: &ParamSetting) -> bool {
    let (name, location) = (it.spec.name, it.spec.location);
    let in_path = operation
        .path
        .split('{')
        .skip(1)
        .any(|part| part.split_once('}').is_some_and(|(variable, _)| variable == name));
    match location {
        Location::Path => in_path,
        Location::Query | Location::QueryString | Location::Header | Location::Cookie => {
            !in_path && operation.client_params.contains(&name)
        }
    }
}

fn is_there(parts: &Parts, it: &ParamSetting) -> bool {
    let name = it.spec.name;
    match it.spec.location {
        Location::Path => parts.path.iter().any(|it| it.0 == name),
        Location::Query | Location::QueryString => parts.query.iter().any(|it| it.name == name),
        Location::Header => parts.headers.contains_key(name),
        Location::Cookie => parts.cookies.iter().any(|it| it.0 == name),
    }
}
