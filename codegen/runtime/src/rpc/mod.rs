//! Tools that are called by JSON-RPC 2.0: a handshake, a list of what there is, and calls.
//!
//! One operation of the platform is the endpoint. What goes over it is an
//! envelope with an id made by the client, a method and params; what comes back
//! is a result or an error, whatever the status of HTTP says.

mod call;
mod envelope;
mod error;
mod macros;
mod observer;
mod schema;
mod spec;
mod tool;
mod tools;

pub use call::RpcCall;
pub use error::RpcError;
pub use observer::RpcEvent;
pub use spec::{RpcContext, RpcSpec};
pub use tool::{Tool, ToolList};
pub use tools::Tools;
