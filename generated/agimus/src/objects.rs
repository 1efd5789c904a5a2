// @generated from specs/agimus/companion/objects.rs by codegen (emit/src/emitters/companion.rs). Run: cargo specloom generate agimus
//! Objects of an entity: find them, read them, follow their links, write them.
//!
//! Everything begins with [`Client::objects`], for an entity by its API name,
//! or with [`Client::entity`], for one that the ontology knows. What is set on
//! a [`Query`] makes another one; nothing is asked before a call such as
//! [`Query::all`] is awaited, or sent without async by `send_blocking`.
//!
//! ```no_run
//! use agimus::objects::field;
//!
//! # async fn example(client: agimus::Client) -> Result<(), agimus::Error> {
//! let customers = client
//!     .objects("Customer")
//!     .filter(field("age").gte(18) & field("region").is_in(["US", "EU"]))
//!     .filter(("status", "active"))
//!     .sort(["-createdAt", "name"])
//!     .limit(100)
//!     .all()
//!     .await?;
//! for customer in &customers {
//!     println!("{}", customer["name"]);
//! }
//! # Ok(())
//! # }
//! ```

mod aggregate;
mod distinct;
pub(crate) mod envelope;
mod keys;
mod query;
mod read;
mod related;
mod write;

use std::borrow::Cow;

pub use specloom_runtime::objects::*;

pub use self::aggregate::Aggregate;
pub use self::distinct::Distinct;
pub use self::query::Query;
pub use self::related::Related;
pub use self::write::Write;

use crate::Client;
use crate::runtime::JsonObject;

impl Client {
    /// The objects of an entity, by its API name. Each is a JSON object.
    ///
    /// ```no_run
    /// # async fn example(client: agimus::Client) -> Result<(), agimus::Error> {
    /// let customer = client.objects("Customer").get(123).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn objects(&self, entity: impl Into<Cow<'static, str>>) -> Query<JsonObject> {
        Query::new(self.clone(), entity.into())
    }

    /// The objects of an entity that the ontology knows. Each is its struct.
    pub fn entity<E: Entity>(&self) -> Query<E> {
        Query::new(self.clone(), Cow::Borrowed(E::NAME))
    }
}
