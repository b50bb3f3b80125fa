//! The API's operations as data: what is typed for each, what goes over the wire, and how its answer reads.
//!
//! A row of a table holds command, method, path and parameters side by side, so that an operation more is a few lines.
//! `cli` makes clap's arguments of the rows, `commands::operation` requests and what is printed. Nothing here does
//! anything. The paths, fields and statuses are those of the v2 API's export.

mod account;
mod answer;
mod branches;
mod chats;
mod contacts;
mod groups;
mod lookup;
mod messages;
mod webhooks;

pub use answer::{Answer, Column, Show, Word};
pub use branches::{BRANCHES, Branch};

pub use crate::client::Method;

/// One operation of the API, or one of the ways to type it.
#[derive(Debug)]
pub struct Operation {
    /// The words behind `blooio`: `contacts tags add`.
    pub command: &'static str,
    /// The method.
    pub method: Method,
    /// Below the base URL; `{name}` is the parameter of that name, percent-encoded.
    pub path: &'static str,
    /// What it does, for the help: a line.
    pub about: &'static str,
    /// What else there is to know, for `--help`.
    pub more: &'static str,
    /// What can be typed.
    pub parameters: &'static [Parameter],
    /// Which of several operations of one command it is.
    pub when: When,
    /// What is asked before something is lost; `{name}` is what was typed for a parameter.
    pub destroys: Option<&'static str>,
    /// Whether it may be repeated although it may have been carried out.
    pub repeat: Repeat,
    /// How to find out whether a change was carried out, where it is not to be repeated.
    pub look: Look,
    /// How the answer reads.
    pub answer: Answer,
    /// What else to know once it is done; empty where there is nothing.
    pub note: &'static str,
    /// Command lines for the help, a remark behind three blanks.
    pub examples: &'static [&'static str],
    /// What statuses mean for this operation, where [`HINTS`] don't say it; 0 is any but 401.
    pub hints: &'static [(u16, &'static str)],
    /// Whether a command of its own carries it out, and not the table.
    pub has_own_command: bool,
}

/// What the rows are made from.
const GET: Operation = Operation {
    command: "",
    method: Method::Get,
    path: "",
    about: "",
    more: "",
    parameters: &[],
    when: When::Always,
    destroys: None,
    repeat: Repeat::Reads,
    look: Look::Words(""),
    answer: Answer::Facts { rows: &[], word: Word::Field("") },
    note: "",
    examples: &[],
    hints: &[],
    has_own_command: false,
};
const POST: Operation = Operation { method: Method::Post, repeat: Repeat::Never, ..GET };
const PUT: Operation = Operation { method: Method::Put, ..POST };
const PATCH: Operation = Operation { method: Method::Patch, ..POST };
const DELETE: Operation = Operation { method: Method::Delete, ..POST };

/// When a row is meant, where several have the same command.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum When {
    /// Unless another is.
    Always,
    /// When this switch was typed.
    Switch(&'static str),
    /// When more than one value was typed for this parameter.
    Several(&'static str),
}

/// Whether a request may be repeated although it may have been carried out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Repeat {
    /// It changes nothing, whatever its method.
    Reads,
    /// A second time does no harm: so it is documented, or so it is by its nature (reference, section 3.5).
    Harmless,
    /// The API can't recognise it when it comes again.
    Never,
}

/// How to find out whether a change was carried out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Look {
    /// The command behind `blooio` that shows it; `{name}` is what was typed for a parameter.
    Command(&'static str),
    /// No command does: what to do, behind "before you run it again,".
    Words(&'static str),
}

/// Something that can be typed.
#[derive(Debug)]
pub struct Parameter {
    /// Its name: of the option without `--`, or in the path.
    pub name: &'static str,
    /// What stands for its value in the help; empty where its kind says enough.
    pub value: &'static str,
    /// How it is typed.
    pub form: Form,
    /// What is typed.
    pub kind: Kind,
    /// Where it goes.
    pub place: Place,
    /// Its help text.
    pub help: &'static str,
}

/// How a parameter is typed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// By its place.
    Position,
    /// Several by their places, from so many to so many.
    Positions(usize, usize),
    /// Any number by their places.
    AnyPositions,
    /// As an option.
    Option,
    /// As an option that must be there.
    Needed,
    /// As an option without a value, which stands for this JSON.
    Switch(&'static str),
}

/// What a value is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// A chat: a phone, an e-mail address, a group, a list of them, an alias.
    Chat,
    /// One person: a phone or an e-mail address.
    Person,
    /// A phone number.
    Phone,
    /// A group.
    Group,
    /// An opaque ID, which may begin with `-`.
    Id,
    /// Any text but an empty one.
    Text,
    /// Whole numbers from the one to the other.
    Number(u64, u64),
    /// One of these words.
    Word(&'static [&'static str]),
    /// One of these words, of which the API has the place in the list.
    Coded(&'static [&'static str]),
    /// A time in the past, or a duration ago: milliseconds since the epoch.
    Ago,
    /// A time to come, a duration from now, or `never` (-1): milliseconds since the epoch.
    Until,
    /// A tapback or an emoji; the switch `remove` makes its sign.
    Reaction,
    /// The address of a web page.
    Url,
    /// A picture to upload.
    Picture,
    /// A picture as base64 inside JSON.
    Photo,
    /// No value.
    Nothing,
}

/// Where a value goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// Into the path.
    Path,
    /// Into the query, under this name.
    Query(&'static str),
    /// Into the JSON body, under this name; a dot goes into an object. Values that can be several are a list.
    Body(&'static str),
    /// Into the JSON body, under this name: the one value of those that could be several.
    First(&'static str),
    /// It is the body, as this field of a form.
    Form(&'static str),
    /// Nowhere: it is for this program.
    Nowhere,
}

impl Parameter {
    /// What stands for its value in the help and in errors.
    #[must_use]
    pub fn value_name(&self) -> &'static str {
        match self.kind {
            _ if !self.value.is_empty() => self.value,
            Kind::Chat => "CHAT",
            Kind::Person => "CONTACT",
            Kind::Phone => "NUMBER",
            Kind::Group => "GROUP",
            Kind::Id => "ID",
            Kind::Number(..) => "N",
            Kind::Ago | Kind::Until => "TIME",
            Kind::Reaction => "REACTION",
            Kind::Url => "URL",
            Kind::Picture | Kind::Photo => "FILE",
            Kind::Word(_) | Kind::Coded(_) => "WORD",
            // The options that take a text take a name, but for those that search.
            Kind::Text if self.name.ends_with("name") => "NAME",
            Kind::Text | Kind::Nothing => "TEXT",
        }
    }
}

impl Operation {
    /// The words of its command.
    pub fn words(&self) -> impl Iterator<Item = &'static str> {
        self.command.split(' ')
    }

    /// The parameter of this name.
    #[must_use]
    pub fn parameter(&self, name: &str) -> Option<&'static Parameter> {
        self.parameters.iter().find(|parameter| parameter.name == name)
    }

    /// Whether it is a list that comes in pages.
    #[must_use]
    pub fn is_paged(&self) -> bool {
        self.parameter("offset").is_some()
    }
}

const TABLES: [&[Operation]; 7] = [
    account::OPERATIONS,
    chats::OPERATIONS,
    messages::OPERATIONS,
    contacts::OPERATIONS,
    groups::OPERATIONS,
    webhooks::OPERATIONS,
    lookup::OPERATIONS,
];

/// All operations, those too that have a command of their own.
pub fn all() -> impl Iterator<Item = &'static Operation> {
    TABLES.into_iter().flatten()
}

/// The rows of a command, in words; several where it stands for several operations.
pub fn of(command: &str) -> impl Iterator<Item = &'static Operation> {
    all().filter(move |operation| operation.command == command && !operation.has_own_command)
}

const fn position(name: &'static str, value: &'static str, kind: Kind, help: &'static str) -> Parameter {
    Parameter { name, value, form: Form::Position, kind, place: Place::Path, help }
}

const fn option(name: &'static str, kind: Kind, place: Place, help: &'static str) -> Parameter {
    Parameter { name, value: "", form: Form::Option, kind, place, help }
}

const fn switch(name: &'static str, json: &'static str, place: Place, help: &'static str) -> Parameter {
    Parameter { name, value: "", form: Form::Switch(json), kind: Kind::Nothing, place, help }
}

const fn column(title: &'static str, field: &'static str, show: Show) -> Column {
    Column { title, field, show }
}

const CHAT: Parameter = position(
    "chat",
    "CHAT",
    Kind::Chat,
    "The chat, as for `send`: +15551234567, user@example.com, grp_abc123, @alias",
);
const CONTACT: Parameter =
    position("contact", "CONTACT", Kind::Person, "The contact's phone number or e-mail address");
const GROUP: Parameter =
    position("group", "GROUP", Kind::Group, "The group: grp_abc123, or an alias for one");
const LIMIT: Parameter = option(
    "limit",
    Kind::Number(1, 200),
    Place::Query("limit"),
    "How many to ask for at once, 1 to 200 [default: 50, and 200 with --all]",
);
const OFFSET: Parameter =
    option("offset", Kind::Number(0, u64::MAX), Place::Query("offset"), "How many to skip");
const ALL: Parameter = switch("all", "true", Place::Nowhere, "Asks for page after page, to the end");
const SEARCH_PEOPLE: Parameter =
    option("search", Kind::Text, Place::Query("q"), "Only those whose number, address or name holds this");
const SORT_BY_NAME_TOO: Parameter = option(
    "sort",
    Kind::Word(&["recent", "oldest", "name_asc", "name_desc"]),
    Place::Query("sort"),
    "Which come first [default: recent]",
);
const SORT_BY_TIME: Parameter = option(
    "sort",
    Kind::Word(&["asc", "desc"]),
    Place::Query("sort"),
    "The oldest or the latest first [default: desc]",
);
/// A picture to upload; which field of a form it is, the operation says.
const PICTURE: Parameter = Parameter {
    name: "file",
    value: "",
    form: Form::Position,
    kind: Kind::Picture,
    place: Place::Nowhere,
    help: "The picture: a JPEG, PNG, GIF, WebP or HEIC file of at most 10 MB",
};

/// What a 501, and everything else, means where the API is switched off so far.
const COMING_SOON: (u16, &str) =
    (0, "Blooio has this switched off so far (coming soon): nothing that you can do makes it work yet");
const NO_CONTACT: (u16, &str) = (404, "there is no such contact; those there are: blooio contacts list");
const NO_GROUP: (u16, &str) = (404, "there is no such group; those there are: blooio groups list");
const NO_CHAT: (u16, &str) = (
    404,
    "there is no such chat: it exists from its first message on, and a group as long as it is not deleted",
);
/// What statuses mean for every operation that says nothing else.
pub const HINTS: &[(u16, &str)] = &[
    (403, "this key or your plan does not have it: blooio me, blooio numbers list"),
    (502, "the device that carries it out did not answer"),
    (503, "no number of yours can do this now: see blooio numbers list, and try again later"),
];
/// And 400, where no chat is named.
pub const HINT_OF_VALUES: &str = "check the values given";

#[cfg(test)]
mod tests;
