//! `blooio api`.

use clap::{ArgMatches, Args, Command, FromArgMatches, ValueEnum};

/// Makes any request to the API: what has no command of its own, with this program's key and care
///
/// PATH is below the base URL, with or without a slash in front, and may have a query: /chats?limit=10. What must be
/// percent-encoded is (a `+` in a path), what is already stays. In a query, `+` is a blank: give numbers with -f.
///
/// Fields become a JSON object, or the query of a GET, in the order in which they are typed. A name may be nested:
/// `a[b]=1` makes an object, `a[]=1` a list, `a[][b]=1` a list of objects. A field goes to the last object of such a
/// list and begins the next one where that field is already set: `a[][b]=1 a[][c]=2 a[][b]=3` makes two objects. -F
/// 'a[]={"b":1}' always begins one. Lists take no index (`a[0]`). -F takes true, false, null, numbers and other JSON for what they are, @FILE for the file's
/// text, and anything else for a string; -f takes all for strings.
///
/// A message (POST /chats/ID/messages) goes out under an idempotency key, a random one unless -H gives it. What the
/// API can't recognise when it comes again is not repeated where it may have arrived: other POST, PUT, PATCH and
/// DELETE requests, with a key or without.
#[derive(Debug, Args)]
#[command(allow_missing_positional = true, after_help = after_help())]
pub struct Api {
    /// The method [default: GET, or POST with fields or --input]
    #[arg(value_name = "METHOD", ignore_case = true)]
    pub method: Option<Method>,

    /// The path below the base URL
    #[arg(value_name = "PATH", required = true)]
    pub path: String,

    /// The fields.
    #[command(flatten)]
    pub fields: Fields,

    /// Sends this file as the body, as it is (JSON; `-` is standard input); fields are the query then
    #[arg(long, value_name = "FILE", help_heading = "Content")]
    pub input: Option<String>,

    /// Adds or replaces a header
    #[arg(short = 'H', long, value_name = "NAME: VALUE", help_heading = "Content")]
    pub header: Vec<String>,

    /// Prints the status line and the headers of the answer first
    #[arg(short, long, help_heading = "Answer")]
    pub include: bool,

    /// Asks for the following pages of a list too: one answer a line, to the end
    #[arg(long, help_heading = "Answer")]
    pub paginate: bool,

    /// Shows the key that /me answers with, instead of its end
    #[arg(long, help_heading = "Answer")]
    pub reveal: bool,

    /// Checks everything and prints the request; sends nothing, needs no key
    #[arg(short = 'n', long)]
    pub dry_run: bool,
}

/// The fields, strings and typed ones alike, in the order in which they were typed.
#[derive(Debug, Default)]
pub struct Fields(pub Vec<Field>);

/// A field, `NAME=VALUE`.
#[derive(Debug)]
pub enum Field {
    /// With a string for its value.
    Raw(String),
    /// With JSON, a file's text, or else a string.
    Typed(String),
}

/// The two options as clap sees them. It keeps a list for each; only their indices tell the order of both.
#[derive(Debug, Args)]
struct FieldOptions {
    /// Adds a field, a string
    #[arg(short = 'f', long = "raw-field", value_name = "NAME=VALUE", help_heading = "Content")]
    raw_field: Vec<String>,

    /// Adds a field: JSON, the text of @FILE (@- is standard input), or else a string
    #[arg(short = 'F', long = "field", value_name = "NAME=VALUE", help_heading = "Content")]
    field: Vec<String>,
}

impl Args for Fields {
    fn augment_args(command: Command) -> Command {
        FieldOptions::augment_args(command)
    }

    fn augment_args_for_update(command: Command) -> Command {
        FieldOptions::augment_args_for_update(command)
    }
}

impl FromArgMatches for Fields {
    fn from_arg_matches(matches: &ArgMatches) -> Result<Self, clap::Error> {
        let indices = |option| matches.indices_of(option).into_iter().flatten();
        let FieldOptions { raw_field, field } = FieldOptions::from_arg_matches(matches)?;
        let raw = indices("raw_field").zip(raw_field.into_iter().map(Field::Raw));
        let typed = indices("field").zip(field.into_iter().map(Field::Typed));
        let mut fields: Vec<(usize, Field)> = raw.chain(typed).collect();
        fields.sort_by_key(|(index, _)| *index);
        Ok(Self(fields.into_iter().map(|(_, field)| field).collect()))
    }

    fn update_from_arg_matches(&mut self, matches: &ArgMatches) -> Result<(), clap::Error> {
        *self = Self::from_arg_matches(matches)?;
        Ok(())
    }
}

/// The methods that the API uses.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Method {
    /// Reads
    #[value(name = "GET")]
    Get,
    /// Makes
    #[value(name = "POST")]
    Post,
    /// Replaces
    #[value(name = "PUT")]
    Put,
    /// Changes
    #[value(name = "PATCH")]
    Patch,
    /// Removes
    #[value(name = "DELETE")]
    Delete,
}

fn after_help() -> String {
    format!(
        "\
Examples:
  blooio api /me
  blooio api /chats/+15551234567/messages -f text=\"Hello\"
  blooio api GET /chats -f q=Ada -F limit=5
  blooio api PATCH /contacts/con_1 -f name=Ada
  blooio api /chats/+15551234567/messages -f 'parts[][text]=Hi ' -f 'parts[][text]=Ada'   two parts
  blooio api /phone-numbers/batch -f numbers[]=+15551234567 -f numbers[]=+15559876543
  blooio api /groups --paginate > pages.ndjson           every page, an answer a line
  blooio api -i /me/numbers                              with status and headers
  blooio api DELETE /chats/+15551234567/typing --dry-run   show the request as a curl command
  echo '{{\"text\":\"Hi\"}}' | blooio api /chats/+15551234567/messages --input -

Environment: BLOOIO_API_KEY, BLOOIO_BASE_URL and the others of `blooio --help`.

{}",
        super::EXIT_CODES
    )
}
