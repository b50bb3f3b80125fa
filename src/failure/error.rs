//! The errors that commands end with.

use super::context::Context;
use crate::webhook::{signature, state};
use crate::{bulk, client, config, guard, optouts, recipients, sandbox};

/// What the functions of commands return.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// An error of a command: the failure and its context.
pub struct Error(Box<Inner>);

struct Inner {
    failure: Failure,
    context: Context,
}

impl Error {
    /// The failure.
    #[must_use]
    pub fn failure(&self) -> &Failure {
        &self.0.failure
    }

    /// The context that commands have added.
    #[must_use]
    pub fn context(&self) -> &Context {
        &self.0.context
    }

    /// Adds context.
    #[must_use]
    pub fn with(mut self, context: Context) -> Self {
        self.0.context.add(context);
        self
    }

    /// The client's error, if the failure is one.
    #[must_use]
    pub fn client(&self) -> Option<&client::Error> {
        match self.failure() {
            Failure::Client(error) => Some(error),
            _ => None,
        }
    }
}

impl<F: Into<Failure>> From<F> for Error {
    fn from(failure: F) -> Self {
        Self(Box::new(Inner { failure: failure.into(), context: Context::default() }))
    }
}

impl std::fmt::Display for Error {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.failure().fmt(formatter)
    }
}

impl std::fmt::Debug for Error {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_tuple("Error").field(self.failure()).field(self.context()).finish()
    }
}

/// Everything that can go wrong: errors of the commands themselves, and of each layer below them.
#[derive(Debug, thiserror::Error)]
pub enum Failure {
    /// Found wrong before anything was sent.
    #[error("{message}")]
    Usage {
        /// What is wrong, naming the value.
        message: String,
        /// What would be right.
        hint: Option<String>,
    },
    /// The configuration can't be used.
    #[error("{message}")]
    Settings {
        /// What is wrong.
        message: String,
        /// What would be right.
        hint: Option<String>,
    },
    /// A local error: a file, a stream, a port.
    #[error("{message}")]
    Local {
        /// What failed.
        message: String,
        /// What to do.
        hint: Option<String>,
    },
    /// A message that has ended without arriving.
    #[error("{message}")]
    Ended {
        /// Which message, and why.
        message: String,
        /// The API's answer that said so.
        response: Vec<u8>,
    },
    /// A 200 whose body reports a failure.
    #[error("{message}")]
    Undone {
        /// What failed, in the API's words if it gives any.
        message: String,
        /// The API's answer that said so.
        response: Vec<u8>,
        /// What to do.
        hint: Option<String>,
    },
    /// A wait timed out.
    #[error("{message}")]
    Pending {
        /// Which message, and its last status.
        message: String,
        /// How to keep waiting, and more.
        hints: Vec<String>,
        /// The API's last answer.
        response: Vec<u8>,
    },
    /// A run over a file that reached its end without sending every row.
    #[error("{message}")]
    Partial {
        /// How many were not sent.
        message: String,
        /// What to do about each kind of them.
        hints: Vec<String>,
        /// Whether running the same command again may send some of them.
        retryable: bool,
    },
    /// A signal that ended a run gracefully.
    #[error("interrupted by signal {signal}")]
    Interrupted {
        /// Its number.
        signal: i32,
        /// How to resume.
        hint: String,
    },
    /// Several failures of one command, each to be reported.
    #[error("{} failures", .0.len())]
    Several(Vec<Error>),
    /// Checks that failed and were printed already.
    #[error("{message}")]
    Unfit {
        /// How many, and which.
        message: String,
        /// What is wrong with the first of them.
        first: CheckFault,
    },
    /// A wrong answer at a prompt, or none.
    #[error("{0}")]
    Declined(String),
    /// The API refused a request, or there was no readable answer.
    #[error(transparent)]
    Client(#[from] client::Error),
    /// The settings, or the file they are in.
    #[error(transparent)]
    Config(#[from] config::Error),
    /// A text that is not a recipient.
    #[error(transparent)]
    Recipient(#[from] recipients::Error),
    /// A request that a guardrail stops.
    #[error(transparent)]
    Guard(#[from] guard::Refused),
    /// A value that can't be a path segment.
    #[error(transparent)]
    Segment(#[from] client::call::BadSegment),
    /// An input file whose rows can't be read.
    #[error(transparent)]
    Plan(#[from] bulk::InputError),
    /// A run's journal.
    #[error(transparent)]
    Journal(#[from] bulk::journal::Error),
    /// The file of people who opted out.
    #[error(transparent)]
    OptOuts(#[from] optouts::Error),
    /// The sandbox's store or its server.
    #[error(transparent)]
    Sandbox(#[from] sandbox::Error),
    /// What a listener keeps between runs.
    #[error(transparent)]
    Listener(#[from] state::Error),
    /// A webhook delivery whose signature doesn't count.
    #[error("{invalid}")]
    Signature {
        /// Why.
        invalid: signature::Invalid,
        /// What to do, if more is known than the reason says.
        hint: Option<String>,
    },
    /// A webhook delivery that its endpoint didn't take.
    #[error("{message}")]
    Undelivered {
        /// The endpoint, and what it answered or why it didn't.
        message: String,
        /// The status of its answer, if there was one.
        status: Option<u16>,
        /// The body of its answer.
        response: Vec<u8>,
        /// What to do.
        hint: String,
    },
}

/// The error and its causes in one line, without repeating a cause that an error's message includes.
pub(crate) fn words(error: &anyhow::Error) -> String {
    error.chain().fold(String::new(), |words, cause| match cause.to_string() {
        cause if words.ends_with(&cause) => words,
        cause if words.is_empty() => cause,
        cause => format!("{words}: {cause}"),
    })
}

/// The fault that a check found.
#[derive(Debug)]
pub enum CheckFault {
    /// An error that a command would end with now.
    Met(Error),
    /// The HTTP status that the API would answer a message with.
    Ahead(u16),
}

impl Failure {
    /// A usage failure with a hint.
    pub(crate) fn usage(message: impl Into<String>, hint: impl Into<String>) -> Error {
        Self::Usage { message: message.into(), hint: Some(hint.into()) }.into()
    }

    /// The result of a command that continues after a failure.
    pub(crate) fn all_of(mut failures: Vec<Error>) -> Result<()> {
        match failures.len() {
            0 => Ok(()),
            1 => Err(failures.remove(0)),
            _ => Err(Self::Several(failures).into()),
        }
    }

    /// A local failure.
    pub(crate) fn local(message: impl Into<String>) -> Error {
        Self::Local { message: message.into(), hint: None }.into()
    }
}

#[cfg(test)]
mod tests {
    use std::io;

    use super::words;

    #[test]
    fn a_cause_is_said_once() {
        let full = || anyhow::Error::from(io::Error::from(io::ErrorKind::StorageFull));
        assert_eq!(words(&full()), "no storage space");
        assert_eq!(words(&full().context("can't write")), "can't write: no storage space");
        assert_eq!(words(&full().context("can't write: no storage space")), "can't write: no storage space");
        let twice = full().context("can't write: no storage space").context("the report");
        assert_eq!(words(&twice), "the report: can't write: no storage space");
    }
}
