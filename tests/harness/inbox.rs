//! The part of the API that sends messages and says what people wrote, over messages that a test may change while the
//! program reads them.

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

/// A message that was sent through the API.
#[derive(Debug, Clone, PartialEq)]
pub struct Sent {
    pub chat: String,
    pub key: String,
    pub body: Value,
    /// The IDs of what it became.
    ids: Vec<String>,
}

/// All that the API knows.
#[derive(Debug, Default)]
pub struct World {
    pub organization: Option<&'static str>,
    pub messages: Vec<Message>,
    /// What was sent, each once.
    pub sent: Vec<Sent>,
    /// The API's clock, for what is sent.
    pub now: i64,
    /// The order of every list of messages, whatever is asked for.
    pub sort: Option<&'static str>,
    /// Whether lists of messages begin with the first, whatever is asked for.
    pub ignores_since: bool,
    /// The group that a list of recipients is, where the API knows it.
    pub group: Option<&'static str>,
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

    /// The fields of a message.
    pub fn message(&mut self, id: &str) -> &mut Value {
        let found = self.messages.iter_mut().find(|message| message.fields["message_id"] == id);
        &mut found.expect("a message").fields
    }

    /// The texts that were sent.
    pub fn texts(&self) -> Vec<&str> {
        self.sent.iter().map(|sent| sent.body["text"].as_str().expect("a text")).collect()
    }

    /// Takes a message to send: its texts are queued at the API's time, as `msg_1` and so on.
    pub fn takes(&mut self, key: &str, chat: &str, body: Value) -> Answer {
        let (known, group) = (self.sent.iter().find(|sent| sent.key == key).cloned(), self.group);
        let (status, sent) = match known {
            Some(sent) if sent.chat == chat && sent.body == body => (200, sent),
            Some(_) => return (409, r#"{"error":"This key was used for something else"}"#.to_owned()),
            None => {
                let first = self.sent.iter().map(|sent| sent.ids.len()).sum::<usize>() + 1;
                let texts = body["text"].as_array().cloned().unwrap_or_else(|| vec![body["text"].clone()]);
                let ids: Vec<String> = (first..).take(texts.len()).map(|n| format!("msg_{n}")).collect();
                let place = if chat.contains(',') { group.expect("a group") } else { chat };
                for (id, text) in ids.iter().zip(texts) {
                    let fields = json!({"direction": "outbound", "text": text, "status": "queued"});
                    self.add(place, id, self.now, fields);
                }
                let sent = Sent { chat: chat.to_owned(), key: key.to_owned(), body, ids };
                self.sent.push(sent.clone());
                (202, sent)
            }
        };
        let mut answer = json!({"status": "queued"});
        match sent.ids.as_slice() {
            [only] => answer["message_id"] = only.as_str().into(),
            several => answer["message_ids"] = json!(several),
        }
        if chat.contains(',') {
            answer["group_id"] = group.into();
        }
        (status, answer.to_string())
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
            ["chats", chat, "messages", id, "status"] => {
                let mut all = self.messages.iter().filter(|message| message.chat == chat);
                match all.find(|message| message.fields["message_id"] == id) {
                    Some(message) => (200, message.fields.to_string()),
                    None => not_found(),
                }
            }
            _ => not_found(),
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
                let last = messages.iter().max_by_key(|message| message["time_sent"].as_i64());
                json!({
                    "id": chat,
                    "is_group": chat.starts_with("grp_"),
                    "message_count": messages.len(),
                    "inbound_count": inbound.clone().count(),
                    "last_message": {"message_id": last.map(|last| &last["message_id"])},
                    "last_inbound_time": times(inbound.copied().collect()),
                    "last_message_time": times(messages),
                })
            })
            .collect();
        listed.sort_by_key(|chat| -chat["last_message_time"].as_i64().unwrap_or(0));
        listed
    }

    fn messages(&self, chat: &str, query: &BTreeMap<String, String>) -> Answer {
        let number = |name: &str| query.get(name).map(|text| -> i64 { text.parse().expect("milliseconds") });
        let since = number("since").filter(|_| !self.ignores_since);
        let until = number("until");
        let direction = query.get("direction").map(String::as_str);
        let time = |fields: &Value| fields["time_sent"].as_i64().unwrap_or(0);
        let is_wanted = |message: &&Message| {
            let own = if message.fields["direction"] == "outbound" { "outbound" } else { "inbound" };
            message.chat == chat
                && direction.is_none_or(|direction| direction == own)
                && since.is_none_or(|since| time(&message.fields) > since)
                && until.is_none_or(|until| time(&message.fields) < until)
        };
        if !self.messages.iter().any(|message| message.chat == chat) {
            return not_found();
        }
        let mut found: Vec<Value> =
            self.messages.iter().filter(is_wanted).map(|message| message.fields.clone()).collect();
        found.sort_by_key(time);
        if self.sort.or(query.get("sort").map(String::as_str)) != Some("asc") {
            found.reverse();
        }
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

fn not_found() -> Answer {
    (404, r#"{"error":"Not found","status":404}"#.to_owned())
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

    /// From now on `hook` sees each request first: its path and query, after `POST ` if it sends a message.
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
        let is_post = request.line.starts_with("POST ");
        assert!(is_post || request.line.starts_with("GET "), "{}", request.line);
        let mut world = self.world.lock().expect("a world");
        let shown = if is_post { format!("POST {target}") } else { target.clone() };
        world.requests.push(shown.clone());
        let (status, body) = if request.header("authorization") == Some(&format!("Bearer {KEY}")) {
            let instead = (self.hook.lock().expect("a hook"))(&shown, &mut world);
            instead.unwrap_or_else(|| {
                if is_post {
                    let chat = target.trim_start_matches("/chats/").trim_end_matches("/messages");
                    let chat = percent_decode_str(chat).decode_utf8_lossy();
                    let key = request.header("idempotency-key").expect("a key");
                    let body = serde_json::from_slice(&request.body).expect("a body");
                    return world.takes(key, &chat, body);
                }
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
