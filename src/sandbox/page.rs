//! The inbox: the page at `/`, and its files. They are part of the program.

use axum::Router;
use axum::extract::Path;
use axum::http::{HeaderName, HeaderValue, header};
use axum::response::{IntoResponse, Response};
use axum::routing::get;

use super::reply::Reply;

/// What the page may do: run its own modules, use its own style, talk to its own server. Nothing that is written into it can
/// become code.
const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; \
    base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'";

/// A file, and its bytes.
macro_rules! files {
    ($($name:literal),* $(,)?) => {
        &[$(($name, include_str!(concat!("inbox/", $name)))),*]
    };
}

const FILES: &[(&str, &str)] = files![
    "api.js",
    "bubble-actions.js",
    "bubble.js",
    "chat-row.js",
    "chat.js",
    "chats.css",
    "chats.js",
    "composer.js",
    "deliveries.js",
    "details.js",
    "details.svg",
    "dom.js",
    "exchange.js",
    "frame.js",
    "icon.svg",
    "index.html",
    "main.js",
    "message-list.js",
    "notice.js",
    "react.svg",
    "reactions.js",
    "records.css",
    "records.js",
    "requests.js",
    "route.js",
    "stream.js",
    "style.css",
    "text.js",
    "thread-head.js",
    "thread.css",
    "thread.js",
    "time.js",
    "unread.js",
];

/// The page's router; other routers can be merged into it.
pub(super) fn router<S: Clone + Send + Sync + 'static>() -> Router<S> {
    let index = || async { file("index.html") };
    let asset = |Path(name): Path<String>| async move { file(&name) };
    Router::new().route("/", get(index)).route("/_sandbox/inbox/{name}", get(asset))
}

fn file(name: &str) -> Response {
    let Some((_, text)) = FILES.iter().find(|(known, _)| *known == name) else {
        return Reply::refusal(404, format!("The inbox has no file {name}")).into_response();
    };
    let kind = match name.rsplit('.').next() {
        Some("html") => "text/html; charset=utf-8",
        Some("css") => "text/css; charset=utf-8",
        Some("svg") => "image/svg+xml",
        _ => "text/javascript; charset=utf-8",
    };
    let headers = [
        (header::CONTENT_TYPE, kind),
        (header::CONTENT_SECURITY_POLICY, POLICY),
        (header::REFERRER_POLICY, "no-referrer"),
        // Another version of the program has other files at the same address.
        (header::CACHE_CONTROL, "no-cache"),
        (HeaderName::from_static("cross-origin-opener-policy"), "same-origin"),
    ];
    (headers.map(|(name, value)| (name, HeaderValue::from_static(value))), *text).into_response()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;
    use std::path::Path;

    use super::*;

    #[test]
    fn every_file_of_the_folder_is_served() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/sandbox/inbox");
        let entries = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name());
        let there: BTreeSet<String> = entries.map(|name| name.into_string().unwrap()).collect();
        let served: BTreeSet<String> = FILES.iter().map(|(name, _)| (*name).to_owned()).collect();
        assert_eq!(there, served);
        let size: usize = FILES.iter().map(|(_, text)| text.len()).sum();
        assert!(size < 150 * 1024, "{size} bytes");
    }
}
