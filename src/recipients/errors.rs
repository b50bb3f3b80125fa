//! Problems with recipients, in words. The rules themselves are left to the modules that read recipients.

use super::text::shown;

/// Why text is not a recipient, a phone number or a country.
///
/// `Display` is one clause that starts with the value as it was typed, in quotes; [`Error::hint`]
/// says what would be right.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{}{} {problem}", shown(value), via.as_ref().map(|name| format!(" (in @{name})")).unwrap_or_default())]
pub struct Error {
    value: String,
    via: Option<String>,
    problem: Problem,
}

impl Error {
    pub(super) fn new(value: &str, problem: Problem) -> Self {
        Self { value: value.to_owned(), via: None, problem }
    }

    /// Says which alias the value came from, unless that is known already.
    pub(super) fn within(mut self, alias: &str) -> Self {
        self.via.get_or_insert_with(|| alias.to_owned());
        self
    }

    /// What to write or do instead, if that can be said.
    #[must_use]
    pub fn hint(&self) -> Option<String> {
        self.problem.hint()
    }
}

#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub(super) enum Problem {
    #[error("is blank: there is nobody to text")]
    Blank,
    #[error("is percent-encoded already")]
    PercentEncoded { decoded: String },
    #[error("is scientific notation from a spreadsheet, which may have lost digits of the number")]
    Scientific,
    #[error("ends in decimal places, as a spreadsheet writes a number")]
    Decimal { without: String },
    #[error("has thousands separators, as a spreadsheet formats a number")]
    Thousands { without: String },
    #[error("is an error value from a spreadsheet, where a number was meant")]
    ErrorValue,
    #[error("is a spreadsheet's formula")]
    Formula,
    #[error("ends in {}, which may be no part of the number", shown(tail))]
    Tail { number: String, tail: String },
    #[error("is not a phone number, an e-mail address, a group or an alias")]
    Unrecognized { alias: Option<String> },
    #[error("is not a phone number")]
    NotAPhone,
    #[error("has letters in it, which no phone number has")]
    Letters,
    #[error("has {} in it, which no phone number has", shown(&.0.to_string()))]
    Character(char),
    #[error("has a misplaced +")]
    Plus,
    #[error("has an extension, and a text can't reach one")]
    Extension { number: String },
    #[error("has the parameter {}, which a text can't follow", shown(.0))]
    Parameter(String),
    #[error("is a number local to {}, which is no country", shown(.0))]
    Context(String),
    #[error("has no country code, and no country is set")]
    NeedsCountry { plus: Option<String> },
    #[error("begins with calling code {0}, which no country has")]
    CallingCode(String),
    #[error("has {0} digits, and a phone number has at most 15")]
    TooManyDigits(usize),
    #[error("{fit} {}", plan(*code, region))]
    Length { fit: Fit, code: u16, region: &'static str, lengths: &'static [usize], plus: Option<String> },
    #[error("is too long for +52 (MX)")]
    MexicanPrefix { prefix: &'static str, without: String },
    #[error("is not a number that {} can have", plan(*code, region))]
    Impossible { code: u16, region: &'static str },
    #[error("is an emergency number, and Blooio can't text it")]
    Emergency,
    #[error("is not an e-mail address: {0}")]
    Email(&'static str),
    #[error("is not a group: after grp_ come letters and digits only")]
    Group,
    #[error("is a group, and a list can't have one in it")]
    GroupInList,
    #[error("is very short for a number in a list: is it a part of the number beside it?")]
    Fragment,
    #[error("has nothing on one side of a comma")]
    EmptyMember,
    #[error("has a ; in it")]
    Semicolon,
    #[error("is neither an alias nor an e-mail address")]
    AliasName,
    #[error("is not an alias in the configuration")]
    UnknownAlias { name: String, nearest: Option<String> },
    #[error("is an alias for nobody")]
    EmptyAlias,
    #[error("is an alias that leads back to itself: {0}")]
    AliasCycle(String),
    #[error("is not the code of a country with phone numbers")]
    Country { meant: Option<&'static str> },
}

/// How a number's length misses what its country has.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub(super) enum Fit {
    #[error("is too short for")]
    Short,
    #[error("is too long for")]
    Long,
    #[error("has a length no number has in")]
    Between,
}

impl Problem {
    fn hint(&self) -> Option<String> {
        Some(match self {
            Self::PercentEncoded { decoded } => {
                format!("write it plain, {}: it is encoded when it is sent", shown(decoded))
            }
            Self::Scientific => {
                "format the column as text, and enter or import the original numbers again".into()
            }
            Self::Decimal { without } | Self::Thousands { without } => format!(
                "format the column as text and export it again; or write {} if its digits are all there",
                shown(without)
            ),
            Self::ErrorValue => {
                "fix the formula in that cell, or make the column wider, and export it again".into()
            }
            Self::Formula => "write the number that it stands for, like +15551234567".into(),
            Self::Tail { number, .. } => format!("write one number alone, like {}", shown(number)),
            Self::Unrecognized { alias: Some(name) } => format!("did you mean @{name}?"),
            Self::Blank | Self::Unrecognized { alias: None } => {
                "like +15551234567, user@example.com, grp_abc123 or @oncall".into()
            }
            Self::NotAPhone | Self::Context(_) => {
                "write the number with its country code, like +15551234567".into()
            }
            Self::Letters => "if words stand for digits, write the digits".into(),
            Self::Plus => {
                "one + before the country code, like +15551234567; a comma between two numbers".into()
            }
            Self::Extension { number } => format!("leave the extension out: {}", shown(number)),
            Self::Parameter(_) => "write only the number, like +15551234567".into(),
            Self::NeedsCountry { plus: Some(plus) } => {
                format!("if {plus} is meant, write the +; or {SET_COUNTRY}")
            }
            Self::NeedsCountry { plus: None } => {
                format!("write it with + and the country code, like +15551234567; or {SET_COUNTRY}")
            }
            Self::CallingCode(_) => {
                "after the + comes a country calling code, like 1 for the US and 44 for the United Kingdom"
                    .into()
            }
            Self::TooManyDigits(_) => "separate several numbers with commas".into(),
            Self::Length { code, lengths, plus, .. } => length_hint(*code, lengths, plus.as_deref()),
            Self::MexicanPrefix { prefix, without } => {
                format!("Mexico dropped the {prefix} before the 10 digits in 2019: write {without:?} instead")
            }
            Self::Emergency => "call it from a phone".into(),
            Self::Email(_) => "like user@example.com".into(),
            Self::Group => "like grp_abc123".into(),
            Self::GroupInList => "send to the group alone, or list its members".into(),
            Self::Fragment => {
                "write one number without commas and unquoted blanks, or each number of a list with + and its country code".into()
            }
            Self::EmptyMember => "one comma between two recipients, none at the ends".into(),
            Self::Semicolon => "separate recipients with commas".into(),
            Self::AliasName => "an alias is @ and letters, digits, - or _, like @oncall; an e-mail address has something before its @".into(),
            Self::UnknownAlias { name, nearest } => alias_hint(name, nearest.as_deref()),
            Self::EmptyAlias => "give it somebody: blooio config set aliases.NAME +15551234567".into(),
            Self::Country { meant: Some(code) } => format!("did you mean {code}?"),
            Self::Country { meant: None } => "two letters of ISO 3166, like US, GB or DE".into(),
            Self::Character(_) | Self::Impossible { .. } | Self::AliasCycle(_) => return None,
        })
    }
}

const SET_COUNTRY: &str =
    "name the country it is in: --country CC, BLOOIO_COUNTRY=CC or default_country in the configuration";

fn length_hint(code: u16, lengths: &[usize], plus: Option<&str>) -> String {
    let lengths = enumerate(lengths);
    let other = plus.map(|plus| format!("; if {plus} is meant, write the +"));
    format!("{lengths} digits come after +{code}{}", other.unwrap_or_default())
}

fn alias_hint(name: &str, nearest: Option<&str>) -> String {
    let other = nearest.map(|nearest| format!("did you mean @{nearest}? "));
    format!("{}to add it: blooio config set aliases.{name} +15551234567", other.unwrap_or_default())
}

/// `+1 (US)`, or `+800` if the code is no country's.
fn plan(code: u16, region: &str) -> String {
    match region {
        "001" => format!("+{code}"),
        region => format!("+{code} ({region})"),
    }
}

/// `10`, `7, 9 or 10`, `4 to 15`.
fn enumerate(lengths: &[usize]) -> String {
    match lengths {
        [] => "no".into(),
        [one] => one.to_string(),
        [first, .., last] if lengths.len() > 2 && last - first + 1 == lengths.len() => {
            format!("{first} to {last}")
        }
        [init @ .., last] => {
            let init: Vec<_> = init.iter().map(ToString::to_string).collect();
            format!("{} or {last}", init.join(", "))
        }
    }
}
