//! `blooio webhooks listen`: receives deliveries and prints them.
//!
//! Everything that waits for the network runs in threads of its own. This one prints, because it has the session, and answers
//! each message once it is printed. `webhook` has what happens to an event in between.

mod input;
mod lines;
mod options;
mod page;
mod poll;
mod print;
mod ready_file;
mod source;

use std::sync::mpsc::{self, RecvTimeoutError};
use std::time::{Duration, Instant};

use tokio::sync::watch;

use crate::cli::webhooks::listen::Listen;
use crate::commands::support::session::Session;
use crate::failure::{self, Failure};
use crate::output::text::count;
use crate::webhook::program::Program;
use input::Input;
use options::Options;
use print::Printer;
use ready_file::ReadyFile;

/// How long what is in flight may take when the listener ends.
const PATIENCE: Duration = Duration::from_secs(5);

/// Why the listener ends.
#[derive(Debug)]
enum End {
    /// There were as many events as wanted.
    Enough,
    /// The time is up.
    Over,
    /// A signal.
    Signal(i32),
    /// Nobody reads the output any more.
    Unread,
    /// An error.
    Failed(failure::Error),
}

/// Listens until enough events came, the time is up, or a signal comes.
///
/// # Errors
/// The options are wrong, a port or a file can't be used, or a wait for a number of events timed out.
pub fn run(arguments: &Listen, session: &mut Session) -> failure::Result<()> {
    let options = Options::read(arguments, session)?;
    session.interrupt.arm(session.output.mode)?;
    let ready_file = ReadyFile::new(arguments.ready_file.as_deref())?;
    let (sender, inputs) = mpsc::channel();
    let (stop, stopping) = watch::channel(false);
    let resume = session.same_again(&[]);
    let signals = sender.clone();
    session.interrupt.end_gracefully(&resume, move |signal| {
        let _ = signals.send(Input::Signal(signal));
    });
    let deadline = options.limit.map(|limit| Instant::now() + limit);
    let running = options.program.as_ref().map(Program::running);
    let (path, children) = (ready_file.path(), running.clone());
    session.interrupt.before_leaving(move || {
        children.map(|children| children.kill());
        path.map(std::fs::remove_file);
    });
    let target = options.target.clone();
    let source = source::start(arguments, options, session, (sender, stopping))?;
    let mut listening = Listening {
        printer: Printer::new(arguments.no_text, target),
        wanted: arguments.count.map(|count| u64::from(count.get())),
        inputs,
        ready_file,
    };
    let end = listening.until_end(deadline, session);
    let _ = stop.send(true);
    let end = listening.drain(end, session);
    if let Some(killed) = running.map(|running| running.kill()).filter(|killed| *killed > 0) {
        session.warn(&format!("{killed} commands that were still running were killed"));
    }
    source.close();
    listening.report(end, &resume, arguments, session)
}

struct Listening {
    printer: Printer,
    wanted: Option<u64>,
    inputs: mpsc::Receiver<Input>,
    ready_file: ReadyFile,
}

impl Listening {
    fn until_end(&mut self, deadline: Option<Instant>, session: &mut Session) -> End {
        loop {
            let input = match self.next(deadline) {
                Ok(input) => input,
                Err(RecvTimeoutError::Timeout) => return End::Over,
                Err(RecvTimeoutError::Disconnected) => {
                    return End::Failed(Failure::local("the receiver has ended"));
                }
            };
            match self.take(input, session) {
                Ok(None) => {}
                Ok(Some(end)) => return end,
                Err(error) => return End::Failed(error),
            }
            if self.wanted.is_some_and(|wanted| self.printer.events >= wanted) {
                return End::Enough;
            }
        }
    }

    fn next(&self, deadline: Option<Instant>) -> Result<Input, RecvTimeoutError> {
        let Some(deadline) = deadline else {
            return self.inputs.recv().map_err(|_| RecvTimeoutError::Disconnected);
        };
        // What is there already counts, also when the time is up.
        self.inputs.recv_timeout(deadline.saturating_duration_since(Instant::now()))
    }

    fn take(&mut self, input: Input, session: &mut Session) -> failure::Result<Option<End>> {
        match input {
            Input::Told((told, answer)) => {
                self.printer.told(told, session)?;
                // Whoever asked may have gone.
                let _ = answer.send(!session.output.closed());
            }
            Input::Ready(url) => {
                self.ready_file.write(&url)?;
                self.printer.ready(&url, session)?;
            }
            Input::Lost(why) => print::lost(&why, session)?,
            Input::Back => print::back(session),
            Input::CaughtUp(events) => print::caught_up(events, session)?,
            Input::Trace(lines) => {
                crate::commands::support::trace::note(&mut session.output, &lines);
            }
            Input::Warning(text) => session.warn(&text),
            Input::Signal(signal) => return Ok(Some(End::Signal(signal))),
            Input::Failed(error) => return Err(error),
            Input::Ended => {}
        }
        Ok(session.output.closed().then_some(End::Unread))
    }

    /// Lets what is in flight end, and prints it.
    fn drain(&mut self, end: End, session: &mut Session) -> End {
        let deadline = Instant::now() + PATIENCE;
        while let Ok(input) = self.next(Some(deadline)) {
            if matches!(input, Input::Ended) {
                return end;
            }
            match self.take(input, session) {
                // What can't be printed any more can be handed over and recorded all the same.
                Ok(None | Some(End::Unread)) => {}
                Ok(Some(sooner)) => return sooner,
                Err(error) if matches!(end, End::Unread | End::Failed(_)) => drop(error),
                Err(error) => return End::Failed(error),
            }
        }
        end
    }

    fn report(
        self,
        end: End,
        resume: &str,
        arguments: &Listen,
        session: &mut Session,
    ) -> failure::Result<()> {
        let events = self.printer.events;
        match end {
            End::Unread | End::Enough => Ok(()),
            End::Failed(error) => Err(error),
            End::Over => {
                let Some(wanted) = self.wanted.filter(|wanted| events < *wanted) else { return Ok(()) };
                let limit = arguments.limit.as_deref().unwrap_or_default();
                let message = format!("{} of {} events came within {limit}", count(events), count(wanted));
                let hints = vec![format!("keep listening with: {resume}")];
                Err(Failure::Pending { message, hints, response: Vec::new() }.into())
            }
            End::Signal(signal) => {
                if session.output.terminals.stderr {
                    // Over the ^C that the terminal echoed.
                    session.output.prompt("\r");
                }
                self.printer.sum(session);
                Err(Failure::Interrupted { signal, hint: format!("resume with: {resume}") }.into())
            }
        }
    }
}
