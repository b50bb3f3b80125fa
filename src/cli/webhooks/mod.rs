//! The commands below `blooio webhooks` that are not operations of the API.

pub mod listen;
pub mod secrets;
pub mod trigger;
pub mod verify;

/// The port of `webhooks listen` when none is given, to which `webhooks trigger` delivers.
pub const DEFAULT_PORT: u16 = 4021;
/// The address of `webhooks listen` on that port.
pub const DEFAULT_URL: &str = "http://127.0.0.1:4021/";
