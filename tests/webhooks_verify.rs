//! `webhooks verify`: which deliveries count, and why others don't.

use blooio_cli::output::time;
use blooio_cli::secret::Secret;
use blooio_cli::webhook::signature::sign;
use serde_json::{Value, json};

use crate::harness::{Home, Ran, Run};

/// The test vector of the API's reference.
const SECRET: &str = "whsec_test_0123456789abcdef";
const TIME: i64 = 1_735_324_800;
const BODY: &str =
    r#"{"event":"message.delivered","message_id":"msg_t1","status":"delivered","timestamp":1735324800123}"#;
const HEADER: &str = "t=1735324800,v1=dfdece437f0dc899fddfd1e1726b0674f2705f589c918e16bf2955c2f5209540";

const MISMATCH: &str =
    "error: the signature doesn't match the body: it was made with another secret, or the body was changed\n";
const BYTES: &str = "hint: pass the body byte for byte as it came, and the whole secret with its whsec_ prefix; if the \
                     secret was rotated, pass --secret-file for the new one too\n";
const STALE: &str = "hint: check this machine's clock (`date`); to verify a delivery from the past, pass the time it came \
                     with --at, or a longer --tolerance\n";
const MALFORMED: &str =
    "hint: pass the whole value of the X-Blooio-Signature header, such as t=1735324800,v1=dfde…\n";

/// A run with the secret in the environment, as of 12 s after the test vector.
fn verify(home: &Home, header: &str, body: impl Into<Vec<u8>>) -> Run {
    let run = home.blooio(["webhooks", "verify", "--at", "1735324812", "--signature", header]);
    run.env("BLOOIO_WEBHOOK_SECRET", SECRET).env("TZ", "UTC").stdin(body)
}

/// A header for any bytes.
fn signed(body: &[u8]) -> String {
    sign(&Secret::new(SECRET), TIME, body)
}

#[track_caller]
fn mismatch(ran: &Ran, hint: &str) {
    ran.is(4, "", &format!("{MISMATCH}{hint}"));
}

#[test]
fn the_test_vector_is_valid_in_every_mode() {
    let home = Home::new();
    let human = "valid: signed 12 s before 2024-12-27 18:40:12\n";
    verify(&home, HEADER, BODY).run().is(0, human, "");
    verify(&home, HEADER, BODY).arg("-q").run().is(0, "", "");
    let object = "{\"valid\":true,\"signed_at\":1735324800000,\"age_seconds\":12,\"event\":\"message.delivered\",\
                  \"message_id\":\"msg_t1\"}\n";
    verify(&home, HEADER, BODY).arg("--json").run().is(0, object, "");
    let file = home.write("body.json", BODY);
    verify(&home, HEADER, "").arg(&file).run().is(0, human, "");
    verify(&home, HEADER, BODY).arg("-").run().is(0, human, "");
    let before = home.blooio(["webhooks", "verify", "--at", "1735324799", "--signature", HEADER]);
    let before = before.env("BLOOIO_WEBHOOK_SECRET", SECRET).env("TZ", "UTC").stdin(BODY);
    before.run().is(0, "valid: signed 1 s after 2024-12-27 18:39:59\n", "");
}

#[test]
fn a_delivery_of_now_needs_no_time() {
    let home = Home::new();
    let now = time::now() / 1000;
    for (signed_at, word) in [(now - 60, " ago\n"), (now + 200, " ahead of this machine's clock\n")] {
        let header = sign(&Secret::new(SECRET), signed_at, BODY.as_bytes());
        let run = home.blooio(["webhooks", "verify", "--signature", &header]);
        let ran = run.env("BLOOIO_WEBHOOK_SECRET", SECRET).stdin(BODY).run();
        assert_eq!((ran.code, ran.stderr.as_str()), (0, ""));
        assert!(ran.stdout.starts_with("valid: signed ") && ran.stdout.ends_with(word), "{ran:?}");
    }
    let ran = home.blooio(["webhooks", "verify", "--signature", HEADER]);
    let ran = ran.env("BLOOIO_WEBHOOK_SECRET", SECRET).stdin(BODY).run();
    assert_eq!((ran.code, ran.stdout.as_str()), (4, ""));
    assert!(ran.stderr.ends_with(&format!(" s old\n{STALE}")), "{ran:?}");
}

#[test]
fn the_time_may_be_off_by_the_tolerance_in_either_direction() {
    let home = Home::new();
    let at = |at: i64, tolerance: &str| {
        let at = at.to_string();
        let arguments = ["webhooks", "verify", "-q", "--signature", HEADER, "--at", &at];
        let run = home.blooio(arguments).args(&["--tolerance", tolerance]);
        run.env("BLOOIO_WEBHOOK_SECRET", SECRET).stdin(BODY).run()
    };
    at(TIME + 300, "5m").is(0, "", "");
    at(TIME - 300, "5m").is(0, "", "");
    at(TIME + 301, "5m").is(4, "", &format!("error: the signature is 301 s old\n{STALE}"));
    at(TIME - 301, "5m").is(4, "", &format!("error: the signature is from 301 s in the future\n{STALE}"));
    at(TIME + 31, "30").is(4, "", &format!("error: the signature is 31 s old\n{STALE}"));
    at(TIME + 3600, "1h").is(0, "", "");
}

#[test]
fn each_fault_has_its_code() {
    let home = Home::new();
    let stale = HEADER.replace("1735324800", "1735324000");
    let stale_body = sign(&Secret::new(SECRET), 1_735_324_000, BODY.as_bytes());
    for (header, code, message) in [
        (stale.as_str(), "signature_mismatch", &MISMATCH["error: ".len()..MISMATCH.len() - 1]),
        (&stale_body, "signature_stale", "the signature is 812 s old"),
        ("", "signature_malformed", "the signature is malformed: it is empty"),
    ] {
        let ran = verify(&home, header, BODY).arg("--json").run();
        let error = ran.error();
        assert_eq!((ran.code, ran.stdout.as_str()), (4, ""));
        assert_eq!(error["kind"], "refused");
        assert_eq!((&error["code"], &error["message"]), (&Value::from(code), &Value::from(message)));
        assert_eq!((&error["status"], &error["retryable"]), (&Value::Null, &Value::from(false)));
    }
}

#[test]
fn a_header_that_cannot_be_read_is_malformed() {
    let home = Home::new();
    let code = &HEADER["t=1735324800,".len()..];
    for (header, fault) in [
        (code.to_owned(), "it has no time (t=)"),
        (format!("X-Blooio-Signature: {HEADER}"), "it has no time (t=)"),
        (format!("-t=1,{code}"), "it has no time (t=)"),
        ("t=1735324800".to_owned(), "it has no code of 64 hexadecimal digits (v1=)"),
        (format!("t=1735324800,{}", &code[..60]), "it has no code of 64 hexadecimal digits (v1=)"),
        (format!("t=soon,{code}"), "its time (t=) is not a number of seconds"),
        (format!("t=1,t=2,{code}"), "it has two times (t=)"),
        (format!("\u{1b}[31m{}", "v1=,".repeat(25_000)), "it has no time (t=)"),
    ] {
        let expected = format!("error: the signature is malformed: {fault}\n{MALFORMED}");
        verify(&home, &header, BODY).run().is(4, "", &expected);
    }
}

#[cfg(unix)]
#[test]
fn a_header_that_is_not_utf_8_is_malformed() {
    use std::ffi::OsStr;
    use std::os::unix::ffi::OsStrExt;
    let home = Home::new();
    let run = home.blooio(["webhooks", "verify", "--at", "1735324812", "--signature"]);
    let run = run.arg(OsStr::from_bytes(b"t=1735324800\xff,v1=\xff")).env("BLOOIO_WEBHOOK_SECRET", SECRET);
    let fault = "its time (t=) is not a number of seconds";
    run.stdin(BODY).run().is(4, "", &format!("error: the signature is malformed: {fault}\n{MALFORMED}"));
}

#[test]
fn a_changed_body_or_another_secret_is_a_mismatch() {
    let home = Home::new();
    mismatch(&verify(&home, HEADER, BODY.replace("msg_t1", "msg_t2")).run(), BYTES);
    mismatch(&verify(&home, HEADER, "").run(), BYTES);
    mismatch(
        &verify(&home, HEADER, BODY).env("BLOOIO_WEBHOOK_SECRET", &SECRET["whsec_".len()..]).run(),
        BYTES,
    );
    // A byte order mark is a part of the body.
    mismatch(&verify(&home, HEADER, format!("\u{feff}{BODY}")).run(), BYTES);
}

#[test]
fn a_line_break_at_the_end_is_found_out() {
    let home = Home::new();
    let extra = "hint: leave out the line break at the end of the body, which wasn't signed: use printf %s instead of echo\n";
    let lost =
        "hint: keep the line break at the end of the body, which was signed: a shell's $(…) removes it\n";
    mismatch(&verify(&home, HEADER, format!("{BODY}\n")).run(), extra);
    mismatch(&verify(&home, HEADER, format!("{BODY}\r\n")).run(), extra);
    mismatch(&verify(&home, HEADER, format!("{BODY}\n\n")).run(), BYTES);
    let with_break = format!("{BODY}\n");
    mismatch(&verify(&home, &signed(with_break.as_bytes()), BODY).run(), lost);
    let ran = verify(&home, &signed(with_break.as_bytes()), with_break.as_str()).arg("-q").run();
    ran.is(0, "", "");
}

#[test]
fn any_bytes_are_verified_as_they_are() {
    let home = Home::new();
    let large = vec![b'x'; 8 * 1024 * 1024];
    let bodies: [&[u8]; 6] = [b"", b"\0", b"\xff\xfe\0{", b"\xef\xbb\xbf{}", b"\x1b]0;title\x07\n", &large];
    for body in bodies {
        let ran = verify(&home, &signed(body), body).run();
        ran.is(0, "valid: signed 12 s before 2024-12-27 18:40:12\n", "");
        let ran = verify(&home, &signed(body), [body, b"!"].concat()).run();
        mismatch(&ran, BYTES);
    }
    let ran = verify(&home, &signed(b"\xff"), b"\xff").arg("--json").run();
    let object = "{\"valid\":true,\"signed_at\":1735324800000,\"age_seconds\":12,\"event\":null,\"message_id\":null}\n";
    ran.is(0, object, "");
    let ran = verify(&home, HEADER, vec![b'x'; 16 * 1024 * 1024 + 1]).run();
    ran.is(2, "", "error: standard input can't be read: it is larger than 16 MiB\n");
}

#[test]
fn a_line_of_listen_brings_its_header() {
    let home = Home::new();
    let run = |line: &str| {
        let run = home.blooio(["webhooks", "verify", "--json", "--at", "1735324812"]);
        run.env("BLOOIO_WEBHOOK_SECRET", SECRET).stdin(line).run()
    };
    let line = |name: &str, value: &str, body: &str| {
        let headers = json!({"content-type": "application/json", name: value});
        format!("{}\n", json!({"type": "event", "id": "evt_1", "headers": headers, "body": body}))
    };
    for name in ["x-blooio-signature", "X-Blooio-Signature", "blooio-signature"] {
        let ran = run(&line(name, HEADER, BODY));
        assert_eq!((ran.code, ran.stderr.as_str()), (0, ""), "{name}");
        assert!(ran.stdout.contains("\"message_id\":\"msg_t1\""), "{ran:?}");
    }
    assert_eq!(run(&line("x-blooio-signature", HEADER, "{}")).error()["code"], "signature_mismatch");
    // One without a signature doesn't count either.
    assert_eq!(run(&line("x-blooio-event", "message.sent", BODY)).error()["code"], "signature_malformed");
    let without = json!({"type": "event", "headers": {"x-blooio-signature": HEADER}, "body": null});
    assert_eq!(run(&without.to_string()).error()["message"], "the line has no body to verify");
    let two = line("x-blooio-signature", HEADER, BODY).repeat(2);
    for input in [BODY, "", "\0", "[]", r#"{"type":"ready","url":"http://127.0.0.1:4021/"}"#, &two] {
        let ran = run(input);
        assert_eq!((ran.code, &ran.error()["message"]), (2, &"there is no signature to verify".into()));
    }
}

/// Whoever has seen one delivery could otherwise send it again inside a line of their own, with fields that the receiver
/// would take for the delivery's.
#[test]
fn a_header_never_vouches_for_the_body_inside_a_line() {
    let home = Home::new();
    let line = json!({
        "type": "event", "event": "message.received", "text": "forged",
        "headers": {"x-blooio-signature": HEADER}, "body": BODY,
    });
    let hint = "hint: leave out --signature: this is a line of `webhooks listen --json`, which has its own signature\n";
    mismatch(&verify(&home, HEADER, line.to_string()).run(), hint);
}

#[test]
fn files_replace_the_environment_and_that_the_profile() {
    let home = Home::new();
    let right = home.write("right", &format!("\u{feff}{SECRET}\r\nan old one\n"));
    let wrong = home.write("wrong", "whsec_another\n");
    let run = || {
        let run = home.blooio(["webhooks", "verify", "-q", "--at", "1735324812", "--signature", HEADER]);
        run.stdin(BODY)
    };
    run().env("BLOOIO_WEBHOOK_SECRET", SECRET).run().is(0, "", "");
    run().arg("--secret-file").arg(&right).run().is(0, "", "");
    run().arg("--secret-file").arg(&wrong).arg("--secret-file").arg(&right).run().is(0, "", "");
    let both = run().arg("--secret-file").arg(&wrong).env("BLOOIO_WEBHOOK_SECRET", SECRET).run();
    mismatch(&both, BYTES);
    home.config(&format!("[profiles.default]\nwebhook_secret = \"{SECRET}\"\n"));
    run().run().is(0, "", "");
    mismatch(&run().env("BLOOIO_WEBHOOK_SECRET", "whsec_another").run(), BYTES);
}

#[test]
fn no_usable_secret_is_exit_3() {
    let home = Home::new();
    let run = || home.blooio(["webhooks", "verify", "--signature", HEADER]).stdin(BODY);
    run().run().is(
        3,
        "",
        "error: no webhook secret\nhint: pass --secret-file FILE, set BLOOIO_WEBHOOK_SECRET, or store it with \
         `blooio config set webhook_secret -`\n",
    );
    run().args(&["--secret-file", "none"]).run().is(
        3,
        "",
        "error: --secret-file: can't read none: No such file or directory (os error 2)\n",
    );
    home.write("empty", "\n");
    let ran = run().args(&["--secret-file", "empty"]).run();
    ran.is(3, "", "error: --secret-file empty: the secret must not be empty\n");
    home.write("env", "BLOOIO_WEBHOOK_SECRET=whsec_hunter2\n");
    run().args(&["--secret-file", "env"]).env("BLOOIO_WEBHOOK_SECRET", SECRET).run().is(
        3,
        "",
        "error: --secret-file env: the secret has a variable name in front of it\nhint: keep only the part after the =\n",
    );
}

#[test]
fn what_is_wrong_on_the_command_line_is_exit_2() {
    let home = Home::new();
    for (arguments, error) in [
        (&["none"][..], "error: \"none\" can't be read: No such file or directory (os error 2)\n"),
        (&["."], "error: \".\" can't be read: it is a folder\n"),
        (
            &["--tolerance", "soon"],
            "error: --tolerance: expected a duration such as \"500ms\", \"30s\", \"2m\" or \"1h30m\"\n\
             hint: use a duration such as 500ms, 30s or 2m\n",
        ),
    ] {
        let run = home.blooio(["webhooks", "verify", "--signature", HEADER]).args(arguments);
        run.env("BLOOIO_WEBHOOK_SECRET", SECRET).run().is(2, "", error);
    }
    let run = home.blooio(["webhooks", "verify", "--signature", HEADER, "--at", "yesterday"]);
    let ran = run.env("BLOOIO_WEBHOOK_SECRET", SECRET).run();
    assert_eq!(ran.code, 2);
    assert!(ran.stderr.starts_with("error: --at: \"yesterday\" is not a time or a duration\n"), "{ran:?}");
}

#[cfg(unix)]
#[test]
fn nobody_is_kept_waiting_at_a_terminal() {
    use crate::harness::terminal::Terminal;
    let home = Home::new();
    let arguments = ["webhooks", "verify", "--signature", HEADER];
    let terminal = Terminal::start(&home, &arguments, &[("BLOOIO_WEBHOOK_SECRET", SECRET)]);
    let (code, screen) = terminal.ended();
    assert_eq!(code, 2, "{screen}");
    assert!(screen.contains("no body was given"), "{screen}");
}
