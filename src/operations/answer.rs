//! How an answer reads: which of its fields are shown, and as what.

/// How an answer reads.
#[derive(Debug, Clone, Copy)]
pub enum Answer {
    /// A table.
    Table {
        /// The field with the list.
        list: &'static str,
        /// Its columns.
        columns: &'static [Column],
        /// What is printed of each item when quiet.
        word: Word,
        /// What is said of an empty list.
        none: &'static str,
    },
    /// Labelled rows.
    Facts {
        /// The rows; one without a value is left out.
        rows: &'static [Column],
        /// What is printed when quiet.
        word: Word,
    },
}

/// The value that a script wants.
#[derive(Debug, Clone, Copy)]
pub enum Word {
    /// A field, as in [`Column::field`].
    Field(&'static str),
    /// The items of a field, one a line.
    Items(&'static str),
    /// Two numbers of a field, with a comma between.
    Pair(&'static str),
    /// The last name of the first of these fields that is true, or else this word.
    FirstTrue(&'static [&'static str], &'static str),
    /// What was typed for a parameter.
    Typed(&'static str),
}

/// A column of a table, or a row of facts.
#[derive(Debug, Clone, Copy)]
pub struct Column {
    /// Its title.
    pub title: &'static str,
    /// The field, with dots into objects, the first of several with `|` between that has a value; an empty one is the
    /// whole, and `@name` what was typed for a parameter.
    pub field: &'static str,
    /// How it is shown.
    pub show: Show,
}

/// How a value is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Show {
    /// As it is; in a table it is cut where there is no room.
    Text,
    /// A constant of the API in words: `FIXED_LINE` is "fixed line".
    Words,
    /// A text, or how many attachments there are in its place.
    Content,
    /// As it is, whole.
    Id,
    /// A local time, and how long ago that is.
    Time,
    /// Until when: a time, or never.
    Until,
    /// How long something took, from milliseconds.
    Span,
    /// Yes or no.
    Yes,
    /// One word for true and one for false.
    Either(&'static str, &'static str),
    /// One of these words, by its number.
    Coded(&'static [&'static str]),
    /// The name of a protocol.
    Protocol,
    /// A message's status.
    Status,
    /// Who wrote a message: `you`, or them.
    Author,
    /// The field `name`, `tag`, `identifier`, `phone_number` or `url` of each item, or the items themselves.
    List,
    /// Reactions, and whose.
    Reactions,
    /// Options of a poll, with votes.
    Votes,
    /// A secret that is shown this once.
    Secret,
    /// Whether a webhook is active, paused, or at its end.
    Webhook,
    /// How a webhook's endpoint answered.
    Response,
}
