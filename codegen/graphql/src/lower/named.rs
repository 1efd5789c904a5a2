//! Inputs, enums and scalars.

use apollo_compiler::ast::{InputValueDefinition, Type};
use apollo_compiler::schema::{EnumType, ExtendedType, InputObjectType, ScalarType};
use apollo_compiler::{Name, Node, schema::Component};
use specloom_ir::{
    Access, Constraints, Enum, EnumValue, Field, Member, Openness, Presence, Rest, Role, Shape,
    Struct, Tagging, TypeId, TypeName, TypeRef, Union, Value,
};

use super::value::default;
use super::words::{docs, said};
use super::{Draft, Lowering, add, list};
use crate::one_of::is_one_of;
use crate::prefix::{in_schema, is_late};
use crate::problem::GraphQlProblem as Problem;
use crate::scalars;

/// The use of a type that is no object, interface or union.
pub(super) fn input_type(low: &mut Lowering<'_>, ty: &Type) -> TypeRef {
    wrapped(low, ty, &mut |low, name| named(low, name))
}

/// A type with its lists and its `null`; `inner` gives the type within.
pub(super) fn wrapped(
    low: &mut Lowering<'_>,
    ty: &Type,
    inner: &mut dyn FnMut(&mut Lowering<'_>, &Name) -> TypeId,
) -> TypeRef {
    let nullable = !ty.is_non_null();
    match ty {
        Type::Named(name) | Type::NonNullNamed(name) => TypeRef { id: inner(low, name), nullable },
        Type::List(item) | Type::NonNullList(item) => {
            let item = wrapped(low, item, inner);
            let (owner, origin) = (low.owner, low.api.types[item.id].origin);
            TypeRef { id: list(low, item, owner, origin), nullable }
        }
    }
}

/// A scalar, enum or input; each is made once.
pub(super) fn named(low: &mut Lowering<'_>, name: &Name) -> TypeId {
    if let Some(&id) = low.named.get(name) {
        return id;
    }
    let schema = low.schema;
    let id = match schema.definitions.types.get(name) {
        Some(ExtendedType::Scalar(it)) => scalar(low, it),
        Some(ExtendedType::Enum(it)) => enumeration(low, it),
        Some(ExtendedType::InputObject(it)) => return input(low, it),
        // A valid schema has no other type here.
        Some(ExtendedType::Object(_) | ExtendedType::Interface(_) | ExtendedType::Union(_))
        | None => {
            let draft = unnamed(low, name);
            add(low, draft, Shape::Any)
        }
    };
    low.named.insert(name.clone(), id);
    id
}

fn unnamed(low: &Lowering<'_>, name: &Name) -> Draft {
    let role = Role::Field(specloom_ir::Name::new(name.as_str()));
    Draft {
        name: TypeName::Derived { owner: low.owner, role },
        docs: specloom_ir::Docs::default(),
        origin: low.place(name.location()),
    }
}

fn scalar(low: &mut Lowering<'_>, it: &Node<ScalarType>) -> TypeId {
    let name = it.name.as_str();
    let draft = unnamed(low, &it.name);
    let own = low.input.settings.scalars.get(name).map(String::as_str);
    if let Some(shape) = own.or_else(|| scalars::usual(name)).and_then(scalars::shape) {
        return add(low, draft, shape);
    }
    if own.is_none() {
        low.sink.report(low.place(it.location()), Problem::Scalar { name: name.to_owned() });
    }
    let draft = declared(low, name, Draft { docs: said(it.description.as_ref()), ..draft });
    add(low, draft, Shape::Any)
}

/// The name that the author gave, unless another spec of the platform has it.
fn declared(low: &Lowering<'_>, name: &str, draft: Draft) -> Draft {
    let wanted = TypeName::Declared(specloom_ir::Name::new(late(low, name, "")));
    if low.api.types.iter().any(|it| it.name == wanted) {
        return draft;
    }
    Draft { name: wanted, ..draft }
}

/// What stands in a constant where a prefix belongs that only a running client
/// knows. No database takes it in a text, so no other value holds it.
const LATE: &str = "\0";

/// A name with something else in place of a prefix that only a running client knows.
fn late(low: &Lowering<'_>, name: &str, to: &str) -> String {
    let prefix = &low.input.settings.prefix;
    if is_late(prefix) { name.replacen(&in_schema(prefix), to, 1) } else { name.to_owned() }
}

fn enumeration(low: &mut Lowering<'_>, it: &Node<EnumType>) -> TypeId {
    let values = it.values.values().map(|value| EnumValue {
        value: Value::String(late(low, &value.value, LATE).into()),
        name: specloom_ir::Name::new(late(low, &value.value, "")),
        docs: docs(value.description.as_ref(), &value.directives).into(),
        origin: low.place(value.location()),
    });
    let shape = Shape::Enum(Enum { values: values.collect(), openness: Openness::Open });
    let origin = low.place(it.location());
    let draft = unnamed(low, &it.name);
    let draft = Draft { docs: said(it.description.as_ref()), origin, ..draft };
    let draft = declared(low, &it.name, draft);
    add(low, draft, shape)
}

/// An input may hold itself, so it has its place before its members.
fn input(low: &mut Lowering<'_>, it: &Node<InputObjectType>) -> TypeId {
    let origin = low.place(it.location());
    let draft = unnamed(low, &it.name);
    let draft = Draft { docs: said(it.description.as_ref()), origin, ..draft };
    let draft = declared(low, &it.name, draft);
    let id = add(low, draft, Shape::Never);
    low.named.insert(it.name.clone(), id);
    let shape = if is_one_of(it) {
        one_of(low, it)
    } else {
        let fields = it.fields.values().map(|field| member(low, field)).collect();
        Shape::Struct(Struct { fields, rest: Rest::Forbidden, implements: Vec::new() })
    };
    low.api.types[id].shape = shape;
    id
}

fn one_of(low: &mut Lowering<'_>, it: &InputObjectType) -> Shape {
    let members = it.fields.values().map(|field| {
        let ty = TypeRef { nullable: false, ..input_type(low, &field.ty) };
        Member {
            name: specloom_ir::Name::new(field.name.as_str()),
            ty,
            docs: docs(field.description.as_ref(), &field.directives),
            tags: vec![field.name.as_str().into()],
            origin: low.place(field.location()),
        }
    });
    let members = members.collect();
    Shape::Union(Union { members, tagging: Tagging::OnlyMember, openness: Openness::Closed })
}

fn member(low: &mut Lowering<'_>, it: &Component<InputValueDefinition>) -> Field {
    let ty = input_type(low, &it.ty);
    let must = it.ty.is_non_null() && it.default_value.is_none();
    Field {
        name: specloom_ir::Name::new(it.name.as_str()),
        rename: None,
        docs: docs(it.description.as_ref(), &it.directives),
        ty,
        presence: if must { Presence::Required } else { Presence::Optional },
        access: Access::Both,
        default: default(it.default_value.as_deref(), &it.ty).map(Box::new),
        send: None,
        fill: None,
        secret: false,
        constraints: Constraints::default().into(),
        aliases: Vec::new(),
        merged: false,
        arguments: Vec::new(),
        origin: low.place(it.location()),
    }
}
