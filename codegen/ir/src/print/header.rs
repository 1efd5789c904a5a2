//! What an API is called, where it runs and who may call it, in print.

use crate::api::Api;
use crate::auth::{ApiKeyPlace, AuthRequirement, AuthScheme, Flow};
use crate::print::lines::Lines;
use crate::print::words::{about, extensions, in_parens};
use crate::server::Server;
use crate::value::Value;

pub(super) fn print(api: &Api, lines: &mut Lines) {
    let title = Value::String(api.info.title.as_str().into());
    lines.add(format!("api {title} {}{}", api.info.version, about(&api.info.docs)));
    if let Some(terms) = &api.info.terms {
        lines.add_within(format!("terms {terms}"));
    }
    if let Some(it) = &api.info.contact {
        let parts = [&it.name, &it.url, &it.email].into_iter().flatten();
        lines.add_within(format!("contact {}", parts.cloned().collect::<Vec<_>>().join(", ")));
    }
    if let Some(it) = &api.info.license {
        let parts = [Some(&it.name), it.identifier.as_ref(), it.url.as_ref()].into_iter().flatten();
        lines.add_within(format!("license {}", parts.cloned().collect::<Vec<_>>().join(", ")));
    }
    extensions(&api.extensions, lines);
    for it in &api.servers {
        lines.add(server(it));
    }
    for it in &api.schemes {
        let prefix =
            it.prefix.as_ref().map(|it| format!(" from {}", Value::String((&**it).into())));
        let prefix = prefix.unwrap_or_default();
        lines.add(format!("scheme {} {}{prefix}{}", it.name, scheme(&it.kind), about(&it.docs)));
    }
    lines.add(format!("auth {}", auth(api, &api.auth)));
    for it in &api.groups {
        lines.add(format!("group {}{}", it.name, about(&it.docs)));
    }
}

pub(super) fn server(server: &Server) -> String {
    let variables: Vec<String> = (server.variables.iter())
        .map(|it| {
            let default = it.default.as_ref().map(|it| format!("={it}")).unwrap_or_default();
            let choices = match it.choices.as_slice() {
                [] => String::new(),
                choices => format!(" of {}", choices.join("|")),
            };
            format!("{}{default}{choices}", it.name)
        })
        .collect();
    let name = server.name.as_ref().map(|it| format!(" {it}")).unwrap_or_default();
    format!("server{name} {}{}{}", server.url, in_parens(&variables), about(&server.docs))
}

/// `key | (user & password[scope])`, `none` where nothing is needed.
pub(super) fn auth(api: &Api, auth: &AuthRequirement) -> String {
    let alternatives: Vec<String> = (auth.alternatives.iter())
        .map(|all| {
            let uses: Vec<String> = (all.iter())
                .map(|it| {
                    let name = api.schemes.get(it.scheme).map_or("?", |it| &it.name.wire);
                    match it.scopes.as_slice() {
                        [] => name.to_owned(),
                        scopes => format!("{name}[{}]", scopes.join(", ")),
                    }
                })
                .collect();
            if uses.is_empty() { "none".to_owned() } else { uses.join(" & ") }
        })
        .collect();
    if alternatives.is_empty() { "none".to_owned() } else { alternatives.join(" | ") }
}

fn scheme(scheme: &AuthScheme) -> String {
    match scheme {
        AuthScheme::ApiKey { place, name } => format!("key in {} {name}", key_place(*place)),
        AuthScheme::Basic => "basic".into(),
        AuthScheme::Bearer { format: Some(format) } => format!("bearer ({format})"),
        AuthScheme::Bearer { format: None } => "bearer".into(),
        AuthScheme::Token { word } => format!("token behind {word}"),
        AuthScheme::OAuth2 { flows } => {
            format!("oauth2 {}", flows.iter().map(flow).collect::<Vec<_>>().join("; "))
        }
        AuthScheme::OpenId { url } => format!("openid {url}"),
        AuthScheme::MutualTls => "mutual-tls".into(),
    }
}

fn key_place(place: ApiKeyPlace) -> &'static str {
    match place {
        ApiKeyPlace::Header => "header",
        ApiKeyPlace::Query => "query",
        ApiKeyPlace::Cookie => "cookie",
    }
}

fn flow(flow: &Flow) -> String {
    let urls = [
        ("token", &flow.token_url),
        ("authorization", &flow.authorization_url),
        ("refresh", &flow.refresh_url),
    ];
    let urls = urls.into_iter().filter_map(|(word, url)| Some(format!("{word} {}", url.as_ref()?)));
    let scopes: Vec<&str> = flow.scopes.iter().map(|(scope, _)| &**scope).collect();
    let scopes = (!scopes.is_empty()).then(|| format!("scopes {}", scopes.join(" ")));
    format!("{}{}", flow.kind, in_parens(&urls.chain(scopes).collect::<Vec<_>>()))
}
