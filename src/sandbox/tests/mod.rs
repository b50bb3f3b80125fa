//! The module from its outside: requests answered over a store whose clock the test moves.

mod content;
mod lists;
mod outcomes;
mod reads;
mod sends;
mod server;
mod store;

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
        answer(&self.store, &Request { method, path: &path, authorization, key, body: body.as_bytes() })
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

fn fields(reply: &Reply) -> Vec<&str> {
    reply.body.keys().map(String::as_str).collect()
}
