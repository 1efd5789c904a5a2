//! What a table says of one member of an object.

/// A member of an object.
#[derive(Clone, Copy, Debug)]
pub struct Member {
    /// Its name, and then others under which it is read as well.
    pub names: &'static [&'static str],
    /// Whether it is written even if its value is absent, as `null` then.
    pub always: bool,
}
