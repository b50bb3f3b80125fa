//! The report of one failure: lines for people, or the contract's error object.

use serde_json::{Map, Value, json};

use super::context::{Change, Context, InFlight};
use super::exit::ExitKind;
use crate::client::ApiError;
use crate::output::{Mode, json as raw, text};

/// The outcome of the message that a command was to send.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// It was refused, or no connection was made.
    NotSent,
    /// The request was sent, and no readable response came.
    Unknown,
    /// It was accepted, and may have failed or be pending since.
    Sent,
}

impl Outcome {
    fn name(self) -> &'static str {
        match self {
            Self::NotSent => "not_sent",
            Self::Unknown => "unknown",
            Self::Sent => "sent",
        }
    }
}

/// Everything that is reported about one failure.
#[derive(Debug, Clone, PartialEq)]
pub struct Report {
    /// The row in the table of exit codes.
    pub kind: ExitKind,
    /// The message's outcome, for commands that send.
    pub outcome: Option<Outcome>,
    message: String,
    hints: Vec<String>,
    status: Option<u16>,
    code: Option<String>,
    idempotency_key: Option<String>,
    response: Option<Vec<u8>>,
    retryable: Option<bool>,
}

impl Report {
    /// A report with this message, which need not be safe for a terminal.
    #[must_use]
    pub fn new(kind: ExitKind, message: impl Into<String>) -> Self {
        Self {
            kind,
            outcome: None,
            message: message.into(),
            hints: Vec::new(),
            status: None,
            code: None,
            idempotency_key: None,
            response: None,
            retryable: None,
        }
    }

    /// Adds the command's context. `may_have_arrived` says whether its request may have been carried out.
    pub(super) fn with(mut self, context: &Context, may_have_arrived: bool) -> Self {
        let resumes_once_fixed = !context.untried.is_empty() && !self.is_retryable();
        if !context.untried.is_empty() {
            self.hints.push(format!("not texted: {}", context.untried.join(", ")));
        }
        if let Some(what) = context.about.as_ref().filter(|what| !self.message.starts_with(*what)) {
            self.message.insert_str(0, &format!("{what}: "));
        }
        if let Some(message) = &context.message {
            self = self.in_flight(message);
            if resumes_once_fixed {
                self.hints.push(format!("once that is fixed, resume with: {}", message.again));
            }
        }
        self.hints.extend(context.hints.iter().cloned());
        if let Some(change) = context.change.as_ref().filter(|_| may_have_arrived) {
            self = self.changed(change);
        }
        if context.stops_run {
            self.kind = ExitKind::Partial;
        }
        self
    }

    /// Adds a hint.
    #[must_use]
    pub fn hint(mut self, hint: Option<String>) -> Self {
        self.hints.extend(hint);
        self
    }

    /// Adds hints.
    pub(super) fn hints(mut self, hints: Vec<String>) -> Self {
        self.hints.extend(hints);
        self
    }

    /// Sets whether the same command may succeed later, if that doesn't follow from the kind.
    #[must_use]
    pub fn retryable(mut self, retryable: bool) -> Self {
        self.retryable = Some(retryable);
        self
    }

    /// Sets the API's response.
    #[must_use]
    pub fn response(mut self, body: Vec<u8>) -> Self {
        self.response = Some(body);
        self
    }

    /// Sets the HTTP status.
    #[must_use]
    pub fn status(mut self, status: u16) -> Self {
        self.status = Some(status);
        self
    }

    /// Sets the machine-readable code.
    pub(super) fn code(mut self, code: Option<&str>) -> Self {
        self.code = code.map(str::to_owned);
        self
    }

    pub(super) fn api(self, error: &ApiError) -> Self {
        self.code(error.code.as_deref()).status(error.status).response(error.body.clone())
    }

    /// Adds the key of a message in flight, and the command that retries it or shows its status.
    fn in_flight(mut self, message: &InFlight) -> Self {
        self.idempotency_key = Some(message.key.clone());
        if let Some(accepted) = &message.accepted {
            self.outcome = Some(Outcome::Sent);
            if !matches!(self.kind, ExitKind::Failed | ExitKind::Pending) {
                self.hints.push(accepted.hint.clone());
            }
            return self;
        }
        let outcome = *self.outcome.get_or_insert(Outcome::NotSent);
        if outcome == Outcome::Unknown {
            self.hints.push(format!(
                "the message may have been accepted; the idempotency key {} makes a retry safe for 24 hours",
                message.key
            ));
        }
        if self.may_pass() || outcome == Outcome::Unknown {
            let input = if message.from_stdin { " the same standard input" } else { "" };
            self.hints.push(format!("retry with{input}: {}", message.again));
        }
        self
    }

    /// Adds that the request may have changed something, which must not be repeated blindly unless that is safe.
    fn changed(mut self, change: &Change) -> Self {
        self.hints.push(change.to_string());
        self.retryable = Some(*change == Change::Harmless && self.may_pass());
        self
    }

    /// Whether the same command may succeed later. It is false if the message was accepted: that must not be sent again.
    #[must_use]
    pub fn is_retryable(&self) -> bool {
        self.retryable.unwrap_or_else(|| self.may_pass()) && self.outcome != Some(Outcome::Sent)
    }

    fn may_pass(&self) -> bool {
        matches!(
            self.kind,
            ExitKind::Unavailable
                | ExitKind::Network
                | ExitKind::Pending
                | ExitKind::Partial
                | ExitKind::Interrupted
                | ExitKind::Terminated
        )
    }

    /// The lines for stderr: the error object with JSON output, otherwise `error: …` and `hint: …`. `paint` colors the first
    /// word of a line; its argument says whether that is the error.
    #[must_use]
    pub fn lines(&self, mode: Mode, paint: &dyn Fn(bool, &str) -> String) -> Vec<String> {
        match mode {
            Mode::Json => vec![self.json()],
            Mode::Human | Mode::Quiet => self.human(paint),
        }
    }

    fn human(&self, paint: &dyn Fn(bool, &str) -> String) -> Vec<String> {
        let error = format!("{} {}", paint(true, "error:"), text::escape(&self.message));
        let hints = self.hints.iter().map(|hint| format!("{} {}", paint(false, "hint:"), text::escape(hint)));
        std::iter::once(error).chain(hints).collect()
    }

    /// `{"error":{…}}` on one line.
    #[must_use]
    pub fn json(&self) -> String {
        let hint = (!self.hints.is_empty()).then(|| self.hints.join("\n"));
        let mut fields = Map::new();
        fields.insert("kind".into(), self.kind.name().into());
        fields.insert("exit_code".into(), self.kind.code().into());
        fields.insert("status".into(), self.status.into());
        fields.insert("code".into(), self.code.clone().into());
        fields.insert("message".into(), self.message.clone().into());
        fields.insert("hint".into(), hint.into());
        fields.insert("outcome".into(), self.outcome.map(Outcome::name).into());
        fields.insert("retryable".into(), self.is_retryable().into());
        fields.insert("idempotency_key".into(), self.idempotency_key.clone().into());
        fields.insert("response".into(), self.response.as_deref().map_or(Value::Null, response_value));
        let line = json!({ "error": fields }).to_string();
        String::from_utf8_lossy(&raw::harmless_line(line.as_bytes())).into_owned()
    }
}

/// A body as JSON, or else as text, of which at most 2000 bytes are kept.
pub(crate) fn response_value(bytes: &[u8]) -> Value {
    const MOST: usize = 2000;
    if bytes.is_empty() {
        return Value::Null;
    }
    crate::client::json::lenient(bytes)
        .unwrap_or_else(|| String::from_utf8_lossy(&bytes[..bytes.len().min(MOST)]).into_owned().into())
}
