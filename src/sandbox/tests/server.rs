//! The server over real sockets.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::time::Duration;

use serde_json::json;

use super::*;
use crate::sandbox::{Error, Notice, Server, ServerOptions};

/// A connection that waits for an answer, but not for ever.
struct Client(BufReader<TcpStream>);

impl Client {
    fn to(server: &Server) -> Client {
        let stream = TcpStream::connect(server.addr()).unwrap();
        stream.set_read_timeout(Some(Duration::from_secs(20))).unwrap();
        Client(BufReader::new(stream))
    }

    fn ask(&mut self, request: &[u8]) -> (u16, String, Value) {
        self.0.get_mut().write_all(request).unwrap();
        let mut head = String::new();
        while !head.ends_with("\r\n\r\n") {
            assert_ne!(self.0.read_line(&mut head).unwrap(), 0, "closed after {head:?}");
        }
        let head = head.to_ascii_lowercase();
        let header = |name| head.lines().find_map(|line| line.strip_prefix(name)).unwrap_or_default().trim();
        let mut body = vec![0; header("content-length:").parse().unwrap()];
        self.0.read_exact(&mut body).unwrap();
        assert_eq!(header("content-type:"), "application/json");
        (head[9..12].parse().unwrap(), head, serde_json::from_slice(&body).unwrap())
    }

    fn send(&mut self, chat: &str, key: &str, body: &str) -> (u16, Value) {
        let head = format!(
            "POST /v2/api/chats/{chat}/messages HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer k\r\n\
             Idempotency-Key: {key}\r\nContent-Length: {}\r\n\r\n",
            body.len()
        );
        let (status, _, body) = self.ask(&[head.as_bytes(), body.as_bytes()].concat());
        (status, body)
    }
}

fn get(path: &str) -> Vec<u8> {
    format!("GET {path} HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer k\r\n\r\n").into_bytes()
}

fn options(port: u16, strict: bool) -> ServerOptions {
    ServerOptions { port, strict, tls: tls(), development: None }
}

fn server() -> Server {
    Server::start(Store::in_memory(), options(0, false), |_| {}).unwrap()
}

#[test]
fn it_listens_on_loopback_and_says_where() {
    let server = server();
    assert!(server.addr().ip().is_loopback());
    assert_eq!(server.base_url(), format!("http://127.0.0.1:{}/v2/api", server.addr().port()));
}

#[test]
fn a_conversation_over_one_connection() {
    let server = server();
    let mut client = Client::to(&server);
    let (status, sent) = client.send(PHONE, "k", r#"{"text":"hi"}"#);
    assert_eq!((status, &sent["status"]), (202, &json!("queued")));
    assert_eq!(client.send(PHONE, "k", r#"{"text":"hi"}"#).0, 200);
    let id = sent["message_id"].as_str().unwrap();
    let (status, _, read) = client.ask(&get(&format!("/v2/api/chats/{PHONE}/messages/{id}/status?x=1")));
    assert_eq!((status, &read["message_id"]), (200, &sent["message_id"]));
    // What the path contains arrives as it was sent.
    assert_eq!(client.send("%2015551234567", "l", r#"{"text":"hi"}"#).0, 400);
    assert_eq!(client.send("a@example.com,%2B15551234567", "m", r#"{"text":"hi"}"#).0, 202);
}

#[test]
fn a_raw_plus_is_told_once_for_each_form_of_path() {
    let (notices, told) = std::sync::mpsc::channel();
    let tell = move |notice| notices.send(notice).unwrap();
    let server = Server::start(Store::in_memory(), options(0, false), tell).unwrap();
    let mut client = Client::to(&server);
    let warns = |head: &str| head.contains("\r\nx-sandbox-warning: the path has a raw +");
    for path in ["chats/+15551234567", "chats/+15559876543", "contacts/+15551234567", "chats/+15551234567"] {
        let (_, head, _) = client.ask(&get(&format!("/v2/api/{path}")));
        assert!(warns(&head), "{head}");
    }
    assert!(!warns(&client.ask(&get("/v2/api/chats/%2B15551234567?q=+")).1));
    drop((client, server));
    let told: Vec<String> = told.iter().map(|notice| format!("{notice:?}")).collect();
    assert_eq!(told, ["RawPlus(\"chats/*\")", "RawPlus(\"contacts/*\")"]);
}

#[test]
fn a_strict_one_refuses_it() {
    let server = Server::start(Store::in_memory(), options(0, true), |_| {}).unwrap();
    let (status, head, body) = Client::to(&server).ask(&get("/v2/api/chats/+15551234567"));
    assert!(status == 400 && body["message"].as_str().unwrap().contains("%2B"), "{body}");
    assert!(!head.contains("x-sandbox-warning"), "{head}");
}

#[test]
fn a_fault_of_the_store_is_answered_and_told() {
    let dir = tempfile::tempdir().unwrap();
    let (notices, told) = std::sync::mpsc::channel();
    let tell = move |notice| notices.send(notice).unwrap();
    let server = Server::start(Store::open(dir.path()).unwrap(), options(0, false), tell).unwrap();
    let mut client = Client::to(&server);
    assert_eq!(client.send(PHONE, "k", r#"{"text":"hi"}"#).0, 202);
    std::fs::write(dir.path().join("sandbox.jsonl"), "notes").unwrap();
    let (status, body) = client.send(PHONE, "k", r#"{"text":"hi"}"#);
    assert_eq!((status, &body["status"]), (500, &json!(500)));
    drop((client, server));
    let told: Vec<Notice> = told.iter().collect();
    assert!(matches!(told[..], [Notice::Fault(Error::Foreign { .. })]), "{told:?}");
}

#[test]
fn refusals_are_json_too() {
    let server = server();
    let mut client = Client::to(&server);
    let (status, _, body) = client.ask(b"GET /v2/api/me HTTP/1.1\r\nHost: x\r\n\r\n");
    assert_eq!((status, &body["error"], &body["status"]), (401, &json!("ApiError"), &json!(401)));
    assert_eq!(client.ask(&get("/nowhere")).0, 404);
    let (status, head, _) = client.ask(&get("/v2/api/chats/a/typing"));
    assert!(status == 405 && head.contains("\r\nallow: post, delete\r\n"), "{head}");
    let (status, body) = client.send("%2B15005550054", "k", r#"{"text":"hi"}"#);
    assert_eq!((status, &body["error"]), (503, &json!("ApiError")));
}

#[test]
fn a_body_may_have_a_mebibyte() {
    let server = server();
    let mut client = Client::to(&server);
    let body = |size: usize| format!(r#"{{"text":"{}"}}"#, "x".repeat(size - 11));
    assert_eq!(client.send(PHONE, "k", &body(1 << 20)).0, 202);
    assert_eq!(client.send(PHONE, "l", &body((1 << 20) + 1)).0, 413);
    assert_eq!(client.send(PHONE, "m", &body(8 << 20)).0, 413);
    assert_eq!(client.send(PHONE, "n", &body(20)).0, 202, "the connection is still good");
}

#[test]
fn a_form_may_have_ten_times_that() {
    let server = server();
    let mut client = Client::to(&server);
    let mut put = |size: usize| {
        let head = "--b\r\nContent-Disposition: form-data; name=background\r\n\r\nGIF89a";
        let body = [head.as_bytes(), &vec![b'x'; size - 6], b"\r\n--b--\r\n"].concat();
        let head = format!(
            "PUT /v2/api/chats/{PHONE}/background HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer k\r\n\
             Content-Type: multipart/form-data; boundary=b\r\nContent-Length: {}\r\n\r\n",
            body.len()
        );
        client.ask(&[head.as_bytes(), &body].concat())
    };
    let (status, _, set) = put(10 << 20);
    assert_eq!((status, &set["has_background"]), (200, &json!(true)));
    let (status, _, refused) = put((10 << 20) + 1);
    assert!(status == 400 && refused["message"].as_str().unwrap().contains("10 MB"), "{refused}");
    assert_eq!(put(12 << 20).0, 413);
    let (status, _, list) = client.ask(&get("/v2/api/chats?limit=7&q=a%26b"));
    assert_eq!((status, &list["pagination"]["limit"]), (200, &json!(7)));
}

#[test]
fn several_servers_over_one_folder_agree() {
    let dir = tempfile::tempdir().unwrap();
    let start = || Server::start(Store::open(dir.path()).unwrap(), options(0, false), |_| {}).unwrap();
    let (one, two) = (start(), start());
    let first = Client::to(&one).send(PHONE, "k", r#"{"text":"hi"}"#);
    let again = Client::to(&two).send(PHONE, "k", r#"{"text":"hi"}"#);
    assert_eq!((first.0, again.0), (202, 200));
    assert_eq!(first.1["message_id"], again.1["message_id"]);
}

#[test]
fn dropping_it_closes_idle_connections_and_the_port() {
    let server = server();
    let addr: SocketAddr = server.addr();
    let mut idle = Client::to(&server);
    idle.ask(&get("/v2/api/me"));
    let mut halfway = Client::to(&server);
    halfway
        .0
        .get_mut()
        .write_all(b"POST /v2/api/chats/a/messages HTTP/1.1\r\nContent-Length: 10\r\n\r\n{")
        .unwrap();
    drop(server);
    assert!(matches!(idle.0.read(&mut [0]), Ok(0) | Err(_)), "closed");
    assert!(TcpStream::connect(addr).is_err());
}

#[test]
fn a_port_that_is_taken_is_named() {
    let taken = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = taken.local_addr().unwrap().port();
    let error = Server::start(Store::in_memory(), options(port, false), |_| {}).unwrap_err();
    assert!(matches!(error, Error::Listen { port: named, .. } if named == port), "{error}");
}
