//! The commands of the API's operations: clap's arguments, made of the rows of `operations`.
//!
//! Built by hand and not derived, as the rows say all that there is to say.

use clap::builder::PossibleValuesParser;
use clap::error::ErrorKind;
use clap::{Arg, ArgAction, ArgMatches, Command, Error, FromArgMatches, Subcommand, ValueHint, value_parser};

use crate::operations::{self, BRANCHES, Form, Kind, Method, Operation as Row, Parameter, Place};

/// Asks before something is lost, unless it is given.
pub const YES: &str = "yes";
/// Shows the request.
pub const DRY_RUN: &str = "dry-run";

/// An operation that was typed.
#[derive(Debug)]
pub struct Operation {
    /// Its words: `contacts tags add`.
    pub command: String,
    /// What was typed behind them.
    pub values: ArgMatches,
}

impl Operation {
    /// Whether a switch was typed.
    #[must_use]
    pub fn has(&self, switch: &str) -> bool {
        self.values.try_get_one::<bool>(switch).is_ok_and(|typed| typed == Some(&true))
    }

    /// What was typed for a parameter that is no switch.
    #[must_use]
    pub fn typed(&self, name: &str) -> Vec<&str> {
        let texts = self.values.try_get_many::<String>(name).ok().flatten();
        texts.into_iter().flatten().map(String::as_str).collect()
    }
}

impl FromArgMatches for Operation {
    fn from_arg_matches(matches: &ArgMatches) -> Result<Self, Error> {
        let mut words = Vec::new();
        let mut matches = matches;
        while let Some((word, below)) = matches.subcommand() {
            words.push(word);
            matches = below;
        }
        let command = words.join(" ");
        if operations::of(&command).next().is_none() {
            return Err(Error::new(ErrorKind::InvalidSubcommand));
        }
        Ok(Self { command, values: matches.clone() })
    }

    fn update_from_arg_matches(&mut self, matches: &ArgMatches) -> Result<(), Error> {
        *self = Self::from_arg_matches(matches)?;
        Ok(())
    }
}

impl Subcommand for Operation {
    fn augment_subcommands(command: Command) -> Command {
        command.subcommands(top().map(|word| fill(Command::new(word))))
    }

    fn augment_subcommands_for_update(command: Command) -> Command {
        Self::augment_subcommands(command)
    }

    fn has_subcommand(name: &str) -> bool {
        top().any(|word| word == name)
    }
}

/// The first words, each once, in the order in which the help has them.
pub fn top() -> impl Iterator<Item = &'static str> {
    let mut last = "";
    operations::all().filter(|row| !row.has_own_command).filter_map(move |row| {
        let word = row.words().next()?;
        let is_new = word != std::mem::replace(&mut last, word);
        is_new.then_some(word)
    })
}

/// The command of this first word, with all that is below it.
#[must_use]
pub fn fill(command: Command) -> Command {
    let words = command.get_name().to_owned();
    below(command, &words)
}

/// Gives a command its arguments, or the commands that it holds. `words` are those behind `blooio`.
fn below(command: Command, words: &str) -> Command {
    if let Some(row) = operations::of(words).next() {
        return leaf(command, row);
    }
    let mut command =
        command.arg_required_else_help(true).subcommand_required(true).after_help(holding(words));
    if let Some(branch) = BRANCHES.iter().find(|branch| branch.command == words) {
        command = described(command, branch.about, branch.more);
    }
    for (inner, path) in inner(words) {
        command = command.subcommand(below(Command::new(inner), &path));
    }
    command
}

/// The commands that `words` holds: each one's own word, and all its words.
fn inner(words: &str) -> Vec<(&'static str, String)> {
    let mut found: Vec<(&'static str, String)> = Vec::new();
    let own = words.split(' ').count();
    let prefix = format!("{words} ");
    for row in operations::all().filter(|row| row.command.starts_with(&prefix)) {
        let Some(word) = row.words().nth(own) else { continue };
        if !found.iter().any(|(there, _)| *there == word) {
            found.push((word, format!("{prefix}{word}")));
        }
    }
    found
}

fn described(command: Command, about: &'static str, more: &'static str) -> Command {
    if more.is_empty() {
        command.about(about)
    } else {
        command.about(about).long_about(format!("{about}\n\n{more}"))
    }
}

fn leaf(command: Command, row: &'static Row) -> Command {
    let mut command = described(command, row.about, row.more).after_help(examples(row.examples));
    for parameter in row.parameters {
        command = command.arg(argument(parameter, row.parameters));
    }
    let never_asks = "Taken as by all that remove something, though this does not ask";
    let yes = match (row.destroys, row.method) {
        (Some(_), _) => Some("Does not ask; needed where nobody can be asked"),
        (None, Method::Delete) => Some(never_asks),
        (None, _) => None,
    };
    if let Some(help) = yes {
        command = command.arg(Arg::new(YES).short('y').long(YES).action(ArgAction::SetTrue).help(help));
    }
    command.arg(
        Arg::new(DRY_RUN)
            .short('n')
            .long(DRY_RUN)
            .action(ArgAction::SetTrue)
            .help("Checks everything and prints the request; sends nothing, needs no key"),
    )
}

fn argument(parameter: &'static Parameter, all: &'static [Parameter]) -> Arg {
    let name = parameter.name;
    let mut argument = Arg::new(name).help(parameter.help);
    argument = match parameter.form {
        Form::Switch(_) => {
            return argument.long(name).action(ArgAction::SetTrue).conflicts_with_all(rivals(parameter, all));
        }
        Form::Position => argument.required(true),
        Form::Positions(least, most) => argument.required(true).num_args(least..=most),
        Form::AnyPositions => argument.num_args(0..),
        Form::Option => argument.long(name).aliases(own_name(parameter, all)),
        Form::Needed => argument.long(name).aliases(own_name(parameter, all)).required(true),
    };
    argument = argument.value_name(parameter.value_name()).conflicts_with_all(rivals(parameter, all));
    match parameter.kind {
        Kind::Word(words) | Kind::Coded(words) => argument.value_parser(PossibleValuesParser::new(words)),
        Kind::Number(from, to) => argument.value_parser(Whole(from, to)),
        Kind::Id | Kind::Reaction => argument.allow_hyphen_values(true),
        Kind::Picture | Kind::Photo => argument.value_hint(ValueHint::FilePath),
        _ => argument.value_parser(value_parser!(String)),
    }
}

/// What the API calls an option's field, where that is another name: whoever reads its documentation types that one.
fn own_name(parameter: &Parameter, all: &'static [Parameter]) -> Option<&'static str> {
    let (Place::Query(own) | Place::Body(own)) = parameter.place else { return None };
    let is_taken = all.iter().any(|other| other.name == own);
    (!is_taken && !own.contains('.')).then_some(own)
}

/// The other parameters that go to the same place: of those that say opposite things, one can be given.
fn rivals(parameter: &Parameter, all: &'static [Parameter]) -> Vec<&'static str> {
    let is_rival = |other: &&Parameter| other.place == parameter.place && other.name != parameter.name;
    match parameter.place {
        Place::Body(_) => all.iter().filter(is_rival).map(|other| other.name).collect(),
        _ => Vec::new(),
    }
}

/// Reads a whole number within bounds, and keeps its text.
#[derive(Clone)]
struct Whole(u64, u64);

impl clap::builder::TypedValueParser for Whole {
    type Value = String;

    fn parse_ref(
        &self,
        command: &Command,
        argument: Option<&Arg>,
        value: &std::ffi::OsStr,
    ) -> Result<String, Error> {
        let number = value_parser!(u64).range(self.0..=self.1);
        number.parse_ref(command, argument, value).map(|number| number.to_string())
    }
}

/// The help below a command that only holds others: an example of each.
fn holding(words: &str) -> String {
    let prefix = format!("{words} ");
    let rows = operations::all().filter(|row| row.command.starts_with(&prefix) && !row.examples.is_empty());
    after_help(rows.filter_map(|row| row.examples.first().copied()))
}

fn examples(lines: &[&'static str]) -> String {
    after_help(lines.iter().copied())
}

fn after_help(lines: impl Iterator<Item = &'static str>) -> String {
    let lines: Vec<&str> = lines.collect();
    format!(
        "Examples:\n  {}\n\nEnvironment: BLOOIO_API_KEY and the others of `blooio --help`.\n\n{}",
        lines.join("\n  "),
        super::EXIT_CODES
    )
}
