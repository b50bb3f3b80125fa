//! Addresses of chats and messages, and the way back.

use serde_json::json;

use crate::harness::encode;
use crate::harness::page::chat_link;
use crate::harness::stage::inbox;

#[test]
fn a_link_opens_a_chat_whatever_is_in_its_id() {
    inbox(async |stage| {
        let (serving, page) = (&stage.serving, &stage.page);
        let chats = [
            "+15551234567",
            "a/b+c@example.com",
            "100%@example.com",
            "grün😀'\"<b>@exämple.com",
            "#?&=;@example.com",
        ];
        for chat in chats {
            serving.inbound(chat, &format!("Hello from {chat}"));
        }
        for chat in chats {
            page.open_chat(chat).await;
            assert_eq!(page.thread().await, [format!("Hello from {chat}")]);
            page.until_unread(chat, false).await;
        }
        // The links of the page itself lead there too.
        page.open("").await;
        let links = page.value("[...document.querySelectorAll('#chats a')].map(a => a.getAttribute('href'))");
        page.until_chats(&[chats[4], chats[3], chats[2], chats[1], chats[0]]).await;
        let expected: Vec<String> =
            chats.iter().rev().map(|chat| format!("#/chats/{}", encode(chat))).collect();
        assert_eq!(links.await, json!(expected));
    });
}

#[test]
fn a_link_to_a_message_scrolls_to_it_and_marks_it() {
    inbox(async |stage| {
        let (serving, page) = (&stage.serving, &stage.page);
        let chat = "+15551234567";
        for number in 0..1000 {
            serving.inbound(chat, &format!("Number {number}"));
        }
        let messages = serving.messages("to=%2B15551234567");
        assert_eq!(messages.len(), 1000);
        let id = |number: usize| messages[number]["message_id"].as_str().expect("an ID");
        for number in [500, 0, 999] {
            page.open(&format!("#/messages/{}", encode(id(number)))).await;
            page.until_message(id(number)).await;
            let item = format!("document.querySelector('#messages li[data-message-id={}]')", id(number));
            let in_view = format!(
                "(box => box.top >= 0 && box.bottom <= innerHeight && document.elementFromPoint(
                    box.left + box.width / 2, box.top + box.height / 2)?.closest('li') === {item})
                 ({item}.querySelector('.text').getBoundingClientRect())"
            );
            page.until(&format!("message {number} is in view"), &in_view).await;
            // It stays there while more is loaded around it.
            page.live().await;
            page.until(&format!("message {number} stays in view"), &in_view).await;
            let other = format!("({item}.previousElementSibling ?? {item}.nextElementSibling)");
            let marked = format!(
                "['className', 'ariaCurrent'].some(name => {item}[name] !== {other}[name])
                 || {item}.matches(':target') || {item}.contains(document.activeElement)"
            );
            page.until(&format!("message {number} is marked"), &marked).await;
            let count = page.value("document.querySelectorAll('#messages li[data-message-id]').length").await;
            assert!(count.as_u64().is_some_and(|count| count <= 500), "{count} of 1000 messages were loaded");
        }
    });
}

#[test]
fn a_link_that_leads_nowhere_says_so() {
    inbox(async |stage| {
        let page = &stage.page;
        for hash in [
            "#/chats/%2B15550009999",
            "#/chats/no%2Fsuch%2Cchat%25%20%F0%9F%98%80",
            "#/chats/%",
            "#/messages/msg_nosuch",
            "#/messages/a%2Fb%25%2C%2B",
        ] {
            page.open(hash).await;
            page.live().await;
            let says =
                "/no messages here|no (such )?(conversation|message)|not found|isn.t in|doesn.t exist/i
                .test(document.querySelector('#thread').innerText)";
            page.until(&format!("the page says that {hash} leads nowhere"), says).await;
        }
    });
}

#[test]
fn back_and_forward_go_through_chats_and_tabs() {
    inbox(async |stage| {
        let (serving, page) = (&stage.serving, &stage.page);
        let (ada, grace) = ("+15551234567", "+15557654321");
        serving.send(ada, "For Ada");
        serving.send(grace, "For Grace");
        page.until_chats(&[grace, ada]).await;
        page.click(&chat_link(ada)).await;
        page.until_thread(ada).await;
        page.click(&chat_link(grace)).await;
        page.until_thread(grace).await;
        page.click_named("Requests", "nav a").await;
        let shown = "document.querySelectorAll('[data-request-id]').length > 0 && !document.querySelector('#messages')?.offsetParent";
        page.until("the requests are shown", shown).await;

        let text = |text: &str| {
            format!(
                "document.querySelector('#messages')?.offsetParent && document.querySelector('#messages').innerText.includes({})",
                json!(text)
            )
        };
        page.back().await;
        page.until("back at Grace", &text("For Grace")).await;
        page.back().await;
        page.until("back at Ada", &text("For Ada")).await;
        page.forward().await;
        page.until("forward to Grace", &text("For Grace")).await;
        page.forward().await;
        page.until("forward to the requests", shown).await;
        let current = "document.querySelector('nav [aria-current]')?.textContent.trim()";
        assert_eq!(page.value(current).await, "Requests");
        assert!(page.url().await.ends_with("#/requests"));
    });
}
