//! Whether arguments fit the schema of a tool (JSON Schema).

use jsonschema::{PatternOptions, Validator};

use crate::error::{Error, ErrorKind};
use crate::json::{JsonObject, Value};

/// Reads a schema; what is wrong with it otherwise.
///
/// A schema comes from the platform: it may refer to nothing outside itself,
/// and its patterns are matched in linear time.
pub(super) fn read(schema: &Value) -> Result<Validator, String> {
    let options = jsonschema::options().with_pattern_options(PatternOptions::regex());
    options.build(schema).map_err(|error| error.to_string())
}

/// Whether arguments fit.
///
/// # Errors
/// [`ErrorKind::Request`] with the first place that does not, and no values.
pub(super) fn check(tool: &str, schema: &Validator, arguments: &JsonObject) -> Result<(), Error> {
    let arguments = Value::Object(arguments.clone());
    let Some(first) = schema.iter_errors(&arguments).next() else { return Ok(()) };
    let place = first.instance_path().to_string();
    let at = if place.is_empty() { String::new() } else { format!(" at `{place}`") };
    let said = first.masked().to_string();
    let message = format!("the arguments of `{tool}` do not fit its schema{at}: {said}");
    let mut error = Error::new(ErrorKind::Request, message);
    if !place.is_empty() {
        error.0.field = Some(place.trim_start_matches('/').replace('/', ".").into());
    }
    Err(error)
}
