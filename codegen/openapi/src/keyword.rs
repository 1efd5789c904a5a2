//! The keywords of schemas, by what is done with them.

/// Whether a keyword says nothing about which values are right: prose,
/// examples, access and extensions.
pub fn is_annotation(key: &str) -> bool {
    matches!(
        key,
        "$anchor"
            | "$comment"
            | "$dynamicAnchor"
            | "$id"
            | "$recursiveAnchor"
            | "$schema"
            | "$vocabulary"
            | "$defs"
            | "default"
            | "definitions"
            | "deprecated"
            | "description"
            | "example"
            | "examples"
            | "externalDocs"
            | "readOnly"
            | "summary"
            | "title"
            | "writeOnly"
            | "xml"
    ) || key.starts_with("x-")
}

/// The keywords that constrain values and are not carried. `false` and `{}` as
/// their value demand nothing or nothing that clients see.
pub const NOT_CARRIED: [&str; 14] = [
    "contains",
    "contentSchema",
    "dependencies",
    "dependentRequired",
    "dependentSchemas",
    "else",
    "if",
    "maxContains",
    "minContains",
    "not",
    "propertyNames",
    "then",
    "unevaluatedItems",
    "nullable",
];

/// The keywords that are kept as they are, to compare versions by.
pub const KEPT: [&str; 15] = [
    "contains",
    "contentSchema",
    "dependencies",
    "dependentRequired",
    "dependentSchemas",
    "else",
    "if",
    "maxContains",
    "minContains",
    "not",
    "propertyNames",
    "then",
    "unevaluatedItems",
    "x-deprecated-values",
    "x-extensible-enum",
];

/// Whether a keyword is carried.
pub fn is_carried(key: &str) -> bool {
    CARRIED.binary_search(&key).is_ok()
}

/// The keywords that are carried, sorted.
pub const CARRIED: [&str; 32] = [
    "$ref",
    "additionalItems",
    "additionalProperties",
    "allOf",
    "anyOf",
    "const",
    "contentEncoding",
    "contentMediaType",
    "discriminator",
    "enum",
    "exclusiveMaximum",
    "exclusiveMinimum",
    "format",
    "items",
    "maxItems",
    "maxLength",
    "maxProperties",
    "maximum",
    "minItems",
    "minLength",
    "minProperties",
    "minimum",
    "multipleOf",
    "oneOf",
    "pattern",
    "patternProperties",
    "prefixItems",
    "properties",
    "required",
    "type",
    "unevaluatedProperties",
    "uniqueItems",
];
