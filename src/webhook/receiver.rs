//! The HTTP side of a listener: reads deliveries off connections, none of which can hold up the others.

use std::convert::Infallible;
use std::future::Future;
use std::net::{Ipv4Addr, SocketAddr, TcpListener as StdListener};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use axum::body::Bytes;
use axum::http::{HeaderMap, Method, Request, Response, header};
use http_body_util::{BodyExt, Full};
use hyper::body::{Body, Incoming};
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use tokio::net::TcpListener;
use tokio::sync::{Semaphore, mpsc, watch};

/// The largest body of a delivery, in bytes.
pub const MAX_BODY: usize = 1024 * 1024;
/// How much of a body that is too large is read, so that its sender gets to read the answer.
const MAX_SKIPPED: usize = 16 * MAX_BODY;
/// How long a request's head may take, and how long its body.
const PATIENCE: Duration = Duration::from_secs(10);
/// How many connections there may be at once.
const CONNECTIONS: usize = 512;
/// How long an answer may take to leave when the listener ends.
const FLUSH: Duration = Duration::from_millis(50);
/// How long to wait if the system has no room for another connection.
const CROWDED: Duration = Duration::from_millis(100);

/// The answer to a request.
pub type Reply = Response<Full<Bytes>>;

/// A request that may be a delivery.
#[derive(Debug)]
pub struct Received {
    /// The headers.
    pub headers: HeaderMap,
    /// The body.
    pub body: Bytes,
}

/// Why a request is no delivery.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unreceived {
    /// It is no POST.
    Method,
    /// Its body is larger than [`MAX_BODY`].
    TooLarge,
    /// Its body doesn't come.
    Slow,
    /// Its connection ended before its body did.
    Broken,
}

/// A port that is listened on.
#[derive(Debug)]
pub struct Port {
    listener: StdListener,
    /// The address.
    pub address: SocketAddr,
}

impl Port {
    /// Listens on a port of 127.0.0.1, 0 for any that is free.
    ///
    /// # Errors
    /// The system's.
    pub fn open(port: u16) -> std::io::Result<Self> {
        let listener = StdListener::bind((Ipv4Addr::LOCALHOST, port))?;
        listener.set_nonblocking(true)?;
        let address = listener.local_addr()?;
        Ok(Self { listener, address })
    }

    /// Answers requests until `stopping`, and returns when all that were begun are answered.
    ///
    /// # Errors
    /// The system's.
    pub async fn serve<H, F>(self, handle: H, mut stopping: watch::Receiver<bool>) -> std::io::Result<()>
    where
        H: Fn(Result<Received, Unreceived>) -> F + Clone + Send + Sync + 'static,
        F: Future<Output = Reply> + Send,
    {
        let listener = TcpListener::from_std(self.listener)?;
        let room = Arc::new(Semaphore::new(CONNECTIONS));
        // The receiver ends when the last connection drops its sender.
        let (open, mut closed) = mpsc::channel::<Infallible>(1);
        loop {
            let accepted = async {
                let permit = Arc::clone(&room).acquire_owned().await;
                (permit, listener.accept().await)
            };
            let (permit, accepted) = tokio::select! {
                accepted = accepted => accepted,
                _ = stopping.wait_for(|stopping| *stopping) => break,
            };
            let Ok((stream, _)) = accepted else {
                tokio::time::sleep(CROWDED).await;
                continue;
            };
            let _ = stream.set_nodelay(true);
            let (handle, stopping, open) = (handle.clone(), stopping.clone(), open.clone());
            tokio::spawn(async move {
                converse(TokioIo::new(stream), handle, stopping).await;
                drop((permit, open));
            });
        }
        drop((listener, open));
        closed.recv().await;
        Ok(())
    }
}

/// Answers the requests of a connection, until it ends or the listener does.
async fn converse<S, H, F>(stream: S, handle: H, stopping: watch::Receiver<bool>)
where
    S: hyper::rt::Read + hyper::rt::Write + Unpin,
    H: Fn(Result<Received, Unreceived>) -> F,
    F: Future<Output = Reply>,
{
    let active = AtomicUsize::new(0);
    let service = service_fn(|request| async {
        active.fetch_add(1, Ordering::SeqCst);
        let reply = handle(receive(request, stopping.clone()).await).await;
        active.fetch_sub(1, Ordering::SeqCst);
        Ok::<_, Infallible>(reply)
    });
    let connection = http1::Builder::new()
        .timer(TokioTimer::new())
        .header_read_timeout(PATIENCE)
        .serve_connection(stream, service);
    let mut connection = std::pin::pin!(connection);
    let mut stopped = stopping.clone();
    tokio::select! {
        _ = connection.as_mut() => return,
        _ = stopped.wait_for(|stopping| *stopping) => connection.as_mut().graceful_shutdown(),
    }
    // A client that says nothing must not delay the end.
    loop {
        let was_idle = active.load(Ordering::SeqCst) == 0;
        tokio::select! {
            _ = connection.as_mut() => return,
            () = tokio::time::sleep(FLUSH) => {}
        }
        if was_idle && active.load(Ordering::SeqCst) == 0 {
            return;
        }
    }
}

async fn receive(
    request: Request<Incoming>,
    mut stopping: watch::Receiver<bool>,
) -> Result<Received, Unreceived> {
    if request.method() != Method::POST {
        return Err(Unreceived::Method);
    }
    let (parts, body) = request.into_parts();
    let expected = body.size_hint().lower();
    if expected > MAX_BODY as u64 && parts.headers.contains_key(header::EXPECT) {
        return Err(Unreceived::TooLarge);
    }
    let body = tokio::select! {
        read = tokio::time::timeout(PATIENCE, read(body)) => read.map_err(|_| Unreceived::Slow)??,
        _ = stopping.wait_for(|stopping| *stopping) => return Err(Unreceived::Broken),
    };
    Ok(Received { headers: parts.headers, body })
}

async fn read(mut body: Incoming) -> Result<Bytes, Unreceived> {
    let (mut kept, mut length) = (Vec::new(), 0);
    while let Some(frame) = body.frame().await {
        let frame = frame.map_err(|_| Unreceived::Broken)?;
        let Some(data) = frame.data_ref() else { continue };
        length += data.len();
        if length > MAX_SKIPPED {
            break;
        }
        if length <= MAX_BODY {
            kept.extend_from_slice(data);
        }
    }
    if length > MAX_BODY { Err(Unreceived::TooLarge) } else { Ok(kept.into()) }
}
