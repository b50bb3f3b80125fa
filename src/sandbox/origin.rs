//! Keeps web pages out. A page may send requests to this machine from any browser on it, so a host name that isn't this
//! machine's is refused (a page whose own name was pointed here), and so is a change that a page of another origin asks for.

use axum::extract::Request;
use axum::http::header::{HOST, HeaderName, ORIGIN, X_CONTENT_TYPE_OPTIONS};
use axum::http::{HeaderValue, Method};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use url::Url;

use super::reply::Reply;
use crate::endpoint::BASE_PATH;
use crate::webhook::delivery::is_loopback;

const EMBEDDING: HeaderName = HeaderName::from_static("cross-origin-resource-policy");

/// Refuses what a web page has no business with, and lets all else pass.
pub(super) async fn check(request: Request, next: Next) -> Response {
    if let Some(refusal) = refusal(&request) {
        return refusal.into_response();
    }
    let is_api = request.uri().path().starts_with(BASE_PATH);
    let mut response = next.run(request).await;
    if !is_api {
        // No other page may embed what is answered, as an image or a script for example.
        let headers = response.headers_mut();
        headers.insert(EMBEDDING, HeaderValue::from_static("same-origin"));
        headers.insert(X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
    }
    response
}

fn refusal(request: &Request) -> Option<Reply> {
    if is_plain(request) {
        return None;
    }
    let hosts = request.headers().get_all(HOST).iter().map(address);
    let mut hosts = hosts.chain(request.uri().authority().map(|authority| parsed(authority.as_str())));
    // A client that names no host is no browser.
    let own = hosts.next()?;
    if !is_own(own.as_ref()) || !hosts.all(|host| is_own(host.as_ref())) {
        let message = "This host name is not served: use 127.0.0.1, localhost or [::1]";
        return Some(Reply::refusal(403, message));
    }
    let is_safe = matches!(*request.method(), Method::GET | Method::HEAD | Method::OPTIONS);
    let is_foreign = |origin: &HeaderValue| {
        let origin = origin.to_str().ok().and_then(|origin| Url::parse(origin).ok());
        !origin.zip(own.as_ref()).is_some_and(|(origin, own)| origin.origin() == own.origin())
    };
    let is_refused = !is_safe && request.headers().get_all(ORIGIN).iter().any(is_foreign);
    is_refused
        .then(|| Reply::refusal(403, "Requests from web pages of another origin may not change anything"))
}

/// Whether it is a request such as programs send to 127.0.0.1, which needs no closer look.
fn is_plain(request: &Request) -> bool {
    let mut hosts = request.headers().get_all(HOST).iter();
    let port = hosts.next().and_then(|host| host.as_bytes().strip_prefix(b"127.0.0.1:"));
    port.is_some_and(|port| port.iter().all(u8::is_ascii_digit))
        && hosts.next().is_none()
        && request.uri().authority().is_none()
        && !request.headers().contains_key(ORIGIN)
}

fn address(host: &HeaderValue) -> Option<Url> {
    parsed(host.to_str().ok()?)
}

/// The URL of the page at a host and its port.
fn parsed(host: &str) -> Option<Url> {
    Url::parse(&format!("http://{host}/")).ok()
}

fn is_own(host: Option<&Url>) -> bool {
    host.is_some_and(|url| is_loopback(url) && url.username().is_empty() && url.path() == "/")
}

#[cfg(test)]
mod tests {
    use axum::body::Body;

    use super::*;

    fn is_refused(method: &str, host: &str, origin: Option<&str>) -> bool {
        let mut request = Request::builder().method(method).uri("/").header(HOST, host);
        if let Some(origin) = origin {
            request = request.header(ORIGIN, origin);
        }
        refusal(&request.body(Body::empty()).unwrap()).is_some()
    }

    #[test]
    fn only_this_machine_s_names() {
        for host in ["127.0.0.1:4020", "localhost:4020", "LOCALHOST", "[::1]:4020", "127.1.2.3"] {
            assert!(!is_refused("GET", host, None), "{host}");
        }
        for host in
            ["evil.example:4020", "127.0.0.1.evil.example", "10.0.0.1", "", "localhost@evil.example", "a/b"]
        {
            assert!(is_refused("GET", host, None), "{host}");
        }
        let two = Request::builder().uri("/").header(HOST, "localhost").header(HOST, "evil.example");
        assert!(refusal(&two.body(Body::empty()).unwrap()).is_some());
        let absolute = Request::builder().uri("http://evil.example/").header(HOST, "localhost");
        assert!(refusal(&absolute.body(Body::empty()).unwrap()).is_some());
        assert!(refusal(&Request::builder().uri("/").body(Body::empty()).unwrap()).is_none(), "HTTP/1.0");
    }

    #[test]
    fn only_the_own_page_changes_something() {
        let host = "127.0.0.1:4020";
        for origin in [None, Some("http://127.0.0.1:4020")] {
            assert!(!is_refused("POST", host, origin), "{origin:?}");
        }
        for origin in [
            "null",
            "http://127.0.0.1:8080",
            "https://127.0.0.1:4020",
            "http://localhost:4020",
            "http://evil.example",
            "",
        ] {
            assert!(
                is_refused("POST", host, Some(origin)) && is_refused("DELETE", host, Some(origin)),
                "{origin}"
            );
            assert!(
                !is_refused("GET", host, Some(origin)),
                "reading across origins is what the browser prevents"
            );
        }
        assert!(!is_refused("PUT", "localhost", Some("http://localhost")));
    }
}
