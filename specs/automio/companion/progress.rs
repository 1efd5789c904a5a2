//! How far a task has come: told to the platform, or kept and shown here.
//!
//! With `CACHE_SERVICE_URL` the platform is told, and shows it. Without, the
//! last report is kept where [`caches`](crate::caches) keep values, and shown on
//! standard error: as a bar if that is a terminal, else in lines.
//!
//! ```
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), automio::Error> {
//! # let client = automio::Client::builder().app_token("tok").app_id("130").build()?;
//! client.task().set_progress(50, "half way").await?;
//! client.task().set_progress(100, "done").status("completed").await?;
//! # Ok(())
//! # }
//! ```

use std::future::IntoFuture;

pub use crate::runtime::{ProgressBar, ProgressReport, ProgressStyle};

use crate::models::{ProgressResult, ProgressStatus};
use crate::runtime::{BoxFuture, Extra, Uuid, json};
use crate::{Client, ClientBuilder, Error, ErrorKind};

impl Client {
    /// The task that runs.
    pub fn task(&self) -> Task {
        Task(self.clone())
    }
}

impl ClientBuilder {
    /// How progress is shown that the platform is not told;
    /// [`ProgressStyle::Off`] shows nothing.
    pub fn progress_style(self, style: ProgressStyle) -> Self {
        self.keep(ProgressBar::new(style))
    }

    /// What shows progress that the platform is not told.
    pub fn progress_bar(self, bar: ProgressBar) -> Self {
        self.keep(bar)
    }
}

/// The task that runs: [`Client::task`].
#[derive(Clone, Debug)]
pub struct Task(Client);

impl Task {
    /// Its name: `TASK_ID`, else a UUID that is made once for the client.
    pub fn id(&self) -> String {
        self.0.task_id()
    }

    /// Tells how far it has come. Whole percents are told as they are, parts of
    /// them are kept here and left out for the platform. Nobody looks whether
    /// they lie between 0 and 100 but the platform.
    pub fn set_progress(
        &self,
        percent: impl Into<Percent>,
        info: impl Into<String>,
    ) -> SetProgress {
        let status = ProgressStatus::Pending;
        SetProgress { client: self.0.clone(), percent: percent.into(), info: info.into(), status }
    }
}

/// How much is done, in percent.
#[derive(Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub enum Percent {
    /// A whole number.
    Whole(i64),
    /// Any number.
    Part(f64),
}

impl Percent {
    /// How many of so many are done, in whole percents, rounded down; all of
    /// nothing are 100.
    pub fn of(done: usize, total: usize) -> Self {
        let share = (done as u128 * 100).checked_div(total as u128);
        Self::Whole(share.map_or(100, |it| i64::try_from(it).unwrap_or(i64::MAX)))
    }

    fn number(self) -> f64 {
        match self {
            #[expect(clippy::cast_precision_loss, reason = "percents are small")]
            Self::Whole(it) => it as f64,
            Self::Part(it) => it,
        }
    }

    fn whole(self) -> i64 {
        match self {
            Self::Whole(it) => it,
            #[expect(clippy::cast_possible_truncation, reason = "that is what is wanted")]
            Self::Part(it) => it as i64,
        }
    }
}

macro_rules! whole {
    ($($number:ty),*) => {
        $(impl From<$number> for Percent {
            fn from(value: $number) -> Self {
                Self::Whole(i64::from(value))
            }
        })*
    };
}

whole!(i8, i16, i32, i64, u8, u16, u32);

impl From<f64> for Percent {
    fn from(value: f64) -> Self {
        Self::Part(value)
    }
}

/// A report of progress; made by [`Task::set_progress`].
#[derive(Debug)]
#[must_use = "nobody is told until it is awaited or sent"]
pub struct SetProgress {
    client: Client,
    percent: Percent,
    info: String,
    status: ProgressStatus,
}

impl SetProgress {
    /// The state of the task; pending unless this is called.
    pub fn status(mut self, status: impl Into<ProgressStatus>) -> Self {
        self.status = status.into();
        self
    }

    /// Tells it.
    ///
    /// # Errors
    /// When the percents are no number; when the platform, or the store, cannot
    /// be asked.
    pub async fn send(self) -> Result<ProgressResult, Error> {
        if !self.percent.number().is_finite() {
            let message = "the progress of a task is a finite number";
            return Err(Error::new(ErrorKind::Request, message));
        }
        if self.client.has_cache_service() {
            let Self { client, percent, info, status } = self;
            let task = client.hosted_task();
            return task.set_progress(client.task_id(), percent.whole(), info).status(status).await;
        }
        self.keep().await
    }

    /// Tells it, without async.
    ///
    /// # Errors
    /// See [`send`](Self::send).
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> Result<ProgressResult, Error> {
        crate::runtime::Task::new(self.send()).send_blocking()
    }

    /// Keeps it as the platform's own client does, and shows it.
    async fn keep(self) -> Result<ProgressResult, Error> {
        let Self { client, percent, info, status } = self;
        let task = client.task_id();
        let number = match percent {
            Percent::Whole(it) => json!(it),
            Percent::Part(it) => json!(it),
        };
        let made = Uuid::random().to_string();
        let record = json!({"progress": number, "info": info, "status": status.as_str(), "updated_at": made});
        let key = format!("task:progress:{task}");
        client.local().store()?.set(&key, &record.to_string(), None).await?;
        client.core().kept(|| ProgressBar::new(ProgressStyle::Auto)).show(&ProgressReport {
            task: &task,
            percent: percent.number(),
            info: &info,
            status: status.as_str(),
            is_last: matches!(status, ProgressStatus::Completed | ProgressStatus::Failed),
        });
        Ok(ProgressResult {
            success: Some(true),
            message: Some("Progress updated successfully".to_owned()),
            task_id: Some(task),
            progress: Some(percent.whole()),
            info: Some(info),
            status: Some(status),
            extra: Extra::new(),
        })
    }
}

impl IntoFuture for SetProgress {
    type Output = Result<ProgressResult, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
