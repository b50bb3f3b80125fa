//! `doctor`: each check, good and bad, in all that it prints; a check that can't be made; the code it ends with.

use std::net::TcpListener;
use std::time::{Duration, SystemTime};

use crate::harness::proxy::Proxy;
use crate::harness::tls::{Authority, Https, leaf, leaf_between};
use crate::harness::wire::{self, Answer, Request, Wire, nothing, response, with_header};
use crate::harness::{Home, Ran, Run};

const ME: &str = r#"{"auth_type":"api_key","valid":true,"organization":{"name":"Acme"}}"#;
const NUMBERS: &str = r#"{"numbers":[{"phone_number":"+15550001111","is_active":true,"plan_kind":"dedicated"},
    {"phone_number":"+15550002222","is_active":false,"plan_kind":"shared"},
    {"phone_number":"+15550003333","is_active":true,"plan_kind":"inbound"},
    {"phone_number":"+15550004444"}]}"#;
const LISTED: &str =
    "4: +15550001111 (dedicated), +15550002222 (shared, not active), +15550003333 (inbound), +15550004444";

const NO_WAY: &str = "the API can't be reached";
const NOT_NOW: &str = "the api check failed";
const NEW_KEY: &str =
    "set BLOOIO_API_KEY or run `blooio config init`; create a key at app.blooio.com (Settings, API Keys)";
const NETWORK: &str = "check the network, the base URL and the proxy variables (HTTPS_PROXY, ALL_PROXY)";
const PROXY: &str = "check the proxy's address, or list the hosts that need no proxy in NO_PROXY; run `blooio doctor` to test each step";
const COMPANY: &str =
    "pass your company proxy's certificate with --cacert or BLOOIO_CACERT, if you are behind one";
const OTHER: &str = "run `blooio config set from_number NUMBER`, or unset it to let Blooio choose";
const NO_TUNNEL: &str = "no connection to blooio.test:PORT: the proxy http://127.0.0.1:PORT (HTTPS_PROXY) ";
const AGAIN: &str = "fix it, then run `blooio doctor` again";

/// What is printed for every check, in order: status, name, message, hint.
struct Sheet(Vec<[String; 4]>);

impl Sheet {
    /// All is well, with a key from the environment, and the API at `base` over plain HTTP.
    fn well() -> Self {
        let lines = [
            ["ok", "configuration", "no file yet at ~/.config/blooio/config.toml"],
            ["skipped", "permissions", "there is no file to check"],
            ["ok", "state", "~/.local/state/blooio is writable"],
            ["ok", "key", "bl_…CRET, from environment BLOOIO_API_KEY"],
            ["ok", "base_url", "http://127.0.0.1:PORT/v2/api (environment BLOOIO_BASE_URL)"],
            ["ok", "guardrails", "everybody may be texted; no opt-outs: ~/.local/state/blooio/optouts.csv"],
            ["ok", "proxy", "none: plain HTTP stays on this machine"],
            ["ok", "dns", "127.0.0.1 is an IP address"],
            ["ok", "connection", "connected to 127.0.0.1:PORT (SPAN)"],
            ["skipped", "tls", "plain HTTP, which stays on this machine"],
            ["ok", "api", "GET /me: HTTP 200 (SPAN), organization Acme"],
            ["skipped", "clock", "the API sent no valid Date header"],
            ["ok", "numbers", LISTED],
            ["ok", "sender", "not set: Blooio chooses one of your numbers"],
        ];
        let line = |[status, name, message]: [&str; 3]| [status, name, message, ""].map(str::to_owned);
        Self(lines.map(line).into())
    }

    /// The same over TLS, to a server at `host` that the file in the environment vouches for.
    fn secured(host: &str) -> Self {
        Self::well()
            .ok("base_url", &format!("https://{host}:PORT/v2/api (environment BLOOIO_BASE_URL)"))
            .ok("proxy", "none")
            .ok("dns", &format!("{host} resolves to ADDRESSES (SPAN)"))
            .ok("connection", &format!("connected to {host}:PORT (SPAN)"))
            .ok("tls", "TLS 1.3; certificate verified with the cacert file (environment BLOOIO_CACERT)")
    }

    /// In the sandbox.
    fn sandbox() -> Self {
        Self::well()
            .skip("key", "key", "the sandbox needs no key")
            .ok("base_url", "the sandbox (--sandbox): nobody is texted")
            .ok(
                "guardrails",
                "everybody may be texted; no opt-outs: ~/.local/state/blooio/sandbox/optouts.csv",
            )
            .skip("proxy", "tls", "the sandbox needs no network")
            .ok("api", "GET /me: HTTP 200, organization Sandbox")
            .ok("clock", "in sync with the API's")
            .ok("numbers", "1: +15550001111 (dedicated)")
    }

    fn line(mut self, status: &str, name: &str, message: &str, hint: &str) -> Self {
        let line = self.0.iter_mut().find(|line| line[1] == name).expect("a check of this name");
        *line = [status, name, message, hint].map(str::to_owned);
        self
    }

    fn ok(self, name: &str, message: &str) -> Self {
        self.line("ok", name, message, "")
    }

    fn warning(self, name: &str, message: &str, hint: &str) -> Self {
        self.line("warning", name, message, hint)
    }

    fn failure(self, name: &str, message: &str, hint: &str) -> Self {
        self.line("failure", name, message, hint)
    }

    fn skip(mut self, first: &str, last: &str, why: &str) -> Self {
        let place = |name| self.0.iter().position(|line| line[1] == name).expect("a check of this name");
        for at in place(first)..=place(last) {
            let name = self.0[at][1].clone();
            self.0[at] = ["skipped".to_owned(), name, why.to_owned(), String::new()];
        }
        self
    }

    fn failed(&self) -> Vec<&str> {
        self.0.iter().filter(|line| line[0] == "failure").map(|line| line[1].as_str()).collect()
    }

    fn error(&self) -> String {
        let failed = self.failed();
        let count = if failed.len() == 1 { "1 check".to_owned() } else { format!("{} checks", failed.len()) };
        format!("{count} failed: {}", failed.join(", "))
    }

    /// Compares a run with it, whole.
    #[track_caller]
    fn is(&self, code: i32, ran: &Ran) {
        let shown = |[status, name, message, hint]: &[String; 4]| {
            let hint = if hint.is_empty() { String::new() } else { format!("{:24}{hint}\n", "") };
            format!("{status:7}  {name:13}  {message}\n{hint}")
        };
        let stdout: String = self.0.iter().map(shown).collect();
        let stderr =
            if self.failed().is_empty() { String::new() } else { format!("error: {}\n", self.error()) };
        ran.is(code, &stdout, &stderr);
    }
}

/// A run with what varies named: the home, ports, how long something took, what a name resolves to.
fn seen(home: &Home, ran: &Ran) -> Ran {
    let mask = |text: &str| {
        let text = text.replace(&home.path().display().to_string(), "~");
        text.split_inclusive('\n').map(one).collect::<String>()
    };
    Ran { code: ran.code, stdout: mask(&ran.stdout), stderr: mask(&ran.stderr) }
}

fn one(line: &str) -> String {
    let mut line = line.to_owned();
    for host in ["127.0.0.1", "localhost", "blooio.test"] {
        let from = format!("{host}:");
        if let Some((before, after)) = line.split_once(&from) {
            let rest = after.trim_start_matches(|c: char| c.is_ascii_digit());
            if rest.len() < after.len() {
                line = format!("{before}{from}PORT{rest}");
            }
        }
    }
    // "(12 ms)" and "(1.2 s)".
    if let Some((before, after)) = line.rsplit_once(" (")
        && let Some((inside, rest)) = after.split_once(')')
        && inside.starts_with(|c: char| c.is_ascii_digit())
        && inside.ends_with(" ms") | inside.ends_with(" s")
    {
        let before = match before.split_once("localhost resolves to ") {
            Some((start, _)) => format!("{start}localhost resolves to ADDRESSES"),
            None => before.to_owned(),
        };
        line = format!("{before} (SPAN){rest}");
    }
    line
}

/// A doctor who sees an API that answers so, after a connection that asks nothing.
fn seen_at(home: &Home, answers: Vec<Answer>, change: impl FnOnce(Run) -> Run) -> Ran {
    let wire = Wire::serve(std::iter::once(nothing()).chain(answers).collect());
    let ran = change(home.blooio(["doctor"]).api(&wire.base)).run();
    drop(wire.requests());
    seen(home, &ran)
}

fn good() -> Vec<Answer> {
    vec![response("200 OK", ME), response("200 OK", NUMBERS)]
}

#[test]
fn all_is_well() {
    let home = Home::new();
    Sheet::well().is(0, &seen_at(&home, good(), |run| run));
}

#[test]
fn what_the_api_is_asked() {
    let wire = Wire::serve(std::iter::once(nothing()).chain(good()).collect());
    assert_eq!(Home::new().blooio(["doctor"]).api(&wire.base).run().code, 0);
    let lines: Vec<String> = wire.requests().into_iter().map(|request| request.line).collect();
    assert_eq!(lines, ["GET /v2/api/me HTTP/1.1", "GET /v2/api/me/numbers HTTP/1.1"]);
}

#[test]
fn the_sandbox_is_well() {
    let home = Home::new();
    Sheet::sandbox().is(0, &seen(&home, &home.blooio(["--sandbox", "doctor"]).run()));
    home.blooio(["--sandbox", "doctor", "-q"]).run().is(0, "", "");
}

#[test]
fn an_object_for_each_check() {
    let home = Home::new();
    let ran = home.blooio(["doctor", "--sandbox", "--json", "--from", "x"]).run();
    assert_eq!((ran.code, ran.stdout.as_str()), (2, ""), "doctor takes no --from");
    let ran = home.blooio(["doctor", "--sandbox", "--json"]).env("BLOOIO_FROM_NUMBER", "+15550009999").run();
    let ran = seen(&home, &ran);
    let message = "+15550009999 (environment BLOOIO_FROM_NUMBER) is not one of your numbers: messages would be rejected";
    let sheet = Sheet::sandbox().failure("sender", message, OTHER);
    let mut stdout = String::new();
    for [status, name, message, hint] in &sheet.0 {
        let hint = Some(hint).filter(|hint| !hint.is_empty());
        let object = serde_json::json!({"check": name, "status": status, "message": message, "hint": hint});
        stdout.push_str(&object.to_string());
        stdout.push('\n');
    }
    let stderr = concat!(
        r#"{"error":{"kind":"refused","exit_code":4,"status":null,"code":null,"message":"1 check failed: sender","#,
        r#""hint":null,"outcome":null,"retryable":false,"idempotency_key":null,"response":null}}"#,
        "\n"
    );
    ran.is(4, &stdout, stderr);
}

#[test]
fn just_the_names_of_what_failed() {
    let ran = Home::new().blooio(["doctor", "-q", "--base-url", "https://127.0.0.1:1/v2/api"]).run();
    ran.is(3, "key\nconnection\n", "error: 2 checks failed: key, connection\n");
}

#[test]
fn in_color() {
    let home = Home::new();
    let ran = home.blooio(["doctor", "--sandbox", "--color", "always"]).env("BLOOIO_FROM_NUMBER", "x").run();
    let lines: Vec<&str> = ran.stdout.lines().collect();
    assert!(lines[0].starts_with("\u{1b}[32mok\u{1b}[0m       configuration  "), "{}", lines[0]);
    assert!(lines[1].starts_with("\u{1b}[2mskipped\u{1b}[0m  permissions    "), "{}", lines[1]);
    assert!(lines[13].starts_with("\u{1b}[1;31mfailure\u{1b}[0m  sender         "), "{}", lines[13]);
    assert_eq!((ran.code, ran.stderr.as_str()), (3, "\u{1b}[1;31merror:\u{1b}[0m 1 check failed: sender\n"));
}

#[test]
fn a_profile_that_is_right() {
    let home = Home::new();
    home.config("[profiles.work]\nfrom_number = \"+15550004444\"\n");
    Sheet::well()
        .ok("configuration", "~/.config/blooio/config.toml, profile work (environment BLOOIO_PROFILE)")
        .ok("permissions", "~/.config/blooio/config.toml has mode 0600, its folder 0755")
        .ok("sender", "+15550004444 (profile work) is one of your numbers")
        .is(0, &seen_at(&home, good(), |run| run.env("BLOOIO_PROFILE", "work")));
}

#[test]
fn a_file_that_is_broken_keeps_no_check_from_being_made() {
    for (text, message, hint) in [
        ("x = [", "~/.config/blooio/config.toml:1:6: unclosed array, expected `]`", AGAIN),
        (
            "[profiles.default]\ntimeuot = 3\n",
            "~/.config/blooio/config.toml:2: profiles.default.timeuot: unknown key",
            "did you mean \"timeout\"?",
        ),
    ] {
        let home = Home::new();
        home.config(text);
        Sheet::well()
            .failure("configuration", message, hint)
            .ok("permissions", "~/.config/blooio/config.toml has mode 0600, its folder 0755")
            .skip("guardrails", "guardrails", "the configuration file can't be used")
            .is(3, &seen_at(&home, good(), |run| run));
    }
}

#[test]
fn what_only_a_broken_file_may_know() {
    let home = Home::new();
    home.config("x = [");
    let ran = home.blooio(["doctor"]).env("HTTPS_PROXY", "http://127.0.0.1:1").run();
    Sheet::well()
        .failure("configuration", "~/.config/blooio/config.toml:1:6: unclosed array, expected `]`", AGAIN)
        .ok("permissions", "~/.config/blooio/config.toml has mode 0600, its folder 0755")
        .skip("key", "key", "no key in the environment, and the configuration file can't be used")
        .ok("base_url", "https://backend.blooio.com/v2/api (default; the file may set another)")
        .skip("guardrails", "guardrails", "the configuration file can't be used")
        .ok("proxy", "http://127.0.0.1:PORT (HTTPS_PROXY)")
        .ok("dns", "127.0.0.1 is an IP address; the proxy resolves backend.blooio.com")
        .failure(
            "connection",
            "no connection to backend.blooio.com:443: the proxy http://127.0.0.1:PORT (HTTPS_PROXY) can't be reached (Connection refused)",
            PROXY,
        )
        .skip("tls", "tls", "there is no connection")
        .skip("api", "sender", NO_WAY)
        .is(3, &seen(&home, &ran));
}

#[test]
fn a_variable_that_is_wrong() {
    let home = Home::new();
    let ran = home.blooio(["doctor"]).env("BLOOIO_RETRIES", "many").run();
    Sheet::well()
        .failure("configuration", "BLOOIO_RETRIES=\"many\": expected a whole number from 0 to 10", AGAIN)
        .skip("key", "sender", "the settings can't be used")
        .is(3, &seen(&home, &ran));
}

#[test]
fn a_flag_that_is_wrong_is_the_command_lines() {
    let home = Home::new();
    home.config("x = [");
    let ran = home.blooio(["doctor", "--retries", "many"]).run();
    ran.is(2, "", "error: --retries \"many\": expected a whole number from 0 to 10\n");
}

#[test]
fn a_profile_that_is_not_there() {
    let home = Home::new();
    home.config("[profiles.work]\n");
    Sheet::well()
        .failure(
            "configuration",
            "--profile \"wrok\": no such profile",
            "did you mean \"work\"? choose one of these profiles: work",
        )
        .ok("permissions", "~/.config/blooio/config.toml has mode 0600, its folder 0755")
        .skip("guardrails", "guardrails", "the configuration file can't be used")
        .is(2, &seen_at(&home, good(), |run| run.args(&["-p", "wrok"])));
}

#[cfg(unix)]
#[test]
fn what_others_can_read_or_replace() {
    use std::os::unix::fs::PermissionsExt;
    let allow = |path: &std::path::Path, mode| {
        std::fs::set_permissions(path, std::fs::Permissions::from_mode(mode)).expect("permissions");
    };
    let home = Home::new();
    let file = home.config("[profiles.default]\napi_key = \"bl_live_abcdefghijklWXYZ\"\n");
    let sheet = Sheet::well().ok("configuration", "~/.config/blooio/config.toml, profile default");
    allow(&file, 0o640);
    sheet
        .warning(
            "permissions",
            "other users can read ~/.config/blooio/config.toml (mode 0640), which holds a key",
            "chmod 600 ~/.config/blooio/config.toml",
        )
        .is(0, &seen_at(&home, good(), |run| run));
    allow(&file, 0o600);
    allow(file.parent().expect("a folder"), 0o775);
    Sheet::well()
        .ok("configuration", "~/.config/blooio/config.toml, profile default")
        .warning(
            "permissions",
            "other users can replace files in ~/.config/blooio (mode 0775)",
            "chmod go-w ~/.config/blooio",
        )
        .is(0, &seen_at(&home, good(), |run| run));
    allow(file.parent().expect("a folder"), 0o700);
    home.config("[profiles.default]\napi_key_file = \"~/key\"\n");
    let key = home.write("key", "bl_live_abcdefghijklWXYZ\n");
    allow(&key, 0o644);
    let wire = Wire::serve(std::iter::once(nothing()).chain(good()).collect());
    let ran = home.blooio(["doctor"]).env("BLOOIO_BASE_URL", &wire.base).run();
    Sheet::well()
        .ok("configuration", "~/.config/blooio/config.toml, profile default")
        .warning(
            "permissions",
            "other users can read ~/key (mode 0644), which holds a key",
            "chmod 600 ~/key",
        )
        .ok("key", "bl_…WXYZ, from profile default, ~/key")
        .is(0, &seen(&home, &ran));
    let asked: Vec<Request> = wire.requests();
    assert_eq!(asked[0].header("authorization"), Some("Bearer bl_live_abcdefghijklWXYZ"));
}

#[test]
fn a_state_directory_that_is_none() {
    let home = Home::new();
    let file = home.write("file", "");
    let lines = |ran: &Ran| {
        let ran = seen(&home, ran);
        let lines: Vec<String> = ran.stdout.lines().skip(2).take(2).map(str::to_owned).collect();
        (ran.code, lines, ran.stderr)
    };
    let (code, wrong, stderr) =
        lines(&home.blooio(["doctor", "--sandbox"]).env("XDG_STATE_HOME", &file).run());
    assert!(wrong[0].starts_with("failure  state          can't write to ~/file/blooio: "), "{wrong:?}");
    assert_eq!(wrong[1].trim(), "set XDG_STATE_HOME to a folder that you can write to");
    assert_eq!((code, stderr.as_str()), (1, "error: 1 check failed: state\n"));
    let wire = Wire::serve(std::iter::once(nothing()).chain(good()).collect());
    let ran = home.blooio(["doctor"]).api(&wire.base).env("XDG_STATE_HOME", &file).run();
    let (code, wrong, stderr) = lines(&ran);
    assert!(wrong[0].starts_with("warning  state          can't write to ~/file/blooio: "), "{wrong:?}");
    assert!(wrong[0].ends_with("; only the sandbox and the default list of opt-outs need it"), "{wrong:?}");
    assert_eq!((code, stderr.as_str()), (0, ""));
    drop(wire.requests());
}

#[test]
fn keys_that_are_none_or_look_wrong() {
    const COPY: &str = "copy the whole key from app.blooio.com, Settings, API Keys";
    let home = Home::new();
    let ran = seen_at(&home, good(), |run| run.env("BLOOIO_API_KEY", "bl_live_abc"));
    let short = "bl_…, from environment BLOOIO_API_KEY: it has only 11 characters";
    Sheet::well().warning("key", short, COPY).is(0, &ran);
    let home = Home::new();
    let ran = seen_at(&home, good(), |run| run.env("BLOOIO_API_KEY", "\"bl_live_abcdefghijkl\""));
    Sheet::well()
        .failure(
            "key",
            "BLOOIO_API_KEY: has quotes around it",
            "remove the quotes; in a Docker --env-file, everything after the = is the value",
        )
        .skip("api", "sender", "there is no key")
        .is(3, &ran);
    let home = Home::new();
    let ran = seen_at(&home, good(), |run| run.env("BLOOIO_API_KEY", ""));
    Sheet::well()
        .failure(
            "key",
            "no API key in profile \"default\"",
            "run `blooio config init`, or set BLOOIO_API_KEY",
        )
        .skip("api", "sender", "there is no key")
        .is(3, &ran);
}

#[cfg(unix)]
#[test]
fn a_command_that_prints_the_key_is_run_once() {
    let home = Home::new();
    home.config("[profiles.default]\napi_key_command = \"echo >> runs; echo bl_live_abcdefghijklWXYZ\"\n");
    let sheet = || {
        Sheet::well()
            .ok("configuration", "~/.config/blooio/config.toml, profile default")
            .ok("permissions", "~/.config/blooio/config.toml has mode 0600, its folder 0755")
    };
    let ran = seen_at(&home, good(), |run| run.env("BLOOIO_API_KEY", "").env("PATH", "/usr/bin:/bin"));
    sheet().ok("key", "bl_…WXYZ, from profile default, printed by its api_key_command").is(0, &ran);
    assert_eq!(std::fs::read_to_string(home.path().join("runs")).expect("a file"), "\n");
    home.config("[profiles.default]\napi_key_command = \"exit 3\"\n");
    let ran = seen_at(&home, good(), |run| run.env("BLOOIO_API_KEY", "").env("PATH", "/usr/bin:/bin"));
    sheet()
        .failure(
            "key",
            "~/.config/blooio/config.toml:2: profiles.default.api_key_command: the command failed: exit status: 3",
            AGAIN,
        )
        .skip("api", "sender", "there is no key")
        .is(3, &ran);
}

#[test]
fn what_the_api_says_of_the_key() {
    let elsewhere = "check the base URL: Blooio's own ends in /v2/api";
    let later = "try again later: Blooio has an internal error";
    let spoiled =
        "check the base URL and the proxy: something between this machine and Blooio responds in its place";
    let unclear = "the response (HTTP 200) can't be read: ";
    for (status, body, code, message, hint) in [
        ("401 Unauthorized", r#"{"message":"No such key"}"#, 3, "GET /me: No such key (HTTP 401)", NEW_KEY),
        ("200 OK", r#"{"valid":false}"#, 3, "the API says the key is not valid", NEW_KEY),
        ("404 Not Found", "", 4, "GET /me: Not Found (HTTP 404)", elsewhere),
        ("503 Service Unavailable", r#"{"message":"m","code":"c"}"#, 5, "GET /me: m (HTTP 503, c)", later),
        ("200 OK", "[]", 6, &format!("{unclear}it is JSON, but not an object"), spoiled),
    ] {
        let home = Home::new();
        let ran = seen_at(&home, vec![response(status, body)], |run| run);
        Sheet::well().failure("api", message, hint).skip("numbers", "sender", NOT_NOW).is(code, &ran);
    }
}

#[test]
fn an_api_that_says_nothing() {
    let home = Home::new();
    let message = "GET /me: no answer: the connection was closed before a response arrived (connection closed before message completed)";
    Sheet::well()
        .failure("api", message, "check the network and the proxy, and try again")
        .skip("numbers", "sender", NOT_NOW)
        .is(6, &seen_at(&home, vec![nothing()], |run| run));
}

/// An answer with a `Date` of its own, told this many seconds from now as the answer is sent.
fn dated(status: &'static str, ahead: i64, body: &'static str) -> Answer {
    Box::new(move |stream| {
        let (now, apart) = (SystemTime::now(), Duration::from_secs(ahead.unsigned_abs()));
        let then = if ahead < 0 { now - apart } else { now + apart };
        with_header(status, &format!("Date: {}", httpdate::fmt_http_date(then)), body)(stream);
    })
}

#[test]
fn a_clock_that_is_wrong() {
    const HALF_A_DAY: i64 = 12 * 3600 + 30;
    let set =
        "set this machine's clock: the age of idempotency keys and webhook signatures is measured with it";
    let home = Home::new();
    for (ahead, message) in [(-HALF_A_DAY, "12 h ahead of the API's"), (HALF_A_DAY, "12 h behind the API's")]
    {
        let answers = vec![dated("200 OK", ahead, ME), response("200 OK", NUMBERS)];
        Sheet::well().warning("clock", message, set).is(0, &seen_at(&home, answers, |run| run));
    }
    let answers = vec![dated("200 OK", 0, ME), response("200 OK", NUMBERS)];
    Sheet::well().ok("clock", "in sync with the API's").is(0, &seen_at(&home, answers, |run| run));
    let no_date = vec![with_header("200 OK", "Date: yesterday", ME), response("200 OK", NUMBERS)];
    Sheet::well().is(0, &seen_at(&home, no_date, |run| run));
    // An answer that refuses tells the time as well.
    Sheet::well()
        .failure("api", "GET /me: Unauthorized (HTTP 401)", NEW_KEY)
        .warning("clock", "12 h ahead of the API's", set)
        .skip("numbers", "sender", NOT_NOW)
        .is(3, &seen_at(&home, vec![dated("401 Unauthorized", -HALF_A_DAY, "")], |run| run));
}

#[test]
fn numbers_that_send_nothing() {
    let numbers = |body: &str| vec![response("200 OK", ME), response("200 OK", body)];
    let home = Home::new();
    Sheet::well()
        .failure(
            "numbers",
            "none: nothing can be sent",
            "get a number, or assign one to this key, at app.blooio.com",
        )
        .is(5, &seen_at(&home, numbers(r#"{"numbers":[]}"#), |run| run));
    let off = r#"{"numbers":[{"phone_number":"+15550001111","is_active":false}]}"#;
    Sheet::well()
        .warning(
            "numbers",
            "1: +15550001111 (not active)",
            "check their status at app.blooio.com: none of them can send now",
        )
        .is(0, &seen_at(&home, numbers(off), |run| run));
    let answers = vec![response("200 OK", ME), response("403 Forbidden", r#"{"message":"no"}"#)];
    let rights = "check the key's permissions at app.blooio.com (Settings, API Keys)";
    Sheet::well()
        .failure("numbers", "GET /me/numbers: no (HTTP 403)", rights)
        .skip("sender", "sender", "the numbers are unknown")
        .is(4, &seen_at(&home, answers, |run| run));
}

#[test]
fn a_sender_of_the_settings() {
    let from = |number: &'static str| {
        seen_at(&Home::new(), good(), move |run| run.env("BLOOIO_FROM_NUMBER", number))
    };
    let home_is_masked =
        |ran: Ran| ran.stdout.lines().skip(13).map(|line| line.to_owned() + "\n").collect::<String>();
    let hint = |hint: &str| format!("{:24}{hint}\n", "");
    let whose = "(environment BLOOIO_FROM_NUMBER)";
    for (number, code, lines) in [
        (
            "+1 555 000 1111",
            0,
            format!("ok       sender         +15550001111 {whose} is one of your numbers\n"),
        ),
        (
            "+15550002222",
            0,
            format!("warning  sender         +15550002222 {whose} can't send now\n")
                + &hint("check its status at app.blooio.com"),
        ),
        (
            "+15550003333",
            0,
            format!(
                "warning  sender         +15550003333 {whose} can only reply: the recipient must text this number first\n"
            ) + &hint(OTHER),
        ),
        (
            "+15550009999",
            4,
            format!(
                "failure  sender         +15550009999 {whose} is not one of your numbers: messages would be rejected\n"
            ) + &hint(OTHER),
        ),
    ] {
        let ran = from(number);
        assert_eq!(ran.code, code, "{number}");
        assert_eq!(home_is_masked(ran), lines);
    }
}

#[test]
fn what_came_over_the_network_does_not_steer_a_terminal() {
    let me = r#"{"organization":{"name":"A\u001b[2J\u202e"}}"#;
    let home = Home::new();
    let ran = seen_at(&home, vec![response("200 OK", me), response("200 OK", NUMBERS)], |run| run);
    Sheet::well().ok("api", "GET /me: HTTP 200 (SPAN), organization A\\u{1b}[2J\\u{202e}").is(0, &ran);
}

#[test]
fn an_address_that_is_unusual() {
    let wire = Wire::serve(std::iter::once(nothing()).chain(good()).collect());
    let home = Home::new();
    let base = wire.base.replace("/v2/api", "/v1");
    let ran = home.blooio(["doctor"]).api(&base).run();
    Sheet::well()
        .warning(
            "base_url",
            "http://127.0.0.1:PORT/v1 (environment BLOOIO_BASE_URL) does not end in /v2/api",
            "use https://backend.blooio.com/v2/api unless this is intended",
        )
        .is(0, &seen(&home, &ran));
    drop(wire.requests());
}

#[test]
fn a_name_that_nobody_knows() {
    let home = Home::new();
    let ran = home.blooio(["doctor"]).api("https://nowhere.invalid/v2/api").run();
    // What the resolver says is the system's.
    let (start, rest) = ran.stdout.split_once("can't be resolved (").expect("the failure");
    let stdout = format!("{start}can't be resolved (WHY){}", &rest[rest.find(")\n").expect("an end") + 1..]);
    Sheet::well()
        .ok("base_url", "https://nowhere.invalid/v2/api (environment BLOOIO_BASE_URL)")
        .ok("proxy", "none")
        .failure(
            "dns",
            "the host name nowhere.invalid can't be resolved (WHY)",
            "check the network, DNS and the base URL (`blooio config list`)",
        )
        .skip("connection", "tls", "there is no address to connect to")
        .skip("api", "sender", NO_WAY)
        .is(6, &seen(&home, &Ran { stdout, ..ran }));
}

#[test]
fn a_port_that_nobody_listens_at() {
    let home = Home::new();
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    let base = format!("http://{}/v2/api", listener.local_addr().expect("an address"));
    drop(listener);
    Sheet::well()
        .failure("connection", "no connection to 127.0.0.1:PORT (Connection refused)", NETWORK)
        .skip("tls", "tls", "there is no connection")
        .skip("api", "sender", NO_WAY)
        .is(6, &seen(&home, &home.blooio(["doctor"]).api(&base).run()));
}

/// An API over TLS, for these hosts, and a home with the file that vouches for it.
fn secured(hosts: &[&str]) -> (Home, Https) {
    let authority = Authority::new();
    let home = Home::new();
    authority.file(&home);
    (home, https(&authority, hosts, rustls::ALL_VERSIONS))
}

fn https(
    authority: &Authority,
    hosts: &[&str],
    versions: &[&'static rustls::SupportedProtocolVersion],
) -> Https {
    Https::answering(authority.sign(&leaf(hosts)), versions, |request| {
        let body = if request.line.contains("/numbers") { NUMBERS } else { ME };
        let length = body.len();
        format!("HTTP/1.1 200 OK\r\nContent-Length: {length}\r\nConnection: close\r\n\r\n{body}")
    })
}

/// The doctor, who trusts the authority of [`secured`].
fn doctor(home: &Home, base: &str) -> Run {
    home.blooio(["doctor"]).api(base).env("BLOOIO_CACERT", home.path().join("ca.pem"))
}

#[test]
fn tls_is_well() {
    let (home, server) = secured(&["localhost"]);
    let ran = doctor(&home, &server.base("localhost")).run();
    Sheet::secured("localhost").is(0, &seen(&home, &ran));
    let ran = doctor(&home, &server.base("localhost")).arg("--cacert").arg("ca.pem").run();
    Sheet::secured("localhost")
        .ok("tls", "TLS 1.3; certificate verified with the cacert file (--cacert)")
        .is(0, &seen(&home, &ran));
    let authority = home.path().join("ca.pem");
    let ran = home.blooio(["doctor"]).api(&server.base("localhost")).env("SSL_CERT_FILE", authority).run();
    Sheet::secured("localhost")
        .ok("tls", "TLS 1.3; certificate verified with SSL_CERT_FILE or SSL_CERT_DIR")
        .is(0, &seen(&home, &ran));
    let ran = doctor(&home, &server.base("localhost")).env("SSL_CERT_FILE", "/none").run();
    Sheet::secured("localhost")
        .warning(
            "tls",
            "TLS 1.3; certificate verified with the cacert file (environment BLOOIO_CACERT); \
             SSL_CERT_FILE can't be used: /none: No such file or directory",
            "fix the variable, or unset it",
        )
        .is(0, &seen(&home, &ran));
}

#[test]
fn an_older_tls() {
    let authority = Authority::new();
    let home = Home::new();
    authority.file(&home);
    let server = https(&authority, &["localhost"], &[&rustls::version::TLS12]);
    Sheet::secured("localhost")
        .ok("tls", "TLS 1.2; certificate verified with the cacert file (environment BLOOIO_CACERT)")
        .is(0, &seen(&home, &doctor(&home, &server.base("localhost")).run()));
}

#[test]
fn certificates_that_are_not_accepted() {
    let date = "check this machine's clock (`date`); if it is right, the server's operator must renew the certificate";
    let host = "check the host of the base URL (`blooio config list`) and the proxy";
    let authority = Authority::new();
    for (identity, why, hint) in [
        (authority.sign(&leaf(&["example.com"])), "it is for example.com, not for localhost", host),
        (authority.sign(&leaf_between(2000, 2001)), "it expired on Mon, 01 Jan 2001 00:00:00 GMT", date),
    ] {
        let home = Home::new();
        authority.file(&home);
        let server = Https::serve(identity);
        Sheet::secured("localhost")
            .failure("tls", &format!("the certificate of localhost was not accepted: {why}"), hint)
            .skip("api", "sender", NO_WAY)
            .is(6, &seen(&home, &doctor(&home, &server.base("localhost")).run()));
        assert_eq!(server.requests(), []);
    }
    let (home, server) = secured(&["localhost"]);
    Sheet::secured("localhost")
        .failure(
            "tls",
            "the certificate of localhost was not accepted: this system doesn't trust its issuer",
            COMPANY,
        )
        .skip("api", "sender", NO_WAY)
        .is(6, &seen(&home, &home.blooio(["doctor"]).api(&server.base("localhost")).run()));
    assert_eq!(server.requests(), []);
}

#[test]
fn a_file_of_certificates_that_is_none() {
    let (home, server) = secured(&["localhost"]);
    let give = "give a file of certificates in PEM or DER format, or unset cacert";
    for (option, code, named) in
        [("--cacert", 2, "--cacert "), ("BLOOIO_CACERT", 3, "environment BLOOIO_CACERT: ")]
    {
        let run = doctor(&home, &server.base("localhost"));
        let run = if code == 2 { run.args(&[option, "none.pem"]) } else { run.env(option, "none.pem") };
        Sheet::secured("localhost")
            .failure("tls", &format!("{named}none.pem: No such file or directory"), give)
            .skip("api", "sender", NO_WAY)
            .is(code, &seen(&home, &run.run()));
    }
    assert_eq!(server.requests(), []);
}

#[test]
fn a_server_that_speaks_no_tls() {
    let wire = Wire::serve(vec![wire::bytes("HTTP/1.1 400 Bad Request\r\n\r\n")]);
    let home = Home::new();
    let base = wire.base.replace("http://127.0.0.1", "https://localhost");
    let ran = seen(&home, &home.blooio(["doctor"]).api(&base).args(&["--timeout", "5s"]).run());
    assert_eq!(ran.code, 6, "{ran:?}");
    assert_eq!(ran.stderr, "error: 1 check failed: tls\n");
}

#[test]
fn through_a_proxy() {
    let (home, server) = secured(&["blooio.test"]);
    let proxy = Proxy::to(server.port);
    let address = format!("http://user:pa55word@127.0.0.1:{}", proxy.port);
    let ran = doctor(&home, "https://blooio.test/v2/api").env("ALL_PROXY", address).run();
    assert!(!ran.stdout.contains("pa55word"), "{ran:?}");
    Sheet::secured("blooio.test")
        .ok("base_url", "https://blooio.test/v2/api (environment BLOOIO_BASE_URL)")
        .ok("proxy", "http://127.0.0.1:PORT (ALL_PROXY)")
        .ok("dns", "127.0.0.1 is an IP address; the proxy resolves blooio.test")
        .ok("connection", "connected to blooio.test:PORT through the proxy (SPAN)")
        .is(0, &seen(&home, &ran));
    let asked = proxy.asked();
    assert_eq!(asked.len(), 3);
    for head in asked {
        assert_eq!(head[0], "CONNECT blooio.test:443 HTTP/1.1");
        let told =
            head.iter().any(|line| line.to_lowercase() == "proxy-authorization: basic dxnlcjpwytu1d29yza==");
        assert!(told, "{head:?}");
    }
}

#[test]
fn proxies_that_lead_nowhere() {
    for (status, what, hint) in [
        (
            "407 Proxy Authentication Required",
            "requires a user name and password (HTTP 407)",
            "put the user name and password into the proxy's URL: http://NAME:PASSWORD@proxy.example.com:3128",
        ),
        ("403 Forbidden", "refused to connect (HTTP 403)", PROXY),
    ] {
        let (home, proxy) = (Home::new(), Proxy::refusing(status));
        let ran =
            home.blooio(["doctor"]).api("https://blooio.test/v2/api").env("HTTPS_PROXY", proxy.url()).run();
        Sheet::secured("blooio.test")
            .ok("base_url", "https://blooio.test/v2/api (environment BLOOIO_BASE_URL)")
            .ok("proxy", "http://127.0.0.1:PORT (HTTPS_PROXY)")
            .ok("dns", "127.0.0.1 is an IP address; the proxy resolves blooio.test")
            .failure("connection", &format!("{NO_TUNNEL}{what}"), hint)
            .skip("tls", "tls", "there is no connection")
            .skip("api", "sender", NO_WAY)
            .is(6, &seen(&home, &ran));
    }
}

#[test]
fn who_listens_and_says_nothing() {
    // The system takes the connections; nobody reads from them.
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    let address = listener.local_addr().expect("an address");
    let slow = "check the network, the firewall and the proxy variables, or raise the timeout of each attempt with --timeout";
    let home = Home::new();
    let base = format!("https://{address}/v2/api");
    let ran = home.blooio(["doctor", "--timeout", "1s"]).api(&base).run();
    Sheet::secured("127.0.0.1")
        .ok("dns", "127.0.0.1 is an IP address")
        .failure("tls", "the TLS handshake with 127.0.0.1 did not finish within 1s", slow)
        .skip("api", "sender", NO_WAY)
        .is(6, &seen(&home, &ran));
    let run = home.blooio(["doctor", "--timeout", "1s"]).api("https://blooio.test/v2/api");
    let ran = run.env("HTTPS_PROXY", address.to_string()).run();
    Sheet::secured("blooio.test")
        .ok("base_url", "https://blooio.test/v2/api (environment BLOOIO_BASE_URL)")
        .ok("proxy", "http://127.0.0.1:PORT (HTTPS_PROXY)")
        .ok("dns", "127.0.0.1 is an IP address; the proxy resolves blooio.test")
        .failure("connection", &format!("{NO_TUNNEL}didn't open a tunnel within 1s"), slow)
        .skip("tls", "tls", "there is no connection")
        .skip("api", "sender", NO_WAY)
        .is(6, &seen(&home, &ran));
}

#[test]
fn a_proxy_that_is_none() {
    let wire = Wire::serve(vec![wire::bytes("SSH-2.0-OpenSSH_9.6\r\n\r\n")]);
    let home = Home::new();
    let address = wire.base.trim_end_matches("/v2/api").to_owned();
    let ran = home.blooio(["doctor"]).api("https://blooio.test/v2/api").env("HTTPS_PROXY", address).run();
    Sheet::secured("blooio.test")
        .ok("base_url", "https://blooio.test/v2/api (environment BLOOIO_BASE_URL)")
        .ok("proxy", "http://127.0.0.1:PORT (HTTPS_PROXY)")
        .ok("dns", "127.0.0.1 is an IP address; the proxy resolves blooio.test")
        .failure("connection", &format!("{NO_TUNNEL}does not speak HTTP"), PROXY)
        .skip("tls", "tls", "there is no connection")
        .skip("api", "sender", NO_WAY)
        .is(6, &seen(&home, &ran));
    drop(wire.requests());
}

#[test]
fn a_variable_that_names_no_proxy() {
    let home = Home::new();
    let ran =
        home.blooio(["doctor"]).api("https://blooio.test/v2/api").env("HTTPS_PROXY", "ftp://u:pa55@p").run();
    Sheet::secured("blooio.test")
        .ok("base_url", "https://blooio.test/v2/api (environment BLOOIO_BASE_URL)")
        .failure(
            "proxy",
            "HTTPS_PROXY: expected a proxy address, such as http://proxy.example.com:3128",
            "fix the variable, or unset it",
        )
        .skip("dns", "tls", "the proxy is unknown")
        .skip("api", "sender", NO_WAY)
        .is(3, &seen(&home, &ran));
}

#[test]
fn a_host_that_needs_no_proxy() {
    let (home, server) = secured(&["localhost"]);
    let run = doctor(&home, &server.base("localhost")).env("HTTPS_PROXY", "http://127.0.0.1:1");
    Sheet::secured("localhost")
        .ok("proxy", "none: NO_PROXY exempts this host from HTTPS_PROXY")
        .is(0, &seen(&home, &run.env("NO_PROXY", "localhost").run()));
}

#[test]
fn a_proxy_that_only_the_request_can_try() {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    let address = listener.local_addr().expect("an address");
    // Takes the connection of the check, and that of the request, and says nothing to either.
    let served = std::thread::spawn(move || (0..2).map(|_| drop(listener.accept())).count());
    let home = Home::new();
    let ran = home
        .blooio(["doctor"])
        .api("https://blooio.test/v2/api")
        .env("ALL_PROXY", format!("socks5h://{address}"))
        .run();
    let ran = seen(&home, &ran);
    assert_eq!(served.join().expect("the proxy"), 2);
    let api = ran.stdout.lines().find(|line| line.contains(" api ")).expect("a line").to_owned();
    assert!(api.starts_with("failure  api            GET /me: no answer: "), "{api}");
    Sheet::secured("blooio.test")
        .ok("base_url", "https://blooio.test/v2/api (environment BLOOIO_BASE_URL)")
        .ok("proxy", "socks5h://127.0.0.1:PORT (ALL_PROXY)")
        .ok("dns", "127.0.0.1 is an IP address; the proxy resolves blooio.test")
        .ok("connection", "connected to the proxy at 127.0.0.1:PORT (SPAN)")
        .skip(
            "tls",
            "tls",
            "not checked separately through a socks5h proxy; the request to the API includes it",
        )
        .failure("api", &api["failure  api            ".len()..], PROXY)
        .skip("numbers", "sender", NOT_NOW)
        .is(6, &ran);
}

#[cfg(unix)]
#[test]
fn whoever_reads_one_line_hears_no_more() {
    let home = Home::new();
    let mut doctor = home.command(&["doctor", "--base-url", "https://127.0.0.1:1/v2/api"]);
    let output = doctor
        .stdout(crate::harness::unread::pipe())
        .stderr(std::process::Stdio::piped())
        .output()
        .expect("a run");
    assert_eq!((output.status.code(), String::from_utf8_lossy(&output.stderr).as_ref()), (Some(0), ""));
}

#[test]
fn the_guardrails_and_where_they_come_from() {
    let home = Home::new();
    home.config(
        "[profiles.default]\nallow = [\"+1555*\", \"*@example.com\"]\nmax_recipients = 50\noptouts = \"out.csv\"\n",
    );
    home.write(".config/blooio/out.csv", "recipient,since,source,note\n+15550009999,,manual,\n");
    let well = || {
        Sheet::well()
            .ok("configuration", "~/.config/blooio/config.toml, profile default")
            .ok("permissions", "~/.config/blooio/config.toml has mode 0600, its folder 0755")
    };
    let seen_with =
        |name: &'static str, value: &'static str| seen_at(&home, good(), move |run| run.env(name, value));
    well()
        .ok(
            "guardrails",
            "an allow list of 2 entries: `allow` in profile default; an allow list of 1 entry: BLOOIO_ALLOW; \
             at most 50 at once: `max_recipients` in profile default; 1 opt-out: ~/.config/blooio/out.csv",
        )
        .is(0, &seen_with("BLOOIO_ALLOW", "+15551234567"));
    well()
        .failure(
            "guardrails",
            "BLOOIO_ALLOW: \"1555*\" has a * in the wrong place",
            "write * after the first digits of a number, like +1555*, or before the @ of a domain, like *@example.com",
        )
        .is(2, &seen_with("BLOOIO_ALLOW", "1555*"));
    home.write(".config/blooio/out.csv", "recipient,since,source,note\n+15550009999,,manual,\n+15\n");
    well()
        .failure(
            "guardrails",
            "~/.config/blooio/out.csv:3: \"+15\" is too short for +1 (US)",
            "write 10 digits after +1",
        )
        .is(3, &seen_with("BLOOIO_LOG", ""));
}
