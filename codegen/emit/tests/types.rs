//! What types become, one of each kind.

mod build;

use build::{
    api, declared, derived, emitted, field, group, operation, structure, text_enum, typed, valid,
};
use specloom_ir::{
    Access, Api, Enum, EnumValue, Field, IntWidth, Member, Name, Openness, Presence, Rest, Role,
    Scalar, Shape, Tagging, TypeId, TypeRef, Union, Value,
};
use specloom_source::Span;

fn one(id: TypeId) -> TypeRef {
    TypeRef { id, nullable: false }
}

fn optional(field: Field) -> Field {
    Field { presence: Presence::Optional, ..field }
}

fn nullable(mut field: Field) -> Field {
    field.ty.nullable = true;
    field
}

fn member(name: &str, ty: TypeId, tags: &[&str]) -> Member {
    Member {
        name: Name::new(name),
        ty: one(ty),
        docs: specloom_ir::Docs::default(),
        tags: tags.iter().map(|it| (*it).into()).collect(),
        origin: Span::default(),
    }
}

/// A parcel with a field in each of the four states, and the types around it.
fn parcels() -> Api {
    let mut api = api();
    let text = api.types.add(typed(declared("Label"), Shape::Scalar(Scalar::String)));
    let number = api.types.add(typed(declared("Grams"), Shape::Scalar(Scalar::Int(IntWidth::I64))));
    let any = api.types.add(typed(declared("Anything"), Shape::Any));
    let parcel = TypeId(3);
    let values = ["in-transit".to_owned(), "unknown".to_owned()];
    let mut all = structure(declared("Parcel"), Vec::new());
    api.types.add(all.clone());
    let status =
        api.types.add(text_enum(derived(parcel.0, Role::Field(Name::new("status"))), &values));
    let kind = api.types.add(fixed("parcel"));
    let inner = Shape::List(one(parcel));
    let list = api.types.add(typed(derived(parcel.0, Role::Field(Name::new("parts"))), inner));
    let event = api.types.add(union(
        "Event",
        Tagging::Field(Name::new("kind")),
        &[member("Parcel", parcel, &["parcel", "parcel.sent"]), member("Other", any, &["other"])],
    ));
    let either = api.types.add(union(
        "Either",
        Tagging::Shape,
        &[member("Text", text, &[]), member("Parcel", parcel, &[])],
    ));
    let mut secret = field("token", one(text));
    secret.secret = true;
    let mut defaulted = optional(field("weightGrams", one(number)));
    defaulted.default = Some(Box::new(Value::Number("10".into())));
    defaulted.docs.description = Some("The weight, packaging included".into());
    let mut sent = optional(field("async", one(text)));
    sent.send = Some(Box::new(Value::String("yes".into())));
    let mut renamed = field("to", one(text));
    renamed.aliases = vec![Name::new("recipient")];
    renamed.docs.deprecation = Some(Box::new(specloom_ir::Deprecation {
        instead: Some("`label`".to_owned()),
        ..specloom_ir::Deprecation::default()
    }));
    if let Shape::Struct(it) = &mut all.shape {
        it.rest = Rest::Kept(one(any));
        it.fields = vec![
            Field { access: Access::ReadOnly, ..field("id", one(text)) },
            field("kind", one(kind)),
            secret,
            renamed,
            nullable(field("note", one(text))),
            nullable(optional(field("label", one(text)))),
            defaulted,
            sent,
            field("status", one(status)),
            optional(field("inside", one(parcel))),
            optional(field("parts", one(list))),
            optional(field("last", one(event))),
            optional(field("reference", one(either))),
        ];
    }
    all.docs.summary = Some("A parcel on its way".into());
    api.types[parcel] = all;
    let group = api.groups.add(group("parcels"));
    operation(&mut api, group, ("parcels", "send"), one(parcel));
    api
}

/// An enum with one constant.
fn fixed(value: &str) -> specloom_ir::TypeDef {
    let value = EnumValue {
        value: Value::String(value.into()),
        name: Name::new(value),
        docs: specloom_ir::Docs::default().into(),
        origin: Span::default(),
    };
    let shape = Shape::Enum(Enum { values: vec![value], openness: Openness::Closed });
    typed(derived(3, Role::Field(Name::new("kind"))), shape)
}

fn union(name: &str, tagging: Tagging, members: &[Member]) -> specloom_ir::TypeDef {
    let shape = Union { members: members.to_vec(), tagging, openness: Openness::Open };
    typed(declared(name), Shape::Union(shape))
}

#[test]
fn types_and_their_codec() {
    let (_, files) = emitted(&valid(parcels()));
    insta::assert_snapshot!("models", files.get("src/models/parcels.rs").unwrap_or_default());
    insta::assert_snapshot!("codec", files.get("src/codec/parcels.rs").unwrap_or_default());
}
