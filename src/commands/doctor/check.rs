//! The result of a check, how it is printed, and the failures of all checks.

use serde_json::json;

use crate::client;
use crate::commands::support::print::printed;
use crate::commands::support::session::Session;
use crate::failure::{self, CheckFault, Failure};
use crate::output::{Mode, Tone, text::escape};

/// Every check, in order.
const CHECKS: [&str; 14] = [
    "configuration",
    "permissions",
    "state",
    "key",
    "base_url",
    "guardrails",
    "proxy",
    "dns",
    "connection",
    "tls",
    "api",
    "clock",
    "numbers",
    "sender",
];

/// The result of a check.
#[derive(Debug)]
pub(super) struct Check {
    name: &'static str,
    status: Status,
    /// The finding. It may contain control characters.
    message: String,
    /// How to fix it.
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
    pub(super) fn ok(name: &'static str, message: impl Into<String>) -> Self {
        Self { name, status: Status::Ok, message: message.into(), hint: None }
    }

    pub(super) fn warning(name: &'static str, message: impl Into<String>, hint: impl Into<String>) -> Self {
        Self { name, status: Status::Warning, message: message.into(), hint: Some(hint.into()) }
    }

    pub(super) fn failure(
        name: &'static str,
        fault: CheckFault,
        message: impl Into<String>,
        hint: impl Into<String>,
    ) -> Self {
        Self { name, status: Status::Failure(fault), message: message.into(), hint: Some(hint.into()) }
    }

    /// A failure whose message is that of the error.
    pub(super) fn error(name: &'static str, error: failure::Error, hint: impl Into<String>) -> Self {
        let message = error.to_string();
        Self::failure(name, CheckFault::Met(error), message, hint)
    }

    pub(super) fn skipped(name: &'static str, why: impl Into<String>) -> Self {
        Self { name, status: Status::Skipped, message: why.into(), hint: None }
    }
}

/// The checks that failed so far.
#[derive(Debug, Default)]
pub(super) struct Findings {
    failed: Vec<&'static str>,
    first: Option<CheckFault>,
}

impl Findings {
    /// Prints a check, and records it if it failed. Returns whether it did not fail.
    pub(super) fn report(&mut self, session: &mut Session, check: Check) -> failure::Result<bool> {
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

    /// Prints the checks from `first` to `last` as skipped.
    pub(super) fn skip(
        &mut self,
        session: &mut Session,
        first: &str,
        last: &str,
        why: &str,
    ) -> failure::Result<()> {
        let place = |name: &str| CHECKS.iter().position(|check| *check == name).unwrap_or_default();
        for name in CHECKS.iter().take(place(last) + 1).skip(place(first)) {
            self.report(session, Check::skipped(name, why))?;
        }
        Ok(())
    }

    pub(super) fn end(self) -> failure::Result<()> {
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

/// A line for the check, and one below it for the hint.
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

/// A network failure as an error of the client, which has an exit code.
pub(super) fn on_the_wire(error: client::WireError) -> CheckFault {
    CheckFault::Met(
        client::Error { failure: client::AttemptError::Wire(error), attempts: 1, may_have_arrived: false }
            .into(),
    )
}
