//! Numbers that a platform takes only between bounds.

use crate::param::ParamText;
use crate::param_spec::{Outside, Range};

/// The value that is sent in place of one beyond the bounds, if there is one.
///
/// # Errors
/// What is wrong, where such a value is refused.
pub(crate) fn fit(
    range: &Range,
    name: &str,
    value: &ParamText,
) -> Result<Option<ParamText>, String> {
    let ParamText::One(text) = value else { return Ok(None) };
    let Ok(number) = text.parse::<i64>() else { return Ok(None) };
    let low = range.min.filter(|it| number < *it);
    let bound = low.or(range.max.filter(|it| number > *it));
    match (bound, range.outside) {
        (None, _) => Ok(None),
        (Some(bound), Outside::Clamp) => Ok(Some(ParamText::One(bound.to_string()))),
        (Some(bound), Outside::Refuse) => {
            let word = if low.is_some() { "least" } else { "most" };
            Err(format!("`{name}` is {number}, and has to be {bound} at {word}"))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_beyond_its_bounds_is_moved_or_refused() {
        let fitted = |number: i64, outside| {
            let range = Range { min: Some(1), max: Some(100), outside };
            fit(&range, "limit", &ParamText::One(number.to_string()))
        };
        let one = |text: &str| Ok(Some(ParamText::One(text.into())));
        assert_eq!(fitted(1, Outside::Refuse), Ok(None));
        assert_eq!(fitted(0, Outside::Clamp), one("1"));
        assert_eq!(fitted(101, Outside::Clamp), one("100"));
        let least = "`limit` is 0, and has to be 1 at least";
        assert_eq!(fitted(0, Outside::Refuse), Err(least.into()));
        let most = "`limit` is 101, and has to be 100 at most";
        assert_eq!(fitted(101, Outside::Refuse), Err(most.into()));
    }
}
