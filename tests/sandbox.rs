//! The embedded sandbox: what it makes of each number, and what it remembers from one process to the next.

use serde_json::{Value, json};

use crate::harness::{Home, Ran};

fn sandbox(home: &Home, arguments: &[&str]) -> Ran {
    home.blooio(["--sandbox"]).args(arguments).run()
}

/// Sends to `chat`; the message's ID.
#[track_caller]
fn send(home: &Home, chat: &str) -> String {
    let ran = sandbox(home, &["send", chat, "Hi", "-q"]);
    ran.masked().is(0, "MSG1\n", "");
    ran.stdout.trim_end().to_owned()
}

#[test]
fn a_send_and_its_status_need_no_key_and_share_what_is_kept() {
    let home = Home::new();
    let ran = sandbox(&home, &["send", "+15005550003", "Hi", "-k", "k1"]);
    let sent = "to         +15005550003 (sandbox: nobody is texted)\nmessage    MSG1\nstatus     queued\n";
    ran.masked().is(0, sent, "");
    let id = ran.stdout.lines().nth(1).and_then(|line| line.split_whitespace().last()).expect("an ID");
    let ran = sandbox(&home, &["status", "+15005550003", id]);
    let status = "to         +15005550003\nmessage    MSG1\nstatus     queued\nprotocol   not known yet\n";
    ran.masked().is(0, status, "");
    let ran = sandbox(&home, &["status", "+15005550003", id, "--json"]);
    let status = concat!(
        r#"{"message_id":"MSG1","chat_id":"+15005550003","direction":"outbound","status":"queued","#,
        r#""protocol":"pending","time_sent":MS,"time_delivered":null,"error":null}"#,
        "\n"
    );
    ran.masked().is(0, status, "");
    let ran = home.blooio(["status", "+15005550003", id, "-q"]).env("BLOOIO_SANDBOX", "1").run();
    ran.is(0, "queued\n", "");
    let ran = sandbox(&Home::new(), &["status", "+15005550003", id]);
    ran.is(
        4,
        "",
        "error: Message not found (HTTP 404)\n\
         hint: check the chat and the ID, and that the base URL ends in /v2/api: a chat exists only after its first message, and an ID belongs to one chat\n",
    );
}

#[test]
fn the_same_key_is_the_same_message() {
    let home = Home::new();
    let again =
        |arguments: &[&str]| sandbox(&home, &[&["send", "+15005550003", "-k", "k1"], arguments].concat());
    let first = again(&["Hi", "--json"]);
    first.masked().is(0, "{\"message_id\":\"MSG1\",\"status\":\"queued\"}\n", "");
    assert_eq!(again(&["Hi", "--json"]), first);
    again(&["Hi"]).masked().is(
        0,
        "to         +15005550003 (sandbox: nobody is texted)\nmessage    MSG1\nstatus     queued\nkey        k1: already sent (idempotency key seen before)\n",
        "",
    );
    again(&["Something else"]).is(
        4,
        "",
        "error: This idempotency key was already used for another message (HTTP 409)\n\
         hint: check the chat before you choose another idempotency key with -k: this one was used for a different request\n",
    );
    let held = home.blooio(["sandbox", "messages", "-q"]).run();
    held.masked().is(0, "MSG1\n", "");
}

#[test]
fn those_who_get_it_get_it() {
    let home = Home::new();
    for chat in ["+15005550000", "+15551234567", "user@example.com"] {
        let ran = sandbox(&home, &["send", chat, "Hi", "--wait", "--interval", "20ms"]);
        ran.masked().is(
            0,
            &format!(
                "to         {chat} (sandbox: nobody is texted)\nmessage    MSG1\nstatus     delivered\nprotocol   iMessage\nsent       TIME\ndelivered  TIME\n"
            ),
            "",
        );
    }
}

#[test]
fn a_list_is_a_group_that_is_made_once() {
    let home = Home::new();
    let list = "+15005550003,user@example.com";
    let shown = |made: &str| {
        format!(
            "to         {list} (sandbox: nobody is texted)\nmessage    MSG1\nstatus     queued\ngroup      GRP1{made}\nwith       +15005550003, user@example.com\n"
        )
    };
    let first = sandbox(&home, &["send", list, "Hi"]);
    first.masked().is(0, &shown(" (new)"), "");
    let second = sandbox(&home, &["send", list, "Hi"]);
    second.masked().is(0, &shown(""), "");
    let group = |ran: &Ran| {
        ran.stdout
            .lines()
            .nth(3)
            .and_then(|row| row.split(' ').find(|word| word.starts_with("grp_")))
            .map(str::to_owned)
    };
    assert_eq!(group(&first), group(&second));
    let group = group(&first).expect("a group");
    sandbox(&home, &["send", &group, "Hi"]).masked().is(
        0,
        "to         GRP1 (sandbox: nobody is texted)\nmessage    MSG1\nstatus     queued\n",
        "",
    );
}

#[test]
fn an_sms_is_sent_and_never_delivered() {
    let home = Home::new();
    let ran = sandbox(&home, &["send", "+15005550001", "Hi", "--wait=sent", "--interval", "20ms"]);
    ran.masked().is(
        0,
        "to         +15005550001 (sandbox: nobody is texted)\nmessage    MSG1\nstatus     sent\nprotocol   SMS\nsent       TIME\n",
        "",
    );
    let id = send(&home, "+15005550001");
    let wait = ["status", "+15005550001", &id, "-q", "--wait", "--wait-timeout", "1s", "--interval", "20ms"];
    sandbox(&home, &wait).masked().is(
        8,
        "sent\n",
        "error: message MSG1 is \"sent\" after waiting 1 s for \"delivered\"\n\
         hint: keep waiting with: blooio --sandbox status --wait +15005550001 MSG1\n\
         hint: use --wait=sent for SMS and RCS, which may never report a delivery\n",
    );
}

#[test]
fn one_that_fails_says_why() {
    let home = Home::new();
    let ran = sandbox(&home, &["send", "+15005550002", "Hi", "-q", "--wait", "--interval", "20ms"]);
    ran.masked().is(7, "MSG1\n", "error: message MSG1 failed: The recipient's device could not be reached\n");
    let ran = sandbox(&home, &["status", "+15005550002", ran.stdout.trim_end()]);
    ran.masked().is(
        7,
        "to         +15005550002\nmessage    MSG1\nstatus     failed\nprotocol   iMessage\nsent       TIME\nerror      The recipient's device could not be reached\n",
        "error: message MSG1 failed: The recipient's device could not be reached\n",
    );
}

#[test]
fn one_that_stays_queued_outlasts_any_wait() {
    let home = Home::new();
    let id = send(&home, "+15005550003");
    let wait =
        ["status", "+15005550003", &id, "-q", "--wait=sent", "--wait-timeout", "500ms", "--interval", "20ms"];
    sandbox(&home, &wait).masked().is(
        8,
        "queued\n",
        "error: message MSG1 is \"queued\" after waiting 500 ms for \"sent\"\n\
         hint: keep waiting with: blooio --sandbox status --wait +15005550003 MSG1\n",
    );
}

#[test]
fn one_refuses_one_is_capped_and_one_has_no_sender() {
    let home = Home::new();
    for (number, exit, stderr) in [
        (
            "+15005550009",
            4,
            "error: This number is reply-only: the recipient must text this number first (HTTP 403, inbound_only_no_prior_inbound)\n\
             hint: +15005550009 must text this number first, because it is reply-only; or send from another number with --from\n",
        ),
        (
            "+15005550029",
            4,
            "error: The limit for new contacts is reached (HTTP 429, outbound_limit_reached)\n\
             hint: raise the cap on new contacts in Blooio's settings, or wait until it resets: it is reached (50 of 50, organization)\n",
        ),
        (
            "+15005550054",
            5,
            "error: No active sending number is available (HTTP 503)\n\
             hint: check your numbers with `blooio numbers list` or at app.blooio.com, and run it again later: none of them can send now\n\
             hint: retry with: blooio --sandbox send +15005550054 Hi -k k1 --retries 0\n",
        ),
    ] {
        sandbox(&home, &["send", number, "Hi", "-k", "k1", "--retries", "0"]).is(exit, "", stderr);
    }
    home.blooio(["sandbox", "messages", "--json"]).run().is(0, "", "");
}

#[test]
fn one_gives_way_at_the_third_attempt_whichever_process_makes_it() {
    let home = Home::new();
    let arguments = ["send", "+15005550053", "Hi", "-q", "-k", "k1", "--retries", "0"];
    for _ in 0..2 {
        sandbox(&home, &arguments).is(
            5,
            "",
            "error: No active sending number is available (HTTP 503)\n\
             hint: check your numbers with `blooio numbers list` or at app.blooio.com, and run it again later: none of them can send now\n\
             hint: retry with: blooio --sandbox send +15005550053 Hi -q -k k1 --retries 0\n",
        );
    }
    sandbox(&home, &arguments).masked().is(0, "MSG1\n", "");
    sandbox(&home, &["send", "+15005550053", "Hi", "-q", "--retries", "2"]).masked().is(0, "MSG1\n", "");
    sandbox(&home, &["send", "+15005550053", "Hi", "-q", "--retries", "1"]).masked().is(
        5,
        "",
        "error: No active sending number is available (HTTP 503), after 2 attempts\n\
         hint: check your numbers with `blooio numbers list` or at app.blooio.com, and run it again later: none of them can send now\n\
         hint: retry with: blooio --sandbox send +15005550053 Hi -q --retries 1 --idempotency-key UUID1\n",
    );
}

#[test]
fn its_messages_are_shown_and_forgotten() {
    let home = Home::new();
    home.blooio(["sandbox", "messages"]).run().is(
        0,
        "",
        "No messages in the sandbox yet. Send one: blooio --sandbox send +15551234567 \"Hello\"\n",
    );
    let send = ["send", "+15005550003", "one\ntwo", "\u{1b}[2J", "-k", "k1", "-q"];
    sandbox(&home, &send).masked().is(0, "MSG1\nMSG2\n", "");
    let send = ["send", "+15005550003", "-a", "https://example.com/a", "-q", "-k", "k2"];
    sandbox(&home, &send).masked().is(0, "MSG1\n", "");
    home.blooio(["sandbox", "messages"]).run().masked().is(
        0,
        "MSG1  queued     TIME  to   +15005550003  one\\ntwo\n\
         MSG2  queued     TIME  to   +15005550003  \\u{1b}[2J\n\
         MSG3  queued     TIME  to   +15005550003  1 attachment\n",
        "",
    );
    home.blooio(["sandbox", "messages", "-q"]).run().masked().is(0, "MSG1\nMSG2\nMSG3\n", "");
    let ran = home.blooio(["sandbox", "messages", "--json"]).run();
    let last: Value = serde_json::from_str(ran.stdout.lines().last().expect("a line")).expect("JSON");
    assert_eq!(ran.stdout.lines().count(), 3);
    assert_eq!(last["idempotency_key"], "k2");
    assert_eq!(last["body"], json!({"attachments": ["https://example.com/a"]}));
    home.blooio(["sandbox", "reset"]).run().is(0, "Deleted 3 messages.\n", "");
    home.blooio(["sandbox", "reset", "--json"]).run().is(0, "{\"dropped\":0}\n", "");
    home.blooio(["sandbox", "reset", "-q"]).run().is(0, "0\n", "");
    home.blooio(["sandbox", "messages", "-q"]).run().is(0, "", "");
}

#[test]
fn what_it_keeps_is_in_the_state_directory() {
    let home = Home::new();
    let send = |run: crate::harness::Run| {
        run.args(&["send", "+15005550003", "Hi", "-q"]).run().masked().is(0, "MSG1\n", "");
    };
    send(home.blooio(["--sandbox"]).env("XDG_STATE_HOME", home.path().join("elsewhere")));
    assert!(home.path().join("elsewhere/blooio/sandbox").exists());
    assert!(!home.path().join(".local/state").exists());
    home.blooio(["sandbox", "messages", "-q"]).run().is(0, "", "");
}

#[test]
fn a_state_directory_that_is_none_is_named() {
    let home = Home::new();
    let file = home.write("file", "");
    let store = home.path().join("file/blooio/sandbox");
    for arguments in
        [&["--sandbox", "send", "+15005550003", "Hi"][..], &["sandbox", "messages"], &["sandbox", "reset"]]
    {
        home.blooio([]).args(arguments).env("XDG_STATE_HOME", &file).run().is(
            1,
            "",
            &format!("error: sandbox store {}: cannot create the folder: Not a directory (os error 20)\nhint: set XDG_STATE_HOME to a folder you can write to\n", store.display()),
        );
    }
}

#[test]
fn a_damaged_store_says_how_to_get_rid_of_it() {
    let home = Home::new();
    send(&home, "+15005550003");
    let store = home.path().join(".local/state/blooio/sandbox/sandbox.jsonl");
    let mut text = std::fs::read_to_string(&store).expect("a store");
    text.push_str("garbage\n");
    std::fs::write(&store, &text).expect("a store");
    sandbox(&home, &["sandbox", "messages"]).is(
        1,
        "",
        &format!(
            "error: sandbox store {}: line {} is damaged: expected value at line 1 column 1\nhint: empty the store: blooio sandbox reset\n",
            store.display(),
            text.lines().count()
        ),
    );
    let dropped = "Deleted at least 1 message: the rest of the store could not be read.\n";
    sandbox(&home, &["sandbox", "reset"]).is(0, dropped, "");
    send(&home, "+15005550003");
}

#[test]
fn nothing_stands_between_it_and_the_program() {
    let home = Home::new();
    home.config("[profiles.default]\napi_key_command = \"touch ran; exit 1\"\n");
    let nobody = "http://127.0.0.1:9";
    let run = home.blooio(["--sandbox", "send", "+15005550003", "Hi", "-q", "--retries", "0"]);
    let run = run.env("ALL_PROXY", nobody).env("HTTP_PROXY", nobody).env("http_proxy", nobody);
    run.env("BLOOIO_BASE_URL", nobody).run().masked().is(0, "MSG1\n", "");
    assert!(!home.path().join("ran").exists(), "the key's command ran");
}

#[test]
fn two_processes_at_once_lose_nothing() {
    const EACH: usize = 4;
    let home = Home::new();
    let start = |key: String| {
        let mut command = home.command(&["--sandbox", "send", "+15005550003", "Hi", "-q", "-k", &key]);
        command.stdout(std::process::Stdio::piped()).stderr(std::process::Stdio::piped());
        command.spawn().expect("the binary runs")
    };
    let mut sent = Vec::new();
    for round in 0..EACH {
        // The second pair of each round has one key for both: one of them must be told of the other's message.
        let keys = [format!("{round}a"), format!("{round}b"), format!("{round}c"), format!("{round}c")];
        let children: Vec<_> = keys.into_iter().map(start).collect();
        let mut ids = Vec::new();
        for child in children {
            let output = child.wait_with_output().expect("it ends");
            assert_eq!(
                (output.status.code(), String::from_utf8_lossy(&output.stderr).as_ref()),
                (Some(0), "")
            );
            ids.push(String::from_utf8(output.stdout).expect("UTF-8").trim_end().to_owned());
        }
        assert_eq!(ids[2], ids[3], "one key, two messages");
        sent.extend_from_slice(&ids[..3]);
    }
    let ran = home.blooio(["sandbox", "messages", "-q"]).run();
    let mut held: Vec<&str> = ran.stdout.lines().collect();
    held.sort_unstable();
    sent.sort_unstable();
    assert_eq!(held, sent);
}
