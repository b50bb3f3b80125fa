//! `blooio api`: the request that goes out, byte by byte, and what is printed of the answer.

use std::sync::mpsc::channel;

use crate::harness::live::{Live, until_closed};
use crate::harness::terminal::Terminal;
use crate::harness::wire::{self, Answer, Request, Wire};
use crate::harness::{Home, KEY, Ran};

const AGENT: &str = concat!("blooio-cli/", env!("CARGO_PKG_VERSION"));

fn ok() -> Answer {
    wire::response("200 OK", r#"{ "ok": true }"#)
}

/// Runs `api` against a server of these answers.
fn asked(answers: Vec<Answer>, arguments: &[&str], stdin: &str) -> (Ran, Vec<Request>) {
    let wire = Wire::serve(answers);
    let home = Home::new();
    home.write("body.json", "{\"text\" : \"Hi\",\n \"n\":1.0}\n");
    home.write("name.txt", "Ada\n");
    let ran = home.blooio(["api"]).args(arguments).stdin(stdin).api(&wire.base).run();
    (ran, wire.requests())
}

/// The request that a good run makes.
#[track_caller]
fn sent(arguments: &[&str], stdin: &str) -> Request {
    let (ran, mut requests) = asked(vec![ok()], arguments, stdin);
    assert_eq!(requests.len(), 1, "{ran:?}");
    ran.is(0, "{\"ok\":true}\n", "");
    requests.remove(0)
}

#[test]
fn the_request_is_what_was_typed() {
    let to = "/chats/grp_1/polls";
    for (arguments, stdin, line, body) in [
        (&["/me"][..], "", "GET /v2/api/me", ""),
        (&["me"], "", "GET /v2/api/me", ""),
        (&["get", "/me"], "", "GET /v2/api/me", ""),
        (&["Delete", "/contacts/con_1"], "", "DELETE /v2/api/contacts/con_1", ""),
        (&["POST", "/chats/grp_1/typing"], "", "POST /v2/api/chats/grp_1/typing", ""),
        (&["/chats/+15551234567"], "", "GET /v2/api/chats/%2B15551234567", ""),
        (&["/chats/%2B15551234567"], "", "GET /v2/api/chats/%2B15551234567", ""),
        (&["/chats?limit=2&q=a b"], "", "GET /v2/api/chats?limit=2&q=a%20b", ""),
        // Fields of a GET are its query, behind what is there.
        (
            &["GET", "/chats", "-f", "q=a b&c", "-F", "limit=5"],
            "",
            "GET /v2/api/chats?q=a%20b%26c&limit=5",
            "",
        ),
        (&["GET", "/chats?limit=2", "-f", "q=+1"], "", "GET /v2/api/chats?limit=2&q=%2B1", ""),
        (&["GET", "/chats", "-f", "a[]=1", "-f", "b[c]=2"], "", "GET /v2/api/chats?a%5B%5D=1&b%5Bc%5D=2", ""),
        // Those of all others are the body.
        (
            &[to, "-f", "title=1", "-f", "options[]=a", "-f", "options[]=b"],
            "",
            "POST /v2/api/chats/grp_1/polls",
            r#"{"title":"1","options":["a","b"]}"#,
        ),
        (
            &["PATCH", "/contacts/con_1", "-F", "name=null"],
            "",
            "PATCH /v2/api/contacts/con_1",
            r#"{"name":null}"#,
        ),
        (&["delete", "/x", "-f", "a=1"], "", "DELETE /v2/api/x", r#"{"a":"1"}"#),
        (
            &[to, "-F", "a=true", "-F", "b=1.50", "-F", "c={\"d\":[1]}", "-F", "e=Hi there", "-F", "f=+1555"],
            "",
            "POST /v2/api/chats/grp_1/polls",
            r#"{"a":true,"b":1.50,"c":{"d":[1]},"e":"Hi there","f":"+1555"}"#,
        ),
        (
            &[to, "-F", "a=@name.txt", "-F", "b[c]=@-"],
            "1\n",
            "POST /v2/api/chats/grp_1/polls",
            r#"{"a":"Ada\n","b":{"c":"1\n"}}"#,
        ),
        // A body of one's own is sent as it is, and the fields are the query.
        (
            &[to, "--input", "body.json"],
            "",
            "POST /v2/api/chats/grp_1/polls",
            "{\"text\" : \"Hi\",\n \"n\":1.0}\n",
        ),
        (&["PUT", "/x", "--input", "-", "-f", "a=1"], "[\"\\ud83d\"]", "PUT /v2/api/x?a=1", "[\"\\ud83d\"]"),
    ] {
        let request = sent(arguments, stdin);
        assert_eq!(request.line, format!("{line} HTTP/1.1"), "{arguments:?}");
        assert_eq!(request.text(), body, "{arguments:?}");
        let kind = (!body.is_empty()).then_some("application/json");
        assert_eq!(request.header("content-type"), kind, "{arguments:?}");
        assert_eq!(request.header("authorization"), Some(format!("Bearer {KEY}").as_str()));
        assert_eq!(request.header("idempotency-key"), None, "{arguments:?}");
    }
}

#[test]
fn a_url_below_the_base_is_a_path() {
    let wire = Wire::serve(vec![ok()]);
    let url = format!("{}/chats?limit=1", wire.base);
    Home::new().blooio(["api"]).arg(url).api(&wire.base).run().is(0, "{\"ok\":true}\n", "");
    assert_eq!(wire.requests()[0].line, "GET /v2/api/chats?limit=1 HTTP/1.1");
}

#[test]
fn headers_are_added_and_replaced() {
    let request = sent(
        &[
            "/me",
            "-H",
            "X-One: a: b",
            "-H",
            "ACCEPT: text/plain",
            "-H",
            "X-One:c",
            "-H",
            "User-Agent: mine/1",
        ],
        "",
    );
    let of = |name: &str| -> Vec<&str> {
        request.headers.iter().filter(|(there, _)| there == name).map(|(_, value)| value.as_str()).collect()
    };
    assert_eq!(of("x-one"), ["c"]);
    assert_eq!(of("accept"), ["text/plain"]);
    assert_eq!(of("user-agent"), ["mine/1"]);
    assert_eq!(of("authorization"), [format!("Bearer {KEY}")]);
}

const ELSEWHERE: &str = "hint: give a path below the base URL, such as /me; the key is sent only to that host, which --base-url sets\n";
const HEADER: &str = "hint: write NAME: VALUE, such as -H 'Accept-Language: en'\n";
const FIELD: &str = "hint: write -f name=value, -f 'list[]=value' or -f 'object[name]=value'\n";

/// Arguments that are refused; what is said, and the hint.
const WRONG: &[(&[&str], &str, &str)] = &[
    (&["https://evil.example/me"], "\"https://evil.example/me\" is not below the base URL", ELSEWHERE),
    (&["//evil.example/me"], "\"//evil.example/me\" is not below the base URL", ELSEWHERE),
    (
        &["/../../v1/api/me"],
        "the path \"/../../v1/api/me\" has a segment `.` or `..`",
        "hint: write out the whole path below the base URL\n",
    ),
    (
        &["/%2e%2e/me"],
        "the path \"/%2e%2e/me\" has a segment `.` or `..`",
        "hint: write out the whole path below the base URL\n",
    ),
    (
        &["/a\\b"],
        "the path \"/a\\\\b\" contains a backslash",
        "hint: separate segments with /; write %5C inside a value\n",
    ),
    (&["/me#x"], "the path \"/me#x\" contains a #", "hint: write %23 inside a value\n"),
    (
        &["/me\r\nX: y"],
        "the path \"/me\\r\\nX: y\" contains a control character",
        "hint: check whether a variable contains a line break\n",
    ),
    (
        &["DELETE", "/groups/"],
        "the path \"/groups/\" has an empty segment",
        "hint: check whether a variable in the command is empty\n",
    ),
    (
        &["/chats/100%"],
        "the path \"/chats/100%\" has a % that isn't part of an escape",
        "hint: write %25 for a literal %\n",
    ),
    (&["POST"], "no path was given after the method POST", "hint: add a path: blooio api GET /me\n"),
    (
        &["/me", "-H", "Authorization: Bearer secret"],
        "the header Authorization can't be set",
        "hint: set the key with BLOOIO_API_KEY, or choose another profile with -p\n",
    ),
    (
        &["/me", "-H", "hOST: evil"],
        "the header Host can't be set",
        "hint: set the host with --base-url: the key is sent to no other host\n",
    ),
    (
        &["/me", "-H", "content-length: 1"],
        "the header Content-Length can't be set",
        "hint: leave it out: it is computed from the body\n",
    ),
    (
        &["/me", "-H", "Transfer-Encoding : chunked"],
        "the header Transfer-Encoding can't be set",
        "hint: leave it out: the body is sent in one piece\n",
    ),
    (&["/me", "-H", "Authorization secret"], "a --header has no colon", HEADER),
    (&["/me", "-H", "a b: c"], "\"a b\" is not a valid header name", HEADER),
    (&["/me", "-H", ": c"], "\"\" is not a valid header name", HEADER),
    (
        &["/me", "-H", "X-A: b\nX-C: d"],
        "the header X-A contains a character that HTTP does not allow",
        "hint: use visible ASCII on one line\n",
    ),
    (
        &["POST", "/x", "-H", "Idempotency-Key: "],
        "the idempotency key \"\" is not 1 to 255 visible ASCII characters",
        "hint: choose a key that is the same whenever this message is sent, such as a job ID or an order number\n",
    ),
    (&["/x", "-f", "a"], "--raw-field: \"a\" has no value", FIELD),
    (&["/x", "-F", "[a]=1"], "--field: \"[a]\" is not a valid field name", FIELD),
    (&["/x", "-f", "a=1", "-F", "a=2"], "--field: \"a\" can't be set: it is already set", FIELD),
    (&["/x", "-F", "a=@gone"], "--field: \"gone\" can't be read: No such file or directory (os error 2)", ""),
    (
        &["/x", "-F", "a=@-", "--input", "-"],
        "--field and --input can't both be read from standard input",
        "hint: give one of them as a file\n",
    ),
    (
        &["/x", "--input", "gone"],
        "--input: \"gone\" can't be read: No such file or directory (os error 2)",
        "",
    ),
    (
        &["/x", "--input", "name.txt"],
        "--input name.txt can't be the body: it is not JSON",
        "hint: give JSON, such as {\"text\":\"Hello\"}\n",
    ),
    (
        &["/x", "--input", "-"],
        "--input - can't be the body: it is empty",
        "hint: give JSON, such as {\"text\":\"Hello\"}\n",
    ),
    (
        &["GET", "/x", "--input", "body.json"],
        "--input can't be used with GET, which has no body",
        "hint: give query parameters with -f\n",
    ),
    (
        &["/x", "--paginate", "-f", "a=1"],
        "--paginate works with GET only, not with POST",
        "hint: put GET before the path; the fields become its query\n",
    ),
];

#[test]
fn what_is_wrong_is_said_before_anything_is_sent() {
    for (arguments, message, hint) in WRONG {
        let (ran, requests) = asked(Vec::new(), arguments, "");
        ran.is(2, "", &format!("error: {message}\n{hint}"));
        assert_eq!(requests, []);
    }
    let (ran, _) = asked(Vec::new(), &["HEAD", "/me"], "");
    ran.is(
        2,
        "",
        "error: invalid value 'HEAD' for '[METHOD]'\n  [possible values: GET, POST, PUT, PATCH, DELETE]\n\n\
         For more information, try '--help'.\n",
    );
    let (ran, _) = asked(Vec::new(), &["/me/..", "--json"], "");
    assert_eq!((ran.code, ran.error()["kind"].as_str()), (2, Some("usage")));
}

#[test]
fn the_answer_is_printed_as_it_came() {
    let body = "{ \"b\" : 1.0,\r\n\"a\":[ ], \"new\":\"\\u00e9\"}";
    let answer = || wire::with_header("200 OK", "X-Request-Id: r1", body);
    let line = "{\"b\":1.0,\"a\":[],\"new\":\"\\u00e9\"}\n";
    asked(vec![answer()], &["/x"], "").0.is(0, line, "");
    asked(vec![answer()], &["/x", "--json"], "").0.is(0, line, "");
    asked(vec![answer()], &["/x", "-q"], "").0.is(0, "", "");
    asked(vec![answer()], &["/x", "-qi"], "").0.is(0, "", "");
    let head =
        format!("HTTP/1.1 200 OK\nx-request-id: r1\ncontent-length: {}\nconnection: close\n\n", body.len());
    asked(vec![answer()], &["/x", "-i"], "").0.is(0, &format!("{head}{line}"), "");
}

#[test]
fn an_answer_without_a_body_is_none_to_print() {
    let answer = || wire::bytes("HTTP/1.1 204 No Content\r\nX-A: b\r\n\r\n");
    asked(vec![answer()], &["DELETE", "/x"], "").0.is(0, "", "");
    asked(vec![answer()], &["DELETE", "/x", "--include"], "").0.is(
        0,
        "HTTP/1.1 204 No Content\nx-a: b\n\n",
        "",
    );
}

#[test]
fn headers_do_not_steer_and_do_not_tell_the_key() {
    let header = format!("X-A: \u{9b}2J {KEY}");
    let (ran, _) = asked(vec![wire::with_header("200 OK", &header, "{}")], &["/x", "-i"], "");
    assert!(ran.stdout.starts_with("HTTP/1.1 200 OK\nx-a: \\u{9b}2J bl_…CRET\n"), "{ran:?}");
}

#[test]
fn a_terminal_gets_it_pretty() {
    let wire = Wire::serve(vec![wire::response("200 OK", "{\"a\":[1],\"b\":\"\u{9b}\"}")]);
    let variables = [("BLOOIO_BASE_URL", wire.base.as_str()), ("BLOOIO_API_KEY", KEY)];
    let (code, screen) = Terminal::start(&Home::new(), &["api", "/x"], &variables).ended();
    assert_eq!((code, screen.as_str()), (0, "{\n  \"a\": [\n    1\n  ],\n  \"b\": \"\\u009b\"\n}\n"));
}

#[test]
fn an_error_is_on_stderr_only() {
    let missing =
        || wire::response("404 Not Found", r#"{"error":"not_found","message":"No such chat","status":404}"#);
    let hint = "check the chat and the ID, and that the base URL ends in /v2/api: a chat exists only after its first message, and an ID belongs to one chat";
    let (ran, _) = asked(vec![missing()], &["/chats/x", "-i"], "");
    ran.is(4, "", &format!("error: No such chat (HTTP 404, not_found)\nhint: {hint}\n"));
    let (ran, _) = asked(vec![missing()], &["/chats/x", "--json"], "");
    assert_eq!((ran.code, ran.stdout.as_str()), (4, ""));
    assert_eq!(ran.error()["response"]["message"], "No such chat");
    for (status, code) in [("401 Unauthorized", 3), ("302 Found", 4), ("409 Conflict", 4), ("503 Busy", 5)] {
        let (ran, requests) = asked(vec![wire::response(status, "{}")], &["POST", "/x"], "");
        assert_eq!((ran.code, ran.stdout.as_str(), requests.len()), (code, "", 1), "{status}");
    }
    let (ran, _) =
        asked(vec![wire::response("409 Conflict", r#"{"message":"It exists"}"#)], &["POST", "/x"], "");
    ran.is(
        4,
        "",
        "error: It exists (HTTP 409)\n\
         hint: check before you try again: it exists already, or its state doesn't allow this\n",
    );
    let (ran, _) = asked(vec![wire::response("200 OK", "<html>")], &["/x", "--retries", "0"], "");
    assert_eq!((ran.code, ran.stdout.as_str()), (6, ""));
}

#[test]
fn only_what_can_not_do_harm_is_repeated() {
    let (ran, requests) = asked(vec![wire::nothing(), ok()], &["/x"], "");
    ran.is(0, "{\"ok\":true}\n", "");
    assert_eq!(requests.len(), 2);
    for method in ["POST", "PUT", "PATCH", "DELETE"] {
        let (ran, requests) = asked(vec![wire::nothing(), ok()], &[method, "/x"], "");
        assert_eq!((ran.code, ran.stdout.as_str(), requests.len()), (6, "", 1), "{method}");
        let last = ran.stderr.lines().last();
        assert_eq!(last, Some("hint: the request may have been carried out: check before you run it again"));
        let (ran, _) = asked(vec![wire::nothing(), ok()], &[method, "/x", "--json"], "");
        assert_eq!((&ran.error()["retryable"], &ran.error()["idempotency_key"]), (&false.into(), &().into()));
    }
    // Refused as too fast: it was not carried out.
    let slow = wire::with_header("429 Too Many Requests", "Retry-After: 0", "{}");
    let (ran, requests) = asked(vec![slow, ok()], &["DELETE", "/x"], "");
    assert_eq!((ran.code, requests.len()), (0, 2));
}

#[test]
fn an_interrupted_change_may_have_been_made() {
    let path = "/chats/grp_1/messages";
    let made = "hint: the request may have been carried out: check before you run it again\n";
    let message = "hint: the message may have been accepted; the idempotency key k1 makes a retry safe for 24 hours\n\
                   hint: retry with: blooio api POST /chats/grp_1/messages -H 'Idempotency-Key: k1'\n";
    for (arguments, hints) in [
        (&["api", "POST", "/groups"][..], made),
        (&["api", "GET", "/groups"], ""),
        (&["api", "POST", path, "-H", "Idempotency-Key: k1"], message),
    ] {
        let (sender, here) = channel();
        let hold: Answer = Box::new(move |stream| {
            let _ = sender.send(());
            until_closed(stream);
        });
        let wire = Wire::serve(vec![hold]);
        let home = Home::new();
        let live = Live::start(home.process_at(&wire.base, arguments));
        here.recv().expect("a request");
        live.signal("TERM");
        live.ended().is(143, "", &format!("error: interrupted by SIGTERM\n{hints}"));
        assert_eq!(wire.requests().len(), 1);
    }
}

#[cfg(target_os = "linux")]
#[test]
fn a_message_whose_answer_can_not_be_printed_was_accepted() {
    let wire = Wire::serve(vec![wire::accepted()]);
    let home = Home::new();
    let mut command = home.command(&["api", "/chats/+15551234567/messages", "-f", "text=Hi"]);
    let full = std::fs::OpenOptions::new().write(true).open("/dev/full").expect("a full device");
    let output = command
        .env("BLOOIO_BASE_URL", &wire.base)
        .env("BLOOIO_API_KEY", KEY)
        .stdout(full)
        .output()
        .expect("it runs");
    assert_eq!(
        (output.status.code(), String::from_utf8_lossy(&output.stderr).as_ref()),
        (
            Some(1),
            "error: the result can't be written to standard output: No space left on device (os error 28)\n\
             hint: don't send the message again: it was accepted; check its status with: \
             blooio status --wait +15551234567 msg_1\n"
        )
    );
    assert_eq!(wire.requests().len(), 1);
}

#[test]
fn a_key_makes_nothing_repeatable_but_a_message() {
    let arguments = ["POST", "/x", "-H", "idempotency-key: k1"];
    let (ran, requests) = asked(vec![wire::nothing()], &arguments, "");
    assert_eq!(requests.len(), 1);
    assert_eq!(requests[0].header("idempotency-key"), Some("k1"));
    let expected = "hint: the request may have been carried out: check before you run it again";
    assert_eq!((ran.code, ran.stdout.as_str(), ran.stderr.lines().last()), (6, "", Some(expected)));
    let message = ["/chats/grp_1/messages", "-f", "text=Hi", "-H", "idempotency-key: k1"];
    let (ran, requests) = asked(vec![wire::nothing(), ok()], &message, "");
    ran.is(0, "{\"ok\":true}\n", "");
    assert_eq!(requests.len(), 2);
    assert_eq!(requests[0], requests[1]);
    assert_eq!(requests[0].header("idempotency-key"), Some("k1"));
}

#[test]
fn a_message_has_a_key() {
    let path = "/chats/+15551234567/messages";
    let (ran, requests) = asked(vec![wire::nothing(), wire::accepted()], &[path, "-f", "text=Hi"], "");
    ran.is(0, "{\"message_id\":\"msg_1\",\"status\":\"queued\"}\n", "");
    assert_eq!(requests.len(), 2);
    assert_eq!(requests[0], requests[1]);
    assert_eq!(requests[0].line, "POST /v2/api/chats/%2B15551234567/messages HTTP/1.1");
    assert_eq!(requests[0].header("idempotency-key").map(str::len), Some(36), "a UUID of its own");

    let (ran, requests) = asked(vec![wire::nothing()], &[path, "-f", "text=Hi", "--retries", "0"], "");
    let key = requests[0].header("idempotency-key").expect("a key");
    assert_eq!((ran.code, ran.stdout.as_str()), (6, ""));
    let hints: Vec<&str> = ran.stderr.lines().skip(2).collect();
    assert_eq!(
        hints,
        [
            format!(
                "hint: the message may have been accepted; the idempotency key {key} makes a retry safe for 24 hours"
            ),
            format!(
                "hint: retry with: blooio api {path} -f 'text=Hi' --retries 0 -H 'Idempotency-Key: {key}'"
            ),
        ]
    );

    let arguments = [path, "--input", "-", "-H", "Idempotency-Key: k1", "--retries", "0"];
    let (ran, requests) = asked(vec![wire::nothing()], &arguments, "{\"text\":\"Hi\"}");
    assert_eq!(requests[0].header("idempotency-key"), Some("k1"));
    let again = format!(
        "hint: retry with the same standard input: blooio api {path} --input - -H 'Idempotency-Key: k1' --retries 0"
    );
    assert_eq!(ran.stderr.lines().last(), Some(again.as_str()));
    let (ran, _) = asked(vec![wire::nothing()], &[&arguments[..], &["--json"]].concat(), "{}");
    let error = ran.error();
    assert_eq!((&error["outcome"], &error["idempotency_key"]), (&"unknown".into(), &"k1".into()));
}

#[test]
fn trying_again_takes_along_what_only_the_environment_said() {
    let home = Home::new();
    let ran = home
        .blooio(["api", "/chats/+15005550054/messages", "-f", "text=Hi", "--retries", "0"])
        .env("BLOOIO_SANDBOX", "1")
        .env("BLOOIO_FROM_NUMBER", "+15559876543")
        .run();
    assert_eq!((ran.code, ran.stdout.as_str()), (5, ""));
    let again = ran.stderr.lines().last().expect("a hint");
    let start = "hint: retry with: blooio api /chats/+15005550054/messages -f 'text=Hi' --retries 0 --sandbox -H 'Idempotency-Key: ";
    assert!(again.starts_with(start), "{again}");
}

#[test]
fn a_dry_run_is_the_request() {
    let home = Home::new();
    home.write("body.json", "{\"a\": \"it's\",\n\"a\":1.0}");
    let base = "https://backend.blooio.com/v2/api";
    let arguments = [
        "api",
        "-n",
        "PUT",
        "/x+y?z='",
        "--input",
        "body.json",
        "-f",
        "q=[1]",
        "-H",
        "X-A:",
        "-H",
        "accept: a/b",
    ];
    home.blooio(arguments).run().is(
        0,
        &format!(
            "curl -sS -X PUT '{base}/x%2By?z=%27&q=%5B1%5D' \\\n  -H \"Authorization: Bearer $BLOOIO_API_KEY\" \\\n  \
             -H 'Accept: a/b' \\\n  -H 'Accept-Encoding: identity' \\\n  -H 'User-Agent: {AGENT}' \\\n  \
             -H 'Content-Type: application/json' \\\n  \
             -H 'X-A;' \\\n  --data-binary \"{{\\\"a\\\": \\\"it's\\\",\n\\\"a\\\":1.0}}\"\n"
        ),
        "",
    );
    home.blooio(arguments).arg("--json").run().is(
        0,
        &format!(
            "{{\"method\":\"PUT\",\"url\":\"{base}/x%2By?z=%27&q=%5B1%5D\",\"headers\":{{\"Authorization\":\
             \"Bearer $BLOOIO_API_KEY\",\"Accept\":\"a/b\",\"Accept-Encoding\":\"identity\",\
             \"User-Agent\":\"{AGENT}\",\"Content-Type\":\
             \"application/json\",\"X-A\":\"\"}},\"body\":{{\"a\":\"it's\",\"a\":1.0}}}}\n"
        ),
        "",
    );
    let ran = home
        .blooio(["api", "/chats/grp_1/messages", "-f", "text=Hi", "-n", "-H", "Idempotency-Key: k1"])
        .run();
    assert!(ran.stdout.contains("-H 'Idempotency-Key: k1'") && ran.code == 0, "{ran:?}");
}

#[test]
fn a_trace_shows_what_is_sent() {
    let (ran, _) = asked(vec![ok()], &["/x", "-f", "a=1", "-H", "Accept: a/b", "-v"], "");
    let version = AGENT;
    let (shown, _) = ran.stderr.split_once("< HTTP 200").expect("an answer");
    let (line, rest) = shown.split_once("/v2/api/x\n").expect("the URL");
    assert!(line.starts_with("* attempt 1\n> POST http://127.0.0.1:"), "{line}");
    assert_eq!(
        rest,
        format!(
            "> Authorization: Bearer bl_…CRET\n> Accept: a/b\n> Accept-Encoding: identity\n> User-Agent: {version}\n\
             > Content-Type: application/json\n> {{\"a\":\"1\"}}\n"
        )
    );
}

#[test]
fn the_key_in_me_is_masked_unless_it_is_asked_for() {
    let own = "bl_live_of_the_account_0001";
    let other = "bl_live_of_another_one_0002";
    for (key, options, shown) in [
        (own, &[][..], "bl_…0001"),
        (own, &["--json"], "bl_…0001"),
        (own, &["--reveal"], own),
        (other, &[], "bl_…0002"),
        (other, &["--reveal"], other),
    ] {
        let body = |key: &str| format!("{{\"valid\":true,\"api_key\":\"{key}\",\"n\":1.0}}");
        let wire = Wire::serve(vec![wire::response("200 OK", &body(key))]);
        let home = Home::new();
        let run = home.blooio(["api", "/me"]).args(options).api(&wire.base).env("BLOOIO_API_KEY", own);
        run.run().is(0, &format!("{}\n", body(shown)), "");
        assert_eq!(wire.requests().len(), 1);
    }
    let wire = Wire::serve(vec![wire::response("200 OK", &format!("{{\"api_key\":\"{own}\"}}"))]);
    let home = Home::new();
    let run = home.blooio(["api", "/me", "--reveal", "-v"]).api(&wire.base).env("BLOOIO_API_KEY", own);
    let ran = run.run();
    assert!(ran.stdout.contains(own) && !ran.stderr.contains(own), "{ran:?}");
}

#[test]
fn the_sandbox_answers() {
    let home = Home::new();
    let ran = home.blooio(["--sandbox", "api", "/me"]).run();
    assert!(
        ran.stdout.starts_with("{\"auth_type\":\"api_key\",\"valid\":true,\"api_key\":\"bl_…\","),
        "{ran:?}"
    );
    let path = "/chats/+15551234567/messages";
    let ran = home.blooio(["--sandbox", "api", path, "-f", "text=Hi", "-H", "Idempotency-Key: k"]).run();
    let id = serde_json::from_str::<serde_json::Value>(&ran.stdout).expect("JSON")["message_id"].clone();
    let id = id.as_str().expect("an ID");
    let again =
        home.blooio(["--sandbox", "api", path, "-f", "text=Hi", "-i", "-H", "Idempotency-Key: k"]).run();
    assert!(again.stdout.starts_with("HTTP/1.1 200 OK\n") && again.stdout.contains(id), "{again:?}");
    let ran = home.blooio(["--sandbox", "api"]).arg(format!("{path}/{id}")).run();
    assert!(ran.code == 0 && ran.stdout.contains("\"text\":\"Hi\""), "{ran:?}");
}
