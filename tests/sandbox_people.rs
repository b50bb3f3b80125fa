//! `sandbox reply`, `react`, `read` and `typing`: what the person at the other end does, and the numbers that do it by
//! themselves.

use serde_json::{Value, json};

use crate::harness::{Home, Ran};
use crate::sandbox_serve::Serving;

const ADA: &str = "+15551234567";
const LIST: &str = "+15551234567,bob@example.com";

fn sandbox(home: &Home, arguments: &[&str]) -> Ran {
    home.blooio(["sandbox"]).args(arguments).run()
}

/// Sends to a chat, in whatever state it is; the message's ID.
fn send(home: &Home, chat: &str) -> String {
    let ran = home.blooio(["--sandbox", "send", chat, "Hi", "-q"]).run();
    ran.masked().is(0, "MSG1\n", "");
    ran.stdout.trim_end().to_owned()
}

fn lines(ran: &Ran) -> Vec<Value> {
    assert_eq!((ran.code, ran.stderr.as_str()), (0, ""), "{ran:?}");
    ran.stdout.lines().map(|line| serde_json::from_str(line).expect("JSON")).collect()
}

#[test]
fn a_reply_is_printed_as_the_message_that_it_is() {
    let home = Home::new();
    let received = format!("MSG1  received   TIME  from {ADA}  Hello\\nthere\n");
    sandbox(&home, &["reply", ADA, "Hello\nthere"]).masked().is(0, &received, "");
    sandbox(&home, &["messages"]).masked().is(0, &received, "");
    let json = sandbox(&home, &["reply", "+1 (555) 123-4567", "\u{1b}[2J", "--json"]);
    let listed = sandbox(&home, &["messages", "--json"]);
    assert_eq!(json.stdout.lines().last(), listed.stdout.lines().last());
    json.masked().is(
        0,
        &format!(
            concat!(
                r#"{{"message_id":"MSG1","chat_id":"{0}","direction":"inbound","participants":["{0}"],"#,
                r#""from_number":"{0}","sender":"{0}","text":"\u001b[2J","attachments":[],"status":"received","#,
                r#""protocol":"imessage","time_accepted":MS,"time_sent":MS,"time_delivered":null,"#,
                r#""time_read":null,"reactions":[],"error":null,"idempotency_key":null,"body":null}}"#,
                "\n"
            ),
            ADA
        ),
        "",
    );
    sandbox(&home, &["reply", ADA, "x", "-q"]).masked().is(0, "MSG1\n", "");
    let piped = home.blooio(["sandbox", "reply", ADA, "-"]).stdin("from a pipe\n").run();
    piped.masked().is(0, &format!("MSG1  received   TIME  from {ADA}  from a pipe\n"), "");
    home.blooio(["sandbox", "messages"]).run().masked().is(
        0,
        &format!(
            "{received}MSG2  received   TIME  from {ADA}  \\u{{1b}}[2J\nMSG3  received   TIME  from {ADA}  x\n\
             MSG4  received   TIME  from {ADA}  from a pipe\n"
        ),
        "",
    );
}

#[test]
fn a_reply_needs_a_text_and_a_chat() {
    let home = Home::new();
    let empty = "error: TEXT: the text is empty\nhint: give the text that the person writes\n";
    sandbox(&home, &["reply", ADA, " "]).is(2, "", empty);
    home.blooio(["sandbox", "reply", ADA, "-"]).stdin("\n").run().is(2, "", empty);
    sandbox(&home, &["reply", "grp_none", "x", "--as", ADA]).is(
        2,
        "",
        "error: there is no group grp_none in the sandbox\nhint: list the groups: blooio --sandbox groups list\n",
    );
    sandbox(&home, &["reply", LIST, "x", "--as", ADA]).is(
        2,
        "",
        "error: there is no group of +15551234567, bob@example.com in the sandbox\n\
         hint: send something to it first: blooio --sandbox send '+15551234567,bob@example.com' \"Hello\"\n",
    );
    let ran = sandbox(&home, &["reply", "911", "x"]);
    assert_eq!((ran.code, ran.stdout.as_str()), (2, ""), "{ran:?}");
    sandbox(&home, &["messages", "-q"]).is(0, "", "");
}

#[test]
fn in_a_group_somebody_does_it() {
    let home = Home::new();
    home.config("[aliases]\nteam = [\"+15551234567\", \"bob@example.com\"]\nbob = [\"bob@example.com\"]\n");
    send(&home, LIST);
    let required = "error: --as is required: 2 people are in this chat\n\
                    hint: name one of them: +15551234567, bob@example.com\n";
    for arguments in
        [&["reply", LIST, "x"][..], &["react", LIST, "-1", "love"], &["typing", LIST], &["read", LIST]]
    {
        sandbox(&home, arguments).is(2, "", required);
    }
    let error = sandbox(&home, &["reply", LIST, "x", "--json"]).error();
    assert_eq!((&error["kind"], &error["exit_code"]), (&json!("usage"), &json!(2)));
    sandbox(&home, &["reply", LIST, "x", "--as", "eve@example.com"]).is(
        2,
        "",
        "error: eve@example.com is not in this chat\n\
         hint: name somebody who is in it: +15551234567, bob@example.com\n",
    );
    sandbox(&home, &["reply", LIST, "x", "--as", LIST]).is(
        2,
        "",
        "error: --as: \"+15551234567,bob@example.com\" is not one person\n\
         hint: give a phone number or an email address\n",
    );
    let ran = sandbox(&home, &["reply", "@team", "I'm in", "--as", "@bob"]);
    ran.masked().is(0, "MSG1  received   TIME  from bob@example.com in GRP1  I'm in\n", "");
    let ran = sandbox(&home, &["react", "bob@example.com,+15551234567", "-1", "Love", "--as", ADA, "--json"]);
    let message = &lines(&ran)[0];
    assert_eq!((&message["text"], &message["reactions"][0]["sender"]), (&json!("Hi"), &json!(ADA)));
    let group = message["chat_id"].as_str().expect("a group").to_owned();
    let ran = sandbox(&home, &["typing", &group, "--as", "@bob"]);
    ran.masked().is(0, "bob@example.com is typing in GRP1\n", "");
    let read = lines(&sandbox(&home, &["read", &group, "--as", ADA, "--json"]));
    assert_eq!((read.len(), &read[0]["text"]), (1, &json!("Hi")));
    // The API says who it was.
    let list = home.blooio(["--sandbox", "api", &format!("/chats/{group}/messages")]).run();
    assert_eq!(lines(&list)[0]["messages"][0]["sender"], "bob@example.com");
}

#[test]
fn reactions_come_and_go() {
    let home = Home::new();
    let id = send(&home, ADA);
    // Read first, so that the status doesn't depend on the time.
    sandbox(&home, &["read", ADA, "-q"]).is(0, &format!("{id}\n"), "");
    let line = |reactions: &str| format!("MSG1  read       TIME  to   {ADA}  Hi{reactions}\n");
    let wait = ["status", ADA, &id, "--wait", "-q", "--interval", "20ms"];
    home.blooio(["--sandbox"]).args(&wait).run().is(0, "delivered\n", "");
    let love = line(&format!("  (love by {ADA})"));
    sandbox(&home, &["react", ADA, "-1", "love"]).masked().is(0, &love, "");
    sandbox(&home, &["react", ADA, &id, "+love"]).masked().is(0, &love, "");
    let own = home.blooio(["--sandbox", "react", ADA, &id, "👍"]).run();
    assert_eq!(own.code, 0, "{own:?}");
    sandbox(&home, &["messages"]).masked().is(0, &line(&format!("  (love by {ADA})  (👍 by you)")), "");
    sandbox(&home, &["react", ADA, "-1", "love", "--remove"]).masked().is(0, &line("  (👍 by you)"), "");
    let hint = format!("hint: list the messages and their reactions: blooio sandbox messages --to {ADA}\n");
    sandbox(&home, &["react", ADA, &id, "-love"]).is(
        2,
        "",
        &format!("error: {ADA} has no reaction love to this message\n{hint}"),
    );
    sandbox(&home, &["react", ADA, "-2", "love"]).is(
        2,
        "",
        &format!("error: there is no message -2 in this chat\n{hint}"),
    );
    sandbox(&home, &["react", ADA, "-1", "heart"]).is(
        2,
        "",
        "error: REACTION: \"heart\" is not a tapback or an emoji\n\
         hint: use love, like, dislike, laugh, emphasize, question, or an emoji\n",
    );
}

#[test]
fn reading_prints_what_was_not_read_before() {
    let home = Home::new();
    let hint = format!("hint: send something to it first: blooio --sandbox send {ADA} \"Hello\"\n");
    let nothing = format!("error: nothing was sent to {ADA} in the sandbox\n{hint}");
    sandbox(&home, &["read", ADA]).is(2, "", &nothing);
    let (one, two) = (send(&home, ADA), send(&home, ADA));
    sandbox(&home, &["read", ADA, "-q"]).is(0, &format!("{one}\n{two}\n"), "");
    let nothing = "Nothing to read: every message was read before, or is never delivered.\n";
    sandbox(&home, &["read", ADA]).is(0, "", nothing);
    sandbox(&home, &["read", ADA, "--json"]).is(0, "", "");
    send(&home, "+15005550001");
    sandbox(&home, &["read", "+15005550001"]).is(0, "", nothing);
}

#[test]
fn typing_says_who_and_where() {
    let home = Home::new();
    sandbox(&home, &["typing", ADA]).is(0, "+15551234567 is typing\n", "");
    sandbox(&home, &["typing", ADA, "-q"]).is(0, "+15551234567\n", "");
    let json = "{\"chat_id\":\"+15551234567\",\"sender\":\"+15551234567\",\"typing\":true}\n";
    sandbox(&home, &["typing", ADA, "--json"]).is(0, json, "");
    sandbox(&home, &["messages", "-q"]).is(0, "", "");
}

#[test]
fn guardrails_and_keys_are_no_matter_of_theirs() {
    let home = Home::new();
    let run = home.blooio(["sandbox", "reply", ADA, "Hi", "-q"]).env("BLOOIO_ALLOW", "none");
    run.run().masked().is(0, "MSG1\n", "");
}

#[test]
fn a_server_in_another_process_shows_what_they_do() {
    let home = Home::new();
    let serving = Serving::start(&home, "--quiet");
    let api = |arguments: &[&str]| {
        let run = home.blooio([]).args(arguments).env("BLOOIO_BASE_URL", &serving.base);
        run.env("BLOOIO_API_KEY", "any").run()
    };
    let sent = api(&["send", ADA, "Hi", "-q"]);
    sent.masked().is(0, "MSG1\n", "");
    sandbox(&home, &["reply", ADA, "Hello", "-q"]).masked().is(0, "MSG1\n", "");
    sandbox(&home, &["react", ADA, "-1", "love", "-q"]).is(0, &sent.stdout, "");
    let list = lines(&api(&["messages", "list", ADA, "--json"]));
    let texts: Vec<_> =
        list[0]["messages"].as_array().expect("a list").iter().map(|one| &one["text"]).collect();
    assert_eq!(texts, ["Hello", "Hi"]);
    assert_eq!(list[0]["messages"][1]["reactions"][0]["reaction"], "love");
    let reacted = api(&["react", ADA, "-1", "like", "--direction", "inbound", "--json"]);
    assert_eq!(lines(&reacted)[0]["message_id"], list[0]["messages"][0]["message_id"]);
}

#[test]
fn a_stop_becomes_an_opt_out() {
    let home = Home::new();
    send(&home, "+15005550011");
    let wait = sandbox(&home, &["wait", "--inbound", "--to", "+15005550011"]);
    wait.masked().is(0, "MSG1  received   TIME  from +15005550011  STOP\n", "");
    let sync = home.blooio(["--sandbox", "optouts", "sync"]).run();
    sync.is(0, "opted out  +15005550011  STOP\n", "");
    let again = home.blooio(["--sandbox", "send", "+15005550011", "Hi", "--json"]).run();
    assert_eq!((again.code, &again.error()["code"]), (2, &json!("opted_out")));
}

#[test]
fn a_number_reads_and_reacts_by_itself() {
    let home = Home::new();
    send(&home, "+15005550012");
    let ran = home.blooio(["--sandbox", "send", "+15005550010", "Hi", "-q"]).run();
    ran.masked().is(0, "MSG1\n", "");
    // Sent later, so it is answered later.
    sandbox(&home, &["wait", "--inbound", "--to", "+15005550010", "-q"]).masked().is(0, "MSG1\n", "");
    let line = "MSG1  read       TIME  to   +15005550012  Hi  (love by +15005550012)\n";
    sandbox(&home, &["messages", "--to", "+15005550012"]).masked().is(0, line, "");
}

#[test]
fn a_reply_only_number_is_answered() {
    let home = Home::new();
    sandbox(&home, &["reply", "+15005550009", "Hello", "-q"]).masked().is(0, "MSG1\n", "");
    send(&home, "+15005550009");
}
