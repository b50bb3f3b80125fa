//! axe-core finds nothing, in any view, in both color schemes, wide and narrow.

use serde_json::{Value, json};

use crate::harness::endpoint::Endpoint;
use crate::harness::page::{ENTER, Page};
use crate::harness::stage::{Stage, stage};
use crate::harness::{encode, until};

fn axe() -> String {
    let path = std::env::var("AXE").expect("AXE is the path of axe.min.js: see tests/browser/README.md");
    std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// The violations in the page as it is: the rule, and where.
async fn violations(page: &Page, axe: &str) -> Vec<String> {
    if page.value("typeof window.axe").await == "undefined" {
        page.run(&format!("{axe}; window.axe = axe;"), &[]).await;
    }
    page.run(
        "window.found = null; axe.run(document, {resultTypes: ['violations']}).then(it => window.found = it)",
        &[],
    )
    .await;
    let found = page
        .until("axe is done", "window.found && {violations: found.violations, passes: found.passes.length}")
        .await;
    // An empty document has no violations either.
    assert!(found["passes"].as_u64() > Some(10), "{found}");
    let nodes = |violation: &Value| {
        let nodes = violation["nodes"].as_array().cloned().unwrap_or_default();
        let first: Vec<String> = nodes
            .iter()
            .take(3)
            .map(|node| format!("{}: {}", node["html"], node["failureSummary"]))
            .collect();
        format!("{} ({}, {} times) {}", violation["id"], violation["help"], nodes.len(), first.join(" | "))
    };
    found["violations"].as_array().expect("a list").iter().map(nodes).collect()
}

/// Runs axe in both schemes and both widths, and looks for a horizontal scroll bar in the narrow one.
async fn check(page: &Page, axe: &str, view: &str, wrong: &mut Vec<String>) {
    for (width, height) in [(1280, 800), (390, 844)] {
        page.size(width, height).await;
        for scheme in ["light", "dark"] {
            page.scheme(scheme).await;
            page.until(
                "the scheme is taken",
                &format!("matchMedia('(prefers-color-scheme: {scheme})').matches && innerWidth === {width}"),
            )
            .await;
            // A color on its way to another is neither.
            page.until("nothing moves", "document.getAnimations().every(it => it.playState !== 'running')")
                .await;
            for violation in violations(page, axe).await {
                wrong.push(format!("{view}, {scheme}, {width} px: {violation}"));
            }
        }
        let scrolls = "document.documentElement.scrollWidth - document.documentElement.clientWidth";
        let over = page.value(scrolls).await;
        if over != 0 {
            wrong.push(format!("{view}: {over} px too wide at {width} px"));
        }
    }
}

/// A bit of everything; the chat, the group, and a message of the chat.
fn furnish(stage: &Stage, endpoint: &Endpoint) -> (String, String) {
    let serving = &stage.serving;
    serving.webhook(&endpoint.url("/hook"));
    let faults = json!({"faults": ["POST /chats/*/messages status=503 first=1"], "seed": 0});
    serving.control("PUT", "/faults", Some(&faults)).ok();
    let chat = "+15551234567".to_owned();
    let refused =
        serving.api("POST", &format!("/chats/{}/messages", encode(&chat)), Some(&json!({"text": "Hello"})));
    assert_eq!(refused.status, 503);
    serving.contact(&chat, "Ada Lovelace");
    let id = serving.send_body(
        &chat,
        &json!({"text": "It's here! 🎉", "effect": "confetti", "metadata": {"order": 1042},
            "attachments": ["https://example.com/a-very-long-file-name-that-goes-on-and-on-and-on-for-a-while-0001.jpg"]}),
    );
    serving
        .inbound(&chat, &format!("Thanks {} https://example.com/{}", "a lot ".repeat(60), "x".repeat(300)));
    serving.send_body(&chat, &json!({"text": "You're welcome", "reply_to": {"message_id": id}}));
    for (number, text) in
        [("+15005550001", "By SMS"), ("+15005550002", "This one fails"), ("+15005550003", "Queued")]
    {
        serving.send(number, text);
    }
    let group = serving.group("Lunch", &["+15551234567", "grace@example.com"]);
    serving.send(&group, "At noon?");
    serving
        .control("POST", "/inbound", Some(&json!({"chat": group, "text": "Fine", "as": "grace@example.com"})))
        .ok();
    (chat, group)
}

#[test]
fn axe_finds_nothing_in_a_page_with_a_bit_of_everything() {
    let axe = axe();
    stage(&[], async |stage| {
        let fails = Endpoint::answering(|delivery| {
            let status = if delivery.text().contains("message.received") { 500 } else { 200 };
            (status, "text/plain", "As it is".to_owned())
        });
        let (chat, group) = furnish(stage, &fails);
        let (serving, page) = (&stage.serving, &stage.page);
        let settled = async || {
            let failed = serving.messages("to=%2B15005550002")[0]["status"] == "failed";
            let delivered =
                serving.messages("inbound=false").iter().any(|message| message["status"] == "delivered");
            (failed && delivered).then_some(())
        };
        until("the messages have come to rest", settled).await;
        let id = serving.messages("to=%2B15551234567")[0]["message_id"].as_str().expect("an ID").to_owned();
        serving
            .control("POST", "/reactions", Some(&json!({"chat": chat, "message_id": id, "reaction": "love"})))
            .ok();
        serving.control("POST", "/read", Some(&json!({"chat": chat}))).ok();
        let mut wrong = Vec::new();

        page.open("").await;
        page.live().await;
        page.until("the list is there", "document.querySelectorAll('#chats a').length === 5").await;
        check(page, &axe, "conversations", &mut wrong).await;
        page.size(1280, 800).await;
        page.fill("#search", "no such thing").await;
        page.until_chats(&[]).await;
        check(page, &axe, "a search without a match", &mut wrong).await;

        for (view, chat) in
            [("a chat", &chat), ("a group", &group), ("a failure", &"+15005550002".to_owned())]
        {
            page.size(1280, 800).await;
            page.open_chat(chat).await;
            page.live().await;
            check(page, &axe, view, &mut wrong).await;
            if view == "a chat" {
                page.run(
                    "for (const it of document.querySelectorAll('#messages details')) it.open = true",
                    &[],
                )
                .await;
                page.size(1280, 800).await;
                page.click_named("React to", "button").await;
                page.until_named("love", "button").await;
                check(page, &axe, "the menu of reactions", &mut wrong).await;
            }
        }
        page.size(1280, 800).await;
        page.open(&format!("#/messages/{}", encode(&id))).await;
        page.until_message(&id).await;
        check(page, &axe, "a link to a message", &mut wrong).await;
        page.open("#/chats/nobody").await;
        page.live().await;
        check(page, &axe, "a link that leads nowhere", &mut wrong).await;

        for (view, row) in [("deliveries", "data-delivery-id"), ("requests", "data-request-id")] {
            page.size(1280, 800).await;
            page.open(&format!("#/{view}")).await;
            page.live().await;
            page.until("there is a row", &format!("document.querySelectorAll('[{row}]').length > 3")).await;
            check(page, &axe, view, &mut wrong).await;
            page.size(1280, 800).await;
            page.click(&format!("[{row}] :is(button, summary)")).await;
            page.until(
                "it is open",
                &format!("/content-type/i.test(document.querySelector('#{view}').innerText)"),
            )
            .await;
            check(page, &axe, &format!("{view} with an open row"), &mut wrong).await;
        }
        stage.serving.crash();
        page.until(
            "it is disconnected",
            "document.querySelector('#connection').textContent.trim().startsWith('Disconnected')",
        )
        .await;
        check(page, &axe, "disconnected", &mut wrong).await;
        assert!(wrong.is_empty(), "{wrong:#?}");
    });
}

#[test]
fn axe_finds_nothing_in_an_empty_page() {
    let axe = axe();
    stage(&[], async |stage| {
        let page = &stage.page;
        let mut wrong = Vec::new();
        for view in ["", "#/deliveries", "#/requests"] {
            page.size(1280, 800).await;
            page.open(view).await;
            page.live().await;
            check(page, &axe, &format!("empty {view}"), &mut wrong).await;
        }
        page.open("").await;
        page.until(
            "the page says how to begin",
            "document.querySelector('main').innerText.includes('blooio --sandbox send')",
        )
        .await;
        assert!(wrong.is_empty(), "{wrong:#?}");
    });
}

#[test]
fn axe_finds_nothing_where_the_key_is_asked_for() {
    let axe = axe();
    stage(&["--isolate"], async |stage| {
        let page = &stage.page;
        let mut wrong = Vec::new();
        page.open("").await;
        page.until("the page asks for the key", "document.querySelector('form#key-form')?.offsetParent")
            .await;
        check(page, &axe, "the form for the key", &mut wrong).await;
        page.fill("input#key", "key-alpha-5f2a").await;
        page.press(&[ENTER]).await;
        page.live().await;
        check(page, &axe, "the world of a key", &mut wrong).await;
        assert!(wrong.is_empty(), "{wrong:#?}");
    });
}

/// What the roles and labels of the page are called, as its tests and screen readers rely on them.
#[test]
fn the_page_has_landmarks_and_labels() {
    stage(&[], async |stage| {
        let page = &stage.page;
        page.open("").await;
        page.live().await;
        for (what, expression) in [
            ("one main", "document.querySelectorAll('main').length === 1"),
            ("a header", "document.querySelector('header')"),
            (
                "the views",
                "[...document.querySelectorAll('nav[aria-label=Views] a')].map(it => it.textContent.trim()).join() === 'Conversations,Deliveries,Requests'",
            ),
            (
                "the search",
                "[...document.querySelector('input#search[type=search]').labels].some(it => it.textContent.trim() === 'Search conversations')",
            ),
            ("the connection", "document.querySelector('#connection[role=status]')"),
            ("the errors", "document.querySelector('#error[role=alert]')"),
            ("a title", "document.title"),
            ("a language", "document.documentElement.lang === 'en'"),
        ] {
            page.until(what, &format!("!!({expression})")).await;
        }
    });
}
