//! Everything without a mouse.

use serde_json::json;

use crate::harness::page::{ENTER, ESCAPE, SPACE, chat_link};
use crate::harness::stage::inbox;
use crate::harness::until;

/// Whether the focus can be seen where it is: an outline, a shadow or a border that isn't there without it.
const SHOWS_FOCUS: &str = "
    const element = document.activeElement;
    const looks = (element) => {
        const style = getComputedStyle(element);
        return [style.outlineStyle === 'none' ? '' : style.outline, style.boxShadow, style.borderColor, style.backgroundColor].join();
    };
    const chain = [element, element.parentElement];
    const focused = chain.map(looks).join();
    element.blur();
    const blurred = chain.map(looks).join();
    element.focus({focusVisible: true});
    return focused !== blurred;";

#[test]
fn a_chat_is_opened_answered_and_reacted_to_with_keys_alone() {
    inbox(async |stage| {
        let (serving, page) = (&stage.serving, &stage.page);
        let chat = "+15551234567";
        let id = serving.send(chat, "Shall I?");
        serving.send("+15557654321", "Another");
        page.until_chats(&["+15557654321", chat]).await;

        page.tab_to(&chat_link(chat)).await;
        page.press(&[ENTER]).await;
        page.until_thread(chat).await;

        page.tab_to_named("React to", "#messages button").await;
        page.press(&[ENTER]).await;
        page.until_named("love", "button").await;
        page.press(&[ESCAPE]).await;
        page.until(
            "Escape closes the menu",
            &format!("!({})", crate::harness::page::named("love", "button")),
        )
        .await;
        page.until(
            "the focus is back",
            "/^React to/.test(document.activeElement.ariaLabel ?? document.activeElement.innerText)",
        )
        .await;
        page.press(&[SPACE]).await;
        page.until_named("like", "button").await;
        page.tab_to_named("like", "button").await;
        page.press(&[ENTER]).await;
        let reactions = async || {
            let message = serving.control("GET", &format!("/messages/{id}"), None).ok();
            message["reactions"][0]["reaction"].as_str().map(str::to_owned)
        };
        assert_eq!(until("the reaction is made", reactions).await, "like");

        page.tab_to("#reply").await;
        for letter in "Yes".chars() {
            page.press(&[letter]).await;
        }
        page.press(&[ENTER]).await;
        page.until("the reply is shown", "document.querySelectorAll('#messages .text').length === 2").await;
        assert_eq!(page.thread().await, ["Shall I?", "Yes"]);

        page.tab_to_named("Mark as read", "button").await;
        page.press(&[SPACE]).await;
        page.until("the read is shown", "/Read/.test(document.querySelector('#messages').innerText)").await;
    });
}

#[test]
fn a_request_is_opened_with_keys_alone() {
    inbox(async |stage| {
        let (serving, page) = (&stage.serving, &stage.page);
        serving.send("+15551234567", "Look inside");
        page.tab_to_named("Requests", "nav a").await;
        page.press(&[ENTER]).await;
        page.until("there is a row", "document.querySelector('[data-request-id]')?.offsetParent").await;
        page.tab_to("[data-request-id] :is(button, summary, a)").await;
        page.press(&[ENTER]).await;
        page.until(
            "the body is shown",
            "document.querySelector('#requests').innerText.includes('Look inside')",
        )
        .await;
        page.tab_to_named("Copy as curl", "button").await;
    });
}

#[test]
fn the_focus_is_visible_wherever_it_goes() {
    inbox(async |stage| {
        let (serving, page) = (&stage.serving, &stage.page);
        let chat = "+15551234567";
        serving.send(chat, "Hello");
        for hash in [format!("#/chats/{}", crate::harness::encode(chat)), "#/requests".to_owned()] {
            page.open(&hash).await;
            page.live().await;
            page.until(
                "there is something",
                "document.querySelector('[data-request-id], [data-message-id]')",
            )
            .await;
            let mut stops = Vec::new();
            for _ in 0..40 {
                page.press(&[crate::harness::page::TAB]).await;
                if page.value("document.activeElement === document.body").await == true {
                    break;
                }
                let stop = page.focused().await;
                assert_eq!(page.run(SHOWS_FOCUS, &[]).await, json!(true), "no sign of the focus on {stop}");
                let in_view = "(box => box.right > 0 && box.bottom > 0 && box.left < innerWidth && box.top < innerHeight)
                    (document.activeElement.getBoundingClientRect())";
                assert_eq!(page.value(in_view).await, true, "the focus is out of sight on {stop}");
                stops.push(stop);
            }
            assert!(stops.len() >= 5, "{stops:#?}");
        }
    });
}
