//! The context that a command adds to an error: what the error was about, what may have been done, how to resume.

/// The context that a command adds to an error. Fields that don't apply are empty.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Context {
    /// The recipient or the message that the error is about, if the command has several; for a run over a file, the place
    /// where it stopped. The report begins with it.
    pub about: Option<String>,
    /// The message that was in flight.
    pub message: Option<InFlight>,
    /// What the request may have changed, if it was not a message.
    pub change: Option<Change>,
    /// The meaning of the API's status for the requested operation.
    pub meaning: Option<&'static str>,
    /// The recipients that the command did not attempt.
    pub untried: Vec<String>,
    /// More hints, such as how to resume.
    pub hints: Vec<String>,
    /// The error stopped a run over a file.
    pub stops_run: bool,
}

/// A message that was handed to the client: its key, the command that retries it, and whether it was accepted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InFlight {
    /// Its idempotency key.
    pub key: String,
    /// The command that retries it with the same key.
    pub again: String,
    /// Whether its text came from standard input, which a retry needs again.
    pub from_stdin: bool,
    /// The accepted message, if it was accepted.
    pub accepted: Option<Accepted>,
}

/// A message that Blooio has accepted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Accepted {
    /// Its IDs; empty when the API named none.
    pub ids: Vec<String>,
    /// The hint after an error, which names the command that shows its status or keeps waiting for an answer.
    pub hint: String,
}

impl Context {
    /// Adds the recipient or the message that the error is about.
    #[must_use]
    pub fn about(mut self, what: impl Into<String>) -> Self {
        self.about = Some(what.into());
        self
    }

    /// Adds the message in flight.
    #[must_use]
    pub fn message(mut self, message: InFlight) -> Self {
        self.message = Some(message);
        self
    }

    /// Adds that the message in flight was accepted.
    #[must_use]
    pub fn accepted(mut self, accepted: Accepted) -> Self {
        if let Some(message) = &mut self.message {
            message.accepted = Some(accepted);
        }
        self
    }

    /// Adds what the request may have changed.
    #[must_use]
    pub fn change(mut self, change: Change) -> Self {
        self.change = Some(change);
        self
    }

    /// Adds the meaning of the API's status for the operation.
    #[must_use]
    pub fn meaning(mut self, meaning: &'static str) -> Self {
        self.meaning = Some(meaning);
        self
    }

    /// Adds the recipients that the command did not attempt.
    #[must_use]
    pub fn untried(mut self, recipients: Vec<String>) -> Self {
        self.untried = recipients;
        self
    }

    /// Adds a hint.
    #[must_use]
    pub fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hints.push(hint.into());
        self
    }

    /// The context of an error that stopped a run over a file: the place, and a hint on how to resume.
    #[must_use]
    pub fn stopped_run(place: impl Into<String>, resume_hint: impl Into<String>) -> Self {
        Self { stops_run: true, ..Self::default().about(place).hint(resume_hint) }
    }

    /// The message in flight, if it was accepted.
    pub(super) fn accepted_message(&self) -> Option<&Accepted> {
        self.message.as_ref()?.accepted.as_ref()
    }

    /// Merges `other` into it. `other` was added later, so its fields win.
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
    /// Nothing more is known.
    Any,
    /// Repeating it is safe.
    Harmless,
    /// This command shows whether it was carried out.
    Look(String),
    /// No command shows that; this says how to check.
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
