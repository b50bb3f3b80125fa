//! Every way in which a connection can go wrong, and what is said about the message then.

use std::io::Write;
use std::net::TcpListener;
use std::process::Command;
use std::sync::mpsc::channel;

use crate::harness::live::until_closed;
use crate::harness::wire::{self, Answer, Request, Wire};
use crate::harness::{Home, KEY, NOWHERE, Ran, binary};

const SENT: &str = "to         +15551234567\nmessage    msg_1\nstatus     queued\n";
const SPOILED: &str =
    "check the base URL and the proxy: something between this machine and Blooio corrupted the response";
const SLOW: &str = "raise the timeout of each attempt with --timeout: the network or Blooio is slow";

fn accepted() -> Answer {
    wire::response("202 Accepted", r#"{"message_id":"msg_1","status":"queued"}"#)
}

fn send(base: &str) -> Ran {
    Home::new().blooio(["send", "+15551234567", "Hello", "-k", "k1", "--retries=0"]).api(base).run()
}

/// What is said when the request left and no readable answer came.
fn unknown(error: &str, hint: &str) -> String {
    format!(
        "error: {error}\nhint: {hint}\n\
         hint: the message may have been accepted; the idempotency key k1 makes a retry safe for 24 hours\n\
         hint: retry with: blooio send +15551234567 Hello -k k1 '--retries=0'\n"
    )
}

#[track_caller]
fn ends_unknown(answer: Answer, error: &str, hint: &str) {
    let wire = Wire::serve(vec![answer]);
    send(&wire.base).is(6, "", &unknown(error, hint));
    assert_eq!(wire.requests().len(), 1);
}

/// Runs the command of the last hint in a shell, against a good server: how it ended, and what it sent.
fn paste(home: &Home, stderr: &str, stdin: &str) -> (Ran, Request) {
    let (_, command) = stderr.trim_end().rsplit_once("retry with").expect("a command");
    let (_, command) = command.split_once(": ").expect("a command");
    let bin = home.path().join("bin");
    std::fs::create_dir_all(&bin).expect("a directory");
    let _ = std::os::unix::fs::symlink(binary(), bin.join("blooio"));
    let wire = Wire::serve(vec![accepted()]);
    let mut shell = Command::new("/bin/sh");
    shell.args(["-c", command]).env_clear().env("HOME", home.path()).current_dir(home.path());
    shell.env("PATH", &bin).env("BLOOIO_BASE_URL", &wire.base).env("BLOOIO_API_KEY", KEY);
    let output = assert_cmd::Command::from_std(shell).write_stdin(stdin).output().expect("a shell");
    let text = |bytes| String::from_utf8(bytes).expect("UTF-8");
    let code = output.status.code().unwrap_or(-1);
    let ran = Ran { code, stdout: text(output.stdout), stderr: text(output.stderr) };
    assert_eq!(ran.code, 0, "{command}: {ran:?}");
    (ran, wire.requests().remove(0))
}

#[test]
fn a_refused_connection_sends_nothing() {
    send(NOWHERE).is(
        6,
        "",
        "error: no response from Blooio: no connection to 127.0.0.1:1 (Connection refused)\n\
         hint: check the network, the base URL and the proxy variables (HTTPS_PROXY, ALL_PROXY)\n\
         hint: retry with: blooio send +15551234567 Hello -k k1 '--retries=0'\n",
    );
}

#[test]
fn a_refused_connection_is_told_to_programs() {
    let ran = Home::new()
        .blooio(["send", "+15551234567", "Hello", "-k", "k1", "--retries=0", "--json"])
        .api(NOWHERE)
        .run();
    ran.is(
        6,
        "",
        concat!(
            r#"{"error":{"kind":"network","exit_code":6,"status":null,"code":null,"#,
            r#""message":"no response from Blooio: no connection to 127.0.0.1:1 (Connection refused)","#,
            r#""hint":"check the network, the base URL and the proxy variables (HTTPS_PROXY, ALL_PROXY)\n"#,
            r#"retry with: blooio send +15551234567 Hello -k k1 '--retries=0' --json","#,
            r#""outcome":"not_sent","retryable":true,"idempotency_key":"k1","response":null}}"#,
            "\n"
        ),
    );
}

#[test]
fn a_host_that_does_not_exist_is_named_as_the_trouble() {
    let ran = Home::new()
        .blooio(["send", "+15551234567", "Hello", "-k", "k1", "--retries=0", "--json"])
        .api("https://blooio.invalid/v2/api")
        .run();
    let error = ran.error();
    assert_eq!(
        (ran.code, ran.stdout.as_str(), error["outcome"].as_str()),
        (6, "", Some("not_sent")),
        "{ran:?}"
    );
    let message = error["message"].as_str().unwrap_or_default();
    // What the resolver says differs between systems.
    assert!(
        message.starts_with("no response from Blooio: the host name blooio.invalid can't be resolved ("),
        "{message}"
    );
}

#[test]
fn a_connection_closed_without_an_answer_leaves_it_open() {
    let closed = "no response from Blooio: the connection was closed before a response arrived";
    ends_unknown(wire::nothing(), &format!("{closed} (connection closed before message completed)"), SPOILED);
}

#[test]
fn a_reset_leaves_it_open() {
    // What is left unread makes the system answer the client's next bytes with a reset, and this close with one too.
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    let base = format!("http://{}/v2/api", listener.local_addr().expect("an address"));
    let server = std::thread::spawn(move || {
        let (mut stream, _) = listener.accept().expect("a connection");
        std::io::Read::read_exact(&mut stream, &mut [0; 8]).expect("the beginning of a request");
        // The whole request has come once its last byte is there; only then is it left unread.
        let mut rest = vec![0; 65536];
        while !rest.windows(5).any(|part| part == b"Hello") {
            stream.peek(&mut rest).expect("more of it");
        }
    });
    let ran = send(&base);
    server.join().expect("the server");
    let error = "no response from Blooio: the connection was closed before a response arrived (Connection reset by peer)";
    ran.is(6, "", &unknown(error, SPOILED));
}

#[test]
fn an_answer_cut_short_leaves_it_open() {
    let broken = "no response from Blooio: the connection broke in the middle of the response (HTTP 202)";
    let head = "HTTP/1.1 202 Accepted\r\nContent-Type: application/json\r\n";
    let cut = format!("{head}Content-Length: 90\r\n\r\n{{\"message_id\":\"msg_1\"}}");
    ends_unknown(wire::bytes(cut), broken, SPOILED);
    let cut = format!("{head}Transfer-Encoding: chunked\r\n\r\n10\r\n{{\"message");
    ends_unknown(wire::bytes(cut), broken, SPOILED);
}

#[test]
fn an_answer_that_is_not_the_apis_leaves_it_open() {
    for (status, body, why) in [
        ("202 Accepted", r#"{"message_id":"#, "202): can't be read: its JSON is cut short"),
        ("200 OK", "<html>Sign in to the Wi-Fi</html>", "200): can't be read: it is not JSON"),
        ("202 Accepted", "", "202): can't be read: it is empty"),
        ("204 No Content", "", "204): can't be read: it is empty"),
        ("202 Accepted", "[1]", "202): can't be read: it is JSON, but not an object"),
        ("202 Accepted", "null", "202): can't be read: it is JSON, but not an object"),
    ] {
        let error = format!("the response (HTTP {}", why.replace("): can't", ") can't"));
        ends_unknown(wire::response(status, body), &error, SPOILED);
    }
}

#[test]
fn what_came_instead_of_the_api_is_told_to_programs() {
    let wire = Wire::serve(vec![wire::response("200 OK", "<html>\u{1b}[2JSign in</html>")]);
    let ran = Home::new()
        .blooio(["send", "+15551234567", "Hello", "-k", "k1", "--retries=0", "--json"])
        .api(&wire.base)
        .run();
    ran.is(
        6,
        "",
        concat!(
            r#"{"error":{"kind":"network","exit_code":6,"status":200,"code":null,"#,
            r#""message":"the response (HTTP 200) can't be read: it is not JSON","#,
            r#""hint":"check the base URL and the proxy: something between this machine and Blooio corrupted the response\n"#,
            r#"the message may have been accepted; the idempotency key k1 makes a retry safe for 24 hours\n"#,
            r#"retry with: blooio send +15551234567 Hello -k k1 '--retries=0' --json","#,
            r#""outcome":"unknown","retryable":true,"idempotency_key":"k1","#,
            r#""response":"<html>\u001b[2JSign in</html>"}}"#,
            "\n"
        ),
    );
    assert_eq!(wire.requests().len(), 1);
}

#[test]
fn silence_is_given_up_after_the_timeout() {
    for (part, error) in [
        ("", "connected to HOST, but no response came within 1s"),
        ("HTTP/1.1 202 Accep", "connected to HOST, but no response came within 1s"),
        (
            "HTTP/1.1 202 Accepted\r\nContent-Length: 40\r\n\r\n{\"message_id\"",
            "the response (HTTP 202) started, but did not finish within 1s",
        ),
    ] {
        let wire = Wire::serve(vec![Box::new(move |stream| {
            let _ = stream.write_all(part.as_bytes());
            until_closed(stream);
        })]);
        let home = Home::new();
        let ran = home
            .blooio(["send", "+15551234567", "Hello", "-k", "k1", "--retries=0", "--timeout=1s"])
            .api(&wire.base)
            .run();
        let expected = unknown(
            &format!("no response from Blooio: {}", error.replace("HOST", wire::place(&wire.base))),
            SLOW,
        );
        ran.is(6, "", &expected.replace("'--retries=0'", "'--retries=0' '--timeout=1s'"));
        assert_eq!(wire.requests().len(), 1);
    }
}

#[test]
fn an_answer_over_sixteen_mebibytes_is_not_read() {
    let error =
        |status| format!("no response from Blooio: the response (HTTP {status}) is larger than 16 MiB");
    let announced = "HTTP/1.1 202 Accepted\r\nContent-Length: 16777217\r\n\r\n";
    ends_unknown(wire::bytes(announced), &error("202 Accepted"), SPOILED);
    let endless = Box::new(|stream: &mut std::net::TcpStream| {
        let _ = stream.write_all(b"HTTP/1.1 202 Accepted\r\nTransfer-Encoding: chunked\r\n\r\n");
        let chunk = [b"10000\r\n".to_vec(), vec![b' '; 0x10000], b"\r\n".to_vec()].concat();
        // Without an end, but for the client's.
        while stream.write_all(&chunk).is_ok() {}
    });
    ends_unknown(endless, &error("202 Accepted"), SPOILED);
}

#[test]
fn an_answer_of_just_under_sixteen_mebibytes_is_read() {
    let body = format!(r#"{{"message_id":"msg_1","status":"queued","x":"{}"}}"#, "x".repeat(16_000_000));
    let wire = Wire::serve(vec![wire::response("202 Accepted", &body)]);
    send(&wire.base).is(0, SENT, "");
    assert_eq!(wire.requests().len(), 1);
}

#[test]
fn redirects_are_not_followed() {
    let elsewhere = TcpListener::bind("127.0.0.1:0").expect("a port");
    let target = format!("http://{}/v2/api/x", elsewhere.local_addr().expect("an address"));
    for status in [
        "301 Moved Permanently",
        "302 Found",
        "303 See Other",
        "307 Temporary Redirect",
        "308 Permanent Redirect",
    ] {
        let wire = Wire::serve(vec![wire::bytes(format!(
            "HTTP/1.1 {status}\r\nLocation: {target}\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
        ))]);
        let (code, reason) = status.split_once(' ').expect("a reason");
        send(&wire.base).is(
            4,
            "",
            &format!(
                "error: {reason} (HTTP {code})\n\
                 hint: check the base URL: redirects aren't followed, so that no other host gets the key\n"
            ),
        );
        assert_eq!(wire.requests().len(), 1);
    }
    elsewhere.set_nonblocking(true).expect("a setting");
    let visit = elsewhere.accept().map_err(|error| error.kind());
    assert_eq!(visit.err(), Some(std::io::ErrorKind::WouldBlock), "a redirect was followed");
}

#[test]
fn an_interim_answer_is_waited_out() {
    for interim in ["100 Continue", "102 Processing", "103 Early Hints\r\nLink: </x>"] {
        let body = r#"{"message_id":"msg_1","status":"queued"}"#;
        let wire = Wire::serve(vec![wire::bytes(format!(
            "HTTP/1.1 {interim}\r\n\r\nHTTP/1.1 202 Accepted\r\nContent-Length: {}\r\n\r\n{body}",
            body.len()
        ))]);
        send(&wire.base).is(0, SENT, "");
        assert_eq!(wire.requests().len(), 1);
    }
}

#[test]
fn an_open_end_stays_open_when_the_next_attempt_is_refused() {
    // The server takes one request and is gone when the next one comes.
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    let base = format!("http://{}/v2/api", listener.local_addr().expect("an address"));
    let (gone, is_gone) = channel();
    std::thread::spawn(move || {
        let (mut stream, _) = listener.accept().expect("a connection");
        let request = wire::Request::read(&mut stream);
        drop(listener);
        drop(stream);
        let _ = gone.send(request);
    });
    let ran =
        Home::new().blooio(["send", "+15551234567", "Hello", "-k", "k1", "--retries=1"]).api(&base).run();
    assert!(is_gone.recv().expect("the server").is_some());
    let place = wire::place(&base);
    let error =
        format!("no response from Blooio: no connection to {place} (Connection refused), after 2 attempts");
    let hint = "check the network, the base URL and the proxy variables (HTTPS_PROXY, ALL_PROXY)";
    ran.is(6, "", &unknown(&error, hint).replace("retries=0", "retries=1"));
}

#[test]
fn an_open_end_stays_open_when_the_next_attempt_is_answered_with_an_error() {
    let wire = Wire::serve(vec![wire::nothing(), wire::response("404 Not Found", "{}")]);
    let ran = Home::new()
        .blooio(["send", "+15551234567", "Hello", "-k", "k1", "--retries=1"])
        .api(&wire.base)
        .run();
    let hint = "check the chat: a group needs a linked iMessage chat; to text several people, separate their numbers with commas";
    ran.is(4, "", &unknown("Not Found (HTTP 404), after 2 attempts", hint).replace("retries=0", "retries=1"));
    assert_eq!(wire.requests().len(), 2);
}

#[test]
fn the_command_of_the_hint_sends_the_same_message_under_the_same_key() {
    let text = "it's $HOME `id` \"q\" \\ !x\nline two";
    let odd = "-\\n 100% %s\ttab \u{1b}[31m\u{202e} it's \u{7}";
    for arguments in [
        vec!["send", "+15551234567", "--", odd, "~", "=ls", "#", "{a,b}*"],
        vec!["send", "+15551234567", "Hi", "--reply-to", "-kX"],
        vec!["send", "+15551234567", "--reply-to", "--", "Hi"],
        vec!["send", "+15551234567", "--reply-to=--", "--", "-k"],
        vec!["send", "+15551234567", text],
        vec!["send", "+15551234567", "-k", "order-7", text],
        vec!["send", "-qk", "order-7", "+15551234567", text],
        vec!["send", "-qkorder-7", "+15551234567", text],
        vec!["send", "+15551234567", "-m", "k=-k", "--metadata-json={\"a\":\"b c\"}", "--", "-k", text],
        vec!["--no-input", "send", "--each", "+15551234567", text],
    ] {
        let home = Home::new();
        let wire = Wire::serve(vec![wire::nothing()]);
        let mut command = home.process_at(&wire.base, &arguments);
        command.env("BLOOIO_RETRIES", "0");
        let ran = crate::harness::live::Live::start(command).ended();
        assert_eq!((ran.code, ran.stdout.as_str()), (6, ""), "{ran:?}");
        let first = wire.requests().remove(0);
        let key = first.header("idempotency-key").expect("a key").to_owned();
        // With --each the key that is named is the one to give to -k, and the recipient's is derived from it.
        let named = ran.stderr.contains(&format!("the idempotency key {key} makes"));
        assert_eq!(named, !arguments.contains(&"--each"), "{key}: {}", ran.stderr);
        let (again, sent) = paste(&home, &ran.stderr, "");
        assert_eq!((sent.header("idempotency-key"), sent.text()), (Some(key.as_str()), first.text()));
        assert_eq!((sent.line, again.stderr.as_str()), (first.line, ""), "{arguments:?}");
    }
}

#[test]
fn the_hint_says_that_standard_input_is_needed_again() {
    let home = Home::new();
    let wire = Wire::serve(vec![wire::nothing()]);
    let ran = home
        .blooio(["send", "+15551234567", "-k", "k1", "--retries", "0"])
        .stdin("Hello\n")
        .api(&wire.base)
        .run();
    let error = "no response from Blooio: the connection was closed before a response arrived (connection closed before message completed)";
    ran.is(
        6,
        "",
        &format!(
            "error: {error}\nhint: {SPOILED}\n\
             hint: the message may have been accepted; the idempotency key k1 makes a retry safe for 24 hours\n\
             hint: retry with the same standard input: blooio send +15551234567 -k k1 --retries 0\n"
        ),
    );
    assert_eq!(wire.requests().len(), 1);
    let (again, sent) = paste(&home, &ran.stderr, "Hello\n");
    assert_eq!((again.stdout.as_str(), sent.header("idempotency-key")), (SENT, Some("k1")));
}
