//! Relations between kinds of objects.

use std::borrow::Cow;
use std::fmt;
use std::marker::PhantomData;

use super::entity::Object;
use crate::json::JsonObject;

/// That a link leads to one object at most.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum One {}

/// That a link leads to any number of objects.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Many {}

/// From what a link leads to what, and to how many.
type Ends<E, T, C> = PhantomData<fn() -> (E, T, C)>;

/// A link from objects of kind `E` to those of kind `T`: to [`One`] or [`Many`].
pub struct Link<E, T, C> {
    name: &'static str,
    of: Ends<E, T, C>,
}

impl<E, T, C> Link<E, T, C> {
    /// The link with this API name.
    pub const fn new(name: &'static str) -> Self {
        Self { name, of: PhantomData }
    }

    /// Its API name.
    pub const fn name(&self) -> &'static str {
        self.name
    }

    /// This link, then another from where it leads to.
    pub fn then<U, D>(self, next: Link<T, U, D>) -> Path<E, U> {
        Path { links: vec![Cow::Borrowed(self.name), Cow::Borrowed(next.name)], of: PhantomData }
    }
}

impl<E, T, C> Clone for Link<E, T, C> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<E, T, C> Copy for Link<E, T, C> {}

impl<E, T, C> fmt::Debug for Link<E, T, C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Link").field(&self.name).finish()
    }
}

/// A way along links from objects of kind `E` to those of kind `T`.
pub struct Path<E, T> {
    /// The API names of the links, in order.
    pub links: Vec<Cow<'static, str>>,
    of: PhantomData<fn() -> (E, T)>,
}

impl<E, T> Path<E, T> {
    /// This way, then another link from where it leads to.
    #[must_use]
    pub fn then<U, D>(self, next: Link<T, U, D>) -> Path<E, U> {
        let mut links = self.links;
        links.push(Cow::Borrowed(next.name));
        Path { links, of: PhantomData }
    }
}

/// A way along links from objects of kind `E`, whose objects are to come with
/// the answer.
pub struct Expansion<E> {
    /// The API names of the links, in order.
    pub links: Vec<Cow<'static, str>>,
    of: PhantomData<fn() -> E>,
}

/// As it is sent: the names with dots between them.
impl<E> fmt::Display for Expansion<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.links.join("."))
    }
}

impl<E> fmt::Debug for Expansion<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Expansion({self})")
    }
}

impl<E> Clone for Expansion<E> {
    fn clone(&self) -> Self {
        Self { links: self.links.clone(), of: PhantomData }
    }
}

impl<E, T> fmt::Debug for Path<E, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Path({})", self.links.join("."))
    }
}

impl<E, T> Clone for Path<E, T> {
    fn clone(&self) -> Self {
        Self { links: self.links.clone(), of: PhantomData }
    }
}

impl<E, T> From<Path<E, T>> for Expansion<E> {
    fn from(path: Path<E, T>) -> Self {
        Self { links: path.links, of: PhantomData }
    }
}

impl<E, T, C> From<Link<E, T, C>> for Expansion<E> {
    fn from(link: Link<E, T, C>) -> Self {
        Self { links: vec![Cow::Borrowed(link.name)], of: PhantomData }
    }
}

/// A way as it is sent: `orders.items`.
impl From<&str> for Expansion<JsonObject> {
    fn from(path: &str) -> Self {
        let links = path.split('.').map(|it| Cow::Owned(it.to_owned())).collect();
        Self { links, of: PhantomData }
    }
}

/// A way as it is sent: `orders.items`.
impl From<String> for Expansion<JsonObject> {
    fn from(path: String) -> Self {
        Self::from(path.as_str())
    }
}

/// What names a link of objects of kind `E`: a [`Link`], or its API name where
/// nothing is known of the ontology.
#[diagnostic::on_unimplemented(
    message = "`{Self}` names no link of `{E}`",
    label = "give a link of `{E}`"
)]
pub trait Follow<E> {
    /// What the objects are read as that it leads to.
    type Target: Object;

    /// Its API name.
    fn name(&self) -> &str;
}

impl<E, T: Object, C> Follow<E> for Link<E, T, C> {
    type Target = T;

    fn name(&self) -> &str {
        self.name
    }
}

impl Follow<JsonObject> for &str {
    type Target = JsonObject;

    fn name(&self) -> &str {
        self
    }
}

impl Follow<JsonObject> for String {
    type Target = JsonObject;

    fn name(&self) -> &str {
        self
    }
}
