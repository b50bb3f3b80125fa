//! The connections of a server. Unlike those of axum's own server, they can be reset in place of an answer.

use std::convert::Infallible;
use std::error::Error;
use std::io;
use std::time::Duration;

use axum::Router;
use axum::http::Request;
use axum::response::{IntoResponseParts, ResponseParts};
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::{Service, service_fn};
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::service::TowerToHyperService;
use tokio::net::{TcpListener, TcpStream};

/// How long to wait if the system has no room for another connection.
const CROWDED: Duration = Duration::from_millis(100);

/// In place of this answer, the connection is to be reset.
#[derive(Debug, Clone, Copy)]
pub(super) struct Reset;

impl IntoResponseParts for Reset {
    type Error = Infallible;

    fn into_response_parts(self, mut response: ResponseParts) -> Result<ResponseParts, Infallible> {
        response.extensions_mut().insert(self);
        Ok(response)
    }
}

/// Serves connections until it is dropped.
pub(super) async fn serve(listener: TcpListener, router: Router) {
    loop {
        match listener.accept().await {
            Ok((stream, _)) => {
                // Answers are small, and clients wait for them.
                let _ = stream.set_nodelay(true);
                tokio::spawn(converse(stream, router.clone()));
            }
            Err(_) => tokio::time::sleep(CROWDED).await,
        }
    }
}

async fn converse(stream: TcpStream, router: Router) {
    let router = TowerToHyperService::new(router);
    let service = service_fn(|request: Request<Incoming>| {
        let answer = router.call(request);
        Box::pin(async move {
            let Ok(response) = answer.await;
            if response.extensions().get::<Reset>().is_some() {
                return Err(io::Error::from(io::ErrorKind::ConnectionReset));
            }
            Ok(response)
        })
    });
    let mut connection =
        http1::Builder::new().timer(TokioTimer::new()).serve_connection(TokioIo::new(stream), service);
    let ended = std::future::poll_fn(|context| connection.poll_without_shutdown(context)).await;
    if ended.is_err_and(|error| is_reset(&error)) {
        // Without this, the client would see an orderly end.
        let _ = connection.into_parts().io.into_inner().set_zero_linger();
    }
}

/// Whether the connection ended because it was to be reset, not because a body broke off.
fn is_reset(error: &hyper::Error) -> bool {
    let source = error.source().and_then(|source| source.downcast_ref::<io::Error>());
    source.is_some_and(|source| source.kind() == io::ErrorKind::ConnectionReset)
}
