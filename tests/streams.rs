//! Standard streams that are closed, full, or not there.

use std::fs::OpenOptions;
use std::process::{Command, Stdio};

use crate::harness::live::Live;
use crate::harness::wire::{self, Answer, Wire};
use crate::harness::{Home, Ran, unread};

fn accepted() -> Answer {
    wire::response("202 Accepted", r#"{"message_id":"msg_1","status":"queued"}"#)
}

fn full() -> Stdio {
    OpenOptions::new().write(true).open("/dev/full").expect("/dev/full").into()
}

fn ended(command: Command) -> Ran {
    Live::start(command).ended()
}

#[test]
fn a_reader_that_has_gone_away_is_no_failure() {
    let home = Home::new();
    for arguments in [
        &["send", "+15551234567", "Hello"][..],
        &["send", "+15551234567", "Hello", "-q"],
        &["send", "+15551234567", "Hello", "--json"],
    ] {
        let wire = Wire::serve(vec![accepted()]);
        let mut command = home.process_at(&wire.base, arguments);
        command.stdout(unread::pipe());
        ended(command).is(0, "", "");
        assert_eq!(wire.requests().len(), 1);
    }
    for arguments in
        [&["--help"][..], &["--version"], &["completions", "bash"], &["man"], &["config", "list"]]
    {
        let mut command = home.process(arguments);
        command.stdout(unread::pipe());
        ended(command).is(0, "", "");
    }
}

#[test]
fn a_reader_that_has_gone_away_hides_no_failure() {
    let failed = r#"{"message_id":"msg_1","status":"failed","protocol":"sms","error":"no"}"#;
    let wire = Wire::serve(vec![wire::response("200 OK", failed)]);
    let home = Home::new();
    let mut command = home.process_at(&wire.base, &["status", "+15551234567", "msg_1"]);
    command.stdout(unread::pipe());
    ended(command).is(7, "", "error: message msg_1 failed: no\n");
    assert_eq!(wire.requests().len(), 1);
}

#[test]
fn a_result_that_cannot_be_written_after_the_message_was_accepted() {
    let wire = Wire::serve(vec![accepted()]);
    let home = Home::new();
    let mut command = home.process_at(&wire.base, &["send", "+15551234567", "Hello", "-k", "k1"]);
    command.stdout(full());
    ended(command).is(
        1,
        "",
        "error: the result can't be written to standard output: No space left on device (os error 28)\n\
         hint: don't send the message again: it was accepted; check its status with: blooio status --wait +15551234567 msg_1\n",
    );
    assert_eq!(wire.requests().len(), 1);
}

#[test]
fn an_unwritten_result_is_told_to_programs() {
    let wire = Wire::serve(vec![accepted()]);
    let home = Home::new();
    let mut command = home.process_at(&wire.base, &["send", "+15551234567", "Hello", "-k", "k1", "--json"]);
    command.stdout(full());
    ended(command).is(
        1,
        "",
        concat!(
            r#"{"error":{"kind":"internal","exit_code":1,"status":null,"code":null,"#,
            r#""message":"the result can't be written to standard output: No space left on device (os error 28)","#,
            r#""hint":"don't send the message again: it was accepted; "#,
            r#"check its status with: blooio status --wait +15551234567 msg_1","#,
            r#""outcome":"sent","retryable":false,"idempotency_key":"k1","response":null}}"#,
            "\n"
        ),
    );
    assert_eq!(wire.requests().len(), 1);
}

#[test]
fn other_results_that_cannot_be_written() {
    let home = Home::new();
    for arguments in
        [&["--help"][..], &["--version"], &["completions", "bash"], &["man"], &["config", "list"]]
    {
        let mut command = home.process(arguments);
        command.stdout(full());
        ended(command).is(
            1,
            "",
            "error: the result can't be written to standard output: No space left on device (os error 28)\n",
        );
    }
}

#[test]
fn without_anyone_to_tell_the_code_still_tells() {
    let home = Home::new();
    for stderr in [|| unread::pipe().into(), full] {
        let wire = Wire::serve(vec![wire::response("404 Not Found", "{}")]);
        let mut command = home.process_at(&wire.base, &["send", "+15551234567", "Hello", "-v"]);
        command.stderr(stderr());
        ended(command).is(4, "", "");
        assert_eq!(wire.requests().len(), 1);
        let wire = Wire::serve(vec![accepted()]);
        let mut command = home.process_at(&wire.base, &["send", "+15551234567", "Hello", "-v", "-q"]);
        command.stderr(stderr());
        ended(command).is(0, "msg_1\n", "");
        assert_eq!(wire.requests().len(), 1);
    }
}

/// The program behind a shell that closes streams altogether, which `Stdio` can't.
fn closed(home: &Home, base: &str, redirections: &str) -> Ran {
    let mut shell = home.process_at(base, &[]);
    let program = shell.get_program().to_owned();
    let variables: Vec<_> =
        shell.get_envs().map(|(name, value)| (name.to_owned(), value.map(ToOwned::to_owned))).collect();
    shell = Command::new("/bin/sh");
    shell.args(["-c", &format!("exec \"$0\" send +15551234567 Hello -q {redirections}")]);
    shell.arg(program).env_clear().stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
    shell.envs(variables.into_iter().filter_map(|(name, value)| Some((name, value?))));
    ended(shell)
}

#[test]
fn streams_that_are_not_there() {
    let home = Home::new();
    for (redirections, stdout) in [("<&-", "msg_1\n"), ("2>&-", "msg_1\n"), (">&-", ""), ("<&- >&- 2>&-", "")]
    {
        let wire = Wire::serve(vec![accepted()]);
        closed(&home, &wire.base, redirections).is(0, stdout, "");
        assert_eq!(wire.requests().len(), 1, "{redirections}");
    }
}

#[test]
fn a_text_from_a_stdin_that_is_not_there() {
    let home = Home::new();
    let mut shell = Command::new("/bin/sh");
    shell.args(["-c", "exec \"$0\" send +15551234567 <&-"]).arg(crate::harness::binary()).env_clear();
    shell.env("HOME", home.path()).env("BLOOIO_API_KEY", crate::harness::KEY);
    shell.stdout(Stdio::piped()).stderr(Stdio::piped());
    ended(shell).is(
        2,
        "",
        "error: no text was given: standard input is empty\n\
         hint: pass it as an argument, with --text-file, or on standard input\n",
    );
}
