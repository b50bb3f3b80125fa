//! What is done in the page as the person at the other end reaches the integration.

use serde_json::{Value, json};

use crate::harness::endpoint::{Endpoint, Received};
use crate::harness::page::{ENTER, SHIFT};
use crate::harness::program::{Home, Running, patience, ran};
use crate::harness::stage::inbox;
use crate::harness::until;

/// The body of a delivery.
fn body(delivery: &Received) -> Value {
    serde_json::from_slice(&delivery.body).expect("JSON")
}

fn is(event: &'static str) -> impl Fn(&Received) -> bool {
    move |delivery| body(delivery)["event"] == event
}

/// The exit code of `webhooks verify` for a delivery with this body.
fn verified(home: &Home, secret: &str, delivery: &Received, body: &[u8]) -> Option<i32> {
    let file = home.path().join("secret");
    std::fs::write(&file, secret).expect("a file");
    let signature = delivery.header("x-blooio-signature").expect("a signature");
    let file = file.to_string_lossy();
    ran(home.command(&["webhooks", "verify", "--signature", signature, "--secret-file", &file, "-"]), body)
        .code
}

#[test]
fn a_reply_reaches_a_webhook_and_blooio_watch() {
    inbox(async |stage| {
        let (serving, page, home) = (&stage.serving, &stage.page, &stage.home);
        let endpoint = Endpoint::new();
        let (_, secret) = serving.webhook(&endpoint.url("/hook"));
        let chat = "+15551234567";
        serving.send(chat, "Shall I?");
        page.until_chats(&[chat]).await;
        page.open_chat(chat).await;
        let watch = ["watch", chat, "--direction", "inbound", "--since", "1h", "--count", "1", "--json"];
        let rest = ["--interval", "200ms", "--for", &patience()];
        let mut watching = Running::start(serving.client(home, &[&watch[..], &rest[..]].concat()));

        page.type_into("#reply", "Yes,").await;
        page.press(&[SHIFT, ENTER]).await;
        page.type_into("#reply", "please").await;
        assert_eq!(page.value("document.querySelector('#reply').value").await, "Yes,\nplease");
        assert_eq!(page.thread().await, ["Shall I?"]);
        page.press(&[ENTER]).await;
        page.until("the reply is shown", "document.querySelectorAll('#messages .text').length === 2").await;
        assert_eq!(page.thread().await, ["Shall I?", "Yes,\nplease"]);
        page.until("the box is empty", "document.querySelector('#reply').value === ''").await;

        let delivery = endpoint.until("the reply is delivered", is("message.received")).await;
        assert_eq!(delivery.line, "POST /hook");
        let received = body(&delivery);
        assert_eq!(json!([received["text"], received["sender"]]), json!(["Yes,\nplease", chat]));
        assert_eq!(verified(home, &secret, &delivery, &delivery.body), Some(0));
        assert_eq!(
            verified(home, &secret, &delivery, delivery.text().replace("Yes", "No").as_bytes()),
            Some(4)
        );

        let watched: Value = serde_json::from_str(&watching.output().await).expect("a message");
        assert_eq!(
            json!([watched["text"], watched["message_id"]]),
            json!(["Yes,\nplease", received["message_id"]])
        );
    });
}

#[test]
fn a_reply_of_blanks_is_not_sent() {
    inbox(async |stage| {
        let (serving, page) = (&stage.serving, &stage.page);
        let chat = "+15551234567";
        serving.send(chat, "Shall I?");
        page.open_chat(chat).await;
        page.type_into("#reply", "  ").await;
        page.press(&[ENTER]).await;
        page.fill("#reply", "Yes").await;
        page.press(&[ENTER]).await;
        page.until("the reply is shown", "document.querySelectorAll('#messages .text').length > 1").await;
        assert_eq!(page.thread().await, ["Shall I?", "Yes"]);
        assert_eq!(serving.messages("inbound=true").len(), 1);
    });
}

#[test]
fn in_a_group_the_page_says_who_writes() {
    inbox(async |stage| {
        let (serving, page) = (&stage.serving, &stage.page);
        let (ada, grace) = ("+15551234567", "grace@example.com");
        serving.contact(grace, "Grace");
        let group = serving.group("Lunch", &[ada, grace]);
        serving.send(&group, "At noon?");
        page.open_chat(&group).await;
        for (person, text) in [(grace, "Fine"), (ada, "Later")] {
            let choose = "const as = document.querySelector('#as'); as.value = arguments[0];
                as.dispatchEvent(new Event('change', {bubbles: true})); return as.value";
            assert_eq!(page.run(choose, &[json!(person)]).await, person);
            page.type_into("#reply", text).await;
            page.click("#send").await;
            page.until("it is sent", "document.querySelector('#reply').value === ''").await;
        }
        let written = until("both are written", async || {
            Some(serving.messages("inbound=true")).filter(|messages| messages.len() == 2)
        })
        .await;
        let who: Vec<Value> =
            written.iter().map(|message| json!([message["sender"], message["text"]])).collect();
        assert_eq!(json!(who), json!([[grace, "Fine"], [ada, "Later"]]));
        page.until("both are shown", "document.querySelectorAll('#messages .text').length === 3").await;
        let shown = page.value("document.querySelector('#messages').innerText").await;
        assert!(shown.as_str().is_some_and(|text| text.contains("Grace")), "{shown}");
    });
}

#[test]
fn reactions_and_reads_reach_a_webhook() {
    inbox(async |stage| {
        let (serving, page) = (&stage.serving, &stage.page);
        let endpoint = Endpoint::new();
        serving.webhook(&endpoint.url("/hook"));
        let chat = "+15551234567";
        let id = serving.send(chat, "It's here!");
        page.open_chat(chat).await;
        page.until(
            "it is delivered",
            &format!("document.querySelector('[data-message-id={id}][data-status=delivered]')"),
        )
        .await;
        page.click_named("React to", "button").await;
        page.click_named("love", "button").await;
        let reaction = body(&endpoint.until("the reaction is delivered", is("message.reaction")).await);
        assert_eq!(
            json!([reaction["message_id"], reaction["reaction"], reaction["sender"]]),
            json!([id, "love", chat])
        );
        page.until(
            "the reaction is shown",
            "/❤|♥|love/i.test(document.querySelector('#messages li').textContent)",
        )
        .await;
        page.click_named("Mark as read", "button").await;
        let read = body(&endpoint.until("the read is delivered", is("message.read")).await);
        assert_eq!(read["message_id"], json!(id));
        page.until("the read is shown", "/Read/.test(document.querySelector('#messages li').innerText)")
            .await;
    });
}

#[test]
fn a_new_message_of_the_open_chat_is_announced() {
    inbox(async |stage| {
        let (serving, page) = (&stage.serving, &stage.page);
        let chat = "+15551234567";
        serving.send(chat, "Shall I?");
        page.open_chat(chat).await;
        page.live().await;
        serving.inbound(chat, "Certainly");
        let regions = "[...document.querySelectorAll('[aria-live], [role=log], [role=status]')]";
        page.until(
            "a screen reader is told",
            &format!("{regions}.some(it => it.textContent.includes('Certainly'))"),
        )
        .await;
    });
}

/// Waiting for a message through the control API ends when somebody writes in the page.
#[test]
fn a_test_suite_that_waits_hears_of_a_reply() {
    inbox(async |stage| {
        let (serving, page) = (&stage.serving, &stage.page);
        let chat = "+15551234567";
        serving.send(chat, "Shall I?");
        page.open_chat(chat).await;
        let port = serving.port;
        let waiting = std::thread::spawn(move || {
            crate::harness::http::ask(port, "GET", "/_sandbox/messages?inbound=true&wait=30s", &[], b"").ok()
        });
        page.type_into("#reply", "Yes").await;
        page.press(&[ENTER]).await;
        until("the wait ends", async || waiting.is_finished().then_some(())).await;
        let found = waiting.join().expect("an answer");
        assert_eq!(found["messages"][0]["text"], "Yes");
    });
}
