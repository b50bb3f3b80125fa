//! The checks that ask the API: whether it accepts the key, what time it is, and which numbers can send.

use std::cell::Cell;
use std::time::{Duration, Instant, SystemTime};

use super::check::{Check, Findings};
use crate::client::account::{self, Account, Number};
use crate::client::call::Preview;
use crate::client::{ApiError, AttemptError, Observer, Reply, RetryWait, WireError};
use crate::commands::support::answer::not_an_object;
use crate::commands::support::session::Session;
use crate::commands::support::trace::Trace;
use crate::failure::hint::{self, NEW_KEY, NOT_THE_API};
use crate::failure::{self, CheckFault};
use crate::output::time;
use crate::secret::Secret;

/// The largest harmless difference between the clocks: webhook signatures are valid for five minutes.
const FARTHEST: Duration = Duration::from_secs(300);
/// A difference that counts as none: the header has whole seconds, and the response takes some time to arrive.
const NEAR: Duration = Duration::from_secs(30);

/// Asks the API about the key, the time and the numbers.
pub(super) fn examine(findings: &mut Findings, session: &mut Session, key: Secret) -> failure::Result<()> {
    if let Err(error) = session.connect_with(key) {
        findings.report(session, Check::error("api", error, "see the checks above"))?;
        return findings.skip(session, "clock", "sender", "the API wasn't called");
    }
    session.output.progress("calling the API");
    let (check, date) = api(session)?;
    let accepted = findings.report(session, check)?;
    findings.report(session, clock(date))?;
    if !accepted {
        return findings.skip(session, "numbers", "sender", "the api check failed");
    }
    session.output.progress("fetching the numbers");
    let (check, numbers) = numbers(session)?;
    findings.report(session, check)?;
    match numbers {
        Some(numbers) => {
            let check = sender(session, &numbers);
            findings.report(session, check).map(drop)
        }
        None => findings.skip(session, "sender", "sender", "the numbers are unknown"),
    }
}

/// When the API answered, by its clock and by ours.
type Dates = Option<(String, SystemTime)>;

/// Records the time of each response, whatever its status, and passes everything on to the trace.
struct Dated<'a> {
    trace: Trace<'a>,
    date: Cell<Dates>,
}

impl Observer for Dated<'_> {
    fn traces(&self) -> bool {
        true
    }

    fn attempt(&self, preview: &dyn Fn() -> Preview, attempt: u32) {
        self.trace.attempt(preview, attempt);
    }

    fn answered(&self, reply: &Reply, took: Duration) {
        let date = reply.headers.iter().find(|(name, _)| name.eq_ignore_ascii_case("date"));
        self.date.set(date.map(|(_, date)| (date.clone(), SystemTime::now())));
        self.trace.answered(reply, took);
    }

    fn failed(&self, error: &WireError, took: Duration) {
        self.trace.failed(error, took);
    }

    fn waiting(&self, met: &AttemptError, wait: Duration, next: u32, of: u32) -> RetryWait {
        self.trace.waiting(met, wait, next, of)
    }
}

fn api(session: &mut Session) -> failure::Result<(Check, Dates)> {
    const NAME: &str = "api";
    let gate = session.gate()?;
    let (verbose, fault) = (session.settings.verbose.value, session.fault());
    let trace = Trace::new(&mut session.output, verbose, fault);
    let dated = Dated { trace, date: Cell::new(None) };
    let start = Instant::now();
    let answer = gate.request(&account::me()?, None, &dated);
    let (took, date) = (start.elapsed().max(Duration::from_millis(1)), dated.date.take());
    let check = match answer {
        Ok(reply) => match Account::read(&reply.body) {
            None => Check::error(NAME, not_an_object(&reply), NOT_THE_API),
            Some(Account { valid: false, .. }) => {
                Check::failure(NAME, CheckFault::Ahead(401), "the API says the key is not valid", NEW_KEY)
            }
            Some(Account { organization, .. }) => {
                // The sandbox's speed says nothing about the API.
                let sandbox = session.settings.sandbox.value;
                let took = if sandbox { String::new() } else { format!(" ({})", time::span(took)) };
                let whose = organization.map(|name| format!(", organization {name}")).unwrap_or_default();
                Check::ok(NAME, format!("GET /me: HTTP {}{took}{whose}", reply.status))
            }
        },
        Err(error) => failed(NAME, "GET /me", error),
    };
    Ok((check, date))
}

fn failed(name: &'static str, asked: &str, error: failure::Error) -> Check {
    let Some(client_error) = error.client() else {
        let message = format!("{asked}: {error}");
        return Check::failure(name, CheckFault::Met(error), message, NOT_THE_API);
    };
    let message = match &client_error.failure {
        AttemptError::Api(api) => format!("{asked}: {} (HTTP {}{})", api.message, api.status, code(api)),
        AttemptError::Denied(denied) => format!("{asked}: {denied}"),
        AttemptError::Wire(_) => format!("{asked}: no answer: {error}"),
        AttemptError::Unreadable(_) => format!("{asked}: {error}"),
    };
    let hint = hint::of_check(&client_error.failure);
    Check::failure(name, CheckFault::Met(error), message, hint)
}

fn code(api: &ApiError) -> String {
    api.code.as_ref().map(|code| format!(", {code}")).unwrap_or_default()
}

fn clock(date: Dates) -> Check {
    const NAME: &str = "clock";
    let read = date.and_then(|(text, ours)| Some((httpdate::parse_http_date(&text).ok()?, ours)));
    let Some((theirs, ours)) = read else {
        return Check::skipped(NAME, "the API sent no valid Date header");
    };
    let (apart, which) = match ours.duration_since(theirs) {
        Ok(ahead) => (ahead, "ahead of"),
        Err(error) => (error.duration(), "behind"),
    };
    if apart <= NEAR {
        return Check::ok(NAME, "in sync with the API's");
    }
    let message = format!("{} {which} the API's", time::span(apart));
    if apart <= FARTHEST {
        return Check::ok(NAME, message);
    }
    Check::warning(
        NAME,
        message,
        "set this machine's clock: the age of idempotency keys and webhook signatures is measured with it",
    )
}

fn numbers(session: &mut Session) -> failure::Result<(Check, Option<Vec<Number>>)> {
    const NAME: &str = "numbers";
    let reply = match session.request(&account::numbers()?, None) {
        Ok(reply) => reply,
        Err(error) => return Ok((failed(NAME, "GET /me/numbers", error), None)),
    };
    let Some(numbers) = Number::read_all(&reply.body) else {
        return Ok((Check::error(NAME, not_an_object(&reply), NOT_THE_API), None));
    };
    let listed: Vec<String> = numbers.iter().map(described).collect();
    let message = format!("{}: {}", numbers.len(), listed.join(", "));
    let check = if numbers.is_empty() {
        Check::failure(
            NAME,
            CheckFault::Ahead(503),
            "none: nothing can be sent",
            "get a number, or assign one to this key, at app.blooio.com",
        )
    } else if numbers.iter().all(|number| !number.active) {
        Check::warning(NAME, message, "check their status at app.blooio.com: none of them can send now")
    } else {
        Check::ok(NAME, message)
    };
    Ok((check, Some(numbers)))
}

fn described(number: &Number) -> String {
    let state = (!number.active).then_some("not active");
    let about: Vec<&str> = number.plan.as_deref().into_iter().chain(state).collect();
    if about.is_empty() { number.phone.clone() } else { format!("{} ({})", number.phone, about.join(", ")) }
}

/// Whether the sender in the settings is one of these numbers.
fn sender(session: &Session, numbers: &[Number]) -> Check {
    const NAME: &str = "sender";
    const OTHER: &str = "run `blooio config set from_number NUMBER`, or unset it to let Blooio choose";
    let phone = match session.sender() {
        Ok(Some(phone)) => phone,
        Ok(None) => return Check::ok(NAME, "not set: Blooio chooses one of your numbers"),
        Err(error) => return Check::error(NAME, error, OTHER),
    };
    let from = format!("{} ({})", phone.as_str(), session.settings.from_number.origin);
    match numbers.iter().find(|number| number.phone == phone.as_str()) {
        None => Check::failure(
            NAME,
            CheckFault::Ahead(403),
            format!("{from} is not one of your numbers: messages would be rejected"),
            OTHER,
        ),
        Some(number) if number.only_replies() => Check::warning(
            NAME,
            format!("{from} can only reply: the recipient must text this number first"),
            OTHER,
        ),
        Some(number) if !number.active => {
            Check::warning(NAME, format!("{from} can't send now"), "check its status at app.blooio.com")
        }
        Some(_) => Check::ok(NAME, format!("{from} is one of your numbers")),
    }
}
