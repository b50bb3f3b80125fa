//! The key is seen by the API, and by nobody else. Every run of the harness checks its whole output for it besides.

use httpmock::prelude::*;

use crate::harness::wire::{self, Wire};
use crate::harness::{Home, KEY};

const MASKED: &str = "bl_…CRET";

#[test]
fn a_trace_shows_the_end_of_it() {
    let wire =
        Wire::serve(vec![wire::response("202 Accepted", r#"{"message_id":"msg_1","status":"queued"}"#)]);
    let ran =
        Home::new().blooio(["send", "+15551234567", "Hello", "-v", "-q", "-k", "k1"]).api(&wire.base).run();
    assert_eq!((ran.code, ran.stdout.as_str()), (0, "msg_1\n"));
    let (start, rest) = ran.stderr.split_once("< HTTP 202 Accepted (").expect("an answer");
    let version = env!("CARGO_PKG_VERSION");
    let base = &wire.base;
    assert_eq!(
        start,
        format!(
            "* attempt 1\n> POST {base}/chats/%2B15551234567/messages\n> Authorization: Bearer {MASKED}\n\
             > Accept: application/json\n> Accept-Encoding: identity\n> User-Agent: blooio-cli/{version}\n\
             > Content-Type: application/json\n> Idempotency-Key: k1\n> {{\"text\":\"Hello\"}}\n"
        )
    );
    let (took, rest) = rest.split_once(")\n").expect("how long it took");
    assert!(took.ends_with("ms") || took.ends_with('s'), "{took}");
    assert_eq!(
        rest,
        "< content-type: application/json\n< content-length: 40\n< connection: close\n\
         < {\"message_id\":\"msg_1\",\"status\":\"queued\"}\n"
    );
    let requests = wire.requests();
    assert_eq!(requests[0].header("authorization"), Some(format!("Bearer {KEY}").as_str()));
}

#[test]
fn a_dry_run_has_no_use_for_it() {
    let home = Home::new();
    let base = "https://blooio.test/v2/api";
    let version = env!("CARGO_PKG_VERSION");
    home.blooio(["send", "+15551234567", "Hello", "-n", "-k", "k1", "-v"]).api(base).run().is(
        0,
        &format!(
            "curl -sS -X POST '{base}/chats/%2B15551234567/messages' \\\n  \
             -H \"Authorization: Bearer $BLOOIO_API_KEY\" \\\n  -H 'Accept: application/json' \\\n  \
             -H 'Accept-Encoding: identity' \\\n  -H 'User-Agent: blooio-cli/{version}' \\\n  -H 'Content-Type: application/json' \\\n  \
             -H 'Idempotency-Key: k1' \\\n  --data-binary '{{\"text\":\"Hello\"}}'\n"
        ),
        "",
    );
    home.blooio(["send", "+15551234567", "Hello", "-n", "-k", "k1", "--json"]).api(base).run().is(
        0,
        &format!(
            "{{\"method\":\"POST\",\"url\":\"{base}/chats/%2B15551234567/messages\",\"headers\":\
             {{\"Authorization\":\"Bearer $BLOOIO_API_KEY\",\"Accept\":\"application/json\",\
             \"Accept-Encoding\":\"identity\",\"User-Agent\":\"blooio-cli/{version}\",\"Content-Type\":\"application/json\",\
             \"Idempotency-Key\":\"k1\"}},\"body\":{{\"text\":\"Hello\"}}}}\n"
        ),
        "",
    );
}

#[test]
fn help_and_settings_do_not_show_it() {
    let home = Home::new();
    home.config(&format!("[profiles.default]\napi_key = \"{KEY}\"\n"));
    home.blooio(["config", "get", "api_key"]).run().is(0, &format!("{MASKED}\n"), "");
    home.blooio(["config", "get", "api_key"]).env("BLOOIO_API_KEY", KEY).run().is(
        0,
        &format!("{MASKED}\n"),
        "",
    );
    let json = home.blooio(["config", "get", "api_key", "--json"]).run();
    assert_eq!((json.code, json.stderr.as_str()), (0, ""));
    assert!(json.stdout.contains(MASKED), "{json:?}");
    for arguments in [["config", "list", "-v"], ["config", "list", "--json"]] {
        let ran = home.blooio(arguments).run();
        assert_eq!((ran.code, ran.stderr.as_str()), (0, ""));
        assert!(ran.stdout.contains(MASKED), "{ran:?}");
    }
    for arguments in [["--help", "--no-input"], ["send", "--help"], ["config", "--help"], ["status", "-h"]] {
        let ran = home.blooio(arguments).env("BLOOIO_API_KEY", KEY).run();
        assert_eq!((ran.code, ran.stderr.as_str()), (0, ""));
        assert!(ran.stdout.contains("Usage: blooio"), "{ran:?}");
    }
}

#[test]
fn revealing_it_takes_a_word() {
    let home = Home::new();
    home.config("[profiles.default]\napi_key = \"another-key-0123456789\"\n");
    home.blooio(["config", "get", "api_key", "--reveal"]).run().is(0, "another-key-0123456789\n", "");
}

#[test]
fn a_broken_configuration_is_not_quoted_with_it() {
    let home = Home::new();
    for text in [
        format!("[profiles.default]\napi_key = \"{KEY}\n"),
        format!("[profiles.default]\napi_key = \"{KEY}\" x\n"),
        format!("[profiles.default]\napi_key = {KEY}\n"),
        format!("[profiles.default]\napi_keys = \"{KEY}\"\n"),
        format!("[profiles.default]\napi_key = [\"{KEY}\"]\n"),
    ] {
        home.config(&text);
        for mode in ["--json", "-v"] {
            let ran = home.blooio(["send", "+15551234567", "Hello", mode]).run();
            assert_eq!((ran.code, ran.stdout.as_str()), (3, ""), "{text}");
            assert!(ran.stderr.contains("config.toml"), "{ran:?}");
        }
    }
}

#[test]
fn an_echo_of_it_is_masked() {
    let body = format!(
        r#"{{"message_id":"msg_1","status":"queued","message":"{KEY}","headers":{{"authorization":"Bearer {KEY}"}}}}"#
    );
    let masked = body.replace(KEY, MASKED);
    for status in ["202 Accepted", "401 Unauthorized", "400 Bad Request"] {
        let answer = format!(
            "HTTP/1.1 {status}\r\nX-Authorization: Bearer {KEY}\r\nContent-Length: {}\r\nConnection: close\r\n\r\n{body}",
            body.len()
        );
        let home = Home::new();
        let wire = Wire::serve((0..4).map(|_| wire::bytes(answer.clone())).collect());
        for mode in ["--json", "-q", "-v", "--no-input"] {
            let ran = home.blooio(["send", "+15551234567", "Hello", mode]).api(&wire.base).run();
            if mode == "--json" && ran.code == 0 {
                ran.is(0, &format!("{masked}\n"), "");
            } else if mode == "--json" {
                let expected: serde_json::Value = serde_json::from_str(&masked).expect("JSON");
                assert_eq!(ran.error()["response"], expected);
            }
            if mode == "-v" {
                assert!(ran.stderr.contains(&format!("< x-authorization: Bearer {MASKED}\n")), "{ran:?}");
                assert!(ran.stderr.contains(&format!("< {masked}\n")), "{ran:?}");
            }
        }
        let requests = wire.requests();
        assert_eq!(requests.len(), 4);
        assert_eq!(requests[3].header("authorization"), Some(format!("Bearer {KEY}").as_str()));
    }
}

#[test]
fn an_answer_that_cannot_be_read_is_masked_too() {
    let wire = Wire::serve(vec![wire::response("200 OK", &format!("<html>Bearer {KEY}</html>"))]);
    let ran =
        Home::new().blooio(["send", "+15551234567", "Hello", "--json", "--retries=0"]).api(&wire.base).run();
    assert_eq!((ran.code, ran.stdout.as_str()), (6, ""));
    assert_eq!(ran.error()["response"], format!("<html>Bearer {MASKED}</html>"));
    assert_eq!(wire.requests().len(), 1);
}

#[test]
fn a_file_ends_in_a_new_line() {
    let home = Home::new();
    for text in [format!("{KEY}\n"), format!("{KEY}\r\n"), KEY.to_owned(), format!("  {KEY}  \n\n")] {
        let server = MockServer::start();
        let send = server.mock(|when, then| {
            when.method(POST).header("authorization", format!("Bearer {KEY}"));
            then.status(202).body(r#"{"message_id":"msg_1","status":"queued"}"#);
        });
        let file = home.write("key", &text);
        home.config(&format!("[profiles.default]\napi_key_file = {:?}\n", file.display().to_string()));
        let ran = home
            .blooio(["send", "+15551234567", "Hello", "-q"])
            .env("BLOOIO_BASE_URL", server.url("/v2/api"))
            .run();
        // A file that others can read is warned about elsewhere; here it is the key that counts.
        assert_eq!((ran.code, ran.stdout.as_str()), (0, "msg_1\n"), "{ran:?}");
        send.assert();
    }
}

#[test]
fn a_key_with_control_characters_is_refused_unseen() {
    let home = Home::new();
    for evil in ["\u{1b}[2J", "a\nX-Evil: 1", "\u{7f}", "\u{9b}2J", "é"] {
        let key = format!("{KEY}{evil}z");
        let run = home.blooio(["send", "+15551234567", "Hello", "-v"]).env("BLOOIO_API_KEY", &key);
        let ran = run.env("BLOOIO_BASE_URL", "http://127.0.0.1:9/v2/api").run();
        assert_eq!((ran.code, ran.stdout.as_str()), (3, ""), "{evil:?}: {ran:?}");
        assert!(ran.stderr.starts_with("error: ") && ran.stderr.contains("BLOOIO_API_KEY"), "{ran:?}");
        assert!(!ran.stderr.contains("Evil") && !ran.stderr.contains('\u{1b}'), "{ran:?}");
    }
}

#[test]
fn storing_it_on_the_command_line_is_refused() {
    let home = Home::new();
    let ran = home.blooio(["config", "set", "api_key", KEY]).run();
    ran.is(
        2,
        "",
        "error: api_key is a secret, and other processes can see the command line\n\
         hint: pass it on standard input: blooio config set api_key -\n",
    );
    assert!(!home.path().join(".config").exists());
}
