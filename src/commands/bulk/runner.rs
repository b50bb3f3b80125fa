//! The course of a run: one thread that owns the journal and goes round between input, journal, workers and people.
//!
//! In every round, in this order: what came back is settled in the journal's buffer and shown; new rows are taken as
//! pace and window allow; their intents are written behind those outcomes and synced; only then do the workers get
//! them. So a request never leaves before its intent is on disk (the argument is in [`crate::bulk::journal`]).

use std::time::{Duration, Instant};

use serde_json::Value;
use uuid::Uuid;

use super::fleet::{self, Job, News};
use super::input::Input;
use super::tally::Progress;
use super::{derived_key, namespace, now, show, verdict};
use crate::bulk::history::{History, Next, State, Wish};
use crate::bulk::journal::{self, Journal, Outcome};
use crate::bulk::pace::Pace;
use crate::bulk::{Fault, Message};
use crate::client::Reply;
use crate::client::messages::Sent;
use crate::commands::support::print::printed;
use crate::commands::support::session::Session;
use crate::commands::support::trace;
use crate::output::Mode;

/// Rows whose intents are on disk before a worker is free for them, where there is no limit to the rate: a sync is
/// paid for many at once, and its time is hidden.
pub(super) const AHEAD: usize = 1024;

/// Requests in flight have this long to end once the run is to stop.
const GRACE: Duration = Duration::from_secs(10);

/// The coordinator looks around so often, whatever happens.
const IDLE: Duration = Duration::from_secs(60);

/// A result is printed at the latest so long after it came.
const SOON: Duration = Duration::from_millis(50);

/// Rows that need nothing are passed over so many at a time, so that a signal is heard in between.
const STRIDE: usize = 10_000;

/// Where the course and its workers meet.
pub(super) type Meeting = fleet::Meeting<Job, (Reply, Sent)>;

/// What came of a row.
pub(super) type Ended = fleet::Ended<Job, (Reply, Sent)>;

/// Why a run ended before its last row.
#[derive(Debug)]
pub(super) enum Why {
    /// A signal.
    Signal(i32),
    /// What one row met, every other would: where, whom, and what it was.
    All { line: u64, chat: String, met: anyhow::Error },
    /// So many failures in a row; the last of them.
    Streak { failures: u32, line: u64, chat: String, met: anyhow::Error },
    /// The journal can't be kept.
    Journal(journal::Error),
    /// The input can't be read on, or is another one by now.
    Input(String),
    /// The result can't be printed.
    Output(anyhow::Error),
}

/// How the run is to go.
#[derive(Debug)]
pub(super) struct Manner {
    pub(super) pace: Pace,
    pub(super) wish: Wish,
    pub(super) max_failures: u32,
}

/// A run under way.
pub(super) struct Course<'a, M> {
    pub(super) session: &'a mut Session,
    pub(super) input: &'a Input,
    pub(super) journal: &'a mut Journal,
    pub(super) history: &'a mut History,
    pub(super) meeting: Meeting,
    pub(super) messages: M,
    pub(super) manner: Manner,
    pub(super) progress: Progress,
    /// Under which keys are derived.
    namespace: Uuid,
    streak: u32,
    /// Read, and waiting for its time.
    pending: Option<Message>,
    exhausted: bool,
    /// When the pace lets the next one go, or the input is to be read on.
    due: Option<Instant>,
    why: Option<Why>,
    leave_at: Option<Instant>,
    /// Results of this round, to be printed together.
    results: Vec<u8>,
}

impl<'a, M: Iterator<Item = Result<Message, Fault>>> Course<'a, M> {
    pub(super) fn new(
        session: &'a mut Session,
        input: &'a Input,
        (journal, history): (&'a mut Journal, &'a mut History),
        meeting: Meeting,
        messages: M,
        manner: Manner,
        progress: Progress,
    ) -> Self {
        let namespace = namespace(journal.header());
        Self {
            session,
            input,
            namespace,
            journal,
            history,
            meeting,
            messages,
            manner,
            progress,
            streak: 0,
            pending: None,
            exhausted: false,
            due: Some(Instant::now()),
            why: None,
            leave_at: None,
            results: Vec::new(),
        }
    }

    /// Goes on until all rows are done with, or something ends the run; says why in that case.
    pub(super) fn run(mut self) -> Option<Why> {
        self.session.output.begin_bar(self.progress.count(None));
        loop {
            let news = self.meeting.news(self.wake_at());
            let came = news.results.len();
            for result in news.results {
                match result {
                    News::Ended(ended) => self.settle(ended),
                    News::Trace(lines) => trace::note(&mut self.session.output, &lines),
                }
            }
            self.print();
            if let Some(signal) = news.signal
                && !matches!(self.why, Some(Why::Signal(_)))
            {
                self.stop(Why::Signal(signal));
                self.say_waiting(news.under_way);
            }
            self.meeting.go_on();
            let fed = self.why.is_none() && self.feed(news.queued, news.under_way);
            if !fed && came > 0 {
                // Nothing waits for these to be on disk; they are safe with the next sync, and not needed until then.
                self.keep(Journal::write);
            }
            let held = self.meeting.window().1.map(|brake| brake.saturating_duration_since(Instant::now()));
            self.session.output.bar(self.progress.count(held));
            let over = self.why.is_some() || (self.exhausted && self.pending.is_none());
            if over && self.meeting.is_quiet() || self.leave_at.is_some_and(|at| at <= Instant::now()) {
                break;
            }
        }
        self.meeting.close();
        self.keep(Journal::sync);
        self.session.output.end_bar();
        self.why
    }

    fn wake_at(&self) -> Instant {
        // In the other modes whoever reads the results is not to wait for them.
        let most = if self.session.output.mode == Mode::Human { IDLE } else { SOON };
        let idle = Instant::now() + most;
        [self.due, self.leave_at, self.session.output.bar_due()]
            .into_iter()
            .flatten()
            .fold(idle, Instant::min)
    }

    /// Writes or syncs the journal; the run ends where that fails.
    fn keep(&mut self, how: fn(&mut Journal) -> Result<(), journal::Error>) -> bool {
        match how(self.journal) {
            Ok(()) => true,
            Err(error) => {
                self.stop(Why::Journal(error));
                false
            }
        }
    }

    /// Ends the run: nothing begins any more, and what was not begun is as if it had never been tried.
    fn stop(&mut self, why: Why) {
        // The first reason is the one to tell, but for a signal, whose code the caller waits for.
        if self.why.is_none() || matches!(why, Why::Signal(_)) {
            self.why = Some(why);
        }
        if self.leave_at.is_none() {
            self.leave_at = Some(Instant::now() + GRACE);
        }
        let at = now();
        for job in self.meeting.close() {
            let outcome = Outcome::new(State::Later);
            self.journal.settle(job.row, at, &outcome);
            self.history.settle(job.row, at, outcome.state);
        }
    }

    fn say_waiting(&mut self, under_way: usize) {
        if under_way > 0 {
            let requests = if under_way == 1 { "request" } else { "requests" };
            let text = format!(
                "interrupted: {under_way} {requests} in flight may end, {} s at most; again to stop at once",
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
            self.stop(Why::Output(error));
        }
        self.results.clear();
    }

    /// Takes in what came of a row.
    fn settle(&mut self, ended: Ended) {
        let verdict = verdict::of(&ended.job.chat, &ended.result);
        let at = now();
        self.journal.settle(ended.job.row, at, &verdict.outcome);
        self.history.settle(ended.job.row, at, verdict.outcome.state);
        let well = verdict.outcome.state == State::Sent;
        self.progress.add(well);
        self.streak = if well { 0 } else { self.streak + 1 };
        // An answer can say no and name a message all the same.
        if self.session.output.mode == Mode::Quiet && verdict.outcome.state == State::Unknown {
            show::ids(&verdict.outcome, &mut self.results);
        }
        match self.session.output.mode {
            Mode::Json => show::line(&ended, &verdict.outcome, &mut self.results),
            Mode::Quiet if well => show::ids(&verdict.outcome, &mut self.results),
            // What stops the run is told as its end.
            Mode::Human | Mode::Quiet if well || (verdict.stops && self.why.is_none()) => {}
            Mode::Human | Mode::Quiet => {
                show::failure(self.session, self.input, &ended, &verdict.outcome, &mut self.progress);
            }
        }
        let Err(met) = ended.result else { return };
        let Job { line, chat, .. } = ended.job;
        if self.why.is_some() {
            return;
        }
        if verdict.stops {
            self.stop(Why::All { line, chat, met });
        } else if self.manner.max_failures > 0 && self.streak >= self.manner.max_failures {
            self.stop(Why::Streak { failures: self.streak, line, chat, met });
        }
    }

    /// Hands the workers as many rows as may begin, their intents on disk; whether there were any.
    fn feed(&mut self, queued: usize, under_way: usize) -> bool {
        let (window, brake) = self.meeting.window();
        let room = if self.manner.pace.is_unlimited() {
            // Refilled when half is gone, so that a sync is for many.
            if queued > AHEAD / 2 { 0 } else { AHEAD - queued }
        } else if brake.is_some_and(|brake| brake > Instant::now()) {
            self.due = brake;
            return false;
        } else {
            window.saturating_sub(queued + under_way)
        };
        let batch = self.next_batch(room);
        if batch.is_empty() {
            return false;
        }
        if let Err(changed) = self.input.is_unchanged() {
            self.stop(Why::Input(changed));
            return false;
        }
        let at = now();
        for job in &batch {
            self.journal.intend(job.row, at);
        }
        if !self.keep(Journal::sync) {
            return false;
        }
        for job in &batch {
            self.history.intend(job.row, at);
        }
        self.meeting.offer(batch);
        true
    }

    fn next_batch(&mut self, room: usize) -> Vec<Job> {
        let mut batch = Vec::with_capacity(room.min(AHEAD));
        self.due = None;
        let mut passed_over = 0;
        while batch.len() < room {
            let Some(message) = self.next_message() else { break };
            match self.history.next(message.row, now(), self.manner.wish) {
                Next::Skip(_) => {
                    passed_over += 1;
                    if passed_over >= STRIDE {
                        self.due = Some(Instant::now());
                        break;
                    }
                    continue;
                }
                Next::Send | Next::Again => {}
            }
            if let Err(early) = self.manner.pace.start() {
                self.due = Some(Instant::now() + early);
                self.pending = Some(message);
                break;
            }
            let Message { row, line, chat, body, key: own } = message;
            let body = Value::Object(body).to_string();
            let key = own.unwrap_or_else(|| derived_key(&self.namespace, row, &chat, &body));
            batch.push(Job { row, line, chat, body, key });
        }
        batch
    }

    fn next_message(&mut self) -> Option<Message> {
        if let Some(message) = self.pending.take() {
            return Some(message);
        }
        loop {
            match self.messages.next() {
                Some(Ok(message)) => return Some(message),
                // Listed before the run began, which then was asked to go on without it; or counted then.
                Some(Err(Fault::Row(_) | Fault::Blank(_))) => {}
                Some(Err(Fault::Input(error))) => {
                    self.stop(Why::Input(format!("{} can't be read any further: {error}", self.input.name)));
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
