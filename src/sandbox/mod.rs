//! The Blooio API's rules over a small store, and a server in front of them.
//!
//! A request goes down through the rooms and its answer comes back the same way: `server` (HTTP on a loopback port) →
//! `api` (which operation is meant) → a file for each resource (what becomes of it, decided from the `state` and
//! nothing else; `rules`, `query`, `content` and `multipart` say what may be asked) → `store` (what is remembered, in
//! this process and the next).
//!
//! It knows nothing of the commands that use it: it prints nothing, reads no environment, and sends nothing to anybody.

mod account;
mod api;
mod backgrounds;
mod call;
mod chats;
mod clock;
mod contacts;
mod content;
mod deliveries;
mod error;
mod event;
mod groups;
mod lifecycle;
mod locations;
mod log;
mod lookup;
mod messages;
mod multipart;
mod polls;
mod query;
mod reactions;
mod reply;
mod role;
mod rules;
mod send;
mod server;
mod state;
mod store;
mod tags;
#[cfg(test)]
mod tests;
mod view;
mod webhooks;

pub use api::Notice;
pub use clock::Clock;
pub use error::Error;
pub use server::Server;
pub use store::{Dropped, Store};
pub use view::Message;
