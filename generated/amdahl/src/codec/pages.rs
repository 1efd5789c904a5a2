// @generated from specs/amdahl/openapi.yaml by codegen (emit/src/emitters/codec.rs). Run: cargo specloom generate amdahl
//! How the types that only `Pages` uses are read and written.

use specloom_runtime::Extra;
use specloom_runtime::codegen::{Decode, DecodeError, Encode, Reader, Writer, serde_bridge};

use crate::models::{
    DeclaredQuery, Page, PageCreate, PageList, PagePatch, PageSpec, PageSummary, QueryRef,
    SpecData, SpecNode,
};

impl Decode for DeclaredQuery {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const MEMBERS: &[&str] = &["name", "sql"];
        let mut name = None;
        let mut sql = None;
        let mut extra = Extra::new();
        from.object(MEMBERS, &mut |member, from| match member {
            0 => from.set(&mut name),
            1 => from.set(&mut sql),
            _ => from.keep(&mut extra),
        })?;
        Ok(Self { name: from.required(name, "name")?, sql: from.required(sql, "sql")?, extra })
    }
}

impl Encode for DeclaredQuery {
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.member("name", &self.name);
            to.member("sql", &self.sql);
            to.rest(&self.extra);
        });
    }
}

serde_bridge!(DeclaredQuery);

impl Decode for Page {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const MEMBERS: &[&str] = &[
            "id",
            "name",
            "tags",
            "status",
            "created_at",
            "updated_at",
            "archived_at",
            "declared_queries",
            "spec",
        ];
        let mut id = None;
        let mut name = None;
        let mut tags = None;
        let mut status = None;
        let mut created_at = None;
        let mut updated_at = None;
        let mut archived_at = None;
        let mut declared_queries = None;
        let mut spec = None;
        let mut extra = Extra::new();
        from.object(MEMBERS, &mut |member, from| match member {
            0 => from.set(&mut id),
            1 => from.set(&mut name),
            2 => from.set(&mut tags),
            3 => from.set(&mut status),
            4 => from.set(&mut created_at),
            5 => from.set(&mut updated_at),
            6 => from.set(&mut archived_at),
            7 => from.set(&mut declared_queries),
            8 => from.set(&mut spec),
            _ => from.keep(&mut extra),
        })?;
        Ok(Self {
            id: from.required(id, "id")?,
            name: from.required(name, "name")?,
            tags: from.required(tags, "tags")?,
            status: from.required(status, "status")?,
            created_at: from.required(created_at, "created_at")?,
            updated_at: from.required(updated_at, "updated_at")?,
            archived_at: from.required(archived_at, "archived_at")?,
            declared_queries: from.required(declared_queries, "declared_queries")?,
            spec: from.required(spec, "spec")?,
            extra,
        })
    }
}

impl Encode for Page {
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.member("id", &self.id);
            to.member("name", &self.name);
            to.member("tags", &self.tags);
            to.member("status", &self.status);
            to.member("created_at", &self.created_at);
            to.member("updated_at", &self.updated_at);
            to.member("archived_at", &self.archived_at);
            to.member("declared_queries", &self.declared_queries);
            to.member("spec", &self.spec);
            to.rest(&self.extra);
        });
    }
}

serde_bridge!(Page);

impl Decode for PageCreate {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const MEMBERS: &[&str] = &["name", "tags", "declared_queries", "spec"];
        let mut name = None;
        let mut tags = None;
        let mut declared_queries = None;
        let mut spec = None;
        let mut extra = Extra::new();
        from.object(MEMBERS, &mut |member, from| match member {
            0 => from.set(&mut name),
            1 => from.set(&mut tags),
            2 => from.set(&mut declared_queries),
            3 => from.set(&mut spec),
            _ => from.keep(&mut extra),
        })?;
        Ok(Self {
            name: from.required(name, "name")?,
            tags: from.required(tags, "tags")?,
            declared_queries: from.required(declared_queries, "declared_queries")?,
            spec: from.required(spec, "spec")?,
            extra,
        })
    }
}

impl Encode for PageCreate {
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.member("name", &self.name);
            to.member("tags", &self.tags);
            to.member("declared_queries", &self.declared_queries);
            to.member("spec", &self.spec);
            to.rest(&self.extra);
        });
    }
}

serde_bridge!(PageCreate);

impl Decode for PageList {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const MEMBERS: &[&str] = &["items", "next_cursor", "pages"];
        let mut items = None;
        let mut next_cursor = None;
        let mut extra = Extra::new();
        from.object(MEMBERS, &mut |member, from| match member {
            0 | 2 => from.set(&mut items),
            1 => from.set(&mut next_cursor),
            _ => from.keep(&mut extra),
        })?;
        Ok(Self {
            items: from.required(items, "items")?,
            next_cursor: from.required(next_cursor, "next_cursor")?,
            extra,
        })
    }
}

impl Encode for PageList {
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.member("items", &self.items);
            to.member("next_cursor", &self.next_cursor);
            to.rest(&self.extra);
        });
    }
}

serde_bridge!(PageList);

impl Decode for PagePatch {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const MEMBERS: &[&str] = &["name", "tags", "declared_queries", "spec"];
        let mut name = None;
        let mut tags = None;
        let mut declared_queries = None;
        let mut spec = None;
        let mut extra = Extra::new();
        from.object(MEMBERS, &mut |member, from| match member {
            0 => from.set(&mut name),
            1 => from.set(&mut tags),
            2 => from.set(&mut declared_queries),
            3 => from.set(&mut spec),
            _ => from.keep(&mut extra),
        })?;
        Ok(Self {
            name: from.required(name, "name")?,
            tags: from.required(tags, "tags")?,
            declared_queries: from.required(declared_queries, "declared_queries")?,
            spec: from.required(spec, "spec")?,
            extra,
        })
    }
}

impl Encode for PagePatch {
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.member("name", &self.name);
            to.member("tags", &self.tags);
            to.member("declared_queries", &self.declared_queries);
            to.member("spec", &self.spec);
            to.rest(&self.extra);
        });
    }
}

serde_bridge!(PagePatch);

impl Decode for PageSpec {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        from.best_or(
            &[
                ("SpecNode", |from| Decode::decode(from).map(Self::SpecNode)),
                ("Other", |from| Decode::decode(from).map(Self::Other)),
            ],
            Self::Unknown,
        )
    }
}

impl Encode for PageSpec {
    fn encode(&self, to: &mut Writer) {
        match self {
            Self::SpecNode(it) => it.encode(to),
            Self::Other(it) => it.encode(to),
            Self::Unknown(it) => to.value(it),
        }
    }
}

serde_bridge!(PageSpec);

impl Decode for PageSummary {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const MEMBERS: &[&str] =
            &["id", "name", "tags", "status", "created_at", "updated_at", "archived_at"];
        let mut id = None;
        let mut name = None;
        let mut tags = None;
        let mut status = None;
        let mut created_at = None;
        let mut updated_at = None;
        let mut archived_at = None;
        let mut extra = Extra::new();
        from.object(MEMBERS, &mut |member, from| match member {
            0 => from.set(&mut id),
            1 => from.set(&mut name),
            2 => from.set(&mut tags),
            3 => from.set(&mut status),
            4 => from.set(&mut created_at),
            5 => from.set(&mut updated_at),
            6 => from.set(&mut archived_at),
            _ => from.keep(&mut extra),
        })?;
        Ok(Self {
            id: from.required(id, "id")?,
            name: from.required(name, "name")?,
            tags: from.required(tags, "tags")?,
            status: from.required(status, "status")?,
            created_at: from.required(created_at, "created_at")?,
            updated_at: from.required(updated_at, "updated_at")?,
            archived_at: from.required(archived_at, "archived_at")?,
            extra,
        })
    }
}

impl Encode for PageSummary {
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.member("id", &self.id);
            to.member("name", &self.name);
            to.member("tags", &self.tags);
            to.member("status", &self.status);
            to.member("created_at", &self.created_at);
            to.member("updated_at", &self.updated_at);
            to.member("archived_at", &self.archived_at);
            to.rest(&self.extra);
        });
    }
}

serde_bridge!(PageSummary);

impl Decode for QueryRef {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const MEMBERS: &[&str] = &["$query"];
        let mut query = None;
        let mut extra = Extra::new();
        from.object(MEMBERS, &mut |member, from| match member {
            0 => from.set(&mut query),
            _ => from.keep(&mut extra),
        })?;
        Ok(Self { query: from.required(query, "$query")?, extra })
    }
}

impl Encode for QueryRef {
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.member("$query", &self.query);
            to.rest(&self.extra);
        });
    }
}

serde_bridge!(QueryRef);

impl Decode for SpecData {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        from.best_or(
            &[
                ("QueryRef", |from| Decode::decode(from).map(Self::QueryRef)),
                ("Other", |from| Decode::decode(from).map(Self::Other)),
            ],
            Self::Unknown,
        )
    }
}

impl Encode for SpecData {
    fn encode(&self, to: &mut Writer) {
        match self {
            Self::QueryRef(it) => it.encode(to),
            Self::Other(it) => it.encode(to),
            Self::Unknown(it) => to.value(it),
        }
    }
}

serde_bridge!(SpecData);

impl Decode for SpecNode {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const MEMBERS: &[&str] = &["type", "children", "data"];
        let mut component = None;
        let mut children = None;
        let mut data = None;
        let mut extra = Extra::new();
        from.object(MEMBERS, &mut |member, from| match member {
            0 => from.set(&mut component),
            1 => from.set(&mut children),
            2 => from.set(&mut data),
            _ => from.keep(&mut extra),
        })?;
        Ok(Self {
            component: from.required(component, "type")?,
            children: from.required(children, "children")?,
            data: from.required(data, "data")?,
            extra,
        })
    }
}

impl Encode for SpecNode {
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.member("type", &self.component);
            to.member("children", &self.children);
            to.member("data", &self.data);
            to.rest(&self.extra);
        });
    }
}

serde_bridge!(SpecNode);
