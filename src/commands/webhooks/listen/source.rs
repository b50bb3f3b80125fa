//! Starts what events come from: the HTTP receiver, or the reader of a webhook's log.

use std::path::Path;
use std::sync::{Arc, mpsc};

use tokio::runtime::{Builder, Runtime};
use tokio::sync::{Semaphore, watch};

use super::input::Input;
use super::options::Options;
use super::page::Pages;
use super::poll::Poller;
use crate::cli::webhooks::listen::Listen;
use crate::commands::support::session::Session;
use crate::failure::{self, Failure};
use crate::webhook::intake::{Intake, Teller};
use crate::webhook::lanes::Lanes;
use crate::webhook::ledger::Ledger;
use crate::webhook::listener::Listener;
use crate::webhook::log;
use crate::webhook::log_reader::{Begin, LogReader};
use crate::webhook::progress::{self, Progress};
use crate::webhook::receiver::Port;
use crate::webhook::redelivery::Redelivery;
use crate::webhook::state::State;

/// What is running, until it is closed.
#[derive(Debug)]
pub(super) struct Source {
    runtime: Runtime,
    /// Keeps other listeners away.
    state: Option<State>,
}

/// How the source tells what happens, and learns that it must end.
pub(super) type Wires = (mpsc::Sender<Input>, watch::Receiver<bool>);

impl Source {
    /// Leaves whatever is still running to the end of the program, which is near. A runtime that is shut down would make the
    /// thread panic that polls, because it may be waiting on the runtime's clock.
    pub(super) fn close(self) {
        std::mem::forget(self.runtime);
        drop(self.state);
    }
}

/// Starts the source.
///
/// # Errors
/// A port or a file can't be used, or another listener has the same source.
pub(super) fn start(
    arguments: &Listen,
    options: Options,
    session: &mut Session,
    wires: Wires,
) -> failure::Result<Source> {
    let runtime = Builder::new_multi_thread()
        .worker_threads(2)
        .thread_name("webhooks")
        .enable_all()
        .build()
        .map_err(|error| Failure::local(format!("can't start a thread: {error}")))?;
    match &arguments.poll {
        Some(webhook) => poll(webhook, arguments, options, session, wires, runtime),
        None => listen(arguments, options, session, wires, runtime),
    }
}

fn poll(
    webhook: &str,
    arguments: &Listen,
    options: Options,
    session: &mut Session,
    (sender, stopping): Wires,
    runtime: Runtime,
) -> failure::Result<Source> {
    let url = format!("{}{}", session.shown_base_url(), log::call(webhook, 0, 1)?.path);
    let base = session.shown_base_url();
    let state = kept(session, |folder| State::of_webhook(folder, &base, webhook))?;
    let cursor = state.as_ref().map(State::cursor);
    let begin = match (options.since, &cursor) {
        (Some(since), _) => Begin::Since(since),
        (None, None) => Begin::Now,
        (None, Some(path)) => progress::read(path).map_err(|why| unusable(path, &why))?.unwrap_or(Begin::Now),
    };
    let gate = session.gate()?;
    let pages = Pages {
        webhook: webhook.to_owned(),
        gate,
        fault: session.fault(),
        verbose: session.settings.verbose.value,
        sender: sender.clone(),
    };
    let secret = options.secrets.first().cloned();
    let intake = intake(arguments, options, state.as_ref(), sender.clone(), stopping.clone());
    let floor = LogReader::new(begin.clone()).floor();
    let poller = Poller {
        pages,
        url,
        begin,
        redelivery: Redelivery::new(intake, secret),
        progress: Progress::new(cursor, floor),
        sender,
        stopping,
        handle: runtime.handle().clone(),
    };
    poller.start().map_err(|error| Failure::local(format!("can't start a thread: {error}")))?;
    Ok(Source { runtime, state })
}

fn unusable(path: &Path, why: &progress::Unusable) -> failure::Error {
    Failure::Local {
        message: format!("can't read where the last run stopped ({}): {why}", path.display()),
        hint: Some("say where to begin with --since, such as --since 1h".to_owned()),
    }
    .into()
}

fn listen(
    arguments: &Listen,
    options: Options,
    session: &mut Session,
    (sender, stopping): Wires,
    runtime: Runtime,
) -> failure::Result<Source> {
    let port = Port::open(arguments.port).map_err(|error| Failure::Local {
        message: format!("can't listen on 127.0.0.1:{}: {error}", arguments.port),
        hint: Some("use another port, or any free one: --port 0".to_owned()),
    })?;
    let url = format!("http://{}", port.address);
    let state = kept(session, |folder| State::of_port(folder, arguments.port, &options.target))?;
    let secrets = (!arguments.no_verify).then(|| options.secrets.clone());
    let intake = intake(arguments, options, state.as_ref(), sender.clone(), stopping.clone());
    let listener = Listener { intake, secrets };
    let _ = sender.send(Input::Ready(url));
    runtime.spawn(async move {
        let answer = move |received| {
            let listener = listener.clone();
            async move { listener.answer(received).await }
        };
        if let Err(error) = port.serve(answer, stopping).await {
            let error = Failure::local(format!("can't receive deliveries: {error}"));
            let _ = sender.send(Input::Failed(error));
        }
        let _ = sender.send(Input::Ended);
    });
    Ok(Source { runtime, state })
}

/// The state of a listener; none if there is no place for it.
fn kept(
    session: &mut Session,
    open: impl FnOnce(&Path) -> Result<State, crate::webhook::state::Error>,
) -> failure::Result<Option<State>> {
    let Some(folder) = session.state_directory().map(|folder| folder.join("webhooks")) else {
        session.warn(
            "there is no state directory (HOME is not set): after a restart, an event may be processed again",
        );
        return Ok(None);
    };
    let state = open(&folder)?;
    if state.damaged > 0 {
        session.warn(&format!(
            "{} lines of the record of events in {} can't be read: those events may be processed again",
            state.damaged,
            folder.display()
        ));
    }
    Ok(Some(state))
}

fn intake(
    arguments: &Listen,
    options: Options,
    state: Option<&State>,
    sender: mpsc::Sender<Input>,
    stopping: watch::Receiver<bool>,
) -> Intake {
    Intake {
        filter: options.filter,
        ledger: state.map_or_else(Ledger::in_memory, |state| state.ledger.clone()),
        lanes: Lanes::default(),
        application: options.application,
        program: options.program,
        quota: arguments.count.map(|count| Arc::new(Semaphore::new(count.get() as usize))),
        teller: Teller::new(move |message| {
            let _ = sender.send(Input::Told(message));
        }),
        stopping,
    }
}
