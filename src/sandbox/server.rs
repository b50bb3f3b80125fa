//! A listener on a loopback port, served by its own thread for as long as the value lives.

use std::convert::Infallible;
use std::io;
use std::net::{Ipv4Addr, SocketAddr, TcpListener as StdListener};
use std::sync::Arc;
use std::thread::JoinHandle;

use axum::serve::ListenerExt;
use rustls::ClientConfig;
use tokio::net::TcpListener;
use tokio::runtime::{Builder, Runtime};
use tokio::sync::oneshot;

use super::deliver;
use super::deliver::call::Caller;
use super::error::Error;
use super::handler::Api;
use super::notice::{Notice, Notices};
use super::routes;
use super::store::Store;
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
    /// Whether webhooks are called when something happens, unless another process does. Otherwise only a replay calls one.
    pub delivers: bool,
    /// Whether endpoints on other hosts are called as well.
    pub anywhere: bool,
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
        let ServerOptions { port, strict, tls, delivers, anywhere } = options;
        let listen = || {
            let listener = StdListener::bind((Ipv4Addr::LOCALHOST, port))?;
            listener.set_nonblocking(true)?;
            Ok((listener.local_addr()?, listener))
        };
        let (addr, listener) = listen().map_err(|source| Error::Listen { port, source: Arc::new(source) })?;
        let notices = Arc::new(Notices::new(notify));
        let caller = Arc::new(Caller::new(tls, anywhere, store.clock().clone()));
        let start = || {
            let runtime = Builder::new_current_thread().enable_io().enable_time().build()?;
            let listener = {
                let _context = runtime.enter();
                TcpListener::from_std(listener)?
            };
            let mut running = Vec::new();
            if delivers {
                running.push(Running::deliveries(&store, &caller, &notices)?);
            }
            let api = Arc::new(Api { store, strict, notices, caller });
            running.push(Running::start("sandbox", move |stopped| serve(&runtime, listener, stopped, api))?);
            Ok(running)
        };
        let running = start().map_err(|error: io::Error| Error::Serve(Arc::new(error)))?;
        Ok(Server { addr, running })
    }

    /// The base URL of the API: `http://127.0.0.1:PORT/v2/api`.
    #[must_use]
    pub fn base_url(&self) -> String {
        format!("http://{}{BASE_PATH}", self.addr)
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
    /// Delivers to webhooks.
    fn deliveries(store: &Store, caller: &Arc<Caller>, notices: &Arc<Notices>) -> io::Result<Running> {
        let (store, caller, notices) = (store.clone(), Arc::clone(caller), Arc::clone(notices));
        let runtime = Builder::new_current_thread().enable_io().enable_time().build()?;
        Running::start("deliveries", move |stopped| {
            deliver::run(&runtime, &store, &caller, &notices, stopped);
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
fn serve(runtime: &Runtime, listener: TcpListener, stopped: oneshot::Receiver<Infallible>, api: Arc<Api>) {
    let router = routes::router(api);
    // Answers are small, and clients wait for them.
    let listener = listener.tap_io(|stream| {
        let _ = stream.set_nodelay(true);
    });
    runtime.block_on(async {
        tokio::select! {
            _ = stopped => {}
            _ = axum::serve(listener, router) => {}
        }
    });
}
