// @generated from specs/automio/openapi.yaml by codegen (emit/src/emitters/codec.rs). Run: cargo specloom generate automio
//! How the types that only `Tables` uses are read and written.

use specloom_runtime::Extra;
use specloom_runtime::codegen::{Decode, DecodeError, Encode, Reader, Writer, serde_bridge};

use crate::models::{
    GraphQlError, GraphQlLocation, GraphQlRequest, GraphQlResponse, Tag, TagRequest,
};

impl Decode for GraphQlError {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const MEMBERS: &[&str] = &["message", "locations", "path", "extensions"];
        let mut message = None;
        let mut locations = None;
        let mut path = None;
        let mut extensions = None;
        let mut extra = Extra::new();
        from.object(MEMBERS, &mut |member, from| match member {
            0 => from.set(&mut message),
            1 => from.set(&mut locations),
            2 => from.set(&mut path),
            3 => from.set(&mut extensions),
            _ => from.keep(&mut extra),
        })?;
        Ok(Self {
            message: from.required(message, "message")?,
            locations: from.required(locations, "locations")?,
            path: from.required(path, "path")?,
            extensions: from.required(extensions, "extensions")?,
            extra,
        })
    }
}

impl Encode for GraphQlError {
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.member("message", &self.message);
            to.member("locations", &self.locations);
            to.member("path", &self.path);
            to.member("extensions", &self.extensions);
            to.rest(&self.extra);
        });
    }
}

serde_bridge!(GraphQlError);

impl Decode for GraphQlLocation {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const MEMBERS: &[&str] = &["line", "column"];
        let mut line = None;
        let mut column = None;
        let mut extra = Extra::new();
        from.object(MEMBERS, &mut |member, from| match member {
            0 => from.set(&mut line),
            1 => from.set(&mut column),
            _ => from.keep(&mut extra),
        })?;
        Ok(Self {
            line: from.required(line, "line")?,
            column: from.required(column, "column")?,
            extra,
        })
    }
}

impl Encode for GraphQlLocation {
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.member("line", &self.line);
            to.member("column", &self.column);
            to.rest(&self.extra);
        });
    }
}

serde_bridge!(GraphQlLocation);

impl Decode for GraphQlRequest {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const MEMBERS: &[&str] = &["query", "variables"];
        let mut query = None;
        let mut variables = None;
        let mut extra = Extra::new();
        from.object(MEMBERS, &mut |member, from| match member {
            0 => from.set(&mut query),
            1 => from.set(&mut variables),
            _ => from.keep(&mut extra),
        })?;
        Ok(Self {
            query: from.required(query, "query")?,
            variables: from.required(variables, "variables")?,
            extra,
        })
    }
}

impl Encode for GraphQlRequest {
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.member("query", &self.query);
            to.member("variables", &self.variables);
            to.rest(&self.extra);
        });
    }
}

serde_bridge!(GraphQlRequest);

impl Decode for GraphQlResponse {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const MEMBERS: &[&str] = &["data", "errors", "extensions"];
        let mut data = None;
        let mut errors = None;
        let mut extensions = None;
        let mut extra = Extra::new();
        from.object(MEMBERS, &mut |member, from| match member {
            0 => from.set(&mut data),
            1 => from.set(&mut errors),
            2 => from.set(&mut extensions),
            _ => from.keep(&mut extra),
        })?;
        Ok(Self {
            data: from.required(data, "data")?,
            errors: from.required(errors, "errors")?,
            extensions: from.required(extensions, "extensions")?,
            extra,
        })
    }
}

impl Encode for GraphQlResponse {
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.member("data", &self.data);
            to.member("errors", &self.errors);
            to.member("extensions", &self.extensions);
            to.rest(&self.extra);
        });
    }
}

serde_bridge!(GraphQlResponse);

impl Decode for Tag {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const MEMBERS: &[&str] = &[
            "_id",
            "name",
            "organization_id",
            "collection_name",
            "description",
            "color",
            "count",
            "createdAt",
            "updatedAt",
        ];
        let mut id = None;
        let mut name = None;
        let mut organization_id = None;
        let mut collection_name = None;
        let mut description = None;
        let mut color = None;
        let mut count = None;
        let mut created_at = None;
        let mut updated_at = None;
        let mut extra = Extra::new();
        from.object(MEMBERS, &mut |member, from| match member {
            0 => from.set(&mut id),
            1 => from.set(&mut name),
            2 => from.set(&mut organization_id),
            3 => from.set(&mut collection_name),
            4 => from.set(&mut description),
            5 => from.set(&mut color),
            6 => from.set(&mut count),
            7 => from.set(&mut created_at),
            8 => from.set(&mut updated_at),
            _ => from.keep(&mut extra),
        })?;
        Ok(Self {
            id: from.required(id, "_id")?,
            name: from.required(name, "name")?,
            organization_id: from.required(organization_id, "organization_id")?,
            collection_name: from.required(collection_name, "collection_name")?,
            description: from.required(description, "description")?,
            color: from.required(color, "color")?,
            count: from.required(count, "count")?,
            created_at: from.required(created_at, "createdAt")?,
            updated_at: from.required(updated_at, "updatedAt")?,
            extra,
        })
    }
}

impl Encode for Tag {
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.member("_id", &self.id);
            to.member("name", &self.name);
            to.member("organization_id", &self.organization_id);
            to.member("collection_name", &self.collection_name);
            to.member("description", &self.description);
            to.member("color", &self.color);
            to.member("count", &self.count);
            to.member("createdAt", &self.created_at);
            to.member("updatedAt", &self.updated_at);
            to.rest(&self.extra);
        });
    }
}

serde_bridge!(Tag);

impl Decode for TagRequest {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const MEMBERS: &[&str] = &["name", "description", "color"];
        let mut name = None;
        let mut description = None;
        let mut color = None;
        let mut extra = Extra::new();
        from.object(MEMBERS, &mut |member, from| match member {
            0 => from.set(&mut name),
            1 => from.set(&mut description),
            2 => from.set(&mut color),
            _ => from.keep(&mut extra),
        })?;
        Ok(Self {
            name: from.required(name, "name")?,
            description: from.required(description, "description")?,
            color: from.required(color, "color")?,
            extra,
        })
    }
}

impl Encode for TagRequest {
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.member("name", &self.name);
            to.member("description", &self.description);
            to.member("color", &self.color);
            to.rest(&self.extra);
        });
    }
}

serde_bridge!(TagRequest);
