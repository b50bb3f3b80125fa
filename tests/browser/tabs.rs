//! The tabs: what the sandbox called, and what it was asked.

use serde_json::{Value, json};

use crate::harness::encode;
use crate::harness::endpoint::Endpoint;
use crate::harness::page::Page;
use crate::harness::program::{Serving, ran};
use crate::harness::stage::{Stage, inbox};
use crate::harness::until;

/// The row of a delivery or a request, as JavaScript.
fn row(kind: &str, id: &Value) -> String {
    format!("document.querySelector('[data-{kind}-id=\"{id}\"]')")
}

/// Opens a row and waits until its details hold this text, here or in the row below.
async fn open_row(page: &Page, kind: &str, id: &Value, view: &str, text: &str) {
    page.click(&format!("[data-{kind}-id=\"{id}\"] :is(button, summary)")).await;
    let shown = format!("document.querySelector('#{view}').innerText.includes({})", json!(text));
    page.until(&format!("the details of {kind} {id} hold {text}"), &shown).await;
}

async fn delivery(serving: &Serving, what: &str, fits: impl Fn(&Value) -> bool) -> Value {
    until(what, async || {
        let all = serving.control("GET", "/deliveries", None).ok();
        all["deliveries"].as_array().expect("a list").iter().find(|it| fits(it)).cloned()
    })
    .await
}

#[test]
fn deliveries_appear_live_with_their_details_and_can_be_replayed() {
    inbox(async |stage| {
        let (serving, page) = (&stage.serving, &stage.page);
        let endpoint = Endpoint::answering(|_| (200, "text/plain", "Taken with thanks".to_owned()));
        serving.webhook(&endpoint.url("/hook"));
        page.click_named("Deliveries", "nav a").await;
        page.until("the tab is shown", "document.querySelector('#deliveries')?.offsetParent").await;
        page.run("window.same = true", &[]).await;
        serving.send("+15551234567", "Hello");
        for event in ["message.sent", "message.delivered"] {
            let delivered = delivery(serving, event, |it| it["event"] == event && it["status"] == 200).await;
            let row = row("delivery", &delivered["id"]);
            page.until(&format!("the row of {event} is shown"), &format!("{row}?.offsetParent")).await;
            let text = page.value(&format!("{row}.innerText")).await.to_string();
            assert!(text.contains(event) && text.contains("200") && text.contains("ms"), "{text}");
        }
        assert_eq!(page.value("window.same").await, true, "the page was loaded anew");

        let sent = delivery(serving, "sent", |it| it["event"] == "message.sent").await;
        open_row(page, "delivery", &sent["id"], "deliveries", "Taken with thanks").await;
        let came =
            endpoint.received().into_iter().find(|it| it.text().contains("message.sent")).expect("it came");
        let signature = came.header("x-blooio-signature").expect("a signature");
        let shown = page.value("document.querySelector('#deliveries').innerText").await;
        let shown = shown.as_str().expect("a text");
        assert!(shown.contains(signature), "the signature {signature} is not in {shown}");
        assert!(shown.contains(&endpoint.url("/hook")) && shown.contains("\"Hello\""), "{shown}");

        let before = endpoint.received().len();
        page.click_named("Replay", "button").await;
        let again = until("it is delivered again", async || endpoint.received().get(before).cloned()).await;
        assert_eq!(again.body, came.body);
        assert!(again.header("x-blooio-replay").is_some(), "{again:?}");
        let replay = delivery(serving, "the replay", |it| it["attempt"].is_null()).await;
        assert_eq!(replay["replay_of"], sent["event_id"]);
        let row = row("delivery", &replay["id"]);
        page.until("the replay has a row", &format!("/replay/i.test({row}?.innerText)")).await;
    });
}

#[test]
fn a_delivery_that_failed_says_why_and_when_it_is_tried_again() {
    inbox(async |stage| {
        let (serving, page) = (&stage.serving, &stage.page);
        let fails = Endpoint::answering(|_| (500, "text/plain", "Out of order".to_owned()));
        serving.webhook(&fails.url("/hook"));
        let gone = Endpoint::new();
        let nobody = gone.url("/hook");
        drop(gone);
        serving.webhook(&nobody);
        page.open("#/deliveries").await;
        page.live().await;
        serving.inbound("+15551234567", "Hello");
        let failed = delivery(serving, "a 500", |it| it["status"] == 500).await;
        open_row(page, "delivery", &failed["id"], "deliveries", "Out of order").await;
        let refused =
            delivery(serving, "a refusal", |it| it["url"] == nobody && it["error"].is_string()).await;
        let shown = row("delivery", &refused["id"]);
        page.until("the refusal has a row", &format!("{shown}?.offsetParent")).await;
        page.click(&format!("[data-delivery-id=\"{}\"] :is(button, summary)", refused["id"])).await;
        let error = refused["error"].as_str().expect("a text");
        let says = format!("document.querySelector('#deliveries').innerText.includes({})", json!(error));
        page.until(&format!("it says {error:?}"), &says).await;
        assert!(
            failed["next_attempt_at"].is_u64() && refused["next_attempt_at"].is_u64(),
            "{failed} {refused}"
        );
        page.until(
            "it says that there will be another attempt",
            "/retr|next|again/i.test(document.querySelector('#deliveries').innerText)",
        )
        .await;
    });
}

#[test]
fn requests_appear_live_with_their_fault_and_body() {
    inbox(async |stage| {
        let (serving, page) = (&stage.serving, &stage.page);
        let rule = "POST /chats/*/messages status=503 first=1";
        serving.control("PUT", "/faults", Some(&json!({"faults": [rule], "seed": 0}))).ok();
        page.click_named("Requests", "nav a").await;
        page.until("the tab is shown", "document.querySelector('#requests')?.offsetParent").await;
        let path = "/chats/%2B15551234567/messages";
        let body = json!({"text": "Find me in the body"});
        assert_eq!(serving.api("POST", path, Some(&body)).status, 503);
        assert_eq!(serving.api("POST", path, Some(&body)).status, 202);
        let requests = serving.control("GET", "/requests", None).ok();
        let requests = requests["requests"].as_array().expect("a list").clone();
        assert_eq!(requests.len(), 2, "{requests:#?}");
        assert_eq!((&requests[0]["fault"], &requests[1]["fault"]), (&json!(rule), &Value::Null));
        for (request, status) in requests.iter().zip(["503", "202"]) {
            let row = row("request", &request["id"]);
            page.until("it has a row", &format!("{row}?.offsetParent")).await;
            let text = page.value(&format!("{row}.innerText")).await;
            let text = text.as_str().expect("a text");
            for part in ["POST", path, status, "ms"] {
                assert!(text.contains(part), "{part} is not in {text}");
            }
            assert_eq!(text.contains("status=503 first=1"), status == "503", "{text}");
        }
        assert_eq!(
            page.value("document.querySelector('#requests').innerText.includes('Find me')").await,
            false
        );
        open_row(page, "request", &requests[1]["id"], "requests", "Find me in the body").await;
        let shown = page.value("document.querySelector('#requests').innerText").await.to_string();
        assert!(shown.to_lowercase().contains("content-type"), "{shown}");
        // Whoever takes a picture of the page doesn't give away the key.
        assert!(!shown.contains("Bearer sandbox"), "{shown}");
    });
}

/// What a button copies. Read where the page puts it: the clipboard itself asks for a permission.
async fn copied(page: &Page, button: &str) -> String {
    let grant =
        json!({"permissions": ["clipboardReadWrite", "clipboardSanitizedWrite"], "origin": page.origin});
    page.devtools("Browser.grantPermissions", grant).await;
    page.run("window.taken = null; navigator.clipboard.writeText('nothing')", &[]).await;
    page.click_named(button, "button").await;
    let read = "navigator.clipboard.readText().then(it => { window.taken = it === 'nothing' ? null : it }), window.taken";
    page.until(&format!("{button} fills the clipboard"), read).await.as_str().expect("a text").to_owned()
}

/// The last request to the API, with its details.
fn last_request(serving: &Serving) -> Value {
    let all = serving.control("GET", "/requests?limit=1", None).ok();
    let id = &all["requests"].as_array().expect("a list").last().expect("a request")["id"];
    serving.control("GET", &format!("/requests/{id}"), None).ok()
}

/// Text that a shell would take apart.
const ODD: &str = "It's $HOME `id` $(id) \"quoted\" \\ \\n !! 100% äöü 😀\nsecond line\ttab";

/// Makes requests of all kinds; what each was.
fn make_requests(stage: &Stage) -> Vec<Value> {
    let serving = &stage.serving;
    let mut made = Vec::new();
    let mut ask = |method: &str, path: &str, body: Option<Value>| {
        let status = serving.api(method, path, body.as_ref()).status;
        let request = last_request(serving);
        assert_eq!((&request["method"], &request["status"]), (&json!(method), &json!(status)), "{request}");
        made.push(request);
    };
    ask("POST", "/chats/%2B15551234567/messages", Some(json!({"text": ODD, "metadata": {"it's": "<b>"}})));
    ask("GET", &format!("/contacts?q={}&limit=5", encode("it's $HOME & more")), None);
    ask("PUT", "/contacts/%2B15551234567", Some(json!({"name": ODD})));
    ask("GET", "/chats/%2B15551234567/messages?limit=1&direction=outbound", None);
    ask("DELETE", "/contacts/%2B15551234567", None);
    ask("GET", "/no/such/path", None);
    made
}

fn gist(request: &Value) -> Value {
    let json = |text: &Value| text.as_str().and_then(|text| serde_json::from_str::<Value>(text).ok());
    // An apostrophe in a path may be encoded, and need not be.
    let path = request["path"].as_str().unwrap_or_default().replace("%27", "'");
    json!([request["method"], path, json(&request["request"]["body"])])
}

#[test]
fn copy_as_curl_makes_the_same_request_again() {
    inbox(async |stage| {
        for made in make_requests(stage) {
            let (serving, page) = (&stage.serving, &stage.page);
            page.open("#/requests").await;
            page.live().await;
            page.until("it has a row", &format!("{}?.offsetParent", row("request", &made["id"]))).await;
            page.click(&format!("[data-request-id=\"{}\"] :is(button, summary)", made["id"])).await;
            let command = copied(page, "Copy as curl").await;
            assert!(command.starts_with("curl ") && command.contains("$BLOOIO_API_KEY"), "{command}");
            assert!(!command.contains("Bearer sandbox"), "{command}");
            let mut shell = stage.home.bare("sh");
            shell.args(["-c", &command]).env("BLOOIO_API_KEY", "sandbox");
            let ran = ran(shell, b"");
            assert_eq!(ran.code, Some(0), "{command}\n{ran:?}");
            let again = last_request(serving);
            assert_ne!(again["id"], made["id"], "{command}\n{ran:?}");
            assert_eq!(gist(&again), gist(&made), "{command}");
        }
    });
}

#[test]
fn copy_as_blooio_makes_the_same_request_again() {
    inbox(async |stage| {
        // `blooio` as a shell finds it.
        let bin = stage.home.path().join("bin");
        std::fs::create_dir(&bin).expect("a folder");
        let program = std::fs::canonicalize(stage.home.command(&[]).get_program()).expect("the program");
        std::os::unix::fs::symlink(program, bin.join("blooio")).expect("a link");
        let path = format!("{}:{}", bin.display(), std::env::var("PATH").expect("a path"));
        for made in make_requests(stage) {
            let (serving, page) = (&stage.serving, &stage.page);
            page.open("#/requests").await;
            page.live().await;
            page.until("it has a row", &format!("{}?.offsetParent", row("request", &made["id"]))).await;
            page.click(&format!("[data-request-id=\"{}\"] :is(button, summary)", made["id"])).await;
            let command = copied(page, "Copy as blooio").await;
            // A body that only standard input can take comes from a pipe.
            assert!(command.contains("blooio "), "{command}");
            let mut shell = stage.home.bare("sh");
            shell.args(["-c", &command]).env("PATH", &path);
            shell.env("BLOOIO_API_KEY", "sandbox").env("BLOOIO_BASE_URL", &serving.base);
            let ran = ran(shell, b"");
            let again = last_request(serving);
            assert_ne!(again["id"], made["id"], "{command}\n{ran:?}");
            assert_eq!(gist(&again), gist(&made), "{command}\n{ran:?}");
        }
    });
}
