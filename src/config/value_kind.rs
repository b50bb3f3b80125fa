//! The kinds of values that settings take.

use super::base_url::BaseUrl;
use super::invalid::Invalid;
use super::secret_text::secret;
use super::value;

/// A kind of value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ValueKind {
    /// Visible ASCII that is never shown whole.
    Secret,
    /// A file. In the configuration file it is relative to the file's folder, and `~/` is the home folder.
    Path,
    /// A command: a string for the shell, or an array of strings that are run as they are.
    Command,
    /// A [`BaseUrl`].
    Url,
    /// True or false.
    Bool,
    /// True or false, in the words that `BLOOIO_LOG` takes.
    Log,
    /// A country's two letters.
    Country,
    /// Any text but an empty one.
    Text,
    /// The name of a profile.
    Name,
    /// A duration above zero.
    Duration,
    /// A number of retries, 0 to 10.
    Retries,
    /// A number of people, 1 or more.
    MaxRecipients,
    /// A list of who may be texted: an array of strings, in each of which commas separate entries.
    Allow,
    /// A list of words: an array of strings, or one string, in which commas separate them.
    Words,
    /// A [`Mode`](crate::output::Mode).
    Mode,
    /// A [`Color`](crate::output::Color).
    Color,
}

impl ValueKind {
    /// Checks that a text is a value of this kind.
    pub(super) fn check(self, text: &str) -> Result<(), Invalid> {
        match self {
            Self::Secret => secret(text).map(drop),
            Self::Path | Self::Command | Self::Text => value::text(text).map(drop),
            Self::Url => text.parse::<BaseUrl>().map(drop),
            Self::Bool => value::bool(text).map(drop),
            Self::Log => value::log(text).map(drop),
            Self::Country => value::country(text).map(drop),
            Self::Name => value::name(text).map(drop),
            Self::Duration => value::duration(text).map(drop),
            Self::Retries => value::retries(text).map(drop),
            Self::MaxRecipients => value::max_recipients(text).map(drop),
            Self::Allow | Self::Words => value::list(text).map(drop),
            Self::Mode => value::mode(text).map(drop),
            Self::Color => value::color(text).map(drop),
        }
    }

    /// What was expected, for an error about a TOML value of another type.
    pub(super) fn expected(self) -> &'static str {
        match self {
            Self::Bool | Self::Log => "true or false",
            Self::Retries => "a whole number from 0 to 10",
            Self::Duration => r#"a duration such as "30s""#,
            Self::MaxRecipients => "a whole number from 1 to 4294967295",
            Self::Command | Self::Allow | Self::Words => "a string or an array of strings",
            _ => "a string",
        }
    }
}
