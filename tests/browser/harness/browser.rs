//! ChromeDriver and one session of Chromium, both gone at the end whatever happened.

use std::io::{BufRead, BufReader};
use std::os::unix::process::CommandExt;
use std::process::{Child, ChildStdout};
use std::time::Duration;

use fantoccini::wd::Capabilities;
use fantoccini::{Client, ClientBuilder};
use hyper_util::client::legacy::connect::HttpConnector;
use nix::sys::signal::{Signal, killpg};
use nix::unistd::Pid;
use serde_json::json;

use super::program::Home;

/// Without them, Chromium doesn't start as root or in a container, or talks to its maker while it is measured.
const SWITCHES: &[&str] = &[
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--disable-dev-shm-usage",
    "--no-first-run",
    "--no-default-browser-check",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-extensions",
    "--window-size=1280,800",
    // Names that the tests give to sites of their own.
    "--host-resolver-rules=MAP rebind.test 127.0.0.1, MAP evil.localhost 127.0.0.1",
];

/// Pages that were left are gone at once, and don't count among those that a test looks at.
pub const NO_WAY_BACK: &str = "--disable-features=BackForwardCache";

pub struct Driver {
    child: Child,
    // ChromeDriver dies when it prints into a closed pipe.
    _stdout: BufReader<ChildStdout>,
    url: String,
    profile: String,
}

impl Driver {
    pub fn start(home: &Home) -> Self {
        let mut command = home.bare("chromedriver");
        // A group of its own, so that the browser goes with it.
        command.arg("--port=0").process_group(0).stderr(std::process::Stdio::null());
        let mut child = command.spawn().expect("chromedriver runs: see tests/browser/README.md");
        let mut stdout = BufReader::new(child.stdout.take().expect("a pipe"));
        let mut line = String::new();
        let port = loop {
            line.clear();
            assert_ne!(stdout.read_line(&mut line).expect("a line"), 0, "chromedriver names no port");
            let Some((_, rest)) = line.split_once("started successfully on port ") else { continue };
            break rest.trim_end().trim_end_matches('.').to_owned();
        };
        let profile = home.path().join("profile").to_string_lossy().into_owned();
        Self { child, _stdout: stdout, url: format!("http://127.0.0.1:{port}"), profile }
    }

    pub async fn session(&self, more: &[&str]) -> Client {
        let switches: Vec<String> = SWITCHES
            .iter()
            .chain(more)
            .map(|switch| (*switch).to_owned())
            .chain([format!("--user-data-dir={}", self.profile)])
            .collect();
        let mut capabilities = Capabilities::new();
        // A dialog must fail the test, not be closed in silence.
        capabilities.insert("unhandledPromptBehavior".to_owned(), json!("ignore"));
        capabilities.insert("goog:chromeOptions".to_owned(), json!({"args": switches}));
        capabilities.insert("goog:loggingPrefs".to_owned(), json!({"performance": "ALL", "browser": "ALL"}));
        ClientBuilder::new(HttpConnector::new())
            .capabilities(capabilities)
            .connect(&self.url)
            .await
            .expect("a session of Chromium")
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        if let Ok(id) = i32::try_from(self.child.id()) {
            let _ = killpg(Pid::from_raw(id), Signal::SIGKILL);
        }
        let _ = self.child.wait();
    }
}

/// Ends the session, and with it the browser.
pub async fn close(client: Client) {
    // One that hangs is killed with its driver.
    let _ = tokio::time::timeout(Duration::from_secs(10), client.close()).await;
}
