//! Names of types: in messages, and as generated code spells them.

use specloom_ir::{
    Api, Encoding, Enum, EnumValue, FloatWidth, IntWidth, Name, Owner, Role, Scalar, Shape,
    TypeDef, TypeName, TypeRef, Value,
};

/// What a use of a type is called in messages.
pub fn use_word(api: &Api, ty: TypeRef) -> String {
    api.types.get(ty.id).map_or_else(String::new, |it| value_word(api, it))
}

/// The same, with the values that it has if it is one of a list.
pub fn value_word(api: &Api, def: &TypeDef) -> String {
    match (&def.shape, &def.name) {
        (Shape::Enum(it), TypeName::Derived { .. }) => format!("one of {}", values_word(it)),
        (_, TypeName::Derived { .. } | TypeName::Declared(_)) => shape_word(api, def),
    }
}

/// The values of an enum: the first five, and how many more there are.
pub fn values_word(list: &Enum) -> String {
    const SHOWN: usize = 5;
    let mut words: Vec<String> =
        list.values.iter().take(SHOWN).map(|it| format!("`{}`", text_of(it))).collect();
    if list.values.len() > SHOWN {
        words.push(format!("{} more", list.values.len() - SHOWN));
    }
    words.join(", ")
}

/// A value of an enum as people write it.
pub fn text_of(value: &EnumValue) -> String {
    match &value.value {
        Value::String(text) => text.to_string(),
        other => other.to_string(),
    }
}

/// What a type is called in messages: its name, or what its values look like.
pub fn shape_word(api: &Api, def: &TypeDef) -> String {
    shape_within(api, def, 4)
}

fn shape_within(api: &Api, def: &TypeDef, depth: usize) -> String {
    let Some(depth) = depth.checked_sub(1) else { return "a value".into() };
    let inner = |ty: &TypeRef| {
        api.types.get(ty.id).map_or_else(String::new, |it| shape_within(api, it, depth))
    };
    let named = |word: &str| match &def.name {
        TypeName::Declared(name) => format!("`{name}`"),
        TypeName::Derived { .. } => word.to_owned(),
    };
    match &def.shape {
        Shape::Scalar(it) => scalar_word(it),
        Shape::Struct(_) => named("an object"),
        Shape::Interface(_) => named("an interface"),
        Shape::Enum(_) => named("one of a list"),
        Shape::Union(_) => named("one of several types"),
        Shape::List(item) => format!("a list of {}", inner(item)),
        Shape::Map(value) => format!("a map of {}", inner(value)),
        Shape::Tuple { items, rest: _ } => format!("a tuple of {}", items.len()),
        Shape::Alias(target) => inner(target),
        Shape::Any => "any value".into(),
        Shape::Parameter(name) => format!("`{name}`"),
        Shape::Never => "no value".into(),
    }
}

/// What a scalar is called in messages.
pub fn scalar_word(scalar: &Scalar) -> String {
    match scalar {
        Scalar::Bool => "boolean",
        Scalar::Int(width) => int_word(*width),
        Scalar::Float(FloatWidth::F32) => "number (float)",
        Scalar::Float(FloatWidth::F64) => "number",
        Scalar::Decimal => "decimal",
        Scalar::String => "string",
        Scalar::Bytes(Encoding::Base64) => "bytes in base 64",
        Scalar::Bytes(Encoding::Base64Url) => "bytes in base 64 for URLs",
        Scalar::Bytes(Encoding::Hex) => "bytes in base 16",
        Scalar::Bytes(Encoding::Raw) => "bytes",
        Scalar::Date => "date",
        Scalar::Time => "time",
        Scalar::DateTime => "date-time",
        Scalar::Duration => "duration",
        Scalar::Uuid => "uuid",
        Scalar::Url => "url",
        Scalar::Custom(name) => return format!("`{name}`"),
    }
    .to_owned()
}

fn int_word(width: IntWidth) -> &'static str {
    match width {
        IntWidth::I8 => "integer (int8)",
        IntWidth::I16 => "integer (int16)",
        IntWidth::I32 => "integer (int32)",
        IntWidth::I64 => "integer",
        IntWidth::U8 => "integer (uint8)",
        IntWidth::U16 => "integer (uint16)",
        IntWidth::U32 => "integer (uint32)",
        IntWidth::U64 => "integer (uint64)",
        IntWidth::I64Text => "integer as text",
        IntWidth::U64Text => "integer as text (uint64)",
    }
}

/// A name as generated code spells a type or variant: `ParcelStatus`.
pub fn pascal(name: &str) -> String {
    let words = Name::new(name).words();
    words.iter().map(|it| capital(it)).collect()
}

/// A name as generated code spells a field, method or module: `parcel_status`.
pub fn snake(name: &str) -> String {
    Name::new(name).words().join("_")
}

fn capital(word: &str) -> String {
    let mut chars = word.chars();
    chars
        .next()
        .map_or_else(String::new, |it| it.to_uppercase().collect::<String>() + chars.as_str())
}

/// A type as generated code spells it, by the usual rules.
pub fn type_name(api: &Api, def: &TypeDef) -> String {
    type_within(api, def, 8)
}

fn type_within(api: &Api, def: &TypeDef, depth: usize) -> String {
    let (owner, role) = match &def.name {
        TypeName::Declared(name) => return pascal(&name.wire),
        TypeName::Derived { owner, role } => (owner, role),
    };
    let owner = match (owner, depth.checked_sub(1)) {
        (_, None) => String::new(),
        (Owner::Type(id), Some(depth)) => {
            api.types.get(*id).map_or_else(String::new, |it| type_within(api, it, depth))
        }
        (Owner::Operation(id), Some(_)) => {
            api.operations.get(*id).map_or_else(String::new, |it| pascal(&it.name.wire))
        }
        (Owner::Webhook(at), Some(_)) => {
            let webhook = api.webhooks.get(*at as usize);
            webhook.map_or_else(String::new, |it| pascal(&it.name.wire))
        }
    };
    let role = match role {
        Role::Field(name)
        | Role::Member(name)
        | Role::Param(name)
        | Role::Error(name)
        | Role::Header(name) => pascal(&name.wire),
        Role::Item => "Item".into(),
        Role::Value => "Value".into(),
        Role::Request => "Request".into(),
        Role::Response => "Response".into(),
        Role::Event => "Event".into(),
    };
    format!("{owner}{role}")
}
