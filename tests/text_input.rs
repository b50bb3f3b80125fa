//! Everything that is read as text or JSON: a byte order mark is dropped, other encodings are named, nothing is endless.

use serde_json::json;

use crate::harness::tls::{Authority, Https, leaf};
use crate::harness::wire::{self, Wire};
use crate::harness::{Home, KEY, Ran};

const MARK: &str = "\u{feff}";
const UTF_16: &[u8] = b"\xFF\xFE{\0}\0\n\0";
const WHAT_TO_DO: &str = "hint: save it as UTF-8, or convert it: iconv -f UTF-16 -t UTF-8\n";

/// Runs `blooio` with the file `in` and the same on standard input; the bodies that were sent, and what came out.
fn given(input: &[u8], arguments: &[&str]) -> (Vec<String>, Ran) {
    let wire = Wire::serve(vec![wire::accepted()]);
    let home = Home::new();
    std::fs::write(home.path().join("in"), input).expect("a file");
    let ran = home.blooio([]).args(arguments).api(&wire.base).stdin(input).run();
    let bodies = wire.requests().iter().map(|request| request.text().to_owned()).collect();
    (bodies, ran)
}

/// What reads a text or JSON, and what is sent of `{"a":"b"}`.
const READERS: [(&[&str], &str); 10] = [
    (&["send", "-q", "+15551234567"], r#"{"text":"{\"a\":\"b\"}"}"#),
    (&["send", "-q", "+15551234567", "-"], r#"{"text":"{\"a\":\"b\"}"}"#),
    (&["send", "-q", "+15551234567", "--text-file", "-"], r#"{"text":"{\"a\":\"b\"}"}"#),
    (&["send", "-q", "+15551234567", "--text-file", "in"], r#"{"text":"{\"a\":\"b\"}"}"#),
    (&["send", "-q", "+15551234567", "x", "--body", "-"], r#"{"a":"b","text":"x"}"#),
    (&["send", "-q", "+15551234567", "x", "--body", "@in"], r#"{"a":"b","text":"x"}"#),
    (&["send", "-q", "+15551234567", "x", "--metadata-json", "@in"], r#"{"text":"x","metadata":{"a":"b"}}"#),
    (&["api", "-q", "POST", "/x", "--input", "-"], r#"{"a":"b"}"#),
    (&["api", "-q", "POST", "/x", "--input", "in"], r#"{"a":"b"}"#),
    (&["api", "-q", "POST", "/x", "-F", "f=@in"], r#"{"f":"{\"a\":\"b\"}"}"#),
];

#[test]
fn a_byte_order_mark_is_never_sent() {
    for (arguments, body) in READERS {
        for mark in ["", MARK] {
            let (bodies, ran) = given(format!("{mark}{{\"a\":\"b\"}}").as_bytes(), arguments);
            assert_eq!((ran.code, ran.stderr.as_str()), (0, ""), "{arguments:?}");
            assert_eq!(bodies, [body], "{arguments:?} {mark:?}");
        }
    }
    let (bodies, ran) = given(format!("{MARK}b").as_bytes(), &["api", "POST", "/x", "-F", "f=@-", "-q"]);
    assert_eq!((ran.code, bodies), (0, vec![r#"{"f":"b"}"#.to_owned()]));
    // What a shell takes out of a file for an argument: "$(cat body.json)".
    let inline = format!("{MARK}{{\"a\":\"b\"}}");
    let (bodies, ran) = given(b"", &["send", "-q", "+15551234567", "x", "--body", &inline]);
    assert_eq!((ran.code, bodies), (0, vec![r#"{"a":"b","text":"x"}"#.to_owned()]));
}

#[test]
fn a_mark_alone_is_no_text() {
    let hint = "hint: pass it as an argument, with --text-file, or on standard input\n";
    for (arguments, from) in [
        (&["send", "+15551234567"][..], "standard input"),
        (&["send", "+15551234567", "-"], "standard input"),
        (&["send", "+15551234567", "--text-file", "-"], "--text-file -"),
        (&["send", "+15551234567", "--text-file", "in"], "--text-file in"),
    ] {
        for input in [MARK.to_owned(), format!("{MARK}\n"), format!("{MARK}\r\n")] {
            let (bodies, ran) = given(input.as_bytes(), arguments);
            ran.is(2, "", &format!("error: no text was given: {from} is empty\n{hint}"));
            assert!(bodies.is_empty());
        }
    }
}

#[test]
fn another_encoding_is_named() {
    for (arguments, _) in READERS {
        let (bodies, ran) = given(UTF_16, arguments);
        let option = arguments.iter().find(|word| word.starts_with("--") && **word != "--body");
        let subject = match arguments.last() {
            Some(&("in" | "@in")) => format!("{}: \"in\"", option.unwrap_or(&"--body")),
            Some(&"f=@in") => "--field: \"in\"".to_owned(),
            _ => "standard input".to_owned(),
        };
        let error = format!("error: {subject} can't be read: it is in UTF-16, not in UTF-8\n");
        ran.is(2, "", &format!("{error}{WHAT_TO_DO}"));
        assert!(bodies.is_empty());
    }
    let hint = "hint: check that it is a text file; if it is in UTF-16, save it as UTF-8\n";
    let (bodies, ran) = given(b"h\0i\0", &["send", "+15551234567", "--text-file", "in"]);
    let error = "error: --text-file: \"in\" can't be read: it contains a NUL byte, which text can't have\n";
    ran.is(2, "", &format!("{error}{hint}"));
    assert!(bodies.is_empty());
    let (_, ran) = given(b"\xFF\xFE\0\0h\0\0\0", &["send", "+15551234567"]);
    let error = "error: standard input can't be read: it is in UTF-32, not in UTF-8\n";
    ran.is(2, "", &format!("{error}{}", WHAT_TO_DO.replace("16", "32")));
}

#[test]
fn files_have_the_limit_that_standard_input_has() {
    let mebibytes = |count: usize| vec![b'a'; count << 20];
    let much = [mebibytes(16), b"a".to_vec()].concat();
    for (arguments, subject) in [
        (&["send", "+15551234567"][..], "standard input"),
        (&["send", "+15551234567", "--text-file", "in"], "--text-file: \"in\""),
        (&["send", "+15551234567", "--body", "@in"], "--body: \"in\""),
        (&["api", "POST", "/x", "--input", "in"], "--input: \"in\""),
    ] {
        let (bodies, ran) = given(&much, arguments);
        ran.is(2, "", &format!("error: {subject} can't be read: it is larger than 16 MiB\n"));
        assert!(bodies.is_empty());
    }
}

#[cfg(unix)]
#[test]
fn what_has_no_end_is_not_read_to_it() {
    let home = Home::new();
    let ran = home.blooio(["send", "+15551234567", "--text-file", "/dev/zero"]).run();
    ran.is(2, "", "error: --text-file: \"/dev/zero\" can't be read: it is larger than 16 MiB\n");
    let ran = home.blooio(["send", "+15551234567", "x", "--sandbox", "--config", "/dev/zero"]).run();
    ran.is(3, "", "error: can't read /dev/zero: it is larger than 16 MiB\n");
}

#[cfg(unix)]
#[test]
fn pipes_are_files_and_folders_are_not() {
    let wire = Wire::serve(vec![wire::accepted(), wire::accepted()]);
    let home = Home::new();
    let fifo = home.path().join("fifo");
    assert!(std::process::Command::new("mkfifo").arg(&fifo).status().expect("mkfifo").success());
    let writer = std::thread::spawn(move || std::fs::write(fifo, format!("{MARK}through a pipe\n")));
    let send = |file: &str| home.blooio(["send", "-q", "+15551234567", "--text-file", file]).api(&wire.base);
    send("fifo").run().is(0, "msg_1\n", "");
    writer.join().expect("the writer").expect("it is written");
    send("/dev/stdin").stdin(format!("{MARK}from a device")).run().is(0, "msg_1\n", "");
    let bodies: Vec<String> = wire.requests().iter().map(|request| request.text().to_owned()).collect();
    assert_eq!(bodies, [r#"{"text":"through a pipe"}"#, r#"{"text":"from a device"}"#]);
    let ran = home.blooio(["send", "+15551234567", "--text-file", "."]).run();
    ran.is(2, "", "error: --text-file: \".\" can't be read: it is a folder\n");
    let ran = home.blooio(["api", "POST", "/x", "--input", "."]).run();
    ran.is(2, "", "error: --input: \".\" can't be read: it is a folder\n");
}

#[test]
fn a_certificate_file_may_have_a_mark() {
    let authority = Authority::new();
    let server = Https::serve(authority.sign(&leaf(&["localhost"])));
    let home = Home::new();
    let send = || home.blooio(["send", "-q", "+15551234567", "x"]).api(&server.base("localhost"));
    let file = home.write("ca.pem", &format!("{MARK}{}", authority.pem));
    send().arg("--cacert").arg(&file).run().is(0, "msg_1\n", "");
    send().env("BLOOIO_CACERT", &file).run().is(0, "msg_1\n", "");
    send().env("SSL_CERT_FILE", &file).run().is(0, "msg_1\n", "");
    assert_eq!(server.requests().len(), 3);
    let wide: Vec<u8> =
        MARK.encode_utf16().chain(authority.pem.encode_utf16()).flat_map(u16::to_le_bytes).collect();
    std::fs::write(home.path().join("wide.pem"), wide).expect("a file");
    let hint = "hint: give a file of certificates in PEM or DER format\n";
    let ran = send().args(&["--cacert", "wide.pem"]).run();
    let error = "error: --cacert wide.pem: it is in UTF-16, not in UTF-8\n";
    ran.is(2, "", &format!("{error}{hint}"));
    let ran = send().args(&["--cacert", "."]).run();
    ran.is(2, "", &format!("error: --cacert .: it is a folder\n{hint}"));
}

#[test]
fn a_key_may_come_with_a_mark() {
    let home = Home::new();
    let key = || {
        let ran = home.blooio(["config", "get", "api_key", "--json"]).run();
        assert_eq!((ran.code, ran.stderr.as_str()), (0, ""), "{ran:?}");
        ran.stdout
    };
    let masked = "{\"api_key\":\"bl_…CRET\"}\n";
    let input = format!("{MARK}{KEY}\r\n");
    home.config("[profiles.default]\napi_key_file = \"key\"\n");
    home.write(".config/blooio/key", &input);
    let wire = Wire::serve(vec![wire::accepted()]);
    let send = home.blooio(["send", "-q", "+15551234567", "x"]).env("BLOOIO_BASE_URL", &wire.base);
    send.run().is(0, "msg_1\n", "");
    assert_eq!(wire.requests()[0].header("authorization"), Some(format!("Bearer {KEY}").as_str()));
    std::fs::write(home.path().join(".config/blooio/key"), UTF_16).expect("a file");
    let ran = home.blooio(["send", "-q", "+15551234567", "x"]).run();
    assert_eq!(ran.code, 3, "{ran:?}");
    assert!(ran.stderr.contains("key: it is in UTF-16, not in UTF-8\n"), "{ran:?}");

    home.config("");
    let set = home.blooio(["config", "set", "api_key", "-"]).stdin(input.clone()).run();
    assert_eq!((set.code, key().as_str()), (0, masked), "{set:?}");
    home.config("");
    let init = home.blooio(["config", "init", "--api-key-stdin", "--no-check"]).stdin(input).run();
    assert_eq!((init.code, key().as_str()), (0, masked), "{init:?}");
    let ran = home.blooio(["config", "set", "api_key", "-"]).stdin(UTF_16).run();
    let error = "error: standard input can't be read: it is in UTF-16, not in UTF-8\n";
    ran.is(2, "", &format!("{error}{WHAT_TO_DO}"));
}

#[test]
fn a_configuration_file_may_have_a_mark() {
    let home = Home::new();
    home.config(&format!("{MARK}[profiles.default]\ndefault_country = \"US\"\n"));
    home.blooio(["config", "get", "default_country"]).run().is(0, "US\n", "");
    let file = home.path().join("wide.toml");
    std::fs::write(&file, UTF_16).expect("a file");
    let ran = home.blooio(["config", "get", "default_country"]).env("BLOOIO_CONFIG", &file).run();
    let error = format!("error: {}:1:1: it is in UTF-16, not in UTF-8\n", file.display());
    ran.is(3, "", &error);
}

#[test]
fn rows_may_come_with_a_mark() {
    for (name, rows) in [
        ("c.csv", "to,text\n+15551234567,Hi\n"),
        ("c.tsv", "to\ttext\n+15551234567\tHi\n"),
        ("c.jsonl", "{\"to\":\"+15551234567\",\"text\":\"Hi\"}\n"),
    ] {
        let home = Home::new();
        home.write(name, &format!("{MARK}{rows}"));
        let request = json!({ "text": "Hi" });
        let ran = home.blooio(["--sandbox", "bulk", name, "--dry-run", "--json"]).run();
        let sent: serde_json::Value = serde_json::from_str(&ran.stdout).expect("a request");
        assert_eq!((ran.code, &sent["body"]), (0, &request), "{ran:?}");
        let format = name.rsplit('.').next().expect("a format");
        let run =
            home.blooio(["--sandbox", "bulk", "-", "--format", format, "--journal", "j", "-n", "--json"]);
        let ran = run.stdin(format!("{MARK}{rows}")).run();
        let sent: serde_json::Value = serde_json::from_str(&ran.stdout).expect("a request");
        assert_eq!((ran.code, &sent["body"]), (0, &request), "{ran:?}");
    }
}
