//! The file of people who opted out, and the memory of `optouts sync` beside it: reading them for a send, showing, changing.
//! Where the file is, and whom to ask whether a message may leave, is left to others.
//!
//! The file is CSV with the columns `recipient`, `since`, `source` and `note`, and people edit it. One line is one entry. A
//! line that can't be read is an error: nobody may be texted because of a typo in the list of those who must not be.

mod entry;
mod error;
mod file;
mod line;
mod lines;
mod list;
mod memory;
#[cfg(unix)]
mod parts;
mod progress;
mod sent_keyword;
#[cfg(unix)]
#[cfg(test)]
mod tests;
mod text;

pub use entry::{Changes, Entry, IMPORT, MANUAL, MESSAGE};
pub use error::Error;
pub use file::{OptOutFile, Stamp, SyncLock};
pub use line::refused_pattern;
pub use list::LockedList;
pub use memory::{Memory, Record};
pub use progress::{Coverage, OVERLAP, Progress, Run};
pub use sent_keyword::{Decision, Effect, SentKeyword, decide};
