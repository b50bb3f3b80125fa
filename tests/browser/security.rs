//! Whoever else has a page in the same browser can neither read nor change the sandbox.

use serde_json::{Value, json};

use crate::harness::endpoint::{Endpoint, Received};
use crate::harness::http::{Answer, ask};
use crate::harness::program::Serving;
use crate::harness::stage::{inbox, stage};

const REBIND: &str = "rebind.test";

/// Tries everything that a page can do to another origin. `results` says what it got to see.
const ATTACK: &str = r#"<!doctype html><title>A game</title><body><script>
const target = new URLSearchParams(location.search).get('target');
window.results = {};
window.loaded = [];
const json = {'Content-Type': 'application/json'};
const key = {Authorization: 'Bearer sandbox'};
const write = JSON.stringify({chat: '+15551234567', text: 'Injected'});
const text = JSON.stringify({text: 'Injected'});
const attempt = async (name, action) => {
    try { results[name] = await Promise.race([action(), new Promise(it => setTimeout(it, 5000, 'nothing'))]); }
    catch (error) { results[name] = 'refused'; }
};
const asked = async (path, options) => {
    const answer = await fetch(target + path, options);
    return answer.type === 'opaque' ? 'opaque' : 'READ ' + answer.status + ' ' + (await answer.text()).slice(0, 100);
};
const framed = (url, submit) => new Promise(done => {
    const frame = document.createElement('iframe');
    frame.name = 'f' + Math.random();
    frame.onload = () => {
        try { if (frame.contentWindow.location.href === 'about:blank' && submit) return; }
        catch { /* It shows another origin, which may not be read. */ }
        done('loaded');
    };
    document.body.append(frame);
    if (submit) submit(frame.name); else frame.src = url;
    const poll = setInterval(() => {
        try {
            const inside = frame.contentDocument;
            if (inside && inside.URL !== 'about:blank') { clearInterval(poll); done('READ ' + inside.body.innerText.slice(0, 100)); }
        } catch { clearInterval(poll); done('opaque'); }
    }, 50);
});
const form = (path, body) => framed(null, name => {
    const form = document.createElement('form');
    Object.assign(form, {method: 'POST', action: target + path, target: name, enctype: 'text/plain'});
    const field = document.createElement('input');
    // As text/plain, name and value are joined by a '='.
    [field.name, field.value] = [body.slice(0, -1) + ',"x":"', '"}'];
    form.append(field);
    document.body.append(form);
    form.submit();
});
const script = (path) => new Promise(done => {
    const before = Object.keys(window).length;
    const script = document.createElement('script');
    script.onload = () => done(Object.keys(window).length > before ? 'READ a global' : 'opaque');
    script.onerror = () => done('refused');
    script.src = target + path;
    document.body.append(script);
});
const stream = () => new Promise(done => {
    const source = new EventSource(target + '/_sandbox/events');
    for (const kind of ['message', 'status', 'request', 'delivery', 'reset', 'read', 'reaction'])
        source.addEventListener(kind, event => done('READ ' + event.data));
    source.onopen = () => done('READ an open stream');
    source.onerror = () => { source.close(); done('refused'); };
});
window.attack = async () => {
    for (const path of ['/', '/_sandbox/ready', '/_sandbox/messages', '/_sandbox/chats', '/_sandbox/requests', '/v2/api/chats']) {
        await attempt('get ' + path, () => asked(path));
        await attempt('get with a key ' + path, () => asked(path, {headers: key}));
        await attempt('get with cookies ' + path, () => asked(path, {credentials: 'include'}));
        await attempt('get blind ' + path, () => asked(path, {mode: 'no-cors'}));
    }
    for (const mode of ['cors', 'no-cors']) {
        for (const [path, body] of [['/_sandbox/reset', '{}'], ['/_sandbox/inbound', write], ['/_sandbox/read', write],
                ['/v2/api/chats/%2B15551234567/messages', text], ['/v2/api/webhooks', '{"webhook_url":"http://localhost:1/"}']]) {
            for (const headers of [{}, {'Content-Type': 'text/plain'}, json, {...json, ...key}])
                await attempt([mode, path, JSON.stringify(headers)].join(' '), () => asked(path, {mode, method: 'POST', body, headers}));
        }
        for (const method of ['PUT', 'DELETE', 'PATCH'])
            await attempt(mode + ' ' + method, () => asked('/_sandbox/faults', {mode, method, body: method === 'DELETE' ? undefined : '{"faults":["* /** status=500"]}', headers: json}));
    }
    await attempt('beacon', async () => { navigator.sendBeacon(target + '/_sandbox/reset', '{}'); navigator.sendBeacon(target + '/_sandbox/inbound', write); return 'blind'; });
    await attempt('form reset', () => form('/_sandbox/reset', '{}'));
    await attempt('form inbound', () => form('/_sandbox/inbound', write));
    await attempt('form send', () => form('/v2/api/chats/%2B15551234567/messages', text));
    await attempt('stream', stream);
    await attempt('frame', () => framed(target + '/'));
    await attempt('frame of json', () => framed(target + '/_sandbox/messages'));
    for (const path of ['/_sandbox/messages', '/_sandbox/chats', '/_sandbox/requests']) await attempt('script ' + path, () => script(path));
    return results;
};
</script>"#;

/// All that the sandbox holds, but the log of the requests.
fn state(serving: &Serving) -> Value {
    let get = |path: &str| serving.control("GET", path, None).ok();
    let webhooks = serving.api("GET", "/webhooks", None).ok();
    json!([get("/messages"), get("/chats"), get("/faults"), get("/deliveries"), webhooks])
}

#[test]
fn a_page_of_another_origin_reads_nothing_and_changes_nothing() {
    stage(&[], async |stage| {
        let (serving, page) = (&stage.serving, &stage.page);
        serving.send("+15005550003", "Hello");
        serving.inbound("+15551234567", "The secret");
        let before = state(serving);
        let site = Endpoint::answering(|_: &Received| (200, "text/html", ATTACK.to_owned()));
        let own = format!("127.0.0.1:{}", serving.port);
        for (name, target) in [
            ("127.0.0.1", own.as_str()),
            ("localhost", &own),
            ("evil.localhost", &own),
            (REBIND, &own),
            ("127.0.0.1", &format!("localhost:{}", serving.port)),
            // Its own name, now an address of this machine.
            (REBIND, &format!("{REBIND}:{}", serving.port)),
        ] {
            page.goto(&format!("http://{name}:{}/?target=http://{target}", site.port())).await;
            page.run("attack().then(() => window.done = true)", &[]).await;
            page.until("the attack is over", "window.done").await;
            let results = page.value("results").await;
            let results = results.as_object().expect("an object");
            assert!(results.len() > 60, "{results:#?}");
            for (what, result) in results {
                let result = result.as_str().unwrap_or_default();
                assert!(!result.starts_with("READ"), "{name} to {target}: {what}: {result}");
            }
            assert_eq!(state(serving), before, "{name} has changed something at {target}");
        }
        // The page itself was never shown in a frame.
        let urls = page.requested().await;
        assert!(!urls.iter().any(|url| url.contains("/_sandbox/inbox/")), "{urls:#?}");
    });
}

#[test]
fn a_name_that_leads_to_this_machine_is_refused_everywhere() {
    inbox(async |stage| {
        let (serving, page) = (&stage.serving, &stage.page);
        serving.inbound("+15551234567", "The secret");
        let port = serving.port;
        let paths = [
            ("GET", "/"),
            ("GET", "/_sandbox/ready"),
            ("GET", "/_sandbox/messages"),
            ("GET", "/_sandbox/events"),
            ("GET", "/_sandbox/inbox/main.js"),
            ("POST", "/_sandbox/reset"),
            ("GET", "/v2/api/chats"),
            ("POST", "/v2/api/chats/%2B15551234567/messages"),
            ("GET", "/nowhere"),
        ];
        let hosts = [
            format!("{REBIND}:{port}"),
            REBIND.to_owned(),
            format!("127.0.0.1.{REBIND}:{port}"),
            format!("localhost.{REBIND}:{port}"),
            format!("127.0.0.1:{port}@{REBIND}"),
            format!("localhost:{port}.{REBIND}"),
            "0.0.0.0".to_owned(),
            "192.168.0.1".to_owned(),
            "[2001:db8::1]".to_owned(),
        ];
        for (method, path) in paths {
            for host in &hosts {
                let headers = [("Host", host.as_str()), ("Authorization", "Bearer sandbox")];
                let answer = ask(port, method, path, &headers, b"");
                assert_eq!(answer.status, 403, "{method} {path} of {host}: {answer:?}");
                assert!(!answer.body.contains("secret") && !answer.body.contains("<script"), "{answer:?}");
            }
            // An absolute target counts before the header.
            let target = format!("http://{REBIND}:{port}{path}");
            let status = ask(port, method, &target, &[("Authorization", "Bearer sandbox")], b"").status;
            assert!([400, 403, 404].contains(&status), "{method} {target}: {status}");
        }
        for host in ["127.0.0.1", "localhost", "LOCALHOST", "[::1]"] {
            for host in [host.to_owned(), format!("{host}:{port}")] {
                assert_eq!(ask(port, "GET", "/", &[("Host", &host)], b"").status, 200, "{host}");
            }
        }
        assert_eq!(serving.messages("")[0]["text"], "The secret");
        page.goto(&format!("http://{REBIND}:{port}/")).await;
        let shown = page.value("document.documentElement.outerHTML").await;
        assert!(!shown.as_str().expect("HTML").contains("/_sandbox/"), "{shown}");
    });
}

/// What no answer may have, whoever asks.
fn has_no_cors(answer: &Answer) {
    let cors = answer.headers.iter().find(|(name, _)| name.starts_with("access-control-"));
    assert_eq!(cors, None, "{answer:?}");
}

#[test]
fn changes_from_another_origin_are_refused() {
    stage(&[], async |stage| {
        let serving = &stage.serving;
        let port = serving.port;
        let id = serving.send("+15005550003", "Hello");
        let before = state(serving);
        let write = json!({"chat": "+15005550003", "text": "Injected", "message_id": id, "reaction": "love"})
            .to_string();
        let changes = [
            ("POST", "/_sandbox/inbound"),
            ("POST", "/_sandbox/reactions"),
            ("POST", "/_sandbox/read"),
            ("POST", "/_sandbox/reset"),
            ("PUT", "/_sandbox/faults"),
            ("DELETE", "/_sandbox/faults"),
            ("POST", "/v2/api/chats/%2B15551234567/messages"),
            ("POST", "/v2/api/webhooks"),
            ("POST", "/v2/api/contacts"),
            ("DELETE", "/v2/api/contacts/%2B15005550003"),
        ];
        let origins = [
            "http://evil.example".to_owned(),
            "null".to_owned(),
            "file://".to_owned(),
            format!("http://127.0.0.1:{}", port - 1),
            "http://127.0.0.1".to_owned(),
            format!("https://127.0.0.1:{port}"),
            format!("http://localhost:{port}"),
            format!("http://127.0.0.1:{port}.evil.example"),
            format!("http://{REBIND}:{port}"),
            String::new(),
        ];
        for (method, path) in changes {
            for origin in &origins {
                for kind in ["application/json", "text/plain"] {
                    let headers = [
                        ("Origin", origin.as_str()),
                        ("Content-Type", kind),
                        ("Authorization", "Bearer sandbox"),
                    ];
                    let answer = ask(port, method, path, &headers, write.as_bytes());
                    assert_eq!(answer.status, 403, "{method} {path} from {origin:?}: {answer:?}");
                    has_no_cors(&answer);
                }
            }
        }
        assert_eq!(state(serving), before);
        // No preflight is answered, and reading is not for others either.
        for path in
            ["/", "/_sandbox/messages", "/_sandbox/events", "/_sandbox/nowhere", "/v2/api/chats", "/nowhere"]
        {
            for method in ["OPTIONS", "GET", "HEAD"] {
                if (method, path) == ("GET", "/_sandbox/events") {
                    continue;
                }
                let headers = [
                    ("Origin", "http://evil.example"),
                    ("Access-Control-Request-Method", "POST"),
                    ("Access-Control-Request-Headers", "authorization, content-type"),
                    ("Access-Control-Request-Private-Network", "true"),
                    ("Authorization", "Bearer sandbox"),
                ];
                has_no_cors(&ask(port, method, path, &headers, b""));
            }
        }
        let own = format!("http://127.0.0.1:{port}");
        let body = br#"{"chat":"+15551234567","text":"My own"}"#;
        let answer = ask(port, "POST", "/_sandbox/inbound", &[("Origin", &own)], body);
        assert_eq!(answer.ok()["text"], "My own");
        has_no_cors(&answer);
    });
}

#[test]
fn the_policy_of_the_page_allows_no_inline_script_or_style() {
    inbox(async |stage| {
        let (serving, page) = (&stage.serving, &stage.page);
        let html = ask(serving.port, "GET", "/", &[], b"");
        let policy = html.header("content-security-policy").expect("a policy");
        for directive in [
            "default-src 'none'",
            "script-src 'self'",
            "style-src 'self'",
            "connect-src 'self'",
            "base-uri 'none'",
            "form-action 'none'",
            "frame-ancestors 'none'",
            "require-trusted-types-for 'script'",
        ] {
            assert!(policy.split(';').any(|it| it.trim() == directive), "{directive} is not in {policy}");
        }
        assert!(!policy.contains("unsafe") && !policy.contains('*') && !policy.contains("data:"), "{policy}");
        assert_eq!(html.header("x-content-type-options"), Some("nosniff"), "{html:?}");
        for code in ["<style", " style=", " onclick=", " onload=", "javascript:"] {
            assert!(!html.body.contains(code), "{code} is in the page");
        }
        assert!(!html.body.contains("<script>"), "an inline script is in the page");

        let tried = page
            .run(
                "window.hits = [];
                const tried = window.tried = {};
                const attempt = (name, action) => { try { action(); tried[name] = 'allowed'; } catch { tried[name] = 'refused'; } };
                const button = document.createElement('button');
                attempt('handler', () => button.setAttribute('onclick', 'hits.push(1)'));
                document.body.append(button);
                button.click();
                attempt('innerHTML', () => { document.createElement('div').innerHTML = '<img src=x onerror=hits.push(2)>'; });
                attempt('script', () => { document.createElement('script').text = 'hits.push(3)'; });
                // Later: WebDriver's own scripts may evaluate text.
                setTimeout(() => attempt('eval', () => { (0, eval)('hits.push(4)'); }));
                attempt('timeout', () => { setTimeout('hits.push(5)'); });
                button.setAttribute('style', 'position: fixed; left: 7px');
                tried.style = getComputedStyle(button).position;
                const link = document.createElement('a');
                link.href = 'javascript:hits.push(6)';
                document.body.append(link);
                link.click();
                button.remove(); link.remove();
                return tried",
                &[],
            )
            .await;
        assert_eq!(
            tried,
            json!({"handler": "refused", "innerHTML": "refused", "script": "refused", "timeout": "refused", "style": "static"})
        );
        assert_eq!(page.until("eval was tried", "tried.eval").await, "refused");
        let elsewhere = Endpoint::new();
        let fetched = page
            .run("window.elsewhere = null; fetch(arguments[0]).then(() => 'fetched', () => 'refused').then(it => window.elsewhere = it)", &[
                json!(elsewhere.url("/")),
            ])
            .await;
        assert_eq!(fetched, Value::Null);
        assert_eq!(page.until("the request is over", "window.elsewhere").await, "refused");
        assert_eq!(page.value("hits").await, json!([]));
        assert_eq!(elsewhere.received().len(), 0);
    });
}
