//! `blooio bulk status`: what a journal says of its run, and with `--refresh` how its messages went on.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::{Duration, Instant};

use serde_json::json;

use super::fleet::{self, Ended, News};
use super::input::{folder_of, journal_of};
use super::now;
use super::tally::Standings;
use crate::bulk::exchange::Exchange;
use crate::bulk::history::{Standing, Wish};
use crate::bulk::journal::{self, Header, Index, Outcome};
use crate::cli::bulk::Status;
use crate::commands::support::print::printed;
use crate::commands::support::session::Session;
use crate::commands::support::{show, trace};
use crate::failure::Failure;
use crate::output::text::{count, escape};
use crate::output::{Count, Mode, time};

/// Shows every journal that `arguments` name; shards one by one.
///
/// # Errors
/// There is none, or one can't be read; with `--refresh` what the API said no to.
pub(super) fn run(arguments: &Status, session: &mut Session) -> anyhow::Result<()> {
    for path in journals(&arguments.file)? {
        let Some((header, history)) = journal::read(&path, now()).map_err(unreadable)? else {
            return Err(Failure::usage(
                format!("{} is empty: its run has not begun", path.display()),
                "start the run with `blooio bulk`, or give the journal of another",
            ));
        };
        let standings = Standings::of(&history, Wish::default());
        let refreshed =
            if arguments.refresh { Some(refresh(&path, &standings, arguments, session)?) } else { None };
        show_one(&path, &header, &standings, refreshed.as_ref(), session)?;
    }
    Ok(())
}

/// What is wrong with a journal that is only looked at: the hints of a run name options that this command lacks.
fn unreadable(error: journal::Error) -> anyhow::Error {
    let hint = match &error {
        journal::Error::Foreign { .. } => INSTEAD,
        journal::Error::Damaged { .. } => "repair the line: until then the run can't be resumed either",
        _ => return error.into(),
    };
    Failure::usage(error.to_string(), hint)
}

/// What can be looked at.
const INSTEAD: &str = "give the file that the run reads, or the journal that it writes";

/// The file itself if it is a journal, whatever its name; else the journal beside it, and those of its shards.
fn journals(file: &Path) -> anyhow::Result<Vec<PathBuf>> {
    if journal::is_journal(file) {
        return Ok(vec![file.to_owned()]);
    }
    let whole = Some(journal_of(file, None)).filter(|journal| journal.exists());
    let journals: Vec<PathBuf> = whole.into_iter().chain(shards(file)).collect();
    if !journals.is_empty() {
        return Ok(journals);
    }
    // One that can't be read, or in which no run has begun, says so itself.
    let is_named = file.file_name().is_some_and(|name| name.to_string_lossy().ends_with(".jsonl"));
    let is_empty = file.metadata().is_ok_and(|metadata| metadata.is_file() && metadata.len() == 0);
    if (file.exists() && is_named) || is_empty {
        return Ok(vec![file.to_owned()]);
    }
    let what =
        if file.exists() { "it is no journal, and there is none beside it" } else { "there is no such file" };
    Err(Failure::usage(format!("{}: {what}", file.display()), INSTEAD))
}

/// `customers.csv.0-of-4.blooio.jsonl` and its like, in order.
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

/// Messages by their status word.
type States = BTreeMap<String, u64>;

fn show_one(
    path: &Path,
    header: &Header,
    standings: &Standings,
    states: Option<&States>,
    session: &mut Session,
) -> anyhow::Result<()> {
    let messages = super::header::messages(header);
    let not_sent = standings.not_sent(messages);
    let journal = path.display().to_string();
    match session.output.mode {
        Mode::Json => {
            let mut fields = json!({
                "journal": journal,
                "run": header.run,
                "started": header.started,
                "target": header.target,
                "shard": header.shard,
                "messages": messages,
                "sent": standings.sent,
                "failed": standings.failed,
                "refused": standings.refused,
                "unknown": standings.unknown,
                "not_sent": not_sent,
            });
            if let Some(states) = states {
                fields["states"] = json!(states);
            }
            printed(session.output.json(fields.to_string().as_bytes()))
        }
        Mode::Quiet => printed(session.output.line(&standings.sent.to_string())),
        Mode::Human => {
            let output = &mut session.output;
            let began = i64::try_from(header.started).unwrap_or(i64::MAX);
            let mut row = |label: &str, value: &str| printed(show::row(output, label, &escape(value)));
            row("journal", &journal)?;
            row("began", &time::local(began))?;
            row("to", &header.target)?;
            if let Some(shard) = &header.shard {
                row("shard", shard)?;
            }
            row("messages", &count(messages))?;
            row("sent", &count(standings.sent))?;
            for (label, number) in [
                ("failed", standings.failed),
                ("refused", standings.refused),
                ("unknown", standings.unknown),
                ("not sent", not_sent),
            ] {
                if number > 0 {
                    row(label, &count(number))?;
                }
            }
            for (index, (state, number)) in states.into_iter().flatten().enumerate() {
                row(if index == 0 { "now" } else { "" }, &format!("{state} {}", count(*number)))?;
            }
            Ok(())
        }
    }
}

/// Asks how every message went that the run sent. A message that can't be asked for is counted by why.
fn refresh(
    path: &Path,
    standings: &Standings,
    arguments: &Status,
    session: &mut Session,
) -> anyhow::Result<States> {
    let workers = usize::from(arguments.concurrency);
    let meeting: fleet::Meeting<(String, String), String> = Arc::new(Exchange::new(workers, workers));
    let client = session.client()?;
    let watched = (session.settings.verbose.value, session.fault());
    fleet::start(&client, &meeting, workers, watched, fleet::ask)?;
    let mut sent = sent(Index::open(path)?);
    let (mut states, mut exhausted) = (States::new(), false);
    let mut at = Count { done: 0, failed: 0, total: standings.sent.into(), held: None };
    session.output.begin_bar(at);
    let mut until = Instant::now();
    loop {
        let news = meeting.news(until);
        for asked in news.results {
            match asked {
                News::Ended(Ended { result: Ok(word), .. }) => {
                    *states.entry(word).or_default() += 1;
                    at.done += 1;
                }
                News::Ended(Ended { result: Err(error), .. }) => {
                    meeting.close();
                    session.output.end_bar();
                    return Err(error);
                }
                News::Trace(lines) => trace::note(&mut session.output, &lines),
            }
        }
        meeting.go_on();
        session.output.bar(at);
        if !exhausted && news.queued < 4 * workers {
            let mut batch = Vec::new();
            for outcome in sent.by_ref().take(4 * workers) {
                let outcome = outcome?;
                let chat = outcome.group.or(outcome.to).unwrap_or_default();
                batch.extend(outcome.ids.into_iter().map(|id| (chat.clone(), id)));
            }
            exhausted = batch.is_empty();
            meeting.offer(batch);
        }
        if exhausted && meeting.is_quiet() {
            break;
        }
        until = session.output.bar_due().unwrap_or_else(|| Instant::now() + Duration::from_secs(1));
    }
    meeting.close();
    session.output.end_bar();
    Ok(states)
}

/// The outcomes of the rows that were accepted, in the order of the rows.
fn sent(index: Option<Index>) -> impl Iterator<Item = Result<Outcome, journal::Error>> {
    index.into_iter().flat_map(|mut index| {
        let rows = index.header().rows;
        (0..rows).filter_map(move |row| match index.standing(row) {
            Standing::Sent => index.outcome(row).transpose(),
            _ => None,
        })
    })
}
