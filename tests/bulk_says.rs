//! Transcripts of `blooio bulk`: results, errors and hints for every way a run can end.

use std::fmt::Write;

use crate::harness::bulk::{self, JOURNAL};
use crate::harness::ledger::{Act, Ledger};
use crate::harness::{Home, KEY, NOWHERE, Ran, kept};

/// Three valid rows.
pub const THREE: &str =
    "to,text\n+15551230001,One\n+1 (555) 123-0002,Two\nada@example.com,\"Three\nlines, and\nmore\"\n";

/// A home with `customers.csv`.
pub fn home(file: &str) -> Home {
    let home = Home::new();
    home.write("customers.csv", file);
    home
}

/// Runs `blooio bulk customers.csv`, one row at a time, so that the output is in order.
pub fn run(home: &Home, ledger: &Ledger, options: &[&str]) -> Ran {
    plain(&bulk::run(home, ledger, &[&["--concurrency", "1"], options].concat()), ledger)
}

/// The run's output with placeholders for everything that differs from run to run.
pub fn plain(ran: &Ran, ledger: &Ledger) -> Ran {
    let text = |text: &str| {
        let mut lines = String::new();
        for line in text.replace(&ledger.base, if text.contains("BASE") { "OTHER" } else { "BASE" }).lines() {
            let line = match line.strip_prefix("took  ") {
                Some(_) => "took       TIME",
                None => line,
            };
            let line = match line.split_once(r#""seconds":"#) {
                Some((before, after)) => {
                    format!(r#"{before}"seconds":S{}"#, after.trim_start_matches(|c: char| c != ','))
                }
                None => line.to_owned(),
            };
            let _ = writeln!(lines, "{line}");
        }
        lines
    };
    Ran { code: ran.code, stdout: text(&ran.stdout), stderr: text(&ran.stderr) }.masked()
}

/// A server whose answer depends on the text of the row.
fn by_text(answers: &'static [(&'static str, u16, &'static str)]) -> Ledger {
    Ledger::serve(move |seen| {
        let answer = answers.iter().find(|(text, ..)| seen.body["text"] == *text);
        answer.map_or(Act::Accept, |(_, status, body)| Act::answer(*status, body))
    })
}

/// The output of a test's runs, one after the other, to be compared with `tests/says/NAME.txt`: standard output
/// unchanged, standard error after `! `, the exit code after `= `. `REWRITE=1` writes the files instead.
pub struct Transcript {
    name: String,
    text: String,
}

impl Transcript {
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into(), text: String::new() }
    }

    /// Runs `blooio bulk customers.csv` and adds its output.
    pub fn run(&mut self, home: &Home, ledger: &Ledger, options: &[&str]) {
        let command = [&["blooio", "bulk", "customers.csv"], options].concat().join(" ");
        self.add(&command, &run(home, ledger, options));
    }

    /// Runs `blooio` with these arguments, against the API if there is one, and adds its output.
    pub fn blooio(&mut self, home: &Home, ledger: Option<&Ledger>, arguments: &[&str]) {
        let run = home.blooio([]).args(arguments);
        let ran = match ledger {
            Some(ledger) => plain(&run.api(&ledger.base).run(), ledger),
            None => run.run().masked(),
        };
        self.add(&format!("blooio {}", arguments.join(" ")), &ran);
    }

    pub fn add(&mut self, what: &str, ran: &Ran) {
        let _ = write!(self.text, "$ {what}\n{}", ran.stdout);
        for line in ran.stderr.lines() {
            let _ = writeln!(self.text, "! {line}");
        }
        let _ = writeln!(self.text, "= {}\n", ran.code);
    }

    #[track_caller]
    pub fn compare(&self) {
        let path = kept::path("tests/says").join(&self.name).with_extension("txt");
        let kept = kept::kept(&path, &self.text);
        assert!(kept == self.text, "{} is:\n{kept}\nbut the output was:\n{}", path.display(), self.text);
    }
}

#[test]
fn a_run_that_sends_all() {
    let mut told = Transcript::new("a_run_that_sends_all");
    let ledger = Ledger::willing();
    told.run(&home(THREE), &ledger, &[]);
    told.run(&home(THREE), &Ledger::willing(), &["-q"]);
    told.run(&home(THREE), &Ledger::willing(), &["--json"]);
    let home = home(THREE);
    told.blooio(&home, Some(&ledger), &["bulk", "customers.csv", "--rate", "100", "--concurrency", "1"]);
    told.compare();
}

#[test]
fn a_run_that_was_done_before() {
    let mut told = Transcript::new("a_run_that_was_done_before");
    let (home, ledger) = (home(THREE), Ledger::willing());
    run(&home, &ledger, &[]);
    told.run(&home, &ledger, &[]);
    told.run(&home, &ledger, &["-q"]);
    told.run(&home, &ledger, &["--json"]);
    assert_eq!(ledger.counts().requests, 3);
    told.compare();
}

pub const FIVE: &str = "to,text\n+15551230001,One\n+15551230002,Two\n+15551230003,Three\n\
    +15551230004,Four\n+15551230005,Five\n";

fn mixed() -> Ledger {
    by_text(&[
        (
            "Two",
            403,
            r#"{"error":"Not your number","code":"inbound_only_no_prior_inbound","external_id":"+15551230002"}"#,
        ),
        ("Three", 202, r#"{"message_id":"msg_3","status":"failed"}"#),
        ("Four", 502, r#"{"error":"The device did not answer"}"#),
    ])
}

#[test]
fn a_run_with_mixed_results() {
    let mut told = Transcript::new("a_run_with_mixed_results");
    let (one, ledger) = (home(FIVE), mixed());
    told.run(&one, &ledger, &["--retries", "0", "--report", "report.csv"]);
    let report = std::fs::read_to_string(one.path().join("report.csv")).expect("a report");
    told.add("cat report.csv", &Ran { code: 0, stdout: report, stderr: String::new() });
    ledger.behave(|_| Act::Accept);
    told.run(&one, &ledger, &[]);
    told.run(&one, &ledger, &[]);
    told.run(&one, &ledger, &["--json"]);
    told.run(&one, &ledger, &["--retry-failed"]);
    told.run(&home(FIVE), &mixed(), &["--retries", "0", "--json"]);
    told.run(&home(FIVE), &mixed(), &["--retries", "0", "-q"]);
    told.compare();
}

#[test]
fn rows_that_can_be_retried() {
    let mut told = Transcript::new("rows_that_can_be_retried");
    let ledger = Ledger::serve(|seen| match seen.number {
        0 => Act::Accept,
        _ => Act::answer(500, r#"{"error":"Oops"}"#),
    });
    let home = home(FIVE);
    told.run(&home, &ledger, &["--retries", "0", "--max-failures", "0"]);
    told.run(&home, &ledger, &["--retries", "0", "--max-failures", "2"]);
    told.run(&home, &ledger, &["--retries", "0", "--max-failures", "1", "--json"]);
    told.compare();
}

#[test]
fn no_answer_at_all() {
    let mut told = Transcript::new("no_answer_at_all");
    let ledger = Ledger::serve(|_| Act::ResetAfter);
    let one = home(THREE);
    told.run(&one, &ledger, &["--retries", "0"]);
    ledger.behave(|_| Act::Accept);
    told.run(&one, &ledger, &[]);
    // Nothing listens on this port.
    let home = home(THREE);
    let arguments = ["bulk", "customers.csv", "--rate=unlimited", "--retries=0", "--concurrency=1"];
    let nowhere = ["--base-url", NOWHERE];
    told.blooio(&home, Some(&ledger), &[&arguments[..], &nowhere].concat());
    told.compare();
}

/// A run that stops at its second row.
fn stopped(
    status: u16,
    headers: &[(&'static str, &'static str)],
    body: &'static str,
    options: &[&str],
) -> Ran {
    let headers = headers.to_vec();
    let ledger = Ledger::serve(move |seen| match seen.number {
        0 => Act::Accept,
        _ => Act::Answer { status, headers: headers.clone(), body },
    });
    let home = home(FIVE);
    let ran = run(&home, &ledger, options);
    assert_eq!(ledger.counts().requests, 2);
    ledger.behave(|_| Act::Accept);
    let rest = bulk::run(&home, &ledger, &[]);
    assert_eq!((rest.code, ledger.counts().accepted, ledger.counts().replays), (0, 5, 0), "{rest:?}");
    ran
}

#[test]
fn a_run_that_every_row_would_stop() {
    let mut told = Transcript::new("a_run_that_every_row_would_stop");
    told.add("HTTP 401", &stopped(401, &[], r#"{"error":"Invalid API key"}"#, &[]));
    told.add("HTTP 401 --json", &stopped(401, &[], r#"{"error":"Invalid API key"}"#, &["--json"]));
    told.add("HTTP 401 -q", &stopped(401, &[], r#"{"error":"Invalid API key"}"#, &["-q"]));
    told.add("HTTP 402", &stopped(402, &[], r#"{"error":"Payment required"}"#, &[]));
    let body = r#"{"error":"Limit reached","code":"outbound_limit_reached","current":50,"limit":50,"sender_number":"+15559870001"}"#;
    told.add("HTTP 429", &stopped(429, &[], body, &[]));
    let body = r#"{"error":"Limit reached","code":"new_conversation_limit_reached","current":5,"cap":5}"#;
    told.add("HTTP 429 --report report.csv", &stopped(429, &[], body, &["--report", "report.csv"]));
    let body = r#"{"error":"Paused","code":"safety_new_conversations_paused"}"#;
    told.add("HTTP 403", &stopped(403, &[], body, &[]));
    told.add("HTTP 302", &stopped(302, &[("location", "https://example.com/")], "", &[]));
    told.compare();
}

#[test]
fn a_run_that_is_asked_to_wait_for_long() {
    let mut told = Transcript::new("a_run_that_is_asked_to_wait_for_long");
    told.add("HTTP 429", &stopped(429, &[("retry-after", "3600")], r#"{"error":"Too many requests"}"#, &[]));
    told.add(
        "HTTP 503 --json",
        &stopped(503, &[("retry-after", "61")], r#"{"error":"No active sender"}"#, &["--json"]),
    );
    told.compare();
}

const INVALID: &str = "to,text,metadata.order,attachments,name\n+15551230001,One,1,,Ada\n12,Two,,,\n,Three,,,\n+15551230004,,,,\n\
    nobody@,Five,,,\n+15551230006,Six,,/etc/passwd,\n911,Seven,,,\n\"+15551230008\",\"Eight\nlines\",,,\n+15551230009,Nine,7\n";

#[test]
fn invalid_rows() {
    let mut told = Transcript::new("invalid_rows");
    let ledger = Ledger::willing();
    told.run(&home(INVALID), &ledger, &[]);
    told.run(&home(INVALID), &ledger, &["--json"]);
    told.run(&home(INVALID), &ledger, &["-q"]);
    told.run(&home("to,text\n12,One\n+15551230002,\"Two\n"), &ledger, &[]);
    told.run(&home("to,name\n+15551230001,Ada\n+15551230002,\n"), &ledger, &["--text", "Hi {name}"]);
    let home = Home::new();
    home.write("customers.tsv", "to\ttext\n+15551230001\tOne\n12\tTwo\n");
    told.blooio(&home, Some(&ledger), &["bulk", "customers.tsv"]);
    let lines = "{\"to\":\"+15551230001\",\"text\":\"One\"}\n{\"to\":12}\n{\"text\":\"Three\"}\n[]\n{\"to\":\n\
        {\"to\":\"+15551230006\",\"text\":6}\n{\"to\":\"+15551230007\",\"text\":\"Seven\",\"to\":\"+15551230008\"}\n";
    home.write("customers.jsonl", lines);
    told.blooio(&home, Some(&ledger), &["bulk", "customers.jsonl"]);
    assert_eq!(ledger.counts().connections, 0);
    told.compare();
}

#[test]
fn more_than_a_hundred_invalid_rows() {
    let mut told = Transcript::new("more_than_a_hundred_invalid_rows");
    let ledger = Ledger::willing();
    let mut file = "to,text\n".to_owned();
    let mut listed = String::new();
    for row in 0..1234 {
        file.push_str("12,Hello\n");
        if row < 100 {
            let _ = writeln!(listed, "customers.csv:{}: to: {WHY}", row + 2);
        }
    }
    let ran = run(&home(&file), &ledger, &[]);
    let rest = ran.stderr.strip_prefix(&listed).unwrap_or_else(|| panic!("{ran:?}"));
    told.add("the last lines", &Ran { stderr: rest.to_owned(), ..ran.clone() });
    told.compare();
}
/// The error of the recipient `12`.
const WHY: &str = "\"12\" has no country code, and no country is set (write it with + and the country code, \
    like +15551234567; or set its country with --country CC, BLOOIO_COUNTRY=CC or `blooio config set default_country CC`)";

#[test]
fn valid_rows_among_invalid_ones() {
    let mut told = Transcript::new("valid_rows_among_invalid_ones");
    let ledger = Ledger::willing();
    let file = "to,text\n+15551230001,One\n12,Two\n+15551230003,Three\n";
    let one = home(file);
    told.run(&one, &ledger, &["--skip-invalid", "--report", "report.csv"]);
    let report = std::fs::read_to_string(one.path().join("report.csv")).expect("a report");
    told.add("cat report.csv", &Ran { code: 0, stdout: report, stderr: String::new() });
    told.run(&home(file), &ledger, &["--skip-invalid", "--json"]);
    told.run(&home("to,text\n12,Two\n"), &ledger, &["--skip-invalid"]);
    told.compare();
}

#[test]
fn duplicate_rows() {
    let mut told = Transcript::new("duplicate_rows");
    let ledger = Ledger::willing();
    let mut file = "to,text\n".to_owned();
    for _ in 0..13 {
        file.push_str("+15551230001,One\n");
    }
    told.run(&home(&file), &ledger, &["-n"]);
    told.run(&home("to,text\n+15551230001,One\n+1 555 123 0001,One\n"), &ledger, &["--json"]);
    told.compare();
}

#[test]
fn nothing_to_send() {
    let mut told = Transcript::new("nothing_to_send");
    let ledger = Ledger::willing();
    told.run(&home("to,text\n"), &ledger, &[]);
    told.run(&home(""), &ledger, &[]);
    told.run(&home("text\nOne\n"), &ledger, &[]);
    told.run(&home("to,text,to\n"), &ledger, &[]);
    told.run(&Home::new(), &ledger, &[]);
    told.run(&home("to\n+15551230001\n"), &ledger, &[]);
    told.run(&home("to,name\n+15551230001,Ada\n"), &ledger, &["--text", "Hi {nmae}"]);
    told.run(&home("to,name\n+15551230001,Ada\n"), &ledger, &["--text", "Hi {name"]);
    told.blooio(&Home::new(), None, &["bulk", "customers.csv"]);
    told.blooio(&home(THREE), None, &["bulk", "customers.csv"]);
    assert_eq!(ledger.counts().connections, 0);
    told.compare();
}

#[test]
fn invalid_options() {
    let mut told = Transcript::new("invalid_options");
    let ledger = Ledger::willing();
    told.blooio(&home(THREE), Some(&ledger), &["bulk", "customers.csv", "--rate=fast"]);
    told.blooio(&home(THREE), Some(&ledger), &["bulk", "customers.csv", "--rate=0"]);
    told.blooio(&home(THREE), Some(&ledger), &["bulk", "customers.csv", "--shard=3/3"]);
    told.blooio(&home(THREE), Some(&ledger), &["bulk", "customers.csv", "--format=xml"]);
    told.blooio(&home(THREE), Some(&ledger), &["bulk", "customers.csv", "--concurrency=0"]);
    assert_eq!(ledger.counts().connections, 0);
    told.compare();
}

#[test]
fn a_dry_run() {
    let mut told = Transcript::new("a_dry_run");
    let home = home("to,text,idempotency_key\n+15551230001,One,own-key\n+1 (555) 123-0002,Two,\n");
    told.blooio(&home, None, &["bulk", "customers.csv", "-n"]);
    told.blooio(&home, None, &["bulk", "customers.csv", "-n", "--json", "--typing"]);
    told.blooio(&home, None, &["bulk", "customers.csv", "-n", "-q"]);
    told.blooio(&home, None, &["bulk", "customers.csv", "-n", "--rate", "unlimited"]);
    assert_eq!(std::fs::read_dir(home.path()).expect("a home").count(), 1);
    told.compare();
}

#[test]
fn status_of_a_run() {
    let mut told = Transcript::new("status_of_a_run");
    let (one, ledger) = (home(FIVE), mixed());
    told.blooio(&one, Some(&ledger), &["bulk", "status", "customers.csv"]);
    told.blooio(&one, Some(&ledger), &["bulk", "status", "none.csv"]);
    told.blooio(&one, Some(&ledger), &["bulk", "status", "none.csv", "--json"]);
    run(&one, &ledger, &["--retries", "0"]);
    told.blooio(&one, Some(&ledger), &["bulk", "status", "customers.csv"]);
    told.blooio(&one, Some(&ledger), &["bulk", "status", JOURNAL]);
    told.blooio(&one, Some(&ledger), &["bulk", "status", "customers.csv", "--json"]);
    told.blooio(&one, Some(&ledger), &["bulk", "status", "customers.csv", "-q"]);
    told.blooio(&one, Some(&ledger), &["bulk", "status", "customers.csv", "--refresh"]);
    told.blooio(&one, Some(&ledger), &["bulk", "status", "customers.csv", "--refresh", "--json"]);
    told.blooio(&one, None, &["bulk", "status", "customers.csv", "--refresh"]);
    one.write("empty.jsonl", "");
    told.blooio(&one, Some(&ledger), &["bulk", "status", "empty.jsonl"]);
    one.write("foreign.jsonl", "{\"to\":\"+15551230001\"}\n");
    told.blooio(&one, Some(&ledger), &["bulk", "status", "foreign.jsonl"]);
    told.compare();
}

#[test]
fn status_of_shards() {
    let mut told = Transcript::new("status_of_shards");
    let (home, ledger) = (home(FIVE), Ledger::willing());
    told.run(&home, &ledger, &["--shard", "0/2"]);
    told.run(&home, &ledger, &["--shard", "1/2"]);
    told.blooio(&home, Some(&ledger), &["bulk", "status", "customers.csv"]);
    told.blooio(&home, Some(&ledger), &["bulk", "status", "customers.csv", "--json"]);
    told.compare();
}

#[test]
fn the_journal_of_another_run() {
    let mut told = Transcript::new("the_journal_of_another_run");
    let (one, ledger) = (home(THREE), Ledger::willing());
    run(&one, &ledger, &[]);
    told.run(&one, &ledger, &["--typing"]);
    told.run(&one, &ledger, &["--text", "Hi", "-m", "a=b"]);
    told.run(&one, &ledger, &["--shard", "0/2", "--journal", JOURNAL]);
    let other = Ledger::willing();
    told.add("another API", &plain(&run(&one, &other, &[]), &ledger));
    told.blooio(&one, Some(&ledger), &["bulk", "customers.csv", "--sandbox"]);
    one.write("customers.csv", FIVE);
    told.run(&one, &ledger, &[]);
    told.run(&one, &ledger, &["--json"]);
    told.blooio(&one, Some(&ledger), &["bulk", "customers.csv", "--restart"]);
    told.blooio(&one, Some(&ledger), &["bulk", "customers.csv", "--restart", "--json"]);
    assert_eq!(ledger.counts().requests, 3);
    told.run(&one, &ledger, &["--restart"]);
    one.write("other", "a word\n");
    told.run(&one, &ledger, &["--journal", "other"]);
    told.compare();
}

#[test]
fn other_settings_are_another_run() {
    let mut told = Transcript::new("other_settings_are_another_run");
    let ledger = Ledger::willing();
    let other = Ledger::willing();
    let home = home("to,text\n@oncall,One\n\"(415) 555-2671\",Two\n");
    let config = |oncall: &str| {
        home.config(&format!(
            "default_profile = \"work\"\n\n[profiles.work]\nbase_url = {:?}\n\n[profiles.other]\nbase_url = {:?}\n\n\
             [aliases]\noncall = [{oncall:?}]\n",
            ledger.base, other.base
        ));
    };
    config("+15551230001");
    let mut run = |options: &[&str]| {
        let arguments =
            [&["bulk", "customers.csv", "--rate", "unlimited", "--concurrency", "1"], options].concat();
        let ran = home.blooio([]).args(&arguments).env("BLOOIO_API_KEY", KEY).run();
        told.add(&arguments.join(" "), &plain(&plain(&ran, &ledger), &other));
    };
    run(&[]);
    run(&["--country", "US"]);
    run(&["--country", "CA"]);
    run(&["--country", "GB"]);
    run(&["--country", "US", "-p", "other"]);
    config("+15551230009");
    run(&["--country", "US"]);
    let accepted: Vec<_> = ledger.accepted().into_iter().map(|message| message.chat).collect();
    assert_eq!(accepted, ["+15551230001", "+14155552671"]);
    assert_eq!(other.counts().connections, 0);
    told.compare();
}

#[test]
fn rows_in_doubt_are_not_said_to_be_unsent() {
    let ledger = Ledger::serve(|_| Act::ResetAfter);
    let ran = run(&home(THREE), &ledger, &["--retries", "0"]);
    assert!(ran.code == 9 && !ran.stderr.contains("3 messages were not sent"), "{ran:?}");
}

#[test]
fn an_error_names_the_file() {
    let ledger = Ledger::willing();
    for file in ["", "text\nOne\n", "to,text,to\n", "to,text\n+15551230001,\"One\n", "to\n+15551230001\n"] {
        let ran = run(&home(file), &ledger, &[]);
        assert!(ran.code == 2 && ran.stderr.contains("customers.csv"), "{file:?} {ran:?}");
    }
}

#[test]
fn what_the_same_command_does_not_change_is_not_retryable() {
    let ledger = Ledger::serve(|_| Act::answer(403, r#"{"error":"Not your number"}"#));
    let ran = run(&home(THREE), &ledger, &["--json"]);
    assert_eq!((ran.code, &ran.error()["retryable"]), (9, &false.into()), "{ran:?}");
}

#[test]
fn journals_have_the_same_name_everywhere() {
    let (home, ledger) = (home(THREE), Ledger::willing());
    let ran = run(&home, &ledger, &["--shard", "0/1"]);
    let status = home.blooio(["bulk", "status", "customers.csv"]).run();
    let name = "journal    customers.csv.0-of-1.blooio.jsonl\n";
    assert!(ran.stdout.contains(name) && status.stdout.contains(name), "{ran:?} {status:?}");
}
