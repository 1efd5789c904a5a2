//! The page of a crate: `README.md`.

use std::fmt::Write as _;

use specloom_ir::{Api, EnvUse};

use super::Emitter;
use super::manifest::{WEBHOOKS, description, title};
use super::sample;
use super::start::start;
use crate::docs::{first_sentence, full};
use crate::draft::Drafts;
use crate::header::{Comment, Made, header};
use crate::plan::setup::settings;
use crate::plan::{AnswerPlan, Crate, GroupPlan, OperationPlan};

/// Emits the page of a crate.
pub struct Readme;

impl Emitter for Readme {
    fn name(&self) -> &'static str {
        "readme"
    }

    fn emit<'a>(&self, api: &'a Api, plan: &'a Crate, drafts: &mut Drafts<'a>) {
        if plan.settings.module.is_none() {
            drafts.text("README.md", text(api, plan));
        }
    }
}

fn text(api: &Api, plan: &Crate) -> String {
    let of = &plan.settings;
    let made = Made { spec: &of.spec_path, platform: &of.platform, emitter: "readme.rs" };
    let parts = [
        Some(format!("# {}\n\n{}", of.crate_name, crate::docs::prose(&description(api, plan)))),
        Some(full(&api.info.docs)).filter(|it| !it.is_empty()),
        Some(format!("## Install\n\n```sh\ncargo add {}\n```", of.crate_name)),
        guide(plan).or_else(|| first_call(api, plan)),
        environment(api),
        Some(operations(api, plan)),
        lists(plan),
        streams(plan),
        waits(api, plan),
        Some(errors(plan)),
        webhooks(api, plan),
        Some(options(api, plan)),
    ];
    let parts: Vec<String> = parts.into_iter().flatten().collect();
    format!("{}\n{}\n", header(Comment::Markup, made), parts.join("\n\n"))
}

/// What people wrote, as it stands.
fn guide(plan: &Crate) -> Option<String> {
    let text = plan.settings.guide.trim();
    (!text.is_empty()).then(|| text.to_owned())
}

/// What opens a piece of code of ours. Where people wrote a guide the page is
/// compiled, and pieces that are no whole programs are left out of that.
fn fence(plan: &Crate) -> &'static str {
    if guide(plan).is_some() { "```rust,ignore" } else { "```rust" }
}

fn first_call(api: &Api, plan: &Crate) -> Option<String> {
    let sample = plan.groups.iter().find_map(|it| sample::of_group(api, plan, it))?;
    let begun = start(api, &sample, "Client");
    let krate = &sample.krate;
    let mut text = String::from("## The first call\n\n```rust\n");
    for path in &sample.uses {
        let _ = writeln!(text, "use {path};");
    }
    let _ = writeln!(text, "use {krate}::Client;\n");
    let _ = writeln!(text, "#[tokio::main(flavor = \"current_thread\")]");
    let _ = writeln!(text, "async fn main() -> Result<(), {krate}::Error> {{");
    for line in begun.iter().chain(&sample.lines) {
        let _ = writeln!(text, "    {line}");
    }
    text.push_str("    Ok(())\n}\n```");
    Some(text)
}

fn environment(api: &Api) -> Option<String> {
    if api.behaviour.env.is_empty() {
        return None;
    }
    let settings = settings(api);
    let mut text = String::from("## Environment\n\n| variable | sets | needed |\n|---|---|---|\n");
    for env in &api.behaviour.env {
        let setting = settings.iter().find(|it| it.env.is_some_and(|of| of.name == env.name));
        let sets = match (&env.sets, setting) {
            (EnvUse::WebhookSecret, _) => "the secret of webhooks".to_owned(),
            (EnvUse::BaseUrl, None) => "the address of the server".to_owned(),
            (_, Some(setting)) => format!("`{}`", setting.name),
            (EnvUse::ServerVariable(name) | EnvUse::Param(name) | EnvUse::Setting(name), None) => {
                format!("`{}`", name.replace(['`', '|'], "'"))
            }
            (EnvUse::Credential(_), None) => "a credential".to_owned(),
        };
        let needed = match (env.required, &env.sets) {
            (false, _) => "no",
            (true, EnvUse::Credential(_)) if has_choice(api) => "unless another credential is set",
            (true, _) => "yes",
        };
        let _ = writeln!(text, "| `{}` | {sets} | {needed} |", env.name);
    }
    text.push_str("\n`Client::builder()` sets the same and more in code.");
    Some(text)
}

/// Whether there is more than one way to prove who one is.
fn has_choice(api: &Api) -> bool {
    api.auth.alternatives.iter().filter(|it| !it.is_empty()).count() > 1
}

fn operations(api: &Api, plan: &Crate) -> String {
    let mut text = String::from("## Operations\n\n| call | what it does |\n|---|---|\n");
    for group in &plan.groups {
        for of in &group.operations {
            let said = api.operations.get(of.id).and_then(|it| first_sentence(&it.docs));
            let said = said.unwrap_or_default().replace('|', "\\|");
            let _ = writeln!(text, "| `{}().{}()` | {said} |", group.module, of.method);
        }
    }
    let more = "\nEvery call is awaited, or given to `send_blocking()` with the feature `blocking`. \
                `.with_response()` gives status and headers as well; `.timeout(..)`, `.header(..)` \
                and `.retry(..)` change one call.";
    text.push_str(more);
    text
}

/// The first operation for which something holds.
fn first(
    plan: &Crate,
    holds: impl Fn(&OperationPlan) -> bool,
) -> Option<(&GroupPlan, &OperationPlan)> {
    let all =
        plan.groups.iter().flat_map(|group| group.operations.iter().map(move |it| (group, it)));
    all.into_iter().find(|(_, it)| holds(it))
}

fn called(group: &GroupPlan, of: &OperationPlan) -> String {
    let arguments: Vec<&str> = of.arguments.iter().map(|it| it.name.as_str()).collect();
    format!("client.{}().{}({})", group.module, of.method, arguments.join(", "))
}

fn lists(plan: &Crate) -> Option<String> {
    let (group, of) = first(plan, |it| it.pager.is_some())?;
    Some(format!(
        "## Lists\n\nA pager asks for more as items are needed, and ends where the list ends:\n\n\
         {}\nlet mut items = {}.pager().limit(500);\nwhile let Some(item) = \
         items.next().await {{\n    println!(\"{{:?}}\", item?);\n}}\n```\n\n\
         `.pages()` gives whole pages, `.token()` and `.resume(token)` go on another day.",
        fence(plan),
        called(group, of)
    ))
}

fn streams(plan: &Crate) -> Option<String> {
    let (group, of) = first(plan, |it| matches!(it.answer, AnswerPlan::Stream(_)))?;
    Some(format!(
        "## Streams\n\n{}\nlet mut events = {}.await?;\nwhile let Some(event) = \
         events.next().await {{\n    println!(\"{{:?}}\", event?);\n}}\n```\n\n\
         Dropping the stream ends the request.",
        fence(plan),
        called(group, of)
    ))
}

fn waits(api: &Api, plan: &Crate) -> Option<String> {
    let (group, of) = first(plan, |it| !it.waits.is_empty())?;
    let rules = api.operations.get(of.id).and_then(|it| it.waits.first())?;
    let name = of.waits.first()?;
    let arguments: Vec<&str> = of.arguments.iter().map(|it| it.name.as_str()).collect();
    let call = format!("client.{}().{name}({})", group.module, arguments.join(", "));
    let paused = if rules.paused.is_empty() { "" } else { ", or a state in which you have to act" };
    Some(format!(
        "## Waiting\n\n{}\nlet end = {call}.await?;\n```\n\n\
         It asks again and again until there is an end{paused}; `.interval(..)` and \
         `.deadline(..)` say how often and how long.",
        fence(plan)
    ))
}

fn errors(plan: &Crate) -> String {
    let krate = sample::krate(plan);
    format!(
        "## Errors\n\nEvery call gives one type, `{krate}::Error`. `kind()` says what can be done \
         about it; `status()`, `code()`, `message()`, `request_id()` and `retry_after()` say what \
         the platform said, and `api::<{krate}::ErrorBody>()` gives the body as its own type. \
         Calls that are safe to repeat are repeated when the platform asks for it."
    )
}

fn webhooks(api: &Api, plan: &Crate) -> Option<String> {
    api.behaviour.signature.as_ref()?;
    let krate = sample::krate(plan);
    let env = api.behaviour.env.iter().any(|it| it.sets == EnvUse::WebhookSecret);
    let made = if env { "from_env()?" } else { "receiver(secret)" };
    Some(format!(
        "## Webhooks\n\n{}\nlet receiver = {krate}::webhooks::{made};\nlet event = \
         receiver.receive(request.headers(), &body)?;\n```\n\nThe signature is checked over the \
         raw body, in constant time, before anything is read.",
        fence(plan)
    ))
}

fn options(api: &Api, plan: &Crate) -> String {
    let mut text = format!(
        "## Features\n\n- `rustls` (default), `rustls-no-provider`, `native-tls`: the TLS of {}'s \
         connections.\n- `tracing` (default): a span for each call.\n- `blocking`: calls without \
         async.\n- `serde`: serde's traits on all types.",
        title(api, plan)
    );
    if api.behaviour.signature.is_some() {
        text.push_str("\n- `webhooks` (default): signatures of inbound deliveries.");
    }
    text.push_str(&group_features(api, plan));
    text
}

/// The features of groups: those that are on, then the others.
fn group_features(api: &Api, plan: &Crate) -> String {
    let names: Vec<&str> = plan.groups.iter().filter_map(|it| it.feature.as_deref()).collect();
    let is_on = |it: &&&str| {
        let on = plan.settings.default_groups.as_ref();
        let is_shared = **it == WEBHOOKS && api.behaviour.signature.is_some();
        is_shared || on.is_none_or(|on| on.iter().any(|one| one == **it))
    };
    let list = |on: bool| {
        let names = names.iter().filter(|it| is_on(it) == on).map(|it| format!("`{it}`"));
        names.collect::<Vec<_>>().join(", ")
    };
    match (list(true), list(false)) {
        (on, off) if on.is_empty() && off.is_empty() => String::new(),
        (on, off) if off.is_empty() => {
            format!("\n- a feature for each group of operations, all of them default: {on}.")
        }
        (on, off) => format!(
            "\n- a feature for each group of operations. Default: {}. To be chosen: {off}.",
            if on.is_empty() { "none".to_owned() } else { on }
        ),
    }
}
