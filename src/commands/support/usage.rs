//! Reports a command line that clap rejects.

use std::ffi::OsString;

use super::misread::Misread;
use crate::cli::typed;
use crate::config::{Env, Settings};
use crate::failure::{ExitKind, Outcome, Report};
use crate::output::{Color, Mode, Output};

/// Whether help is in color, by the flag and the environment alone.
#[must_use]
pub fn help_color(arguments: &[OsString], env: &Env) -> Color {
    Settings::help_color(env, typed::color(arguments))
}

/// Clap's text.
#[must_use]
pub fn text(error: &clap::Error, colored: bool) -> String {
    let text = error.render();
    if colored { text.ansi().to_string() } else { text.to_string() }
}

/// Reports clap's error on stderr, or the better one of `misread`. `sends` says whether the command would have sent a
/// message.
pub fn report(error: &clap::Error, misread: Option<Misread>, sends: bool, output: &mut Output) {
    let is_json = output.mode == Mode::Json;
    let hint = misread.as_ref().map(|misread| misread.hint(is_json));
    let told = misread.map(|misread| misread.error(hint.as_deref().filter(|_| !is_json)));
    let error = told.as_ref().unwrap_or(error);
    if is_json {
        let mut report = as_report(&text(error, false), hint);
        report.outcome = sends.then_some(Outcome::NotSent);
        output.note(&report.json());
    } else {
        output.note(text(error, output.has_note_color()).trim_end());
    }
}

/// Clap's text as an error object: its first paragraph is the message; our hint, tips and usage are the hint.
fn as_report(text: &str, hint: Option<String>) -> Report {
    let text = text.trim();
    let (message, rest) = text.split_once("\n\n").unwrap_or((text, ""));
    let words = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
    let message = words(message.strip_prefix("error: ").unwrap_or(message));
    rest.split("\n\n")
        .map(words)
        .filter(|paragraph| !paragraph.is_empty() && !paragraph.starts_with("For more information"))
        .fold(Report::new(ExitKind::Usage, message).hint(hint), |report, hint| report.hint(Some(hint)))
}
