//! `blooio bulk`: many messages from one file, each exactly once.

mod course;
mod fleet;
mod header;
mod input;
mod show;
mod status;
mod tally;
mod target;
mod verdict;

use std::sync::Arc;
use std::time::{SystemTime, UNIX_EPOCH};

use uuid::Uuid;

use crate::bulk::exchange::Exchange;
use crate::bulk::history::{History, Wish};
use crate::bulk::journal::{Header, Journal};
use crate::bulk::pace::{Pace, Rate};
use crate::bulk::survey::{Survey, survey};
use crate::bulk::{Plan, Shard, Template, report};
use crate::cli::bulk::{Action, Bulk, Run};
use crate::commands::support::body;
use crate::commands::support::print::printed;
use crate::commands::support::session::Session;
use crate::commands::support::show::row;
use crate::failure::{Failure, Stopped, words};
use crate::output::Mode;
use crate::output::text::{count, escape};
use crate::recipients::Book;
use course::{AHEAD, Course, Manner, Why};
use input::Input;
use tally::{Progress, Standings};

/// Carries out `bulk` or `bulk status`.
///
/// # Errors
/// Whatever was found wrong before anything was sent; else [`Failure::Partial`] when some rows were not sent, or the
/// reason that stopped the run with [`Stopped`] as its context.
pub fn run(arguments: &Bulk, session: &mut Session) -> anyhow::Result<()> {
    match &arguments.action {
        Some(Action::Status(arguments)) => status::run(arguments, session),
        None => start(&arguments.run, session),
    }
}

/// All that is known before anything is sent.
struct Prepared<'a> {
    arguments: &'a Run,
    input: &'a Input,
    plan: &'a Plan<'a>,
    survey: Survey,
    rate: Rate,
    wish: Wish,
    /// The command that goes on with this run.
    go_on: String,
}

fn start(arguments: &Run, session: &mut Session) -> anyhow::Result<()> {
    let rate: Rate = arguments.rate.parse().map_err(|error: crate::bulk::pace::BadRate| Failure::Usage {
        message: format!("--rate: {error}"),
        hint: None,
    })?;
    let shard = arguments.shard.as_deref().map(str::parse::<Shard>).transpose().map_err(|error| {
        Failure::usage(format!("--shard: {error}"), "such as 0/4 to 3/4 for four jobs that share a file")
    })?;
    let template = arguments
        .text
        .as_deref()
        .map(Template::parse)
        .transpose()
        .map_err(|error| Failure::usage(format!("--text: {error}"), error.hint()))?;
    let body = body::of_options(&arguments.body, session)?;
    let input = Input::open(arguments, shard, session)?;
    if let Some(path) = &arguments.report {
        target::check(path, &input)?;
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
    // A run that is going on is found at once, not after a long look at the input.
    let journal = if input.journal.exists() && !arguments.dry_run {
        Some(Journal::open(&input.journal)?)
    } else {
        None
    };
    let survey = survey(&plan, input.reader()?).map_err(|error| Failure::Usage {
        message: format!("{}: {error}", input.name),
        hint: error.hint().map(str::to_owned),
    })?;
    show::doubles(session, &input, &survey);
    bad_rows(arguments, &input, &survey, session)?;
    let go_on = session.same_again(&["--restart", "--dry-run", "-n"]);
    let wish = Wish { retry_failed: arguments.retry_failed, resend_unknown: arguments.resend_unknown };
    let prepared = Prepared { arguments, input: &input, plan: &plan, survey, rate, wish, go_on };
    if arguments.dry_run {
        return show::dry_run(&prepared, session);
    }
    send(&prepared, journal, session)
}

/// Opens the journal, asks, sends, and tells how it went.
fn send(prepared: &Prepared<'_>, journal: Option<Journal>, session: &mut Session) -> anyhow::Result<()> {
    let (arguments, survey) = (prepared.arguments, &prepared.survey);
    let header = header::make(prepared, session);
    let (mut journal, goes_on) = match journal {
        Some(journal) if journal.header().is_some() && !arguments.restart => {
            header::same(&journal, &header, prepared)?;
            (Some(journal), true)
        }
        journal => (journal, false),
    };
    let mut history = match &mut journal {
        Some(journal) if goes_on => journal.history(now())?,
        _ => History::new(header.rows, header.started),
    };
    if history.clock_went_back() {
        session.warn(
            "the clock is behind the journal's last entry, so the age of a row in doubt can't be told: such rows are left alone",
        );
    }
    let before = Standings::of(&history, prepared.wish);
    let to_go = survey.messages.saturating_sub(before.skipped);
    if survey.messages == 0 {
        session.warn(&format!("{} holds no messages", prepared.input.name));
    }
    if to_go > 0 {
        session.connect()?;
        if journal.is_none() {
            prepared.input.has_room_for_journal()?;
        }
        show::preview(prepared, goes_on.then_some(&before), to_go, session);
        let old = journal.as_ref().is_some_and(|journal| journal.header().is_some()) && !goes_on;
        confirm(prepared, old, to_go, session)?;
    }
    let began = std::time::Instant::now();
    // Where nothing is to be sent no run begins, whose journal would be in the way of the next.
    let why = if to_go > 0 {
        let mut journal = match journal {
            Some(journal) => journal,
            None => Journal::open(&prepared.input.journal)?,
        };
        if !goes_on {
            journal.begin(&header)?;
        }
        travel(prepared, &before, &mut journal, &mut history, session)?
    } else {
        None
    };
    let after = Standings::of(&history, Wish::default());
    let told = show::summary(prepared, &before, &after, began.elapsed(), session);
    let reported = write_report(prepared, session);
    if why.is_some()
        && let Err(error) = &reported
    {
        session.warn(&error.to_string());
    }
    finish(prepared, why, &after, &history, told.and(reported))
}

fn travel(
    prepared: &Prepared<'_>,
    before: &Standings,
    journal: &mut Journal,
    history: &mut History,
    session: &mut Session,
) -> anyhow::Result<Option<Why>> {
    let workers = usize::from(prepared.arguments.concurrency);
    let meeting = Arc::new(Exchange::new(workers, AHEAD / 2));
    let client = session.client()?;
    let watched = (session.settings.verbose.value, session.fault());
    fleet::start(&client, &meeting, workers, watched, fleet::send)?;
    let signalled = meeting.clone();
    session.interrupt.soften(prepared.go_on.clone(), move |signal| signalled.interrupt(signal));
    let messages = prepared.plan.read(prepared.input.reader()?)?;
    let manner = Manner {
        pace: Pace::new(prepared.rate),
        wish: prepared.wish,
        max_failures: prepared.arguments.max_failures,
    };
    let progress =
        Progress { done: before.skipped.into(), failed: 0, total: prepared.survey.messages.into(), shown: 0 };
    let course =
        Course::new(session, prepared.input, (journal, history), meeting, messages, manner, progress);
    let why = course.run();
    session.interrupt.harden();
    Ok(why)
}

/// What the command ends with.
fn finish(
    prepared: &Prepared<'_>,
    why: Option<Why>,
    after: &Standings,
    history: &History,
    printed: anyhow::Result<()>,
) -> anyhow::Result<()> {
    let input = prepared.input.needed_again().map(|what| format!(" (with {what})")).unwrap_or_default();
    let go_on = format!("to go on{input}: {}", prepared.go_on);
    let stopped =
        |error: anyhow::Error, place: String| Err(error.context(Stopped { place, go_on: go_on.clone() }));
    match why {
        Some(Why::Signal(signal)) => return Err(Failure::Interrupted { signal, hint: go_on }.into()),
        Some(Why::All { line, chat, met }) => {
            return stopped(met, format!("stopped at {}:{line}: {chat}: ", prepared.input.name));
        }
        Some(Why::Streak { failures, line, chat, met }) => {
            let times =
                if failures == 1 { "1 failure".to_owned() } else { format!("{failures} failures in a row") };
            return stopped(
                met,
                format!("stopped after {times}, the last at {}:{line}: {chat}: ", prepared.input.name),
            );
        }
        Some(Why::Journal(error)) => {
            return stopped(
                error.into(),
                "stopped, as nothing is sent that can't be written down: ".to_owned(),
            );
        }
        Some(Why::Input(what)) => return stopped(Failure::local(what), "stopped: ".to_owned()),
        Some(Why::Output(error)) => return stopped(error, "stopped: ".to_owned()),
        None => printed?,
    }
    let unsent = prepared.survey.messages.saturating_sub(after.sent);
    if unsent == 0 && prepared.survey.bad_count == 0 {
        return Ok(());
    }
    Err(show::unsent(prepared, after, history.clock_went_back(), &go_on).into())
}

/// Lists the bad rows; an error unless they are to be skipped.
fn bad_rows(arguments: &Run, input: &Input, survey: &Survey, session: &mut Session) -> anyhow::Result<()> {
    if survey.bad_count == 0 {
        return Ok(());
    }
    let mut lines: Vec<String> = survey.bad.iter().map(|bad| format!("{}:{bad}", input.name)).collect();
    let more = survey.bad_count - survey.bad.len() as u64;
    if more > 0 {
        lines.push(format!("… and {} more", count(more)));
    }
    let rows = if survey.bad_count == 1 { "row is" } else { "rows are" };
    if arguments.skip_invalid {
        for line in lines {
            session.warn(&line);
        }
        session.warn(&format!("{} {rows} bad and will not be sent", count(survey.bad_count)));
        return Ok(());
    }
    let message = format!("{} {rows} bad, so nothing was sent", count(survey.bad_count));
    let hint = "correct the file, or send the good rows alone with --skip-invalid";
    if session.output.mode == Mode::Json {
        lines.push(message);
        return Err(Failure::usage(lines.join("\n"), hint));
    }
    for line in lines {
        session.output.note(&escape(&line));
    }
    Err(Failure::usage(message, hint))
}

/// Asks whether to go on, where somebody can be asked; throwing a journal away needs a yes in any case.
fn confirm(prepared: &Prepared<'_>, old: bool, to_go: u32, session: &mut Session) -> anyhow::Result<()> {
    if prepared.arguments.yes {
        return Ok(());
    }
    let journal = prepared.input.journal.display();
    if !session.may_ask() {
        if old {
            return Err(Failure::usage(
                format!(
                    "--restart throws {journal} away, and whoever was texted is texted again: it needs a yes"
                ),
                "without a terminal, or with --no-input, give --yes",
            ));
        }
        return Ok(());
    }
    let whither = if session.settings.sandbox.value { " to the sandbox" } else { "" };
    let messages = format!("{}{whither}", show::messages(to_go));
    let question = if old {
        format!("Throw {journal} away and send {messages}, to whoever was texted before too?")
    } else {
        format!("Send {messages}?")
    };
    if session.agrees(&question)? {
        return Ok(());
    }
    Err(Failure::Declined("nothing was sent".to_owned()).into())
}

fn write_report(prepared: &Prepared<'_>, session: &mut Session) -> anyhow::Result<()> {
    let Some(path) = &prepared.arguments.report else { return Ok(()) };
    // The journal may be there only since the run began, and so the file system tells now whether it is the same.
    target::spare(path, prepared.input).map_err(|error| Failure::local(error.to_string()))?;
    let messages = prepared.plan.read(prepared.input.reader()?)?;
    let journal = Some(prepared.input.journal.as_path()).filter(|journal| journal.exists());
    let written = target::write(path, |out| Ok(report::write(out, messages, journal)?));
    written.map_err(|error| {
        Failure::local(format!("the report can't be written to {}: {}", path.display(), words(&error)))
    })?;
    if session.is_human() {
        let path = escape(&path.display().to_string()).into_owned();
        printed(row(&mut session.output, "report", &path))?;
    }
    Ok(())
}

/// What a run's keys are derived under: its own ID, so that they are the same on every attempt and every resume, and no
/// other run's.
fn namespace(header: Option<&Header>) -> Uuid {
    let run = header.map_or("", |header| header.run.as_str());
    Uuid::parse_str(run).unwrap_or_else(|_| Uuid::new_v5(&Uuid::NAMESPACE_OID, run.as_bytes()))
}

/// The idempotency key of a row that has none of its own: made of its number and its content.
fn derived_key(namespace: &Uuid, row: u32, chat: &str, body: &str) -> String {
    Uuid::new_v5(namespace, format!("{row}\n{chat}\n{body}").as_bytes()).to_string()
}

/// Milliseconds since the epoch.
fn now() -> u64 {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    u64::try_from(since.as_millis()).unwrap_or(u64::MAX)
}
