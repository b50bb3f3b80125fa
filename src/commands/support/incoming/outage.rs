//! Requests of a command that waits: while the API is down it tries again, and says so once.

use std::time::{Duration, Instant};

use serde_json::json;

use crate::client::retry::backoff;
use crate::client::{AttemptError, Call, Reply, Scope};
use crate::commands::support::session::Session;
use crate::failure;
use crate::output::Mode;
use crate::output::json::harmless_line;
use crate::output::text::escape;

/// The longest pause while the API is down.
const LONGEST_PAUSE: Duration = Duration::from_secs(30);
/// The longest pause that the API may ask for.
const LONGEST_ASKED: Duration = Duration::from_secs(60 * 60);
/// The shortest timeout of a request, however little is left of the wait.
const ANSWER: Duration = Duration::from_secs(2);
/// How often a progress line is updated.
const TICK: Duration = Duration::from_secs(1);

/// Makes requests until they are answered.
#[derive(Debug, Default)]
pub(in crate::commands) struct Outage {
    /// Number of failures since the last answer.
    failures: u32,
}

impl Outage {
    /// Requests `call` until it is answered or refused, or `deadline` is over.
    ///
    /// Whatever may pass by itself is waited for: no connection, a timeout, an answer that can't be read, 5xx, throttling. The
    /// first failure is reported on stderr, the others aren't.
    ///
    /// # Errors
    /// A refusal, or a failure of this machine; after the deadline also the last failure.
    pub(in crate::commands) fn request(
        &mut self,
        session: &mut Session,
        call: &Call,
        deadline: Option<Instant>,
    ) -> failure::Result<Reply> {
        loop {
            // The last request of a wait begins when the time is up.
            let error = match session.request(call, deadline.map(|at| at.max(Instant::now() + ANSWER))) {
                Err(error) if passes(&error) => error,
                answer => {
                    if std::mem::take(&mut self.failures) > 0 {
                        session.output.clear_progress();
                    }
                    return answer;
                }
            };
            let left = deadline.map_or(Duration::MAX, |at| at.saturating_duration_since(Instant::now()));
            if left.is_zero() {
                return Err(error);
            }
            if self.failures == 0 {
                say(&error, session);
            }
            let wait = next_pause(self.failures).max(asked(&error));
            self.failures = self.failures.saturating_add(1);
            pause(session, wait.min(left), &|| "no connection to Blooio, trying again".to_owned());
        }
    }
}

/// Waits, and shows a line of progress on a terminal meanwhile.
pub(in crate::commands) fn pause(session: &mut Session, wait: Duration, line: &dyn Fn() -> String) {
    let end = Instant::now() + wait;
    loop {
        let left = end.saturating_duration_since(Instant::now());
        if left.is_zero() {
            return;
        }
        session.output.progress(&line());
        session.pause(left.min(TICK));
    }
}

/// The pause after this many failures.
fn next_pause(failures: u32) -> Duration {
    backoff(failures.saturating_add(1), LONGEST_PAUSE)
}

/// Whether a later attempt may succeed by itself.
pub(in crate::commands) fn passes(error: &failure::Error) -> bool {
    error.client().is_some_and(|error| error.scope() == Scope::Passing)
}

/// How long the API asked to wait.
fn asked(error: &failure::Error) -> Duration {
    match error.client().map(|error| &error.failure) {
        Some(AttemptError::Api(api)) => api.retry_after.unwrap_or_default().min(LONGEST_ASKED),
        _ => Duration::ZERO,
    }
}

fn say(error: &failure::Error, session: &mut Session) {
    let met = error.client().map(|error| &error.failure);
    let words = met.map_or_else(|| error.to_string(), AttemptError::words);
    if session.output.mode == Mode::Json {
        let status = match met {
            Some(AttemptError::Api(api)) => Some(api.status),
            _ => None,
        };
        let record = json!({"type": "reconnecting", "status": status, "message": words});
        let line = harmless_line(record.to_string().as_bytes());
        session.output.note(&String::from_utf8_lossy(&line));
    } else {
        session.warn(&format!("{}; trying again until it answers", escape(&words)));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pauses_double_up_to_half_a_minute() {
        let pauses: Vec<u128> = (0..8).map(|failures| next_pause(failures).as_millis()).collect();
        assert_eq!(pauses, [500, 1000, 2000, 4000, 8000, 16_000, 30_000, 30_000]);
        assert_eq!(next_pause(u32::MAX), LONGEST_PAUSE);
    }
}
