//! Values carried as text survive as they came, and are ordered by what they mean.

mod numbers;
mod texts;
mod times;

use std::fmt::{Debug, Display};
use std::str::FromStr;

use super::Malformed;
use crate::json::{Decode, Encode, Options, from_str, from_str_with, to_string};

/// That each text is read, printed and carried by JSON without a change.
fn survive<T>(texts: &[&str])
where
    T: FromStr<Err = Malformed> + Display + Decode + Encode + PartialEq + Debug,
{
    for text in texts {
        let value: T = text.parse().unwrap();
        assert_eq!(value.to_string(), *text);
        let json = format!("\"{text}\"");
        assert_eq!(from_str::<T>(&json).unwrap(), value);
        assert_eq!(to_string(&value).unwrap(), json);
    }
}

/// That no text is read where its form counts.
fn refuse<T: FromStr<Err = Malformed> + Decode + Debug>(texts: &[&str]) {
    let exact = Options { exact: true, ..Options::default() };
    for text in texts {
        assert!(text.parse::<T>().is_err(), "{text}");
        let error = from_str_with::<T>(&format!("\"{text}\""), exact).unwrap_err();
        assert!(error.message().ends_with("found another text"), "{text}: {error}");
    }
}
