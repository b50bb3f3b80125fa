//! The runner: the thread that coordinates a run between input, journal, workers and output.
//!
//! Each iteration of its loop keeps this order: results from the workers go into the journal's buffer and are printed; new
//! rows are read as rate and window allow; their intents are written after those outcomes and synced; only then do the
//! workers get the rows. So a request never leaves before its intent is on disk ([`crate::bulk::journal`] explains why
//! that matters).

use std::time::{Duration, Instant};

use serde_json::Value;

use super::classify::{classify, suppressed};
use super::clock::now;
use super::input::Input;
use super::prepare::Prepared;
use super::stats::RunProgress;
use super::stop::{End, StopReason};
use super::workers::{Job, SendQueue, SentRow, WorkerEvent};
use super::{intentions, row_output};
use crate::bulk::history::{History, ResumeOptions};
use crate::bulk::journal::{self, Journal, RowResult};
use crate::bulk::rate::RateLimiter;
use crate::bulk::status::{RowStatus, SendState};
use crate::bulk::{Intention, Message, ReadError};
use crate::commands::support::guard::{Guard, Rules};
use crate::commands::support::print::printed;
use crate::commands::support::session::Session;
use crate::commands::support::trace;
use crate::failure::Failure;
use crate::message::key::RunKeys;
use crate::output::Mode;

/// Without a rate limit, the number of rows whose intents are on disk before a worker is free for them. One sync serves
/// many rows, and happens while the workers are busy.
pub(super) const AHEAD: usize = 1024;

/// How long requests in flight may take to finish once the run stops.
const GRACE: Duration = Duration::from_secs(10);

/// Maximum time between two iterations for human output.
const MAX_WAIT: Duration = Duration::from_secs(60);

/// Maximum time between a result and its output in the other modes.
const MAX_DELAY: Duration = Duration::from_millis(50);

/// Maximum number of rows skipped in one iteration, so that signals are handled in between.
const MAX_SKIPPED: usize = 10_000;

/// A run in progress.
pub(super) struct Runner<'a, M> {
    session: &'a mut Session,
    input: &'a Input,
    journal: &'a mut Journal,
    history: &'a mut History,
    queue: SendQueue,
    messages: M,
    limiter: RateLimiter,
    guard: &'a Guard,
    /// Whether there are workers. Otherwise there was nothing to send, and rows are only suppressed.
    sends: bool,
    resume_options: ResumeOptions,
    /// Number of failures in a row that stops the run; 0 for no limit.
    max_failures: u32,
    progress: RunProgress,
    /// Namespace of the derived keys.
    keys: RunKeys,
    /// Number of failures since the last success.
    streak: u32,
    /// A message that has been read and must wait for the rate limit.
    pending: Option<Message>,
    exhausted: bool,
    /// When the rate limit allows the next message, or reading continues.
    due: Option<Instant>,
    stopped_by: Option<StopReason>,
    /// When to stop waiting for requests in flight.
    deadline: Option<Instant>,
    /// Output of this iteration.
    results: Vec<u8>,
    /// Whether rows were suppressed that aren't written to the journal yet.
    has_suppressed: bool,
    left_in_doubt: u32,
}

impl<'a, M: Iterator<Item = Result<Message, ReadError>>> Runner<'a, M> {
    /// A run over `messages`, the rows of the input; `before` are its statistics when it is begun or resumed.
    pub(super) fn new(
        session: &'a mut Session,
        prepared: &'a Prepared<'a>,
        (journal, history): (&'a mut Journal, &'a mut History),
        queue: SendQueue,
        messages: M,
    ) -> Self {
        let progress = RunProgress {
            done: prepared.skipped().into(),
            failed: 0,
            total: prepared.messages().into(),
            printed: 0,
        };
        let keys = RunKeys::of(journal.header().map_or("", |header| header.run.as_str()));
        Self {
            session,
            input: prepared.input,
            keys,
            journal,
            history,
            queue,
            messages,
            limiter: RateLimiter::new(prepared.rate),
            guard: &prepared.guard,
            sends: prepared.sends(),
            resume_options: prepared.resume_options,
            max_failures: prepared.arguments.max_failures,
            progress,
            streak: 0,
            pending: None,
            exhausted: false,
            due: Some(Instant::now()),
            stopped_by: None,
            deadline: None,
            results: Vec::new(),
            has_suppressed: false,
            left_in_doubt: 0,
        }
    }

    /// Runs until all rows are done or something stops the run.
    pub(super) fn run(mut self) -> End {
        self.session.output.begin_bar(self.progress.count(None));
        loop {
            let updates = self.queue.wait(self.wake_at());
            let received = updates.results.len();
            for event in updates.results {
                match event {
                    WorkerEvent::Finished(row) => self.finish(row),
                    WorkerEvent::Trace(lines) => trace::note(&mut self.session.output, &lines),
                }
            }
            self.print();
            if let Some(signal) = updates.signal
                && !matches!(self.stopped_by, Some(StopReason::Signal(_)))
            {
                self.stop(StopReason::Signal(signal));
                self.announce_grace(updates.in_flight);
            }
            self.queue.release();
            let fed = self.stopped_by.is_none() && self.feed(updates.queued, updates.in_flight);
            if !fed && received > 0 {
                // Outcomes needn't be on disk before anything else; the next sync is early enough.
                self.save(Journal::write);
            }
            let backoff = self.queue.window().1.map(|until| until.saturating_duration_since(Instant::now()));
            self.session.output.bar(self.progress.count(backoff));
            let over = self.stopped_by.is_some() || (self.exhausted && self.pending.is_none());
            if over && self.queue.is_idle() || self.deadline.is_some_and(|at| at <= Instant::now()) {
                break;
            }
        }
        self.queue.close();
        self.print();
        self.save(Journal::sync);
        self.session.output.end_bar();
        End { stopped_by: self.stopped_by, left_in_doubt: self.left_in_doubt }
    }

    fn wake_at(&self) -> Instant {
        // In the other modes a program may be waiting for results.
        let most = if self.session.output.mode == Mode::Human { MAX_WAIT } else { MAX_DELAY };
        let idle = Instant::now() + most;
        [self.due, self.deadline, self.session.output.bar_due()]
            .into_iter()
            .flatten()
            .fold(idle, Instant::min)
    }

    /// Writes or syncs the journal. A failure stops the run.
    fn save(&mut self, how: fn(&mut Journal) -> Result<(), journal::Error>) -> bool {
        match how(self.journal) {
            Ok(()) => true,
            Err(error) => {
                self.stop(StopReason::Journal(error));
                false
            }
        }
    }

    /// Stops the run: no job starts any more, and the rows in the queue count as not sent.
    fn stop(&mut self, reason: StopReason) {
        // The first reason is reported, except that a signal takes precedence because it determines the exit code.
        if self.stopped_by.is_none() || matches!(reason, StopReason::Signal(_)) {
            self.stopped_by = Some(reason);
        }
        if self.deadline.is_none() {
            self.deadline = Some(Instant::now() + GRACE);
        }
        let at = now();
        for job in self.queue.close() {
            self.record(job.row, at, &RowResult::new(SendState::Retryable));
        }
    }

    /// Records the result of a row in journal and history.
    fn record(&mut self, row: u32, at: u64, result: &RowResult) {
        self.journal.add_result(row, at, result);
        self.history.add_result(row, at, result.state);
    }

    /// Says that requests in flight may finish.
    fn announce_grace(&mut self, in_flight: usize) {
        if in_flight > 0 {
            let requests = if in_flight == 1 { "request" } else { "requests" };
            let text = format!(
                "interrupted: waiting up to {} s for {in_flight} {requests} in flight; press Ctrl-C again to stop now",
                GRACE.as_secs()
            );
            self.session.output.note(&text);
        }
    }

    fn print(&mut self) {
        if self.results.is_empty() {
            return;
        }
        if let Err(error) = printed(self.session.output.result(&self.results)) {
            self.stop(StopReason::Output(error));
        }
        self.results.clear();
    }

    /// Records and prints the result of a row, and stops the run if necessary.
    fn finish(&mut self, row: SentRow) {
        let row = match row {
            // As long as the list can't be read, nobody may be texted. The row is like those that were still queued.
            SentRow { job, result: Err(error) } if matches!(error.failure(), Failure::OptOuts(_)) => {
                self.record(job.row, now(), &RowResult::new(SendState::Retryable));
                return self.stop(StopReason::Guard(error));
            }
            row => row,
        };
        let classified = classify(&row.job.chat, &row.result);
        let result = &classified.result;
        self.record(row.job.row, now(), result);
        // An earlier doubt stays.
        let status = self.history.status(row.job.row);
        let succeeded = result.state == SendState::Sent;
        // Its recipient opted out after it was queued: that says nothing about the other rows.
        let suppressed = result.state == SendState::Suppressed;
        self.left_in_doubt += u32::from(suppressed && status == RowStatus::Unknown);
        self.progress.add(matches!(status, RowStatus::Sent | RowStatus::Suppressed));
        match result.state {
            SendState::Sent => self.streak = 0,
            SendState::Suppressed => {}
            _ => self.streak += 1,
        }
        // An error response may name a message all the same.
        if self.session.output.mode == Mode::Quiet && result.state == SendState::Unknown {
            row_output::ids(result, &mut self.results);
        }
        match self.session.output.mode {
            Mode::Json => row_output::line(&row, status, result, &mut self.results),
            Mode::Quiet if succeeded => row_output::ids(result, &mut self.results),
            // A failure that stops the run is reported at its end.
            Mode::Human | Mode::Quiet
                if succeeded || suppressed || (classified.stops && self.stopped_by.is_none()) => {}
            Mode::Human | Mode::Quiet => {
                row_output::failure(self.session, self.input, &row, result, &mut self.progress);
            }
        }
        let Err(error) = row.result else { return };
        let Job { line, chat, .. } = row.job;
        if self.stopped_by.is_some() || suppressed {
            return;
        }
        if classified.stops {
            self.stop(StopReason::AllRows { line, chat, error });
        } else if self.max_failures > 0 && self.streak >= self.max_failures {
            self.stop(StopReason::Streak { failures: self.streak, line, chat, error });
        }
    }

    /// Gives the workers as many rows as may start, once their intents are on disk. Returns whether there were any.
    fn feed(&mut self, queued: usize, in_flight: usize) -> bool {
        let (window, backoff) = self.queue.window();
        let room = if self.limiter.is_unlimited() {
            // Refilled when half empty, so that one sync serves many rows.
            if queued > AHEAD / 2 { 0 } else { AHEAD - queued }
        } else if backoff.is_some_and(|until| until > Instant::now()) {
            self.due = backoff;
            return false;
        } else {
            window.saturating_sub(queued + in_flight)
        };
        let batch = match self.guard.rules() {
            Ok(rules) => self.next_batch(room, &rules),
            Err(error) => {
                self.stop(StopReason::Guard(error));
                return false;
            }
        };
        if std::mem::take(&mut self.has_suppressed) && batch.is_empty() {
            // Like other outcomes, these needn't be on disk before anything else.
            self.save(Journal::write);
        }
        if batch.is_empty() {
            return false;
        }
        if let Err(changed) = self.input.check_unchanged() {
            self.stop(StopReason::Input(changed));
            return false;
        }
        let at = now();
        for job in &batch {
            self.journal.add_intent(job.row, at);
        }
        if !self.save(Journal::sync) {
            return false;
        }
        for job in &batch {
            self.history.add_intent(job.row, at);
        }
        self.queue.add(batch);
        true
    }

    /// Reads up to `room` rows that are to be sent now.
    fn next_batch(&mut self, room: usize, rules: &Rules<'_>) -> Vec<Job> {
        let mut batch = Vec::with_capacity(room.min(AHEAD));
        self.due = None;
        let mut skipped = 0;
        while batch.len() < room {
            let Some(message) = self.next_message() else { break };
            if !self.is_to_be_sent(&message, rules) {
                skipped += 1;
                if skipped >= MAX_SKIPPED {
                    self.due = Some(Instant::now());
                    break;
                }
                continue;
            }
            if let Err(wait) = self.limiter.try_start() {
                self.due = Some(Instant::now() + wait);
                self.pending = Some(message);
                break;
            }
            let Message { row, line, chat, body, key: own } = message;
            let body = Value::Object(body).to_string();
            let key = own.unwrap_or_else(|| self.keys.of_row(row, &chat, &body));
            batch.push(Job { row, line, chat, body, key });
        }
        batch
    }

    /// Whether a message is to be sent now. Records it if it isn't because its recipient opted out.
    fn is_to_be_sent(&mut self, message: &Message, rules: &Rules<'_>) -> bool {
        let row = message.row;
        match intentions::intention(message, Some(&*self.history), rules, now(), self.resume_options) {
            Intention::Send => return self.sends,
            Intention::Suppress(why) => {
                let result = suppressed(why);
                self.record(row, now(), &result);
                self.has_suppressed = true;
                self.progress.add(true);
                if self.session.output.mode == Mode::Json {
                    row_output::suppressed(message, &result, &mut self.results);
                }
            }
            Intention::Doubt | Intention::Refuse { .. } => {
                self.left_in_doubt += u32::from(self.history.status(row) == RowStatus::Unknown);
            }
            Intention::Nothing => {}
        }
        false
    }

    fn next_message(&mut self) -> Option<Message> {
        if let Some(message) = self.pending.take() {
            return Some(message);
        }
        loop {
            match self.messages.next() {
                Some(Ok(message)) => return Some(message),
                // The preflight has listed or counted it, and the run may skip it.
                Some(Err(ReadError::Row(_) | ReadError::Blank(_))) => {}
                Some(Err(ReadError::Input(error))) => {
                    self.stop(StopReason::Input(format!(
                        "the rest of {} can't be read: {error}",
                        self.input.name
                    )));
                    return None;
                }
                None => {
                    self.exhausted = true;
                    return None;
                }
            }
        }
    }
}
