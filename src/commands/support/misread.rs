//! The error for an argument that begins with `-` and is not an option.

use std::ffi::OsString;

use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{ArgMatches, CommandFactory};

use super::resume::{again, quote_shown};
use crate::cli::Cli;
use crate::cli::body::MessageArgs;
use crate::cli::leading_dash::{self, LeadingDash};
use crate::client::call::quote;
use crate::failure::{self, Context, Failure};
use crate::message;
use crate::output::text::escape;

/// An argument that clap took for an option, and would accept in another place.
#[derive(Debug)]
pub struct Misread {
    dashed: LeadingDash,
    /// An option with a similar spelling.
    alike: Option<ContextValue>,
    /// The option whose value it may be, as clap names it, if clap says that the value is missing.
    lacking: Option<ContextValue>,
}

impl Misread {
    /// The argument that clap's error is about, if there is one.
    #[must_use]
    pub fn of(arguments: &[OsString], error: &clap::Error) -> Option<Self> {
        let dashed = leading_dash::find(arguments, error)?;
        let alike = error.get(ContextKind::SuggestedArg).cloned();
        // No option contains whitespace.
        let alike = alike.filter(|_| !dashed.word.contains(char::is_whitespace));
        let lacking = error.get(ContextKind::InvalidArg).filter(|_| error.kind() == ErrorKind::InvalidValue);
        Some(Self { dashed, alike, lacking: lacking.cloned() })
    }

    /// Whether the command would have sent a message.
    #[must_use]
    pub fn sends(&self) -> bool {
        self.dashed.sends
    }

    /// The hint, with a command to paste. There is no command for an argument that may be a mistyped option: it might be
    /// sent to somebody.
    #[must_use]
    pub fn hint(&self, is_json: bool) -> String {
        let hint = match &self.dashed {
            LeadingDash { is_value: true, .. } => "join a value that begins with - to its option with =",
            LeadingDash { sends: true, .. } => "put -- before a text that begins with -",
            _ => "put -- before an argument that begins with -",
        };
        if self.lacking.is_some() || self.alike.is_some() || looks_like_an_option(&self.dashed.word) {
            return hint.to_owned();
        }
        let quote = if is_json { quote } else { quote_shown };
        format!("{hint}: {}", again(&self.dashed.arguments, Vec::new(), "", true, quote))
    }

    /// Clap's error about it, with the whole argument and `hint` as a tip.
    #[must_use]
    pub fn error(self, hint: Option<&str>) -> clap::Error {
        let mut command = Cli::command();
        command.build();
        let inner = named(&mut command, &self.dashed.arguments);
        let kind = if self.lacking.is_some() { ErrorKind::InvalidValue } else { ErrorKind::UnknownArgument };
        let mut error = clap::Error::new(kind).with_cmd(inner);
        if let Some(option) = self.lacking {
            error.insert(ContextKind::InvalidArg, option);
            error.insert(ContextKind::InvalidValue, ContextValue::String(String::new()));
        } else {
            let word = escape(&self.dashed.word).into_owned();
            error.insert(ContextKind::InvalidArg, ContextValue::String(word));
        }
        error.insert(ContextKind::Usage, ContextValue::StyledStr(inner.render_usage()));
        if let Some(alike) = self.alike {
            error.insert(ContextKind::SuggestedArg, alike);
        }
        if let Some(hint) = hint {
            error.insert(ContextKind::Suggested, ContextValue::StyledStrs(vec![hint.to_owned().into()]));
        }
        error
    }
}

/// Adds a hint to an error that may come from a text that was read as an option: one that begins with `-` and an option's
/// letter.
#[must_use]
pub fn explained(error: failure::Error, given: &MessageArgs, arguments: &[OsString]) -> failure::Error {
    // The options that the error may be about.
    let options: &[char] = match error.failure() {
        Failure::Usage { .. } => &['a', 'k', 'm'],
        Failure::Config(error) if error.is_usage() => &['p'],
        _ => return error,
    };
    let has_attachment = given.options.attach.iter().any(|one| message::attachment(one).is_ok());
    let has_content =
        !given.text.is_empty() || given.text_file.is_some() || given.options.body.is_some() || has_attachment;
    let words = arguments.iter().skip(1).take_while(|word| *word != "--").filter_map(|word| word.to_str());
    match words.filter(|word| may_be_text(word, options, has_content)).last() {
        Some(word) => {
            let hint = format!("put -- before it if \"{word}\" is the text");
            error.with(Context::default().hint(hint))
        }
        None => error,
    }
}

/// Whether a word that was read as an option of a message with its value attached may be a text. If there is another text, the
/// value must be invalid.
fn may_be_text(word: &str, options: &[char], has_content: bool) -> bool {
    let Some(letters) = word.strip_prefix('-').filter(|letters| !letters.starts_with('-')) else {
        return false;
    };
    let mut letters = letters.trim_start_matches(['n', 'q', 'v']).chars();
    let Some(option) = letters.next().filter(|letter| options.contains(letter)) else { return false };
    let value = letters.as_str();
    match option {
        _ if value.is_empty() => false,
        'a' => message::attachment(value.strip_prefix('=').unwrap_or(value)).is_err(),
        'm' if !value.contains('=') => true,
        'k' if !value.bytes().all(|byte| byte.is_ascii_graphic()) => true,
        _ => !has_content,
    }
}

/// Whether a word looks like a long option: `--bogus`, `--bogus=1`.
fn looks_like_an_option(word: &str) -> bool {
    let name = word.strip_prefix("--").map(|rest| rest.split_once('=').map_or(rest, |(name, _)| name));
    name.is_some_and(|name| {
        name.starts_with(|c: char| c.is_ascii_lowercase())
            && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
    })
}

/// The command that a command line names.
fn named<'c>(command: &'c mut clap::Command, arguments: &[OsString]) -> &'c mut clap::Command {
    let matches = command.clone().try_get_matches_from(arguments).ok();
    let (mut inner, mut below) = (command, matches.as_ref().and_then(ArgMatches::subcommand));
    while let Some((name, matches)) = below {
        inner = inner.find_subcommand_mut(name).unwrap_or_else(|| unreachable!("clap has found {name}"));
        below = matches.subcommand();
    }
    inner
}
