//! How an example gets its client.

use specloom_ir::{Api, AuthScheme};

use super::sample::Sample;
use crate::plan::setup::{Setting, SettingKind, settings};

/// A line of code may be this long.
const WIDE: usize = 90;

/// The statement, by `client`, the path of the type: from the environment, or
/// with what every client needs and what the call of the example asks for.
pub(super) fn start(api: &Api, sample: &Sample, client: &str) -> Vec<String> {
    let settings = settings(api);
    if settings.iter().any(|it| it.env.is_some()) {
        return vec![format!("let client = {client}::from_env()?;")];
    }
    let asked: Vec<&Setting<'_>> =
        settings.iter().filter(|it| it.is_required || is_asked_by(api, sample, it)).collect();
    if asked.iter().all(|it| it.is_required) {
        let values: Vec<String> = asked.iter().map(|it| value(it)).collect();
        return vec![format!("let client = {client}::new({})?;", values.join(", "))];
    }
    let mut steps = vec![format!("let client = {client}::builder()")];
    steps.extend(asked.iter().map(|it| format!(".{}({})", it.name, value(it))));
    steps.push(".build()?;".to_owned());
    if steps.iter().map(String::len).sum::<usize>() <= WIDE {
        return vec![steps.concat()];
    }
    for step in steps.iter_mut().skip(1) {
        step.insert_str(0, "    ");
    }
    steps
}

/// Whether the call needs what this sets, by the first way that the author names.
fn is_asked_by(api: &Api, sample: &Sample, setting: &Setting<'_>) -> bool {
    let SettingKind::Credential(scheme) = setting.kind else { return false };
    let own = sample.operation.and_then(|it| api.operations.get(it)?.auth.as_ref());
    let first = own.unwrap_or(&api.auth).alternatives.first();
    let mut schemes = first.into_iter().flatten().filter_map(|it| api.schemes.get(it.scheme));
    schemes.any(|it| it.name == scheme.name)
}

/// A value that shows what is wanted.
fn value(setting: &Setting<'_>) -> String {
    match setting.kind {
        SettingKind::BaseUrl => "\"https://api.example.com\"".to_owned(),
        SettingKind::Credential(it) => credential(setting, &it.kind),
        SettingKind::Variable(_) | SettingKind::Param(_) | SettingKind::Own(_) => named(setting),
    }
}

fn credential(setting: &Setting<'_>, kind: &AuthScheme) -> String {
    match kind {
        AuthScheme::Basic => "\"user\", \"password\"".to_owned(),
        AuthScheme::Bearer { .. }
        | AuthScheme::Token { .. }
        | AuthScheme::OAuth2 { .. }
        | AuthScheme::OpenId { .. } => "\"token\"".to_owned(),
        AuthScheme::ApiKey { .. } | AuthScheme::MutualTls => named(setting),
    }
}

fn named(setting: &Setting<'_>) -> String {
    format!("\"{}\"", setting.name.replace('_', " "))
}
