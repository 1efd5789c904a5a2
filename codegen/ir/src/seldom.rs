//! Values that are mostly what they are by default, and are one word while they are.

use std::ops::{Deref, DerefMut};

/// A value that stands for itself only where it differs from the default.
///
/// A spec has hundreds of thousands of fields, and few of them are bounded: what is
/// large and rare costs a word in those that have none.
#[derive(Clone, Debug)]
pub struct Seldom<T>(Option<Box<T>>);

/// A type whose default is at hand without a value of one's own.
pub trait Blank: Default + PartialEq + 'static {
    /// The default.
    fn blank() -> &'static Self;
}

impl<T> Default for Seldom<T> {
    fn default() -> Self {
        Self(None)
    }
}

impl<T: Blank> From<T> for Seldom<T> {
    fn from(value: T) -> Self {
        Self((value != *T::blank()).then(|| Box::new(value)))
    }
}

impl<T: Blank> Deref for Seldom<T> {
    type Target = T;

    fn deref(&self) -> &T {
        self.0.as_deref().unwrap_or(T::blank())
    }
}

impl<T: Blank> DerefMut for Seldom<T> {
    fn deref_mut(&mut self) -> &mut T {
        self.0.get_or_insert_default()
    }
}

/// Two are equal if their values are, however they are kept.
impl<T: Blank> PartialEq for Seldom<T> {
    fn eq(&self, other: &Self) -> bool {
        match (&self.0, &other.0) {
            (None, None) => true,
            (Some(_) | None, _) => **self == **other,
        }
    }
}

impl<T: Blank + Eq> Eq for Seldom<T> {}

#[cfg(test)]
mod tests {
    use super::Seldom;
    use crate::constraint::Constraints;

    #[test]
    fn what_is_the_default_is_kept_as_nothing() {
        let mut bounds = Seldom::from(Constraints::default());
        assert!(bounds.0.is_none() && bounds.is_empty());
        assert_eq!(size_of_val(&bounds), size_of::<usize>());
        bounds.min_length = Some(1);
        assert_eq!(bounds.min_length, Some(1));
        bounds.min_length = None;
        // Kept otherwise, and still the same.
        assert!(bounds.0.is_some() && bounds == Seldom::default());
    }
}
