//! What a client is set up with: credentials, server variables, params of its own.

use specloom_ir::{
    Api, AuthScheme, Binding, Docs, EnvUse, EnvVar, Location, Name, Param, Scheme, Server,
    ServerVariable,
};

use crate::plan::scope::Scope;
use crate::plan::spell::{camel, snake, words};

/// Setters that every builder has: one of the same name gives way.
const BUILDER: &[&str] = &[
    "answer_limit",
    "base_url",
    "build",
    "clock",
    "connect_timeout",
    "credential",
    "from_env",
    "from_vars",
    "header",
    "http_client",
    "keep",
    "no_timeout",
    "no_trace_ids",
    "param",
    "proxy",
    "read_timeout",
    "replace_server",
    "retry",
    "retry_budget",
    "server",
    "setting",
    "timeout",
    "total_timeout",
    "transport",
    "user_agent",
    "variable",
];

/// One thing to set.
#[derive(Clone, Debug)]
pub struct Setting<'a> {
    /// The setter, and the argument of `new`: `api_key`.
    pub name: String,
    /// What it sets.
    pub kind: SettingKind<'a>,
    /// Whether a client cannot do without.
    pub is_required: bool,
    /// The variable of the environment that sets it as well.
    pub env: Option<&'a EnvVar>,
}

/// What a setting is.
#[derive(Clone, Copy, Debug)]
pub enum SettingKind<'a> {
    /// The address, where the spec gives none.
    BaseUrl,
    /// A part of the address.
    Variable(&'a ServerVariable),
    /// How the caller proves who they are.
    Credential(&'a Scheme),
    /// A param of every operation that takes it.
    Param(&'a Param),
    /// What only modules beside the spec read, by this name.
    Own(&'a str),
}

impl<'a> Setting<'a> {
    /// What the author says of it.
    pub fn docs(&self) -> Option<&'a Docs> {
        match self.kind {
            SettingKind::BaseUrl | SettingKind::Own(_) => None,
            SettingKind::Variable(it) => Some(&it.docs),
            SettingKind::Credential(it) => Some(&it.docs),
            SettingKind::Param(it) => Some(&it.docs),
        }
    }
}

/// What a client is set up with: the address, then credentials, then params.
pub fn settings(api: &Api) -> Vec<Setting<'_>> {
    let mut scope = Scope::with(BUILDER.iter().copied());
    let mut all = address_settings(api, &mut scope);
    let needed = api.auth.alternatives.first().map(Vec::as_slice).unwrap_or_default();
    let is_optional = api.auth.alternatives.iter().any(Vec::is_empty);
    for (id, scheme) in api.schemes.entries() {
        if scheme.kind == AuthScheme::MutualTls {
            continue;
        }
        all.push(Setting {
            name: claim(&scheme.name, "credential", &mut scope),
            kind: SettingKind::Credential(scheme),
            is_required: !is_optional && needed.iter().any(|it| it.scheme == id),
            env: env(api, |it| *it == EnvUse::Credential(id)),
        });
    }
    for param in client_params(api) {
        let wire = setting_of(param);
        let own = Name::new(wire);
        let name = match param.setting {
            Some(_) => &own,
            None => param.rename.as_ref().unwrap_or(&param.name),
        };
        // Calls that need a shared setting say so themselves.
        let is_needed = param.setting.is_none() && param.presence.is_required();
        all.push(Setting {
            name: claim(name, "param", &mut scope),
            kind: SettingKind::Param(param),
            is_required: is_needed && param.send.is_none(),
            env: env(api, |it| matches!(it, EnvUse::Param(of) if **of == *wire)),
        });
    }
    all.extend(own_settings(api, &mut scope));
    all
}

/// What only modules beside the spec read, each once.
fn own_settings<'a>(api: &'a Api, scope: &mut Scope) -> Vec<Setting<'a>> {
    let mut all: Vec<Setting<'a>> = Vec::new();
    for variable in &api.behaviour.env {
        let EnvUse::Setting(of) = &variable.sets else { continue };
        if all.iter().any(|it| matches!(it.kind, SettingKind::Own(there) if *there == **of)) {
            continue;
        }
        all.push(Setting {
            name: claim(&Name::new(&**of), "setting", scope),
            kind: SettingKind::Own(of),
            is_required: false,
            env: Some(variable),
        });
    }
    all
}

/// The address, or the parts of it that may be chosen.
fn address_settings<'a>(api: &'a Api, scope: &mut Scope) -> Vec<Setting<'a>> {
    let mut all = Vec::new();
    if needs_address(api) {
        let env = env(api, |it| *it == EnvUse::BaseUrl);
        let name = "base_url".to_owned();
        all.push(Setting { name, kind: SettingKind::BaseUrl, is_required: true, env });
    }
    for variable in variables(api) {
        let wire = &variable.name.wire;
        let env = env(api, |it| matches!(it, EnvUse::ServerVariable(of) if of == wire));
        all.push(Setting {
            name: claim(&variable.name, "variable", scope),
            kind: SettingKind::Variable(variable),
            // Only the first server is asked without being named.
            is_required: variable.default.is_none() && is_of_first(api, variable),
            env,
        });
    }
    all
}

/// What may be put into addresses: those of the first server, of the others, and
/// of the servers that operations have for themselves; the first of a name counts.
pub fn variables(api: &Api) -> Vec<&ServerVariable> {
    let mut found: Vec<&ServerVariable> = Vec::new();
    let own = api.operations.iter().filter_map(|it| {
        let Binding::Http { servers, .. } = &it.binding;
        servers.first()
    });
    for variable in api.servers.iter().chain(own).flat_map(|it| &it.variables) {
        if !found.iter().any(|it| it.name == variable.name) {
            found.push(variable);
        }
    }
    found
}

fn is_of_first(api: &Api, variable: &ServerVariable) -> bool {
    let first = api.servers.first();
    first.is_some_and(|it| it.variables.iter().any(|it| it.name == variable.name))
}

/// The servers between which a caller can choose, each with its name: those with
/// a whole address, if there are several.
pub fn servers(api: &Api) -> Vec<(String, &Server)> {
    let whole = api.servers.iter().filter(|it| address(&it.url).0.is_some());
    let mut scope = Scope::with(["Self"]);
    let named: Vec<_> = whole.map(|it| (scope.claim([server_name(it)]), it)).collect();
    if named.len() > 1 { named } else { Vec::new() }
}

/// The name of the spec, else a short description, else the address.
fn server_name(server: &Server) -> String {
    let short = |it: &&str| it.split_whitespace().count() <= 4 && it.len() <= 40;
    let said = server.docs.summary.as_deref().or(server.docs.description.as_deref()).filter(short);
    let name = server.name.clone().or_else(|| said.map(Name::new));
    let address = server.url.split("://").last().unwrap_or(&server.url);
    camel(&words(&name.unwrap_or_else(|| Name::new(address))))
}

/// The params that hold for the whole client, each once; of those that carry one
/// setting the first.
pub fn client_params(api: &Api) -> Vec<&Param> {
    let mut found: Vec<&Param> = Vec::new();
    for param in carriers(api) {
        let is_same = |it: &&Param| match (&it.setting, &param.setting) {
            (Some(one), Some(other)) => one == other,
            (None, None) => it.name == param.name && it.location == param.location,
            (Some(_), None) | (None, Some(_)) => false,
        };
        if !found.iter().any(is_same) {
            found.push(param);
        }
    }
    found
}

/// All params whose value is the client's, each once.
pub fn carriers(api: &Api) -> Vec<&Param> {
    let mut found: Vec<&Param> = Vec::new();
    let is_wide =
        |it: &&Param| it.client_wide && (it.location != Location::Path || it.setting.is_some());
    for param in api.operations.iter().flat_map(|it| &it.params).filter(is_wide) {
        if !found.iter().any(|it| it.name == param.name && it.location == param.location) {
            found.push(param);
        }
    }
    found
}

/// The name by which the client keeps the value of a param.
pub fn setting_of(param: &Param) -> &str {
    param.setting.as_deref().unwrap_or(&param.name.wire)
}

/// Whether the spec gives no whole address.
pub fn needs_address(api: &Api) -> bool {
    api.servers.first().is_none_or(|it| address(&it.url).0.is_none())
}

/// The address and the path behind it: `https://a.example` and `/v1`.
pub fn address(url: &str) -> (Option<&str>, &str) {
    let url = url.strip_suffix('/').unwrap_or(url);
    let after = url.find("://").map_or(0, |at| at + 3);
    let rest = url.get(after..).unwrap_or_default();
    let cut = rest.find('/').map_or(url.len(), |at| after + at);
    let (address, path) = url.split_at_checked(cut).unwrap_or((url, ""));
    // A path alone is relative to wherever the spec was found.
    ((!address.is_empty()).then_some(address), path)
}

fn claim(name: &Name, role: &str, scope: &mut Scope) -> String {
    let name = snake(&words(name));
    let second = format!("{}_{role}", name.trim_end_matches('_'));
    scope.claim([name, second])
}

fn env(api: &Api, sets: impl Fn(&EnvUse) -> bool) -> Option<&EnvVar> {
    let mut all = api.behaviour.env.iter().filter(|it| sets(&it.sets));
    let first = all.clone().next();
    all.find(|it| it.joined.is_none()).or(first)
}

#[cfg(test)]
mod tests {
    use super::address;

    #[test]
    fn an_address_is_told_from_its_path() {
        let cases = [
            ("https://a.example/v1/", (Some("https://a.example"), "/v1")),
            ("https://a.example", (Some("https://a.example"), "")),
            ("{host}/api/v1", (Some("{host}"), "/api/v1")),
            (
                "https://{region}.a.example/{stage}",
                (Some("https://{region}.a.example"), "/{stage}"),
            ),
            ("/v1", (None, "/v1")),
            ("", (None, "")),
        ];
        for (url, parts) in cases {
            assert_eq!(address(url), parts, "{url}");
        }
    }
}
