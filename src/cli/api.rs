//! `blooio api`.

use clap::{ArgMatches, Args, Command, FromArgMatches, ValueEnum};

use super::exit_codes::EXIT_CODES;

/// Make an authenticated request to any API endpoint
///
/// PATH is below the base URL, with or without a leading slash, and may have a query: /chats?limit=10. Characters that
/// need percent-encoding (a `+` in a path) are encoded; existing escapes stay. In a query, `+` is a space: pass numbers with
/// -f.
///
/// Fields form a JSON object, or the query of a GET, in the given order. Names can be nested: `a[b]=1` sets a field of an
/// object, `a[]=1` appends to a list, `a[][b]=1` to a list of objects. A field goes into the last object of the list, or
/// starts a new one if that field is already set: `a[][b]=1 a[][c]=2 a[][b]=3` makes two objects. -F 'a[]={"b":1}' always
/// starts a new one. Lists take no index (`a[0]`). With -F, a value is JSON (true, false, null, numbers …), the text of
/// @FILE, or else a string; with -f, it is always a string.
///
/// A message (POST /chats/ID/messages) is sent with an idempotency key, random unless -H sets it, and retried. Other POST,
/// PUT, PATCH and DELETE requests aren't retried if they may have arrived, with or without a key: the API can't detect
/// repeated ones.
#[derive(Debug, Args)]
#[command(allow_missing_positional = true, after_help = after_help())]
pub struct Api {
    /// HTTP method [default: GET, or POST with fields or --input]
    #[arg(value_name = "METHOD", ignore_case = true)]
    pub method: Option<Method>,

    /// Path below the base URL
    #[arg(value_name = "PATH", required = true)]
    pub path: String,

    /// The fields.
    #[command(flatten)]
    pub fields: Fields,

    /// Send this JSON file unchanged as the body; `-` is standard input; fields become the query
    #[arg(long, value_name = "FILE", help_heading = "Content")]
    pub input: Option<String>,

    /// Add or replace a header; may be repeated
    #[arg(short = 'H', long, value_name = "NAME: VALUE", help_heading = "Content")]
    pub header: Vec<String>,

    /// Print the status line and headers of the response first
    #[arg(short, long, help_heading = "Response")]
    pub include: bool,

    /// Fetch all pages of a list, one response per line
    #[arg(long, help_heading = "Response")]
    pub paginate: bool,

    /// Show the whole API key in the response of /me
    #[arg(long, help_heading = "Response")]
    pub reveal: bool,

    /// Print the request without sending it; needs no key
    #[arg(short = 'n', long)]
    pub dry_run: bool,
}

/// The fields of both options, in the order in which they were typed.
#[derive(Debug, Default)]
pub struct Fields(pub Vec<Field>);

/// A field, `NAME=VALUE`.
#[derive(Debug)]
pub enum Field {
    /// The value is a string.
    Raw(String),
    /// The value is JSON, the text of a file, or else a string.
    Typed(String),
}

/// The two options as clap reads them. It keeps a list for each; only the indices give their common order.
#[derive(Debug, Args)]
struct FieldOptions {
    /// Add a string field; may be repeated
    #[arg(short = 'f', long = "raw-field", value_name = "NAME=VALUE", help_heading = "Content")]
    raw_field: Vec<String>,

    /// Add a typed field: JSON, the text of @FILE (@- is standard input), or else a string
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
    /// Read
    #[value(name = "GET")]
    Get,
    /// Create, or act
    #[value(name = "POST")]
    Post,
    /// Replace
    #[value(name = "PUT")]
    Put,
    /// Change
    #[value(name = "PATCH")]
    Patch,
    /// Delete
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
  blooio api /groups --paginate > pages.ndjson           all pages, one response per line
  blooio api -i /me/numbers                              with status and headers
  blooio api DELETE /chats/+15551234567/typing --dry-run   print the request as a curl command
  echo '{{\"text\":\"Hi\"}}' | blooio api /chats/+15551234567/messages --input -

Environment: BLOOIO_API_KEY, BLOOIO_BASE_URL and the other variables listed in `blooio --help`.

{EXIT_CODES}"
    )
}
