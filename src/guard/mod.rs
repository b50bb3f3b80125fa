//! Who may be texted: the allow list, the opt-outs and the cap on recipients. Pure over its lists: reading the settings and
//! the file of opt-outs is left to `config` and `optouts`, and asking before each request to the session's gate.

mod allow;
mod guardrails;
pub mod keywords;
mod opted_out;
mod reach;
mod refused;
#[cfg(test)]
mod tests;
mod wording;

pub use allow::{AllowList, EntryError};
pub use guardrails::{Guardrails, Sourced};
pub use opted_out::{OptedOut, key};
pub use reach::{Reach, only_reads, people, reach};
pub use refused::Refused;
pub use wording::comparable;
