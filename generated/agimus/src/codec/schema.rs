// @generated from specs/agimus/openapi.yaml by codegen (emit/src/emitters/codec.rs). Run: cargo specloom generate agimus
//! How the types that only `Schema` uses are read and written.

use specloom_runtime::Extra;
use specloom_runtime::codegen::{Decode, DecodeError, Encode, Reader, Writer, serde_bridge};

use crate::models::{
    EntityList, EntitySchema, EntitySummary, Link, LinkList, PrimaryKeyAnswer, Property,
    PropertyAnswer, PropertyList,
};

impl Decode for EntityList {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const MEMBERS: &[&str] = &["entities"];
        let mut entities = None;
        let mut extra = Extra::new();
        from.object(MEMBERS, &mut |member, from| match member {
            0 => from.set(&mut entities),
            _ => from.keep(&mut extra),
        })?;
        Ok(Self { entities: from.required(entities, "entities")?, extra })
    }
}

impl Encode for EntityList {
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.member("entities", &self.entities);
            to.rest(&self.extra);
        });
    }
}

serde_bridge!(EntityList);

impl Decode for EntitySchema {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const MEMBERS: &[&str] = &[
            "apiName",
            "entityId",
            "displayName",
            "pluralName",
            "description",
            "primaryKey",
            "properties",
            "links",
        ];
        let mut api_name = None;
        let mut entity_id = None;
        let mut display_name = None;
        let mut plural_name = None;
        let mut description = None;
        let mut primary_key = None;
        let mut properties = None;
        let mut links = None;
        let mut extra = Extra::new();
        from.object(MEMBERS, &mut |member, from| match member {
            0 => from.set(&mut api_name),
            1 => from.set(&mut entity_id),
            2 => from.set(&mut display_name),
            3 => from.set(&mut plural_name),
            4 => from.set(&mut description),
            5 => from.set(&mut primary_key),
            6 => from.set(&mut properties),
            7 => from.set(&mut links),
            _ => from.keep(&mut extra),
        })?;
        Ok(Self {
            api_name: from.required(api_name, "apiName")?,
            entity_id: from.required(entity_id, "entityId")?,
            display_name: from.required(display_name, "displayName")?,
            plural_name: from.required(plural_name, "pluralName")?,
            description: from.required(description, "description")?,
            primary_key: from.required(primary_key, "primaryKey")?,
            properties: from.required(properties, "properties")?,
            links: from.required(links, "links")?,
            extra,
        })
    }
}

impl Encode for EntitySchema {
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.member("apiName", &self.api_name);
            to.member("entityId", &self.entity_id);
            to.member("displayName", &self.display_name);
            to.member("pluralName", &self.plural_name);
            to.member("description", &self.description);
            to.member("primaryKey", &self.primary_key);
            to.member("properties", &self.properties);
            to.member("links", &self.links);
            to.rest(&self.extra);
        });
    }
}

serde_bridge!(EntitySchema);

impl Decode for EntitySummary {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const MEMBERS: &[&str] =
            &["apiName", "displayName", "pluralName", "description", "icon", "iconColor"];
        let mut api_name = None;
        let mut display_name = None;
        let mut plural_name = None;
        let mut description = None;
        let mut icon = None;
        let mut icon_color = None;
        let mut extra = Extra::new();
        from.object(MEMBERS, &mut |member, from| match member {
            0 => from.set(&mut api_name),
            1 => from.set(&mut display_name),
            2 => from.set(&mut plural_name),
            3 => from.set(&mut description),
            4 => from.set(&mut icon),
            5 => from.set(&mut icon_color),
            _ => from.keep(&mut extra),
        })?;
        Ok(Self {
            api_name: from.required(api_name, "apiName")?,
            display_name: from.required(display_name, "displayName")?,
            plural_name: from.required(plural_name, "pluralName")?,
            description: from.required(description, "description")?,
            icon: from.required(icon, "icon")?,
            icon_color: from.required(icon_color, "iconColor")?,
            extra,
        })
    }
}

impl Encode for EntitySummary {
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.member("apiName", &self.api_name);
            to.member("displayName", &self.display_name);
            to.member("pluralName", &self.plural_name);
            to.member("description", &self.description);
            to.member("icon", &self.icon);
            to.member("iconColor", &self.icon_color);
            to.rest(&self.extra);
        });
    }
}

serde_bridge!(EntitySummary);

impl Decode for Link {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const MEMBERS: &[&str] =
            &["apiName", "displayName", "targetEntity", "cardinality", "direction"];
        let mut api_name = None;
        let mut display_name = None;
        let mut target_entity = None;
        let mut cardinality = None;
        let mut direction = None;
        let mut extra = Extra::new();
        from.object(MEMBERS, &mut |member, from| match member {
            0 => from.set(&mut api_name),
            1 => from.set(&mut display_name),
            2 => from.set(&mut target_entity),
            3 => from.set(&mut cardinality),
            4 => from.set(&mut direction),
            _ => from.keep(&mut extra),
        })?;
        Ok(Self {
            api_name: from.required(api_name, "apiName")?,
            display_name: from.required(display_name, "displayName")?,
            target_entity: from.required(target_entity, "targetEntity")?,
            cardinality: from.required(cardinality, "cardinality")?,
            direction: from.required(direction, "direction")?,
            extra,
        })
    }
}

impl Encode for Link {
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.member("apiName", &self.api_name);
            to.member("displayName", &self.display_name);
            to.member("targetEntity", &self.target_entity);
            to.member("cardinality", &self.cardinality);
            to.member("direction", &self.direction);
            to.rest(&self.extra);
        });
    }
}

serde_bridge!(Link);

impl Decode for LinkList {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const MEMBERS: &[&str] = &["links"];
        let mut links = None;
        let mut extra = Extra::new();
        from.object(MEMBERS, &mut |member, from| match member {
            0 => from.set(&mut links),
            _ => from.keep(&mut extra),
        })?;
        Ok(Self { links: from.required(links, "links")?, extra })
    }
}

impl Encode for LinkList {
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.member("links", &self.links);
            to.rest(&self.extra);
        });
    }
}

serde_bridge!(LinkList);

impl Decode for PrimaryKeyAnswer {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const MEMBERS: &[&str] = &["primaryKey"];
        let mut primary_key = None;
        let mut extra = Extra::new();
        from.object(MEMBERS, &mut |member, from| match member {
            0 => from.set(&mut primary_key),
            _ => from.keep(&mut extra),
        })?;
        Ok(Self { primary_key: from.required(primary_key, "primaryKey")?, extra })
    }
}

impl Encode for PrimaryKeyAnswer {
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.member("primaryKey", &self.primary_key);
            to.rest(&self.extra);
        });
    }
}

serde_bridge!(PrimaryKeyAnswer);

impl Decode for Property {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const MEMBERS: &[&str] = &[
            "apiName",
            "propertyId",
            "displayName",
            "description",
            "baseType",
            "isArray",
            "nullable",
            "isPrimaryKey",
            "isEditable",
        ];
        let mut api_name = None;
        let mut property_id = None;
        let mut display_name = None;
        let mut description = None;
        let mut base_type = None;
        let mut is_array = None;
        let mut nullable = None;
        let mut is_primary_key = None;
        let mut is_editable = None;
        let mut extra = Extra::new();
        from.object(MEMBERS, &mut |member, from| match member {
            0 => from.set(&mut api_name),
            1 => from.set(&mut property_id),
            2 => from.set(&mut display_name),
            3 => from.set(&mut description),
            4 => from.set(&mut base_type),
            5 => from.set(&mut is_array),
            6 => from.set(&mut nullable),
            7 => from.set(&mut is_primary_key),
            8 => from.set(&mut is_editable),
            _ => from.keep(&mut extra),
        })?;
        Ok(Self {
            api_name: from.required(api_name, "apiName")?,
            property_id: from.required(property_id, "propertyId")?,
            display_name: from.required(display_name, "displayName")?,
            description: from.required(description, "description")?,
            base_type: from.required(base_type, "baseType")?,
            is_array: from.required(is_array, "isArray")?,
            nullable: from.required(nullable, "nullable")?,
            is_primary_key: from.required(is_primary_key, "isPrimaryKey")?,
            is_editable: from.required(is_editable, "isEditable")?,
            extra,
        })
    }
}

impl Encode for Property {
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.member("apiName", &self.api_name);
            to.member("propertyId", &self.property_id);
            to.member("displayName", &self.display_name);
            to.member("description", &self.description);
            to.member("baseType", &self.base_type);
            to.member("isArray", &self.is_array);
            to.member("nullable", &self.nullable);
            to.member("isPrimaryKey", &self.is_primary_key);
            to.member("isEditable", &self.is_editable);
            to.rest(&self.extra);
        });
    }
}

serde_bridge!(Property);

impl Decode for PropertyAnswer {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const MEMBERS: &[&str] = &["property"];
        let mut property = None;
        let mut extra = Extra::new();
        from.object(MEMBERS, &mut |member, from| match member {
            0 => from.set(&mut property),
            _ => from.keep(&mut extra),
        })?;
        Ok(Self { property: from.required(property, "property")?, extra })
    }
}

impl Encode for PropertyAnswer {
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.member("property", &self.property);
            to.rest(&self.extra);
        });
    }
}

serde_bridge!(PropertyAnswer);

impl Decode for PropertyList {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const MEMBERS: &[&str] = &["properties"];
        let mut properties = None;
        let mut extra = Extra::new();
        from.object(MEMBERS, &mut |member, from| match member {
            0 => from.set(&mut properties),
            _ => from.keep(&mut extra),
        })?;
        Ok(Self { properties: from.required(properties, "properties")?, extra })
    }
}

impl Encode for PropertyList {
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.member("properties", &self.properties);
            to.rest(&self.extra);
        });
    }
}

serde_bridge!(PropertyList);
