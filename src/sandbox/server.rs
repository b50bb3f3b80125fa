//! A listener on a loopback port, served by its own thread for as long as the value lives.

use std::convert::Infallible;
use std::io;
use std::net::{Ipv4Addr, SocketAddr, TcpListener as StdListener};
use std::sync::Arc;
use std::thread::JoinHandle;

use axum::serve::ListenerExt;
use tokio::net::TcpListener;
use tokio::runtime::{Builder, Runtime};
use tokio::sync::oneshot;

use super::error::Error;
use super::handler::Api;
use super::notice::{Notice, Notices};
use super::routes;
use super::store::Store;
use crate::endpoint::BASE_PATH;

/// A running server. Dropping it closes the port and every connection.
#[derive(Debug)]
pub struct Server {
    addr: SocketAddr,
    /// Dropping it stops the thread.
    stop: Option<oneshot::Sender<Infallible>>,
    thread: Option<JoinHandle<()>>,
}

impl Server {
    /// Serves `store` on 127.0.0.1 and `port`, 0 for any that is free. It listens when this returns. `strict` refuses a
    /// raw `+` in a path; `notify` is called for every fault of the store, and of raw `+` for the first in each form of
    /// path.
    ///
    /// # Errors
    /// [`Error::Listen`] when it can't listen on the port, [`Error::Serve`] when its thread can't be started.
    pub fn start(
        store: Store,
        port: u16,
        strict: bool,
        notify: impl Fn(Notice) + Send + Sync + 'static,
    ) -> Result<Server, Error> {
        let listen = || {
            let listener = StdListener::bind((Ipv4Addr::LOCALHOST, port))?;
            listener.set_nonblocking(true)?;
            Ok((listener.local_addr()?, listener))
        };
        let (addr, listener) = listen().map_err(|source| Error::Listen { port, source: Arc::new(source) })?;
        let api = Arc::new(Api { store, strict, notices: Notices::new(notify) });
        let start = || {
            let runtime = Builder::new_current_thread().enable_io().enable_time().build()?;
            let listener = {
                let _context = runtime.enter();
                TcpListener::from_std(listener)?
            };
            let (stop, stopped) = oneshot::channel();
            let thread = std::thread::Builder::new().name("sandbox".to_owned());
            Ok((stop, thread.spawn(move || serve(&runtime, listener, stopped, api))?))
        };
        let (stop, thread) = start().map_err(|error: io::Error| Error::Serve(Arc::new(error)))?;
        Ok(Server { addr, stop: Some(stop), thread: Some(thread) })
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
        drop(self.stop.take());
        // Open connections don't delay this: the runtime drops them. At most one operation has to end first.
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
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
