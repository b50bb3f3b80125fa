//! Nobody can take what the sandbox did for real: people are told so, and scripts get the same as ever.

use crate::harness::terminal::Terminal;
use crate::harness::{Home, Ran};
use crate::sandbox_serve::Serving;

const MARK: &str = " (sandbox: nobody is texted)";

fn sandbox(home: &Home, arguments: &[&str]) -> Ran {
    home.blooio(["--sandbox"]).args(arguments).run()
}

#[track_caller]
fn first_line(ran: &Ran) -> String {
    assert_eq!(ran.code, 0, "{ran:?}");
    ran.masked().stdout.lines().next().unwrap_or_default().to_owned()
}

#[test]
fn every_kind_of_send_says_so_in_its_first_row() {
    let home = Home::new();
    let wait = ["--wait", "--interval", "20ms"];
    for (chat, more) in [
        ("+15005550003", &["Hi"][..]),
        ("+15005550003", &["one", "two"]),
        ("user@example.com", &["Hi", "-k", "k1"]),
        ("user@example.com", &["Hi", "-k", "k1"]),
        ("+15005550003,user@example.com", &["Hi"]),
    ] {
        let ran = sandbox(&home, &[&["send", chat], more].concat());
        assert_eq!(first_line(&ran), format!("to         {chat}{MARK}"));
        assert_eq!(ran.stdout.matches("sandbox").count(), 1, "{ran:?}");
    }
    let ran = sandbox(&home, &[&["send", "+15005550000", "Hi"][..], &wait].concat());
    assert_eq!(first_line(&ran), format!("to         +15005550000{MARK}"));
    let each = ["send", "+15005550000,user@example.com", "Hi", "--each"];
    let ran = sandbox(&home, &[&each[..], &wait].concat());
    let rows: Vec<&str> = ran.stdout.lines().filter(|line| line.starts_with("to ")).collect();
    let (one, other) =
        (format!("to         +15005550000{MARK}"), format!("to         user@example.com{MARK}"));
    assert_eq!(rows, [&one, &other, &one, &other]);
}

#[test]
fn every_change_says_so_and_no_question_does() {
    let home = Home::new();
    home.write("a.gif", "GIF89a");
    let id = sandbox(&home, &["send", "-q", "+15005550003", "Hi"]).stdout.trim_end().to_owned();
    let group = sandbox(&home, &["groups", "create", "-q", "G", "a@example.com", "b@example.com"]);
    let group = group.stdout.trim_end();
    for (arguments, label) in [
        (&["react", "+15005550003", &id, "love"][..], "message "),
        (&["polls", "send", "+15005550003", "--title", "T", "A", "B"], "poll "),
        (&["chats", "typing", "+15005550003"], "chat "),
        (&["chats", "typing", "+15005550003", "--stop"], "chat "),
        (&["chats", "read", "+15005550003"], "chat "),
        (&["chats", "share-card", "+15005550003"], "chat "),
        (&["chats", "background", "set", "+15005550003", "a.gif"], "chat "),
        (&["chats", "background", "remove", "+15005550003", "--yes"], "chat "),
    ] {
        let line = first_line(&sandbox(&home, arguments));
        assert!(line.starts_with(label) && line.ends_with(MARK), "{arguments:?}: {line}");
    }
    for arguments in [
        &["contacts", "create", "+15005550003", "--name", "Ada"][..],
        &["contacts", "tags", "add", "+15005550003", "x"],
        &["groups", "update", group, "--name", "H"],
        &["groups", "delete", group, "--yes"],
        &["webhooks", "create", "https://example.com/hook"],
        &["contacts", "delete", "+15005550003", "--yes"],
    ] {
        let line = first_line(&sandbox(&home, arguments));
        assert!(line.ends_with(" (sandbox)"), "{arguments:?}: {line}");
    }
    for arguments in [
        &["chats", "list"][..],
        &["chats", "get", "+15005550003"],
        &["messages", "get", "+15005550003", &id],
        &["contacts", "capabilities", "+15005550003"],
        &["lookup", "+15005550003"],
        &["status", "+15005550003", &id],
    ] {
        let ran = sandbox(&home, arguments);
        assert!(ran.code == 0 && !ran.stdout.contains("sandbox"), "{ran:?}");
    }
}

#[test]
fn scripts_get_the_same_as_from_blooio() {
    let home = Home::new();
    let serving = Serving::start(&home, "--json");
    for mode in ["-q", "--json"] {
        for arguments in [
            &["send", "+15005550003", "Hi", "-k", "k1"][..],
            &["react", "+15005550003", "-1", "love"],
            &["chats", "read", "+15005550003"],
            &["contacts", "update", "+15005550003", "--name", "Ada"],
        ] {
            let here = sandbox(&home, &[arguments, &[mode]].concat()).masked();
            let there = home.blooio([mode]).args(arguments).api(&serving.base).run().masked();
            assert_eq!(here, there);
            assert!(here.code == 0 && !here.stdout.contains("(sandbox"), "{here:?}");
        }
    }
    // A server that it was pointed to may be Blooio's.
    let ran = home.blooio(["send", "+15005550003", "Hi"]).api(&serving.base).run();
    assert_eq!(first_line(&ran), "to         +15005550003");
}

#[test]
fn a_run_says_so_before_and_after() {
    let home = Home::new();
    home.write("two.csv", "to,text\n+15005550003,One\n+15005550000,Two\n");
    let bulk = ["--sandbox", "bulk", "two.csv", "--rate=unlimited", "--color=never"];
    let mut terminal = Terminal::start(&home, &bulk, &[]);
    terminal.expect("2 messages from two.csv to the sandbox, without a rate limit");
    terminal.expect("Send 2 messages to the sandbox? [y/N] ");
    terminal.keys("y\r");
    let (code, screen) = terminal.ended();
    assert!(code == 0 && screen.contains(&format!("sent       2{MARK}\n")), "{screen:?}");
    let ran = home.blooio([]).args(&bulk).run();
    assert_eq!(first_line(&ran), format!("sent       2 (2 before){MARK}"));
    let ran = home.blooio([]).args(&bulk).args(&["--json"]).run();
    assert!(ran.code == 0 && !ran.stdout.contains("sandbox"), "{ran:?}");
}
