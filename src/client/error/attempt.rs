//! The error of one attempt, and of a call after all its attempts.

use super::api::ApiError;
use super::denied::Denied;
use super::scope::{Scope, scope};
use super::wire::{Cause, WireError};

/// A 2xx whose body is not JSON: something between this machine and the API answered, or cut the answer short.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("the response (HTTP {status}) can't be read: {why}")]
pub struct Unreadable {
    /// The HTTP status.
    pub status: u16,
    /// What is wrong with the body.
    pub why: String,
    /// Whether the body was left out because it is encoded. Whatever encoded this one will encode the next.
    pub encoded: bool,
    /// The body.
    pub body: Vec<u8>,
}

/// Why one attempt got no readable 2xx.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum AttemptError {
    /// No complete answer.
    #[error("{0}")]
    Wire(WireError),
    /// A 2xx that is not JSON.
    #[error("{0}")]
    Unreadable(Unreadable),
    /// A 2xx whose body says that the request failed.
    #[error("{0}")]
    Denied(Box<Denied>),
    /// An error answer.
    #[error("{0}")]
    Api(Box<ApiError>),
}

impl AttemptError {
    /// The error as a message puts it: a sentence with the status and the code, not yet safe for a terminal.
    #[must_use]
    pub fn words(&self) -> String {
        match self {
            Self::Wire(wire) => format!("no response from Blooio: {wire}"),
            Self::Unreadable(unreadable) => unreadable.to_string(),
            Self::Denied(denied) => denied.to_string(),
            Self::Api(api) => {
                let code = api.code.as_ref().map(|code| format!(", {code}")).unwrap_or_default();
                format!("{} (HTTP {}{code})", api.message, api.status)
            }
        }
    }

    /// Whom it concerns.
    #[must_use]
    pub fn scope(&self) -> Scope {
        match self {
            Self::Wire(_) | Self::Unreadable(_) => Scope::Passing,
            Self::Denied(denied) => scope(denied.reply.status, denied.code.as_deref()),
            Self::Api(api) => api.scope(),
        }
    }

    /// Whether the API may have carried out the request, as far as this attempt tells.
    ///
    /// A 501 says that the endpoint is off, a 503 that there was no sender. Other 5xx may come from a gateway in front of
    /// an API that accepted the request. A 2xx that denies success but names an ID leaves the outcome open.
    #[must_use]
    pub fn may_have_arrived(&self) -> bool {
        match self {
            Self::Wire(wire) => wire.sent || wire.cause == Cause::TooLarge,
            Self::Unreadable(_) => true,
            Self::Denied(denied) => !denied.ids.is_empty(),
            Self::Api(api) => api.status >= 500 && !matches!(api.status, 501 | 503),
        }
    }
}

/// Why a call failed, after all attempts.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{failure}")]
pub struct Error {
    /// The last attempt's error.
    pub failure: AttemptError,
    /// How many attempts there were.
    pub attempts: u32,
    /// Whether the API may have carried out the request at any attempt, even if it refused the last one.
    pub may_have_arrived: bool,
}

impl Error {
    /// Whom the last attempt's error concerns.
    #[must_use]
    pub fn scope(&self) -> Scope {
        self.failure.scope()
    }
}

/// Why no request could be attempted at all.
#[derive(Debug, thiserror::Error)]
pub enum SetupError {
    /// A certificate file can't be read or holds no certificate.
    #[error("{path}: {why}")]
    Certificates {
        /// The file.
        path: String,
        /// What is wrong with it.
        why: String,
    },
    /// The HTTP client can't be built.
    #[error("can't set up the HTTP client: {0}")]
    Client(String),
}
