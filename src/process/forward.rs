//! Decides which signals are forwarded: those that reached us, and not the whole group.
//!
//! A terminal, a shell's `kill %1`, `timeout` and a service manager send a signal to all processes of a group. The command
//! has got it then, and would get it twice. No system tells how a signal was addressed, but the helper gets it too: a
//! signal waits a little for that.

use std::time::{Duration, Instant};

use signal_hook::consts::{SIGCONT, SIGTSTP};

/// How long a signal waits for the helper's report. It takes a few microseconds, unless the machine is very busy. What comes
/// again meanwhile is the same signal, as it would be for the system.
pub(super) const GRACE: Duration = Duration::from_millis(200);
/// How long a report counts that came before the signal.
const REMEMBERED: Duration = Duration::from_secs(1);

/// The signals that wait, and those that reached the helper.
#[derive(Debug, Default)]
pub(super) struct Forward {
    waiting: Vec<(i32, Instant)>,
    reached: Vec<Reached>,
    is_alone: bool,
}

/// A signal that reached the helper.
#[derive(Debug)]
struct Reached {
    signal: i32,
    at: Instant,
    /// Whether it came to us too.
    is_met: bool,
}

impl Reached {
    /// Whether a signal that comes now is this one.
    fn is_valid(&self, now: Instant) -> bool {
        now.duration_since(self.at) < if self.is_met { GRACE } else { REMEMBERED }
    }
}

impl Forward {
    /// A signal has reached us.
    pub(super) fn came(&mut self, signal: i32, now: Instant) {
        self.reached.retain(|reached| reached.is_valid(now));
        if let Some(reached) = self.reached.iter_mut().find(|reached| reached.signal == signal) {
            reached.is_met = true;
        } else if !self.waiting.iter().any(|(waiting, _)| *waiting == signal) {
            self.waiting.push((signal, if self.is_alone { now } else { now + GRACE }));
        }
    }

    /// A signal has reached the helper.
    pub(super) fn reached(&mut self, signal: i32, now: Instant) {
        self.reached.retain(|reached| reached.is_valid(now) && reached.signal != signal);
        let before = self.waiting.len();
        self.waiting.retain(|(waiting, _)| *waiting != signal);
        self.reached.push(Reached { signal, at: now, is_met: self.waiting.len() < before });
    }

    /// The command goes on: nobody has to tell it to.
    pub(super) fn continued(&mut self) {
        self.waiting.retain(|(signal, _)| *signal != SIGCONT);
    }

    /// The command has stopped, and so did we until now: nobody has to tell it to, and the other reports come late.
    pub(super) fn stopped(&mut self, now: Instant) {
        self.waiting.retain(|(signal, _)| *signal != SIGTSTP);
        for (_, due) in &mut self.waiting {
            *due = now + GRACE;
        }
    }

    /// The helper has gone. What waits has most likely been its end, and what comes now is forwarded at once.
    pub(super) fn helper_is_gone(&mut self) {
        self.waiting.clear();
        self.is_alone = true;
    }

    /// When the next signal has waited enough.
    pub(super) fn due(&self) -> Option<Instant> {
        self.waiting.iter().map(|(_, due)| *due).min()
    }

    /// Takes the signals that have waited enough.
    pub(super) fn take(&mut self, now: Instant) -> Vec<i32> {
        let (due, waiting) = std::mem::take(&mut self.waiting).into_iter().partition(|(_, at)| *at <= now);
        self.waiting = waiting;
        Vec::into_iter(due).map(|(signal, _)| signal).collect()
    }
}

#[cfg(test)]
mod tests {
    use signal_hook::consts::{SIGINT, SIGTERM};

    use super::*;

    #[test]
    fn what_reached_the_group_is_not_forwarded() {
        let (mut forward, now) = (Forward::default(), Instant::now());
        forward.came(SIGINT, now);
        forward.reached(SIGINT, now);
        forward.reached(SIGTERM, now);
        forward.came(SIGTERM, now);
        assert_eq!(forward.due(), None);
        assert!(forward.take(now + GRACE).is_empty());
        // A report doesn't count forever.
        forward.came(SIGINT, now + GRACE);
        assert_eq!(forward.take(now + 2 * GRACE), [SIGINT]);
        forward.reached(SIGTERM, now + GRACE);
        forward.came(SIGTERM, now + GRACE + REMEMBERED);
        assert_eq!(forward.take(now + REMEMBERED + 2 * GRACE), [SIGTERM]);
    }

    #[test]
    fn what_comes_again_at_once_is_the_same_signal() {
        let (mut forward, now) = (Forward::default(), Instant::now());
        // `timeout` tells its child, and then the group that it is in.
        forward.came(SIGINT, now);
        forward.reached(SIGINT, now);
        forward.came(SIGINT, now);
        forward.came(SIGTERM, now);
        forward.came(SIGTERM, now);
        assert_eq!(forward.take(now + GRACE), [SIGTERM]);
    }

    #[test]
    fn what_reached_us_alone_waits_for_the_report_first() {
        let (mut forward, now) = (Forward::default(), Instant::now());
        forward.came(SIGTERM, now);
        assert_eq!(forward.due(), Some(now + GRACE));
        assert!(forward.take(now).is_empty());
        assert_eq!(forward.take(now + GRACE), [SIGTERM]);
        assert!(forward.take(now + GRACE).is_empty());
    }

    #[test]
    fn nobody_is_told_to_go_on_who_does() {
        let (mut forward, now) = (Forward::default(), Instant::now());
        forward.came(SIGCONT, now);
        forward.continued();
        assert!(forward.take(now + GRACE).is_empty());
    }

    #[test]
    fn a_stop_is_not_forwarded_after_it_and_reports_come_late() {
        let (mut forward, now) = (Forward::default(), Instant::now());
        forward.came(SIGTSTP, now);
        forward.came(SIGTERM, now);
        let later = now + 2 * GRACE;
        forward.stopped(later);
        assert!(forward.take(later).is_empty());
        assert_eq!(forward.take(later + GRACE), [SIGTERM]);
    }

    #[test]
    fn without_a_helper_nothing_waits() {
        let (mut forward, now) = (Forward::default(), Instant::now());
        forward.came(SIGINT, now);
        forward.helper_is_gone();
        assert!(forward.take(now + GRACE).is_empty());
        forward.came(SIGTERM, now);
        assert_eq!(forward.take(now), [SIGTERM]);
    }
}
