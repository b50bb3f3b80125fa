//! The part of the API that says what people wrote, over messages that a test may change while the program reads them.

use std::collections::BTreeMap;
use std::io::Write;
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard};
use std::thread::JoinHandle;

use blooio_cli::endpoint::BASE_PATH;
use percent_encoding::percent_decode_str;
use serde_json::{Value, json};

use super::KEY;
use super::wire::Request;

/// A message in a chat, as the API has it.
#[derive(Debug, Clone)]
pub struct Message {
    pub chat: String,
    pub fields: Value,
}

/// What a request is answered with instead: status and body.
pub type Answer = (u16, String);

/// Is called before each request with its path and query, and may change the world, or answer in its place.
type Hook = Box<dyn FnMut(&str, &mut World) -> Option<Answer> + Send>;

/// All that the API knows.
#[derive(Debug, Default)]
pub struct World {
    pub organization: Option<&'static str>,
    pub messages: Vec<Message>,
    /// The most items of a page.
    pub limit: usize,
    /// The path and query of each request.
    pub requests: Vec<String>,
}

impl World {
    /// Somebody writes to a chat of their own.
    pub fn writes(&mut self, chat: &str, id: &str, time: i64, text: &str) {
        let fields = json!({"direction": "inbound", "text": text, "sender": null});
        self.add(chat, id, time, fields);
    }

    /// Somebody writes in a group.
    pub fn writes_in(&mut self, group: &str, sender: Option<&str>, id: &str, time: i64, text: &str) {
        let fields = json!({"direction": "inbound", "text": text, "sender": sender});
        self.add(group, id, time, fields);
    }

    /// A message with these fields.
    pub fn add(&mut self, chat: &str, id: &str, time: i64, mut fields: Value) {
        fields["message_id"] = id.into();
        fields["time_sent"] = time.into();
        self.messages.push(Message { chat: chat.to_owned(), fields });
    }

    fn answer(&self, path: &str, query: &BTreeMap<String, String>) -> Answer {
        let segments: Vec<String> = path
            .split('/')
            .skip(1)
            .map(|part| percent_decode_str(part).decode_utf8_lossy().into_owned())
            .collect();
        match segments.iter().map(String::as_str).collect::<Vec<_>>()[..] {
            ["me"] => (200, json!({"valid": true, "organization_id": self.organization}).to_string()),
            ["chats"] => (200, self.page("chats", self.chats(), query)),
            ["chats", chat, "messages"] => self.messages(chat, query),
            _ => (404, r#"{"error":"Not found","status":404}"#.to_owned()),
        }
    }

    /// The chats, most recent first.
    fn chats(&self) -> Vec<Value> {
        let mut chats: BTreeMap<&str, Vec<&Value>> = BTreeMap::new();
        for message in &self.messages {
            chats.entry(&message.chat).or_default().push(&message.fields);
        }
        let mut listed: Vec<Value> = chats
            .into_iter()
            .map(|(chat, messages)| {
                let inbound = messages.iter().filter(|message| message["direction"] != "outbound");
                let times = |all: Vec<&Value>| all.iter().filter_map(|one| one["time_sent"].as_i64()).max();
                json!({
                    "id": chat,
                    "is_group": chat.starts_with("grp_"),
                    "inbound_count": inbound.clone().count(),
                    "last_inbound_time": times(inbound.copied().collect()),
                    "last_message_time": times(messages),
                })
            })
            .collect();
        listed.sort_by_key(|chat| -chat["last_message_time"].as_i64().unwrap_or(0));
        listed
    }

    fn messages(&self, chat: &str, query: &BTreeMap<String, String>) -> Answer {
        assert_eq!((query["direction"].as_str(), query["sort"].as_str()), ("inbound", "asc"));
        let since: Option<i64> = query.get("since").map(|since| since.parse().expect("milliseconds"));
        let time = |fields: &Value| fields["time_sent"].as_i64().unwrap_or(0);
        let is_wanted = |message: &&Message| {
            message.chat == chat
                && message.fields["direction"] != "outbound"
                && since.is_none_or(|since| time(&message.fields) > since)
        };
        let mut found: Vec<Value> =
            self.messages.iter().filter(is_wanted).map(|message| message.fields.clone()).collect();
        found.sort_by_key(time);
        (200, self.page("messages", found, query))
    }

    fn page(&self, name: &str, items: Vec<Value>, query: &BTreeMap<String, String>) -> String {
        let number = |name: &str| query.get(name).map(|text| text.parse::<usize>().expect("a number"));
        let (total, offset) = (items.len(), number("offset").unwrap_or(0));
        let limit = number("limit").unwrap_or(50).min(self.limit);
        let shown: Vec<Value> = items.into_iter().skip(offset).take(limit).collect();
        json!({name: shown, "pagination": {"limit": limit, "offset": offset, "total": total}}).to_string()
    }
}

/// The server.
pub struct Inbox {
    pub base: String,
    address: SocketAddr,
    shared: Arc<Shared>,
    served: Option<JoinHandle<()>>,
}

struct Shared {
    world: Mutex<World>,
    hook: Mutex<Hook>,
    is_over: AtomicBool,
}

impl Inbox {
    /// A server with pages of at most `limit` items.
    pub fn serve(limit: usize) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
        let address = listener.local_addr().expect("an address");
        let world = World { organization: Some("org_1"), limit, ..World::default() };
        let shared = Arc::new(Shared {
            world: Mutex::new(world),
            hook: Mutex::new(Box::new(|_, _| None)),
            is_over: AtomicBool::new(false),
        });
        let served = std::thread::spawn({
            let shared = Arc::clone(&shared);
            move || {
                while let Ok((mut stream, _)) = listener.accept() {
                    if shared.is_over.load(Ordering::SeqCst) {
                        return;
                    }
                    shared.serve(&mut stream);
                }
            }
        });
        Self { base: format!("http://{address}{BASE_PATH}"), address, shared, served: Some(served) }
    }

    pub fn world(&self) -> MutexGuard<'_, World> {
        self.shared.world.lock().expect("a world")
    }

    /// From now on `hook` sees each request first.
    pub fn before_each(&self, hook: impl FnMut(&str, &mut World) -> Option<Answer> + Send + 'static) {
        *self.shared.hook.lock().expect("a hook") = Box::new(hook);
    }

    /// The requests since the last call.
    pub fn requests(&self) -> Vec<String> {
        std::mem::take(&mut self.world().requests)
    }
}

impl Shared {
    fn serve(&self, stream: &mut TcpStream) {
        let Some(request) = Request::read(stream) else { return };
        let target = request.line.split(' ').nth(1).and_then(|target| target.strip_prefix(BASE_PATH));
        let target = target.expect("a path of the API").to_owned();
        assert!(request.line.starts_with("GET "), "{}", request.line);
        let mut world = self.world.lock().expect("a world");
        world.requests.push(target.clone());
        let (status, body) = if request.header("authorization") == Some(&format!("Bearer {KEY}")) {
            let instead = (self.hook.lock().expect("a hook"))(&target, &mut world);
            instead.unwrap_or_else(|| {
                let (path, query) = target.split_once('?').unwrap_or((&target, ""));
                let pairs = query.split('&').filter_map(|pair| pair.split_once('='));
                let query = pairs.map(|(name, value)| (name.to_owned(), value.to_owned())).collect();
                world.answer(path, &query)
            })
        } else {
            (401, r#"{"error":"Invalid API key","status":401}"#.to_owned())
        };
        drop(world);
        let head = "Content-Type: application/json\r\nConnection: close";
        let length = body.len();
        let _ = write!(stream, "HTTP/1.1 {status} Any\r\n{head}\r\nContent-Length: {length}\r\n\r\n{body}");
    }
}

impl Drop for Inbox {
    fn drop(&mut self) {
        self.shared.is_over.store(true, Ordering::SeqCst);
        drop(TcpStream::connect(self.address));
        if let Some(served) = self.served.take() {
            let _ = served.join();
        }
    }
}
