//! What happens to an event between its arrival and its acknowledgement: its chat's turn, the ledger, the application, the
//! program, and telling whoever prints it. It doesn't matter where the event comes from.

use std::sync::Arc;

use tokio::sync::{OwnedSemaphorePermit, Semaphore, oneshot, watch};

use super::delivery::Attempt;
use super::event::{Event, Handled, Refusal};
use super::forward::Application;
use super::lanes::{Lane, Lanes, Turn};
use super::ledger::{Ledger, Seen};
use super::payload::{EventKey, Payload, key_of_id};
use super::program::Program;

/// What is told to whoever prints. Each is answered once it is printed; false if it can't be.
#[derive(Debug)]
pub enum Told {
    /// An event was taken.
    Taken(Box<Event>, Handled),
    /// A delivery was refused.
    Refused(Refusal),
    /// An event was not taken, and why, as a clause.
    NotTaken(Box<Payload>, String),
    /// A delivery of an event that was taken before.
    Known(Box<Payload>),
    /// The ledger can't be written.
    Unsaved(String),
}

/// A message to whoever prints, and how it is answered.
pub type Message = (Told, oneshot::Sender<bool>);

/// Whoever prints.
#[derive(Clone)]
pub struct Teller(Arc<dyn Fn(Message) + Send + Sync>);

impl Teller {
    /// Passes messages on to `pass`, which must not block. If it drops them, nothing is acknowledged any more.
    pub fn new(pass: impl Fn(Message) + Send + Sync + 'static) -> Self {
        Self(Arc::new(pass))
    }
}

impl std::fmt::Debug for Teller {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("Teller")
    }
}

/// Which events are wanted.
#[derive(Debug, Clone, Default)]
pub struct Filter {
    /// The names of events; all if there are none.
    pub events: Vec<String>,
    /// The chat, as the API writes it.
    pub chat: Option<String>,
}

impl Filter {
    /// Whether an event is wanted.
    #[must_use]
    pub fn wants(&self, payload: &Payload) -> bool {
        let is_event = self.events.is_empty() || self.events.contains(&payload.event);
        let same = |chat: &String| {
            payload.chat.as_ref().is_some_and(|one| one == chat || one.eq_ignore_ascii_case(chat))
        };
        is_event && self.chat.as_ref().is_none_or(same)
    }
}

/// Why an event was not taken.
#[derive(Debug)]
pub enum NotTaken {
    /// The application did not take it.
    Application(Attempt),
    /// The program failed, which has been told.
    Program,
}

/// Whether an event may be processed.
#[derive(Debug)]
pub enum Admission {
    /// It may. With a limited number of events, this is one of them.
    New(Option<OwnedSemaphorePermit>),
    /// It was taken before.
    Known,
    /// It was taken before, and the ledger can't be written.
    Unsaved,
    /// The listener ends.
    Stopped,
}

/// The way of an event. A clone is the same.
#[derive(Debug, Clone)]
pub struct Intake {
    /// Which events are wanted.
    pub filter: Filter,
    /// The events that were taken.
    pub ledger: Ledger,
    /// The chats in which something is going on.
    pub lanes: Lanes,
    /// The application that events are forwarded to.
    pub application: Option<Application>,
    /// The program that is run for events.
    pub program: Option<Program>,
    /// How many more events are taken, if that is limited.
    pub quota: Option<Arc<Semaphore>>,
    /// Whoever prints.
    pub teller: Teller,
    /// Whether the listener ends.
    pub stopping: watch::Receiver<bool>,
}

impl Intake {
    /// Joins the queue of the event's chat.
    #[must_use]
    pub fn join(&self, event: &Event) -> Turn {
        self.lanes.join(event.chat())
    }

    /// Asks the ledger, and waits for the quota.
    pub async fn admit(&self, event: &Event) -> Admission {
        let own = event.own_keys();
        for key in &own {
            match self.ledger.seen(key) {
                Seen::Never => {}
                Seen::Saved => return Admission::Known,
                Seen::Unsaved => {
                    return if self.save(own).await { Admission::Known } else { Admission::Unsaved };
                }
            }
        }
        let Some(quota) = &self.quota else { return Admission::New(None) };
        tokio::select! {
            permit = Arc::clone(quota).acquire_owned() => permit.map_or(Admission::Stopped, |permit| Admission::New(Some(permit))),
            () = self.stopped() => Admission::Stopped,
        }
    }

    /// Hands an event to the application, and then to the program.
    ///
    /// # Errors
    /// It was not taken.
    pub async fn hand_over(&self, event: &Event) -> Result<(Handled, Option<Attempt>), NotTaken> {
        let mut handled = Handled::default();
        let mut answer = None;
        let half = half_way(event);
        let is_half_way = self.program.is_some() && self.ledger.seen(&half) != Seen::Never;
        if let Some(application) = self.application.as_ref().filter(|_| !is_half_way) {
            let forwarded = application.forward(&event.headers, event.body.clone()).await;
            if !forwarded.is_taken() {
                return Err(NotTaken::Application(forwarded));
            }
            if self.program.is_some() {
                // If the program fails, the application must not get the event again.
                self.ledger.note(&[half]);
                self.save(vec![half]).await;
            }
            handled.forwarded = Some((forwarded.status(), forwarded.took));
            answer = Some(forwarded);
        }
        if let Some(program) = &self.program {
            let why = match program.run(event).await {
                Ok((status, took)) if status.success() => {
                    handled.executed = Some(took);
                    return Ok((handled, answer));
                }
                Ok((status, _)) => format!("the command ended with {status}"),
                Err(error) => format!("the command can't be run: {error}"),
            };
            self.tell(Told::NotTaken(Box::new(event.payload.clone()), why)).await;
            return Err(NotTaken::Program);
        }
        Ok((handled, answer))
    }

    /// Prints an event that was taken and writes it to the ledger; the next in its chat need not wait for that. Returns
    /// whether it may be acknowledged.
    pub async fn finish(
        &self,
        event: Event,
        handled: Handled,
        permit: Option<OwnedSemaphorePermit>,
        lane: Lane,
    ) -> bool {
        let keys = event.keys();
        self.ledger.note(&keys);
        if let Some(permit) = permit {
            permit.forget();
        }
        let printed = self.say(Told::Taken(Box::new(event), handled));
        drop(lane);
        // It is on disk after it was printed: after a crash it may be printed again, and is never lost. If it can't be
        // printed, it counts only if an application or a program has it.
        let is_handed_over = handled.forwarded.is_some() || handled.executed.is_some();
        (printed.await.unwrap_or(false) || is_handed_over) && self.save(keys).await
    }

    /// Tells whoever prints, and waits until it is printed.
    pub async fn tell(&self, told: Told) {
        let _ = self.say(told).await;
    }

    /// Waits until the listener ends.
    pub async fn stopped(&self) {
        let _ = self.stopping.clone().wait_for(|stopping| *stopping).await;
    }

    fn say(&self, told: Told) -> oneshot::Receiver<bool> {
        let (printed, answer) = oneshot::channel();
        (self.teller.0)((told, printed));
        answer
    }

    async fn save(&self, keys: Vec<EventKey>) -> bool {
        match self.ledger.save(keys).await {
            Ok(()) => true,
            Err(why) => {
                self.tell(Told::Unsaved(why)).await;
                false
            }
        }
    }
}

/// The key of an event that the application has taken, and the program has not.
fn half_way(event: &Event) -> EventKey {
    let keys: String = event.keys().iter().map(hex::encode).collect();
    key_of_id(&format!("forwarded {keys} {}", event.is_replay()))
}
