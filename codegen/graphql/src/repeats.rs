//! Takes out what is said again in the same words.
//!
//! Schemas that are joined from parts define a type or a field twice, and
//! documents that each stand alone bring their fragments along. The
//! specification allows neither (sections 3 and 5.5.1.1); where both say the
//! same, nothing is lost by reading it once.

use std::collections::BTreeMap;

use apollo_compiler::Node;
use apollo_compiler::ast::{
    Definition, Document, EnumValueDefinition, FieldDefinition, InputValueDefinition,
};
use apollo_compiler::parser::SourceSpan;

/// Something that was said again.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Repeat {
    /// Its name: `Facts`, `Parcel.weight`.
    pub name: String,
    /// Where it is said again.
    pub at: Option<SourceSpan>,
}

/// What was said so far, by name.
pub type Said = BTreeMap<String, Vec<Definition>>;

/// Takes out of a document what it, or one before it, says already. Operations
/// stay: each is a method, which can be there only once.
pub fn take_out(document: &mut Document, said: &mut Said) -> Vec<Repeat> {
    let mut found = Vec::new();
    document.definitions.retain(|it| {
        let is_taken = !it.is_extension_definition() && it.as_operation_definition().is_none();
        let Some(name) = it.name().filter(|_| is_taken) else { return true };
        let before = said.entry(name.to_string()).or_default();
        let is_new = !before.contains(it);
        if is_new {
            before.push(it.clone());
        } else {
            found.push(Repeat { name: name.to_string(), at: it.location() });
        }
        is_new
    });
    for it in &mut document.definitions {
        members_once(it, &mut found);
    }
    found
}

/// Takes out the members of a type that it has already.
fn members_once(definition: &mut Definition, found: &mut Vec<Repeat>) {
    let Some(owner) = definition.name().map(ToString::to_string) else { return };
    match definition {
        Definition::ObjectTypeDefinition(it) if repeats(&it.fields, same_field) => {
            once(&mut it.make_mut().fields, (&owner, same_field), found);
        }
        Definition::InterfaceTypeDefinition(it) if repeats(&it.fields, same_field) => {
            once(&mut it.make_mut().fields, (&owner, same_field), found);
        }
        Definition::InputObjectTypeDefinition(it) if repeats(&it.fields, same_input) => {
            once(&mut it.make_mut().fields, (&owner, same_input), found);
        }
        Definition::EnumTypeDefinition(it) if repeats(&it.values, same_value) => {
            once(&mut it.make_mut().values, (&owner, same_value), found);
        }
        _ => {}
    }
}

/// Whether two members of one name say the same.
type Same<T> = fn(&T, &T) -> bool;

fn repeats<T: Named>(members: &[Node<T>], same: Same<T>) -> bool {
    let mut names = BTreeMap::new();
    members.iter().any(|it| {
        let before: &mut Vec<&Node<T>> = names.entry(it.called()).or_default();
        let is_again = before.iter().any(|one| same(one, it));
        before.push(it);
        is_again
    })
}

fn once<T: Named>(
    members: &mut Vec<Node<T>>,
    (owner, same): (&str, Same<T>),
    found: &mut Vec<Repeat>,
) {
    let mut kept: Vec<Node<T>> = Vec::with_capacity(members.len());
    for it in members.drain(..) {
        if kept.iter().any(|one| one.called() == it.called() && same(one, &it)) {
            found.push(Repeat { name: format!("{owner}.{}", it.called()), at: it.location() });
        } else {
            kept.push(it);
        }
    }
    *members = kept;
}

/// A member of a type.
trait Named {
    fn called(&self) -> &str;
}

impl Named for FieldDefinition {
    fn called(&self) -> &str {
        &self.name
    }
}

impl Named for InputValueDefinition {
    fn called(&self) -> &str {
        &self.name
    }
}

impl Named for EnumValueDefinition {
    fn called(&self) -> &str {
        &self.value
    }
}

/// Descriptions apart, which carry nothing.
fn same_field(one: &FieldDefinition, other: &FieldDefinition) -> bool {
    let arguments = one.arguments.iter().zip(&other.arguments);
    one.ty == other.ty
        && one.directives == other.directives
        && one.arguments.len() == other.arguments.len()
        && arguments.into_iter().all(|(one, other)| same_input(one, other))
}

fn same_input(one: &InputValueDefinition, other: &InputValueDefinition) -> bool {
    one.name == other.name
        && one.ty == other.ty
        && one.default_value == other.default_value
        && one.directives == other.directives
}

fn same_value(one: &EnumValueDefinition, other: &EnumValueDefinition) -> bool {
    one.directives == other.directives
}

#[cfg(test)]
mod tests {
    use apollo_compiler::ast::Document;

    use super::{Said, take_out};

    fn left(texts: &[&str]) -> (Vec<String>, Vec<usize>) {
        let mut said = Said::new();
        let mut names = Vec::new();
        let mut counts = Vec::new();
        for text in texts {
            let mut document = Document::parse(*text, "text").unwrap();
            names.extend(take_out(&mut document, &mut said).into_iter().map(|it| it.name));
            counts.push(document.definitions.len());
        }
        (names, counts)
    }

    #[test]
    fn what_is_said_twice_is_read_once() {
        let one = "query A { a { ...F } } fragment F on T { id }";
        let two = "query B { b { ...F } } fragment F on T {\n  id\n}";
        assert_eq!(left(&[one, two]), (vec!["F".to_owned()], vec![2, 1]));
        let schema = "type T { a(b: Int = 1): Int \"again\" a(b: Int = 1): Int } enum E { X X }";
        assert_eq!(left(&[schema]), (vec!["T.a".to_owned(), "E.X".to_owned()], vec![2]));
    }

    #[test]
    fn what_differs_stays() {
        let one = "fragment F on T { id }";
        let two = "fragment F on T { id name }";
        assert_eq!(left(&[one, two]), (Vec::new(), vec![1, 1]));
        let schema = "type T { a(b: Int = 1): Int a(b: Int = 2): Int } extend type T { c: Int } extend type T { c: Int }";
        assert_eq!(left(&[schema]), (Vec::new(), vec![3]));
    }
}
