//! `webhooks listen`: how it begins and how it ends.

use std::fs;

use crate::harness::Home;
use crate::harness::hooks::{App, Listening, SECRET, body, deliver, post};
use crate::harness::live::Live;
use crate::harness::unread;

#[test]
fn a_count_ends_it_and_the_file_says_when_it_is_ready() {
    let home = Home::new();
    let file = home.write("ready", "of a run that crashed");
    let mut listening = home.listen(&["--count", "2", "--for", "1h", "--ready-file", "ready"]);
    assert_eq!(fs::read_to_string(&file).expect("a file"), format!("{}\n", listening.url));
    for message in ["m1", "m1", "m2"] {
        assert_eq!(deliver(&listening.url, &body("message.sent", message, "+1")).status, 200);
    }
    assert_eq!(
        [listening.record()["message_id"].clone(), listening.record()["message_id"].clone()],
        ["m1", "m2"]
    );
    let ran = listening.live.ended();
    assert_eq!((ran.code, ran.stderr.as_str(), file.exists()), (0, "", false));
}

#[test]
fn no_more_events_are_taken_than_are_wanted() {
    let home = Home::new();
    let app = App::serve();
    let listening = home.listen(&["--count", "3", "--forward-to", &app.url]);
    let url = listening.url.clone();
    let statuses: Vec<_> = (0..12)
        .map(|number| {
            let url = url.clone();
            std::thread::spawn(move || {
                let body = body("message.sent", &format!("m{number}"), &format!("+1555{number}"));
                std::panic::catch_unwind(|| deliver(&url, &body).status).unwrap_or(0)
            })
        })
        .collect();
    let taken = statuses.into_iter().filter_map(|status| status.join().ok()).filter(|status| *status == 200);
    assert_eq!(taken.count(), 3);
    let ran = listening.live.ended();
    assert_eq!((ran.code, ran.stdout.lines().count(), app.requests(3).len()), (0, 4, 3));
}

#[test]
fn the_time_may_be_up() {
    let home = Home::new();
    let run = |arguments: &[&str]| {
        let all = [&["webhooks", "listen", "--port", "0", "--json", "--for", "10ms"], arguments].concat();
        let mut command = home.process(&all);
        command.env("BLOOIO_WEBHOOK_SECRET", SECRET);
        Live::start(command).ended()
    };
    let ran = run(&[]);
    assert_eq!((ran.code, ran.stderr.as_str()), (0, ""));
    let ran = run(&["--count", "3"]);
    let error = ran.error();
    assert_eq!((ran.code, error["kind"].as_str()), (8, Some("pending")));
    assert_eq!(error["message"], "0 of 3 events came within 10ms");
}

#[test]
fn a_signal_ends_it_with_a_count() {
    for (signal, code) in [("INT", 130), ("TERM", 143)] {
        let home = Home::new();
        let mut listening = home.listen(&["--ready-file", "ready"]);
        assert_eq!(deliver(&listening.url, &body("message.sent", "m", "+1")).status, 200);
        assert_eq!(post(&listening.url, &[], b"{}").status, 401);
        let _ = [listening.record(), listening.record()];
        listening.live.signal(signal);
        let ran = listening.live.ended();
        assert_eq!((ran.code, home.path().join("ready").exists()), (code, false));
        assert!(ran.stderr.starts_with("1 event, 1 refused\n{\"error\":"), "{}", ran.stderr);
        assert_eq!(ran.error()["message"], format!("interrupted by SIG{signal}"));
    }
}

#[test]
fn what_is_in_flight_is_finished_after_a_signal_and_not_after_another() {
    for second in [false, true] {
        let home = Home::new();
        let (release, held) = std::sync::mpsc::channel::<()>();
        let held = std::sync::Mutex::new(held);
        let app = App::serve_with("127.0.0.1:0", move |_| {
            let _ = held.lock().expect("a lock").recv();
            Some((200, String::new()))
        });
        let listening = home.listen(&["--forward-to", &app.url]);
        let url = listening.url.clone();
        let delivered = std::thread::spawn(move || {
            std::panic::catch_unwind(|| deliver(&url, &body("message.sent", "m", "+1")).status).ok()
        });
        app.begun();
        listening.live.signal("TERM");
        if second {
            // The first one has been handled once the port is closed.
            let address = listening.url.trim_start_matches("http://").to_owned();
            while std::net::TcpStream::connect(&address).is_ok() {
                std::thread::yield_now();
            }
            listening.live.signal("TERM");
        } else {
            release.send(()).expect("it waits");
        }
        let ran = listening.live.ended();
        assert_eq!((ran.code, ran.stdout.lines().count()), (143, if second { 1 } else { 2 }), "{ran:?}");
        assert_eq!(delivered.join().expect("a thread"), if second { None } else { Some(200) });
        drop(release);
    }
}

#[test]
fn it_begins_only_with_what_it_needs() {
    let home = Home::new();
    let no_secret = home.blooio(["webhooks", "listen"]).run();
    assert_eq!((no_secret.code, no_secret.stdout.as_str()), (3, ""));
    assert!(no_secret.stderr.contains("--no-verify"), "{}", no_secret.stderr);
    let taken = std::net::TcpListener::bind("127.0.0.1:0").expect("a port");
    let port = taken.local_addr().expect("an address").port().to_string();
    let ran = home.blooio(["webhooks", "listen", "--no-verify", "--port", &port]).run();
    assert_eq!(ran.code, 1);
    assert!(ran.stderr.contains("hint: use another port, or any free one: --port 0\n"), "{}", ran.stderr);
    for (arguments, says) in [
        (["--forward-to", "localhost:3000"], "not an http or https URL"),
        (["--exec", "'a"], "a quote that isn't closed"),
        (["--exec", " "], "the command is empty"),
        (["--chat", "+15551234567,+15557654321"], "several recipients"),
        (["--chat", "nobody"], "nobody"),
        (["--for", "0"], "--for: must be more than zero"),
        (["--since", "1h"], "--poll"),
    ] {
        let ran = home.blooio(["webhooks", "listen", "--no-verify"]).args(&arguments).run();
        assert_eq!(ran.code, 2, "{arguments:?} {}", ran.stderr);
        assert!(ran.stderr.contains(says), "{}", ran.stderr);
    }
    let ran = home.blooio(["webhooks", "listen", "--no-verify", "--ready-file", "no/such"]).run();
    assert_eq!(ran.code, 1, "{}", ran.stderr);
}

#[test]
fn without_a_secret_deliveries_can_be_accepted_as_they_are() {
    let home = Home::new();
    let mut listening =
        Listening::start(home.process(&["webhooks", "listen", "--json", "--port", "0", "--no-verify"]));
    assert_eq!(post(&listening.url, &[], body("message.sent", "m", "+1").as_bytes()).status, 200);
    assert_eq!(listening.record()["message_id"], "m");
}

#[test]
fn nobody_reads_the_output() {
    let home = Home::new();
    let mut command = home.process(&["webhooks", "listen", "--json", "--port", "0", "--ready-file", "up"]);
    command.env("BLOOIO_WEBHOOK_SECRET", SECRET);
    let (reader, writer) = std::io::pipe().expect("a pipe");
    let end = writer.try_clone().expect("a pipe");
    command.stdout(writer);
    let live = Live::start(command);
    let mut reader = std::io::BufReader::with_capacity(1, reader);
    let mut first = String::new();
    std::io::BufRead::read_line(&mut reader, &mut first).expect("a line");
    let ready: serde_json::Value = serde_json::from_str(&first).expect("JSON");
    let url = ready["url"].as_str().expect("a URL");
    unread::close(reader, &end);
    drop(end);
    // Nobody has it, so it is not acknowledged.
    assert_ne!(deliver(url, &body("message.sent", "m", "+1")).status, 200);
    live.ended().is(0, "", "");
}
