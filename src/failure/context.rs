//! What a command knows of an error besides what went wrong: what it was about, what it may have done, how to go on.

/// What a command adds to an error. Each field is empty where there is nothing to say.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Context {
    /// The recipient or the message that the error is about, where one command has several; for a run over a file, where it
    /// stopped. The report begins with it.
    pub about: Option<String>,
    /// The message that was in flight.
    pub message: Option<InFlight>,
    /// What the request may have changed, where it is no message.
    pub change: Option<Change>,
    /// What the API's status means for the operation that was asked for.
    pub meaning: Option<&'static str>,
    /// The recipients that a command did not come to.
    pub untried: Vec<String>,
    /// How to go on, and whatever else helps, in whole hints.
    pub hints: Vec<String>,
    /// The error stopped a run over a file.
    pub stops_run: bool,
}

/// A message that was given to the client: what may be known about it, and how to go on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InFlight {
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

impl Context {
    /// With the recipient or the message that the error is about.
    #[must_use]
    pub fn about(mut self, what: impl Into<String>) -> Self {
        self.about = Some(what.into());
        self
    }

    /// With the message that is in flight.
    #[must_use]
    pub fn message(mut self, message: InFlight) -> Self {
        self.message = Some(message);
        self
    }

    /// With what the message in flight was accepted as.
    #[must_use]
    pub fn accepted(mut self, accepted: Accepted) -> Self {
        if let Some(message) = &mut self.message {
            message.accepted = Some(accepted);
        }
        self
    }

    /// With what the request may have changed.
    #[must_use]
    pub fn change(mut self, change: Change) -> Self {
        self.change = Some(change);
        self
    }

    /// With what the API's status means for the operation.
    #[must_use]
    pub fn meaning(mut self, meaning: &'static str) -> Self {
        self.meaning = Some(meaning);
        self
    }

    /// With the recipients that the command did not come to.
    #[must_use]
    pub fn untried(mut self, recipients: Vec<String>) -> Self {
        self.untried = recipients;
        self
    }

    /// With a hint more.
    #[must_use]
    pub fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hints.push(hint.into());
        self
    }

    /// Of an error that stopped a run over a file: where, and how to go on.
    #[must_use]
    pub fn stopped_run(place: impl Into<String>, go_on: impl Into<String>) -> Self {
        Self { stops_run: true, ..Self::default().about(place).hint(go_on) }
    }

    /// What the message in flight was accepted as, if it was.
    pub(super) fn accepted_message(&self) -> Option<&Accepted> {
        self.message.as_ref()?.accepted.as_ref()
    }

    /// Takes over what `other` says; where both say something, `other` was added later and decides.
    pub(super) fn add(&mut self, other: Self) {
        let Self { about, message, change, meaning, untried, hints, stops_run } = other;
        self.about = about.or(self.about.take());
        self.message = message.or(self.message.take());
        self.change = change.or(self.change.take());
        self.meaning = meaning.or(self.meaning);
        self.untried.extend(untried);
        self.hints.extend(hints);
        self.stops_run |= stops_run;
    }
}

/// A request that may have changed something.
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
            Self::Any => formatter.write_str(": check before you run it again"),
            Self::Harmless => formatter.write_str("; it is safe to run it again"),
            Self::Look(look) => write!(formatter, "; before you run it again, check with: {look}"),
            Self::Ask(what) => write!(formatter, "; before you run it again, {what}"),
        }
    }
}
