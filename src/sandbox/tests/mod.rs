//! The module from its outside: requests answered over a store whose clock the test moves.

mod account;
mod answers;
mod chats;
mod contacts;
mod content;
mod device;
mod groups;
mod lists;
mod lookup;
mod messages;
mod operations;
mod outcomes;
mod people;
mod raw_plus;
mod reads;
mod sends;
mod server;
mod store;
mod webhook_logs;
mod webhooks;

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use axum::Router;
use axum::body::Body;
use axum::http::Request;
use http_body_util::BodyExt;
use serde_json::{Map, Value};
use tower::ServiceExt;

use super::changes::{Change, Changes};
use super::clock::Clock;
use super::deliver::call::Caller;
use super::error::Error;
use super::handler::Api;
use super::notice::{Notice, Notices};
use super::routes;
use super::state::StoreState;
use super::store::Store;
use super::world::Worlds;

impl Store {
    /// What changed since the last call with `changes`; none if nothing did.
    pub(super) fn follow<R>(
        &self,
        changes: &mut Changes,
        ask: impl FnOnce(&StoreState, Vec<Change<'_>>) -> R,
    ) -> Result<Option<R>, Error> {
        self.read(|state, now| {
            let changes = changes.next(state.timeline(), now);
            (!changes.is_empty()).then(|| ask(state, changes))
        })
    }
}

pub(super) const START: u64 = 1_700_000_000_000;
pub(super) const PHONE: &str = "%2B15551234567";
pub(super) const OTHER: &str = "%2B15559876543";

/// Every documented operation: its method, and its path with a `*` for each parameter.
const OPERATIONS: [(&str, &str); 55] = [
    ("GET", "me"),
    ("GET", "me/numbers"),
    ("GET", "me/numbers/*/contact-card"),
    ("PUT", "me/numbers/*/contact-card"),
    ("POST", "me/numbers/*/call-forwarding"),
    ("GET", "contacts"),
    ("POST", "contacts"),
    ("GET", "contacts/*"),
    ("PATCH", "contacts/*"),
    ("DELETE", "contacts/*"),
    ("GET", "contacts/*/capabilities"),
    ("GET", "contacts/*/tags"),
    ("POST", "contacts/*/tags"),
    ("DELETE", "contacts/*/tags/*"),
    ("GET", "location/contacts"),
    ("POST", "location/contacts/refresh"),
    ("GET", "location/contacts/*"),
    ("POST", "facetime/calls"),
    ("GET", "groups"),
    ("POST", "groups"),
    ("GET", "groups/*"),
    ("PATCH", "groups/*"),
    ("DELETE", "groups/*"),
    ("GET", "groups/*/members"),
    ("POST", "groups/*/members"),
    ("DELETE", "groups/*/members/*"),
    ("POST", "groups/*/icon"),
    ("DELETE", "groups/*/icon"),
    ("GET", "webhooks"),
    ("POST", "webhooks"),
    ("GET", "webhooks/*"),
    ("PATCH", "webhooks/*"),
    ("DELETE", "webhooks/*"),
    ("POST", "webhooks/*/secret/rotate"),
    ("GET", "webhooks/*/logs"),
    ("POST", "webhooks/*/logs/*/replay"),
    ("GET", "chats"),
    ("GET", "chats/*"),
    ("GET", "chats/*/messages"),
    ("POST", "chats/*/messages"),
    ("GET", "chats/*/messages/*"),
    ("GET", "chats/*/messages/*/status"),
    ("POST", "chats/*/messages/*/reactions"),
    ("POST", "chats/*/polls"),
    ("GET", "chats/*/polls/*"),
    ("POST", "chats/*/typing"),
    ("DELETE", "chats/*/typing"),
    ("POST", "chats/*/read"),
    ("POST", "chats/*/contact-card"),
    ("GET", "chats/*/background"),
    ("PUT", "chats/*/background"),
    ("DELETE", "chats/*/background"),
    ("GET", "phone-numbers/lookup"),
    ("POST", "phone-numbers/lookup"),
    ("POST", "phone-numbers/batch"),
];

/// An answer, taken apart.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Reply {
    pub(super) status: u16,
    body: Map<String, Value>,
    allow: Option<String>,
    warning: Option<String>,
}

/// Asks a router, whose answers need no waiting.
fn ask(router: &Router, request: Request<Body>) -> Reply {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let (head, body) = runtime.block_on(async {
        let (head, body) = router.clone().oneshot(request).await.unwrap().into_parts();
        (head, body.collect().await.unwrap().to_bytes())
    });
    let header = |name| head.headers.get(name).map(|value| value.to_str().unwrap().to_owned());
    Reply {
        status: head.status.as_u16(),
        // An answer to HEAD has none.
        body: if body.is_empty() { Map::new() } else { serde_json::from_slice(&body).unwrap() },
        allow: header("allow"),
        warning: header("x-sandbox-warning"),
    }
}

/// A request below the base path, with a key.
fn request(method: &str, path: &str) -> axum::http::request::Builder {
    let request = Request::builder().method(method).uri(format!("/v2/api{path}"));
    request.header("authorization", "Bearer bl_test")
}

/// Trusts nobody: the endpoints of these tests don't encrypt.
fn tls() -> rustls::ClientConfig {
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let config = rustls::ClientConfig::builder_with_provider(provider);
    let config = config.with_safe_default_protocol_versions().unwrap();
    config.with_root_certificates(rustls::RootCertStore::empty()).with_no_client_auth()
}

/// The API over a store.
fn router(store: &Store, strict: bool, notify: impl Fn(Notice) + Send + Sync + 'static) -> Router {
    let caller = Arc::new(Caller::new(tls(), false, store.clock().clone()));
    let notices = Arc::new(Notices::new(notify));
    let (worlds, _) = Worlds::new(store.clone(), Vec::new(), 0, false);
    routes::router(Arc::new(Api { worlds, strict, notices, caller, base_url: String::new() }))
}

/// A store, the API over it, and its clock, which stands still unless it is moved.
pub(super) struct Sandbox {
    pub(super) store: Store,
    router: Router,
    time: Arc<AtomicU64>,
}

impl Sandbox {
    pub(super) fn new() -> Sandbox {
        Sandbox::over(Store::in_memory())
    }

    pub(super) fn over(store: Store) -> Sandbox {
        let time = Arc::new(AtomicU64::new(START));
        let clock = Arc::clone(&time);
        let store = store.with_clock(Clock::from_fn(move || clock.load(Ordering::Relaxed)));
        Sandbox { router: router(&store, false, |_| {}), store, time }
    }

    pub(super) fn at(&self, age: u64) -> &Sandbox {
        self.time.store(START + age, Ordering::Relaxed);
        self
    }

    fn request(&self, method: &str, path: &str, key: Option<&str>, body: &str) -> Reply {
        let mut request = request(method, path);
        if let Some(key) = key {
            request = request.header("idempotency-key", key);
        }
        ask(&self.router, request.body(body.to_owned().into()).unwrap())
    }

    /// Asks with a JSON body; the status, and the whole answer.
    pub(super) fn ask(&self, method: &str, path: &str, body: &Value) -> (u16, Value) {
        let reply = self.request(method, path, None, &body.to_string());
        (reply.status, Value::Object(reply.body))
    }

    /// The whole answer to a GET that succeeds.
    pub(super) fn read(&self, path: &str) -> Value {
        let reply = self.get(path);
        assert_eq!(reply.status, 200, "{path}: {reply:?}");
        Value::Object(reply.body)
    }

    /// Asks with a form that has one file.
    fn upload(&self, method: &str, path: &str, field: &str, file: &[u8]) -> (u16, Value) {
        let head = format!("--b\r\nContent-Disposition: form-data; name=\"{field}\"\r\n\r\n");
        let body = [head.as_bytes(), file, b"\r\n--b--\r\n"].concat();
        let request = request(method, path).header("content-type", "multipart/form-data; boundary=b");
        let reply = ask(&self.router, request.body(body.into()).unwrap());
        (reply.status, Value::Object(reply.body))
    }

    pub(super) fn send(&self, chat: &str, key: Option<&str>, body: &Value) -> Reply {
        self.request("POST", &format!("/chats/{chat}/messages"), key, &body.to_string())
    }

    fn get(&self, path: &str) -> Reply {
        self.request("GET", path, None, "")
    }

    fn status(&self, chat: &str, id: &str) -> Reply {
        self.get(&format!("/chats/{chat}/messages/{id}/status"))
    }

    fn count(&self) -> usize {
        self.store.messages().unwrap().len()
    }
}

fn text(reply: &Reply, field: &str) -> String {
    reply.body[field].as_str().unwrap_or_else(|| panic!("no {field} in {reply:?}")).to_owned()
}

/// A refusal in the API's shape, without a code: only its words are not compared.
#[track_caller]
fn refused(answer: &(u16, Value), status: u16, words: &str) {
    let message = answer.1["message"].as_str().unwrap_or_default();
    assert!(message.contains(words), "{answer:?}");
    let expected = serde_json::json!({"error": "ApiError", "message": message, "status": status});
    assert_eq!(*answer, (status, expected));
}

fn fields(reply: &Reply) -> Vec<&str> {
    reply.body.keys().map(String::as_str).collect()
}
