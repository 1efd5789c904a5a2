//! What services answered, in types of your own.
//!
//! ```no_run
//! # async fn example(client: automio::Client) -> Result<(), automio::Error> {
//! use std::collections::BTreeMap;
//!
//! let answer = client.integrations().call("shop", "GET", "/stock").await?;
//! if answer.is_ok() {
//!     let stock: BTreeMap<String, i64> = answer.data()?;
//!     println!("{stock:?}");
//! }
//! # Ok(())
//! # }
//! ```
//!
//! A type that serde reads is asked for as `Json<User>`.

use crate::models::{ApiResponse, CallResponse, GraphQlResponse, ParallelAnswer};
use crate::runtime::json::{self, Decode};
use crate::runtime::{JsonObject, Value};
use crate::{Error, ErrorKind};

impl CallResponse {
    /// Whether the service says that all is well. An answer that does not say how
    /// the service answered counts as well.
    pub fn is_ok(&self) -> bool {
        is_ok(self.api_response.as_ref())
    }

    /// What the service gave, in a type of the caller's; nothing is `{}`.
    ///
    /// # Errors
    /// [`ErrorKind::Decode`] when it is something else.
    pub fn data<T: Decode>(&self) -> Result<T, Error> {
        data(self.api_data.as_ref())
    }

    /// The same answer, if the service says that all is well.
    ///
    /// # Errors
    /// Of the kind that the status of the service means.
    pub fn checked(self) -> Result<Self, Error> {
        refused(self.api_response.as_ref()).map_or(Ok(self), Err)
    }
}

impl ParallelAnswer {
    /// Whether the service says that all is well. An answer that does not say how
    /// the service answered counts as well.
    pub fn is_ok(&self) -> bool {
        is_ok(self.api_response.as_ref())
    }

    /// What the service gave, in a type of the caller's; nothing is `{}`.
    ///
    /// # Errors
    /// [`ErrorKind::Decode`] when it is something else.
    pub fn data<T: Decode>(&self) -> Result<T, Error> {
        data(self.api_data.as_ref())
    }

    /// The same answer, if the service says that all is well.
    ///
    /// # Errors
    /// Of the kind that the status of the service means.
    pub fn checked(self) -> Result<Self, Error> {
        refused(self.api_response.as_ref()).map_or(Ok(self), Err)
    }
}

impl GraphQlResponse {
    /// The data, in a type of the caller's, if nothing went wrong.
    ///
    /// # Errors
    /// [`ErrorKind::GraphQl`] with the first message when the answer has errors,
    /// [`ErrorKind::Decode`] when the data is something else.
    pub fn checked<T: Decode>(&self) -> Result<T, Error> {
        if let Some(first) = self.errors.iter().flatten().next() {
            let said = first.message.as_deref().unwrap_or("the document failed");
            return Err(Error::new(ErrorKind::GraphQl, said));
        }
        let data = json::to_value(&self.data)
            .map_err(|it| Error::new(ErrorKind::Decode, it.to_string()))?;
        json::from_value(&data).map_err(Error::decode)
    }
}

fn is_ok(response: Option<&ApiResponse>) -> bool {
    response.is_none_or(|it| it.ok)
}

fn data<T: Decode>(data: Option<&Value>) -> Result<T, Error> {
    let nothing = Value::Object(JsonObject::new());
    json::from_value(data.unwrap_or(&nothing)).map_err(Error::decode)
}

/// The error that a refusal of the service is.
fn refused(response: Option<&ApiResponse>) -> Option<Error> {
    let response = response.filter(|it| !it.ok)?;
    let status = u16::try_from(response.status_code).ok();
    let status = status.and_then(|it| crate::runtime::http::StatusCode::from_u16(it).ok());
    let kind = status.map_or(ErrorKind::Server, ErrorKind::of_status);
    let message = format!("the service answered with the status {}", response.status_code);
    Some(Error::new(kind, message))
}
