//! `webhooks listen --exec`: a program for each event.
#![cfg(unix)]

use serde_json::json;

use crate::harness::Home;
use crate::harness::hooks::{App, body, deliver};

/// A program that appends what it was given to files, and fails if there is a file `fail`.
fn program(home: &Home) -> String {
    let script = home.write(
        "handler",
        "#!/bin/sh\ncat >> body; echo \"$# $1|$BLOOIO_EVENT|$BLOOIO_MESSAGE_ID|$BLOOIO_CHAT|$BLOOIO_WEBHOOK_SECRET|$BLOOIO_X\" >> env\n\
         echo printed; [ ! -e fail ]\n",
    );
    std::fs::set_permissions(&script, std::os::unix::fs::PermissionsExt::from_mode(0o700))
        .expect("permissions");
    "./handler 'a b;$(touch x)'".to_owned()
}

fn read(home: &Home, name: &str) -> String {
    std::fs::read_to_string(home.path().join(name)).unwrap_or_default()
}

#[test]
fn it_gets_the_event_and_no_word_of_it_reaches_a_shell() {
    let home = Home::new();
    let mut listening = home.listen(&["--exec", &program(&home)]);
    let hostile = json!({
        "event": "message.received", "message_id": "$(touch y);`touch y`", "external_id": "a\u{0}b",
        "text": "'; touch y\n"
    });
    assert_eq!(deliver(&listening.url, &hostile.to_string()).status, 200);
    let record = listening.record();
    assert_eq!(record["executed"]["exit_code"], 0);
    assert_eq!(read(&home, "body"), hostile.to_string());
    assert_eq!(read(&home, "env"), "1 a b;$(touch x)|message.received|$(touch y);`touch y`|||\n");
    assert!(!home.path().join("x").exists() && !home.path().join("y").exists());
    listening.live.signal("TERM");
    let ran = listening.live.ended();
    // What it prints doesn't mix with the events.
    assert!(!ran.stdout.contains("printed") && ran.stderr.starts_with("printed\n"), "{ran:?}");
}

#[test]
fn an_event_is_taken_once_it_ends_with_0() {
    let home = Home::new();
    let app = App::serve();
    let command = program(&home);
    let mut listening = home.listen(&["--exec", &command, "--forward-to", &app.url]);
    let event = body("message.sent", "m", "+1555");
    home.write("fail", "");
    assert_eq!(deliver(&listening.url, &event).status, 500);
    std::fs::remove_file(home.path().join("fail")).expect("a file");
    assert_eq!(deliver(&listening.url, &event).status, 200);
    assert_eq!(listening.record()["message_id"], "m");
    assert_eq!(deliver(&listening.url, &event).status, 200);
    assert_eq!(read(&home, "env"), "1 a b;$(touch x)|message.sent|m|+1555||\n".repeat(2));
    // The application had taken it before the program failed.
    assert_eq!(app.requests(1).len(), 1);
    listening.live.signal("TERM");
    let stderr = listening.live.ended().stderr;
    let warning = "warning: message.sent of +1555 was not taken: the command ended with exit status: 1\n";
    assert!(stderr.contains(warning), "{stderr}");
}

#[test]
fn one_that_can_t_be_run_or_reads_nothing() {
    let home = Home::new();
    let listening = home.listen(&["--exec", "./no-such"]);
    assert_eq!(deliver(&listening.url, &body("message.sent", "m", "+1555")).status, 500);
    let mut listening = home.listen(&["--exec", "true"]);
    let large = format!(r#"{{"event":"e","x":"{}"}}"#, "x".repeat(1_000_000));
    // It is acknowledged once it is printed, so somebody has to read.
    let url = listening.url.clone();
    let delivered = std::thread::spawn(move || deliver(&url, &large).status);
    assert_eq!(listening.record()["event"], "e");
    assert_eq!(delivered.join().expect("a thread"), 200);
}

#[test]
fn at_most_four_run_at_once_and_none_outlives_the_listener() {
    let home = Home::new();
    let script = home.write("wait", "#!/bin/sh\necho $$ >> pids; exec sleep 1000\n");
    std::fs::set_permissions(&script, std::os::unix::fs::PermissionsExt::from_mode(0o700))
        .expect("permissions");
    let listening = home.listen(&["--exec", "./wait"]);
    for number in 0..6 {
        let url = listening.url.clone();
        std::thread::spawn(move || {
            let body = body("message.sent", &format!("m{number}"), &format!("+1555{number}"));
            std::panic::catch_unwind(|| deliver(&url, &body)).ok()
        });
    }
    while read(&home, "pids").lines().count() < 4 {
        std::thread::yield_now();
    }
    listening.live.signal("TERM");
    let address = listening.url.trim_start_matches("http://").to_owned();
    while std::net::TcpStream::connect(&address).is_ok() {
        std::thread::yield_now();
    }
    listening.live.signal("TERM");
    assert_eq!(listening.live.ended().code, 143);
    let pids = read(&home, "pids");
    assert_eq!(pids.lines().count(), 4);
    for pid in pids.lines() {
        let is_gone = || {
            let state = std::fs::read_to_string(format!("/proc/{pid}/stat")).unwrap_or_default();
            state.is_empty() || state.contains(") Z ")
        };
        let begun = std::time::Instant::now();
        while cfg!(target_os = "linux") && !is_gone() {
            assert!(begun.elapsed().as_secs() < 60, "{pid} is still running");
            std::thread::yield_now();
        }
    }
}
