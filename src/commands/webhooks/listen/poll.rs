//! Reads the log of a webhook about once a second, and hands its events to the application.
//!
//! A thread of its own makes the requests, so that what is printed doesn't wait for the API.

use std::sync::{Arc, mpsc};
use std::time::{Duration, Instant};

use tokio::runtime::Handle;
use tokio::sync::mpsc as tasks;
use tokio::sync::{Semaphore, watch};

use super::input::Input;
use super::page::{Failed, Pages};
use crate::client::retry::backoff;
use crate::output::time;
use crate::webhook::event::Event;
use crate::webhook::log::{Entry, Page};
use crate::webhook::log_reader::{Begin, LogReader};
use crate::webhook::progress::Progress;
use crate::webhook::redelivery::{Gap, Redelivery, WINDOW, Waiting};

/// The time between two looks at the log.
const INTERVAL: Duration = Duration::from_secs(1);
/// The longest wait after a failed request.
const LONGEST_WAIT: Duration = Duration::from_secs(30);
/// After so long without a look at the log, in milliseconds, this machine was asleep.
const SLEEP: i64 = 30_000;

/// What a poller needs.
#[derive(Debug)]
pub(super) struct Poller {
    pub(super) pages: Pages,
    /// Where events are said to come from.
    pub(super) url: String,
    pub(super) begin: Begin,
    pub(super) redelivery: Redelivery,
    pub(super) progress: Progress,
    pub(super) sender: mpsc::Sender<Input>,
    pub(super) stopping: watch::Receiver<bool>,
    pub(super) handle: Handle,
}

/// The poller at work.
struct Polling {
    poller: Poller,
    reader: LogReader,
    room: Arc<Semaphore>,
    /// Is cloned into each task, so that the end of the last one is noticed. None is left once the listener ends.
    open: tasks::WeakSender<()>,
    is_ready: bool,
    /// What was fresh before the listener was ready.
    early: Vec<Entry>,
    failures: u32,
    gap: Option<Arc<Gap>>,
    last_look: Option<i64>,
}

/// The listener ends, or nobody prints any more.
struct Stopped;

impl Poller {
    /// Starts the thread. It tells when it has failed, and when nothing is in flight any more.
    ///
    /// # Errors
    /// The system's.
    pub(super) fn start(self) -> std::io::Result<()> {
        let (open, closed) = tasks::channel(1);
        let polling = Polling {
            reader: LogReader::new(self.begin.clone()),
            room: Arc::new(Semaphore::new(WINDOW)),
            open: open.downgrade(),
            is_ready: false,
            early: Vec::new(),
            failures: 0,
            gap: None,
            last_look: None,
            poller: self,
        };
        let poller = &polling.poller;
        let (progress, sender) = (poller.progress.clone(), poller.sender.clone());
        poller.handle.spawn(end(progress, sender, (open, closed), poller.stopping.clone()));
        std::thread::Builder::new().name("poller".to_owned()).spawn(move || polling.run())?;
        Ok(())
    }
}

/// Waits for the end of the listener and of what is in flight then, and writes the cursor.
async fn end(
    progress: Progress,
    sender: mpsc::Sender<Input>,
    (open, mut closed): (tasks::Sender<()>, tasks::Receiver<()>),
    mut stopping: watch::Receiver<bool>,
) {
    let _ = stopping.wait_for(|stopping| *stopping).await;
    drop(open);
    closed.recv().await;
    if let Err(error) = progress.save() {
        let _ = sender.send(Input::Warning(unsaved(&error)));
    }
    let _ = sender.send(Input::Ended);
}

fn unsaved(error: &std::io::Error) -> String {
    format!("can't record how far the log was read: {error}; after a restart, more of it is read again")
}

impl Polling {
    fn run(mut self) {
        if !matches!(self.poller.begin, Begin::Now) {
            self.gap = Some(self.new_gap());
        }
        while self.look().is_ok() {}
        // A gap that isn't over must not be told of.
        if let Some(gap) = &self.gap {
            gap.cut();
        }
    }

    /// Requests a page and processes it.
    fn look(&mut self) -> Result<(), Stopped> {
        let asked = time::now();
        if self.last_look.is_some_and(|last| asked - last > SLEEP) && self.gap.is_none() {
            self.gap = Some(self.new_gap());
        }
        match self.poller.pages.get(self.reader.wanted()) {
            Ok(page) => {
                self.last_look = Some(asked);
                self.take(page)
            }
            Err(Failed::TooLarge) if self.reader.shorten() => Ok(()),
            Err(Failed::TooLarge) => self.lost("the response is too large".to_owned(), None),
            Err(Failed::Passing { why, retry_after }) => self.lost(why, retry_after),
            Err(Failed::Fatal(error)) => {
                self.tell(Input::Failed(error))?;
                Err(Stopped)
            }
        }
    }

    /// Says that the API can't be reached, once, and waits.
    fn lost(&mut self, why: String, retry_after: Option<Duration>) -> Result<(), Stopped> {
        if self.failures == 0 {
            self.tell(Input::Lost(why))?;
        }
        self.failures = self.failures.saturating_add(1);
        let wait = backoff(self.failures, LONGEST_WAIT);
        // Not all listeners at once.
        let jittered = wait.mul_f64(0.5 + fastrand::f64() / 2.0);
        self.pause(retry_after.map_or(jittered, |asked| asked.max(jittered)))
    }

    fn take(&mut self, page: Page) -> Result<(), Stopped> {
        if std::mem::take(&mut self.failures) > 0 && self.is_ready {
            self.tell(Input::Back)?;
            if self.gap.is_none() {
                self.gap = Some(self.new_gap());
            }
        }
        let brought = self.reader.take(page, Instant::now());
        if self.is_ready {
            brought.fresh.into_iter().try_for_each(|entry| self.dispatch(&entry))?;
        } else {
            self.early.extend(brought.fresh);
            self.leave_out(&brought.before)?;
            // A run that begins now has a beginning once all of the log was there.
            if brought.is_end || self.poller.begin != Begin::Now {
                self.ready()?;
            }
        }
        if brought.is_end {
            // Its last event tells.
            self.gap = None;
            self.save()?;
        }
        if brought.may_rest { self.pause(INTERVAL) } else { self.check() }
    }

    fn ready(&mut self) -> Result<(), Stopped> {
        self.save()?;
        self.tell(Input::Ready(self.poller.url.clone()))?;
        self.is_ready = true;
        std::mem::take(&mut self.early).into_iter().try_for_each(|entry| self.dispatch(&entry))
    }

    /// Notes what happened before a run that begins now.
    fn leave_out(&mut self, before: &[Entry]) -> Result<(), Stopped> {
        if self.poller.begin != Begin::Now {
            return Ok(());
        }
        let events: Vec<Event> =
            before.iter().filter_map(|entry| Redelivery::read(entry).ok().flatten()).collect();
        let noted = self.poller.handle.block_on(self.poller.redelivery.leave_out(&events));
        if let Err(why) = noted {
            self.tell(Input::Warning(format!("can't record what happened before: {why}")))?;
        }
        // An empty log has no last attempt: whatever comes is after it.
        let last = before.iter().map(Entry::mark).max().unwrap_or_default();
        self.poller.progress.begin(last);
        Ok(())
    }

    /// Hands an event to a task of its own, once there is room.
    fn dispatch(&mut self, entry: &Entry) -> Result<(), Stopped> {
        let slot = self.poller.progress.add(entry.mark());
        let event = match Redelivery::read(entry) {
            Ok(Some(event)) if !self.poller.redelivery.is_done(&event) => event,
            Err(why) => {
                let id = entry.event_id.as_deref().unwrap_or("without an ID");
                self.tell(Input::Warning(format!("skipped the event {id} of the log: {why}")))?;
                slot.finish();
                return Ok(());
            }
            Ok(_) => {
                slot.finish();
                return Ok(());
            }
        };
        while self.poller.progress.is_full() {
            self.save()?;
            self.pause(INTERVAL)?;
        }
        let mut stopping = self.poller.stopping.clone();
        let room = self.poller.handle.block_on(async {
            tokio::select! {
                room = Arc::clone(&self.room).acquire_owned() => room.map_err(|_| Stopped),
                _ = stopping.wait_for(|stopping| *stopping) => Err(Stopped),
            }
        })?;
        let open = self.open.upgrade().ok_or(Stopped)?;
        let turn = self.poller.redelivery.join(&event);
        let waiting = Waiting { event, slot, room, gap: self.gap.clone(), open };
        let redelivery = self.poller.redelivery.clone();
        self.poller.handle.spawn(async move { redelivery.run(turn, waiting).await });
        Ok(())
    }

    fn new_gap(&self) -> Arc<Gap> {
        let sender = self.poller.sender.clone();
        Gap::new(move |events| {
            let _ = sender.send(Input::CaughtUp(events));
        })
    }

    fn save(&self) -> Result<(), Stopped> {
        match self.poller.progress.save() {
            Ok(()) => Ok(()),
            Err(error) => self.tell(Input::Warning(unsaved(&error))),
        }
    }

    fn tell(&self, input: Input) -> Result<(), Stopped> {
        self.poller.sender.send(input).map_err(|_| Stopped)
    }

    /// Waits, unless the listener ends.
    fn pause(&self, wait: Duration) -> Result<(), Stopped> {
        let mut stopping = self.poller.stopping.clone();
        self.poller.handle.block_on(async {
            tokio::select! {
                () = tokio::time::sleep(wait) => Ok(()),
                _ = stopping.wait_for(|stopping| *stopping) => Err(Stopped),
            }
        })
    }

    fn check(&self) -> Result<(), Stopped> {
        if *self.poller.stopping.borrow() { Err(Stopped) } else { Ok(()) }
    }
}
