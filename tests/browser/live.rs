//! What happens elsewhere shows up in the page by itself.

use serde_json::json;

use crate::harness::events::Events;
use crate::harness::stage::inbox;

/// Notes when a message and each of its statuses are painted.
const WATCH: &str = "
    window.painted = {};
    const look = () => {
        for (const item of document.querySelectorAll('#messages li[data-message-id]')) {
            const seen = item.dataset.messageId + ' ' + item.dataset.status;
            if (!(seen in painted)) painted[seen] = Date.now();
        }
    };
    new MutationObserver(() => requestAnimationFrame(look))
        .observe(document.body, {subtree: true, childList: true, attributes: true});";

#[test]
fn a_message_appears_without_a_reload_and_moves_to_delivered() {
    inbox(async |stage| {
        let (serving, page) = (&stage.serving, &stage.page);
        let chat = "+15551234567";
        serving.send(chat, "Hello");
        page.until_chats(&[chat]).await;
        page.open_chat(chat).await;
        page.live().await;
        page.run(WATCH, &[]).await;
        page.run("window.same = true", &[]).await;
        let events = Events::listen(serving);
        let id = serving.send(chat, "How are you?");
        page.until_message(&id).await;
        for (name, status) in [("message", "queued"), ("status", "sent"), ("status", "delivered")] {
            let event = events
                .until(&format!("the server tells of {status}"), |event| {
                    event.name == name
                        && event.data["message_id"] == json!(id)
                        && event.data["status"] == status
                })
                .await;
            let seen =
                page.until(&format!("{status} is painted"), &format!("painted['{id} {status}']")).await;
            let late = seen.as_u64().expect("a time").saturating_sub(event.at_ms);
            println!("{status}: painted {late} ms after the server's event");
            assert!(late < 2000, "{status} was painted {late} ms after the event");
        }
        let shown = page.value("document.querySelector('#messages').innerText").await;
        assert!(shown.as_str().is_some_and(|text| text.contains("Delivered")), "{shown}");
        assert_eq!(page.value("window.same").await, true, "the page was loaded anew");
        assert_eq!(page.thread().await, ["Hello", "How are you?"]);
    });
}
