//! What `sandbox serve` prints on standard error about its server.

use std::sync::mpsc::{Receiver, SyncSender, sync_channel};

use crate::commands::support::session::Session;
use crate::output::text::escape;
use crate::output::time;
use crate::sandbox::{Delivery, Notice};

/// How many notices wait to be printed at most.
const MAX_WAITING: usize = 1024;

/// A function to hand to the server, and what comes out of it.
pub(super) fn channel(is_human: bool) -> (impl Fn(Notice) + Send + Sync + 'static, Receiver<Notice>) {
    let (notices, told): (SyncSender<Notice>, _) = sync_channel(MAX_WAITING);
    let notify = move |notice| {
        // The receiver lives as long as the program.
        let _ = match notice {
            Notice::Delivery(_) | Notice::Standby if !is_human => Ok(()),
            // A terminal that is too slow, or stopped, must not hold up deliveries: the log of the webhook has them all.
            Notice::Delivery(_) => notices.try_send(notice).map_err(drop),
            _ => notices.send(notice).map_err(drop),
        };
    };
    (notify, told)
}

/// Prints a notice.
pub(super) fn print(session: &mut Session, notice: &Notice) {
    match notice {
        Notice::Delivery(delivery) => note(session, &line(delivery)),
        Notice::Standby => {
            note(
                session,
                "Another `blooio sandbox serve` is delivering to this store's webhooks; this one takes over when it ends.",
            );
        }
        Notice::Fault(error) => {
            session.warn(&format!("a request was answered with 500: {}", with_hint(error)));
        }
        Notice::Undelivered(error) => session.warn(&format!("webhook deliveries are on hold: {}", with_hint(error))),
        // Nothing to print.
        Notice::Emptied => {}
        Notice::RawPlus(form) => session.warn(&format!(
            "a request to /{form} has a raw + in its path: send it as %2B (--strict refuses it)"
        )),
        Notice::Elsewhere(host) => session.warn(&format!(
            "not calling webhooks on {host}: only this machine is called (--deliver-anywhere calls other hosts too)"
        )),
    }
}

fn note(session: &mut Session, text: &str) {
    session.aside(&escape(text));
}

fn with_hint(error: &crate::sandbox::Error) -> String {
    let hint = error.hint().map(|hint| format!("; {hint}")).unwrap_or_default();
    format!("{error}{hint}")
}

/// A delivery in a line: `message.received  200 in 3 ms  http://127.0.0.1:8080/hook`.
fn line(Delivery { event, url, outcome, took, attempt, again_in }: &Delivery) -> String {
    let outcome = match outcome {
        Ok(status) => format!("{status} in {}", time::span(*took)),
        Err(why) => why.clone(),
    };
    let which = match (attempt, again_in) {
        (None, _) => " (replay)".to_owned(),
        (Some(nth), Some(wait)) => format!(" (attempt {nth}, the next in {})", time::span(*wait)),
        (Some(1), None) => String::new(),
        (Some(nth), None) => format!(" (attempt {nth})"),
    };
    format!("{event}  {outcome}  {url}{which}")
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;

    #[test]
    fn a_delivery_is_one_line() {
        let delivery = |outcome: Result<u16, &str>, attempt, again_in: Option<u64>| {
            line(&Delivery {
                event: "message.sent".to_owned(),
                url: "http://localhost/".to_owned(),
                outcome: outcome.map_err(str::to_owned),
                took: Duration::from_millis(3),
                attempt,
                again_in: again_in.map(Duration::from_secs),
            })
        };
        assert_eq!(delivery(Ok(200), Some(1), None), "message.sent  200 in 3 ms  http://localhost/");
        assert_eq!(
            delivery(Ok(500), Some(2), Some(60)),
            "message.sent  500 in 3 ms  http://localhost/ (attempt 2, the next in 1 min)"
        );
        assert_eq!(
            delivery(Err("Connection refused"), Some(6), None),
            "message.sent  Connection refused  http://localhost/ (attempt 6)"
        );
        assert_eq!(delivery(Ok(204), None, None), "message.sent  204 in 3 ms  http://localhost/ (replay)");
    }
}
