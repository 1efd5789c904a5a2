//! Which statuses are meant.

/// Which statuses are meant, as a spec writes them: `404`, `4XX`, `default`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum StatusPattern {
    /// One.
    Exact(u16),
    /// A hundred: `2` for 200 to 299.
    Class(u8),
    /// Any that is not named.
    Default,
}

impl StatusPattern {
    /// Whether it means this one.
    pub fn matches(self, status: u16) -> bool {
        match self {
            Self::Exact(exact) => exact == status,
            Self::Class(class) => u16::from(class) == status / 100,
            Self::Default => true,
        }
    }
}

/// What belongs to a status: an exact pattern before a class, a class before
/// `default`.
pub(crate) fn closest<T>(
    items: &[T],
    status: u16,
    pattern: impl Fn(&T) -> StatusPattern,
) -> Option<&T> {
    items.iter().filter(|it| pattern(it).matches(status)).min_by_key(|it| pattern(it))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_closest_pattern_wins() {
        let patterns = [StatusPattern::Default, StatusPattern::Class(4), StatusPattern::Exact(404)];
        let find = |status| closest(&patterns, status, |it| *it).copied();
        assert_eq!(find(404), Some(StatusPattern::Exact(404)));
        assert_eq!(find(409), Some(StatusPattern::Class(4)));
        assert_eq!(find(500), Some(StatusPattern::Default));
        assert_eq!(closest(&patterns[1..], 500, |it| *it), None);
    }
}
