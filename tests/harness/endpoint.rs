//! An endpoint of webhooks on loopback, and what was delivered to it.

use std::io::Write;
use std::net::{TcpListener, TcpStream};
use std::sync::Arc;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::time::Duration;

use serde_json::Value;

use super::live::until_closed;
use super::wire::Request;

/// What a delivery is answered with: the status line and headers, or nothing for as long as the other end waits.
pub type Answer = Option<&'static str>;

pub const OK: Answer = Some("200 OK");
pub const FAILS: Answer = Some("500 Internal Server Error");

/// Every delivery is answered, in as many connections as there are, and handed to the test.
pub struct Endpoint {
    pub url: String,
    deliveries: Receiver<Request>,
}

impl Endpoint {
    /// An endpoint that takes everything.
    pub fn new() -> Self {
        Self::answering(|_| OK)
    }

    /// An endpoint whose answer depends on the delivery.
    pub fn answering(answer: impl Fn(&Request) -> Answer + Send + Sync + 'static) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
        let url = format!("http://{}/hook", listener.local_addr().expect("an address"));
        let (sender, deliveries) = channel();
        let answer = Arc::new(answer);
        std::thread::spawn(move || {
            for stream in listener.incoming() {
                let (answer, sender) = (Arc::clone(&answer), sender.clone());
                std::thread::spawn(move || serve(stream.expect("a connection"), &*answer, &sender));
            }
        });
        Self { url, deliveries }
    }

    /// The next delivery.
    pub fn next(&self) -> Request {
        self.deliveries.recv_timeout(Duration::from_secs(60)).expect("a delivery")
    }

    /// The events of the next deliveries.
    pub fn events(&self, count: usize) -> Vec<String> {
        (0..count).map(|_| event(&self.next()).to_owned()).collect()
    }

    /// Everything that was delivered and not looked at yet.
    pub fn rest(&self) -> Vec<Request> {
        self.deliveries.try_iter().collect()
    }
}

/// The event of a delivery.
pub fn event(delivery: &Request) -> &str {
    delivery.header("x-blooio-event").expect("an event")
}

/// The body of a delivery.
pub fn body(delivery: &Request) -> Value {
    serde_json::from_slice(&delivery.body).expect("JSON")
}

fn serve(mut stream: TcpStream, answer: &(dyn Fn(&Request) -> Answer + Send + Sync), to: &Sender<Request>) {
    while let Some(request) = Request::read(&mut stream) {
        let answer = answer(&request);
        // The test may be over.
        let _ = to.send(request);
        let Some(head) = answer else { return until_closed(&mut stream) };
        let body = r#"{"ok":true}"#;
        let answer = format!("HTTP/1.1 {head}\r\nContent-Length: {}\r\n\r\n{body}", body.len());
        if stream.write_all(answer.as_bytes()).is_err() {
            return;
        }
    }
}
