//! Commands that repeat a request. They run in a POSIX shell as they stand, with the key in `$BLOOIO_API_KEY`.

use axum::http::header::{
    ACCEPT, ACCEPT_ENCODING, AUTHORIZATION, CONNECTION, CONTENT_LENGTH, CONTENT_TYPE, EXPECT, HOST,
    HeaderName, ORIGIN, REFERER, TRANSFER_ENCODING, USER_AGENT,
};
use axum::http::{HeaderMap, Method};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use percent_encoding::percent_decode_str;
use serde_json::{Map, Value};

use super::requests::Exchange;

/// A longer body doesn't fit into one argument of a command.
const MAX_ARGUMENT: usize = 100 * 1024;
const IDEMPOTENCY_KEY: &str = "idempotency-key";
/// What belongs to the connection or to the client, and is not repeated.
const LEFT_OUT: [HeaderName; 11] = [
    ACCEPT,
    ACCEPT_ENCODING,
    AUTHORIZATION,
    CONNECTION,
    CONTENT_LENGTH,
    EXPECT,
    HOST,
    ORIGIN,
    REFERER,
    TRANSFER_ENCODING,
    USER_AGENT,
];

/// The `curl` command for a request to the API at a base URL.
pub(super) fn curl(base: &str, request: &Exchange) -> String {
    let mut words = vec!["curl -sS".to_owned()];
    if request.path.contains(['[', ']', '{', '}']) {
        words.push("--globoff".to_owned());
    }
    if request.path.contains("/.") {
        words.push("--path-as-is".to_owned());
    }
    match (&request.method, request.body.is_empty()) {
        (&Method::GET, true) => {}
        (&Method::HEAD, _) => words.push("--head".to_owned()),
        (method, _) => words.push(format!("-X {method}")),
    }
    words.push(quoted(&format!("{base}{}", request.path)));
    words.push("-H \"Authorization: Bearer $BLOOIO_API_KEY\"".to_owned());
    words.extend(
        headers(&request.headers).map(|(name, value)| format!("-H {}", quoted(&format!("{name}: {value}")))),
    );
    if !request.body.is_empty() && !request.headers.contains_key(CONTENT_TYPE) {
        // Otherwise curl would add one.
        words.push("-H 'Content-Type:'".to_owned());
    }
    match argument(&request.body) {
        _ if request.body.is_empty() => words.join(" "),
        Some(body) => {
            words.push(format!("--data-raw {}", quoted(body)));
            words.join(" ")
        }
        None => {
            words.push("--data-binary @-".to_owned());
            format!("{} | {}", piped(&request.body), words.join(" "))
        }
    }
}

/// The `blooio` command for a request to the API at a base URL; none if there is no such
/// command: for an upload, and for an idempotency key that the program refuses.
pub(super) fn blooio(base: &str, request: &Exchange) -> Option<String> {
    let program = format!("BLOOIO_BASE_URL={} blooio", quoted(base));
    let key = request.headers.get(IDEMPOTENCY_KEY);
    if key.is_some_and(|key| !key.as_bytes().iter().all(u8::is_ascii_graphic)) {
        return None;
    }
    if let Some(send) = send(request) {
        return Some(format!("{program} {send}"));
    }
    let method =
        ["GET", "POST", "PUT", "PATCH", "DELETE"].iter().find(|name| **name == request.method.as_str())?;
    let mut words = vec![format!("{program} api {method} {}", quoted(&request.path))];
    let given = headers(&request.headers).filter(|(name, _)| *name != CONTENT_TYPE);
    words.extend(given.map(|(name, value)| format!("-H {}", quoted(&format!("{name}: {value}")))));
    if request.body.is_empty() {
        return Some(words.join(" "));
    }
    serde_json::from_slice::<Value>(&request.body).ok()?;
    words.push("--input -".to_owned());
    Some(format!("{} | {}", piped(&request.body), words.join(" ")))
}

/// `send …` for a message that is only a text.
fn send(request: &Exchange) -> Option<String> {
    let chat = request.path.strip_prefix("/chats/")?.strip_suffix("/messages")?;
    let chat = percent_decode_str(chat).decode_utf8().ok().filter(|chat| !chat.contains('/'))?;
    let body: Map<String, Value> = serde_json::from_slice(&request.body).ok()?;
    let text = body.get("text").and_then(Value::as_str).filter(|text| !text.trim().is_empty())?;
    // A - would stand for standard input, and what begins with one for an option.
    if request.method != Method::POST || body.len() > 1 || text.starts_with('-') || chat.starts_with('-') {
        return None;
    }
    argument(request.body.as_ref())?;
    let key = request.headers.get(IDEMPOTENCY_KEY).and_then(|key| key.to_str().ok());
    let key = key.map(|key| format!(" -k {}", quoted(key))).unwrap_or_default();
    Some(format!("send {} {}{key}", quoted(&chat), quoted(text)))
}

/// The headers that belong to the request.
fn headers(all: &HeaderMap) -> impl Iterator<Item = (&HeaderName, &str)> {
    let kept = all.iter().filter(|(name, _)| !LEFT_OUT.contains(name) && !name.as_str().starts_with("sec-"));
    kept.filter_map(|(name, value)| Some((name, value.to_str().ok()?)))
}

/// A body that fits into an argument.
fn argument(body: &[u8]) -> Option<&str> {
    std::str::from_utf8(body).ok().filter(|text| text.len() <= MAX_ARGUMENT && !text.contains('\0'))
}

/// A command that prints a body.
fn piped(body: &[u8]) -> String {
    match argument(body) {
        Some(text) => format!("printf %s {}", quoted(text)),
        None => format!("printf %s {} | base64 -d", STANDARD.encode(body)),
    }
}

fn quoted(text: &str) -> String {
    shlex::try_quote(text).map_or_else(|_| "''".to_owned(), Into::into)
}
