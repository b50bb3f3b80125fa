//! What a command adds to an error: what it was about, what it may have done, and how to go on.

/// A message that is under way, as context of an error: what may be known about it, and how to go on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnderWay {
    /// Whom it goes to, where one command sends to several.
    pub to: Option<String>,
    /// Its idempotency key.
    pub key: String,
    /// The command that tries again under the same key.
    pub again: String,
    /// Whether its text came from standard input, which a second run needs again.
    pub from_stdin: bool,
    /// What it was accepted as, if it was.
    pub accepted: Option<Accepted>,
}

/// A message that Blooio has accepted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Accepted {
    /// Its IDs; empty when the API named none.
    pub ids: Vec<String>,
    /// The command that asks how it went.
    pub follow: String,
}

impl std::fmt::Display for UnderWay {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(formatter, "the message with the idempotency key {}", self.key)
    }
}

/// Recipients that a command did not come to, as context of the error that stopped it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Untried(pub Vec<String>);

impl std::fmt::Display for Untried {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(formatter, "not tried: {}", self.0.join(", "))
    }
}

/// A run over a file that an error stopped, as context of that error.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stopped {
    /// Where, as the start of a sentence that the error goes on with.
    pub place: String,
    /// How to go on.
    pub go_on: String,
}

impl std::fmt::Display for Stopped {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str(self.place.trim_end_matches([':', ' ']))
    }
}

/// A request that may have changed something, as context of its failure.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Change {
    /// Nothing is known of it.
    Any,
    /// It does no harm a second time.
    Harmless,
    /// This command shows whether it was carried out.
    Look(String),
    /// No command shows that; this is what to do.
    Ask(&'static str),
}

impl std::fmt::Display for Change {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("the request may have been carried out")?;
        match self {
            Self::Any => formatter.write_str(": look before you run it again"),
            Self::Harmless => formatter.write_str("; it does no harm to run it again"),
            Self::Look(look) => write!(formatter, "; before you run it again, look: {look}"),
            Self::Ask(what) => write!(formatter, "; before you run it again, {what}"),
        }
    }
}

/// What the API's refusal means for the operation that was asked for, as context of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Meaning(pub &'static str);

impl std::fmt::Display for Meaning {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str(self.0)
    }
}

/// How to go on after what was done before a failure, as context of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GoOn(pub String);

impl std::fmt::Display for GoOn {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str(&self.0)
    }
}

/// A word of the command line that was read as an option, and may be the text of a message, as context of the error that
/// came of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MayBeText(pub String);

impl std::fmt::Display for MayBeText {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(formatter, "put -- before it if \"{}\" is the text", self.0)
    }
}

/// A key that could not be checked, and so was not stored, as context of why.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Unchecked;

impl std::fmt::Display for Unchecked {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("nothing was written; to store the key unchecked: --no-check")
    }
}

/// Which of several messages a failure is about, as context of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct About(pub String);

impl std::fmt::Display for About {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str(&self.0)
    }
}
