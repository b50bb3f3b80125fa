//! Prints what happens in the mode of the session, and counts it.

use serde_json::{Value, json};

use super::lines::{self, Lines};
use crate::commands::support::print::printed;
use crate::commands::support::session::Session;
use crate::failure;
use crate::output::text::{count, escape};
use crate::output::{Mode, Tone};
use crate::webhook::intake::Told;
use crate::webhook::payload::Payload;

/// Prints.
#[derive(Debug)]
pub(super) struct Printer {
    lines: Lines,
    target: String,
    /// How many events were taken.
    pub(super) events: u64,
    refused: u64,
}

impl Printer {
    /// A printer. `target` is what events are handed to.
    pub(super) fn new(hides_text: bool, target: String) -> Self {
        Self { lines: Lines::new(hides_text), target, events: 0, refused: 0 }
    }

    /// Prints what became of a delivery.
    pub(super) fn told(&mut self, told: Told, session: &mut Session) -> failure::Result<()> {
        match told {
            Told::Taken(event, handled) => {
                let written = match session.output.mode {
                    Mode::Human => {
                        let line = self.lines.human(&event, &handled, &session.output);
                        session.output.line(&line)
                    }
                    Mode::Json => {
                        session.output.json(self.lines.object(&event, &handled).to_string().as_bytes())
                    }
                    Mode::Quiet => {
                        let line = self.lines.quiet(&event, &session.output);
                        session.output.result(&line)
                    }
                };
                printed(written)?;
                self.events += u64::from(!session.output.closed());
            }
            Told::Refused(refusal) => {
                self.refused += 1;
                return say(
                    session,
                    |session| lines::refused(&refusal, &session.output),
                    || lines::refused_object(&refusal),
                );
            }
            Told::NotTaken(payload, why) => {
                session.warn(&format!("{} was not taken: {why}", subject(&payload)));
            }
            Told::Known(payload) if session.is_human() => {
                let text =
                    format!("{} was taken before: acknowledged and not processed again", subject(&payload));
                note(&text, session);
            }
            Told::Known(_) => {}
            Told::Unsaved(why) => session.warn(&format!(
                "an event can't be recorded ({why}), so it is not acknowledged: free some space"
            )),
        }
        Ok(())
    }

    /// Prints that events are received.
    pub(super) fn ready(&self, url: &str, session: &mut Session) -> failure::Result<()> {
        let to =
            if self.target.is_empty() { String::new() } else { format!(", events go to {}", self.target) };
        let line = format!("Listening on {}{}", escape(url), escape(&to));
        say(session, |_| line, || json!({"type": "ready", "url": url}))?;
        if session.is_human() {
            note("Press Ctrl-C to end.", session);
        }
        Ok(())
    }

    /// Prints how many events there were.
    pub(super) fn sum(&self, session: &mut Session) {
        let plural = if self.events == 1 { "" } else { "s" };
        let text = format!("{} event{plural}, {} refused", count(self.events), count(self.refused));
        note(&text, session);
    }
}

/// Prints that the API can't be reached.
pub(super) fn lost(why: &str, session: &mut Session) -> failure::Result<()> {
    let line = format!("Connection lost: {why}; retrying");
    if session.output.mode == Mode::Quiet {
        session.warn(&line);
        return Ok(());
    }
    let line = session.output.paint(Tone::Waiting, &escape(&line));
    say(session, |_| line, || json!({"type": "reconnecting", "reason": why}))
}

/// Prints that the API can be reached again.
pub(super) fn back(session: &mut Session) {
    if session.is_human() {
        note("Connected again.", session);
    }
}

/// Prints how many events happened while nobody listened.
pub(super) fn caught_up(events: u64, session: &mut Session) -> failure::Result<()> {
    if events == 0 && session.is_human() {
        return Ok(());
    }
    let plural = if events == 1 { "" } else { "s" };
    let line = format!("Caught up on {} event{plural}", count(events));
    say(session, |_| line, || json!({"type": "caught_up", "events": events}))
}

/// Prints a line for people, or an object.
fn say(
    session: &mut Session,
    line: impl FnOnce(&Session) -> String,
    object: impl FnOnce() -> Value,
) -> failure::Result<()> {
    match session.output.mode {
        Mode::Human => {
            let line = line(session);
            printed(session.output.line(&line))
        }
        Mode::Json => print(session, &object()),
        Mode::Quiet => Ok(()),
    }
}

fn print(session: &mut Session, object: &Value) -> failure::Result<()> {
    printed(session.output.json(object.to_string().as_bytes()))
}

fn note(text: &str, session: &mut Session) {
    session.aside(&escape(text));
}

/// The event in a sentence: `message.received of +15551234567`.
fn subject(payload: &Payload) -> String {
    match lines::who(payload).as_str() {
        "" => payload.event.clone(),
        who => format!("{} of {who}", payload.event),
    }
}
