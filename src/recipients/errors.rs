//! Problems with recipients, in words. The rules themselves are left to the modules that read recipients.

use super::text::shown;

/// Why text is not a recipient, a phone number or a country.
///
/// `Display` is one clause that starts with the value as it was typed, in quotes; [`Error::hint`]
/// says how to fix it.
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

    /// How to fix it, if that is known.
    #[must_use]
    pub fn hint(&self) -> Option<String> {
        self.problem.hint()
    }
}

#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub(super) enum Problem {
    #[error("is blank: there is nobody to text")]
    Blank,
    #[error("is already percent-encoded")]
    PercentEncoded { decoded: String },
    #[error("is in a spreadsheet's scientific notation, which may have lost digits of the number")]
    Scientific,
    #[error("ends in decimal places, which a spreadsheet may have added")]
    Decimal { without: String },
    #[error("has thousands separators, which a spreadsheet may have added")]
    Thousands { without: String },
    #[error("is a spreadsheet's error value, not a number")]
    ErrorValue,
    #[error("is a spreadsheet formula")]
    Formula,
    #[error("ends in {}, which may not be part of the number", shown(tail))]
    Tail { number: String, tail: String },
    #[error("is not a phone number, an email address, a group or an alias")]
    Unrecognized { alias: Option<String> },
    #[error("is not a phone number")]
    NotAPhone,
    #[error("contains letters, which a phone number can't have")]
    Letters,
    #[error("contains {}, which a phone number can't have", shown(&.0.to_string()))]
    Character(char),
    #[error("has a misplaced +")]
    Plus,
    #[error("has an extension, which a text can't reach")]
    Extension { number: String },
    #[error("has the parameter {}, which a text can't use", shown(.0))]
    Parameter(String),
    #[error("is a number local to {}, which is not a country code", shown(.0))]
    Context(String),
    #[error("has no country code, and no country is set")]
    NeedsCountry { plus: Option<String> },
    #[error("begins with {0}, which is not a country calling code")]
    CallingCode(String),
    #[error("has {0} digits, but a phone number has at most 15")]
    TooManyDigits(usize),
    #[error("{fit} {}", plan(*code, region))]
    Length { fit: Fit, code: u16, region: &'static str, lengths: &'static [usize], plus: Option<String> },
    #[error("is too long for +52 (MX)")]
    MexicanPrefix { prefix: &'static str, without: String },
    #[error("is not a possible number for {}", plan(*code, region))]
    Impossible { code: u16, region: &'static str },
    #[error("is an emergency number, which Blooio can't text")]
    Emergency,
    #[error("is not an email address: {0}")]
    Email(&'static str),
    #[error("is not a group: only letters and digits can follow grp_")]
    Group,
    #[error("is a group, which can't be part of a list")]
    GroupInList,
    #[error("is very short for a number in a list: it may be part of the number next to it")]
    Fragment,
    #[error("has nothing on one side of a comma")]
    EmptyMember,
    #[error("contains a ;")]
    Semicolon,
    #[error("is neither an alias nor an email address")]
    AliasName,
    #[error("is not an alias in the configuration")]
    UnknownAlias { name: String, nearest: Option<String> },
    #[error("is an alias without recipients")]
    EmptyAlias(String),
    #[error("is an alias that leads back to itself: {0}")]
    AliasCycle(String),
    #[error("is not a country code")]
    Country { meant: Option<&'static str> },
}

/// How the length of a number differs from the lengths in its country.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub(super) enum Fit {
    #[error("is too short for")]
    Short,
    #[error("is too long for")]
    Long,
    #[error("has the wrong length for")]
    Between,
}

impl Problem {
    fn hint(&self) -> Option<String> {
        Some(match self {
            Self::PercentEncoded { decoded } => {
                format!("write {}: it is encoded when it is sent", shown(decoded))
            }
            Self::Scientific => {
                "format the column as text, and enter or import the original numbers again".into()
            }
            Self::Decimal { without } | Self::Thousands { without } => format!(
                "format the column as text and export it again; or write {} if no digits are missing",
                shown(without)
            ),
            Self::ErrorValue => {
                "fix the formula in that cell, or make the column wider, and export it again".into()
            }
            Self::Formula => "write the number that it stands for, like +15551234567".into(),
            Self::Tail { number, .. } => format!("write only one number, like {}", shown(number)),
            Self::Unrecognized { alias: Some(name) } => format!("did you mean @{name}?"),
            Self::Blank | Self::Unrecognized { alias: None } => {
                "write it like +15551234567, user@example.com, grp_abc123 or @oncall".into()
            }
            Self::NotAPhone | Self::Context(_) => {
                "write the number with its country code, like +15551234567".into()
            }
            Self::Letters => "replace the letters with the digits they stand for".into(),
            Self::Plus => {
                "write one + before the country code, like +15551234567, and a comma between two numbers".into()
            }
            Self::Extension { number } => format!("leave the extension out: {}", shown(number)),
            Self::Parameter(_) => "write only the number, like +15551234567".into(),
            Self::NeedsCountry { plus: Some(plus) } => {
                format!("write the + if you mean {plus}; or {SET_COUNTRY}")
            }
            Self::NeedsCountry { plus: None } => {
                format!("write it with + and the country code, like +15551234567; or {SET_COUNTRY}")
            }
            Self::CallingCode(_) => {
                "write a country calling code after the +, like 1 for the US or 44 for the United Kingdom"
                    .into()
            }
            Self::TooManyDigits(_) => "separate several numbers with commas".into(),
            Self::Length { code, lengths, plus, .. } => length_hint(*code, lengths, plus.as_deref()),
            Self::MexicanPrefix { prefix, without } => {
                format!("write {without:?}: Mexico dropped the {prefix} before the 10 digits in 2019")
            }
            Self::Emergency => "dial it from a phone".into(),
            Self::Email(_) => "write it like user@example.com".into(),
            Self::Group => "write it like grp_abc123".into(),
            Self::GroupInList => "send to the group alone, or list its members".into(),
            Self::Fragment => {
                "write a single number without commas or unquoted spaces, or each number of a list with + and its country code".into()
            }
            Self::EmptyMember => "write one comma between two recipients, and none at the ends".into(),
            Self::Semicolon => "separate recipients with commas".into(),
            Self::AliasName => "write an alias as @ and letters, digits, - or _, like @oncall, or an email address with something before its @".into(),
            Self::UnknownAlias { name, nearest } => alias_hint(name, nearest.as_deref()),
            Self::EmptyAlias(name) => format!("add one: blooio config set aliases.{name} +15551234567"),
            Self::Country { meant: Some(code) } => format!("did you mean {code}?"),
            Self::Country { meant: None } => "use two letters of ISO 3166, like US, GB or DE".into(),
            Self::Character(_) | Self::Impossible { .. } | Self::AliasCycle(_) => return None,
        })
    }
}

const SET_COUNTRY: &str =
    "set its country with --country CC, BLOOIO_COUNTRY=CC or `blooio config set default_country CC`";

fn length_hint(code: u16, lengths: &[usize], plus: Option<&str>) -> String {
    let lengths = enumerate(lengths);
    let other = plus.map(|plus| format!("; or write the + if you mean {plus}"));
    format!("write {lengths} digits after +{code}{}", other.unwrap_or_default())
}

fn alias_hint(name: &str, nearest: Option<&str>) -> String {
    let other = nearest.map(|nearest| format!("did you mean @{nearest}? if not, "));
    format!("{}add it with: blooio config set aliases.{name} +15551234567", other.unwrap_or_default())
}

/// `+1 (US)`, or `+800` if the code belongs to no country.
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
