//! A sandbox whose store can't be read or written: this machine's fault, told at once, and never blamed on Blooio.

use std::fs::{self, OpenOptions};
use std::io::{BufRead, BufReader, Write};
use std::path::PathBuf;
use std::process::{Command, Stdio};

use crate::harness::{Home, Ran, binary};
use crate::sandbox_serve::Serving;

const RESET: &str = "hint: empty the store: blooio sandbox reset\n";

/// Every kind of command that asks the sandbox something, and those that look at it.
const COMMANDS: &[&[&str]] = &[
    &["send", "+15005550003", "Hi"],
    &["send", "+15005550003", "Hi", "--wait"],
    &["send", "+15005550003,+15005550000", "Hi", "--each"],
    &["status", "+15005550003", "msg_1"],
    &["api", "/me"],
    &["api", "/chats/+15005550003/messages", "-f", "text=Hi"],
    &["chats", "list"],
    &["contacts", "create", "+15005550003"],
    &["messages", "list", "+15005550003", "--all"],
    &["bulk", "two.csv", "--rate", "unlimited"],
    &["sandbox", "messages"],
    &["sandbox", "serve", "--port", "0"],
];

fn store(home: &Home) -> PathBuf {
    home.path().join(".local/state/blooio/sandbox/sandbox.jsonl")
}

/// A home with two rows to send, and a store that holds a message.
fn home() -> Home {
    let home = Home::new();
    home.write("two.csv", "to,text\n+15005550003,One\n+15005550000,Two\n");
    home.blooio(["--sandbox", "send", "+15005550003", "Hi", "-q"]).run().masked().is(0, "MSG1\n", "");
    home
}

/// What every command says of a store that is wrong from the beginning.
#[track_caller]
fn all_say(home: &Home, error: &str, hint: &str) {
    for arguments in COMMANDS {
        let ran = home.blooio(["--sandbox"]).args(arguments).run();
        ran.is(1, "", &format!("error: {error}\n{hint}"));
    }
    assert!(!home.path().join("two.csv.blooio.jsonl").exists(), "no run began");
    let ran = home.blooio(["--sandbox", "--json", "send", "+15005550003", "Hi"]).run();
    let told = ran.error();
    assert_eq!((ran.code, ran.stdout.as_str()), (1, ""));
    assert_eq!(
        (&told["kind"], &told["message"], &told["outcome"], &told["retryable"], &told["status"]),
        (&"internal".into(), &error.into(), &"not_sent".into(), &false.into(), &serde_json::Value::Null)
    );
    let ran = home.blooio(["--sandbox", "doctor"]).run();
    assert_eq!((ran.code, ran.stderr.as_str()), (1, "error: 1 check failed: state\n"), "{ran:?}");
    assert!(ran.stdout.contains(&format!("\nfailure  state          {error}\n")), "{ran:?}");
}

#[test]
fn a_damaged_line_ends_every_command_and_a_reset_repairs_it() {
    let home = home();
    let mut file = OpenOptions::new().append(true).open(store(&home)).expect("a store");
    file.write_all(b"garbage\n").expect("room");
    let error = format!(
        "sandbox store {}: line 3 is damaged: expected value at line 1 column 1",
        store(&home).display()
    );
    all_say(&home, &error, RESET);
    home.blooio(["sandbox", "reset"]).run().is(
        0,
        "Deleted at least 1 message: the rest of the store could not be read.\n",
        "",
    );
    home.blooio(["--sandbox", "send", "+15005550003", "Hi", "-q"]).run().masked().is(0, "MSG1\n", "");
}

#[test]
fn a_damaged_first_line_is_no_other() {
    let home = home();
    let text = fs::read_to_string(store(&home)).expect("a store");
    fs::write(store(&home), text.replacen("\"}}", "\"?}", 1)).expect("room");
    let error = format!("sandbox store {}: line 1 is damaged: not a valid header", store(&home).display());
    all_say(&home, &error, RESET);
    home.blooio(["sandbox", "reset"]).run().is(0, "Emptied a store that could not be read.\n", "");
    home.blooio(["--sandbox", "send", "+15005550003", "Hi", "-q"]).run().masked().is(0, "MSG1\n", "");
}

#[test]
fn a_reset_says_in_every_mode_that_it_could_not_count() {
    for (damage, human, dropped) in [
        (&b"garbage\n"[..], "Deleted at least 1 message: the rest of the store could not be read.\n", 1),
        (b"{\"later\":{}}\n", "Deleted at least 1 message: the rest of the store could not be read.\n", 1),
        (b"", "Deleted 1 message.\n", 1),
    ] {
        for mode in ["--color=never", "--json", "-q"] {
            let home = home();
            let mut file = OpenOptions::new().append(true).open(store(&home)).expect("a store");
            file.write_all(damage).expect("room");
            let expected = match (mode, damage) {
                ("--json", b"") => format!("{{\"dropped\":{dropped}}}\n"),
                ("--json", _) => format!("{{\"dropped\":{dropped},\"complete\":false}}\n"),
                ("-q", _) => format!("{dropped}\n"),
                _ => human.to_owned(),
            };
            home.blooio(["sandbox", "reset", mode]).run().is(0, &expected, "");
        }
    }
}

#[test]
fn a_file_of_another_kind_is_left_alone() {
    let home = home();
    fs::write(store(&home), "my notes\n").expect("room");
    let path = store(&home).display().to_string();
    let error = format!("{path} is not a sandbox store");
    let hint = format!("hint: move it out of the way: mv {path} {path}.old\n");
    all_say(&home, &error, &hint);
    home.blooio(["sandbox", "reset"]).run().is(1, "", &format!("error: {error}\n{hint}"));
    assert_eq!(fs::read_to_string(store(&home)).expect("it is there"), "my notes\n");
}

#[test]
fn a_folder_in_the_place_of_the_file_is_named() {
    let home = home();
    fs::remove_file(store(&home)).expect("a store");
    fs::create_dir(store(&home)).expect("a folder");
    let error =
        format!("sandbox store {}: cannot open it: Is a directory (os error 21)", store(&home).display());
    all_say(&home, &error, "hint: set XDG_STATE_HOME to a folder you can write to\n");
}

#[test]
fn a_line_that_a_killed_process_left_is_dropped_without_a_word() {
    let home = home();
    let whole = fs::read(store(&home)).expect("a store");
    fs::write(store(&home), [&whole, &b"{\"accepted\":{\"at\":17"[..]].concat()).expect("room");
    home.blooio(["sandbox", "messages", "-q"]).run().masked().is(0, "MSG1\n", "");
    assert_eq!(fs::read(store(&home)).expect("a store"), whole);
}

#[test]
fn a_lock_that_is_never_let_go_ends_the_wait() {
    let home = home();
    let other = OpenOptions::new().read(true).write(true).open(store(&home)).expect("a store");
    other.lock().expect("nobody else has it");
    let path = store(&home).display().to_string();
    let stderr = format!(
        "error: sandbox store {path}: another process has held its lock for 20ms\n\
         hint: wait for that process, or find it and end it: lsof {path}\n"
    );
    for arguments in COMMANDS.iter().chain([&["sandbox", "reset"][..]].iter()) {
        home.blooio(["--sandbox", "--timeout", "20ms"]).args(arguments).run().is(1, "", &stderr);
    }
    other.unlock().expect("it is ours");
    home.blooio(["sandbox", "messages", "-q"]).run().masked().is(0, "MSG1\n", "");
}

#[test]
fn a_relative_state_home_is_ignored_and_said_to_be() {
    let home = home();
    for arguments in [&["sandbox", "messages", "-q"][..], &["sandbox", "messages", "-q", "--sandbox"]] {
        home.blooio([]).args(arguments).env("XDG_STATE_HOME", "state").run().masked().is(
            0,
            "MSG1\n",
            &format!(
                "warning: XDG_STATE_HOME is not an absolute path and is ignored: the sandbox's store is in {}\n",
                home.path().join(".local/state/blooio").display()
            ),
        );
    }
}

/// Runs the program where no file may grow beyond `blocks` of 512 bytes.
#[cfg(target_os = "linux")]
fn limited(home: &Home, blocks: usize, arguments: &[&str]) -> Ran {
    let script = format!("trap '' XFSZ; ulimit -f {blocks}; exec \"$@\"");
    let mut command = Command::new("/bin/sh");
    command.args(["-c", &script, "sh"]).arg(binary()).args(arguments);
    command.env_clear().env("HOME", home.path()).current_dir(home.path()).stdin(Stdio::null());
    let output = command.output().expect("a shell");
    Ran {
        code: output.status.code().unwrap_or(-1),
        stdout: String::from_utf8(output.stdout).expect("UTF-8"),
        stderr: String::from_utf8(output.stderr).expect("UTF-8"),
    }
}

/// A home whose store can be read and can't grow by more than a few bytes, where [`limited`] to 32 blocks.
#[cfg(target_os = "linux")]
fn full() -> Home {
    let home = home();
    let room = 32 * 512 - fs::metadata(store(&home)).expect("a store").len();
    let text = "x".repeat(usize::try_from(room).expect("little") - 300);
    home.blooio(["--sandbox", "send", "+15005550000", &text, "-q", "-k", "k"])
        .run()
        .masked()
        .is(0, "MSG1\n", "");
    home
}

#[cfg(target_os = "linux")]
#[test]
fn a_disk_without_room_is_no_matter_of_blooio() {
    let home = full();
    let path = store(&home).display().to_string();
    let before = fs::read(&path).expect("a store");
    let full = format!("sandbox store {path}: cannot write to it: File too large (os error 27)");
    let hint = "hint: free some space there, set XDG_STATE_HOME to a folder you can write to, or drop every message: \
                blooio sandbox reset\n";
    let stderr = format!("error: {full}\n{hint}");
    for arguments in [
        &["send", "+15005550003", "Hi"][..],
        &["send", "+15005550003", "Hi", "--wait"],
        &["api", "/chats/+15005550003/messages", "-f", "text=Hi"],
        &["contacts", "create", "+15005550003"],
        &["polls", "send", "+15005550003", "Yes", "No", "--title", "Lunch?"],
        &["webhooks", "create", "https://example.com/hook"],
    ] {
        limited(&home, 32, &[&["--sandbox"], arguments].concat()).is(1, "", &stderr);
    }
    let each = ["--sandbox", "send", "+15005550003,+15005550000", "Hi", "--each", "-k", "k2"];
    limited(&home, 32, &each).is(
        1,
        "",
        &format!(
            "error: +15005550003: {full}\n{hint}hint: not texted: +15005550000\n\
             hint: once that is fixed, resume with: blooio --sandbox send '+15005550003,+15005550000' Hi --each -k k2\n"
        ),
    );
    // What it holds can be read, and nothing of what failed is there.
    limited(&home, 32, &["--sandbox", "sandbox", "messages", "-q"]).masked().is(0, "MSG1\nMSG2\n", "");
    assert_eq!(fs::read(&path).expect("a store"), before);
    limited(&home, 32, &["sandbox", "reset"]).is(0, "Deleted 2 messages.\n", "");
    limited(&home, 32, &["--sandbox", "send", "+15005550003", "Hi", "-q"]).masked().is(0, "MSG1\n", "");
}

#[cfg(target_os = "linux")]
#[test]
fn a_run_stops_at_a_full_store_and_goes_on_with_room() {
    let home = full();
    let path = store(&home).display().to_string();
    let bulk = ["--sandbox", "bulk", "two.csv", "--rate", "unlimited", "--concurrency", "1"];
    let ran = limited(&home, 32, &bulk);
    let (told, took): (Vec<&str>, Vec<&str>) = ran.stdout.lines().partition(|line| !line.starts_with("took"));
    assert_eq!(
        (told, took.len()),
        (
            vec![
                "sent       0 (sandbox: nobody is texted)",
                "not sent   2",
                "journal    two.csv.blooio.jsonl"
            ],
            1
        )
    );
    Ran { stdout: String::new(), ..ran }.is(
        9,
        "",
        &format!(
            "2 messages from two.csv to the sandbox, without a rate limit\n\
             error: stopped at two.csv:2: +15005550003: sandbox store {path}: cannot write to it: File too large (os error 27)\n\
             hint: free some space there, set XDG_STATE_HOME to a folder you can write to, or drop every message: blooio sandbox reset\n\
             hint: resume with: blooio --sandbox bulk two.csv --rate unlimited --concurrency 1\n"
        ),
    );
    home.blooio([]).args(&bulk).args(&["-q"]).run().masked().is(0, "MSG1\nMSG2\n", "");
}

#[test]
fn a_client_of_serve_gets_a_500_and_serve_says_why() {
    let home = home();
    let mut serving = Serving::start(&home, "--json");
    // In one step: it looks at its store all the time, and begins an empty one.
    fs::rename(home.write("notes", "my notes\n"), store(&home)).expect("room");
    let path = store(&home).display().to_string();
    let client = Home::new();
    let send = ["send", "+15005550003", "Hi", "-q", "-k", "k1", "--retries", "0"];
    let ran = client.blooio(send).api(&serving.base).run();
    assert_eq!((ran.code, ran.stdout.as_str()), (5, ""), "{ran:?}");
    let first = format!("error: {path} is not a sandbox store (HTTP 500)\n");
    assert!(ran.stderr.starts_with(&first), "{ran:?}");
    let mut said = String::new();
    let stderr = serving.child.stderr.as_mut().expect("a pipe");
    BufReader::new(stderr).read_line(&mut said).expect("a line");
    let why = format!(
        "warning: a request was answered with 500: {path} is not a sandbox store; \
         move it out of the way: mv {path} {path}.old\n"
    );
    assert_eq!(said, why);
    fs::remove_file(store(&home)).expect("the notes");
    client.blooio(send).api(&serving.base).run().masked().is(0, "MSG1\n", "");
    assert_eq!(serving.end(), (String::new(), String::new()));
}
