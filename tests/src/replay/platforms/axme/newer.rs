//! The calls that newer clients of the vendor know: scenarios, agents, mesh.

use axme::Client;
use axme::models::Heartbeat;

use super::arguments::{Called, made};
use super::events::address;
use crate::replay::outcome::Outcome;

/// Makes one; nothing if it is not one of these.
pub(super) async fn made(client: &Client, called: &Called<'_>) -> Result<Option<Outcome>, String> {
    if let Some(outcome) = in_mesh(client, called).await? {
        return Ok(Some(outcome));
    }
    let (scenarios, agents) = (client.scenarios(), client.agents());
    Ok(Some(match called.name {
        "apply_scenario" => made!(called, scenarios.apply(&called.typed("bundle")?)),
        "validate_scenario" => made!(called, scenarios.validate(&called.typed("bundle")?)),
        "list_agents" => made!(
            called,
            agents.list(called.text("org_id"), called.text("workspace_id")),
            called.number("limit") => limit,
        ),
        "get_agent" => {
            let (organization, workspace, name) = address(called.text("address"));
            made!(called, agents.get(organization, workspace, name))
        }
        _ => return Ok(None),
    }))
}

async fn in_mesh(client: &Client, called: &Called<'_>) -> Result<Option<Outcome>, String> {
    if ["mesh.start_heartbeat", "mesh.report_metric"].contains(&called.name) {
        return Err("our client runs nothing in the background: its caller says when".to_owned());
    }
    let mesh = client.mesh();
    let agent = called.text("address_id");
    Ok(Some(match called.name {
        "mesh.heartbeat" => {
            let metrics = called.params["metrics"].is_object();
            let metrics = metrics.then(|| called.typed("metrics")).transpose()?;
            let body = metrics.map(|it| {
                let mut body = Heartbeat::default();
                body.metrics = Some(it);
                body
            });
            made!(called, mesh.heartbeat(), body.as_ref() => body)
        }
        "mesh.list_agents" => made!(
            called,
            mesh.list_agents(),
            called.number("limit") => limit,
            called.said("health").filter(|it| !it.is_empty()) => health,
        ),
        "mesh.get_agent" => made!(called, mesh.get_agent(agent)),
        "mesh.kill" => made!(called, mesh.kill(agent)),
        "mesh.resume" => made!(called, mesh.resume(agent)),
        "mesh.list_events" => made!(
            called,
            mesh.list_events(),
            called.number("limit") => limit,
            called.said("event_type").filter(|it| !it.is_empty()) => event_type,
        ),
        _ => return Ok(None),
    }))
}
