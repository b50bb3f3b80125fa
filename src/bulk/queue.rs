//! Where one coordinator and many workers meet: jobs wait here, what came of them comes back, and a brake and a window
//! hold all workers alike. Knows nothing of what a job is.
//!
//! The window is how many jobs may be under way. It is the number of workers until the other side asks to slow down;
//! then it is halved (once for all that are told so at the same time), and grows by one for every window of jobs that
//! went well, as TCP's does (RFC 5681: additive increase, multiplicative decrease).

use std::collections::VecDeque;
use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

/// Results that have come back wake the coordinator at the latest when they are so many.
const MANY: usize = 512;

/// What has happened since the coordinator last looked.
#[derive(Debug)]
pub struct News<R> {
    /// What came back, in the order in which it came.
    pub results: Vec<R>,
    /// Jobs that nobody has taken yet.
    pub queued: usize,
    /// Jobs that workers are at.
    pub under_way: usize,
    /// The signal that asks the run to end, once there was one.
    pub signal: Option<i32>,
}

/// The meeting place. Jobs are taken in the order in which they were offered.
#[derive(Debug)]
pub struct Exchange<J, R> {
    state: Mutex<State<J, R>>,
    /// Something for workers has changed.
    work: Condvar,
    /// Something for the coordinator has changed.
    news: Condvar,
}

#[derive(Debug)]
struct State<J, R> {
    jobs: VecDeque<J>,
    results: Vec<R>,
    under_way: usize,
    idle: usize,
    window: usize,
    widest: usize,
    went_well: usize,
    /// Nothing begins before.
    brake: Option<Instant>,
    closed: bool,
    /// Nothing begins until the coordinator has looked at what did not go well.
    held: bool,
    signal: Option<i32>,
    /// The coordinator has something to look at.
    fresh: bool,
    /// With so few jobs left the coordinator is woken.
    low: usize,
}

impl<J, R> Exchange<J, R> {
    /// A meeting place for `workers`; the coordinator is woken when no more than `low` jobs are left.
    #[must_use]
    pub fn new(workers: usize, low: usize) -> Self {
        let state = State {
            jobs: VecDeque::new(),
            results: Vec::new(),
            under_way: 0,
            idle: 0,
            window: workers.max(1),
            widest: workers.max(1),
            went_well: 0,
            brake: None,
            closed: false,
            held: false,
            signal: None,
            fresh: false,
            low,
        };
        Self { state: Mutex::new(state), work: Condvar::new(), news: Condvar::new() }
    }

    fn lock(&self) -> MutexGuard<'_, State<J, R>> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// For a worker: the next job, as soon as one may begin; `None` once none will.
    pub fn take(&self) -> Option<J> {
        let mut state = self.lock();
        loop {
            if state.closed {
                return None;
            }
            let held = state.brake.and_then(|brake| brake.checked_duration_since(Instant::now()));
            state.idle += 1;
            match held.filter(|held| !held.is_zero()) {
                Some(held) => {
                    state = self.work.wait_timeout(state, held).unwrap_or_else(PoisonError::into_inner).0;
                }
                None if state.under_way < state.window && !state.held => {
                    if let Some(job) = state.jobs.pop_front() {
                        state.idle -= 1;
                        state.under_way += 1;
                        return Some(job);
                    }
                    state = self.work.wait(state).unwrap_or_else(PoisonError::into_inner);
                }
                None => state = self.work.wait(state).unwrap_or_else(PoisonError::into_inner),
            }
            state.idle -= 1;
        }
    }

    /// For a worker: gives back what came of a job, and whether it went well. After one that did not, nothing begins until
    /// the coordinator has looked at it: the run may have to end there.
    pub fn give(&self, result: R, well: bool) {
        let mut state = self.lock();
        state.under_way -= 1;
        state.results.push(result);
        state.went_well += usize::from(well);
        state.held |= !well;
        if state.went_well >= state.window {
            state.went_well = 0;
            state.window = (state.window + 1).min(state.widest);
        }
        if !state.jobs.is_empty() && state.idle > 0 {
            // Whoever waits for the window to open.
            self.work.notify_one();
        }
        let due =
            !well || state.jobs.len() <= state.low || state.under_way == 0 || state.results.len() >= MANY;
        self.tell_coordinator(state, due);
    }

    /// For a worker: tells something on the way to a result.
    pub fn tell(&self, news: R) {
        let mut state = self.lock();
        state.results.push(news);
        self.tell_coordinator(state, true);
    }

    /// For a worker: waits before another attempt, and for as long as nothing is to begin; `false`, at once, when the run
    /// ends and no attempt is wanted.
    #[must_use]
    pub fn pause(&self, wait: Duration) -> bool {
        let until = Instant::now().checked_add(wait);
        let mut state = self.lock();
        while !state.closed {
            let now = Instant::now();
            let own = until.map_or(wait, |until| until.saturating_duration_since(now));
            let left = state.brake.map_or(own, |brake| own.max(brake.saturating_duration_since(now)));
            if left.is_zero() {
                return true;
            }
            state = self.work.wait_timeout(state, left).unwrap_or_else(PoisonError::into_inner).0;
        }
        false
    }

    /// For a worker: the other side asks all to slow down; nothing begins for so long, and fewer jobs are under way then.
    pub fn slow_down(&self, wait: Duration) {
        let now = Instant::now();
        let mut state = self.lock();
        if state.brake.is_none_or(|brake| brake <= now) {
            state.window = (state.window / 2).max(1);
            state.went_well = 0;
        }
        state.brake = state.brake.max(now.checked_add(wait));
    }

    /// For the coordinator: more jobs.
    pub fn offer(&self, jobs: impl IntoIterator<Item = J>) {
        let mut state = self.lock();
        let before = state.jobs.len();
        state.jobs.extend(jobs);
        for _ in 0..state.idle.min(state.jobs.len() - before) {
            self.work.notify_one();
        }
    }

    /// For the coordinator: waits until there is something to do, or until then.
    pub fn news(&self, until: Instant) -> News<R> {
        let mut state = self.lock();
        while !state.fresh {
            let left = until.saturating_duration_since(Instant::now());
            if left.is_zero() {
                break;
            }
            state = self.news.wait_timeout(state, left).unwrap_or_else(PoisonError::into_inner).0;
        }
        state.fresh = false;
        News {
            results: std::mem::take(&mut state.results),
            queued: state.jobs.len(),
            under_way: state.under_way,
            signal: state.signal,
        }
    }

    /// How many jobs may be under way now, and until when none begins.
    #[must_use]
    pub fn window(&self) -> (usize, Option<Instant>) {
        let state = self.lock();
        (state.window, state.brake)
    }

    /// For the coordinator: all that came back has been looked at, and the run goes on.
    pub fn go_on(&self) {
        let mut state = self.lock();
        if state.held && state.results.is_empty() {
            state.held = false;
            self.work.notify_all();
        }
    }

    /// Whether nothing waits, nothing is under way, and nothing has come back that the coordinator has not seen.
    #[must_use]
    pub fn is_quiet(&self) -> bool {
        let state = self.lock();
        state.jobs.is_empty() && state.under_way == 0 && state.results.is_empty()
    }

    /// For the coordinator: nothing begins any more, and nobody waits for another attempt. What was not begun comes back.
    pub fn close(&self) -> Vec<J> {
        let mut state = self.lock();
        state.closed = true;
        self.work.notify_all();
        state.jobs.drain(..).collect()
    }

    /// A signal asks the run to end. Does not wait for anything but the lock.
    pub fn interrupt(&self, signal: i32) {
        let mut state = self.lock();
        state.signal = Some(signal);
        self.tell_coordinator(state, true);
    }

    fn tell_coordinator(&self, mut state: MutexGuard<'_, State<J, R>>, due: bool) {
        if due && !state.fresh {
            state.fresh = true;
            drop(state);
            self.news.notify_one();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::Arc;

    fn later() -> Instant {
        Instant::now() + Duration::from_secs(60)
    }

    #[test]
    fn jobs_are_taken_in_order_and_no_more_than_the_window_holds() {
        let exchange: Exchange<u32, u32> = Exchange::new(2, 0);
        exchange.offer([1, 2, 3]);
        assert_eq!((exchange.take(), exchange.take()), (Some(1), Some(2)));
        exchange.give(10, true);
        assert_eq!(exchange.take(), Some(3));
        exchange.give(20, true);
        exchange.give(30, true);
        let news = exchange.news(later());
        assert_eq!((news.results, news.queued, news.under_way, news.signal), (vec![10, 20, 30], 0, 0, None));
    }

    #[test]
    fn all_workers_are_held_and_the_window_halves_once() {
        let exchange: Exchange<u32, u32> = Exchange::new(8, 0);
        exchange.slow_down(Duration::from_secs(30));
        exchange.slow_down(Duration::from_secs(40));
        let (window, brake) = exchange.window();
        assert_eq!(window, 4);
        assert!(brake > Some(Instant::now() + Duration::from_secs(35)));
    }

    #[test]
    fn the_window_grows_again_by_one_for_a_window_of_successes() {
        let exchange: Exchange<u32, u32> = Exchange::new(4, 0);
        exchange.slow_down(Duration::ZERO);
        exchange.slow_down(Duration::ZERO);
        assert_eq!(exchange.window().0, 1);
        let mut windows = Vec::new();
        for job in 0..8 {
            exchange.offer([job]);
            assert_eq!(exchange.take(), Some(job));
            exchange.give(job, true);
            windows.push(exchange.window().0);
        }
        assert_eq!(windows, [2, 2, 3, 3, 3, 4, 4, 4]);
    }

    #[test]
    fn closing_frees_everybody_and_gives_back_what_was_not_begun() {
        let exchange: Arc<Exchange<u32, u32>> = Arc::new(Exchange::new(2, 0));
        exchange.offer([1]);
        assert_eq!(exchange.take(), Some(1));
        let waits: Vec<_> = (0..2)
            .map(|worker| {
                let exchange = exchange.clone();
                std::thread::spawn(move || match worker {
                    0 => exchange.take().is_none(),
                    _ => !exchange.pause(Duration::from_secs(600)),
                })
            })
            .collect();
        exchange.slow_down(Duration::from_secs(600));
        exchange.offer([2, 3]);
        // Whoever waits for a job may have got one before the brake was on.
        let left = exchange.close();
        assert!(left == [2, 3] || left == [3], "{left:?}");
        for wait in waits {
            let freed = wait.join().expect("a worker");
            assert!(freed || left == [3]);
        }
    }

    #[test]
    fn nothing_begins_behind_a_failure_before_it_was_looked_at() {
        let exchange: Arc<Exchange<u32, u32>> = Arc::new(Exchange::new(2, usize::MAX));
        exchange.offer([1, 2]);
        assert_eq!(exchange.take(), Some(1));
        exchange.give(10, false);
        exchange.go_on();
        let other = exchange.clone();
        let worker = std::thread::spawn(move || other.take());
        assert_eq!(exchange.news(later()).results, [10]);
        assert_eq!(exchange.close(), [2]);
        assert_eq!(worker.join().expect("a worker"), None);

        let exchange: Exchange<u32, u32> = Exchange::new(2, usize::MAX);
        exchange.offer([1, 2]);
        assert_eq!(exchange.take(), Some(1));
        exchange.give(10, false);
        assert_eq!(exchange.news(later()).results, [10]);
        exchange.go_on();
        assert_eq!(exchange.take(), Some(2));
    }

    #[test]
    fn a_signal_wakes_the_coordinator() {
        let exchange: Arc<Exchange<u32, u32>> = Arc::new(Exchange::new(1, 0));
        let other = exchange.clone();
        let signals = std::thread::spawn(move || other.interrupt(2));
        assert_eq!(exchange.news(later()).signal, Some(2));
        signals.join().expect("the other thread");
    }
}
