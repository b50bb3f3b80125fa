//! The inbox of `blooio sandbox serve`, in a real browser: what people see, type and press.

mod access;
mod connection;
mod harness;
mod inert;
mod keyboard;
mod keys;
mod large;
mod links;
mod live;
mod reply;
mod search;
mod security;
mod tabs;
mod unread;
