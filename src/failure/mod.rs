//! What went wrong: from any error to its exit code, message, hints and error object. Nothing here prints.
//!
//! Commands end with an [`Error`]: one [`Failure`], and the one [`Context`] that the commands have added to it. `?` makes
//! one of each error of the layers below, because [`Failure`] has a variant for it, and [`reports`] matches on all
//! variants without a default. So an error type that nobody has classified doesn't compile: neither where a command would
//! pass it on nor, once it has a variant, where it is reported. `anyhow::Error` takes in every error type, and would make
//! an unclassified one "internal, exit 1"; it remains where only the words of an error are wanted (see [`words`]).

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
pub use report::{Outcome, Report};
