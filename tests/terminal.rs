//! At a real terminal: color, lines in place, questions, and what they leave behind.

use std::sync::mpsc::channel;

use httpmock::prelude::*;

use crate::harness::live::until_closed;
use crate::harness::terminal::Terminal;
use crate::harness::wire::{self, Answer, Wire};
use crate::harness::{Home, KEY};

const PLAIN: &str = "to         +15551234567\nmessage    msg_1\nstatus     queued\n";
const COLORED: &str = "\u{1b}[2mto       \u{1b}[0m  +15551234567\n\u{1b}[2mmessage  \u{1b}[0m  msg_1\n\
    \u{1b}[2mstatus   \u{1b}[0m  \u{1b}[33mqueued\u{1b}[0m\n";

fn accepted() -> Answer {
    wire::response("202 Accepted", r#"{"message_id":"msg_1","status":"queued"}"#)
}

/// One accepted send at a terminal: its code and screen.
fn send(options: &[&str], environment: &[(&str, &str)]) -> (u32, String) {
    let wire = Wire::serve(vec![accepted()]);
    let home = Home::new();
    let arguments: Vec<&str> = ["send", "+15551234567", "Hello"].iter().chain(options).copied().collect();
    let variables: Vec<(&str, &str)> = [("BLOOIO_BASE_URL", wire.base.as_str()), ("BLOOIO_API_KEY", KEY)]
        .iter()
        .chain(environment)
        .copied()
        .collect();
    let ended = Terminal::start(&home, &arguments, &variables).ended();
    assert_eq!(wire.requests().len(), 1);
    ended
}

#[test]
fn color_is_for_terminals_that_want_it() {
    for (options, environment, screen) in [
        (&[][..], &[][..], COLORED),
        (&[], &[("NO_COLOR", "")], COLORED),
        (&[], &[("NO_COLOR", "1")], PLAIN),
        (&[], &[("TERM", "dumb")], PLAIN),
        (&["--color", "never"], &[], PLAIN),
        (&["--color", "always"], &[("NO_COLOR", "1")], COLORED),
        (&["--color", "always"], &[("TERM", "dumb")], COLORED),
        (&["--color", "auto"], &[], COLORED),
    ] {
        assert_eq!(send(options, environment), (0, screen.to_owned()), "{options:?} {environment:?}");
    }
}

#[test]
fn color_in_a_pipe_is_for_those_who_force_it() {
    for (options, environment, stdout) in [
        (&[][..], &[][..], PLAIN),
        (&["--color=always"], &[], COLORED),
        (&[], &[("CLICOLOR_FORCE", "1")], COLORED),
        (&[], &[("CLICOLOR_FORCE", "0")], PLAIN),
        (&["--color=never"], &[("CLICOLOR_FORCE", "1")], PLAIN),
        (&["--color=auto"], &[], PLAIN),
    ] {
        let wire = Wire::serve(vec![accepted()]);
        let home = Home::new();
        let mut run = home.blooio(["send", "+15551234567", "Hello"]).api(&wire.base);
        for option in options {
            run = run.arg(option);
        }
        for (name, value) in environment {
            run = run.env(name, value);
        }
        run.run().is(0, stdout, "");
        assert_eq!(wire.requests().len(), 1);
    }
}

#[test]
fn help_follows_the_flag_before_the_environment() {
    let home = Home::new();
    let plain = home.blooio(["--help"]).run().stdout;
    for option in ["--color=auto", "--color=never"] {
        home.blooio([option, "--help"]).env("CLICOLOR_FORCE", "1").run().is(0, &plain, "");
    }
    let colored = home.blooio(["--help"]).env("CLICOLOR_FORCE", "1").run().stdout;
    assert_ne!(colored, plain);
    home.blooio(["--color=always", "--help"]).env("NO_COLOR", "1").run().is(0, &colored, "");
}

#[test]
fn json_is_pretty() {
    let screen = "{\n  \"message_id\": \"msg_1\",\n  \"status\": \"queued\"\n}\n";
    assert_eq!(send(&["--json"], &[]), (0, screen.to_owned()));
}

#[test]
fn a_wait_is_shown_in_place_and_gone_at_the_end() {
    let status = |word: &str| {
        wire::response(
            "200 OK",
            &format!(r#"{{"message_id":"msg_1","status":"{word}","protocol":"imessage"}}"#),
        )
    };
    let wire = Wire::serve(vec![accepted(), status("queued"), status("delivered")]);
    let home = Home::new();
    let arguments = ["send", "+15551234567", "Hello", "--wait", "--interval=10ms", "--color=never"];
    let mut terminal =
        Terminal::start(&home, &arguments, &[("BLOOIO_BASE_URL", &wire.base), ("BLOOIO_API_KEY", KEY)]);
    terminal.expect("\r\u{1b}[2Kmsg_1  queued  waiting for delivered, ");
    let (code, screen) = terminal.ended();
    assert_eq!(wire.requests().len(), 3);
    let (before, rest) =
        screen.split_once("\r\u{1b}[2Kmsg_1  queued  waiting for delivered, ").expect("a line");
    let (took, after) = rest.split_once(" so far\r\u{1b}[2K").expect("it was taken away");
    assert_eq!((code, before), (0, "to         +15551234567\nmessage    msg_1\n"));
    assert!(took.len() < 10, "{took}");
    assert_eq!(after, "status     delivered\nprotocol   iMessage\n");
}

#[test]
fn nothing_is_in_place_on_a_dumb_terminal() {
    let body = r#"{"message_id":"msg_1","status":"delivered","protocol":"imessage"}"#;
    let queued = r#"{"message_id":"msg_1","status":"queued","protocol":"pending"}"#;
    let wire =
        Wire::serve(vec![accepted(), wire::response("200 OK", queued), wire::response("200 OK", body)]);
    let home = Home::new();
    let arguments = ["send", "+15551234567", "Hello", "--wait", "--interval=10ms"];
    let variables = [("BLOOIO_BASE_URL", wire.base.as_str()), ("BLOOIO_API_KEY", KEY), ("TERM", "dumb")];
    let (code, screen) = Terminal::start(&home, &arguments, &variables).ended();
    assert_eq!(wire.requests().len(), 3);
    let expected = "to         +15551234567\nmessage    msg_1\nstatus     delivered\nprotocol   iMessage\n";
    assert_eq!((code, screen.as_str()), (0, expected));
}

#[test]
fn a_send_without_a_text_does_not_wait_for_one_to_be_typed() {
    let home = Home::new();
    let ended =
        Terminal::start(&home, &["send", "+15551234567", "--color=never"], &[("BLOOIO_API_KEY", KEY)])
            .ended();
    let screen = "error: there is nothing to send\n\
        hint: give a text after the recipient, an attachment with -a, or pipe the text in\n";
    assert_eq!(ended, (2, screen.to_owned()));
}

/// `config init` at a terminal, its key checked by a server.
fn init(home: &Home, base: &str, options: &[&str]) -> Terminal {
    let arguments: Vec<&str> = ["config", "init", "--color=never"].iter().chain(options).copied().collect();
    Terminal::start(home, &arguments, &[("BLOOIO_BASE_URL", base)])
}

#[test]
fn a_profile_is_made_by_asking() {
    let server = MockServer::start();
    let me = server.mock(|when, then| {
        when.method(GET).path("/v2/api/me").header("authorization", format!("Bearer {KEY}"));
        then.status(200).body("{}");
    });
    let home = Home::new();
    let mut terminal = init(&home, &server.url("/v2/api"), &[]);
    terminal.expect("API key (hidden; create one at app.blooio.com, Settings, API Keys): ");
    terminal.hidden(&format!("{KEY}\r"));
    terminal.expect("Default country for numbers without a country code, such as US (empty for none): ");
    terminal.keys("XX\r");
    terminal.expect("Default country for numbers without a country code, such as US (empty for none): ");
    terminal.keys("us\r");
    terminal.expect("Number to send from (empty to let Blooio choose): ");
    terminal.keys("(415) 555-2671\r");
    let (code, screen) = terminal.ended();
    me.assert();
    assert_eq!(code, 0, "{screen}");
    assert!(screen.contains("done: wrote profile default to "), "{screen}");
    let file = std::fs::read_to_string(home.path().join(".config/blooio/config.toml")).expect("a file");
    assert_eq!(
        file,
        format!(
            "[profiles.default]\napi_key = \"{KEY}\"\ndefault_country = \"US\"\nfrom_number = \"+14155552671\"\n"
        )
    );
}

#[test]
fn an_interruption_at_the_hidden_question_leaves_the_terminal_as_it_was() {
    let home = Home::new();
    let mut terminal = init(&home, "http://127.0.0.1:9/v2/api", &[]);
    terminal.expect("API key (hidden; create one at app.blooio.com, Settings, API Keys): ");
    terminal.hidden("half a ke\u{3}");
    // That the terminal shows again what is typed is checked at the end of each.
    let (code, screen) = terminal.ended();
    let prompt = "API key (hidden; create one at app.blooio.com, Settings, API Keys): ";
    assert_eq!((code, screen), (130, format!("{prompt}\n\r\u{1b}[2Kerror: interrupted by SIGINT\n")));
    assert!(!home.path().join(".config").exists());
}

#[test]
fn a_signal_at_the_hidden_question_leaves_the_terminal_as_it_was() {
    let home = Home::new();
    let mut terminal = init(&home, "http://127.0.0.1:9/v2/api", &[]);
    terminal.expect("API key (hidden; create one at app.blooio.com, Settings, API Keys): ");
    terminal.wait_until_hidden();
    terminal.signal("TERM");
    let (code, screen) = terminal.ended();
    let prompt = "API key (hidden; create one at app.blooio.com, Settings, API Keys): ";
    assert_eq!((code, screen), (143, format!("{prompt}\r\u{1b}[2Kerror: interrupted by SIGTERM\n")));
}

#[test]
fn an_interruption_at_an_open_question() {
    let home = Home::new();
    let mut terminal = init(&home, "http://127.0.0.1:9/v2/api", &[]);
    terminal.expect("API Keys): ");
    terminal.hidden(&format!("{KEY}\r"));
    terminal.expect("(empty for none): ");
    terminal.keys("\u{3}");
    let (code, screen) = terminal.ended();
    assert_eq!(code, 130, "{screen}");
    assert!(screen.ends_with("\r\u{1b}[2Kerror: interrupted by SIGINT\n"), "{screen:?}");
    assert!(!home.path().join(".config").exists());
}

#[test]
fn an_interruption_of_a_send() {
    for (term, start) in [("xterm", "^C\r\u{1b}[2K"), ("dumb", "^C\n")] {
        let (sender, here) = channel();
        let wire = Wire::serve(vec![Box::new(move |stream| {
            let _ = sender.send(());
            until_closed(stream);
        })]);
        let home = Home::new();
        let variables = [("BLOOIO_BASE_URL", wire.base.as_str()), ("BLOOIO_API_KEY", KEY), ("TERM", term)];
        let mut terminal = Terminal::start(&home, &["send", "+15551234567", "Hello", "-k", "k1"], &variables);
        here.recv().expect("a request");
        terminal.keys("\u{3}");
        let (code, screen) = terminal.ended();
        let said = "error: interrupted by SIGINT\n\
            hint: the message may have been accepted; the idempotency key k1 makes a retry safe for 24 hours\n\
            hint: retry with: blooio send +15551234567 Hello -k k1\n";
        assert_eq!((code, screen), (130, format!("{start}{said}")));
        assert_eq!(wire.requests().len(), 1);
    }
}

#[test]
fn nothing_is_asked_where_that_is_forbidden() {
    let home = Home::new();
    let ended = init(&home, "http://127.0.0.1:9/v2/api", &["--no-input"]).ended();
    let screen = "error: can't prompt for the key without a terminal or with --no-input\n\
        hint: pass it on standard input: printf %s \"$KEY\" | blooio config init --api-key-stdin\n";
    assert_eq!(ended, (2, screen.to_owned()));
}

#[test]
fn no_key_at_the_hidden_question() {
    let home = Home::new();
    for typed in ["\u{4}", "\r"] {
        let mut terminal = init(&home, "http://127.0.0.1:9/v2/api", &[]);
        terminal.expect("API Keys): ");
        terminal.hidden(typed);
        let (ended, screen) = terminal.ended();
        let (_, rest) = screen.split_once("API Keys): \n").unwrap_or(("", &screen));
        assert_eq!((ended, rest), (2, "error: api_key: must not be empty\n"), "{typed:?}");
    }
    assert!(!home.path().join(".config").exists());
}

#[test]
fn a_pause_before_another_attempt_is_shown_in_place_and_gone_at_the_end() {
    let later = "HTTP/1.1 503 Service Unavailable\r\nRetry-After: 1\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";
    let wire = Wire::serve(vec![wire::bytes(later), accepted()]);
    let home = Home::new();
    let variables = [("BLOOIO_BASE_URL", wire.base.as_str()), ("BLOOIO_API_KEY", KEY)];
    let ended =
        Terminal::start(&home, &["send", "+15551234567", "Hello", "--color=never"], &variables).ended();
    let waiting = "\r\u{1b}[2KHTTP 503: Service Unavailable; attempt 2 of 4 in 1 s\r\u{1b}[2K";
    assert_eq!(ended, (0, format!("{waiting}{PLAIN}")));
    assert_eq!(wire.requests().len(), 2);
}

#[test]
fn a_profile_is_not_removed_unasked() {
    let home = Home::new();
    let text = "[profiles.old]\nretries = 1\n";
    let file = home.config(text);
    let (code, screen) =
        Terminal::start(&home, &["config", "remove", "old", "--no-input", "--color=never"], &[]).ended();
    let said =
        "error: removing profile old needs confirmation\nhint: pass --yes when not running interactively\n";
    assert_eq!((code, screen.as_str()), (2, said));
    home.blooio(["config", "remove", "old"]).stdin("y\n").run().is(2, "", said);
    assert_eq!(std::fs::read_to_string(file).expect("a file"), text);
}

#[test]
fn a_profile_is_removed_after_a_yes() {
    let home = Home::new();
    let text = "[profiles.old]\nretries = 1\n\n[profiles.new]\nretries = 2\n";
    for (answer, code, left) in [
        ("n\r", 2, text),
        ("\r", 2, text),
        ("no way\r", 2, text),
        ("y\r", 0, "[profiles.new]\nretries = 2\n"),
    ] {
        let file = home.config(text);
        let mut terminal = Terminal::start(&home, &["config", "remove", "old", "--color=never"], &[]);
        terminal.expect("[y/N] ");
        terminal.keys(answer);
        let (ended, screen) = terminal.ended();
        assert_eq!(ended, code, "{answer:?}: {screen}");
        assert_eq!(std::fs::read_to_string(file).expect("a file").trim_start(), left, "{answer:?}");
    }
}
