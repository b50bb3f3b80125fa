//! The sandbox: the Blooio API's rules over a small store, and a server in front of them.
//!
//! A request passes through `server` (HTTP on a loopback port), `routes` (which operation it means), `handler` (what
//! every operation needs of a request) and a file for each resource, which decides on it from the `state` alone. The
//! `store` then keeps what was decided, for this process and later ones, in the `log`.
//!
//! The sandbox knows nothing of the commands that use it: it prints nothing, reads no environment, and sends nothing to
//! anybody.

mod account;
mod backgrounds;
mod behavior;
mod chats;
mod clock;
mod collections;
mod contacts;
mod content;
mod deliveries;
mod error;
mod event;
mod groups;
mod handler;
mod ids;
mod lifecycle;
mod locations;
mod log;
mod lookup;
mod message;
mod messages;
mod notice;
mod parameters;
mod paths;
mod polls;
mod reactions;
mod reply;
mod request;
mod routes;
mod rules;
mod send;
mod server;
mod state;
mod store;
mod tags;
mod targets;
#[cfg(test)]
mod tests;
mod upload;
mod webhook_logs;
mod webhooks;

pub use clock::Clock;
pub use error::Error;
pub use message::Message;
pub use notice::Notice;
pub use server::Server;
pub use store::{Dropped, Store};
