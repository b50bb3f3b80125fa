//! `--isolate`: a page shows the world of one key, and keeps the key to itself.

use serde_json::json;

use crate::harness::page::{ENTER, Page};
use crate::harness::stage::stage;

const ALPHA: &str = "key-alpha-5f2a";
const BETA: &str = "key-beta-91c7";

async fn give(page: &Page, key: &str) {
    page.until("the page asks for the key", "document.querySelector('form#key-form')?.offsetParent").await;
    page.fill("input#key", key).await;
    page.press(&[ENTER]).await;
    page.live().await;
}

#[test]
fn a_key_shows_its_own_world_and_no_other() {
    stage(&["--isolate"], async |stage| {
        let (serving, page) = (&mut stage.serving, &stage.page);
        serving.use_key(BETA);
        serving.send("+15557654321", "The secret of Beta");
        serving.use_key(ALPHA);
        let id = serving.send("+15551234567", "The secret of Alpha");
        let all = "JSON.stringify([document.documentElement.outerHTML, {...localStorage}, document.cookie])";

        page.open("").await;
        page.until("the page asks for the key", "document.querySelector('form#key-form')?.offsetParent")
            .await;
        assert!(!page.value(all).await.to_string().contains("secret"));
        give(page, ALPHA).await;
        page.until_chats(&["+15551234567"]).await;
        page.open_chat("+15551234567").await;
        page.until_message(&id).await;
        page.until_unread("+15551234567", false).await;
        page.hash("#/requests").await;
        page.until("a request of its own", "document.querySelectorAll('[data-request-id]').length === 1")
            .await;

        // Another key, in a tab that knows none.
        for key in [BETA, "key-nobody"] {
            page.run("sessionStorage.clear()", &[]).await;
            page.open("").await;
            give(page, key).await;
            if key == BETA {
                page.until_chats(&["+15557654321"]).await;
                // That Alpha has opened its chat doesn't count here.
                page.until_unread("+15557654321", true).await;
            } else {
                let says = "document.querySelector('main').innerText.includes('blooio --sandbox send')
                    || document.querySelector('main').innerText.includes('blooio')";
                page.until("the page says that there is nothing", says).await;
                page.until_chats(&[]).await;
            }
            page.open(&format!("#/messages/{id}")).await;
            page.live().await;
            page.until(
                "there is no such message",
                "/no (such )?message|not found|unknown|isn.t|doesn.t/i.test(document.body.innerText)",
            )
            .await;
            assert!(!page.value(all).await.to_string().contains("secret of Alpha"));
            page.open("#/requests").await;
            page.live().await;
            assert!(!page.value(all).await.to_string().contains("secret of Alpha"));
        }
    });
}

#[test]
fn the_key_is_in_no_url_and_is_not_stored() {
    stage(&["--isolate"], async |stage| {
        let (serving, page) = (&mut stage.serving, &stage.page);
        serving.use_key(ALPHA);
        serving.send("+15551234567", "Hello");
        page.open("").await;
        give(page, ALPHA).await;
        page.until_chats(&["+15551234567"]).await;
        page.click("#chats a").await;
        page.until_thread("+15551234567").await;
        page.until("what was opened is stored", "localStorage.length").await;
        for hash in ["#/deliveries", "#/requests"] {
            page.hash(hash).await;
        }
        page.until("a request is shown", "document.querySelector('[data-request-id]')").await;
        let urls = page.requested().await;
        assert!(urls.iter().any(|url| url.contains("/_sandbox/chats")), "{urls:#?}");
        for url in urls.iter().chain([&page.url().await]) {
            assert!(!url.contains(ALPHA), "{url}");
        }
        let kept =
            "JSON.stringify([{...localStorage}, document.cookie, history.state, document.title, name])";
        let kept = page.value(kept).await;
        assert!(!kept.to_string().contains(ALPHA), "{kept}");
        // Nothing that is as good as the key either.
        assert!(!kept.to_string().contains("a2V5LWFscGhh"), "{kept}");
        // It is known after a reload of this tab, and forgotten with it.
        page.reload().await;
        page.live().await;
        page.run("sessionStorage.clear()", &[]).await;
        page.reload().await;
        page.until("the page asks for the key", "document.querySelector('form#key-form')?.offsetParent")
            .await;
        assert_eq!(page.value("document.querySelector('#key').value").await, json!(""));
    });
}
