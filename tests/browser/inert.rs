//! Text from outside is only ever text.

use serde_json::{Value, json};

use crate::harness::encode;
use crate::harness::endpoint::Endpoint;
use crate::harness::http;
use crate::harness::page::{Page, texts};
use crate::harness::program::Serving;
use crate::harness::stage::stage;

/// Counts what runs that must not.
const HITS: &str = "window.hits = []; window.hit = (what) => { hits.push(what); };
    for (const name of ['alert', 'confirm', 'prompt', 'open']) window[name] = () => hits.push(name);";

/// Elements that the page has its own number of, whatever the messages say.
const MADE: &str = "['script', 'style', 'link', 'meta', 'base', 'iframe', 'object', 'embed', 'img', 'form', 'h1', 'marquee', 'video']
    .map(name => [name, document.getElementsByTagName(name).length].join(' '))";

/// Texts that are code somewhere. Where `SITE` is, is the address of a site that nobody may ask.
const HOSTILE: &[&str] = &[
    "<script>hit('script')</script>",
    "<script src=SITE/a.js></script>",
    "<img src=x onerror=hit('img')><img src=SITE/pixel>",
    "<svg/onload=hit('svg')><marquee onstart=hit('marquee')>",
    "<iframe srcdoc=\"<script>parent.hit('frame')</script>\"></iframe><iframe src=SITE/frame></iframe>",
    "<style>* { display: none; background: url(SITE/style) }</style><link rel=stylesheet href=SITE/link>",
    "<meta http-equiv=refresh content='0;url=SITE/gone'><base href=SITE/>",
    "\"'></textarea></title></option></li></ol></main><h1 onclick=hit('h1')>Out</h1><form action=SITE/form><input autofocus onfocus=hit('focus')>",
    "<video src=SITE/video onerror=hit('video')><object data=SITE/object><embed src=SITE/embed>",
    "javascript:hit('url')",
    "[click](javascript:hit('markdown')) ![x](SITE/markdown)",
    "{{constructor.constructor('hit(1)')()}} ${hit('template')} <%= hit('erb') %>",
    "&lt;script&gt;hit('entity')&lt;/script&gt; &#60;img src=x onerror=hit('entity')&#62;",
];

const ODD: &[&str] = &[
    "a\u{0}b\u{7}c\u{8}d\u{1b}[31mred\u{1b}]0;title\u{7}\u{7f}\u{9b}2J\u{2028}e\u{2029}f",
    "\u{202e}gnp.exe\u{202d}\u{2066}\u{2067}\u{2068}\u{200f}\u{61c} left open",
    "\u{feff}\u{200b}\u{200d}\u{fffe}\u{fff9}\u{e0041}",
    "Z\u{300}\u{301}\u{302}\u{303}\u{304}\u{305}\u{306}\u{307}\u{308}\u{30a}\u{30b}\u{30c}\u{323}\u{324}\u{325}\u{327}\u{328}\u{32d}\u{32e}\u{330}\u{331}",
];

async fn armed(page: &Page) {
    page.devtools("Page.addScriptToEvaluateOnNewDocument", json!({"source": HITS})).await;
}

/// What makes hostile text harmless, in whatever view the page is.
async fn nothing_happened(page: &Page, view: &str, own: &Value) {
    page.no_dialog().await;
    assert_eq!(page.value("window.hits").await, json!([]), "{view}: something ran");
    assert_eq!(&page.value(MADE).await, own, "{view}: elements were made");
    let handlers = "[...document.querySelectorAll('*')].flatMap(it => [...it.attributes])
        .filter(it => it.name.startsWith('on') || it.name === 'srcdoc').map(it => it.name + '=' + it.value)";
    assert_eq!(page.value(handlers).await, json!([]), "{view}: handlers");
    let links = "[...document.querySelectorAll('a')].filter(it => !['http:', 'https:'].includes(it.protocol)).map(it => it.href)";
    assert_eq!(page.value(links).await, json!([]), "{view}: links");
    let wide = "[document.documentElement, ...document.querySelectorAll('main, #messages, #chats')]
        .filter(it => it.offsetParent !== null || it === document.documentElement)
        .filter(it => it.scrollWidth > it.clientWidth + 1).map(it => (it.id || it.tagName) + ' ' + it.scrollWidth + ' > ' + it.clientWidth)";
    assert_eq!(page.value(wide).await, json!([]), "{view}: wider than the window");
}

const ODD_ADDRESS: &str = "<img/src=x/onerror=hit('address')>@example.com";

fn long_word() -> String {
    "W".repeat(100_000)
}

/// Puts each text wherever a text can come from; the ID of the group.
fn write_everywhere(serving: &Serving, hostile: &[String]) -> String {
    let group = serving.group(&hostile[0], &["+15551234567", "+15557654321"]);
    serving.contact("+15551234567", &hostile[2]);
    serving.contact("+15557654321", &hostile[7]);
    serving.inbound(ODD_ADDRESS, "From an odd address");
    for (number, text) in hostile.iter().enumerate() {
        let chat = format!("+1555000{number:04}");
        serving.contact(&chat, text);
        serving.inbound(&chat, text);
        serving.inbound("+15551234567", text);
        let body = json!({
            "text": text,
            "attachments": [{"url": format!("https://example.com/{}", encode(text)), "name": text}],
            "metadata": {"<b>key</b>": text},
        });
        serving.send_body("+15551234567", &body);
        serving.send_body(&group, &json!({"text": text}));
        // As path, header and body of a request that fails.
        let target = format!("/v2/api/chats/{}/messages?q={}", encode(text), encode(text));
        let header: String = text.chars().filter(|letter| !letter.is_control()).collect();
        let headers =
            [("Authorization", "Bearer sandbox"), ("X-Odd", header.as_str()), ("Idempotency-Key", "<b>")];
        http::ask(serving.port, "POST", &target, &headers, text.as_bytes());
    }
    serving.send("+15551234567", &long_word());
    serving.inbound("+15551234567", "The last one");
    for url in ["javascript:hit('attachment')", "data:text/html,<script>parent.hit('data')</script>"] {
        // Refused or not, it must not become a link.
        let body = json!({"text": "An attachment", "attachments": [{"url": url, "name": "a.png"}]});
        serving.api("POST", "/chats/%2B15551234567/messages", Some(&body));
    }
    group
}

#[test]
fn hostile_text_runs_nothing_makes_nothing_and_asks_for_nothing() {
    stage(&[], async |stage| {
        let (serving, page) = (&stage.serving, &stage.page);
        let site = Endpoint::new();
        let hostile: Vec<String> =
            HOSTILE.iter().chain(ODD).map(|text| text.replace("SITE", &site.url(""))).collect();
        let answers = hostile.join("\n");
        let webhook = Endpoint::answering(move |_| (500, "text/html", answers.clone()));
        armed(page).await;
        page.open("").await;
        page.live().await;
        let own = page.value(MADE).await;

        serving.webhook(&webhook.url("/hook"));
        let group = write_everywhere(serving, &hostile);
        webhook.until("the webhook is called", |delivery| delivery.text().contains("onerror")).await;

        page.requested().await;
        for (view, hash) in [
            ("the list", String::new()),
            ("the chat", format!("#/chats/{}", encode("+15551234567"))),
            ("the group", format!("#/chats/{group}")),
            ("the odd address", format!("#/chats/{}", encode(ODD_ADDRESS))),
            ("an ID that is none", format!("#/chats/{}", encode(&hostile[2]))),
            ("a message that is none", format!("#/messages/{}", encode(&hostile[0]))),
            ("the deliveries", "#/deliveries".to_owned()),
            ("the requests", "#/requests".to_owned()),
        ] {
            page.open(&hash).await;
            page.live().await;
            let rows =
                "document.querySelectorAll('#chats li, [data-delivery-id], [data-request-id]').length > 5";
            page.until(&format!("{view} is shown"), rows).await;
            if view == "the chat" {
                page.until(
                    "the last message is shown",
                    "document.querySelector('#messages').innerText.includes('The last one')",
                )
                .await;
                let shown = texts(
                    &page
                        .value("[...document.querySelectorAll('#messages .text')].map(it => it.textContent)")
                        .await,
                );
                for text in &hostile[..HOSTILE.len()] {
                    assert!(shown.contains(text), "{text} is not shown as it is: {shown:#?}");
                }
                assert!(shown.contains(&long_word()));
                let controls =
                    |text: &&String| text.chars().any(|it| it.is_control() && !"\n\t".contains(it));
                assert_eq!(shown.iter().find(controls), None, "a control character is shown raw");
            }
            nothing_happened(page, view, &own).await;
            open_details(page).await;
            nothing_happened(page, view, &own).await;
            page.size(390, 844).await;
            page.until("it is narrow", "innerWidth === 390").await;
            nothing_happened(page, view, &own).await;
            page.size(1280, 800).await;
        }
        page.open("").await;
        page.live().await;
        for text in &hostile[..3] {
            page.fill("#search", text).await;
            page.until("the search is done", "document.querySelectorAll('#chats li').length < 10").await;
            nothing_happened(page, "the search", &own).await;
        }
        for url in page.requested().await {
            assert!(
                url.starts_with(&page.origin) || url == "about:blank",
                "a request left: {}",
                &url[..url.len().min(300)]
            );
        }
        assert_eq!(site.received().len(), 0, "{:?}", site.received());
        let complaints = page.console().await;
        assert!(
            !complaints.iter().any(|it| it.contains("Content Security Policy")),
            "the page relies on its policy: {complaints:#?}"
        );
    });
}

/// Opens whatever can be opened in the view: metadata, bodies, headers.
async fn open_details(page: &Page) {
    let open = "
        const closed = [...document.querySelectorAll('main details:not([open]) > summary, main button[aria-expanded=false]')]
            .filter(it => it.offsetParent);
        for (const it of closed.slice(0, 40)) it.click();
        return closed.length";
    page.run(open, &[]).await;
    page.until("the details are loaded", "!/Loading/.test(document.querySelector('main').innerText)").await;
}

/// The boxes of everything around a text, with the sides from which they begin.
const AROUND: &str = "
    const item = document.querySelector(arguments[0]);
    const inside = [...item.querySelectorAll(arguments[1])];
    return [...item.querySelectorAll('*')]
        .filter(it => !inside.some(text => text.contains(it) || it.contains(text)))
        .map(it => [it, it.getBoundingClientRect()])
        .filter(([, box]) => box.width > 0)
        .map(([it, box]) => [it.tagName + '.' + it.className, Math.round(box.left), Math.round(box.width)]);";

#[test]
fn an_override_of_the_direction_moves_nothing_around_it() {
    stage(&[], async |stage| {
        let (serving, page) = (&stage.serving, &stage.page);
        let plain = "abc 123";
        let odd =
            ["\u{202e}abc 123", "\u{2067}abc 123", "\u{200f}abc 123", "\u{202b}abc 123", "\u{5d0}bc 123"];
        let chats: Vec<String> = (0..=odd.len()).map(|number| format!("+1555000000{number}")).collect();
        for (chat, text) in chats.iter().zip([&plain].into_iter().chain(&odd)) {
            serving.contact(chat, text);
            serving.inbound(chat, text);
            serving.send(chat, text);
        }
        page.open("").await;
        let newest: Vec<&str> = chats.iter().rev().map(String::as_str).collect();
        page.until_chats(&newest).await;
        let delivered =
            "[...document.querySelectorAll('#chats li')].every(it => it.innerText.includes('iMessage'))";
        page.until("the list has come to rest", delivered).await;
        let mut rows = Vec::new();
        for chat in &chats {
            let row = format!("#chats li:has(a[data-chat-id={}])", json!(chat));
            rows.push(page.run(AROUND, &[json!(row), json!("bdi")]).await);
        }
        assert!(rows[0].as_array().is_some_and(|boxes| boxes.len() >= 3), "{rows:#?}");
        for (row, text) in rows[1..].iter().zip(&odd) {
            assert_eq!(row, &rows[0], "in the list, around {}", text.escape_unicode());
        }
        let mut threads = Vec::new();
        for chat in &chats {
            page.open_chat(chat).await;
            page.until("it is delivered", "document.querySelector('#messages [data-status=delivered]')")
                .await;
            let boxes =
                page.run(AROUND, &[json!("#thread"), json!("bdi, #messages li[data-message-id]")]).await;
            let message =
                page.run(AROUND, &[json!("#messages li[data-direction=inbound]"), json!(".text")]).await;
            threads.push((boxes, texts_of(&message)));
        }
        for (thread, text) in threads[1..].iter().zip(&odd) {
            assert_eq!(thread, &threads[0], "in the chat, around {}", text.escape_unicode());
        }
    });
}

/// The elements in their order from the left, whatever room the text takes.
fn texts_of(boxes: &Value) -> Vec<String> {
    let mut boxes = boxes.as_array().expect("a list").clone();
    boxes.sort_by_key(|it| it[1].as_i64());
    boxes.iter().map(|it| it[0].as_str().unwrap_or_default().to_owned()).collect()
}
