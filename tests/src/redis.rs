//! Redis for the cases: a small one that writes down what it is asked, and the real one.

mod recorder;
mod server;
mod wire;

pub use recorder::RedisRecorder;
pub use server::RedisServer;
