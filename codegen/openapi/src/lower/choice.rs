//! Enums: one of some constants.

use specloom_ir::{Docs, Enum, EnumValue, Name, Openness, Shape, Value};
use specloom_source::Node;

use crate::extension::schema_extension;
use crate::lower::constant::Constants;
use crate::lower::docs::docs;
use crate::lower::lowering::Lowering;
use crate::lower::parts::Parts;
use crate::problem::OpenApiProblem;

/// The enum of some constants.
pub fn enum_of(low: &mut Lowering<'_, '_>, parts: &Parts<'_>, constants: &Constants<'_>) -> Shape {
    let node = parts.top.node;
    let extension = schema_extension(node, &mut low.reports);
    let mut values: Vec<EnumValue> = Vec::with_capacity(constants.list.len());
    for (index, constant) in constants.list.iter().enumerate() {
        let value = constant.exact();
        let wire = match &value {
            Value::String(text) => text.clone(),
            other => other.to_string().into(),
        };
        if values.iter().any(|it| it.value == value) {
            let problem = OpenApiProblem::DuplicateEnumValue { value: value.to_string() };
            low.report(constant.at.span(), problem);
            continue;
        }
        let given = extension.names.get(&*wire).cloned();
        let given = given.or_else(|| listed(node, &VARNAMES, index, &wire));
        let prose = constant.docs.map(docs).unwrap_or_default();
        let description = listed(node, &DESCRIPTIONS, index, &wire).map(Into::into);
        let description = description.or(prose.description.clone());
        values.push(EnumValue {
            value,
            name: given.map_or_else(|| Name::new(&wire), Name::new),
            docs: Docs { description, ..prose }.into(),
            origin: constant.at.span(),
        });
    }
    let is_closed = extension.closed || constants.is_const;
    let openness = if is_closed { Openness::Closed } else { Openness::Open };
    Shape::Enum(Enum { values, openness })
}

const VARNAMES: [&str; 2] = ["x-enum-varnames", "x-enumNames"];
const DESCRIPTIONS: [&str; 2] = ["x-enum-descriptions", "x-enumDescriptions"];

/// What an extension that many tools know says of a constant: a list beside the
/// `enum`, or a mapping from the constant.
fn listed(node: &Node, keys: &[&str], index: usize, wire: &str) -> Option<String> {
    let member = keys.iter().find_map(|it| node.get(it))?;
    let said = match member.as_list() {
        Some(list) => list.get(index),
        None => member.get(wire),
    };
    said?.as_str().filter(|it| !it.is_empty()).map(Into::into)
}
