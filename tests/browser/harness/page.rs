//! The inbox in the browser: what a person can do there, and what a test may ask about it.

use fantoccini::actions::{InputSource, KeyAction, KeyActions};
use fantoccini::elements::{Element, ElementRef};
use fantoccini::error::CmdError;
use fantoccini::wd::WebDriverCompatibleCommand;
use fantoccini::{Client, Locator};
use serde_json::{Value, json};

use super::{encode, until};

/// Keys, as WebDriver writes them.
pub const TAB: char = '\u{E004}';
pub const ENTER: char = '\u{E007}';
pub const SHIFT: char = '\u{E008}';
pub const ESCAPE: char = '\u{E00C}';
pub const SPACE: char = ' ';

pub struct Page {
    client: Client,
    pub origin: String,
}

/// A command of the Chrome DevTools Protocol, or another of ChromeDriver's own.
#[derive(Debug)]
struct Own(&'static str, Value);

impl WebDriverCompatibleCommand for Own {
    fn endpoint(&self, base: &url::Url, session: Option<&str>) -> Result<url::Url, url::ParseError> {
        base.join(&format!("session/{}/{}", session.unwrap_or_default(), self.0))
    }

    fn method_and_body(&self, _: &url::Url) -> (http::Method, Option<String>) {
        (http::Method::POST, Some(self.1.to_string()))
    }
}

impl Page {
    pub fn new(client: Client, origin: String) -> Self {
        Self { client, origin }
    }

    /// Opens the page at a hash such as `#/requests`, loading it anew.
    pub async fn open(&self, hash: &str) {
        // From the page itself, a mere change of the hash would load nothing. Loading it again at another address takes
        // half as long as leaving it and coming back, for which Chromium starts processes.
        let is_there =
            "return location.origin === arguments[0] && (history.replaceState(null, '', arguments[1]), true)";
        let path = format!("/{hash}");
        if self.run(is_there, &[json!(self.origin), json!(path)]).await == true {
            self.reload().await;
        } else {
            self.goto(&format!("{}{path}", self.origin)).await;
        }
    }

    /// Opens the page at a chat.
    pub async fn open_chat(&self, chat: &str) {
        self.open(&format!("#/chats/{}", encode(chat))).await;
        self.until_thread(chat).await;
    }

    /// Navigates by the hash, as a link does.
    pub async fn hash(&self, hash: &str) {
        self.run("location.hash = arguments[0]", &[json!(hash)]).await;
    }

    pub async fn goto(&self, url: &str) {
        self.client.goto(url).await.unwrap_or_else(|error| panic!("{url}: {error}"));
    }

    pub async fn reload(&self) {
        self.client.refresh().await.expect("it loads");
    }

    pub async fn back(&self) {
        self.client.back().await.expect("it goes back");
    }

    pub async fn forward(&self) {
        self.client.forward().await.expect("it goes forward");
    }

    pub async fn url(&self) -> String {
        self.client.current_url().await.expect("a URL").to_string()
    }

    /// Runs JavaScript in the page; `arguments` are the arguments.
    pub async fn run(&self, script: &str, arguments: &[Value]) -> Value {
        match self.client.execute(script, arguments.to_vec()).await {
            Ok(value) => value,
            Err(error) => panic!("{script}: {error}"),
        }
    }

    pub async fn value(&self, expression: &str) -> Value {
        self.run(&format!("return ({expression});"), &[]).await
    }

    /// Waits until a JavaScript expression is truthy, and returns its value.
    pub async fn until(&self, what: &str, expression: &str) -> Value {
        let is_truthy = |value: &Value| {
            !matches!(value, Value::Null | Value::Bool(false)) && *value != json!(0) && *value != json!("")
        };
        until(what, async || Some(self.value(expression).await).filter(is_truthy)).await
    }

    /// A command of the Chrome DevTools Protocol.
    pub async fn devtools(&self, command: &str, parameters: Value) -> Value {
        let own = Own("goog/cdp/execute", json!({"cmd": command, "params": parameters}));
        self.client.issue_cmd(own).await.unwrap_or_else(|error| panic!("{command}: {error}"))
    }

    /// The entries of a log of ChromeDriver since it was last read.
    async fn log(&self, kind: &str) -> Vec<Value> {
        let entries = self.client.issue_cmd(Own("se/log", json!({"type": kind}))).await.expect("a log");
        entries.as_array().cloned().unwrap_or_default()
    }

    /// The URL of every request that the browser made, or refused to make, since this was last asked.
    pub async fn requested(&self) -> Vec<String> {
        let mut urls = Vec::new();
        for entry in self.log("performance").await {
            let event: Value =
                serde_json::from_str(entry["message"].as_str().unwrap_or_default()).expect("JSON");
            let event = &event["message"];
            if event["method"] == "Network.requestWillBeSent" {
                urls.push(event["params"]["request"]["url"].as_str().unwrap_or_default().to_owned());
            }
        }
        urls
    }

    /// What the page wrote to the console since this was last asked, and what the browser said there.
    pub async fn console(&self) -> Vec<String> {
        let text = |entry: &Value| entry["message"].as_str().unwrap_or_default().to_owned();
        self.log("browser").await.iter().map(text).collect()
    }

    /// Fails if a dialog is open.
    pub async fn no_dialog(&self) {
        let alert = self.client.get_alert_text().await;
        assert!(
            matches!(&alert, Err(CmdError::Standard(error)) if error.error() == "no such alert"),
            "{alert:?}"
        );
    }

    /// For the output of a test that failed.
    pub async fn report(&self) {
        println!("the page at the end: {:?}", self.client.current_url().await.map(String::from));
        let shown = "return document.body ? document.body.innerText.slice(0, 3000) : ''";
        match self.client.execute(shown, Vec::new()).await {
            Ok(text) => println!("{}", text.as_str().unwrap_or_default()),
            Err(error) => println!("{error}"),
        }
        if let Ok(console) = self.client.issue_cmd(Own("se/log", json!({"type": "browser"}))).await {
            println!("its console: {console:#}");
        }
        if let Some(folder) = std::env::var_os("SCREENSHOTS")
            && let Ok(picture) = self.client.screenshot().await
        {
            let name = std::thread::current().name().unwrap_or("test").replace("::", "-");
            let _ = std::fs::write(std::path::Path::new(&folder).join(name + ".png"), picture);
        }
    }

    pub async fn click(&self, selector: &str) {
        let found = self.until(selector, &format!("!!document.querySelector({})", json!(selector))).await;
        assert_eq!(found, true);
        let element = self.client.find(Locator::Css(selector)).await.expect(selector);
        element.click().await.unwrap_or_else(|error| panic!("{selector}: {error}"));
    }

    /// Waits until there is an element whose accessible name begins like this.
    pub async fn until_named(&self, name: &str, selector: &str) {
        self.until(&format!("there is a {selector} named {name}"), &format!("!!{}", named(name, selector)))
            .await;
    }

    /// Clicks the first visible element whose accessible name begins like this.
    pub async fn click_named(&self, name: &str, selector: &str) {
        self.until_named(name, selector).await;
        let found = self.value(&named(name, selector)).await;
        let id =
            found.as_object().and_then(|it| it.values().next()?.as_str()).expect("an element").to_owned();
        let element = Element::from_element_id(self.client.clone(), ElementRef::from(id));
        element.click().await.unwrap_or_else(|error| panic!("{name}: {error}"));
    }

    /// Types into a field, after what it holds.
    pub async fn type_into(&self, selector: &str, text: &str) {
        let element = self.client.find(Locator::Css(selector)).await.expect(selector);
        element.send_keys(text).await.unwrap_or_else(|error| panic!("{selector}: {error}"));
    }

    /// Replaces what a field holds.
    pub async fn fill(&self, selector: &str, text: &str) {
        let element = self.client.find(Locator::Css(selector)).await.expect(selector);
        element.clear().await.unwrap_or_else(|error| panic!("{selector}: {error}"));
        element.send_keys(text).await.unwrap_or_else(|error| panic!("{selector}: {error}"));
    }

    /// Presses keys one after the other, wherever the focus is; Shift stays down until the last.
    pub async fn press(&self, keys: &[char]) {
        let mut actions = KeyActions::new("keyboard".to_owned());
        for key in keys {
            actions = actions.then(KeyAction::Down { value: *key });
            if *key != SHIFT {
                actions = actions.then(KeyAction::Up { value: *key });
            }
        }
        if keys.contains(&SHIFT) {
            actions = actions.then(KeyAction::Up { value: SHIFT });
        }
        self.client.perform_actions(actions).await.expect("a keyboard");
    }

    /// Tabs until the focus is on an element that fits; fails after going around once.
    pub async fn tab_to(&self, selector: &str) {
        self.until(selector, &format!("!!document.querySelector({})", json!(selector))).await;
        self.tab_until(selector, &format!("document.activeElement.matches({})", json!(selector))).await;
    }

    /// The same, to an element whose accessible name begins like this.
    pub async fn tab_to_named(&self, name: &str, selector: &str) {
        self.until_named(name, selector).await;
        self.tab_until(name, &format!("document.activeElement === {}", named(name, selector))).await;
    }

    async fn tab_until(&self, what: &str, fits: &str) {
        for _ in 0..300 {
            if self.value(fits).await == true {
                return;
            }
            self.press(&[TAB]).await;
        }
        panic!("the Tab key doesn't lead to {what}, but to {}", self.focused().await);
    }

    /// Looks at the page like a phone, or in another color scheme.
    pub async fn size(&self, width: u32, height: u32) {
        let metrics = json!({"width": width, "height": height, "deviceScaleFactor": 1, "mobile": false});
        self.devtools("Emulation.setDeviceMetricsOverride", metrics).await;
    }

    pub async fn scheme(&self, scheme: &str) {
        let media = json!({"features": [{"name": "prefers-color-scheme", "value": scheme}]});
        self.devtools("Emulation.setEmulatedMedia", media).await;
    }

    // What the inbox shows.

    /// Waits until the page says that it is live.
    pub async fn live(&self) {
        self.until(
            "the page is live",
            "document.querySelector('#connection')?.textContent.trim() === 'Live'",
        )
        .await;
    }

    /// The IDs of the chats that are listed, from the top.
    pub async fn chats(&self) -> Vec<String> {
        texts(
            &self
                .value("[...document.querySelectorAll('#chats a[data-chat-id]')].map(a => a.dataset.chatId)")
                .await,
        )
    }

    /// Waits until exactly these chats are listed.
    pub async fn until_chats(&self, chats: &[&str]) {
        let mut shown = Vec::new();
        let what = format!("the chats are {chats:?}");
        until(&what, async || {
            shown = self.chats().await;
            (shown == chats).then_some(())
        })
        .await;
    }

    /// Waits until this chat is the open one.
    pub async fn until_thread(&self, chat: &str) {
        let hash = format!("#/chats/{}", encode(chat));
        let is_open = format!(
            "decodeURIComponent(location.hash) === decodeURIComponent({}) && document.querySelector('#messages li[data-message-id]')",
            json!(hash)
        );
        self.until(&format!("the chat {chat} is open"), &format!("!!({is_open})")).await;
    }

    /// The texts of the open chat, oldest first.
    pub async fn thread(&self) -> Vec<String> {
        texts(
            &self
                .value("[...document.querySelectorAll('#messages .text')].map(text => text.innerText)")
                .await,
        )
    }

    pub async fn until_message(&self, id: &str) {
        let shown = format!("!!document.querySelector('#messages li[data-message-id={}]')", json!(id));
        self.until(&format!("the message {id} is shown"), &shown).await;
    }

    pub async fn until_unread(&self, chat: &str, is_unread: bool) {
        let chat = json!(chat);
        let mark = format!(
            "(a => a && a.classList.contains('unread') === {is_unread} && /unread/i.test(a.textContent) === {is_unread})\
             ([...document.querySelectorAll('#chats a')].find(a => a.dataset.chatId === {chat}))"
        );
        let what = if is_unread { "unread" } else { "read" };
        self.until(&format!("{chat} is {what}, for screen readers too"), &mark).await;
    }

    pub async fn focused(&self) -> String {
        let name = "document.activeElement.outerHTML.slice(0, 300)";
        self.value(name).await.as_str().unwrap_or_default().to_owned()
    }
}

/// The first visible element whose accessible name begins like this, as JavaScript.
pub fn named(name: &str, selector: &str) -> String {
    format!(
        "([...document.querySelectorAll({})].find(it => it.offsetParent
            && (it.ariaLabel ?? it.innerText).trim().startsWith({})) ?? null)",
        json!(selector),
        json!(name)
    )
}

/// The texts of an array.
pub fn texts(value: &Value) -> Vec<String> {
    let list = value.as_array().unwrap_or_else(|| panic!("no list: {value}"));
    list.iter().map(|text| text.as_str().unwrap_or_default().to_owned()).collect()
}

/// The key to select a chat in the list.
pub fn chat_link(chat: &str) -> String {
    format!("#chats a[data-chat-id={}]", json!(chat))
}
