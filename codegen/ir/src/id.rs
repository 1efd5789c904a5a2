//! Names of places in the model.
//!
//! An id does not name what it points to, so the files of the model need not
//! import each other.

/// A type's place in [`Api::types`](crate::Api::types).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TypeId(pub u32);

/// An operation's place in [`Api::operations`](crate::Api::operations).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct OperationId(pub u32);

/// A group's place in [`Api::groups`](crate::Api::groups).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct GroupId(pub u32);

/// A security scheme's place in [`Api::schemes`](crate::Api::schemes).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SchemeId(pub u32);

/// A use of a type: which one, and whether `null` may stand in its place.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct TypeRef {
    /// The type.
    pub id: TypeId,
    /// Whether `null` is allowed as well.
    pub nullable: bool,
}

macro_rules! index {
    ($($name:ident),*) => {$(
        impl From<usize> for $name {
            fn from(at: usize) -> Self {
                Self(u32::try_from(at).unwrap_or(u32::MAX))
            }
        }

        impl From<$name> for usize {
            fn from(id: $name) -> Self {
                id.0 as usize
            }
        }
    )*};
}

index!(TypeId, OperationId, GroupId, SchemeId);
