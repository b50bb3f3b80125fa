//! HTTP around `api`: a listener on a loopback port, served by a thread of its own for as long as the value lives.

use std::collections::HashSet;
use std::convert::Infallible;
use std::future::{Future, poll_fn};
use std::io;
use std::net::{Ipv4Addr, SocketAddr, TcpListener as StdListener};
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::Poll;
use std::thread::JoinHandle;
use std::time::Duration;

use http_body_util::{BodyExt, Full};
use hyper::body::{Bytes, Incoming};
use hyper::header::{ALLOW, AUTHORIZATION, CONTENT_TYPE, HeaderName, HeaderValue};
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper::{Method, Request, Response, StatusCode};
use hyper_util::rt::TokioIo;
use tokio::net::{TcpListener, TcpStream};
use tokio::runtime::{Builder, Runtime};
use tokio::sync::oneshot;

use super::api::{self, Notice};
use super::error::Error;
use super::multipart;
use super::reply::Reply;
use super::store::Store;

/// A larger request is refused with 413.
const MAX_BODY: usize = 1024 * 1024;
/// A form may carry an image: 10 MB are allowed for that, and one that is a little larger is told so by its operation.
const MAX_FORM: usize = 11 * 1024 * 1024;
/// And so may the JSON of a contact card, in base64.
const MAX_PUT: usize = 15 * 1024 * 1024;
/// A larger one isn't even read to its end: the connection is closed on it.
const MAX_DRAINED: usize = 64 * 1024 * 1024;
const IDEMPOTENCY_KEY: HeaderName = HeaderName::from_static("idempotency-key");
const WARNING: HeaderName = HeaderName::from_static("x-sandbox-warning");

/// What every connection works with.
struct Service {
    store: Store,
    strict: bool,
    tell: Box<dyn Fn(Notice) + Send + Sync>,
    /// The forms of paths whose raw `+` has been told.
    told: Mutex<HashSet<&'static str>>,
}

impl Service {
    fn tell(&self, notice: Notice) {
        let is_news = match notice {
            Notice::RawPlus(form) => self.told.lock().unwrap_or_else(PoisonError::into_inner).insert(form),
            Notice::Fault(_) => true,
        };
        if is_news {
            (self.tell)(notice);
        }
    }
}

/// A running server. Dropping it closes the port and every connection.
#[derive(Debug)]
pub struct Server {
    addr: SocketAddr,
    /// Dropped, it tells the thread to end.
    stop: Option<oneshot::Sender<Infallible>>,
    thread: Option<JoinHandle<()>>,
}

impl Server {
    /// Serves `store` on 127.0.0.1 and `port`, 0 for any that is free. It listens when this returns. `strict` refuses a
    /// raw `+` in a path; `tell` hears every fault of the store, and of raw `+` the first for each form of path.
    ///
    /// # Errors
    /// [`Error::Listen`] when the port can't be had, [`Error::Serve`] when there are no resources for a thread.
    pub fn start(
        store: Store,
        port: u16,
        strict: bool,
        tell: impl Fn(Notice) + Send + Sync + 'static,
    ) -> Result<Server, Error> {
        let listen = || {
            let listener = StdListener::bind((Ipv4Addr::LOCALHOST, port))?;
            listener.set_nonblocking(true)?;
            Ok((listener.local_addr()?, listener))
        };
        let (addr, listener) = listen().map_err(|source| Error::Listen { port, source: Arc::new(source) })?;
        let service = Arc::new(Service { store, strict, tell: Box::new(tell), told: Mutex::default() });
        let start = || {
            let runtime = Builder::new_current_thread().enable_io().enable_time().build()?;
            let listener = {
                let _context = runtime.enter();
                TcpListener::from_std(listener)?
            };
            let (stop, stopped) = oneshot::channel();
            let thread = std::thread::Builder::new().name("sandbox".to_owned());
            Ok((stop, thread.spawn(move || serve(&runtime, &listener, stopped, &service))?))
        };
        let (stop, thread) = start().map_err(|error: io::Error| Error::Serve(Arc::new(error)))?;
        Ok(Server { addr, stop: Some(stop), thread: Some(thread) })
    }

    /// What stands before every path of the API: `http://127.0.0.1:PORT/v2/api`.
    #[must_use]
    pub fn base_url(&self) -> String {
        format!("http://{}{}", self.addr, api::BASE)
    }

    /// Where it listens.
    #[must_use]
    pub fn addr(&self) -> SocketAddr {
        self.addr
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        drop(self.stop.take());
        // Open connections don't hold it up: the runtime drops them. What is waited for is at most one operation.
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}

/// Accepts connections until it is told to stop.
fn serve(
    runtime: &Runtime,
    listener: &TcpListener,
    mut stopped: oneshot::Receiver<Infallible>,
    service: &Arc<Service>,
) {
    runtime.block_on(async {
        while let Some(accepted) = poll_fn(|context| match Pin::new(&mut stopped).poll(context) {
            Poll::Ready(_) => Poll::Ready(None),
            Poll::Pending => listener.poll_accept(context).map(Some),
        })
        .await
        {
            match accepted {
                Ok((stream, _)) => drop(tokio::spawn(connection(stream, service.clone()))),
                // Out of file descriptors, most likely: they come back when connections end.
                Err(_) => tokio::time::sleep(Duration::from_millis(20)).await,
            }
        }
    });
}

async fn connection(stream: TcpStream, service: Arc<Service>) {
    // Small answers that somebody waits for.
    let _ = stream.set_nodelay(true);
    let answer = service_fn(|request| handle(&service, request));
    // It ends with an error when the other side goes away: nothing to do about that.
    let _ = http1::Builder::new().serve_connection(TokioIo::new(stream), answer).await;
}

async fn handle(service: &Service, request: Request<Incoming>) -> io::Result<Response<Full<Bytes>>> {
    let (head, body) = request.into_parts();
    let header = |name: HeaderName| head.headers.get(name).map(HeaderValue::as_bytes);
    let max = match header(CONTENT_TYPE) {
        Some(kind) if multipart::is_form(kind) => MAX_FORM,
        _ if head.method == Method::PUT => MAX_PUT,
        _ => MAX_BODY,
    };
    let reply = match read(body, max).await? {
        None => Reply::refusal(413, format!("The request body is larger than {max} bytes")),
        Some(body) => api::answer(
            &service.store,
            &api::Request {
                method: head.method.as_str(),
                path: head.uri.path(),
                query: head.uri.query().unwrap_or_default(),
                authorization: header(AUTHORIZATION),
                key: header(IDEMPOTENCY_KEY),
                content_type: header(CONTENT_TYPE),
                body: &body,
                strict: service.strict,
            },
            &|notice| service.tell(notice),
        ),
    };
    response(&reply)
}

/// The body, or none if it is too large. That one is read to its end all the same: answering a client that is still
/// writing would look to it like a broken connection.
async fn read(mut body: Incoming, max: usize) -> io::Result<Option<Vec<u8>>> {
    let mut bytes = Vec::new();
    let mut length = 0;
    while let Some(frame) = body.frame().await {
        let Ok(data) = frame.map_err(io::Error::other)?.into_data() else {
            continue;
        };
        length += data.len();
        if length <= max {
            bytes.extend_from_slice(&data);
        } else if length > MAX_DRAINED {
            return Err(io::ErrorKind::FileTooLarge.into());
        }
    }
    Ok((length <= max).then_some(bytes))
}

fn response(reply: &Reply) -> io::Result<Response<Full<Bytes>>> {
    let mut response = Response::new(Full::from(serde_json::to_vec(&reply.body)?));
    *response.status_mut() = StatusCode::from_u16(reply.status).map_err(io::Error::other)?;
    let headers = response.headers_mut();
    headers.insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
    if let Some(warning) = reply.warning {
        headers.insert(WARNING, HeaderValue::from_static(warning));
    }
    if let Some(allow) = &reply.allow {
        headers.insert(ALLOW, HeaderValue::from_str(allow).map_err(io::Error::other)?);
    }
    Ok(response)
}
