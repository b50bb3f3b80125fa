//! What people write, as commands that wait for it read it: the messages of a chat over all pages ([`each`]), what is new in
//! it since the last look ([`Tail`]), and requests that outlast an API that is down ([`Outage`]).

mod outage;
mod read;
mod tail;

pub(in crate::commands) use outage::{Outage, passes, pause};
pub(in crate::commands) use read::{Latest, each, is_not_found, latest, writer};
pub(in crate::commands) use tail::{OVERLAP, Tail};
