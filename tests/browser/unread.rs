//! Which conversations have something new.

use crate::harness::page::chat_link;
use crate::harness::stage::inbox;

#[test]
fn a_chat_is_unread_until_it_is_opened_since_its_last_message() {
    inbox(async |stage| {
        let (serving, page) = (&stage.serving, &stage.page);
        let (ada, grace) = ("+15551234567", "+15557654321");
        serving.send(ada, "Hello");
        serving.send(grace, "Hello");
        for chat in [ada, grace] {
            page.until_unread(chat, true).await;
        }
        page.click(&chat_link(ada)).await;
        page.until_thread(ada).await;
        page.until_unread(ada, false).await;
        page.until_unread(grace, true).await;
        page.click(&chat_link(grace)).await;
        page.until_unread(grace, false).await;

        // What comes into the open chat has been seen; what comes into another has not.
        serving.inbound(grace, "Hi");
        serving.inbound(ada, "Hi");
        page.until_unread(ada, true).await;
        page.until_unread(grace, false).await;

        page.open("").await;
        page.until_chats(&[ada, grace]).await;
        page.until_unread(ada, true).await;
        page.until_unread(grace, false).await;
        page.click(&chat_link(ada)).await;
        page.until_unread(ada, false).await;
        // The mark is stored a moment after it is shown.
        page.until("it is stored", "JSON.stringify({...localStorage}).includes('+15551234567')").await;
        page.open("").await;
        page.until_chats(&[ada, grace]).await;
        page.until_unread(ada, false).await;
        page.until_unread(grace, false).await;
    });
}

#[test]
fn a_status_makes_nothing_unread() {
    inbox(async |stage| {
        let (serving, page) = (&stage.serving, &stage.page);
        let (ada, grace) = ("+15551234567", "+15557654321");
        serving.send(ada, "Hello");
        page.until_chats(&[ada]).await;
        page.click(&chat_link(ada)).await;
        page.until_unread(ada, false).await;
        serving.send(grace, "Hello");
        page.until_chats(&[grace, ada]).await;
        page.click(&chat_link(grace)).await;
        page.until_unread(grace, false).await;
        let id = serving.messages("to=%2B15551234567")[0]["message_id"].as_str().expect("an ID").to_owned();
        page.until("it is delivered", "document.querySelector('#messages [data-status=delivered]')").await;
        // One more event from the server, after that of the read.
        serving.control("POST", "/read", Some(&serde_json::json!({"chat": ada}))).ok();
        let after = serving.send("+15550001111", "Hello");
        page.until_chats(&["+15550001111", grace, ada]).await;
        page.until_unread(ada, false).await;
        assert_ne!(id, after);
    });
}
