//! The search, which the server does over everything it has.

use crate::harness::stage::inbox;

#[test]
fn numbers_names_and_texts_are_found() {
    inbox(async |stage| {
        let (serving, page) = (&stage.serving, &stage.page);
        let (ada, grace, linus) = ("+15551234567", "+15557654321", "linus@example.com");
        serving.contact(grace, "Grace Hopper");
        for (chat, text) in
            [(ada, "Your parcel has left"), (grace, "See you at noon"), (linus, "Welcome back")]
        {
            serving.send(chat, text);
        }
        // A text that is not the last one of its chat.
        serving.inbound(ada, "Thanks");
        page.until_chats(&[ada, linus, grace]).await;
        for (query, found) in [
            ("7654", &[grace][..]),
            ("+1555", &[ada, grace]),
            ("linus@", &[linus]),
            ("hopper", &[grace]),
            ("PARCEL", &[ada]),
            ("e", &[ada, linus, grace]),
        ] {
            page.fill("#search", query).await;
            page.until_chats(found).await;
        }
        // The message that was found is shown, not the last one.
        page.fill("#search", "parcel").await;
        page.until_chats(&[ada]).await;
        page.until("the text is quoted", "document.querySelector('#chats').innerText.includes('parcel')")
            .await;

        page.fill("#search", "no such thing").await;
        page.until_chats(&[]).await;
        let says = "/no (conversation|match|result)|nothing/i.test(document.querySelector('#chats').parentElement.innerText)";
        page.until("the page says that nothing matches", says).await;

        page.fill("#search", "x").await;
        page.type_into("#search", "\u{E003}").await;
        page.until_chats(&[ada, linus, grace]).await;
    });
}

#[test]
fn a_message_that_comes_during_a_search_is_found() {
    inbox(async |stage| {
        let (serving, page) = (&stage.serving, &stage.page);
        serving.send("+15551234567", "Hello");
        page.until_chats(&["+15551234567"]).await;
        page.fill("#search", "parcel").await;
        page.until_chats(&[]).await;
        serving.send("+15557654321", "Your parcel has left");
        page.until_chats(&["+15557654321"]).await;
    });
}
