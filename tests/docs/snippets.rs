//! The functions in docs/webhooks.md that verify a signature, run by their interpreters where those are installed.

use std::io::Write;
use std::process::{Command, Stdio};

use blooio_cli::output::time;
use blooio_cli::secret::Secret;
use blooio_cli::webhook::signature::sign;

use super::pages::tagged;

const SECRET: &str = "whsec_test_0123456789abcdef";
const BODY: &str = r#"{"event":"message.received","text":"h\u00e9 😀"}"#;

/// Headers, and whether they are genuine for [`BODY`].
fn headers() -> Vec<(String, bool)> {
    let now = time::now() / 1000;
    let signed = |secret: &str, at: i64, body: &str| sign(&Secret::new(secret), at, body.as_bytes());
    let good = signed(SECRET, now, BODY);
    let (time, code) = good.split_once(',').expect("two parts");
    let nines = "9".repeat(5000);
    [
        (good.clone(), true),
        (format!("v0=x, {code} ,{time}"), true),
        (format!("{time},v1={},{code}", "0".repeat(64)), true),
        (signed("whsec_new", now, BODY), true),
        (signed(SECRET, now - 200, BODY), true),
        (signed(SECRET, now - 400, BODY), false),
        (signed(SECRET, now + 400, BODY), false),
        (signed("whsec_other", now, BODY), false),
        (signed(SECRET, now, "{}"), false),
        (format!("{time},{code}00"), false),
        (format!("{time},{time},{code}"), false),
        (format!("{time},v1=\u{e9}\u{1f600}"), false),
        (format!("t={nines},{code}"), false),
        (format!("t=-1,{code}"), false),
        (format!("t=\u{0663},{code}"), false),
        (code.to_owned(), false),
        (time.to_owned(), false),
        (String::new(), false),
        ("t,v1".to_owned(), false),
    ]
    .into()
}

fn input_of(headers: &[(String, bool)]) -> impl Iterator<Item = &str> {
    headers.iter().map(|(header, _)| header.as_str())
}

/// Runs a function on every header: `check` is a program that reads them from standard input as JSON, and prints a line
/// each.
fn verifies(tag: &str, interpreter: &str, check: &str) {
    let blocks = tagged(tag);
    let [block] = blocks.as_slice() else { panic!("there is one {tag} block") };
    if !std::path::Path::new(interpreter).exists() {
        return;
    }
    let option = if tag == "js" { "-e" } else { "-c" };
    let mut command = Command::new(interpreter);
    command.args([option, &format!("{}\n{check}", block.text)]);
    command.env_clear().stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().expect("an interpreter");
    let headers = headers();
    let input: Vec<&str> = input_of(&headers).collect();
    let input = serde_json::json!({"headers": input, "body": BODY, "secrets": [SECRET, "whsec_new"]});
    child.stdin.take().expect("a pipe").write_all(input.to_string().as_bytes()).expect("it reads");
    let output = child.wait_with_output().expect("it ends");
    let printed = String::from_utf8(output.stdout).expect("UTF-8");
    let found: Vec<(&str, bool)> =
        input_of(&headers).zip(printed.lines().map(|line| line.eq_ignore_ascii_case("true"))).collect();
    let expected: Vec<(&str, bool)> =
        input_of(&headers).zip(headers.iter().map(|(_, genuine)| *genuine)).collect();
    let stderr = String::from_utf8_lossy(&output.stderr);
    assert_eq!(found, expected, "{}: {stderr}", block.place());
}

#[test]
fn the_function_in_python_verifies() {
    let check = "import json, sys\n\
                 given = json.loads(sys.stdin.buffer.read())\n\
                 for header in given['headers']:\n    \
                 print(is_genuine(header, given['body'].encode(), given['secrets']))\n";
    verifies("python", "/usr/bin/python3", check);
}

#[test]
fn the_function_in_javascript_verifies() {
    let check = "const given = JSON.parse(require('node:fs').readFileSync(0));\n\
                 for (const header of given.headers)\n  \
                 console.log(isGenuine(header, Buffer.from(given.body), given.secrets));\n";
    verifies("js", "/usr/bin/node", check);
}
