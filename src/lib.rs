//! The `blooio` command-line tool as a library: parse, open a session, dispatch, report a failure once.
//!
//! The rooms, and what each may import, are checked by `tests/layers.rs`.

pub mod bulk;
pub mod characters;
pub mod cli;
pub mod client;
pub mod commands;
pub mod config;
pub mod failure;
pub mod message;
pub mod operations;
pub mod output;
pub mod reader;
pub mod recipients;
pub mod replace;
pub mod sandbox;
pub mod secret;

use std::ffi::OsString;
use std::io::{BufRead, BufReader, Write};

use clap::{CommandFactory, FromArgMatches};

use cli::{Cli, Command, Global};
use commands::support::interrupt::Interrupt;
use commands::support::misread::{self, Misread};
use commands::support::session::{Session, Unloaded};
use config::{Env, Flags, Settings};
use failure::{ExitKind, Report};
use output::{Color, Mode, Output, Terminals, Tone};

/// The three standard streams, and what they are connected to.
pub struct Streams {
    /// Standard input.
    pub stdin: Box<dyn BufRead>,
    /// Standard output.
    pub stdout: Box<dyn Write + Send>,
    /// Standard error.
    pub stderr: Box<dyn Write + Send>,
    /// Which of them are terminals.
    pub terminals: Terminals,
}

impl std::fmt::Debug for Streams {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("Streams").field("terminals", &self.terminals).finish_non_exhaustive()
    }
}

impl Streams {
    /// The process's own.
    #[must_use]
    pub fn of_process() -> Self {
        Self {
            stdin: Box::new(BufReader::new(std::io::stdin())),
            stdout: Box::new(std::io::stdout()),
            stderr: Box::new(std::io::stderr()),
            terminals: Terminals::of_process(),
        }
    }
}

/// Runs the program on a command line, program name first, and returns its exit code.
#[must_use]
pub fn run(arguments: Vec<OsString>, env: &Env, streams: Streams) -> u8 {
    let Streams { stdin, stdout, stderr, terminals } = streams;
    let dumb = env.get("TERM").ok().flatten() == Some("dumb");
    let open = |mode, color| Output::new(mode, color, dumb, terminals, stdout, stderr);

    if cli::asks_for_version(&arguments) {
        return tell(cli::VERSION, &mut open(Mode::Human, Color::Never));
    }
    let cli = match Cli::read(&arguments) {
        Ok(cli) => cli,
        Err(error) => return misunderstood(&error, &arguments, env, open),
    };
    // These two need no settings, and must work where those are broken.
    let needs_nothing = matches!(&cli.command, Command::Completions(_) | Command::Man(_));
    let flags = flags(&cli);
    let (loaded, unloaded) = load(&cli.command, env, &flags);
    let settings = match loaded {
        Err(error) if needs_nothing || edits(&cli.command) => {
            Settings::without_file(env, &flags).map_err(|_| error)
        }
        other => other,
    };
    let settings = match settings {
        Ok(settings) => settings,
        Err(error) => {
            let (mode, color) = early(&cli.global, env);
            let mut output = open(mode, color);
            let mut error = error.into();
            if let Command::Send(send) = &cli.command {
                error = misread::explained(error, send, &arguments);
            }
            return report(&error, sends(&cli.command), &mut output);
        }
    };
    let mut output = open(settings.output.value, settings.color.value);
    // The doctor has a check for each.
    let told = matches!(&cli.command, Command::Doctor(_));
    for warning in settings.warnings.iter().filter(|_| !told) {
        output.warn(warning);
    }
    if !needs_nothing {
        set_zone(env, &mut output);
    }
    let state = env.state_directory();
    let interrupt = Interrupt::new(dumb);
    let mut session =
        Session::new(settings, output, interrupt, arguments, stdin, (env.clone(), flags), state);
    session.unloaded = unloaded;
    let code = match commands::run(&cli.command, &mut session) {
        Ok(()) => {
            // An error has said it, where it is the cause.
            if !told {
                session.warn_of_certificates();
            }
            0
        }
        Err(error) => report(&error, sends(&cli.command), &mut session.output),
    };
    // All is written. Taking the connections down in order would make the user wait for threads that end anyway.
    std::mem::forget(session);
    code
}

/// Takes the time zone from `TZ`, where that is set, and warns if it names none.
fn set_zone(env: &Env, output: &mut Output) {
    let Some(value) = env.time_zone() else { return };
    if !output::zone::set(value, env.path("TZDIR")) {
        let value = value.to_string_lossy();
        output.warn(&format!(
            "TZ={value:?} is not a time zone, so times are in UTC: set a name such as America/New_York, or unset TZ"
        ));
    }
}

/// The settings; for the doctor, who is to say what is wrong with them, those that are left without the file, or without
/// the environment too. What is wrong on the command line itself remains an error.
fn load(command: &Command, env: &Env, flags: &Flags) -> (Result<Settings, config::Error>, Option<Unloaded>) {
    let error = match Settings::load(env, flags) {
        Err(error) if matches!(command, Command::Doctor(_)) => error,
        loaded => return (loaded, None),
    };
    let (left, environment) = match Settings::without_file(env, flags) {
        Err(error) if !error.is_usage() => (Settings::without_file(&env.without_settings(), flags), true),
        left => (left, false),
    };
    match left {
        Ok(mut left) => {
            left.output.value = Settings::fallback_mode(env, flags);
            (Ok(left), Some(Unloaded { error, environment }))
        }
        Err(wrong) => (Err(wrong), None),
    }
}

/// Reports each failure in `error` on stderr, and returns the exit code.
fn report(error: &failure::Error, sending: bool, output: &mut Output) -> u8 {
    let mut reports = failure::reports(error);
    for report in &mut reports {
        if sending && report.outcome.is_none() {
            report.outcome = Some(failure::Outcome::NotSent);
        }
        for line in lines(report, output) {
            output.note(&line);
        }
    }
    failure::worst(reports.iter().map(|report| report.kind.code()))
}

fn lines(report: &Report, output: &Output) -> Vec<String> {
    if output.mode == Mode::Json {
        return vec![report.json()];
    }
    report.human(&|is_error, word| output.paint_note(if is_error { Tone::Bad } else { Tone::Waiting }, word))
}

/// Prints what a command line asked for that asks for nothing else, and returns the exit code.
fn tell(text: &str, output: &mut Output) -> u8 {
    match commands::support::print::printed(output.result(text.as_bytes())) {
        Ok(()) => 0,
        Err(error) => report(&error, false, output),
    }
}

/// Help and version are results; anything else that clap says is a usage error.
fn misunderstood(
    error: &clap::Error,
    arguments: &[OsString],
    env: &Env,
    open: impl FnOnce(Mode, Color) -> Output,
) -> u8 {
    let misread = Misread::of(arguments, error);
    let in_color = |error: &clap::Error, colored: bool| {
        let text = error.render();
        if colored { text.ansi().to_string() } else { text.to_string() }
    };
    if !error.use_stderr() && misread.is_none() {
        // The same in every mode: the settings are not looked at, so that this is as fast as it can be.
        let mut output = open(Mode::Human, help_color(arguments, env));
        return tell(&in_color(error, output.has_color()), &mut output);
    }
    let matches = Cli::command().ignore_errors(true).try_get_matches_from(arguments).ok();
    let sending = matches.as_ref().and_then(|matches| matches.subcommand_name()) == Some("send")
        || misread.as_ref().is_some_and(Misread::sends);
    let mut global = matches.and_then(|matches| Global::from_arg_matches(&matches).ok()).unwrap_or_default();
    // Clap reads nothing behind a command that it does not know.
    global.json |= typed(arguments).any(|word| word == "--json");
    global.quiet |= typed(arguments).any(|word| word == "--quiet" || word == "-q");
    let (mode, color) = early(&global, env);
    let mut output = open(mode, color);
    let is_json = output.mode == Mode::Json;
    let hint = misread.as_ref().map(|misread| misread.hint(is_json));
    let told = misread.map(|misread| misread.error(hint.as_deref().filter(|_| !is_json)));
    let error = told.as_ref().unwrap_or(error);
    if is_json {
        let mut report = usage_report(&in_color(error, false), hint);
        report.outcome = sending.then_some(failure::Outcome::NotSent);
        output.note(&report.json());
    } else {
        output.note(in_color(error, output.has_note_color()).trim_end());
    }
    ExitKind::Usage.code()
}

/// The words that may be options.
fn typed(arguments: &[OsString]) -> impl Iterator<Item = &OsString> {
    arguments.iter().take_while(|word| *word != "--")
}

/// When help is in color: by the flag and the environment, which is all that is read for it.
fn help_color(arguments: &[OsString], env: &Env) -> Color {
    let flag = typed(arguments).skip_while(|word| *word != "--color").nth(1).and_then(|word| word.to_str());
    let flag = typed(arguments).find_map(|word| word.to_str()?.strip_prefix("--color=")).or(flag);
    Settings::help_color(env, flag)
}

/// Clap's text as an error object: its first paragraph is the message; ours if there is one, tips and usage are the hint.
fn usage_report(text: &str, hint: Option<String>) -> Report {
    let text = text.trim();
    let (message, rest) = text.split_once("\n\n").unwrap_or((text, ""));
    let words = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
    let message = words(message.strip_prefix("error: ").unwrap_or(message));
    rest.split("\n\n")
        .map(words)
        .filter(|paragraph| !paragraph.is_empty() && !paragraph.starts_with("For more information"))
        .fold(Report::new(ExitKind::Usage, message).hint(hint), |report, hint| report.hint(Some(hint)))
}

/// How to print when the command line or the settings are wrong: as far as they can be told all the same.
fn early(global: &Global, env: &Env) -> (Mode, Color) {
    // What isn't a regular file has been read before, and has nothing more to say.
    let flags = Flags { may_create: true, ..global.flags() };
    let settings = Settings::load(env, &flags).or_else(|_| Settings::without_file(env, &flags));
    let color = settings.map_or(Color::Auto, |settings| settings.color.value);
    (Settings::fallback_mode(env, &flags), color)
}

fn flags(cli: &Cli) -> Flags {
    let mut flags = cli.global.flags();
    match &cli.command {
        Command::Send(send) => flags.from_number.clone_from(&send.options.from),
        Command::Bulk(bulk) => flags.from_number.clone_from(&bulk.run.body.from),
        command => flags.may_create = edits(command),
    }
    flags
}

/// Whether a command works on the file itself, and so must not need it to be right.
fn edits(command: &Command) -> bool {
    use cli::config::Action;
    matches!(
        command,
        Command::Config(cli::config::Config {
            action: Action::Init(_)
                | Action::Set(_)
                | Action::Unset(_)
                | Action::Use(_)
                | Action::Remove(_)
                | Action::Path
        })
    )
}

fn sends(command: &Command) -> bool {
    matches!(command, Command::Send(_))
}

/// Makes a panic an error of this program (exit code 1) instead of a backtrace and a signal.
pub fn explain_panics() {
    std::panic::set_hook(Box::new(|panic| {
        let place = panic.location().map(ToString::to_string).unwrap_or_default();
        let text = format!(
            "error: a bug in blooio: it panicked at {place}\n\
             hint: a message that was being sent may have gone out; look at the chat before you send it again\n"
        );
        let _ = std::io::stderr().lock().write_all(text.as_bytes());
        #[allow(clippy::exit, reason = "the release build aborts on panic, whose code would be 134")]
        std::process::exit(i32::from(ExitKind::Internal.code()));
    }));
}
