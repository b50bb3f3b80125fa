//! Signals that were ignored when the program started: they stay ignored, whatever it does.

use std::process::{Command, Stdio};
use std::sync::mpsc::{Receiver, Sender, channel};

use crate::harness::live::Live;
use crate::harness::wire::{self, Answer, Wire};
use crate::harness::{Home, KEY, binary};

const SENT: &str = "to         +15551234567\nmessage    msg_1\nstatus     queued\n";

/// Tells the test that the request is there, and answers when the test says so.
fn held(status: &str, body: &str) -> (Answer, Receiver<()>, Sender<()>) {
    let ((tell, here), (go, wait)) = (channel(), channel());
    let answer = wire::response(status, body);
    let held = Box::new(move |stream: &mut std::net::TcpStream| {
        let _ = tell.send(());
        let _ = wait.recv();
        answer(stream);
    });
    (held, here, go)
}

fn accepted() -> (Answer, Receiver<()>, Sender<()>) {
    held("202 Accepted", r#"{"message_id":"msg_1","status":"queued"}"#)
}

/// A script of a shell, which finds `blooio` with these arguments in `"$0" "$@"`.
fn script(home: &Home, base: &str, script: &str, arguments: &[&str]) -> Live {
    let mut shell = Command::new("sh");
    shell.args(["-c", script]).arg(binary()).args(arguments);
    shell.env_clear().env("HOME", home.path()).current_dir(home.path());
    shell.env("BLOOIO_BASE_URL", base).env("BLOOIO_API_KEY", KEY);
    shell.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
    Live::start(shell)
}

/// `blooio`, started with `signal` ignored.
fn ignoring(signal: &str, home: &Home, base: &str, arguments: &[&str]) -> Live {
    script(home, base, &format!("trap '' {signal}; exec \"$0\" \"$@\""), arguments)
}

/// Those of `signals` that the program can ask about: outside Linux it can't about SIGTERM.
fn asked_about(signals: &[&'static str]) -> Vec<&'static str> {
    signals.iter().copied().filter(|signal| cfg!(target_os = "linux") || *signal != "TERM").collect()
}

#[test]
fn a_send_goes_on() {
    for signal in asked_about(&["INT", "TERM", "HUP"]) {
        let (answer, here, go) = accepted();
        let wire = Wire::serve(vec![answer]);
        let home = Home::new();
        let live = ignoring(signal, &home, &wire.base, &["send", "+15551234567", "Hi"]);
        here.recv().expect("a request");
        live.signal(signal);
        go.send(()).expect("the server");
        live.ended().is(0, SENT, "");
        assert_eq!(wire.requests().len(), 1);
    }
}

#[test]
fn the_other_signal_still_ends_it() {
    let other = |ignored| if ignored == "INT" { ("TERM", 143) } else { ("INT", 130) };
    for ignored in asked_about(&["INT", "TERM", "HUP"]) {
        let (signal, code) = other(ignored);
        let (answer, here, go) = accepted();
        let wire = Wire::serve(vec![answer]);
        let home = Home::new();
        let arguments = ["send", "+15551234567", "Hi", "-k", "k1"];
        let live = ignoring(ignored, &home, &wire.base, &arguments);
        here.recv().expect("a request");
        live.signal(ignored);
        live.signal(signal);
        live.ended().is(
            code,
            "",
            &format!(
                "error: interrupted by SIG{signal}\n\
                 hint: the message may have been accepted; the idempotency key k1 makes a retry safe for 24 hours\n\
                 hint: retry with: blooio send +15551234567 Hi -k k1\n"
            ),
        );
        drop(go);
        assert_eq!(wire.requests().len(), 1);
    }
}

#[test]
fn a_job_in_the_background_of_a_script() {
    let (answer, here, go) = accepted();
    let wire = Wire::serve(vec![answer]);
    let home = Home::new();
    let background = r#""$0" "$@" & echo $! > job; wait $!"#;
    let live = script(&home, &wire.base, background, &["send", "+15551234567", "Hi"]);
    here.recv().expect("a request");
    let job = std::fs::read_to_string(home.path().join("job")).expect("its number");
    assert!(Command::new("kill").args(["-s", "INT", job.trim()]).status().expect("kill runs").success());
    go.send(()).expect("the server");
    live.ended().is(0, SENT, "");
    assert_eq!(wire.requests().len(), 1);
}

#[test]
fn a_wait_goes_on() {
    let (answer, here, go) = held("200 OK", r#"{"status":"delivered"}"#);
    let wire = Wire::serve(vec![answer]);
    let home = Home::new();
    let arguments = ["status", "+15551234567", "msg_1", "--wait", "-q"];
    let live = ignoring("INT", &home, &wire.base, &arguments);
    here.recv().expect("a question");
    live.signal("INT");
    go.send(()).expect("the server");
    live.ended().is(0, "delivered\n", "");
    assert_eq!(wire.requests().len(), 1);
}

#[test]
fn a_run_over_a_file_goes_on() {
    for signal in asked_about(&["INT", "TERM"]) {
        let (answer, here, go) = accepted();
        let wire = Wire::serve(vec![answer, wire::accepted()]);
        let home = Home::new();
        home.write("rows.csv", "to,text\n+15551234567,Hi\n+15551234568,Hi\n");
        let arguments = ["bulk", "rows.csv", "-q", "--rate=unlimited", "--concurrency=1"];
        let live = ignoring(signal, &home, &wire.base, &arguments);
        here.recv().expect("a request");
        live.signal(signal);
        live.signal(signal);
        go.send(()).expect("the server");
        live.ended().is(0, "msg_1\nmsg_1\n", "");
        assert_eq!(wire.requests().len(), 2);
    }
}

#[test]
fn the_sandbox_goes_on_serving() {
    let home = Home::new();
    let arguments = ["sandbox", "serve", "--port", "0", "-q"];
    let mut live = ignoring("INT", &home, "", &arguments);
    let base = live.line();
    live.signal("INT");
    let sent = home.blooio(["send", "-q", "+15551234567", "Hi"]).env("BLOOIO_BASE_URL", base.trim());
    assert_eq!(sent.env("BLOOIO_API_KEY", KEY).run().code, 0);
    live.signal("TERM");
    live.ended().is(143, &base, "error: interrupted by SIGTERM\n");
}
