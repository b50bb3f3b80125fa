//! A text of `blooio notify` that can't be sent: a warning, and the command's exit code all the same.

use std::sync::mpsc::channel;

use crate::harness::ledger::{Act, Ledger};
use crate::harness::live::{Live, until_closed};
use crate::harness::notify::{CHAT, MODES, Stage};
use crate::harness::wire::{Answer, Wire};
use crate::harness::{Home, NOWHERE};

#[test]
fn an_api_that_refuses_it() {
    let (refused, unknown) = ("was not sent", "may not have been sent");
    for (status, fate) in
        [(400, refused), (401, refused), (403, refused), (429, refused), (500, unknown), (503, refused)]
    {
        for options in MODES {
            for code in [0, 3] {
                let stage = Stage::with(Ledger::serve(move |_| Act::answer(status, r#"{"error":"No"}"#)));
                let mut process = stage.process(options, &["sh", "-c", &format!("echo out; exit {code}")]);
                process.env("BLOOIO_RETRIES", "0");
                let ran = Live::start(process).ended();
                assert_eq!((ran.code, ran.stdout.as_str()), (code, "out\n"));
                let said = format!("warning: the text to {CHAT} {fate}: HTTP {status}: ");
                assert!(ran.stderr.starts_with(&said) && ran.stderr.lines().count() == 1, "{ran:?}");
            }
        }
    }
}

#[test]
fn the_warning_in_json_and_quiet_mode() {
    for mode in ["--json", "-q"] {
        let stage = Stage::with(Ledger::serve(|_| Act::answer(400, r#"{"error":"No"}"#)));
        let ran = stage.run(&[mode], &["sh", "-c", "exit 3"]);
        assert_eq!((ran.code, ran.stdout.as_str()), (3, ""));
        assert!(ran.stderr.contains(&format!("the text to {CHAT} was not sent: ")), "{ran:?}");
        assert_eq!(ran.stderr.lines().count(), 1, "{ran:?}");
    }
}

#[test]
fn nobody_there() {
    let stage = Stage::new();
    let mut process = stage.process(&["--retries", "0"], &["sh", "-c", "exit 3"]);
    process.env("BLOOIO_BASE_URL", NOWHERE);
    let ran = Live::start(process).ended();
    assert_eq!((ran.code, ran.stdout.as_str()), (3, ""));
    assert!(ran.stderr.starts_with(&format!("warning: the text to {CHAT} was not sent: ")), "{ran:?}");
}

#[test]
fn no_answer() {
    let stage = Stage::with(Ledger::serve(|_| Act::ResetAfter));
    let ran = stage.run(&["--retries", "0"], &["true"]);
    assert_eq!((ran.code, ran.stdout.as_str()), (0, ""));
    assert!(
        ran.stderr.starts_with(&format!("warning: the text to {CHAT} may not have been sent: ")),
        "{ran:?}"
    );
}

#[test]
fn somebody_who_opts_out_meanwhile() {
    let stage = Stage::new();
    let script = format!("\"$0\" optouts add {CHAT} > /dev/null 2>&1; exit 4");
    let blooio = crate::harness::binary();
    let ran = stage.run(&[], &["sh", "-c", &script, blooio.to_str().expect("UTF-8")]);
    assert_eq!((ran.code, ran.stdout.as_str()), (4, ""));
    assert!(ran.stderr.starts_with(&format!("warning: the text to {CHAT} was not sent: ")), "{ran:?}");
    assert_eq!(stage.ledger.counts().connections, 0);
}

#[test]
fn a_folder_and_a_configuration_that_are_gone() {
    for options in MODES {
        let stage = Stage::new();
        stage.home.config("[profiles.default]\nretries = 1\n");
        stage.run(options, &["sh", "-c", "rm -rf .config; exit 6"]).is(6, "", "");
        assert_eq!(stage.ledger.accepted().len(), 1);
    }
}

/// Tells when a request has come, and answers nothing.
fn silent() -> (Wire, std::sync::mpsc::Receiver<()>) {
    let (sender, here) = channel();
    let answer: Answer = Box::new(move |stream| {
        let _ = sender.send(());
        until_closed(stream);
    });
    (Wire::serve(vec![answer]), here)
}

#[test]
fn a_second_signal_gives_up() {
    for (name, options) in [("INT", MODES[0]), ("TERM", MODES[1])] {
        let (wire, here) = silent();
        let home = Home::new();
        let arguments = [&["notify", CHAT], options, &["--", "sh", "-c", "echo out; exit 7"]].concat();
        let mut process = home.process_at(&wire.base, &arguments);
        process.env("PATH", "/usr/bin:/bin");
        let (reader, writer) = std::io::pipe().expect("a pipe");
        process.stderr(writer);
        let running = Live::start(process);
        here.recv().expect("a request");
        let mut stderr = std::io::BufReader::new(reader);
        let mut line = String::new();
        running.signal(name);
        std::io::BufRead::read_line(&mut stderr, &mut line).expect("a line");
        assert_eq!(line, format!("the text to {CHAT} is being sent; press Ctrl-C again to give up\n"));
        running.signal(name);
        running.ended().is(7, "out\n", "");
        let mut rest = String::new();
        std::io::Read::read_to_string(&mut stderr, &mut rest).expect("a line");
        assert_eq!(rest, format!("warning: the text to {CHAT} may not have been sent: interrupted\n"));
        assert_eq!(wire.requests().len(), 1);
    }
}
