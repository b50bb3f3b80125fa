//! Text that comes from standard input or from a file.

use crate::harness::wire::{self, Wire};
use crate::harness::{Home, Ran};

/// Runs `send` with this on its standard input; the bodies that were sent, and what came out.
fn piped(input: &[u8], arguments: &[&str]) -> (Vec<String>, Ran) {
    let wire = Wire::serve(vec![wire::accepted()]);
    let home = Home::new();
    home.write("text.txt", "from the file\n");
    home.write("empty.txt", "");
    std::fs::write(home.path().join("latin1.txt"), b"caf\xe9").expect("a file");
    let ran = home
        .blooio(["send", "-q", "+15551234567"])
        .args(arguments)
        .api(&wire.base)
        .stdin(input.to_vec())
        .run();
    let bodies = wire.requests().iter().map(|request| request.text().to_owned()).collect();
    (bodies, ran)
}

#[test]
fn a_pipe_or_a_file_is_the_text() {
    for (input, arguments, body) in [
        ("piped", &[][..], r#"{"text":"piped"}"#),
        ("piped\n", &[], r#"{"text":"piped"}"#),
        ("piped\r\n", &[], r#"{"text":"piped"}"#),
        ("piped\n\n", &[], r#"{"text":"piped\n"}"#),
        (" a\n\tb \n", &["-"], r#"{"text":" a\n\tb "}"#),
        ("piped\n", &["first", "-", "third"], r#"{"text":["first","piped","third"]}"#),
        ("piped\n", &["--text-file", "-"], r#"{"text":"piped"}"#),
        ("ignored", &["--text-file", "text.txt"], r#"{"text":"from the file"}"#),
        ("ignored", &["given"], r#"{"text":"given"}"#),
        ("ignored", &["-a", "https://example.com/"], r#"{"attachments":["https://example.com/"]}"#),
        ("ignored", &["--body", r#"{"parts":[{"text":"x"}]}"#], r#"{"parts":[{"text":"x"}]}"#),
        (
            "piped\n",
            &["-", "-a", "https://example.com/"],
            r#"{"attachments":["https://example.com/"],"text":"piped"}"#,
        ),
        ("piped\n", &["--body", r#"{"effect":"slam"}"#], r#"{"effect":"slam","text":"piped"}"#),
        ("a\u{1}b\u{feff}\u{1f44b}", &[], "{\"text\":\"a\\u0001b\u{feff}\u{1f44b}\"}"),
    ] {
        let (bodies, ran) = piped(input.as_bytes(), arguments);
        ran.is(0, "msg_1\n", "");
        assert_eq!(bodies, [body], "{input:?} {arguments:?}");
    }
}

#[test]
fn input_that_is_no_text_is_refused_and_nothing_is_sent() {
    const PASS_A_TEXT: &str = "hint: pass it as an argument, with --text-file, or on standard input\n";
    for (input, arguments, stderr) in [
        (&b""[..], &[][..], format!("error: no text was given: standard input is empty\n{PASS_A_TEXT}")),
        (b"\n", &[], format!("error: no text was given: standard input is empty\n{PASS_A_TEXT}")),
        (b"\r\n", &["-"], format!("error: no text was given: standard input is empty\n{PASS_A_TEXT}")),
        (b"", &["--text-file", "-"], format!("error: no text was given: --text-file - is empty\n{PASS_A_TEXT}")),
        (
            b"",
            &["--text-file", "empty.txt"],
            format!("error: no text was given: --text-file empty.txt is empty\n{PASS_A_TEXT}"),
        ),
        (b"caf\xe9", &[], "error: standard input can't be read: it is not UTF-8\n".to_owned()),
        (b"caf\xe9", &["--body", "-"], "error: standard input can't be read: it is not UTF-8\n".to_owned()),
        (
            b"",
            &["--text-file", "latin1.txt"],
            "error: --text-file: \"latin1.txt\" can't be read: it is not UTF-8\n".to_owned(),
        ),
        (
            b"",
            &["--text-file", "none.txt"],
            "error: --text-file: \"none.txt\" can't be read: No such file or directory (os error 2)\n".to_owned(),
        ),
        (
            b"{}",
            &["--body", "-", "-"],
            "error: --body and the text can't both be read from standard input\nhint: give one of them as a file\n".to_owned(),
        ),
        (
            b"x",
            &["-", "-"],
            "error: the text can't be read from standard input twice\nhint: give one of them as a file\n".to_owned(),
        ),
    ] {
        let (bodies, ran) = piped(input, arguments);
        ran.is(2, "", &stderr);
        assert!(bodies.is_empty(), "{bodies:?}");
    }
}
