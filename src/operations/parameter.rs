//! The parameters of an operation: how each is typed, what it may be, and where it is put in the request.

/// An argument or option of an operation's command.
#[derive(Debug)]
pub struct Parameter {
    /// The option's name without `--`, or the argument's name in the path.
    pub name: &'static str,
    /// The placeholder for the value in the help; if empty, [`Parameter::kind`] decides.
    pub value: &'static str,
    /// How it is typed: as an argument, an option or a switch.
    pub syntax: Syntax,
    /// What the value may be, and how it is read.
    pub kind: ParamKind,
    /// Where the value is put in the request: path, query, body or form.
    pub place: Place,
    /// The help text.
    pub help: &'static str,
}

/// How a parameter is typed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Syntax {
    /// One positional argument.
    Positional,
    /// Several positional arguments: the least and the greatest number of them.
    Positionals(usize, usize),
    /// Any number of positional arguments, including none.
    AnyPositionals,
    /// An option with a value.
    Option,
    /// An option with a value that must be given.
    Required,
    /// An option without a value; it stands for this JSON.
    Switch(&'static str),
}

/// What a value may be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ParamKind {
    /// A chat: a phone number, an email address, a group, a list of them, or an alias.
    Chat,
    /// One person: a phone number or an email address.
    Person,
    /// A phone number.
    Phone,
    /// A group.
    Group,
    /// An opaque ID, which may begin with `-`.
    Id,
    /// Any text that is not empty.
    Text,
    /// A whole number from the first to the second, inclusive.
    Number(u64, u64),
    /// One of these words, sent as it is.
    OneOf(&'static [&'static str]),
    /// One of these words, sent as its index in the list.
    IndexOf(&'static [&'static str]),
    /// A time, or a duration before now; sent as milliseconds since the epoch.
    Ago,
    /// A time in the future, a duration from now, or `never` (-1); sent as milliseconds since the epoch.
    Until,
    /// A tapback or an emoji; the switch `remove` sets its sign.
    Reaction,
    /// An https:// URL.
    Url,
    /// The path of an image, uploaded as a form.
    ImageFile,
    /// The path of an image, sent as base64 inside the JSON body.
    ImageBase64,
    /// No value.
    Nothing,
}

/// Where a value is put in the request.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// The path.
    Path,
    /// The query, under this name.
    Query(&'static str),
    /// The JSON body, under this name; a dot leads into an object. Parameters with several values make a list.
    Body(&'static str),
    /// The JSON body, under this name: only the first value.
    First(&'static str),
    /// The body itself: a form with this one field.
    Form(&'static str),
    /// Nowhere: only this program uses it.
    NotSent,
}

impl Parameter {
    /// The placeholder for its value in the help and in errors.
    #[must_use]
    pub fn value_name(&self) -> &'static str {
        match self.kind {
            _ if !self.value.is_empty() => self.value,
            ParamKind::Chat => "CHAT",
            ParamKind::Person => "CONTACT",
            ParamKind::Phone => "NUMBER",
            ParamKind::Group => "GROUP",
            ParamKind::Id => "ID",
            ParamKind::Number(..) => "N",
            ParamKind::Ago | ParamKind::Until => "TIME",
            ParamKind::Reaction => "REACTION",
            ParamKind::Url => "URL",
            ParamKind::ImageFile | ParamKind::ImageBase64 => "FILE",
            ParamKind::OneOf(_) | ParamKind::IndexOf(_) => "WORD",
            // Options that take a text take a name, except those that search.
            ParamKind::Text if self.name.ends_with("name") => "NAME",
            ParamKind::Text | ParamKind::Nothing => "TEXT",
        }
    }
}

/// A positional argument that is part of the path.
pub(super) const fn positional(
    name: &'static str,
    value: &'static str,
    kind: ParamKind,
    help: &'static str,
) -> Parameter {
    Parameter { name, value, syntax: Syntax::Positional, kind, place: Place::Path, help }
}

/// An option with a value.
pub(super) const fn option(
    name: &'static str,
    kind: ParamKind,
    place: Place,
    help: &'static str,
) -> Parameter {
    Parameter { name, value: "", syntax: Syntax::Option, kind, place, help }
}

/// An option without a value, which stands for `json`.
pub(super) const fn switch(
    name: &'static str,
    json: &'static str,
    place: Place,
    help: &'static str,
) -> Parameter {
    Parameter { name, value: "", syntax: Syntax::Switch(json), kind: ParamKind::Nothing, place, help }
}
