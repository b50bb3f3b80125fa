//! How far the making of a connection has come, so that its failure can say where it happened. Whatever takes part in it
//! (the resolver, TLS) reports here.

use std::sync::{Arc, Mutex, PoisonError};

use rustls::NamedGroup;
use rustls::client::{
    ClientSessionMemoryCache, ClientSessionStore, Tls12ClientSessionValue, Tls13ClientSessionValue,
};
use rustls::pki_types::ServerName;

/// Where an attempt is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Stage {
    /// The system resolves this host.
    Resolving(String),
    /// The system could not resolve this host, for this reason.
    Unresolved(String, String),
    /// A connection is being made, to the API or to a proxy that is then asked for a tunnel.
    Connecting,
    /// The TLS handshake with this host has begun.
    Handshake(String),
    /// There is a connection: the request may have left.
    Connected,
    /// The head of the answer is there, with this status.
    Answered(u16),
}

/// The last stage that a connection reached while it was made.
///
/// Where several are made at a time, it is the latest one's: all of them lead to the same place, and only the words of an
/// error depend on it. Whether a request has left is the HTTP client's to say.
#[derive(Debug, Clone)]
pub(super) struct Progress(Arc<Mutex<Stage>>);

impl Progress {
    pub(super) fn new() -> Self {
        Self(Arc::new(Mutex::new(Stage::Connecting)))
    }

    pub(super) fn reach(&self, stage: Stage) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = stage;
    }

    pub(super) fn stage(&self) -> Stage {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

/// Keeps TLS sessions in memory as rustls does by default, and notes when a handshake begins: rustls then looks for one.
#[derive(Debug)]
pub(super) struct Sessions {
    kept: ClientSessionMemoryCache,
    progress: Progress,
}

impl Sessions {
    pub(super) fn new(progress: Progress) -> Self {
        Self { kept: ClientSessionMemoryCache::new(256), progress }
    }
}

impl ClientSessionStore for Sessions {
    fn set_kx_hint(&self, server_name: ServerName<'static>, group: NamedGroup) {
        self.kept.set_kx_hint(server_name, group);
    }

    fn kx_hint(&self, server_name: &ServerName<'_>) -> Option<NamedGroup> {
        self.progress.reach(Stage::Handshake(server_name.to_str().into_owned()));
        self.kept.kx_hint(server_name)
    }

    fn set_tls12_session(&self, server_name: ServerName<'static>, value: Tls12ClientSessionValue) {
        self.kept.set_tls12_session(server_name, value);
    }

    fn tls12_session(&self, server_name: &ServerName<'_>) -> Option<Tls12ClientSessionValue> {
        self.kept.tls12_session(server_name)
    }

    fn remove_tls12_session(&self, server_name: &ServerName<'static>) {
        self.kept.remove_tls12_session(server_name);
    }

    fn insert_tls13_ticket(&self, server_name: ServerName<'static>, value: Tls13ClientSessionValue) {
        self.kept.insert_tls13_ticket(server_name, value);
    }

    fn take_tls13_ticket(&self, server_name: &ServerName<'static>) -> Option<Tls13ClientSessionValue> {
        self.kept.take_tls13_ticket(server_name)
    }
}
