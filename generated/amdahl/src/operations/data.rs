// @generated from specs/amdahl/openapi.yaml by codegen (emit/src/emitters/operations.rs). Run: cargo specloom generate amdahl
//! Data.

use specloom_runtime::codegen::{DeserializeOwned, Operation, decode_json, operation};
use specloom_runtime::{Call, Client};

use crate::error::ERRORS;
use crate::models::DataQueryResult;

/// Read-only SQL over the rows of your business.
///
/// ```no_run
/// # async fn example(client: amdahl::Client) -> Result<(), amdahl::Error> {
/// let answer = client.data().query("sql").await?;
/// println!("{answer:?}");
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct Data(Client);

impl Data {
    pub(crate) fn new(client: Client) -> Self {
        Self(client)
    }

    /// Runs one read-only SQL statement.
    ///
    /// `POST /data/query`.
    ///
    /// The statement reads the table `interactions`. The platform limits it to the rows of your
    /// business, so it needs no filter for that.
    ///
    /// Needs the scope `data:read`.
    ///
    /// Takes:
    /// - `sql`: one read-only statement over the table `interactions`.
    #[inline]
    pub fn query(&self, sql: impl AsRef<str>) -> QueryData {
        QueryData(self.0.call(&QUERY).member("sql", sql.as_ref()))
    }
}

/// [`Data::query`], with what may be said besides.
#[derive(Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct QueryData(Call<DataQueryResult>);

operation!(QueryData, DataQueryResult);

impl QueryData {
    /// How many rows at most. Not in the guide; other public pages of the vendor name it.
    #[inline]
    pub fn limit(self, limit: i32) -> Self {
        Self(self.0.member("limit", &limit))
    }

    /// The answer with a type of your own in place of any object.
    pub fn typed<Row: DeserializeOwned + 'static>(self) -> Call<DataQueryResult<Row>> {
        self.0.decode_as(decode_json)
    }
}

const QUERY: Operation = Operation::post("data.query", "/data/query")
    .errors(ERRORS)
    .client_params(&["X-Amdahl-API-Version"]);
