//! `sandbox serve`: the same API in the foreground, for whoever speaks HTTP.

use std::io::{BufRead, BufReader, Read};
use std::process::{Child, ChildStdout, Stdio};

use serde_json::Value;

use crate::harness::Home;

/// A sandbox that serves until it is dropped.
pub struct Serving {
    pub child: Child,
    stdout: BufReader<ChildStdout>,
    pub base: String,
    first: String,
}

impl Serving {
    pub fn start(home: &Home, mode: &str) -> Self {
        Self::start_with(home, &[mode])
    }

    pub fn start_with(home: &Home, options: &[&str]) -> Self {
        let mut command = home.command(&["sandbox", "serve", "--port", "0"]);
        command.args(options);
        command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut child = command.spawn().expect("the binary runs");
        let mut stdout = BufReader::new(child.stdout.take().expect("a pipe"));
        let mut first = String::new();
        stdout.read_line(&mut first).expect("a line");
        let at = first.find("http://").expect("an address");
        let base = first[at..].split(['"', ' ', '\n']).next().unwrap_or_default().to_owned();
        Self { child, stdout, base, first }
    }

    /// Ends it, and gives what it had printed besides the first line.
    pub fn end(mut self) -> (String, String) {
        self.child.kill().expect("it runs");
        let (mut stdout, mut stderr) = (String::new(), String::new());
        self.stdout.read_to_string(&mut stdout).expect("UTF-8");
        self.child.stderr.take().expect("a pipe").read_to_string(&mut stderr).expect("UTF-8");
        (stdout, stderr)
    }
}

impl Drop for Serving {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

#[test]
fn it_says_where_it_serves() {
    let home = Home::new();
    let note = "Serving until you press Ctrl-C. Paste the line above into a shell to use it.\n\
        Inbox: http://ADDRESS/  Control API: http://ADDRESS/_sandbox/\n";
    let urls = "\",\"inbox_url\":\"http://ADDRESS/\",\"control_url\":\"http://ADDRESS/_sandbox/\"}\n";
    for (mode, before, after, stderr) in [
        ("--json", "{\"base_url\":\"", urls, ""),
        ("--quiet", "", "\n", ""),
        ("--no-input", "export BLOOIO_BASE_URL=", " BLOOIO_API_KEY=sandbox\n", note),
    ] {
        let mut serving = Serving::start(&home, mode);
        let address = crate::harness::control::Control::of(&serving.base).address;
        let [after, stderr] = [after, stderr].map(|text| text.replace("ADDRESS", &address));
        assert_eq!(serving.first, format!("{before}{}{after}", serving.base));
        let port = serving.base.strip_prefix("http://127.0.0.1:").and_then(|it| it.strip_suffix("/v2/api"));
        assert!(port.is_some_and(|port| port.parse::<u16>().is_ok()), "{}", serving.base);
        // What is said behind the line must have come before the end is made.
        let mut said = String::new();
        if !stderr.is_empty() {
            let stderr = serving.child.stderr.as_mut().expect("a pipe");
            let mut stderr = BufReader::new(stderr);
            while said.lines().count() < 2 {
                stderr.read_line(&mut said).expect("a line");
            }
        }
        let (stdout, rest) = serving.end();
        assert_eq!((stdout.as_str(), said + &rest), ("", stderr));
    }
}

/// The first browser that the system knows is a script here.
#[cfg(target_os = "linux")]
#[test]
fn it_opens_the_inbox_if_that_is_asked_for() {
    use std::os::unix::fs::PermissionsExt;
    let home = Home::new();
    let opened = home.path().join("opened");
    let script = format!("#!/bin/sh\necho \"$1\" > {0}.part && mv {0}.part {0}\n", opened.display());
    let script = home.write("bin/xdg-open", &script);
    std::fs::set_permissions(&script, std::fs::Permissions::from_mode(0o755)).expect("a script");
    let path = format!("{}:/usr/bin:/bin", script.parent().expect("a folder").display());
    let mut command = home.process(&["sandbox", "serve", "--port", "0", "--quiet", "--open"]);
    command.env("PATH", path);
    let mut live = crate::harness::live::Live::start(command);
    let base = live.line();
    while !opened.exists() {
        assert!(!live.is_over(), "it serves on");
        std::thread::yield_now();
    }
    let inbox = base.replace("v2/api", "");
    assert_eq!(std::fs::read_to_string(&opened).expect("an address"), inbox);
}

/// Without a browser it serves nevertheless, and says where the inbox is.
#[cfg(target_os = "linux")]
#[test]
fn a_browser_that_is_missing_is_only_a_warning() {
    let home = Home::new();
    let mut command = home.process(&["sandbox", "serve", "--port", "0", "--quiet", "--open"]);
    command.env("PATH", home.path());
    command.stderr(Stdio::piped());
    let mut child = command.spawn().expect("the binary runs");
    let mut warning = String::new();
    BufReader::new(child.stderr.take().expect("a pipe")).read_line(&mut warning).expect("a line");
    let mut base = String::new();
    BufReader::new(child.stdout.take().expect("a pipe")).read_line(&mut base).expect("a line");
    let control = crate::harness::control::Control::of(base.trim_end());
    assert!(
        warning.starts_with("warning: no browser can be opened (")
            && warning.ends_with(&format!("): open http://{}/ yourself\n", control.address)),
        "{warning}"
    );
    assert_eq!(control.get("ready").status, 200);
    child.kill().expect("it serves on");
    child.wait().expect("it ends");
}

#[test]
fn the_program_can_be_pointed_to_it() {
    let home = Home::new();
    let serving = Serving::start(&home, "--json");
    let client = Home::new();
    let ran = client.blooio(["send", "+15005550003", "Hi", "-q", "-k", "k1"]).api(&serving.base).run();
    ran.masked().is(0, "MSG1\n", "");
    let id = ran.stdout.trim_end();
    client.blooio(["status", "+15005550003", id, "-q"]).api(&serving.base).run().is(0, "queued\n", "");
    let again = client.blooio(["send", "+15005550003", "Hi", "-q", "-k", "k1"]).api(&serving.base).run();
    again.is(0, &ran.stdout, "");
    // What it holds is in the home it was started in, for every other process there.
    home.blooio(["sandbox", "messages", "-q"]).run().is(0, &ran.stdout, "");
    home.blooio(["--sandbox", "status", "+15005550003", id, "-q"]).run().is(0, "queued\n", "");
    let ran = home.blooio(["--sandbox", "send", "+15005550003", "Ho", "-q"]).run();
    ran.masked().is(0, "MSG1\n", "");
    let id = ran.stdout.trim_end();
    client.blooio(["status", "+15005550003", id, "-q"]).api(&serving.base).run().is(0, "queued\n", "");
    assert_eq!(serving.end(), (String::new(), String::new()));
}

#[test]
fn what_it_accepted_outlives_it() {
    let home = Home::new();
    let serving = Serving::start(&home, "--json");
    let ran = home.blooio(["send", "+15005550003", "Hi", "--json", "-k", "k1"]).api(&serving.base).run();
    ran.masked().is(0, "{\"message_id\":\"MSG1\",\"status\":\"queued\"}\n", "");
    drop(serving);
    let serving = Serving::start(&home, "--json");
    let again = home.blooio(["send", "+15005550003", "Hi", "--json", "-k", "k1"]).api(&serving.base).run();
    assert_eq!(again, ran);
}

#[test]
fn a_port_that_is_taken_is_an_error() {
    let home = Home::new();
    let serving = Serving::start(&home, "--json");
    let port = serving.base.split([':', '/']).nth(4).expect("a port").to_owned();
    let number: u16 = port.parse().expect("a port");
    let why = std::net::TcpListener::bind(("127.0.0.1", number)).expect_err("the port is taken");
    home.blooio(["sandbox", "serve", "--port", &port]).run().is(
        1,
        "",
        &format!(
            "error: cannot listen on 127.0.0.1:{port}: {why}\nhint: use any free port: blooio sandbox serve --port 0\n"
        ),
    );
    let error = home.blooio(["sandbox", "serve", "--json", "--port", &port]).run().error();
    assert_eq!((&error["kind"], &error["outcome"]), (&Value::from("internal"), &Value::Null));
}

#[test]
fn a_raw_plus_is_warned_of_once_for_each_form_of_path() {
    use std::io::Write;
    let ask = |base: &str, path: &str| {
        let host = base.strip_prefix("http://").and_then(|base| base.split('/').next()).expect("a host");
        let mut stream = std::net::TcpStream::connect(host).expect("it listens");
        let request = format!(
            "GET /v2/api/{path} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\nAuthorization: Bearer k\r\n\r\n"
        );
        stream.write_all(request.as_bytes()).expect("it reads");
        let mut answer = String::new();
        stream.read_to_string(&mut answer).expect("UTF-8");
        answer.to_lowercase()
    };
    let home = Home::new();
    let paths =
        ["contacts/+15005550003/capabilities", "contacts/+15005550001/capabilities", "chats/+15005550003"];
    let mut serving = Serving::start(&home, "--json");
    for path in paths {
        let answer = ask(&serving.base, path);
        assert!(answer.contains("\r\nx-sandbox-warning: the path has a raw +"), "{answer}");
        assert!(
            answer.starts_with(if path.starts_with("chats") { "http/1.1 404" } else { "http/1.1 200" }),
            "{answer}"
        );
    }
    assert!(!ask(&serving.base, "contacts?q=+1500").contains("x-sandbox-warning"));
    let mut lines = BufReader::new(serving.child.stderr.take().expect("a pipe")).lines();
    for form in ["/contacts/*/capabilities", "/chats/*"] {
        let line = lines.next().expect("a line").expect("UTF-8");
        assert_eq!(
            line,
            format!(
                "warning: a request to {form} has a raw + in its path: send it as %2B (--strict refuses it)"
            )
        );
    }
    drop(serving);
    assert!(lines.next().is_none(), "each is told once");

    let serving = Serving::start(&home, "--strict");
    for path in paths {
        let answer = ask(&serving.base, path);
        assert!(answer.starts_with("http/1.1 400") && answer.contains("send it as %2b"), "{answer}");
    }
    let (_, stderr) = serving.end();
    assert!(!stderr.contains("warning"), "{stderr}");
}
