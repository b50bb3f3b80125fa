//! The real program: served in a throw-away home, and run beside it.

use std::io::{BufRead, BufReader, Read, Write};
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};

use nix::sys::signal::{Signal, kill};
use nix::unistd::Pid;
use serde_json::{Value, json};
use tempfile::TempDir;

use super::http::{self, Answer};
use super::{PATIENCE, encode};

/// The key that the tests use where any will do.
pub const KEY: &str = "sandbox";

fn binary() -> PathBuf {
    let built = || PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/../../target/debug/blooio"));
    std::env::var_os("BLOOIO").map_or_else(built, PathBuf::from)
}

/// A home that no setting of the caller reaches.
pub struct Home(TempDir);

/// What a run of the program left.
#[derive(Debug)]
pub struct Ran {
    pub code: Option<i32>,
    pub stdout: String,
    pub stderr: String,
}

impl Ran {
    /// What it printed, if it went well.
    #[track_caller]
    pub fn ok(self) -> String {
        assert_eq!(self.code, Some(0), "{}{}", self.stdout, self.stderr);
        self.stdout
    }
}

impl Home {
    pub fn new() -> Self {
        Self(tempfile::tempdir().expect("a folder"))
    }

    pub fn path(&self) -> &std::path::Path {
        self.0.path()
    }

    /// Leaves the folder to somebody else, who removes it.
    pub fn keep(self) -> PathBuf {
        self.0.keep()
    }

    pub fn command(&self, arguments: &[&str]) -> Command {
        let binary = binary();
        let mut command = self.bare(&binary.to_string_lossy());
        command.args(arguments);
        command
    }

    /// Any command with nothing of the caller's environment but where commands are found.
    pub fn bare(&self, name: &str) -> Command {
        let mut command = Command::new(name);
        command.env_clear().env("HOME", self.path()).env("XDG_STATE_HOME", self.path().join("state"));
        command.env("TMPDIR", self.path()).env("LC_ALL", "C.UTF-8");
        if let Some(path) = std::env::var_os("PATH") {
            command.env("PATH", path);
        }
        command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
        command
    }

    pub fn run(&self, arguments: &[&str]) -> Ran {
        ran(self.command(arguments), b"")
    }
}

/// Runs a command to its end, with `input` on standard input.
pub fn ran(mut command: Command, input: &[u8]) -> Ran {
    let mut child =
        command.stdin(Stdio::piped()).spawn().unwrap_or_else(|error| panic!("{command:?}: {error}"));
    child.stdin.take().expect("a pipe").write_all(input).expect("it reads");
    let output = child.wait_with_output().expect("it ends");
    let text = |bytes| String::from_utf8_lossy(bytes).into_owned();
    Ran { code: output.status.code(), stdout: text(&output.stdout), stderr: text(&output.stderr) }
}

/// `sandbox serve`, until it is dropped.
pub struct Serving {
    child: Child,
    pub port: u16,
    /// The base URL of the API, without a slash at the end.
    pub base: String,
    key: String,
}

impl Serving {
    pub fn start(home: &Home, options: &[&str]) -> Self {
        Self::start_at(home, 0, options)
    }

    pub fn start_at(home: &Home, port: u16, options: &[&str]) -> Self {
        let mut command = home.command(&["sandbox", "serve", "--port", &port.to_string(), "-q"]);
        let mut child = command.args(options).stderr(Stdio::inherit()).spawn().expect("the program runs");
        let mut first = String::new();
        BufReader::new(child.stdout.take().expect("a pipe")).read_line(&mut first).expect("a line");
        let base = first.trim_end().to_owned();
        let port = base.strip_prefix("http://127.0.0.1:").and_then(|rest| rest.strip_suffix("/v2/api"));
        let port =
            port.and_then(|port| port.parse().ok()).unwrap_or_else(|| panic!("no base URL: {first:?}"));
        Self { child, port, base, key: KEY.to_owned() }
    }

    /// With the key of another world, under `--isolate`.
    pub fn use_key(&mut self, key: &str) {
        key.clone_into(&mut self.key);
    }

    /// Where the page is.
    pub fn origin(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    fn ask(&self, method: &str, target: &str, body: Option<&Value>) -> Answer {
        let body = body.map_or_else(String::new, Value::to_string);
        let key = format!("Bearer {}", self.key);
        http::ask(self.port, method, target, &[("Authorization", &key)], body.as_bytes())
    }

    /// A request to the API; the path is below its base URL.
    pub fn api(&self, method: &str, path: &str, body: Option<&Value>) -> Answer {
        self.ask(method, &format!("/v2/api{path}"), body)
    }

    /// A request to the control API; the path is below `/_sandbox`.
    pub fn control(&self, method: &str, path: &str, body: Option<&Value>) -> Answer {
        self.ask(method, &format!("/_sandbox{path}"), body)
    }

    /// Sends a message; its ID.
    #[track_caller]
    pub fn send(&self, chat: &str, text: &str) -> String {
        self.send_body(chat, &json!({"text": text}))
    }

    #[track_caller]
    pub fn send_body(&self, chat: &str, body: &Value) -> String {
        let sent = self.api("POST", &format!("/chats/{}/messages", encode(chat)), Some(body)).ok();
        let id = sent["message_id"].as_str().or_else(|| sent["message_ids"][0].as_str());
        id.unwrap_or_else(|| panic!("no ID: {sent}")).to_owned()
    }

    /// What somebody writes; its ID.
    #[track_caller]
    pub fn inbound(&self, chat: &str, text: &str) -> String {
        let body = json!({"chat": chat, "text": text});
        let written = self.control("POST", "/inbound", Some(&body)).ok();
        written["message_id"].as_str().unwrap_or_else(|| panic!("no ID: {written}")).to_owned()
    }

    /// The messages that match, oldest first.
    pub fn messages(&self, query: &str) -> Vec<Value> {
        let found = self.control("GET", &format!("/messages?{query}"), None).ok();
        found["messages"].as_array().expect("a list").clone()
    }

    /// A webhook that is told everything: its ID and secret.
    pub fn webhook(&self, url: &str) -> (String, String) {
        let body = json!({"webhook_url": url, "webhook_type": "all"});
        let made = self.api("POST", "/webhooks", Some(&body)).ok();
        let field =
            |name: &str| made[name].as_str().unwrap_or_else(|| panic!("no {name}: {made}")).to_owned();
        (field("webhook_id"), field("signing_secret"))
    }

    /// Creates a contact for a person.
    pub fn contact(&self, identifier: &str, name: &str) {
        self.api("POST", "/contacts", Some(&json!({"identifier": identifier, "name": name}))).ok();
    }

    /// Creates a group; its ID.
    pub fn group(&self, name: &str, members: &[&str]) -> String {
        let made = self.api("POST", "/groups", Some(&json!({"name": name, "members": members}))).ok();
        made["group_id"].as_str().unwrap_or_else(|| panic!("no ID: {made}")).to_owned()
    }

    /// The program as a client of this server.
    pub fn client(&self, home: &Home, arguments: &[&str]) -> Command {
        let mut command = home.command(arguments);
        command.env("BLOOIO_BASE_URL", &self.base).env("BLOOIO_API_KEY", &self.key);
        command
    }

    pub fn signal(&self, signal: Signal) {
        let id = i32::try_from(self.child.id()).expect("a process ID");
        kill(Pid::from_raw(id), signal).expect("it runs");
    }

    /// Ends it like a crash.
    pub fn crash(&mut self) {
        self.child.kill().expect("it runs");
        self.child.wait().expect("it ends");
    }
}

impl Drop for Serving {
    fn drop(&mut self) {
        // A stopped process dies of SIGKILL too.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// A process that is read while it runs, and killed at the end.
pub struct Running(pub Child);

impl Running {
    pub fn start(mut command: Command) -> Self {
        Self(command.spawn().unwrap_or_else(|error| panic!("{command:?}: {error}")))
    }

    /// All it prints, once it has ended by itself.
    pub async fn output(&mut self) -> String {
        super::until("the process ends", async || self.0.try_wait().expect("a process")).await;
        let mut text = String::new();
        self.0.stdout.take().expect("a pipe").read_to_string(&mut text).expect("UTF-8");
        text
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// The patience of the harness, as the program writes durations.
pub fn patience() -> String {
    format!("{}s", PATIENCE.as_secs())
}
