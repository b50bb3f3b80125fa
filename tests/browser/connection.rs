//! A server that hangs, crashes and comes back.

use nix::sys::signal::Signal;

use crate::harness::now_ms;
use crate::harness::page::Page;
use crate::harness::program::{Home, Serving};
use crate::harness::stage::{Stage, inbox, stage_with_a_way_back};

/// The contract: the page says so within 5 s.
const SAYS_SO_MS: u64 = 5000;

const WATCH: &str = "
    window.lost = 0;
    const look = () => {
        if (document.querySelector('#connection').textContent.trim().startsWith('Disconnected')) window.lost ||= Date.now();
    };
    new MutationObserver(look).observe(document.body, {subtree: true, childList: true, characterData: true, attributes: true});";

const CHAT: &str = "+15005550003";

/// Opens a chat with one message.
async fn prepare(stage: &Stage) {
    stage.serving.send(CHAT, "Before");
    stage.page.open_chat(CHAT).await;
    stage.page.live().await;
    stage.page.run(WATCH, &[]).await;
}

/// Sends beside the server: one to the open chat, one to a new one.
fn send_meanwhile(home: &Home) {
    for (chat, text) in [(CHAT, "Meanwhile"), ("+15557654321", "Also meanwhile")] {
        home.run(&["--sandbox", "send", chat, text, "-q"]).ok();
    }
}

async fn says_so(page: &Page, since: u64) {
    let at = page.until("the page says that it is disconnected", "window.lost").await;
    let late = at.as_u64().expect("a time").saturating_sub(since);
    println!("the page said that it is disconnected after {late} ms");
    assert!(late <= SAYS_SO_MS, "only after {late} ms");
}

/// It is live again and shows everything once, without having been loaded anew.
async fn is_back(serving: &Serving, page: &Page) {
    page.live().await;
    page.until_chats(&["+15557654321", CHAT]).await;
    serving.send(CHAT, "After");
    page.until("what comes now is shown", "document.querySelector('#messages').innerText.includes('After')")
        .await;
    assert_eq!(page.thread().await, ["Before", "Meanwhile", "After"]);
    page.until_chats(&[CHAT, "+15557654321"]).await;
    assert!(page.value("window.lost").await.as_u64() > Some(0), "the page was loaded anew");
}

#[test]
fn a_server_that_hangs_is_noticed_and_what_came_meanwhile_is_shown_once() {
    inbox(async |stage| {
        prepare(stage).await;
        let since = now_ms();
        stage.serving.signal(Signal::SIGSTOP);
        says_so(&stage.page, since).await;
        send_meanwhile(&stage.home);
        stage.serving.signal(Signal::SIGCONT);
        is_back(&stage.serving, &stage.page).await;
    });
}

#[test]
fn a_server_that_crashes_is_noticed_and_its_successor_is_taken() {
    inbox(async |stage| {
        prepare(stage).await;
        let since = now_ms();
        stage.serving.crash();
        says_so(&stage.page, since).await;
        send_meanwhile(&stage.home);
        stage.serving = Serving::start_at(&stage.home, stage.serving.port, &[]);
        is_back(&stage.serving, &stage.page).await;
    });
}

#[test]
fn a_reply_while_the_server_is_away_says_that_it_was_not_sent_and_keeps_the_text() {
    inbox(async |stage| {
        prepare(stage).await;
        let since = now_ms();
        stage.serving.crash();
        says_so(&stage.page, since).await;
        let page = &stage.page;
        page.type_into("#reply", "Don't lose me").await;
        page.press(&[crate::harness::page::ENTER]).await;
        page.until("the page says why", "document.querySelector('#error[role=alert]')?.innerText.trim()")
            .await;
        assert_eq!(page.value("document.querySelector('#reply').value").await, "Don't lose me");
        assert_eq!(page.thread().await, ["Before"]);
    });
}

#[test]
fn a_reset_empties_the_page() {
    inbox(async |stage| {
        prepare(stage).await;
        stage.serving.control("POST", "/reset", None).ok();
        stage.page.until_chats(&[]).await;
        stage
            .page
            .until("the chat is empty", "!document.querySelector('#messages li[data-message-id]')")
            .await;
        stage.page.open("").await;
        let says = "document.querySelector('main').innerText.includes('blooio --sandbox send')";
        stage.page.until("the page says how to begin", says).await;
    });
}

/// A browser makes at most six connections to a host. A page that was left, and is kept in case of a way back, must not
/// hold one of them.
#[test]
fn a_page_that_was_left_frees_its_connection() {
    stage_with_a_way_back(async |stage| {
        stage.serving.send(CHAT, "Hello");
        for time in 1..=10 {
            println!("for the time number {time}");
            stage.page.goto("about:blank").await;
            stage.page.open("").await;
            stage.page.live().await;
            stage.page.until_chats(&[CHAT]).await;
        }
        // The page that comes back from there is as live as a new one.
        stage.page.goto("about:blank").await;
        stage.page.back().await;
        stage.page.live().await;
        stage.serving.send("+15557654321", "Also");
        stage.page.until_chats(&["+15557654321", CHAT]).await;
    });
}
