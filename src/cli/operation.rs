//! The commands below the API's branches: clap's arguments for the rows of `operations`, and the custom leaves.
//!
//! The arguments of operations are built from the rows, not derived: a row holds all that clap needs. A custom leaf has a
//! derived struct of its own; `operations` describes how one is added.

use clap::builder::PossibleValuesParser;
use clap::error::ErrorKind;
use clap::{
    Arg, ArgAction, ArgMatches, Args, Command, Error, FromArgMatches, Subcommand, ValueHint, value_parser,
};

use super::exit_codes::EXIT_CODES;
use super::webhooks;
use crate::operations::{self, BRANCHES, Method, Operation as Row, ParamKind, Parameter, Place, Syntax};

/// The switch that skips the confirmation.
pub const YES: &str = "yes";
/// The switch that prints the request instead of sending it.
pub const DRY_RUN: &str = "dry-run";

/// A command that was typed below one of the API's branches.
#[derive(Debug)]
pub enum Leaf {
    /// An operation of the table.
    Operation(Operation),
    /// `webhooks listen`.
    ListenForWebhooks(Box<webhooks::listen::Listen>),
    /// `webhooks verify`.
    VerifyWebhook(webhooks::verify::Verify),
    /// `webhooks trigger`.
    TriggerWebhook(webhooks::trigger::Trigger),
    /// The custom leaf of the tests.
    #[cfg(test)]
    Sample(sample::Sample),
}

/// A custom leaf: a command below a branch that is not an operation.
#[derive(Debug)]
pub struct Custom {
    /// The words after `blooio`: `webhooks listen`.
    pub command: &'static str,
    /// Adds the arguments and help of its struct.
    pub augment: fn(Command) -> Command,
    /// Reads what was typed into its variant of [`Leaf`].
    pub read: fn(&ArgMatches) -> Result<Leaf, Error>,
}

/// All custom leaves.
const CUSTOM: &[Custom] = &[
    Custom {
        command: "webhooks listen",
        augment: webhooks::listen::Listen::augment_args,
        read: |typed| FromArgMatches::from_arg_matches(typed).map(Box::new).map(Leaf::ListenForWebhooks),
    },
    Custom {
        command: "webhooks verify",
        augment: webhooks::verify::Verify::augment_args,
        read: |typed| FromArgMatches::from_arg_matches(typed).map(Leaf::VerifyWebhook),
    },
    Custom {
        command: "webhooks trigger",
        augment: webhooks::trigger::Trigger::augment_args,
        read: |typed| FromArgMatches::from_arg_matches(typed).map(Leaf::TriggerWebhook),
    },
    #[cfg(test)]
    sample::LEAF,
];

/// The custom leaf of this name.
fn custom(command: &str) -> Option<&'static Custom> {
    CUSTOM.iter().find(|leaf| leaf.command == command)
}

/// An operation that was typed.
#[derive(Debug)]
pub struct Operation {
    /// The words of its command: `contacts tags add`.
    pub command: String,
    /// What was typed after them.
    pub values: ArgMatches,
}

impl Operation {
    /// Whether a switch was typed.
    #[must_use]
    pub fn has(&self, switch: &str) -> bool {
        self.values.try_get_one::<bool>(switch).is_ok_and(|typed| typed == Some(&true))
    }

    /// What was typed for a parameter that is not a switch.
    #[must_use]
    pub fn typed(&self, name: &str) -> Vec<&str> {
        let texts = self.values.try_get_many::<String>(name).ok().flatten();
        texts.into_iter().flatten().map(String::as_str).collect()
    }
}

impl FromArgMatches for Leaf {
    fn from_arg_matches(matches: &ArgMatches) -> Result<Self, Error> {
        let mut words = Vec::new();
        let mut matches = matches;
        while let Some((word, below)) = matches.subcommand() {
            words.push(word);
            matches = below;
        }
        let command = words.join(" ");
        if let Some(leaf) = custom(&command) {
            return (leaf.read)(matches);
        }
        if operations::of(&command).next().is_none() {
            return Err(Error::new(ErrorKind::InvalidSubcommand));
        }
        Ok(Self::Operation(Operation { command, values: matches.clone() }))
    }

    fn update_from_arg_matches(&mut self, matches: &ArgMatches) -> Result<(), Error> {
        *self = Self::from_arg_matches(matches)?;
        Ok(())
    }
}

impl Subcommand for Leaf {
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

/// The first words of all operations, each once, in the order of the help.
pub fn top() -> impl Iterator<Item = &'static str> {
    let mut last = "";
    operations::all().filter(|row| !row.has_own_command).filter_map(move |row| {
        let word = row.words().next()?;
        let is_new = word != std::mem::replace(&mut last, word);
        is_new.then_some(word)
    })
}

/// Adds to the command of this first word everything below it.
#[must_use]
pub fn fill(command: Command) -> Command {
    let words = command.get_name().to_owned();
    built(command, &words)
}

/// Adds its arguments to a command, or the commands that it holds. `words` are those after `blooio`.
fn built(command: Command, words: &str) -> Command {
    if let Some(row) = operations::of(words).next() {
        return operation(command, row);
    }
    if let Some(leaf) = custom(words) {
        return (leaf.augment)(command);
    }
    let mut command =
        command.arg_required_else_help(true).subcommand_required(true).after_help(branch_help(words));
    if let Some(branch) = BRANCHES.iter().find(|branch| branch.command == words) {
        command = described(command, branch.about, branch.more);
    }
    for (child, path) in children(words) {
        command = command.subcommand(built(Command::new(child), &path));
    }
    command
}

/// The commands that `words` holds: the last word of each, and all its words. Custom leaves come last.
fn children(words: &str) -> Vec<(&'static str, String)> {
    let mut found: Vec<(&'static str, String)> = Vec::new();
    let own = words.split(' ').count();
    let prefix = format!("{words} ");
    let all = operations::all().map(|row| row.command).chain(CUSTOM.iter().map(|leaf| leaf.command));
    for command in all.filter(|command| command.starts_with(&prefix)) {
        let Some(word) = command.split(' ').nth(own) else { continue };
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

/// Adds the arguments of an operation.
fn operation(command: Command, row: &'static Row) -> Command {
    let mut command = described(command, row.about, row.more).after_help(examples(row.examples));
    for parameter in row.parameters {
        command = command.arg(argument(parameter, row.parameters));
    }
    let never_asks = "Accepted for consistency: this command never asks for confirmation";
    let yes = match (row.confirm, row.method) {
        (Some(_), _) => Some("Skip the confirmation; required when not running interactively"),
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
            .help("Print the request without sending it; needs no key"),
    )
}

fn argument(parameter: &'static Parameter, all: &'static [Parameter]) -> Arg {
    let name = parameter.name;
    let mut argument = Arg::new(name).help(parameter.help);
    argument = match parameter.syntax {
        Syntax::Switch(_) => {
            return argument
                .long(name)
                .action(ArgAction::SetTrue)
                .conflicts_with_all(conflicts(parameter, all));
        }
        Syntax::Positional => argument.required(true),
        Syntax::Positionals(least, most) => argument.required(true).num_args(least..=most),
        Syntax::AnyPositionals => argument.num_args(0..),
        Syntax::Option => argument.long(name).aliases(api_name(parameter, all)),
        Syntax::Required => argument.long(name).aliases(api_name(parameter, all)).required(true),
    };
    argument = argument.value_name(parameter.value_name()).conflicts_with_all(conflicts(parameter, all));
    match parameter.kind {
        ParamKind::OneOf(words) | ParamKind::IndexOf(words) => {
            argument.value_parser(PossibleValuesParser::new(words))
        }
        ParamKind::Number(from, to) => argument.value_parser(Whole(from, to)),
        ParamKind::Id | ParamKind::Reaction => argument.allow_hyphen_values(true),
        ParamKind::ImageFile | ParamKind::ImageBase64 => argument.value_hint(ValueHint::FilePath),
        _ => argument.value_parser(value_parser!(String)),
    }
}

/// The API's own name of an option's field, if it differs: readers of the API's documentation type that one.
fn api_name(parameter: &Parameter, all: &'static [Parameter]) -> Option<&'static str> {
    let (Place::Query(own) | Place::Body(own)) = parameter.place else { return None };
    let is_taken = all.iter().any(|other| other.name == own);
    (!is_taken && !own.contains('.')).then_some(own)
}

/// The other parameters for the same field of the body: only one of them can be given.
fn conflicts(parameter: &Parameter, all: &'static [Parameter]) -> Vec<&'static str> {
    let is_conflict = |other: &&Parameter| other.place == parameter.place && other.name != parameter.name;
    match parameter.place {
        Place::Body(_) => all.iter().filter(is_conflict).map(|other| other.name).collect(),
        _ => Vec::new(),
    }
}

/// A parser for a whole number within bounds that keeps the text.
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

/// The end of a branch's help: an example of each operation.
fn branch_help(words: &str) -> String {
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
        "Examples:\n  {}\n\nEnvironment: BLOOIO_API_KEY and the other variables listed in `blooio --help`.\n\n{EXIT_CODES}",
        lines.join("\n  ")
    )
}

/// A custom leaf that only the tests have, to prove that one parses and runs.
#[cfg(test)]
pub mod sample {
    use clap::{ArgMatches, Args, Error, FromArgMatches};

    use super::{Custom, Leaf};

    /// Echo a text
    #[derive(Debug, Args)]
    #[command(after_help = "Examples:\n  blooio webhooks sample Hello")]
    pub struct Sample {
        /// Text to print
        pub text: String,
        /// Print the text in upper case
        #[arg(long)]
        pub upper: bool,
    }

    /// The row of the leaf.
    pub const LEAF: Custom =
        Custom { command: "webhooks sample", augment: Sample::augment_args, read: read_sample };

    fn read_sample(matches: &ArgMatches) -> Result<Leaf, Error> {
        Sample::from_arg_matches(matches).map(Leaf::Sample)
    }
}
