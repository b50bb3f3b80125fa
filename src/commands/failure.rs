//! What goes wrong in a command beyond the errors of the layers below it, and what to do about those on the wire.

use crate::client::{Cause, Flaw, WireError};

/// The hint for an answer that did not come from the API as it is.
pub const SPOILED: &str =
    "something between here and Blooio spoiled the answer: check the base URL and the proxy";

/// The hint for a failure on the wire.
#[must_use]
pub fn wire_hint(error: &WireError) -> &'static str {
    match error.cause {
        Cause::Dns => "check the network, the DNS and the base URL (`blooio config list`)",
        Cause::Connect => "check the network, the base URL and the proxy variables (HTTPS_PROXY, ALL_PROXY)",
        Cause::Proxy => {
            "check the proxy's address, or name the hosts that need no proxy in NO_PROXY; \
             `blooio doctor` tries each step by itself"
        }
        Cause::ProxyPassword => {
            "put the name and the password into the proxy's address: http://NAME:PASSWORD@proxy.example.com:3128"
        }
        Cause::Tls => {
            "something between here and Blooio does not speak TLS: check the base URL and the proxy"
        }
        Cause::Certificate(flaw) => certificate_hint(flaw),
        Cause::Timeout if error.sent => "the network or Blooio is slow: --timeout gives an attempt more time",
        Cause::Timeout => {
            "check the network, the firewall and the proxy variables, or give each attempt more time with --timeout"
        }
        Cause::NotHttp => {
            "check the host and the port of the base URL (`blooio config list`): something else answers there"
        }
        Cause::Closed | Cause::Garbled | Cause::TooLarge | Cause::Other => SPOILED,
    }
}

fn certificate_hint(flaw: Flaw) -> &'static str {
    match flaw {
        Flaw::Issuer => "behind a company proxy, give its certificate with --cacert or BLOOIO_CACERT",
        Flaw::IssuerBesides => {
            "ask whoever runs the server or the company proxy for the root certificate that signed this one: \
             the certificates you gave don't include it"
        }
        Flaw::Store => "name a file of trusted certificates that can be read, with --cacert or SSL_CERT_FILE",
        Flaw::Time => {
            "check this machine's clock (`date`); if it is right, whoever runs the server must renew the certificate"
        }
        Flaw::Host => "check the host of the base URL (`blooio config list`) and the proxy",
        Flaw::Form => {
            "ask whoever runs the server or the company proxy for another certificate; --cacert can't help"
        }
    }
}

/// A failure that a command itself found. `exit` turns it into a code and words.
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

/// A message that is under way, as context of an error: what may be known about it, and how to go on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnderWay {
    /// Whom it goes to, where one command sends to several.
    pub to: Option<String>,
    /// Its idempotency key.
    pub key: String,
    /// The command that tries again under the same key.
    pub again: String,
    /// Whether its text came from standard input, which a second run needs again.
    pub from_stdin: bool,
    /// What it was accepted as, if it was.
    pub accepted: Option<Accepted>,
}

/// A message that Blooio has accepted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Accepted {
    /// Its IDs; empty when the API named none.
    pub ids: Vec<String>,
    /// The command that asks how it went.
    pub follow: String,
}

impl std::fmt::Display for UnderWay {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(formatter, "the message with the idempotency key {}", self.key)
    }
}

/// Recipients that a command did not come to, as context of the error that stopped it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Untried(pub Vec<String>);

impl std::fmt::Display for Untried {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(formatter, "not tried: {}", self.0.join(", "))
    }
}

/// A run over a file that an error stopped, as context of that error.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stopped {
    /// Where, as the start of a sentence that the error goes on with.
    pub place: String,
    /// How to go on.
    pub go_on: String,
}

impl std::fmt::Display for Stopped {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str(self.place.trim_end_matches([':', ' ']))
    }
}

/// A request that may have changed something, as context of its failure.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Change {
    /// Nothing is known of it.
    Any,
    /// It does no harm a second time.
    Harmless,
    /// This command shows whether it was carried out.
    Look(String),
    /// No command shows that; this is what to do.
    Ask(&'static str),
}

impl std::fmt::Display for Change {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("the request may have been carried out")?;
        match self {
            Self::Any => formatter.write_str(": look before you run it again"),
            Self::Harmless => formatter.write_str("; it does no harm to run it again"),
            Self::Look(look) => write!(formatter, "; before you run it again, look: {look}"),
            Self::Ask(what) => write!(formatter, "; before you run it again, {what}"),
        }
    }
}

/// What the API's refusal means for the operation that was asked for, as context of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Meaning(pub &'static str);

impl std::fmt::Display for Meaning {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str(self.0)
    }
}

/// How to go on after what was done before a failure, as context of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GoOn(pub String);

impl std::fmt::Display for GoOn {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str(&self.0)
    }
}

/// A word of the command line that was read as an option, and may be the text of a message, as context of the error that
/// came of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MayBeText(pub String);

impl std::fmt::Display for MayBeText {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(formatter, "put -- before it if \"{}\" is the text", self.0)
    }
}

/// A key that could not be checked, and so was not stored, as context of why.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Unchecked;

impl std::fmt::Display for Unchecked {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("nothing was written; to store the key unchecked: --no-check")
    }
}

/// Which of several messages a failure is about, as context of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct About(pub String);

impl std::fmt::Display for About {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str(&self.0)
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
