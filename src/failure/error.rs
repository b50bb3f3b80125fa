//! The errors that commands end with.

use super::context::Context;
use crate::{bulk, client, config, recipients, sandbox};

/// What the functions of commands return.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// An error of a command: what went wrong, and what the command knows of it besides.
pub struct Error(Box<Inner>);

struct Inner {
    failure: Failure,
    context: Context,
}

impl Error {
    /// What went wrong.
    #[must_use]
    pub fn failure(&self) -> &Failure {
        &self.0.failure
    }

    /// What the commands have added.
    #[must_use]
    pub fn context(&self) -> &Context {
        &self.0.context
    }

    /// The error with more context.
    #[must_use]
    pub fn with(mut self, context: Context) -> Self {
        self.0.context.add(context);
        self
    }

    /// What the API or the wire said, if that is what went wrong.
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

/// Everything that can go wrong: what the commands themselves find, and the errors of each layer below them.
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
    /// This machine said no: a file, a stream, a port.
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
    /// A 200 whose body says that it did not work.
    #[error("{message}")]
    Undone {
        /// What did not work, in the API's words where it has some.
        message: String,
        /// The API's answer that said so.
        response: Vec<u8>,
        /// What to do.
        hint: Option<String>,
    },
    /// The wait ran out.
    #[error("{message}")]
    Pending {
        /// Which message, and how far it came.
        message: String,
        /// How to go on waiting, and what else to know.
        hints: Vec<String>,
        /// The API's last answer.
        response: Vec<u8>,
    },
    /// A run over a file that came to its end without sending every row.
    #[error("{message}")]
    Partial {
        /// How many were not sent.
        message: String,
        /// What to do about each kind of them.
        hints: Vec<String>,
        /// Whether the same command again may send some of them.
        retryable: bool,
    },
    /// A signal that ended a run in order.
    #[error("interrupted by signal {signal}")]
    Interrupted {
        /// Its number.
        signal: i32,
        /// How to go on.
        hint: String,
    },
    /// Several failures of one command, each to be reported.
    #[error("{} failures", .0.len())]
    Several(Vec<Error>),
    /// Checks that failed, each of which has been told.
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
    /// A text that names nobody.
    #[error(transparent)]
    Recipient(#[from] recipients::Error),
    /// A part of a path that can't be one.
    #[error(transparent)]
    Segment(#[from] client::call::BadSegment),
    /// A file of rows that can't be read as one.
    #[error(transparent)]
    Plan(#[from] bulk::InputError),
    /// A run's journal.
    #[error(transparent)]
    Journal(#[from] bulk::journal::Error),
    /// The sandbox's store or its server.
    #[error(transparent)]
    Sandbox(#[from] sandbox::Error),
}

/// The error and its causes in one line. What an error says of its cause already is not said again.
pub(crate) fn words(error: &anyhow::Error) -> String {
    error.chain().fold(String::new(), |words, cause| match cause.to_string() {
        cause if words.ends_with(&cause) => words,
        cause if words.is_empty() => cause,
        cause => format!("{words}: {cause}"),
    })
}

/// What a check found wrong.
#[derive(Debug)]
pub enum CheckFault {
    /// An error that a command would end with.
    Met(Error),
    /// What the API would answer a message with, as an HTTP status.
    Ahead(u16),
}

impl Failure {
    /// A usage failure with a hint.
    pub(crate) fn usage(message: impl Into<String>, hint: impl Into<String>) -> Error {
        Self::Usage { message: message.into(), hint: Some(hint.into()) }.into()
    }

    /// What a command that goes on after a failure ends with.
    pub(crate) fn all_of(mut failures: Vec<Error>) -> Result<()> {
        match failures.len() {
            0 => Ok(()),
            1 => Err(failures.remove(0)),
            _ => Err(Self::Several(failures).into()),
        }
    }

    /// A failure of this machine.
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
