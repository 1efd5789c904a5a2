//! The calls of organizations and what belongs to them.

use axme::Client;
use specloom_runtime::Timestamp;

use super::arguments::{Called, made};
use crate::replay::outcome::Outcome;

/// Makes one; nothing if it is not one of these.
pub(super) async fn made(client: &Client, called: &Called<'_>) -> Result<Option<Outcome>, String> {
    if let Some(outcome) = of_accounts(client, called).await? {
        return Ok(Some(outcome));
    }
    let organization = called.text("org_id");
    let workspace = called.text("workspace_id");
    let member = called.text("member_id");
    let (organizations, workspaces) = (client.organizations(), client.workspaces());
    let members = client.members();
    Ok(Some(match called.name {
        "create_organization" => made!(called, organizations.create(&called.body()?)),
        "get_organization" => made!(called, organizations.get(organization)),
        "update_organization" => {
            made!(called, organizations.update(organization, &called.body()?))
        }
        "create_workspace" => made!(called, workspaces.create(organization, &called.body()?)),
        "list_workspaces" => made!(called, workspaces.list(organization)),
        "update_workspace" => {
            made!(called, workspaces.update(organization, workspace, &called.body()?))
        }
        "list_organization_members" => made!(
            called,
            members.list(organization),
            called.said("workspace_id") => workspace_id,
        ),
        "add_organization_member" => made!(called, members.add(organization, &called.body()?)),
        "update_organization_member" => {
            made!(called, members.update(organization, member, &called.body()?))
        }
        "remove_organization_member" => made!(called, members.remove(organization, member)),
        "update_quota" => made!(called, client.quotas().update(&called.body()?)),
        "get_quota" => made!(called, client.quotas().get(organization, workspace)),
        "get_usage_summary" => made!(
            called,
            client.usage().summary(organization, workspace),
            called.said("window") => window,
        ),
        "get_usage_timeseries" => made!(
            called,
            client.usage().timeseries(organization, workspace),
            called.number("window_days") => window_days,
        ),
        "update_billing_plan" => made!(called, client.billing().update_plan(&called.body()?)),
        "get_billing_plan" => made!(called, client.billing().get_plan(organization, workspace)),
        "list_billing_invoices" => made!(
            called,
            client.billing().list_invoices(organization, workspace),
            called.said("status") => status,
        ),
        "get_billing_invoice" => {
            made!(called, client.billing().get_invoice(called.text("invoice_id")))
        }
        _ => return Ok(None),
    }))
}

async fn of_accounts(client: &Client, called: &Called<'_>) -> Result<Option<Outcome>, String> {
    let accounts = client.service_accounts();
    let requests = client.access_requests();
    let account = called.text("service_account_id");
    let request = called.text("access_request_id");
    Ok(Some(match called.name {
        "create_service_account" => made!(called, accounts.create(&called.body()?)),
        "list_service_accounts" => made!(
            called,
            accounts.list(called.text("org_id")),
            called.said("workspace_id") => workspace_id,
        ),
        "get_service_account" => made!(called, accounts.get(account)),
        "create_service_account_key" => made!(
            called,
            accounts.create_key(account, called.part("created_by_actor_id")),
            called.given("expires_at").and_then(|it| it.parse::<Timestamp>().ok()) => expires_at,
        ),
        "revoke_service_account_key" => {
            made!(called, accounts.revoke_key(account, called.text("key_id")))
        }
        "create_access_request" => made!(called, requests.create(&called.body()?)),
        "list_access_requests" => made!(
            called,
            requests.list(),
            called.said("org_id") => org_id,
            called.said("workspace_id") => workspace_id,
            called.said("state") => state,
        ),
        "get_access_request" => made!(called, requests.get(request)),
        "review_access_request" => made!(
            called,
            requests.review(request, called.part("decision"), called.part("reviewer_actor_id")),
            called.given("review_comment") => review_comment,
        ),
        _ => return Ok(None),
    }))
}
