//! A client of `sandbox serve` that speaks plain HTTP: to its control API, its page and its API.

use std::fmt::Write as _;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;

use serde_json::Value;

/// An answer; `None` of its parts were left out.
#[derive(Debug)]
pub struct Answer {
    pub status: u16,
    /// In lower case.
    pub head: String,
    pub body: String,
}

impl Answer {
    /// The body, which is JSON.
    #[track_caller]
    pub fn json(&self) -> Value {
        serde_json::from_str(&self.body).unwrap_or_else(|error| panic!("{error}: {self:?}"))
    }

    /// The body of a success.
    #[track_caller]
    pub fn ok(&self) -> Value {
        assert_eq!(self.status, 200, "{self:?}");
        self.json()
    }

    /// The message of a refusal, whose shape is that of the API's.
    #[track_caller]
    pub fn refusal(&self) -> (u16, String) {
        let body = self.json();
        assert_eq!((&body["error"], &body["status"]), (&Value::from("ApiError"), &Value::from(self.status)));
        (self.status, body["message"].as_str().expect("a message").to_owned())
    }
}

/// A client of the server at an address.
#[derive(Debug, Clone)]
pub struct Control {
    /// `127.0.0.1:PORT`
    pub address: String,
    key: Option<String>,
}

impl Control {
    /// Of the server that has this base URL.
    pub fn of(base: &str) -> Self {
        let address = base.trim_start_matches("http://").split('/').next().unwrap_or_default();
        Self { address: address.to_owned(), key: None }
    }

    /// The same, with an API key.
    pub fn with_key(&self, key: &str) -> Self {
        Self { key: Some(key.to_owned()), ..self.clone() }
    }

    /// GETs below `/_sandbox/`.
    pub fn get(&self, path: &str) -> Answer {
        self.ask("GET", &format!("/_sandbox/{path}"), &[], "")
    }

    /// Sends JSON below `/_sandbox/`.
    pub fn send(&self, method: &str, path: &str, body: &Value) -> Answer {
        self.ask(method, &format!("/_sandbox/{path}"), &[], &body.to_string())
    }

    /// Sends a text over the API.
    pub fn text(&self, chat: &str, text: &str) -> Answer {
        let path = format!("/v2/api/chats/{}/messages", chat.replace('+', "%2B"));
        let body = serde_json::json!({ "text": text }).to_string();
        self.ask("POST", &path, &[("Content-Type", "application/json")], &body)
    }

    /// Any request.
    pub fn ask(&self, method: &str, path: &str, headers: &[(&str, &str)], body: &str) -> Answer {
        self.try_ask(method, path, headers, body).expect("an answer")
    }

    /// As [`Control::ask`]; what the system says if there is no whole answer, and what came of it.
    pub fn try_ask(
        &self,
        method: &str,
        path: &str,
        headers: &[(&str, &str)],
        body: &str,
    ) -> Result<Answer, (std::io::Error, String)> {
        let mut stream = self.begin(method, path, headers, body);
        let mut bytes = Vec::new();
        let read = stream.read_to_end(&mut bytes);
        let text = String::from_utf8(bytes).expect("UTF-8");
        if let Err(error) = read {
            return Err((error, text));
        }
        let (head, body) = text.split_once("\r\n\r\n").expect("a head");
        let status = head.split(' ').nth(1).and_then(|status| status.parse().ok()).expect("a status");
        Ok(Answer { status, head: head.to_lowercase(), body: body.to_owned() })
    }

    /// Sends a request, and leaves the answer to be read.
    pub fn begin(&self, method: &str, path: &str, headers: &[(&str, &str)], body: &str) -> TcpStream {
        let mut stream = TcpStream::connect(&self.address).expect("it listens");
        let mut head = format!("{method} {path} HTTP/1.1\r\nConnection: close\r\n");
        if !headers.iter().any(|(name, _)| *name == "Host") {
            let _ = write!(head, "Host: {}\r\n", self.address);
        }
        let is_api = path.starts_with("/v2/");
        if let Some(key) = self.key.as_deref().or(is_api.then_some("k")) {
            let _ = write!(head, "Authorization: Bearer {key}\r\n");
        }
        for (name, value) in headers {
            let _ = write!(head, "{name}: {value}\r\n");
        }
        let _ = write!(head, "Content-Length: {}\r\n\r\n{body}", body.len());
        stream.write_all(head.as_bytes()).expect("it reads");
        stream
    }

    /// Listens to what happens: from now on, or after the event with an ID.
    pub fn listen(&self, last: Option<&str>) -> Events {
        let headers: Vec<_> = last.map(|last| ("Last-Event-ID", last)).into_iter().collect();
        let mut reader = BufReader::new(self.begin("GET", "/_sandbox/events", &headers, ""));
        let mut head = String::new();
        while !head.ends_with("\r\n\r\n") {
            assert!(reader.read_line(&mut head).expect("a head") > 0, "{head}");
        }
        assert!(head.starts_with("HTTP/1.1 200") && head.contains("text/event-stream"), "{head}");
        let mut events = Events { reader, id: String::new() };
        // It says at once from where to go on.
        assert_eq!(events.block(), ("", String::new()));
        events
    }
}

/// A stream of server-sent events.
pub struct Events {
    reader: BufReader<TcpStream>,
    /// The ID of the latest block.
    pub id: String,
}

/// The kinds of events, to compare with.
const KINDS: [&str; 7] = ["message", "status", "reaction", "read", "request", "delivery", "reset"];

impl Events {
    /// The next event: its kind and its object.
    pub fn next(&mut self) -> (&'static str, Value) {
        let (kind, data) = self.block();
        (kind, serde_json::from_str(&data).unwrap_or_else(|error| panic!("{error}: {kind} {data}")))
    }

    /// The next event of a kind.
    pub fn next_of(&mut self, wanted: &str) -> Value {
        loop {
            let (kind, value) = self.next();
            if kind == wanted {
                return value;
            }
        }
    }

    /// The next block that isn't a comment.
    fn block(&mut self) -> (&'static str, String) {
        let (mut kind, mut data, mut is_empty) = ("", String::new(), true);
        loop {
            let line = self.line();
            match line.split_once(':').map(|(name, value)| (name, value.trim_start())) {
                None if line.is_empty() && !is_empty => return (kind, data),
                None | Some(("", _)) => continue,
                Some(("event", value)) => {
                    kind = KINDS.iter().find(|known| **known == value).expect("a known kind");
                }
                Some(("data", value)) => data.push_str(value),
                Some(("id", value)) => value.clone_into(&mut self.id),
                Some(("retry", value)) => assert_eq!(value, "500"),
                Some(_) => panic!("{line}"),
            }
            is_empty = false;
        }
    }

    /// The next line of the body, which is sent in chunks of whole blocks.
    fn line(&mut self) -> String {
        let mut line = String::new();
        assert!(self.reader.read_line(&mut line).expect("a line") > 0, "the stream ended");
        if line.ends_with("\r\n") {
            // The length of a chunk, or the line break after one.
            return self.line();
        }
        line.trim_end_matches('\n').to_owned()
    }
}
