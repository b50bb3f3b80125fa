//! A row of the table: one operation of the API.

use super::answer::{Answer, QuietValue};
use super::parameter::{Parameter, Place};

pub use crate::client::Method;

/// One operation of the API, or one of the ways to type it.
#[derive(Debug)]
pub struct Operation {
    /// The words after `blooio`: `contacts tags add`.
    pub command: &'static str,
    /// The HTTP method.
    pub method: Method,
    /// The path below the base URL; `{name}` is the value of that parameter, percent-encoded.
    pub path: &'static str,
    /// One line for the help: what the command does.
    pub about: &'static str,
    /// Further paragraphs for `--help`; may be empty.
    pub more: &'static str,
    /// The arguments and options.
    pub parameters: &'static [Parameter],
    /// When this row applies, if the command has several.
    pub when: When,
    /// The question to confirm before something is deleted; `{name}` is what was typed for that parameter.
    pub confirm: Option<&'static str>,
    /// Whether the request is retried after an attempt that the API may have carried out.
    pub retry: Retry,
    /// How to check whether a change was carried out, if the request can't be retried.
    pub inspect: Inspect,
    /// How the answer is printed.
    pub answer: Answer,
    /// A note to print on stderr after success; may be empty.
    pub note: &'static str,
    /// Command lines for the help; a remark follows three blanks.
    pub examples: &'static [&'static str],
    /// The hint for each HTTP status, before [`HINTS`](super::HINTS); 0 stands for any error status except 401.
    pub hints: &'static [(u16, &'static str)],
    /// Whom it reaches besides the chat in its path.
    pub reaches: Reaches,
    /// Whether a command of its own, such as `send`, carries it out instead of the table.
    pub has_own_command: bool,
}

/// The defaults of a row, by method.
pub(super) const GET: Operation = Operation {
    command: "",
    method: Method::Get,
    path: "",
    about: "",
    more: "",
    parameters: &[],
    when: When::Always,
    confirm: None,
    retry: Retry::ReadOnly,
    inspect: Inspect::Advice(""),
    answer: Answer::Facts { rows: &[], quiet: QuietValue::Field("") },
    note: "",
    examples: &[],
    hints: &[],
    reaches: Reaches::Nobody,
    has_own_command: false,
};
pub(super) const POST: Operation = Operation { method: Method::Post, retry: Retry::Never, ..GET };
pub(super) const PUT: Operation = Operation { method: Method::Put, ..POST };
pub(super) const PATCH: Operation = Operation { method: Method::Patch, ..POST };
pub(super) const DELETE: Operation = Operation { method: Method::Delete, ..POST };

/// When a row applies, if several rows have the same command. The last one that applies is used.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum When {
    /// Always.
    Always,
    /// When this switch was typed.
    Switch(&'static str),
    /// When more than one value was typed for this parameter.
    Several(&'static str),
}

/// Whom a request reaches, besides the chat in its path: a text, a call, or becoming a member of a group.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reaches {
    /// Nobody else.
    Nobody,
    /// The person in this field of the body.
    Person(&'static str),
    /// The people in this field of the body, a list that may be missing.
    People(&'static str),
}

/// Whether a request is retried after an attempt that the API may have carried out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Retry {
    /// Retried: it changes nothing, whatever its method.
    ReadOnly,
    /// Retried: a second request changes nothing more, as documented or by nature (reference, section 3.5).
    Idempotent,
    /// Not retried: the API can't detect a repeated request.
    Never,
}

/// How to check whether a change was carried out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Inspect {
    /// Run this command (the words after `blooio`); `{name}` is what was typed for that parameter.
    Command(&'static str),
    /// No command shows it: advice that completes "before you run it again, …".
    Advice(&'static str),
}

impl Operation {
    /// The words of its command.
    pub fn words(&self) -> impl Iterator<Item = &'static str> {
        self.command.split(' ')
    }

    /// Whether its path is this one, whatever the case of the fixed segments.
    #[must_use]
    pub fn is_at(&self, segments: &[String]) -> bool {
        let mut template = self.path.split('/').skip(1);
        let fits = |segment: &String| {
            template.next().is_some_and(|part| part.starts_with('{') || part.eq_ignore_ascii_case(segment))
        };
        segments.iter().all(fits) && template.next().is_none()
    }

    /// Whether its body has a field of this name, in whatever case.
    #[must_use]
    pub fn has_body_field(&self, name: &str) -> bool {
        let is_it =
            |field: &str| field.split('.').next().is_some_and(|field| field.eq_ignore_ascii_case(name));
        self.parameters.iter().any(|parameter| match parameter.place {
            Place::Body(field) | Place::First(field) | Place::Form(field) => is_it(field),
            Place::Path | Place::Query(_) | Place::NotSent => false,
        })
    }

    /// The parameter of this name.
    #[must_use]
    pub fn parameter(&self, name: &str) -> Option<&'static Parameter> {
        self.parameters.iter().find(|parameter| parameter.name == name)
    }

    /// Whether it lists items in pages.
    #[must_use]
    pub fn is_paged(&self) -> bool {
        self.parameter("offset").is_some()
    }
}
