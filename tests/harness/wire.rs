//! A server that answers with whatever bytes a test wants, for wires that no HTTP library would serve.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::mpsc::{Receiver, channel};
use std::thread::JoinHandle;

use blooio_cli::endpoint::BASE_PATH;

/// A request as it came in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Request {
    /// `POST /chats/… HTTP/1.1`.
    pub line: String,
    /// Names in lower case, in order.
    pub headers: Vec<(String, String)>,
    pub body: Vec<u8>,
}

impl Request {
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str())
    }

    /// The body as text.
    pub fn text(&self) -> &str {
        std::str::from_utf8(&self.body).expect("a body of UTF-8")
    }

    /// Reads one request; `None` where the connection ends before one.
    pub fn read(stream: &mut impl Read) -> Option<Self> {
        let mut reader = BufReader::new(stream);
        let mut line = String::new();
        if reader.read_line(&mut line).ok()? == 0 {
            return None;
        }
        let mut headers = Vec::new();
        loop {
            let mut header = String::new();
            reader.read_line(&mut header).ok()?;
            let Some((name, value)) = header.trim_end().split_once(": ") else { break };
            headers.push((name.to_lowercase(), value.to_owned()));
        }
        let length = headers
            .iter()
            .find(|(name, _)| name == "content-length")
            .and_then(|(_, value)| value.parse().ok())
            .unwrap_or(0);
        let mut body = vec![0; length];
        reader.read_exact(&mut body).ok()?;
        Some(Self { line: line.trim_end().to_owned(), headers, body })
    }
}

/// The host and the port of a base URL.
pub fn place(base: &str) -> &str {
    base.trim_start_matches("http://").trim_end_matches(BASE_PATH)
}

/// What happens to one connection.
pub type Answer = Box<dyn FnOnce(&mut TcpStream) + Send>;

/// Serves one connection an answer, in order, then no more; remembers the requests.
pub struct Wire {
    pub base: String,
    address: SocketAddr,
    requests: Receiver<Request>,
    served: Option<JoinHandle<()>>,
}

impl Wire {
    /// A server of these answers. Each is given its connection after a whole request was read from it.
    pub fn serve(answers: Vec<Answer>) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
        let address = listener.local_addr().expect("an address");
        let base = format!("http://{address}{BASE_PATH}");
        let (sender, requests) = channel();
        let served = std::thread::spawn(move || {
            for answer in answers {
                let Ok((mut stream, _)) = listener.accept() else { return };
                if let Some(request) = Request::read(&mut stream) {
                    let _ = sender.send(request);
                    answer(&mut stream);
                }
            }
        });
        Self { base, address, requests, served: Some(served) }
    }

    /// The requests that came, once the program has ended; answers that nobody asked for are used up.
    pub fn requests(mut self) -> Vec<Request> {
        if let Some(served) = self.served.take() {
            while !served.is_finished() {
                drop(TcpStream::connect(self.address));
            }
            served.join().expect("the server's thread");
        }
        self.requests.iter().collect()
    }
}

/// Sends these bytes and closes.
pub fn bytes(bytes: impl Into<Vec<u8>>) -> Answer {
    let bytes = bytes.into();
    Box::new(move |stream| {
        let _ = stream.write_all(&bytes);
    })
}

/// Sends a whole response and closes.
pub fn response(status: &str, body: &str) -> Answer {
    with_header(status, "Content-Type: application/json", body)
}

/// As [`response`], with this header.
pub fn with_header(status: &str, header: &str, body: &str) -> Answer {
    let length = body.len();
    bytes(format!(
        "HTTP/1.1 {status}\r\n{header}\r\nContent-Length: {length}\r\nConnection: close\r\n\r\n{body}"
    ))
}

/// What a message that was taken is answered with.
pub fn accepted() -> Answer {
    response("202 Accepted", r#"{"message_id":"msg_1","status":"queued"}"#)
}

/// Closes without a word.
pub fn nothing() -> Answer {
    Box::new(|_| {})
}
