//! Documents that a platform learns by their hash (automatic persisted queries).

use crate::call::Call;
use crate::document::Sent;
use crate::error::Error;
use crate::json::Decode;

/// What platforms say that do not know a document yet: as a code, or as the message.
const UNKNOWN: [&str; 2] = ["PERSISTED_QUERY_NOT_FOUND", "PersistedQueryNotFound"];
/// What platforms say that know no hashes.
const REFUSED: [&str; 2] = ["PERSISTED_QUERY_NOT_SUPPORTED", "PersistedQueryNotSupported"];

impl<T: Decode + 'static> Call<T> {
    /// Sends the hash (SHA-256) of a document of GraphQL. A platform that does
    /// not know it yet is sent the text with the hash, one that knows no hashes
    /// the text alone.
    ///
    /// # Errors
    /// Everything that can go wrong: see [`Error::kind`].
    pub async fn persisted(self) -> Result<T, Error> {
        let whole = self.clone();
        match self.by_hash().await {
            Err(error) if says(&error, UNKNOWN) => whole.sent_as(Sent::Both).await,
            Err(error) if says(&error, REFUSED) => whole.await,
            other => other,
        }
    }
}

fn says(error: &Error, words: [&str; 2]) -> bool {
    let all = error.graphql();
    all.iter().any(|it| it.code().is_some_and(|it| words.contains(&it)))
        || all.iter().any(|it| words.contains(&it.message.as_str()))
}
