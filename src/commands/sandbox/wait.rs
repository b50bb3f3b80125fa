//! `blooio sandbox wait`: waits for messages in the store, whichever process puts them there.

use std::time::{Duration, Instant};

use super::{filter, messages};
use crate::cli::sandbox::Wait;
use crate::client::call::quote;
use crate::client::transport::pause;
use crate::commands::support::session::Session;
use crate::duration::parse_duration;
use crate::failure::{self, Failure};
use crate::output::time;
use crate::sandbox::{Filter, Seen, Store};

/// How often the store is looked at. That costs no lock unless something has changed.
const PAUSE: Duration = Duration::from_millis(20);

/// Waits, and prints the messages.
///
/// # Errors
/// [`Failure::Pending`] if the time is up; a wrong option, the store's, or the stream's.
pub(super) fn run(arguments: &Wait, session: &mut Session) -> failure::Result<()> {
    let filter = filter::read(&arguments.filter, arguments.inbound, session)?;
    let limit = parse_duration(&arguments.wait_for).map_err(|error| {
        Failure::usage(format!("--for: {error}"), "use a duration such as 500ms, 30s or 2m")
    })?;
    let deadline = Instant::now() + limit;
    let store = session.store()?;
    session.interrupt.arm(session.output.mode)?;
    let wanted = usize::try_from(arguments.count).unwrap_or(usize::MAX);
    let mut matches = Matches::default();
    loop {
        matches.look(&store, &filter)?;
        if matches.ids.len() >= wanted {
            let found = store.messages_with(&matches.ids[..wanted])?;
            // Fewer only if the store was emptied just now.
            if found.len() == wanted {
                session.output.clear_progress();
                return messages::print(&found, session);
            }
        }
        let left = deadline.saturating_duration_since(Instant::now());
        if left.is_zero() {
            return Err(pending(arguments, matches.ids.len(), limit));
        }
        session.output.progress(&format!("waiting for {}", of(matches.ids.len(), arguments.count)));
        pause(PAUSE.min(left));
    }
}

/// The messages that have matched so far.
#[derive(Debug, Default)]
struct Matches {
    seen: Seen,
    /// Oldest first.
    ids: Vec<String>,
}

impl Matches {
    /// Looks for new messages in the store. After a reset, those found before are gone.
    fn look(&mut self, store: &Store, filter: &Filter) -> failure::Result<()> {
        let Some(news) = store.news(&mut self.seen, |message| filter.fits(message))? else {
            return Ok(());
        };
        if news.is_anew {
            self.ids.clear();
        }
        self.ids.extend(news.ids);
        Ok(())
    }
}

/// `1 message`, `2 messages, 1 so far`.
fn of(found: usize, wanted: u32) -> String {
    match wanted {
        1 => "1 message".to_owned(),
        _ => format!("{wanted} messages, {found} so far"),
    }
}

fn pending(arguments: &Wait, found: usize, limit: Duration) -> failure::Error {
    let limit = time::span(limit);
    let message = match (found, arguments.count) {
        (0, 1) => format!("no message matched within {limit}"),
        (_, wanted) => format!("{found} of {wanted} messages matched within {limit}"),
    };
    let to = arguments.filter.to.as_deref().map(|to| format!(" --to {}", quote(to))).unwrap_or_default();
    let hints = vec![
        format!("show what is there: blooio sandbox messages{to}"),
        "wait longer with --for 30s, or loosen --to, --text or --since".to_owned(),
    ];
    Failure::Pending { message, hints, response: Vec::new() }.into()
}
