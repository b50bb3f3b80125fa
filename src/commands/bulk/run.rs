//! One run of `blooio bulk` from its command line to its end.

use std::sync::Arc;
use std::time::Instant;

use super::clock::now;
use super::input::Input;
use super::intentions::{self, Intentions};
use super::prepare::{self, Prepared};
use super::runner::{AHEAD, Runner};
use super::stats::Stats;
use super::stop::End;
use super::{header, preview, report_file, summary, workers};
use crate::bulk::history::{History, ResumeOptions};
use crate::bulk::journal::Journal;
use crate::bulk::preflight::{Preflight, preflight};
use crate::bulk::queue::WorkQueue;
use crate::bulk::{Plan, report};
use crate::cli::bulk::Run;
use crate::commands::support::print::printed;
use crate::commands::support::session::Session;
use crate::commands::support::{body, show};
use crate::failure::{self, Failure, words};
use crate::output::text::escape;
use crate::recipients::Book;

/// Reads and checks everything, then sends or shows what would be sent.
///
/// # Errors
/// Any problem found before anything was sent; otherwise as [`summary::finish`].
pub(super) fn start(arguments: &Run, session: &mut Session) -> failure::Result<()> {
    let rate = prepare::rate(arguments)?;
    let shard = prepare::shard(arguments)?;
    let template = prepare::template(arguments)?;
    let body = body::of_options(&arguments.body, session)?;
    let input = Input::open(arguments, shard, session)?;
    if let Some(path) = &arguments.report {
        report_file::check(path, &input)?;
    }
    let aliases = session.settings.aliases.clone();
    let plan = Plan {
        format: input.format,
        to_column: arguments.to_column.clone(),
        text_column: arguments.text_column.clone(),
        template,
        body,
        book: Book { country: session.country()?, aliases: &aliases },
        shard,
    };
    let resume_options =
        ResumeOptions { retry_failed: arguments.retry_failed, resend_unknown: arguments.resend_unknown };
    let guard = session.guard()?;
    let mut journal = open_journal(arguments, &input)?;
    let history = match &mut journal {
        Some(journal) if journal.header().is_some() && !arguments.restart => Some(journal.history(now())?),
        _ => None,
    };
    let mut intentions = Intentions::new(&guard, history.as_ref(), resume_options)?;
    let preflight = check_input(arguments, &input, &plan, &mut intentions, session)?;
    let (rules, doubts) = intentions.checked()?;
    let prepared = Prepared {
        arguments,
        input: &input,
        plan: &plan,
        guard: guard.clone(),
        rules,
        preflight,
        doubts,
        rate,
        resume_options,
        resume_command: session.same_again(&["--restart", "--dry-run", "-n"]),
    };
    if arguments.dry_run {
        return preview::dry_run(&prepared, session);
    }
    send(&prepared, journal, history, session)
}

/// Opens the journal if there is one. A journal locked by another run is reported at once, not after a long preflight.
fn open_journal(arguments: &Run, input: &Input) -> failure::Result<Option<Journal>> {
    if arguments.dry_run || !input.journal.exists() {
        return Ok(None);
    }
    Ok(Some(Journal::open(&input.journal)?))
}

/// Runs the preflight over the input, and reports invalid rows and likely mistakes.
///
/// # Errors
/// The input can't be used, or has invalid rows that aren't to be skipped.
fn check_input(
    arguments: &Run,
    input: &Input,
    plan: &Plan,
    intentions: &mut Intentions<'_, '_>,
    session: &mut Session,
) -> failure::Result<Preflight> {
    let checked = preflight(plan, input.reader()?, |message| intentions.about(message));
    let preflight = checked.map_err(|error| Failure::Usage {
        message: format!("{}: {error}", input.name),
        hint: error.hint().map(str::to_owned),
    })?;
    preview::warn_of_mistakes(session, input, &preflight);
    prepare::check_rows(arguments, input, &preflight, session)?;
    Ok(preflight)
}

/// Opens the journal, asks for confirmation, sends, and prints the summary.
fn send(
    prepared: &Prepared<'_>,
    mut journal: Option<Journal>,
    history: Option<History>,
    session: &mut Session,
) -> failure::Result<()> {
    let header = header::make(prepared, session);
    let resumes = history.is_some();
    let mut history = history.unwrap_or_else(|| History::new(header.rows, header.started));
    if let Some(journal) = journal.as_mut().filter(|_| resumes) {
        header::check_same_run(journal, &header, prepared)?;
        journal.resume()?;
    }
    if history.clock_went_back() {
        session.warn(
            "the clock is behind the journal's last entry, so the age of rows in doubt is unknown: they are skipped",
        );
    }
    let before = Stats::of(&history, prepared.resume_options);
    let Preflight { to_send, suppressed, .. } = prepared.preflight;
    let has_work = to_send > 0 || suppressed > 0;
    if prepared.preflight.messages == 0 {
        session.warn(&format!("{} contains no messages", prepared.input.name));
    }
    if has_work {
        session.interrupt.arm(session.output.mode)?;
        if prepared.sends() {
            session.connect()?;
        }
        if journal.is_none() {
            prepared.input.check_journal_folder()?;
        }
        preview::preview(prepared, resumes.then_some(&before), to_send, session);
        let discards = journal.as_ref().is_some_and(|journal| journal.header().is_some()) && !resumes;
        confirm(prepared, discards, to_send, session)?;
    }
    let began = Instant::now();
    // Without anything to do no run begins: its journal would be in the way of the next run.
    let end = if has_work {
        let mut journal = match journal {
            Some(journal) => journal,
            None => Journal::open(&prepared.input.journal)?,
        };
        if !resumes {
            journal.begin(&header)?;
        }
        send_rows(prepared, &mut journal, &mut history, session)?
    } else {
        End { stopped_by: None, left_in_doubt: prepared.doubts.left }
    };
    finish(prepared, &before, &history, end, began, session)
}

/// Prints the summary, writes the report, and returns the result of the run.
fn finish(
    prepared: &Prepared<'_>,
    before: &Stats,
    history: &History,
    end: End,
    began: Instant,
    session: &mut Session,
) -> failure::Result<()> {
    let after = Stats::of(history, ResumeOptions::default());
    let printed = summary::summary(prepared, before, &after, began.elapsed(), session);
    let reported = write_report(prepared, history, session);
    if end.stopped_by.is_some()
        && let Err(error) = &reported
    {
        session.warn(&error.to_string());
    }
    summary::finish(prepared, end, &after, history, printed.and(reported))
}

/// Starts the workers and sends all rows.
fn send_rows(
    prepared: &Prepared<'_>,
    journal: &mut Journal,
    history: &mut History,
    session: &mut Session,
) -> failure::Result<End> {
    let workers = usize::from(prepared.arguments.concurrency);
    let queue = Arc::new(WorkQueue::new(workers, AHEAD / 2));
    if prepared.sends() {
        let gate = session.gate()?;
        let watched = (session.settings.verbose.value, session.fault());
        workers::start(&gate, &queue, workers, watched, workers::send)?;
    }
    let signaled = queue.clone();
    session.interrupt.end_gracefully(&prepared.resume_command, move |signal| signaled.interrupt(signal));
    let messages = prepared.plan.read(prepared.input.reader()?)?;
    let end = Runner::new(session, prepared, (journal, history), queue, messages).run();
    session.interrupt.end_at_once();
    Ok(end)
}

/// Asks for confirmation if possible. Discarding a journal needs confirmation in any case.
fn confirm(
    prepared: &Prepared<'_>,
    discards: bool,
    to_send: u32,
    session: &mut Session,
) -> failure::Result<()> {
    if prepared.arguments.yes || (to_send == 0 && !discards) {
        return Ok(());
    }
    let journal = prepared.input.journal.display();
    if !session.may_ask() {
        if discards {
            return Err(Failure::usage(
                format!("--restart discards {journal} and texts everybody again, so it needs confirmation"),
                "pass --yes when not running interactively",
            ));
        }
        return Ok(());
    }
    let target = if session.settings.sandbox.value { " to the sandbox" } else { "" };
    let messages = format!("{}{target}", preview::messages(to_send));
    let question = if discards {
        format!("Discard {journal} and send {messages}, including to everyone already texted?")
    } else {
        format!("Send {messages}?")
    };
    if session.agrees(&question)? {
        return Ok(());
    }
    Err(Failure::Declined("nothing was sent".to_owned()).into())
}

fn write_report(prepared: &Prepared<'_>, history: &History, session: &mut Session) -> failure::Result<()> {
    let Some(path) = &prepared.arguments.report else { return Ok(()) };
    // The journal may not have existed before the run, so only now can the system tell whether it is the same file.
    report_file::check_overwrite(path, prepared.input).map_err(|error| Failure::local(error.to_string()))?;
    let messages = prepared
        .plan
        .read(prepared.input.reader()?)?
        .map(|message| intentions::without_refused(message?, prepared.plan, &prepared.rules, history));
    let journal = Some(prepared.input.journal.as_path()).filter(|journal| journal.exists());
    let written = report_file::write(path, |out| Ok(report::write(out, messages, journal)?));
    written.map_err(|error| {
        Failure::local(format!("the report can't be written to {}: {}", path.display(), words(&error)))
    })?;
    if session.is_human() {
        let path = escape(&path.display().to_string()).into_owned();
        printed(show::row(&mut session.output, "report", &path))?;
    }
    Ok(())
}
