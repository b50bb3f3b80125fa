//! `send --dry-run`: the whole request, with no key, no connection, and nothing sent.

use serde_json::{Value, json};

use crate::harness::Home;

const AGENT: &str = concat!("blooio-cli/", env!("CARGO_PKG_VERSION"));

#[test]
fn json_is_the_request() {
    let ran = Home::new().blooio(["send", "+1 555 123 4567", "Hi", "-k", "k1", "--dry-run", "--json"]).run();
    let request = json!({
        "method": "POST",
        "url": "https://backend.blooio.com/v2/api/chats/%2B15551234567/messages",
        "headers": {
            "Authorization": "Bearer $BLOOIO_API_KEY",
            "Accept": "application/json",
            "Accept-Encoding": "identity",
            "User-Agent": AGENT,
            "Content-Type": "application/json",
            "Idempotency-Key": "k1",
        },
        "body": {"text": "Hi"},
    });
    ran.is(0, &format!("{request}\n"), "");
}

#[test]
fn human_is_a_curl_command() {
    let curl = format!(
        "curl -sS -X POST https://backend.blooio.com/v2/api/chats/grp_abc/messages \\\n  \
         -H \"Authorization: Bearer $BLOOIO_API_KEY\" \\\n  \
         -H 'Accept: application/json' \\\n  \
         -H 'Accept-Encoding: identity' \\\n  \
         -H 'User-Agent: {AGENT}' \\\n  \
         -H 'Content-Type: application/json' \\\n  \
         -H 'Idempotency-Key: k1' \\\n  \
         --data-binary '{{\"text\":\"Hi\"}}'\n"
    );
    for options in [&["-n"][..], &["-nq"], &["--dry-run", "--color", "always"]] {
        let ran = Home::new().blooio(["send", "grp_abc", "Hi", "-k", "k1"]).args(options).run();
        ran.is(0, &curl, "");
    }
}

#[test]
fn the_key_is_not_needed_and_never_shown() {
    let home = Home::new();
    let without = home.blooio(["send", "+15551234567", "Hi", "-k", "k1", "-n"]).run();
    let with = home
        .blooio(["send", "+15551234567", "Hi", "-k", "k1", "-n"])
        .api("https://backend.blooio.com/v2/api");
    assert_eq!(with.run(), without);
    home.config("[profiles.default]\napi_key_command = \"touch ran; exit 1\"\n");
    assert_eq!(home.blooio(["send", "+15551234567", "Hi", "-k", "k1", "-n"]).run(), without);
    assert!(!home.path().join("ran").exists(), "the key's command ran");
}

#[test]
fn nothing_is_connected_to() {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").expect("a port");
    listener.set_nonblocking(true).expect("a socket");
    let base = format!("http://{}/v2/api", listener.local_addr().expect("an address"));
    let ran = Home::new().blooio(["send", "+15551234567", "Hi", "-n", "--json"]).api(&base).run();
    let request: Value = serde_json::from_str(&ran.stdout).expect("JSON");
    assert_eq!((ran.code, ran.stderr.as_str()), (0, ""));
    assert_eq!(request["url"], format!("{base}/chats/%2B15551234567/messages"));
    assert_eq!(
        listener.accept().map(|_| ()).map_err(|error| error.kind()),
        Err(std::io::ErrorKind::WouldBlock)
    );
}

#[test]
fn the_sandbox_is_shown_where_it_would_be_served() {
    let home = Home::new();
    let ran = home.blooio(["--sandbox", "send", "+15551234567", "Hi", "-n", "--json"]).run();
    let request: Value = serde_json::from_str(&ran.stdout).expect("JSON");
    assert_eq!((ran.code, ran.stderr.as_str()), (0, ""));
    assert_eq!(request["url"], "http://127.0.0.1:4020/v2/api/chats/%2B15551234567/messages");
    home.blooio(["sandbox", "messages", "--json"]).run().is(0, "", "");
}

#[test]
fn every_recipient_of_each_has_a_line_with_a_key_of_its_own() {
    let ran =
        Home::new().blooio(["send", "+15551234567,a@example.com", "Hi", "--each", "-n", "--json"]).run();
    assert_eq!((ran.code, ran.stderr.as_str()), (0, ""));
    let requests: Vec<Value> =
        ran.stdout.lines().map(|line| serde_json::from_str(line).expect("JSON")).collect();
    let urls: Vec<&Value> = requests.iter().map(|request| &request["url"]).collect();
    assert_eq!(
        urls,
        [
            "https://backend.blooio.com/v2/api/chats/%2B15551234567/messages",
            "https://backend.blooio.com/v2/api/chats/a%40example.com/messages"
        ]
    );
    assert_ne!(requests[0]["headers"]["Idempotency-Key"], requests[1]["headers"]["Idempotency-Key"]);
}

#[test]
fn what_is_wrong_is_found_without_sending() {
    let ran = Home::new().blooio(["send", "+15551234567", "", "-n"]).run();
    let hint = "hint: check whether a variable in the command is empty: a message needs text\n";
    ran.is(2, "", &format!("error: the text is empty\n{hint}"));
}

/// Runs what `--dry-run` printed with `sh`, where `curl` prints its arguments, each behind a NUL.
#[cfg(unix)]
fn in_a_shell(home: &Home, command: &str) -> Vec<String> {
    // A function, and no file: one that was just written can't be run while another test's child still holds it.
    let script = format!("curl() {{ printf '%s\\0' \"$@\"; }}\n{command}");
    let output = std::process::Command::new("/bin/sh")
        .args(["-c", &script])
        .env_clear()
        .env("PATH", "/usr/bin:/bin")
        .env("BLOOIO_API_KEY", "the \"key\" $HOME")
        .current_dir(home.path())
        .output()
        .expect("sh runs");
    assert_eq!((output.status.code(), String::from_utf8_lossy(&output.stderr).as_ref()), (Some(0), ""));
    let stdout = String::from_utf8(output.stdout).expect("UTF-8");
    stdout.split_terminator('\0').map(str::to_owned).collect()
}

#[cfg(unix)]
#[test]
fn a_shell_runs_the_command_as_it_stands() {
    let home = Home::new();
    for text in [
        "Hi",
        "it's \"quoted\" $HOME `id` $(id) \\ ! !! ^ * ? ~ # ; & | < > %s",
        "two\nlines\tand a tab",
        "@file",
        "'",
        "''\\''",
        "héllo 👋🏽 \u{202e}",
        "a\u{1}b\u{7f}c",
    ] {
        let ran = home.blooio(["send", "o'neil@example.com", "-k", "k'1$x", "-n"]).stdin(text).run();
        assert_eq!((ran.code, ran.stderr.as_str()), (0, ""), "{text:?}");
        let words = in_a_shell(&home, &ran.stdout);
        assert_eq!(
            words,
            [
                "-sS",
                "-X",
                "POST",
                "https://backend.blooio.com/v2/api/chats/o%27neil%40example.com/messages",
                "-H",
                "Authorization: Bearer the \"key\" $HOME",
                "-H",
                "Accept: application/json",
                "-H",
                "Accept-Encoding: identity",
                "-H",
                &format!("User-Agent: {AGENT}"),
                "-H",
                "Content-Type: application/json",
                "-H",
                "Idempotency-Key: k'1$x",
                "--data-binary",
                &json!({ "text": text }).to_string(),
            ],
            "{text:?}"
        );
    }
}

#[cfg(unix)]
#[test]
fn an_idempotency_key_is_data_for_the_shell_whatever_it_says() {
    let home = Home::new();
    let key = "$BLOOIO_API_KEY\"`touch${IFS}ran`\"";
    let ran = home.blooio(["send", "+15551234567", "Hi", "-n", "-k"]).arg(key).run();
    let words = in_a_shell(&home, &ran.stdout);
    assert_eq!(words[15], format!("Idempotency-Key: {key}"));
    assert!(!home.path().join("ran").exists(), "the shell ran a part of the key");
}
