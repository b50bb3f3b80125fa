//! The Blooio API's rules over a small store, and a server in front of them.
//!
//! A request goes down through the rooms and its answer comes back the same way: `server` (HTTP on a loopback port) →
//! `api` (which operation is meant) → `rules` and `content` (may this be asked?) → `send` (what becomes of it) →
//! `store` (what is remembered, in this process and the next).
//!
//! It knows nothing of the commands that use it: it prints nothing, reads no environment, and sends nothing to anybody.

mod api;
mod clock;
mod content;
mod error;
mod event;
mod lifecycle;
mod log;
mod reply;
mod role;
mod rules;
mod send;
mod server;
mod state;
mod store;
#[cfg(test)]
mod tests;
mod view;

pub use clock::Clock;
pub use error::Error;
pub use server::Server;
pub use store::Store;
pub use view::Message;
