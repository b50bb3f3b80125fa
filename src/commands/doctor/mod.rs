//! `blooio doctor`: one check after the other, each told as soon as it is made. What a check looks at is in the files
//! beside this one: this machine, the way to the API, the account.

mod account;
mod machine;
mod way;

use serde_json::json;

use crate::client;
use crate::commands::support::print::printed;
use crate::commands::support::session::Session;
use crate::config::Origin;
use crate::failure::{self, CheckFault, Failure};
use crate::output::{Mode, Tone, text::escape};

/// Every check there is, in order.
const CHECKS: [&str; 13] = [
    "configuration",
    "permissions",
    "state",
    "key",
    "base_url",
    "proxy",
    "dns",
    "connection",
    "tls",
    "api",
    "clock",
    "numbers",
    "sender",
];

/// What a check found.
#[derive(Debug)]
struct Check {
    name: &'static str,
    status: Status,
    /// What was found; need not be safe for a terminal.
    message: String,
    /// What to do about it.
    hint: Option<String>,
}

#[derive(Debug)]
enum Status {
    Ok,
    Warning,
    Failure(CheckFault),
    Skipped,
}

impl Check {
    fn ok(name: &'static str, message: impl Into<String>) -> Self {
        Self { name, status: Status::Ok, message: message.into(), hint: None }
    }

    fn warning(name: &'static str, message: impl Into<String>, hint: impl Into<String>) -> Self {
        Self { name, status: Status::Warning, message: message.into(), hint: Some(hint.into()) }
    }

    fn failure(
        name: &'static str,
        fault: CheckFault,
        message: impl Into<String>,
        hint: impl Into<String>,
    ) -> Self {
        Self { name, status: Status::Failure(fault), message: message.into(), hint: Some(hint.into()) }
    }

    /// A failure that says for itself what is wrong.
    fn met(name: &'static str, error: failure::Error, hint: impl Into<String>) -> Self {
        let message = error.to_string();
        Self::failure(name, CheckFault::Met(error), message, hint)
    }

    fn skipped(name: &'static str, why: impl Into<String>) -> Self {
        Self { name, status: Status::Skipped, message: why.into(), hint: None }
    }
}

/// The checks that failed so far.
#[derive(Debug, Default)]
struct Findings {
    failed: Vec<&'static str>,
    first: Option<CheckFault>,
}

impl Findings {
    /// Prints a check, and remembers whether it failed; says whether it did not.
    fn tell(&mut self, session: &mut Session, check: Check) -> failure::Result<bool> {
        let word = match &check.status {
            Status::Ok => "ok",
            Status::Warning => "warning",
            Status::Failure(_) => "failure",
            Status::Skipped => "skipped",
        };
        let failed = word == "failure";
        printed(match session.output.mode {
            Mode::Json => {
                let object = json!({
                    "check": check.name,
                    "status": word,
                    "message": check.message,
                    "hint": check.hint,
                });
                session.output.json(object.to_string().as_bytes())
            }
            Mode::Quiet if failed => session.output.line(check.name),
            Mode::Quiet => Ok(()),
            Mode::Human => session.output.result(human(word, &check, session).as_bytes()),
        })?;
        if let Status::Failure(fault) = check.status {
            self.failed.push(check.name);
            self.first.get_or_insert(fault);
        }
        Ok(!failed)
    }

    /// Tells that the checks from `first` to `last` could not be made.
    fn skip(&mut self, session: &mut Session, first: &str, last: &str, why: &str) -> failure::Result<()> {
        let place = |name: &str| CHECKS.iter().position(|check| *check == name).unwrap_or_default();
        for name in CHECKS.iter().take(place(last) + 1).skip(place(first)) {
            self.tell(session, Check::skipped(name, why))?;
        }
        Ok(())
    }

    fn end(self) -> failure::Result<()> {
        let Some(first) = self.first else {
            return Ok(());
        };
        let names = self.failed.join(", ");
        let message = match self.failed.len() {
            1 => format!("1 check failed: {names}"),
            count => format!("{count} checks failed: {names}"),
        };
        Err(Failure::Unfit { message, first }.into())
    }
}

/// A line for the check, and one below it for what to do.
fn human(word: &str, check: &Check, session: &Session) -> String {
    let tone = match check.status {
        Status::Ok => Tone::Good,
        Status::Warning => Tone::Waiting,
        Status::Failure(_) => Tone::Bad,
        Status::Skipped => Tone::Dim,
    };
    let blanks = " ".repeat("warning".len().saturating_sub(word.len()));
    let word = session.output.paint(tone, word);
    let line = format!("{word}{blanks}  {:13}  {}\n", check.name, escape(&check.message));
    match &check.hint {
        Some(hint) => format!("{line}{:24}{}\n", "", escape(hint)),
        None => line,
    }
}

/// Makes every check that can be made.
///
/// # Errors
/// [`Failure::Unfit`] when any of them failed.
pub fn run(session: &mut Session) -> failure::Result<()> {
    let mut findings = Findings::default();
    // What passes by itself should be seen, and a dead network should not be waited for four times.
    if !matches!(session.settings.retries.origin, Origin::Flag(_)) {
        session.settings.retries.value = 0;
    }
    session.interrupt.arm(session.output.mode)?;
    examine(&mut findings, session)?;
    session.output.clear_progress();
    // Whoever has seen enough needs no summary.
    if session.output.closed() { Ok(()) } else { findings.end() }
}

fn examine(findings: &mut Findings, session: &mut Session) -> failure::Result<()> {
    let unloaded = session.unloaded.take();
    let (guessed, unusable) = (unloaded.is_some(), unloaded.as_ref().is_some_and(|it| it.environment));
    findings.tell(session, machine::configuration(session, unloaded))?;
    findings.tell(session, machine::permissions(session, guessed))?;
    let state = machine::state(session);
    let store = findings.tell(session, state)?;
    if unusable {
        return findings.skip(session, "key", "sender", "the settings can't be used");
    }
    let (check, key) = machine::key(session, guessed);
    findings.tell(session, check)?;
    findings.tell(session, machine::base_url(session, guessed))?;
    // Nobody reads what the network has to say.
    if session.output.closed() {
        return Ok(());
    }
    let reached = if session.settings.sandbox.value {
        findings.skip(session, "proxy", "tls", "the sandbox needs no network")?;
        store
    } else {
        way::examine(findings, session)?
    };
    match key {
        _ if !reached => findings.skip(session, "api", "sender", "there is no way to the API"),
        None => findings.skip(session, "api", "sender", "there is no key to ask with"),
        Some(key) => account::examine(findings, session, key),
    }
}

/// What a failure on the wire is for the table of exit codes.
fn on_the_wire(error: client::WireError) -> CheckFault {
    CheckFault::Met(
        client::Error { failure: client::AttemptError::Wire(error), attempts: 1, may_have_arrived: false }
            .into(),
    )
}
