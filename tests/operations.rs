//! Every operation of the API: what each command asks, byte by byte, and what it prints of the answer.
//!
//! The files of `tests/asks` are transcripts. `$`, `>` and `<` are written by hand, from the API's documentation and not
//! from what the program does: the command, the request that it must make, the answer to that. The rest is what came of
//! it, and `REWRITE=1` writes it anew, for a look at the difference: `|` is standard output, `!` standard error, `=` the
//! exit code, `q` standard output with `-q`. A block without `>` must not connect at all.

use std::collections::BTreeSet;
use std::fmt::Write;
use std::path::PathBuf;

use blooio_cli::operations::{self, Operation};
use serde_json::Value;

use crate::harness::wire::{self, Answer, Request, Wire};
use crate::harness::{Home, KEY, NOWHERE, Ran, kept};

/// The first bytes of a JPEG and of a PNG, which are enough to tell them.
const JPEG: &[u8] = b"\xff\xd8\xff\xe0\x00\x10JFIF";
const PNG: &[u8] = b"\x89PNG\r\n\x1a\n";

/// A home with aliases, a country and some pictures.
pub fn home() -> Home {
    let home = Home::new();
    home.config(
        "[profiles.default]\ndefault_country = \"US\"\n\n[aliases]\nada = \"ada@example.com\"\n\
         desk = \"+1 555 987 6543\"\noncall = [\"+15551234567\", \"ops+night@example.com\"]\nteam = \"grp_team7\"\n",
    );
    home.write("text.png", "no picture\n");
    for (name, bytes) in [("beach.jpg", JPEG), ("ada.png", PNG), ("our team.png", PNG)] {
        std::fs::write(home.path().join(name), bytes).expect("a file");
    }
    home
}

/// A command of a transcript, and all that belongs to it.
#[derive(Default)]
struct Block {
    /// As it is typed.
    command: String,
    /// Method, path with query, and body of each request.
    asked: Vec<(String, String, String)>,
    /// Status and body of each answer.
    answers: Vec<(u16, String)>,
}

impl Block {
    fn read(text: &str) -> Self {
        let mut block = Self::default();
        for line in text.lines() {
            let (mark, rest) = line.split_once(' ').unwrap_or((line, ""));
            match mark {
                "$" => rest.strip_prefix("blooio ").expect("a command").clone_into(&mut block.command),
                ">" => {
                    let mut parts = rest.splitn(3, ' ').map(str::to_owned);
                    let mut part = || parts.next().unwrap_or_default();
                    block.asked.push((part(), part(), part()));
                }
                "<" => {
                    let (status, body) = rest.split_once(' ').expect("an answer");
                    block.answers.push((status.parse().expect("a status"), body.to_owned()));
                }
                "|" | "!" | "=" | "q" => {}
                _ => panic!("{line}"),
            }
        }
        assert_eq!(block.asked.len(), block.answers.len(), "{}", block.command);
        block
    }

    fn is_good(&self) -> bool {
        self.answers.iter().all(|(status, _)| (200..300).contains(status))
    }

    /// The operation that its requests are.
    fn operation(&self) -> Option<&'static Operation> {
        let (method, path, _) = self.asked.first()?;
        let path = path.split('?').next()?;
        operations::all().find(|row| {
            let pairs = row.path.split('/').zip(path.split('/'));
            row.method.as_str() == method
                && row.path.split('/').count() == path.split('/').count()
                && pairs.into_iter().all(|(part, there)| part.starts_with('{') || part == there)
        })
    }

    /// Runs it with `option` behind it.
    fn run(&self, home: &Home, option: Option<&str>) -> (Ran, Vec<Request>) {
        let mut answers: Vec<Answer> =
            self.answers.iter().map(|(status, body)| wire::response(&line(*status), body)).collect();
        if answers.is_empty() {
            answers.push(wire::nothing());
        }
        let wire = Wire::serve(answers);
        let arguments = shlex::split(&self.command).expect("words");
        let words: Vec<&str> = option.into_iter().chain(arguments.iter().map(String::as_str)).collect();
        let run = home.blooio([]).args(&words).api(&wire.base).env("TZ", "UTC").env("BLOOIO_RETRIES", "0");
        (run.run(), wire.requests())
    }

    /// What is wrong with these requests.
    fn misasked(&self, requests: &[Request]) -> Option<String> {
        if requests.len() != self.asked.len() {
            return Some(format!("{} requests: {requests:?}", requests.len()));
        }
        let pairs = self.asked.iter().zip(requests);
        pairs.into_iter().find_map(|((method, path, body), request)| {
            let asked = format!("{method} /v2/api{path} HTTP/1.1");
            let kind = match body.as_str() {
                "" => None,
                form if form.starts_with("<form ") => Some("multipart/form-data; boundary="),
                _ => Some("application/json"),
            };
            let header = request.header("content-type");
            let has_kind = match kind {
                Some(kind) if kind.ends_with('=') => header.is_some_and(|header| header.starts_with(kind)),
                kind => header == kind,
            };
            let has_headers = request.header("authorization") == Some(&format!("Bearer {KEY}"))
                && request.header("accept") == Some("application/json")
                && request.header("idempotency-key").is_none();
            let is_so =
                sorted(&request.line) == sorted(&asked) && same(body, request) && has_kind && has_headers;
            let came = String::from_utf8_lossy(&request.body);
            (!is_so).then(|| format!("{} {came}\n{:?}", request.line, request.headers))
        })
    }
}

/// The request line with its query in alphabetical order: the API does not care for it.
fn sorted(line: &str) -> String {
    let Some((path, rest)) = line.split_once('?') else { return line.to_owned() };
    let (query, version) = rest.split_once(' ').expect("a version");
    let mut query: Vec<&str> = query.split('&').collect();
    query.sort_unstable();
    format!("{path}?{} {version}", query.join("&"))
}

/// Whether the request's body is the one that is documented.
fn same(body: &str, request: &Request) -> bool {
    if body.is_empty() {
        return request.body.is_empty();
    }
    if let Some(form) = body.strip_prefix("<form ").and_then(|form| form.strip_suffix('>')) {
        return request.body == expected_form(form, request);
    }
    let wanted: Value = serde_json::from_str(body).expect("JSON");
    serde_json::from_slice::<Value>(&request.body).is_ok_and(|came| came == wanted)
}

/// A form of one file (RFC 7578), between the boundaries that the request says.
fn expected_form(form: &str, request: &Request) -> Vec<u8> {
    let fields = shlex::split(form).expect("words");
    let field = |name: &str| {
        let found = fields.iter().find_map(|field| field.strip_prefix(&format!("{name}=")));
        found.unwrap_or_else(|| panic!("{name} of {form}")).to_owned()
    };
    let digits = field("bytes");
    let bytes: Vec<u8> = (0..digits.len())
        .step_by(2)
        .map(|at| u8::from_str_radix(&digits[at..at + 2], 16).expect("a byte"))
        .collect();
    multipart(request, &field("field"), &field("file"), &field("type"), &bytes)
}

/// The body that a request with its boundary must have.
pub fn multipart(request: &Request, field: &str, file: &str, media_type: &str, bytes: &[u8]) -> Vec<u8> {
    let kind = request.header("content-type").unwrap_or_default();
    let boundary = kind.strip_prefix("multipart/form-data; boundary=").unwrap_or_else(|| panic!("{kind}"));
    let head = format!(
        "--{boundary}\r\nContent-Disposition: form-data; name=\"{field}\"; filename=\"{file}\"\r\n\
         Content-Type: {media_type}\r\n\r\n"
    );
    [head.as_bytes(), bytes, format!("\r\n--{boundary}--\r\n").as_bytes()].concat()
}

fn line(status: u16) -> String {
    let reason = hyper::StatusCode::from_u16(status).ok().and_then(|status| status.canonical_reason());
    format!("{status} {}", reason.expect("a reason"))
}

/// JSON without the blanks between its parts, all else as it was.
fn compact(body: &str) -> String {
    let (mut out, mut in_text, mut escaped) = (String::new(), false, false);
    for c in body.chars() {
        if in_text || !c.is_ascii_whitespace() {
            out.push(c);
        }
        in_text ^= c == '"' && !escaped;
        escaped = c == '\\' && !escaped;
    }
    out
}

/// How long ago a time is differs from day to day; the digits do not count, but their number is kept, for the columns.
fn without_ages(text: &str) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some(at) = rest.find('(') {
        let (before, inner) = rest.split_at(at + 1);
        out.push_str(before);
        let length = inner.find(')').unwrap_or(0);
        let is_age = inner[..length].strip_suffix(" d ago").or(inner[..length].strip_prefix("in "));
        let is_age =
            is_age.is_some_and(|age| age.trim_end_matches(" d").bytes().all(|byte| byte.is_ascii_digit()));
        if is_age {
            out.push_str(&inner[..length].replace(|c: char| c.is_ascii_digit(), "N"));
        }
        rest = if is_age { &inner[length..] } else { inner };
    }
    out + rest
}

fn marked(out: &mut String, mark: &str, text: &str) {
    for line in text.lines() {
        let _ = writeln!(out, "{}", format!("{mark} {line}").trim_end());
    }
}

/// The name of an exit code in an error object.
fn kind(code: i32) -> &'static str {
    match code {
        2 => "usage",
        3 => "auth",
        4 => "refused",
        5 => "unavailable",
        6 => "network",
        7 => "failed",
        _ => panic!("{code}"),
    }
}

/// What is wrong with the run with `--json`.
fn misprinted(block: &Block, human: &Ran, json: &Ran) -> Option<String> {
    let mut stdout = String::new();
    for (_, body) in block.answers.iter().filter(|_| block.is_good()) {
        let body = if block.command.contains("--reveal") {
            body.clone()
        } else {
            body.replace(KEY, "bl_…CRET").replace("bl_live_of_somebody_else_WXYZ", "bl_…WXYZ")
        };
        stdout.push_str(&compact(&body));
        stdout.push('\n');
    }
    let is_told = if human.code == 0 {
        json.stderr.is_empty()
    } else {
        let error = json.error();
        let status = block.answers.last().map(|(status, _)| *status).filter(|_| !block.is_good());
        error["exit_code"] == human.code
            && error["kind"] == kind(human.code)
            && error["status"] == Value::from(status)
    };
    (json.code != human.code || json.stdout != stdout || !is_told).then(|| format!("{json:?}"))
}

/// Runs the blocks of a file three times each, and compares all that they come to.
#[track_caller]
fn compare(name: &str) {
    let path = path(name);
    let kept = std::fs::read_to_string(&path).expect("a transcript");
    let home = home();
    let mut text = String::new();
    let mut wrong = String::new();
    for part in kept.trim_end().split("\n\n") {
        let block = Block::read(part);
        let runs = [None, Some("--json"), Some("-q")].map(|option| block.run(&home, option));
        for (_, requests) in &runs {
            if let Some(came) = block.misasked(requests) {
                let _ = writeln!(wrong, "$ {}\n{:?}\n{came}", block.command, block.asked);
            }
        }
        let [(human, _), (json, _), (quiet, _)] = runs;
        if let Some(came) = misprinted(&block, &human, &json) {
            let _ = writeln!(wrong, "$ {} --json\n{came}", block.command);
        }
        // A note is for a person.
        let is_needed = |line: &&str| !block.is_good() || block.asked.is_empty() || is_named(line);
        let needed: Vec<&str> = human.stderr.lines().filter(is_needed).collect();
        if quiet.code != human.code || quiet.stderr.lines().collect::<Vec<_>>() != needed {
            let _ = writeln!(wrong, "$ {} -q\n{quiet:?}\n{human:?}", block.command);
        }
        for line in part.lines().filter(|line| ["$ ", "> ", "< "].iter().any(|mark| line.starts_with(mark))) {
            let _ = writeln!(text, "{line}");
        }
        marked(&mut text, "|", &without_ages(&human.stdout));
        marked(&mut text, "!", &human.stderr);
        let _ = writeln!(text, "= {}", human.code);
        marked(&mut text, "q", &quiet.stdout);
        text.push('\n');
    }
    let text = format!("{}\n", text.trim_end());
    let kept = kept::kept(&path, &text);
    assert!(wrong.is_empty(), "{}:\n{wrong}", path.display());
    if let Some((was, is)) = kept.lines().zip(text.lines()).find(|(was, is)| was != is) {
        panic!("{} has\n{was}\nand it came to\n{is}\nin\n{text}", path.display());
    }
    assert_eq!(kept.len(), text.len(), "{}", path.display());
}

fn is_named(line: &str) -> bool {
    ["error: ", "hint: ", "warning: "].iter().any(|name| line.starts_with(name))
}

fn path(name: &str) -> PathBuf {
    kept::path("tests/asks").join(name).with_extension("txt")
}

macro_rules! transcripts {
    ($($name:ident),+) => {
        $(#[test]
        fn $name() {
            compare(stringify!($name));
        })+

        const TRANSCRIPTS: &[&str] = &[$(stringify!($name)),+];
    };
}

transcripts!(account, chats, contacts, groups, lookup, messages, webhooks);

/// The blocks of all files.
fn blocks() -> Vec<Block> {
    let read = |name: &&str| {
        let text = std::fs::read_to_string(path(name)).expect("a transcript");
        text.trim_end().split("\n\n").map(Block::read).collect::<Vec<_>>()
    };
    TRANSCRIPTS.iter().flat_map(read).collect()
}

/// The commands of all files, with the status line and body of each answer.
pub fn answered() -> Vec<(String, Vec<(String, String)>)> {
    let answers =
        |block: &Block| block.answers.iter().map(|(status, body)| (line(*status), body.clone())).collect();
    blocks().iter().map(|block| (block.command.clone(), answers(block))).collect()
}

#[test]
fn a_dry_run_shows_the_request_and_sends_nothing() {
    let home = home();
    let mut shown = 0;
    for block in blocks().into_iter().filter(Block::is_good) {
        let Some(row) = block.operation() else { continue };
        let arguments = shlex::split(&block.command).expect("words");
        let (words, rest) = arguments.split_at(row.words().count());
        // What destroys needs no consent to be looked at.
        let rest = rest.iter().filter(|word| !["--yes", "-y"].contains(&word.as_str()));
        let typed: Vec<&str> = words
            .iter()
            .map(String::as_str)
            .chain(["-n", "--json"])
            .chain(rest.map(String::as_str))
            .collect();
        // Nobody listens there, and there is no key.
        let ran = home.blooio([]).args(&typed).env("BLOOIO_BASE_URL", NOWHERE).run();
        let request: Value =
            serde_json::from_str(&ran.stdout).unwrap_or_else(|_| panic!("{typed:?} {ran:?}"));
        let (method, path, body) = &block.asked[0];
        assert_eq!((ran.code, ran.stderr.as_str()), (0, ""), "{typed:?}");
        let url = format!("{NOWHERE}{path}");
        let came = request["url"].as_str().expect("a URL");
        assert_eq!(
            (&request["method"], sorted(&format!("{came} "))),
            (&method.as_str().into(), sorted(&format!("{url} ")))
        );
        if !body.starts_with("<form ") {
            let wanted =
                if body.is_empty() { Value::Null } else { serde_json::from_str(body).expect("JSON") };
            assert_eq!(request["body"], wanted, "{typed:?}");
        }
        shown += 1;
    }
    assert!(shown > 55, "{shown}");
}

#[test]
fn every_operation_is_asked_well_and_badly() {
    let blocks = blocks();
    for row in operations::all().filter(|row| !row.has_own_command) {
        for good in [true, false] {
            let is_it = |block: &&Block| {
                block.is_good() == good
                    && block.command.starts_with(row.command)
                    && block.operation().is_some_and(|asked| std::ptr::eq(asked, row))
            };
            assert!(blocks.iter().any(|block| is_it(&block)), "{} {} {good}", row.command, row.path);
        }
    }
}

/// What was sent for an option that counts from now, and the clock before and after; both in milliseconds.
#[track_caller]
fn counted(
    arguments: &[&str],
    sent: impl Fn(&Request) -> Option<i64>,
) -> (i64, std::ops::RangeInclusive<i64>) {
    let is_list = arguments[0] == "messages";
    let body = if is_list { r#"{"messages":[]}"# } else { r#"{"signing_secret":"whsec_1"}"# };
    let wire = Wire::serve(vec![wire::response("200 OK", body)]);
    let now = || {
        let since = std::time::UNIX_EPOCH.elapsed().expect("a clock");
        i64::try_from(since.as_millis()).expect("a time of this age")
    };
    let before = now();
    let ran = home().blooio([]).args(arguments).api(&wire.base).env("TZ", "UTC").run();
    let span = before..=now();
    assert_eq!((ran.code, ran.stderr.as_str()), (0, if is_list { "No matches.\n" } else { "" }));
    let requests = wire.requests();
    (sent(&requests[0]).unwrap_or_else(|| panic!("{requests:?}")), span)
}

#[test]
fn durations_count_from_now() {
    const HOUR: i64 = 3_600_000;
    for (option, name, ago) in [
        ("--since=2h", "since", 2 * HOUR),
        ("--until=30m", "until", HOUR / 2),
        ("--since=7d", "since", 168 * HOUR),
        ("--since=90", "since", 90_000),
    ] {
        let (sent, span) = counted(&["messages", "list", "@ada", option], |request| {
            let (_, value) = request.line.strip_suffix(" HTTP/1.1")?.split_once(&format!("?{name}="))?;
            value.parse().ok()
        });
        assert!(span.contains(&(sent + ago)), "{option}: {sent}, {span:?}");
    }
    for (arguments, ahead) in [
        (&["webhooks", "create", "https://example.com/hook", "--valid-until=30d"][..], 720 * HOUR),
        (&["webhooks", "update", "wh_1", "--valid-until=90m"], HOUR * 3 / 2),
    ] {
        let (sent, span) = counted(arguments, |request| {
            serde_json::from_slice::<Value>(&request.body).ok()?["valid_until"].as_i64()
        });
        assert!(span.contains(&(sent - ahead)), "{arguments:?}: {sent}, {span:?}");
    }
}

#[test]
fn an_option_behind_an_id_is_an_option() {
    let wire =
        Wire::serve((0..3).map(|_| wire::response("200 OK", r#"{"webhook_url":"https://a.b/"}"#)).collect());
    for arguments in [["-wh2", "-q"], ["-q", "-wh2"], ["-q", "wh2"]] {
        let ran = home().blooio(["webhooks", "get"]).args(&arguments).api(&wire.base).run();
        ran.is(0, "https://a.b/\n", "");
    }
    assert_eq!(wire.requests().len(), 3);
}

/// All operations that Blooio documents for v2.
const DOCUMENTED: &[(&str, &str)] = &[
    ("GET", "/me"),
    ("GET", "/me/numbers"),
    ("GET", "/me/numbers/{number}/contact-card"),
    ("PUT", "/me/numbers/{number}/contact-card"),
    ("POST", "/me/numbers/{number}/call-forwarding"),
    ("GET", "/contacts"),
    ("POST", "/contacts"),
    ("GET", "/contacts/{contactId}"),
    ("PATCH", "/contacts/{contactId}"),
    ("DELETE", "/contacts/{contactId}"),
    ("GET", "/contacts/{contactId}/capabilities"),
    ("GET", "/contacts/{contactId}/tags"),
    ("POST", "/contacts/{contactId}/tags"),
    ("DELETE", "/contacts/{contactId}/tags/{tag}"),
    ("GET", "/location/contacts"),
    ("GET", "/location/contacts/{handle}"),
    ("POST", "/location/contacts/refresh"),
    ("POST", "/facetime/calls"),
    ("GET", "/groups"),
    ("POST", "/groups"),
    ("GET", "/groups/{groupId}"),
    ("PATCH", "/groups/{groupId}"),
    ("DELETE", "/groups/{groupId}"),
    ("GET", "/groups/{groupId}/members"),
    ("POST", "/groups/{groupId}/members"),
    ("DELETE", "/groups/{groupId}/members/{contactId}"),
    ("POST", "/groups/{groupId}/icon"),
    ("DELETE", "/groups/{groupId}/icon"),
    ("GET", "/webhooks"),
    ("POST", "/webhooks"),
    ("GET", "/webhooks/{webhookId}"),
    ("PATCH", "/webhooks/{webhookId}"),
    ("DELETE", "/webhooks/{webhookId}"),
    ("POST", "/webhooks/{webhookId}/secret/rotate"),
    ("GET", "/webhooks/{webhookId}/logs"),
    ("POST", "/webhooks/{webhookId}/logs/{eventId}/replay"),
    ("GET", "/chats"),
    ("GET", "/chats/{chatId}"),
    ("GET", "/chats/{chatId}/messages"),
    ("POST", "/chats/{chatId}/messages"),
    ("GET", "/chats/{chatId}/messages/{messageId}"),
    ("GET", "/chats/{chatId}/messages/{messageId}/status"),
    ("POST", "/chats/{chatId}/messages/{messageId}/reactions"),
    ("POST", "/chats/{chatId}/polls"),
    ("GET", "/chats/{chatId}/polls/{pollId}"),
    ("POST", "/chats/{chatId}/typing"),
    ("DELETE", "/chats/{chatId}/typing"),
    ("POST", "/chats/{chatId}/read"),
    ("POST", "/chats/{chatId}/contact-card"),
    ("GET", "/chats/{chatId}/background"),
    ("PUT", "/chats/{chatId}/background"),
    ("DELETE", "/chats/{chatId}/background"),
    ("GET", "/phone-numbers/lookup"),
    ("POST", "/phone-numbers/lookup"),
    ("POST", "/phone-numbers/batch"),
];

#[test]
fn every_documented_operation_is_there_and_no_other() {
    let plain = |method: &str, path: &str| {
        let parts = path.split('/').map(|part| if part.starts_with('{') { "{}" } else { part });
        format!("{method} {}", parts.collect::<Vec<_>>().join("/"))
    };
    let documented: BTreeSet<String> = DOCUMENTED.iter().map(|(method, path)| plain(method, path)).collect();
    let known: Vec<String> = operations::all().map(|row| plain(row.method.as_str(), row.path)).collect();
    assert_eq!(documented.len(), DOCUMENTED.len());
    assert_eq!(known.iter().cloned().collect::<BTreeSet<_>>(), documented);
    assert_eq!(known.len(), DOCUMENTED.len(), "an operation has two rows");
}

#[test]
fn options_may_have_the_names_of_the_api() {
    for (arguments, line, body) in [
        (&["chats", "list", "--q", "Ada"][..], "GET /v2/api/chats?q=Ada", ""),
        (
            &["webhooks", "logs", "wh_1", "--min_status", "400"],
            "GET /v2/api/webhooks/wh_1/logs?min_status=400",
            "",
        ),
        (
            &["webhooks", "update", "wh_1", "--webhook_type", "all", "--valid_until", "never"],
            "PATCH /v2/api/webhooks/wh_1",
            r#"{"webhook_type":"all","valid_until":-1}"#,
        ),
        (
            &["contacts", "tags", "remove", "@ada", "vip", "--yes"],
            "DELETE /v2/api/contacts/ada%40example.com/tags/vip",
            "",
        ),
    ] {
        let answer = r#"{"chats":[],"logs":[],"webhook_id":"wh_1"}"#;
        let wire = Wire::serve(vec![wire::response("200 OK", answer)]);
        let ran = home().blooio([]).args(arguments).args(&["--json"]).api(&wire.base).run();
        ran.is(0, &format!("{answer}\n"), "");
        let requests = wire.requests();
        assert_eq!(
            (requests[0].line.as_str(), requests[0].text()),
            (format!("{line} HTTP/1.1").as_str(), body)
        );
    }
}

/// The sandbox has a rule for every operation of the table.
#[test]
fn the_sandbox_answers_every_operation() {
    let home = Home::new();
    let refusal = |method: &str, path: &str| {
        let ran = home.blooio(["--sandbox", "api", method, path]).run();
        ran.stderr.lines().next().unwrap_or_default().to_owned()
    };
    let unknown = refusal("GET", "/nowhere");
    assert!(unknown.contains("GET") && unknown.contains("/nowhere"), "{unknown}");
    for row in operations::all() {
        let parts: Vec<&str> =
            row.path.split('/').map(|part| if part.starts_with('{') { "x" } else { part }).collect();
        let (method, path) = (row.method.as_str(), parts.join("/"));
        let refusal = refusal(method, &path);
        let is_known = refusal != unknown.replace("GET", method).replace("/nowhere", &path);
        assert!(is_known && !refusal.contains("HTTP 405"), "{method} {path}: {refusal}");
    }
}
