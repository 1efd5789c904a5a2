//! A server on this machine that answers as it is told, well or badly, and
//! remembers what it was asked.

mod answer;
mod request;
mod script;

pub use answer::{Answer, Step};
pub use request::Request;
pub use script::{Script, Server};
