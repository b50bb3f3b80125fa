//! The sandbox: the Blooio API's rules over a small store, and a server in front of them.
//!
//! A request passes through `server` (HTTP on a loopback port), `routes` (which operation it means), `handler` (what
//! every operation needs of a request) and a file for each resource, which decides on it from the `state` alone. The
//! `store` then keeps what was decided, for this process and later ones, in the `log`.
//!
//! The person at the other end is here as well: `people` is what they do when they are told to, `answers` what test
//! numbers do by themselves. `changes` is for whoever follows what happens.
//!
//! What happened reaches the webhooks through `webhook_feeds`, which is part of the state, and `deliver`.
//!
//! The sandbox knows nothing of the commands that use it: it prints nothing, reads no environment, and sends nothing to
//! anybody but webhooks, and those only on this machine unless it is told otherwise.

mod account;
mod answers;
mod backgrounds;
mod behavior;
mod changes;
mod chats;
mod clock;
mod collections;
mod connection;
mod contacts;
mod content;
mod control;
mod deliver;
mod deliveries;
mod error;
mod event;
mod faults;
mod filter;
mod flood;
mod follower;
mod groups;
mod handler;
mod header;
mod ids;
mod lifecycle;
mod live;
mod locations;
mod log;
mod lookup;
mod message;
mod messages;
mod news;
mod notice;
mod origin;
mod page;
mod parameters;
mod paths;
mod people;
mod polls;
mod reactions;
mod recorder;
mod reply;
mod reproduce;
mod request;
mod requests;
mod routes;
mod rules;
mod send;
mod server;
mod speed;
mod state;
mod store;
mod stored;
mod tags;
mod tapbacks;
mod targets;
#[cfg(test)]
mod tests;
mod timeline;
mod upload;
mod webhook_attempt;
mod webhook_body;
mod webhook_events;
mod webhook_feeds;
mod webhook_logs;
mod webhook_replay;
mod webhooks;
mod world;

pub use clock::Clock;
pub use error::Error;
pub use faults::{DEFAULT_SEED, FaultRule, InvalidFault};
pub use filter::Filter;
pub use message::Message;
pub use news::{News, Seen};
pub use notice::{Delivery, Notice};
pub use people::{PersonError, TypingPerson};
pub use server::{Development, Server, ServerOptions};
pub use speed::Speed;
pub use store::{Dropped, Store};
