//! A server that accepts every message, at once or after a delay, in a process of its own.

use std::convert::Infallible;
use std::io::{BufRead, BufReader, Read};
use std::net::TcpListener as StdListener;
use std::path::Path;
use std::process::{Child, ChildStdin, Command, Stdio};
use std::sync::Arc;
use std::time::Duration;

use anyhow::{Context, ensure};
use http_body_util::{BodyExt, Full};
use hyper::body::{Bytes, Incoming};
use hyper::header::{CONTENT_TYPE, HeaderValue};
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper::{Request, Response, StatusCode};
use hyper_util::rt::TokioIo;
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::TcpListener;
use tokio_rustls::TlsAcceptor;

use crate::common;
use crate::pinning::pinned;

/// Argument that starts the server; the next one names the folder to which it writes the CA's certificate.
pub const SERVE: &str = "--serve";
/// Name of the CA's file in that folder.
pub const CA: &str = "ca.pem";

const DELAY: Duration = Duration::from_millis(50);
/// Maximum requests per second against [`Server::slow`] with 64 in flight: 64 / [`DELAY`].
pub const BOUND: f64 = 1280.0;

/// The server's process, which ends when this value is dropped.
pub struct Server {
    child: Child,
    stdin: Option<ChildStdin>,
    pub https: String,
    pub http: String,
    /// HTTPS, each answer after [`DELAY`].
    pub slow: String,
}

impl Server {
    pub fn start(folder: &Path) -> anyhow::Result<Self> {
        let itself = std::env::current_exe()?;
        let mut command = match pinned("1") {
            Some(mut command) => {
                command.arg(itself);
                command
            }
            None => Command::new(itself),
        };
        command.arg(SERVE).arg(folder).stdin(Stdio::piped()).stdout(Stdio::piped());
        let mut child = command.spawn().context("the server does not start")?;
        let stdin = child.stdin.take();
        let mut lines = BufReader::new(child.stdout.take().context("no stdout")?).lines();
        let mut base = || -> anyhow::Result<String> { Ok(lines.next().context("the server ended")??) };
        let (https, http, slow) = (base()?, base()?, base()?);
        Ok(Self { child, stdin, https, http, slow })
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        drop(self.stdin.take());
        let _ = self.child.wait();
    }
}

/// Serves until stdin ends, after a line for each base URL: HTTPS, HTTP, slow HTTPS.
pub fn serve(folder: &Path) -> anyhow::Result<()> {
    let (authority, config) = common::tls()?;
    std::fs::write(folder.join(CA), authority)?;
    let tls = TlsAcceptor::from(Arc::new(config));
    let listeners = [(Some(&tls), None), (None, None), (Some(&tls), Some(DELAY))]
        .into_iter()
        .map(|(tls, delay)| {
            let listener = StdListener::bind(("localhost", 0))?;
            listener.set_nonblocking(true)?;
            let scheme = if tls.is_some() { "https" } else { "http" };
            println!("{scheme}://localhost:{}", listener.local_addr()?.port());
            Ok((listener, tls.cloned(), delay))
        })
        .collect::<std::io::Result<Vec<_>>>()?;
    let runtime = tokio::runtime::Builder::new_current_thread().enable_io().enable_time().build()?;
    std::thread::spawn(move || {
        runtime.block_on(async {
            for (listener, tls, delay) in listeners {
                tokio::spawn(accept(listener, tls, delay));
            }
            std::future::pending::<Infallible>().await
        })
    });
    let read = std::io::stdin().read_to_end(&mut Vec::new())?;
    ensure!(read == 0, "nothing is asked of the server here");
    Ok(())
}

async fn accept(listener: StdListener, tls: Option<TlsAcceptor>, delay: Option<Duration>) {
    let Ok(listener) = TcpListener::from_std(listener) else { return };
    // The client reports failures.
    while let Ok((stream, _)) = listener.accept().await {
        let _ = stream.set_nodelay(true);
        let tls = tls.clone();
        tokio::spawn(async move {
            match tls {
                None => answer(stream, delay).await,
                Some(tls) => {
                    if let Ok(stream) = tls.accept(stream).await {
                        answer(stream, delay).await;
                    }
                }
            }
        });
    }
}

async fn answer(stream: impl AsyncRead + AsyncWrite + Unpin, delay: Option<Duration>) {
    let service = service_fn(|request| accepted(request, delay));
    let _ = http1::Builder::new().serve_connection(TokioIo::new(stream), service).await;
}

async fn accepted(
    request: Request<Incoming>,
    delay: Option<Duration>,
) -> Result<Response<Full<Bytes>>, hyper::Error> {
    request.into_body().collect().await?;
    if let Some(delay) = delay {
        tokio::time::sleep(delay).await;
    }
    let body = r#"{"message_id":"msg_9f2c1d7e5b604a18","status":"queued"}"#;
    let mut response = Response::new(Full::from(body));
    *response.status_mut() = StatusCode::ACCEPTED;
    response.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
    Ok(response)
}
