//! Both ends of `webhooks listen`: whoever delivers, the application that takes events, and the log of a webhook.

use std::collections::BTreeMap;
use std::io::{Read, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, Condvar, Mutex, MutexGuard};
use std::thread::JoinHandle;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use blooio_cli::endpoint::BASE_PATH;
use blooio_cli::secret::Secret;
use blooio_cli::webhook::signature;
use serde_json::{Value, json};

use super::live::Live;
use super::wire::Request;
use super::{Home, KEY};

pub const SECRET: &str = "whsec_test_0123456789abcdef";
/// How long a test waits before it fails.
const PATIENCE: Duration = Duration::from_secs(60);

/// A listener that is ready.
pub struct Listening {
    pub live: Live,
    pub url: String,
}

impl Home {
    /// `webhooks listen --json` with a secret, once it is ready.
    pub fn listen(&self, arguments: &[&str]) -> Listening {
        let all = [&["webhooks", "listen", "--json", "--port", "0"], arguments].concat();
        let mut command = self.process(&all);
        command.env("BLOOIO_WEBHOOK_SECRET", SECRET);
        Listening::start(command)
    }

    /// `webhooks listen --json --poll wh_1` with a secret, once it is ready.
    pub fn poll(&self, log: &HookLog, arguments: &[&str]) -> Listening {
        Listening::start(self.poll_command(log, arguments))
    }

    pub fn poll_command(&self, log: &HookLog, arguments: &[&str]) -> std::process::Command {
        let all = [&["webhooks", "listen", "--json", "--poll", "wh_1"], arguments].concat();
        let mut command = self.process_at(&log.base, &all);
        command.env("BLOOIO_WEBHOOK_SECRET", SECRET);
        command
    }
}

impl Listening {
    pub fn start(command: std::process::Command) -> Self {
        let mut live = Live::start(command);
        let ready: Value = serde_json::from_str(&live.line()).expect("JSON");
        assert_eq!(ready["type"], "ready", "{ready}");
        Self { live, url: ready["url"].as_str().expect("a URL").to_owned() }
    }

    /// The next line, which is an object.
    pub fn record(&mut self) -> Value {
        let line = self.live.line();
        serde_json::from_str(&line).unwrap_or_else(|error| panic!("{error}: {line:?}"))
    }
}

/// The system's clock, in seconds since the epoch.
pub fn now() -> i64 {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).expect("a time after 1970");
    i64::try_from(since.as_secs()).expect("a time")
}

/// The value of the signature's header, as of now.
pub fn sign(body: &str) -> String {
    signature::sign(&Secret::new(SECRET), now(), body.as_bytes())
}

/// The body of an event.
pub fn body(event: &str, message: &str, chat: &str) -> String {
    json!({"event": event, "message_id": message, "external_id": chat, "sender": chat, "text": "Hello"})
        .to_string()
}

/// What a delivery was answered with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answer {
    pub status: u16,
    /// In lower case.
    pub head: String,
    pub body: String,
}

/// Delivers a body that is signed now.
pub fn deliver(url: &str, body: &str) -> Answer {
    post(url, &[("X-Blooio-Signature", &sign(body))], body.as_bytes())
}

/// Posts a body with these headers.
pub fn post(url: &str, headers: &[(&str, &str)], body: &[u8]) -> Answer {
    use std::fmt::Write;
    let mut stream = connect(url);
    let mut request =
        format!("POST /hooks?x=1 HTTP/1.1\r\nHost: example.com\r\nContent-Length: {}\r\n", body.len());
    for (name, value) in headers {
        let _ = write!(request, "{name}: {value}\r\n");
    }
    request.push_str("Connection: close\r\n\r\n");
    std::io::Write::write_all(&mut stream, request.as_bytes()).expect("it reads");
    // It may have answered before it has read everything.
    let _ = std::io::Write::write_all(&mut stream, body);
    let mut answer = String::new();
    stream.read_to_string(&mut answer).expect("an answer");
    let (head, body) = answer.split_once("\r\n\r\n").expect("a head");
    let status = head.split(' ').nth(1).and_then(|status| status.parse().ok()).expect("a status");
    Answer { status, head: head.to_lowercase(), body: body.to_owned() }
}

pub fn connect(url: &str) -> TcpStream {
    TcpStream::connect(url.trim_start_matches("http://")).expect("it listens")
}

/// What a request is answered with; none to never answer.
type Answers = Box<dyn Fn(&Request) -> Option<(u16, String)> + Send + Sync>;

/// An application that takes events.
pub struct App {
    pub url: String,
    address: SocketAddr,
    shared: Arc<Shared>,
    served: Option<JoinHandle<()>>,
}

struct Shared {
    requests: Mutex<Vec<Request>>,
    came: Condvar,
    begun: AtomicUsize,
    answers: Answers,
    is_over: AtomicBool,
}

impl App {
    /// An application that takes everything.
    pub fn serve() -> Self {
        Self::serve_with("127.0.0.1:0", |_| Some((200, "taken".to_owned())))
    }

    pub fn serve_with(
        address: &str,
        answers: impl Fn(&Request) -> Option<(u16, String)> + Send + Sync + 'static,
    ) -> Self {
        let listener = listener(address);
        let address = listener.local_addr().expect("an address");
        let shared = Arc::new(Shared {
            requests: Mutex::default(),
            came: Condvar::new(),
            begun: AtomicUsize::new(0),
            answers: Box::new(answers),
            is_over: AtomicBool::new(false),
        });
        let served = std::thread::spawn({
            let shared = Arc::clone(&shared);
            move || {
                while let Ok((stream, _)) = listener.accept() {
                    if shared.is_over.load(Ordering::SeqCst) {
                        return;
                    }
                    let shared = Arc::clone(&shared);
                    std::thread::spawn(move || shared.serve(stream));
                }
            }
        });
        Self { url: format!("http://{address}/hooks?a=b"), address, shared, served: Some(served) }
    }

    pub fn address(&self) -> String {
        self.address.to_string()
    }

    /// Waits for a request, answered or not.
    pub fn begun(&self) {
        let begun = std::time::Instant::now();
        while self.shared.begun.load(Ordering::SeqCst) == 0 {
            assert!(begun.elapsed() < PATIENCE, "no request came");
            std::thread::yield_now();
        }
    }

    /// Waits for so many requests, and returns all.
    pub fn requests(&self, count: usize) -> Vec<Request> {
        let requests = self.shared.requests.lock().expect("requests");
        let waited =
            self.shared.came.wait_timeout_while(requests, PATIENCE, |requests| requests.len() < count);
        let (requests, waited) = waited.expect("requests");
        assert!(!waited.timed_out(), "only {} of {count} requests came", requests.len());
        requests.clone()
    }

    /// The message IDs of the requests.
    pub fn messages(&self, count: usize) -> Vec<String> {
        self.requests(count).iter().map(message_of).collect()
    }
}

/// The message that a request to an application is about.
pub fn message_of(request: &Request) -> String {
    let body: Value = serde_json::from_str(request.text()).expect("JSON");
    body["message_id"].as_str().expect("an ID").to_owned()
}

impl Shared {
    fn serve(&self, mut stream: TcpStream) {
        let Some(request) = Request::read(&mut stream) else { return };
        self.begun.fetch_add(1, Ordering::SeqCst);
        let answer = (self.answers)(&request);
        self.requests.lock().expect("requests").push(request);
        self.came.notify_all();
        match answer {
            Some((status, body)) => {
                let length = body.len();
                let _ = write!(
                    stream,
                    "HTTP/1.1 {status} Any\r\nX-App: yes\r\nConnection: close\r\nContent-Length: {length}\r\n\r\n{body}"
                );
            }
            None => super::live::until_closed(&mut stream),
        }
    }
}

/// Listens at an address, which may have been another application's. A process that another test is starting right now
/// holds that one's port open for a moment longer.
fn listener(address: &str) -> TcpListener {
    let begun = std::time::Instant::now();
    loop {
        match TcpListener::bind(address) {
            Err(error) if error.kind() == std::io::ErrorKind::AddrInUse && begun.elapsed() < PATIENCE => {
                std::thread::yield_now();
            }
            bound => return bound.expect("a port"),
        }
    }
}

impl Drop for App {
    fn drop(&mut self) {
        self.shared.is_over.store(true, Ordering::SeqCst);
        drop(TcpStream::connect(self.address));
        if let Some(served) = self.served.take() {
            let _ = served.join();
        }
    }
}

/// An attempt in the log.
#[derive(Debug, Clone)]
pub struct Attempt {
    pub event_id: String,
    pub time: i64,
    /// As it is in the log, white space included.
    pub body: String,
    pub original: Option<String>,
}

/// Changes the log.
type Hook = Box<dyn FnMut(&mut Vec<Attempt>) + Send>;

/// The log of `wh_1`, and what a request for a page is answered with instead.
#[derive(Default)]
pub struct Log {
    pub attempts: Vec<Attempt>,
    /// Status and body.
    pub instead: Option<(u16, String)>,
    /// Is called before each request.
    pub before: Option<Hook>,
    pub requests: usize,
}

impl Log {
    /// A message of a person, in a chat, at a time in milliseconds since the epoch.
    pub fn message(&mut self, number: usize, chat: &str, time: i64) {
        let message = body("message.received", &format!("msg_{number}"), chat);
        self.add(&format!("evt_{number}"), time, message, None);
    }

    pub fn add(&mut self, event_id: &str, time: i64, body: String, original: Option<&str>) {
        let at = self.attempts.partition_point(|attempt| attempt.time <= time);
        let (event_id, original) = (event_id.to_owned(), original.map(str::to_owned));
        self.attempts.insert(at, Attempt { event_id, time, body, original });
    }

    fn page(&self, query: &BTreeMap<String, String>) -> String {
        assert_eq!(query["sort"], "asc");
        let number = |name: &str| query[name].parse::<usize>().expect("a number");
        let (total, offset, limit) = (self.attempts.len(), number("offset"), number("limit"));
        assert!((1..=200).contains(&limit));
        let shown: Vec<String> = self.attempts.iter().skip(offset).take(limit).map(Attempt::shown).collect();
        let has_more = offset + shown.len() < total;
        let shown = shown.join(",");
        format!(
            r#"{{"logs":[{shown}],"pagination":{{"total":{total},"limit":{limit},"offset":{offset},"has_more":{has_more}}}}}"#
        )
    }
}

impl Attempt {
    fn shown(&self) -> String {
        let Self { event_id, time, body, original } = self;
        let metadata = json!({"is_replay": original.is_some(), "original_event_id": original});
        format!(
            r#"{{"event_id":"{event_id}","attempted_time":{time},"event_body":{body},"response_status":null,"metadata":{metadata}}}"#
        )
    }
}

/// The API, of which only the log of `wh_1` is there.
pub struct HookLog {
    pub base: String,
    address: SocketAddr,
    log: Arc<Mutex<Log>>,
    is_over: Arc<AtomicBool>,
    served: Option<JoinHandle<()>>,
}

impl HookLog {
    pub fn serve() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
        let address = listener.local_addr().expect("an address");
        let (log, is_over) = (Arc::<Mutex<Log>>::default(), Arc::new(AtomicBool::new(false)));
        let served = std::thread::spawn({
            let (log, is_over) = (Arc::clone(&log), Arc::clone(&is_over));
            move || {
                while let Ok((mut stream, _)) = listener.accept() {
                    if is_over.load(Ordering::SeqCst) {
                        return;
                    }
                    answer(&mut stream, &mut log.lock().expect("a log"));
                }
            }
        });
        Self { base: format!("http://{address}{BASE_PATH}"), address, log, is_over, served: Some(served) }
    }

    pub fn log(&self) -> MutexGuard<'_, Log> {
        self.log.lock().expect("a log")
    }

    /// Waits until so many more requests came.
    pub fn looked_at(&self, times: usize) {
        let before = self.log().requests;
        let begun = std::time::Instant::now();
        while self.log().requests < before + times {
            assert!(begun.elapsed() < PATIENCE, "no request came");
            std::thread::yield_now();
        }
    }
}

fn answer(stream: &mut TcpStream, log: &mut Log) {
    let Some(request) = Request::read(stream) else { return };
    log.requests += 1;
    if let Some(mut before) = log.before.take() {
        before(&mut log.attempts);
        log.before = Some(before);
    }
    let target = request.line.split(' ').nth(1).and_then(|target| target.strip_prefix(BASE_PATH));
    let (path, query) = target.and_then(|target| target.split_once('?')).expect("a path of the API");
    let pairs = query.split('&').filter_map(|pair| pair.split_once('='));
    let query = pairs.map(|(name, value)| (name.to_owned(), value.to_owned())).collect();
    let is_known = request.header("authorization") == Some(&format!("Bearer {KEY}"));
    let (status, body) = match &log.instead {
        Some(instead) => instead.clone(),
        None if !is_known => (401, r#"{"error":"Invalid API key","status":401}"#.to_owned()),
        None if path == "/webhooks/wh_1/logs" => (200, log.page(&query)),
        None => (404, r#"{"error":"Webhook not found","status":404}"#.to_owned()),
    };
    let length = body.len();
    let head = "Content-Type: application/json\r\nConnection: close";
    let _ = write!(stream, "HTTP/1.1 {status} Any\r\n{head}\r\nContent-Length: {length}\r\n\r\n{body}");
}

impl Drop for HookLog {
    fn drop(&mut self) {
        self.is_over.store(true, Ordering::SeqCst);
        drop(TcpStream::connect(self.address));
        if let Some(served) = self.served.take() {
            let _ = served.join();
        }
    }
}
