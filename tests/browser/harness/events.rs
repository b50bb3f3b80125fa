//! The server's events, read beside the page, with the time at which each arrived.

use std::io::{BufRead, BufReader};
use std::net::{Shutdown, TcpStream};
use std::sync::{Arc, Mutex};

use serde_json::Value;

use super::http;
use super::now_ms;
use super::program::{KEY, Serving};

#[derive(Debug, Clone)]
pub struct Event {
    pub name: String,
    pub data: Value,
    pub at_ms: u64,
}

pub struct Events {
    stream: TcpStream,
    came: Arc<Mutex<Vec<Event>>>,
}

impl Events {
    /// Listens; returns when the server has begun to answer, so that nothing of what follows is missed.
    pub fn listen(serving: &Serving) -> Self {
        let key = format!("Bearer {KEY}");
        let stream = http::open(serving.port, "/_sandbox/events", &[("Authorization", &key)]);
        let mut lines = BufReader::new(stream.try_clone().expect("a socket")).lines().map_while(Result::ok);
        let begun = lines.any(|line| line.starts_with("retry:") || line.starts_with(':'));
        assert!(begun, "the stream of events has no beginning");
        let came = Arc::new(Mutex::new(Vec::new()));
        let log = Arc::clone(&came);
        std::thread::spawn(move || {
            let mut name = String::new();
            for line in lines {
                if let Some(event) = line.strip_prefix("event:") {
                    event.trim().clone_into(&mut name);
                } else if let Some(data) = line.strip_prefix("data:") {
                    let at_ms = now_ms();
                    let data = serde_json::from_str(data).unwrap_or_default();
                    log.lock().expect("the log").push(Event { name: name.clone(), data, at_ms });
                }
            }
        });
        Self { stream, came }
    }

    /// The first event that fits, once it came.
    pub async fn until(&self, what: &str, fits: impl Fn(&Event) -> bool) -> Event {
        let find = || self.came.lock().expect("the log").iter().find(|event| fits(event)).cloned();
        super::until(what, async || find()).await
    }
}

impl Drop for Events {
    fn drop(&mut self) {
        let _ = self.stream.shutdown(Shutdown::Both);
    }
}
