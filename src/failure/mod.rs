//! From a failure to an exit code, words and the error object: the one place that knows the contract's table.

mod context;
mod error;
mod hint;
mod report;

use crate::client::{AttemptError, Scope};
use crate::{bulk, client, config, recipients, sandbox};

pub use context::{About, Accepted, Change, GoOn, MayBeText, Meaning, Stopped, Unchecked, UnderWay, Untried};
pub(crate) use error::words;
pub use error::{Failure, Fault, client_error};
pub use hint::{SPOILED, wire_hint};
pub use report::{Outcome, Report};

/// The names and numbers of the contract's table of exit codes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Local I/O, a bug: anything not below.
    Internal,
    /// Found wrong before anything was sent.
    Usage,
    /// No key, unusable configuration, HTTP 401.
    Auth,
    /// The API refused this request and will again.
    Refused,
    /// The API can't now.
    Unavailable,
    /// No answer.
    Network,
    /// The message failed or was cancelled, or a 2xx says that it did not work.
    Failed,
    /// The wait ran out.
    Pending,
    /// Some rows of a file were not sent.
    Partial,
    /// SIGINT.
    Interrupted,
    /// SIGTERM.
    Terminated,
}

impl Kind {
    /// The exit code.
    #[must_use]
    pub fn code(self) -> u8 {
        match self {
            Self::Internal => 1,
            Self::Usage => 2,
            Self::Auth => 3,
            Self::Refused => 4,
            Self::Unavailable => 5,
            Self::Network => 6,
            Self::Failed => 7,
            Self::Pending => 8,
            Self::Partial => 9,
            Self::Interrupted => 130,
            Self::Terminated => 143,
        }
    }

    /// The name.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Internal => "internal",
            Self::Usage => "usage",
            Self::Auth => "auth",
            Self::Refused => "refused",
            Self::Unavailable => "unavailable",
            Self::Network => "network",
            Self::Failed => "failed",
            Self::Pending => "pending",
            Self::Partial => "partial",
            Self::Interrupted | Self::Terminated => "interrupted",
        }
    }

    /// The kind of an answer other than 2xx.
    #[must_use]
    pub fn of_status(status: u16, code: Option<&str>) -> Self {
        match client::error::scope(status, code) {
            Scope::Passing => Self::Unavailable,
            Scope::Account if status == 401 => Self::Auth,
            Scope::Recipient | Scope::Sender | Scope::Account => Self::Refused,
        }
    }
}

/// The exit code of several results: the highest of 7 and 8 that occurred, the highest other error before them.
#[must_use]
pub fn worst(codes: impl IntoIterator<Item = u8>) -> u8 {
    codes.into_iter().max_by_key(|code| (!matches!(code, 0 | 7 | 8), *code)).unwrap_or(0)
}

/// What each failure inside `error` is to be reported as.
#[must_use]
pub fn reports(error: &anyhow::Error) -> Vec<Report> {
    match error.downcast_ref::<Failure>() {
        Some(Failure::Several(errors)) => errors.iter().flat_map(reports).collect(),
        _ => vec![report(error)],
    }
}

fn report(error: &anyhow::Error) -> Report {
    let under_way = error.downcast_ref::<UnderWay>();
    let stopped = error.downcast_ref::<Stopped>();
    let meaning = error.downcast_ref::<Meaning>();
    let report = if let Some(failure) = error.downcast_ref::<Failure>() {
        of_command(failure)
    } else if let Some(error) = error.downcast_ref::<client::Error>() {
        of_client(error, under_way, stopped.is_some(), meaning)
    } else if let Some(error) = error.downcast_ref::<config::Error>() {
        let kind = match error {
            error if error.is_usage() => Kind::Usage,
            error if error.is_local() => Kind::Internal,
            _ => Kind::Auth,
        };
        Report::new(kind, error.to_string()).hint(error.hint())
    } else if let Some(error) = error.downcast_ref::<recipients::Error>() {
        Report::new(Kind::Usage, error.to_string()).hint(error.hint())
    } else if let Some(error) = error.downcast_ref::<client::call::BadSegment>() {
        // After a message was accepted it is the answer that named what can't be asked for.
        let accepted = under_way.is_some_and(|under_way| under_way.accepted.is_some());
        let hint =
            (error.0.is_empty() && !accepted).then(|| "was a variable in the command empty?".to_owned());
        Report::new(if accepted { Kind::Network } else { Kind::Usage }, error.to_string()).hint(hint)
    } else if let Some(error) = error.downcast_ref::<bulk::InputError>() {
        Report::new(Kind::Usage, error.to_string()).hint(error.hint().map(str::to_owned))
    } else if let Some(error) = error.downcast_ref::<bulk::journal::Error>() {
        let kind = if error.is_io() { Kind::Internal } else { Kind::Usage };
        Report::new(kind, error.to_string()).hint(error.hint().map(str::to_owned))
    } else if let Some(error) = error.downcast_ref::<sandbox::Error>() {
        Report::new(Kind::Internal, error.to_string()).hint(error.hint())
    } else {
        Report::new(Kind::Internal, words(error))
    };
    let untried = error.downcast_ref::<Untried>();
    let report = report.hint(untried.map(ToString::to_string));
    let report = match under_way {
        Some(under_way) if untried.is_some() && !report.is_retryable() => report
            .about(under_way.to.as_deref())
            .under_way(under_way)
            .hint(Some(format!("to go on afterwards: {}", under_way.again))),
        Some(under_way) => report.about(under_way.to.as_deref()).under_way(under_way),
        None => report.about(error.downcast_ref::<About>().map(|about| about.0.as_str())),
    };
    let report = report.hint(error.downcast_ref::<Unchecked>().map(ToString::to_string));
    let report = report.hint(error.downcast_ref::<GoOn>().map(ToString::to_string));
    let report = report.hint(error.downcast_ref::<MayBeText>().map(ToString::to_string));
    let may_have_arrived = error.downcast_ref::<client::Error>().is_some_and(|error| error.may_have_arrived);
    let report = match error.downcast_ref::<Change>() {
        Some(change) => report.change(change, may_have_arrived),
        None => report,
    };
    match stopped {
        Some(stopped) => report.about_run(&stopped.place, &stopped.go_on),
        None => report,
    }
}

/// What is said when a signal ends a command.
#[must_use]
pub fn interrupted(signal: i32, under_way: Option<&UnderWay>) -> Report {
    let (name, kind) = match signal {
        signal_hook::consts::SIGTERM => ("SIGTERM", Kind::Terminated),
        _ => ("SIGINT", Kind::Interrupted),
    };
    let mut report = Report::new(kind, format!("interrupted by {name}"));
    if let Some(message) = under_way {
        report.outcome = Some(Outcome::Unknown);
        report = report.under_way(message);
    }
    report
}

fn of_command(failure: &Failure) -> Report {
    let message = failure.to_string();
    match failure {
        Failure::Usage { hint, .. } => Report::new(Kind::Usage, message).hint(hint.clone()),
        Failure::Declined(_) => Report::new(Kind::Usage, message),
        Failure::Settings { hint, .. } => Report::new(Kind::Auth, message).hint(hint.clone()),
        Failure::Local { hint, .. } => Report::new(Kind::Internal, message).hint(hint.clone()),
        Failure::Ended { response, .. } => Report::new(Kind::Failed, message).response(response.clone()),
        Failure::Undone { response, hint, .. } => {
            Report::new(Kind::Failed, message).response(response.clone()).hint(hint.clone())
        }
        Failure::Pending { hints, response, .. } => hints
            .iter()
            .fold(Report::new(Kind::Pending, message), |report, hint| report.hint(Some(hint.clone())))
            .response(response.clone()),
        Failure::Partial { hints, retryable, .. } => hints
            .iter()
            .fold(Report::new(Kind::Partial, message), |report, hint| report.hint(Some(hint.clone())))
            .retryable(*retryable),
        Failure::Unfit { first, .. } => {
            let kind = match first {
                Fault::Met(error) => self::report(error).kind,
                Fault::Ahead(status) => Kind::of_status(*status, None),
            };
            Report::new(kind, message)
        }
        Failure::Interrupted { signal, hint } => interrupted(*signal, None).hint(Some(hint.clone())),
        Failure::Several(_) => Report::new(Kind::Internal, message),
    }
}

fn of_client(
    error: &client::Error,
    under_way: Option<&UnderWay>,
    in_a_run: bool,
    meaning: Option<&Meaning>,
) -> Report {
    let after = match error.attempts {
        0 | 1 => String::new(),
        attempts => format!(", after {attempts} attempts"),
    };
    let message = format!("{}{after}", error.failure.words());
    // What is asked after a message was accepted is no message.
    let accepted = under_way.and_then(|under_way| under_way.accepted.as_ref());
    let sending = (under_way.is_some() && accepted.is_none()) || in_a_run;
    let mut report = match &error.failure {
        AttemptError::Api(api) => {
            let kind = Kind::of_status(api.status, api.code.as_deref());
            hint::of_api(api, sending, meaning.map(|meaning| meaning.0))
                .into_iter()
                .fold(Report::new(kind, message), |report, hint| report.hint(Some(hint)))
                .api(api)
        }
        AttemptError::Wire(wire) => {
            Report::new(Kind::Network, message).hint(Some(wire_hint(wire).to_owned()))
        }
        AttemptError::Unreadable(unreadable) => Report::new(Kind::Network, message)
            .hint(Some(SPOILED.to_owned()))
            .response(unreadable.body.clone())
            .status(unreadable.status),
        AttemptError::Denied(denied) => Report::new(Kind::Failed, message)
            .hint(hint::of_denied(denied, sending, error.may_have_arrived))
            .hint(accepted.map(report::accepted))
            .code(denied.code.as_deref())
            .response(denied.reply.body.clone()),
    };
    if let Some(under_way) = under_way {
        report.outcome = Some(match (&under_way.accepted, error.may_have_arrived) {
            (Some(_), _) => Outcome::Sent,
            (None, true) => Outcome::Unknown,
            (None, false) => Outcome::NotSent,
        });
    }
    report
}
