//! The send API on loopback for thousands of requests, with a ledger of what it accepted: exactly once is judged by it.

use std::collections::HashMap;
use std::io;
use std::sync::{Arc, Condvar, Mutex, MutexGuard};
use std::time::{Duration, Instant};

use blooio_cli::endpoint::BASE_PATH;
use http_body_util::{BodyExt, Full};
use hyper::body::{Bytes, Incoming};
use hyper::header::{AUTHORIZATION, CONTENT_TYPE, HeaderValue};
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper::{Method, Request, Response, StatusCode};
use hyper_util::rt::TokioIo;
use percent_encoding::percent_decode_str;
use serde_json::{Value, json};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::Semaphore;

use super::KEY;

/// No test waits for this long unless it fails.
const LONGEST: Duration = Duration::from_secs(60);
/// How often a wait looks whether the program is still there.
const LOOK: Duration = Duration::from_millis(10);

/// What happens to one request to send.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Act {
    /// It is accepted, or known already, and answered.
    Accept,
    /// The connection is reset, and nothing was accepted.
    ResetBefore,
    /// It is accepted, and the connection reset instead of an answer.
    ResetAfter,
    /// This answer, and nothing is accepted.
    Answer { status: u16, headers: Vec<(&'static str, &'static str)>, body: &'static str },
    /// As [`Act::Accept`], but only when the test lets it through, whether or not the client is still there.
    Hold,
}

impl Act {
    /// An answer without headers of its own.
    pub fn answer(status: u16, body: &'static str) -> Self {
        Self::Answer { status, headers: Vec::new(), body }
    }
}

/// A request to send, as it came in.
#[derive(Debug, Clone)]
pub struct Seen {
    /// How many came before it, under whatever key.
    pub number: usize,
    /// How many came before it under its key.
    pub attempt: usize,
    pub key: String,
    /// Decoded.
    pub chat: String,
    pub body: Value,
}

/// A message on the list.
#[derive(Debug, Clone, PartialEq)]
pub struct Accepted {
    pub key: String,
    pub chat: String,
    /// Empty where the body has none that is a string.
    pub text: String,
    pub body: Value,
}

/// What was counted until now.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Counts {
    pub connections: usize,
    /// Requests to send, read to their end.
    pub requests: usize,
    /// Requests for the status of a message.
    pub questions: usize,
    pub accepted: usize,
    /// Requests under a key whose message was on the list.
    pub replays: usize,
    /// Requests to send that have not got their answer yet.
    pub in_flight: usize,
    pub most_in_flight: usize,
}

type Behavior = Arc<dyn Fn(&Seen) -> Act + Send + Sync>;

#[derive(Default)]
struct State {
    counts: Counts,
    list: Vec<Accepted>,
    /// Keys to places on the list.
    known: HashMap<String, usize>,
    attempts: HashMap<String, usize>,
    /// What no request should ever be.
    wrong: Vec<String>,
}

struct Shared {
    state: Mutex<State>,
    changed: Condvar,
    behavior: Mutex<Behavior>,
    gate: Semaphore,
}

/// The server, for as long as the test lasts.
pub struct Ledger {
    pub base: String,
    shared: Arc<Shared>,
}

impl Ledger {
    pub fn serve(behavior: impl Fn(&Seen) -> Act + Send + Sync + 'static) -> Self {
        let shared = Arc::new(Shared {
            state: Mutex::default(),
            changed: Condvar::new(),
            behavior: Mutex::new(Arc::new(behavior)),
            gate: Semaphore::new(0),
        });
        let listener = std::net::TcpListener::bind("127.0.0.1:0").expect("a port");
        listener.set_nonblocking(true).expect("a socket that does not block");
        let base = format!("http://{}{BASE_PATH}", listener.local_addr().expect("an address"));
        let server = Arc::clone(&shared);
        std::thread::spawn(move || {
            let runtime = tokio::runtime::Builder::new_current_thread().enable_io().build();
            runtime.expect("a runtime").block_on(async {
                let listener = TcpListener::from_std(listener).expect("a listener");
                while let Ok((stream, _)) = listener.accept().await {
                    server.change(|state| state.counts.connections += 1);
                    tokio::spawn(connection(stream, Arc::clone(&server)));
                }
            });
        });
        Self { base, shared }
    }

    /// A server that accepts everything.
    pub fn willing() -> Self {
        Self::serve(|_| Act::Accept)
    }

    /// From now on it behaves like this.
    pub fn behave(&self, behavior: impl Fn(&Seen) -> Act + Send + Sync + 'static) {
        *self.shared.behavior.lock().expect("a behavior") = Arc::new(behavior);
    }

    /// Lets this many of those through that are held, or will be.
    pub fn release(&self, count: usize) {
        self.shared.gate.add_permits(count);
    }

    /// The list; no request may have been other than the API wants them.
    #[track_caller]
    pub fn accepted(&self) -> Vec<Accepted> {
        let state = self.shared.state();
        assert!(state.wrong.is_empty(), "{:#?}", state.wrong);
        state.list.clone()
    }

    /// The list's chats and texts, sorted: what to compare with the rows of a file.
    #[track_caller]
    pub fn messages(&self) -> Vec<(String, String)> {
        let mut messages: Vec<_> = self.accepted().into_iter().map(|one| (one.chat, one.text)).collect();
        messages.sort();
        messages
    }

    pub fn counts(&self) -> Counts {
        self.shared.state().counts
    }

    /// Waits until this many messages are on the list.
    #[track_caller]
    pub fn wait_for(&self, accepted: usize) {
        self.wait_until(|counts| counts.accepted >= accepted);
    }

    /// Waits until the counts are so.
    #[track_caller]
    pub fn wait_until(&self, so: impl Fn(&Counts) -> bool) {
        assert!(self.wait_unless(|| false, so));
    }

    /// Waits until the counts are so, and then is true, or until `ended` is.
    #[track_caller]
    pub fn wait_unless(&self, mut ended: impl FnMut() -> bool, so: impl Fn(&Counts) -> bool) -> bool {
        let begin = Instant::now();
        let mut state = self.shared.state();
        while !so(&state.counts) {
            if ended() {
                return false;
            }
            assert!(begin.elapsed() < LONGEST, "waited in vain: {:?}", state.counts);
            state = self.shared.changed.wait_timeout(state, LOOK).expect("a state").0;
        }
        true
    }
}

/// Resets so many of a hundred connections before and so many after accepting, the same ones for the same seed.
pub fn unreliable(seed: u64, before: u32, after: u32) -> impl Fn(&Seen) -> Act + Send + Sync + 'static {
    move |seen| {
        let number = u64::try_from(seen.number).expect("a small number");
        match fastrand::Rng::with_seed(seed ^ number.wrapping_mul(0x9e37_79b9_7f4a_7c15)).u32(..100) {
            chance if chance < before => Act::ResetBefore,
            chance if chance < before + after => Act::ResetAfter,
            _ => Act::Accept,
        }
    }
}

/// What a request comes to.
enum Reply {
    Answer { status: u16, headers: Vec<(&'static str, &'static str)>, body: String },
    Reset,
}

impl Reply {
    fn json(status: u16, body: &Value) -> Self {
        Self::Answer { status, headers: Vec::new(), body: body.to_string() }
    }

    fn response(self) -> io::Result<Response<Full<Bytes>>> {
        let Self::Answer { status, headers, body } = self else {
            return Err(io::ErrorKind::ConnectionReset.into());
        };
        let mut response = Response::new(Full::from(body));
        *response.status_mut() = StatusCode::from_u16(status).expect("a status");
        response.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
        for (name, value) in headers {
            response.headers_mut().insert(name, HeaderValue::from_static(value));
        }
        Ok(response)
    }
}

/// Serves a client until it goes away, in whatever way, or is sent away.
async fn connection(stream: TcpStream, shared: Arc<Shared>) {
    let _ = stream.set_nodelay(true);
    let service = service_fn(|request| serve(Arc::clone(&shared), request));
    let mut connection = http1::Builder::new().serve_connection(TokioIo::new(stream), service);
    if (&mut connection).await.is_err() {
        // The client must see a reset, not an orderly end.
        let _ = connection.into_parts().io.into_inner().set_zero_linger();
    }
}

async fn serve(shared: Arc<Shared>, request: Request<Incoming>) -> io::Result<Response<Full<Bytes>>> {
    let (head, body) = request.into_parts();
    // A client that is killed in the middle of it has sent nothing.
    let body = body.collect().await.map_err(io::Error::other)?.to_bytes();
    let header = |name: &str| head.headers.get(name).and_then(|value| value.to_str().ok());
    let path = head.uri.path().strip_prefix(BASE_PATH).and_then(|path| path.strip_prefix('/'));
    let segments: Option<Vec<String>> = path.map(|path| {
        path.split('/').map(|segment| percent_decode_str(segment).decode_utf8_lossy().into_owned()).collect()
    });
    let segments: Vec<&str> = segments.iter().flatten().map(String::as_str).collect();
    if header(AUTHORIZATION.as_str()) != Some(&format!("Bearer {KEY}")) {
        return shared.wrong(format!("{} {}: without the key", head.method, head.uri)).response();
    }
    let key = header("idempotency-key").unwrap_or_default().to_owned();
    let reply = match (&head.method, &segments[..]) {
        (&Method::POST, &["chats", chat, "messages"]) => match serde_json::from_slice(&body) {
            Ok(body) if !key.is_empty() => {
                // On its own, as a request that has left arrives even if its client is no more.
                tokio::spawn(Arc::clone(&shared).send(key, chat.to_owned(), body)).await?
            }
            _ => shared.wrong(format!("{} {}: {key:?} {body:?}", head.method, head.uri)),
        },
        (&Method::GET, &["chats", _, "messages", id, "status"]) => {
            shared.change(|state| state.counts.questions += 1);
            Reply::json(200, &json!({"message_id": id, "status": "delivered", "protocol": "imessage"}))
        }
        _ => shared.wrong(format!("{} {}", head.method, head.uri)),
    };
    reply.response()
}

impl Shared {
    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().expect("a state")
    }

    fn change<T>(&self, change: impl FnOnce(&mut State) -> T) -> T {
        let changed = change(&mut self.state());
        self.changed.notify_all();
        changed
    }

    fn wrong(&self, what: String) -> Reply {
        self.change(|state| state.wrong.push(what));
        Reply::json(400, &json!({"error": "This is no request of the API"}))
    }

    async fn send(self: Arc<Self>, key: String, chat: String, body: Value) -> Reply {
        let seen = self.change(|state| state.see(key, chat, body));
        let behavior = Arc::clone(&self.behavior.lock().expect("a behavior"));
        let act = behavior(&seen);
        if act == Act::Hold {
            self.gate.acquire().await.expect("a gate").forget();
        }
        self.change(|state| {
            state.counts.in_flight -= 1;
            match act {
                Act::Accept | Act::Hold => state.accept(&seen),
                Act::ResetBefore => Reply::Reset,
                Act::ResetAfter => {
                    state.accept(&seen);
                    Reply::Reset
                }
                Act::Answer { status, headers, body } => {
                    Reply::Answer { status, headers, body: body.to_owned() }
                }
            }
        })
    }
}

impl State {
    fn see(&mut self, key: String, chat: String, body: Value) -> Seen {
        let attempts = self.attempts.entry(key.clone()).or_default();
        let seen = Seen { number: self.counts.requests, attempt: *attempts, key, chat, body };
        *attempts += 1;
        self.counts.requests += 1;
        self.counts.in_flight += 1;
        self.counts.most_in_flight = self.counts.most_in_flight.max(self.counts.in_flight);
        seen
    }

    /// Puts it on the list, unless its key is known.
    fn accept(&mut self, seen: &Seen) -> Reply {
        let Seen { key, chat, body, .. } = seen.clone();
        let text = body["text"].as_str().unwrap_or_default().to_owned();
        let message = Accepted { key, chat, text, body };
        let place = *self.known.entry(message.key.clone()).or_insert(self.list.len());
        let answer = json!({"message_id": format!("msg_{}", place + 1), "status": "queued"});
        match self.list.get(place) {
            None => {
                self.list.push(message);
                self.counts.accepted += 1;
                Reply::json(202, &answer)
            }
            Some(known) if *known == message => {
                self.counts.replays += 1;
                Reply::json(200, &answer)
            }
            Some(known) => {
                self.wrong.push(format!("one key for two messages: {known:?}, {message:?}"));
                Reply::json(409, &json!({"error": "This key was used for something else"}))
            }
        }
    }
}
