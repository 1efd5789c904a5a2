// @generated from specs/agimus/openapi.yaml by codegen (emit/src/emitters/codec.rs). Run: cargo specloom generate agimus
//! How the types that only `Search` uses are read and written.

use specloom_runtime::Extra;
use specloom_runtime::codegen::{
    Decode, DecodeError, DeserializeOwned, Encode, ParamText, ParamValue, Reader, Serialize,
    Writer, json_struct, serde_bridge,
};

use crate::models::{
    AggregateRequest, AggregateResult, And, Clause, CountRequest, DistinctRequest, DistinctValues,
    Filter, GroupBy, Metric, Not, Operator, Or, QueryRequest,
};

json_struct!(AggregateRequest {
    metrics: "metrics",
    limit: "limit",
    filter: "filter",
    group_by: "groupBy",
    having: "having",
    sort: "sort",
    ..extra
});

impl<Row: DeserializeOwned> Decode for AggregateResult<Row> {
    #[inline]
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const MEMBERS: &[&str] = &["data", "totalGroups"];
        let mut data = None;
        let mut total_groups = None;
        let mut extra = Extra::new();
        from.object(MEMBERS, &mut |member, from| match member {
            0 => from.set_json(&mut data),
            1 => from.set(&mut total_groups),
            _ => from.keep(&mut extra),
        })?;
        Ok(Self {
            data: from.required_json(data, "data")?,
            total_groups: from.required(total_groups, "totalGroups")?,
            extra,
        })
    }
}

impl<Row: Serialize> Encode for AggregateResult<Row> {
    #[inline]
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.member_json("data", &self.data);
            to.member("totalGroups", &self.total_groups);
            to.rest(&self.extra);
        });
    }
}

serde_bridge!(AggregateResult<Row>);

json_struct!(And { and: "and" });

json_struct!(Clause { field: "field", op: "op", value: "value" | null });

json_struct!(CountRequest { filter: "filter", ..extra });

json_struct!(DistinctRequest { field: "field", limit: "limit", filter: "filter", ..extra });

json_struct!(DistinctValues { values: "values", ..extra });

impl Decode for Filter {
    #[inline]
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        from.best_or(
            &[
                ("Clause", |from| Decode::decode(from).map(Self::Clause)),
                ("And", |from| Decode::decode(from).map(Self::And)),
                ("Or", |from| Decode::decode(from).map(Self::Or)),
                ("Not", |from| Decode::decode(from).map(Self::Not)),
            ],
            Self::Unknown,
        )
    }
}

impl Encode for Filter {
    #[inline]
    fn encode(&self, to: &mut Writer) {
        match self {
            Self::Clause(it) => it.encode(to),
            Self::And(it) => it.encode(to),
            Self::Or(it) => it.encode(to),
            Self::Not(it) => it.encode(to),
            Self::Unknown(it) => to.value(it),
        }
    }
}

serde_bridge!(Filter);

json_struct!(GroupBy { field: "field", granularity: "granularity", ..extra });

json_struct!(Metric { op: "op", field: "field", alias: "alias", ..extra });

json_struct!(Not { not: "not" });

impl Decode for Operator {
    #[inline]
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let value = match &*from.string()? {
            "eq" => Self::Eq,
            "ne" => Self::Ne,
            "gt" => Self::Gt,
            "gte" => Self::Gte,
            "lt" => Self::Lt,
            "lte" => Self::Lte,
            "between" => Self::Between,
            "in" => Self::In,
            "nin" => Self::Nin,
            "like" => Self::Like,
            "ilike" => Self::Ilike,
            "starts_with" => Self::StartsWith,
            "ends_with" => Self::EndsWith,
            "is_null" => Self::IsNull,
            "is_not_null" => Self::IsNotNull,
            "is_empty" => Self::IsEmpty,
            "is_not_empty" => Self::IsNotEmpty,
            "contains" => Self::Contains,
            "overlaps" => Self::Overlaps,
            _ => {
                return Err(from.error("expected `eq`, `ne`, `gt`, `gte`, `lt`, `lte` or 13 more"));
            }
        };
        from.note_exact();
        Ok(value)
    }
}

impl Encode for Operator {
    #[inline]
    fn encode(&self, to: &mut Writer) {
        to.string(self.as_str());
    }
}

impl ParamValue for Operator {
    #[inline]
    fn param(&self) -> ParamText {
        ParamText::One(self.as_str().to_owned())
    }
}

serde_bridge!(Operator);

json_struct!(Or { or: "or" });

json_struct!(QueryRequest {
    page_size: "pageSize",
    filter: "filter",
    sort: "sort",
    fields: "fields",
    expand: "expand",
    cursor: "cursor",
    ..extra
});
