//! The workers: threads over one shared client that send what the exchange hands them.

use std::sync::Arc;
use std::time::Duration;

use crate::bulk::exchange::Exchange;
use crate::client::call::Preview;
use crate::client::messages::{self, Sent, Status};
use crate::client::retry::is_cap;
use crate::client::{ApiError, Client, Failure as Met, Observer, Reply, Wait, WireError};
use crate::commands::support::answer::not_an_object;
use crate::commands::support::fault::Fault;
use crate::commands::support::trace;
use crate::failure::Failure;
use crate::failure::client_error;

/// A worker's stack: it builds a request and reads an answer; the rest happens on the client's own thread.
const STACK: usize = 512 * 1024;

/// How long all hold still after a last attempt that was told to slow down, where no wait was asked for.
const BREATHER: Duration = Duration::from_secs(1);

/// What a worker tells.
#[derive(Debug)]
pub(super) enum News<J, T> {
    /// What came of a job.
    Ended(Ended<J, T>),
    /// Lines for `--verbose`.
    Trace(Vec<trace::Line>),
}

/// What came of a job.
#[derive(Debug)]
pub(super) struct Ended<J, T> {
    pub(super) job: J,
    pub(super) result: anyhow::Result<T>,
}

/// Where the coordinator and the workers meet.
pub(super) type Meeting<J, T> = Arc<Exchange<J, News<J, T>>>;

/// What a worker does with a job.
pub(super) type Work<J, T> = fn(&Client, &mut J, &dyn Observer) -> anyhow::Result<T>;

/// Starts `workers` threads that do `work`. They end when the exchange is closed.
///
/// # Errors
/// The system gives no more threads; those that were started are told to end.
pub(super) fn start<J: Send + 'static, T: Send + 'static>(
    client: &Arc<Client>,
    meeting: &Meeting<J, T>,
    workers: usize,
    (verbose, fault): (bool, Fault),
    work: Work<J, T>,
) -> anyhow::Result<()> {
    for number in 0..workers {
        let watch = Watch { meeting: meeting.clone(), verbose, fault: fault.clone() };
        let client = client.clone();
        let started = std::thread::Builder::new()
            .name(format!("worker {number}"))
            .stack_size(STACK)
            .spawn(move || labour(&client, &watch, work));
        if let Err(error) = started {
            meeting.close();
            return Err(Failure::local(format!(
                "the system starts no more than {number} threads: {error}; a smaller --concurrency needs fewer"
            )));
        }
    }
    Ok(())
}

fn labour<J, T>(client: &Client, watch: &Watch<J, T>, work: Work<J, T>) {
    while let Some(mut job) = watch.meeting.take() {
        let result = work(client, &mut job, watch).map_err(|error| watch.fault.behind(error));
        if let Some(wait) = result.as_ref().err().and_then(asks_to_slow_down) {
            watch.meeting.slow_down(wait);
        }
        let well = result.is_ok();
        watch.meeting.give(News::Ended(Ended { job, result }), well);
    }
}

/// One row whose intent is on disk.
#[derive(Debug)]
pub(super) struct Job {
    pub(super) row: u32,
    pub(super) line: u64,
    pub(super) chat: String,
    /// Written out: the key is made of the same text.
    pub(super) body: String,
    pub(super) key: String,
}

/// Sends a row's message.
pub(super) fn send(client: &Client, job: &mut Job, observer: &dyn Observer) -> anyhow::Result<(Reply, Sent)> {
    let call = messages::send_written(&job.chat, std::mem::take(&mut job.body), &job.key)?;
    let reply = client.request(&call, None, observer)?;
    let sent = Sent::read(&reply.body).ok_or_else(|| not_an_object(&reply))?;
    Ok((reply, sent))
}

/// Asks how a message, by its chat and its ID, went; one that is not known there is `not found`.
pub(super) fn ask(
    client: &Client,
    (chat, id): &mut (String, String),
    observer: &dyn Observer,
) -> anyhow::Result<String> {
    let call = messages::status(chat, id)?;
    match client.request(&call, None, observer) {
        Ok(reply) => {
            let status = Status::read(&reply.body).ok_or_else(|| not_an_object(&reply))?;
            Ok(status.status.unwrap_or_else(|| "unknown".to_owned()))
        }
        Err(error) => match &error.failure {
            Met::Api(api) if api.status == 404 => Ok("not found".to_owned()),
            _ => Err(error.into()),
        },
    }
}

fn asks_to_slow_down(error: &anyhow::Error) -> Option<Duration> {
    match &client_error(error)?.failure {
        Met::Api(api) if slows_all(api) => Some(api.retry_after.unwrap_or(BREATHER)),
        _ => None,
    }
}

/// Too many requests, and no sender at the moment: neither is one row's own.
fn slows_all(api: &ApiError) -> bool {
    api.status == 503 || (api.status == 429 && !api.code.as_deref().is_some_and(is_cap))
}

/// What a worker's client is watched by: it waits where all wait, and stops waiting when the run ends.
struct Watch<J, T> {
    meeting: Meeting<J, T>,
    verbose: bool,
    fault: Fault,
}

impl<J, T> Watch<J, T> {
    fn tell(&self, lines: impl FnOnce() -> Vec<trace::Line>) {
        if self.verbose {
            self.meeting.tell(News::Trace(lines()));
        }
    }
}

impl<J, T> Observer for Watch<J, T> {
    fn traces(&self) -> bool {
        self.verbose
    }

    fn attempt(&self, preview: &dyn Fn() -> Preview, number: u32) {
        self.tell(|| trace::attempt(&preview(), number));
    }

    fn answered(&self, reply: &Reply, took: Duration) {
        self.tell(|| trace::answered(reply, took));
    }

    fn failed(&self, error: &WireError, took: Duration) {
        self.tell(|| vec![trace::failed(error, took)]);
    }

    fn waiting(&self, met: &Met, wait: Duration, next: u32, of: u32) -> Wait {
        if self.fault.is_set() {
            return Wait::Stop;
        }
        // Before it is told: whoever reads of it may rely on it.
        if matches!(met, Met::Api(api) if slows_all(api)) {
            self.meeting.slow_down(wait);
        }
        self.tell(|| vec![trace::waiting(met, wait, next, of)]);
        if self.meeting.pause(wait) { Wait::Over } else { Wait::Stop }
    }
}
