// @generated from specs/axme/openapi.yaml by codegen (emit/src/emitters/models.rs). Run: cargo specloom generate axme
//! Types that only `Inbox` uses.

use specloom_runtime::codegen::string_enum;
use specloom_runtime::{Extra, JsonObject, Timestamp};

/// A remark on a decision.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct DecisionComment {
    /// A remark for those who read the decision.
    ///
    /// At most 2000 characters.
    pub comment: Option<String>,

    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

impl DecisionComment {
    /// An empty value.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// A remark for those who read the decision.
    #[must_use]
    #[inline]
    pub fn comment(mut self, comment: impl Into<String>) -> Self {
        self.comment = Some(comment.into());
        self
    }
}

/// Who is to act instead.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Delegate {
    /// The agent that is to act instead.
    ///
    /// From 3 to 255 characters.
    pub delegate_to: Option<String>,

    /// A remark for the one who takes over.
    ///
    /// At most 2000 characters.
    pub note: Option<String>,

    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

impl Delegate {
    /// An empty value.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The agent that is to act instead.
    #[must_use]
    #[inline]
    pub fn delegate_to(mut self, delegate_to: impl Into<String>) -> Self {
        self.delegate_to = Some(delegate_to.into());
        self
    }

    /// A remark for the one who takes over.
    #[must_use]
    #[inline]
    pub fn note(mut self, note: impl Into<String>) -> Self {
        self.note = Some(note.into());
        self
    }
}

/// Which messages to delete.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeleteMessages {
    /// Whose copy is deleted.
    pub mode: DeleteMode,

    /// Which messages; 100 at most.
    ///
    /// From 1 to 100 items.
    pub message_ids: Option<Vec<String>>,

    /// How many messages, the newest first, where none are named.
    ///
    /// From `1` to `100`.
    pub limit: Option<i64>,

    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

impl DeleteMessages {
    /// A value of what it must have.
    #[inline]
    pub fn new(mode: impl Into<DeleteMode>) -> Self {
        Self { mode: mode.into(), message_ids: None, limit: None, extra: Extra::new() }
    }

    /// Whose copy is deleted.
    #[must_use]
    #[inline]
    pub fn mode(mut self, mode: impl Into<DeleteMode>) -> Self {
        self.mode = mode.into();
        self
    }

    /// Which messages; 100 at most.
    #[must_use]
    #[inline]
    pub fn message_ids(mut self, message_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.message_ids = Some(message_ids.into_iter().map(Into::into).collect());
        self
    }

    /// How many messages, the newest first, where none are named.
    #[must_use]
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.limit = Some(limit);
        self
    }
}

/// Whose copy of messages is deleted: yours, or that of both sides.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum DeleteMode {
    /// Sent as `self`.
    Own,

    /// Sent as `both`.
    Both,

    /// A value that this version of the crate does not know.
    Unknown(String),
}

string_enum!(DeleteMode);

impl DeleteMode {
    /// The value as it is sent.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Own => "self",
            Self::Both => "both",
            Self::Unknown(value) => value,
        }
    }
}

impl From<String> for DeleteMode {
    #[inline]
    fn from(value: String) -> Self {
        match value.as_str() {
            "self" => Self::Own,
            "both" => Self::Both,
            _ => Self::Unknown(value),
        }
    }
}

/// What was deleted.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeletedMessages {
    /// That the call was done.
    pub ok: bool,

    /// The thread as it is now.
    pub thread: InboxThread,

    /// Whose copy is deleted.
    pub mode: DeleteMode,

    /// How many messages were deleted.
    pub deleted_count: i64,

    /// The messages.
    pub message_ids: Vec<String>,

    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

/// A thread that has changed.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct InboxChange {
    /// Where a reader goes on behind this change.
    pub cursor: String,

    /// The thread as it is now.
    pub thread: InboxThread,

    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

/// One piece of the changes of an inbox.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct InboxChanges {
    /// That the call was done.
    pub ok: bool,

    /// The changes of this piece, the oldest first.
    pub changes: Vec<InboxChange>,

    /// Where to go on; `null` at the end.
    pub next_cursor: Option<String>,

    /// Whether there are more changes behind this piece.
    pub has_more: bool,

    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

/// A thread: what was said and done about one intent.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct InboxThread {
    /// The thread.
    pub thread_id: String,

    /// The intent.
    pub intent_id: String,

    /// How it stands.
    pub status: ThreadStatus,

    /// The agent that owns it.
    pub owner_agent: String,

    /// The agent that it comes from.
    pub from_agent: String,

    /// The agent that it goes to.
    pub to_agent: String,

    /// When it was made.
    pub created_at: Timestamp,

    /// When it last changed.
    pub updated_at: Timestamp,

    /// What happened, the oldest first.
    pub timeline: Vec<TimelineEvent>,

    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

/// An answer in a thread.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Reply {
    /// What to say.
    ///
    /// From 1 to 5000 characters.
    pub message: String,

    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

impl Reply {
    /// A value of what it must have.
    #[inline]
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: message.into(), extra: Extra::new() }
    }

    /// What to say.
    #[must_use]
    #[inline]
    pub fn message(mut self, message: impl Into<String>) -> Self {
        self.message = message.into();
        self
    }
}

/// A thread.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ThreadAnswer {
    /// That the call was done.
    pub ok: bool,

    /// The thread.
    pub thread: InboxThread,

    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

/// Threads.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ThreadList {
    /// That the call was done.
    pub ok: bool,

    /// The threads.
    pub threads: Vec<InboxThread>,

    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

/// How a thread stands.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ThreadStatus {
    /// Sent as `pending`.
    Pending,

    /// Sent as `active`.
    Active,

    /// Sent as `done`.
    Done,

    /// A value that this version of the crate does not know.
    Unknown(String),
}

string_enum!(ThreadStatus);

impl ThreadStatus {
    /// The value as it is sent.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Pending => "pending",
            Self::Active => "active",
            Self::Done => "done",
            Self::Unknown(value) => value,
        }
    }
}

impl From<String> for ThreadStatus {
    #[inline]
    fn from(value: String) -> Self {
        match value.as_str() {
            "pending" => Self::Pending,
            "active" => Self::Active,
            "done" => Self::Done,
            _ => Self::Unknown(value),
        }
    }
}

/// An entry of a thread.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TimelineEvent {
    /// The event.
    pub event_id: String,

    /// What happened.
    pub event_type: String,

    /// Who did it.
    pub actor: String,

    /// When it happened.
    pub at: Timestamp,

    /// What else there is to say of it.
    pub details: Option<JsonObject>,

    /// Members that this version of the crate does not know.
    pub extra: Extra,
}
