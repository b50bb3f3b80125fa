//! `blooio bulk status`: row counts of a run from its journal, and with `--refresh` the current status of its messages.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::{Duration, Instant};

use serde_json::{Value, json};

use super::clock::now;
use super::files::folder_of;
use super::input::journal_of;
use super::stats::Stats;
use super::workers::{self, Queue, WorkerEvent};
use crate::bulk::history::ResumeOptions;
use crate::bulk::journal::{self, Header, Index, RowResult};
use crate::bulk::queue::WorkQueue;
use crate::bulk::status::RowStatus;
use crate::cli::bulk::Status;
use crate::commands::support::print::printed;
use crate::commands::support::session::Session;
use crate::commands::support::{show, trace};
use crate::failure::{self, Failure};
use crate::output::text::{count, escape};
use crate::output::{Count, Mode, time};

/// Shows every journal that `arguments` refer to, each shard separately.
///
/// # Errors
/// There is no journal, or one can't be read; with `--refresh`, errors of the API.
pub(super) fn run(arguments: &Status, session: &mut Session) -> failure::Result<()> {
    for path in journals(&arguments.file)? {
        let Some((header, history)) = journal::read(&path, now()).map_err(unreadable)? else {
            return Err(Failure::usage(
                format!("{} is empty: no run has begun", path.display()),
                "start a run with `blooio bulk`, or pass another journal",
            ));
        };
        let stats = Stats::of(&history, ResumeOptions::default());
        let refreshed =
            if arguments.refresh { Some(refresh(&path, &stats, arguments, session)?) } else { None };
        show_one(&path, &header, &stats, refreshed.as_ref(), session)?;
    }
    Ok(())
}

/// The error of an unreadable journal, with hints for this command: those of a run name options that it lacks.
fn unreadable(error: journal::Error) -> failure::Error {
    let hint = match &error {
        journal::Error::Foreign { .. } => INSTEAD,
        journal::Error::Damaged { .. } => "repair the line; until then, the run can't be resumed either",
        _ => return error.into(),
    };
    Failure::usage(error.to_string(), hint)
}

/// Hint for a file that isn't a journal.
const INSTEAD: &str = "pass the input file of the run, or its journal";

/// The file itself if it is a journal, whatever its name; otherwise the journals of the file and of its shards.
fn journals(file: &Path) -> failure::Result<Vec<PathBuf>> {
    if journal::is_journal(file) {
        return Ok(vec![file.to_owned()]);
    }
    let whole = Some(journal_of(file, None)).filter(|journal| journal.exists());
    let journals: Vec<PathBuf> = whole.into_iter().chain(shards(file)).collect();
    if !journals.is_empty() {
        return Ok(journals);
    }
    // Reading it reports that it is damaged, or that no run has begun in it.
    let is_named = file.file_name().is_some_and(|name| name.to_string_lossy().ends_with(".jsonl"));
    let is_empty = file.metadata().is_ok_and(|metadata| metadata.is_file() && metadata.len() == 0);
    if (file.exists() && is_named) || is_empty {
        return Ok(vec![file.to_owned()]);
    }
    let what = if file.exists() { "not a journal, and there is none next to it" } else { "no such file" };
    Err(Failure::usage(format!("{}: {what}", file.display()), INSTEAD))
}

/// The journals of a file's shards, such as `customers.csv.0-of-4.blooio.jsonl`, in order.
fn shards(file: &Path) -> Vec<PathBuf> {
    let Some(name) = file.file_name().and_then(|name| name.to_str()) else { return Vec::new() };
    let mut found: Vec<(u32, PathBuf)> = std::fs::read_dir(folder_of(file))
        .into_iter()
        .flatten()
        .filter_map(|entry| {
            let journal = entry.ok()?.file_name();
            let rest = journal.to_str()?.strip_prefix(name)?.strip_prefix('.')?;
            let (index, of) = rest.strip_suffix(".blooio.jsonl")?.split_once("-of-")?;
            of.parse::<u32>().ok()?;
            Some((index.parse().ok()?, file.with_file_name(&journal)))
        })
        .collect();
    found.sort();
    found.into_iter().map(|(_, path)| path).collect()
}

/// Number of messages by status.
type MessageStates = BTreeMap<String, u64>;

fn show_one(
    path: &Path,
    header: &Header,
    stats: &Stats,
    by_state: Option<&MessageStates>,
    session: &mut Session,
) -> failure::Result<()> {
    match session.output.mode {
        Mode::Json => {
            let fields = as_json(path, header, stats, by_state);
            printed(session.output.json(fields.to_string().as_bytes()))
        }
        Mode::Quiet => printed(session.output.line(&stats.sent.to_string())),
        Mode::Human => print_rows(path, header, stats, by_state, session),
    }
}

fn as_json(path: &Path, header: &Header, stats: &Stats, by_state: Option<&MessageStates>) -> Value {
    let messages = super::header::messages(header);
    let mut fields = json!({
        "journal": path.display().to_string(),
        "run": header.run,
        "started": header.started,
        "target": header.target,
        "shard": header.shard,
        "messages": messages,
        "sent": stats.sent,
        "failed": stats.failed,
        "refused": stats.refused,
        "unknown": stats.unknown,
        "suppressed": stats.suppressed,
        "not_sent": stats.not_sent(messages),
    });
    if let Some(by_state) = by_state {
        fields["states"] = json!(by_state);
    }
    fields
}

fn print_rows(
    path: &Path,
    header: &Header,
    stats: &Stats,
    by_state: Option<&MessageStates>,
    session: &mut Session,
) -> failure::Result<()> {
    let messages = super::header::messages(header);
    let output = &mut session.output;
    let began = i64::try_from(header.started).unwrap_or(i64::MAX);
    let mut row = |label: &str, value: &str| printed(show::row(output, label, &escape(value)));
    row("journal", &path.display().to_string())?;
    row("began", &time::local(began))?;
    row("to", &header.target)?;
    if let Some(shard) = &header.shard {
        row("shard", shard)?;
    }
    row("messages", &count(messages))?;
    row("sent", &count(stats.sent))?;
    for (label, number) in [
        ("failed", stats.failed),
        ("refused", stats.refused),
        ("unknown", stats.unknown),
        ("opted out", stats.suppressed),
        ("not sent", stats.not_sent(messages)),
    ] {
        if number > 0 {
            row(label, &count(number))?;
        }
    }
    for (index, (state, number)) in by_state.into_iter().flatten().enumerate() {
        row(if index == 0 { "now" } else { "" }, &format!("{state} {}", count(*number)))?;
    }
    Ok(())
}

/// The queue of messages, as chat and ID, whose status is fetched.
type StatusQueue = Queue<(String, String), String>;

/// Fetches the current status of every message that the run sent.
fn refresh(
    path: &Path,
    stats: &Stats,
    arguments: &Status,
    session: &mut Session,
) -> failure::Result<MessageStates> {
    let workers = usize::from(arguments.concurrency);
    let queue: StatusQueue = Arc::new(WorkQueue::new(workers, workers));
    let gate = session.gate()?;
    let watched = (session.settings.verbose.value, session.fault());
    workers::start(&gate, &queue, workers, watched, workers::fetch_status)?;
    let mut sent = sent(Index::open(path)?);
    session.output.begin_bar(Count { done: 0, failed: 0, total: stats.sent.into(), held: None });
    let refreshed = fetch_all(&queue, workers, &mut sent, stats.sent.into(), session);
    queue.close();
    session.output.end_bar();
    refreshed
}

/// Fetches the status of every message in `sent` with the workers of the queue, and counts the messages by status.
///
/// # Errors
/// The first error of a request, or of reading the journal.
fn fetch_all(
    queue: &StatusQueue,
    workers: usize,
    sent: &mut impl Iterator<Item = Result<RowResult, journal::Error>>,
    total: u64,
    session: &mut Session,
) -> failure::Result<MessageStates> {
    let (mut by_state, mut exhausted) = (MessageStates::new(), false);
    let mut at = Count { done: 0, failed: 0, total, held: None };
    let mut until = Instant::now();
    loop {
        let updates = queue.wait(until);
        for event in updates.results {
            match event {
                WorkerEvent::Finished(finished) => {
                    *by_state.entry(finished.result?).or_default() += 1;
                    at.done += 1;
                }
                WorkerEvent::Trace(lines) => trace::note(&mut session.output, &lines),
            }
        }
        queue.release();
        session.output.bar(at);
        if !exhausted && updates.queued < 4 * workers {
            let batch = next_messages(sent, 4 * workers)?;
            exhausted = batch.is_empty();
            queue.add(batch);
        }
        if exhausted && queue.is_idle() {
            return Ok(by_state);
        }
        until = session.output.bar_due().unwrap_or_else(|| Instant::now() + Duration::from_secs(1));
    }
}

/// Chat and ID of the messages of the next rows.
fn next_messages(
    results: &mut impl Iterator<Item = Result<RowResult, journal::Error>>,
    rows: usize,
) -> Result<Vec<(String, String)>, journal::Error> {
    let mut batch = Vec::new();
    for result in results.take(rows) {
        let result = result?;
        let chat = result.group.or(result.to).unwrap_or_default();
        batch.extend(result.ids.into_iter().map(|id| (chat.clone(), id)));
    }
    Ok(batch)
}

/// The results of the rows that were accepted, in the order of the rows.
fn sent(index: Option<Index>) -> impl Iterator<Item = Result<RowResult, journal::Error>> {
    index.into_iter().flat_map(|mut index| {
        let rows = index.header().rows;
        (0..rows).filter_map(move |row| match index.status(row) {
            RowStatus::Sent => index.result(row).transpose(),
            _ => None,
        })
    })
}
