//! What is said about an argument that begins with `-` and is no option.

use std::ffi::OsString;

use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{ArgMatches, CommandFactory};

use super::repeat::{again, quote_shown};
use crate::cli::Cli;
use crate::cli::dash::{Dashed, dashed};
use crate::client::call::quote;
use crate::output::text::escape;

/// An argument that clap took for an option, and that it would understand elsewhere.
#[derive(Debug)]
pub struct Misread {
    dashed: Dashed,
    /// An option that is spelled much like it.
    alike: Option<ContextValue>,
}

impl Misread {
    /// The argument that clap's error is about, if there is one.
    #[must_use]
    pub fn of(arguments: &[OsString], error: &clap::Error) -> Option<Self> {
        let dashed = dashed(arguments, error)?;
        let alike = error.get(ContextKind::SuggestedArg).cloned();
        // No option has a blank in it.
        let alike = alike.filter(|_| !dashed.word.contains(char::is_whitespace));
        Some(Self { dashed, alike })
    }

    /// Whether the command would have sent a message.
    #[must_use]
    pub fn sends(&self) -> bool {
        self.dashed.sends
    }

    /// What to do about it, with a command to paste. What may be a mistyped option gets none: it might be sent to somebody.
    #[must_use]
    pub fn hint(&self, is_json: bool) -> String {
        let hint = match &self.dashed {
            Dashed { is_value: true, .. } => "join a value that begins with - to its option with =",
            Dashed { sends: true, .. } => "put -- before a text that begins with -",
            _ => "put -- before an argument that begins with -",
        };
        if self.alike.is_some() || looks_like_an_option(&self.dashed.word) {
            return hint.to_owned();
        }
        let quote = if is_json { quote } else { quote_shown };
        format!("{hint}: {}", again(&self.dashed.arguments, Vec::new(), "", true, quote))
    }

    /// Clap's error about it, which names the whole argument and has `hint` for a tip.
    #[must_use]
    pub fn error(self, hint: Option<&str>) -> clap::Error {
        let mut command = Cli::command();
        command.build();
        let inner = named(&mut command, &self.dashed.arguments);
        let mut error = clap::Error::new(ErrorKind::UnknownArgument).with_cmd(inner);
        error.insert(ContextKind::InvalidArg, ContextValue::String(escape(&self.dashed.word).into_owned()));
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

/// Whether a word is written as long options are: `--bogus`, `--bogus=1`.
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
