// @generated from specs/automio/openapi.yaml by codegen (emit/src/emitters/models.rs). Run: cargo specloom generate automio
//! Types that only `Actions` uses.

use specloom_runtime::codegen::string_enum;
use specloom_runtime::{Extra, JsonObject, Timestamp, Value};

/// Something that an application offers to run.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Action {
    /// Its number.
    pub id: Option<i64>,

    /// Whether it is yours.
    pub is_mine: Option<bool>,

    /// The short name of its table, for an action of a table.
    pub table_name: Option<String>,

    /// Whether `code` is shown.
    pub can_view_code: Option<bool>,

    /// What it belongs to.
    pub action_type: Option<ActionType>,

    /// What it is called.
    ///
    /// At most 255 characters.
    pub name: String,

    /// Its name in addresses: letters, digits, `-` and `_`.
    pub slug: Option<String>,

    /// What it does.
    pub description: Option<String>,

    /// Whether a person has to confirm a run.
    pub required_confirmation: Option<bool>,

    /// Its source, where it may be seen.
    pub code: Option<String>,

    /// The form of its input.
    pub input_schema: Option<Value>,

    /// Whether others may use it.
    pub is_public: Option<bool>,

    /// When it was made.
    pub created_at: Option<Timestamp>,

    /// When it was changed.
    pub updated_at: Option<Timestamp>,

    /// The organization that owns it.
    pub organization: Option<i64>,

    /// The number of its table.
    pub table: Option<i64>,

    /// The number of its application.
    pub app: Option<i64>,

    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

/// What a run works on.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ActionRunRequest {
    /// The rows of the table, by id.
    pub selected_rows: Option<Vec<String>>,

    /// All rows that match `filter_params`.
    pub selected_all: Option<bool>,

    /// Which rows.
    pub filter_params: Option<JsonObject>,

    /// The values of the form.
    pub user_input: Option<JsonObject>,

    /// The account to use.
    pub connection_id: Option<String>,

    /// The language of the code.
    pub language: Option<Language>,

    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

impl ActionRunRequest {
    /// A value of what it must have.
    #[inline]
    pub fn new() -> Self {
        Self {
            selected_rows: None,
            selected_all: Some(false),
            filter_params: None,
            user_input: None,
            connection_id: None,
            language: None,
            extra: Extra::new(),
        }
    }

    /// The rows of the table, by id.
    #[must_use]
    #[inline]
    pub fn selected_rows(
        mut self,
        selected_rows: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.selected_rows = Some(selected_rows.into_iter().map(Into::into).collect());
        self
    }

    /// All rows that match `filter_params`.
    #[must_use]
    #[inline]
    pub fn selected_all(mut self, selected_all: bool) -> Self {
        self.selected_all = Some(selected_all);
        self
    }

    /// Which rows.
    #[must_use]
    #[inline]
    pub fn filter_params(mut self, filter_params: JsonObject) -> Self {
        self.filter_params = Some(filter_params);
        self
    }

    /// The values of the form.
    #[must_use]
    #[inline]
    pub fn user_input(mut self, user_input: JsonObject) -> Self {
        self.user_input = Some(user_input);
        self
    }

    /// The account to use.
    #[must_use]
    #[inline]
    pub fn connection_id(mut self, connection_id: impl Into<String>) -> Self {
        self.connection_id = Some(connection_id.into());
        self
    }

    /// The language of the code.
    #[must_use]
    #[inline]
    pub fn language(mut self, language: impl Into<Language>) -> Self {
        self.language = Some(language.into());
        self
    }
}

impl Default for ActionRunRequest {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

/// A run that was asked for.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ActionRunResponse {
    /// The run, for its status.
    pub run_id: i64,

    /// The task, for its log.
    pub task_id: String,

    /// Its number among the runs of the action.
    pub run_number: i64,

    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

/// How a run stands.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ActionRunStatusResponse {
    /// Its state.
    pub status: RunStatus,

    /// What went wrong.
    pub error: Option<String>,

    /// What it printed.
    pub logs: Option<String>,

    /// Percent done.
    pub progress: Option<i64>,

    /// What it gave.
    pub result: Option<JsonObject>,

    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

/// What an action belongs to.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ActionType {
    /// Sent as `app_action`.
    AppAction,

    /// Sent as `user_action`.
    UserAction,

    /// Sent as `table_action`.
    TableAction,

    /// Sent as `trigger_action`.
    TriggerAction,

    /// Sent as `webhook_action`.
    WebhookAction,

    /// A value that this version of the crate does not know.
    Unknown(String),
}

string_enum!(ActionType);

impl ActionType {
    /// The value as it is sent.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::AppAction => "app_action",
            Self::UserAction => "user_action",
            Self::TableAction => "table_action",
            Self::TriggerAction => "trigger_action",
            Self::WebhookAction => "webhook_action",
            Self::Unknown(value) => value,
        }
    }
}

impl From<String> for ActionType {
    #[inline]
    fn from(value: String) -> Self {
        match value.as_str() {
            "app_action" => Self::AppAction,
            "user_action" => Self::UserAction,
            "table_action" => Self::TableAction,
            "trigger_action" => Self::TriggerAction,
            "webhook_action" => Self::WebhookAction,
            _ => Self::Unknown(value),
        }
    }
}

/// The language of the code of an action.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Language {
    /// Sent as `python`.
    Python,

    /// Sent as `javascript`.
    Javascript,

    /// A value that this version of the crate does not know.
    Unknown(String),
}

string_enum!(Language);

impl Language {
    /// The value as it is sent.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Python => "python",
            Self::Javascript => "javascript",
            Self::Unknown(value) => value,
        }
    }
}

impl From<String> for Language {
    #[inline]
    fn from(value: String) -> Self {
        match value.as_str() {
            "python" => Self::Python,
            "javascript" => Self::Javascript,
            _ => Self::Unknown(value),
        }
    }
}

/// How a run stands.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum RunStatus {
    /// Sent as `pending`.
    Pending,

    /// Sent as `running`.
    Running,

    /// Sent as `completed`.
    Completed,

    /// Sent as `failed`.
    Failed,

    /// Sent as `stopped`.
    Stopped,

    /// A value that this version of the crate does not know.
    Unknown(String),
}

string_enum!(RunStatus);

impl RunStatus {
    /// The value as it is sent.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Pending => "pending",
            Self::Running => "running",
            Self::Completed => "completed",
            Self::Failed => "failed",
            Self::Stopped => "stopped",
            Self::Unknown(value) => value,
        }
    }
}

impl From<String> for RunStatus {
    #[inline]
    fn from(value: String) -> Self {
        match value.as_str() {
            "pending" => Self::Pending,
            "running" => Self::Running,
            "completed" => Self::Completed,
            "failed" => Self::Failed,
            "stopped" => Self::Stopped,
            _ => Self::Unknown(value),
        }
    }
}

/// The parameter `skip_existing` of `GET /api/actions/run-code-stream/`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum StreamLogsActionsSkipExisting {
    /// Sent as `1`.
    Yes,

    /// A value that this version of the crate does not know.
    Unknown(String),
}

string_enum!(StreamLogsActionsSkipExisting);

impl StreamLogsActionsSkipExisting {
    /// The value as it is sent.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Yes => "1",
            Self::Unknown(value) => value,
        }
    }
}

impl From<String> for StreamLogsActionsSkipExisting {
    #[inline]
    fn from(value: String) -> Self {
        match value.as_str() {
            "1" => Self::Yes,
            _ => Self::Unknown(value),
        }
    }
}
