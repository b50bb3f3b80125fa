//! `blooio bulk` on a terminal: confirmation, progress bar, Ctrl-C.

use std::io::Read;
use std::sync::mpsc::channel;

use portable_pty::{CommandBuilder, PtySize, native_pty_system};

use crate::bulk_says::{THREE, home, run};
use crate::harness::bulk;
use crate::harness::ledger::{Act, Ledger};
use crate::harness::terminal::Terminal;
use crate::harness::{Home, KEY, binary};

const PREVIEW: &str = "3 messages from customers.csv, without a rate limit\nfirst: +15551230001: One\n";
const GOOD: &str = "sent       3\ntook       ";

fn at(home: &Home, ledger: &Ledger, options: &[&str], environment: &[(&str, &str)]) -> Terminal {
    let arguments = ["bulk", "customers.csv", "--rate=unlimited", "--concurrency=1", "--color=never"];
    let variables = [("BLOOIO_BASE_URL", ledger.base.as_str()), ("BLOOIO_API_KEY", KEY)];
    Terminal::start(home, &[&arguments[..], options].concat(), &[&variables[..], environment].concat())
}

/// The screen without control sequences.
fn words(screen: &str) -> String {
    let mut words = String::new();
    let mut rest = screen;
    while let Some((before, after)) = rest.split_once("\u{1b}[") {
        words.push_str(before);
        rest = after.split_once(|c: char| c.is_ascii_alphabetic()).map_or("", |(_, rest)| rest);
    }
    words + rest
}

#[test]
fn whoever_is_asked_may_say_no() {
    for answer in ["\r", "n\r", "no\r", "perhaps\r", "\u{4}"] {
        let (home, ledger) = (home(THREE), Ledger::willing());
        let mut terminal = at(&home, &ledger, &[], &[]);
        terminal.expect("Send 3 messages? [y/N] ");
        terminal.keys(answer);
        let (code, screen) = terminal.ended();
        let echo = answer.trim_end_matches(['\r', '\u{4}']);
        let end = if answer == "\u{4}" { "" } else { "\n" };
        let expected = format!("{PREVIEW}Send 3 messages? [y/N] {echo}{end}error: nothing was sent\n");
        assert_eq!((code, screen), (2, expected), "{answer:?}");
        assert_eq!(ledger.counts().connections, 0);
        assert_eq!(std::fs::read_dir(home.path()).expect("a home").count(), 1, "no journal is begun");
    }
}

#[test]
fn whoever_is_asked_may_say_yes() {
    for answer in ["y\r", "Yes\r", " y \r"] {
        let (home, ledger) = (home(THREE), Ledger::willing());
        let mut terminal = at(&home, &ledger, &[], &[]);
        terminal.expect("Send 3 messages? [y/N] ");
        terminal.keys(answer);
        let (code, screen) = terminal.ended();
        assert!(screen.starts_with(PREVIEW) && screen.contains(GOOD), "{screen:?}");
        assert_eq!((code, ledger.counts().accepted), (0, 3));
    }
}

#[test]
fn nobody_is_asked_who_has_answered() {
    for options in [&["--yes"][..], &["-y"], &["--no-input"], &["--yes", "--json"], &["--yes", "-q"]] {
        let (home, ledger) = (home(THREE), Ledger::willing());
        let (code, screen) = at(&home, &ledger, options, &[]).ended();
        assert!(!screen.contains('?'), "{screen:?}");
        assert_eq!((code, ledger.counts().accepted), (0, 3), "{screen:?}");
    }
    let (home, ledger) = (home(THREE), Ledger::willing());
    let (code, screen) = at(&home, &ledger, &["-n"], &[]).ended();
    assert!(!screen.contains('?'), "{screen:?}");
    assert_eq!((code, ledger.counts().connections), (0, 0));
}

#[test]
fn a_restart_asks_more_sharply() {
    let (home, ledger) = (home(THREE), Ledger::willing());
    run(&home, &ledger, &[]);
    let mut terminal = at(&home, &ledger, &["--restart"], &[]);
    terminal.expect(
        "Discard customers.csv.blooio.jsonl and send 3 messages, including to everyone already texted? [y/N] ",
    );
    terminal.keys("\r");
    assert_eq!((terminal.ended().0, ledger.counts().requests), (2, 3));
    // The journal is unchanged.
    let ran = run(&home, &ledger, &[]);
    assert_eq!((ran.code, ledger.counts().requests), (0, 3), "{ran:?}");
}

#[test]
fn ctrl_c_at_the_question_ends_it() {
    let (home, ledger) = (home(THREE), Ledger::willing());
    let mut terminal = at(&home, &ledger, &[], &[]);
    terminal.expect("Send 3 messages? [y/N] ");
    terminal.keys("\u{3}");
    let (code, screen) = terminal.ended();
    let expected = format!("{PREVIEW}Send 3 messages? [y/N] ^C\r\u{1b}[2Kerror: interrupted by SIGINT\n");
    assert_eq!((code, screen), (130, expected));
    assert_eq!(ledger.counts().connections, 0);
}

const INTERRUPTED: &str =
    "interrupted: waiting up to 10 s for 1 request in flight; press Ctrl-C again to stop now";
const GO_ON: &str = "error: interrupted by SIGINT\n\
    hint: resume with: blooio bulk customers.csv '--rate=unlimited' '--concurrency=1' '--color=never' --yes\n";

#[test]
fn ctrl_c_lets_those_in_flight_end() {
    let (home, ledger) = (home(THREE), Ledger::serve(|_| Act::Hold));
    let mut terminal = at(&home, &ledger, &["--yes"], &[]);
    ledger.wait_until(|counts| counts.in_flight == 1);
    terminal.keys("\u{3}");
    terminal.expect(INTERRUPTED);
    ledger.release(3);
    let (code, screen) = terminal.ended();
    let words = words(&screen);
    assert_eq!((code, ledger.counts().requests), (130, 1), "{words}");
    assert!(words.contains("sent       1\nnot sent   2\ntook       "), "{words:?}");
    assert!(words.ends_with(GO_ON), "{words:?}");
    let ran = run(&home, &ledger, &[]);
    assert_eq!((ran.code, ledger.counts().accepted, ledger.counts().replays), (0, 3, 0), "{ran:?}");
}

#[test]
fn ctrl_c_twice_ends_it_at_once() {
    let (home, ledger) = (home(THREE), Ledger::serve(|_| Act::Hold));
    let mut terminal = at(&home, &ledger, &["--yes"], &[]);
    ledger.wait_until(|counts| counts.in_flight == 1);
    terminal.keys("\u{3}");
    terminal.expect(INTERRUPTED);
    terminal.keys("\u{3}");
    let (code, screen) = terminal.ended();
    let words = words(&screen);
    assert_eq!(code, 130, "{words:?}");
    // The bar may be drawn once more while the program ends.
    assert!(words.contains(GO_ON), "{words:?}");
    // The request may still arrive.
    ledger.release(1);
    ledger.wait_for(1);
    ledger.behave(|_| Act::Accept);
    let ran = run(&home, &ledger, &[]);
    assert_eq!((ran.code, ledger.counts().accepted, ledger.counts().replays), (0, 3, 1), "{ran:?}");
}

#[test]
fn a_dumb_terminal_has_no_bar() {
    let (home, ledger) = (home(THREE), Ledger::willing());
    let (code, screen) = at(&home, &ledger, &["--yes"], &[("TERM", "dumb")]).ended();
    let (before, after) = screen.split_once("took       ").expect("a summary");
    assert_eq!((code, before), (0, format!("{PREVIEW}sent       3\n").as_str()));
    assert_eq!(after.split_once('\n').expect("a line").1, "journal    customers.csv.blooio.jsonl\n");
}

/// The screen of a run on a terminal with this many columns, with its second row held until the bar was shown.
fn at_columns(columns: u16, rows: &[(String, String)], ledger: &Ledger) -> String {
    let home = bulk::home(rows);
    let size = PtySize { rows: 24, cols: columns, pixel_width: 0, pixel_height: 0 };
    let pair = native_pty_system().openpty(size).expect("a pty");
    let mut command = CommandBuilder::new(binary());
    command.args(["bulk", "customers.csv", "--yes", "--rate=unlimited", "--concurrency=1"]);
    command.env_clear();
    command.cwd(home.path());
    for (name, value) in [("TERM", "xterm"), ("BLOOIO_BASE_URL", &ledger.base), ("BLOOIO_API_KEY", KEY)] {
        command.env(name, value);
    }
    let mut child = pair.slave.spawn_command(command).expect("it starts");
    // When the program ends, the terminal closes, and nothing more can be read.
    drop(pair.slave);
    let mut reader = pair.master.try_clone_reader().expect("a reader");
    let (sender, parts) = channel();
    let reads = std::thread::spawn(move || {
        let mut part = [0; 4096];
        while let Ok(length @ 1..) = reader.read(&mut part) {
            let _ = sender.send(part[..length].to_vec());
        }
    });
    let (mut screen, mut released) = (Vec::new(), false);
    while let Ok(part) = parts.recv() {
        screen.extend(part);
        if !released && String::from_utf8_lossy(&screen).contains(&format!("/{}", rows.len())) {
            ledger.release(rows.len());
            released = true;
        }
    }
    reads.join().expect("a reader");
    child.wait().expect("it ends");
    String::from_utf8(screen).expect("UTF-8")
}

#[test]
fn the_bar_fits_the_terminal_and_leaves_failures_whole() {
    for columns in [40, 80, 120] {
        let rows = bulk::rows(40);
        let bad = rows[7].0.clone();
        let ledger = Ledger::serve(move |seen| match &seen.chat {
            chat if *chat == bad => Act::answer(403, r#"{"error":"No"}"#),
            _ if seen.number == 0 || seen.number > 20 => Act::Hold,
            _ => Act::Accept,
        });
        let screen = at_columns(columns, &rows, &ledger);
        assert_eq!(ledger.counts().accepted, 39);
        let words = words(&screen);
        let bars: Vec<&str> = words.split(['\r', '\n']).filter(|line| line.contains("/40")).collect();
        assert!(!bars.is_empty(), "{words:?}");
        for bar in &bars {
            assert!(bar.chars().count() <= usize::from(columns), "{columns}: {bar:?}");
        }
        assert!(words.contains(&format!("customers.csv:10: {}: No (HTTP 403)\r\n", rows[7].0)), "{words:?}");
        assert!(words.contains("\r\nerror: 1 of 40 messages was not sent\r\n"), "{words:?}");
    }
}
