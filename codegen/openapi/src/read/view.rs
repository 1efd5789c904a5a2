//! A mapping of the located tree with some members hidden and some supplied.

use specloom_source::Node;

/// What is shown of a mapping to a deserialiser.
#[derive(Clone, Copy, Debug)]
pub struct View<'v, 'n> {
    /// The mapping.
    pub node: &'n Node,
    /// Which members are shown.
    pub filter: Filter,
    /// Members that are hidden besides.
    pub hidden: &'v [&'v str],
    /// Members that are supplied where they are not shown.
    pub stubs: &'static [(&'static str, Stub)],
}

/// Which members of a mapping are shown.
#[derive(Clone, Copy, Debug)]
pub enum Filter {
    /// All of them.
    All,
    /// Those of a list.
    Only(&'static [&'static str]),
    /// Those that start so.
    Prefix(&'static str),
}

/// What is supplied for a member.
#[derive(Clone, Copy, Debug)]
pub enum Stub {
    /// A mapping without members.
    EmptyMap,
    /// A text.
    Text(&'static str),
}

impl<'n> View<'_, 'n> {
    /// All of a mapping.
    pub fn whole(node: &'n Node) -> Self {
        Self { node, filter: Filter::All, hidden: &[], stubs: &[] }
    }

    /// Whether a member is shown. One that is `null` is as good as absent where
    /// the view picks members by name.
    pub fn shows(&self, key: &str, value: &Node) -> bool {
        let picked = match self.filter {
            Filter::All => true,
            Filter::Only(keys) => {
                keys.contains(&key) && value.value != specloom_source::Value::Null
            }
            Filter::Prefix(prefix) => key.starts_with(prefix),
        };
        picked && !self.hidden.contains(&key)
    }
}
