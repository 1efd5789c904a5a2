//! Settings of the whole client that several params carry: one value, sent under
//! the name that each operation has for it.

use std::collections::BTreeMap;

use crate::error::{Error, ErrorKind};
use crate::operation::Operation;
use crate::param::ParamText;
use crate::param_spec::{Location, ParamSpec};
use crate::platform::{ParamSetting, Platform};

/// The values of the client, by the names of their settings.
type Values = BTreeMap<String, ParamText>;

/// The params of an operation that carry a setting, with its value. A text where
/// a number is needed is none: the call may still give its own.
pub(crate) fn carried<'a>(
    (platform, values): (&'static Platform, &'a Values),
    operation: &'static Operation,
) -> impl Iterator<Item = (&'static ParamSpec, &'a ParamText)> {
    let taken = platform.settings.iter().filter(|it| is_taken(operation, it));
    taken.filter_map(|it| {
        let value = values.get(it.of).filter(|value| fits(it, value))?;
        Some((&it.spec, value))
    })
}

/// Looks whether all that an operation needs of the settings is said; `is_there`
/// says whether the call has a value for a param.
///
/// # Errors
/// [`ErrorKind::Request`] when one is missing, or has no number where one is needed.
pub(crate) fn check(
    (platform, values): (&Platform, &Values),
    operation: &Operation,
    is_there: impl Fn(&ParamSpec) -> bool,
) -> Result<(), Error> {
    let missing = |it: &&ParamSetting| is_taken(operation, it) && !is_there(&it.spec);
    for it in platform.settings.iter().filter(missing) {
        let message = match values.get(it.of) {
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
    let mut variables = operation.path.split('{').skip(1).filter_map(|it| it.split_once('}'));
    let in_path = variables.any(|it| it.0 == name);
    match location {
        Location::Path => in_path,
        Location::Query | Location::QueryString | Location::Header | Location::Cookie => {
            !in_path && operation.client_params.contains(&name)
        }
    }
}
