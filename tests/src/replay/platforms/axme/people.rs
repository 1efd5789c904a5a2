//! The calls of inboxes, invites, media, schemas and users.

use axme::models::{CreateUpload, UpsertSchema};
use axme::{Call, Client};
use serde_json::Value;
use specloom_runtime::RetryPolicy;
use specloom_runtime::http::Method;

use super::arguments::{Called, made};
use super::outcomes::returned;
use crate::replay::outcome::Outcome;

/// Makes one; nothing if it is not one of these.
pub(super) async fn made(client: &Client, called: &Called<'_>) -> Result<Option<Outcome>, String> {
    if let Some(outcome) = in_inbox(client, called).await {
        return Ok(Some(outcome));
    }
    if let Some(outcome) = of_users(client, called).await {
        return Ok(Some(outcome));
    }
    let token = called.text("token");
    Ok(Some(match called.name {
        // A body that our call does not say goes by the way for all calls.
        "create_invite" if called.given("owner_agent").is_none() => {
            let call: Call<Value> = client.request(&Method::POST, "/v1/invites/create");
            let call = call.json(&called.params["payload"]).retry(RetryPolicy::NEVER);
            returned(call.await)
        }
        "create_invite" => made!(
            called,
            client.invites().create(called.part("owner_agent")),
            called.given("recipient_hint") => recipient_hint,
            called.count("ttl_seconds") => ttl_seconds,
        ),
        "get_invite" => made!(called, client.invites().get(token)),
        "accept_invite" => made!(
            called,
            client.invites().accept(token, called.part("nick")),
            called.given("display_name") => display_name,
        ),
        "create_media_upload" => {
            made!(called, client.media().create_upload(&called.body::<CreateUpload>()?))
        }
        "get_media_upload" => made!(called, client.media().get_upload(called.text("upload_id"))),
        "finalize_media_upload" => made!(
            called,
            client.media().finalize_upload(
                called.part("upload_id"),
                called.count("size_bytes").unwrap_or_default(),
            ),
            called.given("sha256") => sha256,
        ),
        "upsert_schema" => made!(called, client.schemas().upsert(&called.body::<UpsertSchema>()?)),
        "get_schema" => made!(called, client.schemas().get(called.text("semantic_type"))),
        _ => return Ok(None),
    }))
}

async fn in_inbox(client: &Client, called: &Called<'_>) -> Option<Outcome> {
    let inbox = client.inbox();
    let id = called.text("thread_id");
    let owner = called.said("owner_agent");
    Some(match called.name {
        "list_inbox" => made!(called, inbox.list(), owner => owner_agent),
        "get_inbox_thread" => made!(called, inbox.get(id), owner => owner_agent),
        "list_inbox_changes" => made!(
            called,
            inbox.changes(),
            owner => owner_agent,
            called.said("cursor") => cursor,
            called.number("limit") => limit,
        ),
        "reply_inbox_thread" => {
            made!(called, inbox.reply(id, called.text("message")), owner => owner_agent)
        }
        "delegate_inbox_thread" => made!(
            called,
            inbox.delegate(id),
            owner => owner_agent,
            called.given("delegate_to") => delegate_to,
            called.given("note") => note,
        ),
        "approve_inbox_thread" => made!(
            called,
            inbox.approve(id),
            owner => owner_agent,
            called.given("comment") => comment,
        ),
        "reject_inbox_thread" => made!(
            called,
            inbox.reject(id),
            owner => owner_agent,
            called.given("comment") => comment,
        ),
        "delete_inbox_messages" => made!(
            called,
            inbox.delete_messages(id, called.part("mode")),
            owner => owner_agent,
            called.list("message_ids") => message_ids,
            called.count("limit") => limit,
        ),
        _ => return None,
    })
}

async fn of_users(client: &Client, called: &Called<'_>) -> Option<Outcome> {
    let users = client.users();
    let owner = called.part("owner_agent");
    Some(match called.name {
        "register_nick" => made!(
            called,
            users.register_nick(called.part("nick")),
            called.given("display_name") => display_name,
            called.given("phone") => phone,
            called.given("email") => email,
        ),
        "check_nick" => made!(called, users.check_nick(called.text("nick"))),
        "rename_nick" => made!(
            called,
            users.rename_nick(owner, called.part("nick")),
            called.given("display_name") => display_name,
            called.given("phone") => phone,
            called.given("email") => email,
        ),
        "get_user_profile" => made!(called, users.get_profile(called.text("owner_agent"))),
        "update_user_profile" => made!(
            called,
            users.update_profile(owner),
            called.given("nick") => nick,
            called.given("display_name") => display_name,
            called.given("phone") => phone,
            called.given("email") => email,
        ),
        _ => return None,
    })
}
