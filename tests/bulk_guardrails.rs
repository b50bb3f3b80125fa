//! The guardrails of `blooio bulk`: rows that aren't allowed, rows that are suppressed, and the cap, over a run and its resumes.

use crate::bulk_says::{FIVE, Transcript, plain};
use crate::harness::bulk::{self, JOURNAL};
use crate::harness::ledger::{Act, Ledger};
use crate::harness::live::Live;
use crate::harness::{Home, Ran};

pub const LIST: &str = "list.csv";

/// Runs over one file, with lists that change.
pub struct Guarded {
    pub home: Home,
    pub ledger: Ledger,
    allow: Option<String>,
}

impl Guarded {
    pub fn new(file: &str, ledger: Ledger) -> Self {
        let home = Home::new();
        home.write("customers.csv", file);
        let guarded = Self { home, ledger, allow: None };
        guarded.opt_out(&[]);
        guarded
    }

    /// From now on exactly these people are allowed; nobody if there are none.
    pub fn allow(&mut self, people: &[&str]) {
        self.allow = Some(if people.is_empty() { "none".to_owned() } else { people.join(",") });
    }

    pub fn allow_all(&mut self) {
        self.allow = None;
    }

    /// From now on exactly these people have opted out.
    pub fn opt_out(&self, people: &[&str]) {
        let lines = people.iter().map(|who| format!("{who},,manual,\n")).collect::<Vec<_>>().concat();
        self.write_list(&format!("recipient,since,source,note\n{lines}"));
    }

    /// Replaces the list at once, as editors do.
    pub fn write_list(&self, text: &str) {
        let new = self.home.write("list.new", text);
        std::fs::rename(new, self.home.path().join(LIST)).expect("a list");
    }

    fn environment(&self) -> Vec<(&'static str, String)> {
        let allow = self.allow.iter().map(|allow| ("BLOOIO_ALLOW", allow.clone()));
        allow.chain([("BLOOIO_OPTOUTS", LIST.to_owned())]).collect()
    }

    /// `blooio` with these arguments, under the guardrails and without a key.
    fn keyless(&self, arguments: &[&str]) -> crate::harness::Run {
        let run = self.home.blooio([]).args(arguments).env("BLOOIO_BASE_URL", &self.ledger.base);
        self.environment().into_iter().fold(run, |run, (name, value)| run.env(name, &value))
    }

    /// A run to its end.
    pub fn run(&self, options: &[&str]) -> Ran {
        let command = ["bulk", "customers.csv", "--yes", "--rate", "unlimited"];
        self.keyless(&[&command, options].concat()).api(&self.ledger.base).run()
    }

    /// A run that has reached this many requests in flight, all of them held.
    pub fn start(&self, rate: &str, workers: usize, options: &[&str]) -> Live {
        let concurrency = workers.to_string();
        let command = ["bulk", "customers.csv", "--yes", "--rate", rate, "--concurrency", &concurrency];
        let mut process = self.home.process_at(&self.ledger.base, &[&command, options].concat());
        let mut live = Live::start({
            process.envs(self.environment());
            process
        });
        let before = self.ledger.counts().in_flight;
        let reached =
            self.ledger.wait_unless(|| live.is_over(), |counts| counts.in_flight == before + workers);
        if reached { live } else { panic!("the run has ended: {:?}", live.ended()) }
    }

    /// Chats of the messages that were accepted, sorted.
    pub fn texted(&self) -> Vec<String> {
        self.ledger.messages().into_iter().map(|(chat, _)| chat).collect()
    }

    fn tell(&self, told: &mut Transcript, options: &[&str]) {
        let command = [&["blooio", "bulk", "customers.csv"], options].concat().join(" ");
        told.add(&command, &plain(&self.run(&[&["--concurrency", "1"], options].concat()), &self.ledger));
    }

    fn tell_keyless(&self, told: &mut Transcript, arguments: &[&str]) {
        let ran = self.keyless(arguments).run();
        told.add(&format!("blooio {}", arguments.join(" ")), &plain(&ran, &self.ledger));
    }

    fn tell_file(&self, told: &mut Transcript, file: &str) {
        let stdout = std::fs::read_to_string(self.home.path().join(file)).expect("a file");
        told.add(&format!("cat {file}"), &Ran { code: 0, stdout, stderr: String::new() });
    }

    /// The states in the journal, one word for each row that has an outcome.
    pub fn states(&self) -> Vec<String> {
        bulk::states(&self.home.path().join(JOURNAL)).into_values().collect()
    }
}

const A: &str = "+15551230001";
const B: &str = "+15551230002";
const C: &str = "+15551230003";
const D: &str = "+15551230004";
const E: &str = "+15551230005";

#[test]
fn rows_that_are_not_allowed() {
    let mut told = Transcript::new("rows_that_are_not_allowed");
    let mut guarded = Guarded::new(FIVE, Ledger::willing());
    guarded.allow(&[A, C, E]);
    for options in [&[][..], &["--json"], &["-q"], &["-n"]] {
        guarded.tell(&mut told, options);
    }
    assert_eq!(guarded.ledger.counts().connections, 0);
    guarded.tell(&mut told, &["--skip-invalid", "--report", "report.csv"]);
    guarded.tell_file(&mut told, "report.csv");
    guarded.tell_keyless(&mut told, &["bulk", "status", "customers.csv"]);
    guarded.allow(&[A, B, C, E]);
    guarded.tell(&mut told, &["--skip-invalid", "--json"]);
    guarded.tell_keyless(&mut told, &["bulk", "status", "customers.csv", "--json"]);
    guarded.allow_all();
    guarded.tell(&mut told, &[]);
    // Whoever was texted before need not be allowed now.
    guarded.allow(&[]);
    guarded.tell(&mut told, &["--report", "report.csv"]);
    guarded.tell_file(&mut told, "report.csv");
    assert_eq!(guarded.texted(), [A, B, C, D, E]);
    told.compare();
}

/// A list of two in the third row.
const LISTS: &str = "to,text\n+15551230001,One\n+15551230002,Two\n\"+15551230004,+15551230003\",Three\n\
    ADA@Example.com,Four\n+15551230005,Five\n";

#[test]
fn rows_of_people_who_opted_out() {
    let mut told = Transcript::new("rows_of_people_who_opted_out");
    let guarded = Guarded::new(LISTS, Ledger::willing());
    guarded.opt_out(&["+1 (555) 123-0001", C, "ada@example.com"]);
    for options in [&["-n"][..], &["-n", "--json"], &["-n", "-q"]] {
        guarded.tell(&mut told, options);
    }
    guarded.tell(&mut told, &["--report", "report.csv"]);
    guarded.tell_file(&mut told, "report.csv");
    for options in [&[][..], &["--json"], &["-q"]] {
        guarded.tell_keyless(&mut told, &[&["bulk", "status", "customers.csv"], options].concat());
    }
    guarded.tell(&mut told, &["--json"]);
    // One opts in, and one of those who were texted opts out.
    guarded.opt_out(&[B, C, "ada@example.com"]);
    guarded.tell(&mut told, &["--json"]);
    assert_eq!(guarded.texted(), [A, B, E]);
    guarded.opt_out(&[]);
    guarded.tell(&mut told, &[]);
    assert_eq!(guarded.texted(), [A, B, "+15551230004,+15551230003", E, "ADA@Example.com"]);
    for options in [&["--json"][..], &["-q"]] {
        let guarded = Guarded::new(LISTS, Ledger::willing());
        guarded.opt_out(&[A, C, "ada@example.com"]);
        guarded.tell(&mut told, options);
    }
    told.compare();
}

#[test]
fn a_run_that_texts_nobody() {
    let mut told = Transcript::new("a_run_that_texts_nobody");
    let guarded = Guarded::new("to,text\n+15551230001,One\n+15551230002,Two\n", Ledger::willing());
    guarded.opt_out(&[A, B]);
    // No key is needed for that.
    guarded.tell_keyless(&mut told, &["bulk", "customers.csv", "--report", "report.csv"]);
    guarded.tell_file(&mut told, "report.csv");
    guarded.tell_keyless(&mut told, &["bulk", "status", "customers.csv"]);
    guarded.tell_keyless(&mut told, &["bulk", "customers.csv", "--json"]);
    guarded.tell(&mut told, &["--restart", "--json"]);
    assert_eq!(guarded.ledger.counts().connections, 0);
    assert_eq!(guarded.states(), ["suppressed", "suppressed"]);
    guarded.opt_out(&[A]);
    guarded.tell_keyless(&mut told, &["bulk", "customers.csv"]);
    guarded.tell(&mut told, &["--restart"]);
    assert_eq!(guarded.texted(), [B]);
    told.compare();
}

#[test]
fn a_maximum_of_recipients() {
    let mut told = Transcript::new("a_maximum_of_recipients");
    let guarded = Guarded::new(LISTS, Ledger::willing());
    guarded.tell(&mut told, &["--max-recipients", "5"]);
    guarded.tell(&mut told, &["--max-recipients", "5", "--json"]);
    guarded.tell(&mut told, &["--max-recipients", "5", "-n"]);
    guarded.tell(&mut told, &["--max-recipients", "3", "--shard", "0/2"]);
    // One row alone has too many, which is no invalid row to skip.
    guarded.tell(&mut told, &["--max-recipients", "1", "--skip-invalid"]);
    assert_eq!(guarded.ledger.counts().connections, 0);
    // Who opted out doesn't count, and neither does who was texted before.
    guarded.opt_out(&[C]);
    guarded.tell(&mut told, &["--max-recipients", "4"]);
    guarded.opt_out(&[]);
    guarded.tell(&mut told, &["--max-recipients", "1"]);
    guarded.tell(&mut told, &["--max-recipients", "2"]);
    guarded.tell(&mut told, &["--max-recipients", "1"]);
    assert_eq!(guarded.ledger.counts().accepted, 5);
    // Two rows to one person are one person.
    let twice = Guarded::new("to,text\n+15551230001,One\n+1 555 123 0001,Two\n", Ledger::willing());
    assert_eq!(twice.run(&["--max-recipients", "1"]).code, 0);
    told.compare();
}

/// What an earlier run recorded counts once, whatever the lists say now.
#[test]
fn a_row_in_doubt_of_somebody_who_is_not_allowed_any_more() {
    let mut told = Transcript::new("a_row_in_doubt_of_somebody_who_is_not_allowed_any_more");
    let mut guarded = Guarded::new(FIVE, Ledger::serve(|_| Act::ResetAfter));
    guarded.opt_out(&[B, C, D, E]);
    assert_eq!(guarded.run(&["--retries", "0", "-q"]).code, 9);
    guarded.ledger.behave(|_| Act::Accept);
    guarded.allow(&[C, D]);
    guarded.opt_out(&[C, E]);
    guarded.tell(&mut told, &[]);
    guarded.tell(&mut told, &["--skip-invalid", "--report", "report.csv"]);
    guarded.tell_file(&mut told, "report.csv");
    guarded.tell_keyless(&mut told, &["bulk", "status", "customers.csv"]);
    assert_eq!(guarded.texted(), [A, D]);
    assert_eq!(guarded.ledger.counts().replays, 0);
    told.compare();
}

#[test]
fn a_list_that_can_not_be_read() {
    let mut told = Transcript::new("a_list_that_can_not_be_read");
    let guarded = Guarded::new(FIVE, Ledger::willing());
    guarded.write_list("recipient\n12\n");
    guarded.tell(&mut told, &[]);
    guarded.tell(&mut told, &["-n", "--json"]);
    std::fs::remove_file(guarded.home.path().join(LIST)).expect("a list");
    guarded.tell(&mut told, &[]);
    assert_eq!(guarded.ledger.counts().connections, 0);
    assert!(!guarded.home.path().join(JOURNAL).exists());
    // While a run is going on.
    guarded.opt_out(&[]);
    guarded.ledger.behave(|_| Act::Hold);
    let live = guarded.start("unlimited", 1, &["--report", "report.csv"]);
    guarded.write_list("recipient\n12\n");
    guarded.ledger.release(1);
    told.add("the list is damaged during the run", &plain(&live.ended(), &guarded.ledger));
    guarded.tell_file(&mut told, "report.csv");
    guarded.opt_out(&[]);
    let live = guarded.start("unlimited", 1, &["--json"]);
    std::fs::remove_file(guarded.home.path().join(LIST)).expect("a list");
    guarded.ledger.release(1);
    told.add("the list vanishes during the run --json", &plain(&live.ended(), &guarded.ledger));
    assert_eq!((guarded.ledger.counts().requests, guarded.texted().len()), (2, 2));
    guarded.opt_out(&[E]);
    guarded.ledger.behave(|_| Act::Accept);
    guarded.tell(&mut told, &[]);
    assert_eq!(guarded.texted(), [A, B, C, D]);
    told.compare();
}
