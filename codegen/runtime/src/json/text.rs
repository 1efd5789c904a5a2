//! From a whole text to a value, and back.

use serde_json::Value;

use super::error::{DecodeError, EncodeError};
use super::reader::{Decode, Options, Reader};
use super::writer::{Encode, Writer};

/// Reads a value from a text that holds nothing else.
///
/// # Errors
/// If the text is no JSON, or says something that `T` cannot hold.
pub fn from_str<T: Decode>(text: &str) -> Result<T, DecodeError> {
    from_str_with(text, Options::default())
}

/// As [`from_str`], with options.
///
/// # Errors
/// As [`from_str`].
pub fn from_str_with<T: Decode>(text: &str, options: Options) -> Result<T, DecodeError> {
    let mut reader = Reader::with(text, options);
    let value = T::decode(&mut reader)?;
    reader.finish()?;
    Ok(value)
}

/// Reads a value from bytes that hold nothing else.
///
/// # Errors
/// As [`from_str`], and if the bytes are not UTF-8.
pub fn from_slice<T: Decode>(bytes: &[u8]) -> Result<T, DecodeError> {
    from_slice_with(bytes, Options::default())
}

/// As [`from_slice`], with options.
///
/// # Errors
/// As [`from_slice`].
pub fn from_slice_with<T: Decode>(bytes: &[u8], options: Options) -> Result<T, DecodeError> {
    from_str_with(utf8(bytes)?, options)
}

/// Reads the body of an answer: one without any text is what `T` is when it is
/// absent, as `()` and `Option` can be. To `()` no text says anything.
///
/// # Errors
/// As [`from_slice`], and if there is no text and `T` needs one.
pub fn from_body<T: Decode>(bytes: &[u8], options: Options) -> Result<T, DecodeError> {
    if !T::IGNORES_BODY && !bytes.trim_ascii().is_empty() {
        return from_slice_with(bytes, options);
    }
    T::absent(&Reader::with("", options)).ok_or_else(|| DecodeError::new("the body is empty"))
}

/// Reads a value from a tree.
///
/// # Errors
/// As [`from_str`].
pub fn from_value<T: Decode>(value: &Value) -> Result<T, DecodeError> {
    from_str(&value.to_string())
}

/// Writes a value as text.
///
/// # Errors
/// If something in it cannot be said in JSON, such as a number that is infinite.
pub fn to_vec<T: Encode + ?Sized>(value: &T) -> Result<Vec<u8>, EncodeError> {
    let mut writer = Writer::new();
    value.encode(&mut writer);
    writer.finish()
}

/// As [`to_vec`], as a `String`.
///
/// # Errors
/// As [`to_vec`].
pub fn to_string<T: Encode + ?Sized>(value: &T) -> Result<String, EncodeError> {
    String::from_utf8(to_vec(value)?).map_err(|_| EncodeError::new("the text is not UTF-8", None))
}

/// Writes a value as a tree.
///
/// # Errors
/// As [`to_vec`].
pub fn to_value<T: Encode + ?Sized>(value: &T) -> Result<Value, EncodeError> {
    let text = to_string(value)?;
    from_str(&text).map_err(|error| EncodeError::new(error.to_string(), None))
}

fn utf8(bytes: &[u8]) -> Result<&str, DecodeError> {
    std::str::from_utf8(bytes)
        .map_err(|error| DecodeError::at(error.valid_up_to(), "the text is not UTF-8"))
}
