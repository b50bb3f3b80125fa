//! What goes wrong in a command beyond the errors of the layers below it.

use crate::client;

/// A failure that a command itself found. `failure` turns it into a code and words.
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
    Several(Vec<anyhow::Error>),
    /// Checks that failed, each of which has been told.
    #[error("{message}")]
    Unfit {
        /// How many, and which.
        message: String,
        /// What is wrong with the first of them.
        first: Fault,
    },
    /// A wrong answer at a prompt, or none.
    #[error("{0}")]
    Declined(String),
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
pub enum Fault {
    /// An error that a command would end with.
    Met(anyhow::Error),
    /// What the API would answer a message with, as an HTTP status.
    Ahead(u16),
}

impl Failure {
    /// A usage failure with a hint.
    pub(crate) fn usage(message: impl Into<String>, hint: impl Into<String>) -> anyhow::Error {
        Self::Usage { message: message.into(), hint: Some(hint.into()) }.into()
    }

    /// What a command that goes on after a failure ends with.
    pub(crate) fn all_of(mut failures: Vec<anyhow::Error>) -> anyhow::Result<()> {
        match failures.len() {
            0 => Ok(()),
            1 => Err(failures.remove(0)),
            _ => Err(Self::Several(failures).into()),
        }
    }

    /// A failure of this machine.
    pub(crate) fn local(message: impl Into<String>) -> anyhow::Error {
        Self::Local { message: message.into(), hint: None }.into()
    }
}

/// The `client::Error` in a failure, if that is what it is.
#[must_use]
pub fn client_error(error: &anyhow::Error) -> Option<&client::Error> {
    error.downcast_ref()
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
