// @generated from specs/automio/companion/retries.rs by codegen (emit/src/emitters/companion.rs). Run: cargo specloom generate automio
//! When the vendor's own client asks again, for those who want the same.
//!
//! A request is repeated only where that does no harm. The vendor's client repeats
//! calls of services whatever they do; who wants that says so.
//!
//! ```no_run
//! use automio::retries;
//!
//! # async fn example(client: automio::Client) -> Result<(), automio::Error> {
//! let call = client.integrations().call("github", "GET", "/user");
//! let answer = call.retry(retries::PATIENT).repeatable(true).await?;
//! # Ok(())
//! # }
//! ```

use std::time::Duration;

use crate::runtime::RetryPolicy;
use crate::runtime::codegen::StatusPattern;

/// How calls of services, streams, the list of actions and mails are repeated:
/// after 401 and any 5XX, and when the connection failed; after 15 s, 1 min and
/// 5 min. A wait that the platform names is kept in place of a pause.
pub const PATIENT: RetryPolicy = RetryPolicy::DEFAULT
    .statuses(&[StatusPattern::Exact(401), StatusPattern::Class(5)])
    .connection(true)
    .schedule(&[Duration::from_secs(15), Duration::from_secs(60), Duration::from_secs(300)]);

/// How all other calls are repeated: at once when the connection failed, and after
/// 413, 429 and 503 where the platform names a wait.
pub const PROMPT: RetryPolicy = RetryPolicy::DEFAULT
    .statuses(&[])
    .named_statuses(&[
        StatusPattern::Exact(413),
        StatusPattern::Exact(429),
        StatusPattern::Exact(503),
    ])
    .connection(true)
    .schedule(&[Duration::ZERO, Duration::ZERO, Duration::ZERO]);
