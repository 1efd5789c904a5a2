// @generated from specs/agimus/openapi.yaml by codegen (emit/src/emitters/codec.rs). Run: cargo specloom generate agimus
//! How the types that only `Search` uses are read and written.

use specloom_runtime::Extra;
use specloom_runtime::codegen::{
    Decode, DecodeError, DeserializeOwned, Encode, ParamText, ParamValue, Reader, Serialize,
    Writer, serde_bridge,
};

use crate::models::{
    AggregateRequest, AggregateResult, And, Clause, CountRequest, DistinctRequest, DistinctValues,
    Filter, GroupBy, Metric, Not, Operator, Or, QueryRequest,
};

impl Decode for AggregateRequest {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const MEMBERS: &[&str] = &["metrics", "limit", "filter", "groupBy", "having", "sort"];
        let mut metrics = None;
        let mut limit = None;
        let mut filter = None;
        let mut group_by = None;
        let mut having = None;
        let mut sort = None;
        let mut extra = Extra::new();
        from.object(MEMBERS, &mut |member, from| match member {
            0 => from.set(&mut metrics),
            1 => from.set(&mut limit),
            2 => from.set(&mut filter),
            3 => from.set(&mut group_by),
            4 => from.set(&mut having),
            5 => from.set(&mut sort),
            _ => from.keep(&mut extra),
        })?;
        Ok(Self {
            metrics: from.required(metrics, "metrics")?,
            limit: from.required(limit, "limit")?,
            filter: from.required(filter, "filter")?,
            group_by: from.required(group_by, "groupBy")?,
            having: from.required(having, "having")?,
            sort: from.required(sort, "sort")?,
            extra,
        })
    }
}

impl Encode for AggregateRequest {
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.member("metrics", &self.metrics);
            to.member("limit", &self.limit);
            to.member("filter", &self.filter);
            to.member("groupBy", &self.group_by);
            to.member("having", &self.having);
            to.member("sort", &self.sort);
            to.rest(&self.extra);
        });
    }
}

serde_bridge!(AggregateRequest);

impl<Row: DeserializeOwned> Decode for AggregateResult<Row> {
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
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.member_json("data", &self.data);
            to.member("totalGroups", &self.total_groups);
            to.rest(&self.extra);
        });
    }
}

serde_bridge!(AggregateResult<Row>);

impl Decode for And {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const MEMBERS: &[&str] = &["and"];
        let mut and = None;
        from.object(MEMBERS, &mut |member, from| match member {
            0 => from.set(&mut and),
            _ => from.skip(),
        })?;
        Ok(Self { and: from.required(and, "and")? })
    }
}

impl Encode for And {
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.member("and", &self.and);
        });
    }
}

serde_bridge!(And);

impl Decode for Clause {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const MEMBERS: &[&str] = &["field", "op", "value"];
        let mut field = None;
        let mut op = None;
        let mut value = None;
        from.object(MEMBERS, &mut |member, from| match member {
            0 => from.set(&mut field),
            1 => from.set(&mut op),
            2 => from.set(&mut value),
            _ => from.skip(),
        })?;
        Ok(Self {
            field: from.required(field, "field")?,
            op: from.required(op, "op")?,
            value: from.required(value, "value")?,
        })
    }
}

impl Encode for Clause {
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.member("field", &self.field);
            to.member("op", &self.op);
            to.always("value", &self.value);
        });
    }
}

serde_bridge!(Clause);

impl Decode for CountRequest {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const MEMBERS: &[&str] = &["filter"];
        let mut filter = None;
        let mut extra = Extra::new();
        from.object(MEMBERS, &mut |member, from| match member {
            0 => from.set(&mut filter),
            _ => from.keep(&mut extra),
        })?;
        Ok(Self { filter: from.required(filter, "filter")?, extra })
    }
}

impl Encode for CountRequest {
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.member("filter", &self.filter);
            to.rest(&self.extra);
        });
    }
}

serde_bridge!(CountRequest);

impl Decode for DistinctRequest {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const MEMBERS: &[&str] = &["field", "limit", "filter"];
        let mut field = None;
        let mut limit = None;
        let mut filter = None;
        let mut extra = Extra::new();
        from.object(MEMBERS, &mut |member, from| match member {
            0 => from.set(&mut field),
            1 => from.set(&mut limit),
            2 => from.set(&mut filter),
            _ => from.keep(&mut extra),
        })?;
        Ok(Self {
            field: from.required(field, "field")?,
            limit: from.required(limit, "limit")?,
            filter: from.required(filter, "filter")?,
            extra,
        })
    }
}

impl Encode for DistinctRequest {
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.member("field", &self.field);
            to.member("limit", &self.limit);
            to.member("filter", &self.filter);
            to.rest(&self.extra);
        });
    }
}

serde_bridge!(DistinctRequest);

impl Decode for DistinctValues {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const MEMBERS: &[&str] = &["values"];
        let mut values = None;
        let mut extra = Extra::new();
        from.object(MEMBERS, &mut |member, from| match member {
            0 => from.set(&mut values),
            _ => from.keep(&mut extra),
        })?;
        Ok(Self { values: from.required(values, "values")?, extra })
    }
}

impl Encode for DistinctValues {
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.member("values", &self.values);
            to.rest(&self.extra);
        });
    }
}

serde_bridge!(DistinctValues);

impl Decode for Filter {
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

impl Decode for GroupBy {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const MEMBERS: &[&str] = &["field", "granularity"];
        let mut field = None;
        let mut granularity = None;
        let mut extra = Extra::new();
        from.object(MEMBERS, &mut |member, from| match member {
            0 => from.set(&mut field),
            1 => from.set(&mut granularity),
            _ => from.keep(&mut extra),
        })?;
        Ok(Self {
            field: from.required(field, "field")?,
            granularity: from.required(granularity, "granularity")?,
            extra,
        })
    }
}

impl Encode for GroupBy {
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.member("field", &self.field);
            to.member("granularity", &self.granularity);
            to.rest(&self.extra);
        });
    }
}

serde_bridge!(GroupBy);

impl Decode for Metric {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const MEMBERS: &[&str] = &["op", "field", "alias"];
        let mut op = None;
        let mut field = None;
        let mut alias = None;
        let mut extra = Extra::new();
        from.object(MEMBERS, &mut |member, from| match member {
            0 => from.set(&mut op),
            1 => from.set(&mut field),
            2 => from.set(&mut alias),
            _ => from.keep(&mut extra),
        })?;
        Ok(Self {
            op: from.required(op, "op")?,
            field: from.required(field, "field")?,
            alias: from.required(alias, "alias")?,
            extra,
        })
    }
}

impl Encode for Metric {
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.member("op", &self.op);
            to.member("field", &self.field);
            to.member("alias", &self.alias);
            to.rest(&self.extra);
        });
    }
}

serde_bridge!(Metric);

impl Decode for Not {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const MEMBERS: &[&str] = &["not"];
        let mut not = None;
        from.object(MEMBERS, &mut |member, from| match member {
            0 => from.set(&mut not),
            _ => from.skip(),
        })?;
        Ok(Self { not: from.required(not, "not")? })
    }
}

impl Encode for Not {
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.member("not", &self.not);
        });
    }
}

serde_bridge!(Not);

impl Decode for Operator {
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
    fn encode(&self, to: &mut Writer) {
        to.string(self.as_str());
    }
}

impl ParamValue for Operator {
    fn param(&self) -> ParamText {
        ParamText::One(self.as_str().to_owned())
    }
}

serde_bridge!(Operator);

impl Decode for Or {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const MEMBERS: &[&str] = &["or"];
        let mut or = None;
        from.object(MEMBERS, &mut |member, from| match member {
            0 => from.set(&mut or),
            _ => from.skip(),
        })?;
        Ok(Self { or: from.required(or, "or")? })
    }
}

impl Encode for Or {
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.member("or", &self.or);
        });
    }
}

serde_bridge!(Or);

impl Decode for QueryRequest {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const MEMBERS: &[&str] = &["pageSize", "filter", "sort", "fields", "expand", "cursor"];
        let mut page_size = None;
        let mut filter = None;
        let mut sort = None;
        let mut fields = None;
        let mut expand = None;
        let mut cursor = None;
        let mut extra = Extra::new();
        from.object(MEMBERS, &mut |member, from| match member {
            0 => from.set(&mut page_size),
            1 => from.set(&mut filter),
            2 => from.set(&mut sort),
            3 => from.set(&mut fields),
            4 => from.set(&mut expand),
            5 => from.set(&mut cursor),
            _ => from.keep(&mut extra),
        })?;
        Ok(Self {
            page_size: from.required(page_size, "pageSize")?,
            filter: from.required(filter, "filter")?,
            sort: from.required(sort, "sort")?,
            fields: from.required(fields, "fields")?,
            expand: from.required(expand, "expand")?,
            cursor: from.required(cursor, "cursor")?,
            extra,
        })
    }
}

impl Encode for QueryRequest {
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.member("pageSize", &self.page_size);
            to.member("filter", &self.filter);
            to.member("sort", &self.sort);
            to.member("fields", &self.fields);
            to.member("expand", &self.expand);
            to.member("cursor", &self.cursor);
            to.rest(&self.extra);
        });
    }
}

serde_bridge!(QueryRequest);
