//! ChromeDriver and Chromium. A browser takes seconds to start, so tests lend it to each other, one at a time; each has a
//! tab of its own in it, and takes along what it left. All browsers are gone when the tests are, whatever happened.

use std::io::{BufRead, BufReader};
use std::os::unix::process::CommandExt;
use std::process::{Child, ChildStdin, ChildStdout, Stdio};
use std::sync::Mutex;

use fantoccini::wd::{Capabilities, WindowHandle};
use fantoccini::{Client, ClientBuilder};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::json;

use super::page::Page;
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
const NO_WAY_BACK: &str = "--disable-features=BackForwardCache";

/// Browsers that no test uses at the moment: as many as there are threads, in the end.
static IDLE: Mutex<Vec<Browser>> = Mutex::new(Vec::new());

/// Runs ChromeDriver in a process group of its own, with its browser, until standard input ends: when it is closed, and
/// when the process that has the other end dies, of whatever. Then removes the folder.
const GUARD: &str = r#"
    set -m
    chromedriver --port=0 </dev/null 2>/dev/null &
    exec >&-
    read -r _
    kill -KILL -- "-$!"
    wait
    rm -rf "$1""#;

struct Driver {
    guard: Child,
    stdin: Option<ChildStdin>,
    // ChromeDriver dies when it prints into a closed pipe.
    _stdout: BufReader<ChildStdout>,
    url: String,
    profile: String,
}

impl Driver {
    fn start() -> Self {
        // It finds a free port for IPv4, and gives up if another one has it for IPv6 by then.
        let started = std::iter::repeat_with(Self::try_start).take(5).flatten().next();
        started.expect("chromedriver doesn't run, or names no port: see tests/browser/README.md")
    }

    fn try_start() -> Option<Self> {
        let home = Home::new();
        let mut command = home.bare("bash");
        // Not in the terminal's group, whose Ctrl-C would end the guard itself.
        command.args(["-c", GUARD, "guard"]).arg(home.path()).process_group(0);
        let mut guard = command.stdin(Stdio::piped()).stderr(Stdio::null()).spawn().expect("bash runs");
        let profile = home.keep().join("profile").to_string_lossy().into_owned();
        let mut stdout = BufReader::new(guard.stdout.take().expect("a pipe"));
        let mut line = String::new();
        let port = loop {
            line.clear();
            if stdout.read_line(&mut line).expect("a line") == 0 {
                drop(guard.stdin.take());
                let _ = guard.wait();
                return None;
            }
            let Some((_, rest)) = line.split_once("started successfully on port ") else { continue };
            break rest.trim_end().trim_end_matches('.').to_owned();
        };
        let stdin = guard.stdin.take();
        Some(Self { guard, stdin, _stdout: stdout, url: format!("http://127.0.0.1:{port}"), profile })
    }

    async fn session(&self, more: &[&str]) -> Client {
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
        drop(self.stdin.take());
        let _ = self.guard.wait();
    }
}

/// A running browser. It ends when it is dropped.
pub struct Browser {
    client: Client,
    /// An empty tab, so that the browser lives on when a test's tab is closed.
    base: WindowHandle,
    _driver: Driver,
}

impl Browser {
    /// One that keeps pages for the way back, as browsers do. It isn't for other tests.
    pub async fn with_a_way_back() -> Self {
        Self::start(&[]).await
    }

    /// One that another test has given back, or a new one.
    pub async fn borrow() -> Self {
        let idle = IDLE.lock().expect("the idle browsers").pop();
        match idle {
            Some(browser) => browser,
            None => Self::start(&[NO_WAY_BACK]).await,
        }
    }

    async fn start(switches: &[&str]) -> Self {
        let driver = Driver::start();
        let client = driver.session(switches).await;
        let base = client.window().await.expect("a tab");
        Self { client, base, _driver: driver }
    }

    /// A new tab for a test, in front of the empty one.
    pub async fn page(&self, origin: String) -> Page {
        let tab = self.client.new_window(true).await.expect("a new tab");
        self.client.switch_to_window(tab.handle).await.expect("the new tab");
        let page = Page::new(self.client.clone(), origin);
        page.devtools("Page.bringToFront", json!({})).await;
        page
    }

    /// Leaves it to other tests as it was: without tabs, storage, cookies, permissions and logs of this one. Of the
    /// servers of two tests, the system may have given both the same port.
    pub async fn give_back(self, page: Page) {
        // What a page stores when it is left, it has stored by then.
        self.client.close_window().await.expect("the test's tab");
        for window in self.client.windows().await.expect("the tabs") {
            if window != self.base {
                self.client.switch_to_window(window).await.expect("a tab");
                self.client.close_window().await.expect("a tab");
            }
        }
        self.client.switch_to_window(self.base.clone()).await.expect("the empty tab");
        let everything = json!({"origin": page.origin, "storageTypes": "all"});
        for (command, parameters) in [
            ("Storage.clearDataForOrigin", everything),
            ("Network.clearBrowserCookies", json!({})),
            ("Network.clearBrowserCache", json!({})),
            ("Browser.resetPermissions", json!({})),
        ] {
            page.devtools(command, parameters).await;
        }
        page.requested().await;
        page.console().await;
        IDLE.lock().expect("the idle browsers").push(self);
    }
}
