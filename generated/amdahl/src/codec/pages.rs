// @generated from specs/amdahl/openapi.yaml by codegen (emit/src/emitters/codec.rs). Run: cargo specloom generate amdahl
//! How the types that only `Pages` uses are read and written.

use specloom_runtime::codegen::{
    Decode, DecodeError, Encode, Reader, Writer, json_struct, serde_bridge,
};

use crate::models::{
    DeclaredQuery, Page, PageCreate, PageList, PagePatch, PageSpec, PageSummary, QueryRef,
    SpecData, SpecNode,
};

json_struct!(DeclaredQuery { name: "name", sql: "sql", ..extra });

json_struct!(Page {
    id: "id",
    name: "name",
    tags: "tags",
    status: "status",
    created_at: "created_at",
    updated_at: "updated_at",
    archived_at: "archived_at",
    declared_queries: "declared_queries",
    spec: "spec",
    ..extra
});

json_struct!(PageCreate {
    name: "name",
    tags: "tags",
    declared_queries: "declared_queries",
    spec: "spec",
    ..extra
});

json_struct!(PageList { items: "items" | "pages", next_cursor: "next_cursor", ..extra });

json_struct!(PagePatch {
    name: "name",
    tags: "tags",
    declared_queries: "declared_queries",
    spec: "spec",
    ..extra
});

impl Decode for PageSpec {
    #[inline]
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
    #[inline]
    fn encode(&self, to: &mut Writer) {
        match self {
            Self::SpecNode(it) => it.encode(to),
            Self::Other(it) => it.encode(to),
            Self::Unknown(it) => to.value(it),
        }
    }
}

serde_bridge!(PageSpec);

json_struct!(PageSummary {
    id: "id",
    name: "name",
    tags: "tags",
    status: "status",
    created_at: "created_at",
    updated_at: "updated_at",
    archived_at: "archived_at",
    ..extra
});

json_struct!(QueryRef { query: "$query", ..extra });

impl Decode for SpecData {
    #[inline]
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
    #[inline]
    fn encode(&self, to: &mut Writer) {
        match self {
            Self::QueryRef(it) => it.encode(to),
            Self::Other(it) => it.encode(to),
            Self::Unknown(it) => to.value(it),
        }
    }
}

serde_bridge!(SpecData);

json_struct!(SpecNode { component: "type", children: "children", data: "data", ..extra });
