// @generated from specs/axme/openapi.yaml by codegen (emit/src/emitters/operations.rs). Run: cargo specloom generate axme
//! Inbox.

use specloom_runtime::codegen::{Operation, Pagination, operation};
use specloom_runtime::{Call, Client, JsonObject, Pager};

use crate::error::ERRORS;
use crate::models::{
    DeleteMode, DeletedMessages, InboxChange, InboxChanges, ThreadAnswer, ThreadList, ThreadStatus,
};

/// What waits for an agent: threads, and what can be done with them.
///
/// ```no_run
/// # async fn example(client: axme::Client) -> Result<(), axme::Error> {
/// let mut items = client.inbox().changes().pager();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct Inbox(Client);

impl Inbox {
    pub(crate) fn new(client: Client) -> Self {
        Self(client)
    }

    /// Lists the threads of an inbox.
    ///
    /// `GET /v1/inbox`.
    #[inline]
    pub fn list(&self) -> ListInbox {
        ListInbox(self.0.call(&LIST))
    }

    /// Lists threads that have changed, piece by piece.
    ///
    /// `GET /v1/inbox/changes`.
    #[inline]
    pub fn changes(&self) -> ChangesInbox {
        ChangesInbox(self.0.call(&CHANGES))
    }

    /// Reads a thread.
    ///
    /// `GET /v1/inbox/{thread_id}`.
    ///
    /// Takes:
    /// - `thread_id`: the thread.
    #[inline]
    pub fn get(&self, thread_id: impl AsRef<str>) -> GetInbox {
        GetInbox(self.0.call(&GET).path("thread_id", thread_id.as_ref()))
    }

    /// Answers in a thread.
    ///
    /// `POST /v1/inbox/{thread_id}/reply`.
    ///
    /// Takes:
    /// - `thread_id`: the thread.
    /// - `message`: what to say.
    #[inline]
    pub fn reply(&self, thread_id: impl AsRef<str>, message: impl AsRef<str>) -> ReplyInbox {
        ReplyInbox(
            self.0
                .call(&REPLY)
                .path("thread_id", thread_id.as_ref())
                .member("message", message.as_ref()),
        )
    }

    /// Hands a thread to another agent.
    ///
    /// `POST /v1/inbox/{thread_id}/delegate`.
    ///
    /// Takes:
    /// - `thread_id`: the thread.
    #[inline]
    pub fn delegate(&self, thread_id: impl AsRef<str>) -> DelegateInbox {
        DelegateInbox(
            self.0.call(&DELEGATE).json(&JsonObject::new()).path("thread_id", thread_id.as_ref()),
        )
    }

    /// Approves what a thread asks for.
    ///
    /// `POST /v1/inbox/{thread_id}/approve`.
    ///
    /// Takes:
    /// - `thread_id`: the thread.
    #[inline]
    pub fn approve(&self, thread_id: impl AsRef<str>) -> ApproveInbox {
        ApproveInbox(
            self.0.call(&APPROVE).json(&JsonObject::new()).path("thread_id", thread_id.as_ref()),
        )
    }

    /// Rejects what a thread asks for.
    ///
    /// `POST /v1/inbox/{thread_id}/reject`.
    ///
    /// Takes:
    /// - `thread_id`: the thread.
    #[inline]
    pub fn reject(&self, thread_id: impl AsRef<str>) -> RejectInbox {
        RejectInbox(
            self.0.call(&REJECT).json(&JsonObject::new()).path("thread_id", thread_id.as_ref()),
        )
    }

    /// Deletes messages of a thread.
    ///
    /// `POST /v1/inbox/{thread_id}/messages/delete`.
    ///
    /// Takes:
    /// - `thread_id`: the thread.
    /// - `mode`: whose copy is deleted.
    #[inline]
    pub fn delete_messages(
        &self,
        thread_id: impl AsRef<str>,
        mode: impl Into<DeleteMode>,
    ) -> DeleteMessagesInbox {
        let mode: DeleteMode = mode.into();
        DeleteMessagesInbox(
            self.0
                .call(&DELETE_MESSAGES)
                .path("thread_id", thread_id.as_ref())
                .member("mode", &mode),
        )
    }
}

/// [`Inbox::list`], with what may be said besides.
#[derive(Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct ListInbox(Call<ThreadList>);

operation!(ListInbox, ThreadList);

impl ListInbox {
    /// The agent on whose behalf you act, such as `agent://shop/manager`.
    #[inline]
    pub fn owner_agent(self, owner_agent: impl AsRef<str>) -> Self {
        Self(self.0.query("owner_agent", owner_agent.as_ref()))
    }

    /// Only threads that stand so.
    #[inline]
    pub fn status(self, status: impl Into<ThreadStatus>) -> Self {
        let status: ThreadStatus = status.into();
        Self(self.0.query("status", status))
    }
}

/// [`Inbox::changes`], with what may be said besides.
#[derive(Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct ChangesInbox(Call<InboxChanges>);

operation!(ChangesInbox, InboxChanges);

impl ChangesInbox {
    /// The agent on whose behalf you act, such as `agent://shop/manager`.
    #[inline]
    pub fn owner_agent(self, owner_agent: impl AsRef<str>) -> Self {
        Self(self.0.query("owner_agent", owner_agent.as_ref()))
    }

    /// Where to go on, from the `next_cursor` of an earlier answer.
    #[inline]
    pub fn cursor(self, cursor: impl AsRef<str>) -> Self {
        Self(self.0.query("cursor", cursor.as_ref()))
    }

    /// How many at most in one answer; 50 if nothing is said.
    #[inline]
    pub fn limit(self, limit: i32) -> Self {
        Self(self.0.query("limit", limit))
    }

    /// All items, one after the other, asking for more as they are needed.
    #[inline]
    pub fn pager(self) -> Pager<InboxChange> {
        Pager::new(self.0, &CHANGES_PAGES)
    }
}

/// [`Inbox::get`], with what may be said besides.
#[derive(Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct GetInbox(Call<ThreadAnswer>);

operation!(GetInbox, ThreadAnswer);

impl GetInbox {
    /// The agent on whose behalf you act, such as `agent://shop/manager`.
    #[inline]
    pub fn owner_agent(self, owner_agent: impl AsRef<str>) -> Self {
        Self(self.0.query("owner_agent", owner_agent.as_ref()))
    }
}

/// [`Inbox::reply`], with what may be said besides.
#[derive(Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct ReplyInbox(Call<ThreadAnswer>);

operation!(ReplyInbox, ThreadAnswer);

impl ReplyInbox {
    /// The agent on whose behalf you act, such as `agent://shop/manager`.
    #[inline]
    pub fn owner_agent(self, owner_agent: impl AsRef<str>) -> Self {
        Self(self.0.query("owner_agent", owner_agent.as_ref()))
    }
}

/// [`Inbox::delegate`], with what may be said besides.
#[derive(Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct DelegateInbox(Call<ThreadAnswer>);

operation!(DelegateInbox, ThreadAnswer);

impl DelegateInbox {
    /// The agent on whose behalf you act, such as `agent://shop/manager`.
    #[inline]
    pub fn owner_agent(self, owner_agent: impl AsRef<str>) -> Self {
        Self(self.0.query("owner_agent", owner_agent.as_ref()))
    }

    /// The agent that is to act instead.
    #[inline]
    pub fn delegate_to(self, delegate_to: impl AsRef<str>) -> Self {
        Self(self.0.member("delegate_to", delegate_to.as_ref()))
    }

    /// A remark for the one who takes over.
    #[inline]
    pub fn note(self, note: impl AsRef<str>) -> Self {
        Self(self.0.member("note", note.as_ref()))
    }
}

/// [`Inbox::approve`], with what may be said besides.
#[derive(Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct ApproveInbox(Call<ThreadAnswer>);

operation!(ApproveInbox, ThreadAnswer);

impl ApproveInbox {
    /// The agent on whose behalf you act, such as `agent://shop/manager`.
    #[inline]
    pub fn owner_agent(self, owner_agent: impl AsRef<str>) -> Self {
        Self(self.0.query("owner_agent", owner_agent.as_ref()))
    }

    /// A remark for those who read the decision.
    #[inline]
    pub fn comment(self, comment: impl AsRef<str>) -> Self {
        Self(self.0.member("comment", comment.as_ref()))
    }
}

/// [`Inbox::reject`], with what may be said besides.
#[derive(Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct RejectInbox(Call<ThreadAnswer>);

operation!(RejectInbox, ThreadAnswer);

impl RejectInbox {
    /// The agent on whose behalf you act, such as `agent://shop/manager`.
    #[inline]
    pub fn owner_agent(self, owner_agent: impl AsRef<str>) -> Self {
        Self(self.0.query("owner_agent", owner_agent.as_ref()))
    }

    /// A remark for those who read the decision.
    #[inline]
    pub fn comment(self, comment: impl AsRef<str>) -> Self {
        Self(self.0.member("comment", comment.as_ref()))
    }
}

/// [`Inbox::delete_messages`], with what may be said besides.
#[derive(Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct DeleteMessagesInbox(Call<DeletedMessages>);

operation!(DeleteMessagesInbox, DeletedMessages);

impl DeleteMessagesInbox {
    /// The agent on whose behalf you act, such as `agent://shop/manager`.
    #[inline]
    pub fn owner_agent(self, owner_agent: impl AsRef<str>) -> Self {
        Self(self.0.query("owner_agent", owner_agent.as_ref()))
    }

    /// Which messages; 100 at most.
    #[inline]
    pub fn message_ids(self, message_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let message_ids: Vec<String> = message_ids.into_iter().map(Into::into).collect();
        Self(self.0.member("message_ids", &message_ids))
    }

    /// How many messages, the newest first, where none are named.
    #[inline]
    pub fn limit(self, limit: i64) -> Self {
        Self(self.0.member("limit", &limit))
    }
}

const LIST: Operation =
    Operation::get("inbox.list", "/v1/inbox").errors(ERRORS).client_params(&["owner_agent"]);

const CHANGES: Operation = Operation::get("inbox.changes", "/v1/inbox/changes")
    .errors(ERRORS)
    .client_params(&["owner_agent"]);

static CHANGES_PAGES: Pagination = Pagination::cursor("cursor")
    .next(&[&["next_cursor"]])
    .more(&["has_more"])
    .items(&[&["changes"]]);

const GET: Operation = Operation::get("inbox.get", "/v1/inbox/{thread_id}")
    .errors(ERRORS)
    .client_params(&["owner_agent"]);

const REPLY: Operation = Operation::post("inbox.reply", "/v1/inbox/{thread_id}/reply")
    .errors(ERRORS)
    .idempotency("Idempotency-Key", true)
    .key_window(86_400)
    .client_params(&["owner_agent"]);

const DELEGATE: Operation = Operation::post("inbox.delegate", "/v1/inbox/{thread_id}/delegate")
    .errors(ERRORS)
    .idempotency("Idempotency-Key", true)
    .key_window(86_400)
    .client_params(&["owner_agent"]);

const APPROVE: Operation = Operation::post("inbox.approve", "/v1/inbox/{thread_id}/approve")
    .errors(ERRORS)
    .idempotency("Idempotency-Key", true)
    .key_window(86_400)
    .client_params(&["owner_agent"]);

const REJECT: Operation = Operation::post("inbox.reject", "/v1/inbox/{thread_id}/reject")
    .errors(ERRORS)
    .idempotency("Idempotency-Key", true)
    .key_window(86_400)
    .client_params(&["owner_agent"]);

const DELETE_MESSAGES: Operation =
    Operation::post("inbox.delete_messages", "/v1/inbox/{thread_id}/messages/delete")
        .errors(ERRORS)
        .idempotency("Idempotency-Key", true)
        .key_window(86_400)
        .client_params(&["owner_agent"]);
