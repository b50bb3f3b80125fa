//! A listener on a loopback port, served by its own thread for as long as the value lives.

use std::convert::Infallible;
use std::io;
use std::net::{Ipv4Addr, SocketAddr, TcpListener as StdListener};
use std::sync::Arc;
use std::thread::JoinHandle;

use axum::{Router, middleware};
use rustls::ClientConfig;
use tokio::net::TcpListener;
use tokio::runtime::{Builder, Runtime};
use tokio::sync::{mpsc, oneshot};

use super::control::{self, CONTROL_PATH};
use super::deliver::call::Caller;
use super::error::Error;
use super::faults::FaultRule;
use super::handler::Api;
use super::notice::{Notice, Notices};
use super::store::Store;
use super::world::{World, Worlds};
use super::{connection, deliver, origin, page, recorder, routes};
use crate::endpoint::BASE_PATH;

/// How a server is run.
#[derive(Debug, Clone)]
pub struct ServerOptions {
    /// The port on 127.0.0.1; 0 for any that is free.
    pub port: u16,
    /// Whether a raw `+` in a path is refused.
    pub strict: bool,
    /// How endpoints of webhooks are called over HTTPS.
    pub tls: ClientConfig,
    /// What it does beside answering; none for a server that only answers.
    pub development: Option<Development>,
}

/// What a server does beside answering like the API: it calls webhooks when something happens, unless another process does,
/// and has the control API and the inbox. Without it, only a replay calls a webhook.
#[derive(Debug, Clone, Default)]
pub struct Development {
    /// Whether endpoints on other hosts are called as well.
    pub deliver_anywhere: bool,
    /// The rules for faults.
    pub faults: Vec<FaultRule>,
    /// The seed of those with a chance.
    pub seed: u64,
    /// Whether each API key sees a store of its own.
    pub isolate: bool,
}

/// A running server. Dropping it closes the port and every connection.
#[derive(Debug)]
pub struct Server {
    addr: SocketAddr,
    /// Dropping it stops the threads.
    running: Vec<Running>,
}

/// A thread that ends when its sender is dropped.
#[derive(Debug)]
struct Running {
    stop: oneshot::Sender<Infallible>,
    thread: JoinHandle<()>,
}

impl Server {
    /// Serves `store` on 127.0.0.1. It listens when this returns. `notify` is called for all that [`Notice`] says.
    ///
    /// # Errors
    /// [`Error::Listen`] when it can't listen on the port, [`Error::Serve`] when its threads can't be started.
    pub fn start(
        store: Store,
        options: ServerOptions,
        notify: impl Fn(Notice) + Send + Sync + 'static,
    ) -> Result<Server, Error> {
        let ServerOptions { port, strict, tls, development } = options;
        let is_alone = development.is_none();
        let Development { deliver_anywhere, faults, seed, isolate } = development.unwrap_or_default();
        let listen = || {
            let listener = StdListener::bind((Ipv4Addr::LOCALHOST, port))?;
            listener.set_nonblocking(true)?;
            Ok((listener.local_addr()?, listener))
        };
        let (addr, listener) = listen().map_err(|source| Error::Listen { port, source: Arc::new(source) })?;
        let notices = Arc::new(Notices::new(notify));
        let caller = Arc::new(Caller::new(tls, deliver_anywhere, store.clock().clone()));
        let (worlds, begun) = Worlds::new(store, faults, seed, isolate);
        let start = || {
            let runtime = Builder::new_current_thread().enable_io().enable_time().build()?;
            let listener = {
                let _context = runtime.enter();
                TcpListener::from_std(listener)?
            };
            let mut running = Vec::new();
            if !is_alone {
                running.push(Running::deliveries(begun, &caller, &notices)?);
            }
            let api = Arc::new(Api { worlds, strict, notices, caller, base_url: base_url(addr) });
            running.push(Running::start("sandbox", move |stopped| {
                serve(&runtime, listener, stopped, &api, is_alone);
            })?);
            Ok(running)
        };
        let running = start().map_err(|error: io::Error| Error::Serve(Arc::new(error)))?;
        Ok(Server { addr, running })
    }

    /// The base URL of the API: `http://127.0.0.1:PORT/v2/api`.
    #[must_use]
    pub fn base_url(&self) -> String {
        base_url(self.addr)
    }

    /// The address of the inbox.
    #[must_use]
    pub fn inbox_url(&self) -> String {
        format!("http://{}/", self.addr)
    }

    /// The address of the control API, with a slash at its end.
    #[must_use]
    pub fn control_url(&self) -> String {
        format!("http://{}{CONTROL_PATH}", self.addr)
    }

    /// The address it listens on.
    #[must_use]
    pub fn addr(&self) -> SocketAddr {
        self.addr
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // Open connections don't delay this: the runtimes drop them. At most one operation of each has to end first.
        for Running { stop, thread } in self.running.drain(..) {
            drop(stop);
            let _ = thread.join();
        }
    }
}

impl Running {
    /// Delivers to the webhooks of all worlds, and tells those who listen.
    fn deliveries(
        begun: mpsc::UnboundedReceiver<Arc<World>>,
        caller: &Arc<Caller>,
        notices: &Arc<Notices>,
    ) -> io::Result<Running> {
        let (caller, notices) = (Arc::clone(caller), Arc::clone(notices));
        let runtime = Builder::new_current_thread().enable_io().enable_time().build()?;
        Running::start("deliveries", move |stopped| {
            deliver::run(&runtime, begun, &caller, &notices, stopped);
        })
    }

    /// Runs something in a thread of its own.
    fn start(
        name: &str,
        work: impl FnOnce(oneshot::Receiver<Infallible>) + Send + 'static,
    ) -> io::Result<Running> {
        let (stop, stopped) = oneshot::channel();
        let thread = std::thread::Builder::new().name(name.to_owned());
        Ok(Running { stop, thread: thread.spawn(move || work(stopped))? })
    }
}

/// Serves connections until it is told to stop. The router is built here, while the caller continues.
fn serve(
    runtime: &Runtime,
    listener: TcpListener,
    stopped: oneshot::Receiver<Infallible>,
    api: &Arc<Api>,
    is_alone: bool,
) {
    let router = if is_alone { routes::router(Arc::clone(api)) } else { development(api) };
    runtime.block_on(async {
        tokio::select! {
            _ = stopped => {}
            () = connection::serve(listener, router) => {}
        }
    });
}

/// The API, whose requests are recorded and meet faults, the control API and the inbox.
fn development(api: &Arc<Api>) -> Router {
    let record = middleware::from_fn_with_state(Arc::clone(api), recorder::record);
    let beside = control::router().merge(page::router()).with_state(Arc::clone(api));
    routes::router(Arc::clone(api)).layer(record).merge(beside).layer(middleware::from_fn(origin::check))
}

fn base_url(addr: SocketAddr) -> String {
    format!("http://{addr}{BASE_PATH}")
}
