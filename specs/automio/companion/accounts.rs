//! The accounts that are connected to an integration.
//!
//! ```no_run
//! # async fn example(client: automio::Client) -> Result<(), automio::Error> {
//! for account in client.connected_accounts("github").await? {
//!     client.integrations().call("github", "GET", "/user").connection_id(account).await?;
//! }
//! # Ok(())
//! # }
//! ```

use std::collections::BTreeMap;

use crate::models::{Connection, Id, Integration};
use crate::{Call, Client, Error};

impl Client {
    /// The accounts that are connected to an integration. None at all is an error
    /// of the kind `Conflict`.
    ///
    /// # Errors
    /// Everything that can go wrong: see [`Error::kind`].
    pub async fn connected_accounts(&self, integration: impl AsRef<str>) -> Result<Vec<Id>, Error> {
        let found: Integration = self.integrations().connected(integration).await?;
        Ok(found.connected_accounts.unwrap_or_default())
    }

    /// The accounts that a table may use, each with its organization, in one list.
    ///
    /// # Errors
    /// Everything that can go wrong: see [`Error::kind`].
    pub async fn table_accounts(
        &self,
        integration: impl AsRef<str>,
        table: impl AsRef<str>,
    ) -> Result<Vec<(Id, Connection)>, Error> {
        let call = self.integrations().table_connections(integration, table);
        let call: Call<BTreeMap<String, Vec<Connection>>> = call.into();
        let of = |name: &str| name.parse().map_or_else(|_| Id::from(name), Id::Number);
        let all = call.await?.into_iter();
        let all =
            all.flat_map(|(name, accounts)| accounts.into_iter().map(move |it| (of(&name), it)));
        Ok(all.collect())
    }
}
