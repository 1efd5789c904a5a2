// @generated from specs/agimus/openapi.yaml by codegen (emit/src/emitters/codec.rs). Run: cargo specloom generate agimus
//! How the types that only `Schema` uses are read and written.

use specloom_runtime::codegen::json_struct;

use crate::models::{
    EntityList, EntitySchema, EntitySummary, Link, LinkList, PrimaryKeyAnswer, Property,
    PropertyAnswer, PropertyList,
};

json_struct!(EntityList { entities: "entities", ..extra });

json_struct!(EntitySchema {
    api_name: "apiName",
    entity_id: "entityId",
    display_name: "displayName",
    plural_name: "pluralName",
    description: "description",
    primary_key: "primaryKey",
    properties: "properties",
    links: "links",
    ..extra
});

json_struct!(EntitySummary {
    api_name: "apiName",
    display_name: "displayName",
    plural_name: "pluralName",
    description: "description",
    icon: "icon",
    icon_color: "iconColor",
    ..extra
});

json_struct!(Link {
    api_name: "apiName",
    display_name: "displayName",
    target_entity: "targetEntity",
    cardinality: "cardinality",
    direction: "direction",
    ..extra
});

json_struct!(LinkList { links: "links", ..extra });

json_struct!(PrimaryKeyAnswer { primary_key: "primaryKey", ..extra });

json_struct!(Property {
    api_name: "apiName",
    property_id: "propertyId",
    display_name: "displayName",
    description: "description",
    base_type: "baseType",
    is_array: "isArray",
    nullable: "nullable",
    is_primary_key: "isPrimaryKey",
    is_editable: "isEditable",
    ..extra
});

json_struct!(PropertyAnswer { property: "property", ..extra });

json_struct!(PropertyList { properties: "properties", ..extra });
