//! Types by their names, and their uses.

use apollo_compiler::Name;
use apollo_compiler::ast::Type;
use apollo_compiler::schema::{
    EnumType, ExtendedType, InputObjectType, InterfaceType, ObjectType, ScalarType, UnionType,
};
use specloom_ir::{
    Constraints, Docs, Enum, EnumValue, Extensions, FloatWidth, IntWidth, Interface, Member,
    Openness, Owner, Rest, Role, Scalar, Shape, Struct, Tagging, TypeDef, TypeId, TypeName,
    TypeRef, Union, Value,
};
use specloom_source::Span;

use super::{Whole, fields};
use crate::lower::words::{docs, said};
use crate::one_of::is_one_of;
use crate::picked::implementors;

/// The scalars of the language itself, in their order.
const BUILT_IN: &[&str] = &["Boolean", "Float", "ID", "Int", "String"];

/// Gives the scalars of the language their place, used or not.
pub(super) fn built_in(whole: &mut Whole<'_>) {
    for name in BUILT_IN {
        let id = place(whole, name, (Docs::default(), whole.schema.places.fallback));
        whole.api.types[id].shape = Shape::Scalar(scalar(name));
        whole.named.insert(Name::new_unchecked(name), id);
    }
}

fn scalar(name: &str) -> Scalar {
    match name {
        "Boolean" => Scalar::Bool,
        "Float" => Scalar::Float(FloatWidth::F64),
        "Int" => Scalar::Int(IntWidth::I32),
        "String" => Scalar::String,
        name => Scalar::Custom(specloom_ir::Name::new(name)),
    }
}

fn place(whole: &mut Whole<'_>, name: &str, (docs, origin): (Docs, Span)) -> TypeId {
    whole.api.types.add(TypeDef {
        name: TypeName::Declared(specloom_ir::Name::new(name)),
        docs,
        shape: Shape::Never,
        constraints: Constraints::default().into(),
        origin,
        extensions: Extensions::default(),
    })
}

/// Names all types that nothing has used so far; the roots only if they are used.
pub(super) fn rest(whole: &mut Whole<'_>) {
    let schema = whole.schema;
    for (name, it) in &schema.definitions.types {
        let is_root = schema
            .definitions
            .schema_definition
            .iter_root_operations()
            .any(|it| it.1.name == *name);
        if !is_root && !it.is_built_in() {
            named(whole, name);
        }
    }
}

/// The use of a type.
pub(super) fn used(whole: &mut Whole<'_>, ty: &Type) -> TypeRef {
    let nullable = !ty.is_non_null();
    match ty {
        Type::Named(name) | Type::NonNullNamed(name) => {
            TypeRef { id: named(whole, name), nullable }
        }
        Type::List(item) | Type::NonNullList(item) => {
            let item = used(whole, item);
            TypeRef { id: list(whole, item), nullable }
        }
    }
}

/// A list; each is made once.
fn list(whole: &mut Whole<'_>, item: TypeRef) -> TypeId {
    if let Some(&id) = whole.lists.get(&(item.id, item.nullable)) {
        return id;
    }
    let id = whole.api.types.add(TypeDef {
        name: TypeName::Derived { owner: Owner::Type(item.id), role: Role::Item },
        docs: Docs::default(),
        shape: Shape::List(item),
        constraints: Constraints::default().into(),
        origin: whole.api.types[item.id].origin,
        extensions: Extensions::default(),
    });
    whole.lists.insert((item.id, item.nullable), id);
    id
}

/// A type by its name; its shape is made later, since it may hold itself.
pub(super) fn named(whole: &mut Whole<'_>, name: &Name) -> TypeId {
    if let Some(&id) = whole.named.get(name) {
        return id;
    }
    let schema = whole.schema;
    let found = schema.definitions.types.get(name);
    let origin = schema.span(found.and_then(ExtendedType::location).or_else(|| name.location()));
    let docs = said(found.and_then(ExtendedType::description));
    let id = place(whole, name, (docs, origin));
    whole.named.insert(name.clone(), id);
    whole.waiting.push(name.clone());
    id
}

/// Makes the shapes of all types that wait for one, and of those they use.
pub(super) fn shapes(whole: &mut Whole<'_>) {
    while let Some(name) = whole.waiting.pop() {
        let schema = whole.schema;
        let shape = match schema.definitions.types.get(&name) {
            Some(ExtendedType::Scalar(it)) => custom(whole, it),
            Some(ExtendedType::Enum(it)) => enumeration(whole, it),
            Some(ExtendedType::Object(it)) => object(whole, it),
            Some(ExtendedType::Interface(it)) => interface(whole, it),
            Some(ExtendedType::Union(it)) => union(whole, it),
            Some(ExtendedType::InputObject(it)) => input(whole, it),
            // A valid schema defines what it uses.
            None => Shape::Any,
        };
        if let Some(&id) = whole.named.get(&name) {
            whole.api.types[id].shape = shape;
        }
    }
}

/// What a scalar is, its page says.
fn custom(whole: &mut Whole<'_>, it: &ScalarType) -> Shape {
    let page = it.directives.get("specifiedBy");
    let page = page.and_then(|it| it.specified_argument_by_name("url")).and_then(|it| it.as_str());
    if let Some(&id) = whole.named.get(&it.name) {
        whole.api.types[id].docs.link = page.map(Into::into);
    }
    Shape::Scalar(scalar(&it.name))
}

fn enumeration(whole: &Whole<'_>, it: &EnumType) -> Shape {
    let values = it.values.values().map(|value| EnumValue {
        value: Value::String(value.value.as_str().into()),
        name: specloom_ir::Name::new(value.value.as_str()),
        docs: docs(value.description.as_ref(), &value.directives).into(),
        origin: whole.schema.span(value.location()),
    });
    Shape::Enum(Enum { values: values.collect(), openness: Openness::Open })
}

fn object(whole: &mut Whole<'_>, it: &ObjectType) -> Shape {
    let mut roots = whole.schema.definitions.schema_definition.iter_root_operations();
    let is_root = roots.any(|root| root.1.name == it.name);
    let implements = it.implements_interfaces.iter().map(|it| it.name.clone());
    let implements: Vec<TypeId> =
        implements.collect::<Vec<_>>().iter().map(|it| named(whole, it)).collect();
    // The fields of a root are operations.
    let fields = if is_root { Vec::new() } else { fields::of(whole, &it.name, &it.fields) };
    Shape::Struct(Struct { fields, rest: Rest::Ignored, implements })
}

fn interface(whole: &mut Whole<'_>, it: &InterfaceType) -> Shape {
    let schema = whole.schema;
    let fields = fields::of(whole, &it.name, &it.fields);
    let members = implementors(&schema.definitions, &it.name);
    let members = members.filter(|member| keeps(whole, &it.name, member)).collect::<Vec<_>>();
    let implementors = members.into_iter().map(|it| named(whole, it)).collect();
    Shape::Interface(Interface { fields, implementors })
}

/// Whether a type that another can be is looked at.
fn keeps(whole: &Whole<'_>, of: &Name, member: &Name) -> bool {
    whole.picked.is_none_or(|it| !it.leaves_member(of, member))
}

fn union(whole: &mut Whole<'_>, it: &UnionType) -> Shape {
    let members = it.members.iter().filter(|member| keeps(whole, &it.name, &member.name));
    let members: Vec<Name> = members.map(|it| it.name.clone()).collect();
    let members = members.iter().map(|name| Member {
        name: specloom_ir::Name::new(name.as_str()),
        ty: TypeRef { id: named(whole, name), nullable: false },
        docs: Docs::default(),
        tags: vec![name.as_str().into()],
        origin: whole.schema.span(name.location()),
    });
    let members = members.collect();
    Shape::Union(Union { members, tagging: Tagging::Typename, openness: Openness::Open })
}

fn input(whole: &mut Whole<'_>, it: &InputObjectType) -> Shape {
    if !is_one_of(it) {
        let fields = it.fields.values().map(|it| fields::given(whole, it)).collect();
        return Shape::Struct(Struct { fields, rest: Rest::Forbidden, implements: Vec::new() });
    }
    let members = it.fields.values().map(|field| Member {
        name: specloom_ir::Name::new(field.name.as_str()),
        ty: TypeRef { nullable: false, ..used(whole, &field.ty) },
        docs: docs(field.description.as_ref(), &field.directives),
        tags: vec![field.name.as_str().into()],
        origin: whole.schema.span(field.location()),
    });
    let members = members.collect();
    Shape::Union(Union { members, tagging: Tagging::OnlyMember, openness: Openness::Closed })
}
