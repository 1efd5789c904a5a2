// @generated from specs/automio/openapi.yaml by codegen (emit/src/emitters/operations.rs). Run: cargo specloom generate automio
//! Actions.

use specloom_runtime::codegen::{Operation, ParamText, StreamSpec, Timeout, WaitSpec, operation};
use specloom_runtime::{Call, Client, EventStream, JsonObject, Poller};

use crate::error::ERRORS;
use crate::models::{
    Action, ActionRunResponse, ActionRunStatusResponse, Id, Language, StreamLogsActionsSkipExisting,
};

/// Run what an application offers, and follow it.
///
/// ```no_run
/// # async fn example(client: automio::Client) -> Result<(), automio::Error> {
/// let answer = client.actions().list().await?;
/// println!("{answer:?}");
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct Actions(Client);

impl Actions {
    pub(crate) fn new(client: Client) -> Self {
        Self(client)
    }

    /// Lists the actions of an application.
    ///
    /// `GET /api/actions/`.
    #[inline]
    pub fn list(&self) -> ListActions {
        ListActions(self.0.call(&LIST))
    }

    /// Follows the log of a run, line by line.
    ///
    /// `GET /api/actions/run-code-stream/`.
    ///
    /// Each event is one text, as the action printed it. The stream ends when the platform
    /// closes it.
    ///
    /// Takes:
    /// - `task_id`: the task, as `actions.run` gave it.
    #[inline]
    pub fn stream_logs(&self, task_id: impl AsRef<str>) -> StreamLogsActions {
        StreamLogsActions(
            self.0.stream(&STREAM_LOGS, &STREAM_LOGS_RULES).query("task_id", task_id.as_ref()),
        )
    }

    /// Runs an action.
    ///
    /// `POST /api/actions/{id}/run/`.
    ///
    /// The answer comes at once. `actions.wait` waits for the end of the run,
    /// `actions.stream_logs` shows what it prints.
    ///
    /// Takes:
    /// - `id`: the action.
    #[inline]
    pub fn run(&self, id: i64) -> RunActions {
        RunActions(self.0.call(&RUN).member("selected_all", &false).path("id", id))
    }

    /// Reads how a run stands.
    ///
    /// `GET /api/actions/runs/{id}/status/`.
    ///
    /// Takes:
    /// - `id`: the run.
    #[inline]
    pub fn run_status(&self, id: impl Into<Id>) -> Call<ActionRunStatusResponse> {
        let id: Id = id.into();
        self.0.call(&RUN_STATUS).path("id", ParamText::of(&id))
    }

    /// Waits until the state is `completed`, `failed` or `stopped`.
    ///
    /// Asks [`run_status`](Self::run_status) every 1 s, for 10 min at most.
    #[inline]
    pub fn wait(&self, id: impl Into<Id>) -> Poller<ActionRunStatusResponse> {
        Poller::new(self.run_status(id), &WAIT_RULES)
    }
}

/// [`Actions::list`], with what may be said besides.
#[derive(Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct ListActions(Call<Option<Vec<Action>>>);

operation!(ListActions, Option<Vec<Action>>);

impl ListActions {
    /// The application, by its number, or as `organization/application`.
    #[inline]
    pub fn app_id(self, app_id: impl Into<Id>) -> Self {
        let app_id: Id = app_id.into();
        Self(self.0.query("app", ParamText::of(&app_id)))
    }
}

/// [`Actions::stream_logs`], with what may be said besides.
#[derive(Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct StreamLogsActions(Call<EventStream<String>>);

operation!(StreamLogsActions, EventStream<String>);

impl StreamLogsActions {
    /// The application, by its number, or as `organization/application`.
    #[inline]
    pub fn app_id(self, app_id: impl Into<Id>) -> Self {
        let app_id: Id = app_id.into();
        Self(self.0.query("app", ParamText::of(&app_id)))
    }

    /// `1` leaves out what was printed before now.
    #[inline]
    pub fn skip_existing(self, skip_existing: impl Into<StreamLogsActionsSkipExisting>) -> Self {
        let skip_existing: StreamLogsActionsSkipExisting = skip_existing.into();
        Self(self.0.query("skip_existing", skip_existing))
    }
}

/// [`Actions::run`], with what may be said besides.
#[derive(Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct RunActions(Call<ActionRunResponse>);

operation!(RunActions, ActionRunResponse);

impl RunActions {
    /// The rows of the table, by id.
    #[inline]
    pub fn selected_rows(self, selected_rows: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let selected_rows: Vec<String> = selected_rows.into_iter().map(Into::into).collect();
        Self(self.0.member("selected_rows", &selected_rows))
    }

    /// All rows that match `filter_params`.
    ///
    /// `false` is sent unless this is called.
    #[inline]
    pub fn selected_all(self, selected_all: bool) -> Self {
        Self(self.0.member("selected_all", &selected_all))
    }

    /// Which rows.
    #[inline]
    pub fn filter_params(self, filter_params: &JsonObject) -> Self {
        Self(self.0.member("filter_params", filter_params))
    }

    /// The values of the form.
    #[inline]
    pub fn user_input(self, user_input: &JsonObject) -> Self {
        Self(self.0.member("user_input", user_input))
    }

    /// The account to use.
    #[inline]
    pub fn connection_id(self, connection_id: impl AsRef<str>) -> Self {
        Self(self.0.member("connection_id", connection_id.as_ref()))
    }

    /// The language of the code.
    #[inline]
    pub fn language(self, language: impl Into<Language>) -> Self {
        let language: Language = language.into();
        Self(self.0.member("language", &language))
    }
}

const LIST: Operation =
    Operation::get("actions.list", "/api/actions/").errors(ERRORS).client_params(&["app"]);

const STREAM_LOGS: Operation =
    Operation::get("actions.stream_logs", "/api/actions/run-code-stream/")
        .errors(ERRORS)
        .timeout(Timeout::Unlimited)
        .accept("text/event-stream")
        .streaming()
        .client_params(&["app"]);

static STREAM_LOGS_RULES: StreamSpec = StreamSpec::sse().idle(300_000);

const RUN: Operation = Operation::post("actions.run", "/api/actions/{id}/run/").errors(ERRORS);

const RUN_STATUS: Operation =
    Operation::get("actions.run_status", "/api/actions/runs/{id}/status/").errors(ERRORS);

static WAIT_RULES: WaitSpec = WaitSpec::new(&["status"])
    .terminal(&["completed", "failed", "stopped"])
    .failed(&["failed", "stopped"])
    .interval(1000)
    .deadline(600_000);
