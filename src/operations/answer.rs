//! How an answer is printed: which of its fields are shown, and in which format.

/// How an answer is printed.
#[derive(Debug, Clone, Copy)]
pub enum Answer {
    /// As a table.
    Table {
        /// The field that holds the list.
        list: &'static str,
        /// The columns.
        columns: &'static [Column],
        /// What `-q` prints of each item.
        quiet: QuietValue,
        /// The note for an empty list.
        empty: &'static str,
    },
    /// As labelled rows.
    Facts {
        /// The rows; those without a value are left out.
        rows: &'static [Column],
        /// What `-q` prints.
        quiet: QuietValue,
    },
}

/// The value that `-q` prints.
#[derive(Debug, Clone, Copy)]
pub enum QuietValue {
    /// A field, as in [`Column::field`].
    Field(&'static str),
    /// The items of a field, one a line.
    Items(&'static str),
    /// The two numbers of a field, separated by a comma.
    Pair(&'static str),
    /// The last part of the name of the first field that is true, or else this word.
    FirstTrue(&'static [&'static str], &'static str),
    /// What was typed for a parameter.
    Typed(&'static str),
}

/// A column of a table, or a labelled row.
#[derive(Debug, Clone, Copy)]
pub struct Column {
    /// The heading or label.
    pub title: &'static str,
    /// The field. Dots lead into objects; of several names separated by `|`, the first that has a value is used; an empty
    /// name is the whole answer or item; `@name` is what was typed for a parameter.
    pub field: &'static str,
    /// How the value is formatted.
    pub format: Format,
}

/// A column from its parts.
pub(super) const fn column(title: &'static str, field: &'static str, format: Format) -> Column {
    Column { title, field, format }
}

/// How a value is formatted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// The text; tables shorten it to fit.
    Text,
    /// A constant of the API in words: `FIXED_LINE` is "fixed line".
    Lowercase,
    /// The text, or the number of attachments if there is none.
    Content,
    /// The text, never shortened.
    Id,
    /// A local time, and how long ago it was.
    Time,
    /// An expiry: a time, or never.
    Until,
    /// A duration, from milliseconds.
    Duration,
    /// Yes or no.
    YesNo,
    /// The first word for true, the second for false.
    Either(&'static str, &'static str),
    /// The word at this index.
    IndexOf(&'static [&'static str]),
    /// The name of a protocol.
    Protocol,
    /// The status of a message.
    Status,
    /// The author of a message: `you`, or the other side.
    Author,
    /// The field `name`, `tag`, `identifier`, `phone_number` or `url` of each item, or the items themselves.
    List,
    /// Reactions and their authors.
    Reactions,
    /// The options of a poll with their votes.
    Votes,
    /// A secret that is shown only once.
    Secret,
    /// The state of a webhook: active, paused, or ended.
    Webhook,
    /// The HTTP status that a webhook's endpoint answered with.
    Response,
}
