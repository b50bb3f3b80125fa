//! The work queue between one coordinator and many workers: jobs, their results, and a backoff and a window that apply to
//! all workers. Independent of what a job is.
//!
//! The window is the maximum number of jobs in flight. It is the number of workers until the server asks to slow down;
//! then it is halved (once for all such responses that arrive during a backoff), and grows by one for every window of
//! successful jobs, like TCP's (RFC 5681: additive increase, multiplicative decrease).

use std::collections::VecDeque;
use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

/// Number of results that wakes the coordinator.
const MANY_RESULTS: usize = 512;

/// What happened since the coordinator's last look.
#[derive(Debug)]
pub struct Updates<R> {
    /// Results, in the order in which they arrived.
    pub results: Vec<R>,
    /// Number of jobs that no worker has taken yet.
    pub queued: usize,
    /// Number of jobs that workers are processing.
    pub in_flight: usize,
    /// The signal that asks the run to stop, if there was one.
    pub signal: Option<i32>,
}

/// The queue. Workers take jobs in the order in which they were added.
#[derive(Debug)]
pub struct WorkQueue<J, R> {
    state: Mutex<QueueState<J, R>>,
    /// Wakes workers.
    work: Condvar,
    /// Wakes the coordinator.
    updates: Condvar,
}

#[derive(Debug)]
struct QueueState<J, R> {
    jobs: VecDeque<J>,
    results: Vec<R>,
    in_flight: usize,
    idle_workers: usize,
    window: usize,
    max_window: usize,
    /// Successes since the window last changed.
    successes: usize,
    /// No job starts before this time.
    backoff_until: Option<Instant>,
    closed: bool,
    /// No job starts until the coordinator has seen a failure.
    on_hold: bool,
    signal: Option<i32>,
    has_updates: bool,
    /// The coordinator is woken when no more than this number of jobs is queued.
    low_water: usize,
}

impl<J, R> WorkQueue<J, R> {
    /// A queue for `workers`; the coordinator is woken when no more than `low_water` jobs are queued.
    #[must_use]
    pub fn new(workers: usize, low_water: usize) -> Self {
        let state = QueueState {
            jobs: VecDeque::new(),
            results: Vec::new(),
            in_flight: 0,
            idle_workers: 0,
            window: workers.max(1),
            max_window: workers.max(1),
            successes: 0,
            backoff_until: None,
            closed: false,
            on_hold: false,
            signal: None,
            has_updates: false,
            low_water,
        };
        Self { state: Mutex::new(state), work: Condvar::new(), updates: Condvar::new() }
    }

    fn lock(&self) -> MutexGuard<'_, QueueState<J, R>> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// For a worker: waits for the next job; `None` once the queue is closed.
    pub fn take(&self) -> Option<J> {
        let mut state = self.lock();
        loop {
            if state.closed {
                return None;
            }
            let left = state.backoff_until.and_then(|until| until.checked_duration_since(Instant::now()));
            state.idle_workers += 1;
            match left.filter(|left| !left.is_zero()) {
                Some(left) => {
                    state = self.work.wait_timeout(state, left).unwrap_or_else(PoisonError::into_inner).0;
                }
                None if state.in_flight < state.window && !state.on_hold => {
                    if let Some(job) = state.jobs.pop_front() {
                        state.idle_workers -= 1;
                        state.in_flight += 1;
                        return Some(job);
                    }
                    state = self.work.wait(state).unwrap_or_else(PoisonError::into_inner);
                }
                None => state = self.work.wait(state).unwrap_or_else(PoisonError::into_inner),
            }
            state.idle_workers -= 1;
        }
    }

    /// For a worker: returns the result of a job, and whether it succeeded. After a failure no job starts until the
    /// coordinator has seen it, since it may stop the run.
    pub fn finish(&self, result: R, succeeded: bool) {
        let mut state = self.lock();
        state.in_flight -= 1;
        state.results.push(result);
        state.successes += usize::from(succeeded);
        state.on_hold |= !succeeded;
        if state.successes >= state.window {
            state.successes = 0;
            state.window = (state.window + 1).min(state.max_window);
        }
        if !state.jobs.is_empty() && state.idle_workers > 0 {
            // A worker may be waiting for the window to open.
            self.work.notify_one();
        }
        let due = !succeeded
            || state.jobs.len() <= state.low_water
            || state.in_flight == 0
            || state.results.len() >= MANY_RESULTS;
        self.wake_coordinator(state, due);
    }

    /// For a worker: passes something to the coordinator before the job is finished.
    pub fn send(&self, update: R) {
        let mut state = self.lock();
        state.results.push(update);
        self.wake_coordinator(state, true);
    }

    /// For a worker: waits before the next attempt, at least until the backoff ends. Returns `false` as soon as the queue is
    /// closed: then no attempt is wanted.
    #[must_use]
    pub fn pause(&self, wait: Duration) -> bool {
        let until = Instant::now().checked_add(wait);
        let mut state = self.lock();
        while !state.closed {
            let now = Instant::now();
            let own = until.map_or(wait, |until| until.saturating_duration_since(now));
            let left = state.backoff_until.map_or(own, |until| own.max(until.saturating_duration_since(now)));
            if left.is_zero() {
                return true;
            }
            state = self.work.wait_timeout(state, left).unwrap_or_else(PoisonError::into_inner).0;
        }
        false
    }

    /// For a worker: backs off because the server asks to slow down. No job starts for this time, and the window shrinks.
    pub fn back_off(&self, wait: Duration) {
        let now = Instant::now();
        let mut state = self.lock();
        if state.backoff_until.is_none_or(|until| until <= now) {
            state.window = (state.window / 2).max(1);
            state.successes = 0;
        }
        state.backoff_until = state.backoff_until.max(now.checked_add(wait));
    }

    /// For the coordinator: adds jobs.
    pub fn add(&self, jobs: impl IntoIterator<Item = J>) {
        let mut state = self.lock();
        let before = state.jobs.len();
        state.jobs.extend(jobs);
        for _ in 0..state.idle_workers.min(state.jobs.len() - before) {
            self.work.notify_one();
        }
    }

    /// For the coordinator: waits for updates, at most until the given time.
    pub fn wait(&self, until: Instant) -> Updates<R> {
        let mut state = self.lock();
        while !state.has_updates {
            let left = until.saturating_duration_since(Instant::now());
            if left.is_zero() {
                break;
            }
            state = self.updates.wait_timeout(state, left).unwrap_or_else(PoisonError::into_inner).0;
        }
        state.has_updates = false;
        Updates {
            results: std::mem::take(&mut state.results),
            queued: state.jobs.len(),
            in_flight: state.in_flight,
            signal: state.signal,
        }
    }

    /// The maximum number of jobs in flight at present, and the time before which none starts.
    #[must_use]
    pub fn window(&self) -> (usize, Option<Instant>) {
        let state = self.lock();
        (state.window, state.backoff_until)
    }

    /// For the coordinator: lets jobs start again after a failure, if all results have been seen.
    pub fn release(&self) {
        let mut state = self.lock();
        if state.on_hold && state.results.is_empty() {
            state.on_hold = false;
            self.work.notify_all();
        }
    }

    /// Whether no job is queued or in flight, and the coordinator has seen all results.
    #[must_use]
    pub fn is_idle(&self) -> bool {
        let state = self.lock();
        state.jobs.is_empty() && state.in_flight == 0 && state.results.is_empty()
    }

    /// For the coordinator: closes the queue. No job starts any more, and no worker waits for another attempt. Returns the
    /// jobs that weren't started.
    pub fn close(&self) -> Vec<J> {
        let mut state = self.lock();
        state.closed = true;
        self.work.notify_all();
        state.jobs.drain(..).collect()
    }

    /// Passes a signal that asks the run to stop. Waits for nothing but the lock.
    pub fn interrupt(&self, signal: i32) {
        let mut state = self.lock();
        state.signal = Some(signal);
        self.wake_coordinator(state, true);
    }

    fn wake_coordinator(&self, mut state: MutexGuard<'_, QueueState<J, R>>, due: bool) {
        if due && !state.has_updates {
            state.has_updates = true;
            drop(state);
            self.updates.notify_one();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::Arc;

    fn deadline() -> Instant {
        Instant::now() + Duration::from_secs(60)
    }

    #[test]
    fn jobs_are_taken_in_order_within_the_window() {
        let queue: WorkQueue<u32, u32> = WorkQueue::new(2, 0);
        queue.add([1, 2, 3]);
        assert_eq!((queue.take(), queue.take()), (Some(1), Some(2)));
        queue.finish(10, true);
        assert_eq!(queue.take(), Some(3));
        queue.finish(20, true);
        queue.finish(30, true);
        let updates = queue.wait(deadline());
        assert_eq!(
            (updates.results, updates.queued, updates.in_flight, updates.signal),
            (vec![10, 20, 30], 0, 0, None)
        );
    }

    #[test]
    fn a_backoff_applies_to_all_workers_and_halves_the_window_once() {
        let queue: WorkQueue<u32, u32> = WorkQueue::new(8, 0);
        queue.back_off(Duration::from_secs(30));
        queue.back_off(Duration::from_secs(40));
        let (window, backoff) = queue.window();
        assert_eq!(window, 4);
        assert!(backoff > Some(Instant::now() + Duration::from_secs(35)));
    }

    #[test]
    fn the_window_grows_again_by_one_for_a_window_of_successes() {
        let queue: WorkQueue<u32, u32> = WorkQueue::new(4, 0);
        queue.back_off(Duration::ZERO);
        queue.back_off(Duration::ZERO);
        assert_eq!(queue.window().0, 1);
        let mut windows = Vec::new();
        for job in 0..8 {
            queue.add([job]);
            assert_eq!(queue.take(), Some(job));
            queue.finish(job, true);
            windows.push(queue.window().0);
        }
        assert_eq!(windows, [2, 2, 3, 3, 3, 4, 4, 4]);
    }

    #[test]
    fn closing_wakes_all_workers_and_returns_the_jobs_not_started() {
        let queue: Arc<WorkQueue<u32, u32>> = Arc::new(WorkQueue::new(2, 0));
        queue.add([1]);
        assert_eq!(queue.take(), Some(1));
        let waits: Vec<_> = (0..2)
            .map(|worker| {
                let queue = queue.clone();
                std::thread::spawn(move || match worker {
                    0 => queue.take().is_none(),
                    _ => !queue.pause(Duration::from_secs(600)),
                })
            })
            .collect();
        queue.back_off(Duration::from_secs(600));
        queue.add([2, 3]);
        // A waiting worker may have taken a job before the backoff began.
        let left = queue.close();
        assert!(left == [2, 3] || left == [3], "{left:?}");
        for wait in waits {
            let freed = wait.join().expect("a worker");
            assert!(freed || left == [3]);
        }
    }

    #[test]
    fn no_job_starts_after_a_failure_until_the_coordinator_has_seen_it() {
        let queue: Arc<WorkQueue<u32, u32>> = Arc::new(WorkQueue::new(2, usize::MAX));
        queue.add([1, 2]);
        assert_eq!(queue.take(), Some(1));
        queue.finish(10, false);
        queue.release();
        let other = queue.clone();
        let worker = std::thread::spawn(move || other.take());
        assert_eq!(queue.wait(deadline()).results, [10]);
        assert_eq!(queue.close(), [2]);
        assert_eq!(worker.join().expect("a worker"), None);

        let queue: WorkQueue<u32, u32> = WorkQueue::new(2, usize::MAX);
        queue.add([1, 2]);
        assert_eq!(queue.take(), Some(1));
        queue.finish(10, false);
        assert_eq!(queue.wait(deadline()).results, [10]);
        queue.release();
        assert_eq!(queue.take(), Some(2));
    }

    #[test]
    fn a_signal_wakes_the_coordinator() {
        let queue: Arc<WorkQueue<u32, u32>> = Arc::new(WorkQueue::new(1, 0));
        let other = queue.clone();
        let signals = std::thread::spawn(move || other.interrupt(2));
        assert_eq!(queue.wait(deadline()).signal, Some(2));
        signals.join().expect("the other thread");
    }
}
