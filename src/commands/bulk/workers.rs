//! The workers: threads that share one gate and process the jobs of the queue.

use std::sync::Arc;
use std::time::Duration;

use crate::bulk::queue::WorkQueue;
use crate::client::messages::{self, Sent, Status};
use crate::client::{ApiError, AttemptError, Observer, Reply, RetryWait, Scope};
use crate::commands::support::answer::not_an_object;
use crate::commands::support::fault::Fault;
use crate::commands::support::gate::Gate;
use crate::commands::support::trace;
use crate::failure::{self, Failure};

/// Stack size of a worker, in bytes. It builds requests and reads replies; the rest happens on the client's own thread.
const STACK_SIZE: usize = 512 * 1024;

/// Backoff after the last attempt of a job if the response asks to slow down without a `Retry-After`.
const DEFAULT_BACKOFF: Duration = Duration::from_secs(1);

/// An event from a worker.
#[derive(Debug)]
pub(super) enum WorkerEvent<J, T> {
    /// A job is finished.
    Finished(Finished<J, T>),
    /// Lines for `--verbose`.
    Trace(Vec<trace::Line>),
}

/// A finished job.
#[derive(Debug)]
pub(super) struct Finished<J, T> {
    pub(super) job: J,
    pub(super) result: failure::Result<T>,
}

/// The queue between the coordinator and the workers.
pub(super) type Queue<J, T> = Arc<WorkQueue<J, WorkerEvent<J, T>>>;

/// The function with which a worker processes a job.
pub(super) type Process<J, T> = fn(&Gate, &mut J, &dyn Observer) -> failure::Result<T>;

/// Starts `workers` threads that process the jobs of the queue. They end when the queue is closed.
///
/// # Errors
/// The system starts no more threads. Then the queue is closed.
pub(super) fn start<J: Send + 'static, T: Send + 'static>(
    gate: &Arc<Gate>,
    queue: &Queue<J, T>,
    workers: usize,
    (verbose, fault): (bool, Fault),
    process: Process<J, T>,
) -> failure::Result<()> {
    for number in 0..workers {
        let (gate, fault, own) = (gate.clone(), fault.clone(), queue.clone());
        let started = std::thread::Builder::new()
            .name(format!("worker {number}"))
            .stack_size(STACK_SIZE)
            .spawn(move || worker_loop(&gate, &own, verbose, &fault, process));
        if let Err(error) = started {
            queue.close();
            return Err(Failure::local(format!(
                "only {number} threads could be started: {error}; pass a smaller --concurrency"
            )));
        }
    }
    Ok(())
}

fn worker_loop<J, T>(gate: &Gate, queue: &Queue<J, T>, verbose: bool, fault: &Fault, process: Process<J, T>) {
    let send = |lines| queue.send(WorkerEvent::Trace(lines));
    // Retries wait for the common backoff, and stop with the run.
    let waiting = |met: &AttemptError, wait, next, of| {
        if fault.is_set() {
            return RetryWait::Stop;
        }
        // Before the trace, so that its reader can rely on the backoff.
        if matches!(met, AttemptError::Api(api) if slows_all(api)) {
            queue.back_off(wait);
        }
        if verbose {
            send(vec![trace::waiting(met, wait, next, of)]);
        }
        if queue.pause(wait) { RetryWait::Over } else { RetryWait::Stop }
    };
    let observer = trace::Relay::new(verbose, send, waiting);
    while let Some(mut job) = queue.take() {
        let result = process(gate, &mut job, &observer).map_err(|error| fault.cause_of(error));
        if let Some(wait) = result.as_ref().err().and_then(requested_backoff) {
            queue.back_off(wait);
        }
        let succeeded = result.is_ok();
        queue.finish(WorkerEvent::Finished(Finished { job, result }), succeeded);
    }
}

/// A row to send, whose intent is on disk.
#[derive(Debug)]
pub(super) struct Job {
    pub(super) row: u32,
    pub(super) line: u64,
    pub(super) chat: String,
    /// Serialized, because the key is derived from the same text.
    pub(super) body: String,
    pub(super) key: String,
}

/// The queue of rows to send.
pub(super) type SendQueue = Queue<Job, (Reply, Sent)>;

/// A row whose request has finished.
pub(super) type SentRow = Finished<Job, (Reply, Sent)>;

/// Sends a row's message.
pub(super) fn send(gate: &Gate, job: &mut Job, observer: &dyn Observer) -> failure::Result<(Reply, Sent)> {
    let call = messages::send_written(&job.chat, std::mem::take(&mut job.body), &job.key)?;
    let reply = gate.request(&call, None, observer)?;
    let sent = Sent::read(&reply.body).ok_or_else(|| not_an_object(&reply))?;
    Ok((reply, sent))
}

/// Fetches the status of a message by its chat and its ID; `not found` if the API doesn't know it.
pub(super) fn fetch_status(
    gate: &Gate,
    (chat, id): &mut (String, String),
    observer: &dyn Observer,
) -> failure::Result<String> {
    let call = messages::status(chat, id)?;
    match gate.request(&call, None, observer) {
        Ok(reply) => {
            let status = Status::read(&reply.body).ok_or_else(|| not_an_object(&reply))?;
            Ok(status.status.unwrap_or_else(|| "unknown".to_owned()))
        }
        Err(error) => match error.client().map(|error| &error.failure) {
            Some(AttemptError::Api(api)) if api.status == 404 => Ok("not found".to_owned()),
            _ => Err(error),
        },
    }
}

/// How long all workers have to wait after this error, if it asks to slow down.
fn requested_backoff(error: &failure::Error) -> Option<Duration> {
    match &error.client()?.failure {
        AttemptError::Api(api) if slows_all(api) => Some(api.retry_after.unwrap_or(DEFAULT_BACKOFF)),
        _ => None,
    }
}

/// Whether an error slows down all workers: too many requests, or no sender available.
fn slows_all(api: &ApiError) -> bool {
    match api.scope() {
        Scope::Passing => matches!(api.status, 429 | 503),
        Scope::Recipient | Scope::Sender | Scope::Account => false,
    }
}
