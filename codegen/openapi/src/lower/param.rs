//! What an operation takes besides a body.

use specloom_ir::{
    Docs, Example, Location, MediaKind, Name, Outside, Owner, Param, Presence, Range, Role, Style,
    TypeRef, Value,
};
use specloom_source::Node;

use crate::extension::client::ClientMember;
use crate::extension::operation::{OutsideName, ParamExtension, RangeMember};
use crate::extension::{read_extension, schema_extension};
use crate::lower::docs::object_docs;
use crate::lower::elsewhere::follows;
use crate::lower::flatten::flatten;
use crate::lower::intern::intern_any;
use crate::lower::lowering::Lowering;
use crate::lower::place::Place;
use crate::lower::types::lower_position;
use crate::lower::wildcard::meant;
use crate::media_type::kind_of;
use crate::problem::OpenApiProblem;
use crate::read::object::{Kind, members};
use crate::read::plain::{ParameterHead, parameter_head};
use crate::read::view::Stub;
use crate::resolve::{EXAMPLES, Followed, PARAMETERS, follow};

const TYPED: [&str; 9] = [
    "name",
    "in",
    "description",
    "required",
    "deprecated",
    "explode",
    "style",
    "allowReserved",
    "allowEmptyValue",
];

const PARAMETER: Kind = Kind {
    name: "parameter",
    typed: &TYPED,
    tree: &["schema", "content", "example", "examples"],
    extended: true,
    stubs: &[("schema", Stub::EmptyMap)],
};

/// 3.2's `in: querystring`, of which the typed skeleton knows nothing.
const QUERY_STRING: Kind = Kind {
    name: "parameter",
    typed: &["name", "description", "required", "deprecated"],
    tree: &["in", "schema", "content", "example", "examples"],
    extended: true,
    stubs: &[("schema", Stub::EmptyMap), ("in", Stub::Text("query"))],
};

/// 3.2's `style: cookie`, of which the typed skeleton knows nothing.
const COOKIE: Kind = Kind {
    name: "parameter",
    typed: &["name", "in", "description", "required", "deprecated", "explode"],
    tree: &["style", "schema", "example", "examples"],
    extended: true,
    stubs: &[("schema", Stub::EmptyMap)],
};

/// The param that stands at a node, or behind the reference there; none if it
/// is a header that follows from elsewhere in its operation.
pub fn param_of<'d>(
    low: &mut Lowering<'d, '_>,
    node: &'d Node,
    owner: Owner,
    operation: Option<&'d Node>,
) -> Option<Param> {
    let found = follow(low.document, node, PARAMETERS, &mut low.reports)?;
    let head = head_of(low, found.node)?;
    if head.location == Location::Header && follows(low, operation, &head.name) {
        low.report(found.node.span, OpenApiProblem::IgnoredHeader { name: head.name });
        return None;
    }
    let extension: ParamExtension = read_extension(found.node, &mut low.reports);
    let typed = type_of(low, &found, &head.name, owner);
    let is_required = head.required || head.location == Location::Path;
    Some(Param {
        name: Name::new(head.name),
        rename: extension.name.map(Name::new),
        docs: docs_of(low, found.node),
        location: head.location,
        style: typed.content.map_or(head.style, Style::Content),
        ty: typed.ty,
        presence: if is_required { Presence::Required } else { Presence::Optional },
        default: typed.default.map(Box::new),
        send: found.node.get("x-specloom-send").map(|it| Box::new(it.into())),
        client_wide: extension.client != ClientMember::Never,
        overridable: extension.client.is_overridable(),
        setting: extension.client.setting(),
        range: extension.range.as_ref().map(range_of),
        origin: found.node.span,
    })
}

/// What a parameter says of itself, locations and styles that openapiv3 does not
/// know among it.
fn head_of(low: &mut Lowering<'_, '_>, node: &Node) -> Option<ParameterHead> {
    let text = |key: &str| node.get(key).and_then(Node::as_str);
    if text("in") == Some("querystring") {
        let head = parameter_head(node, &QUERY_STRING, &mut low.reports)?;
        let style = Style::Content("".into());
        return Some(ParameterHead { location: Location::QueryString, style, ..head });
    }
    if (text("in"), text("style")) != (Some("cookie"), Some("cookie")) {
        return parameter_head(node, &PARAMETER, &mut low.reports);
    }
    let head = parameter_head(node, &COOKIE, &mut low.reports)?;
    let Style::Form { explode, reserved: _ } = head.style else { return Some(head) };
    Some(ParameterHead { style: Style::Form { explode, reserved: true }, ..head })
}

fn range_of(member: &RangeMember) -> Range {
    let outside = match member.outside {
        OutsideName::Clamp => Outside::Clamp,
        OutsideName::Refuse => Outside::Refuse,
    };
    Range { min: member.min, max: member.max, outside }
}

struct Typed {
    ty: TypeRef,
    default: Option<Value>,
    /// The media type, if it is written as a document.
    content: Option<Box<str>>,
}

fn type_of<'d>(
    low: &mut Lowering<'d, '_>,
    found: &Followed<'d>,
    name: &str,
    owner: Owner,
) -> Typed {
    let content = members(found.node.get("content"), "content", &mut low.reports);
    let content = content.first().map(|(media_type, _, node)| (*media_type, *node));
    let schema = match content {
        Some((_, media)) => media.get("schema"),
        None => found.node.get("schema"),
    };
    let place = Place {
        component: found.name.clone(),
        ..Place::part(owner, Role::Param(Name::new(name)), found.node.span)
    };
    let content = content.map(|(media_type, _)| meant(low, media_type, schema));
    if let Some(media_type) = content.as_ref().filter(|it| !is_carried(it)) {
        let feature = format!("a parameter written as `{media_type}`");
        low.report(found.node.span, OpenApiProblem::UnsupportedFeature { feature });
    }
    let Some(schema) = schema else {
        return Typed { ty: intern_any(low, &place), default: None, content };
    };
    let ty = lower_position(low, schema, &place);
    schema_extension(schema, &mut low.reports);
    Typed { ty, default: default_of(low, schema), content }
}

/// What is sent if nothing is given; a schema may say so by what it builds on.
fn default_of<'d>(low: &mut Lowering<'d, '_>, schema: &'d Node) -> Option<Value> {
    let at = low.schemas.at(schema);
    if !["$ref", "allOf", "default"].into_iter().any(|it| at.has(it)) {
        return None;
    }
    let default = flatten(low, at).last("default").map(|it| Value::from(it.node));
    default.filter(|it| *it != Value::Null)
}

/// Whether a param can be written as a document of this type.
fn is_carried(media_type: &str) -> bool {
    match kind_of(media_type) {
        (MediaKind::Json | MediaKind::Form | MediaKind::Text, None) => true,
        (_, _) => false,
    }
}

fn docs_of<'d>(low: &mut Lowering<'d, '_>, node: &'d Node) -> Docs {
    let mut examples = Vec::new();
    if let Some(example) = node.get("example") {
        examples.push(Example { name: None, summary: None, value: example.into() });
    }
    for (name, _, example) in members(node.get("examples"), "examples", &mut low.reports) {
        let Some(found) = follow(low.document, example, EXAMPLES, &mut low.reports) else {
            continue;
        };
        let value = found.node.get("value").or_else(|| found.node.get("dataValue"));
        let summary = found.node.get("summary").and_then(Node::as_str).map(Into::into);
        examples.extend(value.map(|it| Example {
            name: Some(name.into()),
            summary,
            value: it.into(),
        }));
    }
    Docs { examples, ..object_docs(node) }
}
