//! What went wrong: from any error to its exit code, message, hints and error object. Nothing here prints.
//!
//! Commands return an [`Error`]: one [`Failure`], and the [`Context`] that they have added. `?` converts each error of the
//! layers below, because [`Failure`] has a variant for it, and [`reports`] matches all variants without a default arm. So
//! an error type that nobody has classified doesn't compile. `anyhow::Error` accepts every error type, and would make an
//! unclassified one "internal, exit 1"; it is used only where the text of an error is all that is needed (see `words`).

mod classify;
mod context;
mod error;
mod exit;
pub mod hint;
mod report;

pub use classify::{interrupted, reports};
pub use context::{Accepted, Change, Context, InFlight};
pub(crate) use error::words;
pub use error::{CheckFault, Error, Failure, Result};
pub use exit::{ExitKind, worst};
pub(crate) use report::response_value;
pub use report::{Outcome, Report};
