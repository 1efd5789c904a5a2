//! What was not selected cannot be read, and what a column does not hold cannot
//! be compared with it.
//!
//! ```no_run
//! use automio::tables::{messages, orders};
//! # async fn example(client: automio::Client) -> Result<(), automio::Error> {
//! let rows = client.tables().orders().select().only((orders::order_id(),)).await?;
//! for (order_id,) in rows {
//!     println!("{order_id}");
//! }
//! let texts = messages::order().has(orders::delivered().eq(true));
//! client.tables().messages().select().filter(texts).await?;
//! # Ok(())
//! # }
//! ```
//!
//! A column that was not selected:
//!
//! ```compile_fail,E0609
//! use automio::tables::orders;
//! # async fn example(client: automio::Client) -> Result<(), automio::Error> {
//! let rows = client.tables().orders().select().only((orders::order_id(),)).await?;
//! println!("{:?}", rows[0].buyer_login);
//! # Ok(())
//! # }
//! ```
//!
//! A truth value that is compared with a text:
//!
//! ```compile_fail,E0277
//! use automio::tables::orders;
//! let never = orders::delivered().eq("yes");
//! ```
//!
//! A condition on another table:
//!
//! ```compile_fail,E0308
//! use automio::tables::messages;
//! # fn example(client: automio::Client) {
//! client.tables().orders().select().filter(messages::message_content().like("a%"));
//! # }
//! ```
//!
//! A pattern for a number:
//!
//! ```compile_fail,E0599
//! use automio::tables::billing_entries;
//! let never = billing_entries::value().like("1%");
//! ```
