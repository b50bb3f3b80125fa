//! How far an attempt has come, so that its error can say where it failed. The resolver and TLS report here.

use std::sync::{Arc, Mutex, PoisonError};

use rustls::NamedGroup;
use rustls::client::{
    ClientSessionMemoryCache, ClientSessionStore, Tls12ClientSessionValue, Tls13ClientSessionValue,
};
use rustls::pki_types::ServerName;

/// How far an attempt has come.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum ConnectionStage {
    /// The system is resolving this host.
    Resolving(String),
    /// The system could not resolve this host, for this reason.
    Unresolved(String, String),
    /// A connection is being made to the API, or to a proxy that is then asked for a tunnel.
    Connecting,
    /// The TLS handshake with this host has begun.
    Handshake(String),
    /// The connection is there: the request may have been sent.
    Connected,
    /// The status line and headers of the answer have arrived, with this status.
    Answered(u16),
}

/// The last stage that a connection reached.
///
/// If several connections are made at a time, it is the latest one's: all lead to the same host, and only the words of an
/// error depend on it. Whether a request was sent is for the HTTP client to say.
#[derive(Debug, Clone)]
pub(super) struct ConnectionProgress(Arc<Mutex<ConnectionStage>>);

impl ConnectionProgress {
    pub(super) fn new() -> Self {
        Self(Arc::new(Mutex::new(ConnectionStage::Connecting)))
    }

    pub(super) fn reach(&self, stage: ConnectionStage) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = stage;
    }

    pub(super) fn stage(&self) -> ConnectionStage {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

/// Keeps TLS sessions in memory, as rustls does by default, and reports when a handshake begins: rustls looks for a
/// session then.
#[derive(Debug)]
pub(super) struct ReportingSessions {
    kept: ClientSessionMemoryCache,
    progress: ConnectionProgress,
}

impl ReportingSessions {
    pub(super) fn new(progress: ConnectionProgress) -> Self {
        Self { kept: ClientSessionMemoryCache::new(256), progress }
    }
}

impl ClientSessionStore for ReportingSessions {
    fn set_kx_hint(&self, server_name: ServerName<'static>, group: NamedGroup) {
        self.kept.set_kx_hint(server_name, group);
    }

    fn kx_hint(&self, server_name: &ServerName<'_>) -> Option<NamedGroup> {
        self.progress.reach(ConnectionStage::Handshake(server_name.to_str().into_owned()));
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
