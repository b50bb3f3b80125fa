//! The errors of a call, from the API or the network, and whom they concern. Exit codes, messages and hints are decided
//! elsewhere.

mod api;
mod attempt;
mod denied;
mod scope;
mod wire;

pub use api::ApiError;
pub(super) use api::encoded;
pub use attempt::{AttemptError, Error, SetupError, Unreadable};
pub use denied::{Denied, names_ids};
pub use scope::{Scope, scope};
pub use wire::{Cause, CertificateProblem, WireError};
