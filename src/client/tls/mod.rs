//! TLS: which certificates are trusted, and what a failed handshake means.
//!
//! Reading a bundle of some 145 root certificates takes a good part of a send's time. So it is read on a thread of its own
//! while the connection is being made, and not at all if the user's own certificates already vouch for the server.

mod config;
mod files;
mod refusal;
mod roots;
#[cfg(test)]
mod tests;
mod verifier;

pub(super) use config::config;
pub use config::{Trust, client_config};
pub use roots::TrustSource;
pub(super) use verifier::LayeredVerifier;
