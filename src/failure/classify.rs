//! Turns an error into its reports: exit code, message, hints and the fields of the error object.

use super::context::Context;
use super::error::{CheckFault, Error, Failure};
use super::exit::ExitKind;
use super::hint;
use super::report::{Outcome, Report};
use crate::client::{self, AttemptError};
use crate::webhook::state;

/// The reports of `error`, one for each failure inside it.
#[must_use]
pub fn reports(error: &Error) -> Vec<Report> {
    match error.failure() {
        Failure::Several(errors) => errors.iter().flat_map(reports).collect(),
        _ => vec![report(error)],
    }
}

fn report(error: &Error) -> Report {
    let context = error.context();
    let may_have_arrived = error.client().is_some_and(|error| error.may_have_arrived);
    classify(error.failure(), context).with(context, may_have_arrived)
}

/// The report of a signal that ends a command; `context` describes what was in flight.
#[must_use]
pub fn interrupted(signal: i32, context: &Context) -> Report {
    let (name, kind) = match signal {
        signal_hook::consts::SIGTERM => ("SIGTERM", ExitKind::Terminated),
        _ => ("SIGINT", ExitKind::Interrupted),
    };
    let mut report = Report::new(kind, format!("interrupted by {name}"));
    if context.message.is_some() {
        report.outcome = Some(Outcome::Unknown);
    }
    // Nobody is named, because everything in flight ends.
    report.with(&Context { about: None, ..context.clone() }, true)
}

/// The report of a failure without its context. There is no default arm, so that the compiler demands one for a new error.
fn classify(failure: &Failure, context: &Context) -> Report {
    let message = failure.to_string();
    match failure {
        Failure::Usage { hint, .. } => Report::new(ExitKind::Usage, message).hint(hint.clone()),
        Failure::Declined(_) => Report::new(ExitKind::Usage, message),
        Failure::Settings { hint, .. } => Report::new(ExitKind::Auth, message).hint(hint.clone()),
        Failure::Local { hint, .. } => Report::new(ExitKind::Internal, message).hint(hint.clone()),
        Failure::Ended { response, .. } => Report::new(ExitKind::Failed, message).response(response.clone()),
        Failure::Undone { response, hint, .. } => {
            Report::new(ExitKind::Failed, message).response(response.clone()).hint(hint.clone())
        }
        Failure::Pending { hints, response, .. } => {
            Report::new(ExitKind::Pending, message).hints(hints.clone()).response(response.clone())
        }
        Failure::Partial { hints, retryable, .. } => {
            Report::new(ExitKind::Partial, message).hints(hints.clone()).retryable(*retryable)
        }
        Failure::Unfit { first, .. } => {
            let kind = match first {
                CheckFault::Met(error) => report(error).kind,
                CheckFault::Ahead(status) => ExitKind::of_status(*status, None),
            };
            Report::new(kind, message)
        }
        Failure::Interrupted { signal, hint } => {
            interrupted(*signal, &Context::default()).hint(Some(hint.clone()))
        }
        Failure::Several(_) | Failure::Listener(state::Error::Io { .. }) => {
            Report::new(ExitKind::Internal, message)
        }
        Failure::Client(error) => of_client(error, context),
        Failure::Config(error) => {
            let kind = match error {
                error if error.is_usage() => ExitKind::Usage,
                error if error.is_local() => ExitKind::Internal,
                _ => ExitKind::Auth,
            };
            Report::new(kind, message).hint(error.hint())
        }
        Failure::Recipient(error) => Report::new(ExitKind::Usage, message).hint(error.hint()),
        Failure::Guard(refused) => {
            let mut report = Report::new(ExitKind::Usage, message).hint(Some(refused.hint()));
            report.outcome = Some(Outcome::NotSent);
            report.code(Some(refused.code()))
        }
        Failure::Segment(segment) => {
            // After a message was accepted, the segment is an ID from the API's answer.
            let accepted = context.accepted_message().is_some();
            let hint = (segment.0.is_empty() && !accepted)
                .then(|| "check whether a variable in the command is empty".to_owned());
            Report::new(if accepted { ExitKind::Network } else { ExitKind::Usage }, message).hint(hint)
        }
        Failure::Plan(error) => Report::new(ExitKind::Usage, message).hint(error.hint().map(str::to_owned)),
        Failure::Journal(error) => {
            let kind = if error.is_io() { ExitKind::Internal } else { ExitKind::Usage };
            Report::new(kind, message).hint(error.hint().map(str::to_owned))
        }
        Failure::OptOuts(error) => {
            let kind = if error.is_write() { ExitKind::Internal } else { ExitKind::Auth };
            Report::new(kind, message).hint(error.hint())
        }
        Failure::Sandbox(error) => Report::new(ExitKind::Internal, message).hint(error.hint()),
        Failure::Listener(state::Error::Busy { .. }) => Report::new(ExitKind::Usage, message)
            .hint(Some("end the other listener first: two would take each other's events".to_owned())),
        Failure::Signature { invalid, hint } => Report::new(ExitKind::Refused, message)
            .hint(Some(hint.clone().unwrap_or_else(|| hint::of_signature(invalid).to_owned())))
            .code(Some(invalid.code())),
        Failure::Undelivered { status: Some(status), response, hint, .. } => {
            Report::new(ExitKind::Refused, message)
                .hint(Some(hint.clone()))
                .status(*status)
                .response(response.clone())
        }
        Failure::Undelivered { status: None, hint, .. } => {
            Report::new(ExitKind::Network, message).hint(Some(hint.clone()))
        }
    }
}

fn of_client(error: &client::Error, context: &Context) -> Report {
    let after = match error.attempts {
        0 | 1 => String::new(),
        attempts => format!(", after {attempts} attempts"),
    };
    let message = format!("{}{after}", error.failure.words());
    // A request made after a message was accepted asks for its status.
    let accepted = context.accepted_message();
    let sending = (context.message.is_some() && accepted.is_none()) || context.stops_run;
    let mut report = match &error.failure {
        AttemptError::Api(api) => {
            let kind = ExitKind::of_status(api.status, api.code.as_deref());
            let hints = hint::of_api(api, sending, context.meaning);
            Report::new(kind, message).hints(hints).api(api)
        }
        AttemptError::Wire(wire) => {
            Report::new(ExitKind::Network, message).hint(Some(hint::wire_hint(wire).to_owned()))
        }
        AttemptError::Unreadable(unreadable) => Report::new(ExitKind::Network, message)
            .hint(Some(hint::SPOILED.to_owned()))
            .response(unreadable.body.clone())
            .status(unreadable.status),
        AttemptError::Denied(denied) => Report::new(ExitKind::Failed, message)
            .hint(hint::of_denied(denied, sending, error.may_have_arrived))
            .hint(accepted.map(|accepted| accepted.hint.clone()))
            .code(denied.code.as_deref())
            .response(denied.reply.body.clone()),
    };
    if context.message.is_some() {
        report.outcome = Some(match (accepted, error.may_have_arrived) {
            (Some(_), _) => Outcome::Sent,
            (None, true) => Outcome::Unknown,
            (None, false) => Outcome::NotSent,
        });
    }
    report
}
