//! The `blooio` command-line tool as a library: parse, open a session, dispatch, report a failure once.
//!
//! The rooms, and what each may import, are checked by `tests/layers.rs`.

pub mod bulk;
pub mod characters;
pub mod cli;
pub mod client;
pub mod commands;
pub mod config;
pub mod duration;
pub mod endpoint;
pub mod failure;
pub mod files;
pub mod guard;
pub mod message;
pub mod operations;
pub mod optouts;
pub mod output;
pub mod process;
pub mod reader;
pub mod recipients;
pub mod replace;
pub mod sandbox;
pub mod secret;
pub mod webhook;

use std::ffi::OsString;
use std::io::Write;

use cli::{Cli, Command};
use commands::support::interrupt::Interrupt;
use commands::support::misread::{self, Misread};
use commands::support::print::printed;
use commands::support::session::Session;
use commands::support::{startup, usage};
use config::Env;
use failure::ExitKind;
use output::{Color, Mode, Output, Tone};

pub use output::Streams;

/// Runs the program on a command line, program name first, and returns its exit code.
#[must_use]
pub fn run(arguments: Vec<OsString>, env: &Env, streams: Streams) -> u8 {
    #[cfg(unix)]
    if let Some(code) = process::play_helper(&arguments) {
        return code;
    }
    let Streams { stdin, stdout, stderr, terminals } = streams;
    let dumb = match env.get("TERM") {
        Ok(Some(terminal)) => terminal == "dumb",
        _ => !output::enable_escapes(),
    };
    let open = |mode, color| Output::new(mode, color, dumb, terminals, stdout, stderr);

    if cli::asks_for_version(&arguments) {
        return tell(cli::VERSION, &mut open(Mode::Human, Color::Never));
    }
    let cli = match Cli::read(&arguments) {
        Ok(cli) => cli,
        Err(error) => return misunderstood(&error, &arguments, env, open),
    };
    let flags = startup::flags(&cli);
    let (settings, unloaded) = match startup::settings(&cli.command, env, &flags) {
        Ok(loaded) => loaded,
        Err(error) => {
            let (mode, color) = startup::fallback(&cli.global, env);
            let mut error = error.into();
            if let Some(message) = cli.command.message() {
                error = misread::explained(error, message, &arguments);
            }
            return report(&error, sends(&cli.command), &mut open(mode, color));
        }
    };
    let mut output = open(settings.output.value, settings.color.value);
    // Doctor has a check for each.
    let told = matches!(&cli.command, Command::Doctor(_));
    for warning in settings.warnings.iter().filter(|_| !told) {
        output.warn(warning);
    }
    if !startup::needs_nothing(&cli.command) {
        startup::set_zone(env, &mut output);
    }
    let (state, interrupt) = (env.state_directory(), Interrupt::new(dumb));
    let mut session =
        Session::new(settings, output, interrupt, arguments, stdin, (env.clone(), flags), state);
    session.unloaded = unloaded;
    let code = match commands::run(&cli.command, &mut session) {
        Ok(code) => {
            // If they are the cause of an error, that says so.
            if !told {
                session.warn_of_certificates();
            }
            code
        }
        Err(error) => report(&error, sends(&cli.command), &mut session.output),
    };
    // Everything is written. Closing the connections in order would make the user wait for threads that end anyway.
    std::mem::forget(session);
    code
}

fn sends(command: &Command) -> bool {
    command.message().is_some() || matches!(command, Command::Notify(_))
}

/// Reports each failure in `error` on stderr, and returns the exit code.
fn report(error: &failure::Error, sending: bool, output: &mut Output) -> u8 {
    let mut reports = failure::reports(error);
    for report in &mut reports {
        if sending && report.outcome.is_none() {
            report.outcome = Some(failure::Outcome::NotSent);
        }
        let paint =
            |is_error, word: &str| output.paint_note(if is_error { Tone::Bad } else { Tone::Waiting }, word);
        for line in report.lines(output.mode, &paint) {
            output.note(&line);
        }
    }
    failure::worst(reports.iter().map(|report| report.kind.code()))
}

/// Prints help or the version, and returns the exit code.
fn tell(text: &str, output: &mut Output) -> u8 {
    match printed(output.result(text.as_bytes())) {
        Ok(()) => 0,
        Err(error) => report(&error, false, output),
    }
}

/// Prints clap's help and version as results, and reports its other errors as usage errors.
fn misunderstood(
    error: &clap::Error,
    arguments: &[OsString],
    env: &Env,
    open: impl FnOnce(Mode, Color) -> Output,
) -> u8 {
    let misread = Misread::of(arguments, error);
    if !error.use_stderr() && misread.is_none() {
        // It is the same in every mode, so that the settings needn't be loaded.
        let mut output = open(Mode::Human, usage::help_color(arguments, env));
        return tell(&usage::text(error, output.has_color()), &mut output);
    }
    let (global, command) = cli::typed::global(arguments);
    let sends = matches!(command.as_deref(), Some("send" | "ask" | "notify"))
        || misread.as_ref().is_some_and(Misread::sends);
    let (mode, color) = startup::fallback(&global, env);
    usage::report(error, misread, sends, &mut open(mode, color));
    ExitKind::Usage.code()
}

/// Turns a panic into an internal error (exit code 1) instead of a backtrace and a signal.
pub fn explain_panics() {
    std::panic::set_hook(Box::new(|panic| {
        let place = panic.location().map(ToString::to_string).unwrap_or_default();
        let text = format!(
            "error: a bug in blooio: panic at {place}\n\
             hint: check the chat before you send the message again: it may have gone out\n"
        );
        let _ = std::io::stderr().lock().write_all(text.as_bytes());
        #[allow(clippy::exit, reason = "the release build aborts on panic, whose code would be 134")]
        std::process::exit(i32::from(ExitKind::Internal.code()));
    }));
}
