//! The module from its outside: requests answered over a store whose clock the test moves.

mod account;
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
mod raw_plus;
mod reads;
mod sends;
mod server;
mod store;
mod webhooks;

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use serde_json::Value;

use super::api::{Request, answer};
use super::clock::Clock;
use super::reply::Reply;
use super::store::Store;

const START: u64 = 1_700_000_000_000;
const PHONE: &str = "%2B15551234567";
const OTHER: &str = "%2B15559876543";

/// A store and its clock, which stands still unless it is moved.
struct Sandbox {
    store: Store,
    time: Arc<AtomicU64>,
}

impl Sandbox {
    fn new() -> Sandbox {
        Sandbox::over(Store::in_memory())
    }

    fn over(store: Store) -> Sandbox {
        let time = Arc::new(AtomicU64::new(START));
        let clock = Arc::clone(&time);
        Sandbox { store: store.with_clock(Clock::from_fn(move || clock.load(Ordering::Relaxed))), time }
    }

    fn at(&self, age: u64) -> &Sandbox {
        self.time.store(START + age, Ordering::Relaxed);
        self
    }

    fn request(&self, method: &str, path: &str, key: Option<&str>, body: &str) -> Reply {
        let path = format!("/v2/api{path}");
        let authorization = Some(&b"Bearer bl_test"[..]);
        let key = key.map(str::as_bytes);
        let (path, query) = path.split_once('?').unwrap_or((&path, ""));
        let body = body.as_bytes();
        let request = Request { method, path, query, authorization, key, body, ..Request::default() };
        answer(&self.store, &request, &|_| {})
    }

    /// Asks with a JSON body; the status, and the whole answer.
    fn ask(&self, method: &str, path: &str, body: &Value) -> (u16, Value) {
        let reply = self.request(method, path, None, &body.to_string());
        (reply.status, Value::Object(reply.body))
    }

    /// The whole answer to a GET that succeeds.
    fn read(&self, path: &str) -> Value {
        let reply = self.get(path);
        assert_eq!(reply.status, 200, "{path}: {reply:?}");
        Value::Object(reply.body)
    }

    /// Asks with a form that has one file.
    fn upload(&self, method: &str, path: &str, field: &str, file: &[u8]) -> (u16, Value) {
        let head = format!("--b\r\nContent-Disposition: form-data; name=\"{field}\"\r\n\r\n");
        let body = [head.as_bytes(), file, b"\r\n--b--\r\n"].concat();
        let request = Request {
            method,
            path: &format!("/v2/api{path}"),
            authorization: Some(b"Bearer bl_test"),
            content_type: Some(b"multipart/form-data; boundary=b"),
            body: &body,
            ..Request::default()
        };
        let reply = answer(&self.store, &request, &|_| {});
        (reply.status, Value::Object(reply.body))
    }

    fn send(&self, chat: &str, key: Option<&str>, body: &Value) -> Reply {
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
