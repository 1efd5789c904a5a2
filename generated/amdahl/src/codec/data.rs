// @generated from specs/amdahl/openapi.yaml by codegen (emit/src/emitters/codec.rs). Run: cargo specloom generate amdahl
//! How the types that only `Data` uses are read and written.

use specloom_runtime::Extra;
use specloom_runtime::codegen::{
    Decode, DecodeError, DeserializeOwned, Encode, Reader, Serialize, Writer, json_struct,
    serde_bridge,
};

use crate::models::{DataQueryRequest, DataQueryResult};

json_struct!(DataQueryRequest { sql: "sql", limit: "limit", ..extra });

impl<Row: DeserializeOwned> Decode for DataQueryResult<Row> {
    #[inline]
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const MEMBERS: &[&str] =
            &["rows", "row_count", "columns", "truncated", "duration_ms", "rowCount"];
        let mut rows = None;
        let mut row_count = None;
        let mut columns = None;
        let mut truncated = None;
        let mut duration_ms = None;
        let mut extra = Extra::new();
        from.object(MEMBERS, &mut |member, from| match member {
            0 => from.set_json(&mut rows),
            1 | 5 => from.set(&mut row_count),
            2 => from.set(&mut columns),
            3 => from.set(&mut truncated),
            4 => from.set(&mut duration_ms),
            _ => from.keep(&mut extra),
        })?;
        Ok(Self {
            rows: from.required_json(rows, "rows")?,
            row_count: from.required(row_count, "row_count")?,
            columns: from.required(columns, "columns")?,
            truncated: from.required(truncated, "truncated")?,
            duration_ms: from.required(duration_ms, "duration_ms")?,
            extra,
        })
    }
}

impl<Row: Serialize> Encode for DataQueryResult<Row> {
    #[inline]
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.member_json("rows", &self.rows);
            to.member("row_count", &self.row_count);
            to.member("columns", &self.columns);
            to.member("truncated", &self.truncated);
            to.member("duration_ms", &self.duration_ms);
            to.rest(&self.extra);
        });
    }
}

serde_bridge!(DataQueryResult<Row>);
