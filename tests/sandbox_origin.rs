//! `sandbox serve` and web pages: those of others neither change nor read anything.

use serde_json::json;

use crate::harness::Home;
use crate::harness::control::Control;
use crate::sandbox_serve::Serving;

fn serve() -> (Home, Serving, Control) {
    let home = Home::new();
    let serving = Serving::start(&home, "--json");
    let control = Control::of(&serving.base);
    (home, serving, control)
}

/// Every kind of path.
const PATHS: [&str; 6] =
    ["/", "/_sandbox/messages", "/_sandbox/events", "/_sandbox/inbox/style.css", "/v2/api/me", "/nothing"];

#[test]
fn a_host_that_is_not_this_machine_is_refused_everywhere() {
    let (_home, _serving, control) = serve();
    let port = control.address.split(':').nth(1).expect("a port").to_owned();
    let refused = (403, "This host name is not served: use 127.0.0.1, localhost or [::1]".to_owned());
    for path in PATHS {
        for host in ["rebind.example", "127.0.0.1.rebind.example", "10.0.0.1"] {
            let host = format!("{host}:{port}");
            assert_eq!(control.ask("GET", path, &[("Host", &host)], "").refusal(), refused, "{path} {host}");
        }
    }
    for host in [format!("localhost:{port}"), format!("[::1]:{port}"), format!("127.0.0.1:{port}")] {
        assert_eq!(control.ask("GET", "/v2/api/me", &[("Host", &host)], "").status, 200, "{host}");
    }
    assert_eq!(
        control.get("requests").ok()["requests"].as_array().map(Vec::len),
        Some(3),
        "what is refused is not recorded"
    );
}

#[test]
fn a_page_of_another_origin_changes_nothing() {
    let (_home, _serving, control) = serve();
    let own = format!("http://{}", control.address);
    let refused = (403, "Requests from web pages of another origin may not change anything".to_owned());
    let inbound = json!({"chat": "+15551234567", "text": "Hi"}).to_string();
    let changes = [
        ("POST", "/_sandbox/inbound", &*inbound),
        ("POST", "/_sandbox/reset", "{}"),
        ("PUT", "/_sandbox/faults", r#"{"faults":[]}"#),
        ("DELETE", "/_sandbox/faults", ""),
        ("POST", "/v2/api/chats/%2B15551234567/messages", r#"{"text":"Hi"}"#),
        ("DELETE", "/v2/api/contacts/+15551234567", ""),
        ("POST", "/nothing", ""),
    ];
    for (method, path, body) in changes {
        for origin in ["http://evil.example", "null", "http://127.0.0.1:1", "http://localhost"] {
            let answer = control.ask(method, path, &[("Origin", origin)], body);
            assert_eq!(answer.refusal(), refused, "{method} {path} {origin}");
        }
    }
    assert_eq!(control.get("messages").ok(), json!({"messages": []}));
    let answer = control.ask("POST", "/_sandbox/inbound", &[("Origin", &own)], &inbound);
    assert_eq!(answer.ok()["text"], "Hi", "its own page does");
}

#[test]
fn no_other_page_may_read_an_answer_and_the_own_one_runs_nothing_foreign() {
    let (_home, _serving, control) = serve();
    for path in PATHS.iter().filter(|path| **path != "/_sandbox/events") {
        for method in ["GET", "OPTIONS"] {
            let asked = [("Origin", "http://evil.example"), ("Access-Control-Request-Method", "POST")];
            let answer = control.ask(method, path, &asked, "");
            assert!(!answer.head.contains("access-control-"), "{method} {path}: {}", answer.head);
        }
    }
    for path in ["/", "/_sandbox/inbox/style.css"] {
        let answer = control.ask("GET", path, &[], "");
        assert_eq!(answer.status, 200);
        let policy =
            answer.head.split("content-security-policy: ").nth(1).and_then(|rest| rest.lines().next());
        let policy = policy.expect("a policy");
        assert!(policy.starts_with("default-src 'none'; script-src 'self'; style-src 'self'; "), "{policy}");
        assert!(!policy.contains("unsafe") && policy.contains("frame-ancestors 'none'"), "{policy}");
        assert!(answer.head.contains("x-content-type-options: nosniff"), "{}", answer.head);
    }
    for path in ["/", "/_sandbox/inbox/style.css", "/_sandbox/messages"] {
        let head = control.ask("GET", path, &[], "").head;
        assert!(head.contains("cross-origin-resource-policy: same-origin"), "{path}: {head}");
        assert!(head.contains("x-content-type-options: nosniff"), "{path}: {head}");
    }
    let page = control.ask("GET", "/", &[], "").body;
    for inline in [" style=", "<style", " onclick=", " onload=", "javascript:", "http://", "https://"] {
        assert!(!page.contains(inline), "{inline}");
    }
    assert_eq!(
        page.matches("<script").count(),
        page.matches("<script type=\"module\" src=\"/_sandbox/inbox/").count()
    );
    assert_eq!(control.ask("GET", "/_sandbox/inbox/../../Cargo.toml", &[], "").status, 404);
    assert_eq!(control.ask("GET", "/_sandbox/inbox/nothing.js", &[], "").refusal().0, 404);
}
