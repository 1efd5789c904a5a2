//! How callers prove who they are.

use openapiv3::{APIKeyLocation, SecurityScheme};
use specloom_ir::{
    ApiKeyPlace, AuthRequirement, AuthScheme, AuthUse, Flow, Name, Scheme, SchemeId,
};
use specloom_source::Node;

use crate::extension::read_extension;
use crate::extension::root::SchemeExtension;
use crate::lower::lowering::Lowering;
use crate::lower::server::described;
use crate::problem::OpenApiProblem;
use crate::read::object::{Kind, items, members, read_as};
use crate::read::view::Stub;
use crate::resolve::{SECURITY_SCHEMES, follow};

const SCHEME: Kind = Kind {
    name: "security scheme",
    typed: &["type", "description", "name", "in", "scheme", "bearerFormat", "openIdConnectUrl"],
    tree: &["flows", "oauth2MetadataUrl", "deprecated"],
    extended: true,
    stubs: &[("flows", Stub::EmptyMap)],
};

const FLOW: Kind = Kind {
    name: "OAuth flow",
    typed: &["authorizationUrl", "tokenUrl", "refreshUrl", "scopes"],
    tree: &["deviceAuthorizationUrl"],
    extended: false,
    stubs: &[
        ("authorizationUrl", Stub::Text("")),
        ("tokenUrl", Stub::Text("")),
        ("scopes", Stub::EmptyMap),
    ],
};

const FLOWS: [&str; 5] =
    ["implicit", "password", "clientCredentials", "authorizationCode", "deviceAuthorization"];

/// Lowers the security schemes of the document.
pub fn lower_schemes(low: &mut Lowering<'_, '_>) {
    let document = low.document;
    let schemes = document.root.pointer("/components/securitySchemes");
    for (name, _, node) in members(schemes, "security schemes", &mut low.reports) {
        let Some(found) = follow(document, node, SECURITY_SCHEMES, &mut low.reports) else {
            continue;
        };
        if let Some(kind) = scheme_of(low, found.node) {
            let description = found.node.get("description").and_then(Node::as_str);
            let docs = described(description);
            let extension: SchemeExtension = read_extension(found.node, &mut low.reports);
            let prefix = extension.prefix.map(String::into_boxed_str);
            let name = Name::new(name);
            low.api.schemes.add(Scheme { name, docs, kind, prefix, origin: node.span });
        }
    }
}

fn scheme_of(low: &mut Lowering<'_, '_>, node: &Node) -> Option<AuthScheme> {
    // Since 3.1; the typed skeleton is of 3.0.
    if node.get("type").and_then(Node::as_str) == Some("mutualTLS") {
        return Some(AuthScheme::MutualTls);
    }
    match read_as::<SecurityScheme>(node, &SCHEME, &mut low.reports)? {
        SecurityScheme::APIKey { location, name, .. } => {
            let place = match location {
                APIKeyLocation::Query => ApiKeyPlace::Query,
                APIKeyLocation::Header => ApiKeyPlace::Header,
                APIKeyLocation::Cookie => ApiKeyPlace::Cookie,
            };
            Some(AuthScheme::ApiKey { place, name: name.into() })
        }
        SecurityScheme::HTTP { scheme, bearer_format, .. } => match &*scheme.to_ascii_lowercase() {
            "basic" => Some(AuthScheme::Basic),
            "bearer" => Some(AuthScheme::Bearer { format: bearer_format.map(Into::into) }),
            word if is_token(word) => Some(AuthScheme::Token { word: scheme.into() }),
            _ => {
                let at = node.get("scheme").map_or(node.span, |it| it.span);
                let feature = format!("the HTTP authentication scheme `{scheme}`");
                low.report(at, OpenApiProblem::UnsupportedFeature { feature });
                None
            }
        },
        SecurityScheme::OAuth2 { .. } => Some(AuthScheme::OAuth2 { flows: flows_of(low, node) }),
        SecurityScheme::OpenIDConnect { open_id_connect_url, .. } => {
            Some(AuthScheme::OpenId { url: open_id_connect_url.into() })
        }
    }
}

/// Whether a key alone may stand behind this word: it is a token (RFC 9110
/// section 5.6.2), and none of the registered schemes that ask for more.
fn is_token(word: &str) -> bool {
    let is_char = |it: u8| it.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&it);
    !word.is_empty() && word.bytes().all(is_char) && !ELABORATE.contains(&word)
}

/// Schemes that answer a challenge or prove more than the knowledge of a key.
const ELABORATE: [&str; 13] = [
    "concealed",
    "digest",
    "dpop",
    "gnap",
    "hoba",
    "mutual",
    "negotiate",
    "ntlm",
    "oauth",
    "privatetoken",
    "scram-sha-1",
    "scram-sha-256",
    "vapid",
];

fn flows_of(low: &mut Lowering<'_, '_>, node: &Node) -> Vec<Flow> {
    let mut flows = Vec::new();
    for (kind, at, node) in members(node.get("flows"), "OAuth flows", &mut low.reports) {
        if kind.starts_with("x-") {
            continue;
        }
        if !FLOWS.contains(&kind) {
            let closest = specloom_source::closest(kind, FLOWS).map(Into::into);
            let member = kind.into();
            let object = "OAuth flows";
            low.report(at, OpenApiProblem::UnknownMember { object, member, closest });
            continue;
        }
        // The flow of authorization codes has every member that another one has.
        let read = read_as::<openapiv3::AuthorizationCodeOAuth2Flow>(node, &FLOW, &mut low.reports);
        let Some(flow) = read else { continue };
        let device = node.get("deviceAuthorizationUrl").and_then(Node::as_str);
        let given = |url: String| (!url.is_empty()).then(|| url.into());
        flows.push(Flow {
            kind: kind.into(),
            token_url: given(flow.token_url),
            authorization_url: given(flow.authorization_url).or_else(|| device.map(Into::into)),
            refresh_url: flow.refresh_url.map(Into::into),
            scopes: flow.scopes.into_iter().map(|(it, text)| (it.into(), text.into())).collect(),
        });
    }
    flows
}

/// The `security` of an object; `None` if it has none.
pub fn requirement_of(low: &mut Lowering<'_, '_>, node: &Node) -> Option<AuthRequirement> {
    let security = node.get("security")?;
    let list = items(Some(security), "list of security requirements", &mut low.reports);
    let alternatives = list.iter().filter_map(|it| alternative_of(low, it)).collect();
    Some(AuthRequirement { alternatives })
}

/// The schemes of which all are needed; `None` if one of them is unknown.
fn alternative_of(low: &mut Lowering<'_, '_>, node: &Node) -> Option<Vec<AuthUse>> {
    let mut all = Some(Vec::new());
    for (name, at, scopes) in members(Some(node), "security requirement", &mut low.reports) {
        let scopes = items(Some(scopes), "list of scopes", &mut low.reports);
        let scopes = scopes.iter().filter_map(Node::as_str).map(Into::into).collect();
        let Some(scheme) = scheme_named(low, name) else {
            report_unknown(low, at, name);
            all = None;
            continue;
        };
        if let Some(all) = &mut all {
            all.push(AuthUse { scheme, scopes });
        }
    }
    all
}

/// The scheme of a name.
pub fn scheme_named(low: &Lowering<'_, '_>, name: &str) -> Option<SchemeId> {
    low.api.schemes.entries().find(|(_, it)| *it.name.wire == *name).map(|(id, _)| id)
}

/// Reports a scheme that is not declared. One that is declared and could not be
/// read has been reported where it stands.
pub fn report_unknown(low: &mut Lowering<'_, '_>, at: specloom_source::Span, name: &str) {
    let declared = low.document.root.pointer("/components/securitySchemes");
    if declared.is_some_and(|it| it.get(name).is_some()) {
        return;
    }
    let names = declared.and_then(Node::as_map).into_iter().flatten().map(|(it, _)| &**it);
    let closest = specloom_source::closest(name, names).map(Into::into);
    low.report(at, OpenApiProblem::UnknownScheme { name: name.into(), closest });
}
