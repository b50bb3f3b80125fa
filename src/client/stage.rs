//! How far an attempt has come, so that its failure can say where it happened and whether the request has left.
//!
//! The HTTP client makes connections inside the task of the request that needs one, so the stage is a value of that
//! task. Whatever the attempt goes through on its way (resolver, connector, TLS) reports here.

use std::future::poll_fn;
use std::pin::pin;
use std::sync::{Arc, Mutex, PoisonError};

use rustls::NamedGroup;
use rustls::client::{
    ClientSessionMemoryCache, ClientSessionStore, Tls12ClientSessionValue, Tls13ClientSessionValue,
};
use rustls::pki_types::ServerName;

tokio::task_local! {
    static ATTEMPT: Attempt;
}

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

/// The stage of one attempt, shared between the task that makes it and the thread that waits for it.
#[derive(Debug, Clone)]
pub(super) struct Attempt(Arc<Mutex<Stage>>);

impl Attempt {
    /// An attempt that no connection is made for: it uses one that is there already.
    pub(super) fn new() -> Self {
        Self(Arc::new(Mutex::new(Stage::Connected)))
    }

    /// The future, which reports its stages to this attempt.
    pub(super) fn run<F: Future>(&self, future: F) -> impl Future<Output = F::Output> + use<F> {
        ATTEMPT.scope(self.clone(), future)
    }

    pub(super) fn stage(&self) -> Stage {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    pub(super) fn reach(&self, stage: Stage) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = stage;
    }

    fn is_current(&self) -> bool {
        ATTEMPT.try_with(|current| Arc::ptr_eq(&current.0, &self.0)).unwrap_or(false)
    }
}

/// The attempt of this task has reached `stage`. Tasks that make none, such as a connection kept for later, are ignored.
pub(super) fn reach(stage: Stage) {
    let _ = ATTEMPT.try_with(|attempt| attempt.reach(stage));
}

/// Reports the making of a connection: its beginning, and its success.
pub(super) async fn connecting<F, C, E>(connection: F) -> Result<C, E>
where
    F: Future<Output = Result<C, E>>,
{
    let Ok(attempt) = ATTEMPT.try_with(Clone::clone) else {
        return connection.await;
    };
    attempt.reach(Stage::Connecting);
    let mut connection = pin!(connection);
    let made = poll_fn(|context| {
        // The attempt got a connection that another one gave back; this one is made for later, in a task of its own.
        if !attempt.is_current() && !matches!(attempt.stage(), Stage::Answered(_)) {
            attempt.reach(Stage::Connected);
        }
        connection.as_mut().poll(context)
    })
    .await;
    if made.is_ok() && attempt.is_current() {
        attempt.reach(Stage::Connected);
    }
    made
}

/// Keeps TLS sessions in memory as rustls does by default, and notes when a handshake begins: rustls then looks for one.
#[derive(Debug)]
pub(super) struct Sessions(ClientSessionMemoryCache);

impl Sessions {
    pub(super) fn new() -> Self {
        Self(ClientSessionMemoryCache::new(256))
    }
}

impl ClientSessionStore for Sessions {
    fn set_kx_hint(&self, server_name: ServerName<'static>, group: NamedGroup) {
        self.0.set_kx_hint(server_name, group);
    }

    fn kx_hint(&self, server_name: &ServerName<'_>) -> Option<NamedGroup> {
        reach(Stage::Handshake(server_name.to_str().into_owned()));
        self.0.kx_hint(server_name)
    }

    fn set_tls12_session(&self, server_name: ServerName<'static>, value: Tls12ClientSessionValue) {
        self.0.set_tls12_session(server_name, value);
    }

    fn tls12_session(&self, server_name: &ServerName<'_>) -> Option<Tls12ClientSessionValue> {
        self.0.tls12_session(server_name)
    }

    fn remove_tls12_session(&self, server_name: &ServerName<'static>) {
        self.0.remove_tls12_session(server_name);
    }

    fn insert_tls13_ticket(&self, server_name: ServerName<'static>, value: Tls13ClientSessionValue) {
        self.0.insert_tls13_ticket(server_name, value);
    }

    fn take_tls13_ticket(&self, server_name: &ServerName<'static>) -> Option<Tls13ClientSessionValue> {
        self.0.take_tls13_ticket(server_name)
    }
}

#[cfg(test)]
mod tests {
    use tokio::sync::oneshot::{Sender, channel};

    use super::*;

    fn run<T>(future: impl Future<Output = T>) -> T {
        tokio::runtime::Builder::new_current_thread().build().unwrap().block_on(future)
    }

    /// A connection that is made, or fails, when the test says so.
    fn connection() -> (Sender<Result<(), ()>>, impl Future<Output = Result<(), ()>>) {
        let (end, ended) = channel();
        (end, connecting(async { ended.await.unwrap() }))
    }

    /// Polls once, as a part of the attempt or outside it.
    async fn poll_once<F: Future + Unpin>(attempt: Option<&Attempt>, future: &mut F) {
        let once = poll_fn(|context| {
            let _ = std::pin::Pin::new(&mut *future).poll(context);
            std::task::Poll::Ready(())
        });
        match attempt {
            Some(attempt) => attempt.run(once).await,
            None => once.await,
        }
    }

    #[test]
    fn a_connection_that_was_there_may_have_carried_the_request() {
        assert_eq!(Attempt::new().stage(), Stage::Connected);
    }

    #[test]
    fn a_connection_is_made_or_not() {
        for (end, stage) in [(Ok(()), Stage::Connected), (Err(()), Stage::Connecting)] {
            let attempt = Attempt::new();
            let (sender, connection) = connection();
            let mut connection = Box::pin(connection);
            run(async {
                poll_once(Some(&attempt), &mut connection).await;
                assert_eq!(attempt.stage(), Stage::Connecting);
                sender.send(end).unwrap();
                poll_once(Some(&attempt), &mut connection).await;
            });
            assert_eq!(attempt.stage(), stage);
        }
    }

    #[test]
    fn an_attempt_that_got_another_connection_may_have_sent_its_request() {
        let (attempt, other) = (Attempt::new(), Attempt::new());
        let (_sender, connection) = connection();
        let mut connection = Box::pin(connection);
        run(async {
            poll_once(Some(&attempt), &mut connection).await;
            poll_once(None, &mut connection).await;
        });
        assert_eq!((attempt.stage(), other.stage()), (Stage::Connected, Stage::Connected));
    }

    #[test]
    fn a_connection_that_is_made_for_later_changes_no_other_attempt() {
        let (attempt, other) = (Attempt::new(), Attempt::new());
        other.reach(Stage::Handshake("h".to_owned()));
        let (sender, connection) = connection();
        let mut connection = Box::pin(connection);
        run(async {
            poll_once(Some(&attempt), &mut connection).await;
            attempt.reach(Stage::Answered(200));
            sender.send(Ok(())).unwrap();
            poll_once(Some(&other), &mut connection).await;
        });
        assert_eq!(attempt.stage(), Stage::Answered(200));
        assert_eq!(other.stage(), Stage::Handshake("h".to_owned()));
    }
}
