//! What is sent, and the forms of what comes back.

use serde_json::Value as Json;
use specloom_ir::{
    Body, Header, Media, MediaKind, Name, Need, Owner, Part, Presence, Role, StreamKind, Style,
    TypeRef,
};
use specloom_source::Node;

use crate::extension::operation::{BodyExtension, NeedMember};
use crate::extension::read_extension;
use crate::lower::docs::object_docs;
use crate::lower::event::{Payload, payload_of};
use crate::lower::intern::intern_any;
use crate::lower::lowering::Lowering;
use crate::lower::place::Place;
use crate::lower::types::{lower_position, lower_schema};
use crate::lower::wildcard::kind_by_schema;
use crate::media_type::{essence, kind_of};
use crate::problem::OpenApiProblem;
use crate::read::object::{Kind, members, read_as};
use crate::read::plain::is_readable;
use crate::read::style::query_style;
use crate::read::view::Stub;
use crate::resolve::{HEADERS, MEDIA_TYPES, REQUEST_BODIES, follow};

const REQUEST_BODY: Kind = Kind {
    name: "request body",
    typed: &["description", "required"],
    tree: &["content"],
    extended: true,
    stubs: &[],
};

const MEDIA_TYPE: Kind = Kind {
    name: "media type",
    typed: &[],
    tree: &[
        "schema",
        "itemSchema",
        "example",
        "examples",
        "encoding",
        "prefixEncoding",
        "itemEncoding",
    ],
    extended: false,
    stubs: &[],
};

const ENCODING: Kind = Kind {
    name: "encoding",
    typed: &["contentType", "style", "allowReserved"],
    tree: &["headers", "explode", "encoding"],
    extended: false,
    stubs: &[],
};

const HEADER: Kind = Kind {
    name: "header",
    typed: &["description", "required", "deprecated"],
    tree: &["schema", "content", "example", "examples", "style", "explode", "allowEmptyValue"],
    extended: false,
    stubs: &[("schema", Stub::EmptyMap)],
};

/// What the types of a body are called.
#[derive(Clone, Debug)]
pub struct BodyPlace {
    /// What it is part of.
    pub owner: Owner,
    /// Which part.
    pub role: Role,
    /// The component in which it stands.
    pub component: Option<String>,
}

/// The body that stands at a node, or behind the reference there.
pub fn body_of<'d>(low: &mut Lowering<'d, '_>, node: &'d Node, owner: Owner) -> Option<Body> {
    let found = follow(low.document, node, REQUEST_BODIES, &mut low.reports)?;
    let body = read_as::<openapiv3::RequestBody>(found.node, &REQUEST_BODY, &mut low.reports)?;
    let extension: BodyExtension = read_extension(found.node, &mut low.reports);
    let place = BodyPlace { owner, role: Role::Request, component: found.name };
    let media = content_of(low, found.node, &place);
    Some(Body {
        media,
        presence: if body.required { Presence::Required } else { Presence::Optional },
        docs: object_docs(found.node),
        spread: extension.spread,
        needs: extension.needs.into_iter().map(need_of).collect(),
        origin: found.node.span,
    })
}

fn need_of(member: NeedMember) -> Need {
    let names = |list: Vec<String>| list.into_iter().map(Into::into).collect();
    Need { when: member.when.map(|it| (it.into(), names(member.is))), one_of: names(member.one_of) }
}

/// The forms that the `content` of an object lists.
pub fn content_of<'d>(low: &mut Lowering<'d, '_>, node: &'d Node, place: &BodyPlace) -> Vec<Media> {
    let mut known: Vec<(Json, TypeRef)> = Vec::new();
    let content =
        node.get("content").map(|it| follow(low.document, it, MEDIA_TYPES, &mut low.reports));
    let content = content.flatten().map(|it| it.node);
    let content = members(content, "content", &mut low.reports);
    let is_typed = content.iter().any(|(it, ..)| is_typed(it, &place.role));
    let has_several = content.len() > 1;
    let mut all = Vec::with_capacity(content.len());
    for (media_type, at, node) in content {
        let Some(found) = follow(low.document, node, MEDIA_TYPES, &mut low.reports) else {
            continue;
        };
        if !is_readable::<openapiv3::MediaType>(found.node, &MEDIA_TYPE, &mut low.reports) {
            continue;
        }
        let (kind, stream) = kind_by_schema(low, media_type, found.node.get("schema"));
        if let Some(problem) = loss_of(media_type, kind, (is_typed, &place.role)) {
            low.report(at, problem);
        }
        let schema = stream.and_then(|_| found.node.get("itemSchema"));
        let ty = schema.or_else(|| found.node.get("schema")).map(|schema| {
            let schemas = low.schemas;
            // Forms that are alike share their type.
            let value = has_several.then(|| schemas.at(schema).json());
            if let Some((_, ty)) = known.iter().find(|(it, _)| Some(it) == value.as_ref()) {
                return *ty;
            }
            let ty = content_type(low, schema, (stream, place));
            known.extend(value.map(|it| (it, ty)));
            ty
        });
        if let Some(ty) = ty.filter(|_| stream.is_none()) {
            low.show(ty, found.node);
        }
        let parts = parts_of(low, found.node, place);
        let media_type = media_type.into();
        all.push(Media { kind, media_type, ty, parts, stream, origin: found.node.span });
    }
    all
}

/// Whether clients carry what comes under a media type by its schema: JSON, and
/// forms that are sent.
fn is_typed(media_type: &str, role: &Role) -> bool {
    match kind_of(media_type).0 {
        MediaKind::Json => true,
        MediaKind::Form => *role == Role::Request,
        MediaKind::Multipart
        | MediaKind::Text
        | MediaKind::Binary
        | MediaKind::Xml
        | MediaKind::Stream => false,
    }
}

/// What is lost of one form of a body, if something is. XML that stands beside a
/// form with a type is one more way to say the same; an answer in parts is
/// handed over as its bytes.
fn loss_of(
    media_type: &str,
    kind: MediaKind,
    (is_typed, role): (bool, &Role),
) -> Option<OpenApiProblem> {
    match kind {
        MediaKind::Xml if !is_typed => {
            Some(OpenApiProblem::MediaTypeAsText { media_type: media_type.into() })
        }
        MediaKind::Multipart if *role == Role::Request => {
            let feature = format!("`{media_type}`, which is sent as `multipart/form-data`,");
            let is_other = essence(media_type) != "multipart/form-data";
            is_other.then_some(OpenApiProblem::UnsupportedFeature { feature })
        }
        MediaKind::Json
        | MediaKind::Form
        | MediaKind::Multipart
        | MediaKind::Text
        | MediaKind::Binary
        | MediaKind::Xml
        | MediaKind::Stream => None,
    }
}

/// The type of content; that of one item if it is a stream.
fn content_type<'d>(
    low: &mut Lowering<'d, '_>,
    schema: &'d Node,
    (stream, place): (Option<StreamKind>, &BodyPlace),
) -> TypeRef {
    let role = if stream.is_some() { Role::Event } else { place.role.clone() };
    let component = place.component.clone();
    let place = Place { component, ..Place::part(place.owner, role, schema.span) };
    let payload = match stream {
        Some(StreamKind::Sse) => payload_of(low, schema),
        Some(StreamKind::JsonLines | StreamKind::WebSocket) | None => Payload::Whole,
    };
    match payload {
        Payload::Whole => lower_position(low, schema, &place),
        Payload::Data(data) => lower_schema(low, data, &place),
        Payload::Any => intern_any(low, &place),
    }
}

fn parts_of<'d>(low: &mut Lowering<'d, '_>, node: &'d Node, place: &BodyPlace) -> Vec<Part> {
    let mut parts = Vec::new();
    for (name, _, node) in members(node.get("encoding"), "encoding", &mut low.reports) {
        let read = read_as::<openapiv3::Encoding>(node, &ENCODING, &mut low.reports);
        let Some(encoding) = read else { continue };
        if let Some(headers) = node.get("headers") {
            low.report(headers.span, OpenApiProblem::MemberNotCarried { member: "headers".into() });
        }
        parts.push(Part {
            name: Name::new(name),
            content_type: encoding.content_type.map(Into::into),
            style: style_of(node, encoding.style, encoding.allow_reserved),
            headers: headers_of(low, node, place),
        });
    }
    parts
}

fn style_of(node: &Node, style: Option<openapiv3::QueryStyle>, reserved: bool) -> Option<Style> {
    let explode = node.get("explode").and_then(Node::as_bool);
    if style.is_none() && explode.is_none() && !reserved {
        return None;
    }
    Some(query_style(&style.unwrap_or_default(), explode, reserved))
}

/// The `headers` of a response or part. `Content-Type` is said elsewhere.
pub fn headers_of<'d>(
    low: &mut Lowering<'d, '_>,
    node: &'d Node,
    place: &BodyPlace,
) -> Vec<Header> {
    let mut headers = Vec::new();
    for (name, at, node) in members(node.get("headers"), "headers", &mut low.reports) {
        if name.eq_ignore_ascii_case("content-type") {
            low.report(at, OpenApiProblem::IgnoredHeader { name: name.into() });
            continue;
        }
        let Some(found) = follow(low.document, node, HEADERS, &mut low.reports) else { continue };
        let read = read_as::<openapiv3::Header>(found.node, &HEADER, &mut low.reports);
        let Some(header) = read else { continue };
        let role = Role::Header(Name::new(name));
        let component = found.name;
        let place = Place { component, ..Place::part(place.owner, role, found.node.span) };
        let presence = if header.required { Presence::Required } else { Presence::Optional };
        headers.push(Header {
            name: Name::new(name),
            docs: object_docs(found.node),
            ty: header_type(low, found.node, &place),
            presence,
            origin: found.node.span,
        });
    }
    headers
}

fn header_type<'d>(low: &mut Lowering<'d, '_>, node: &'d Node, place: &Place) -> TypeRef {
    let content = members(node.get("content"), "content", &mut low.reports);
    let in_content = content.first().and_then(|(_, _, it)| it.get("schema"));
    match in_content.or_else(|| node.get("schema")) {
        Some(schema) => lower_position(low, schema, place),
        None => intern_any(low, place),
    }
}
