//! The roots of a table that are called otherwise than usual.

/// The roots of a table that are called otherwise than usual; `{prefix}` stands
/// where the prefix belongs.
#[derive(Clone, Copy, Debug)]
#[expect(missing_docs, reason = "each is a root of that name")]
pub struct TableRoots {
    pub list: Option<&'static str>,
    pub aggregate: Option<&'static str>,
    pub by_key: Option<&'static str>,
    pub stream: Option<&'static str>,
    pub insert: Option<&'static str>,
    pub insert_one: Option<&'static str>,
    pub update: Option<&'static str>,
    pub update_by_key: Option<&'static str>,
    pub update_many: Option<&'static str>,
    pub delete: Option<&'static str>,
    pub delete_by_key: Option<&'static str>,
}

impl TableRoots {
    /// `orders`, `orders_by_pk`, `insert_orders` and so on.
    pub const USUAL: Self = Self {
        list: None,
        aggregate: None,
        by_key: None,
        stream: None,
        insert: None,
        insert_one: None,
        update: None,
        update_by_key: None,
        update_many: None,
        delete: None,
        delete_by_key: None,
    };
}
