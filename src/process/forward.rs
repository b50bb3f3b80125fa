//! Decides which signals are forwarded: those that reached us, and not the whole group.
//!
//! A terminal, a shell's `kill %1`, `timeout` and a service manager send a signal to all processes of a group. The command
//! has got it then, and would get it twice. No system tells how a signal was addressed, but the helper gets it too. So a
//! signal waits for its report; when none has come in a while, the helper is asked for it, and what it then still doesn't
//! report was sent to us alone.

use std::time::{Duration, Instant};

use signal_hook::consts::{SIGCONT, SIGTSTP};

/// How long a signal waits for the helper's report before that is asked for. It takes a few microseconds from the terminal; a
/// service manager signals one process after another.
pub(super) const GRACE: Duration = Duration::from_millis(50);
/// How long a report counts that came before the signal.
const REMEMBERED: Duration = Duration::from_secs(1);
/// What comes again as soon as this is the same signal, as it is for the system as long as it wasn't delivered: `timeout`
/// sends it to its child, and then to the group that it is in.
const SAME: Duration = Duration::from_millis(1);

/// The signals that wait, and those that reached the helper.
#[derive(Debug, Default)]
pub(super) struct Forward {
    waiting: Vec<Waiting>,
    reached: Vec<(i32, Instant)>,
    latest: Option<(i32, Instant)>,
    is_alone: bool,
}

/// A signal that may have to be forwarded.
#[derive(Debug)]
struct Waiting {
    signal: i32,
    since: Instant,
    /// Whether the helper was asked for it.
    is_asked: bool,
}

impl Forward {
    /// A signal has reached us.
    pub(super) fn came(&mut self, signal: i32, now: Instant) {
        self.forget(now);
        let latest = self.latest.replace((signal, now));
        if latest.is_some_and(|(of, at)| of == signal && now.saturating_duration_since(at) < SAME) {
            return;
        }
        match self.reached.iter().position(|(reached, _)| *reached == signal) {
            Some(known) => drop(self.reached.remove(known)),
            None => self.waiting.push(Waiting { signal, since: now, is_asked: false }),
        }
    }

    /// A signal has reached the helper.
    pub(super) fn reached(&mut self, signal: i32, now: Instant) {
        self.forget(now);
        match self.waiting.iter().position(|waiting| waiting.signal == signal) {
            Some(waiting) => drop(self.waiting.remove(waiting)),
            None => self.reached.push((signal, now)),
        }
    }

    fn forget(&mut self, now: Instant) {
        self.reached.retain(|(_, at)| now.saturating_duration_since(*at) < REMEMBERED);
    }

    /// The command goes on: nobody has to tell it to.
    pub(super) fn continued(&mut self) {
        self.waiting.retain(|waiting| waiting.signal != SIGCONT);
    }

    /// The command has stopped: nobody has to tell it to.
    pub(super) fn stopped(&mut self) {
        self.waiting.retain(|waiting| waiting.signal != SIGTSTP);
    }

    /// The helper has gone, and can't be asked. What waits has most likely been its end.
    pub(super) fn helper_is_gone(&mut self) {
        self.waiting.clear();
        self.is_alone = true;
    }

    /// When the helper has to be asked for the next signal.
    pub(super) fn due(&self) -> Option<Instant> {
        let grace = if self.is_alone { Duration::ZERO } else { GRACE };
        self.waiting.iter().filter(|waiting| !waiting.is_asked).map(|waiting| waiting.since + grace).min()
    }

    /// Notes that the helper is being asked for what has waited until now.
    pub(super) fn ask(&mut self, now: Instant) {
        for waiting in &mut self.waiting {
            waiting.is_asked |= self.is_alone || now.saturating_duration_since(waiting.since) >= GRACE;
        }
    }

    /// The signals that the command has got, and that have not come to us yet.
    pub(super) fn expected(&self) -> Vec<i32> {
        self.reached.iter().map(|(signal, _)| *signal).collect()
    }

    /// Whether this signal came last.
    pub(super) fn came_last(&self, signal: i32) -> bool {
        self.latest.is_some_and(|(latest, _)| latest == signal)
    }

    /// The helper has answered, if there is one: takes the signals that it was asked for and that have not reached it.
    pub(super) fn answered(&mut self) -> Vec<i32> {
        let (asked, waiting) = std::mem::take(&mut self.waiting).into_iter().partition(|one| one.is_asked);
        self.waiting = waiting;
        Vec::into_iter(asked).map(|one| one.signal).collect()
    }
}

#[cfg(test)]
mod tests {
    use signal_hook::consts::{SIGINT, SIGTERM};

    use super::*;

    impl Forward {
        fn take(&mut self, now: Instant) -> Vec<i32> {
            self.ask(now);
            self.answered()
        }
    }

    #[test]
    fn what_reached_the_group_is_not_forwarded() {
        let (mut forward, now) = (Forward::default(), Instant::now());
        forward.came(SIGINT, now);
        forward.reached(SIGINT, now);
        forward.reached(SIGTERM, now);
        forward.came(SIGTERM, now);
        assert_eq!(forward.due(), None);
        assert!(forward.take(now + GRACE).is_empty());
        // Each report counts once, and not forever.
        forward.came(SIGINT, now + GRACE);
        assert_eq!(forward.take(now + 2 * GRACE), [SIGINT]);
        forward.reached(SIGTERM, now + GRACE);
        forward.came(SIGTERM, now + GRACE + REMEMBERED);
        assert_eq!(forward.take(now + REMEMBERED + 2 * GRACE), [SIGTERM]);
    }

    #[test]
    fn what_comes_again_at_once_is_the_same_signal() {
        let (mut forward, now) = (Forward::default(), Instant::now());
        forward.came(SIGINT, now);
        forward.came(SIGINT, now);
        forward.reached(SIGINT, now);
        assert_eq!(forward.due(), None);
        forward.came(SIGTERM, now);
        forward.came(SIGTERM, now + SAME);
        assert_eq!(forward.take(now + 2 * GRACE), [SIGTERM, SIGTERM]);
    }

    #[test]
    fn what_reached_us_alone_waits_until_the_helper_has_answered() {
        let (mut forward, now) = (Forward::default(), Instant::now());
        forward.came(SIGTERM, now);
        assert_eq!(forward.due(), Some(now + GRACE));
        assert!(forward.take(now).is_empty());
        forward.ask(now + GRACE);
        forward.came(SIGINT, now + GRACE);
        assert_eq!(forward.due(), Some(now + 2 * GRACE), "one is asked for, the other waits");
        assert_eq!(forward.answered(), [SIGTERM]);
        // The helper was slow, and says so before it answers.
        forward.ask(now + 2 * GRACE);
        forward.reached(SIGINT, now + 2 * GRACE);
        assert!(forward.answered().is_empty());
    }

    #[test]
    fn nobody_is_told_to_go_on_or_to_stop_who_does() {
        let (mut forward, now) = (Forward::default(), Instant::now());
        forward.came(SIGTSTP, now);
        forward.stopped();
        forward.came(SIGCONT, now);
        forward.continued();
        assert!(forward.take(now + GRACE).is_empty());
    }

    #[test]
    fn without_a_helper_nothing_waits() {
        let (mut forward, now) = (Forward::default(), Instant::now());
        forward.came(SIGINT, now);
        forward.helper_is_gone();
        assert!(forward.take(now + GRACE).is_empty());
        forward.came(SIGTERM, now);
        assert_eq!(forward.due(), Some(now));
        assert_eq!(forward.take(now), [SIGTERM]);
    }
}
